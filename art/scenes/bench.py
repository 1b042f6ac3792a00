# Two people at the two ends of a long bench, from behind; fallen leaves, a misty lake, a pale sun.
KIND = '3d'
RENDER = {'spp': 40, 'thr': 0.04}
FINISH = {'exp': 0.05, 'contrast': 1.3, 'sat': 1.12, 'bloom': 0.15, 'focus': '580,430,260'}
from lib3d import *

s = reset(spp=64, out='bench')
R = random.Random(8)
NR = np.random.RandomState(8)
sun = (0.10, 1, 0.105)
make_sky(
    [(0, (0.40, 0.31, 0.23)), (0.2, (0.27, 0.27, 0.26)), (0.5, (0.13, 0.19, 0.24)), (1, (0.04, 0.08, 0.13))],
    sun,
    glow=[((1, 0.78, 0.48), 2.0, 420.0), ((1, 0.66, 0.36), 0.55, 30.0), ((0.9, 0.55, 0.35), 0.2, 5.0)],
    clouds=(1.2, 0.45, 0.75, (0.6, 0.46, 0.38), 0.5, 2.0),
)
make_fog(120.0, 1.25, h=3.0, gain=0.95)
light('SUN', (0, 0, 0), (-0.10, -1, -0.20), 3.4, (1, 0.70, 0.42), angle=0.03)


def g(t):
    n = t.noise(t.pos(), 2.2, 7, 0.65)
    n2 = t.noise(t.pos(), 22.0, 4, 0.6)
    return t.pri(
        t.ramp(
            t.m('ADD', t.m('MULTIPLY', n, 0.7), t.m('MULTIPLY', n2, 0.3)),
            [(0.35, (0.022, 0.026, 0.012)), (0.55, (0.06, 0.055, 0.022)), (0.7, (0.12, 0.085, 0.035))],
        ),
        0.95,
        0.08,
        t.bump(n2, 0.6, 0.06),
    )


hg = (
    lambda x, y: 0.10 * fbm(np.asarray(x, float) / 5, np.asarray(y, float) / 5, 4, 3)
    - np.clip((np.asarray(y, float) - 4) / 9, 0, 3) ** 1.3 * 0.55
)
x = np.linspace(-22, 22, 300)
y = np.linspace(-6, 22, 260)
X, Y = np.meshgrid(x, y)
v, f = grid(300, 260, X, Y, hg(X, Y))
fastmesh('g', v, f, mat('g', g))
wat = mat('w', lambda t: t.pri((0.01, 0.02, 0.025), 0.06, 0.5, t.bump(t.noise(t.v('MULTIPLY', t.pos(), (0.5, 1, 1)), 1.2, 3), 0.25, 0.1)))
mesh('lake', [(-400, 8, -0.75), (400, 8, -0.75), (400, 500, -0.75), (-400, 500, -0.75)], [(0, 1, 2, 3)], wat, smooth=False)
# far shore treeline
x = np.linspace(-260, 260, 900)
V = []
F = []
for k, (yy, b, a) in enumerate(((95, 6, 5.0), (150, 9, 8.0))):
    h = b * 0.4 + a * (fbm(x / 22 + k * 5, x * 0, 3, 4 + k) + 0.5) + 1.6 * fbm(x / 2.2, x * 0, 4, 9 + k, True)
    o = len(V)
    for i in range(len(x)):
        V += [(x[i], yy, -1), (x[i], yy, h[i])]
    F += [(o + 2 * i, o + 2 * i + 2, o + 2 * i + 3, o + 2 * i + 1) for i in range(len(x) - 1)]
mesh('shore', V, F, mat('sh', lambda t: t.pri((0.03, 0.04, 0.03), 1.0, 0.0)), smooth=False)
# trees
BK = mat(
    'bk',
    lambda t: t.pri(
        t.ramp(t.noise(t.v('MULTIPLY', t.gen(), (3, 3, 0.7)), 3.0, 6, 0.65), [(0.3, (0.012, 0.010, 0.009)), (0.7, (0.06, 0.045, 0.035))]),
        0.9,
        0.1,
        t.bump(t.noise(t.v('MULTIPLY', t.gen(), (5, 5, 0.8)), 3.0, 5), 0.6, 0.05),
    ),
)


def lf(t):
    oi = t.new('ShaderNodeNewGeometry').outputs['Random Per Island']
    c = t.ramp(oi, [(0, (0.42, 0.10, 0.02)), (0.35, (0.62, 0.22, 0.03)), (0.7, (0.55, 0.34, 0.06)), (1, (0.25, 0.06, 0.02))])
    d = t.new('ShaderNodeBsdfDiffuse')
    t.l.new(c, d.inputs[0])
    tr = t.new('ShaderNodeBsdfTranslucent')
    t.l.new(c, tr.inputs[0])
    return t.mixs(0.5, d.outputs[0], tr.outputs[0])


LM = mat('leaf', lf)


def tree(loc, h, seed, leaves=2600, lean=0.0):
    r = random.Random(seed)
    V = []
    F = []
    tips = []

    def br(p, d, l, rad, k):
        pts = [p]
        rs = [rad]
        q = p
        for i in range(4):
            d = (d + Vector((r.gauss(0, 0.13), r.gauss(0, 0.13), r.gauss(0.02, 0.08)))).normalized()
            q = q + d * l / 4
            pts.append(q)
            rs.append(rad * (1 - 0.10 * (i + 1)))
        v, f = tube(pts, rs, 9 if rad > 0.06 else 5)
        b = len(V)
        V.extend(v)
        F.extend(tuple(a + b for a in ff) for ff in f)
        if k <= 2:
            tips.extend(pts[1:])
        if k == 0:
            return
        for j in range(2 if r.random() < 0.65 else 3):
            ax = Vector((r.gauss(0, 1), r.gauss(0, 1), r.gauss(0, 0.5))).normalized()
            nd = (d + ax * r.uniform(0.5, 0.95)).normalized()
            nd.z = max(nd.z, -0.15)
            br(
                pts[-2] if j else q,
                nd if j else (d + ax * r.uniform(0.10, 0.24)).normalized(),
                l * r.uniform(0.62, 0.82),
                rs[-1] * (r.uniform(0.88, 0.97) if j == 0 else r.uniform(0.5, 0.7)),
                k - 1,
            )

    br(Vector((0, 0, -0.2)), Vector((lean, 0, 1)), h * 0.3, h * 0.032, 6)
    mesh('tree', V, F, BK, loc=loc)
    LV = []
    LF = []
    for i in range(leaves):
        c = r.choice(tips) + Vector((r.gauss(0, 0.3), r.gauss(0, 0.3), r.gauss(0, 0.25)))
        a = Vector((r.gauss(0, 1), r.gauss(0, 1), r.gauss(0, 1))).normalized()
        b = a.orthogonal().normalized()
        z = r.uniform(0.035, 0.075)
        n = len(LV)
        LV += [c - a * z, c + b * z * 0.6, c + a * z, c - b * z * 0.6]
        LF.append((n, n + 1, n + 2, n + 3))
    if leaves:
        mesh('lv', LV, LF, LM, smooth=False, loc=loc)


tree((-2.75, 3.4, 0), 6.2, 5, 7500, 0.12)
tree((4.6, 6.2, -0.5), 6.5, 7, 5200, -0.10)
tree((-10.5, 9, -0.8), 8, 12, 1200)
tree((11.5, 2, 0), 8, 3, 1500)
# fallen leaves
V = []
F = []
for _ in range(7000):
    x = R.gauss(-1.5, 5.5)
    y = R.uniform(-4.5, 7)
    z = float(0)
    V_ = len(V)
    a = Vector((R.gauss(0, 1), R.gauss(0, 1), R.gauss(0, 0.25))).normalized()
    b = Vector((-a.y, a.x, R.gauss(0, 0.3))).normalized()
    q = R.uniform(0.035, 0.075)
    c = Vector((x, y, 0.0))
    V += [c - a * q, c + b * q * 0.6, c + a * q, c - b * q * 0.6]
    F.append((V_, V_ + 1, V_ + 2, V_ + 3))
va = np.array([tuple(v) for v in V])
va[:, 2] += np.repeat(hg(va[::4, 0], va[::4, 1]), 4) + 0.03
mesh('fl', va, F, LM, smooth=False)
# bench
WD = mat(
    'wd',
    lambda t: t.pri(t.mix(t.noise(t.v('MULTIPLY', t.pos(), (1.5, 14, 14)), 2.0, 5), (0.06, 0.035, 0.02), (0.2, 0.12, 0.07)), 0.6, 0.25),
)
IR = mat('ir', lambda t: t.pri((0.012, 0.014, 0.014), 0.5, 0.4))
L = 1.35
bz = float(hg(0, 1.2))
for y, z in ((1.02, 0.45), (1.16, 0.455), (1.30, 0.455), (1.44, 0.45)):
    box((-L, y, z + bz), (L, y + 0.11, z + 0.035 + bz), WD, 0.008)
for y, z in ((0.955, 0.60), (0.93, 0.74), (0.905, 0.88)):
    box((-L, y - 0.03, z + bz), (L, y, z + 0.105 + bz), WD, 0.008)
for x in (-L + 0.15, L - 0.15):
    mesh('i', *tube([(x, 0.9, 0.99 + bz), (x, 0.98, 0.47 + bz), (x, 0.93, -0.05 + bz)], 0.028, 8), IR)
    mesh('i', *tube([(x, 0.98, 0.45 + bz), (x, 1.54, 0.44 + bz), (x, 1.52, -0.05 + bz)], 0.028, 8), IR)
    mesh('i', *tube([(x, 0.93, 0.72 + bz), (x, 1.2, 0.71 + bz), (x, 1.5, 0.66 + bz)], 0.022, 8), IR)
person(
    (-0.98, 1.16, 0.02 + bz),
    math.radians(-9),
    top=(0.30, 0.05, 0.035),
    style='coat',
    head='bun',
    hair=(0.05, 0.03, 0.02),
    scarf=(0.55, 0.42, 0.2),
    skin=(0.5, 0.3, 0.2),
    **SIT
)
person(
    (0.95, 1.16, 0.02 + bz),
    math.radians(-30),
    top=(0.045, 0.07, 0.09),
    style='coat',
    build=1.12,
    head='cap',
    hat=(0.09, 0.10, 0.10),
    hair=(0.30, 0.29, 0.27),
    scarf=(0.10, 0.13, 0.16),
    turn=-0.3,
    **{**SIT, 'lean': 0.2}
)
camera((-0.35, -4.9, 1.55), (0.05, 1.2, 1.15), 40, focus=6.1, f=2.8)
s.view_settings.exposure = -0.1
render()
