# A courtyard with a still basin and arches; sun on one side, shade on the other; two people by the water.
KIND = '3d'
RENDER = {'spp': 56, 'thr': 0.03}
FINISH = {'exp': 0.1, 'contrast': 1.18, 'sat': 1.08, 'bloom': 0.1, 'vig': 0.2, 'focus': '640,520,190'}
from lib3d import *
from plants import leafy_tree, quads, leaf_mat

s = reset(out='courtyard')
R, NR = random.Random(6), np.random.RandomState(6)
s.cycles.diffuse_bounces = 4
make_sky([(0, (0.55, 0.66, 0.72)), (0.3, (0.30, 0.52, 0.66)), (1, (0.10, 0.28, 0.48))], (-0.6, -0.3, 0.7), glow=[((1, 0.9, 0.7), 0.3, 6.0)])
light('SUN', (0, 0, 0), (0.62, 0.48, -0.72), 5.0, (1, 0.86, 0.64), angle=0.012)


def plaster(t):
    p = t.pos()
    n, n2 = t.noise(p, 0.8, 7, 0.65, 0.4), t.noise(p, 9.0, 4, 0.6)
    z = t.xyz(p)[2]
    wall = t.ramp(n, [(0.3, (0.52, 0.33, 0.20)), (0.55, (0.66, 0.46, 0.30)), (0.75, (0.74, 0.57, 0.40))])
    # a band of small glazed tiles up to a metre high
    cell = t.v('FLOOR', t.v('SCALE', p, sc=8.0))
    w = t.new('ShaderNodeTexWhiteNoise')
    t.l.new(cell, w.inputs[0])
    tile = t.ramp(
        w.outputs[0],
        [
            (0, (0.03, 0.16, 0.22)),
            (0.3, (0.05, 0.26, 0.27)),
            (0.6, (0.55, 0.52, 0.42)),
            (0.8, (0.03, 0.10, 0.20)),
            (0.93, (0.55, 0.28, 0.06)),
        ],
        'CONSTANT',
    )
    low = t.mr(z, 0.98, 1.0, 1.0, 0.0)
    return t.pri(t.mix(low, wall, tile), t.mr(low, 0.0, 1.0, 0.9, 0.35), 0.2, t.bump(t.m('ADD', n, t.m('MULTIPLY', n2, 0.3)), 0.25, 0.03))


def paving(t):
    p = t.pos()
    b = t.new('ShaderNodeTexChecker')
    t.l.new(t.v('SCALE', p, sc=1.0), b.inputs[0])
    b.inputs['Scale'].default_value = 1.25
    n = t.noise(p, 1.5, 6, 0.6)
    b.inputs[1].default_value, b.inputs[2].default_value = (0.52, 0.42, 0.32, 1), (0.40, 0.28, 0.20, 1)
    return t.pri(t.mix(t.mr(n, 0.3, 0.7, 0.0, 0.4), b.outputs[0], (0.30, 0.22, 0.16)), 0.6, 0.3, t.bump(n, 0.15, 0.02))


PL, PV = mat('plaster', plaster), mat('paving', paving)
STONE = mat('stone', lambda t: t.pri(t.mix(t.noise(t.pos(), 3.0, 5), (0.5, 0.44, 0.36), (0.68, 0.62, 0.52)), 0.6, 0.3))
ROOF = mat('roof', lambda t: t.pri(t.mix(t.noise(t.pos(), 4.0, 5), (0.04, 0.14, 0.10), (0.10, 0.26, 0.18)), 0.4, 0.4))
WOOD = mat('wood', lambda t: t.pri((0.12, 0.06, 0.03), 0.6, 0.2))


def arcade(x0, bays, w, spring, top, y, depth, rot=0.0, at=(0, 0)):
    """a wall of horseshoe arches on slim columns, along x from x0"""
    V, F, parts = [], [], []

    def quad(a, b, c, d):
        n = len(V)
        V.extend([a, b, c, d])
        F.append((n, n + 1, n + 2, n + 3))

    a, pier = w * 0.40, w * 0.10
    for k in range(bays):
        c = x0 + w * (k + 0.5)
        xs = [c - w / 2, c - a] + [c + a * math.sin(math.pi * (i / 22 - 0.5)) for i in range(1, 22)] + [c + a, c + w / 2]
        z = [spring if abs(x - c) > a * 0.995 else spring + 0.18 + 1.12 * math.sqrt(max(0, a * a - (x - c) ** 2)) * (1 - 0.0) for x in xs]
        for i in range(len(xs) - 1):
            for yy in (y, y + depth):
                quad((xs[i], yy, z[i]), (xs[i + 1], yy, z[i + 1]), (xs[i + 1], yy, top), (xs[i], yy, top))
            quad((xs[i], y, z[i]), (xs[i + 1], y, z[i + 1]), (xs[i + 1], y + depth, z[i + 1]), (xs[i], y + depth, z[i]))
    parts.append(mesh('arches', V, F, PL, smooth=False))
    for k in range(bays + 1):
        x = x0 + w * k
        parts.append(
            mesh(
                'column',
                *loft(
                    [
                        ell(0, x, y + depth / 2, 0.19, 0.19),
                        ell(0.18, x, y + depth / 2, 0.19, 0.19),
                        ell(0.2, x, y + depth / 2, 0.13, 0.13),
                        ell(spring - 0.35, x, y + depth / 2, 0.115, 0.115),
                        ell(spring - 0.3, x, y + depth / 2, 0.14, 0.14),
                        ell(spring, x, y + depth / 2, 0.23, 0.23),
                    ]
                ),
                STONE
            )
        )
    e = D.objects.new('arcade', None)
    s.collection.objects.link(e)
    for o in parts:
        o.parent = e
    e.location, e.rotation_euler = (at[0], at[1], 0), (0, 0, rot)


box((-14, -12, -0.1), (14, 14, 0), PV)
arcade(-7.0, 5, 2.8, 2.35, 5.6, 0, 0.45, at=(0, 6.0))
arcade(-8.0, 4, 2.8, 2.35, 5.6, 0, 0.45, rot=math.pi / 2, at=(-6.4, 3.0))
box((-12, 9.0, 0), (12, 9.3, 5.6), PL)
box((-10, -8, 0), (-9.7, 9, 5.6), PL)
box((-12, 6.3, 4.9), (12, 9.3, 5.0), WOOD)
box((-10, -8, 4.9), (-6.7, 9, 5.0), WOOD)
box((-14, 5.75, 5.6), (14, 9.3, 5.85), ROOF)
box((-10, -9, 5.6), (-6.15, 9, 5.85), ROOF)
box((6.9, -8, 0), (7.2, 9, 5.6), PL)
for x in (0.0,):
    box((x - 0.75, 8.92, 0.0), (x + 0.75, 9.02, 2.9), mat('door', lambda t: t.pri((0.03, 0.10, 0.13), 0.6, 0.2)))
# the basin
bx, by, bw, bd = 0.0, 0.6, 2.3, 1.6
for lo, hi in (
    ((bx - bw, by - bd, 0), (bx + bw, by - bd + 0.3, 0.42)),
    ((bx - bw, by + bd - 0.3, 0), (bx + bw, by + bd, 0.42)),
    ((bx - bw, by - bd + 0.3, 0), (bx - bw + 0.3, by + bd - 0.3, 0.42)),
    ((bx + bw - 0.3, by - bd + 0.3, 0), (bx + bw, by + bd - 0.3, 0.42)),
):
    box(lo, hi, STONE, 0.02)
box(
    (bx - bw + 0.2, by - bd + 0.2, 0.0),
    (bx + bw - 0.2, by + bd - 0.2, 0.3),
    mat('water', lambda t: t.pri((0.01, 0.09, 0.10), 0.03, 0.6, t.bump(t.noise(t.pos(), 2.5, 2), 0.06, 0.05))),
)
# orange tree in a bed, its fruit, potted plants
GREEN = leaf_mat('citrus', [(0, (0.02, 0.06, 0.015)), (0.5, (0.05, 0.12, 0.025)), (1, (0.14, 0.20, 0.05))], 0.25)
tips = leafy_tree((-3.7, 3.4, 0.0), 3.3, 7, leaves=5200, size=0.10, m=GREEN, spread=1.0, trunk=0.38)
FRUIT = mat('fruit', lambda t: t.pri((0.85, 0.30, 0.03), 0.5, 0.3))
for p in R.sample(tips, 26):
    ball(p + Vector((R.gauss(0, 0.2), -0.25, R.gauss(-0.1, 0.2))), 0.085, FRUIT)
POT = mat('pot', lambda t: t.pri((0.42, 0.16, 0.07), 0.8, 0.1))
for x, y, h in ((3.6, 4.9, 0.5), (4.7, 4.7, 0.38), (5.4, 2.6, 0.55), (-4.6, -0.6, 0.45)):
    mesh('pot', *loft([ell(0, x, y, 0.2, 0.2), ell(h * 0.9, x, y, 0.3, 0.3), ell(h, x, y, 0.32, 0.32)]), POT)
    quads('plant', np.array([x, y, h + 0.35]) + NR.randn(420, 3) * np.array([0.24, 0.24, 0.25]), 0.11, GREEN, 5)
quads('fallen', np.stack([NR.normal(-3.4, 1.1, 60), NR.normal(3.0, 1.0, 60), np.full(60, 0.02)], 1), 0.05, FRUIT, 9, flat=1.0)
# two people on the rim
sit = dict(hip=0.5, feet=((-0.12, 0.42, 0.2), (0.12, 0.46, 0.16)), style='robe')
person(
    (-0.05, by - bd + 0.12, 0),
    math.radians(-6),
    top=(0.68, 0.62, 0.52),
    head='hood',
    hat=(0.62, 0.55, 0.45),
    skin=(0.26, 0.15, 0.09),
    build=1.14,
    lean=0.16,
    nod=0.2,
    hands=((-0.14, 0.34, 0.62), (0.16, 0.32, 0.6)),
    **sit
)
person(
    (0.95, by - bd + 0.12, 0),
    math.radians(16),
    1.62,
    top=(0.60, 0.10, 0.035),
    head='braid',
    hair=(0.02, 0.012, 0.01),
    skin=(0.32, 0.18, 0.11),
    lean=-0.02,
    turn=-0.5,
    hands=((-0.14, 0.34, 0.62), (0.3, -0.1, 0.48)),
    **sit
)
camera((2.3, -7.6, 2.2), (0.1, 3.2, 1.5), 36)
s.view_settings.exposure = 0.15
render()
