# A wide dry plain, a dark wall of rain coming or going; a herder in red and a few cattle on the lit grass.
KIND = 'svg'
FINISH = {'exp': 0.05, 'contrast': 1.22, 'sat': 1.06, 'bloom': 0.12, 'vig': 0.2, 'focus': '560,610,230'}
from layers import *
from folk import folk, limb

c = Card(63)
R = c.R
c.add(c.rect(c.lin([(0, '#33505e'), (0.3, '#5c7a80'), (0.56, '#c3bfa4'), (0.68, '#f3dca8')])))
c.add(c.rect(c.rad(200, 500, 520, [(0, '#fff0c6', 1), (0.3, '#ffdf9e', 0.7), (1, '#ffcf8a', 0)])))
# cloud wall: heaps of soft discs, darker below and to the right
top = c.mask(c.lin([(0, '#fff'), (0.45, '#fff'), (0.62, '#000')]))


def heap(n, x0, x1, y0, y1, r0, r1_, cols, op, bl):
    o = []
    for _ in range(n):
        t = R.random()
        x, y = x0 + (x1 - x0) * t + R.gauss(0, 50), y0 + (y1 - y0) * R.random()
        r = R.uniform(r0, r1_)
        o.append('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>' % (r1(x), r1(y), r1(r * 1.25), r1(r * 0.8), R.choice(cols)))
    return '<g opacity="%s" filter="%s">%s</g>' % (op, c.blur(bl), ''.join(o))


c.add(heap(60, 300, 1250, 40, 300, 50, 120, ['#8fa3a2', '#a9b4ab', '#c9c6b0'], 0.8, 16))
c.add(heap(26, 330, 700, 70, 260, 24, 60, ['#e9dfc0', '#f6e7c4', '#d9d2b6'], 0.75, 9))
c.add(heap(80, 480, 1400, 110, 340, 50, 130, ['#3d5460', '#4c6a70', '#2f4652'], 0.9, 16))
c.add(heap(60, 640, 1420, 230, 400, 50, 130, ['#1f3440', '#2a4250', '#182a36'], 0.9, 18))
c.add(
    c.fog(
        9,
        '#16262f',
        0.75,
        0.003,
        0.006,
        lo=0.45,
        gain=3.6,
        mask=c.mask(c.lin([(0, '#222'), (0.35, '#000'), (0.55, '#fff'), (1, '#fff')], 0, 0, 1, 0)),
    )
)
c.add(c.fog(24, '#e9d6ac', 0.4, 0.003, 0.007, lo=0.52, gain=4, mask=top))
# curtains of rain under the cloud
c.add('<path d="M640 300L1300 260L1300 580L520 580Z" fill="#2a4250" opacity=".8" filter="%s"/>' % c.blur(34))
c.add('<g filter="%s">' % c.blur(14, 5))
for i in range(26):
    x = R.uniform(560, 1260)
    w = R.uniform(20, 70)
    c.add(
        '<path d="M%s 330L%s 330L%s 560L%s 560Z" fill="#22384a" opacity="%s"/>'
        % (r1(x), r1(x + w), r1(x + w - 90), r1(x - 90), r1(R.uniform(0.15, 0.4)))
    )
c.add('</g>')
# the blur fades at the border of the picture: close it again
c.add(c.rect(c.lin([(0, '#223a48', 0), (1, '#223a48', 0.95)], 0, 0, 1, 0), 1110, 0, 90, 575))
c.add(c.rect(c.lin([(0, '#3d5460', 0.9), (1, '#3d5460', 0)]), 300, 0, 900, 60))
# light shafts on the left
c.add('<g filter="%s">' % c.blur(12))
for x, w, o in ((330, 60, 0.4), (420, 36, 0.3), (240, 80, 0.34), (520, 30, 0.22)):
    c.add('<path d="M%s 240L%s 240L%s 560L%s 560Z" fill="#ffe9b8" opacity="%s"/>' % (x, x + w * 0.5, x - 40 + w, x - 120, o))
c.add('</g>')
# far escarpment and plain
c.add('<path d="%s" fill="#7d8d8c" opacity=".9"/>' % poly(c.ridge(538, 26, 0.5, 7, seed=3), 800))
c.add('<path d="%s" fill="#5d6f6c" opacity=".9"/>' % poly(c.ridge(552, 12, 0.5, 7, seed=8), 800))
c.add(
    '<path d="M0 556L1200 552L1200 800L0 800Z" fill="%s"/>' % c.lin([(0, '#e6bf6a'), (0.25, '#c9963f'), (0.6, '#8a6a30'), (1, '#4a3a20')])
)
c.add(
    c.rect(c.lin([(0, '#ffdf9a', 0.5), (0.4, '#ffdf9a', 0.0), (0.6, '#1a2c34', 0.1), (1, '#1a2c34', 0.62)], 0, 0, 1, 0), 0, 554, 1200, 246)
)


def acacia(x, y, h, col):
    o = [limb([(x, y), (x + h * 0.05, y - h * 0.4), (x - h * 0.02, y - h * 0.62)], h * 0.07, h * 0.04, col)]
    for dx, dy in ((-0.42, -0.78), (-0.2, -0.86), (0.1, -0.9), (0.36, -0.82), (0.55, -0.74)):
        o.append(
            limb([(x + h * 0.02, y - h * 0.5), (x + dx * h * 0.55, y + dy * h * 0.82), (x + dx * h, y + dy * h)], h * 0.035, h * 0.012, col)
        )
    for _ in range(150):
        t = max(-0.6, min(0.6, R.gauss(0, 0.34)))
        o.append(
            '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>'
            % (
                r1(x + t * h),
                r1(y - h * (0.93 - t * t * 0.25 + R.gauss(0, 0.035))),
                r1(h * R.uniform(0.03, 0.08)),
                r1(h * R.uniform(0.014, 0.03)),
                col,
            )
        )
    return ''.join(o)


for x, y, h in ((980, 562, 40), (1060, 564, 52), (90, 564, 34), (420, 560, 24), (760, 562, 30), (690, 561, 20)):
    c.add('<g opacity=".8">', acacia(x, y, h, '#3d4c40'), '</g>')
c.add(acacia(905, 640, 250, '#1b241f'))


def blades(n, y0, y1, hh, col, op, w=1.6):
    d = ''
    for _ in range(n):
        x, y = R.uniform(-10, 1210), R.uniform(y0, y1)
        l = hh * (0.4 + (y - 550) / 250) * R.uniform(0.6, 1.3)
        d += 'M%s %sq%s %s %s %s' % (r1(x), r1(y), r1(l * 0.1), r1(-l * 0.6), r1(l * R.uniform(0.25, 0.75)), r1(-l))
    return '<path d="%s" stroke="%s" stroke-width="%s" fill="none" opacity="%s" stroke-linecap="round"/>' % (d, col, w, op)


c.add(blades(700, 566, 650, 26, '#f0cd7c', 0.5, 1.2), blades(500, 580, 700, 30, '#7a5c2a', 0.5))


def cow(x, y, h, body, patch, flip=False, graze=False):
    """a long-horned cow, h: height at the shoulder"""
    k = h / 100
    o = ''
    for lx, l in ((-46, 50), (-36, 48), (34, 50), (44, 47)):
        o += limb([(lx, -52), (lx + R.uniform(-2, 2), -24), (lx + R.uniform(-5, 5), 0)], 13, 6.5, body)
    o += (
        '<path d="M-60 -92C-40 -100 10 -96 30 -104C44 -112 54 -102 60 -90C64 -74 58 -56 46 -48C20 -38 -20 -38 -44 -48C-62 -54 -66 -76 -60 -92Z" fill="%s"/>'
        % body
    )
    o += '<path d="M-30 -92C-14 -96 6 -92 8 -80C4 -64 -22 -62 -32 -72Z" fill="%s"/>' % patch
    o += limb([(-60, -88), (-70, -66), (-68, -36)], 4, 3, body)
    if graze:
        o += (
            limb([(52, -84), (76, -52), (86, -22)], 30, 16, body)
            + '<path d="M78 -30L100 -16L92 -4L80 -8Z" fill="%s"/><path d="M84 -34C98 -44 114 -40 116 -56M80 -30C72 -44 84 -60 78 -66" stroke="#efe6cc" stroke-width="5" fill="none" stroke-linecap="round"/>'
            % body
        )
    else:
        o += (
            limb([(50, -84), (68, -104), (78, -116)], 30, 18, body)
            + '<path d="M70 -126L88 -122L108 -100L102 -92L84 -98L70 -106Z" fill="%s"/><path d="M80 -124C74 -146 54 -150 56 -172M86 -124C98 -142 112 -146 106 -170" stroke="#efe6cc" stroke-width="5.5" fill="none" stroke-linecap="round"/>'
            % body
        )
    return (
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#2a2416" opacity=".45"/><g transform="translate(%s %s) scale(%.3f %.3f)">%s</g>'
        % (r1(x + h * 0.4), y, r1(h * 0.95), r1(h * 0.09), x, y, -k if flip else k, k, o)
    )


for x, y, h, b, p, f, g in (
    (250, 640, 60, '#6a4a34', '#8a6a4c', False, True),
    (365, 622, 50, '#3a2f28', '#57473a', False, False),
    (455, 655, 72, '#d9c7a4', '#a9794c', False, False),
    (140, 672, 76, '#7c4a2c', '#d2b48a', False, True),
    (705, 668, 80, '#4a382c', '#6d5240', False, False),
):
    c.add(cow(x, y, h, c.shade(b, 0.3, 0.4, *((1, 0) if f else (0, 1))), p, f, g))
x, y, h = 560, 704, 170
c.add('<path d="M%s %sL%s %sL%s %sZ" fill="#2a2416" opacity=".5" filter="%s"/>' % (x - 10, y, x + 190, y + 46, x + 14, y - 6, c.blur(3)))
c.add('<path d="M%s %sL%s %s" stroke="#2a1c12" stroke-width="3.4"/>' % (x + 34, y + 2, x + 30, y - 160))
c.add(
    folk(
        x,
        y,
        h,
        'back',
        top=c.shade('#b5321c', 0.25, 0.45),
        bottom='#3a1a14',
        skin='#3d261c',
        hair='#140d0b',
        style='dress',
        head='short',
        build=0.85,
        hands=(None, (17.5, -60)),
    )
)
c.add('<path d="M%s %sl24 16l10 46l-16 -14Z" fill="#7a1f14" opacity=".7"/>' % (x - 18, y - 134))
c.add(blades(420, 690, 800, 44, '#c99c4a', 0.75, 2), blades(500, 730, 820, 54, '#2a2214', 0.85, 2.4))
c.add(c.rect(c.rad(170, 520, 640, [(0, '#ffe7b0', 0.5), (1, '#ffe7b0', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#0f1a20', 0.45)
print(c.svg())
