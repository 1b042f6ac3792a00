# Evening before a house: a paper sliding door glows, ajar; shoes of all sizes stand on the step, one blue pair on the ground apart.
KIND = 'svg'
FINISH = {'exp': 0.28, 'contrast': 1.16, 'sat': 1.06, 'bloom': 0.25, 'vig': 0.2, 'focus': '600,600,330'}
from layers import *

c = Card(167)
R = c.R
c.add(c.rect(c.lin([(0, '#1c2a30'), (0.6, '#26363a'), (1, '#151d20')])))
# eave, posts, wall of dark boards
c.add('<path d="M0 0H1200V74H0Z" fill="#14191b"/><path d="M0 74H1200V92H0Z" fill="#3a2c22"/>')
for x in range(0, 1200, 46):
    c.add(c.rect(R.choice(['#2c2a26', '#302c27', '#272724', '#35302a']), x, 92, 44, 420), c.rect('#14171a', x + 44, 92, 2, 420))
for _ in range(160):
    x, y = R.uniform(0, 1200), R.uniform(96, 500)
    c.add('<path d="M%s %sv%s" stroke="#4a4036" stroke-width="1.2" opacity=".35"/>' % (r1(x), r1(y), r1(R.uniform(20, 110))))


def screen(x, w, lit=1.0):
    """a lattice door with paper panes"""
    o = [
        c.rect('#2a1d15', x, 96, w, 420),
        c.rect(c.rad(640, 330, 420, [(0, '#fff0c8'), (0.4, '#ffd998'), (1, '#d9954f')]), x + 12, 108, w - 24, 316, 'opacity="%s"' % lit),
        c.rect('#3a281c', x + 12, 430, w - 24, 74),
    ]
    for i in range(1, 4):
        o.append(c.rect('#33231a', x + 12 + (w - 24) * i / 4 - 3, 108, 6, 316))
    for i in range(1, 6):
        o.append(c.rect('#33231a', x + 12, 108 + 316 * i / 6 - 2.5, w - 24, 5))
    o.append(c.rect('#1f150f', x, 96, 10, 420) + c.rect('#1f150f', x + w - 10, 96, 10, 420))
    return ''.join(o)


# the opening: a lit room beyond, then the doors on both sides
c.add(c.rect(c.lin([(0, '#ffdf9f'), (0.5, '#ffcf86'), (1, '#d9954f')]), 560, 96, 170, 420))
c.add(
    c.rect('#e0b070', 560, 420, 170, 96),
    '<path d="M560 430H730V516H560Z" fill="#b98048"/><path d="M560 452H730M560 482H730" stroke="#8a5a30" stroke-width="2"/>',
)
c.add('<path d="M640 170h64v86h-64Z" fill="#c98f52"/><path d="M652 236q16 -30 30 -18q14 -12 14 18Z" fill="#8a6a4c"/>')
c.add('<path d="M586 430V360H640V430M586 388H640" stroke="#7a4a28" stroke-width="6" fill="none"/>')
c.add(screen(290, 270, 0.9), screen(730, 270, 0.86))
c.add(c.rect('#1a120d', 270, 88, 20, 432), c.rect('#1a120d', 1000, 88, 20, 432), c.rect('#1a120d', 262, 84, 766, 16))
# floor edge, stone step, ground
c.add(
    '<path d="M0 512H1200V548H0Z" fill="%s"/>' % c.rad(645, 520, 560, [(0, '#c98a4a'), (0.5, '#6a4630'), (1, '#2a211c')]),
    '<path d="M0 548H1200V566H0Z" fill="#120e0c"/>',
)
c.add(
    '<path d="M196 566H1044L1090 664H150Z" fill="%s"/>'
    % c.rad(645, 560, 470, [(0, '#d8b98a'), (0.5, '#8a7d6c'), (1, '#4a4f4c')], 'translate(0 250) scale(1 .55)'),
    '<path d="M150 664H1090V700H150Z" fill="#2b3030"/>',
)
c.add('<path d="M0 566H196L150 664V700H1090V664L1044 566H1200V800H0Z" fill="%s"/>' % c.lin([(0, '#2c3634'), (1, '#1a2224')]))
for _ in range(240):
    x, y = R.uniform(0, 1200), R.uniform(706, 796)
    k = (y - 660) / 140
    c.add(
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".8"/>'
        % (r1(x), r1(y), r1(R.uniform(5, 17) * k), r1(R.uniform(2, 6) * k), R.choice(['#3a4644', '#2a3434', '#46524e', '#525a52']))
    )
c.add(
    '<path d="M560 566H730L800 664L500 664Z" fill="#ffe0a4" opacity=".5" filter="%s"/>' % c.blur(12),
    '<path d="M490 706H810L900 800H420Z" fill="#f0b868" opacity=".24" filter="%s"/>' % c.blur(18),
)


def pair(x, y, s, kind, col, inner='#1c1512', turn=0.0, gap=1.0, flip=False):
    """two shoes seen from above and behind the toes; s: length in pixels of the sole as drawn; flip: toes to the door"""
    o = ''
    for q in (-1, 1):
        k = s / 100
        sole = 'M-17 -8C-20 -38 -17 -62 -10 -70C-4 -76 6 -76 11 -69C19 -58 20 -36 16 -8C14 6 -14 6 -17 -8Z'
        shape = '<path d="M-19 -2C-23 -36 -19 -66 -11 -73C-4 -79 7 -79 13 -72C22 -60 22 -34 18 -2C16 10 -16 10 -19 -2Z" fill="#120e0c" opacity=".55" transform="translate(4 5)"/>'
        if kind == 'sandal':
            shape += (
                '<path d="%s" fill="%s"/><path d="M-17 -34C-10 -52 -2 -54 0 -62C2 -54 10 -52 17 -34" stroke="%s" stroke-width="6" fill="none"/>'
                % (sole, inner, col)
            )
        elif kind == 'boot':
            shape += (
                '<path d="M-18 -2C-22 -36 -18 -62 -10 -70C-4 -76 6 -76 12 -69C20 -58 21 -34 17 -2C15 10 -16 10 -18 -2Z" fill="%s"/><path d="M-17 -6C-20 -40 -16 -66 -2 -68C12 -66 18 -40 16 -6L18 34C8 42 -10 42 -19 34Z" fill="%s" transform="translate(0 -46) scale(.92)"/><ellipse cx="0" cy="-92" rx="15" ry="6" fill="%s"/>'
                % (col, col, inner)
            )
        else:
            shape += (
                '<path d="M-18 -2C-22 -36 -18 -62 -10 -70C-4 -76 6 -76 12 -69C20 -58 21 -34 17 -2C15 10 -16 10 -18 -2Z" fill="%s"/><path d="M-11 -36C-13 -56 -8 -64 0 -65C8 -64 13 -56 11 -36C8 -28 -8 -28 -11 -36Z" fill="%s"/>'
                % (col, inner)
            )
            if kind == 'lace':
                shape += '<path d="M-6 -24L6 -20M6 -24L-6 -20M-6 -16L6 -12M6 -16L-6 -12" stroke="#e9e0cc" stroke-width="2"/>'
        shape += '<path d="M-14 2C-8 8 8 8 13 2" stroke="#ffe0a4" stroke-width="2" fill="none" opacity=".35"/>'
        o += '<g transform="translate(%s 0) rotate(%s) scale(%.3f %.3f)">%s</g>' % (
            r1(q * 22 * k * gap),
            r1(q * 3),
            k * (-1 if q < 0 else 1),
            k * 0.62 * (-1 if flip else 1),
            shape,
        )
    return '<g transform="translate(%s %s) rotate(%s)">%s</g>' % (x, y, turn, o)


row = [
    (282, 108, 'lace', '#4a2f22', 2),
    (386, 92, 'plain', '#6b4a5c', -2),
    (486, 74, 'sandal', '#c98a3a', 3),
    (576, 56, 'boot', '#d9a441', -3),
    (660, 116, 'boot', '#2f3f3a', 1),
    (768, 98, 'plain', '#24313a', -2),
    (866, 90, 'sandal', '#8a5a3a', 4),
    (960, 104, 'lace', '#d8cdb8', -2),
]
for x, s, kind, col, turn in row:
    c.add(pair(x, 636 + R.uniform(-4, 4), s, kind, col, inner='#2a1c14' if kind != 'sandal' else '#6a4630', turn=turn))
c.add(
    '<ellipse cx="812" cy="764" rx="66" ry="14" fill="#0a0d0e" opacity=".6" filter="%s"/>' % c.blur(5),
    pair(812, 760, 112, 'plain', '#34589e', inner='#14203c', turn=14, gap=1.1),
)
c.add(c.rect(c.rad(645, 400, 520, [(0, '#ffd592', 0.36), (1, '#ffd592', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#080c0e', 0.55)
print(c.svg())
