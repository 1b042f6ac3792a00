# Flooded rice terraces under a bright morning; two people planting side by side, one stands up.
KIND = '3d'
RENDER = {'spp': 40, 'thr': 0.03}
FINISH = {'exp': 0.04, 'contrast': 1.28, 'sat': 1.22, 'bloom': 0.12, 'vig': 0.2, 'focus': '560,520,190'}
from lib3d import *
from plants import palm, leafy_tree, blades, leaf_mat

s = reset(out='rice')
R, NR = random.Random(12), np.random.RandomState(12)
SUN = (0.35, 1.0, 0.42)
make_sky(
    [(0, (0.98, 0.88, 0.66)), (0.2, (0.66, 0.76, 0.78)), (0.5, (0.34, 0.58, 0.70)), (1, (0.14, 0.36, 0.54))],
    SUN,
    glow=[((1, 0.9, 0.7), 0.9, 30.0), ((1, 0.85, 0.6), 0.35, 5.0)],
    clouds=(1.2, 0.46, 0.7, (0.98, 0.95, 0.88), 0.85, 1.6),
)
make_fog(520.0, 1.6, gain=0.9)
light('SUN', (0, 0, 0), (-SUN[0], -SUN[1], -0.55), 3.6, (1, 0.88, 0.66), angle=0.03).visible_glossy = False
STEP = 0.95


def base(x, y):
    """the hillside before it is cut: high on the left, falling to the right, folding as it goes away"""
    x, y = np.asarray(x, float), np.asarray(y, float)
    fold = 9.0 * np.sin(y / 19.0 + 0.6) + 5.0 * np.sin(y / 47.0)
    h = -0.15 * (x - fold * np.clip((y + 12) / 40, 0.2, 1.6)) + 2.4 * fbm(x / 36 + 2, y / 36, 3, 5) + 0.012 * y
    return h + 0.004 * np.clip(-x - 18, 0, 200) ** 1.6


def cut(x, y):
    u = base(x, y) / STEP
    k = np.floor(u)
    f = u - k
    bund = 0.16 * np.exp(-(((f - 0.05) / 0.05) ** 2)) + 0.02 * np.exp(-(((f - 0.97) / 0.04) ** 2))
    n = 0.03 * fbm(np.asarray(x) / 0.7, np.asarray(y) / 0.7, 2, 3)
    return k * STEP + bund + n * (f < 0.13), f, k


d = np.geomspace(4.0, 250, 1500)
T, Dd = np.meshgrid(np.linspace(-0.75, 0.75, 1200), d)
X, Y = T * Dd, -12 + Dd
Z, F, K = cut(X, Y)
v, f = grid(1200, 1500, X, Y, Z)
land = fastmesh('land', v, f, None, smooth=False)
for name, data in (('frac', F), ('level', K)):
    a = land.data.attributes.new(name, 'FLOAT', 'POINT')
    a.data.foreach_set('value', np.ascontiguousarray(data, dtype=np.float32).ravel())


def terrace(t):
    fr, lv = t.new('ShaderNodeAttribute'), t.new('ShaderNodeAttribute')
    fr.attribute_name, lv.attribute_name = 'frac', 'level'
    p = t.pos()
    nz = t.xyz(t.new('ShaderNodeNewGeometry').outputs['True Normal'])[2]
    n, n2 = t.noise(p, 0.7, 5, 0.6), t.noise(p, 9.0, 4, 0.6)
    grass = t.pri(
        t.ramp(
            t.m('ADD', t.m('MULTIPLY', n, 0.5), t.m('MULTIPLY', n2, 0.5)),
            [(0.3, (0.07, 0.08, 0.02)), (0.55, (0.20, 0.19, 0.045)), (0.75, (0.40, 0.33, 0.10))],
        ),
        0.95,
        0.05,
        t.bump(n2, 0.6, 0.08),
    )
    w = t.new('ShaderNodeTexWhiteNoise')
    w.noise_dimensions = '1D'
    t.l.new(lv.outputs['Fac'], w.inputs['W'])
    young = t.m(
        'MULTIPLY',
        t.m('GREATER_THAN', t.m('ADD', w.outputs[0], t.m('MULTIPLY', t.m('SUBTRACT', t.noise(p, 0.06, 2), 0.5), 0.7)), 0.66),
        0.8,
    )
    mud = t.pri(
        t.mix(n, (0.03, 0.05, 0.05), (0.06, 0.07, 0.05)), 0.05, 0.75, t.bump(t.noise(t.v('MULTIPLY', p, (1, 1, 0)), 1.6, 3), 0.05, 0.05)
    )
    rice = t.pri(t.mix(n2, (0.10, 0.22, 0.04), (0.30, 0.42, 0.08)), 0.9, 0.1, t.bump(n2, 0.8, 0.2))
    flat = t.mixs(t.m('MULTIPLY', young, t.mr(n2, 0.4, 0.6)), mud, rice)
    edge = t.m('MAXIMUM', t.mr(fr.outputs['Fac'], 0.1, 0.13, 1.0, 0.0), t.m('LESS_THAN', nz, 0.9))
    return t.mixs(edge, flat, grass)


land.data.materials.append(mat('terrace', terrace))
# far wooded hills
for i, (y0, hh, c) in enumerate(((240, 26, (0.05, 0.10, 0.05)), (420, 62, (0.05, 0.09, 0.08)))):
    x = np.linspace(-420, 420, 500)
    h = hh * (0.55 + 0.6 * fbm(x / 130 + i * 7, x * 0, 5, 31 + i)) + 4 * fbm(x / 9, x * 0, 3, 5 + i)
    V = [q for a, b in zip(x, h) for q in ((a, y0, -20), (a, y0 + 60, b + 10))]
    mesh(
        'hill',
        V,
        [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(len(x) - 1)],
        mat('hill', lambda t, c=c: t.pri(c, 1.0, 0.0)),
        smooth=False,
    )
# a field to plant, chosen where the view from the camera is free
CAM = Vector((1.0, -13.0, float(base(0, 2)) + 6.6))
zf = lambda x, y: float(cut(np.array([x]), np.array([y]))[0][0])
ff = lambda x, y: float(cut(np.array([x]), np.array([y]))[1][0])
spots = [
    (x, y)
    for y in np.arange(7, 16, 0.25)
    for x in np.arange(-5, 5, 0.25)
    if all(
        0.22 < ff(x + a, y + b) < 0.8 and abs(zf(x + a, y + b) - zf(x, y)) < 0.1 for a, b in ((0, 0), (1.7, 0.2), (-0.5, 0.3), (0.8, 0.5))
    )
]
spots.sort(key=lambda q: abs(q[0] + 0.8) + abs(q[1] - 9))
print('NOTE spots', len(spots), spots[:2])
px, py = spots[0] if spots else (-1.5, 9)
zz = zf(px, py) - 0.12
person(
    (px, py, zz),
    math.radians(75),
    2.05,
    top=(0.34, 0.10, 0.16),
    bottom=(0.05, 0.06, 0.09),
    skin=(0.34, 0.2, 0.11),
    head='cone',
    hat=(0.72, 0.55, 0.28),
    hip=0.8,
    hipy=-0.2,
    lean=1.15,
    hands=((-0.2, 0.62, 0.28), (0.2, 0.66, 0.24)),
    feet=((-0.15, -0.1, 0), (0.15, 0.15, 0)),
    nod=-0.3,
)
person(
    (px + 2.0, py + 0.3, zz),
    math.radians(40),
    2.15,
    top=(0.72, 0.20, 0.05),
    bottom=(0.10, 0.10, 0.12),
    skin=(0.30, 0.17, 0.09),
    head='cone',
    hat=(0.80, 0.64, 0.36),
    lean=-0.12,
    hands=((-0.3, 0.1, 0.8), (0.16, -0.22, 1.05)),
    build=1.1,
    feet=((-0.14, 0, 0), (0.14, 0.1, 0)),
)
GR = leaf_mat('seedling', [(0, (0.16, 0.30, 0.05)), (1, (0.42, 0.52, 0.12))], 0.3)
xy = np.array([(px - 3.5 + 0.34 * i + R.gauss(0, 0.03), py - 0.6 + 0.34 * j + R.gauss(0, 0.03)) for i in range(10) for j in range(7)])
xy = np.array([q for q in xy if ff(*q) > 0.14 and abs(zf(*q) - zz - 0.12) < 0.1])
if len(xy):
    xy = np.repeat(xy, 7, 0) + NR.randn(len(xy) * 7, 2) * 0.03
    blades(xy, np.full(len(xy), zz + 0.1), 0.3, 0.012, GR, 4)
for x, y, h, sd in ((-19, 27, 8, 3), (-22, 32, 10, 4), (-16, 38, 8, 5), (21, 62, 10, 7), (26, 66, 11, 8), (-34, 60, 12, 9)):
    palm((x, y, zf(x, y)), h, sd, lean=(R.uniform(-0.2, 0.2), 0.1), length=3.4)
camera(tuple(CAM), (0.2, 40, CAM.z - 8.6), 40)
s.view_settings.exposure = 0.45
render()
