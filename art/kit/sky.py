# Sky and fog: one node group "SkyCol" gives the colour of a direction; the world and the fog share it.
import bpy
from mathutils import Vector
from nodes import NT

D = bpy.data


def make_sky(stops, sun_dir, glow=[((1, 0.6, 0.3), 1.0, 60.0), ((1, 0.5, 0.3), 0.4, 6.0)], clouds=None):
    """stops: ramp over elevation z in [0,1]; glow list of (col,strength,power); clouds=(scale,lo,hi,col,strength,stretch)"""
    g = D.node_groups.new('SkyCol', 'ShaderNodeTree')
    g.inputs.new('NodeSocketVector', 'Dir')
    g.inputs.new('NodeSocketFloat', 'CloudF')
    g.outputs.new('NodeSocketColor', 'Col')
    n = NT(g)
    gi = n.new('NodeGroupInput')
    go = n.new('NodeGroupOutput')
    d = n.v('NORMALIZE', gi.outputs[0])
    z = n.xyz(d)[2]
    zz = n.m('MAXIMUM', z, 0.0)
    zz = n.m('POWER', zz, 0.6)
    col = n.ramp(zz, stops)
    s = Vector(sun_dir).normalized()
    dt = n.m('MAXIMUM', n.v('DOT_PRODUCT', d, tuple(s)), 0.0)
    if clouds:
        sc, lo, hi, cc, st, stretch = clouds
        x, y, _ = n.xyz(d)[:3]
        den = n.m('ADD', zz, 0.12)
        cv = n.comb(n.m('DIVIDE', x, den), n.m('MULTIPLY', n.m('DIVIDE', y, den), stretch), 0.0)
        cn = n.noise(cv, sc, 9, 0.6, 0.35)
        cf = n.m('MULTIPLY', n.mr(cn, lo, hi), st)
        cf = n.m('MULTIPLY', cf, n.mr(z, 0.0, 0.12))
        cf = n.m('MULTIPLY', cf, gi.outputs[1])
        col = n.mix(cf, col, cc)
    for c, st, p in glow:
        f = n.m('MULTIPLY', n.m('POWER', dt, p), st)
        col = n.mix(1.0, col, n.mix(1.0, (0, 0, 0), n.v('SCALE', tuple(c), sc=f), 'ADD'), 'ADD')
    n.l.new(col, go.inputs[0])
    w = D.worlds.new('W')
    bpy.context.scene.world = w
    w.use_nodes = True
    t = NT(w.node_tree)
    bg = w.node_tree.nodes.get('Background') or t.new('ShaderNodeBackground')
    gg = t.new('ShaderNodeGroup')
    gg.node_tree = g
    inc = t.new('ShaderNodeNewGeometry').outputs['Incoming']
    dd = t.v('SCALE', inc, sc=-1.0)
    dd = t.new('ShaderNodeTexCoord').outputs['Generated']
    t.l.new(dd, gg.inputs[0])
    gg.inputs[1].default_value = 1
    t.l.new(gg.outputs[0], bg.inputs[0])
    w.cycles.sampling_method = 'MANUAL'
    w.cycles.sample_map_resolution = 512
    return bg


def make_fog(dist, power=1.0, h=None, tint=None, gain=1.0):
    """fog group: mixes a shader to the horizon sky colour by ray length, optionally thicker near ground (h = scale height)"""
    g = D.node_groups.new('Fog', 'ShaderNodeTree')
    g.inputs.new('NodeSocketShader', 'S')
    g.outputs.new('NodeSocketShader', 'S')
    n = NT(g)
    gi = n.new('NodeGroupInput')
    go = n.new('NodeGroupOutput')
    lp = n.new('ShaderNodeLightPath')
    geo = n.new('ShaderNodeNewGeometry')
    L = n.m('DIVIDE', lp.outputs['Ray Length'], dist)
    if h:
        z = n.xyz(geo.outputs['Position'])[2]
        nz = n.noise(n.v('MULTIPLY', geo.outputs['Position'], (0.02, 0.02, 0.06)), 1.0, 4, 0.55)
        hh = n.m(
            'EXPONENT',
            n.m('MULTIPLY', n.m('MAXIMUM', n.m('SUBTRACT', z, n.m('MULTIPLY', n.m('SUBTRACT', nz, 0.5), h * 2.0)), 0.0), -1.0 / h),
        )
        L = n.m('MULTIPLY', L, n.m('ADD', n.m('MULTIPLY', hh, 1.6), 0.25))
    f = n.m('SUBTRACT', 1.0, n.m('EXPONENT', n.m('MULTIPLY', n.m('POWER', L, power), -1.0)))
    d = n.v('SCALE', geo.outputs['Incoming'], sc=-1.0)
    x, y, z = n.xyz(d)[:3]
    flat = n.comb(x, y, n.m('MULTIPLY', n.m('ABSOLUTE', z), 0.5))
    sk = n.new('ShaderNodeGroup')
    sk.node_tree = D.node_groups['SkyCol']
    n.l.new(flat, sk.inputs[0])
    sk.inputs[1].default_value = 0
    col = sk.outputs[0]
    if tint:
        col = n.mix(1.0, col, tint, 'MULTIPLY')
    f = n.m('MULTIPLY', f, n.m('SUBTRACT', 1.0, lp.outputs['Is Diffuse Ray']))
    f = n.m('MULTIPLY', f, n.m('SUBTRACT', 1.0, lp.outputs['Is Shadow Ray']))
    n.l.new(n.mixs(f, gi.outputs[0], n.emit(col, gain)), go.inputs[0])
    return g
