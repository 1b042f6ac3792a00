# Meshes from code: grids, lofts, tubes, boxes, and noise for terrain.
import bpy, math
import numpy as np
from mathutils import Vector

D = bpy.data


def mesh(name, verts, faces, m=None, smooth=True, loc=(0, 0, 0), rot=(0, 0, 0), sub=0, scale=(1, 1, 1)):
    me = D.meshes.new(name)
    me.from_pydata([tuple(map(float, v)) for v in verts], [], [tuple(map(int, f)) for f in faces])
    me.update()
    if smooth:
        me.polygons.foreach_set('use_smooth', [True] * len(me.polygons))
    o = D.objects.new(name, me)
    bpy.context.scene.collection.objects.link(o)
    o.location = loc
    o.rotation_euler = rot
    o.scale = scale
    if m:
        me.materials.append(m)
    if sub:
        md = o.modifiers.new('s', 'SUBSURF')
        md.levels = md.render_levels = sub
    return o


def grid(nx, ny, X, Y, Z):
    v = np.stack([X.ravel(), Y.ravel(), Z.ravel()], 1)
    i = np.arange(nx * ny).reshape(ny, nx)
    f = np.stack([i[:-1, :-1].ravel(), i[:-1, 1:].ravel(), i[1:, 1:].ravel(), i[1:, :-1].ravel()], 1)
    return v, f


def fastmesh(name, v, f, m=None, smooth=True):
    me = D.meshes.new(name)
    me.vertices.add(len(v))
    me.vertices.foreach_set('co', np.ascontiguousarray(v, dtype=np.float32).ravel())
    k = f.shape[1]
    me.loops.add(f.size)
    me.loops.foreach_set('vertex_index', f.ravel().astype(np.int32))
    me.polygons.add(len(f))
    me.polygons.foreach_set('loop_start', np.arange(0, f.size, k, dtype=np.int32))
    me.polygons.foreach_set('loop_total', np.full(len(f), k, dtype=np.int32))
    me.polygons.foreach_set('use_smooth', np.full(len(f), smooth))
    me.update(calc_edges=True)
    me.validate()
    o = D.objects.new(name, me)
    bpy.context.scene.collection.objects.link(o)
    if m:
        me.materials.append(m)
    return o


def loft(rings, cap=True):
    n = len(rings[0])
    v = [p for r in rings for p in r]
    f = []
    for k in range(len(rings) - 1):
        for i in range(n):
            j = (i + 1) % n
            f.append((k * n + i, k * n + j, (k + 1) * n + j, (k + 1) * n + i))
    if cap:
        f.append(tuple(range(n - 1, -1, -1)))
        b = (len(rings) - 1) * n
        f.append(tuple(range(b, b + n)))
    return v, f


def ell(z, cx, cy, rx, ry, n=20):
    return [(cx + rx * math.cos(2 * math.pi * i / n), cy + ry * math.sin(2 * math.pi * i / n), z) for i in range(n)]


def tube(pts, rs, n=12):
    rings = []
    pts = [Vector(p) for p in pts]
    for i, p in enumerate(pts):
        t = (pts[min(i + 1, len(pts) - 1)] - pts[max(i - 1, 0)]).normalized()
        a = t.orthogonal().normalized() if i == 0 else (a - t * a.dot(t)).normalized()
        b = t.cross(a)
        r = rs[i] if hasattr(rs, '__len__') else rs
        rings.append([tuple(p + a * r * math.cos(2 * math.pi * k / n) + b * r * math.sin(2 * math.pi * k / n)) for k in range(n)])
    return loft(rings)


# ---- noise in numpy
def perlin(x, y, seed=0):
    r = np.random.RandomState(seed)
    p = r.permutation(256)
    p = np.concatenate([p, p])
    g = r.randn(256, 2)
    g /= np.linalg.norm(g, axis=1)[:, None]
    xi = np.floor(x).astype(int)
    yi = np.floor(y).astype(int)
    xf = x - xi
    yf = y - yi
    u = xf**3 * (xf * (xf * 6 - 15) + 10)
    v = yf**3 * (yf * (yf * 6 - 15) + 10)

    def gr(i, j, a, b):
        h = p[p[i & 255] + (j & 255)]
        return g[h, 0] * a + g[h, 1] * b

    a = gr(xi, yi, xf, yf)
    b = gr(xi + 1, yi, xf - 1, yf)
    c = gr(xi, yi + 1, xf, yf - 1)
    d = gr(xi + 1, yi + 1, xf - 1, yf - 1)
    return (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v


def fbm(x, y, o=6, seed=0, ridge=False, gain=0.5, lac=2.03):
    s = 0
    a = 1
    t = 0
    w = 1
    for i in range(o):
        q = perlin(x * lac**i, y * lac**i, seed + i)
        if ridge:
            q = 1 - np.abs(q) * 1.6
            q = q * q * w
            w = np.clip(q * 1.4, 0, 1)
        s = s + a * q
        t += a
        a *= gain
    return s / t


def box(lo, hi, m=None, bevel=0.0, rot=(0, 0, 0)):
    """from corner to corner, its origin in the middle (no operator: those get slow as a scene fills)"""
    lo, hi = Vector(lo), Vector(hi)
    h = (hi - lo) / 2
    v = [(x * h.x, y * h.y, z * h.z) for z in (-1, 1) for y in (-1, 1) for x in (-1, 1)]
    o = mesh(
        'box',
        v,
        [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)],
        m,
        smooth=False,
        loc=(lo + hi) / 2,
        rot=rot,
    )
    if bevel:
        b = o.modifiers.new('b', 'BEVEL')
        b.width, b.segments = bevel, 2
    return o


def ball(loc, r, m, nu=14, nv=9):
    rings = [
        ell(-r * math.cos(math.pi * k / nv), 0, 0, r * math.sin(math.pi * k / nv) + 1e-4, r * math.sin(math.pi * k / nv) + 1e-4, nu)
        for k in range(nv + 1)
    ]
    return mesh('ball', *loft(rings, cap=False), m, loc=tuple(loc))
