# A wide still lake at sunrise, mountains in mist; one person in a rowing boat.
KIND = '3d'
RENDER = {'spp': 48, 'thr': 0.03}
FINISH = {'exp': -0.1, 'contrast': 1.45, 'sat': 1.3, 'bloom': 0.12, 'focus': '810,610,110'}
from lib3d import *

reset(spp=96, out='boat')
sun = (-0.17, 1, 0.055)
make_sky(
    [(0, (0.34, 0.27, 0.27)), (0.22, (0.20, 0.25, 0.32)), (0.5, (0.085, 0.15, 0.25)), (1, (0.02, 0.05, 0.12))],
    sun,
    glow=[((1, 0.72, 0.4), 5.0, 2500.0), ((1, 0.58, 0.28), 0.9, 160.0), ((1, 0.48, 0.24), 0.42, 22.0), ((0.8, 0.42, 0.3), 0.13, 4.0)],
    clouds=(1.3, 0.46, 0.72, (0.62, 0.36, 0.27), 0.7, 2.4),
)
make_fog(3000.0, 1.1, h=55.0, gain=1.0)
L = light('SUN', (0, 0, 0), (0.17, -1, -0.12), 1.1, (1, 0.6, 0.36), angle=0.05)
L.visible_glossy = False


# water
def wat(t):
    p = t.v('MULTIPLY', t.pos(), (0.6, 1.0, 1.0))
    lp = t.new('ShaderNodeCameraData').outputs['View Distance']
    a = t.noise(p, 0.55, 3, 0.5, 0.4)
    b = t.noise(p, 3.2, 3, 0.55, 0.2)
    c = t.noise(t.v('MULTIPLY', t.pos(), (0.02, 0.06, 0)), 1.0, 2)
    calm = t.mr(c, 0.4, 0.62, 0.12, 1.0)
    h = t.m('MULTIPLY', t.m('ADD', t.m('MULTIPLY', a, 0.6), t.m('MULTIPLY', b, 0.16)), calm)
    return t.pri((0.008, 0.028, 0.036), t.mr(lp, 10.0, 900.0, 0.04, 0.16), 0.55, t.bump(h, 0.42, 0.3))


W = mat('water', wat)
mesh('water', [(-6000, -50, 0), (6000, -50, 0), (6000, 9000, 0), (-6000, 9000, 0)], [(0, 1, 2, 3)], W, smooth=False)


# mountains
def mt(c1, c2):
    def f(t):
        z = t.xyz(t.new('ShaderNodeNewGeometry').outputs['Normal'])[2]
        return t.pri(t.mix(t.mr(z, 0.45, 0.8), c1, c2), 0.95, 0.05)

    return f


for i, (y0, dep, hh, seed, xs, off) in enumerate(
    [(1500, 900, 300, 3, 900, 0.0), (2900, 1500, 760, 11, 1500, 0.2), (5200, 2400, 1500, 23, 2600, 0.5)]
):
    nx, ny = 420, 160
    x = np.linspace(-4200 - i * 1500, 4200 + i * 1500, nx)
    y = np.linspace(y0, y0 + dep, ny)
    X, Y = np.meshgrid(x, y)
    v = (Y - y0) / dep
    env = np.sin(np.clip(v * 1.15, 0, 1) * np.pi * 0.5)
    side = np.clip(np.abs((X / (x.max())) + (0.14 if i < 2 else -0.05)) * 1.5, 0, 1) ** (1.2)
    n = fbm(X / xs, Y / xs, 7, seed, True)
    Z = env * hh * (n * 1.15 - 0.25) * (0.25 + 0.95 * side if i < 2 else 0.55 + 0.5 * side) - 8
    vv, ff = grid(nx, ny, X, Y, Z)
    fastmesh(
        'm%d' % i,
        vv,
        ff,
        mat('mt%d' % i, mt((0.03, 0.045, 0.05), (0.05, 0.07, 0.06)) if i < 2 else mt((0.05, 0.06, 0.08), (0.3, 0.32, 0.36))),
    )


# boat: lofted hull
def hull(L=4.2, B=0.62, H=0.5, n=17):
    rings = []
    for k in range(25):
        u = -1 + 2 * k / 24
        w = B * (1 - abs(u) ** 2.6) ** 0.75 + 0.01
        sheer = H + 0.16 * u * u
        keel = 0.16 * abs(u) ** 3
        r = []
        for i in range(n):
            a = math.pi * i / (n - 1)
            cx = -math.cos(a)
            s = math.sin(a)
            r.append((u * L / 2, w * np.sign(cx) * abs(cx) ** 0.6, sheer - (sheer - keel) * s**0.7))
        rings.append(r)
    v = [p for r in rings for p in r]
    f = []
    for k in range(24):
        for i in range(n - 1):
            f.append((k * n + i, k * n + i + 1, (k + 1) * n + i + 1, (k + 1) * n + i))
    return v, f


wood = mat(
    'wood',
    lambda t: t.pri(
        t.ramp(t.noise(t.v('MULTIPLY', t.gen(), (1, 9, 9)), 2.0, 5, 0.6), [(0.3, (0.10, 0.05, 0.03)), (0.7, (0.30, 0.16, 0.085))]), 0.6, 0.3
    ),
)
v, f = hull()
B = mesh('boat', v, f, wood, loc=(0, 0, -0.14))
s = B.modifiers.new('so', 'SOLIDIFY')
s.thickness = 0.035
e = D.objects.new('boatE', None)
bpy.context.scene.collection.objects.link(e)
B.parent = e
for x in (-0.95, 0.25):
    o = box((x - 0.13, -0.52, 0.3 - 0.14), (x + 0.13, 0.52, 0.34 - 0.14), wood, 0.01)
    o.parent = e
for s in (-1, 1):
    o = mesh(
        'oar',
        *tube([(0.35, s * 0.5, 0.42), (0.1, s * 1.4, 0.12), (0.02, s * 1.75, 0.0), (-0.02, s * 2.0, -0.06)], [0.022, 0.022, 0.022, 0.05]),
        wood
    )
    o.parent = e
pp = person(
    (0.25, 0, -0.26),
    -math.pi / 2,
    top=(0.62, 0.10, 0.05),
    head='brim',
    hat=(0.50, 0.36, 0.18),
    **{**SIT, 'feet': ((-0.12, 0.5, 0.25), (0.12, 0.5, 0.25)), 'hands': ((-0.3, 0.4, 0.6), (0.3, 0.4, 0.6))}
)
pp.parent = e
e.location = (3.3, 24, 0)
e.rotation_euler = (0, 0, math.radians(118))
camera((0, 0, 4.2), (0, 60, 2.9), 46)
render()
