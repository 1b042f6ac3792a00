# Two moving stairs in a metro hall: a crowd rides up toward the light, one person rides down; one in the crowd has turned.
KIND = 'svg'
FINISH = {'exp': 0.1, 'contrast': 1.18, 'sat': 1.06, 'bloom': 0.22, 'vig': 0.2, 'focus': '520,430,260'}
from layers import *
from folk import folk
from near import SKIRT, TROUSERS, UPRIGHT, profile

c = Card(52)
R = c.R
SL = -0.5  # the slope of the stairs
up = lambda x, y0: y0 + SL * x
c.add(c.rect(c.lin([(0, '#31545c'), (0.5, '#2a4a55'), (1, '#13242f')], 1, 0, 0, 1)))
# tiled vault: rows of tiles that follow the slope, brighter toward the top right
for r in range(-4, 26):
    for k in range(-1, 22):
        x = k * 62 + (31 if r % 2 else 0)
        y = up(x, 0) + r * 52 + 20
        if not -80 < y < 860:
            continue
        v = R.uniform(0, 0.16)
        c.add(
            '<path d="M%s %sl58 -29l0 46l-58 29Z" fill="%s" opacity="%s"/>'
            % (r1(x), r1(y), R.choice(['#5d8a8a', '#3f6b72', '#76a09a', '#2c5560']), r1(v + 0.12))
        )
c.add(c.rect(c.rad(1150, 40, 900, [(0, '#ffeec4', 1), (0.16, '#ffdc9a', 0.8), (0.45, '#e8a860', 0.3), (1, '#e8a860', 0)])))
# a round advertisement-free wall: arches of light
for i in range(5):
    x = 120 + i * 270
    y = up(x, 0) + 290
    c.add(
        '<circle cx="%s" cy="%s" r="25" fill="#fff3d2"/>' % (x, r1(y)),
        c.rect(c.rad(x, r1(y), 165, [(0, '#fff0c4', 0.75), (0.2, '#ffdf9f', 0.32), (1, '#ffdf9f', 0)])),
    )


def stair(y0, th, steps, face, rail, glow):
    """one moving stair: balustrade, rubber rail and teeth of the steps"""
    o = '<path d="M-20 %sL1220 %sL1220 %sL-20 %sZ" fill="%s"/>' % (
        r1(up(-20, y0)),
        r1(up(1220, y0)),
        r1(up(1220, y0 + th)),
        r1(up(-20, y0 + th)),
        face,
    )
    d = 'M-20 %s' % r1(up(-20, y0) + 4)
    for i in range(64):
        x = -20 + i * 20
        d += 'L%s %sL%s %s' % (r1(x), r1(up(x, y0) - 5), r1(x + 20), r1(up(x, y0) - 5))
    o = '<path d="%sL1260 %sL-20 %sZ" fill="%s"/>' % (d, r1(up(1260, y0) + 20), r1(up(-20, y0) + 20), steps) + o
    return o


def rail(y0, col, hi):
    return '<path d="M-20 %sL1220 %s" stroke="%s" stroke-width="13"/><path d="M-20 %sL1220 %s" stroke="%s" stroke-width="3"/>' % (
        r1(up(-20, y0)),
        r1(up(1220, y0)),
        col,
        r1(up(-20, y0) - 5),
        r1(up(1220, y0) - 5),
        hi,
    )


# far stair, going down: one person
FAR = 640
c.add(stair(FAR, 130, '#2a3f47', c.lin([(0, '#5b4a3c'), (0.4, '#7a614a'), (1, '#c79a62')], 0, 0, 1, 0), '', ''))
hx = 470
c.add(c.rect(c.rad(hx, up(hx, FAR) - 90, 170, [(0, '#ffd590', 0.38), (1, '#ffd590', 0)])))
lit = lambda col, l=0.2, d=0.35: c.shade(col, l, d, 1, 0)
k = 122
c.add(
    profile(
        hx,
        up(hx, FAR) - 4 - 0.9 * k,
        k,
        torso=UPRIGHT,
        legs=TROUSERS,
        skirt=SKIRT,
        arms=[[(-0.03, -0.47), (-0.05, -0.2), (0.2, -0.08)]],
        head=(0.0, -0.62),
        nod=-4,
        style='afro',
        top=lit('#4a9a72'),
        bottom='#2a2220',
        skin='#6a4332',
        hair='#17100e',
        flip=True,
    )
)
c.add('<path d="M%s %sl30 3l-3 34l-27 0Z" fill="#3a2418"/>' % (hx - 42, r1(up(hx, FAR) - 104)))
c.add(rail(FAR - 78, '#10191f', '#8f8466'))
c.add(
    '<path d="M-20 %sL1220 %sL1220 %sL-20 %sZ" fill="#0d1b22" opacity=".34"/>'
    % (r1(up(-20, FAR - 72)), r1(up(1220, FAR - 72)), r1(up(1220, FAR + 4)), r1(up(-20, FAR + 4)))
)
# near stair, going up: a crowd
NEAR = 905
SK = ['#3a2820', '#5a3a2c', '#8a5f48', '#6a4332', '#4a2f24', '#7a5440']
crowd = [
    (70, 232, dict(top='#22343e', style='coat', head='hood', hat='#3b4a4c')),
    (165, 252, dict(top='#1c2a33', bottom='#12191f', style='short', head='cap', hat='#27353c', build=1.15)),
    (268, 226, dict(top='#33454b', style='dress', head='bun')),
    (352, 246, dict(top='#18252e', bottom='#10171d', style='coat', head='short', build=1.0)),
    (436, 168, dict(top='#4c5c5a', bottom='#1a2329', style='shirt', head='short')),
    (512, 234, dict(top='#2b3d44', style='dress', head='long')),
    (612, 238, dict(top='#3a4e52', style='coat', head='long', hair='#5a4634', flip=True, hands=((13, -50), (15, -58)))),
    (716, 250, dict(top='#16232c', bottom='#0f161c', style='short', head='turban', hat='#4d5a55')),
    (806, 236, dict(top='#2a3a40', style='coat', head='short', hair='#b9b2a6', build=1.22, stoop=0.15)),
    (902, 230, dict(top='#34454a', style='robe', head='hood', hat='#4a5a5c')),
    (1000, 254, dict(top='#1f2e36', bottom='#12191f', style='coat', head='brim', hat='#27343a')),
    (1100, 236, dict(top='#2b3c42', style='dress', head='afro')),
]
c.add(stair(NEAR, 300, '#16242b', c.lin([(0, '#16242c'), (1, '#33444a')], 0, 0, 1, 0), '', ''))
for i, (x, h, k) in enumerate(crowd):
    flip = k.get('flip', False)
    kk = {'bottom': '#141c22', 'skin': SK[i % 6], 'hair': '#120e0d', 'stride': 4, **k}
    for q in ('top', 'hat', 'bottom'):
        if q in kk:
            w = 0.10 + 0.16 * x / 1200
            kk[q] = c.shade(kk[q], w * 1.6, 0.45, *((0, 1) if flip else (1, 0)))
    c.add(folk(x, up(x, NEAR) - 2, h, 'side', **kk))
c.add(rail(NEAR - 92, '#0b1318', '#6d7a72'))
c.add(
    '<path d="M-20 %sL1220 %sL1220 900L-20 1000Z" fill="%s" opacity=".93"/>'
    % (r1(up(-20, NEAR - 86)), r1(up(1220, NEAR - 86)), c.lin([(0, '#0e1a21'), (0.6, '#1d2f36'), (1, '#3d4c4a')], 0, 0, 1, 0))
)
for i in range(8):
    x = 40 + i * 170
    c.add('<path d="M%s %sl0 260" stroke="#0a1217" stroke-width="4" opacity=".7"/>' % (x, r1(up(x, NEAR - 86))))
c.add('<path d="M-20 %sL1220 %s" stroke="#f3c987" stroke-width="5" opacity=".5"/>' % (r1(up(-20, NEAR - 40)), r1(up(1220, NEAR - 40))))
c.add(
    c.rect(c.rad(1150, 60, 800, [(0, '#ffe4ae', 0.55), (0.4, '#ffcf8a', 0.16), (1, '#ffcf8a', 0)]), extra='style="mix-blend-mode:screen"')
)
c.vignette('#081117', 0.5)
print(c.svg())
