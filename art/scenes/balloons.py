# Early light over a valley of pale rock towers; balloons rise; two people on a near ledge path look on.
KIND = 'svg'
FINISH = {'exp': -0.12, 'contrast': 1.2, 'sat': 1.05, 'bloom': 0.1, 'vig': 0.18, 'focus': '600,430,320'}
from layers import *
from folk import folk

c = Card(71)
R = c.R
c.add(c.rect(c.lin([(0, '#5f9fb8'), (0.3, '#94bfc8'), (0.52, '#dfe0cf'), (0.66, '#f6dfb2'), (1, '#e9c391')])))
mk = c.mask(c.lin([(0, '#999'), (0.35, '#fff'), (0.6, '#555'), (0.7, '#000')]))
c.add(c.fog(8, '#fdf3df', 0.85, 0.0016, 0.008, lo=0.46, gain=4, mask=mk, oct=5))
c.add(c.rect(c.rad(960, 470, 460, [(0, '#fff6da', 1), (0.2, '#ffe9b8', 0.7), (1, '#ffdb9a', 0)])))


def towers(y, n, h, col, op, seed, spread=1.0):
    """a row of rounded rock cones standing on a ridge"""
    r = random.Random(seed)
    o = ''
    for i in range(n):
        x = -40 + 1280 * (i + r.uniform(0.1, 0.9)) / n
        hh, w = h * r.uniform(0.45, 1.15), h * r.uniform(0.22, 0.4) * spread
        k = r.uniform(-0.1, 0.1) * w
        o += 'M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ' % tuple(
            r1(v)
            for v in (
                x - w,
                y + 40,
                x - w * 0.55,
                y - hh * 0.5,
                x - w * 0.28 + k,
                y - hh,
                x + k,
                y - hh,
                x + w * 0.3 + k,
                y - hh,
                x + w * 0.5,
                y - hh * 0.45,
                x + w,
                y + 40,
            )
        )
    base = poly(c.ridge(y, h * 0.16, 0.55, 7, seed=seed), 830)
    return '<path d="%s%s" fill="%s" opacity="%s"/>' % (o, base, col, op)


def balloon(x, y, s, cols, basket='#4a2f20', shade=True):
    """gores as nested curves; lit from the right"""
    n = len(cols)
    o = ''
    for k in range(n):
        a, b = -1 + 2 * k / n, -1 + 2 * (k + 1) / n
        f = lambda q: 'C%s %s %s %s %s %s' % tuple(r1(v * s) for v in (q * 1.02, -0.55, q * 0.92, 0.25, q * 0.2, 1.05))
        g = lambda q: 'C%s %s %s %s %s %s' % tuple(r1(v * s) for v in (q * 0.92, 0.25, q * 1.02, -0.55, 0, -1.0))
        o += '<path d="M0 %s%sL%s %s%sZ" fill="%s"/>' % (r1(-s), f(a), r1(b * 0.2 * s), r1(1.05 * s), g(b), cols[k])
    if shade:
        i = c.lin([(0, '#1c2a3a', 0.5), (0.45, '#1c2a3a', 0.08), (0.75, '#fff0cc', 0.0), (1, '#fff0cc', 0.4)], 0, 0, 1, 0)
        o += '<path d="M0 %sC%s %s %s %s %s %sL%s %sC%s %s %s %s 0 %sZ" fill="%s"/>' % tuple(
            [r1(-s)] + [r1(v * s) for v in (-1.02, -0.55, -0.92, 0.25, -0.2, 1.05, 0.2, 1.05, 0.92, 0.25, 1.02, -0.55)] + [r1(-s), i]
        )
    o += '<path d="M%s %sL%s %sM%s %sL%s %s" stroke="%s" stroke-width="%s"/>' % (
        r1(-0.18 * s),
        r1(1.05 * s),
        r1(-0.11 * s),
        r1(1.4 * s),
        r1(0.18 * s),
        r1(1.05 * s),
        r1(0.11 * s),
        r1(1.4 * s),
        basket,
        r1(max(0.8, s * 0.02)),
    )
    o += '<rect x="%s" y="%s" width="%s" height="%s" rx="%s" fill="%s"/>' % (
        r1(-0.13 * s),
        r1(1.38 * s),
        r1(0.26 * s),
        r1(0.19 * s),
        r1(0.03 * s),
        basket,
    )
    o += ''.join('<circle cx="%s" cy="%s" r="%s" fill="#2a1c16"/>' % (r1(q * s), r1(1.35 * s), r1(0.045 * s)) for q in (-0.06, 0.05))
    return '<g transform="translate(%s %s)">%s</g>' % (x, y, o)


A, B, C_, D_ = (
    ['#a4502f', '#d9793a', '#e8b45e', '#d9793a', '#a4502f'],
    ['#f3eee2', '#c9d4cf', '#f3eee2', '#c9d4cf', '#f3eee2'],
    ['#2f5a6a', '#4c8290', '#7fb6c8', '#4c8290', '#2f5a6a'],
    ['#e8b45e', '#f3dca8', '#e8b45e', '#f3dca8', '#e8b45e'],
)
c.add('<path d="%s" fill="#b5b9ae" opacity=".8"/>' % poly(c.ridge(520, 46, 0.5, 7, seed=3), 800))
for x, y, s, k in (
    (172, 420, 20, C_),
    (980, 300, 26, B),
    (1070, 410, 16, A),
    (820, 392, 15, D_),
    (392, 470, 13, B),
    (700, 452, 12, A),
    (1130, 210, 22, D_),
    (560, 350, 18, C_),
):
    c.add('<g opacity=".78">', balloon(x, y, s, k), '</g>')
c.add(
    towers(560, 17, 90, '#cdb59a', 0.8, 5, 1.1),
    c.rect(c.lin([(0, '#f6e2ba', 0), (0.6, '#f6e2ba', 0.55), (1, '#f6e2ba', 0.2)]), 0, 470, 1200, 330),
)
c.add(balloon(868, 318, 62, B), balloon(300, 250, 74, C_))
c.add(
    towers(625, 12, 130, '#b08d6f', 0.95, 9),
    c.rect(c.lin([(0, '#f3d7a8', 0), (0.6, '#f3d7a8', 0.4), (1, '#f3d7a8', 0.2)]), 0, 560, 1200, 240),
)
c.add(balloon(588, 262, 138, A))
c.add(towers(712, 9, 150, '#7d5f4c', 1, 23, 0.9), c.rect(c.lin([(0, '#e9c391', 0), (1, '#e9c391', 0.3)]), 0, 640, 1200, 160))
# near hillside in shade, wide and flat, a path, two people
c.add(
    '<path d="M0 690C160 668 300 676 430 700C620 734 820 742 1200 716L1200 800L0 800Z" fill="%s"/>'
    % c.lin([(0, '#6f5a45'), (0.3, '#4c4034'), (1, '#241f1c')])
)
c.add(
    '<path d="M0 690C160 668 300 676 430 700C620 734 820 742 1200 716L1200 722C820 750 620 742 430 708C300 684 160 676 0 698Z" fill="#d8b07a" opacity=".7"/>'
)
d = ''
for _ in range(420):
    x, y = R.uniform(-10, 1210), R.uniform(724, 812)
    l = R.uniform(6, 22)
    d += 'M%s %sq%s %s %s %s' % (r1(x), r1(y), r1(l * 0.1), r1(-l * 0.6), r1(R.gauss(0, l * 0.3)), r1(-l))
c.add('<path d="%s" stroke="#8a7048" stroke-width="1.6" fill="none" opacity=".6" stroke-linecap="round"/>' % d)
lit = lambda q: c.shade(q, 0.4, 0.35, 1, 0)
for x, y, w in ((430, 746, 130), (512, 750, 110)):
    c.add('<path d="M%s %sl-%s 22l8 6l%s -22Z" fill="#17130f" opacity=".45" filter="%s"/>' % (x + 6, y - 4, w, w, c.blur(3)))
c.add(
    folk(
        430,
        748,
        158,
        top=lit('#3b4f58'),
        bottom='#22262a',
        skin='#9a6a4a',
        hair='#d8d2c6',
        style='coat',
        head='cap',
        hat='#5b5c42',
        build=1.15,
        stoop=0.06,
    )
)
c.add(
    folk(
        508,
        752,
        150,
        top=lit('#8c3a4a'),
        bottom='#2a2226',
        skin='#b98565',
        style='dress',
        head='hood',
        hat=lit('#d8b98a'),
        hands=(None, (19, -100)),
    )
)
c.add(c.rect(c.rad(960, 470, 620, [(0, '#ffe9b8', 0.5), (1, '#ffe9b8', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#1c2a30', 0.3)
print(c.svg())
