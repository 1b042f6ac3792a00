# A small square at night under strings of lamps: couples dance, musicians play on a step, one person stands by a tree.
KIND = 'svg'
FINISH = {'exp': 0.2, 'contrast': 1.15, 'sat': 1.06, 'bloom': 0.3, 'vig': 0.2, 'focus': '600,570,330'}
from layers import *
from folk import folk
from near import SHINS, SWUNG, TROUSERS, UPRIGHT, profile

c = Card(131)
R = c.R
c.add(c.rect(c.lin([(0, '#13283a'), (0.4, '#21404f'), (0.62, '#5d6a68'), (0.75, '#8a6a4c')])))
c.add(c.rect(c.rad(600, 520, 560, [(0, '#ffcf86', 0.75), (0.4, '#e89a55', 0.35), (1, '#e89a55', 0)])))
for _ in range(70):
    c.add(
        '<circle cx="%s" cy="%s" r="%s" fill="#f3eee2" opacity="%s"/>'
        % (r1(R.uniform(0, 1200)), r1(R.uniform(0, 230)), r1(R.uniform(0.7, 1.7)), r1(R.uniform(0.3, 0.8)))
    )
# house fronts: tall shutters, arched doors, balconies
x = -20
cols = ['#7d4a38', '#8a6a4c', '#5d5a56', '#94604a', '#6a6a5c', '#86513f', '#77705c']
for i in range(7):
    w, h = R.uniform(160, 200), R.uniform(330, 430)
    y0 = 640 - h
    c.add(
        '<path d="M%s 650V%sH%sV650Z" fill="%s"/>'
        % (r1(x), r1(y0), r1(x + w), c.lin([(0, '#1c303e'), (0.45, cols[i]), (1, cols[(i + 2) % 7])])),
        '<path d="M%s %sH%sv12H%sZ" fill="#2b2a2c"/>' % (r1(x - 6), r1(y0), r1(x + w + 6), r1(x - 6)),
    )
    for r in range(2):
        for k in range(2):
            wx, wy = x + 24 + k * (w - 92), y0 + 46 + r * 112
            lit = R.random() < 0.35
            c.add(
                c.rect('#ffcf7a' if lit else '#16242e', r1(wx), r1(wy), 44, 70, 'opacity=".95"'),
                c.rect('#2f4d4a', r1(wx - 15), r1(wy), 15, 70),
                c.rect('#2f4d4a', r1(wx + 44), r1(wy), 15, 70),
                c.rect('#1a1f24', r1(wx - 18), r1(wy + 70), 80, 6),
            )
    dx = x + w / 2
    c.add(
        '<path d="M%s 650V580Q%s 540 %s 540Q%s 540 %s 580V650Z" fill="%s"/>'
        % (r1(dx - 28), r1(dx - 28), r1(dx), r1(dx + 28), r1(dx + 28), '#f0b464' if i in (1, 4) else '#241c1c')
    )
    x += w
c.add(c.rect(c.lin([(0, '#10202f', 0.75), (1, '#10202f', 0)]), 0, 0, 1200, 470))
# ground: worn paving, warm in the middle
c.add(
    '<path d="M0 640H1200V800H0Z" fill="%s"/>'
    % c.rad(600, 690, 640, [(0, '#e8b070'), (0.45, '#a8744a'), (1, '#33302e')], 'translate(0 480) scale(1 .3)')
)
for r in range(9):
    y = 648 + r * r * 2.1
    c.add('<path d="M0 %sH1200" stroke="#4a3426" stroke-width="1.4" opacity=".35"/>' % r1(y))
for k in range(-9, 22):
    c.add('<path d="M%s 642L%s 800" stroke="#4a3426" stroke-width="1.4" opacity=".28"/>' % (k * 100, 600 + (k * 100 - 600) * 1.9))
# strings of lamps
for x0, y0, x1, y1, sag, n in ((-20, 150, 1220, 190, 150, 17), (-20, 300, 1220, 120, 140, 15), (-20, 330, 1220, 350, 90, 19)):
    c.add(
        '<path d="M%s %sQ%s %s %s %s" stroke="#14202a" stroke-width="2.6" fill="none"/>'
        % (x0, y0, (x0 + x1) / 2, (y0 + y1) / 2 + sag * 2, x1, y1)
    )
    for i in range(n):
        t = (i + 0.5) / n
        mx, my = (x0 + x1) / 2, (y0 + y1) / 2 + sag * 2
        px = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * mx + t * t * x1
        py = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * my + t * t * y1 + 9
        c.add(
            c.rect(
                c.rad(r1(px), r1(py), 58, [(0, '#ffdf9f', 0.55), (0.3, '#ffc878', 0.2), (1, '#ffc878', 0)]),
                r1(px - 60),
                r1(py - 60),
                120,
                120,
            ),
            '<circle cx="%s" cy="%s" r="6.5" fill="#fff0c8"/>' % (r1(px), r1(py)),
        )


def shadow(x, y, h, d):
    return '<path d="M%s %sl%s %sl%s %sZ" fill="#1c1410" opacity=".4" filter="%s"/>' % (
        r1(x - h * 0.08),
        y,
        r1(d * h * 0.5),
        r1(h * 0.16),
        r1(h * 0.2),
        r1(-h * 0.14),
        c.blur(3),
    )


def couple(x, y, h, a, b, tilt=0):
    """two dancers close to each other, an arm about a back, an arm about a shoulder"""
    k = h / 1.72
    lead = dict(k=k, torso=UPRIGHT, legs=TROUSERS, bottom='#20242a', nod=10, head=(0.0, -0.62), style='crop', **{'hair': '#1a1412', **a})
    follow = dict(k=k * 0.95, torso=UPRIGHT, legs=SHINS, skirt=SWUNG, bottom=b['skin'], nod=6, head=(0.01, -0.62), flip=True)
    return (
        shadow(x, y, h, (x - 600) / 500)
        + '<g transform="rotate(%s %s %s)">' % (tilt, x, y)
        + profile(x + 0.17 * k, y - 0.86 * k, arms=[[(-0.03, -0.47), (0.17, -0.38), (0.36, -0.49)]], **{'style': 'short', 'hair': '#1a1412', **follow, **b})
        + profile(x - 0.15 * k, y - 0.9 * k, arms=[[(-0.03, -0.46), (0.1, -0.24), (0.36, -0.27)]], **lead)
        + '</g>'
    )


S = lambda q: c.shade(q, 0.25, 0.35)
T = lambda q: c.shade(q, 0.2, 0.35, 1, 0)
c.add(
    couple(332, 684, 132, dict(top='#3a4a50', skin='#6a4332'), dict(top='#a8803f', skin='#8a5a43', hair='#1c1512', style='long'), 4),
    couple(715, 672, 114, dict(top='#5b5c42', skin='#4a2f24'), dict(top='#b59a78', skin='#5a3a2c', style='afro'), -4),
    couple(858, 690, 136, dict(top='#d8cdb8', skin='#c59a7a', hair='#cfc8bb'), dict(top='#4f6a8a', skin='#c08a68', hair='#bdb4a8', style='bun'), -2),
)
# musicians on a step at the left
c.add('<path d="M70 668H262L276 690H58Z" fill="#5a4434"/><path d="M58 690H276V704H58Z" fill="#33261f"/>')
c.add(
    folk(
        118,
        678,
        122,
        'side',
        top='#2f4d5c',
        bottom='#1c2024',
        skin='#8a5a43',
        head='brim',
        hat='#241c18',
        style='shirt',
        hands=((16, -52), (14, -60)),
        stoop=0.1,
    )
)
c.add(
    '<path d="M122 612q22 -12 34 4q12 18 -8 26q-22 6 -30 -10Z" fill="#a8642f"/><path d="M150 614l42 -22" stroke="#4a2c18" stroke-width="5"/>'
)
c.add(
    folk(
        206,
        682,
        118,
        'side',
        top='#7c2f22',
        bottom='#1c2024',
        skin='#5a3a2c',
        style='dress',
        head='wrap',
        hat='#d9b36a',
        hands=((13, -58), (15, -66)),
        flip=True,
    )
)
c.add(
    '<path d="M170 606h26v44h-26Z" fill="#3a2a22"/><path d="M174 606v44M180 606v44M186 606v44M192 606v44" stroke="#d8cdb8" stroke-width="2" opacity=".7"/>'
)
# the couple in the middle, larger
c.add(couple(556, 744, 190, dict(top=S('#2a3d48'), skin='#9a6a4a'), dict(top=T('#c2402a'), skin='#7a4c36', hair='#15100e', style='bun'), -5))
# the one who looks on, beside a tree at the right
c.add(
    '<g opacity=".96"><path d="M1078 800C1090 700 1086 600 1096 500C1090 420 1070 380 1040 340L1052 334C1080 364 1098 392 1106 430C1112 390 1130 350 1160 320L1170 330C1140 370 1126 430 1126 500C1122 600 1130 700 1150 800Z" fill="#171a1c"/></g>'
)
for _ in range(330):
    a, q = R.gauss(0, 1), R.gauss(0, 1)
    c.add(
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>'
        % (
            r1(1105 + a * 85),
            r1(285 + q * 58),
            r1(R.uniform(6, 15)),
            r1(R.uniform(4, 8)),
            R.choice(['#18241f', '#22322a', '#2f4030', '#4a4a30']),
        )
    )
c.add(
    shadow(1002, 752, 170, 0.8),
    folk(1002, 752, 172, 'back', top=S('#4c6a70'), bottom='#1c2226', skin='#b98565', hair='#2a1c16', style='coat', head='long'),
)
c.add(c.rect(c.rad(600, 600, 520, [(0, '#ffd08a', 0.3), (1, '#ffd08a', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#0a121a', 0.55)
print(c.svg())
