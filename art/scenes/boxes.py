# An empty room with green walls, pale squares where pictures hung; closed boxes, a rolled carpet, a plant by a balcony door.
KIND = 'svg'
FINISH = {'exp': 0.0, 'contrast': 1.2, 'sat': 1.06, 'bloom': 0.14, 'vig': 0.22, 'focus': '520,560,260'}
from layers import *

c = Card(263)
R = c.R
# three walls in perspective: the back wall, the left wall in shade, the floor
BX0, BX1, BY0, BY1 = 250, 960, 110, 540
c.add(c.rect('#5d7a70'))
c.add('<path d="M-10 -60L%s %sV%sL-10 720Z" fill="%s"/>' % (BX0, BY0, BY1, c.lin([(0, '#33493f'), (1, '#587a6a')], 0, 0, 1, 0)))
c.add('<path d="M%s %sH%sV%sH%sZ" fill="%s"/>' % (BX0, BY0, BX1, BY1, BX0, c.lin([(0, '#6f9482'), (0.6, '#86a892'), (1, '#9ab79c')], 0, 0, 1, 0)))
c.add('<path d="M1210 -60L%s %sV%sL1210 720Z" fill="%s"/>' % (BX1, BY0, BY1, c.lin([(0, '#7f9f8c'), (1, '#466054')], 0, 0, 1, 0)))
c.add('<path d="M-10 -60L%s %sH%sL1210 -60Z" fill="%s"/>' % (BX0, BY0, BX1, c.lin([(0, '#8f9a88'), (1, '#c9cdb6')])))
c.add('<path d="M-10 720L%s %sH%sL1210 720V810H-10Z" fill="%s"/>' % (BX0, BY1, BX1, c.lin([(0, '#c09a6c'), (0.4, '#a47a4e'), (1, '#5a4029')])))
for i in range(25):
    x = BX0 + (BX1 - BX0) * i / 24
    c.add('<path d="M%s %sL%s 810" stroke="#5f432a" stroke-width="2" opacity=".5"/>' % (r1(x), BY1, r1(605 + (x - 605) * 2.15)))
for _ in range(60):
    t = R.random()
    y = BY1 + 6 + 250 * t
    k = R.randint(0, 23)
    f = 1 + 1.15 * (y - BY1) / 270
    x0, x1 = (605 + (BX0 + (BX1 - BX0) * q / 24 - 605) * f for q in (k, k + 1))
    c.add('<path d="M%s %sL%s %s" stroke="#4a3420" stroke-width="2" opacity=".6"/>' % (r1(x0), r1(y), r1(x1), r1(y)))
c.add('<path d="M-10 704L%s 528H%sL1210 704V722L%s %sH%sL-10 724Z" fill="#d6d4be" opacity=".85"/>' % (BX0, BX1, BX1, BY1, BX0))
# where the pictures were: paler, with a nail each
for x, y, w, h in ((320, 190, 130, 170), (486, 178, 92, 92), (486, 292, 92, 68), (618, 196, 70, 110)):
    c.add(c.rect('#b9cfae', x, y, w, h, 'opacity=".85" filter="%s"' % c.blur(1.2)), '<circle cx="%s" cy="%s" r="3.500" fill="#2f3f38"/>' % (x + w / 2, y + 12))
c.add('<path d="M60 120L190 168V372L60 378Z" fill="#86a48c" opacity=".55"/>')
# the balcony door, open to a bright street with trees
DX0, DX1, DY0 = 760, 912, 168
c.add('<path d="M%s %sH%sV%sH%sZ" fill="%s"/>' % (DX0, DY0, DX1, BY1, DX0, c.lin([(0, '#a9d2dc'), (0.5, '#f0f2dc'), (1, '#f6ecc8')])))
for _ in range(60):
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".75"/>' % (r1(R.uniform(DX0 + 12, DX1 - 12)), r1(R.uniform(300, 440)), r1(R.uniform(6, 16)), r1(R.uniform(5, 12)), R.choice(['#a9bd84', '#c3cf98', '#8fab78'])))
c.add('<path d="M%s 440H%sM%s 440V%s" stroke="#3f4f4a" stroke-width="4"/>' % (DX0, DX1, DX0 + 10, BY1) + ''.join('<path d="M%s 440V536" stroke="#3f4f4a" stroke-width="3"/>' % (DX0 + 22 + i * 15) for i in range(9)))
c.add('<path d="M%s %sH%sV%sM%s %sV%s" fill="none" stroke="#efe9d6" stroke-width="15"/>' % (DX0, DY0, DX1, BY1, DX0, DY0 - 7, BY1))
c.add('<path d="M%s %sL%s 138V600L%s %sZ" fill="#e6dfc8"/><path d="M%s 196L972 176V390L%s 380ZM%s 404L972 420V556L%s 520Z" fill="#cfe6e2"/>' % (DX1 + 4, DY0, 990, DX1 + 4, BY1 + 2, DX1 + 18, DX1 + 18, DX1 + 18, DX1 + 18))
# sun across the floor
c.add('<path d="M%s %sL%s %sL560 800L190 800Z" fill="#fff0c0" opacity=".62" filter="%s"/>' % (DX0 + 8, BY1 + 4, DX1 - 6, BY1 + 4, c.blur(4)))
c.add('<path d="M836 544L372 800" stroke="#8a6238" stroke-width="7" opacity=".5" filter="%s"/>' % c.blur(2))


def crate(x, y, w, h, d, tape=True, col='#b98d5c'):
    """front edge at y; d: how far its top recedes"""
    o = '<path d="M%s %sl-%s 30h%sl%s -30Z" fill="#3a2818" opacity=".5" filter="%s"/>' % (x, y - 6, w * 0.5, w * 1.1, w * 0.4, c.blur(6))
    o += '<path d="M%s %sH%sV%sH%sZ" fill="%s"/>' % (x, y, x + w, y - h, x, c.lin([(0, '#7a5836'), (1, col)], 0, 0, 1, 0))
    o += '<path d="M%s %sL%s %sV%sL%s %sZ" fill="#e2bd88"/>' % (x + w, y, x + w + d, y - d * 0.45, y - h - d * 0.45, x + w, y - h)
    o += '<path d="M%s %sH%sL%s %sH%sZ" fill="%s"/>' % (x, y - h, x + w, x + w + d, y - h - d * 0.45, x + d, c.lin([(0, '#a07c50'), (1, '#d9b480')], 0, 0, 1, 0))
    if tape:
        m = x + w / 2
        o += '<path d="M%s %sv24h18v-24L%s %sh-18Z" fill="#e9dab4" opacity=".9"/>' % (m - 9, y - h, m + 9 + d, y - h - d * 0.45)
    o += '<path d="M%s %sh%s" stroke="#5f4226" stroke-width="6" stroke-linecap="round" opacity=".7"/>' % (x + w * 0.4, y - h * 0.62, w * 0.2)
    return o


c.add(crate(300, 566, 150, 110, 60), crate(322, 456, 118, 84, 48, col='#c49a68'))
c.add('<path d="M226 640L262 300Q276 288 292 300L274 644Q250 656 226 640Z" fill="%s"/><ellipse cx="277" cy="302" rx="15" ry="8" fill="#cdb3d9"/><ellipse cx="277" cy="302" rx="7" ry="4" fill="#4a3a60"/>' % c.shade('#7d659c', 0.2, 0.4, 1, 0))
c.add(crate(392, 650, 176, 128, 70), crate(170, 724, 190, 120, 76, col='#a87e50'))
# a plant that waits by the door, a lamp with no shade
c.add('<path d="M640 600l12 56h58l12 -56Z" fill="%s"/>' % c.shade('#e6e2d2', 0.1, 0.35, 1, 0))
for k in range(17):
    a = -math.pi / 2 + (k - 8) * 0.2 + R.gauss(0, 0.1)
    l = R.uniform(90, 170)
    ex, ey = 681 + math.cos(a) * l * 0.72, 602 + math.sin(a) * l + abs(k - 8) * 9
    mx, my = 681 + math.cos(a) * l * 0.3, 602 + math.sin(a) * l * 0.9
    c.add('<path d="M681 602Q%s %s %s %sQ%s %s 681 602Z" fill="%s"/>' % (r1(mx - 9), r1(my), r1(ex), r1(ey), r1(mx + 13), r1(my + 10), R.choice(['#3f7a3c', '#57944a', '#2f6034', '#74ac58'])))
c.add('<path d="M605 110V214" stroke="#2f3a34" stroke-width="4"/><path d="M596 212h18v20h-18Z" fill="#2f3a34"/><ellipse cx="605" cy="246" rx="13" ry="17" fill="#f4efdc"/>')
c.add(c.rect(c.rad(836, 380, 520, [(0, '#fff4cc', 0.5), (1, '#fff4cc', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#101a14', 0.4)
print(c.svg())
