# People hold hands in a ring on warm earth, seen from above in low sun; one place in the ring is open.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': 0.08, 'contrast': 1.2, 'sat': 0.98, 'bloom': 0.08, 'vig': 0.2, 'focus': '620,400,330'}
from lib3d import *
from plants import leafy_tree

s = reset(out='ring')
R, NR = random.Random(4), np.random.RandomState(4)
make_sky([(0, (0.6, 0.62, 0.6)), (0.3, (0.4, 0.5, 0.6)), (1, (0.2, 0.34, 0.5))], (-0.8, 0.5, 0.3), glow=[((1, 0.7, 0.4), 0.5, 8.0)])
SUN = (0.82, -0.42, -0.42)
light('SUN', (0, 0, 0), SUN, 4.8, (1, 0.76, 0.48), angle=0.015)


def earth(t):
    p = t.pos()
    n = t.noise(p, 0.22, 6, 0.6)
    n2 = t.noise(p, 3.5, 5, 0.6)
    r = t.v('LENGTH', p)
    worn = t.mr(t.m('ADD', r, t.m('MULTIPLY', n, 6.0)), 5.0, 13.0)
    c = t.ramp(
        t.m('ADD', t.m('MULTIPLY', n, 0.6), t.m('MULTIPLY', n2, 0.4)),
        [(0.3, (0.30, 0.13, 0.06)), (0.55, (0.42, 0.21, 0.10)), (0.75, (0.52, 0.30, 0.16))],
    )
    g = t.ramp(n2, [(0.35, (0.16, 0.13, 0.04)), (0.65, (0.30, 0.24, 0.08))])
    return t.pri(t.mix(worn, c, g), 0.95, 0.04, t.bump(n2, 0.4, 0.05))


mesh('ground', [(-90, -90, 0), (90, -90, 0), (90, 90, 0), (-90, 90, 0)], [(0, 1, 2, 3)], mat('earth', earth), smooth=False)
skins = [(0.10, 0.05, 0.03), (0.16, 0.085, 0.05), (0.07, 0.035, 0.022), (0.24, 0.13, 0.08)]
cloths = [
    (0.52, 0.32, 0.10),
    (0.06, 0.16, 0.24),
    (0.60, 0.55, 0.46),
    (0.50, 0.10, 0.05),
    (0.08, 0.20, 0.17),
    (0.68, 0.62, 0.52),
    (0.34, 0.20, 0.17),
    (0.08, 0.13, 0.28),
    (0.8, 0.55, 0.2),
    (0.3, 0.34, 0.12),
    (0.60, 0.26, 0.1),
    (0.16, 0.30, 0.36),
    (0.7, 0.62, 0.45),
]
heads = ['wrap', 'short', 'wrap', 'brim', 'short', 'bun', 'wrap', 'bald', 'braid', 'short', 'wrap', 'cap', 'short']
styles = ['robe', 'shirt', 'dress', 'robe', 'shirt', 'robe', 'robe', 'robe', 'dress', 'shirt', 'robe', 'shirt', 'shirt']
heights = (1.7, 1.82, 1.66, 1.78, 1.25, 1.62, 1.7, 1.8, 1.15, 1.76, 1.6, 1.84)
N, RAD, GAP = 12, 3.0, 0.62
# each stands an arm's length from the next; hands meet halfway between two people
along = [0.0]
for i in range(1, N):
    along.append(along[-1] + heights[i - 1] + heights[i])
angles = [-0.78 + GAP / 2 + 0.1 + (2 * math.pi - GAP - 0.2) * q / along[-1] for q in along]
spots = [Vector((RAD * math.cos(a), RAD * math.sin(a), 0)) for a in angles]
for i, (a, p, h) in enumerate(zip(angles, spots, heights)):
    k, face = h / 1.72, a + math.pi / 2

    def hand(j):
        if not 0 <= j < N:  # toward the open place
            return ((-1 if j < 0 else 1) * 0.4, 0.42, 1.28) if j < 0 else (0.4, 0.42, 1.28)
        m = (p + spots[j]) / 2 + Vector((0, 0, 0.52 * min(h, heights[j]) + 0.1))
        d = m - p
        x, y = d.x * math.cos(-face) - d.y * math.sin(-face), d.x * math.sin(-face) + d.y * math.cos(-face)
        return (x / k, y / k, d.z / k)

    u, v = hand(i - 1), hand(i + 1)
    left, right = (u, v) if u[0] < v[0] else (v, u)
    person(
        tuple(p),
        face,
        h,
        build=R.choice((0.92, 1.0, 1.08, 1.22)),
        top=cloths[i],
        bottom=cloths[(i * 5 + 3) % 13] if styles[i] == 'robe' and i % 2 else (0.10, 0.09, 0.10),
        style=styles[i],
        skin=skins[i % 4],
        head=heads[i],
        hat=cloths[(i + 6) % 13],
        shawl=cloths[(i + 4) % 13] if i in (5, 10) else None,
        hands=(left, right),
        lean=0.06,
        feet=((-0.12, R.uniform(-0.12, 0.1), 0), (0.12, R.uniform(-0.1, 0.14), 0)),
    )
# two trees beyond the frame throw shade from the left and the near corner
leafy_tree((-12.5, 8.5, 0), 7.5, 3, leaves=5000, spread=1.3)
leafy_tree((-15.5, -1.0, 0), 8.0, 5, leaves=4000, spread=1.3)
leafy_tree((11.5, 12.5, 0), 7.0, 8, leaves=5000, spread=1.3)
camera((1.1, -12.5, 11.2), (0.15, 0.15, 0.45), 54)
s.view_settings.exposure = 0.2
render()
