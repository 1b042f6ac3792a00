# A sinuous dune crest in low morning sun; two people on it, far apart, one line of footprints.
KIND = '3d'
RENDER = {'spp': 40, 'thr': 0.03}
FINISH = {'exp': 0.0, 'contrast': 1.25, 'sat': 1.05, 'bloom': 0.1, 'vig': 0.2, 'focus': '600,400,300'}
from lib3d import *

s = reset(out='dunes')
R, NR = random.Random(4), np.random.RandomState(4)
make_sky(
    [(0, (0.86, 0.74, 0.58)), (0.14, (0.62, 0.70, 0.72)), (0.45, (0.24, 0.45, 0.60)), (1, (0.08, 0.24, 0.42))],
    (-0.9, 0.5, 0.25),
    glow=[((1, 0.75, 0.45), 0.25, 6.0)],
    clouds=(1.1, 0.52, 0.8, (0.95, 0.88, 0.78), 0.5, 2.6),
)
make_fog(420.0, 1.3, gain=0.95)
light('SUN', (0, 0, 0), (0.93, -0.10, -0.30), 5.2, (1, 0.78, 0.5), angle=0.012)


def crest(y):
    y = np.asarray(y, float)
    return 9.0 * np.sin(y / 17.0 + 0.5) * np.exp(-y / 150) + 0.06 * y - 4.0


def height(x, y):
    x, y = np.asarray(x, float), np.asarray(y, float)
    d = x - crest(y)
    H = 7.5 + 2.5 * np.sin(y / 37.0 + 1.0)
    ridge = np.where(d < 0, H * np.exp(-((d / 21.0) ** 2)), H * np.clip(1 - d / 14.0, 0, 1) ** 1.25)
    n = 5.0 * fbm(x / 60 + 4, y / 60, 4, 7) + 0.5 * fbm(x / 13, y / 13, 3, 9)
    u = (x * 0.55 + y * 0.8) / 60 + 0.8 * fbm(x / 110, y / 110, 3, 21)
    f = u - np.floor(u)
    back = 11.0 * np.where(f < 0.72, (f / 0.72) ** 1.5, ((1 - f) / 0.28)) * np.clip((np.hypot(x - crest(y), y) - 40) / 70, 0, 1) * 1.25
    return ridge + n * np.clip(np.abs(d) / 14, 0, 1) + back


steps = []
y = 3.0
while y < 60:
    steps.append((float(crest(y)) - 0.35, y))
    y += 0.62


def prints(X, Y, Z):
    for i, (cx, cy) in enumerate(steps):
        if cy > 58:
            continue
        cx += 0.14 * (1 if i % 2 else -1)
        m = (np.abs(X - cx) < 0.5) & (np.abs(Y - cy) < 0.5)
        if m.any():
            r = np.sqrt(((X[m] - cx) / 0.13) ** 2 + ((Y[m] - cy) / 0.2) ** 2)
            Z[m] += -0.13 / (1 + np.exp((r - 1) * 7)) + 0.035 * np.exp(-(((r - 1.4) / 0.3) ** 2))
    return Z


def sand(t):
    p = t.pos()
    n = t.noise(p, 0.05, 5, 0.6)
    rip = t.m(
        'SINE',
        t.m(
            'ADD',
            t.m('MULTIPLY', t.xyz(p)[0], 9.0),
            t.m('ADD', t.m('MULTIPLY', t.xyz(p)[1], 22.0), t.m('MULTIPLY', t.noise(p, 0.5, 3), 26.0)),
        ),
    )
    far = t.mr(t.new('ShaderNodeCameraData').outputs['View Distance'], 6.0, 45.0, 1.0, 0.0)
    c = t.ramp(n, [(0.3, (0.44, 0.21, 0.09)), (0.7, (0.60, 0.34, 0.16))])
    return t.pri(c, 0.95, 0.05, t.bump(t.m('MULTIPLY', rip, far), 0.35, 0.05))


d = np.geomspace(2.0, 520, 1200)
tt = np.linspace(-0.85, 0.85, 900)
T, Dd = np.meshgrid(tt, d)
X, Y = T * Dd + float(crest(6)) - 3, -7 + Dd
v, f = grid(900, 1200, X, Y, prints(X, Y, height(X, Y)))
fastmesh('sand', v, f, mat('sand', sand))
for y, h, k in (
    (21.0, 1.74, dict(top=(0.05, 0.13, 0.36), style='robe', head='turban', hat=(0.06, 0.16, 0.42), skin=(0.12, 0.06, 0.035), stride=0.4)),
    (
        45.0,
        1.70,
        dict(
            top=(0.75, 0.68, 0.56),
            style='robe',
            head='hood',
            hat=(0.62, 0.16, 0.06),
            shawl=(0.62, 0.16, 0.06),
            skin=(0.16, 0.09, 0.05),
            stride=0.2,
        ),
    ),
):
    x = float(crest(y)) - 0.2
    rot = -math.atan2(float(crest(y + 1) - crest(y - 1)), 2.0)
    person((x, y, float(height(x, y)) - 0.05), rot, h * 1.3, **k)
camera((float(crest(0)) + 5.5, -7.0, float(height(crest(0), 0)) + 3.6), (float(crest(30)) + 1.5, 30, 8.6), 36)
s.view_settings.exposure = 0.1
render()
