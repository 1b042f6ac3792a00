# Trees, palms, grass and leaves from code.
import bpy, math, random
import numpy as np
from mathutils import Vector
from nodes import mat
from shapes import mesh, tube, fastmesh

LEAF = [(0, (0.05, 0.10, 0.025)), (0.4, (0.11, 0.17, 0.035)), (0.8, (0.22, 0.26, 0.06)), (1, (0.36, 0.34, 0.10))]


def leaf_mat(name='leaf', stops=LEAF, through=0.4):
    def build(t):
        c = t.ramp(t.new('ShaderNodeNewGeometry').outputs['Random Per Island'], stops)
        d, tr = t.new('ShaderNodeBsdfDiffuse'), t.new('ShaderNodeBsdfTranslucent')
        t.l.new(c, d.inputs[0])
        t.l.new(c, tr.inputs[0])
        return t.mixs(through, d.outputs[0], tr.outputs[0])

    return mat(name, build)


def bark_mat():
    return mat(
        'bark',
        lambda t: t.pri(
            t.ramp(t.noise(t.v('MULTIPLY', t.gen(), (3, 3, 0.7)), 3.0, 6, 0.65), [(0.3, (0.03, 0.022, 0.016)), (0.7, (0.13, 0.095, 0.07))]),
            0.9,
            0.1,
        ),
    )


def quads(name, centres, size, m, seed=1, flat=0.0):
    """one small quad per centre, turned at random (flat=1: lying on the ground)"""
    r = np.random.RandomState(seed)
    c = np.asarray(centres, float)
    n = len(c)
    a = r.randn(n, 3)
    a[:, 2] *= 1 - flat
    a /= np.linalg.norm(a, axis=1)[:, None]
    b = np.cross(a, r.randn(n, 3) * (1 - flat) + np.array([0, 0, flat]))
    b /= np.linalg.norm(b, axis=1)[:, None]
    q = (size * r.uniform(0.6, 1.3, n))[:, None]
    v = np.stack([c - a * q, c + b * q * 0.6, c + a * q, c - b * q * 0.6], 1)
    return fastmesh(name, v.reshape(-1, 3), np.arange(n * 4).reshape(n, 4), m, smooth=False)


def leafy_tree(loc, h, seed, leaves=5000, lean=0.0, spread=1.0, size=0.09, m=None, bark=None, depth=5, trunk=0.3):
    r = random.Random(seed)
    V, F, tips = [], [], []

    def grow(p, d, l, rad, k):
        pts, rs, q = [p], [rad], p
        for i in range(4):
            d = (d + Vector((r.gauss(0, 0.13), r.gauss(0, 0.13), r.gauss(0.02, 0.08)))).normalized()
            q = q + d * l / 4
            pts.append(q)
            rs.append(rad * (1 - 0.1 * (i + 1)))
        v, f = tube(pts, rs, 9 if rad > 0.06 else 5)
        b = len(V)
        V.extend(v)
        F.extend(tuple(a + b for a in ff) for ff in f)
        if k <= 2:
            tips.extend(pts[1:])
        if k == 0:
            return
        for j in range(2 if r.random() < 0.5 else 3):
            ax = Vector((r.gauss(0, 1), r.gauss(0, 1), r.gauss(0, 0.4))).normalized()
            nd = (d + ax * r.uniform(0.55, 1.0) * spread).normalized()
            nd.z = max(nd.z, -0.1)
            grow(pts[-1], nd.normalized(), l * r.uniform(0.62, 0.82), rs[-1] * r.uniform(0.62, 0.85), k - 1)

    grow(Vector((0, 0, -0.2)), Vector((lean, 0, 1)), h * trunk, h * 0.035, depth)
    mesh('tree', V, F, bark or bark_mat(), loc=loc)
    if leaves:
        c = np.array([tuple(r.choice(tips) + Vector((r.gauss(0, 0.34), r.gauss(0, 0.34), r.gauss(0, 0.26)))) for _ in range(leaves)])
        quads('leaves', c + np.array(loc), size, m or leaf_mat(), seed)
    return [t + Vector(loc) for t in tips]


def palm(loc, h, seed, lean=(0.2, 0.0), m=None, fronds=15, length=2.2):
    r = random.Random(seed)
    pts = [Vector((lean[0] * u * u * h, lean[1] * u * u * h, u * h)) for u in np.linspace(0, 1, 10)]
    mesh('trunk', *tube(pts, [h * 0.03 * (1 - 0.5 * u) for u in np.linspace(0, 1, 10)], 9), bark_mat(), loc=loc)
    V, F = [], []
    for i in range(fronds):
        az = 2 * math.pi * (i + r.uniform(-0.3, 0.3)) / fronds
        el = r.uniform(-0.1, 1.1)
        l = length * r.uniform(0.8, 1.15)
        d = Vector((math.cos(az), math.sin(az), 0))
        side = Vector((-d.y, d.x, 0))
        mid = [
            pts[-1] + d * (l * u * math.cos(el * (1 - u * 0.3))) + Vector((0, 0, l * (math.sin(el) * u - 0.75 * u * u)))
            for u in np.linspace(0, 1, 14)
        ]
        for k in range(13):
            w = 0.42 * math.sin(math.pi * min(1, (k + 1.2) / 13.5)) ** 0.7 * l / 2.2
            for sg in (-1, 1):
                b = len(V)
                V.extend(
                    [
                        mid[k],
                        mid[k].lerp(mid[k + 1], 0.55),
                        mid[k].lerp(mid[k + 1], 0.9) + side * (sg * w) + Vector((0, 0, -w * 0.55)) + d * 0.12,
                    ]
                )
                F.append((b, b + 1, b + 2))
    mesh('fronds', V, F, m or leaf_mat('palm'), smooth=False, loc=loc)


def blades(xy, z, height, width, m, seed=1, bend=0.35):
    """grass: one bent blade (two quads) for each x, y"""
    r = np.random.RandomState(seed)
    n = len(xy)
    h = height * r.uniform(0.5, 1.3, n)
    a = r.uniform(0, 2 * np.pi, n)
    sx, sy = np.cos(a) * width, np.sin(a) * width
    bx, by = r.randn(n) * bend * h, r.randn(n) * bend * h
    p = np.stack([xy[:, 0], xy[:, 1], z], 1)
    o = lambda dx, dy, dz: p + np.stack([dx, dy, dz], 1)
    v = np.stack(
        [
            o(-sx, -sy, 0 * h),
            o(sx, sy, 0 * h),
            o(sx * 0.7 + bx * 0.3, sy * 0.7 + by * 0.3, h * 0.6),
            o(-sx * 0.7 + bx * 0.3, -sy * 0.7 + by * 0.3, h * 0.6),
            o(bx, by, h),
        ],
        1,
    )
    v4 = np.concatenate([v, v[:, 4:5]], 1)
    f = np.concatenate([np.stack([np.arange(n) * 6 + k for k in q], 1) for q in ((0, 1, 2, 3), (3, 2, 4, 5))])
    return fastmesh('blades', v4.reshape(-1, 3), f, m, smooth=False)
