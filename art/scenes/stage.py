# Seen from the side of a stage: a person stands at the edge of the light, before a full dark hall.
KIND = 'svg'
FINISH = {'exp': 0.15, 'contrast': 1.15, 'sat': 1.05, 'bloom': 0.28, 'vig': 0.2, 'focus': '560,500,210'}
from layers import *
from folk import folk

c = Card(83)
R = c.R
c.add(c.rect(c.lin([(0, '#0e1b26'), (0.5, '#1b3240'), (1, '#1c2a30')])))
c.add(c.rect(c.rad(640, 330, 520, [(0, '#3f6470', 0.8), (0.5, '#2c4a58', 0.4), (1, '#2c4a58', 0)])))
# balconies and boxes in curves, dim lamps along them
for k, (y, d, col) in enumerate(((150, 40, '#24404c'), (238, 52, '#2b4a55'), (330, 62, '#33525b'))):
    c.add('<path d="M60 %sQ640 %s 1220 %sL1220 %sQ640 %s 60 %sZ" fill="%s"/>' % (y, y + d * 2, y, y + 44, y + 44 + d * 2, y + 44, col))
    c.add('<path d="M60 %sQ640 %s 1220 %s" stroke="#b98a54" stroke-width="3.4" fill="none" opacity=".55"/>' % (y, y + d * 2, y))
    for i in range(13):
        t = (i + 0.5) / 13
        x = 60 + 1160 * t
        yy = y + 2 * t * (1 - t) * d * 2
        c.add(
            '<circle cx="%s" cy="%s" r="5" fill="#ffdf9f"/>' % (r1(x), r1(yy + 16)),
            c.rect(c.rad(r1(x), r1(yy + 16), 42, [(0, '#ffcf86', 0.4), (1, '#ffcf86', 0)])),
        )
    for i in range(46):
        t = R.random()
        x, yy = 60 + 1160 * t, y + 2 * t * (1 - t) * d * 2
        s = 8 + k * 1.6
        c.add(
            '<path d="M%s %sc0 -%s %s -%s %s -%sc%s 0 %s %s %s %sZ" fill="%s"/>'
            % (
                r1(x - s),
                r1(yy + 2),
                r1(s * 0.9),
                r1(s * 0.4),
                r1(s * 1.2),
                r1(s),
                r1(s * 1.2),
                r1(s * 0.6),
                r1(s),
                r1(s * 0.3),
                r1(s),
                r1(s * 1.2),
                R.choice(['#16262f', '#1d303a', '#243a44']),
            ),
            '<circle cx="%s" cy="%s" r="%s" fill="%s"/>'
            % (r1(x), r1(yy - s * 1.5), r1(s * 0.55), R.choice(['#2a2a2c', '#3a332f', '#4a4038', '#22242a'])),
        )
# the stalls: rows of heads, larger toward us, all turned to the stage
for r in range(8):
    y = 452 + r * 17 + r * r * 1.6
    s = 9 + r * 2.1
    x = -20 + (r % 2) * s * 1.4
    while x < 1230:
        if R.random() < 0.93:
            v = R.choice(['#1c2f39', '#22363f', '#182830', '#2a3a40', '#33403f'])
            hcol = R.choice(['#2b2522', '#3a2f29', '#1f1d1e', '#5a5048', '#463a30'])
            c.add(
                '<path d="M%s %sc0 -%s %s -%s %s -%sc%s 0 %s %s %s %sl0 40l-%s 0Z" fill="%s"/>'
                % (
                    r1(x - s * 1.25),
                    r1(y + s * 1.6),
                    r1(s * 1.1),
                    r1(s * 0.5),
                    r1(s * 1.5),
                    r1(s * 1.25),
                    r1(s * 1.5),
                    r1(s * 0.75),
                    r1(s * 1.25),
                    r1(s * 0.4),
                    r1(s * 1.25),
                    r1(s * 1.5),
                    r1(s * 2.5),
                    v,
                ),
                '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>'
                % (r1(x + R.uniform(-2, 2)), r1(y - s * 0.5), r1(s * 0.62), r1(s * 0.8), hcol),
            )
        x += s * 2.75
# the stage floor and the pool of light
c.add('<path d="M0 662L1200 640L1200 800L0 800Z" fill="%s"/>' % c.lin([(0, '#6b4a30'), (0.3, '#4a3424'), (1, '#1c1613')]))
c.add('<path d="M0 662L1200 640L1200 648L0 671Z" fill="#d9a562" opacity=".75"/>')
for i in range(16):
    c.add('<path d="M%s 655L%s 800" stroke="#1c130e" stroke-width="2" opacity=".5"/>' % (40 + i * 78, -260 + i * 118))
c.add(
    '<ellipse cx="560" cy="724" rx="250" ry="46" fill="%s"/>'
    % c.rad(
        560,
        724,
        250,
        [(0, '#fff0c8', 1), (0.55, '#ffd592', 0.75), (0.9, '#f0a95a', 0.25), (1, '#f0a95a', 0)],
        'translate(0 590) scale(1 .185)',
    )
)
c.add(
    '<g style="mix-blend-mode:screen"><path d="M905 -20L960 -20L812 724L310 724Z" fill="%s" filter="%s"/></g>'
    % (c.lin([(0, '#fff0cc', 0.62), (0.6, '#ffd592', 0.26), (1, '#ffcf86', 0.16)]), c.blur(14))
)
# the person
lit = lambda q, d=0.3: c.shade(q, 0.25, d, 1, 0)
c.add('<path d="M556 728L540 726L380 782L420 792Z" fill="#140f0c" opacity=".6" filter="%s"/>' % c.blur(4))
c.add(
    folk(
        560,
        728,
        214,
        top=lit('#3f9fa8', 0.34),
        bottom='#2a241c',
        skin='#b98565',
        hair='#3a241a',
        style='robe',
        head='braid',
        build=1.12,
        hands=((-13, -45), (13, -46)),
    )
)
# curtain on the near side, in deep folds, and a rope-free plain border above
for i in range(9):
    x = -30 + i * 27
    c.add(
        '<path d="M%s -10C%s 260 %s 520 %s 820L%s 820C%s 520 %s 260 %s -10Z" fill="%s"/>'
        % (
            x,
            x + 14,
            x - 10,
            x + 6 - i * 3,
            x + 40 - i * 3,
            x + 30,
            x + 46,
            x + 34,
            c.lin([(0, '#1c0f12'), (0.45, '#5a1f1d'), (0.7, '#7c2f22'), (1, '#2a1214')], 0, 0, 1, 0),
        )
    )
c.add(
    '<path d="M-20 -20H1220V46Q1080 92 940 52Q800 96 660 54Q520 96 380 54Q280 88 180 54L-20 60Z" fill="%s"/>'
    % c.lin([(0, '#14090b'), (1, '#4a1a1a')])
)
c.add(c.rect(c.lin([(0, '#0a0d12', 0.0), (0.75, '#0a0d12', 0.0), (1, '#0a0d12', 0.6)], 0, 0, 1, 0)))
c.vignette('#070c12', 0.5)
print(c.svg())
