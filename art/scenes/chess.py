# A stone table under jacarandas in flower: a game of chess half played, one piece lying; two empty stools, petals everywhere.
KIND = 'svg'
FINISH = {'exp': 0.04, 'contrast': 1.18, 'sat': 1.06, 'bloom': 0.12, 'vig': 0.2, 'focus': '600,470,260'}
from layers import *

c = Card(277)
R = c.R
VIO = ['#8f78c4', '#a58fd4', '#7a62b0', '#bcaae0', '#6a539c']
c.add(c.rect(c.lin([(0, '#b9cfc4'), (0.35, '#e4e8cc'), (0.5, '#d5d6a4'), (0.52, '#8f9a5c'), (1, '#4a5a3a')])))
c.add(c.rect(c.rad(640, 300, 420, [(0, '#fffbe2', 0.95), (0.5, '#fdf3cc', 0.4), (1, '#fdf3cc', 0)])))
# far: lawn, hedge, a row of violet crowns
for _ in range(160):
    x = R.uniform(-20, 1220)
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".7"/>' % (r1(x), r1(382 + R.uniform(-26, 24)), r1(R.uniform(14, 40)), r1(R.uniform(9, 22)), R.choice(['#9fb08a', '#b4c09a', '#8aa07c'])))
for tx, ty, s in ((120, 400, 1.0), (330, 396, 0.72), (900, 396, 0.78), (1090, 404, 1.1), (520, 392, 0.5), (740, 392, 0.5)):
    c.add('<path d="M%s %sC%s %s %s %s %s %s" stroke="#6a5f6c" stroke-width="%s" fill="none"/>' % (tx, ty, tx + 4, ty - 60 * s, tx - 8 * s, ty - 90 * s, tx, ty - 150 * s, r1(13 * s)))
    for _ in range(int(90 * s)):
        a, q = R.gauss(0, 0.5), R.gauss(0, 0.5)
        c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".6"/>' % (r1(tx + a * 150 * s), r1(ty - 190 * s + q * 90 * s), r1(R.uniform(14, 34) * s), r1(R.uniform(9, 20) * s), R.choice(['#b4a2d8', '#c4b6e0', '#a692cc', '#d5cae6'])))
c.add(c.rect(c.lin([(0, '#f6efd2', 0), (0.5, '#f6efd2', 0.5), (1, '#f6efd2', 0)]), 0, 290, 1200, 190))
# ground: gravel in spots of light, petals
c.add('<path d="M-10 440C300 420 900 420 1210 440V810H-10Z" fill="%s"/>' % c.lin([(0, '#cfc48e'), (0.3, '#a39a78'), (1, '#4f4a48')]))
for _ in range(46):
    t = R.random()
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#f4e7b8" opacity=".4" filter="%s"/>' % (r1(R.uniform(0, 1200)), r1(460 + 330 * t), r1(R.uniform(20, 70) * (0.5 + t)), r1(R.uniform(6, 16) * (0.5 + t)), c.blur(4)))
for _ in range(620):
    t = R.random() ** 0.8
    y = 446 + 350 * t
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".85"/>' % (r1(R.uniform(-10, 1210)), r1(y), r1(2 + 6 * t * R.uniform(0.6, 1.3)), r1(1.2 + 3 * t), R.choice(VIO)))


def stool(x, y, s):
    g = c.lin([(0, '#e4dcc6'), (0.4, '#b4ab98'), (1, '#5f5a58')], 0, 0, 1, 0)
    o = '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#2c2a30" opacity=".45" filter="%s"/>' % (x + 30 * s, y + 4, 92 * s, 24 * s, c.blur(6))

    o += '<path d="M%s %sQ%s %s %s %sH%sQ%s %s %s %sQ%s %s %s %sZ" fill="%s"/>' % (*(r1(v) for v in (x - 50 * s, y, x - 26 * s, y - 30 * s, x - 30 * s, y - 90 * s, x + 30 * s, x + 26 * s, y - 30 * s, x + 50 * s, y, x, y + 22 * s, x - 50 * s, y)), g)
    o += '<path d="M%s %sv%sq%s %s %s 0v-%sZ" fill="%s"/>' % (*(r1(v) for v in (x - 72 * s, y - 112 * s, 22 * s, 72 * s, 30 * s, 144 * s, 22 * s)), g)
    o += '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#efe8d2"/>' % (x, r1(y - 112 * s), r1(72 * s), r1(21 * s))
    for _ in range(7):
        o += '<ellipse cx="%s" cy="%s" rx="6" ry="3.500" fill="%s"/>' % (r1(x + R.uniform(-44, 44) * s), r1(y - 112 * s + R.uniform(-11, 11) * s), R.choice(VIO))
    return o


c.add(stool(262, 690, 1.15))
# a scarf left on the right stool
c.add(stool(942, 690, 1.15))
c.add('<path d="M890 562C930 546 990 556 1004 574C1012 610 1000 650 1008 690C990 696 976 690 972 682C978 640 966 604 962 588C940 580 910 584 890 562Z" fill="%s"/><path d="M1001 640l-31 4M1005 664l-33 4" stroke="#f3ead2" stroke-width="6"/>' % c.shade('#d6a02c', 0.24, 0.34))
# the table
c.add('<ellipse cx="640" cy="742" rx="300" ry="40" fill="#26242c" opacity=".5" filter="%s"/>' % c.blur(10))
c.add('<path d="M520 740L548 560H662L690 740Q605 772 520 740Z" fill="%s"/>' % c.lin([(0, '#d5ccb6'), (0.4, '#a59c8c'), (1, '#55504f')], 0, 0, 1, 0))
c.add('<path d="M300 520L420 412H790L910 520V556H300Z" fill="%s"/>' % c.lin([(0, '#bdb49e'), (1, '#7d766c')], 0, 0, 1, 0))
c.add('<path d="M300 520L420 412H790L910 520Z" fill="%s"/>' % c.lin([(0, '#f3ecd6'), (1, '#d9cfb4')]))
# the board set in the stone
P = lambda u, v: (605 + (u - 0.5) * (300 + 130 * v), 424 + 86 * v)
for j in range(8):
    for i in range(8):
        q = [P(i / 8, j / 8), P((i + 1) / 8, j / 8), P((i + 1) / 8, (j + 1) / 8), P(i / 8, (j + 1) / 8)]
        c.add('<path d="M%sZ" fill="%s"/>' % ('L'.join('%s %s' % (r1(a), r1(b)) for a, b in q), '#f8f1dc' if (i + j) % 2 else '#6d6270'))


def piece(i, j, kind, dark, lie=False):
    x, y = P((i + 0.5) / 8, (j + 0.6) / 8)
    s = (0.78 + 0.3 * j / 8) * 1.5
    g = c.lin([(0, '#5a4a5c'), (0.5, '#33293a'), (1, '#17121c')], 0, 0, 1, 0) if dark else c.lin([(0, '#fffdf2'), (0.5, '#efe3c4'), (1, '#b09a72')], 0, 0, 1, 0)
    b = 'M-11 0Q-12 -5 -8 -7Q-4 -12 -3.500 -%s H3.500Q4 -12 8 -7Q12 -5 11 0Q0 4 -11 0Z'
    h = {'p': 22, 'r': 30, 'b': 36, 'n': 26, 'q': 44, 'k': 46}[kind]
    o = '<path d="%s" fill="%s"/>' % (b % h, g)
    o += {
        'p': '<circle cy="-26" r="7" fill="%s"/>',
        'r': '<path d="M-8 -30V-42H-4V-38H-2V-42H2V-38H4V-42H8V-30Z" fill="%s"/>',
        'b': '<path d="M0 -54C8 -46 8 -38 4 -34H-4C-8 -38 -8 -46 0 -54Z" fill="%s"/>',
        'n': '<path d="M-7 -24C-8 -40 -2 -48 4 -48C10 -44 13 -38 13 -34L8 -32L3 -36C6 -30 7 -28 7 -24Z" fill="%s"/>',
        'q': '<path d="M-6 -44L-11 -58L-4 -52L0 -61L4 -52L11 -58L6 -44Z" fill="%s"/>',
        'k': '<path d="M-6 -44L-9 -56H9L6 -44ZM-3 -56a3 5 0 0 1 6 0Z" fill="%s"/>',
    }[kind] % g
    sh = '<ellipse cx="9" cy="1" rx="17" ry="4" fill="#2c2630" opacity=".45"/>'
    tr = ' rotate(-84)' if lie else ''
    return (y, '<g transform="translate(%s %s) scale(%s)">%s<g transform="%s">%s</g></g>' % (r1(x), r1(y), r1(s), sh, tr.strip(), o))


ps = [piece(*a) for a in ((0, 1, 'r', 1), (3, 0, 'b', 1), (5, 1, 'p', 1), (1, 2, 'p', 1), (4, 2, 'n', 1), (6, 2, 'p', 1), (2, 3, 'p', 0), (5, 4, 'q', 1), (1, 5, 'n', 0), (3, 5, 'p', 0), (6, 6, 'p', 0), (7, 6, 'r', 0), (0, 6, 'p', 0), (2, 6, 'b', 0))]
ps.append(piece(5, 7, 'k', 1, True))
c.add(*(o for _, o in sorted(ps)))
for x, y, k in ((350, 508, 1), (378, 516, 1), (400, 506, 1), (838, 506, 0), (866, 514, 0)):
    c.add('<g transform="translate(%s %s) scale(1.35)"><path d="M-11 0Q-12 -5 -8 -7Q-4 -12 -3.500 -22H3.500Q4 -12 8 -7Q12 -5 11 0Q0 4 -11 0Z" fill="%s"/><circle cy="-26" r="7" fill="%s"/></g>' % (x, y, '#efe3c4' if k else '#33293a', '#fbf4de' if k else '#4a3e50'))
# two glasses of tea
for x, y in ((452, 436), (776, 440)):
    c.add('<path d="M%s %sl4 26h16l4 -26Z" fill="#c98a3a" opacity=".9"/><path d="M%s %sh24" stroke="#fff6dc" stroke-width="3"/><ellipse cx="%s" cy="%s" rx="18" ry="5" fill="#f8f2e0"/>' % (x - 12, y - 26, x - 12, y - 28, x, y + 2))
for _ in range(26):
    c.add('<ellipse cx="%s" cy="%s" rx="6" ry="3.500" fill="%s"/>' % (r1(R.uniform(360, 850)), r1(R.uniform(424, 516)), R.choice(VIO)))
# overhead, near branches in flower, dark trunk at the left
c.add('<path d="M-10 810L30 480C40 300 10 160 -10 60V810Z" fill="#3a3038"/><path d="M20 300C120 180 260 120 420 96M30 200C140 90 240 50 330 20M1210 120C1080 120 960 70 860 60" stroke="#3a3038" stroke-width="13" fill="none" stroke-linecap="round"/>')
for bx, by, n, sx, sy in ((250, 60, 330, 230, 60), (980, 40, 300, 190, 56), (90, 130, 120, 110, 50), (620, -10, 120, 200, 26)):
    for _ in range(n):
        x, y = bx + R.gauss(0, 0.6) * sx, by + R.gauss(0, 0.6) * sy
        c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>' % (r1(x), r1(y), r1(R.uniform(5, 15)), r1(R.uniform(5, 12)), R.choice(VIO + ['#5a4788', '#4f6a48'])))
for _ in range(44):
    x, y = R.uniform(60, 1140), R.uniform(140, 700)
    c.add('<ellipse cx="%s" cy="%s" rx="6.500" ry="3.500" fill="%s" transform="rotate(%s %s %s)"/>' % (r1(x), r1(y), R.choice(VIO), int(R.uniform(0, 180)), r1(x), r1(y)))
c.add(c.rect(c.rad(640, 260, 520, [(0, '#fff6d0', 0.36), (1, '#fff6d0', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#16121c', 0.4)
print(c.svg())
