# Layered-SVG card toolkit: returns small hand-composed SVGs (1200x800). No external assets.
import random, math, os

W, H = 1200, 800


def r1(v):
    s = ('%.1f' % v).rstrip('0').rstrip('.')
    return '0' if s in ('-0', '') else s


class Card:
    def __init__(s, seed):
        s.R = random.Random(seed)
        s.defs = []
        s.body = []
        s.k = 0

    def id(s):
        s.k += 1
        return 'i%d' % s.k

    def d(s, x):
        s.defs.append(x)

    def add(s, *x):
        s.body += x

    def lin(s, stops, x1=0, y1=0, x2=0, y2=1, user=False):
        i = s.id()
        s.d(
            '<linearGradient id="%s" x1="%s" y1="%s" x2="%s" y2="%s"%s>%s</linearGradient>'
            % (i, x1, y1, x2, y2, ' gradientUnits="userSpaceOnUse"' if user else '', s.st(stops))
        )
        return 'url(#%s)' % i

    def rad(s, cx, cy, r, stops, tr=None):
        i = s.id()
        s.d(
            '<radialGradient id="%s" gradientUnits="userSpaceOnUse" cx="%s" cy="%s" r="%s"%s>%s</radialGradient>'
            % (i, cx, cy, r, ' gradientTransform="%s"' % tr if tr else '', s.st(stops))
        )
        return 'url(#%s)' % i

    def st(s, stops):
        return ''.join(
            '<stop offset="%s" stop-color="%s"%s/>' % (o[0], o[1], ' stop-opacity="%s"' % o[2] if len(o) > 2 else '') for o in stops
        )

    def blur(s, x, y=None):
        i = s.id()
        s.d(
            '<filter id="%s" x="-50%%" y="-50%%" width="200%%" height="200%%"><feGaussianBlur stdDeviation="%s"/></filter>'
            % (i, x if y is None else '%s %s' % (x, y))
        )
        return 'url(#%s)' % i

    def rect(s, fill, x=0, y=0, w=W, h=H, extra=''):
        return '<rect x="%s" y="%s" width="%s" height="%s" fill="%s" %s/>' % (x, y, w, h, fill, extra)

    def fog(s, seed, col, op, fx=0.002, fy=0.006, lo=0.35, gain=2.2, mask=None, oct=4):
        """turbulence fog: alpha from noise"""
        i = s.id()
        c = [int(col[k : k + 2], 16) / 255 for k in (1, 3, 5)]
        s.d(
            '<filter id="%s" x="0" y="0" width="100%%" height="100%%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="%s %s" numOctaves="%d" seed="%d"/><feColorMatrix values="0 0 0 0 %.3f 0 0 0 0 %.3f 0 0 0 0 %.3f %s 0 0 0 %s"/></filter>'
            % (i, fx, fy, oct, seed, *c, gain, -lo * gain)
        )
        return '<g%s opacity="%s"><rect width="1200" height="800" filter="url(#%s)"/></g>' % (
            ' mask="url(#%s)"' % mask if mask else '',
            op,
            i,
        )

    def mask(s, fill):
        i = s.id()
        s.d('<mask id="%s"><rect width="1200" height="800" fill="%s"/></mask>' % (i, fill))
        return i

    def rough(s, freq, scale, seed=1):
        """torn/brushed edge filter"""
        i = s.id()
        s.d(
            '<filter id="%s" x="-5%%" y="-5%%" width="110%%" height="110%%"><feTurbulence type="fractalNoise" baseFrequency="%s" numOctaves="3" seed="%d"/><feDisplacementMap in="SourceGraphic" scale="%s" xChannelSelector="R" yChannelSelector="G"/></filter>'
            % (i, freq, seed, scale)
        )
        return 'url(#%s)' % i

    def shade(s, col, light=0.16, dark=0.3, x1=0, x2=1):
        """a colour lit from the left (x1=1, x2=0: from the right)"""
        v = [int(col[k : k + 2], 16) for k in (1, 3, 5)]
        hx = lambda q: '#%02x%02x%02x' % tuple(max(0, min(255, int(a))) for a in q)
        return s.lin([(0, hx([a + (255 - a) * light for a in v])), (0.4, col), (1, hx([a * (1 - dark) for a in v]))], x1, 0, x2, 0)

    def vignette(s, col='#0b0f1a', op=0.55):
        s.add(s.rect(s.rad(600, 390, 760, [(0.45, col, 0), (1, col, op)])))

    def svg(s):
        return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><defs>%s</defs>%s</svg>' % (
            ''.join(s.defs),
            ''.join(s.body),
        )

    # ---- organic shapes
    def tree(s, x, y, h, col, lean=0, depth=7, spread=0.5, w=None, op=1, droop=0):
        R = s.R
        segs = {}

        def br(x, y, a, l, w, d):
            n = 3
            px, py = x, y
            for _ in range(n):
                a += R.gauss(0, 0.09)
                qx = px + math.cos(a) * l / n
                qy = py + math.sin(a) * l / n + droop * (depth - d) * 0.3
                segs.setdefault(max(0.5, round(w * 2) / 2 if w < 6 else round(w)), []).append(
                    'M%s %sL%s %s' % (r1(px), r1(py), r1(qx), r1(qy))
                )
                px, py = qx, qy
                w *= 0.93
            if d == 0:
                return
            k = 2 if R.random() < 0.72 else 3
            for j in range(k):
                br(
                    px,
                    py,
                    a + (j - (k - 1) / 2) * spread * R.uniform(0.7, 1.35) + R.gauss(0, 0.12),
                    l * R.uniform(0.66, 0.86),
                    w * R.uniform(0.58, 0.76),
                    d - 1,
                )

        w = w or h * 0.055
        br(x, y, -math.pi / 2 + lean, h * 0.28, w, depth)
        return '<g stroke="%s" stroke-linecap="round" fill="none" opacity="%s">%s</g>' % (
            col,
            op,
            ''.join('<path d="%s" stroke-width="%s"/>' % (''.join(v), r1(k)) for k, v in sorted(segs.items(), reverse=True)),
        )

    def ridge(s, y, amp, rough=0.55, n=8, x0=-20, x1=1220, seed=None):
        R = random.Random(seed if seed is not None else s.R.random())
        pts = [0, 0]
        a = 1.0
        for _ in range(n):
            q = []
            for i in range(len(pts) - 1):
                q += [pts[i], (pts[i] + pts[i + 1]) / 2 + R.uniform(-1, 1) * a]
            pts = q + [pts[-1]]
            a *= rough
        return [(x0 + (x1 - x0) * i / (len(pts) - 1), y + amp * p) for i, p in enumerate(pts)]


def poly(pts, close=None):
    p = 'M' + 'L'.join('%s %s' % (r1(x), r1(y)) for x, y in pts)
    if close is not None:
        p += 'L%s %sL%s %sZ' % (r1(pts[-1][0]), close, r1(pts[0][0]), close)
    return p


# back-view figure, 100 units tall, feet at origin
COAT = 'M-2.600-86C-6-85.600-9.500-84-11.200-80.500C-13.600-74-15-64-16.200-53.500C-16.500-50-16-47-14.500-46.600C-13-46.400-12.300-48.500-11.900-51C-11.300-56-10.600-61-9.600-65.500C-9.400-55-10.800-40-12.800-23.500C-8-21.500-3-22.300 1-22C6-21.600 11-22.200 15-24.500C12.800-39 10.200-54 9.800-66C11-61 12-56 12.800-51C13.200-48.500 14.200-46.800 15.600-47.200C17-47.800 17-50.500 16.600-54C15.400-64 14-73.500 11.800-80C10.200-84 6.600-85.600 2.600-86Z'
LEGS = 'M-9.500-28C-9.200-20-8-11-7.600-4.500C-8.400-2.500-9.300-.6-8.400 0L-3.200 0C-2.600-1-3.300-2.600-3.300-4.500C-2.600-12-1.800-20-1.200-27ZM1.600-27C2.300-18 3-9 3.800-3.500C3.600-2 3.200-.2 3.900 .6L9 .6C9.900 .2 9-1.600 8.200-3.400C8.600-11 9.200-19 9.500-28Z'
HEAD = 'M0-100C4.300-100 6.400-96.800 6.200-92.500C6-88.500 4-85.200 3-84.500L3.200-81L-3.200-81L-3-84.500C-4.200-85.400-6-88.500-6.200-92.500C-6.400-96.800-4.300-100 0-100Z'
HAIR = 'M0-100.200C4.300-100.200 6.300-97 6.100-92.500C6.600-89 5.800-86.500 4.600-85.600C2-84.800-2-84.800-4.600-85.600C-5.900-86.600-6.700-89-6.800-92.500C-7-97-4.800-100.600 0-100.600Z'
LONGHAIR = 'M0-100.600C5-100.600 7.200-97 7-92C7-86 8-80 7-74C3-71.500-4-71.500-7.200-74C-8-80-7-86-7-92C-7.200-97-5-100.600 0-100.600Z'
DRESS = 'M-3-86C-8-85-11-83-12-79C-13.500-71-14.600-62-15.500-54C-15.600-52-13.500-51.500-12.800-53C-11.400-58-10.400-63-9.400-68C-9.400-56-12.500-42-15.500-30C-9-27 9-27 15.500-30C12.500-42 9.400-56 9.400-68C10.400-63 11.400-58 12.800-53C13.500-51.500 15.600-52 15.500-54C14.600-62 13.500-71 12-79C11-83 8-85 3-86Z'


def figure(x, y, h, coat, legs, hair, skin, flip=False, dress=False, long=False, extra='', op=1):
    k = h / 100
    return (
        '<g transform="translate(%s %s) scale(%s %s)" opacity="%s"><path d="%s" fill="%s"/><path d="%s" fill="%s"/><path d="%s" fill="%s"/><path d="%s" fill="%s"/>%s</g>'
        % (
            r1(x),
            r1(y),
            ('%.3f' % (-k if flip else k)),
            ('%.3f' % k),
            op,
            LEGS,
            legs,
            HEAD,
            skin,
            DRESS if dress else COAT,
            coat,
            LONGHAIR if long else HAIR,
            hair,
            extra,
        )
    )
