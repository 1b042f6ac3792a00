# From straight above: clear shallow sea over pale sand; one person lies on the water, arms wide, a shadow on the sand below.
KIND = 'svg'
FINISH = {'exp': 0.0, 'contrast': 1.16, 'sat': 1.04, 'bloom': 0.1, 'vig': 0.14, 'focus': '600,410,230'}
from layers import *
from folk import limb

c = Card(229)
R = c.R
c.add(c.rect(c.lin([(0, '#16627c'), (0.35, '#2d95a2'), (0.7, '#5dbcb6'), (1, '#9ad9c4')], 0, 0, 1, 1)))
c.add(c.fog(8, '#0f5470', 0.85, 0.0022, 0.0028, lo=0.46, gain=4, oct=5))
c.add(c.fog(21, '#d6eccb', 0.5, 0.0028, 0.0026, lo=0.5, gain=4, oct=5, mask=c.mask(c.lin([(0.3, '#222'), (1, '#fff')], 0, 0, 1, 1))))
# reef, dark, in one corner
for _ in range(190):
    x, y = abs(R.gauss(0, 190)), abs(R.gauss(0, 150))
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".5"/>' % (r1(x), r1(y), r1(R.uniform(12, 52)), r1(R.uniform(10, 34)), R.choice(['#0f4358', '#174f5c', '#2a5f56', '#0d3a52', '#3a6b5c'])))
# a net of light on the sand
P = {(i, j): (i * 64 - 70 + (j % 2) * 30 + R.uniform(-24, 24), j * 52 - 60 + (14 if (i + j) % 2 else -14) + R.uniform(-17, 17)) for i in range(22) for j in range(19)}
net = thin = ''
for (i, j), (x, y) in P.items():
    for q in ((i + 1, j), (i, j + 1) if (i + j) % 2 else None):
        if q in P:
            u, v = P[q]
            d = 'M%s %sQ%s %s %s %s' % (r1(x), r1(y), r1((x + u) / 2 + R.uniform(-12, 12)), r1((y + v) / 2 + R.uniform(-12, 12)), r1(u), r1(v))
            net, thin = (net + d, thin) if R.random() < 0.6 else (net, thin + d)
c.add('<g fill="none" stroke="#eafde6" stroke-linecap="round" filter="%s"><path d="%s" stroke-width="5" opacity=".3"/><path d="%s" stroke-width="2" opacity=".3"/></g>' % (c.blur(2.2), net, thin))


def swimmer(fill=None):
    sk = fill or '#9a6446'
    suit, hair = fill or c.shade('#6a3f8c', 0.3, 0.3), fill or '#1f1512'
    o = limb([(-11, -30), (-34, -46), (-58, -50)], 9, 5, sk) + limb([(11, -30), (36, -40), (58, -60)], 9, 5, sk)
    o += '<circle cx="-60" cy="-50" r="3.600" fill="%s"/><circle cx="60" cy="-61" r="3.600" fill="%s"/>' % (sk, sk)
    o += limb([(-5, 22), (-13, 50), (-20, 78)], 12, 5.5, sk) + limb([(5, 22), (14, 48), (17, 80)], 12, 5.5, sk)
    o += '<ellipse cx="-21.500" cy="83" rx="3.200" ry="6" fill="%s" transform="rotate(14 -21 83)"/><ellipse cx="18" cy="85" rx="3.200" ry="6" fill="%s" transform="rotate(-10 18 85)"/>' % (sk, sk)
    if not fill:
        for k in range(22):
            a = -math.pi / 2 + (k - 10.5) * 0.15
            o += '<path d="M0 -50Q%s %s %s %s" stroke="%s" stroke-width="3.200" fill="none" stroke-linecap="round"/>' % (r1(math.cos(a) * 14 + R.gauss(0, 2)), r1(-50 + math.sin(a) * 14), r1(math.cos(a) * R.uniform(18, 27)), r1(-50 + math.sin(a) * R.uniform(18, 27)), hair)
    o += limb([(0, -38), (0, -30)], 7, 8, sk)
    o += '<path d="M-13 -32C-8 -36 8 -36 13 -32C15 -24 11 -14 9.500 -6C9 4 13 14 12 24C6 29 -6 29 -12 24C-13 14 -9 4 -9.500 -6C-11 -14 -15 -24 -13 -32Z" fill="%s"/>' % sk
    o += '<path d="M-10 -24C-5 -16 5 -16 10 -24C12 -18 10 -12 9.500 -6C9 4 13 14 12 23C6 29 -6 29 -12 23C-13 14 -9 4 -9.500 -6C-10 -12 -12 -18 -10 -24Z" fill="%s"/>' % suit
    o += '<path d="M-9 -34L-9.500 -22M9 -34L9.500 -22" stroke="%s" stroke-width="2.600"/>' % suit
    o += '<ellipse cx="0" cy="-48" rx="8" ry="10" fill="%s"/>' % sk
    o += '<path d="M-8.200 -47C-9 -62 9 -62 8.200 -47C6 -54 -6 -54 -8.200 -47Z" fill="%s"/>' % hair
    return o


c.add('<g transform="translate(470 560) rotate(24) scale(1.5)" opacity=".62" filter="%s">%s</g>' % (c.blur(5), swimmer('#0f4a60')))
for k, (r, op) in enumerate(((140, 0.3), (205, 0.2))):
    c.add('<ellipse cx="612" cy="392" rx="%s" ry="%s" fill="none" stroke="#eafff4" stroke-width="%s" opacity="%s" transform="rotate(24 612 392)" filter="%s"/>' % (r, r * 1.12, 7 - k, op, c.blur(4)))
c.add('<g transform="translate(612 396) rotate(24) scale(1.5)">%s</g>' % swimmer())
c.add('<g transform="translate(612 396) rotate(24) scale(1.5)" fill="none" stroke="#f4fff8" stroke-width="1.600" opacity=".75" filter="%s"><path d="M-16 -26C-19 -10 -13 8 -17 24C-26 44 -30 60 -32 80M16 -24C19 -8 13 8 18 24C26 44 29 60 28 84M-66 -56C-70 -50 -66 -44 -60 -44M64 -68C70 -64 68 -56 62 -54"/></g>' % c.blur(0.8))
# glints on the surface
for _ in range(150):
    x, y = R.uniform(0, 1200), R.uniform(0, 800)
    l = R.uniform(8, 34)
    c.add('<path d="M%s %sq%s %s %s %s" stroke="#f6fff6" stroke-width="%s" fill="none" opacity="%s" stroke-linecap="round"/>' % (r1(x), r1(y), r1(l / 2), r1(-5), r1(l), r1(R.uniform(-6, 4)), r1(R.uniform(1, 2.4)), r1(R.uniform(0.3, 0.8))))
c.add(c.rect(c.rad(900, 640, 640, [(0, '#fff8d8', 0.24), (1, '#fff8d8', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#06283a', 0.34)
print(c.svg())
