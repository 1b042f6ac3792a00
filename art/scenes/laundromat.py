# A wide lit window on a wet street at night: rows of washing machines, one turning; one person on a bench, from behind.
KIND = 'svg'
FINISH = {'exp': -0.02, 'contrast': 1.16, 'sat': 1.06, 'bloom': 0.12, 'vig': 0.22, 'focus': '600,400,240'}
from layers import *
from folk import folk

c = Card(257)
R = c.R
c.add(c.rect(c.lin([(0, '#131a2c'), (0.5, '#232a40'), (1, '#161b2a')])))
# the wall of brick
for j in range(32):
    for i in range(22):
        c.add(c.rect(R.choice(['#2b2c3f', '#332f42', '#262a3c', '#3a3346']), r1(i * 58 - 30 + (j % 2) * 29), j * 20 - 4, 55, 17, 'opacity=".8"'))
# upstairs, two dark windows
for x in (190, 470, 750, 1030):
    c.add('<path d="M%s -10H%sV96H%sZ" fill="#141c2e"/><path d="M%s -10H%sV96H%sZM%s -10V96" fill="none" stroke="#4c4a5c" stroke-width="6"/>' % (x - 50, x + 50, x - 50, x - 50, x + 50, x - 50, x))
# the shop front
X0, X1, Y0, Y1 = 130, 1070, 176, 566
c.add(c.rect('#1c3a40', X0 - 44, 122, X1 - X0 + 88, 480), c.rect('#27535a', X0 - 44, 122, X1 - X0 + 88, 40))
c.add(c.rect('#f4a7b4', X0 - 30, 138, X1 - X0 + 60, 6, 'opacity=".95"'), c.rect(c.rad(600, 140, 560, [(0, '#f08aa4', 0.55), (1, '#f08aa4', 0)], 'translate(0 112) scale(1 .2)')))
c.d('<clipPath id="shop"><rect x="%s" y="%s" width="%s" height="%s"/></clipPath>' % (X0, Y0, X1 - X0, Y1 - Y0))
o = c.rect(c.lin([(0, '#f4fbe8'), (0.3, '#d3ecdc'), (0.7, '#a5d0c4'), (1, '#6fa59e')]), X0, Y0, X1 - X0, Y1 - Y0)
o += c.rect('#ffffff', 250, Y0, 700, 12, 'opacity=".95"') + c.rect('#e2f0dc', X0, Y0 + 12, X1 - X0, 26, 'opacity=".7"')
# tiled floor
o += '<path d="M%s 500H%sV600H%sZ" fill="#d9d3bd"/>' % (X0, X1, X0)
for i in range(24):
    if i % 2:
        o += '<path d="M%s 500h52l%s 70h-74Z" fill="#a9b5a8" opacity=".7"/>' % (X0 + i * 52 - 120, r1((i - 11) * 6.0))


def washer(x, y, s, turn=None):
    q = '<g transform="translate(%s %s) scale(%s)">' % (x, y, s)
    q += '<rect x="-46" y="-112" width="92" height="112" rx="6" fill="%s"/>' % c.lin([(0, '#fbfaf0'), (1, '#b9cdc8')])
    q += '<rect x="-46" y="-112" width="92" height="20" fill="#8fb4b4"/><circle cx="28" cy="-102" r="5" fill="#f4efe0"/><rect x="-38" y="-107" width="30" height="9" fill="#f4efe0"/>'
    q += '<circle cy="-48" r="35" fill="#8aa6a8"/><circle cy="-48" r="28" fill="#28414c"/>'
    if turn:
        for k, col in enumerate(turn):
            a = k * 6.283 / len(turn)
            q += '<ellipse cx="%s" cy="%s" rx="14" ry="9" fill="%s" transform="rotate(%s %s %s)"/>' % (r1(math.cos(a) * 14), r1(-48 + math.sin(a) * 14), col, int(a * 57 + 60), r1(math.cos(a) * 14), r1(-48 + math.sin(a) * 14))
    q += '<path d="M-20 -62A24 24 0 0 1 4 -72" stroke="#e9f6f0" stroke-width="4" fill="none" opacity=".8"/><rect x="-46" y="-4" width="92" height="6" fill="#5d7f80"/></g>'
    return q


for k in range(9):
    o += washer(176 + k * 106, 352, 0.98)
for k in range(9):
    o += washer(176 + k * 106, 512, 1.06, ['#8a5ab0', '#e6b84a', '#5f7fc4', '#f0e6da', '#8a5ab0', '#d98aa0'] if k == 6 else None)
o += '<rect x="%s" y="350" width="%s" height="12" fill="#7fa09c"/>' % (X0, X1 - X0)
# a trolley on the right, a plant on the left
o += '<path d="M900 480h100l-10 64h-80Z" fill="none" stroke="#6d7f84" stroke-width="4"/><path d="M910 500h84M908 520h82M925 480v64M950 480v64M975 480v64" stroke="#6d7f84" stroke-width="2"/><path d="M898 480C920 452 940 470 956 456C976 452 990 466 1002 480Z" fill="#efe6d6"/><circle cx="918" cy="560" r="7" fill="#3a474c"/><circle cx="984" cy="560" r="7" fill="#3a474c"/>'
c.add('<g clip-path="url(#shop)">%s</g>' % o)
# the person on the bench: the bench's back hides the legs
px, py = 566, 632
sh = folk(px, py, 262, top=c.shade('#d0567f', 0.1, 0.3), bottom='#2a3440', skin='#7a4a34', hair='#17120f', style='shirt', head='long', build=1.05, stoop=0.05)
c.d('<clipPath id="seat"><rect x="%s" y="300" width="400" height="226"/></clipPath>' % (px - 200))
c.add('<g clip-path="url(#seat)">%s</g>' % sh)
c.add('<path d="M416 500H770V516H416ZM416 528H770V542H416Z" fill="#4a3a34"/><path d="M436 496V566M750 496V566" stroke="#332a28" stroke-width="11"/>')
c.add('<path d="M664 500V446Q664 436 676 436H722Q734 436 734 446V500Z" fill="%s"/><path d="M664 470H734" stroke="#3f5a80" stroke-width="3"/>' % c.shade('#6f8fc0', 0.2, 0.3))
# glass: frames and two faint reflections
c.add('<path d="M%s %sH%sV%sH%sZ" fill="none" stroke="#12262c" stroke-width="14"/><path d="M441 %sV%sM758 %sV%s" stroke="#12262c" stroke-width="10"/>' % (X0, Y0, X1, Y1, X0, Y0, Y1, Y0, Y1))
c.add('<path d="M160 190L300 190L180 560L160 560ZM830 190L900 190L800 560L800 420Z" fill="#ffffff" opacity=".09"/>')
c.add('<path d="M86 566H1114V604H86Z" fill="#18323a"/>')
# the pavement, wet
c.add('<path d="M-10 604H1210V810H-10Z" fill="%s"/>' % c.lin([(0, '#39495c'), (0.4, '#243046'), (1, '#131a2a')]))
c.add('<path d="M-10 690H1210V702H-10Z" fill="#4a5468" opacity=".8"/><path d="M-10 702H1210V712H-10Z" fill="#0f1624"/>')
for _ in range(330):
    t = R.random()
    y = 606 + 194 * t
    x = R.gauss(600, 300)
    l = R.uniform(10, 60)
    c.add('<path d="M%s %sh%s" stroke="%s" stroke-width="%s" opacity="%s" stroke-linecap="round"/>' % (r1(x - l / 2), r1(y), r1(l), R.choice(['#cdeedd', '#a5d0c4', '#d9f2e2', '#f0a9b8']), r1(R.uniform(1.5, 4)), r1(R.uniform(0.2, 0.6) * (1 - t * 0.6))))
c.add(c.rect(c.rad(600, 610, 560, [(0, '#cdeedd', 0.5), (1, '#cdeedd', 0)], 'translate(0 460) scale(1 .25)')))
# a bicycle against the wall, a lamp post in the dark on the right
c.add('<path d="M1142 -10V690" stroke="#0d1420" stroke-width="12"/><path d="M1126 690h32v12h-32Z" fill="#0d1420"/>')
c.vignette('#05080f', 0.4)
print(c.svg())
