# A snowy clearing on a blue evening; footprints lead to a small house with one lit window.
KIND = '3d'
RENDER = {'spp': 36, 'thr': 0.05, 'scale': 0.8}
FINISH = {'exp': 0.0, 'contrast': 1.35, 'sat': 1.0, 'bloom': 0.3, 'focus': '620,340,120'}
from lib3d import *

s = reset(spp=64, out='snow')
R = random.Random(5)
NR = np.random.RandomState(5)
make_sky(
    [(0, (0.105, 0.15, 0.225)), (0.2, (0.06, 0.115, 0.21)), (0.5, (0.02, 0.05, 0.125)), (1, (0.005, 0.014, 0.045))],
    (0.75, 1, 0.02),
    glow=[((0.9, 0.42, 0.30), 0.22, 12.0), ((0.5, 0.3, 0.40), 0.05, 3.0)],
    clouds=(1.2, 0.5, 0.78, (0.22, 0.2, 0.32), 0.6, 1.8),
)
make_fog(230.0, 1.2, h=14.0, gain=1.0)


# terrain height function
def hgt(x, y):
    x = np.asarray(x, float)
    y = np.asarray(y, float)
    h = 0.9 * fbm(x / 38 + 3, y / 38, 4, 2) + 0.16 * fbm(x / 6, y / 6, 3, 8) + 0.03 * fbm(x / 1.1, y / 1.1, 3, 12)
    h = h + np.clip((y - 14) / 55, 0, 1) ** 1.5 * 5.5 + np.clip((np.abs(x - 2) - 9) / 30, 0, 1) ** 1.4 * 3.5 * np.clip(y / 20, 0, 1)
    return h


# trail of footprints: curve from foreground to the house
HX, HY = 7.5, 46.0


def trail(t):
    return (-1.9 + 0.2 * t + 4.2 * np.sin(t * 2.6) * t + (HX + 1.9 - 0.2 - 4.2 * np.sin(2.6)) * t**2, 1.0 + (HY - 4 - 1.0) * t)


ts = []
t = 0.0
while t < 1:
    a = np.array(trail(t))
    b = np.array(trail(t + 1e-3))
    sp = np.linalg.norm(b - a) / 1e-3
    ts.append((a, (b - a) / np.linalg.norm(b - a)))
    t += 0.62 / sp


def prints(X, Y, Z):
    for i, (p, d) in enumerate(ts):
        n = np.array([-d[1], d[0]])
        sd = 1 if i % 2 else -1
        c = p + n * 0.13 * sd + NR.randn(2) * 0.025
        m = (np.abs(X - c[0]) < 0.6) & (np.abs(Y - c[1]) < 0.6)
        if not m.any():
            continue
        u = (X[m] - c[0]) * d[0] + (Y[m] - c[1]) * d[1]
        v = (X[m] - c[0]) * n[0] + (Y[m] - c[1]) * n[1]
        w = 0.062 - 0.016 * np.clip(-u / 0.15, 0, 1)
        rr = np.sqrt((u / 0.165) ** 2 + (v / w) ** 2)
        Z[m] += -0.11 * (1 / (1 + np.exp((rr - 1) * 9))) + 0.03 * np.exp(-(((rr - 1.35) / 0.28) ** 2))
    return Z


def snow(t):
    p = t.pos()
    n = t.noise(p, 26.0, 4, 0.6)
    n2 = t.noise(p, 180.0, 2)
    sp = t.m('POWER', t.m('MAXIMUM', t.m('SUBTRACT', n2, 0.55), 0.0), 1.0)
    return t.pri((0.80, 0.84, 0.92), 0.6, 0.25, t.bump(t.m('ADD', n, t.m('MULTIPLY', n2, 0.4)), 0.25, 0.012))


SN = mat('snow', snow)
d = np.geomspace(2.6, 290, 1300)
tt = np.linspace(-0.8, 0.8, 1000)
T, Dd = np.meshgrid(tt, d)
X = -1 + T * Dd
Y = -3.6 + Dd
Z = prints(X, Y, hgt(X, Y))
v, f = grid(1000, 1300, X, Y, Z)
fastmesh('near', v, f, SN)


# conifers: skirts of drooping jagged branches; snow on upward faces
def fir(t):
    nz = t.xyz(t.new('ShaderNodeNewGeometry').outputs['Normal'])[2]
    n = t.noise(t.pos(), 3.0, 4)
    f = t.mr(t.m('ADD', nz, t.m('MULTIPLY', t.m('SUBTRACT', n, 0.5), 0.9)), 0.42, 0.62)
    return t.pri(t.mix(f, (0.012, 0.022, 0.024), (0.62, 0.68, 0.78)), 0.85, 0.1)


FM = mat('fir', fir)


def firmesh(seed):
    r = np.random.RandomState(seed)
    V = []
    F = []
    nl = 15
    H = 1.0
    for k in range(nl):
        u = k / (nl - 1)
        z = 0.1 + 0.86 * u
        rad = 0.27 * (1 - u) ** 0.85 + 0.012
        m = 22
        b = len(V)
        ph = r.rand() * 6
        V.append((0, 0, z + 0.09 * (1 - u * 0.4)))
        for i in range(m):
            a = 2 * math.pi * i / m + ph
            rr = rad * (1.0 if i % 2 == 0 else 0.55) * r.uniform(0.72, 1.15)
            V.append((rr * math.cos(a), rr * math.sin(a), z - 0.085 * rr / rad * r.uniform(0.6, 1.3) * (1 - u * 0.5)))
        for i in range(m):
            F.append((b, b + 1 + i, b + 1 + (i + 1) % m))
    v, f = tube([(0, 0, -0.05), (0, 0, 0.5)], [0.016, 0.012], 8)
    b = len(V)
    V += v
    F += [tuple(q + b for q in ff) for ff in f]
    me = D.meshes.new('fir')
    me.from_pydata(V, [], F)
    me.materials.append(FM)
    return me


fm = [firmesh(i) for i in range(5)]


def fir_at(x, y, h):
    o = D.objects.new('f', R.choice(fm))
    s.collection.objects.link(o)
    o.location = (x, y, float(hgt(x, y)) - 0.1)
    k = R.uniform(0.85, 1.2)
    o.scale = (h * k, h * k, h)
    o.rotation_euler = (R.gauss(0, 0.02), R.gauss(0, 0.02), R.uniform(0, 6))


for _ in range(420):
    x = R.uniform(-75, 85)
    y = R.uniform(38, 150)
    if -9 < x - 2 - (y - 40) * 0.05 < 17 and y < 60:
        continue
    if abs(x - 4) < 12 and y < 54:
        continue
    fir_at(x, y, R.uniform(7, 15))
for x, y, h in (
    (-10.5, 25, 10.5),
    (-13, 30, 12),
    (-8.5, 33, 8.0),
    (-15, 24, 13),
    (15.8, 36, 12),
    (18.5, 31, 13.5),
    (21, 38, 14),
    (14.5, 44, 9),
    (-6.2, 40, 9),
    (2.4, 52, 13),
    (10.5, 55, 15),
    (16, 52, 12),
    (5.8, 58, 12),
):
    fir_at(x, y, h)
# cabin with one lit window
hz = float(hgt(HX, HY)) - 0.15
WD = mat(
    'wd',
    lambda t: t.pri(t.mix(t.noise(t.v('MULTIPLY', t.gen(), (1, 1, 24)), 1.5, 4), (0.018, 0.014, 0.013), (0.05, 0.036, 0.03)), 0.8, 0.15),
)


def wn(t):
    n = t.noise(t.pos(), 2.2, 2)
    return t.emit(t.ramp(n, [(0.3, (1, 0.42, 0.10)), (0.7, (1, 0.66, 0.28))]), 4.2)


WN = mat('wn', wn, fog=False)
e = D.objects.new('cab', None)
s.collection.objects.link(e)
L = []
L.append(box((-2.6, -2, 0), (2.6, 2, 2.5), WD))
L.append(
    mesh(
        'gab',
        [(-2.6, -2, 2.5), (2.6, -2, 2.5), (0, -2, 4.35), (-2.6, 2, 2.5), (2.6, 2, 2.5), (0, 2, 4.35)],
        [(0, 1, 2), (3, 5, 4), (0, 2, 5, 3), (1, 4, 5, 2)],
        WD,
        smooth=False,
    )
)
for sg in (-1, 1):
    o = mesh(
        'roof',
        [
            (0, -2.5, 4.5),
            (sg * 3.15, -2.5, 2.2),
            (sg * 3.15, 2.5, 2.2),
            (0, 2.5, 4.5),
            (0, -2.5, 4.75),
            (sg * 3.2, -2.5, 2.5),
            (sg * 3.2, 2.5, 2.5),
            (0, 2.5, 4.75),
        ],
        [(0, 1, 2, 3), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6)],
        SN,
        smooth=False,
    )
    L.append(o)
L.append(box((1.15, 0.2, 3.2), (1.65, 0.75, 5.3), WD))
for x in (-0.95,):
    L.append(box((x - 0.55, -2.03, 0.95), (x + 0.55, -2.01, 2.05), WN))
    L.append(box((x - 0.03, -2.06, 0.95), (x + 0.03, -2.02, 2.05), WD))
    L.append(box((x - 0.55, -2.06, 1.47), (x + 0.55, -2.02, 1.53), WD))
L.append(box((0.75, -2.04, 0), (1.65, -2.0, 1.95), mat('dr', lambda t: t.pri((0.03, 0.012, 0.01), 0.6, 0.2))))
for o in L:
    o.parent = e
e.location = (HX, HY, hz)
e.rotation_euler = (0, 0, math.radians(-14))
l = light('AREA', (HX - 1.5, HY - 2.6, hz + 1.5), (HX - 4.5, HY - 12, hz - 2.0), 420, (1, 0.5, 0.16), size=1.1)
l.visible_camera = False
l = light('POINT', (HX - 1.5, HY - 2.9, hz + 1.4), (0, 0, 0), 60, (1, 0.5, 0.16), size=0.5)
light('SUN', (0, 0, 0), (-0.75, -1, -0.2), 0.20, (1, 0.5, 0.4), angle=0.15)
light('SUN', (0, 0, 0), (1, 0.25, -0.26), 0.75, (0.50, 0.68, 1.0), angle=0.06)
camera((-1.0, -3.6, float(hgt(-1.0, -3.6)) + 2.5), (2.4, 20, 1.95), 36, focus=16, f=4)
s.view_settings.exposure = 0.6
render()
