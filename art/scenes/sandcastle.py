# A beach late in the day, seen a little from above: a castle of sand, its moat full of foam, a blue bucket; tracks lead away.
KIND = 'svg'
FINISH = {'exp': -0.02, 'contrast': 1.2, 'sat': 1.06, 'bloom': 0.1, 'vig': 0.18, 'focus': '560,430,240'}
from layers import *

c = Card(269)
R = c.R
c.add(c.rect(c.lin([(0, '#e3c795'), (0.4, '#cfa876'), (0.75, '#b08a60'), (1, '#8a6848')])))
c.add(c.fog(3, '#8a6444', 0.5, 0.012, 0.03, lo=0.48, gain=4, oct=4), c.fog(14, '#f6e2b4', 0.5, 0.006, 0.02, lo=0.5, gain=4, oct=4))
# the sea comes in from the lower left
def edge(off, amp, seed):
    r = random.Random(seed)
    ph = [r.uniform(0, 6) for _ in range(4)]
    pts = []
    for i in range(80):
        t = i / 79
        x = -20 + 1260 * t
        y = 520 + off + 250 * t**1.25 + amp * (math.sin(t * 11 + ph[0]) * 0.6 + math.sin(t * 23 + ph[1]) * 0.3 + math.sin(t * 5 + ph[2])) - 60 * math.exp(-(((t - 0.40) / 0.09) ** 2)) * (off < 60)
        pts.append((x, y))
    return pts


c.add('<path d="%s" fill="#7a5c42" opacity=".75" filter="%s"/>' % (poly(edge(-46, 15, 1), 830), c.blur(6)))
c.add('<path d="%s" fill="%s"/>' % (poly(edge(0, 17, 2), 830), c.lin([(0, '#a9b89a'), (0.3, '#6fa3a0'), (0.65, '#3f8794'), (1, '#24647c')])))
for off, w, op, sd in ((0, 15, 0.95, 2), (26, 7, 0.7, 3), (70, 12, 0.85, 5), (96, 5, 0.6, 6), (150, 14, 0.8, 8), (178, 5, 0.6, 9), (236, 13, 0.75, 11)):
    p = edge(off, 17 if off < 60 else 22, sd)
    c.add('<path d="%s" stroke="#fbf6e8" stroke-width="%s" fill="none" opacity="%s" stroke-linecap="round" filter="%s"/>' % (poly(p), w, op, c.rough(0.035, 16, sd)))
    for _ in range(60):
        x, y = R.choice(p)
        c.add('<circle cx="%s" cy="%s" r="%s" fill="#fdf9ee" opacity=".8"/>' % (r1(x + R.gauss(0, 12)), r1(y + abs(R.gauss(0, 12))), r1(R.uniform(1, 4.5))))
# long warm light from the right: the castle throws its shadow to the left
CX, CY = 560, 470
sd = '#6a4a38'
c.add('<path d="M%s %sL150 330L120 470L%s %sZ" fill="%s" opacity=".36" filter="%s"/>' % (CX - 40, CY - 60, CX - 60, CY + 40, sd, c.blur(16)))
c.add('<ellipse cx="%s" cy="%s" rx="222" ry="86" fill="#7a5a40"/><ellipse cx="%s" cy="%s" rx="206" ry="74" fill="%s"/>' % (CX, CY + 16, CX, CY + 20, c.lin([(0, '#5f8f8c'), (1, '#8fb8ac')])))
c.add('<ellipse cx="%s" cy="%s" rx="206" ry="74" fill="none" stroke="#fbf6e8" stroke-width="6" stroke-dasharray="150 46 60 90 210 30" opacity=".7" filter="%s"/>' % (CX, CY + 20, c.rough(0.04, 12, 4)))
c.add('<path d="M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ" fill="%s"/>' % (CX - 172, CY + 24, CX - 160, CY - 40, CX + 150, CY - 44, CX + 170, CY + 20, CX + 120, CY + 84, CX - 130, CY + 84, CX - 172, CY + 24, c.lin([(0, '#7a583c'), (0.55, '#b08558'), (1, '#eac68c')], 0, 0, 1, 0)))


def tower(x, y, w, h, melt=0):
    g = c.lin([(0, '#76543a'), (0.5, '#b58a5c'), (1, '#f3d298')], 0, 0, 1, 0)
    o = '<path d="M%s %sL%s %sH%sL%s %sQ%s %s %s %sZ" fill="%s"/>' % (x - w * 0.62, y, x - w * 0.42, y - h, x + w * 0.42, x + w * 0.62, y, x, y + w * 0.3, x - w * 0.62, y, g)
    o += '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#dcb680"/>' % (x, y - h, w * 0.42, w * 0.14)
    if not melt:
        for k in (-0.36, -0.12, 0.12, 0.36):
            o += '<path d="M%s %sv-%sh%sv%sZ" fill="%s"/>' % (r1(x + k * w - w * 0.075), r1(y - h + w * 0.05), r1(w * 0.2), r1(w * 0.15), r1(w * 0.2), g)
    else:
        o += '<path d="M%s %sq%s -%s %s 0q%s %s %s %sl-%s 0Z" fill="%s"/>' % (r1(x - w * 0.42), r1(y - h), r1(w * 0.3), r1(w * 0.3), r1(w * 0.5), r1(w * 0.1), r1(w * 0.1), r1(w * 0.3), r1(w * 0.2), r1(w * 0.8), g)
    return o


c.add(tower(CX - 66, CY - 6, 74, 96), tower(CX + 72, CY - 10, 78, 112), tower(CX, CY + 2, 96, 178))
c.add('<path d="M%s %sL%s %sH%sL%s %sQ%s %s %s %sZ" fill="%s"/>' % (CX - 112, CY + 52, CX - 106, CY + 2, CX + 106, CX + 116, CY + 48, CX, CY + 78, CX - 112, CY + 52, c.lin([(0, '#7d5a3e'), (0.5, '#b58a5c'), (1, '#eac68c')], 0, 0, 1, 0)))
for k in range(9):
    x = CX - 98 + k * 24
    c.add('<path d="M%s %sv-14h14v14Z" fill="#cda36c"/>' % (x, CY + 5))
c.add('<path d="M%s %sv-26q16 -20 32 0v28Z" fill="#4a3226"/>' % (CX - 16, CY + 66))
c.add(tower(CX - 120, CY + 46, 72, 62, 1), tower(CX + 124, CY + 44, 74, 92))
for x, y in ((CX - 60, CY + 34), (CX + 56, CY + 34), (CX - 30, CY + 40), (CX + 84, CY + 30), (CX, CY - 70)):
    c.add('<path d="M%s %sq-9 -12 0 -17q9 5 0 17Z" fill="#fbf4e6"/>' % (x, y))
# a bucket on its side, a spade
c.add('<path d="M776 540l-150 -20l-6 26l160 22Z" fill="%s" opacity=".45" filter="%s"/>' % (sd, c.blur(5)))
c.add('<g transform="translate(820 520) rotate(12)"><path d="M-50 -38L44 -50V50L-50 34Z" fill="%s"/><ellipse cx="44" cy="0" rx="20" ry="50" fill="#1b4f8a"/><ellipse cx="44" cy="0" rx="20" ry="50" fill="none" stroke="#7fb4e0" stroke-width="5"/><path d="M44 -50C96 -60 110 40 46 50" stroke="#f4efe0" stroke-width="5" fill="none"/></g>' % c.lin([(0, '#5f9fd4'), (0.5, '#2f6fb0'), (1, '#1f4f84')]))
c.add('<g transform="translate(350 610) rotate(-24)"><path d="M-90 -5H10V5H-90Z" fill="#c9985a"/><path d="M-112 -14h26v28h-26Z" fill="none" stroke="#c9985a" stroke-width="8"/><path d="M8 -20H50Q72 0 50 20H8Z" fill="%s"/></g>' % c.shade('#e6b53a', 0.2, 0.3, 1, 0))


def foot(x, y, s, rot, m):
    return '<g transform="translate(%s %s) rotate(%s) scale(%s %s)"><path d="M-5 14C-8 6 -7 -2 -8 -9C-8 -16 6 -17 7 -9C7 -3 4 3 5 13C4 19 -3 19 -5 14Z" fill="#7d5c42" opacity=".85"/><path d="M-7 -18a2.600 3 0 1 0 5 -2a2.600 3 0 1 0 -5 2M0 -21a2 2.400 0 1 0 4 0M5 -18a2 2 0 1 0 3 1" fill="#7d5c42" opacity=".85"/><path d="M6 -9C7 -3 4 3 5 13" stroke="#f8e4b4" stroke-width="2" fill="none" opacity=".8"/></g>' % (r1(x), r1(y), rot, r1(s * m), r1(s * 0.62))


for i in range(12):
    t = i / 11
    s = 1.75 - 1.05 * t
    x, y = 760 + 330 * t**0.8, 400 - 350 * t**0.8
    c.add(foot(x + (-16 if i % 2 else 16) * s, y, s, 40, 1 if i % 2 else -1))
for i in range(16):
    t = i / 15
    s = 1.1 - 0.64 * t
    x, y = 700 + 270 * t**0.8, 372 - 330 * t**0.8
    c.add(foot(x + (-14 if i % 2 else 14) * s, y, s, 38, 1 if i % 2 else -1))
# shells and weed
for _ in range(26):
    x, y = R.uniform(20, 1180), R.uniform(40, 420)
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/><path d="M%s %sl-14 -3l14 6Z" fill="%s" opacity=".5"/>' % (r1(x), r1(y), r1(R.uniform(3, 6)), r1(R.uniform(2, 4)), R.choice(['#f8efdc', '#e3b8a0', '#8a6a50']), r1(x), r1(y), sd))
c.add(c.rect(c.rad(1180, 40, 900, [(0, '#ffe9b4', 0.44), (1, '#ffe9b4', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#22160e', 0.34)
print(c.svg())
