# A white terrace above the sea at noon: a table laid for two, one chair pushed back, a straw hat.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': 0.0, 'contrast': 1.2, 'sat': 1.08, 'bloom': 0.12, 'vig': 0.18, 'focus': '600,520,230'}
from lib3d import *
from plants import quads, leaf_mat

s = reset(out='table')
R, NR = random.Random(3), np.random.RandomState(3)
make_sky(
    [(0, (0.80, 0.84, 0.82)), (0.16, (0.50, 0.68, 0.78)), (0.5, (0.22, 0.46, 0.66)), (1, (0.10, 0.28, 0.50))],
    (0.7, -0.2, 0.8),
    glow=[((1, 0.9, 0.7), 0.2, 6.0)],
    clouds=(0.9, 0.56, 0.76, (0.98, 0.96, 0.9), 0.7, 2.2),
)
make_fog(2600.0, 1.2, gain=1.0)
light('SUN', (0, 0, 0), (-0.62, 0.30, -0.85), 4.4, (1, 0.90, 0.72), angle=0.012)
WHITE = mat(
    'lime',
    lambda t: t.pri(
        t.mix(t.noise(t.pos(), 1.4, 7, 0.65, 0.4), (0.66, 0.62, 0.56), (0.82, 0.79, 0.73)),
        0.9,
        0.05,
        t.bump(t.noise(t.pos(), 3.0, 6), 0.25, 0.03),
    ),
)


def floor(t):
    p = t.pos()
    b = t.new('ShaderNodeTexVoronoi')
    b.feature = 'DISTANCE_TO_EDGE'
    t.l.new(t.v('MULTIPLY', p, (1.5, 1.5, 0.0)), b.inputs['Vector'])
    n = t.noise(p, 1.1, 6, 0.6)
    stone = t.ramp(n, [(0.3, (0.36, 0.31, 0.26)), (0.7, (0.52, 0.46, 0.38))])
    return t.pri(t.mix(t.mr(b.outputs[0], 0.02, 0.05, 1.0, 0.0), stone, (0.72, 0.68, 0.62)), 0.8, 0.15, t.bump(n, 0.2, 0.03))


WOOD = mat(
    'wood', lambda t: t.pri(t.mix(t.noise(t.v('MULTIPLY', t.gen(), (2, 12, 12)), 2.0, 5), (0.16, 0.10, 0.06), (0.34, 0.24, 0.16)), 0.8, 0.1)
)
BLUE = mat('blue', lambda t: t.pri(t.mix(t.noise(t.pos(), 5.0, 5), (0.05, 0.20, 0.34), (0.10, 0.30, 0.44)), 0.6, 0.2))
CLOTH = mat('linen', lambda t: t.pri((0.80, 0.77, 0.70), 0.95, 0.05))
box((-9, -10, -0.2), (9, 3.2, 0), mat('floor', floor))
box((-9, 2.9, 0), (1.6, 3.25, 0.72), WHITE, 0.06)
box((3.0, 2.9, 0), (9, 3.25, 0.72), WHITE, 0.06)
box((-6.2, -10, 0), (-4.3, 3.25, 3.3), WHITE, 0.05)
# sea and a headland
sea = mat(
    'sea',
    lambda t: t.pri(
        t.mix(t.mr(t.noise(t.v('MULTIPLY', t.pos(), (0.004, 0.012, 0)), 1.0, 4), 0.35, 0.65), (0.012, 0.12, 0.19), (0.03, 0.22, 0.28)),
        0.22,
        0.4,
        t.bump(t.noise(t.v('MULTIPLY', t.pos(), (0.5, 1, 1)), 0.5, 4), 0.5, 0.4),
    ),
)
mesh('sea', [(-4000, 10, -38), (4000, 10, -38), (4000, 9000, -38), (-4000, 9000, -38)], [(0, 1, 2, 3)], sea, smooth=False)
for k, (x0, y0, w, hh) in enumerate(((-520, 900, 420, 120), (640, 1500, 620, 150))):
    x = np.linspace(-w, w, 260)
    yy = np.linspace(0, 300, 60)
    X, Y = np.meshgrid(x, yy)
    Z = (
        hh
        * np.clip(1 - (np.abs(X) / w) ** 1.6, 0, 1)
        * np.sin(np.clip(Y / 160, 0, 1) * 1.57)
        * (0.7 + 0.6 * fbm(X / 120, Y / 120, 5, 7 + k, True))
        - 39
    )
    v, f = grid(260, 60, X + x0, Y + y0, Z)
    fastmesh(
        'cape', v, f, mat('cape', lambda t: t.pri(t.mix(t.noise(t.pos(), 0.02, 6), (0.20, 0.15, 0.10), (0.34, 0.28, 0.16)), 0.95, 0.0))
    )
# pergola: its stripes of shade fall over everything
for x in (-3.9, 3.4):
    for y in (2.6, -3.2):
        box((x - 0.09, y - 0.09, 0), (x + 0.09, y + 0.09, 2.75), WOOD, 0.01)
for y in (2.6, -3.2):
    box((-4.3, y - 0.08, 2.75), (3.9, y + 0.08, 2.93), WOOD, 0.01)
for x in np.arange(-4.1, 3.8, 0.62):
    box((x - 0.05, -3.9, 2.93), (x + 0.05, 3.2, 3.05), WOOD, 0.01)
VINE = leaf_mat('vine', [(0, (0.04, 0.09, 0.02)), (0.6, (0.12, 0.18, 0.04)), (1, (0.26, 0.28, 0.08))], 0.4)
BLOOM = leaf_mat('bloom', [(0, (0.55, 0.03, 0.16)), (0.6, (0.72, 0.08, 0.22)), (1, (0.80, 0.20, 0.30))], 0.4)
c = np.concatenate(
    [np.array([R.uniform(-4.4, -1.2), R.uniform(-1.5, 3.2), 3.1]) + NR.randn(90, 3) * np.array([0.4, 0.4, 0.16]) for _ in range(26)]
    + [np.array([-4.1, R.uniform(0.6, 3.0), R.uniform(1.4, 3.1)]) + NR.randn(60, 3) * np.array([0.2, 0.25, 0.25]) for _ in range(16)]
)
quads('vine', c, 0.1, VINE, 2)
quads('bloom', c[::3] + NR.randn(len(c[::3]), 3) * 0.14, 0.075, BLOOM, 3)
quads('petals', np.stack([NR.normal(-2.6, 1.2, 130), NR.normal(0.6, 1.4, 130), np.full(130, 0.015)], 1), 0.035, BLOOM, 4, flat=1.0)
# the table with its cloth
TX, TY, L, W = -0.1, 0.2, 0.82, 0.56
n = 160
per = [(L, -W), (L, W), (-L, W), (-L, -W)]
edge = []
for k in range(4):
    a, b = Vector((*per[k], 0)), Vector((*per[(k + 1) % 4], 0))
    edge += [a.lerp(b, i / 40) for i in range(40)]
V, F = [(0, 0, 0.77)], []
for q, (z, g) in enumerate(((0.77, 0.98), (0.765, 1.0), (0.62, 1.02), (0.42, 1.04))):
    for i, p in enumerate(edge):
        w = 1 + (0.035 * math.sin(i * 1.05) * (q - 1) / 2 if q > 1 else 0)
        V.append((p.x * g * w, p.y * g * w, z + (0.03 * math.sin(i * 0.35) if q == 3 else 0)))
for i in range(n):
    F.append((0, 1 + i, 1 + (i + 1) % n))
    for q in range(3):
        F.append((1 + q * n + i, 1 + (q + 1) * n + i, 1 + (q + 1) * n + (i + 1) % n, 1 + q * n + (i + 1) % n))
mesh('cloth', V, F, CLOTH, loc=(TX, TY, 0))
for x in (-L + 0.1, L - 0.1):
    for y in (-W + 0.1, W - 0.1):
        box((TX + x - 0.03, TY + y - 0.03, 0), (TX + x + 0.03, TY + y + 0.03, 0.74), WOOD)
GLASS = mat('glass', lambda t: t.pri((0.75, 0.85, 0.85), 0.05, 0.6, Alpha=0.55))
JUG = mat('jug', lambda t: t.pri((0.60, 0.22, 0.06), 0.35, 0.4))
PLATE = mat('plate', lambda t: t.pri((0.16, 0.34, 0.44), 0.3, 0.5))
RUST = mat('fruit', lambda t: t.pri((0.85, 0.36, 0.03), 0.5, 0.3))
for x in (-0.5, 0.46):
    mesh(
        'plate',
        *loft(
            [ell(0.775, TX + x, TY - 0.05, 0.1, 0.1), ell(0.795, TX + x, TY - 0.05, 0.15, 0.15), ell(0.797, TX + x, TY - 0.05, 0.13, 0.13)]
        ),
        PLATE
    )
    mesh(
        'cup', *loft([ell(0.775, TX + x * 0.62, TY + 0.2, 0.035, 0.035), ell(0.9, TX + x * 0.62, TY + 0.2, 0.045, 0.045)], cap=False), GLASS
    )
mesh(
    'jug',
    *loft(
        [
            ell(0.775, TX, TY + 0.12, 0.06, 0.06),
            ell(0.85, TX, TY + 0.12, 0.09, 0.09),
            ell(0.95, TX, TY + 0.12, 0.06, 0.06),
            ell(1.03, TX, TY + 0.12, 0.065, 0.065),
        ]
    ),
    JUG
)
for x, y, z in ((0.1, -0.18, 0.81), (0.19, -0.2, 0.81), (0.15, -0.12, 0.81), (0.15, -0.16, 0.87)):
    ball((TX + x, TY + y, z), 0.045, RUST)


def chair(loc, rot, m):
    o = []
    for x in (-0.2, 0.2):
        o.append(mesh('leg', *tube([(x, 0.2, 0), (x * 0.97, 0.19, 0.45)], 0.022), m))
        o.append(mesh('leg', *tube([(x, -0.2, 0), (x * 0.98, -0.2, 0.45), (x * 0.95, -0.27, 0.98)], [0.022, 0.022, 0.018]), m))
        o.append(mesh('bar', *tube([(x, -0.2, 0.2), (x, 0.2, 0.2)], 0.013), m))
    o.append(
        box(
            (-0.23, -0.22, 0.44),
            (0.23, 0.24, 0.475),
            mat(
                'straw',
                lambda t: t.pri(
                    t.mix(t.noise(t.v('MULTIPLY', t.gen(), (30, 4, 1)), 2.0, 3), (0.42, 0.28, 0.11), (0.62, 0.46, 0.22)), 0.9, 0.05
                ),
            ),
            0.012,
        )
    )
    for z in (0.62, 0.77, 0.92):
        o.append(box((-0.19, -0.25 - (z - 0.45) * 0.13, z - 0.035), (0.19, -0.225 - (z - 0.45) * 0.13, z + 0.035), m, 0.006))
    e = D.objects.new('chair', None)
    s.collection.objects.link(e)
    for q in o:
        q.parent = e
    e.location, e.rotation_euler = loc, (0, 0, rot)
    return e


chair((TX - 1.12, TY - 0.02, 0), math.radians(-88), BLUE)
chair((TX + 1.75, TY - 0.55, 0), math.radians(128), BLUE)
hx, hy = TX + 1.75, TY - 0.55
STRAW = mat('hat', lambda t: t.pri(t.mix(t.noise(t.gen(), 40.0, 3), (0.62, 0.45, 0.20), (0.78, 0.62, 0.34)), 0.9, 0.05))
mesh(
    'hat',
    *loft(
        [
            ell(0.48, hx, hy, 0.22, 0.24, 28),
            ell(0.495, hx, hy, 0.2, 0.22, 28),
            ell(0.51, hx, hy, 0.1, 0.11, 28),
            ell(0.59, hx, hy, 0.09, 0.1, 28),
            ell(0.605, hx, hy, 0.04, 0.05, 28),
        ]
    ),
    STRAW
)
mesh(
    'ribbon',
    *loft([ell(0.512, hx, hy, 0.104, 0.114, 28), ell(0.54, hx, hy, 0.1, 0.11, 28)], cap=False),
    mat('ribbon', lambda t: t.pri((0.6, 0.06, 0.03), 0.8, 0.1))
)
camera((0.7, -5.0, 1.75), (0.15, 2.0, 1.05), 34)
s.view_settings.exposure = 0.05
render()
