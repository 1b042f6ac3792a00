# Snow on a small station by day; a train draws away (or comes in); one person on the platform, a bag at their feet.
KIND = 'svg'
FINISH = {'exp': -0.18, 'contrast': 1.2, 'sat': 1.08, 'bloom': 0.1, 'vig': 0.18, 'focus': '430,560,190'}
from layers import *
from near import SHINS, SKIRT, UPRIGHT, profile, smooth

c = Card(101)
R = c.R
c.add(c.rect(c.lin([(0, '#8fa6ac'), (0.4, '#c3cdc8'), (0.58, '#eae6d6'), (1, '#d9dcd6')])))
c.add(c.rect(c.rad(760, 410, 430, [(0, '#fff4da', 0.95), (0.4, '#f6e6c0', 0.5), (1, '#f6e6c0', 0)])))
c.add(
    '<path d="%s" fill="#b5c2c2"/>' % poly(c.ridge(410, 90, 0.52, 8, seed=7), 800),
    '<path d="%s" fill="#9fb0b2"/>' % poly(c.ridge(448, 40, 0.5, 7, seed=2), 800),
)


def firs(n, y0, h, col, x0, x1, seed, op=1):
    r = random.Random(seed)
    d = ''
    for _ in range(n):
        x, hh = r.uniform(x0, x1), h * r.uniform(0.6, 1.25)
        y = y0 + r.uniform(-4, 6)
        w = hh * 0.2
        d += 'M%s %s' % (r1(x), r1(y - hh))
        for k in range(1, 6):
            d += 'L%s %sL%s %s' % (r1(x + w * k / 5), r1(y - hh + hh * k / 5), r1(x + w * k / 9), r1(y - hh + hh * k / 5 - 2))
        d += 'L%s %s' % (r1(x), r1(y))
        for k in range(5, 0, -1):
            d += 'L%s %sL%s %s' % (r1(x - w * k / 9), r1(y - hh + hh * k / 5 - 2), r1(x - w * k / 5), r1(y - hh + hh * k / 5))
        d += 'Z'
    return '<path d="%s" fill="%s" opacity="%s"/>' % (d, col, op)


c.add(
    firs(90, 480, 56, '#8a9c9c', -20, 1220, 3, 0.9),
    firs(60, 500, 90, '#6a7f82', 700, 1240, 4, 0.9),
    firs(34, 500, 80, '#71868a', -20, 330, 6, 0.9),
)
c.add(c.fog(5, '#f0eee4', 0.8, 0.0018, 0.006, lo=0.42, gain=3, mask=c.mask(c.lin([(0.35, '#000'), (0.55, '#fff'), (0.7, '#000')]))))
# ground and the rails that run to a point on the right of the middle
VX, VY = 770, 478
c.add('<path d="M0 498L1200 492L1200 800L0 800Z" fill="%s"/>' % c.lin([(0, '#e9e8e0'), (0.4, '#d5dbdc'), (1, '#a9b7be')]))
c.add('<path d="M%s %sL1300 800L640 800Z" fill="#8f9da2"/>' % (VX, VY))
for i in range(26):
    t = (i / 26) ** 2.2
    y = VY + (800 - VY) * t + 4
    xl, xr = VX + (680 - VX) * t, VX + (1270 - VX) * t
    c.add('<path d="M%s %sL%s %s" stroke="#5d6a6e" stroke-width="%s" opacity=".75"/>' % (r1(xl), r1(y), r1(xr), r1(y), r1(1 + 15 * t)))
for a, b in ((740, 16), (1190, 16)):
    c.add(
        '<path d="M%s %sL%s 800L%s 800Z" fill="#3a474c"/>' % (VX, VY, a, a + b),
        '<path d="M%s %sL%s 800L%s 800Z" fill="#f6f3e8"/>' % (VX, VY, a + 5, a + 9),
    )
# the train, seen from its end, a little way down the line
TX, TY, W = 842, 560, 118
c.add(
    '<path d="M%s %sL%s %sL%s %sL%s %sZ" fill="#243a42" opacity=".4" filter="%s"/>'
    % (TX - W / 2, TY, TX + W / 2, TY, TX + 130, TY + 26, TX - 60, TY + 26, c.blur(5))
)
side = 'M%s %sL%s %sL%s %sL%s %sZ' % (TX - W / 2, TY - 6, TX - W / 2, TY - 150, VX - 2, VY - 22, VX - 2, VY + 2)
c.add('<path d="%s" fill="%s"/>' % (side, c.lin([(0, '#2b4a55'), (1, '#6d8a8c')], 1, 0, 0, 0)))
for i in range(7):
    a, b = (i + 0.25) / 7.5, (i + 0.8) / 7.5
    f = lambda t: 1 - (1 - t) ** 1.0
    xa, xb = TX - W / 2 + (VX - TX + W / 2) * f(a), TX - W / 2 + (VX - TX + W / 2) * f(b)
    ya = lambda t, top, bot: top + (bot - top) * f(t)
    c.add(
        '<path d="M%s %sL%s %sL%s %sL%s %sZ" fill="#ffd592"/>'
        % (
            r1(xa),
            r1(ya(a, TY - 122, VY - 17)),
            r1(xb),
            r1(ya(b, TY - 122, VY - 17)),
            r1(xb),
            r1(ya(b, TY - 80, VY - 10)),
            r1(xa),
            r1(ya(a, TY - 80, VY - 10)),
        )
    )
c.add(
    '<path d="M%s %sV%sQ%s %s %s %sQ%s %s %s %sV%sZ" fill="%s"/>'
    % (
        TX - W / 2,
        TY - 4,
        TY - 140,
        TX - W / 2,
        TY - 166,
        TX,
        TY - 168,
        TX + W / 2,
        TY - 166,
        TX + W / 2,
        TY - 140,
        TY - 4,
        c.lin([(0, '#3f6673'), (1, '#1f3742')]),
    )
)
c.add(
    '<path d="M%s %sQ%s %s %s %sQ%s %s %s %sQ%s %s %s %sQ%s %s %s %sZ" fill="#f3f1e8"/>'
    % (
        TX - W / 2,
        TY - 146,
        TX - W / 2,
        TY - 172,
        TX,
        TY - 176,
        TX + W / 2,
        TY - 172,
        TX + W / 2,
        TY - 146,
        TX + W / 2 - 6,
        TY - 162,
        TX,
        TY - 164,
        TX - W / 2 + 6,
        TY - 162,
        TX - W / 2,
        TY - 146,
    )
)
c.add(
    c.rect('#d8b98a', TX - 18, TY - 128, 36, 118, 'opacity=".35"'),
    c.rect('#ffdf9f', TX - 13, TY - 122, 26, 46),
    c.rect('#ffdf9f', TX - 48, TY - 122, 22, 40),
    c.rect('#ffdf9f', TX + 26, TY - 122, 22, 40),
    c.rect('#182a33', TX - W / 2, TY - 34, W, 30),
)
for x in (TX - 42, TX + 42):
    c.add(
        '<circle cx="%s" cy="%s" r="7" fill="#ff8a5c"/>' % (x, TY - 42),
        c.rect(c.rad(x, TY - 42, 46, [(0, '#f0603a', 0.6), (1, '#f0603a', 0)])),
    )
c.add(
    '<g filter="%s" opacity=".7"><path d="M%s %sC760 540 700 560 640 600C720 596 900 590 980 604C960 570 930 556 %s %sZ" fill="#f7f6ee"/></g>'
    % (c.blur(12), TX - W / 2, TY - 10, TX + W / 2, TY - 10)
)
# the platform on the left with its roof
c.add(
    '<path d="M-10 612L640 512L752 486L752 492L690 520L600 800L-10 800Z" fill="%s"/>'
    % c.lin([(0, '#f3f1ea'), (0.5, '#d3d9da'), (1, '#93a2aa')]),
    '<path d="M752 488L690 522L604 800L632 800L702 524Z" fill="#6a7a80"/>',
    '<path d="M740 494L668 528L560 800L572 800L678 528Z" fill="#d9b36a" opacity=".75"/>',
)
c.add(
    '<path d="M-10 210L420 348L640 440L640 452L420 372L-10 262Z" fill="#f4f2ea"/><path d="M-10 262L420 372L640 452L640 458L420 388L-10 292Z" fill="#3f3129"/>'
)
for x, y0, y1, w in ((90, 300, 664, 17), (300, 358, 612, 11), (440, 396, 574, 8), (535, 424, 552, 6), (594, 440, 536, 4)):
    c.add(
        c.rect('#43352c', x, y0, w, y1 - y0),
        '<path d="M%s %sl%s -%s" stroke="#43352c" stroke-width="%s"/>' % (x + w / 2, y0 + w * 4.4, w * 3.2, w * 2.4, w * 0.6),
    )
c.add('<path d="M-10 300L60 312L60 660L-10 690Z" fill="#6a4f3e"/>', c.rect('#f2c987', -10, 370, 44, 120))
# lamp, bench
c.add(
    '<path d="M214 690v-46h96v46M206 642h112M214 640v-36h96v36" stroke="#4a382c" stroke-width="8" fill="none"/><path d="M204 636h116v-7h-116Z" fill="#f7f5ee"/>'
)
# the person
x, y = 440, 704
VIOLET = c.shade('#6a4f9c', 0.3, 0.4, 0, 1)
c.add('<path d="M%s %sl-120 40l20 12l120 -44Z" fill="#4c5f6a" opacity=".5" filter="%s"/>' % (x + 10, y - 4, c.blur(4)))
c.add(
    profile(
        x,
        y - 0.88 * 114,
        114,
        torso=UPRIGHT,
        legs=SHINS,
        skirt=SKIRT,
        arms=[[(-0.03, -0.47), (-0.06, -0.2), (0.07, 0.03)]],
        head=(-0.01, -0.62),
        nod=-4,
        style='long',
        skin='#c08a68',
        hair='#2a1c16',
        top=VIOLET,
        bottom='#26282c',
    ),
)
# a scarf, a woollen hat
P = lambda pts: smooth([(x + a * 114, y + (b - 0.88) * 114) for a, b in pts])
c.add(
    '<path d="%s" fill="#efe3c6"/>' % P([(-0.11, -0.6), (0.0, -0.63), (0.09, -0.59), (0.08, -0.52), (-0.03, -0.51), (-0.12, -0.53)]),
    '<path d="%s" fill="#efe3c6"/>' % P([(-0.1, -0.56), (-0.15, -0.4), (-0.14, -0.24), (-0.2, -0.24), (-0.2, -0.42), (-0.15, -0.57)]),
    '<path d="%s" fill="#3f7f86"/>' % P([(-0.12, -0.74), (-0.12, -0.84), (-0.05, -0.9), (0.04, -0.88), (0.085, -0.8), (0.08, -0.77), (0.0, -0.76)]),
    '<circle cx="%s" cy="%s" r="5" fill="#efe3c6"/>' % (r1(x - 0.03 * 114), r1(y + (-0.92 - 0.88) * 114)),
)
c.add(
    '<path d="M486 664h56v42h-56Z" fill="%s"/><path d="M500 664v-11h28v11" stroke="#3a2418" stroke-width="5" fill="none"/>'
    % c.shade('#6a4630', 0.2, 0.4, 1, 0),
    '<path d="M484 662h60v5h-60Z" fill="#f4f2ea"/>',
)
for i in range(9):
    q = i / 9
    c.add(
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#9fb0b8" opacity=".8"/>'
        % (r1(432 - 150 * q + (5 if i % 2 else -5)), r1(716 + 84 * q), r1(5 + 4 * q), r1(2.4 + 2 * q))
    )
# snow in the air
for _ in range(420):
    q = R.random() ** 3
    c.add(
        '<circle cx="%s" cy="%s" r="%s" fill="#fbfaf4" opacity="%s"/>'
        % (r1(R.uniform(0, 1200)), r1(R.uniform(0, 800)), r1(1.4 + 4.2 * q), r1(R.uniform(0.5, 0.95)))
    )
c.add(c.rect(c.rad(770, 430, 520, [(0, '#fff1d0', 0.35), (1, '#fff1d0', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#22333c', 0.3)
print(c.svg())
