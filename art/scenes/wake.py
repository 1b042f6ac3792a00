# At the stern of a ferry: one person at the rail, from behind; a white wake runs back to an island under a wide pale sky.
KIND = 'svg'
FINISH = {'exp': -0.02, 'contrast': 1.2, 'sat': 1.04, 'bloom': 0.1, 'vig': 0.2, 'focus': '520,520,200'}
from layers import *
from folk import folk

c = Card(251)
R = c.R
HZ, VX = 372, 700
c.add(c.rect(c.lin([(0, '#5d6d96'), (0.3, '#8c92b0'), (0.62, '#cbb9bd'), (0.92, '#f0d9b8'), (1, '#f4e2bf')]), 0, 0, 1200, HZ + 4))
mk = c.mask(c.lin([(0, '#fff'), (0.36, '#bbb'), (0.46, '#000')]))
c.add(c.fog(9, '#f3e2d2', 0.9, 0.0016, 0.009, lo=0.46, gain=4.6, mask=mk, oct=5), c.fog(17, '#4f5c86', 0.6, 0.0018, 0.008, lo=0.52, gain=4.4, mask=mk, oct=5))
c.add(c.rect(c.rad(VX, HZ - 20, 330, [(0, '#fff3d4', 0.9), (0.4, '#ffe8c0', 0.4), (1, '#ffe8c0', 0)]), 0, 0, 1200, HZ + 4))
# the island: two summits, a town at its foot
c.add('<path d="%s" fill="#a39cae"/>' % poly([(x, HZ + 2 - max(0, h)) for x, h in ((q, 62 * math.exp(-(((q - 560) / 130) ** 2)) + R.uniform(-2, 2) - 4) for q in range(240, 900, 12))], HZ + 2))
c.add('<path d="%s" fill="#6f7491"/>' % poly([(x, HZ + 2 - max(0, h)) for x, h in ((q, 112 * math.exp(-(((q - 770) / 92) ** 2)) + 50 * math.exp(-(((q - 930) / 70) ** 2)) + R.uniform(-3, 3) - 3) for q in range(540, 1120, 9))], HZ + 2))
for _ in range(44):
    x = R.gauss(800, 60)
    c.add(c.rect(R.choice(['#f3e6cc', '#e4cdb0', '#cdb9a8']), r1(x), r1(HZ - R.uniform(1, 16)), r1(R.uniform(4, 10)), r1(R.uniform(4, 9)), 'opacity=".85"'))
# sea
c.add(c.rect(c.lin([(0, '#c9c2bd'), (0.1, '#7f8eaa'), (0.45, '#3f5a84'), (1, '#213a62')]), 0, HZ, 1200, 430))
for i in range(360):
    t = R.random() ** 1.5
    y = HZ + 3 + 420 * t
    l = (14 + 150 * t) * R.uniform(0.4, 1.3)
    x = R.uniform(-40, 1220)
    c.add('<path d="M%s %sq%s %s %s 0" stroke="%s" stroke-width="%s" fill="none" opacity="%s" stroke-linecap="round"/>' % (r1(x), r1(y), r1(l / 2), r1(-1 - 9 * t), r1(l), R.choice(['#c4c6d0', '#243f68', '#6d82a6', '#1b3258', '#e9d6c0' if abs(x - VX) < 190 else '#4f6a94']), r1(1 + 3.4 * t), R.choice([0.3, 0.45, 0.6])))
# the wake
W2 = lambda t: VX - 40 + (600 - VX + 40) * t
c.add('<path d="M%s %sL%s 810L%s 810Z" fill="%s" filter="%s"/>' % (VX + 20, HZ + 4, 250, 960, c.lin([(0, '#f4ead8', 0.75), (0.3, '#a9c4cc', 0.55), (1, '#8fb4c4', 0.5)]), c.blur(5)))
for i in range(520):
    t = R.random() ** 1.2
    y = HZ + 6 + 430 * t
    m = VX + 20 + (605 - VX - 20) * t
    w = 8 + 350 * t
    e = R.choice([-1, 1]) * R.uniform(0.72, 1.02) if R.random() < 0.6 else R.uniform(-0.7, 0.7)
    l = (5 + 46 * t) * R.uniform(0.5, 1.4)
    c.add('<path d="M%s %sq%s %s %s %s" stroke="#fbf6ea" stroke-width="%s" fill="none" opacity="%s" stroke-linecap="round"/>' % (r1(m + e * w - l / 2), r1(y), r1(l / 2), r1(-3 - 10 * t), r1(l), r1(R.uniform(-4, 4) * t), r1(1 + 7 * t * R.random()), r1(R.uniform(0.35, 0.9))))
# gulls
for x, y, w in ((300, 200, 30), (410, 130, 20), (960, 190, 24), (1040, 120, 15), (220, 300, 15)):
    c.add('<path d="M%s %sq%s %s %s 0q%s %s %s 0q-%s -%s -%s %sq-%s %s -%s -%sZ" fill="#f8f2e4"/>' % (x - w, y, r1(w * 0.5), r1(-w * 0.6), w, r1(w * 0.5), r1(-w * 0.5), w, r1(w * 0.5), r1(w * 0.34), w, r1(w * 0.16), r1(w * 0.5), r1(-w * 0.5), w, r1(w * 0.16)))
# the person stands on the deck, hands on the rail
x, y, h = 500, 738, 222
c.add('<path d="M-10 716C300 690 900 690 1210 716V810H-10Z" fill="%s"/>' % c.lin([(0, '#3f6660'), (1, '#1f3a3c')]))
for i in range(15):
    c.add('<path d="M%s 700L%s 810" stroke="#1c3436" stroke-width="3" opacity=".6"/>' % (i * 90 - 30, -150 + i * 108))
c.add('<path d="M%s %sl-30 50l80 4l-16 -54Z" fill="#12282a" opacity=".6" filter="%s"/>' % (x - 20, y, c.blur(5)))
c.add('<path d="M-10 700C300 676 900 676 1210 700V722C900 700 300 700 -10 722Z" fill="#e6ded0"/><path d="M-10 722C300 700 900 700 1210 722V728C900 708 300 708 -10 728Z" fill="#7d7f88"/>')
rail = ''
for k, (yy, w) in enumerate(((590, 13), (636, 5), (672, 5))):
    rail += '<path d="M-10 %sC300 %s 900 %s 1210 %s" stroke="%s" stroke-width="%s" fill="none"/>' % (yy + 16, yy - 6, yy - 6, yy + 16, '#efe9dc' if k == 0 else '#c9c6c4', w)
rail += '<path d="M-10 611C300 589 900 589 1210 611" stroke="#8a8a94" stroke-width="4" fill="none"/>'
for i in range(9):
    px = 20 + i * 145
    d = 14 * ((px - 600) / 600) ** 2
    rail += '<path d="M%s %sV%s" stroke="#dcd6ca" stroke-width="8"/>' % (px, r1(590 + d), r1(704 + d))
c.add(rail)
c.add('<g transform="translate(884 650)"><circle r="37" fill="none" stroke="#f4efe2" stroke-width="19"/><circle r="37" fill="none" stroke="#d9a02b" stroke-width="19" stroke-dasharray="29 29.100"/><circle r="47" fill="none" stroke="#5a5f6c" stroke-width="2" opacity=".6"/></g>')
c.add(
    folk(x, y, h, top=c.shade('#2f6f68', 0.3, 0.42, 1, 0), bottom='#232a36', skin='#8a5a43', hair='#d6d0c6', style='coat', head='bun', build=1.14, stoop=0.12, hands=(None, None)),
    '<path d="M%s %sq17 9 34 0l2 10q-19 10 -38 0Z" fill="#e2b34c"/>' % (x - 17, r1(y - h * 0.868)),
    '<path d="M%s %sc-20 10 -26 -10 -50 -2c-22 8 -30 -8 -46 2c12 2 22 16 46 10c22 -6 34 8 52 2Z" fill="#d9a53c"/>' % (x - 6, r1(y - h * 0.85)),
)
c.add(c.rect(c.rad(VX, HZ - 10, 460, [(0, '#fff0d0', 0.34), (1, '#fff0d0', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#141a30', 0.36)
print(c.svg())
