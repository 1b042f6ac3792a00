# Green light moves across a polar night; below, one small tent glows on the snow beside two skis and a sled.
KIND = 'svg'
FINISH = {'exp': 0.16, 'contrast': 1.12, 'sat': 1.0, 'bloom': 0.26, 'vig': 0.2, 'focus': '640,600,200'}
from layers import *

c = Card(227)
R = c.R
c.add(c.rect(c.lin([(0, '#0d1f33'), (0.4, '#173a52'), (0.68, '#2f6470'), (1, '#1f3c50')])))
for _ in range(240):
    c.add('<circle cx="%s" cy="%s" r="%s" fill="#eaf4ff" opacity="%s"/>' % (r1(R.uniform(0, 1200)), r1(560 * R.random() ** 1.3), r1(R.choice([0.9, 1.2, 1.6, 2.2])), r1(R.uniform(0.3, 0.95))))


def curtain(pts, hgt, col, low, op, seed):
    """a ribbon of light: a bright lower edge, rays that fade upward"""
    r = random.Random(seed)
    o = ''
    n = 150
    for i in range(n):
        t = i / (n - 1) * (len(pts) - 1)
        k = min(int(t), len(pts) - 2)
        u = t - k
        u = u * u * (3 - 2 * u)
        x = pts[k][0] + (pts[k + 1][0] - pts[k][0]) * (t - k)
        y = pts[k][1] + (pts[k + 1][1] - pts[k][1]) * u
        h = hgt * (0.62 + 0.2 * math.sin(i * 0.13 + seed) + 0.16 * math.sin(i * 0.37 + seed * 2) + 0.12 * math.sin(i * 0.071)) * r.uniform(0.75, 1.15)
        w = abs(pts[-1][0] - pts[0][0]) / n * r.uniform(2.2, 4.5)
        o += '<path d="M%s %sL%s %sL%s %sL%s %sZ" fill="%s" opacity="%s"/>' % (r1(x), r1(y), r1(x + w), r1(y + 3), r1(x + w * 0.9 + h * 0.10), r1(y - h), r1(x + h * 0.10), r1(y - h), low, r1(r.uniform(0.25, 0.7)))
    return '<g filter="%s" opacity="%s">%s</g>' % (c.blur(7, 13), op, o)


g1 = c.lin([(0, '#7a5ab0', 0), (0.3, '#6a7cc0', 0.14), (0.6, '#4fc79a', 0.42), (0.92, '#b4ffb8', 0.85), (1, '#d6ffcf', 0.15)])
g2 = c.lin([(0, '#8a5ab8', 0), (0.45, '#8a6ac4', 0.3), (0.85, '#5fd6a0', 0.55), (1, '#aef2b8', 0)])
c.add(c.rect(c.rad(560, 260, 640, [(0, '#4fc79a', 0.34), (1, '#4fc79a', 0)], 'translate(0 60) scale(1 .75)')))
c.add(curtain([(-60, 420), (200, 330), (440, 390), (700, 250), (960, 330), (1280, 190)], 240, 1, g1, 0.95, 4))
c.add(curtain([(-80, 220), (240, 150), (520, 230), (800, 110), (1280, 60)], 220, 1, g2, 0.6, 9))
# mountains and snow, lit green from above
c.add('<path d="%s" fill="#24506a"/>' % poly(c.ridge(520, 150, 0.5, 8, seed=21), 800))
c.add('<path d="%s" fill="#1b3d55"/>' % poly(c.ridge(560, 70, 0.52, 8, seed=33), 800))
c.add('<path d="M-10 590C200 560 420 575 640 582C860 590 1050 566 1210 580V810H-10Z" fill="%s"/>' % c.lin([(0, '#7fb8b4'), (0.2, '#4f8794'), (0.6, '#2f5a72'), (1, '#16304a')]))
for i in range(46):
    t = R.random() ** 1.4
    y = 600 + 195 * t
    l = (60 + 240 * t) * R.uniform(0.5, 1.2)
    x = R.uniform(-80, 1180)
    c.add('<path d="M%s %sq%s %s %s 0q-%s %s -%s 0Z" fill="%s" opacity=".4"/>' % (r1(x), r1(y), r1(l / 2), r1(-7 - 7 * t), r1(l), r1(l / 2), r1(3 + 5 * t), r1(l), R.choice(['#a4d6c8', '#8ac4bf', '#1f4660', '#2a5670'])))
# the tent, lit from inside
X, Y = 640, 650
c.add(c.rect(c.rad(X, Y + 6, 240, [(0, '#ffc777', 0.75), (0.4, '#f0a050', 0.3), (1, '#f0a050', 0)], 'translate(0 %s) scale(1 .32)' % r1((Y + 6) * 0.68))))
c.add(c.rect(c.rad(X, Y - 40, 200, [(0, '#ffc777', 0.4), (1, '#ffc777', 0)])))
c.add('<path d="M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sQ%s %s %s %sZ" fill="%s"/>' % (X - 118, Y, X - 92, Y - 84, X - 44, Y - 112, X, Y - 112, X + 48, Y - 112, X + 96, Y - 82, X + 120, Y, X, Y + 16, X - 118, Y, c.rad(X + 14, Y - 34, 128, [(0, '#fff0bd'), (0.45, '#ffc25e'), (1, '#cf7426')])))
c.add('<path d="M%s %sC%s %s %s %s %s %s" stroke="#8a4a1c" stroke-width="3" fill="none"/>' % (X - 64, Y + 6, X - 56, Y - 70, X - 26, Y - 106, X, Y - 112))
c.add('<path d="M%s %sC%s %s %s %s %s %s" stroke="#8a4a1c" stroke-width="3" fill="none"/>' % (X + 66, Y + 5, X + 58, Y - 70, X + 30, Y - 106, X, Y - 112))
c.add('<path d="M%s %sC%s %s %s %s %s %sL%s %sZ" fill="#ffe9a8" opacity=".8"/>' % (X - 26, Y + 9, X - 22, Y - 44, X - 8, Y - 66, X + 6, Y - 70, X + 26, Y + 9))
c.add('<path d="M%s %sC%s %s %s %s %s %s" stroke="#9a5a24" stroke-width="2.400" fill="none"/>' % (X - 26, Y + 9, X - 22, Y - 44, X - 8, Y - 66, X + 6, Y - 70))
c.add('<path d="M%s %sl-70 26M%s %sl72 24" stroke="#0e2233" stroke-width="2"/>' % (X - 104, Y - 34, X + 106, Y - 34))
# skis upright, a sled
c.add('<path d="M816 694L858 552Q863 538 874 536M872 694L832 556Q828 542 817 539" stroke="#0e2233" stroke-width="7" fill="none" stroke-linecap="round"/>')
c.add('<path d="M420 690L530 690Q548 688 548 676" stroke="#0e2233" stroke-width="5" fill="none"/><path d="M428 686Q424 654 452 654L512 656Q528 660 526 686Z" fill="#23506a"/><path d="M452 656v30M494 656v30" stroke="#0e2233" stroke-width="3"/><path d="M430 664Q440 652 470 654L512 657" stroke="#a4d6c8" stroke-width="3" fill="none" opacity=".7"/>')
c.add('<path d="M-10 800C100 740 200 770 330 800L330 810H-10Z" fill="#122a42"/><path d="M860 810C980 750 1120 748 1210 770V810Z" fill="#122a42"/>')
c.vignette('#050d18', 0.35)
print(c.svg())
