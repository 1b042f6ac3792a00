# A straight road across red land toward flat-topped rocks; a pale car stands at its edge, a door open; nobody to be seen.
KIND = 'svg'
FINISH = {'exp': 0.02, 'contrast': 1.2, 'sat': 1.02, 'bloom': 0.08, 'vig': 0.18, 'focus': '690,560,240'}
from layers import *

c = Card(281)
R = c.R
HZ, VX = 400, 470
c.add(c.rect(c.lin([(0, '#2f4f78'), (0.25, '#557ba0'), (0.42, '#a4b6b4'), (0.5, '#ecd9b0')]), 0, 0, 1200, HZ + 4))
mk = c.mask(c.lin([(0, '#fff'), (0.36, '#999'), (0.48, '#000')]))
c.add(c.fog(4, '#2a3a5c', 0.95, 0.0014, 0.006, lo=0.44, gain=4.6, mask=mk, oct=5), c.fog(13, '#f1e0c2', 0.75, 0.002, 0.007, lo=0.55, gain=5, mask=mk, oct=5))
# a far curtain of rain
c.add('<path d="M820 150L1120 150L1010 400L760 400Z" fill="%s" filter="%s"/>' % (c.lin([(0, '#33456a', 0.7), (1, '#5a6a86', 0.12)]), c.blur(16)))


def mesa(x0, x1, y, h, top, low, lit):
    r = random.Random(int(x0))
    n = 22
    up = [(x0 + (x1 - x0) * i / n, y - h + r.uniform(-3, 3) - (8 if 6 < i < 15 else 0)) for i in range(n + 1)]
    sk = (x1 - x0) * 0.16
    o = '<path d="M%s %sL%s %s%sL%s %sL%s %sZ" fill="%s"/>' % (r1(x0 - sk), y, r1(x0), r1(y - h * 0.5), ''.join('L%s %s' % (r1(a), r1(b)) for a, b in up), r1(x1), r1(y - h * 0.5), r1(x1 + sk), y, c.lin([(0, lit), (0.3, top), (1, low)], 0, 0, 1, 0))
    for _ in range(int((x1 - x0) / 9)):
        a = r.uniform(x0, x1)
        o += '<path d="M%s %sv%s" stroke="%s" stroke-width="%s" opacity=".5"/>' % (r1(a), r1(y - h + 4), r1(h * r.uniform(0.25, 0.5)), low, r1(r.uniform(1.5, 4)))
    o += '<path d="M%s %sH%s" stroke="%s" stroke-width="3" opacity=".6"/>' % (r1(x0), r1(y - h * 0.5), r1(x1), low)
    return o


c.add('<g opacity=".7">%s</g>' % (mesa(620, 800, HZ + 2, 70, '#9a7484', '#7a6480', '#c09a94') + mesa(40, 130, HZ + 2, 58, '#9a7484', '#7a6480', '#c09a94')))
c.add(mesa(846, 1010, HZ + 4, 142, '#a8604a', '#6b4050', '#d99468'), mesa(1060, 1110, HZ + 4, 122, '#a8604a', '#6b4050', '#d99468'), mesa(200, 330, HZ + 4, 104, '#a8604a', '#6f4452', '#d99468'))
# the land
c.add(c.rect(c.lin([(0, '#dba878'), (0.15, '#bd7850'), (0.55, '#9a5a3c'), (1, '#5a3428')]), 0, HZ, 1200, 410))
for _ in range(90):
    t = R.random() ** 1.3
    y = HZ + 6 + 390 * t
    l = R.uniform(60, 260) * (0.3 + t)
    c.add('<path d="M%s %sq%s %s %s 0q-%s %s -%s 0Z" fill="%s" opacity=".4"/>' % (r1(R.uniform(-100, 1180)), r1(y), r1(l / 2), r1(-4 - 6 * t), r1(l), r1(l / 2), r1(3 + 4 * t), r1(l), R.choice(['#e6bc88', '#8a4c34', '#c98a5c', '#74402e'])))
for _ in range(240):
    t = R.random() ** 1.2
    y = HZ + 8 + 390 * t
    x = R.uniform(-20, 1220)
    s = 3 + 26 * t
    if 142 + (480 - 142) * (1 - t) - 30 < x < 840 - 350 * (1 - t) and t > 0.02:
        continue
    col = R.choice(['#7d7f5a', '#8f8c62', '#6a7050', '#a39a68'])
    d = ''.join('M%s %sq%s %s %s %s' % (r1(x + R.uniform(-0.4, 0.4) * s), r1(y), r1(q * s * 0.3), r1(-s * 0.4), r1(q * s * R.uniform(0.6, 1.1)), r1(-s * R.uniform(0.5, 1.0) * (1.1 - abs(q) * 0.6))) for q in (-1, -0.7, -0.4, -0.15, 0.1, 0.35, 0.6, 0.85, 1.05))
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#5a2f24" opacity=".5"/><path d="%s" stroke="%s" stroke-width="%s" fill="none" stroke-linecap="round"/>' % (r1(x + s * 0.5), r1(y + 1), r1(s * 1.1), r1(s * 0.2), d, col, r1(0.8 + s * 0.1)))
# the road
c.add('<path d="M%s %sL%s %sL830 810L120 810Z" fill="%s"/>' % (VX - 3, HZ, VX + 3, HZ, c.lin([(0, '#b9a294'), (0.15, '#77707a'), (1, '#34343f')])))
c.add('<path d="M%s %sL142 810L152 810ZM%s %sL808 810L798 810Z" fill="#f1e6cc"/>' % (VX - 3, HZ, VX + 3, HZ))
for i in range(11):
    f = lambda q: ((q / 11) ** 2.3)
    a, b = f(i + 0.2), f(i + 0.75)
    xa, xb = VX + 5 * a, VX + 5 * b
    c.add('<path d="M%s %sL%s %sL%s %sL%s %sZ" fill="#e6b53a"/>' % (r1(xa - 8 * a), r1(HZ + 410 * a), r1(xa + 8 * a), r1(HZ + 410 * a), r1(xb + 8 * b), r1(HZ + 410 * b), r1(xb - 8 * b), r1(HZ + 410 * b)))
# poles that shrink toward the rocks
for k in range(7):
    q = 0.66**k
    x, y = VX - 420 * q, HZ + 250 * q
    hh = 460 * q
    c.add('<path d="M%s %sV%sM%s %sh%s" stroke="#3a2c2c" stroke-width="%s"/>' % (r1(x), r1(y), r1(y - hh), r1(x - 44 * q), r1(y - hh * 0.93), r1(88 * q), r1(max(1.2, 9 * q))))
for dy in (0, 1):
    p = [(VX - 420 * 0.66**k + (40 if dy else -40) * 0.66**k, HZ + 250 * 0.66**k - 460 * 0.66**k * 0.94) for k in range(-1, 7)]
    c.add('<path d="M%s %s%s" stroke="#3a2c2c" stroke-width="1.800" fill="none" opacity=".8"/>' % (r1(p[0][0]), r1(p[0][1]), ''.join('Q%s %s %s %s' % (r1((p[k][0] + p[k + 1][0]) / 2), r1((p[k][1] + p[k + 1][1]) / 2 + 34 * 0.66**k), r1(p[k + 1][0]), r1(p[k + 1][1])) for k in range(7))))
# the car, from behind, on the right edge; the left door stands open
X, Y = 748, 676
body = c.lin([(0, '#c9e4dc'), (0.5, '#7fb4b0'), (1, '#4a7a80')])
c.add('<path d="M%s %sL%s %sL%s %sL%s %sZ" fill="#231a20" opacity=".55" filter="%s"/>' % (X - 100, Y, X + 110, Y, X + 330, Y + 34, X + 40, Y + 44, c.blur(7)))
c.add('<path d="M%s %sL%s %sV%sL%s %sZ" fill="#e9f2e6"/><path d="M%s %sL%s %sV%sL%s %sZ" fill="#4d6a78"/><path d="M%s %sL%s %sV%sL%s %sZ" fill="#6d4a38"/>' % (X - 90, Y - 104, X - 186, Y - 112, Y - 22, X - 90, Y - 36, X - 98, Y - 108, X - 160, Y - 154, Y - 114, X - 98, Y - 106, X - 100, Y - 92, X - 172, Y - 98, Y - 40, X - 100, Y - 50))
c.add('<path d="M%s %sL%s %sL%s %s" fill="none" stroke="#7fb4b0" stroke-width="7"/>' % (X - 92, Y - 104, X - 160, Y - 156, X - 186, Y - 110))
c.add(c.rect('#1c1a20', X - 92, Y - 34, 34, 44, 'rx="6"'), c.rect('#1c1a20', X + 58, Y - 34, 34, 44, 'rx="6"'))
c.add('<path d="M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sC%s %s %s %s %s %sL%s %sH%sZ" fill="%s"/>' % (X - 108, Y - 20, X - 114, Y - 80, X - 104, Y - 104, X - 84, Y - 112, X - 72, Y - 168, X - 50, Y - 180, X, Y - 180, X + 50, Y - 180, X + 72, Y - 168, X + 84, Y - 112, X + 104, Y - 20, X + 108, body))
c.add('<path d="M%s %sC%s %s %s %s %s %sV%sH%sZ" fill="%s"/>' % (X + 84, Y - 112, X + 106, Y - 102, X + 114, Y - 80, X + 108, Y - 20, Y - 20, X + 60, '#5d9096'))
c.add('<path d="M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ" fill="%s"/>' % (X - 70, Y - 118, X - 62, Y - 160, X - 46, Y - 170, X, Y - 170, X + 46, Y - 170, X + 62, Y - 160, X + 70, Y - 118, c.lin([(0, '#f0dcb4'), (0.5, '#6a8496'), (1, '#33485c')])))
c.add('<path d="M%s %sH%s" stroke="#4a7a80" stroke-width="4"/><path d="M%s %sH%sV%sH%sZ" fill="#f4f1e4"/>' % (X - 96, Y - 66, X + 96, X - 112, Y - 26, X + 112, Y - 12, X - 112))
for q in (-1, 1):
    c.add('<ellipse cx="%s" cy="%s" rx="11" ry="15" fill="#b4402c"/><ellipse cx="%s" cy="%s" rx="5" ry="7" fill="#ff9a6a"/>' % (X + q * 88, Y - 80, X + q * 88, Y - 82))
c.add(c.rect('#eee4c8', X - 24, Y - 52, 48, 20, 'rx="3"'), '<path d="M%s %sC%s %s %s %s %s %s" stroke="#fbfff4" stroke-width="6" fill="none" opacity=".8"/>' % (X - 74, Y - 130, X - 66, Y - 168, X - 40, Y - 178, X - 4, Y - 178))
# tracks go off to the right, among the bushes
for i in range(13):
    t = i / 12
    s = 1.0 - 0.76 * t
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#4a2820" opacity=".75" transform="rotate(-30 %s %s)"/>' % (r1(900 + 140 * t**0.7 + (9 if i % 2 else -9) * s), r1(690 - 268 * t**0.62), r1(9 * s), r1(5.5 * s), r1(900 + 140 * t**0.7), r1(690 - 268 * t**0.62)))
c.add(c.rect(c.rad(420, 400, 520, [(0, '#ffe2b0', 0.34), (1, '#ffe2b0', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#180f16', 0.34)
print(c.svg())
