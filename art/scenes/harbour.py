# A quay in morning sun: a white ship close by, people at its rail; on the quay others in twos and threes, one walks off.
KIND = 'svg'
FINISH = {'exp': -0.06, 'contrast': 1.18, 'sat': 1.08, 'bloom': 0.1, 'vig': 0.18, 'focus': '560,560,300'}
from layers import *
from folk import folk
from near import TROUSERS, UPRIGHT, profile

c = Card(19)
R = c.R
c.add(c.rect(c.lin([(0, '#6fa9bf'), (0.3, '#a5cbd0'), (0.52, '#e6ead9'), (0.6, '#f6e7c4')])))
mk = c.mask(c.lin([(0, '#888'), (0.3, '#fff'), (0.52, '#999'), (0.58, '#000')]))
c.add(c.fog(12, '#fbf6e8', 0.95, 0.0022, 0.007, lo=0.44, gain=4.2, mask=mk, oct=5))
c.add(c.fog(31, '#e9c9a0', 0.5, 0.0016, 0.010, lo=0.5, gain=4, mask=mk, oct=5))
c.add(c.rect(c.rad(250, 400, 460, [(0, '#fff6dc', 0.95), (0.3, '#ffe9bd', 0.5), (1, '#ffe9bd', 0)])))
# far hills and town
c.add(
    '<path d="%s" fill="#9fb4b0"/>' % poly(c.ridge(420, 60, 0.5, 7, seed=5), 800),
    '<path d="%s" fill="#7f9a98"/>' % poly(c.ridge(452, 34, 0.5, 7, seed=11), 800),
)
for i in range(70):
    x, w = R.uniform(720, 1200), R.uniform(12, 30)
    h = R.uniform(8, 26)
    y = 470 - R.uniform(0, 26) * (x - 700) / 500
    c.add(c.rect(R.choice(['#d9c9a8', '#c9ac88', '#e6dcc4', '#b99a80']), r1(x), r1(y - h), r1(w), r1(h + 12), 'opacity=".75"'))
# sea
c.add(c.rect(c.lin([(0, '#cfdccb'), (0.15, '#8fb8b8'), (0.6, '#4f8b97'), (1, '#2f6673')]), 0, 470, 1200, 240))
c.add(c.rect(c.rad(250, 470, 330, [(0, '#fff3d0', 0.95), (1, '#fff3d0', 0)], 'translate(0 330) scale(1 .3)'), 0, 470, 1200, 240))
for i in range(260):
    y = 474 + (R.random() ** 1.5) * 230
    l = (y - 466) * R.uniform(0.1, 0.5)
    x = R.uniform(-20, 1220)
    c.add(
        '<path d="M%s %sh%s" stroke="%s" stroke-width="%s" opacity="%s" stroke-linecap="round"/>'
        % (
            r1(x),
            r1(y),
            r1(l),
            R.choice(['#e9f0e0', '#2f6673', '#79aab0', '#fff0cc' if abs(x - 250) < 260 else '#5d96a0']),
            r1(1 + (y - 470) * 0.012),
            R.choice([0.3, 0.5, 0.6]),
        )
    )
# the ship, longer than the picture
c.add('<g transform="translate(300 566) scale(1.26) translate(-300 -566)">')
HULL = 'M395 356C470 372 560 380 700 380L1110 372C1104 430 1090 500 1072 560L520 566C470 520 425 440 395 356Z'
c.add(
    '<path d="M610 378L622 318L1040 310L1050 374Z" fill="%s"/>' % c.lin([(0, '#fffaf0'), (1, '#d6d6c8')]),
    '<path d="M660 316L668 268L960 262L968 312Z" fill="%s"/>' % c.lin([(0, '#fffaf0'), (1, '#dcd9ca')]),
)
for i in range(15):
    c.add(c.rect('#3f6673', 640 + i * 26, 334 - i * 0.5, 14, 18))
for i in range(9):
    c.add(c.rect('#3f6673', 684 + i * 29, 280 - i * 0.4, 17, 16))
# people at its rail
tiny = ['#a4502f', '#f3eee2', '#c98a3a', '#2f4d5c', '#7a3f4a', '#5b5c42', '#d8b98a', '#1f3440']
for i in range(26):
    x = 452 + i * 25 + R.uniform(-8, 8)
    y = 398 - abs(i - 3) * 0.1 - (6 if i < 4 else 0)
    up = R.random() < 0.22
    c.add(
        folk(
            x,
            y + 21,
            58 + R.uniform(-5, 5),
            top=R.choice(tiny),
            skin=R.choice(['#6a4332', '#8a5a43', '#4a2f24', '#b98565']),
            hair='#221a16',
            head=R.choice(['short', 'wrap', 'hood', 'brim', 'long']),
            hat=R.choice(tiny),
            style='shirt',
            hands=(None, (15, -104)) if up else (None, None),
        )
    )
c.add('<path d="%s" fill="%s"/>' % (HULL, c.lin([(0, '#f7f1e2'), (0.5, '#e2dccb'), (1, '#a7b3ae')])))
c.add('<path d="M487 524L1082 512C1079 530 1076 546 1072 560L520 566C508 552 497 539 487 524Z" fill="#7c4a3c"/>')
c.add('<path d="M395 356C470 372 560 380 700 380L1110 372L1108 386L700 394C560 394 474 386 402 372Z" fill="#2f5a6a"/>')
for i in range(9):
    c.add('<circle cx="%s" cy="%s" r="6" fill="#4c6a70"/>' % (560 + i * 56, 446 - i))
c.add(
    '<path d="M800 264L806 196L864 194L872 262Z" fill="#2f5a6a"/><path d="M804 214L865 212L867 228L802 230Z" fill="#f3eee2"/>',
    '<path d="M700 268L704 176M704 186L620 318M704 186L800 262" stroke="#5d6d6c" stroke-width="3" fill="none"/>',
)
c.add(
    '<g filter="%s" opacity=".5">' % c.blur(9),
    '<path d="M836 190C826 150 880 140 906 120C960 84 1040 96 1120 60C1060 120 960 128 916 150C880 168 870 176 858 190Z" fill="#8d8a82"/>',
    '</g>',
)
c.add(
    '<path d="M402 366C474 388 560 394 700 394L1108 386L1106 402L700 412C570 412 490 404 418 392Z" fill="#eee8d8"/>',
    ''.join(
        '<path d="M%s %sv-20" stroke="#f3eee2" stroke-width="2.4"/>' % (420 + i * 23, 392 - (i < 5) * (5 - i) * 2.4 + min(i, 8) * 0.4)
        for i in range(30)
    ),
    '<path d="M404 352C480 372 560 374 700 374L1110 366" stroke="#f7f1e2" stroke-width="4" fill="none"/>',
)
# hull reflection and foam
c.add(
    '<path d="M520 566L1072 560C1060 600 1000 640 960 660L600 664C570 630 540 600 520 566Z" fill="#d9d6c4" opacity=".35" filter="%s"/>'
    % c.blur(6)
)
c.add('<path d="M500 566C620 574 900 572 1090 560" stroke="#f3eee2" stroke-width="5" fill="none" opacity=".7" filter="%s"/>' % c.blur(1.5))
c.add('</g>')
# gulls
for x, y, w in ((330, 180, 26), (420, 130, 18), (250, 250, 20), (520, 212, 14), (150, 150, 15), (1010, 160, 14)):
    c.add(
        '<path d="M%s %sq%s %s %s 0q%s %s %s 0" stroke="#f7f3e6" stroke-width="%s" fill="none" stroke-linecap="round"/>'
        % (x - w, y, r1(w * 0.5), r1(-w * 0.6), w, r1(w * 0.5), r1(-w * 0.5), w, r1(w * 0.2))
    )
# the quay, its edge in the sun
c.add(
    '<path d="M0 664L1200 642L1200 800L0 800Z" fill="%s"/>' % c.lin([(0, '#a8927a'), (0.3, '#7d6a5a'), (1, '#3c342f')]),
    '<path d="M0 664L1200 642L1200 652L0 676Z" fill="#f3e2bc"/><path d="M0 676L1200 652L1200 660L0 688Z" fill="#54463d"/>',
)
for i in range(9):
    c.add('<path d="M%s 674L%s 800" stroke="#4f443b" stroke-width="2" opacity=".6"/>' % (60 + i * 150, -200 + i * 215))
c.add('<path d="M0 726L1200 702" stroke="#4f443b" stroke-width="2" opacity=".6"/>')
for x in (78, 1120):
    c.add('<path d="M%s 706c-4-20-14-26-14-34c0-12 60-12 60 0c0 8-10 14-14 34Z" fill="#2c3a40"/>' % (x - 16))


def shadow(x, y, w, l):
    pts = (x - w, y, x + w, y - 3, x + w + l, y + l * 0.36, x - w * 0.4 + l, y + l * 0.4)
    c.add('<path d="M%s %sL%s %sL%s %sL%s %sZ" fill="#241d1a" opacity=".5" filter="%s"/>' % (*map(r1, pts), c.blur(3)))


def stand(x, y, h, **k):
    """from behind, the sun on the left side"""
    shadow(x, y, h * 0.1, h * 0.75)
    k = {'bottom': k['top'], **k}
    c.add(folk(x, y, h, **{q: c.shade(v, 0.22, 0.5) if q in ('top', 'bottom', 'hat', 'skin') else v for q, v in k.items()}))


# an old couple arm in arm, their case beside them
stand(176, 762, 186, top='#41565c', bottom='#2a3034', skin='#b98565', hair='#d4cdc0', style='coat', head='cap', hat='#384448', build=1.2, stoop=0.12, hands=(None, (15, -56)))
stand(216, 766, 168, top='#7a6472', skin='#c59a7a', hair='#c9c1b4', style='dress', head='bun', build=1.18, stoop=0.14, hands=((-16, -58), None))
c.add('<path d="M106 730h40v38h-40Z" fill="%s"/><path d="M117 730v-8h18v8" stroke="#3a2a20" stroke-width="4" fill="none"/>' % c.shade('#7a5a3c', 0.2, 0.4))
# one tall in white; before him a father, a child on his shoulders
stand(338, 752, 184, top='#d9cfba', bottom='#8a7a64', skin='#5a3a2c', style='robe', head='turban', hat='#c9b896', build=1.08)
stand(404, 776, 188, top='#4d5a3c', bottom='#23282a', skin='#4a2f24', style='shirt', head='short', build=1.12, hands=((-9, -88), (9, -88)))
c.d('<clipPath id="up"><rect x="330" y="480" width="150" height="%s"/></clipPath>' % r1(776 - 188 * 0.815 - 480))
c.add(
    '<g clip-path="url(#up)">%s</g>'
    % folk(404, 776 - 188 * 0.815 + 50, 104, top=c.shade('#c98a3a', 0.25, 0.45), bottom='#3a3a40', skin='#4a2f24', hair='#15100e', style='shirt', head='afro', hands=((-14, -60), (25, -116)))
)
# two in each other's arms
k = 112
shadow(598, 772, 22, 140)
c.add(
    profile(
        622,
        772 - 0.84 * k,
        k * 0.95,
        torso=UPRIGHT,
        legs=[(-0.15, -0.05), (0.0, -0.12), (0.13, -0.05), (0.15, 0.3), (0.16, 0.7), (0.14, 0.86), (-0.08, 0.88), (-0.2, 0.7), (-0.18, 0.3)],
        head=(0.03, -0.61),
        nod=14,
        style='long',
        skin='#8a5a43',
        hair='#1c1310',
        top=c.shade('#35707a', 0.1, 0.4, 1, 0),
        bottom=c.shade('#35707a', 0.1, 0.5, 1, 0),
        flip=True,
    ),
    profile(
        594,
        772 - 0.9 * k,
        k,
        torso=UPRIGHT,
        legs=TROUSERS,
        arms=[[(-0.03, -0.47), (0.17, -0.33), (0.38, -0.36)]],
        head=(0.0, -0.62),
        nod=12,
        style='crop',
        skin='#6a4332',
        hair='#17110f',
        top=c.shade('#4a4450', 0.3, 0.4),
        bottom='#25262b',
    ),
)
# a woman who waves, a boy by the hand
stand(800, 778, 184, top='#5d4080', skin='#7a4a34', hair='#17100e', style='dress', head='braid', hands=((-17, -46), (19, -112)))
stand(756, 782, 112, top='#8f9c98', bottom='#3f4548', skin='#7a4a34', hair='#17100e', style='shirt', head='short', hands=(None, (22, -66)))
# one walks away
shadow(1006, 764, 20, 140)
c.add(
    folk(1006, 764, 186, view='side', top=c.shade('#2b3a44', 0.3, 0.4), bottom='#1c2328', skin='#5a3a2c', style='coat', head='brim', hat=c.shade('#22303a', 0.3, 0.3), stride=19),
    '<path d="M1030 706h34v42h-34Z" fill="#6d452c"/><path d="M1040 706v-8h14v8" stroke="#3a2418" stroke-width="4" fill="none"/>',
)
c.add(c.rect(c.rad(220, 420, 620, [(0, '#fff0cc', 0.34), (1, '#fff0cc', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#1c2a30', 0.36)
print(c.svg())
