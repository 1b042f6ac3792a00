# A deep window seat on a wet day: a cat looks out at roofs in the rain; beside it a book, a cup, a woollen blanket.
KIND = 'svg'
FINISH = {'exp': 0.0, 'contrast': 1.18, 'sat': 1.06, 'bloom': 0.14, 'vig': 0.2, 'focus': '620,520,200'}
from layers import *

c = Card(97)
R = c.R
# outside: a soft grey-green day, roofs and a tree
c.add(c.rect(c.lin([(0, '#7f9fb0'), (0.4, '#b3c9cd'), (0.75, '#c3d0cb'), (1, '#93a8a8')])))
c.add(c.rect(c.rad(700, 250, 360, [(0, '#e9efe8', 0.7), (1, '#e9efe8', 0)])))
for k, (y, col, h) in enumerate(((430, '#8fa8b2', 90), (480, '#6f8c99', 100), (545, '#4f6b7a', 110))):
    r = random.Random(30 + k)
    x = 120
    while x < 1100:
        w = r.uniform(70, 150)
        hh = h * r.uniform(0.5, 1.1)
        c.add(
            '<path d="M%s 700V%sL%s %sL%s %sV700Z" fill="%s"/>'
            % (r1(x), r1(y - hh * 0.5), r1(x + w / 2), r1(y - hh), r1(x + w), r1(y - hh * 0.5), col),
            c.rect(col, r1(x + w * 0.62), r1(y - hh - 8), 16, 44),
        )
        if k == 2:
            for q in range(int(w // 46)):
                c.add(c.rect('#f0c987' if r.random() < 0.24 else '#3d5664', r1(x + 16 + q * 40), r1(y - hh * 0.5 + 18), 18, 26))
        x += w * r.uniform(0.8, 1.05)
c.add(c.fog(6, '#d6e2e2', 0.5, 0.002, 0.006, lo=0.42, gain=3))
c.add('<g opacity=".75">', c.tree(930, 700, 470, '#56645a', lean=-0.05, depth=6, spread=0.5, w=15), '</g>')
for _ in range(240):
    x, y = 930 + R.gauss(0, 105), 330 + R.gauss(0, 75)
    c.add(
        '<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s" opacity=".8"/>'
        % (r1(x), r1(y), r1(R.uniform(4, 10)), r1(R.uniform(3, 6)), R.choice(['#7d8a5c', '#93985f', '#6a7a58']))
    )
# rain on the panes
d = ''
for _ in range(230):
    x, y, l = R.uniform(190, 1010), R.uniform(60, 560), R.uniform(14, 44)
    d += 'M%s %sl%s %s' % (r1(x), r1(y), r1(-l * 0.12), r1(l))
c.add('<path d="%s" stroke="#f7f7ee" stroke-width="1.5" opacity=".5"/>' % d)
for _ in range(90):
    x, y = R.uniform(190, 1010), R.uniform(70, 570)
    q = R.uniform(1.6, 4.4)
    c.add('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="#f7f7ee" opacity=".75"/>' % (r1(x), r1(y), r1(q * 0.8), r1(q)))
    if R.random() < 0.3:
        c.add('<path d="M%s %sv-%s" stroke="#f0f2e8" stroke-width="1.6" opacity=".5"/>' % (r1(x), r1(y), r1(R.uniform(20, 80))))
# the window: frame, deep reveals, wall in warm shade
WALL = c.lin([(0, '#5a4638'), (0.5, '#6f5544'), (1, '#3a2c26')])
c.add('<path d="M0 0H1200V800H0ZM180 50H1020V590H180Z" fill="%s" fill-rule="evenodd"/>' % WALL)
c.add(
    '<path d="M110 0L180 50V590L110 660Z" fill="%s"/>' % c.lin([(0, '#8a7058'), (1, '#d8c8a8')], 0, 0, 1, 0),
    '<path d="M1090 0L1020 50V590L1090 660Z" fill="%s"/>' % c.lin([(0, '#c9b694'), (1, '#6a5442')], 0, 0, 1, 0),
    '<path d="M110 0L1090 0L1020 50L180 50Z" fill="#5b4636"/>',
)
FR = '#e9dfc8'
for x, y, w, h in (
    (180, 50, 16, 540),
    (1004, 50, 16, 540),
    (180, 50, 840, 16),
    (180, 574, 840, 16),
    (590, 50, 20, 540),
    (180, 236, 840, 11),
):
    c.add(
        c.rect(FR, x, y, w, h),
        c.rect('#8b7a64', x + w - 4 if h > w else x, y if h > w else y + h - 4, 4 if h > w else w, h if h > w else 4),
    )
# the seat: a broad sill with a long cushion
c.add(
    '<path d="M110 660L180 590H1020L1090 660L1200 690V800H0V690Z" fill="%s"/>' % c.lin([(0, '#e0cfae'), (0.35, '#b08d6a'), (1, '#4a3628')])
)
c.add(
    '<path d="M60 668C300 640 900 640 1140 668C1164 690 1164 736 1136 752C880 776 320 776 64 752C36 736 36 690 60 668Z" fill="%s"/>'
    % c.lin([(0, '#5d7a7c'), (0.3, '#3f5d64'), (1, '#20343c')])
)
c.add('<path d="M66 672C300 646 900 646 1134 672" stroke="#8fa9a6" stroke-width="4" fill="none" opacity=".7"/>')
for x in range(130, 1100, 120):
    c.add('<path d="M%s 664Q%s 712 %s 762" stroke="#2a444c" stroke-width="3" fill="none" opacity=".6"/>' % (x, x - 8, x - 3))
# a rose cushion, leaning
c.add('<ellipse cx="300" cy="716" rx="170" ry="20" fill="#14232a" opacity=".5" filter="%s"/>' % c.blur(6))
c.add(
    '<path d="M168 700C176 640 196 574 216 540C262 520 360 528 424 556C436 604 438 668 428 712C360 730 230 728 168 700Z" fill="%s"/>'
    % c.lin([(0, '#bd8f8c'), (0.45, '#85555a'), (1, '#45282f')], 0.7, 0, 0.3, 1)
)
c.add('<path d="M216 540C262 520 360 528 424 556" stroke="#e6b6b6" stroke-width="5" fill="none" opacity=".7"/>')
# open book, face down, and a cup with steam
c.add(
    '<path d="M770 694L842 664L930 684L862 716Z" fill="#b98a44"/><path d="M770 694L842 664L842 652L770 684Z" fill="#f3eee2"/><path d="M842 664L930 684L930 674L842 652Z" fill="#d8cdb8"/><path d="M766 684L842 650L936 672L936 678L842 656L766 690Z" fill="#d9b36a"/>'
)
c.add(
    '<ellipse cx="990" cy="716" rx="50" ry="13" fill="#e9dfc8"/><path d="M956 664H1024C1024 700 1012 714 990 714C968 714 956 700 956 664Z" fill="%s"/>'
    % c.lin([(0, '#f7f1e2'), (1, '#b9a88c')], 0, 0, 1, 0),
    '<ellipse cx="990" cy="664" rx="34" ry="9" fill="#6a3f26"/><path d="M1022 674c24-4 26 26-4 24" stroke="#d8cdb8" stroke-width="7" fill="none"/>',
)
c.add(
    '<g filter="%s" opacity=".55"><path d="M978 650c-12-22 12-34 0-58c-10-20 6-30 2-46M1000 650c10-20-8-32 2-54c8-16-4-26 0-38" stroke="#fbf7ea" stroke-width="7" fill="none" stroke-linecap="round"/></g>'
    % c.blur(3)
)
# the cat, from behind
CAT = c.lin([(0, '#6a5244'), (0.35, '#3a2c26'), (1, '#1c1614')])
c.add('<ellipse cx="604" cy="704" rx="112" ry="18" fill="#14232a" opacity=".55" filter="%s"/>' % c.blur(5))
c.add(
    '<path d="M604 548C540 552 512 616 514 662C516 692 548 708 604 708C660 708 694 692 694 662C696 616 668 552 604 548Z" fill="%s"/>' % CAT
)
c.add(
    '<path d="M562 560C548 534 548 500 556 488C552 466 552 446 558 432C572 440 584 452 590 464C600 461 608 461 618 464C624 452 636 440 650 432C656 446 656 466 652 488C660 500 660 534 646 560C630 578 578 578 562 560Z" fill="%s"/>'
    % CAT
)
c.add(
    '<path d="M676 686C700 710 728 710 746 692C758 678 754 662 744 656" stroke="#2a201c" stroke-width="23" fill="none" stroke-linecap="round"/>'
)
for i, w in enumerate((54, 68, 70)):
    y = 604 + i * 28
    c.add(
        '<path d="M%s %sq%s 14 %s 0" stroke="#171210" stroke-width="6" fill="none" opacity=".45" stroke-linecap="round"/>'
        % (604 - w, y, w, 2 * w)
    )
c.add(
    '<path d="M560 578C530 604 518 640 518 664M648 578C680 604 690 640 690 664M557 436C570 444 584 456 590 466C600 463 608 463 618 466C624 456 638 444 651 436" stroke="#e9e6d6" stroke-width="3.4" fill="none" opacity=".55"/>'
)
c.add(c.rect(c.rad(660, 330, 560, [(0, '#eaf0ea', 0.14), (1, '#eaf0ea', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#14100e', 0.5)
print(c.svg())
