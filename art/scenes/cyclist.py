# A flat green land under big clouds: one person on a bicycle on a dyke road, all of it mirrored in a canal.
KIND = 'svg'
FINISH = {'exp': 0.0, 'contrast': 1.16, 'sat': 1.06, 'bloom': 0.08, 'vig': 0.16, 'focus': '520,440,210'}
from layers import *
from folk import limb, head_shapes

c = Card(233)
R = c.R
HZ = 470


def cloud(x, y, w, seed):
    r = random.Random(seed)
    o = ''
    for q, col in ((0, '#8fa9b6'), (1, '#cdd6d4'), (2, '#f6efe0')):
        for k in range(26):
            t = r.uniform(-1, 1)
            hh = (1 - t * t) ** 0.6
            o += '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>' % (r1(x + t * w - q * w * 0.03), r1(y - r.random() * hh * w * 0.42 - q * w * 0.05 * hh + (12 if q == 0 else 0)), r1(w * r.uniform(0.1, 0.2)), r1(w * r.uniform(0.06, 0.12)), col)
    return '<g filter="%s" opacity=".95">%s</g>' % (c.blur(5), o)


def bike(x, y, s):
    k = '#22333a'
    o = ''
    for wx in (-33, 33):
        o += '<circle cx="%s" cy="-21" r="19.500" fill="none" stroke="%s" stroke-width="2.600"/><circle cx="%s" cy="-21" r="2.200" fill="%s"/>' % (wx, k, wx, k)
        o += ''.join('<path d="M%s -21L%s %s" stroke="%s" stroke-width=".5"/>' % (wx, r1(wx + 19 * math.cos(a * 0.57)), r1(-21 + 19 * math.sin(a * 0.57)), k) for a in range(11))
    far = limb([(-7, -58), (10, -46), (3, -31)], 9, 5, '#2b3d52') + '<path d="M0 -31h9l1 3h-10Z" fill="#17130f"/>'
    o += far + '<path d="M-33 -21L-4 -23L-14 -52L-33 -21M-4 -23L22 -52L-13 -48M22 -56L33 -21" stroke="#d99a2b" stroke-width="3.200" fill="none" stroke-linejoin="round"/>'
    o += '<path d="M-14 -52l-1.500 -6M-21 -59q7 -2 14 0q-6 4 -14 2Z" stroke="%s" stroke-width="2" fill="%s"/><path d="M22 -56l-1 -10M21 -66q8 -2 10 2" stroke="%s" stroke-width="2.400" fill="none"/><circle cx="-4" cy="-23" r="4.400" fill="%s"/>' % (k, k, k, k)
    # a basket behind, with flowers or bread
    o += '<path d="M-50 -60h22l-3 16h-16Z" fill="#a98250"/><path d="M-50 -52h20M-44 -60v15M-37 -60v15" stroke="#7a5a34" stroke-width="1"/>'
    for a, b, q in ((-47, -63, '#f6f0e0'), (-42, -66, '#7d5aa8'), (-37, -63, '#f6f0e0'), (-32, -65, '#7d5aa8'), (-44, -61, '#5d7a3c'), (-34, -61, '#5d7a3c')):
        o += '<circle cx="%s" cy="%s" r="3.200" fill="%s"/>' % (a, b, q)
    top = c.shade('#6a4f9c', 0.3, 0.28)
    o += limb([(-12, -60), (12, -44), (-6, -16)], 10, 5.5, '#3a5068') + '<path d="M-9 -15h10l1 3h-11Z" fill="#17130f"/>'
    o += '<path d="M-20 -58C-21 -70 -15 -86 -5 -93C1 -95 8 -91 8 -86C5 -76 0 -66 -4 -57C-10 -54 -17 -55 -20 -58Z" fill="%s"/>' % top
    o += limb([(2, -86), (11, -74), (25, -68)], 6.5, 4.2, top) + '<circle cx="26" cy="-67.500" r="2.600" fill="#7a4a34"/>'
    o += limb([(1, -92), (5, -99)], 5.5, 5, '#7a4a34')
    b, f = head_shapes('short', '#1c1512', '#e0cfa4', '#7a4a34', 'side', 6, -104)
    o += b + f
    # a long scarf blown back
    o += '<path d="M4 -95C-8 -92 -18 -100 -30 -96C-40 -93 -48 -100 -58 -97C-50 -92 -42 -87 -32 -90C-20 -93 -8 -85 5 -90Z" fill="#4a9a6a"/>'
    return '<g transform="translate(%s %s) scale(%s)">%s</g>' % (x, y, s, o)


def half():
    o = ''
    for x, y, w, sd in ((230, 250, 230, 3), (840, 190, 300, 7), (540, 400, 150, 12), (1110, 400, 160, 15), (60, 420, 130, 19)):
        o += cloud(x, y, w, sd)
    o += '<path d="M-10 452C200 446 500 450 700 447C900 444 1100 450 1210 446V480H-10Z" fill="#8fae8c"/>'
    r = random.Random(4)
    for _ in range(60):
        x = r.uniform(-10, 1210)
        o += '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>' % (r1(x), r1(446 + r.uniform(-3, 4)), r1(r.uniform(8, 30)), r1(r.uniform(4, 10)), r.choice(['#7a9c84', '#86a88a', '#6c8f7c']))
    # a row of poplars on the right, a small farm on the left
    for k in range(9):
        x = 792 + k * 50 + r.uniform(-4, 4)
        h = 120 + k * 9 + r.uniform(-8, 8)
        for j in range(22):
            t = r.random()
            o += '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>' % (r1(x + r.gauss(0, 5) * (1 - t * 0.6)), r1(452 - 16 - h * t), r1((14 - 9 * t) * r.uniform(0.7, 1)), r1(h * 0.1), r.choice(['#3f5f45', '#4f7150', '#5f8055', '#365440']))
        o += '<path d="M%s 460V420" stroke="#3a3428" stroke-width="5"/>' % r1(x)
    o += '<path d="M150 452V424L186 396L256 396L284 424V452Z" fill="#6d6a58"/><path d="M142 426L184 392L258 392L292 426Z" fill="#4c5a62"/><path d="M196 452v-18h14v18M236 436h16v10h-16Z" fill="#e9dcb8"/>'
    # the dyke
    o += '<path d="M-10 458H1210V%s H-10Z" fill="%s"/>' % (HZ + 2, '#86934a')
    for _ in range(260):
        x = r.uniform(-10, 1210)
        o += '<path d="M%s %sl%s %s" stroke="%s" stroke-width="1.600"/>' % (r1(x), HZ, r1(r.uniform(-3, 3)), r1(-r.uniform(4, 12)), r.choice(['#5d7038', '#9aa455', '#b8b468', '#4a5f30']))
    return o


c.add(c.rect(c.lin([(0, '#4f9cc4'), (0.3, '#8cc3d4'), (0.56, '#dbe8dc'), (0.6, '#f1ecd2')]), 0, 0, 1200, HZ))
h = half()
b = bike(520, 466, 1.62)
c.add(h)
# water: the same again, upside down, a little darker
c.add(c.rect(c.lin([(0, '#d9e3d2'), (0.3, '#8fbecb'), (0.75, '#3f86a4'), (1, '#22607f')]), 0, HZ, 1200, 330))
c.d('<clipPath id="w"><rect x="0" y="%s" width="1200" height="340"/></clipPath>' % (HZ + 1))
c.add('<g clip-path="url(#w)"><g transform="translate(0 %s) scale(1 -1)" opacity=".72" filter="%s">%s%s</g></g>' % (HZ * 2 + 8, c.blur(1.6, 3), h, b))
c.add(b)
c.add('<path d="M-10 %sH1210" stroke="#4a4a2c" stroke-width="5" opacity=".7"/>' % (HZ + 3))
for _ in range(150):
    t = R.random() ** 1.3
    y = HZ + 10 + 310 * t
    x = R.uniform(-40, 1200)
    l = (20 + 150 * t) * R.uniform(0.4, 1.2)
    c.add('<path d="M%s %sh%s" stroke="%s" stroke-width="%s" opacity=".4" stroke-linecap="round"/>' % (r1(x), r1(y), r1(l), R.choice(['#eaf2e2', '#2f6f8a', '#a9d0d4', '#1f5674']), r1(1 + 2.6 * t)))
# reeds near
for _ in range(230):
    sd = R.choice((0, 0, 1))
    x = abs(R.gauss(0, 130)) if sd == 0 else 1200 - abs(R.gauss(0, 170))
    hh = R.uniform(60, 220) * (1 - min(abs(x - (0 if sd == 0 else 1200)) / 420, 0.8))
    l = R.uniform(-26, 34)
    c.add('<path d="M%s 806Q%s %s %s %s" stroke="%s" stroke-width="%s" fill="none" stroke-linecap="round"/>' % (r1(x), r1(x), r1(806 - hh * 0.6), r1(x + l), r1(806 - hh), R.choice(['#2c4a34', '#3f5f38', '#22382c', '#6d7a40']), r1(R.uniform(2.5, 5))))
    if R.random() < 0.12:
        c.add('<ellipse cx="%s" cy="%s" rx="4.500" ry="15" fill="#5a3a24"/>' % (r1(x + l), r1(806 - hh)))
c.vignette('#122430', 0.3)
print(c.svg())
