# A house front at night: many dark windows, two lit side by side; in each a person, back to the same wall.
KIND = 'svg'
FINISH = {'exp': 0.18, 'contrast': 1.15, 'sat': 1.05, 'bloom': 0.3, 'vig': 0.2, 'focus': '600,400,210'}
from layers import *
from near import profile

c = Card(41)
R = c.R
c.add(c.rect(c.lin([(0, '#27465a'), (0.5, '#213c4e'), (1, '#182b3a')])))
c.add(c.fog(3, '#3d6070', 0.55, 0.006, 0.004, lo=0.42, gain=3))
c.add(c.fog(8, '#0f1f2c', 0.6, 0.003, 0.011, lo=0.45, gain=3))
# stucco joints and mouldings
for y in (12, 278, 544):
    c.add(c.rect('#35586a', 0, y, 1200, 9), c.rect('#0f1d29', 0, y + 9, 1200, 5), c.rect('#2b4a5c', 0, y - 8, 1200, 5))
W_, H_ = 150, 190
ROWS = (56, 322, 588)


def window(x, y, lit, w=W_, h=H_):
    o = [
        '<path d="M%s %sh%sv%sh-%sZ" fill="#3a5a69"/>' % (x - 14, y - 14, w + 28, h + 26, w + 28),
        c.rect('#4b6b78', x - 20, y + h + 6, w + 40, 10),
        c.rect('#0d1a25', x - 20, y + h + 16, w + 40, 6),
        c.rect('#0c1822', x - 4, y - 4, w + 8, h + 8),
    ]
    o.append(c.rect(lit, x, y, w, h))
    return ''.join(o)


def frame(x, y, w=W_, h=H_, col='#14232e'):
    return c.rect(col, x + w / 2 - 3, y, 6, h) + c.rect(col, x, y + h * 0.2, w, 5)


def shutters(x, y, w=W_, h=H_):
    o = ''
    for sx in (x - 62, x + w + 12):
        o += c.rect('#1c3a44', sx, y - 4, 50, h + 8) + ''.join(c.rect('#16303a', sx + 5, y + 4 + i * 13, 40, 6) for i in range(14))
    return o


AMBER = lambda x, y: c.rad(x + 75, y + 70, 190, [(0, '#ffe2a0'), (0.35, '#f8bf6c'), (0.8, '#c97a3a'), (1, '#8d4f2c')])
DARK = [c.lin([(0, '#16293a'), (0.6, '#1d3546'), (1, '#101e2b')]), c.lin([(0, '#24414f'), (0.5, '#152736'), (1, '#0f1c28')], 0, 0, 1, 1)]
cols3 = (96, 405, 645, 954)
for r, y in enumerate(ROWS):
    for k, x in enumerate(cols3):
        if r == 1 and k in (1, 2):
            continue
        if k in (0, 3):
            c.add(shutters(x, y))
        c.add(window(x, y, DARK[(r + k) % 2]))
        if (r, k) == (0, 3):
            c.add(
                c.rect('#3d5b63', x, y, W_, H_), c.rect(c.rad(x + 40, y + 170, 90, [(0, '#9fc0bd', 0.55), (1, '#9fc0bd', 0)]), x, y, W_, H_)
            )
        if (r, k) == (2, 0):
            c.add(
                c.rect(c.lin([(0, '#7a5434'), (1, '#5a3c2c')]), x, y, W_, H_),
                ''.join(c.rect('#4a3226', x + i * 15, y, 6, H_, 'opacity=".5"') for i in range(10)),
            )
        c.add(frame(x, y))
        if (r, k) in ((0, 1), (2, 2), (1, 0)):
            for _ in range(34):
                px, py = x + R.uniform(8, 142), y + H_ + 4
                c.add(
                    '<path d="M%s %sq%s %s %s %s" stroke="%s" stroke-width="4" fill="none" stroke-linecap="round"/>'
                    % (
                        r1(px),
                        r1(py),
                        r1(R.gauss(0, 8)),
                        -16,
                        r1(R.gauss(0, 16)),
                        r1(-R.uniform(14, 42)),
                        R.choice(['#17332e', '#20443a', '#2d5646']),
                    )
                )
            c.add(c.rect('#5b3426', x + 6, y + H_ - 2, 138, 16))
# the two lit rooms
y = ROWS[1]
for k, x in ((1, cols3[1]), (2, cols3[2])):
    c.add(c.rect(c.rad(x + 75, y + 110, 260, [(0, '#ffb765', 0.5), (0.5, '#ff9d50', 0.14), (1, '#ff9d50', 0)])))
    c.add(window(x, y, AMBER(x, y)))
xl, xr = cols3[1], cols3[2]
cl = c.id(), c.id()
c.d('<clipPath id="%s"><rect x="%s" y="%s" width="%s" height="%s"/></clipPath>' % (cl[0], xl, y, W_, H_))
c.d('<clipPath id="%s"><rect x="%s" y="%s" width="%s" height="%s"/></clipPath>' % (cl[1], xr, y, W_, H_))
# left room: a lamp, a shelf, a woman leaning on the wall at the right, facing left
c.add('<g clip-path="url(#%s)">' % cl[0])
c.add(
    c.rect('#a9622f', xl, y + 44, 46, 5),
    ''.join(
        c.rect(R.choice(['#7c2f22', '#3f5d62', '#8a6a3a', '#5b3a2c']), xl + 3 + i * 7, y + 44 - R.randint(18, 30), 6, 30) for i in range(6)
    ),
)
c.add(
    '<path d="M%s %sl14 -26l26 0l14 26Z" fill="#fff0c4"/><path d="M%s %sv90" stroke="#5a3422" stroke-width="4"/>'
    % (xl + 8, y + 112, xl + 35, y + 112)
)
c.add(
    profile(
        xl + 134,
        y + H_ - 70,
        90,
        torso=[(-0.12, 0.06), (-0.16, -0.05), (-0.15, -0.2), (-0.17, -0.36), (-0.14, -0.5), (-0.06, -0.565), (0.03, -0.545), (0.08, -0.45)]
        + [(0.085, -0.3), (0.06, -0.18), (0.1, -0.03), (0.09, 0.06)],
        legs=[(-0.14, -0.04), (-0.05, -0.1), (0.1, -0.05), (0.17, 0.2), (0.22, 0.5), (0.29, 0.78), (0.12, 0.8), (0.0, 0.78), (-0.05, 0.5), (-0.12, 0.2)],
        arms=[[(-0.04, -0.48), (0.01, -0.22), (0.2, -0.32)]],
        head=(-0.02, -0.6),
        nod=20,
        style='bun',
        skin='#7a4a34',
        hair='#1d1210',
        top='#155248',
        bottom='#123836',
        flip=True,
    )
)
c.add('</g>', '<g clip-path="url(#%s)">' % cl[1])
# right room: a plant, a framed picture, an old man leaning on the wall at the left, facing right
c.add(
    '<rect x="%s" y="%s" width="44" height="34" fill="#7b5a3c"/><rect x="%s" y="%s" width="36" height="26" fill="#9fb0a4"/>'
    % (xr + 92, y + 26, xr + 96, y + 30)
)
for i in range(16):
    c.add(
        '<path d="M%s %sq%s -34 %s %s" stroke="#3f5a3a" stroke-width="5" fill="none" stroke-linecap="round"/>'
        % (xr + 128, y + 190, r1(R.gauss(-6, 10)), r1(R.gauss(-4, 24)), r1(-R.uniform(40, 84)))
    )
ax, ay = xr + 40, y + H_ - 40
c.add(
    '<path d="M%s %sq-34 4 -30 -64q2 -26 16 -24q12 2 12 26l2 44h52v34h-52Z" fill="#5b2f2a"/>' % (ax - 4, ay + 36),
    profile(
        ax,
        ay,
        90,
        torso=[(-0.16, 0.03), (-0.2, -0.12), (-0.2, -0.3), (-0.18, -0.46), (-0.12, -0.56), (-0.03, -0.59), (0.04, -0.555), (0.1, -0.44)]
        + [(0.16, -0.28), (0.17, -0.12), (0.14, 0.03)],
        legs=[(-0.17, -0.06), (0.0, -0.12), (0.3, -0.13), (0.5, -0.09), (0.55, 0.02), (0.55, 0.4), (0.66, 0.44), (0.42, 0.45), (0.39, 0.08), (0.0, 0.1)],
        arms=[[(-0.07, -0.47), (0.0, -0.22), (0.28, -0.24)]],
        head=(-0.03, -0.62),
        nod=14,
        style='short',
        skin='#c08a68',
        hair='#e6e0d2',
        top='#2f4a5c',
        bottom='#23282e',
    ),
    '<path d="M%s %sl16 -16l4 3l-14 17ZM%s %sl-2 -18l-4 1l0 17Z" fill="#f3eee2"/>' % (ax + 26, ay - 14, ax + 28, ay - 14),
    '<path d="M%s %sh50q8 0 8 8v6h-58Z" fill="#6f3b32"/>' % (ax - 24, ay - 2),
)
c.add('</g>', frame(xl, y, col='#2a1d18'), frame(xr, y, col='#2a1d18'))
for x in (xl, xr):
    c.add(c.rect('#5b3426', x - 18, y + H_ + 6, W_ + 36, 9))
# balcony rails for the middle pair, and light falling down the wall
for x in (xl, xr):
    c.add(
        '<path d="%s" stroke="#0b151d" stroke-width="3.4" fill="none"/>'
        % ''.join('M%s %sv62' % (x - 16 + i * 13, y + H_ - 46) for i in range(15)),
        c.rect('#0b151d', x - 20, y + H_ - 50, W_ + 40, 6),
        c.rect('#0b151d', x - 20, y + H_ + 12, W_ + 40, 6),
    )
# nearer, so that the two rooms tell
c.body = ['<g transform="translate(600 410) scale(1.42) translate(-600 -417)">', *c.body, '</g>']
# street lamp glow from below, tree in front
c.add(c.rect(c.rad(600, 900, 700, [(0, '#e0a060', 0.26), (1, '#e0a060', 0)])))
c.add('<g filter="%s">' % c.blur(1.0), c.tree(1262, 860, 640, '#0a141c', lean=-0.12, depth=7, spread=0.5, w=26), '</g>')
c.add(c.rect(c.rad(600, 410, 420, [(0, '#ffbf70', 0.22), (1, '#ffbf70', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#081019', 0.5)
print(c.svg())
