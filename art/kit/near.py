# People seen from the side and near enough for a posture, for layered SVG. In metres: right is where they look, up is negative.
import math
from layers import r1


def smooth(pts, close=True, tight=6.0):
    """a curve through all points (Catmull-Rom)"""
    n = len(pts)
    at = lambda i: pts[i % n] if close else pts[max(0, min(n - 1, i))]
    d = 'M%s %s' % (r1(pts[0][0]), r1(pts[0][1]))
    for i in range(n if close else n - 1):
        p0, p1, p2, p3 = at(i - 1), at(i), at(i + 1), at(i + 2)
        c1 = (p1[0] + (p2[0] - p0[0]) / tight, p1[1] + (p2[1] - p0[1]) / tight)
        c2 = (p2[0] - (p3[0] - p1[0]) / tight, p2[1] - (p3[1] - p1[1]) / tight)
        d += 'C%s %s %s %s %s %s' % tuple(r1(v) for v in (*c1, *c2, *p2))
    return d + ('Z' if close else '')


# a head in profile, the top of the neck at the origin
SKULL = [(-0.05, 0.03), (-0.075, -0.03), (-0.1, -0.09), (-0.09, -0.16), (-0.04, -0.205), (0.03, -0.205), (0.077, -0.165), (0.084, -0.125), (0.09, -0.1), (0.108, -0.066), (0.09, -0.054), (0.092, -0.03), (0.082, 0.012), (0.045, 0.022), (0.02, 0.012), (0.03, 0.06), (-0.045, 0.08)]
HAIR = {
    'short': [(-0.078, -0.005), (-0.108, -0.07), (-0.105, -0.16), (-0.05, -0.222), (0.03, -0.224), (0.084, -0.178), (0.07, -0.168), (0.03, -0.175), (0.01, -0.135), (-0.005, -0.095), (-0.02, -0.06), (-0.035, -0.005)],
    'long': [(-0.13, 0.17), (-0.12, 0.02), (-0.122, -0.1), (-0.1, -0.18), (-0.045, -0.226), (0.035, -0.226), (0.088, -0.172), (0.05, -0.165), (0.02, -0.12), (0.0, -0.06), (0.0, 0.02), (-0.01, 0.12), (-0.05, 0.2)],
    'crop': [(-0.075, -0.02), (-0.104, -0.08), (-0.1, -0.155), (-0.05, -0.213), (0.03, -0.214), (0.07, -0.182), (0.02, -0.172), (-0.01, -0.11), (-0.035, -0.05)],
}
HAIR['bun'] = HAIR['short']
HAIR['afro'] = [(-0.08, 0.0), (-0.15, -0.06), (-0.165, -0.16), (-0.11, -0.26), (0.0, -0.28), (0.085, -0.23), (0.09, -0.165), (0.03, -0.15), (0.0, -0.08), (-0.03, -0.02)]

# standing, the hip at the origin, the ground at .9: the trunk; trousers; a coat's or a dress's skirt, hanging or swung; the legs under it
UPRIGHT = [(-0.13, 0.06), (-0.16, -0.05), (-0.15, -0.2), (-0.165, -0.36), (-0.13, -0.5), (-0.04, -0.57), (0.05, -0.55), (0.1, -0.45), (0.11, -0.3), (0.1, -0.15), (0.12, -0.03), (0.12, 0.06)]
TROUSERS = [(-0.15, 0.0), (0.0, -0.05), (0.12, 0.0), (0.12, 0.3), (0.09, 0.6), (0.09, 0.84), (0.19, 0.9), (-0.04, 0.9), (-0.09, 0.5), (-0.16, 0.2)]
SKIRT = [(-0.14, -0.06), (0.0, -0.1), (0.13, -0.06), (0.2, 0.2), (0.23, 0.44), (0.0, 0.48), (-0.2, 0.45), (-0.18, 0.2)]
SWUNG = [(-0.13, -0.06), (0.0, -0.1), (0.12, -0.06), (0.15, 0.2), (0.14, 0.46), (-0.12, 0.52), (-0.4, 0.38), (-0.24, 0.14)]
SHINS = [(-0.02, 0.3), (0.09, 0.3), (0.07, 0.6), (0.07, 0.82), (0.2, 0.87), (0.19, 0.9), (-0.03, 0.9), (-0.04, 0.6)]


def profile(x, y, k, torso, skin, hair, top, arms=(), skirt=None, head=(0, 0), nod=0.0, style='short', legs=None, bottom='#1f2426', flip=False, beard=False):
    """k: pixels a metre; torso, legs, skirt: closed outlines; arms: (shoulder, elbow, wrist) each, the near one first; head: where the neck ends"""
    P = lambda pts: smooth([(a * k, b * k) for a, b in pts])
    o = []
    if legs:
        o.append('<path d="%s" fill="%s"/>' % (P(legs), bottom))
    hd = '<g transform="translate(%s %s) rotate(%s)">' % (r1(head[0] * k), r1(head[1] * k), r1(nod))
    if style == 'bun':
        hd += '<path d="%s" fill="%s"/>' % (P([(-0.1, -0.17), (-0.15, -0.2), (-0.19, -0.16), (-0.17, -0.11), (-0.12, -0.1)]), hair)
    hd += '<path d="%s" fill="%s"/>' % (P(SKULL), skin)
    if beard:
        hd += '<path d="%s" fill="%s"/>' % (P([(0.0, -0.07), (0.02, -0.02), (0.06, -0.03), (0.092, -0.035), (0.088, 0.022), (0.05, 0.05), (0.01, 0.02)]), hair)
    hd += '<path d="%s" fill="%s"/></g>' % (P(HAIR[style]), hair)
    o += [limb3(a, k, top, skin) for a in arms[1:]]
    o += ['<path d="%s" fill="%s"/>' % (P(torso), top), hd]
    if skirt:
        o.append('<path d="%s" fill="%s"/>' % (P(skirt), top))
    x0, y0 = head
    o.append('<path d="%s" fill="%s"/>' % (P([(x0 - 0.075, y0 + 0.05), (x0, y0 + 0.03), (x0 + 0.055, y0 + 0.065), (x0 + 0.07, y0 + 0.13), (x0 - 0.1, y0 + 0.13)]), top))
    o += [limb3(a, k, top, skin) for a in arms[:1]]
    return '<g transform="translate(%s %s)%s">%s</g>' % (r1(x), r1(y), ' scale(-1 1)' if flip else '', ''.join(o))


def arms(x, y, k, of, top, skin, flip=False):
    """arms alone, to lie on what is drawn after the body"""
    return '<g transform="translate(%s %s)%s">%s</g>' % (r1(x), r1(y), ' scale(-1 1)' if flip else '', ''.join(limb3(a, k, top, skin) for a in of[::-1]))


def limb3(pts, k, col, skin):
    """a sleeve from shoulder over elbow to wrist, a closed hand beyond it"""
    (ax, ay), (bx, by), (wx, wy) = pts = [(a * k, b * k) for a, b in pts]
    unit = lambda dx, dy: (dx / (math.hypot(dx, dy) or 1), dy / (math.hypot(dx, dy) or 1))
    vx, vy = unit(bx - ax, by - ay)
    ux, uy = unit(wx - bx, wy - by)
    side = lambda dx, dy, q: (-dy * q * k, dx * q * k)
    out = [(ax - vx * 0.05 * k, ay - vy * 0.05 * k)]
    wide = [(ax, ay, *side(vx, vy, 0.058)), (bx, by, *side(vx, vy, 0.05)), (bx, by, *side(ux, uy, 0.046)), (wx, wy, *side(ux, uy, 0.034))]
    out += [(px + dx, py + dy) for px, py, dx, dy in wide] + [(px - dx, py - dy) for px, py, dx, dy in wide[::-1]]
    hx, hy = wx + ux * 0.05 * k, wy + uy * 0.05 * k
    turn = math.degrees(math.atan2(uy, ux))
    o = '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" transform="rotate(%s %s %s)"/>' % (r1(hx), r1(hy), r1(0.075 * k), r1(0.034 * k), skin, r1(turn), r1(hx), r1(hy))
    o += '<path d="%s" fill="%s"/>' % (smooth(out, tight=7), col)
    return o
