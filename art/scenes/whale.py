# Under the surface of a clear sea: a whale and its calf, shafts of sun; far above, the small hull of a boat.
KIND = 'svg'
FINISH = {'exp': 0.12, 'contrast': 1.16, 'sat': 1.02, 'bloom': 0.16, 'vig': 0.2, 'focus': '600,430,330'}
from layers import *

c = Card(223)
R = c.R
c.add(c.rect(c.lin([(0, '#a9dcd6'), (0.1, '#6cbcc4'), (0.34, '#2f86a0'), (0.68, '#1c5878'), (1, '#10344f')])))
c.add(c.rect(c.rad(760, -30, 620, [(0, '#f2ffee', 1), (0.25, '#bfeadd', 0.75), (0.6, '#6cbcc4', 0.3), (1, '#2f86a0', 0)], 'translate(0 0) scale(1 .9)')))
# the surface seen from below
for i in range(150):
    t = R.random() ** 1.6
    y = 4 + 92 * t
    x = R.uniform(-40, 1200)
    l = R.uniform(30, 110) * (1.2 - t * 0.7)
    c.add('<path d="M%s %sq%s %s %s 0q-%s %s -%s 0Z" fill="%s" opacity="%s"/>' % (r1(x), r1(y), r1(l / 2), r1(-7 * (1.1 - t)), r1(l), r1(l / 2), r1(6 * (1.1 - t)), r1(l), R.choice(['#f4fff2', '#d2f3e6', '#5fb0bd', '#8fd0cf']), r1(R.uniform(0.3, 0.75))))
# shafts
for k in range(16):
    a = (k - 8) * 0.115 + R.gauss(0, 0.03)
    w = R.uniform(0.012, 0.045)
    L = R.uniform(560, 820)
    p = lambda q, l: '%s %s' % (r1(760 + math.sin(q) * l), r1(-60 + math.cos(q) * l))
    c.add('<path d="M%sL%sL%sL%sZ" fill="%s" filter="%s" opacity="%s"/>' % (p(a, 90), p(a + w * 0.6, 90), p(a + w, L), p(a - w, L), c.lin([(0, '#f0fff0', 0.65), (0.5, '#a9e0dc', 0.26), (1, '#a9e0dc', 0)]), c.blur(5), r1(R.uniform(0.4, 0.9))))
# a boat, tiny, at the surface
c.add('<path d="M296 58C330 92 420 92 452 58Z" fill="#173a4a"/><path d="M304 56H444" stroke="#f2c14e" stroke-width="7" stroke-linecap="round"/><path d="M352 78L322 118" stroke="#173a4a" stroke-width="4"/>')
# rock ridges below
for col, y, a, sd in (('#15425f', 748, 90, 9), ('#0d2c45', 800, 70, 14)):
    c.add('<path d="%s" fill="%s"/>' % (poly(c.ridge(y, a, 0.5, 7, seed=sd), 810), col))


def whale(x, y, s, rot, back, side, belly):
    """a humpback, 100 units long, heading to the right and up"""
    body = 'M50 2C46 -5 34 -11 18 -12.5C2 -14 -14 -10.500 -27 -4.500C-34 -1.500 -40 1 -45 2.500C-48 3.300 -48 6 -45 6.200C-36 6.500 -28 6.500 -20 8.500C-6 12.500 12 15 28 12.500C40 10.500 48 8 50 2Z'
    bel = 'M49.500 3.500C40 5 30 5 20 7.500C8 10 -8 9 -20 8.500C-6 12.500 12 15 28 12.500C40 10.500 48.500 8 49.500 3.500Z'
    tail = 'M-43 4.300C-50 1 -56 -6 -64 -8C-67 -8.800 -66.500 -6.500 -65 -5C-62 -2 -60.500 1.500 -60.500 5C-60.500 9 -62.500 12.500 -65.500 15.500C-67 17 -66.500 19 -64 18C-56 15 -50 9 -43 6Z'
    fin = 'M20 8C16 16 7 25 -3 30C-6 31.500 -7.500 29 -6 26.500C-1 20 6 11 12 6.500Z'
    far = 'M27 10C27 18 22 27 15 33C13 34.500 11.500 32.500 12.500 30C15 24 17 15 18.500 10Z'
    dor = 'M-14 -9.500C-16 -13 -20 -14.500 -23 -14C-21.500 -11 -20.500 -8.500 -20 -7Z'
    g = c.lin([(0, back), (0.5, side), (1, belly)])
    o = '<path d="%s" fill="%s"/><path d="%s" fill="%s"/><path d="%s" fill="%s"/><path d="%s" fill="%s"/>' % (far, side, tail, c.lin([(0, side), (1, back)], 0, 0, 1, 0), dor, side, body, g)
    o += '<path d="%s" fill="%s" opacity=".9"/>' % (bel, belly)
    for k in range(9):
        o += '<path d="M%s %sC%s %s %s %s %s %s" stroke="%s" stroke-width=".5" fill="none" opacity=".7"/>' % (48 - k * 0.5, r1(4 + k * 0.65), 38, r1(6 + k * 0.75), 26, r1(7.5 + k * 0.7), r1(8 + k * 1.2), r1(9 + k * 0.45), side)
    o += '<path d="M47 -2C36 -9.500 18 -11.500 2 -10.800C-12 -10 -22 -6 -31 -2.200C-20 -7.500 -8 -12 6 -12.300C24 -12.800 42 -8.500 47 -2Z" fill="#cfeee6" opacity=".55"/>'
    o += '<path d="M49.500 1.200C44 2.600 39 2 35 4.500" stroke="#0f2c40" stroke-width=".7" fill="none" opacity=".7"/>'
    o += '<path d="%s" fill="%s"/>' % (fin, c.lin([(0, back), (0.4, side), (1, '#d9efe6')]))
    for _ in range(26):
        o += '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#dcefe8" opacity=".4"/>' % (r1(R.uniform(-20, 46)), r1(R.uniform(-6, 8)), r1(R.uniform(0.2, 0.7)), r1(R.uniform(0.2, 0.5)))
    return '<g transform="translate(%s %s) rotate(%s) scale(%s)">%s</g>' % (x, y, rot, s, o)


c.add('<g opacity=".92">%s</g>' % whale(640, 400, 5.7, -16, '#35647e', '#244a63', '#a9cfcd'))
c.add(whale(560, 590, 2.7, -20, '#4a7d94', '#335f79', '#c3e0da'))
# a veil of water over the far ends, small fish, bubbles
c.add(c.rect(c.rad(200, 520, 420, [(0, '#1f6a88', 0.5), (1, '#1f6a88', 0)])))
for _ in range(46):
    x, y = 960 + R.gauss(0, 90), 560 + R.gauss(0, 44)
    c.add('<path d="M%s %sq8 -5 17 0q-9 5 -17 0l-6 -4v8Z" fill="%s" opacity=".85"/>' % (r1(x), r1(y), R.choice(['#bfe3dc', '#7fb9c4', '#e9d9a0'])))
for _ in range(60):
    t = R.random()
    c.add('<circle cx="%s" cy="%s" r="%s" fill="#e6fbf4" opacity="%s"/>' % (r1(880 + 40 * math.sin(t * 9) + R.gauss(0, 14)), r1(300 - 220 * t), r1(R.uniform(1.5, 5)), r1(R.uniform(0.3, 0.8))))
c.add(c.rect(c.rad(760, 0, 560, [(0, '#e6fff4', 0.4), (1, '#e6fff4', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#061827', 0.4)
print(c.svg())
