# High summer: a pale road runs through sunflowers; two people cycle away from us, one well ahead of the other.
KIND = 'svg'
FINISH = {'exp': 0.0, 'contrast': 1.2, 'sat': 1.04, 'bloom': 0.08, 'vig': 0.16, 'focus': '600,540,210'}
from layers import *
from folk import limb

c = Card(181)
R = c.R
HZ = 400
c.add(c.rect(c.lin([(0, '#5f9fc0'), (0.25, '#8fc0cf'), (0.5, '#dfe6d6')])))
c.add(
    c.fog(
        3,
        '#fbf6ea',
        0.95,
        0.0022,
        0.006,
        lo=0.5,
        gain=5,
        mask=c.mask(c.lin([(0, '#ccc'), (0.3, '#fff'), (0.48, '#777'), (0.5, '#000')])),
        oct=5,
    )
)
for x, y, s in ((230, 170, 1.0), (930, 130, 1.25), (640, 250, 0.6)):
    c.add(
        '<g filter="%s" opacity=".95">' % c.blur(5),
        ''.join(
            '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>'
            % (
                r1(x + R.gauss(0, 62) * s),
                r1(y - abs(R.gauss(0, 20)) * s),
                r1(R.uniform(26, 58) * s),
                r1(R.uniform(16, 30) * s),
                R.choice(['#fdfaf0', '#f6f0e0', '#fbf7ea']),
            )
            for _ in range(22)
        ),
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#d5dcd8"/>' % (x, y + 12 * s, 120 * s, 13 * s),
        '</g>',
    )
# far hills, a row of tall narrow trees, a farm
c.add(
    '<path d="%s" fill="#93b0b0"/>' % poly(c.ridge(376, 34, 0.5, 7, seed=6), 800),
    '<path d="%s" fill="#7f9c8e"/>' % poly(c.ridge(394, 16, 0.5, 7, seed=9), 800),
)
for i in range(9):
    x, h = 764 + i * 17 + R.uniform(-4, 4), R.uniform(40, 66)
    c.add(
        '<path d="M%s 404C%s %s %s %s %s %sC%s %s %s %s %s 404Z" fill="#4a6350"/>'
        % tuple(
            r1(v)
            for v in (x - 5, x - 8, 404 - h * 0.5, x - 3, 404 - h * 0.85, x, 404 - h, x + 3, 404 - h * 0.85, x + 8, 404 - h * 0.5, x + 5)
        )
    )
c.add(
    '<path d="M914 402V380L938 366L962 380V402Z" fill="#e0cba8"/><path d="M908 382L938 362L968 382L962 384L938 368L914 384Z" fill="#a4502f"/><path d="M962 402V386H1000V402Z" fill="#cdb48e"/><path d="M958 388L962 380H1002L1006 388Z" fill="#94492c"/>'
)
# the field in bands, darker near
c.add('<path d="M0 %s H1200V800H0Z" fill="%s"/>' % (HZ, c.lin([(0, '#d9b84a'), (0.12, '#c9a53c'), (0.4, '#7f7f34'), (1, '#38451f')])))


def road(y):
    """middle and half width of the road at height y"""
    t = (y - HZ) / (800 - HZ)
    return 600 + 120 * math.sin(t * 2.6 + 0.4) * (1 - t) * 1.2 + 18 * t, 4 + 215 * t**1.25


pl, pr = [], []
for i in range(60):
    y = HZ + 1 + (800 - HZ) * (i / 59) ** 1.4
    m, w = road(y)
    pl.append((m - w, y))
    pr.append((m + w, y))
ROAD = poly(pl) + 'L' + 'L'.join('%s %s' % (r1(x), r1(y)) for x, y in pr[::-1]) + 'Z'
# sunflowers, row by row from far to near, none on the road
flowers = []
for _ in range(2600):
    t = R.random() ** 1.55
    y = HZ + 4 + 440 * t
    x = R.uniform(-40, 1240)
    m, w = road(min(y, 800))
    s = 1.6 + 25 * t**1.15
    if abs(x - m) < w + s * 1.5:
        continue
    flowers.append((y, x, s))
flowers.sort()
road_done = False
c.add('<path d="%s" fill="%s"/>' % (ROAD, c.lin([(0, '#f3e6c6'), (0.4, '#e6d2a8'), (1, '#c3a67c')])))
for k in (-0.45, 0.42):
    d = 'M' + 'L'.join(
        '%s %s' % (r1(road(y)[0] + road(y)[1] * k), r1(y)) for y in [HZ + 2 + (800 - HZ) * (i / 40) ** 1.4 for i in range(41)]
    )
    c.add('<path d="%s" stroke="#b08f66" stroke-width="5" fill="none" opacity=".4"/>' % d)


def flower(x, y, s):
    a = R.uniform(-0.5, 0.5)
    o = ''
    if s > 7:
        o += '<path d="M%s %sl%s %s" stroke="#4f5e2a" stroke-width="%s"/>' % (r1(x), r1(y), r1(s * 0.2), r1(s * 3.4), r1(s * 0.17))
        for q in (-1, 1):
            o += '<path d="M%s %sq%s -%s %s %sq-%s %s -%s %sZ" fill="%s"/>' % (
                r1(x),
                r1(y + s * R.uniform(1.4, 2.2)),
                r1(q * s * 0.7),
                r1(s * 0.6),
                r1(q * s * 1.5),
                r1(s * 0.15),
                r1(q * s * 0.5),
                r1(s * 0.7),
                r1(q * s * 1.5),
                r1(s * 0.2),
                R.choice(['#5b6a2c', '#6f7c34', '#46562a']),
            )
    if s < 4:
        return o + '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>' % (
            r1(x),
            r1(y),
            r1(s),
            r1(s * 0.75),
            R.choice(['#e3b93c', '#d9a932', '#c9982e', '#efca58']),
        )
    n = 11 if s < 12 else 15
    pts = ''
    for k in range(2 * n):
        b = math.pi * k / n + a
        r = s * (1.0 if k % 2 == 0 else 0.68)
        pts += '%s%s %s' % ('L' if pts else 'M', r1(x + r * math.cos(b)), r1(y + r * 0.86 * math.sin(b)))
    o += '<path d="%sZ" fill="%s"/>' % (pts, R.choice(['#efc23f', '#e6b032', '#f3d060', '#dda02c']))
    return o + '<circle cx="%s" cy="%s" r="%s" fill="#5a3a1e"/><circle cx="%s" cy="%s" r="%s" fill="#7a5228"/>' % (
        r1(x),
        r1(y),
        r1(s * 0.46),
        r1(x - s * 0.08),
        r1(y - s * 0.1),
        r1(s * 0.26),
    )


def cyclist(x, y, h, top, bottom, skin, hat, dress=False, basket=None, headgear='brim', hair='#241a14'):
    """from behind, h: from wheel to crown; left foot down"""
    k = h / 100
    o = '<ellipse cx="0" cy="-15" rx="3" ry="15.5" fill="none" stroke="#20262a" stroke-width="2.6"/><path d="M0 -30V-42" stroke="#33261f" stroke-width="2.6"/><path d="M-6 -43Q0 -48 6 -43Q0 -40 -6 -43Z" fill="#3a2418"/>'
    o += limb([(-4, -46), (-8.5, -28), (-6.5, -9)], 9, 4.6, skin if dress else bottom) + limb(
        [(4, -46), (9.5, -34), (6.5, -20)], 9, 4.6, skin if dress else bottom
    )
    o += '<path d="M-9.500 -9h6.500v4h-7.500ZM4 -20h6v4h-7Z" fill="#4a2f22"/>'
    if basket:
        o += '<path d="M-13 -36H13L10 -22H-10Z" fill="%s"/><path d="M-13 -36H13" stroke="#5a3a22" stroke-width="2"/>' % basket
    o += limb([(-9, -73), (-15.5, -62), (-13.5, -53)], 6, 4, top) + limb([(9, -73), (15.5, -62), (13.5, -53)], 6, 4, top)
    o += '<path d="M-15 -53h30" stroke="#20262a" stroke-width="2.2" opacity=".0"/>'
    if dress:
        o += (
            '<path d="M-7 -79C-11 -77 -12 -70 -10.500 -60C-12 -50 -15 -42 -16 -36C-6 -32 6 -32 16 -36C15 -42 12 -50 10.500 -60C12 -70 11 -77 7 -79Z" fill="%s"/>'
            % top
        )
    else:
        o += '<path d="M-7 -79C-12 -77 -13 -70 -11 -58L-9 -42Q0 -39 9 -42L11 -58C13 -70 12 -77 7 -79Z" fill="%s"/>' % top
    o += limb([(0, -78), (0, -84)], 5, 5, skin) + '<ellipse cx="0" cy="-88" rx="4.900" ry="6.200" fill="%s"/>' % hair
    if headgear == 'brim':
        o += (
            '<path d="M-11 -89Q0 -94 11 -89Q0 -85 -11 -89Z" fill="%s"/><path d="M-5.600 -90Q-5 -100 0 -100Q5 -100 5.600 -90Z" fill="%s"/><path d="M-5.600 -90.500Q0 -88 5.600 -90.500L5.500 -93Q0 -91 -5.500 -93Z" fill="#a4361f"/>'
            % (hat, hat)
        )
    else:
        o += '<path d="M-5.400 -88Q-6 -97 0 -97Q6 -97 5.400 -88Q0 -91 -5.400 -88Z" fill="%s"/>' % hat
    return '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#5a4630" opacity=".5"/><g transform="translate(%s %s) scale(%.3f)">%s</g>' % (
        r1(x + h * 0.2),
        y,
        r1(h * 0.3),
        r1(h * 0.035),
        x,
        y,
        k,
        o,
    )


fy, ny = 486, 634
for y, x, s in flowers:
    c.add(flower(x, y, s))
m, w = road(fy)
c.add(cyclist(m + w * 0.25, fy, 84, c.shade('#2f5a6a', 0.2, 0.3), '#3a3a3c', '#6a4332', '#5b5c42', headgear='cap'))
m, w = road(ny)
c.add(cyclist(m - w * 0.22, ny, 196, c.shade('#f3eee2', 0.2, 0.18), '#c9b694', '#8a5a43', '#e6d0a0', dress=True, basket='#a8743c'))
# the flowers nearest to us overlap the lower edge
for _ in range(26):
    x = R.choice((R.uniform(-20, 330), R.uniform(880, 1220)))
    c.add(flower(x, R.uniform(700, 800), R.uniform(30, 44)))
c.add(
    c.rect(
        c.lin([(0, '#fff3d0', 0.0), (0.5, '#fff3d0', 0.28), (0.56, '#fff3d0', 0.12), (0.7, '#fff3d0', 0)]),
        extra='style="mix-blend-mode:screen"',
    )
)
c.vignette('#1f2a1c', 0.32)
print(c.svg())
