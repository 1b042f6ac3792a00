# Clothed people in 3D, seen from behind, from the side or far away. They face +y; feet at the origin.
# Joints are set by where hands and feet are (two-bone reach), so a pose is a few numbers, in metres for a height of 1.72.
import bpy, math
from mathutils import Vector
from nodes import mat
from shapes import mesh, loft, tube
from heads import head_on

D = bpy.data
V3 = Vector
_cloth = {}


def cloth(col, rough=0.88):
    key = tuple(round(c, 3) for c in col) + (rough,)
    if key not in _cloth:
        _cloth[key] = mat(
            'cloth', lambda t: t.pri(t.mix(0.35, col, t.mix(1.0, col, t.noise(t.gen(), 9.0, 5, 0.6, color=True), 'MULTIPLY')), rough, 0.08)
        )
    return _cloth[key]


def reach(a, b, la, lb, hint):
    """the middle joint of a two-bone limb from a to b, bent toward hint; b is pulled in if too far"""
    d = b - a
    l = min(d.length, (la + lb) * 0.999)
    d = d.normalized()
    b = a + d * l
    x = (la * la - lb * lb + l * l) / (2 * l)
    h = math.sqrt(max(la * la - x * x, 0))
    n = (hint - d * hint.dot(d)).normalized()
    return a + d * x + n * h, b


def ring(c, rx, ry, fwd, n=28, folds=0.0, k=9, ph=0.0):
    out = []
    for i in range(n):
        a = 2 * math.pi * i / n
        f = 1 + folds * math.sin(k * a + ph)
        out.append(tuple(c + V3((1, 0, 0)) * (rx * f * math.cos(a)) + fwd * (ry * f * math.sin(a))))
    return out


def person(
    loc=(0, 0, 0),
    rot=0.0,
    h=1.72,
    build=1.0,
    top=(0.05, 0.06, 0.08),
    bottom=(0.03, 0.03, 0.035),
    skin=(0.25, 0.15, 0.1),
    hair=(0.02, 0.015, 0.01),
    style='shirt',
    head='short',
    hat=(0.3, 0.2, 0.1),
    hip=0.92,
    hipy=0.0,
    lean=0.03,
    feet=None,
    hands=None,
    nod=0.0,
    turn=0.0,
    shawl=None,
    scarf=None,
    shoes=(0.03, 0.025, 0.02),
    stride=0.0,
):
    """style: shirt | coat | dress | robe.  head: short | bun | long | braid | afro | bald | wrap | cone | brim | cap | hood | turban"""
    objs = []
    P = lambda vf, m, sub=1: objs.append(mesh('person', vf[0], vf[1], m, sub=sub))
    mt, mb, ms, mh = cloth(top), cloth(bottom), cloth(skin, 0.6), cloth(hair, 0.6)
    B = build
    hp = V3((0, hipy, hip))
    up = V3((0, math.sin(lean), math.cos(lean)))
    fwd = V3((0, math.cos(lean), -math.sin(lean)))
    at = lambda z, y=0.0: hp + up * z + fwd * y
    belly = 1 + (B - 1) * 1.5
    rings = [
        ring(at(-0.1), 0.165 * B, 0.13 * belly, fwd),
        ring(at(0.0), 0.172 * B, 0.135 * belly, fwd),
        ring(at(0.14, 0.01), 0.15 * B, 0.118 * belly, fwd),
        ring(at(0.3), 0.165 * B, 0.12 * B, fwd),
        ring(at(0.42, -0.01), 0.188 * B, 0.108 * B, fwd),
        ring(at(0.485, -0.012), 0.175 * B, 0.09 * B, fwd),
        ring(at(0.53), 0.11 * B, 0.075, fwd),
        ring(at(0.565, 0.005), 0.062, 0.06, fwd),
    ]
    P(loft(rings), mt, 1)
    feet = feet or ((-0.1, -stride / 2, 0.0), (0.1, stride / 2, 0.0))
    mid = (V3(feet[0]) + V3(feet[1])) / 2
    knees = []
    for s, f in ((-1, feet[0]), (1, feet[1])):
        a = hp + V3((s * 0.09 * B, 0, -0.03))
        an = V3(f) + V3((0, -0.02, 0.08))
        kn, an = reach(a, an, 0.44, 0.43, V3((s * 0.12, 1, 0.15)))
        knees.append(kn)
        leg = mb if style in ('shirt', 'coat') else ms
        if style == 'shirt' or hip < 0.7:
            P(tube([a, kn, kn.lerp(an, 0.5), an], [0.092 * B, 0.068 * B, 0.06 * B, 0.042]), leg)
        elif style != 'robe':
            P(tube([kn, kn.lerp(an, 0.5), an], [0.066 * B, 0.058 * B, 0.042]), leg)
        toe = V3((s * 0.02, 0.19, -0.045))
        P(tube([an + V3((0, -0.05, -0.035)), an + V3((0, 0.04, -0.035)), an + toe], [0.04, 0.045, 0.03]), cloth(shoes))
    seated = hip < 0.7
    if style in ('coat', 'dress', 'robe') and not seated:
        hem = {'coat': 0.5, 'dress': 0.42, 'robe': 0.09}[style]
        wide = {'coat': 0.21, 'dress': 0.27, 'robe': 0.25}[style] * B
        deep = wide * 0.78 + abs(V3(feet[0]).y - V3(feet[1]).y) * (0.25 if style == 'robe' else 0.12)
        low = V3((mid.x, mid.y, hem)).lerp(V3((hp.x, hp.y, hem)), hem / hip)
        rs = [ring(at(0.16, 0.01), 0.155 * B, 0.122 * belly, fwd), ring(at(0.0), 0.182 * B, 0.145 * belly, fwd)]
        for q in (0.25, 0.55, 1.0):
            c = hp.lerp(low, q)
            rs.append(
                ring(
                    c,
                    0.182 * B + (wide - 0.182 * B) * q,
                    0.145 * B + (deep - 0.145 * B) * q,
                    V3((0, 1, 0)),
                    folds=0.07 * q,
                    k=9 if style != 'coat' else 5,
                    ph=1.0,
                )
            )
        P(loft(rs, cap=False), mt if style != 'robe' or shawl is None else mb, 1)
    if style in ('dress', 'robe', 'coat') and seated:
        kx = (knees[0] + knees[1]) / 2
        low = (V3(feet[0]) + V3(feet[1])) / 2
        drop = 0.12 if style == 'robe' else 0.3
        u = V3((0, 0, 1))
        rs = [
            ring(hp + V3((0, -0.02, 0)), 0.19 * B, 0.15, V3((0, 0.3, 0.95)).normalized()),
            ring(hp.lerp(kx, 0.6) + u * 0.01, 0.2 * B, 0.115, V3((0, 0.1, 1)).normalized()),
            ring(kx + V3((0, 0.03, 0.0)), 0.2 * B, 0.115, V3((0, 0.7, 0.7)).normalized()),
            ring(V3((low.x, kx.y * 0.5 + low.y * 0.5, low.z + drop)), 0.24 * B, 0.13, V3((0, 1, 0)), folds=0.06),
        ]
        P(loft(rs, cap=False), mt if shawl is None else mb, 1)
    hands = hands or (None, None)
    for s, hd in ((-1, hands[0]), (1, hands[1])):
        sh = at(0.45, -0.01) + V3((s * 0.175 * B, 0, 0))
        hd = V3(hd) if hd is not None else hp + V3((s * 0.25 * B, 0.08 + s * stride * 0.35, -0.16))
        el, hd = reach(sh, hd, 0.29, 0.26, V3((s * 0.5, -1, -0.5)))
        P(tube([sh + V3((-s * 0.03, 0, 0.01)), sh.lerp(el, 0.3), el, el.lerp(hd, 0.85)], [0.062 * B, 0.06 * B, 0.052, 0.042]), mt)
        d = (hd - el).normalized()
        P(tube([el.lerp(hd, 0.82), hd, hd + d * 0.09], [0.032, 0.038, 0.02]), ms)
    head_on(P, head, at(0.55), up, lean, nod, turn, ms, mh, cloth(hat))
    if scarf:
        P(
            loft([ring(at(0.5), 0.1, 0.095, fwd), ring(at(0.55), 0.115, 0.11, fwd), ring(at(0.6), 0.092, 0.092, fwd)], cap=False),
            cloth(scarf),
            2,
        )
    if shawl:
        P(
            loft(
                [
                    ring(at(0.02, 0.0), 0.215 * B, 0.15 * B, fwd, folds=0.05),
                    ring(at(0.2), 0.212 * B, 0.148 * B, fwd, folds=0.04),
                    ring(at(0.4), 0.225 * B, 0.132 * B, fwd, folds=0.02),
                    ring(at(0.49), 0.195 * B, 0.112, fwd),
                    ring(at(0.55), 0.085, 0.08, fwd),
                ],
                cap=False,
            ),
            cloth(shawl),
            2,
        )
    e = D.objects.new('person', None)
    bpy.context.scene.collection.objects.link(e)
    for o in objs:
        o.parent = e
    k = h / 1.72
    e.location = loc
    e.rotation_euler = (0, 0, rot)
    e.scale = (k, k, k)
    return e


SIT = dict(hip=0.5, feet=((-0.12, 0.45, 0.0), (0.12, 0.45, 0.0)), hands=((-0.16, 0.38, 0.62), (0.16, 0.38, 0.62)), lean=0.1)
