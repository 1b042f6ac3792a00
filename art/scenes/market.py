# A market lane under glowing cloths, heaps of colour on both sides; two people meet halfway, others come and go.
KIND = '3d'
RENDER = {'spp': 36, 'thr': 0.05, 'scale': 0.8}
FINISH = {'exp': -0.02, 'contrast': 1.42, 'sat': 1.08, 'bloom': 0.12, 'vig': 0.2, 'focus': '590,500,230'}
from lib3d import *
from plants import quads, leaf_mat

s = reset(out='market')
R, NR = random.Random(9), np.random.RandomState(9)
s.cycles.diffuse_bounces, s.cycles.max_bounces = 4, 7
make_sky(
    [(0, (0.95, 0.84, 0.64)), (0.25, (0.66, 0.74, 0.74)), (0.6, (0.34, 0.54, 0.66)), (1, (0.18, 0.38, 0.55))],
    (-0.35, 0.75, 0.6),
    glow=[((1, 0.85, 0.6), 0.6, 8.0)],
)
make_fog(46.0, 1.7, gain=1.25)
light('SUN', (0, 0, 0), (0.38, -0.52, -0.78), 5.2, (1, 0.82, 0.56), angle=0.015)


def wall(t):
    p = t.pos()
    n, n2 = t.noise(p, 0.7, 7, 0.65, 0.3), t.noise(p, 7.0, 4, 0.6)
    return t.pri(
        t.ramp(n, [(0.3, (0.42, 0.20, 0.10)), (0.55, (0.55, 0.30, 0.16)), (0.75, (0.62, 0.40, 0.24))]),
        0.95,
        0.05,
        t.bump(t.m('ADD', n, t.m('MULTIPLY', n2, 0.3)), 0.4, 0.04),
    )


WALL = mat('wall', wall)
mesh(
    'ground',
    [(-30, -12, 0), (30, -12, 0), (30, 120, 0), (-30, 120, 0)],
    [(0, 1, 2, 3)],
    mat(
        'dust',
        lambda t: t.pri(
            t.ramp(t.noise(t.pos(), 0.9, 7, 0.6), [(0.3, (0.34, 0.21, 0.13)), (0.7, (0.52, 0.36, 0.24))]),
            0.95,
            0.05,
            t.bump(t.noise(t.pos(), 6.0, 5), 0.3, 0.03),
        ),
    ),
    smooth=False,
)
y = -8.0
while y < 60:
    for sg in (-1, 1):
        w, h, x = R.uniform(3.5, 6.5), R.uniform(3.6, 6.2), R.uniform(3.3, 3.9)
        m = mat(
            'house',
            lambda t, c=R.choice([(0.60, 0.34, 0.18), (0.66, 0.52, 0.38), (0.42, 0.22, 0.15), (0.30, 0.34, 0.34)]): t.pri(
                t.mix(t.mr(t.noise(t.pos(), 0.8, 6, 0.65), 0.3, 0.7), c, tuple(v * 0.7 for v in c)),
                0.95,
                0.05,
                t.bump(t.noise(t.pos(), 4.0, 5), 0.3, 0.03),
            ),
        )
        box((sg * x if sg > 0 else -x - 4, y, 0), (sg * x + 4 if sg > 0 else -x, y + w + 0.5, h), m)
        if R.random() < 0.75:
            box(
                (sg * x - 0.05, y + w * 0.35, h * 0.55),
                (sg * x + 0.05, y + w * 0.55, h * 0.8),
                mat('shut', lambda t: t.pri((0.05, 0.14, 0.16), 0.7, 0.1)),
            )
    y += 4.6
# cloths overhead, each with its own hang; light comes through
TINT = [
    (0.80, 0.66, 0.42),
    (0.72, 0.22, 0.06),
    (0.78, 0.70, 0.55),
    (0.10, 0.24, 0.34),
    (0.82, 0.48, 0.12),
    (0.62, 0.12, 0.10),
    (0.20, 0.36, 0.30),
]


def cloth_mat(c):
    def build(t):
        x = t.mix(t.mr(t.noise(t.gen(), 3.0, 5), 0.35, 0.7), c, tuple(v * 0.75 for v in c))
        d, tr = t.new('ShaderNodeBsdfDiffuse'), t.new('ShaderNodeBsdfTranslucent')
        t.l.new(x, d.inputs[0])
        t.l.new(x, tr.inputs[0])
        return t.mixs(0.6, d.outputs[0], tr.outputs[0])

    return mat('awning', build)


for i, (y0, l) in enumerate(((1.2, 2.4), (4.6, 2.6), (8.6, 2.2), (11.6, 3.0), (15.8, 2.4), (19.4, 3.0), (24, 3), (29, 3.4))):
    n = 28
    u, v = np.meshgrid(np.linspace(0, 1, n), np.linspace(0, 1, n))
    X = -3.6 + 7.2 * u
    Y = y0 + l * v + 0.35 * np.sin(u * 3 + i)
    Z = (
        3.75
        + R.uniform(-0.15, 0.35)
        - 1.15 * np.sin(np.pi * u) ** 0.9 * R.uniform(0.5, 0.9)
        + 0.3 * (u - 0.5) * R.choice((-1, 1))
        + 0.07 * np.sin(v * 14 + u * 4)
        - 0.15 * np.sin(np.pi * v)
    )
    vv, ff = grid(n, n, X, Y, Z)
    fastmesh('awning', vv, ff, cloth_mat(TINT[i % 7]))
# stalls with heaped cones of spice, fruit, folded cloth
WOOD = mat(
    'wood',
    lambda t: t.pri(t.mix(t.noise(t.v('MULTIPLY', t.gen(), (2, 14, 14)), 2.0, 4), (0.10, 0.055, 0.03), (0.24, 0.14, 0.08)), 0.8, 0.1),
)
HEAPS = [
    mat(
        'heap%d' % i,
        lambda t, c=c: t.pri(
            t.mix(t.noise(t.pos(), 60.0, 3), c, tuple(v * 0.6 for v in c)), 0.95, 0.03, t.bump(t.noise(t.pos(), 90.0, 2), 0.5, 0.01)
        ),
    )
    for i, c in enumerate(
        (
            (0.80, 0.42, 0.03),
            (0.55, 0.09, 0.03),
            (0.30, 0.33, 0.06),
            (0.70, 0.58, 0.34),
            (0.20, 0.09, 0.05),
            (0.75, 0.22, 0.03),
            (0.40, 0.08, 0.14),
        )
    )
]
BOWL = mat('bowl', lambda t: t.pri((0.50, 0.46, 0.38), 0.5, 0.3))
for sg in (-1, 1):
    for k in range(7):
        y0 = 0.4 + k * 3.4 + (1.2 if sg > 0 else 0)
        z, x0, x1 = R.uniform(0.5, 0.75), 1.75, 3.4
        box((min(sg * x0, sg * x1), y0, z - 0.08), (max(sg * x0, sg * x1), y0 + 2.5, z), WOOD, 0.01)
        for yy in (y0 + 0.1, y0 + 2.3):
            box((sg * (x0 + 0.1) - 0.05, yy, 0), (sg * (x0 + 0.1) + 0.05, yy + 0.1, z), WOOD)
        kind = (k + (sg > 0)) % 3
        for i in range(5):
            for j in range(2):
                cx, cy = sg * (x0 + 0.3 + j * 0.55), y0 + 0.3 + i * 0.47
                if kind != 2:
                    mesh('bowl', *loft([ell(z, cx, cy, 0.14, 0.14), ell(z + 0.12, cx, cy, 0.22, 0.22)]), BOWL)
                    mesh(
                        'heap',
                        *loft([ell(z + 0.11, cx, cy, 0.205, 0.205), ell(z + 0.22, cx, cy, 0.13, 0.13), ell(z + 0.33, cx, cy, 0.02, 0.02)]),
                        HEAPS[(i * 2 + j + k * 3) % 7]
                    )
                else:
                    for q in range(9):
                        at = (cx + R.uniform(-0.17, 0.17), cy + R.uniform(-0.17, 0.17), z + 0.07 + (0.1 if q > 5 else 0))
                        ball(at, 0.075, HEAPS[(5, 2, 0)[(i + k) % 3]], 10, 6)
# hanging lengths of cloth beside the stalls
for i, (x, y0) in enumerate(((-3.1, 3.4), (3.15, 5.6), (-3.1, 9.5), (3.15, 12.0), (-3.0, 14.8))):
    n = 16
    u, v = np.meshgrid(np.linspace(0, 1, n), np.linspace(0, 1, n))
    vv, ff = grid(n, n, x + 0.05 * np.sin(u * 19), y0 + 0.8 * u, 1.05 + 1.75 * v)
    fastmesh('length', vv, ff, cloth_mat(TINT[(i * 3 + 1) % 7]))
# the two who meet
YEL, IND = (0.78, 0.46, 0.06), (0.07, 0.13, 0.30)
person(
    (-0.3, 5.2, 0),
    math.radians(-14),
    1.72,
    top=YEL,
    style='robe',
    head='wrap',
    hat=(0.62, 0.10, 0.05),
    skin=(0.09, 0.045, 0.028),
    build=1.16,
    stride=0.25,
    hands=((-0.3, 0.12, 0.8), (0.42, 0.42, 1.16)),
)
person(
    (0.62, 6.35, 0),
    math.radians(118),
    1.82,
    top=(0.10, 0.26, 0.30),
    bottom=(0.16, 0.13, 0.10),
    style='shirt',
    head='short',
    skin=(0.06, 0.03, 0.02),
    hands=((-0.3, 0.42, 1.14), (0.28, 0.1, 0.78)),
    lean=0.08,
)
BASK = mat(
    'basket',
    lambda t: t.pri(t.mix(t.noise(t.v('MULTIPLY', t.gen(), (6, 6, 60)), 2.0, 3), (0.30, 0.18, 0.07), (0.58, 0.40, 0.18)), 0.9, 0.05),
)


def on_head(x, y, h, heap):
    mesh('basket', *loft([ell(h, x, y, 0.16, 0.16), ell(h + 0.2, x, y, 0.27, 0.27)]), BASK)
    mesh('load', *loft([ell(h + 0.18, x, y, 0.25, 0.25), ell(h + 0.3, x, y, 0.16, 0.16), ell(h + 0.34, x, y, 0.04, 0.04)]), HEAPS[heap])


others = [
    (
        -1.15,
        9.6,
        -8,
        1.66,
        dict(
            top=(0.62, 0.14, 0.08),
            style='robe',
            head='wrap',
            hat=(0.75, 0.6, 0.4),
            skin=(0.08, 0.04, 0.025),
            hands=((-0.3, 0.1, 0.8), (0.2, 0.1, 1.86)),
            stride=0.3,
        ),
    ),
    (
        1.35,
        10.8,
        184,
        1.78,
        dict(top=(0.66, 0.60, 0.5), style='robe', head='cap', hat=(0.6, 0.5, 0.35), skin=(0.10, 0.05, 0.03), stride=0.3),
    ),
    (
        -1.55,
        4.3,
        96,
        1.7,
        dict(
            top=(0.20, 0.30, 0.16),
            style='dress',
            head='wrap',
            hat=(0.15, 0.2, 0.4),
            skin=(0.11, 0.055, 0.035),
            lean=0.3,
            hands=((-0.2, 0.5, 0.85), (0.2, 0.5, 0.85)),
            build=1.2,
        ),
    ),
    (0.2, 14.5, 10, 1.8, dict(top=IND, style='robe', head='short', skin=(0.07, 0.035, 0.02), stride=0.3)),
    (-0.7, 17.5, 180, 1.6, dict(top=(0.7, 0.5, 0.2), style='dress', head='hood', hat=(0.5, 0.2, 0.25), skin=(0.1, 0.05, 0.03), stride=0.3)),
    (1.0, 19.0, 0, 1.75, dict(top=(0.5, 0.2, 0.1), style='shirt', head='brim', hat=(0.6, 0.5, 0.3), skin=(0.1, 0.05, 0.03), stride=0.3)),
    (0.05, 9.2, -20, 1.18, dict(top=(0.2, 0.36, 0.42), style='shirt', head='short', skin=(0.08, 0.04, 0.025), stride=0.35)),
    (
        1.6,
        3.6,
        -86,
        1.68,
        dict(
            top=(0.40, 0.12, 0.2),
            style='robe',
            head='bun',
            hair=(0.25, 0.24, 0.22),
            skin=(0.12, 0.06, 0.04),
            shawl=(0.6, 0.5, 0.36),
            lean=0.16,
            build=1.1,
        ),
    ),
]
for x, yy, a, h, k in others:
    person((x, yy, 0), math.radians(a), h, **k)
on_head(-1.15, 9.6, 1.74, 0)
camera((-0.35, -3.2, 1.95), (0.12, 8.0, 1.55), 35)
s.view_settings.exposure = 0.35
render()
