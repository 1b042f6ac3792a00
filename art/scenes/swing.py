# A great tree in a summer meadow; from a branch hangs a swing, drawn aside by the wind, its shadow on the grass.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': 0.0, 'contrast': 1.34, 'sat': 1.08, 'bloom': 0.12, 'vig': 0.18, 'focus': '660,500,190'}
from lib3d import *
from plants import leafy_tree, blades, leaf_mat, quads

s = reset(out='swing')
R, NR = random.Random(41), np.random.RandomState(41)
make_sky(
    [(0, (0.94, 0.88, 0.72)), (0.15, (0.70, 0.80, 0.80)), (0.45, (0.36, 0.58, 0.70)), (1, (0.16, 0.38, 0.56))],
    (-0.7, 0.8, 0.35),
    glow=[((1, 0.85, 0.55), 0.8, 20.0), ((1, 0.85, 0.6), 0.3, 4.0)],
    clouds=(1.1, 0.48, 0.68, (1.0, 0.96, 0.88), 0.85, 1.6),
)
make_fog(420.0, 1.5, gain=1.0)
light('SUN', (0, 0, 0), (0.72, -0.62, -0.52), 4.6, (1, 0.84, 0.58), angle=0.02)
hg = (
    lambda x, y: 0.5 * fbm(np.asarray(x, float) / 16, np.asarray(y, float) / 16, 3, 4)
    - 0.035 * np.asarray(y, float) * (np.asarray(y, float) > 0) * 0.6
    + 9 * fbm(np.asarray(x, float) / 130, np.asarray(y, float) / 130, 3, 8) * np.clip((np.asarray(y, float) - 40) / 80, 0, 1)
)
d = np.geomspace(3, 420, 320)
T, Dd = np.meshgrid(np.linspace(-0.85, 0.85, 280), d)
X, Y = T * Dd, -9 + Dd
v, f = grid(280, 320, X, Y, hg(X, Y))
fastmesh(
    'meadow',
    v,
    f,
    mat(
        'meadow',
        lambda t: t.pri(
            t.ramp(t.noise(t.pos(), 0.25, 6, 0.6), [(0.3, (0.12, 0.13, 0.03)), (0.55, (0.24, 0.23, 0.06)), (0.75, (0.42, 0.36, 0.13))]),
            0.95,
            0.04,
        ),
    ),
)
xy = np.stack([NR.uniform(-1, 1, 60000), np.exp(NR.uniform(np.log(3.2), np.log(60), 60000)) - 9], 1)
xy[:, 0] *= 0.66 * (xy[:, 1] + 9) + 0.4
GR = leaf_mat('grass', [(0, (0.13, 0.16, 0.035)), (0.6, (0.30, 0.29, 0.07)), (1, (0.56, 0.47, 0.18))], 0.45)
blades(xy, hg(xy[:, 0], xy[:, 1]), 0.30, 0.011, GR, 6)
fl = xy[(fbm(xy[:, 0] / 4, xy[:, 1] / 4, 3, 17) > 0.05)][::11]
quads(
    'flowers',
    np.stack([fl[:, 0], fl[:, 1], hg(fl[:, 0], fl[:, 1]) + 0.26], 1),
    0.026,
    leaf_mat('fl', [(0, (0.85, 0.80, 0.7)), (0.6, (0.85, 0.62, 0.14)), (1, (0.7, 0.3, 0.3))]),
    4,
)
# far trees and hills
for _ in range(26):
    y = R.uniform(70, 150)
    x = R.uniform(-0.8, 0.8) * y
    c = np.array([x, y, float(hg(x, y)) + 3.5]) + NR.randn(260, 3) * np.array([2.6, 2.0, 1.7])
    quads('wood', c, 0.6, leaf_mat('wood', [(0, (0.05, 0.09, 0.03)), (1, (0.18, 0.20, 0.06))]), 5)
# the tree: trunk, one long branch to the right, a wide crown
BARK = mat(
    'bark',
    lambda t: t.pri(
        t.ramp(t.noise(t.v('MULTIPLY', t.pos(), (3, 3, 0.7)), 2.0, 6, 0.65), [(0.3, (0.035, 0.026, 0.02)), (0.7, (0.15, 0.11, 0.08))]),
        0.9,
        0.08,
        t.bump(t.noise(t.v('MULTIPLY', t.pos(), (6, 6, 1.2)), 2.0, 5), 0.6, 0.05),
    ),
)
TX, TY = -2.0, 2.2
z0 = float(hg(TX, TY))
mesh(
    'trunk',
    *tube(
        [
            (TX, TY, z0 - 0.3),
            (TX + 0.03, TY, z0 + 0.25),
            (TX + 0.12, TY, z0 + 1.4),
            (TX - 0.02, TY, z0 + 2.8),
            (TX + 0.15, TY, z0 + 4.4),
            (TX + 0.1, TY, z0 + 6.2),
        ],
        [0.72, 0.5, 0.4, 0.38, 0.28, 0.12],
        16,
    ),
    BARK
)
arm = [
    (TX, TY, z0 + 2.7),
    (TX + 1.0, TY - 0.1, z0 + 3.35),
    (TX + 2.2, TY - 0.2, z0 + 3.62),
    (TX + 3.5, TY - 0.3, z0 + 3.75),
    (TX + 4.8, TY - 0.3, z0 + 4.1),
]
mesh('arm', *tube(arm, [0.27, 0.21, 0.16, 0.12, 0.05], 12), BARK)
mesh('arm2', *tube([(TX, TY, z0 + 3.2), (TX - 1.2, TY + 0.2, z0 + 4.2), (TX - 2.6, TY + 0.1, z0 + 4.8)], [0.24, 0.16, 0.06], 12), BARK)
for k in range(14):
    a, l = R.uniform(0, 6.28), R.uniform(1.2, 2.6)
    b = Vector((TX + 0.1, TY, z0 + R.uniform(3.6, 6.0)))
    mesh(
        'limb',
        *tube(
            [b, b + Vector((l * 0.5 * math.cos(a), l * 0.5 * math.sin(a), 0.5)), b + Vector((l * math.cos(a), l * math.sin(a), 0.8))],
            [0.1, 0.06, 0.02],
            8,
        ),
        BARK
    )
C = []
for _ in range(64):
    a, r = R.uniform(0, 6.28), 3.9 * math.sqrt(R.random())
    z = z0 + 5.6 + R.uniform(-0.7, 1.7) * math.sqrt(max(0.05, 1 - (r / 4.4) ** 2))
    C.append(np.array([TX + 0.2 + r * math.cos(a) * 1.1, TY + r * math.sin(a) * 0.8, z]) + NR.randn(190, 3) * np.array([0.5, 0.45, 0.32]))
for u in np.linspace(0.5, 1, 7):
    C.append(np.array([TX + 4.8 * u, TY - 0.3, z0 + 3.6 + 0.7 * u]) + NR.randn(90, 3) * np.array([0.35, 0.4, 0.2]) + np.array([0, 0, 0.35]))
LEAVES = leaf_mat('leaves', [(0, (0.04, 0.08, 0.02)), (0.5, (0.11, 0.16, 0.035)), (1, (0.30, 0.30, 0.08))], 0.45)
quads('crown', np.concatenate(C), 0.13, LEAVES, 8)
# the swing, drawn aside: two lines and a board
sx, sy = TX + 3.0, TY - 0.26
top = z0 + 3.62
ang, L = math.radians(17), 2.95
bot = lambda dx: Vector((sx + dx + L * math.sin(ang), sy, top - L * math.cos(ang)))
LINE = mat('line', lambda t: t.pri((0.34, 0.26, 0.16), 0.9, 0.02))
for dx in (-0.3, 0.3):
    mesh('line', *tube([(sx + dx, sy, top), tuple(bot(dx))], 0.022, 6), LINE)
b0, b1 = bot(-0.36), bot(0.36)
o = box((-0.42, -0.13, -0.025), (0.42, 0.13, 0.025), mat('board', lambda t: t.pri((0.60, 0.12, 0.05), 0.7, 0.1)))
o.location, o.rotation_euler = (b0 + b1) / 2, (0, -ang * 0.4, 0)
g = float(hg(sx, sy))
mesh(
    'bare',
    *loft([ell(g - 0.2, sx + 0.1, sy, 0.9, 0.5, 30), ell(g + 0.015, sx + 0.1, sy, 0.62, 0.34, 30)]),
    mat('earth', lambda t: t.pri((0.32, 0.22, 0.13), 0.95, 0.02))
)
camera((0.4, -8.0, z0 + 1.75), (0.25, 3.0, z0 + 2.75), 30)
s.view_settings.exposure = -0.15
render()
