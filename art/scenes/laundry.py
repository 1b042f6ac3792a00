# A roof terrace full of sheets drying in strong light; one person's shadow behind a sheet, another at its edge.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': 0.0, 'contrast': 1.34, 'sat': 1.1, 'bloom': 0.14, 'vig': 0.18, 'focus': '610,460,240'}
from lib3d import *

s = reset(out='laundry')
R, NR = random.Random(21), np.random.RandomState(21)
make_sky(
    [(0, (0.90, 0.80, 0.64)), (0.16, (0.52, 0.68, 0.76)), (0.5, (0.22, 0.46, 0.64)), (1, (0.14, 0.34, 0.54))],
    (0.25, 1, 0.62),
    glow=[((1, 0.85, 0.6), 0.5, 7.0)],
    clouds=(1.1, 0.52, 0.74, (0.98, 0.94, 0.86), 0.8, 1.8),
)
make_fog(520.0, 1.2, gain=1.0)
light('SUN', (0, 0, 0), (-0.26, -1.0, -0.78), 5.0, (1, 0.86, 0.64), angle=0.012)
TILE = mat(
    'tile',
    lambda t: t.pri(
        t.mix(t.noise(t.pos(), 1.3, 6, 0.6), (0.40, 0.20, 0.12), (0.56, 0.33, 0.21)), 0.85, 0.1, t.bump(t.noise(t.pos(), 6.0, 4), 0.2, 0.02)
    ),
)
LIME = mat('lime', lambda t: t.pri(t.mix(t.noise(t.pos(), 1.2, 7, 0.65, 0.4), (0.52, 0.46, 0.40), (0.74, 0.68, 0.60)), 0.95, 0.05))
box((-8, -8, -0.3), (8, 8.2, 0), TILE)
box((-8, 8.0, 0), (8, 8.35, 0.85), LIME, 0.03)
box((-8, -8, 0), (-6.6, 8, 0.85), LIME, 0.03)
box((4.9, 5.2, 0), (8, 8.0, 3.0), LIME, 0.03)
box((5.4, 5.15, 0), (6.2, 5.22, 2.0), mat('door', lambda t: t.pri((0.05, 0.18, 0.22), 0.7, 0.1)))
# the town below: stacked boxes, water tanks, far hills
HOUSE = [
    mat('house%d' % i, lambda t, c=c: t.pri(t.mix(t.noise(t.pos(), 0.3, 6), c, tuple(v * 0.75 for v in c)), 0.95, 0.03))
    for i, c in enumerate(((0.66, 0.56, 0.44), (0.58, 0.38, 0.26), (0.70, 0.64, 0.56), (0.40, 0.46, 0.46), (0.62, 0.48, 0.36)))
]
TANK = mat('tank', lambda t: t.pri((0.10, 0.16, 0.20), 0.6, 0.2))
for _ in range(230):
    y = 22 + 190 * R.random() ** 1.3
    x = R.uniform(-0.75, 0.75) * (y + 10)
    w, d, top = R.uniform(5, 13), R.uniform(5, 11), -8 + R.uniform(-4, 5) + max(0, y - 35) * 0.19
    box((x, y, -30), (x + w, y + d, top), R.choice(HOUSE))
    for _ in range(3):
        q = x + R.uniform(0.5, w - 1.2)
        box((q, y - 0.05, top - R.uniform(2, 4)), (q + 0.7, y, top - 1.6), TANK)
    if R.random() < 0.5:
        mesh('tank', *loft([ell(top, x + 2, y + 2, 0.7, 0.7), ell(top + 1.4, x + 2, y + 2, 0.7, 0.7)]), TANK)
x = np.linspace(-700, 700, 300)
h = 80 + 70 * (fbm(x / 190, x * 0, 5, 3) + 0.4)
mesh(
    'hill',
    [q for a, b in zip(x, h) for q in ((a, 620, -60), (a, 700, b))],
    [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(299)],
    mat('hill', lambda t: t.pri((0.24, 0.24, 0.20), 1, 0)),
    smooth=False,
)
# lines and posts
IRON = mat('iron', lambda t: t.pri((0.05, 0.05, 0.05), 0.6, 0.3))
LINES = ((1.3, 2.12), (3.6, 2.2), (5.6, 2.15))
for y, z in LINES:
    mesh('line', *tube([(-5.4 + 10.8 * u, y, z - 0.16 * math.sin(math.pi * u)) for u in np.linspace(0, 1, 12)], 0.008, 5), IRON)
    for px in (-5.4, 5.4):
        mesh('post', *tube([(px, y, 0), (px, y, z + 0.15)], 0.04, 8), IRON)


def sheet_mat(c):
    def build(t):
        d, tr = t.new('ShaderNodeBsdfDiffuse'), t.new('ShaderNodeBsdfTranslucent')
        col = t.mix(t.mr(t.noise(t.gen(), 2.0, 4), 0.3, 0.7, 0.0, 0.35), c, tuple(v * 0.8 for v in c))
        t.l.new(col, d.inputs[0])
        t.l.new(col, tr.inputs[0])
        return t.mixs(0.62, d.outputs[0], tr.outputs[0])

    return mat('sheet', build)


def sheet(x0, w, y, z, drop, c, blow, seed):
    n, m = 40, 36
    u, v = np.meshgrid(np.linspace(0, 1, n), np.linspace(0, 1, m))
    sag = 0.16 * np.sin(np.pi * (x0 + w * u + 5.4) / 10.8)
    Y = (
        y
        + blow * v**1.6 * (0.7 + 0.5 * np.sin(u * 5 + seed))
        + 0.05 * np.sin(u * 23 + seed * 3) * (0.4 + v)
        + 0.04 * fbm(u * 4, v * 3, 3, seed)
    )
    Z = z - sag - drop * v + 0.12 * abs(blow) * v**2 + 0.03 * np.sin(u * 9 + seed) * v
    X = x0 + w * u + 0.06 * np.sin(v * 4 + seed)
    vv, ff = grid(n, m, X, Y, Z)
    fastmesh('sheet', vv, ff, sheet_mat(c))


WHITE, BLUE, SAND, RUST, CREAM = (0.82, 0.80, 0.75), (0.46, 0.60, 0.66), (0.76, 0.62, 0.42), (0.66, 0.18, 0.07), (0.80, 0.74, 0.62)
sheet(-4.6, 2.0, 1.3, 2.12, 1.5, CREAM, -0.5, 1)
sheet(-1.5, 2.5, 1.3, 2.12, 1.85, WHITE, -0.22, 2)
sheet(2.2, 1.0, 1.3, 2.12, 0.95, RUST, -0.35, 3)
sheet(-3.4, 1.5, 3.6, 2.2, 1.6, BLUE, -0.4, 4)
sheet(2.0, 2.6, 3.6, 2.2, 1.7, WHITE, -0.45, 5)
sheet(-5.0, 2.1, 5.6, 2.15, 1.6, SAND, -0.4, 6)
sheet(-0.8, 2.0, 5.6, 2.15, 1.65, CREAM, -0.35, 7)
sheet(3.3, 1.0, 5.6, 2.15, 0.9, BLUE, -0.4, 8)
# behind the white sheet, and at its edge
person(
    (-0.55, 1.85, 0),
    math.radians(-70),
    1.7,
    top=(0.4, 0.2, 0.1),
    style='dress',
    head='bun',
    skin=(0.2, 0.1, 0.06),
    hands=((-0.3, 0.1, 0.8), (0.1, 0.45, 1.5)),
    stride=0.2,
)
person(
    (1.5, 1.45, 0),
    math.radians(62),
    1.78,
    top=(0.10, 0.22, 0.30),
    bottom=(0.30, 0.25, 0.18),
    style='shirt',
    head='short',
    skin=(0.30, 0.17, 0.10),
    hands=((-0.1, 0.5, 1.3), (0.28, 0.1, 0.78)),
    lean=0.12,
    stride=0.3,
)
BASK = mat(
    'basket',
    lambda t: t.pri(t.mix(t.noise(t.v('MULTIPLY', t.gen(), (6, 6, 60)), 2.0, 3), (0.34, 0.20, 0.08), (0.62, 0.44, 0.20)), 0.9, 0.05),
)
mesh(
    'basket',
    *loft(
        [
            ell(0, -2.35, 0.5, 0.24, 0.2),
            ell(0.3, -2.35, 0.5, 0.33, 0.28),
            ell(0.31, -2.35, 0.5, 0.3, 0.25),
            ell(0.26, -2.35, 0.5, 0.28, 0.23),
        ]
    ),
    BASK
)
mesh(
    'linen',
    *loft([ell(0.24, -2.35, 0.5, 0.28, 0.23), ell(0.36, -2.33, 0.5, 0.2, 0.16), ell(0.42, -2.3, 0.5, 0.05, 0.05)]),
    mat('linen', lambda t: t.pri(WHITE, 0.95, 0.05))
)
camera((0.5, -4.6, 1.6), (0.15, 3.0, 1.35), 35)
s.view_settings.exposure = -0.3
render()
