# A fire on the steppe under stars; people sit around it, one stands a little way off; a round tent glows behind.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': 0.42, 'contrast': 1.14, 'sat': 1.05, 'bloom': 0.3, 'vig': 0.2, 'focus': '600,560,260'}
from lib3d import *
from plants import blades, leaf_mat

s = reset(out='fire')
R, NR = random.Random(31), np.random.RandomState(31)
make_sky(
    [(0, (0.085, 0.105, 0.14)), (0.15, (0.045, 0.075, 0.12)), (0.5, (0.02, 0.04, 0.085)), (1, (0.008, 0.018, 0.045))],
    (-0.8, 1, 0.02),
    glow=[((0.5, 0.36, 0.26), 0.22, 10.0)],
)
make_fog(700.0, 1.2, gain=0.9)
light('SUN', (0, 0, 0), (0.5, 0.4, -0.6), 0.30, (0.5, 0.66, 1.0), angle=0.1)
hg = lambda x, y: 0.25 * fbm(np.asarray(x, float) / 9, np.asarray(y, float) / 9, 3, 5) * np.clip(
    (np.hypot(x, np.asarray(y, float) - 6) - 4) / 5, 0, 1
) + 7 * fbm(np.asarray(x, float) / 120, np.asarray(y, float) / 120, 3, 9) * np.clip((np.asarray(y, float) - 30) / 90, 0, 1)
d = np.geomspace(3, 400, 300)
T, Dd = np.meshgrid(np.linspace(-0.9, 0.9, 260), d)
X, Y = T * Dd, -6 + Dd
v, f = grid(260, 300, X, Y, hg(X, Y))
fastmesh(
    'steppe',
    v,
    f,
    mat(
        'steppe',
        lambda t: t.pri(
            t.ramp(t.noise(t.pos(), 1.6, 6, 0.6), [(0.3, (0.10, 0.085, 0.05)), (0.7, (0.26, 0.21, 0.11))]),
            0.95,
            0.03,
            t.bump(t.noise(t.pos(), 8.0, 4), 0.5, 0.05),
        ),
    ),
)
xy = np.stack([NR.uniform(-14, 14, 9000), -3.5 + NR.exponential(8, 9000)], 1)
xy = xy[np.hypot(xy[:, 0], xy[:, 1] - 6) > 3.2]
blades(xy, hg(xy[:, 0], xy[:, 1]), 0.22, 0.009, leaf_mat('dry', [(0, (0.16, 0.13, 0.06)), (1, (0.40, 0.32, 0.15))], 0.3), 3)
for i, (y0, hh) in enumerate(((260, 20), (380, 46))):
    x = np.linspace(-420, 420, 400)
    h = hh * (0.5 + 0.9 * fbm(x / 110 + i * 5, x * 0, 6, 12 + i))
    mesh(
        'hills',
        [q for a, b in zip(x, h) for q in ((a, y0, -10), (a, y0 + 30, b))],
        [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(399)],
        mat('hills', lambda t: t.pri((0.03, 0.04, 0.05), 1, 0)),
        smooth=False,
    )
# stars, denser along a slanting band
ST = mat(
    'star',
    lambda t: t.emit(
        t.ramp(
            t.new('ShaderNodeNewGeometry').outputs['Random Per Island'],
            [(0, (0.8, 0.85, 1.0)), (0.7, (1, 0.95, 0.85)), (1, (1, 0.75, 0.5))],
        ),
        2.6,
    ),
    fog=False,
)
V, F = [], []
for _ in range(900):
    az, el = R.uniform(-0.62, 0.62), R.uniform(0.06, 0.62)
    if abs((el - 0.28) - az * 0.45) > abs(R.gauss(0, 0.10)) + 0.02 and R.random() < 0.72:
        continue
    r = 900
    c = Vector((r * math.sin(az), r * math.cos(az) * math.cos(el), r * math.sin(el)))
    q = R.choice((0.7, 0.8, 0.9, 1.1, 1.7))
    a, b = Vector((1, 0, 0)), Vector((0, 0, 1))
    n = len(V)
    V += [c - a * q, c - b * q, c + a * q, c + b * q]
    F.append((n, n + 1, n + 2, n + 3))
mesh('stars', V, F, ST, smooth=False)
# the fire
FX, FY = 0.0, 6.0
FL = mat(
    'flame',
    lambda t: t.emit(
        t.ramp(t.mr(t.xyz(t.pos())[2], 0.0, 1.25, smooth=False), [(0, (1, 0.78, 0.34)), (0.5, (1, 0.46, 0.09)), (1, (0.9, 0.16, 0.03))]),
        1.9,
    ),
    fog=False,
)
for i in range(9):
    a, r, h = R.uniform(0, 6.28), R.uniform(0, 0.22), R.uniform(0.45, 1.2)
    x, y = FX + r * math.cos(a), FY + r * math.sin(a)
    mesh(
        'flame',
        *loft(
            [
                ell(0.06, x, y, 0.1, 0.1, 10),
                ell(h * 0.3, x + 0.02, y, 0.13, 0.11, 10),
                ell(h * 0.65, x + R.uniform(-0.07, 0.07), y, 0.07, 0.06, 10),
                ell(h, x + R.uniform(-0.12, 0.12), y, 0.008, 0.008, 10),
            ]
        ),
        FL
    )
LOG = mat('log', lambda t: t.pri((0.03, 0.02, 0.015), 0.95, 0.02))
for i in range(7):
    a = i * 0.9
    mesh('log', *tube([(FX + 0.5 * math.cos(a), FY + 0.5 * math.sin(a), 0.04), (FX, FY, 0.3)], 0.05, 8), LOG)
for i in range(12):
    a = i * math.pi / 6
    ball((FX + 0.72 * math.cos(a), FY + 0.72 * math.sin(a), 0.05), 0.13, mat('stone', lambda t: t.pri((0.16, 0.14, 0.13), 0.9, 0.1)))
SP = mat('spark', lambda t: t.emit((1, 0.45, 0.1), 4.0), fog=False)
for _ in range(26):
    z = R.uniform(1.0, 3.6)
    ball((FX + R.gauss(0.08 * z, 0.12 * z), FY + R.gauss(0, 0.2), z), 0.013, SP)
light('POINT', (FX, FY, 0.75), (0, 0, 0), 420, (1, 0.46, 0.14), size=0.28)
# the tent
TX, TY = 6.4, 17.0
FELT = mat(
    'felt',
    lambda t: t.pri(
        t.mix(t.noise(t.pos(), 1.2, 6), (0.36, 0.33, 0.29), (0.54, 0.50, 0.44)), 0.95, 0.03, t.bump(t.noise(t.pos(), 3.0, 4), 0.3, 0.05)
    ),
)
mesh(
    'tent',
    *loft(
        [ell(0, TX, TY, 3.0, 3.0, 40), ell(1.65, TX, TY, 3.1, 3.1, 40), ell(2.5, TX, TY, 1.7, 1.7, 40), ell(2.9, TX, TY, 0.55, 0.55, 40)]
    ),
    FELT
)
for z in (0.55, 1.2):
    mesh(
        'band',
        *loft([ell(z, TX, TY, 3.09, 3.09, 40), ell(z + 0.09, TX, TY, 3.1, 3.1, 40)], cap=False),
        mat('band', lambda t: t.pri((0.30, 0.07, 0.04), 0.9, 0.03))
    )
a = math.atan2(-TY + 2, -TX)
dx, dy = TX + 3.08 * math.cos(a), TY + 3.08 * math.sin(a)
o = box((-0.06, -0.42, 0.05), (0.06, 0.42, 1.45), mat('glow', lambda t: t.emit((1, 0.5, 0.16), 0.9), fog=False))
o.location, o.rotation_euler = (dx, dy, 0.75), (0, 0, a)
# who is there
low = dict(hip=0.2, lean=0.18, hands=((-0.16, 0.4, 0.42), (0.16, 0.4, 0.42)))
cross = ((-0.3, 0.42, 0.0), (0.3, 0.42, 0.0))
crowd = [
    (-110, 2.15, 1.7, dict(top=(0.30, 0.08, 0.05), head='brim', hat=(0.12, 0.09, 0.07), skin=(0.38, 0.22, 0.14), build=1.15)),
    (-62, 2.2, 1.6, dict(top=(0.10, 0.16, 0.26), head='braid', skin=(0.42, 0.26, 0.17))),
    (-10, 2.1, 1.72, dict(top=(0.40, 0.28, 0.10), head='cap', hat=(0.26, 0.12, 0.06), skin=(0.34, 0.2, 0.12))),
    (48, 2.3, 1.66, dict(top=(0.16, 0.24, 0.18), head='long', skin=(0.40, 0.25, 0.17), build=1.1)),
    (120, 2.25, 1.2, dict(top=(0.45, 0.16, 0.1), head='short', skin=(0.40, 0.25, 0.16))),
    (150, 2.2, 1.68, dict(top=(0.28, 0.26, 0.25), head='hood', hat=(0.42, 0.38, 0.32), skin=(0.38, 0.24, 0.15), build=1.1)),
]
for deg, r, h, k in crowd:
    b = math.radians(deg)
    person((FX + r * math.cos(b), FY + r * math.sin(b), 0.0), b + math.pi / 2, h, style='coat', feet=cross, **low, **k)
person(
    (-4.1, 7.2, float(hg(-4.1, 7.2))),
    math.radians(-78),
    1.78,
    top=(0.34, 0.07, 0.045),
    bottom=(0.04, 0.04, 0.05),
    style='coat',
    head='short',
    skin=(0.36, 0.22, 0.14),
    hands=((-0.2, 0.14, 0.86), (0.2, 0.14, 0.86)),
)
camera((0.6, -4.4, 2.0), (0.35, 8.0, 1.75), 33)
s.view_settings.exposure = 0.15
render()
