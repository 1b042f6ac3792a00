# Long stone stairs climb between blossoming trees into a bright haze; one person, not young, is halfway up.
KIND = 'svg'
FINISH = {'exp': -0.1, 'contrast': 1.2, 'sat': 1.05, 'bloom': 0.1, 'vig': 0.18, 'focus': '590,500,190'}
from layers import *
from folk import folk

c = Card(197)
R = c.R
c.add(c.rect(c.lin([(0, '#a9c6c8'), (0.3, '#dfe4d4'), (0.55, '#f3e6c8'), (1, '#cbb893')])))
c.add(c.rect(c.rad(600, 215, 430, [(0, '#fffaf0', 1), (0.3, '#fff2d2', 0.8), (1, '#ffe6b4', 0)])))
# the hill they climb goes on above them
for col, y0, w, op in (('#c9d0bb', 96, 620, 0.8), ('#b4c0a6', 150, 470, 0.85)):
    c.add('<path d="M%s 420C%s %s %s %s 600 %sC%s %s %s %s %s 420Z" fill="%s" opacity="%s"/>' % (600 - w, 600 - w * 0.6, y0 + 90, 600 - w * 0.35, y0, y0, 600 + w * 0.35, y0, 600 + w * 0.6, y0 + 90, 600 + w, col, op))
    for _ in range(150):
        t = R.uniform(-1, 1)
        c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity="%s"/>' % (r1(600 + t * w * 0.62), r1(y0 + 4 + 120 * t * t + R.uniform(-6, 90)), r1(R.uniform(12, 30)), r1(R.uniform(8, 16)), R.choice([col, '#e9cfc6', '#c3ccb4', '#b9c6ac']), op))
# wooded slopes on both sides, paler with distance
for k, (col, dy, op) in enumerate((('#b9c4ae', 0, 0.7), ('#9aab8c', 80, 0.8), ('#76896a', 170, 0.92), ('#55694c', 280, 1))):
    for sg in (-1, 1):
        pts = [(600 + sg * (70 + 34 * k + (620 - 34 * k) * (i / 40) ** 0.85), 322 + dy - (170 + dy * 0.35) * (i / 40) ** 0.7 + R.gauss(0, 8 + 3 * k)) for i in range(41)]
        base = 'L%s 800L%s 800Z' % (r1(600 + sg * 700), r1(600 + sg * (70 + 60 * k)))
        c.add('<path d="M%s%s" fill="%s" opacity="%s"/>' % ('L'.join('%s %s' % (r1(x), r1(y)) for x, y in pts), base, col, op))
        for _ in range(60):
            i = R.random()
            x = 600 + sg * (90 + 40 * k + 560 * i)
            y = 322 + dy - (170 + dy * 0.35) * i**0.7 + R.uniform(0, 60)
            c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity="%s"/>' % (r1(x), r1(y), r1(R.uniform(14, 34) * (0.6 + k * 0.2)), r1(R.uniform(9, 20) * (0.6 + k * 0.2)), col, op))
    c.add(c.rect(c.lin([(0, '#f6ead0', 0), (0.5, '#f6ead0', 0.34), (1, '#f6ead0', 0)]), 0, 150 + dy, 1200, 330))
for _ in range(420):
    sg, t = R.choice((-1, 1)), R.random()
    x, y = 600 + sg * (330 * (0.35 + 0.65 * t) + R.random() * 420), 470 + 330 * t
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".8"/>' % (r1(x), r1(y), r1(R.uniform(8, 30) * (0.5 + t)), r1(R.uniform(5, 13) * (0.5 + t)), R.choice(['#4a5c42', '#5d6f4c', '#6f7f56', '#7d8a5c', '#55694c', '#c9a9a0'])))
# the stairs
N, y = 46, 806.0
rows = []
for i in range(N):
    t = i / (N - 1)
    rows.append((806 - 540 * t**0.82, 255 * (1 - t) ** 1.15 + 34, 600 + 10 * math.sin(t * 3)))
c.add('<path d="M300 806L560 262H640L900 806Z" fill="#8d846f"/>')
for i in range(N - 1, -1, -1):
    y, w, m = rows[i]
    h = (rows[i - 1][0] - y) if i else 16
    t = i / (N - 1)
    c.add('<path d="M%s %sH%sL%s %sH%sZ" fill="%s"/>' % (r1(m - w), r1(y), r1(m + w), r1(m + w + 2), r1(y + h * 0.5), r1(m - w - 2), c.lin([(0, '#efe3c8'), (0.5, '#f6ecd6'), (1, '#d9c8a6')], 0, 0, 1, 0)))
    c.add('<path d="M%s %sH%sV%sH%sZ" fill="%s"/>' % (r1(m - w - 2), r1(y + h * 0.5), r1(m + w + 2), r1(y + h + 0.8), r1(m - w - 2), '#%02x%02x%02x' % tuple(int(a + (b - a) * t) for a, b in zip((110, 104, 90), (214, 204, 180)))))
    if i < 26:
        for _ in range(5):
            c.add('<path d="M%s %sv%s" stroke="#5d5646" stroke-width="1.3" opacity=".5"/>' % (r1(m + R.uniform(-w, w)), r1(y + h * 0.5), r1(h * 0.5)))
# side walls of stone and low lamps
for sg in (-1, 1):
    a = 'M%s %s' % (r1(rows[0][2] + sg * rows[0][1]), r1(rows[0][0]))
    up = ''.join('L%s %s' % (r1(m + sg * w), r1(y)) for y, w, m in rows)
    dn = ''.join('L%s %s' % (r1(m + sg * (w * 1.16 + 6)), r1(y - 4)) for y, w, m in rows[::-1])
    c.add('<path d="%s%s%sZ" fill="%s"/>' % (a, up, dn, c.lin([(0, '#c9bb9a'), (1, '#5d5848')])))
    for i in (2, 8, 15, 23, 32):
        y, w, m = rows[i]
        x, s = m + sg * (w * 1.1 + 8), 0.16 * w
        c.add('<path d="M%s %sL%s %sH%sL%s %sZ" fill="#6d6858"/>' % (r1(x - s * 0.35), r1(y), r1(x - s * 0.22), r1(y - s * 1.5), r1(x + s * 0.22), r1(x + s * 0.35), r1(y)), '<path d="M%s %sh%sv%sh-%sZ" fill="#8a8370"/><path d="M%s %sL%s %sL%s %sZ" fill="#5b5648"/>' % (r1(x - s * 0.45), r1(y - s * 2.3), r1(s * 0.9), r1(s * 0.8), r1(s * 0.9), r1(x - s * 0.85), r1(y - s * 2.25), r1(x), r1(y - s * 3.0), r1(x + s * 0.85), r1(y - s * 2.25)), c.rect('#ffe2a6', r1(x - s * 0.22), r1(y - s * 2.15), r1(s * 0.44), r1(s * 0.5)))
# the person, with a stick
i = 15
y, w, m = rows[i]
x, h = m - 14, 158
lit = lambda q: c.shade(q, 0.2, 0.3)
c.add('<path d="M%s %sl-16 46l34 6l10 -50Z" fill="#5a5040" opacity=".4" filter="%s"/>' % (x - 8, r1(y - 2), c.blur(4)))
c.add('<path d="M%s %sl8 -72" stroke="#4a3424" stroke-width="4" stroke-linecap="round"/>' % (x + 26, r1(y + 2)))
c.add(folk(x, y + 2, h, top=lit('#2f62a0'), bottom='#33363a', skin='#c08a68', hair='#d8d2c6', style='short', head='brim', hat=lit('#e0cfa4'), build=1.1, stoop=0.12, hands=((-14.5, -46), (19.5, -44))))
c.add('<path d="M%s %sh30q5 20 0 36h-30q-5 -16 0 -36Z" fill="%s"/>' % (x - 15, r1(y - h * 0.8), lit('#5b5c42')))
# blossoming trees, near ones frame the picture


def blossom(x, y, h, lean, n, spread, cols, seed):
    c.add(c.tree(x, y, h, '#3a2c28', lean=lean, depth=6, spread=0.5, w=h * 0.045))
    r = random.Random(seed)
    o = []
    for _ in range(n):
        a, q = r.gauss(0, 0.9), r.gauss(0, 0.9)
        if math.hypot(a, q) > 1.75:
            continue
        s = r.uniform(3, 9) * h / 500
        o.append('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity="%s"/>' % (r1(x + lean * h * 0.8 + a * spread * h), r1(y - h * 0.8 + q * spread * h * 0.5), r1(s * 1.2), r1(s), r.choice(cols), r1(r.uniform(0.7, 1))))
    c.add(''.join(o))
    for _ in range(46):
        c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>' % (r1(x + r.gauss(0, h * 0.1)), r1(y + r.uniform(-4, h * 0.05)), r1(h * r.uniform(0.02, 0.06)), r1(h * r.uniform(0.015, 0.035)), r.choice(['#4a5c42', '#5d6f4c', '#6f7f56', '#55694c'])))


PINK = ['#f3d9d2', '#e9bdb8', '#f7e9e2', '#dfa6a4', '#fbf3ec']
blossom(330, 520, 250, -0.1, 260, 0.26, PINK, 3)
blossom(872, 500, 240, 0.1, 260, 0.26, PINK, 4)
blossom(150, 700, 470, 0.12, 620, 0.27, PINK, 5)
blossom(1065, 720, 520, -0.12, 700, 0.27, PINK, 6)
for _ in range(150):
    x, y = R.uniform(140, 1060), R.uniform(140, 790)
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".9" transform="rotate(%s %s %s)"/>' % (r1(x), r1(y), r1(R.uniform(2, 5)), r1(R.uniform(1.4, 2.6)), R.choice(PINK), int(R.uniform(0, 180)), r1(x), r1(y)))
c.add(c.rect(c.rad(600, 210, 480, [(0, '#fff6dc', 0.5), (1, '#fff6dc', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#26302a', 0.32)
print(c.svg())
