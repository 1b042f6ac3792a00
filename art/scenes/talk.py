# A long table high above a city; two people face each other from its two ends, empty chairs between, a jug and glasses.
KIND = 'svg'
FINISH = {'exp': 0.02, 'contrast': 1.18, 'sat': 1.06, 'bloom': 0.12, 'vig': 0.2, 'focus': '600,480,420'}
from layers import *
from near import arms, profile

c = Card(113)
R = c.R
# outside: towers in haze, light breaking on the left
c.add(c.rect(c.lin([(0, '#86a9b4'), (0.35, '#bccdc9'), (0.62, '#eee3c6'), (1, '#d9cba8')])))
c.add(c.fog(6, '#f6f1e2', 0.85, 0.0015, 0.007, lo=0.46, gain=4, mask=c.mask(c.lin([(0, '#fff'), (0.5, '#aaa'), (0.65, '#000')]))))
c.add(c.rect(c.rad(640, 330, 430, [(0, '#fff6dc', 0.95), (0.35, '#ffecc0', 0.5), (1, '#ffecc0', 0)])))
for k, (col, y, lo, hi, w0, w1, op) in enumerate(
    (('#a9bab8', 560, 90, 290, 26, 60, 0.8), ('#8da3a4', 570, 60, 230, 36, 80, 0.9), ('#6d8789', 580, 40, 170, 50, 110, 0.95))
):
    r = random.Random(60 + k)
    x = -10
    while x < 1220:
        w, h = r.uniform(w0, w1), r.uniform(lo, hi)
        c.add(
            '<path d="M%s 640V%s%sV640Z" fill="%s" opacity="%s"/>'
            % (
                r1(x),
                r1(y - h),
                r.choice(
                    (
                        'H%s' % r1(x + w),
                        'L%s %sH%s' % (r1(x + w * 0.5), r1(y - h - w * 0.4), r1(x + w)),
                        'H%sV%sH%s' % (r1(x + w * 0.6), r1(y - h * 0.8), r1(x + w)),
                    )
                ),
                col,
                op,
            )
        )
        if k > 0:
            for q in range(int(h // 26)):
                if r.random() < 0.5:
                    c.add(
                        c.rect(
                            '#e9d9ae' if r.random() < 0.25 else '#b9c7c2',
                            r1(x + w * 0.2),
                            r1(y - h * 0.78 + q * 22),
                            r1(w * 0.22),
                            7,
                            'opacity=".55"',
                        )
                    )
        x += w * r.uniform(0.9, 1.5)
    c.add(c.rect(c.lin([(0, '#f0e6cc', 0), (0.7, '#f0e6cc', 0.35), (1, '#f0e6cc', 0.1)]), 0, 360, 1200, 280))
# window frames, ceiling and the wall under the window in shade
INK = '#22323a'
for x, w in ((-8, 30), (286, 13), (594, 13), (902, 13), (1178, 30)):
    c.add(c.rect(INK, x, 0, w, 620))
c.add(c.rect(INK, 0, 150, 1200, 9), '<path d="M0 0H1200V44H0Z" fill="#1a272e"/>', '<path d="M0 44H1200V50H0Z" fill="#4c6a70"/>')
c.add(
    '<path d="M0 600H1200V800H0Z" fill="%s"/>' % c.lin([(0, '#3f5258'), (1, '#1c292f')]), c.rect('#d8c8a0', 0, 596, 1200, 6, 'opacity=".7"')
)
# two lamps
for x in (420, 780):
    c.add(
        '<path d="M%s 44V120" stroke="#1a272e" stroke-width="4"/><path d="M%s 150Q%s 116 %s 116Q%s 116 %s 150Z" fill="#2a3a40"/>'
        % (x, x - 44, x - 30, x, x + 30, x + 44)
    )


def chair(x, y, h, col, flip=False):
    s = -1 if flip else 1
    return '<path d="M%s %sq%s -%s %s -%sl%s 0q%s %s %s %sZ" fill="%s"/>' % (
        x,
        y,
        r1(-4 * s),
        h,
        r1(6 * s),
        h,
        r1(16 * s),
        r1(10 * s),
        r1(h * 0.5),
        r1(6 * s),
        h,
        col,
    )


# empty chairs on the far side of the table, seen over it
for i in range(4):
    x = 456 + i * 96
    c.add(
        '<path d="M%s 640V548Q%s 526 %s 526H%sQ%s 526 %s 548V640Z" fill="%s"/>'
        % (x - 36, x - 36, x - 18, x + 18, x + 36, x + 36, c.lin([(0, '#52666b'), (1, '#26363d')])),
        '<path d="M%s 548Q%s 526 %s 526H%sQ%s 526 %s 548" stroke="#b9c3b4" stroke-width="3.4" fill="none" opacity=".75"/>'
        % (x - 36, x - 36, x - 18, x + 18, x + 36, x + 36),
    )
# the two people, their chairs
c.add(chair(176, 790, 250, '#1d2a31'), chair(1032, 790, 250, '#1d2a31', True))
# they look at each other: she leans in over her forearms, he sits back, one arm on the table
seat = 752
c.add('<path d="M176 764H330V786H176ZM874 764H1032V786H874Z" fill="#16222a"/>')
LEGS = [(-0.17, -0.05), (0.0, -0.1), (0.3, -0.1), (0.5, -0.06), (0.53, 0.06), (0.5, 0.3), (0.38, 0.3), (0.36, 0.08), (0.0, 0.09), (-0.15, 0.07)]
HER = dict(x=232, y=seat, k=330, top=c.shade('#8c2f63', 0.3, 0.42, 1, 0), skin=c.shade('#7a4c36', 0.25, 0.35, 1, 0))
HIM = dict(x=972, y=seat, k=340, top=c.shade('#3a5a68', 0.3, 0.42, 1, 0), skin=c.shade('#c59a7a', 0.25, 0.35, 1, 0), flip=True)
c.add(
    profile(
        **HER,
        torso=[(-0.15, 0.0), (-0.17, -0.1), (-0.1, -0.28), (-0.02, -0.44), (0.06, -0.54), (0.16, -0.585), (0.235, -0.55), (0.25, -0.46)]
        + [(0.2, -0.3), (0.13, -0.14), (0.12, 0.0)],
        legs=LEGS,
        head=(0.2, -0.61),
        nod=9,
        style='bun',
        hair='#1b1311',
    ),
    profile(
        **HIM,
        torso=[(-0.16, 0.0), (-0.2, -0.12), (-0.205, -0.3), (-0.185, -0.46), (-0.13, -0.56), (-0.04, -0.6), (0.03, -0.565), (0.09, -0.46)]
        + [(0.13, -0.3), (0.14, -0.14), (0.13, 0.0)],
        legs=LEGS,
        head=(-0.06, -0.63),
        nod=-6,
        style='crop',
        hair='#6b6259',
        beard=True,
    ),
)
# the table
c.add(
    '<path d="M300 636H900L1010 700H190Z" fill="%s"/>' % c.lin([(0, '#e9d6ae'), (0.35, '#b98f5e'), (1, '#6d4a30')]),
    '<path d="M190 700H1010V724H190Z" fill="#3f2a1e"/><path d="M190 700H1010V705H190Z" fill="#d9b07a" opacity=".6"/>',
)
c.add('<path d="M232 724H262L276 810H232ZM938 724H968V810H924Z" fill="#2a1d16"/><path d="M0 770H1200V800H0Z" fill="#141d22" opacity=".5"/>')
c.add(
    arms(**HER, of=[[(0.12, -0.5), (0.17, -0.29), (0.47, -0.265)], [(0.17, -0.5), (0.28, -0.3), (0.54, -0.285)]]),
    arms(**HIM, of=[[(-0.09, -0.5), (-0.06, -0.26), (0.24, -0.27)]]),
)
for x in (456, 552, 648, 744):
    c.add(
        '<path d="M%s 640L%s 640L%s 676L%s 676Z" fill="#fff3d6" opacity=".28"/>'
        % (x - 26, x + 26, r1(600 + (x + 26 - 600) * 1.1), r1(600 + (x - 26 - 600) * 1.1))
    )
c.add(
    '<path d="M584 602h34l5 62q-22 9-44 0Z" fill="#dfe9e4" opacity=".8"/><path d="M582 626h38l3 38q-22 9-44 0Z" fill="#9fc3c4" opacity=".9"/><path d="M618 612q22 4 4 34" stroke="#dfe9e4" stroke-width="5" fill="none" opacity=".8"/>'
)
for x in (538, 648):
    c.add(
        '<path d="M%s 634h24l-3 34h-18Z" fill="#e6efe9" opacity=".75"/><path d="M%s 650h21l-2 18h-18Z" fill="#9fc3c4" opacity=".85"/>'
        % (x, x + 2)
    )
c.add(
    '<path d="M400 668L470 668L460 690L384 690Z" fill="#f6f1e2"/>',
    '<path d="M736 666L806 666L822 688L746 688Z" fill="#d8b24a"/><path d="M736 666L806 666L808 669L739 669Z" fill="#f0d88a"/>',
)
c.add(c.rect(c.rad(640, 340, 620, [(0, '#fff1cc', 0.32), (1, '#fff1cc', 0)]), extra='style="mix-blend-mode:screen"'))
c.vignette('#10191e', 0.45)
print(c.svg())
