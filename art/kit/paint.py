# The painterly pass: grade, then strokes from large to small with bristle brushes, then light on the paint; rain last.
# usage: paint.py in.png out.png [key=value ...]
import os, sys, time

os.environ['OPENCV_IO_ENABLE_OPENEXR'] = '1'
import cv2, numpy as np


def grade(im, exp=0.0, contrast=1.0, sat=1.0, bloom=0.25, warm=(1.03, 1.0, 0.95), cool=(0.94, 0.99, 1.06), vig=0.25):
    im = im * 2**exp
    b = np.maximum(im - 0.55, 0)
    g = sum(cv2.GaussianBlur(b, (0, 0), s * im.shape[1] / 1200) * w for s, w in ((12, 0.5), (40, 0.35), (110, 0.3)))
    im = 1 - (1 - np.clip(im, 0, 1)) * (1 - np.clip(g * bloom * 2.2, 0, 1))
    l = im @ np.array([0.114, 0.587, 0.299], np.float32)
    l = l[..., None]
    im = l + (im - l) * sat
    w = np.array(warm[::-1], np.float32)
    c = np.array(cool[::-1], np.float32)
    t = np.clip(l * 1.3 - 0.1, 0, 1)
    im = im * (c * (1 - t) + w * t)
    im = np.clip(im, 0, 1)
    hsv = cv2.cvtColor(im.astype(np.float32), cv2.COLOR_BGR2HSV)
    Hh, S, V = cv2.split(hsv)
    bl = np.exp(-(((Hh - 226) / 34) ** 2))
    Hh = Hh - bl * 13.0
    S = S * (1 - 0.34 * bl * np.clip(V * 1.3, 0.2, 1))
    S = np.where(S > 0.72, 0.72 + (S - 0.72) * 0.5, S)
    im = cv2.cvtColor(cv2.merge([Hh, S, V]).astype(np.float32), cv2.COLOR_HSV2BGR)
    s = im * im * (3 - 2 * im)
    im = im * (1 - (contrast - 1)) + s * (contrast - 1) if contrast != 1 else im
    h, wd = im.shape[:2]
    y, x = np.mgrid[0:h, 0:wd]
    r = np.hypot((x / wd - 0.5) * 1.05, (y / h - 0.5)) / 0.7
    return np.clip(im * (1 - vig * np.clip(r - 0.35, 0, 1) ** 1.6)[..., None], 0, 1).astype(np.float32)


def rain(im, n=520, seed=3, op=0.15, ang=0.14):
    R = np.random.RandomState(seed)
    h, w = im.shape[:2]
    L = np.zeros((h, w), np.float32)
    for i in range(n):
        near = R.rand() < 0.05
        l = R.uniform(26, 48) if near else R.uniform(12, 34)
        x = R.uniform(0, w * 1.1)
        y = R.uniform(-60, h)
        t = np.zeros_like(L[:1])
        cv2.line(
            L,
            (int(x), int(y)),
            (int(x - ang * l), int(y + l)),
            float(R.uniform(0.5, 1) * (1 if near else 0.7)),
            2 if near else 1,
            cv2.LINE_AA,
        )
    L = cv2.GaussianBlur(L, (0, 0), 0.7)
    lum = cv2.GaussianBlur(im.mean(2), (0, 0), 40)
    return np.clip(im + (L * op * (0.5 + 0.7 * lum))[..., None] * np.array([0.95, 0.97, 0.95], np.float32), 0, 1)


def brushes(w, R, nang=24, nvar=4):
    """bristle dab masks + height, pre-rotated"""
    out = []
    for v in range(nvar):
        L = int(w * R.uniform(2.6, 4.6) * (1.0 if w > 8 else 0.78))
        Wd = int(w * 1.15)
        S = max(L, Wd) + 6
        S += S % 2
        y, x = np.mgrid[0:S, 0:S].astype(np.float32)
        u = (x - S / 2) / (L / 2)
        q = (y - S / 2) / (Wd / 2)
        br = cv2.GaussianBlur(R.randn(S, 1).astype(np.float32), (0, 0), max(0.7, w * 0.045))
        br /= br.std() + 1e-6
        st = cv2.GaussianBlur(R.randn(S, S).astype(np.float32), (0, 0), sigmaX=max(1.0, L * 0.22), sigmaY=max(0.6, w * 0.04))
        st /= st.std() + 1e-6
        tex = 0.6 * br + 0.6 * st
        end = 1 - np.abs(u + 0.10 * tex * (0.3 + np.abs(u))) ** 5
        side = 1 - np.abs(q + 0.05 * st) ** 4
        a = np.clip(end * 3, 0, 1) * np.clip(side * 3, 0, 1) * (np.abs(u) < 1) * (np.abs(q) < 1.0)
        dry = np.clip(0.92 + 0.20 * tex - 0.45 * np.clip(u, 0, 1) ** 2, 0, 1)
        m = a * dry
        hgt = a * (0.55 + 0.26 * tex + 0.06 * np.abs(q) ** 3)
        for k in range(nang):
            M = cv2.getRotationMatrix2D((S / 2, S / 2), -180.0 * k / nang, 1)
            out.append((cv2.warpAffine(m, M, (S, S)), cv2.warpAffine(hgt, M, (S, S)), S))
    return [[out[v * nang + k] for v in range(nvar)] for k in range(nang)]


def paint(
    im,
    seed=1,
    sizes=(34, 18, 10, 5.5, 3.2),
    thr=(0, 0.018, 0.022, 0.026, 0.030),
    op=0.9,
    jit=0.014,
    impasto=0.3,
    keep=0.0,
    edge=0.6,
    focus=None,
    follow=1.0,
):
    R = np.random.RandomState(seed)
    h, w = im.shape[:2]
    k = w / 1200
    g = cv2.cvtColor(im, cv2.COLOR_BGR2GRAY)
    gs = cv2.GaussianBlur(g, (0, 0), 2.5 * k)
    gx = cv2.Sobel(gs, -1, 1, 0)
    gy = cv2.Sobel(gs, -1, 0, 1)
    s = 9 * k
    a = cv2.GaussianBlur(gx * gx, (0, 0), s)
    b = cv2.GaussianBlur(gx * gy, (0, 0), s)
    c = cv2.GaussianBlur(gy * gy, (0, 0), s)
    ang = 0.5 * np.arctan2(2 * b, a - c) + np.pi / 2
    coh = np.sqrt((a - c) ** 2 + 4 * b * b)
    # where there's no structure: sweep along a slow flow field, mostly horizontal
    fl = cv2.GaussianBlur(R.randn(h, w).astype(np.float32), (0, 0), 70 * k)
    fl = fl / fl.std() * 0.42
    wgt = np.clip(coh / 2e-5, 0, 1)
    va = np.exp(2j * ang) * wgt + np.exp(2j * fl) * (1 - wgt) * 0.8
    ang = np.angle(va) / 2
    cv = cv2.GaussianBlur(im, (0, 0), 30 * k) * 0.55 + np.array([0.10, 0.13, 0.2], np.float32) * 0.45
    H = np.zeros((h, w), np.float32)
    det = cv2.GaussianBlur(np.hypot(gx, gy), (0, 0), 3 * k)
    nst = 0
    for sz, th in zip(sizes, thr):
        r = max(2.5, sz * k)
        ref = cv2.GaussianBlur(im, (0, 0), max(0.5, r * 0.22))
        B = brushes(r, R)
        step = r * 0.62
        diff = np.abs(cv2.GaussianBlur(cv, (0, 0), max(0.6, r * 0.18)) - ref).max(2)
        if focus is not None and sz <= 6:
            diff = diff + focus * 0.03 * (diff > 0.004)
        pts = [(x, y) for y in np.arange(0, h, step) for x in np.arange(0, w, step * 1.35)]
        R.shuffle(pts)
        for x, y in pts:
            x = int(np.clip(x + R.uniform(-0.6, 0.6) * step, 0, w - 1))
            y = int(np.clip(y + R.uniform(-0.6, 0.6) * step, 0, h - 1))
            if diff[y, x] < th and not (sz > 7 and R.rand() < 0.34):
                continue
            nst += 1
            A = ang[y, x] + R.randn() * (0.30 if sz > 12 else 0.12)
            ki = int(round((A % np.pi) / np.pi * 24)) % 24
            m, hm, S = B[ki][R.randint(4)]
            x0 = x - S // 2
            y0 = y - S // 2
            X0, Y0 = max(x0, 0), max(y0, 0)
            X1, Y1 = min(x0 + S, w), min(y0 + S, h)
            if X1 <= X0 or Y1 <= Y0:
                continue
            mm = m[Y0 - y0 : Y1 - y0, X0 - x0 : X1 - x0] * op
            hh = hm[Y0 - y0 : Y1 - y0, X0 - x0 : X1 - x0]
            col = ref[y, x] * (1 + R.randn() * jit * 1.6) + R.randn(3) * jit * 0.45 * (0.25 + ref[y, x].mean())
            q = cv[Y0:Y1, X0:X1]
            q += (col.astype(np.float32) - q) * mm[..., None]
            z = H[Y0:Y1, X0:X1]
            z += (hh * (0.5 + 0.5 * sz / 34) - z) * mm
    # keep drawn edges true: where the source has a crisp strong edge, bring part of a smoothed source back
    e = cv2.GaussianBlur(
        np.hypot(cv2.Sobel(cv2.GaussianBlur(g, (0, 0), 1.0 * k), -1, 1, 0), cv2.Sobel(cv2.GaussianBlur(g, (0, 0), 1.0 * k), -1, 0, 1)),
        (0, 0),
        1.6 * k,
    )
    em = np.clip((e - 0.05) / 0.30, 0, 1) * edge
    if focus is not None:
        em = np.maximum(em, np.clip(focus, 0, 1) * np.clip((e - 0.01) / 0.12, 0, 1) * min(1, edge * 1.25))
    src = cv2.bilateralFilter(im, 5, 0.08, 2)
    cv = cv * (1 - em[..., None]) + src * em[..., None]
    if keep:
        cv = cv * (1 - keep) + im * keep
    # impasto light + canvas weave
    hgt = cv2.GaussianBlur(H, (0, 0), 0.9)
    dx = cv2.Sobel(hgt, -1, 1, 0) / 4
    dy = cv2.Sobel(hgt, -1, 0, 1) / 4
    sh = (-dx - dy) * impasto
    yy, xx = np.mgrid[0:h, 0:w]
    weave = (np.sin(xx * 2 * np.pi / 3.2) * np.sin(yy * 2 * np.pi / 3.2)) * 0.006 + cv2.GaussianBlur(
        R.randn(h, w).astype(np.float32), (0, 0), 0.6
    ) * 0.012
    l = cv.mean(2)
    o = cv * (1 + (sh * 0.55)[..., None]) + (sh * 0.10 * (0.2 + l))[..., None] + (weave * (0.35 + l))[..., None]
    print('strokes', nst)
    return np.clip(o, 0, 1)


if __name__ == '__main__':
    kw = dict(a.split('=') for a in sys.argv[3:])
    t = time.time()
    im = cv2.imread(sys.argv[1], cv2.IMREAD_UNCHANGED)
    im = im[..., :3].astype(np.float32) / (65535.0 if im.dtype == np.uint16 else 255.0)
    W = int(kw.pop('w', 1200))
    if im.shape[1] != W:
        im = cv2.resize(im, (W, W * 2 // 3), interpolation=cv2.INTER_CUBIC)
    G = {k: float(kw.pop(k)) for k in ('exp', 'contrast', 'sat', 'bloom', 'vig') if k in kw}
    im = grade(im, **G)
    if kw.get('nopaint'):
        o = im
    else:
        fo = None
        if 'focus' in kw:
            cx, cy, r = (float(v) * W / 1200 for v in kw['focus'].split(','))
            y, x = np.mgrid[0 : im.shape[0], 0 : im.shape[1]]
            fo = np.clip(1.6 - np.hypot(x - cx, y - cy) / r, 0, 1).astype(np.float32)
        o = paint(
            im,
            focus=fo,
            **{k: float(kw[k]) for k in ('op', 'jit', 'impasto', 'keep', 'edge') if k in kw},
            **({'sizes': tuple(map(float, kw['sizes'].split(',')))} if 'sizes' in kw else {})
        )
    if 'rain' in kw:
        wet = rain(o, int(kw['rain']))
        if 'rain_beyond' in kw:  # only what lies farther than this many metres is rained upon
            z = cv2.imread(sys.argv[1].replace('_in.png', '_aov/Depth_0001.exr'), cv2.IMREAD_UNCHANGED)
            z = z[..., 0] if z.ndim == 3 else z
            far = cv2.GaussianBlur(cv2.resize((z > float(kw['rain_beyond'])).astype(np.float32), o.shape[1::-1]), (0, 0), 1.0)[..., None]
            wet = o * (1 - far) + wet * far
        o = wet
    cv2.imwrite(sys.argv[2], (np.clip(o, 0, 1) * 255 + 0.5).astype(np.uint8))
    print('paint %.1fs' % (time.time() - t))
