# A round maze of hedges from above; a small orange tree in the middle, a person in pink on the way.
KIND = '3d'
RENDER = {'spp': 32, 'thr': 0.04}
FINISH = {'exp': 0.05, 'contrast': 1.2, 'sat': 1.1, 'bloom': 0.05}
from lib3d import *

s = reset(spp=48, out='maze')
R = random.Random(21)
NR = np.random.RandomState(2)
make_sky([(0, (0.42, 0.42, 0.40)), (0.3, (0.30, 0.36, 0.40)), (1, (0.12, 0.20, 0.30))], (-0.8, 0.5, 0.2), glow=[((1, 0.6, 0.3), 0.6, 8.0)])
make_fog(210.0, 2.2, gain=0.9)
light('SUN', (0, 0, 0), (0.80, -0.30, -0.62), 4.6, (1, 0.68, 0.38), angle=0.02)


def gr(t):
    p = t.pos()
    n = t.noise(p, 0.25, 7, 0.6)
    n2 = t.noise(p, 6.0, 4, 0.6)
    return t.pri(
        t.ramp(t.m('ADD', t.m('MULTIPLY', n, 0.6), t.m('MULTIPLY', n2, 0.4)), [(0.35, (0.34, 0.27, 0.18)), (0.65, (0.56, 0.47, 0.34))]),
        0.95,
        0.05,
        t.bump(n2, 0.3, 0.05),
    )


mesh('g', [(-200, -200, 0), (200, -200, 0), (200, 200, 0), (-200, 200, 0)], [(0, 1, 2, 3)], mat('g', gr), smooth=False)


def hd(t):
    p = t.pos()
    n = t.noise(p, 2.2, 7, 0.7)
    nz = t.xyz(t.new('ShaderNodeNewGeometry').outputs['Normal'])[2]
    c = t.ramp(n, [(0.3, (0.012, 0.030, 0.026)), (0.55, (0.04, 0.08, 0.06)), (0.75, (0.11, 0.15, 0.09))])
    return t.pri(t.mix(t.mr(nz, 0.2, 0.9, 0.0, 0.45), c, (0.13, 0.15, 0.05)), 0.95, 0.05, t.bump(n, 0.9, 0.25))


HM = mat('hd', hd)
W = 3.3
NRi = 9
# polar maze: cells (ring r=1..N, sector k)
ns = [0] + [(8 if r < 2 else 16 if r < 6 else 32) for r in range(1, NRi + 1)]
cells = [(r, k) for r in range(1, NRi + 1) for k in range(ns[r])]
op = set()
seen = {(1, 0)}
st = [(1, 0)]


def nb(c):
    r, k = c
    o = [(r, (k + 1) % ns[r]), (r, (k - 1) % ns[r])]
    if r > 1:
        o.append((r - 1, k * ns[r - 1] // ns[r]))
    if r < NRi:
        q = ns[r + 1] // ns[r]
        o += [(r + 1, k * q + i) for i in range(q)]
    return o


while st:
    c = st[-1]
    o = [x for x in nb(c) if x not in seen]
    if not o:
        st.pop()
        continue
    x = R.choice(o)
    seen.add(x)
    op.add((c, x))
    op.add((x, c))
    st.append(x)
V = []
F = []


def wall(path, wd=0.55, h=1.4):
    n = len(path)
    b = len(V)
    prof = [(-1, 0), (-1.02, 0.55), (-0.95, 0.9), (-0.6, 1.02), (0, 1.05), (0.6, 1.02), (0.95, 0.9), (1.02, 0.55), (1, 0)]
    for i, p in enumerate(path):
        t = (path[min(i + 1, n - 1)] - path[max(i - 1, 0)]).normalized()
        nn = Vector((-t.y, t.x, 0))
        e = 0.75 if i in (0, n - 1) else 1.0
        for a, c in prof:
            V.append(p + nn * (a * wd * e + NR.randn() * 0.05) + Vector((0, 0, c * h * (e * 0.1 + 0.9) + NR.randn() * 0.05 if c else 0)))
    m = len(prof)
    for i in range(n - 1):
        for j in range(m - 1):
            F.append((b + i * m + j, b + i * m + j + 1, b + (i + 1) * m + j + 1, b + (i + 1) * m + j))
    F.append(tuple(b + j for j in range(m)))
    F.append(tuple(b + (n - 1) * m + j for j in range(m - 1, -1, -1)))


def arc(r, a0, a1):
    n = max(3, int(abs(a1 - a0) * r / 0.35))
    return [Vector((r * math.cos(a0 + (a1 - a0) * i / n), r * math.sin(a0 + (a1 - a0) * i / n), 0)) for i in range(n + 1)]


R0 = 2.6
rad = lambda r: R0 + (r - 1) * W
ent = -math.pi / 2
ex = 0.04
for r in range(1, NRi + 2):
    m = ns[min(r, NRi)]
    for k in range(m):
        a0 = 2 * math.pi * k / m
        a1 = 2 * math.pi * (k + 1) / m
        if r == 1:
            opn = k == 5
        elif r == NRi + 1:
            opn = k == 24
        else:
            opn = ((r, k), (r - 1, k * ns[r - 1] // ns[r])) in op
        if not opn:
            wall(arc(rad(r), a0 - 0.3 / rad(r), a1 + 0.3 / rad(r)))
    if r <= NRi:
        for k in range(m):
            if ((r, k), (r, (k + 1) % m)) in op:
                continue
            a = 2 * math.pi * (k + 1) / m
            n = 7
            wall([Vector(((rad(r) + W * i / n) * math.cos(a), (rad(r) + W * i / n) * math.sin(a), 0)) for i in range(n + 1)])
mesh('hedge', V, F, HM)
# centre: a glowing lantern-like small tree
mesh(
    'tr',
    *tube([(0, 0, 0), (0.05, 0, 1.4), (0, 0.05, 2.6)], [0.22, 0.15, 0.1], 10),
    mat('bk', lambda t: t.pri((0.05, 0.03, 0.02), 0.9, 0.1))
)
VV = []
FF = []
for i in range(1900):
    d = Vector((NR.randn(), NR.randn(), NR.randn())).normalized()
    c = Vector((0, 0, 3.4)) + Vector((d.x * 1.55, d.y * 1.55, d.z * 1.25)) * NR.rand() ** 0.33
    a = Vector(NR.randn(3)).normalized()
    b = a.orthogonal().normalized()
    n = len(VV)
    q = 0.13
    VV += [c - a * q, c + b * q, c + a * q, c - b * q]
    FF.append((n, n + 1, n + 2, n + 3))
mesh('lv', VV, FF, mat('lf', lambda t: t.pri((0.62, 0.20, 0.04), 0.8, 0.1)), smooth=False)
person((2.5, -12.9, 0), 0.5, h=3.7, top=(0.78, 0.04, 0.26), style='dress', skin=(0.3, 0.18, 0.12), head='brim', hat=(0.85, 0.8, 0.66), stride=0.3)
camera((2.5, -25, 30), (0.4, -5.2, 0), 34)
s.view_settings.exposure = 0.35
render()
