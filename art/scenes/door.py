# A dark room at night; a door half open on warm light, a suitcase in front of it, a chair in moonlight.
KIND = '3d'
RENDER = {'spp': 40, 'thr': 0.05, 'scale': 0.75}
FINISH = {'exp': 0.42, 'contrast': 1.2, 'sat': 1.05, 'bloom': 0.45, 'focus': '640,660,170'}
from lib3d import *

s = reset(spp=160, out='door')
s.cycles.max_bounces = 5
s.cycles.diffuse_bounces = 4
s.cycles.volume_bounces = 0
s.cycles.sample_clamp_indirect = 2
w = D.worlds.new('W')
s.world = w
w.use_nodes = True
w.node_tree.nodes['Background'].inputs[0].default_value = (0.02, 0.03, 0.05, 1) if 'Background' in w.node_tree.nodes else None


# materials
def plaster(t):
    p = t.pos()
    n = t.noise(p, 1.3, 7, 0.62, 0.3)
    n2 = t.noise(p, 14.0, 4, 0.6)
    z = t.xyz(p)[2]
    c = t.ramp(n, [(0.3, (0.12, 0.15, 0.18)), (0.52, (0.21, 0.24, 0.26)), (0.72, (0.28, 0.29, 0.28))])
    c = t.mix(t.mr(t.m('ADD', z, t.m('MULTIPLY', n, 0.8)), 0.1, 1.3, 0.55, 0.0), c, (0.06, 0.07, 0.075))
    return t.pri(c, 0.9, 0.12, t.bump(t.m('ADD', n, t.m('MULTIPLY', n2, 0.25)), 0.35, 0.03))


def floor(t):
    p = t.pos()
    x, y, z = t.xyz(p)[:3]
    b = t.new('ShaderNodeTexBrick')
    b.offset = 0.37
    t.l.new(t.v('MULTIPLY', t.comb(y, x, 0.0), (1.0, 1.0, 1.0)), b.inputs['Vector'])
    b.inputs['Scale'].default_value = 1.0
    b.inputs['Brick Width'].default_value = 1.9
    b.inputs['Row Height'].default_value = 0.145
    b.inputs['Mortar Size'].default_value = 0.004
    b.inputs['Color1'].default_value = (0.9, 0.9, 0.9, 1)
    b.inputs['Color2'].default_value = (0.45, 0.45, 0.45, 1)
    b.inputs['Mortar'].default_value = (0.0, 0.0, 0.0, 1)
    g = t.noise(t.v('MULTIPLY', p, (14, 1.1, 1)), 2.2, 6, 0.6, 0.5)
    c = t.ramp(g, [(0.25, (0.05, 0.03, 0.02)), (0.5, (0.13, 0.075, 0.045)), (0.75, (0.21, 0.13, 0.08))])
    c = t.mix(0.75, c, b.outputs[0], 'MULTIPLY')
    return t.pri(
        c,
        t.mr(t.noise(p, 2.0, 4), 0.3, 0.7, 0.28, 0.55),
        0.45,
        t.bump(t.m('ADD', t.m('MULTIPLY', g, 0.25), t.m('MULTIPLY', b.outputs['Fac'], -1.0)), 0.35, 0.012),
    )


PL = mat('pl', plaster)
FL = mat('fl', floor)
DW = mat(
    'dw',
    lambda t: t.pri(
        t.mix(t.mr(t.noise(t.v('MULTIPLY', t.pos(), (9, 9, 1)), 2.0, 6, 0.6), 0.35, 0.7), (0.10, 0.13, 0.13), (0.20, 0.24, 0.23)),
        0.5,
        0.35,
        t.bump(t.noise(t.v('MULTIPLY', t.pos(), (30, 30, 2)), 2.0, 4), 0.15, 0.01),
    ),
)
TR = mat('tr', lambda t: t.pri((0.24, 0.26, 0.26), 0.55, 0.3))
BR = mat('br', lambda t: t.pri((0.5, 0.32, 0.12), 0.25, 0.5, Metallic=1.0))
# room: wall at y=0 with a doorway x in[-.5,.5], height 2.3
dx = 0.5
dh = 2.35
T = 0.22
box((-5, 0, 0), (-dx, T, 4.4), PL)
box((dx, 0, 0), (5, T, 4.4), PL)
box((-dx, 0, dh), (dx, T, 4.4), PL)
box((-5, -9, -0.05), (5, 5, 0), FL)
box((-5.2, -9, 0), (-3.4, T, 4.4), PL)
box((3.4, -9, 0), (5.2, T, 4.4), PL)
box((-5, -9, 4.2), (5, 0.2, 4.4), PL)
for x in (-dx - 0.1, dx):
    box((x, -0.03, 0), (x + 0.1, T + 0.03, dh), TR, 0.01)
box((-dx - 0.14, -0.04, dh), (dx + 0.14, T + 0.03, dh + 0.12), TR, 0.01)
for a, b in ((-3.4, -dx - 0.1), (dx + 0.1, 3.4)):
    box((a, -0.025, 0), (b, 0, 0.16), TR, 0.008)
# door leaf hinged at x=-dx, opening into the lit room (away) -> wedge of light to our side
leaf = []
leaf.append(box((0, -0.02, 0.01), (2 * dx - 0.01, 0.025, dh - 0.01), DW, 0.006))
for z0, z1 in ((0.18, 0.95), (1.1, 2.15)):
    for x0, x1 in ((0.12, 0.46), (0.54, 0.88)):
        leaf.append(box((x0, -0.032, z0), (x1, -0.02, z1), DW, 0.008))
        leaf.append(box((x0 + 0.04, -0.04, z0 + 0.04), (x1 - 0.04, -0.03, z1 - 0.04), DW, 0.008))
k = ball((0.93, -0.085, 1.03), 0.032, BR)
leaf.append(k)
e = D.objects.new('hinge', None)
s.collection.objects.link(e)
for o in leaf:
    o.parent = e
e.location = (-dx, 0.03, 0)
e.rotation_euler = (0, 0, math.radians(38))
# lit room beyond
WR = mat('wr', lambda t: t.pri((0.75, 0.6, 0.42), 0.9, 0.1))
box((-4, 4.2, 0), (4, 4.4, 4), WR)
box((-4, T, 3.6), (4, 4.4, 3.8), WR)
box((-4, T, 0), (-3.8, 4.4, 4), WR)
box((3.8, T, 0), (4, 4.4, 4), WR)
light('AREA', (0.5, 2.6, 2.7), (0.25, -1.4, 0), 260, (1, 0.60, 0.25), size=0.5)
light('AREA', (1.2, 3.6, 2.4), (0, 0.2, 1), 150, (1, 0.7, 0.38), size=1.6)
# faint cold window light from left behind camera
light('AREA', (-3.2, -5.5, 3.0), (0.5, -0.5, 0.8), 70, (0.40, 0.56, 0.92), size=1.6)
# moon through an unseen window: a gobo of bars throws a window pattern on the wall right of the door
l = light('SPOT', (-3.2, -8.2, 3.1), (1.72, 0, 1.45), 1500, (0.46, 0.62, 0.95), size=0.009, spot=math.radians(34), blend=0.1)
GB = mat('gb', lambda t: t.pri((0, 0, 0), 1.0, 0.0))
import mathutils

g0 = Vector((-3.2, -8.2, 3.1))
dr = (Vector((1.72, 0, 1.45)) - g0).normalized()
gc = g0 + dr * 1.5
q = dr.to_track_quat('-Z', 'Y')


def gb(x0, y0, x1, y1):
    o = mesh('g', [(x0, y0, 0), (x1, y0, 0), (x1, y1, 0), (x0, y1, 0)], [(0, 1, 2, 3)], GB, smooth=False)
    o.location = gc
    o.rotation_mode = 'QUATERNION'
    o.rotation_quaternion = q
    o.visible_camera = False
    o.visible_diffuse = False
    o.visible_glossy = False


w_, h_ = 0.105, 0.19
gb(-3, h_, 3, 3)
gb(-3, -3, 3, -h_)
gb(-3, -h_, -w_, h_)
gb(w_, -h_, 3, h_)
gb(-0.011, -h_, 0.011, h_)
for yy in (-0.063, 0.063):
    gb(-w_, yy - 0.010, w_, yy + 0.010)

# small chair in the dark with a coat on it / child's shoes by the light
CH = mat(
    'ch', lambda t: t.pri(t.mix(t.noise(t.v('MULTIPLY', t.gen(), (3, 3, 20)), 2.0, 4), (0.10, 0.045, 0.022), (0.2, 0.1, 0.05)), 0.45, 0.4)
)
ch = []
for x in (-0.2, 0.2):
    ch.append(mesh('l', *tube([(x, 0.2, 0), (x * 0.97, 0.19, 0.45)], 0.02), CH))
    ch.append(mesh('l', *tube([(x, -0.2, 0), (x * 0.98, -0.2, 0.45), (x * 0.95, -0.27, 0.98)], [0.02, 0.02, 0.016]), CH))
    ch.append(mesh('l', *tube([(x, -0.2, 0.2), (x, 0.2, 0.2)], 0.011), CH))
ch.append(box((-0.23, -0.22, 0.44), (0.23, 0.24, 0.475), CH, 0.012))
for z in (0.62, 0.77, 0.92):
    ch.append(box((-0.19, -0.245 - (z - 0.45) * 0.11, z - 0.035), (0.19, -0.225 - (z - 0.45) * 0.11, z + 0.035), CH, 0.006))
c = D.objects.new('chair', None)
s.collection.objects.link(c)
for o in ch:
    o.parent = c
c.location = (1.75, -0.8, 0)
c.rotation_euler = (0, 0, math.radians(118))
# a small suitcase standing in the wedge of light: leaving? arriving?
SC = mat(
    'sc',
    lambda t: t.pri(
        t.mix(t.noise(t.v('MULTIPLY', t.gen(), (6, 6, 6)), 2.0, 6, 0.65), (0.20, 0.045, 0.028), (0.36, 0.10, 0.05)), 0.45, 0.35
    ),
)
ML = mat('ml', lambda t: t.pri((0.55, 0.42, 0.22), 0.35, 0.5, Metallic=1.0))
sc = [box((-0.27, -0.085, 0.015), (0.27, 0.085, 0.40), SC, 0.03)]
for x in (-0.17, 0.17):
    sc.append(
        box(
            (x - 0.02, -0.09, 0.012),
            (x + 0.02, 0.09, 0.405),
            mat('st%d' % int(x * 100), lambda t: t.pri((0.09, 0.03, 0.02), 0.5, 0.3)),
            0.004,
        )
    )
    sc.append(box((x - 0.022, -0.095, 0.30), (x + 0.022, -0.088, 0.335), ML, 0.003))
sc.append(
    mesh(
        'hd',
        *tube([(-0.075, 0, 0.40), (-0.07, 0, 0.445), (-0.03, 0, 0.462), (0.03, 0, 0.462), (0.07, 0, 0.445), (0.075, 0, 0.40)], 0.011, 8),
        SC
    )
)
c = D.objects.new('case', None)
s.collection.objects.link(c)
for o in sc:
    o.parent = c
c.location = (0.30, -1.18, 0)
c.rotation_euler = (0, 0, math.radians(24))
# volume((-3.39,-8.5,0.01),(3.39,-.03,4.1),.028,.55)
camera((-0.75, -5.6, 1.25), (0.36, 0, 1.22), 36, focus=5.0, f=2.4)
s.view_settings.exposure = 0.7
render()
