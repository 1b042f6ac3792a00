# A grassy hill under a bright sky; a large kite, an adult and a child with an arm up.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': 0.05, 'contrast': 1.2, 'sat': 1.08, 'bloom': 0.08, 'vig': 0.15, 'focus': '700,420,230'}
from lib3d import *

s = reset(spp=40, out='kite')
R = random.Random(2)
NR = np.random.RandomState(2)
make_sky(
    [(0, (0.80, 0.80, 0.72)), (0.16, (0.52, 0.70, 0.80)), (0.45, (0.20, 0.44, 0.68)), (1, (0.06, 0.20, 0.46))],
    (-0.75, 0.5, 0.45),
    glow=[((1, 0.9, 0.6), 0.35, 8.0)],
    clouds=(1.5, 0.46, 0.62, (1.0, 0.95, 0.86), 0.97, 1.0),
)
make_fog(420.0, 1.4, gain=0.95)
light('SUN', (0, 0, 0), (0.75, -0.35, -0.55), 4.6, (1, 0.88, 0.66), angle=0.02)
hg = (
    lambda x, y: 6.2 * np.exp(-(((np.asarray(x, float) - 3) / 17) ** 2 + ((np.asarray(y, float) - 30) / 17) ** 2))
    + 1.2 * fbm(np.asarray(x, float) / 14, np.asarray(y, float) / 14, 4, 3)
    + 9 * fbm(np.asarray(x, float) / 120, np.asarray(y, float) / 120, 3, 9) * np.clip((np.asarray(y, float) - 45) / 60, 0, 1)
)


def gm(t):
    n = t.noise(t.pos(), 0.35, 6, 0.6)
    return t.pri(t.ramp(n, [(0.3, (0.07, 0.12, 0.025)), (0.55, (0.17, 0.22, 0.045)), (0.75, (0.34, 0.33, 0.09))]), 0.95, 0.05)


d = np.geomspace(2.5, 420, 520)
tt = np.linspace(-0.9, 0.9, 520)
T, Dd = np.meshgrid(tt, d)
X = T * Dd
Y = -2 + Dd
v, f = grid(520, 520, X, Y, hg(X, Y))
fastmesh('g', v, f, mat('g', gm))
# grass blades (one triangle pair each) and flowers
n = 150000
yy = -2 + np.exp(NR.uniform(np.log(3.2), np.log(46), n))
xx = NR.uniform(-0.62, 0.62, n) * (yy + 2)
zz = hg(xx, yy)
hgt = NR.uniform(0.16, 0.42, n) * (1 + 0.5 * fbm(xx / 5, yy / 5, 2, 4))
a = NR.uniform(0, 6.28, n)
w = 0.010 + 0.0011 * (yy + 2)
lx = 0.35 * hgt + NR.randn(n) * 0.08
ly = NR.randn(n) * 0.08
V = np.empty((n, 4, 3))
V[:, 0] = np.stack([xx - w * np.cos(a), yy - w * np.sin(a), zz - 0.02], 1)
V[:, 1] = np.stack([xx + w * np.cos(a), yy + w * np.sin(a), zz - 0.02], 1)
V[:, 2] = np.stack([xx + lx + w * 0.15, yy + ly, zz + hgt], 1)
V[:, 3] = np.stack([xx + lx - w * 0.15, yy + ly, zz + hgt], 1)


def bl(t):
    ri = t.new('ShaderNodeNewGeometry').outputs['Random Per Island']
    c = t.ramp(ri, [(0, (0.10, 0.15, 0.03)), (0.5, (0.24, 0.27, 0.06)), (0.85, (0.44, 0.40, 0.11)), (1, (0.60, 0.48, 0.20))])
    di = t.new('ShaderNodeBsdfDiffuse')
    t.l.new(c, di.inputs[0])
    tr = t.new('ShaderNodeBsdfTranslucent')
    t.l.new(c, tr.inputs[0])
    return t.mixs(0.45, di.outputs[0], tr.outputs[0])


fastmesh('bl', V.reshape(-1, 3), np.arange(n * 4).reshape(n, 4), mat('bl', bl), smooth=False)
n = 5200
yy = -2 + np.exp(NR.uniform(np.log(3.6), np.log(44), n))
xx = NR.uniform(-0.62, 0.62, n) * (yy + 2)
k = fbm(xx / 4, yy / 4, 3, 17) > 0.02
xx, yy = xx[k], yy[k]
n = len(xx)
zz = hg(xx, yy) + NR.uniform(0.25, 0.5, n)
q = (0.020 + 0.0011 * yy)[:, None]
A = NR.randn(n, 3)
A /= np.linalg.norm(A, axis=1)[:, None]
B = np.cross(A, [0.1, 0.3, 1])
B /= np.linalg.norm(B, axis=1)[:, None]
C = np.stack([xx, yy, zz], 1)
V = np.stack([C - A * q, C + B * q, C + A * q, C - B * q], 1)
fastmesh(
    'fl',
    V.reshape(-1, 3),
    np.arange(n * 4).reshape(n, 4),
    mat(
        'fl',
        lambda t: t.pri(
            t.ramp(
                t.new('ShaderNodeNewGeometry').outputs['Random Per Island'],
                [(0, (0.85, 0.16, 0.05)), (0.4, (0.9, 0.55, 0.08)), (0.7, (0.92, 0.88, 0.78)), (1, (0.75, 0.25, 0.35))],
                'CONSTANT',
            ),
            0.9,
            0.05,
        ),
    ),
    smooth=False,
)
# person on the hill, arm up; a child next to them
px, py = 2.2, 27.0
person(
    (px, py, float(hg(px, py))),
    0.35,
    2.35,
    top=(0.75, 0.50, 0.12),
    bottom=(0.08, 0.10, 0.16),
    skin=(0.22, 0.12, 0.07),
    style='dress',
    head='braid',
    hair=(0.02, 0.015, 0.012),
    hands=(None, (0.36, 0.19, 1.92)),
    nod=-0.3,
)
cx, cy = 0.75, 26.6
person(
    (cx, cy, float(hg(cx, cy))),
    0.2,
    h=1.5,
    top=(0.10, 0.30, 0.38),
    bottom=(0.3, 0.12, 0.07),
    skin=(0.24, 0.13, 0.08),
    hair=(0.03, 0.02, 0.015),
    hands=(None, (0.36, 0.19, 1.92)),
    nod=-0.3,
    feet=((-0.16, -0.1, 0), (0.16, 0.1, 0)),
)
# kite + tail + broken string
K = Vector((-5.0, 27.0, hg(px, py) + 7.3))
km = [
    mat('k%d' % i, lambda t, c=c: t.pri(c, 0.7, 0.1))
    for i, c in enumerate(((0.72, 0.10, 0.05), (0.86, 0.50, 0.12), (0.88, 0.82, 0.70), (0.09, 0.27, 0.32)))
]
M = Vector
SZ = 1.25
up = M((-0.42, 0.1, 1)).normalized() * SZ
rt = M((1, 0.25, 0.42)).normalized() * SZ
top = K + up * 1.25
bot = K - up * 1.75
l = K - rt * 1.05
r = K + rt * 1.05
for a, b, c, i in ((top, K, l, 0), (top, K, r, 1), (bot, K, l, 2), (bot, K, r, 3)):
    mesh('kk', [a, b, c], [(0, 1, 2)], km[i], smooth=False)
pts = [bot + M((0.35 * math.sin(i * 0.55) + 0.16 * i, 0, -0.30 * i)) for i in range(16)]
mesh('tail', *tube(pts, 0.022, 6), km[0])
for i in range(2, 16, 2):
    p = pts[i]
    mesh(
        'bow',
        [p, p + M((0.28, 0.05, 0.14)), p + M((0.26, 0, -0.12)), p + M((-0.28, 0, 0.12)), p + M((-0.26, 0.05, -0.14))],
        [(0, 1, 2), (0, 3, 4)],
        km[(i // 2) % 4],
        smooth=False,
    )


def curve(p0, p1, sag, n=24, curl=0):
    return [p0.lerp(p1, i / n) + M((curl * math.sin(i / n * 5) * (i / n), 0, -sag * math.sin(math.pi * i / n))) for i in range(n + 1)]


sm = mat('st', lambda t: t.pri((0.9, 0.88, 0.8), 0.8, 0.1))
mesh('s1', *tube(curve(K, K + M((2.3, 0, -3.4)), 0.35, curl=0.55), 0.014, 6), sm)
h0 = M((px + 0.48, py + 0.26, float(hg(px, py)) + 2.62))
mesh('s2', *tube(curve(h0, h0 + M((-2.3, 0, 1.5)), 0.25, curl=0.3), 0.012, 6), sm)
camera((0, -2, float(hg(0, -2)) + 1.55), (-1.2, 30, 9.3), 47)
s.view_settings.exposure = 0.30
render()
