# Warm rain on a green garden, seen from under a deep roof; two people sit on the step, a lamp and two cups between.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': 0.15, 'contrast': 1.28, 'sat': 1.08, 'bloom': 0.06, 'vig': 0.2, 'focus': '600,520,220', 'rain': 620, 'rain_beyond': 8.2}
from lib3d import *
from plants import palm, leafy_tree, quads, leaf_mat, blades

s = reset(out='veranda')
R, NR = random.Random(15), np.random.RandomState(15)
make_sky([(0, (0.62, 0.70, 0.64)), (0.3, (0.50, 0.60, 0.60)), (1, (0.34, 0.45, 0.50))], (0.1, 1, 0.4), glow=[((0.9, 0.95, 0.8), 0.35, 5.0)])
make_fog(60.0, 1.5, gain=0.8)
light('SUN', (0, 0, 0), (-0.15, -0.9, -0.8), 1.5, (0.9, 1.0, 0.9), angle=0.7)
WOOD = mat(
    'wood',
    lambda t: t.pri(t.mix(t.noise(t.v('MULTIPLY', t.pos(), (2, 14, 14)), 1.5, 5), (0.035, 0.018, 0.01), (0.11, 0.06, 0.035)), 0.5, 0.3),
)
FLOOR = mat(
    'floor',
    lambda t: t.pri(
        t.mix(t.noise(t.pos(), 1.2, 6), (0.16, 0.055, 0.035), (0.26, 0.10, 0.06)), 0.22, 0.5, t.bump(t.noise(t.pos(), 4.0, 4), 0.08, 0.02)
    ),
)
box((-9, -8, -0.5), (9, 3.0, 0.0), FLOOR)
box((-9, 3.0, -0.5), (9, 3.4, -0.22), FLOOR)
for x in (-3.3, 3.3):
    mesh(
        'pillar',
        *loft(
            [
                ell(0, x, 2.7, 0.2, 0.2),
                ell(0.25, x, 2.7, 0.2, 0.2),
                ell(0.3, x, 2.7, 0.13, 0.13),
                ell(1.2, x, 2.7, 0.15, 0.15),
                ell(2.5, x, 2.7, 0.11, 0.11),
                ell(2.6, x, 2.7, 0.2, 0.2),
                ell(2.75, x, 2.7, 0.2, 0.2),
            ]
        ),
        WOOD
    )
box((-9, 2.58, 2.75), (9, 2.82, 2.95), WOOD)
for x in np.arange(-8, 8.1, 0.7):
    o = box((x - 0.05, -6, 3.0), (x + 0.05, 3.9, 3.12), WOOD)
    o.rotation_euler = (-0.22, 0, 0)
o = box((-9, -6, 3.12), (9, 3.95, 3.18), mat('under', lambda t: t.pri((0.10, 0.06, 0.04), 0.9, 0.05)))
o.rotation_euler = (-0.22, 0, 0)
# the garden: wet ground, puddles, palms, broad leaves
mesh(
    'ground',
    [(-60, 3.4, -0.55), (60, 3.4, -0.55), (60, 90, -0.2), (-60, 90, -0.2)],
    [(0, 1, 2, 3)],
    mat(
        'wet',
        lambda t: t.mixs(
            t.mr(t.noise(t.v('MULTIPLY', t.pos(), (0.5, 0.9, 1)), 0.7, 4), 0.47, 0.53),
            t.pri(
                t.mix(t.noise(t.pos(), 5.0, 5), (0.05, 0.08, 0.02), (0.16, 0.20, 0.05)),
                0.8,
                0.2,
                t.bump(t.noise(t.pos(), 9.0, 4), 0.5, 0.05),
            ),
            t.pri((0.05, 0.045, 0.03), 0.04, 0.7, t.bump(t.noise(t.pos(), 12.0, 2), 0.12, 0.02)),
        ),
    ),
    smooth=False,
)
GREEN = leaf_mat('leaf', [(0, (0.03, 0.09, 0.025)), (0.5, (0.08, 0.18, 0.04)), (1, (0.22, 0.32, 0.07))], 0.45)
xy = np.stack([NR.uniform(-12, 12, 5000), 4.2 + NR.exponential(5, 5000)], 1)
keep = fbm(xy[:, 0] / 3, xy[:, 1] / 3, 3, 4) > 0.05
blades(xy[keep], np.full(keep.sum(), -0.5), 0.32, 0.016, GREEN, 5)


def banana(loc, h, seed):
    """big paddle leaves on a short stem"""
    r = random.Random(seed)
    V, F = [], []
    for i in range(11):
        az, el = 2 * math.pi * i / 11 + r.uniform(-0.3, 0.3), r.uniform(0.75, 1.4)
        d = Vector((math.cos(az), math.sin(az), 0))
        side = Vector((-d.y, d.x, 0))
        l = h * r.uniform(0.75, 1.1)
        b = len(V)
        for k, u in enumerate(np.linspace(0, 1, 12)):
            c = Vector((0, 0, h * 0.22)) + d * (l * u * math.cos(el)) + Vector((0, 0, l * (math.sin(el) * u - 0.5 * u * u)))
            w = h * 0.13 * math.sin(math.pi * min(1, u * 0.93 + 0.07)) ** 0.6
            V += [c - side * w + Vector((0, 0, -w * 0.35)), c, c + side * w + Vector((0, 0, -w * 0.35))]
        for k in range(11):
            q = b + k * 3
            F += [(q, q + 1, q + 4, q + 3), (q + 1, q + 2, q + 5, q + 4)]
    mesh('banana', V, F, GREEN, loc=loc)
    mesh(
        'stem',
        *tube([(0, 0, 0), (0, 0, h * 0.3)], [h * 0.05, h * 0.035], 9),
        mat('stem', lambda t: t.pri((0.16, 0.20, 0.07), 0.6, 0.2)),
        loc=loc
    )


for x, y, h, sd in (
    (-3.9, 6.6, 2.5, 1),
    (-5.6, 8.2, 3.4, 2),
    (4.6, 6.8, 2.7, 3),
    (6.6, 9.5, 3.6, 4),
    (-3.4, 12, 2.6, 5),
    (3.9, 13.5, 3.0, 6),
    (-9, 12, 4, 7),
    (2.6, 8.2, 1.5, 8),
    (-2.1, 7.6, 1.2, 9),
    (9.5, 13, 4, 10),
    (-6, 15, 3, 11),
    (7, 17, 3.2, 12),
):
    banana((x, y, -0.5), h, sd)
for x, y, h, sd in ((-1.4, 22, 4.6, 3), (3.4, 26, 5.4, 5), (-7.5, 25, 5, 6), (8.5, 22, 4.8, 8), (0.8, 34, 6, 9)):
    palm((x, y, -0.4), h, sd, lean=(R.uniform(-0.25, 0.25), 0.05), length=3.3, m=GREEN)
# water running off the eave
DROP = mat('drop', lambda t: t.mixs(0.55, t.new('ShaderNodeBsdfTransparent').outputs[0], t.emit((0.75, 0.85, 0.82), 0.9)), fog=False)
for i in range(46):
    x = -5.5 + i * 0.245 + R.uniform(-0.06, 0.06)
    z = 2.15
    while z > -0.5:
        l = R.uniform(0.15, 0.8)
        mesh('drip', *tube([(x, 3.98, z), (x + 0.01, 3.98, z - l)], 0.0065, 5), DROP)
        z -= l + R.uniform(0.05, 0.45)
# two on the step
sit = dict(hip=0.47, feet=((-0.12, 0.42, -0.2), (0.12, 0.46, -0.2)))
person(
    (-0.62, 2.72, -0.45 + 0.03),
    math.radians(-8),
    1.62,
    top=(0.30, 0.07, 0.11),
    bottom=(0.82, 0.40, 0.04),
    style='robe',
    shawl=(0.85, 0.42, 0.04),
    head='bun',
    hair=(0.42, 0.41, 0.39),
    skin=(0.20, 0.11, 0.065),
    build=1.14,
    lean=0.12,
    hands=((-0.16, 0.34, 0.62), (0.16, 0.32, 0.6)),
    **sit
)
person(
    (0.55, 2.72, -0.45),
    math.radians(12),
    1.72,
    top=(0.12, 0.24, 0.27),
    bottom=(0.45, 0.42, 0.36),
    style='shirt',
    head='short',
    skin=(0.24, 0.13, 0.08),
    lean=0.22,
    turn=0.35,
    nod=0.1,
    hands=((-0.12, 0.44, 0.66), (0.14, 0.46, 0.64)),
    **sit
)
CUP = mat('cup', lambda t: t.pri((0.52, 0.20, 0.09), 0.5, 0.3))
for x in (-0.16, 0.08):
    mesh('cup', *loft([ell(0.0, x, 2.55, 0.035, 0.035), ell(0.1, x, 2.55, 0.05, 0.05)], cap=False), CUP)
ball((-3.3, 2.35, 1.95), 0.06, mat('lamp', lambda t: t.emit((1, 0.62, 0.25), 14.0), fog=False))
light('POINT', (-2.9, 2.0, 1.9), (0, 0, 0), 70, (1, 0.6, 0.25), size=0.2)
light('AREA', (2.5, -4.5, 2.6), (0, 2.5, 0.4), 60, (1, 0.68, 0.4), size=2.0)
camera((0.15, -3.4, 1.45), (0.0, 6.0, 0.82), 34)
s.view_settings.exposure = 0.0
render()
