# A sea front in a gale: a wave bursts over the wall; one person leans into the wind, a yellow umbrella blown inside out.
KIND = 'svg'
FINISH = {'exp': 0.02, 'contrast': 1.18, 'sat': 1.05, 'bloom': 0.1, 'vig': 0.2, 'focus': '690,470,240'}
from layers import *
from folk import folk, limb

c = Card(271)
R = c.R
c.add(c.rect(c.lin([(0, '#3c5258'), (0.3, '#6f8b88'), (0.55, '#c9d3bd'), (0.62, '#e9e4c4')])))
mk = c.mask(c.lin([(0, '#fff'), (0.4, '#ccc'), (0.56, '#000')]))
c.add(c.fog(6, '#2c4249', 0.95, 0.0016, 0.006, lo=0.42, gain=4.4, mask=mk, oct=5), c.fog(19, '#e4e6d0', 0.7, 0.0018, 0.007, lo=0.54, gain=5, mask=mk, oct=5))
c.add(c.rect(c.rad(930, 380, 360, [(0, '#fbf3cf', 0.85), (1, '#fbf3cf', 0)])))
# sea
c.add(c.rect(c.lin([(0, '#aebfae'), (0.3, '#5c8480'), (1, '#2b4f54')]), 0, 440, 1200, 180))
for i in range(220):
    y = 444 + 150 * R.random() ** 1.4
    l = (y - 420) * R.uniform(0.2, 0.9)
    x = R.uniform(-20, 1220)
    c.add('<path d="M%s %sq%s %s %s 0" stroke="%s" stroke-width="%s" fill="none" opacity=".6" stroke-linecap="round"/>' % (r1(x), r1(y), r1(l / 2), r1(-(y - 430) * 0.12), r1(l), R.choice(['#e9efe0', '#2b4f54', '#7fa39a', '#f4f5e8']), r1(1 + (y - 440) * 0.02)))
# the wave that bursts over the wall: jets thrown up in a fan, bent by the wind, ending in drops
def jets(n, seed, cols, w0, reach, op):
    r = random.Random(seed)
    o = drops = ''
    for _ in range(n):
        u = r.gauss(-0.05, 0.3)
        x0, vx = 250 + u * 210, u * 130 + 40 + r.gauss(0, 24)
        vy = reach * math.exp(-(u**2) * 0.9) * r.uniform(0.62, 1.06)
        end = vy / 250 * r.uniform(0.92, 1.5)
        at = lambda s: (x0 + vx * s + 34 * s * s, 606 - vy * s + 125 * s * s)
        m = 20
        pts = [at(end * q / m) for q in range(m + 1)]
        o += '<g opacity="%s">%s</g>' % (r1(r.uniform(op, 1)), limb(pts, w0 * r.uniform(0.6, 1.3), 2.2, r.choice(cols)))
        for _ in range(5):
            px, py = at(end * r.uniform(0.86, 1.22))
            drops += '<circle cx="%s" cy="%s" r="%s" fill="%s" opacity="%s"/>' % (r1(px + r.gauss(0, 13)), r1(py + r.gauss(0, 13)), r1(r.uniform(1.2, 5.2)), cols[0], r1(r.uniform(0.5, 1)))
    return o + drops


c.add('<g filter="%s"><path d="M90 606C120 420 200 250 300 190C400 230 460 420 460 606Z" fill="#dfe8da" opacity=".8"/></g>' % c.blur(34))
c.add('<g filter="%s">%s</g>' % (c.blur(2.2), jets(120, 3, ['#8fb0a9', '#6f958f', '#a9c4b8'], 64, 540, 0.5)))
c.add('<g filter="%s">%s</g>' % (c.blur(2), jets(240, 8, ['#f6f8ec', '#e4ecdf', '#cbddd2', '#fbfcf4'], 34, 500, 0.6)))
c.add('<g filter="%s">' % c.blur(3))
for _ in range(120):
    a = R.gauss(0, 0.5)
    s = R.uniform(12, 34) * math.exp(-(a**2))
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".85"/>' % (r1(265 + a * 210), r1(598 - abs(R.gauss(0, 34)) * math.exp(-(a**2))), r1(s * 1.3), r1(s * 0.8), R.choice(['#f6f8ec', '#dfe9dc', '#b9d0c6'])))
c.add('</g>')
# the wall and the promenade, wet
c.add('<path d="M-10 566H1210V614H-10Z" fill="%s"/><path d="M-10 558H1210V574H-10Z" fill="#b9b7a0"/>' % c.lin([(0, '#8a8b7c'), (1, '#565d58')]))
for i in range(14):
    c.add('<path d="M%s 574V614" stroke="#4a524e" stroke-width="3" opacity=".6"/>' % (i * 94 + 20))
c.add('<path d="M-10 612H1210V810H-10Z" fill="%s"/>' % c.lin([(0, '#8fa09a'), (0.3, '#6b817f'), (1, '#2f454b')]))
for i in range(13):
    c.add('<path d="M%s 612L%s 810" stroke="#3d5358" stroke-width="2" opacity=".45"/>' % (i * 110 - 60, -330 + i * 160))
for _ in range(190):
    t = R.random()
    y = 618 + 180 * t
    x = R.uniform(-20, 1180)
    l = R.uniform(20, 120) * (0.5 + t)
    c.add('<path d="M%s %sh%s" stroke="%s" stroke-width="%s" opacity=".4" stroke-linecap="round"/>' % (r1(x), r1(y), r1(l), R.choice(['#e4ecdf', '#c9dacd', '#31474c', '#9fb4aa']), r1(1 + 2.4 * t)))
c.add('<path d="M60 626C160 606 300 640 460 622C420 660 160 664 60 626Z" fill="#f2f6ea" opacity=".8" filter="%s"/>' % c.rough(0.03, 20, 7))
# lamp posts that the wind does not move
for x, s in ((930, 1), (1120, 0.92)):
    c.add('<path d="M%s 600V%s" stroke="#26383c" stroke-width="9"/><path d="M%s %sq0 -26 26 -26q26 0 26 26" stroke="#26383c" stroke-width="6" fill="none"/><path d="M%s %sh24l-5 26h-14Z" fill="#f2e6b4"/>' % (x, 300, x, 304, x + 40, 304))
# the person leans to the left, into the wind; umbrella inside out behind
x, y, h = 650, 712, 226
c.add('<path d="M%s %sq60 26 140 30l-10 -20q-60 -4 -100 -18Z" fill="#1c2f34" opacity=".6" filter="%s"/>' % (x - 30, y - 4, c.blur(4)))
c.add('<path d="M%s %sl-6 60l44 0l10 -60Z" fill="#2f4a6a" opacity=".3" filter="%s"/>' % (x - 16, y, c.blur(5)))
c.add('<g transform="rotate(-13 %s %s)">%s</g>' % (x, y, folk(x, y, h, view='side', top=c.shade('#34568a', 0.24, 0.4), bottom='#20262c', skin='#b98565', hair='#2a1c16', hat='#34568a', style='coat', head='long', build=1.06, stoop=0.16, stride=21, flip=True, hands=((20, -72), (22, -74)))))
# coat tail and hair thrown back
c.add('<path d="M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ" fill="#2a4672"/>' % (x - 4, y - 118, x + 36, y - 106, x + 60, y - 104, x + 92, y - 84, x + 60, y - 76, x + 40, y - 66, x + 16, y - 62))
g = '<g transform="translate(%s %s) rotate(52)">' % (x - 60, y - 186)
g += '<path d="M0 40V-150" stroke="#2a2622" stroke-width="5" stroke-linecap="round"/><path d="M0 40q0 14 -11 12" stroke="#2a2622" stroke-width="6" fill="none" stroke-linecap="round"/>'
for k, (a0, a1) in enumerate(((-112, -70), (-70, -24), (-24, 24), (24, 70), (70, 112))):
    yt = lambda q: -214 - 16 * (1 - (abs(q) / 112) ** 2) + 26 * (abs(q) / 112)
    g += '<path d="M0 -142Q%s %s %s %sQ%s %s %s %sQ%s %s 0 -142Z" fill="%s"/>' % (a0 * 0.95, -150, a0, r1(yt(a0)), (a0 + a1) / 2, r1((yt(a0) + yt(a1)) / 2 + 22), a1, r1(yt(a1)), a1 * 0.95, -150, ('#d99f1f', '#f2bf3a', '#ffd75e', '#f2bf3a', '#c98f18')[k])
for a in (-112, -70, -24, 24, 70, 112):
    g += '<path d="M0 -142Q%s -150 %s %s" stroke="#4a3a18" stroke-width="2.600" fill="none"/>' % (a * 0.95, a, r1(-214 - 16 * (1 - (abs(a) / 112) ** 2) + 26 * (abs(a) / 112)))
c.add(g + '</g>')
# wind: leaves and drops driven across
for _ in range(46):
    a, b = R.uniform(300, 1200), R.uniform(120, 700)
    c.add('<path d="M%s %sl%s %s" stroke="#f4f6ea" stroke-width="%s" opacity="%s" stroke-linecap="round"/>' % (r1(a), r1(b), r1(R.uniform(16, 46)), r1(R.uniform(2, 9)), r1(R.uniform(1, 2.2)), r1(R.uniform(0.3, 0.7))))
for _ in range(12):
    a, b = R.uniform(520, 1180), R.uniform(260, 690)
    c.add('<path d="M%s %sq9 -10 20 -3q-8 10 -20 3Z" fill="#7a6a34" transform="rotate(%s %s %s)"/>' % (r1(a), r1(b), int(R.uniform(0, 180)), r1(a), r1(b)))
c.vignette('#0c181b', 0.36)
print(c.svg())
