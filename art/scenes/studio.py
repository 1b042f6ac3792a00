# A bright bare room: an easel with a large canvas, a few broad strokes on it, the rest white; a stool, paint on the floor.
KIND = 'svg'
FINISH = {'exp': -0.04, 'contrast': 1.18, 'sat': 1.08, 'bloom': 0.1, 'vig': 0.2, 'focus': '600,380,260'}
from layers import *

c = Card(239)
R = c.R
# wall and floor, light from the left
c.add(c.rect(c.lin([(0, '#d3ddd4'), (0.4, '#a3b9b8'), (1, '#5f7d86')], 0, 0, 1, 0), 0, 0, 1200, 590))
c.add(c.rect(c.lin([(0, '#2f464e', 0.55), (0.3, '#2f464e', 0)]), 0, 0, 1200, 590))
c.add('<path d="M0 590H1200V800H0Z" fill="%s"/>' % c.lin([(0, '#b98f62'), (0.5, '#9a7249'), (1, '#5a402c')]))
for i in range(17):
    x = -300 + i * 112
    c.add('<path d="M%s 590L%s 800" stroke="#4a3524" stroke-width="2.200" opacity=".55"/>' % (r1(600 + (x - 600) * 0.72), r1(600 + (x - 600) * 1.35)))
c.add('<path d="M0 576H1200V596H0Z" fill="#dfe4da"/>')
# a window's light on the wall and the floor
for k in range(3):
    for j in range(2):
        x, y = 690 + k * 132, 96 + j * 176 + k * 26
        c.add('<path d="M%s %sl118 23v160l-118 -23Z" fill="#fff0c4" opacity="%s" filter="%s"/>' % (x, y, 0.62, c.blur(3)))
for k in range(3):
    x = 250 + k * 170
    c.add('<path d="M%s 650l140 0l70 130l-170 0Z" fill="#ffe9b4" opacity=".5" filter="%s"/>' % (x, c.blur(4)))
# the window itself at the left edge
c.add('<path d="M-10 40L120 84V520L-10 560Z" fill="#f6fbf2"/><path d="M-10 40L120 84V520L-10 560" fill="none" stroke="#8fa5a4" stroke-width="14"/><path d="M56 62V540M-10 200L120 226M-10 380L120 376" stroke="#a9bab6" stroke-width="8"/>')
c.add('<path d="M0 470C30 430 60 470 110 440V512L0 548Z" fill="#7fae6c" opacity=".85"/>')
c.add(c.rect(c.rad(40, 300, 520, [(0, '#fff6dc', 0.6), (1, '#fff6dc', 0)])))
# easel
wd = '#5a3f28'
c.add('<path d="M430 770L560 92M790 770L640 92M600 60V120M655 600L690 742" stroke="%s" stroke-width="14" stroke-linecap="round"/>' % wd)
c.add('<path d="M360 770L520 560M820 780L700 560" stroke="#2f2218" stroke-width="34" opacity=".28" filter="%s"/>' % c.blur(10))
c.add('<path d="M392 116L812 116L812 536L392 536Z" fill="#3a2c20" opacity=".5" transform="translate(20 18)" filter="%s"/>' % c.blur(9))
c.add('<path d="M388 110H812V532H388Z" fill="%s"/><path d="M388 110H396V532H388Z" fill="#fffaf0"/>' % c.lin([(0, '#fdf8ea'), (0.6, '#f0e6d0'), (1, '#d6c7ab')], 0, 0, 1, 0.3))
c.add('<path d="M400 532H800V556H400Z" fill="#6d4c30"/><path d="M390 532H812V542H390Z" fill="#8a6440"/>')


def stroke(pts, w, col, n=16):
    """a broad brush: hairs side by side, ending unevenly"""
    o = ''
    for i in range(n):
        q = (i / (n - 1) - 0.5) * w
        (x0, y0), (x1, y1), (x2, y2) = pts
        dx, dy = x2 - x0, y2 - y0
        l = math.hypot(dx, dy)
        nx, ny = -dy / l * q, dx / l * q
        cut = R.uniform(0.86, 1.06)
        o += '<path d="M%s %sQ%s %s %s %s" stroke="%s" stroke-width="%s" fill="none" stroke-linecap="round" opacity="%s"/>' % (r1(x0 + nx + R.uniform(-8, 6)), r1(y0 + ny), r1(x1 + nx), r1(y1 + ny), r1(x0 + dx * cut + nx), r1(y0 + dy * cut + ny), R.choice(col), r1(w / n * 1.9), r1(R.uniform(0.7, 1)))
    return o


c.add(stroke([(430, 380), (520, 250), (640, 300)], 64, ['#2f6f9c', '#3f86b4', '#245a86', '#5f9fc4']))
c.add(stroke([(470, 450), (580, 400), (700, 440)], 44, ['#d9a02b', '#e6b548', '#c98a20']))
c.add(stroke([(640, 250), (680, 200), (716, 196)], 34, ['#3f8a72', '#56a086', '#2f705c']))
for _ in range(16):
    c.add('<circle cx="%s" cy="%s" r="%s" fill="%s"/>' % (r1(R.uniform(430, 740)), r1(R.uniform(180, 500)), r1(R.uniform(1.5, 4.5)), R.choice(['#2f6f9c', '#d9a02b', '#3f8a72'])))
c.add('<path d="M560 430v52M600 436v34" stroke="#d9a02b" stroke-width="3"/>')
# a stool with pots and brushes, a cloth
c.add('<path d="M878 780L904 608M1010 780L984 608M930 770L930 612M888 706H1002" stroke="#4a3220" stroke-width="11" stroke-linecap="round"/><path d="M866 596H1022V616H866Z" fill="#7a5434"/><path d="M866 596H1022V602H866Z" fill="#c09060"/>')
c.add('<path d="M886 596V548H938V596Z" fill="%s"/><path d="M958 596V562H1004V596Z" fill="%s"/>' % (c.shade('#e9e2d0', 0.2, 0.35), c.shade('#2f6f9c', 0.3, 0.35)))
for dx, l, col, tip in ((0, -70, '#8a5c34', '#d9a02b'), (12, -86, '#c9a26a', '#2f6f9c'), (-10, -60, '#5a3a24', '#3f8a72'), (20, -58, '#8a5c34', '#f0e6d0')):
    c.add('<path d="M%s 552L%s %s" stroke="%s" stroke-width="5"/><path d="M%s %sl%s -18" stroke="%s" stroke-width="9" stroke-linecap="round"/>' % (912 + dx * 0.4, 912 + dx * 2, 552 + l, col, 912 + dx * 2, 552 + l, r1(dx * 0.3), tip))
c.add('<path d="M1000 610C1016 640 1040 640 1034 676C1030 700 1046 712 1040 730C1022 728 1010 700 1004 672C1000 650 992 630 984 612Z" fill="%s"/>' % c.shade('#6f5a94', 0.3, 0.35))
for _ in range(60):
    x, y = R.gauss(590, 150), R.uniform(640, 780)
    s = R.uniform(2, 9)
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"/>' % (r1(x), r1(y), r1(s * 1.5), r1(s * 0.5), R.choice(['#2f6f9c', '#d9a02b', '#3f8a72', '#f0e6d0', '#6f5a94'])))
# canvases turned to the wall
c.add('<path d="M1062 590L1084 330H1210V600Z" fill="#8f7a5e"/><path d="M1062 590L1084 330H1210" fill="none" stroke="#5a4632" stroke-width="9"/><path d="M1110 600L1130 400H1210V610Z" fill="#a58f70"/><path d="M1110 600L1130 400H1210" fill="none" stroke="#6d5438" stroke-width="9"/>')
c.add('<path d="M150 600L176 430H276L290 600Z" fill="#a08a68"/><path d="M150 600L176 430H276L290 600" fill="none" stroke="#5a4632" stroke-width="8"/>')
c.add(c.rect(c.rad(30, 280, 760, [(0, '#fff6dc', 0.26), (1, '#fff6dc', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#0f1a20', 0.36)
print(c.svg())
