# Clothed people for layered SVG, 100 units tall, feet at the origin. View 'back' or 'side' (side faces right; flip to turn).
# Clothes, hair, headwear, age (stoop) and body (build) are parameters, so that no two in a crowd need be alike.
import math
from layers import r1


def limb(pts, w0, w1, col):
    """a tapered limb through points"""
    n = len(pts)
    left, right = [], []
    for i, (x, y) in enumerate(pts):
        a, b = pts[max(i - 1, 0)], pts[min(i + 1, n - 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        l = math.hypot(dx, dy) or 1
        w = (w0 + (w1 - w0) * i / (n - 1)) / 2
        left.append((x - dy / l * w, y + dx / l * w))
        right.append((x + dy / l * w, y - dx / l * w))
    p = left + right[::-1]
    d = 'M' + 'L'.join(f'{r1(x)} {r1(y)}' for x, y in p) + 'Z'
    return f'<path d="{d}" fill="{col}" stroke="{col}" stroke-width="{r1(w1 * 0.5)}" stroke-linejoin="round"/>'


def elbow(a, b, la, lb, side):
    dx, dy = b[0] - a[0], b[1] - a[1]
    l = math.hypot(dx, dy)
    if l > la + lb - 0.01:
        k = (la + lb - 0.01) / l
        b = (a[0] + dx * k, a[1] + dy * k)
        dx, dy, l = dx * k, dy * k, la + lb - 0.01
    x = (la * la - lb * lb + l * l) / (2 * l)
    h = math.sqrt(max(0, la * la - x * x)) * side
    return (a[0] + dx / l * x - dy / l * h, a[1] + dy / l * x + dx / l * h), b


def head_shapes(head, hair, hat, skin, view, hx, hy):
    """(behind the body, in front of it); hx, hy: the middle of the skull"""
    s = view == 'side'
    back = front = ''
    face = f'<ellipse cx="{r1(hx + (0.6 if s else 0))}" cy="{r1(hy + 0.6)}" rx="{5.1 if s else 4.7}" ry="6.4" fill="{skin}"/>'
    nose = f'<path d="M{r1(hx + 5)} {r1(hy - 1.5)}l1.7 3.2l-1.8.8Z" fill="{skin}"/>' if s else ''
    cap = f'<path d="M{r1(hx + 4.6)} {r1(hy - 3)}C{r1(hx + 4)} {r1(hy - 8.2)} {r1(hx - 6.6)} {r1(hy - 8.4)} {r1(hx - 6)} {r1(hy + 1)}C{r1(hx - 5.6)} {r1(hy + 4.4)} {r1(hx - 3)} {r1(hy + 4.6)} {r1(hx - 2)} {r1(hy + 3)}C{r1(hx - 1.6)} {r1(hy - 1)} {r1(hx + 1)} {r1(hy - 3)} {r1(hx + 4.6)} {r1(hy - 3)}Z" fill="{hair}"/>'
    if not s:
        cap = f'<path d="M{r1(hx - 5.2)} {r1(hy + 1)}C{r1(hx - 6.2)} {r1(hy - 9)} {r1(hx + 6.2)} {r1(hy - 9)} {r1(hx + 5.2)} {r1(hy + 1)}C{r1(hx + 4.6)} {r1(hy + 5.6)} {r1(hx + 2.4)} {r1(hy + 6.4)} {r1(hx)} {r1(hy + 6.2)}C{r1(hx - 2.4)} {r1(hy + 6.4)} {r1(hx - 4.6)} {r1(hy + 5.6)} {r1(hx - 5.2)} {r1(hy + 1)}Z" fill="{hair}"/>'
    if head not in ('bald', 'hood'):
        front += cap
    b = -3.2 if s else 0
    if head == 'bun':
        front += f'<circle cx="{r1(hx + (-5.6 if s else 0))}" cy="{r1(hy - (3 if s else 6.6))}" r="3.1" fill="{hair}"/>'
    if head == 'long':
        front += f'<path d="M{r1(hx + b - 4.6 * (0.6 if s else 1.15))} {r1(hy - 3)}C{r1(hx + b - 7)} {r1(hy + 8)} {r1(hx + b - 6)} {r1(hy + 14)} {r1(hx + b - 5)} {r1(hy + 17)}C{r1(hx + b - 1)} {r1(hy + 18.5)} {r1(hx + b + 2)} {r1(hy + 18)} {r1(hx + b + 4.4)} {r1(hy + 16.4)}C{r1(hx + b + 6)} {r1(hy + 8)} {r1(hx + b + 5.4)} {r1(hy)} {r1(hx + b + 5)} {r1(hy - 3)}Z" fill="{hair}"/>'
    if head == 'braid':
        front += limb([(hx + b, hy + 3), (hx + b - 1, hy + 12), (hx + b - 0.5, hy + 21)], 3.6, 1.8, hair)
    if head == 'afro':
        front = f'<ellipse cx="{r1(hx - (1.6 if s else 0))}" cy="{r1(hy - 3)}" rx="8.6" ry="8.4" fill="{hair}"/>'
        if s:
            front += f'<ellipse cx="{r1(hx + 3.2)}" cy="{r1(hy + 1.8)}" rx="2.8" ry="4.6" fill="{skin}"/>'
    if head == 'wrap':
        front += f'<path d="M{r1(hx - 5.8)} {r1(hy)}C{r1(hx - 9)} {r1(hy - 12)} {r1(hx + 4)} {r1(hy - 14)} {r1(hx + 5.4)} {r1(hy - 3)}C{r1(hx + 2)} {r1(hy - 2)} {r1(hx - 2)} {r1(hy + 1)} {r1(hx - 5.8)} {r1(hy)}Z" fill="{hat}"/>'
    if head == 'turban':
        front += f'<path d="M{r1(hx - 6.4)} {r1(hy + 0.6)}C{r1(hx - 9)} {r1(hy - 9)} {r1(hx - 3)} {r1(hy - 11)} {r1(hx)} {r1(hy - 10.6)}C{r1(hx + 4)} {r1(hy - 11)} {r1(hx + 8.4)} {r1(hy - 8)} {r1(hx + 6)} {r1(hy - 1)}C{r1(hx + 2)} {r1(hy - 3)} {r1(hx - 2)} {r1(hy - 1)} {r1(hx - 6.4)} {r1(hy + 0.6)}Z" fill="{hat}"/>'
    if head == 'brim':
        front += f'<path d="M{r1(hx - 10)} {r1(hy - 2)}C{r1(hx - 4)} {r1(hy - 5)} {r1(hx + 4)} {r1(hy - 5)} {r1(hx + 10)} {r1(hy - 2)}C{r1(hx + 5)} {r1(hy - 1)} {r1(hx - 5)} {r1(hy - 1)} {r1(hx - 10)} {r1(hy - 2)}Z" fill="{hat}"/><path d="M{r1(hx - 5.4)} {r1(hy - 3)}C{r1(hx - 5.4)} {r1(hy - 10.6)} {r1(hx + 5.4)} {r1(hy - 10.6)} {r1(hx + 5.4)} {r1(hy - 3)}Z" fill="{hat}"/>'
    if head == 'cone':
        front += f'<path d="M{r1(hx - 12)} {r1(hy - 1)}L{r1(hx)} {r1(hy - 11)}L{r1(hx + 12)} {r1(hy - 1)}C{r1(hx + 5)} {r1(hy + 1)} {r1(hx - 5)} {r1(hy + 1)} {r1(hx - 12)} {r1(hy - 1)}Z" fill="{hat}"/>'
    if head == 'cap':
        front += f'<path d="M{r1(hx - 5.6)} {r1(hy - 1.4)}C{r1(hx - 6)} {r1(hy - 9)} {r1(hx + 5.6)} {r1(hy - 9)} {r1(hx + 5.2)} {r1(hy - 2.4)}L{r1(hx + (10 if s else 5.2))} {r1(hy - 1.6)}L{r1(hx + 4)} {r1(hy - 0.8)}Z" fill="{hat}"/>'
    if head == 'hood':
        front += f'<path d="M{r1(hx + (2.6 if s else 5.6))} {r1(hy - 6.6)}C{r1(hx - 2)} {r1(hy - 9.5)} {r1(hx - 6.6)} {r1(hy - 7)} {r1(hx - 6.2)} {r1(hy + 1)}C{r1(hx - 6.6)} {r1(hy + 7)} {r1(hx - 9)} {r1(hy + 11)} {r1(hx - 9.4)} {r1(hy + 15)}L{r1(hx + 8.6)} {r1(hy + 15)}C{r1(hx + 6)} {r1(hy + 10)} {r1(hx + (1.5 if s else 6.4))} {r1(hy + 8)} {r1(hx + (1.2 if s else 6))} {r1(hy + 1)}Z" fill="{hat}"/>'
    return back, face + nose + front


def folk(
    x,
    y,
    h,
    view='back',
    top='#24343f',
    bottom='#1a2228',
    skin='#8a5a43',
    hair='#1c1512',
    hat='#a4502f',
    style='coat',
    head='short',
    build=1.0,
    stoop=0.0,
    stride=0.0,
    hands=(None, None),
    flip=False,
    shoes='#17130f',
    extra='',
    under='',
    op=1,
):
    """hands: where each hand is, in units from the feet (x right, y up negative); None hangs"""
    k = h / 100
    B = build
    s = view == 'side'
    o = [under]
    sx, sy = stoop * 26, stoop * 4  # the shoulders come forward and down (side), down (back)
    sh = (sx if s else 0, -81 + sy)
    hp = (0, -49)
    hd = (sx * 1.35 if s else stoop * 6, -93.4 + sy * 1.6)
    legw = 8.4 * (0.6 + 0.4 * B)
    if style in ('shirt', 'coat', 'short'):
        for q in (-1, 1):
            fx = q * (stride / 2 + (0.6 if s else 4.4 * B))
            lift = 0 if q > 0 or not s else abs(stride) * 0.08
            kn = (fx * 0.55 + (2.2 if s else 0), -25)
            o.append(limb([(hp[0] + q * (0.8 if s else 4.2 * B), hp[1]), kn, (fx, -2.5 - lift)], legw * 1.15, legw * 0.55, bottom))
            foot = f'l7.6 0c.6 2-.2 2.6-1.4 2.6l-8.6 0Z' if s else 'l4.6 0c1.4 3.4 1 4.2-.4 4.2l-4 0c-1.4 0-1.8-1-.2-4.2Z'
            o.append(f'<path d="M{r1(fx - 2.3)} {r1(-3.4 - lift)}{foot}" fill="{shoes}"/>')
    hem = {'coat': -30, 'short': -43, 'shirt': -46, 'dress': -22, 'robe': -2.5}[style]
    wid = {'coat': 12.6, 'short': 11.4, 'shirt': 10, 'dress': 15.5, 'robe': 14.5}[style] * B * (0.84 if s else 1)
    if style in ('dress', 'robe'):
        if style == 'dress':
            for q in (-1, 1):
                fx = q * (stride / 2 + (1 if s else 4))
                o.append(limb([(fx * 0.6, -26), (fx, -3)], 5.2, 3, skin))
        for q in (-1, 1):
            fx = q * (stride / 2 + (1.2 if s else 4.4))
            o.append(f'<path d="M{r1(fx - 2.5)} -3l{7 if s else 5} 0l.4 3l-{7.8 if s else 5.8} 0Z" fill="{shoes}"/>')
        wid += abs(stride) * 0.32
    w1, w2 = (9.4 * B, 7.6 * B) if s else (13.2 * (0.55 + 0.45 * B), 9.6 * B)
    sw = stride * 0.12 if s else 0
    c = lambda dx, yy: f'{r1(dx)} {r1(yy)}'
    far = near = ''
    for q in (-1, 1):
        a = (sh[0] + (q * 1.2 if s else q * (w1 - 2.6)), sh[1] + 2.4)
        t = hands[0 if q < 0 else 1]
        t = t or (a[0] + q * (stride * 0.42 if s else 3.4) + (1.5 if s else 0), -44)
        el, t = elbow(a, t, 17.6, 17.4, (1 if s else -q))
        arm = limb([a, el, t], 6.6 * (0.7 + 0.3 * B), 4.2, top) + f'<circle cx="{r1(t[0])}" cy="{r1(t[1] + 0.6)}" r="2.5" fill="{skin}"/>'
        far, near = (far + arm, near) if q < 0 else (far, near + arm)
    body = (
        f'<path d="M{c(sh[0] - w1 * 0.42, sh[1] - 4.2)}C{c(sh[0] - w1 * 0.9, sh[1] - 2.6)} {c(sh[0] - w1, sh[1] + 1)} {c(sh[0] * 0.9 - w1 * 0.98, sh[1] + 7)}'
        f'C{c(sh[0] * 0.5 - w2, -66)} {c(-w2 - 0.4, -60)} {c(-w2 - 0.6, -54)}L{c(-wid - sw, hem)}C{c(-wid * 0.4, hem + 2.2)} {c(wid * 0.4, hem + 2.2)} {c(wid + sw, hem)}'
        f'L{c(w2 + 0.8 + (1.8 * (B - 1) * 4 if s else 0), -54)}C{c(w2 + 0.6 + sh[0] * 0.3, -60)} {c(sh[0] * 0.6 + w2, -66)} {c(sh[0] * 0.9 + w1 * 0.98, sh[1] + 7)}'
        f'C{c(sh[0] + w1, sh[1] + 1)} {c(sh[0] + w1 * 0.9, sh[1] - 2.6)} {c(sh[0] + w1 * 0.42, sh[1] - 4.2)}Z" fill="{top}"/>'
    )
    neck = limb([(sh[0], sh[1]), (hd[0] - (0.8 if s else 0), hd[1] + 5)], 5.6, 5, skin)
    bk, fr = head_shapes(head, hair, hat, skin, view, *hd)
    parts = (
        [bk, far, *o, neck, body, fr, near]
        if s
        else [*o, neck, far, near, body, fr]
        if hands == (None, None)
        else [*o, neck, body, fr, far, near]
    )
    return f'<g transform="translate({r1(x)} {r1(y)}) scale({-k if flip else k:.3f} {k:.3f})" opacity="{op}">{"".join(parts)}{extra}</g>'
