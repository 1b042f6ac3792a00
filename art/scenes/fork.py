# Pale mist, bare trees; a person with a bag where one path becomes two.
KIND = 'svg'
FINISH = {'exp': 0.0, 'contrast': 1.25, 'sat': 1.12, 'bloom': 0.06, 'focus': '646,640,150'}
from layers import *

c = Card(11)
R = c.R
c.add(c.rect(c.lin([(0, '#5f7280'), (0.35, '#a9aca6'), (0.58, '#e6d6b8'), (1, '#8f8a7a')])))
c.add(
    c.rect(
        c.rad(
            400,
            400,
            470,
            [(0, '#fff3d2', 1), (0.25, '#ffe2a8', 0.75), (0.6, '#f2c68a', 0.28), (1, '#f2c68a', 0)],
            'translate(0 130) scale(1 .68)',
        )
    )
)
c.add(c.rect(c.rad(980, 430, 420, [(0, '#5b7d96', 0.6), (1, '#5b7d96', 0)])))


def trees(n, ybase, h, col, op, gap, bl=0, exc=()):
    o = []
    for i in range(n):
        x = -40 + 1280 * (i + R.uniform(0.1, 0.9)) / n
        if any(a < x < b for a, b in exc):
            continue
        o.append(
            c.tree(
                x,
                ybase + R.uniform(-6, 6),
                h * R.uniform(0.75, 1.25),
                col,
                lean=R.gauss(0, 0.05),
                depth=5 if h < 330 else 6,
                spread=0.52,
                w=h * 0.035 * R.uniform(0.8, 1.2),
            )
        )
    m = c.mask(c.lin([(0, '#fff'), ((ybase - 70) / 800, '#fff'), ((ybase - 4) / 800, '#000')]))
    return '<g mask="url(#%s)"><g opacity="%s"%s>%s</g></g>' % (m, op, ' filter="%s"' % c.blur(bl) if bl else '', ''.join(o))


fm = c.mask(c.lin([(0, '#000'), (0.35, '#555'), (0.55, '#fff'), (0.72, '#777'), (1, '#000')]))
c.add(trees(26, 452, 200, '#a89f8f', 0.5, 0, 1.6, [(330, 470)]))
c.add(c.fog(3, '#f3e6cb', 0.8, 0.0016, 0.006, mask=fm))
c.add(trees(16, 474, 300, '#7d8080', 0.55, 0, 1, [(280, 500), (840, 930)]))
c.add(c.fog(9, '#e9dcc2', 0.75, 0.002, 0.007, mask=fm))
# ground
c.add('<path d="%s" fill="%s"/>' % (poly(c.ridge(488, 16, 0.5, 7, seed=4), 800), c.lin([(0, '#b9ae93'), (0.3, '#7c7a63'), (1, '#23291f')])))
# path: single stem splitting around a rise
pm = c.mask(c.lin([(0, '#000'), (0.612, '#000'), (0.68, '#fff'), (1, '#fff')]))
c.add('<g mask="url(#%s)">' % pm)
c.add(
    '<g filter="%s"><path d="M520 830C566 748 596 700 590 662C582 622 512 590 440 566C400 552 368 536 372 520C376 508 396 500 404 490L411 490C408 502 398 510 402 521C408 534 440 545 486 560C560 584 618 604 642 632C668 604 716 586 776 568C826 553 866 540 872 524C876 512 862 504 864 492L870 492C872 504 892 512 888 527C882 546 840 562 796 578C736 602 704 630 706 664C710 706 764 752 836 830Z" fill="%s"/></g>'
    % (c.rough(0.03, 9), c.lin([(0, '#f4e4bf'), (0.4, '#cdbb92'), (1, '#77705a')]))
)
c.add(
    c.rect(
        c.lin(
            [(0, '#ffe9b4', 0.55), (0.45, '#ffe9b4', 0.12), (0.6, '#4a6577', 0.0), (0.85, '#3f5d72', 0.3), (1, '#3f5d72', 0)],
            380,
            0,
            890,
            0,
            user=True,
        ),
        360,
        480,
        540,
        170,
        'filter="%s"' % c.blur(26),
    )
)
c.add('</g>')
m2 = c.mask(c.lin([(0, '#000'), (0.5, '#000'), (0.6, '#fff'), (0.78, '#333'), (1, '#000')]))
c.add(c.fog(21, '#efe2c6', 0.8, 0.002, 0.009, mask=m2))
# mid trees, closer
c.add(trees(7, 560, 470, '#4b524d', 0.82, 0, 0.4, [(300, 880)]))
c.add(c.fog(31, '#e7d9bd', 0.5, 0.0018, 0.006, mask=m2))


# grass tufts
def grass(n, y0, y1, col, op, hh, exc):
    o = []
    for _ in range(n):
        x = R.uniform(-10, 1210)
        y = R.uniform(y0, y1)
        if exc(x, y):
            continue
        k = (y - 560) / 240
        l = hh * (0.5 + k) * R.uniform(0.6, 1.3)
        b = R.gauss(0, l * 0.35)
        o.append('M%s %sq%s %s %s %s' % (r1(x), r1(y), r1(b * 0.2), r1(-l * 0.6), r1(b), r1(-l)))
    return '<path d="%s" stroke="%s" stroke-width="1.6" fill="none" opacity="%s" stroke-linecap="round"/>' % (''.join(o), col, op)


onp = lambda x, y: abs(x - (648 + (y - 650) * 0.1)) < 62 + max(0, (y - 650)) * 0.62 if y > 596 else False
c.add(
    grass(420, 585, 800, '#5b5c42', 0.7, 26, onp),
    grass(420, 640, 815, '#1e241c', 0.85, 38, onp),
    grass(120, 640, 815, '#a8976a', 0.6, 34, onp),
)
# figure with shadow, at the fork
c.add('<path d="M640 722C668 732 758 760 826 794C790 798 702 764 646 730Z" fill="#1f241f" opacity=".4" filter="%s"/>' % c.blur(5))
coat = c.lin([(0, '#4a9aa0'), (0.35, '#1f6d78'), (1, '#123842')], 0, 0, 1, 0)
scarf = '<path d="M-5.500-85.500C-2-83 3-83 5.600-85.500C6.600-83.500 6-81 4-80.500C1-79.800-2-79.800-4.200-80.500C-6-81.200-6.500-83.500-5.500-85.500Z" fill="#d9b36a"/><path d="M17-46L20-46L20-44L23.500-44L23.500-30L12.500-30L12.500-44L16.500-44Z" fill="#33241c"/>'
c.add(figure(646, 724, 176, coat, '#25211f', '#2a1c18', '#8a5a43', extra=scarf))
# foreground framing tree, dark, blurred
c.add(
    '<g filter="%s">' % c.blur(1.2)
    + c.tree(30, 870, 980, '#14191a', lean=-0.02, depth=7, spread=0.5, w=40)
    + c.tree(1150, 880, 860, '#141a1e', lean=-0.06, depth=7, spread=0.46, w=34)
    + '</g>'
)
c.add(c.rect(c.rad(390, 480, 620, [(0, '#ffdf9e', 0.35), (0.5, '#ffcf8a', 0.1), (1, '#ffcf8a', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#11161c', 0.6)
print(c.svg())
