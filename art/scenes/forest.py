# Very tall trees, morning light slanting between them; far down among the trunks one small person, seen from behind.
KIND = 'svg'
FINISH = {'exp': -0.04, 'contrast': 1.18, 'sat': 1.08, 'bloom': 0.18, 'vig': 0.2, 'focus': '560,590,150'}
from layers import *
from folk import folk

c = Card(211)
R = c.R
c.add(c.rect(c.lin([(0, '#9db38a'), (0.35, '#d5d9a6'), (0.62, '#eee3b2'), (0.8, '#a7a86e'), (1, '#5d6a3c')])))
c.add(c.rect(c.rad(660, 330, 430, [(0, '#fffbe0', 0.7), (0.4, '#fdf2c0', 0.3), (1, '#f3e6ae', 0)])))


def trunk(x, base, w, col, dark, lean=0, bark=0):
    top = x + lean
    flare = [(x - w * 0.95, base), (x - w * 0.62, base - w * 0.9), (x - w * 0.5, base - w * 2.2), (top - w * 0.4, -10), (top + w * 0.4, -10), (x + w * 0.5, base - w * 2.2), (x + w * 0.64, base - w * 0.8), (x + w * 1.0, base + w * 0.06)]
    p = 'M%s %sC%s %s %s %s %s %sL%s %sL%s %sL%s %sC%s %s %s %s %s %sQ%s %s %s %sZ' % tuple(
        r1(v) for q in (flare[0], (x - w * 0.7, base - w * 0.2), flare[1], flare[2], flare[3], flare[4], flare[5], flare[6], (x + w * 0.75, base - w * 0.2), flare[7], (x, base + w * 0.28), flare[0]) for v in q
    )
    o = '<path d="%s" fill="%s"/>' % (p, c.lin([(0, dark), (0.55, col), (0.85, dark), (1, dark)], 0, 0, 1, 0))
    for _ in range(bark):
        u = R.uniform(-0.42, 0.42)
        y = R.uniform(-20, base - 60)
        xx = x + u * w + lean * (1 - y / base)
        o += '<path d="M%s %sq%s %s %s %s" stroke="%s" stroke-width="%s" opacity=".55" fill="none" stroke-linecap="round"/>' % (r1(xx), r1(y), r1(R.uniform(-5, 5)), r1(w * 0.8), r1(R.uniform(-3, 3) + u * 4), r1(w * R.uniform(0.8, 2.4)), R.choice([dark, '#2a1e18', '#a9795a']), r1(R.uniform(0.02, 0.06) * w))
    return o


far = ''.join(trunk(R.uniform(-20, 1220), 540 + R.uniform(-12, 12), R.uniform(14, 24), '#b3b384', '#9a9f74') for _ in range(34))
c.add('<g opacity=".95">%s</g>' % far)
c.add(c.rect(c.lin([(0, '#f6efc4', 0), (0.66, '#f6efc4', 0.5), (0.74, '#f6efc4', 0.1), (1, '#f6efc4', 0)])))
for x, b, w in ((52, 590, 44), (210, 580, 36), (356, 572, 40), (470, 566, 30), (756, 570, 34), (860, 584, 46), (985, 574, 36), (1120, 592, 50)):
    c.add(trunk(x, b, w, '#8f7450', '#665c3e', R.uniform(-6, 6), 7))
# light between the trunks
for k in range(9):
    x = 700 + k * 62 - 190
    w = R.uniform(16, 46)
    c.add('<path d="M%s -20L%s -20L%s 640L%s 660Z" fill="%s" filter="%s"/>' % (x + 110, x + 110 + w, x - 190 + w * 2.4, x - 230, c.lin([(0, '#fff8d0', 0.5), (0.8, '#fff3c0', 0.26), (1, '#fff3c0', 0)]), c.blur(6)))
# ground: a soft floor of fern and needles, a faint path
c.add('<path d="M-10 600C200 560 420 556 600 556C800 556 1000 566 1210 604V810H-10Z" fill="%s"/>' % c.lin([(0, '#b3ab68'), (0.25, '#8c8a4c'), (1, '#38421f')]))
c.add('<path d="M676 566C560 590 470 612 520 650C560 680 690 690 690 730C690 770 560 780 500 810H860C870 770 850 720 760 690C690 664 600 650 610 626C620 604 680 590 704 566Z" fill="%s" filter="%s"/>' % (c.lin([(0, '#e6d69a'), (0.5, '#b59a62'), (1, '#5f4f30')]), c.blur(7)))
for x, b, w, l in ((292, 668, 74, 8), (938, 676, 84, -10)):
    c.add('<path d="M%s %sl-240 70l60 24L%s %sZ" fill="#2a2c18" opacity=".4" filter="%s"/>' % (x - 40, b, x + 60, b + 10, c.blur(7)))
    c.add(trunk(x, b, w, '#8a5c40', '#4c3426', l, 40))
# the person
x, y, h = 560, 662, 136
c.add('<path d="M%s %sl-78 34l18 8l76 -36Z" fill="#2e2a18" opacity=".55" filter="%s"/>' % (x, y - 4, c.blur(3)))
c.add(folk(x, y, h, top=c.shade('#2a52a0', 0.3, 0.34, 1, 0), bottom='#2c332c', skin='#5a3a2c', hair='#1c1512', hat=c.shade('#2f5cae', 0.3, 0.3, 1, 0), style='coat', head='hood', build=1.1, stride=6))


def fern(x, y, s, col):
    o = ''
    for k in range(9):
        a = -math.pi / 2 + (k - 4) * 0.34 + R.gauss(0, 0.06)
        ex, ey = x + math.cos(a) * s, y + math.sin(a) * s * 0.72
        mx, my = x + math.cos(a) * s * 0.5, y + math.sin(a) * s * 0.72
        ey += abs(k - 4) * s * 0.09
        o += '<path d="M%s %sQ%s %s %s %sQ%s %s %s %sZ"/>' % (r1(x), r1(y), r1(mx - s * 0.09), r1(my), r1(ex), r1(ey), r1(mx + s * 0.09), r1(my + s * 0.06), r1(x), r1(y))
    return '<g fill="%s">%s</g>' % (col, o)


for _ in range(120):
    t = R.random()
    y = 600 + 210 * t
    x = R.uniform(-20, 1220)
    if abs(x - 620) < 90 + 90 * t and y < 790:
        continue
    c.add(fern(x, y, 16 + 62 * t * R.uniform(0.7, 1.2), R.choice(['#5d7038', '#4a5f30', '#75824a', '#374a26', '#8c9450'] if t < 0.6 else ['#2c3b1e', '#38481f', '#42552c'])))
c.add(trunk(62, 800, 150, '#5c3d2c', '#281b16', 16, 60), trunk(1150, 790, 130, '#54382a', '#241915', -14, 60))
for x in (20, 130, 190, 1040, 1110, 1190):
    c.add(fern(x, 812, 96, R.choice(['#22301a', '#2a3a1e'])))
for _ in range(90):
    c.add('<circle cx="%s" cy="%s" r="%s" fill="#fff6cc" opacity="%s"/>' % (r1(R.uniform(330, 900)), r1(R.uniform(120, 640)), r1(R.uniform(1, 2.6)), r1(R.uniform(0.4, 0.9))))
c.add(c.rect(c.rad(660, 340, 480, [(0, '#fff6cc', 0.4), (1, '#fff6cc', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#10180e', 0.4)
print(c.svg())
