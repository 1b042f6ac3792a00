# Small paper lights drift on a dark river; on the steps of the bank three people, one crouching, look after them.
KIND = '3d'
RENDER = {'spp': 30, 'thr': 0.06, 'scale': 0.75}
FINISH = {'exp': 0.25, 'contrast': 1.15, 'sat': 1.05, 'bloom': 0.3, 'vig': 0.2, 'focus': '430,590,210'}
from lib3d import *
from plants import palm

s = reset(out='lanterns')
R, NR = random.Random(51), np.random.RandomState(51)
make_sky(
    [(0, (0.22, 0.17, 0.19)), (0.14, (0.10, 0.13, 0.20)), (0.45, (0.035, 0.07, 0.13)), (1, (0.012, 0.03, 0.065))],
    (0.6, 1, 0.02),
    glow=[((0.9, 0.45, 0.28), 0.22, 14.0)],
    clouds=(1.1, 0.5, 0.75, (0.22, 0.17, 0.20), 0.6, 2.2),
)
make_fog(260.0, 1.3, gain=0.9)
light('SUN', (0, 0, 0), (-0.4, -0.9, -0.5), 0.35, (0.6, 0.7, 1.0), angle=0.2).visible_glossy = False
mesh(
    'water',
    [(-300, -20, 0), (300, -20, 0), (300, 400, 0), (-300, 400, 0)],
    [(0, 1, 2, 3)],
    mat(
        'water',
        lambda t: t.pri((0.008, 0.022, 0.03), 0.05, 0.6, t.bump(t.noise(t.v('MULTIPLY', t.pos(), (0.7, 1.4, 1)), 1.1, 3), 0.22, 0.1)),
    ),
    smooth=False,
)
# the far bank with houses on stilts, palms, a few windows
BANK = mat('bank', lambda t: t.pri((0.03, 0.04, 0.035), 1, 0))
x = np.linspace(-160, 160, 400)
h = 3 + 5 * (fbm(x / 30, x * 0, 5, 3) + 0.5) + 2.0 * fbm(x / 3, x * 0, 3, 7)
mesh(
    'shore',
    [q for a, b in zip(x, h) for q in ((a, 92, -1), (a, 96, b))],
    [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(399)],
    BANK,
    smooth=False,
)
WIN = mat('win', lambda t: t.emit((1, 0.6, 0.25), 3.0), fog=False)
WALL = mat('wall', lambda t: t.pri((0.05, 0.045, 0.045), 0.95, 0.03))
for i in range(9):
    hx, w, hh = -62 + i * 15 + R.uniform(-4, 4), R.uniform(5, 8), R.uniform(3.0, 4.2)
    y = 84 + R.uniform(-4, 4)
    box((hx, y, 1.6), (hx + w, y + 5, 1.6 + hh), WALL)
    mesh(
        'roof',
        [
            (hx - 1, y - 1, 1.6 + hh),
            (hx + w + 1, y - 1, 1.6 + hh),
            (hx + w + 1, y + 6, 1.6 + hh),
            (hx - 1, y + 6, 1.6 + hh),
            (hx + 0.6, y + 2.5, 4 + hh),
            (hx + w - 0.6, y + 2.5, 4 + hh),
        ],
        [(0, 1, 5, 4), (1, 2, 5), (2, 3, 4, 5), (3, 0, 4)],
        WALL,
        smooth=False,
    )
    for q in (0.5, w - 0.6):
        mesh('stilt', *tube([(hx + q, y + 0.3, -1), (hx + q, y + 0.3, 1.7)], 0.15, 6), WALL)
    if i % 2:
        box((hx + w * 0.4, y - 0.06, 2.6), (hx + w * 0.4 + 0.9, y, 3.8), WIN)
for px, py, ph in ((-30, 98, 13), (-26, 99, 15), (14, 98, 14), (44, 97, 12), (49, 99, 15)):
    palm((px, py, 2), ph, int(px * px) % 97, lean=(R.uniform(-0.2, 0.2), 0), length=5.0, m=BANK)
# the lights on the water
PAPER = mat('paper', lambda t: t.emit(t.ramp(t.xyz(t.gen())[2], [(0, (1, 0.52, 0.16)), (1, (1, 0.34, 0.07))]), 1.7), fog=False)
FIRST = mat('first', lambda t: t.emit(t.ramp(t.xyz(t.gen())[2], [(0, (1, 0.36, 0.12)), (1, (0.9, 0.14, 0.05))]), 1.8), fog=False)
placed = []
n = 0
while n < 64:
    u = R.random() ** 0.8
    y = 2.8 + 62 * u * u
    x = -0.6 + 6.5 * u + 5.0 * math.sin(u * 4.2) + R.gauss(0, 0.7 + 5.5 * u)
    if any(math.hypot(x - a, y - b) < 0.55 + 0.02 * y for a, b in placed) or (y < 5 and x < -1.2):
        continue
    placed.append((x, y))
    q = 0.12 * R.uniform(0.85, 1.2)
    o = box((x - q, y - q, 0.02), (x + q, y + q, 0.02 + q * 2.1), FIRST if n == 0 else PAPER, 0.02)
    o.rotation_euler = (0, 0, R.uniform(0, 1.5))
    if y < 9:
        light('POINT', (x, y, 0.5), (0, 0, 0), 5, (1, 0.5, 0.2), size=0.12).visible_glossy = False
    n += 1
# the steps and three people
STONE = mat(
    'stone',
    lambda t: t.pri(
        t.mix(t.noise(t.pos(), 2.0, 6), (0.10, 0.10, 0.10), (0.20, 0.19, 0.17)), 0.7, 0.2, t.bump(t.noise(t.pos(), 4.0, 4), 0.3, 0.03)
    ),
)
for i in range(5):
    box((-12, -6, -0.3), (2.6 - i * 0.55, 2.3 - i * 0.72, 0.06 + i * 0.2), STONE, 0.015)
person(
    (-0.75, 1.95, 0.06),
    math.radians(-38),
    1.62,
    top=(0.55, 0.12, 0.06),
    bottom=(0.10, 0.10, 0.12),
    style='shirt',
    head='bun',
    skin=(0.36, 0.21, 0.13),
    hip=0.36,
    hipy=-0.12,
    lean=0.62,
    nod=0.1,
    feet=((-0.13, -0.05, 0), (0.13, 0.12, 0)),
    hands=((-0.12, 0.62, 0.3), (0.16, 0.66, 0.28)),
)
person(
    (-2.05, 1.15, 0.26),
    math.radians(-32),
    1.72,
    top=(0.13, 0.18, 0.24),
    bottom=(0.06, 0.06, 0.07),
    style='coat',
    head='short',
    hair=(0.36, 0.35, 0.33),
    skin=(0.34, 0.2, 0.12),
    build=1.15,
    hands=((-0.24, 0.1, 0.78), (0.36, 0.1, 1.05)),
)
person(
    (-1.52, 1.0, 0.26),
    math.radians(-30),
    1.2,
    top=(0.30, 0.28, 0.20),
    bottom=(0.08, 0.07, 0.06),
    head='short',
    skin=(0.36, 0.22, 0.13),
    hands=((-0.42, 0.05, 1.25), (0.22, 0.1, 0.78)),
)
light('POINT', (-0.3, 3.0, 0.5), (0, 0, 0), 26, (1, 0.46, 0.18), size=0.3).visible_glossy = False
light('AREA', (-3.5, -3.0, 3.5), (-1, 1.5, 0.6), 26, (0.5, 0.65, 1.0), size=2.5).visible_glossy = False
camera((-0.2, -4.3, 2.35), (-0.15, 12, 0.4), 33)
s.view_settings.exposure = 0.1
render()
