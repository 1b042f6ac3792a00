# A dry lake bed in pale light and dust: an elephant with a calf at its side; another far behind, small.
KIND = 'svg'
FINISH = {'exp': -0.12, 'contrast': 1.2, 'sat': 1.04, 'bloom': 0.1, 'vig': 0.18, 'focus': '560,520,280'}
from layers import *

c = Card(149)
R = c.R
c.add(c.rect(c.lin([(0, '#7fa9b8'), (0.3, '#b5c9c4'), (0.5, '#e6dcc0'), (0.62, '#f0d9ac')])))
c.add(c.fog(4, '#f7efdc', 0.9, 0.0013, 0.008, lo=0.47, gain=4, mask=c.mask(c.lin([(0, '#fff'), (0.35, '#999'), (0.55, '#000')]))))
c.add(c.rect(c.rad(330, 390, 470, [(0, '#fff6dc', 0.95), (0.3, '#ffe9bc', 0.5), (1, '#ffe9bc', 0)])))
# a far mountain with a flat snowy top
c.add(
    '<path d="M560 452C660 430 740 372 800 322C830 300 930 298 968 322C1040 376 1110 428 1220 446V470H560Z" fill="#a3aeb0"/><path d="M786 334C800 322 810 314 822 312C880 300 930 304 962 320C972 328 978 332 984 340L960 336L944 350L918 334L890 352L862 336L838 350L820 338L802 346Z" fill="#f3eee2" opacity=".9"/>'
)
c.add('<path d="%s" fill="#a99f88" opacity=".9"/>' % poly(c.ridge(462, 12, 0.5, 7, seed=4), 800))
c.add('<path d="M0 466H1200V800H0Z" fill="%s"/>' % c.lin([(0, '#ead0a0'), (0.3, '#d3ac78'), (0.7, '#a87d54'), (1, '#6a4c38')]))
# cracked mud, in perspective
d = ''
for i in range(520):
    u = R.random() ** 1.7
    y = 474 + 330 * u
    k = (y - 460) / 340
    x = R.uniform(-20, 1220)
    for _ in range(2):
        dx, dy = R.gauss(0, 70) * k, R.gauss(0, 14) * k
        d += 'M%s %sl%s %sl%s %s' % (r1(x), r1(y), r1(dx * 0.5), r1(dy), r1(dx * 0.5), r1(-dy * 0.4))
c.add('<path d="%s" stroke="#6a4c38" stroke-width="1.5" fill="none" opacity=".35"/>' % d)
c.add(
    c.fog(
        15,
        '#f3dfb6',
        0.75,
        0.002,
        0.012,
        lo=0.42,
        gain=3,
        mask=c.mask(c.lin([(0.5, '#000'), (0.6, '#fff'), (0.74, '#333'), (0.85, '#000')])),
    )
)


def elephant(x, y, h, light, dark, tusk=True, step=0.0, flip=False, trunk=0.0):
    """side view, facing right, h: height at the shoulder; trunk 0 hangs, 1 curls forward"""
    k = h / 100
    body = c.lin([(0, light), (0.55, dark), (1, dark)], 0, 0, 1, 0)
    dusk = '#%02x%02x%02x' % tuple(int(int(dark[q : q + 2], 16) * 0.74) for q in (1, 3, 5))
    s = step * 8
    legs = (
        '<path d="M-62 -60C-64 -40 %s -20 %s 0L%s 0C%s -18 -40 -34 -34 -44ZM14 -48C18 -32 %s -16 %s 0L%s 0C%s -18 40 -34 42 -56Z" fill="%s"/>'
        % (r1(-62 - s), r1(-60 - s), r1(-40 - s), r1(-40 - s), r1(20 + s), r1(18 + s), r1(38 + s), r1(38 + s), body)
    )
    # the legs of the other side: the same, a step ahead, in shade
    far = '<g transform="translate(%s -3)">%s</g>' % (r1(19 - s), legs.replace(body, dusk))
    trunkp = 'M84 -72C94 -56 %s -36 %s -14C%s -4 %s -2 %s -6C%s -30 82 -46 72 -58Z' % tuple(
        r1(v) for v in (96 + 6 * trunk, 92 + 12 * trunk, 92 + 16 * trunk, 84 + 22 * trunk, 85 + 14 * trunk, 84 + 6 * trunk)
    )
    torso = (
        '<path d="M-66 -60C-70 -84 -52 -100 -22 -99C-4 -98 10 -103 30 -103C44 -116 66 -116 78 -102C88 -92 92 -80 86 -66C80 -54 66 -54 56 -60C52 -46 36 -38 10 -38C-14 -36 -36 -34 -50 -40C-60 -44 -64 -50 -66 -60Z" fill="%s"/><path d="%s" fill="%s"/>'
        % (body, trunkp, body)
    )
    ear = (
        '<path d="M36 -104C20 -110 10 -92 12 -74C14 -58 26 -48 36 -54C46 -60 54 -80 50 -94C47 -102 42 -104 36 -104Z" fill="%s"/><path d="M36 -104C20 -110 10 -92 12 -74C14 -58 26 -48 36 -54" stroke="%s" stroke-width="2" fill="none" opacity=".8"/>'
        % (c.lin([(0, light), (1, dark)]), light)
    )
    tail = (
        '<path d="M-65 -66C-74 -56 -74 -42 -71 -32" stroke="%s" stroke-width="3" fill="none" stroke-linecap="round"/><path d="M-73 -34l4 12l2 -12Z" fill="%s"/>'
        % (dark, dark)
    )
    tk = '<path d="M76 -62C84 -54 94 -50 104 -52C96 -46 82 -48 72 -56Z" fill="#f3eee2"/>' if tusk else ''
    return '<g transform="translate(%s %s) scale(%.3f %.3f)">%s%s%s%s%s%s</g>' % (
        x,
        y,
        -k if flip else k,
        k,
        tail,
        far,
        legs,
        torso,
        tk,
        ear,
    )


def shade(x, y, h):
    return '<path d="M%s %sL%s %sL%s %sL%s %sZ" fill="#4a3428" opacity=".42" filter="%s"/>' % (
        r1(x - h * 0.6),
        y - 2,
        r1(x + h * 0.5),
        y - 3,
        r1(x + h * 1.7),
        r1(y + h * 0.2),
        r1(x + h * 0.4),
        r1(y + h * 0.22),
        c.blur(4),
    )


# dust behind them, the far one, the two
c.add(shade(960, 520, 62), '<g opacity=".8">', elephant(952, 520, 62, '#a39a90', '#7d7672', True, 0.6, flip=True), '</g>')
c.add(
    '<g filter="%s" opacity=".8">' % c.blur(20),
    ''.join(
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#f3dcae"/>'
        % (r1(R.uniform(150, 500)), r1(R.uniform(600, 668)), r1(R.uniform(30, 90)), r1(R.uniform(10, 34)))
        for _ in range(26)
    ),
    '</g>',
)
c.add(shade(500, 690, 270), shade(694, 704, 120))
c.add(elephant(500, 690, 270, '#b0a093', '#5d5652', True, 1.0))
c.add(elephant(706, 706, 122, '#b8a494', '#6a5f58', False, -1.0, trunk=0.8))
c.add(
    '<g filter="%s" opacity=".75">' % c.blur(12),
    ''.join(
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#f0d6a6"/>'
        % (r1(R.uniform(240, 800)), r1(R.uniform(684, 716)), r1(R.uniform(24, 64)), r1(R.uniform(5, 15)))
        for _ in range(22)
    ),
    '</g>',
)
# a line of footprints toward us
for i in range(15):
    t = i / 15
    c.add(
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#6a4a36" opacity=".4"/>'
        % (r1(350 - 330 * t + (9 if i % 2 else -9)), r1(696 + 96 * t), r1(12 + 9 * t), r1(4 + 4 * t))
    )
# two white birds on the ground, one in the air: the accent is light
for x, y, s in ((816, 716, 1.0), (850, 724, 0.9), (250, 640, 0.7)):
    c.add(
        '<g transform="translate(%s %s) scale(%s)"><path d="M0 0L2 -16M6 0L6 -16" stroke="#3a2f28" stroke-width="2"/><path d="M-12 -18C-6 -30 8 -32 12 -28C14 -36 12 -46 18 -48C24 -48 24 -44 22 -40C20 -32 20 -22 10 -16C2 -12 -8 -13 -12 -18Z" fill="#fbf7ea"/><path d="M23 -45l10 3l-10 1Z" fill="#d9793a"/></g>'
        % (x, y, s)
    )
c.add(c.rect(c.rad(330, 420, 620, [(0, '#fff0cc', 0.36), (1, '#fff0cc', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#2a211c', 0.32)
print(c.svg())
