# A banded lighthouse on a rock in a rough sea; its beam crosses a heavy sky.
KIND = '3d'
RENDER = {'spp': 40, 'thr': 0.05, 'scale': 0.75}
FINISH = {'exp': 0.2, 'contrast': 1.3, 'sat': 1.12, 'bloom': 0.15, 'focus': '765,330,170'}
from lib3d import *

s = reset(spp=64, out='light')
R = random.Random(3)
make_sky(
    [(0, (0.135, 0.150, 0.135)), (0.15, (0.085, 0.112, 0.118)), (0.4, (0.045, 0.066, 0.080)), (1, (0.018, 0.028, 0.042))],
    (-0.5, 1, 0.06),
    glow=[((0.85, 0.58, 0.26), 0.22, 16.0), ((0.5, 0.5, 0.36), 0.07, 3.0)],
    clouds=(1.35, 0.36, 0.62, (0.012, 0.019, 0.028), 0.95, 1.7),
)
make_fog(950.0, 1.2, gain=0.8)


# storm sea: two ocean modifiers (fine near, coarse far) with foam
def sea(t):
    a = t.new('ShaderNodeAttribute')
    a.attribute_name = 'foam'
    f = a.outputs['Fac']
    p = t.pos()
    n = t.noise(p, 0.9, 6, 0.65, 0.6)
    n2 = t.noise(p, 5.0, 5, 0.65)
    z = t.xyz(p)[2]
    crest = t.mr(z, 0.8, 5.0)
    fm = t.mr(t.m('ADD', t.m('MULTIPLY', f, 0.9), t.m('ADD', t.m('MULTIPLY', n, 0.9), t.m('MULTIPLY', n2, 0.35))), 0.80, 1.2)
    col = t.mix(crest, (0.005, 0.022, 0.028), (0.028, 0.125, 0.118))
    w = t.pri(col, 0.10, 0.5, t.bump(t.m('ADD', n, t.m('MULTIPLY', n2, 0.5)), 0.45, 0.35))
    fo = t.pri((0.74, 0.79, 0.78), 0.9, 0.1)
    return t.mixs(t.m('MULTIPLY', fm, 0.92), w, fo)


SM = mat('sea', sea)


def ocean(size, rep, res, loc, seed, scale, sc=1):
    bpy.ops.mesh.primitive_plane_add(size=1, location=loc)
    o = bpy.context.object
    m = o.modifiers.new('o', 'OCEAN')
    m.geometry_mode = 'GENERATE'
    m.repeat_x, m.repeat_y = rep
    m.resolution = res
    m.spatial_size = size
    m.size = sc
    m.wind_velocity = 24.0
    m.wave_scale = scale
    m.choppiness = 1.25
    m.wave_alignment = 0.35
    m.wave_direction = math.radians(-25)
    m.wave_scale_min = 0.02
    m.random_seed = seed
    m.depth = 200
    m.time = 3.1
    m.use_foam = True
    m.foam_coverage = 0.3
    m.foam_layer_name = 'foam'
    m.use_normals = False
    o.data.materials.append(SM)
    return o


ocean(110, (1, 1), 20, (-55, -2, 0), 4, 5.2)
ocean(110, (1, 1), 20, (-55 - 110, -2, 0), 4, 5.2)
ocean(110, (1, 1), 20, (55, -2, 0), 4, 5.2)
ocean(110, (5, 4), 9, (-55 - 220, 108, 0), 4, 5.2)
mesh('deep', [(-3000, -50, -3.5), (3000, -50, -3.5), (3000, 4000, -3.5), (-3000, 4000, -3.5)], [(0, 1, 2, 3)], SM, smooth=False)


# rock
def rk(t):
    z = t.xyz(t.pos())[2]
    n = t.noise(t.pos(), 0.5, 8, 0.65, 0.4)
    wet = t.mr(t.m('ADD', z, t.m('MULTIPLY', n, 3.0)), 1.5, 6.5)
    return t.pri(
        t.ramp(n, [(0.3, (0.012, 0.013, 0.014)), (0.7, (0.075, 0.07, 0.062))]),
        t.m('ADD', 0.25, t.m('MULTIPLY', wet, 0.5)),
        0.5,
        t.bump(n, 0.9, 0.5),
    )


LX, LY = 17, 92
nx = 360
x = np.linspace(-34, 34, nx)
X, Y = np.meshgrid(x, x)
r = np.hypot(X / 1.5 + 3 * fbm(X / 16, Y / 16, 3, 5), Y + 4 * fbm(X / 14 + 9, Y / 14, 3, 6))
Z = 11.5 * np.clip(1 - (r / 21.0), -1, 1) ** 1.0 + 3.8 * (fbm(X / 9, Y / 9, 6, 31, True) - 0.45) * np.clip(1.4 - r / 22, 0, 1.2)
Z = np.where(np.hypot(X, Y) < 4.6, np.minimum(Z, 9.4) * 0.3 + 9.2 * 0.7, Z)
v, f = grid(nx, nx, X + LX, Y + LY, Z - 1.8)
fastmesh('rock', v, f, mat('rk', rk))
# tower
base = 6.8


def wl(t):
    z = t.xyz(t.gen())[2]
    n = t.noise(t.v('MULTIPLY', t.gen(), (2, 2, 0.25)), 1.2, 6, 0.65)
    st = t.mr(t.m('SINE', t.m('MULTIPLY', z, math.pi * 2 / 8.8)), -0.04, 0.04)
    c = t.mix(st, (0.42, 0.405, 0.36), (0.17, 0.04, 0.03))
    return t.pri(t.mix(t.mr(n, 0.45, 0.75, 0.0, 0.6), c, (0.09, 0.085, 0.075)), 0.75, 0.2)


WL = mat('wl', wl)
DK = mat('dk', lambda t: t.pri((0.02, 0.02, 0.022), 0.5, 0.4))
T = []
T.append(
    mesh(
        'tw',
        *loft([ell(0, 0, 0, 3.1, 3.1, 40), ell(4, 0, 0, 2.75, 2.75, 40), ell(12, 0, 0, 2.25, 2.25, 40), ell(19.8, 0, 0, 1.95, 1.95, 40)]),
        WL
    )
)
T.append(
    mesh('gal', *loft([ell(19.7, 0, 0, 2.0, 2.0, 40), ell(20.2, 0, 0, 2.75, 2.75, 40), ell(20.5, 0, 0, 2.75, 2.75, 40)]), DK, smooth=False)
)
for k in range(20):
    a = k * math.pi / 10
    T.append(
        mesh('rail', *tube([(2.65 * math.cos(a), 2.65 * math.sin(a), 20.5), (2.65 * math.cos(a), 2.65 * math.sin(a), 21.6)], 0.035, 6), DK)
    )
T.append(mesh('ring', *loft([ell(21.55, 0, 0, 2.7, 2.7, 40), ell(21.65, 0, 0, 2.7, 2.7, 40)], cap=False), DK))
for k in range(10):
    a = k * math.pi / 5
    T.append(
        mesh('bar', *tube([(1.45 * math.cos(a), 1.45 * math.sin(a), 20.5), (1.45 * math.cos(a), 1.45 * math.sin(a), 23.3)], 0.06, 6), DK)
    )
T.append(
    mesh(
        'lamp',
        *loft([ell(20.7, 0, 0, 0.5, 0.5), ell(21.6, 0, 0, 1.05, 1.05), ell(22.6, 0, 0, 0.9, 0.9), ell(23.2, 0, 0, 0.4, 0.4)]),
        mat('lmp', lambda t: t.emit((1, 0.78, 0.42), 38.0), fog=False)
    )
)
T.append(
    mesh(
        'roof',
        *loft([ell(23.3, 0, 0, 1.75, 1.75), ell(23.9, 0, 0, 1.45, 1.45), ell(24.7, 0, 0, 0.5, 0.5), ell(25.6, 0, 0, 0.05, 0.05)]),
        DK
    )
)
WIN = mat('win', lambda t: t.emit((1, 0.62, 0.25), 7.0), fog=False)
for z in (5.0, 13.0):
    T.append(box((-0.2, -3.2 if z < 8 else -2.45, z), (0.2, -2.0, z + 0.8), WIN))
e = D.objects.new('lh', None)
s.collection.objects.link(e)
for o in T:
    o.parent = e
e.location = (LX, LY, base)
e.scale = (1.12,) * 3
lz = base + 22 * 1.12


# beam: emission cones with soft falloff (noise-free "volumetric")
def beam(t):
    p = t.gen()
    x, y, z = t.xyz(p)[:3]
    lw = t.new('ShaderNodeLayerWeight')
    lw.inputs[0].default_value = 0.5
    ed = t.m('POWER', t.m('SUBTRACT', 1.0, lw.outputs['Facing']), 2.6)
    fall = t.m('POWER', t.mr(x, 0.0, 120.0, 1.0, 0.0, smooth=False), 2.2)
    n = t.mr(t.noise(t.v('MULTIPLY', t.pos(), (0.05, 0.05, 0.12)), 1.0, 4, 0.6), 0.3, 0.75, 0.45, 1.0)
    f = t.m('MULTIPLY', t.m('MULTIPLY', ed, fall), t.m('MULTIPLY', n, 0.5))
    tr = t.new('ShaderNodeBsdfTransparent').outputs[0]
    return t.mixs(t.m('MINIMUM', f, 1.0), tr, t.emit((1, 0.83, 0.55), 1.5))


BM = mat('beam', beam, fog=False)
for rz, ry, L in ((math.radians(187), math.radians(-3), 120), (math.radians(7), math.radians(3), 120)):
    rr = [
        [
            (x, 0.7 * math.cos(a) + x * 0.085 * math.cos(a), 0.7 * math.sin(a) + x * 0.085 * math.sin(a))
            for a in np.linspace(0, 2 * math.pi, 48, False)
        ]
        for x in np.linspace(0, L, 24)
    ]
    o = mesh('beam', *loft(rr, cap=False), BM)
    o.location = (LX, LY, lz)
    o.rotation_euler = (0, ry, rz)
    o.visible_shadow = False
    o.visible_diffuse = False
l = light('POINT', (LX, LY, lz), (0, 0, 0), 9000, (1, 0.75, 0.42), size=1.2)
l = light('SUN', (0, 0, 0), (0.5, -1, -0.2), 0.75, (0.95, 0.86, 0.62), angle=0.35)
l.visible_glossy = False
light('SUN', (0, 0, 0), (0.3, 0.9, -0.5), 0.12, (0.6, 0.75, 0.9), angle=0.5)
camera((0, 6, 7.4), (3.0, 92, 15.0), 31)
s.view_settings.exposure = 0.45
render()
