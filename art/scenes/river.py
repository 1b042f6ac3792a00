# A clear shallow river between two green banks; a line of stones crosses it; one person stands on each bank.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': -0.05, 'contrast': 1.36, 'sat': 1.06, 'bloom': 0.12, 'vig': 0.18, 'focus': '600,470,290'}
from lib3d import *
from plants import blades, leaf_mat, quads

s = reset(out='river')
R, NR = random.Random(61), np.random.RandomState(61)
make_sky(
    [(0, (0.90, 0.88, 0.80)), (0.15, (0.68, 0.78, 0.80)), (0.5, (0.34, 0.55, 0.66)), (1, (0.16, 0.36, 0.52))],
    (0.5, 1, 0.5),
    glow=[((1, 0.9, 0.7), 0.5, 12.0)],
    clouds=(1.2, 0.46, 0.68, (0.98, 0.95, 0.9), 0.8, 1.6),
)
make_fog(330.0, 1.4, gain=1.0)
light('SUN', (0, 0, 0), (-0.55, -0.6, -0.62), 4.4, (1, 0.87, 0.66), angle=0.02).visible_glossy = False
bed = lambda y: 2.2 * np.sin(np.asarray(y, float) / 17.0 - 0.35) + 0.02 * np.asarray(y, float)
WIDTH = 2.55


def height(x, y):
    x, y = np.asarray(x, float), np.asarray(y, float)
    d = np.abs(x - bed(y)) - WIDTH - 0.5 * fbm(x / 3, y / 3, 3, 3)
    bank = np.clip(d, 0, 3) ** 0.7 * 0.42 + 0.05 * np.clip(d, 0, 60) ** 1.25
    far = (
        60
        * np.clip((y - 50) / 200, 0, 1) ** 1.4
        * (0.5 + fbm(x / 70, y / 70, 5, 9, True))
        * np.clip((np.abs(x - bed(y)) - 6) / 40, 0.05, 1)
    )
    return (
        np.where(d > 0, bank + 0.12 * fbm(x / 1.5, y / 1.5, 3, 5), -0.32 * np.clip(-d * 1.5, 0, 1) + 0.05 * fbm(x / 0.6, y / 0.6, 3, 8))
        + far
    )


d = np.geomspace(3.0, 420, 620)
T, Dd = np.meshgrid(np.linspace(-0.85, 0.85, 520), d)
X, Y = T * Dd, -10 + Dd
v, f = grid(520, 620, X, Y, height(X, Y))


def ground(t):
    p = t.pos()
    z = t.xyz(p)[2]
    n, n2 = t.noise(p, 0.5, 6, 0.6), t.noise(p, 7.0, 5, 0.6)
    grass = t.ramp(
        t.m('ADD', t.m('MULTIPLY', n, 0.6), t.m('MULTIPLY', n2, 0.4)),
        [(0.3, (0.09, 0.11, 0.03)), (0.55, (0.20, 0.21, 0.06)), (0.75, (0.38, 0.34, 0.13))],
    )
    stones = t.ramp(n2, [(0.35, (0.13, 0.12, 0.10)), (0.6, (0.32, 0.29, 0.24)), (0.75, (0.46, 0.42, 0.36))])
    return t.pri(t.mix(t.mr(t.m('ADD', z, t.m('MULTIPLY', n2, 0.12)), 0.10, 0.22), stones, grass), 0.9, 0.1, t.bump(n2, 0.5, 0.06))


fastmesh('ground', v, f, mat('ground', ground))


def water(t):
    p = t.v('MULTIPLY', t.pos(), (1.4, 0.7, 1))
    b = t.bump(t.m('ADD', t.noise(p, 1.8, 4, 0.6, 0.6), t.m('MULTIPLY', t.noise(p, 7.0, 3), 0.3)), 0.28, 0.06)
    lw = t.new('ShaderNodeLayerWeight')
    lw.inputs[0].default_value = 0.25
    t.l.new(b, lw.inputs['Normal'])
    deep = t.pri((0.03, 0.16, 0.16), 0.06, 0.5, b)
    clear = t.mixs(0.5, t.new('ShaderNodeBsdfTransparent').outputs[0], deep)
    return t.mixs(t.mr(lw.outputs['Fresnel'], 0.02, 0.4), clear, deep)


mesh('water', [(-60, -20, -0.05), (60, -20, -0.05), (60, 300, -0.05), (-60, 300, -0.05)], [(0, 1, 2, 3)], mat('water', water), smooth=False)
# stones that cross, the one in the middle under water
ROCK = mat(
    'rock',
    lambda t: t.pri(
        t.mix(t.noise(t.pos(), 3.0, 6), (0.20, 0.19, 0.18), (0.46, 0.43, 0.38)), 0.8, 0.2, t.bump(t.noise(t.pos(), 6.0, 5), 0.5, 0.05)
    ),
)


def rock(x, y, z, r, flat=0.5, seed=1):
    nu, nv = 22, 12
    V = []
    for k in range(nv + 1):
        for i in range(nu):
            a, b = 2 * math.pi * i / nu, math.pi * k / nv
            q = np.array([math.sin(b) * math.cos(a), math.sin(b) * math.sin(a), math.cos(b)])
            w = r * (1 + 0.28 * float(fbm(np.array([q[0] * 1.3 + seed * 7]), np.array([q[1] * 1.3 + q[2]]), 3, seed)[0]))
            V.append((x + q[0] * w, y + q[1] * w * 0.85, z + min(q[2], 0.75) * w * flat))
    F = [(k * nu + i, (k + 1) * nu + i, (k + 1) * nu + (i + 1) % nu, k * nu + (i + 1) % nu) for k in range(nv) for i in range(nu)]
    mesh('rock', V, F, ROCK)


CY = 4.6
cx = float(bed(CY))
for k, u in enumerate(np.linspace(-1, 1, 9)):
    r = R.uniform(0.33, 0.43)
    rock(cx + u * (WIDTH - 0.1), CY + 0.25 * math.sin(k * 2.1), -0.12 if k != 4 else -0.26, r, 0.55, k + 1)
for _ in range(46):
    y = R.uniform(-5, 30)
    sd = R.choice((-1, 1))
    x = float(bed(y)) + sd * (WIDTH + R.gauss(0.2, 0.5))
    rock(x, y, float(height(x, y)), R.uniform(0.1, 0.42), 0.6, R.randint(1, 40))
# grass on the banks, shrubs, trees far off
xy = np.stack([NR.uniform(-1, 1, 26000), np.exp(NR.uniform(np.log(4.5), np.log(42), 26000)) - 10], 1)
xy[:, 0] *= 0.62 * (xy[:, 1] + 10) + 1
z = height(xy[:, 0], xy[:, 1])
k = z > 0.28
GR = leaf_mat('grass', [(0, (0.12, 0.15, 0.04)), (0.6, (0.28, 0.27, 0.08)), (1, (0.52, 0.45, 0.18))], 0.4)
blades(xy[k], z[k], 0.26, 0.012, GR, 6)
SH = leaf_mat('shrub', [(0, (0.05, 0.09, 0.03)), (0.6, (0.12, 0.16, 0.05)), (1, (0.26, 0.27, 0.09))], 0.35)
for _ in range(60):
    y = R.uniform(8, 90)
    x = float(bed(y)) + R.choice((-1, 1)) * (WIDTH + R.uniform(2.2, 24))
    q = R.uniform(0.7, 1.6) * (1 + y / 60)
    quads(
        'shrub',
        np.array([x, y, float(height(x, y)) + q * 0.6]) + NR.randn(150, 3) * np.array([q * 0.5, q * 0.5, q * 0.36]),
        0.12 * (1 + y / 45),
        SH,
        5,
    )
lx, rx = cx - WIDTH - 0.75, cx + WIDTH + 0.75
person(
    (lx, CY + 0.1, float(height(lx, CY)) - 0.05),
    math.radians(-82),
    1.66,
    top=(0.62, 0.10, 0.06),
    bottom=(0.10, 0.09, 0.16),
    style='dress',
    shawl=(0.62, 0.10, 0.06),
    head='brim',
    hat=(0.20, 0.14, 0.09),
    skin=(0.34, 0.19, 0.12),
    build=1.12,
    hands=((-0.24, 0.12, 0.78), (0.2, 0.3, 0.9)),
)
person(
    (rx, CY - 0.1, float(height(rx, CY)) - 0.05),
    math.radians(80),
    1.8,
    top=(0.10, 0.17, 0.26),
    bottom=(0.12, 0.11, 0.10),
    style='shirt',
    shawl=(0.46, 0.40, 0.32),
    head='cap',
    hat=(0.55, 0.40, 0.15),
    skin=(0.32, 0.18, 0.11),
    stride=0.25,
)
camera((0.4, -6.2, 2.7), (0.15, 7.0, 0.75), 33)
s.view_settings.exposure = 0.1
render()
