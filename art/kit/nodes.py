# Shader nodes in short form, and materials that know about the fog.
import bpy

D = bpy.data


class NT:
    def __init__(s, t):
        s.t = t
        s.n = t.nodes
        s.l = t.links

    def new(s, ty, **k):
        x = s.n.new(ty)
        for a, b in k.items():
            setattr(x, a, b)
        return x

    def inp(s, sock, v):
        if v is None:
            return
        if isinstance(v, bpy.types.NodeSocket):
            s.l.new(v, sock)
        else:
            if sock.type == 'RGBA' and len(v) == 3:
                v = (*v, 1)
            sock.default_value = v

    def m(s, op, a, b=None, c=None, clamp=False):
        x = s.new('ShaderNodeMath', operation=op)
        x.use_clamp = clamp
        for i, v in enumerate((a, b, c)):
            s.inp(x.inputs[i], v)
        return x.outputs[0]

    def v(s, op, a, b=None, sc=None):
        x = s.new('ShaderNodeVectorMath', operation=op)
        s.inp(x.inputs[0], a)
        s.inp(x.inputs[1], b)
        if sc is not None:
            s.inp(x.inputs['Scale'], sc)
        return x.outputs['Value'] if op in ('DOT_PRODUCT', 'LENGTH', 'DISTANCE') else x.outputs[0]

    def xyz(s, v):
        x = s.new('ShaderNodeSeparateXYZ')
        s.inp(x.inputs[0], v)
        return x.outputs

    def comb(s, x=0.0, y=0.0, z=0.0):
        n = s.new('ShaderNodeCombineXYZ')
        for i, q in enumerate((x, y, z)):
            s.inp(n.inputs[i], q)
        return n.outputs[0]

    def ramp(s, f, stops, interp='LINEAR'):
        x = s.new('ShaderNodeValToRGB')
        s.inp(x.inputs[0], f)
        cr = x.color_ramp
        cr.interpolation = interp
        while len(cr.elements) < len(stops):
            cr.elements.new(0.5)
        for e, (p, c) in zip(cr.elements, stops):
            e.position = p
            e.color = (*c, 1) if len(c) == 3 else c
        return x.outputs[0]

    def noise(s, vec, scale=5.0, detail=6.0, rough=0.5, dist=0.0, color=False):
        x = s.new('ShaderNodeTexNoise')
        s.inp(x.inputs['Vector'], vec)
        x.inputs['Scale'].default_value = scale
        x.inputs['Detail'].default_value = detail
        x.inputs['Roughness'].default_value = rough
        x.inputs['Distortion'].default_value = dist
        return x.outputs[1 if color else 0]

    def mix(s, f, a, b, blend='MIX'):
        x = s.new('ShaderNodeMixRGB', blend_type=blend)
        s.inp(x.inputs[0], f)
        s.inp(x.inputs[1], a)
        s.inp(x.inputs[2], b)
        return x.outputs[0]

    def mr(s, v, a, b, c=0.0, d=1.0, smooth=True):
        x = s.new('ShaderNodeMapRange')
        x.interpolation_type = 'SMOOTHSTEP' if smooth else 'LINEAR'
        for i, q in zip(range(5), (v, a, b, c, d)):
            s.inp(x.inputs[i], q)
        return x.outputs[0]

    def bump(s, h, strength=0.3, dist=0.1, normal=None):
        x = s.new('ShaderNodeBump')
        x.inputs['Strength'].default_value = strength
        x.inputs['Distance'].default_value = dist
        s.inp(x.inputs['Height'], h)
        s.inp(x.inputs['Normal'], normal) if normal else None
        return x.outputs[0]

    def pri(s, col=(0.5, 0.5, 0.5), rough=0.6, spec=0.3, normal=None, **k):
        x = s.new('ShaderNodeBsdfPrincipled')
        s.inp(x.inputs['Base Color'], col)
        s.inp(x.inputs['Roughness'], rough)
        s.inp(x.inputs['Specular'], spec)
        if normal:
            s.inp(x.inputs['Normal'], normal)
        for a, b in k.items():
            s.inp(x.inputs[a.replace('_', ' ')], b)
        return x.outputs[0]

    def emit(s, col, st=1.0):
        x = s.new('ShaderNodeEmission')
        s.inp(x.inputs[0], col)
        s.inp(x.inputs[1], st)
        return x.outputs[0]

    def mixs(s, f, a, b):
        x = s.new('ShaderNodeMixShader')
        s.inp(x.inputs[0], f)
        s.l.new(a, x.inputs[1])
        s.l.new(b, x.inputs[2])
        return x.outputs[0]

    def pos(s):
        return s.new('ShaderNodeNewGeometry').outputs['Position']

    def gen(s):
        return s.new('ShaderNodeTexCoord').outputs['Object']


def mat(name, build, fog=True):
    m = D.materials.new(name)
    m.use_nodes = True
    t = NT(m.node_tree)
    for x in list(m.node_tree.nodes):
        m.node_tree.nodes.remove(x)
    o = t.new('ShaderNodeOutputMaterial')
    s = build(t)
    if fog and 'Fog' in D.node_groups:
        g = t.new('ShaderNodeGroup')
        g.node_tree = D.node_groups['Fog']
        t.l.new(s, g.inputs[0])
        s = g.outputs[0]
    t.l.new(s, o.inputs[0])
    m['t'] = 1
    m.cycles.emission_sampling = 'NONE' if hasattr(m.cycles, 'emission_sampling') else None
    return m
