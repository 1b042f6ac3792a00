# Everything a 3D scene needs, in one import: from lib3d import *  (Blender 3.4, Cycles on the CPU)
import bpy, math, random, time, sys, os
import numpy as np
from mathutils import Vector
from nodes import *
from sky import *
from shapes import *
from people import *

D = bpy.data


def args():
    a = sys.argv[sys.argv.index('--') + 1 :] if '--' in sys.argv else []
    d = dict(s.split('=') for s in a)
    return d


def reset(w=1200, h=800, spp=96, out='out'):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    A = args()
    k = float(A.get('scale', 1))
    spp = int(A.get('spp', spp))
    out = A.get('out', out)
    s = bpy.context.scene
    s.render.engine = 'CYCLES'
    c = s.cycles
    s.render.resolution_x = w
    s.render.resolution_y = h
    s.render.resolution_percentage = int(100 * k)
    c.samples = spp
    c.use_adaptive_sampling = True
    c.adaptive_threshold = float(A.get('thr', 0.02))
    c.use_denoising = False
    c.max_bounces = 6
    c.diffuse_bounces = 3
    c.glossy_bounces = 3
    c.transmission_bounces = 4
    c.volume_bounces = 0
    c.transparent_max_bounces = 12
    c.sample_clamp_indirect = 4
    c.sample_clamp_direct = 0
    c.caustics_reflective = False
    c.caustics_refractive = False
    c.blur_glossy = 1.0
    s.render.threads_mode = 'FIXED'
    s.render.threads = 2
    s.view_settings.view_transform = 'Filmic'
    s.view_settings.look = 'Medium High Contrast'
    s['out'] = out
    return s


def look(o, tgt):
    o.rotation_euler = (Vector(tgt) - o.location).to_track_quat('-Z', 'Y').to_euler()


def camera(loc, tgt, lens=40, focus=None, f=2.8, shift=(0, 0)):
    c = D.cameras.new('c')
    o = D.objects.new('c', c)
    bpy.context.scene.collection.objects.link(o)
    o.location = loc
    look(o, tgt)
    c.lens = lens
    c.clip_end = 20000
    c.shift_x, c.shift_y = shift
    if focus:
        c.dof.use_dof = True
        c.dof.focus_distance = focus
        c.dof.aperture_fstop = f
        c.dof.aperture_blades = 0
    bpy.context.scene.camera = o
    return o


def light(ty, loc, tgt, energy, col=(1, 1, 1), size=1.0, size_y=None, spread=None, angle=None, spot=None, blend=0.4):
    l = D.lights.new('l', ty)
    l.energy = energy
    l.color = col
    o = D.objects.new('l', l)
    bpy.context.scene.collection.objects.link(o)
    o.location = loc
    look(o, tgt)
    if ty == 'AREA':
        l.size = size
        if size_y:
            l.shape = 'RECTANGLE'
            l.size_y = size_y
        if spread:
            l.spread = spread
    elif ty == 'SUN':
        l.angle = angle or 0.02
    else:
        l.shadow_soft_size = size
    if ty == 'SPOT' and spot:
        l.spot_size = spot
        l.spot_blend = blend
    return o


def render():
    s = bpy.context.scene
    out = s['out']
    vl = s.view_layers[0]
    vl.use_pass_z = True
    try:
        vl.cycles.denoising_store_passes = True
    except Exception as e:
        print('nodenoisepass', e)
    s.use_nodes = True
    t = s.node_tree
    for n in list(t.nodes):
        t.nodes.remove(n)
    rl = t.nodes.new('CompositorNodeRLayers')
    co = t.nodes.new('CompositorNodeComposite')
    t.links.new(rl.outputs[0], co.inputs[0])
    fo = t.nodes.new('CompositorNodeOutputFile')
    fo.base_path = os.path.abspath(out + '_aov')
    fo.format.file_format = 'OPEN_EXR'
    fo.format.color_depth = '32'
    fo.file_slots.clear()
    for nm in ('Denoising Normal', 'Denoising Albedo', 'Depth'):
        if nm in rl.outputs.keys():
            fo.file_slots.new(nm.split()[-1] + '_')
            t.links.new(rl.outputs[nm], fo.inputs[-1])
    s.render.image_settings.file_format = 'PNG'
    s.render.image_settings.color_depth = '16'
    s.render.image_settings.color_mode = 'RGB'
    s.render.filepath = os.path.abspath(out + '_raw.png')
    t0 = time.time()
    bpy.ops.render.render(write_still=True)
    print('RENDER_SECONDS %s %.1f' % (out, time.time() - t0))
