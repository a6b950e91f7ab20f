"""Marks shared by the busts. Every head is cut facing left; `save_person(..., flip=True)` turns the sheet round.

The knife here is `blade`: a mark of changing width along a few chosen points (lid, brow, fold, strand, rim).
"""
import re
from lib import *

R = random.Random


def cr(P, n=3):
    """Chords through chosen points, a little rounded (Catmull-Rom, `n` chords a span)."""
    if n <= 1 or len(P) < 3: return list(P)
    q = [P[0]] + list(P) + [P[-1]]
    out = []
    for i in range(1, len(q) - 2):
        p0, p1, p2, p3 = q[i - 1:i + 3]
        for k in range(n):
            t = k / n
            out.append(tuple(.5 * (2 * p1[j] + (p2[j] - p0[j]) * t + (2 * p0[j] - 5 * p1[j] + 4 * p2[j] - p3[j]) * t * t
                                   + (3 * p1[j] - p0[j] - 3 * p2[j] + p3[j]) * t ** 3) for j in (0, 1)))
    out.append(P[-1])
    return out


def normals(P):
    out = []
    for i in range(len(P)):
        a, b = P[max(i - 1, 0)], P[min(i + 1, len(P) - 1)]
        length = math.hypot(b[0] - a[0], b[1] - a[1]) or 1
        out.append((-(b[1] - a[1]) / length, (b[0] - a[0]) / length))
    return out


def blade(P, w, n=3, off=0):
    """A mark along P whose full width follows `w` (one value a point, or top value with needle ends).
    `off` -1..1 puts the width on one side."""
    if not isinstance(w, (list, tuple)): w = [0] + [w] * (len(P) - 2) + [0]
    S = cr(P, n)
    W = [lerp([(a, 0) for a in w], i / (len(S) - 1))[0] for i in range(len(S))]
    N = normals(S)
    up = [(x + nx * v * (1 + off) / 2, y + ny * v * (1 + off) / 2) for (x, y), (nx, ny), v in zip(S, N, W)]
    dn = [(x - nx * v * (1 - off) / 2, y - ny * v * (1 - off) / 2) for (x, y), (nx, ny), v in zip(S, N, W)]
    return pts(up + dn[::-1])


def walk(P, step):
    """Points along P about `step` apart."""
    total = [0]
    for a, b in zip(P, P[1:]): total.append(total[-1] + math.hypot(b[0] - a[0], b[1] - a[1]))
    n = max(2, int(total[-1] / step))
    out = []
    for k in range(n + 1):
        d = total[-1] * k / n
        i = max(j for j in range(len(total)) if total[j] <= d + 1e-6)
        if i == len(P) - 1: out.append(P[-1]); continue
        t = (d - total[i]) / ((total[i + 1] - total[i]) or 1)
        out.append((P[i][0] + (P[i + 1][0] - P[i][0]) * t, P[i][1] + (P[i + 1][1] - P[i][1]) * t))
    return out


def rim(P, w, rnd, step=9, side=1, n=3, lo=.3, cuts=.5, reach=3, lean=.8, gap=.12):
    """Light on an edge: P is the clean side; the other side is torn by the knife, with gouges of light running in from it.
    `cuts`: gouges a step; `reach`: their length in widths; `lean`: how far they lie along the edge."""
    S = walk(cr(P, n), step)
    N = normals(S)
    m = len(S) - 1
    inner, d = [], ''
    breath = rnd.uniform(0, 6)
    for i, ((x, y), (nx, ny)) in enumerate(zip(S, N)):
        t = i / m
        k = min(1, 6 * t, 6 * (1 - t)) * (.55 + .3 * math.sin(i * .55 + breath) + rnd.uniform(-.22, .22))
        if rnd.random() < gap: k *= .25
        k = max(k, .05)
        inner.append((x + nx * w * k * side, y + ny * w * k * side))
        if rnd.random() < cuts and .06 < t < .94:
            L = w * reach * rnd.uniform(.5, 1.1) * min(1, 4 * t, 4 * (1 - t))
            tx, ty = ny, -nx
            d += gouge(x + nx * w * .2 * side, y + ny * w * .2 * side, x + nx * L * side + tx * L * lean, y + ny * L * side + ty * L * lean, w * .32)
    return pts(S + inner[::-1]) + d


def xf(text, s, ox, oy, dx=0, dy=0):
    """Scales a drawing about (ox, oy) and shifts it."""
    def pair(m):
        return '%.1f,%.1f' % (ox + (float(m.group(1)) - ox) * s + dx, oy + (float(m.group(2)) - oy) * s + dy)
    return re.sub(r'd="([^"]*)"', lambda m: 'd="' + re.sub(r'(-?[\d.]+),(-?[\d.]+)', pair, m.group(1)) + '"', text)


def turn(text, deg, ox, oy):
    """Tilts a drawing about (ox, oy)."""
    c, s = math.cos(math.radians(deg)), math.sin(math.radians(deg))
    def pair(m):
        x, y = float(m.group(1)) - ox, float(m.group(2)) - oy
        return '%.1f,%.1f' % (ox + x * c - y * s, oy + x * s + y * c)
    return re.sub(r'd="([^"]*)"', lambda m: 'd="' + re.sub(r'(-?[\d.]+),(-?[\d.]+)', pair, m.group(1)) + '"', text)


def cut(P, rnd=None, n=1, step=15, wob=.9):
    """A mass: chords (n=1) or slightly rounded chords (n>1) with a trembling edge."""
    Q = cr(P + [P[0]], n)[:-1] if n > 1 else P
    return rough(Q, rnd, step, wob) if rnd else pts(Q)


def eye(x0, y0, x1, y1, lift, low=.5, gaze=.5, r=None, lash=4.5, tail=5, spark=True, gy=0, droop=.5):
    """An open eye from the corner by the nose to the outer one. Returns (black, bone)."""
    w = math.hypot(x1 - x0, y1 - y0)
    s = 1 if x1 > x0 else -1
    def at(t, up): return (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - up)
    top = [at(0, -1), at(.22, lift * .72), at(.45, lift), at(.72, lift * .82), at(1, 0), (x1 + s * tail, y1 + tail * droop)]
    k = blade(top, [1.2, lash * .8, lash, lash, lash * .75, 0], 3, -.3)
    drop = lift * low
    bot = [at(.16, -drop * .6), at(.5, -drop), at(.8, -drop * .75), at(1, -1)]
    k += blade(bot, [.4, 1.5, 2.4, 1], 3)
    r = r or w * .2
    cx, cy = at(gaze, (lift - drop) * .5 + gy)
    def lid(x):
        t = (x - x0) / ((x1 - x0) or 1)
        for a, b in zip(top, top[1:]):
            if min(a[0], b[0]) <= x <= max(a[0], b[0]) and a[0] != b[0]:
                return a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0])
        return cy
    ring = [(cx + r * .95 * math.cos(a), cy + r * 1.08 * math.sin(a)) for a in [i * math.pi / 4.5 + .2 for i in range(9)]]
    low_y = lambda x: max(y0, y1) + drop * 1.05
    ring = [(x, min(max(y, lid(x) - 1), low_y(x))) for x, y in ring]
    k += pts(ring)
    b = ''
    if spark: b = pts([(cx - r * .52, cy - r * .3), (cx - r * .12, cy - r * .36), (cx - r * .16, cy + r * .1), (cx - r * .5, cy + r * .08)])
    return k, b


def brow(P, w, rnd, hairs=9, length=7, lean=.4, n=3):
    """A brow: a blade with its upper edge cut into hairs."""
    k = blade(P, w, n)
    S = walk(cr(P, n), 1)
    m = len(S) - 1
    for i in range(hairs):
        t = (i + .5 + rnd.uniform(-.3, .3)) / hairs
        x, y = S[int(m * t)]
        s = 1 if P[-1][0] > P[0][0] else -1
        L = length * rnd.uniform(.6, 1.1)
        k += tri(x - s * 2, y + 1, x + s * L * lean * 2, y - L * (1.15 - t * .6), 3)
    return k


def strands(A, B, n, rnd, w, lo=0, hi=1, part=.5, t0=0, t1=1):
    """Hair: blades that follow a path between A and B (both with as many points), each a piece of it between `lo` and `hi`."""
    d = ''
    for i in range(n):
        t = t0 + (t1 - t0) * (i + .5 + rnd.uniform(-.35, .35)) / n
        path = cr([(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in zip(A, B)], 4)
        L = part * rnd.uniform(.6, 1.3)
        a = lo + max(0, hi - lo - L) * rnd.random()
        b = min(hi, a + L)
        m = len(path) - 1
        seg = [lerp(path, a + (b - a) * k / 4) for k in range(5)]
        ww = w * rnd.uniform(.6, 1.3)
        d += blade(seg, [0, ww, ww * .8, ww * .4, 0], 2)
    return d


def neat(text, flip):
    """Turns round (600 - x) if wanted, and writes every path in short relative form, rounded to a tenth."""
    def num(v):
        t = '%.1f' % (v / 10)
        t = t[:-2] if t.endswith('.0') else t
        return t.replace('0.', '.', 1) if t.startswith(('0.', '-0.')) else t
    def path(m):
        out, x, y, sx, sy = [], 0, 0, 0, 0
        for c, body in re.findall(r'([MLQZ])([^MLQZ]*)', m.group(1)):
            if c == 'Z':
                out.append('z')
                x, y = sx, sy
                continue
            n = [(round((600 - float(a)) * 10) if flip else round(float(a) * 10), round(float(b) * 10)) for a, b in re.findall(r'(-?[\d.]+),(-?[\d.]+)', body)]
            if c == 'M':
                (x, y), n = n[0], n[1:]
                sx, sy = x, y
                out.append('M' + num(x) + ('' if y < 0 else ' ') + num(y))
            if not n: continue
            ps, seq = n, []
            if c == 'Q':
                for i in range(0, len(ps), 2):
                    seq += [ps[i][0] - x, ps[i][1] - y, ps[i + 1][0] - x, ps[i + 1][1] - y]
                    x, y = ps[i + 1]
            else:
                for px, py in ps:
                    seq += [px - x, py - y]
                    x, y = px, py
            d = ''.join(('' if i == 0 or v < 0 else ' ') + num(v) for i, v in enumerate(seq))
            letter = 'q' if c == 'Q' else 'l'
            if out and out[-1][0] == letter: out[-1] += (d if d[0] == '-' else ' ' + d)
            else: out.append(letter + d)
        return 'd="' + ''.join(out) + '"'
    return re.sub(r'd="([^"]*)"', path, text)


def save_person(pid, label, parts, flip=False):
    """`parts`: (layer id, body, when or None), back to front."""
    layers = [layer(lid, .9, neat(body, flip), when) for lid, body, when in parts]
    save('people/%s.svg' % pid, layers, label, (60, 60, 480, 580), (100, 70, 400, 420), size=(600, 700))
