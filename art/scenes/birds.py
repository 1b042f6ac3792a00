# Birds rise past the wires of a tall pole, over roofs, into a low sun.
KIND = 'svg'
FINISH = {'exp': 0.0, 'contrast': 1.2, 'sat': 1.1, 'bloom': 0.08, 'focus': '460,250,260'}
from layers import *

c = Card(23)
R = c.R
c.add(c.rect(c.lin([(0, '#2c4a63'), (0.28, '#5b7a86'), (0.5, '#c39c86'), (0.68, '#eeb381'), (0.82, '#f7d3a0'), (1, '#e8b98c')])))
c.add(
    c.rect(
        c.rad(
            835, 560, 560, [(0, '#fff4d6', 1), (0.09, '#ffedbf', 0.95), (0.12, '#ffd391', 0.62), (0.45, '#ff9f63', 0.22), (1, '#ff9f63', 0)]
        )
    )
)
# clouds: stretched turbulence, lit from below
mk = c.mask(c.lin([(0, '#fff'), (0.5, '#bbb'), (0.72, '#000')]))
c.add(c.fog(5, '#1f3a52', 0.75, 0.0011, 0.0062, lo=0.46, gain=4.2, mask=mk, oct=5))
c.add(
    '<g transform="translate(0 -12)"><g transform="translate(0 24)">'
    + c.fog(
        5,
        '#f6b48a',
        0.36,
        0.0011,
        0.0062,
        lo=0.49,
        gain=4.5,
        oct=5,
        mask=c.mask(c.lin([(0, '#000'), (0.12, '#888'), (0.5, '#999'), (0.72, '#000')])),
    )
    + '</g></g>'
)
mk2 = c.mask(c.lin([(0.3, '#000'), (0.55, '#fff'), (0.8, '#000')]))
c.add(c.fog(14, '#ffd9a8', 0.6, 0.0009, 0.012, lo=0.48, gain=4, mask=mk2))
# distant hills and town, three atmospheric layers
c.add('<path d="%s" fill="#c58f74" opacity=".7"/>' % poly(c.ridge(648, 60, 0.5, 7, seed=8), 800))
c.add('<path d="%s" fill="#8d6863" opacity=".75"/>' % poly(c.ridge(682, 40, 0.5, 7, seed=15), 800))


def town(y, col, n, hm, lit=0, seed=1):
    r = random.Random(seed)
    x = -20
    p = 'M-20 %sH1220V800H-20Z' % (y - 4)
    wins = []
    while x < 1220:
        w = r.uniform(30, 84)
        h = r.uniform(0.3, 1) * hm
        yy = y - h
        if r.random() < 0.62:
            p += 'M%s %sV%sL%s %sL%s %sV%sZ' % (r1(x), y, r1(yy), r1(x + w / 2), r1(yy - w * 0.30), r1(x + w), r1(yy), y)
        else:
            p += 'M%s %sV%sH%sV%sZ' % (r1(x), y, r1(yy), r1(x + w), y)
        if r.random() < 0.4:
            p += 'M%s %sV%sH%sV%sZ' % (r1(x + w * 0.68), y, r1(yy - w * 0.3), r1(x + w * 0.68 + 7), y)
        if r.random() < lit:
            wins.append((x + w * r.uniform(0.3, 0.6), yy + h * 0.35))
        x += w * r.uniform(0.96, 1.5)
    return '<path d="%s" fill="%s" fill-rule="nonzero"/>' % (p, col), wins


t1, _ = town(722, '#85605f', 0, 34, 0, 4)
t15, _ = town(752, '#5c4650', 0, 46, 0, 21)
t2, w2 = town(788, '#2b2c3a', 0, 62, 0.22, 9)
c.add(c.fog(7, '#f3c493', 0.35, 0.002, 0.02, lo=0.4, gain=3, mask=c.mask(c.lin([(0.75, '#000'), (0.9, '#fff'), (1, '#fff')]))))
c.add(
    '<g opacity=".75">',
    t1,
    '</g>',
    c.rect(c.lin([(0, '#f2b487', 0), (1, '#f2b487', 0.45)]), 0, 640, 1200, 120),
    '<g opacity=".92">',
    t15,
    '</g>',
    c.rect(c.lin([(0, '#f2b487', 0), (1, '#f2b487', 0.3)]), 0, 690, 1200, 110),
    t2,
)
for x, y in w2[:4]:
    c.add('<rect x="%s" y="%s" width="7" height="10" fill="#ffcf7a"/>' % (r1(x), r1(y)))
x, y = w2[1] if len(w2) > 1 else (300, 740)
c.add(c.rect(c.rad(r1(x + 4), r1(y + 5), 70, [(0, "#ffcf7a", 0.25), (1, '#ffcf7a', 0)])))
# pole + wires
INK = '#16202c'
c.add('<path d="M168 830L178 118L190 118L200 830Z" fill="%s"/>' % c.lin([(0, '#16202c'), (0.7, '#1d2430'), (1, '#4a3434')], 0, 0, 1, 0))
c.add('<path d="M70 172L300 158L300 169L70 184ZM96 232L276 221L276 231L96 243Z" fill="%s"/>' % INK)
for x, y in ((84, 170), (128, 168), (242, 160), (286, 157), (110, 231), (262, 220)):
    c.add('<path d="M%s %sl-5-4l1-14l4-5l4 5l1 14Z" fill="%s"/>' % (x, y + 2, INK))


def wire(x0, y0, x1, y1, sag):
    return (x0, y0, (x0 + x1) / 2, (y0 + y1) / 2 + sag * 2, x1, y1)


ws = [wire(84, 152, 1290, 262, 100), wire(242, 142, 1290, 196, 80), wire(286, 139, 1290, 150, 72), wire(262, 202, 1290, 330, 88)]
for w in ws:
    c.add('<path d="M%s %sQ%s %s %s %s" fill="none" stroke="%s" stroke-width="2.6" opacity=".92"/>' % (*map(r1, w), INK))
for x0, y0, sg in ((84, 152, 30), (242, 142, 26), (286, 139, 22), (110, 214, 24)):
    c.add('<path d="M%s %sQ%s %s -40 %s" fill="none" stroke="%s" stroke-width="3"/>' % (x0, y0, x0 * 0.4, y0 + sg, y0 - 6, INK))


def pt(w, t):
    a = (1 - t) ** 2
    b = 2 * t * (1 - t)
    d = t * t
    return a * w[0] + b * w[2] + d * w[4], a * w[1] + b * w[3] + d * w[5]


# birds
def fly(x, y, s, ph, ang, flip=False, col=INK, op=1):
    k = math.sin(ph)
    f = 0.35 + 0.65 * abs(math.cos(ph)) * 0.4

    def wing(o, sc):
        tx, ty = -0.55 - 0.25 * (1 - abs(k)) + o, -1.75 * k * sc - 0.12
        return 'M.42-.04C%s %s %s %s %s %sC%s %s %s %s-.42-.02Z' % tuple(
            r2(v)
            for v in (
                0.55 + o,
                -0.75 * k * sc - 0.12,
                0.25 + o,
                -1.35 * k * sc - 0.2,
                tx,
                ty,
                -0.1 + o * 0.5,
                -0.95 * k * sc,
                -0.2,
                -0.5 * k * sc,
                -0.42,
                -0.02,
            )[:10]
        )

    body = 'M1.15.02C1-.12.85-.2.66-.17C.3-.24-.3-.2-.75-.04L-1.55.02L-1.5.2L-.7.16C-.2.3.4.24.7.12C.85.1 1 .06 1.15.02Z'
    return (
        '<g transform="translate(%s %s) rotate(%s) scale(%s %s)" fill="%s" opacity="%s"><path d="%s"/><path d="%s"/><path d="%s" opacity=".8"/></g>'
        % (r1(x), r1(y), r1(ang), r1(-s if flip else s), r1(s), col, op, body, wing(0, 1), wing(0.3, 0.86))
    )


def r2(v):
    return ('%.2f' % v).rstrip('0').rstrip('.')


def perch(x, y, s, flip=False):  # small upright bird
    return (
        '<path transform="translate(%s %s) scale(%s %s)" fill="%s" d="M1.25-2.35C1-2.75.55-2.95.15-2.8C-.3-2.65-.4-2.2-.5-1.75C-.75-1.2-.85-.6-.65-.15L-1.1 1.35L-.72 1.4L-.1.1C.45-.05.85-.6.85-1.2C.87-1.6.75-1.9.8-2.15ZM-.15-.05L-.1.15L.05.15L.05-.05ZM.3-.1L.35.12L.5.12L.45-.15Z"/>'
        % (r1(x), r1(y), r1(-s if flip else s), r1(s), INK)
    )


# flock rises along a curve from the wire toward the upper right, getting smaller
placed = []
for i in range(900):
    if len(placed) >= 40:
        break
    t = R.random() ** 0.9
    bx = 440 + 690 * t
    by = 385 - 330 * t**0.75 + 46 * math.sin(t * 5)
    sp = 34 + 62 * t
    x = bx + R.gauss(0, sp)
    y = by + R.gauss(0, sp * 0.7)
    s = (21 - 14 * t) * R.uniform(0.85, 1.15)
    if not (18 < y < 470 and 330 < x < 1180) or any(math.hypot(x - a, y - b) < (s + q) * 1.75 for a, b, q in placed):
        continue
    placed.append((x, y, s))
    c.add(
        fly(
            x,
            y,
            s,
            R.choice([-1, 1, 1]) * R.uniform(0.45, 1.45),
            -28 + R.gauss(0, 12),
            op=round(1 - 0.4 * t, 2),
            col=INK if t < 0.55 else '#2a3b4d',
        )
    )
for t in (0.115, 0.15):
    x, y = pt(ws[3], t)
for t, s in ((0.235, 13),):
    x, y = pt(ws[0], t)
    c.add(perch(x, y - 1, s, flip=True))
x, y = pt(ws[1], 0.27)
c.add(fly(x + 6, y - 30, 21, 1.2, -24))
c.add(c.rect(c.rad(835, 560, 700, [(0, '#ffd9a0', 0.4), (0.4, '#ffb070', 0.12), (1, '#ffb070', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#101a28', 0.5)
print(c.svg())
