# Blue ice and a cold bright sea: a crowd of penguins stands at the edge; one, some way off, is in mid-leap above the water.
KIND = 'svg'
FINISH = {'exp': 0.0, 'contrast': 1.18, 'sat': 1.05, 'bloom': 0.1, 'vig': 0.18, 'focus': '700,430,240'}
from layers import *

c = Card(241)
R = c.R
c.add(c.rect(c.lin([(0, '#6fa0c0'), (0.25, '#a9c6d2'), (0.45, '#f2e3cc'), (0.5, '#f6d9b4')])))
c.add(c.fog(5, '#fdf6ea', 0.8, 0.002, 0.010, lo=0.46, gain=4, mask=c.mask(c.lin([(0.05, '#fff'), (0.4, '#888'), (0.46, '#000')]))))
c.add(c.rect(c.rad(960, 330, 380, [(0, '#fff6dc', 0.9), (1, '#fff6dc', 0)])))
c.add('<path d="%s" fill="#b4c6d4"/>' % poly(c.ridge(340, 110, 0.5, 7, seed=4), 420))
c.add('<path d="%s" fill="#dfe6e4"/>' % poly([(x, y + 26) for x, y in c.ridge(340, 80, 0.5, 7, seed=8)], 420))
# sea
c.add(c.rect(c.lin([(0, '#b9cfd0'), (0.12, '#5f94ae'), (0.5, '#2b6488'), (1, '#153f62')]), 0, 392, 1200, 408))
c.add(c.rect(c.rad(960, 400, 330, [(0, '#fff0d0', 0.9), (1, '#fff0d0', 0)], 'translate(0 240) scale(1 .4)'), 0, 392, 1200, 408))
for i in range(330):
    t = R.random() ** 1.5
    y = 396 + 400 * t
    l = (16 + 120 * t) * R.uniform(0.4, 1.3)
    x = R.uniform(-20, 1220)
    c.add('<path d="M%s %sq%s %s %s 0" stroke="%s" stroke-width="%s" fill="none" opacity="%s" stroke-linecap="round"/>' % (r1(x), r1(y), r1(l / 2), r1(-2 - 7 * t), r1(l), R.choice(['#dcecec', '#1c4c70', '#7fb0c0', '#123a5a', '#ffe8c4' if abs(x - 960) < 200 else '#3f7a9a']), r1(1 + 3 * t), R.choice([0.35, 0.5, 0.65])))
# icebergs
for x, y, w, h, sd in ((540, 402, 130, 64, 2), (1090, 410, 210, 120, 6), (800, 398, 60, 26, 9)):
    p = c.ridge(0, 1, 0.5, 4, x0=-1, x1=1, seed=sd)
    pts = [(x + a * w / 2, y - h * (0.62 + 0.3 * b) * (1 - abs(a) ** 4)) for a, b in p]
    c.add('<path d="%s" fill="%s"/>' % (poly(pts, y), c.lin([(0, '#a4c0d2'), (0.55, '#dfe9ea'), (1, '#fff4e0')], 0, 0, 1, 0)))
    c.add('<path d="M%s %sh%s" stroke="#eef6f4" stroke-width="4" opacity=".8"/>' % (x - w / 2, y, w))
# the shelf of ice, near, in shade at its face
E = [(-10, 470), (120, 462), (250, 474), (380, 470), (470, 486), (520, 500), (560, 540), (540, 575), (585, 610), (570, 660), (610, 700), (600, 810)]
c.add('<path d="%sL-10 810Z" fill="%s"/>' % (poly(E), c.lin([(0, '#f4efe2'), (0.25, '#cfdde2'), (1, '#6f9ab8')])))
face = [(520, 500), (560, 540), (540, 575), (585, 610), (570, 660), (610, 700), (600, 810), (700, 810), (690, 745), (650, 725), (655, 680), (628, 655), (640, 600), (612, 585), (622, 545), (600, 520)]
c.add('<path d="%sZ" fill="%s"/>' % (poly(face), c.lin([(0, '#7fb4cc'), (0.6, '#3f7fa4'), (1, '#245c84')])))
c.add('<path d="M604 522L626 548L616 588L644 604L632 658L660 684L654 728L694 748L704 810" stroke="#eef8f6" stroke-width="6" fill="none" opacity=".8" filter="%s"/>' % c.blur(2))
for _ in range(40):
    t = R.random()
    y = 490 + 310 * t
    x = R.uniform(-40, 480)
    l = R.uniform(40, 160) * (0.5 + t)
    c.add('<path d="M%s %sq%s %s %s 0q-%s %s -%s 0Z" fill="%s" opacity=".5"/>' % (r1(x), r1(y), r1(l / 2), r1(-8 * (0.4 + t)), r1(l), r1(l / 2), r1(5), r1(l), R.choice(['#fbf8ee', '#9fc0d2', '#b4ced8'])))


def penguin(x, y, h, turn=0, flip=False, wings=0.0, rot=0):
    """100 units tall; turn 0: from behind, 1: side view"""
    k = h / 100
    dk = c.lin([(0, '#3a4a58'), (0.5, '#1c2833'), (1, '#0e1720')], 1, 0, 0, 0)
    o = ''
    if turn:
        o += '<path d="M-8 -1h14l3 2h-18Z" fill="#c98a2b"/>'
        o += '<path d="M-4 -84C-18 -72 -22 -36 -16 -4C-14 0 8 1 12 -4C20 -24 18 -56 9 -76C6 -84 0 -86 -4 -84Z" fill="%s"/>' % dk
        o += '<path d="M4 -78C12 -70 18 -46 15 -24C13 -10 10 -4 5 -3C8 -24 10 -54 4 -78Z" fill="#f6f2e4"/>'
        o += limb_wing(-6, -66, -14 - 16 * wings, -32 - 12 * wings)
        o += '<path d="M-9 -84C-11 -98 8 -104 12 -92C16 -91 22 -88 24 -86C18 -85 14 -85 11 -84C8 -78 -6 -76 -9 -84Z" fill="#16212b"/><path d="M0 -84C4 -80 9 -80 11 -84C12 -76 8 -70 5 -70C6 -76 3 -80 0 -84Z" fill="#f2b632"/>'
    else:
        o += '<path d="M-10 -1h8l1 2h-10ZM3 -1h8l1 2h-10Z" fill="#c98a2b"/>'
        for q in (-1, 1):
            o += '<g transform="scale(%s 1)">%s</g>' % (q, limb_wing(11, -68, 19 + 16 * wings, -34 - 14 * wings))
        o += '<path d="M0 -84C-15 -78 -20 -50 -17 -24C-16 -8 -10 -1 0 -1C10 -1 16 -8 17 -24C20 -50 15 -78 0 -84Z" fill="%s"/>' % dk
        o += '<path d="M-9 -82C-12 -104 12 -104 9 -82C6 -76 -6 -76 -9 -82Z" fill="#16212b"/><path d="M-8.500 -84C-8 -78 -6 -73 -3 -72L-6 -70C-9 -74 -10 -80 -8.500 -84ZM8.500 -84C8 -78 6 -73 3 -72L6 -70C9 -74 10 -80 8.500 -84Z" fill="#f2b632"/>'
        o += '<path d="M15 -60C18 -44 18 -24 13 -8" stroke="#ffe9c4" stroke-width="2.500" fill="none" opacity=".7"/>'
    return '<g transform="translate(%s %s) rotate(%s) scale(%s %s)">%s</g>' % (r1(x), r1(y), rot, '%.3f' % (-k if flip else k), '%.3f' % k, o)


def limb_wing(x0, y0, x1, y1):
    return '<path d="M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ" fill="#14202a"/>' % tuple(r1(v) for v in (x0 - 3, y0, x0, y0 + 8, x1 - 2, y1 - 8, x1, y1, x1 + 5, y1 - 10, x0 + 8, y0 + 4, x0 + 3, y0 - 6))


flock = []
for _ in range(700):
    y = 478 + 290 * R.random()
    t = (y - 478) / 290
    x = R.uniform(-10, 500 + 60 * t) 
    h = 62 + 105 * t
    if x > 455 + 70 * t or any(abs(x - a) < h * 0.34 and abs(y - b) < h * 0.32 for a, b, _ in flock):
        continue
    if len(flock) < 34:
        flock.append((x, y, h))
for x, y, h in sorted(flock, key=lambda q: q[1]):
    c.add('<path d="M%s %sl-%s %sl%s 4Z" fill="#4f7f9c" opacity=".5" filter="%s"/>' % (r1(x + h * 0.14), r1(y), r1(h * 0.7), r1(h * 0.16), r1(h * 0.5), c.blur(2)))
    turn = R.random() < 0.62
    c.add(penguin(x, y, h * R.uniform(0.92, 1.06), turn, turn and R.random() < 0.22, R.choice([0, 0, 0.2, 0.6])))
# the one that leaps
c.add('<ellipse cx="806" cy="640" rx="70" ry="9" fill="#0e3250" opacity=".55" filter="%s"/>' % c.blur(4))
c.add(penguin(730, 520, 160, 1, False, 1.2, 52))
c.add('<g transform="translate(730 520) rotate(52) scale(1.6)"><path d="M-8 -68C-24 -66 -40 -52 -47 -34C-36 -38 -20 -44 -10 -50Z" fill="#14202a"/><path d="M12 -62C20 -54 24 -44 24 -34C18 -40 14 -46 11 -52Z" fill="#22303c"/></g>')
for _ in range(34):
    a = R.uniform(-2.6, -0.5)
    l = R.uniform(10, 60)
    c.add('<circle cx="%s" cy="%s" r="%s" fill="#f6fbf6" opacity=".9"/>' % (r1(690 + math.cos(a) * l), r1(566 + math.sin(a) * l * 0.5), r1(R.uniform(1.2, 3.6))))
c.add(c.rect(c.rad(960, 340, 460, [(0, '#fff0cc', 0.34), (1, '#fff0cc', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#0c2036', 0.34)
print(c.svg())
