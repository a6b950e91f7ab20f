"""A finger as the busts need it: a bent tube with a pad, a lit back, a nail, black between it and the next one. Hands are put together from these and a palm, back to front."""
from people_marks import *


def digit(path, w, r, nail=None, shade=1, crease=True):
    """A finger along `path` from its knuckle to its tip, `w` wide at the knuckle. `nail`: -1 or 1, the side on which it shows; `shade`: the side away from the lamp (0: none)."""
    n = len(path) - 1
    W = [w * (1 - .22 * i / n) for i in range(n + 1)]
    (x0, y0), (x1, y1) = path[-2], path[-1]
    d = math.hypot(x1 - x0, y1 - y0) or 1
    ux, uy = (x1 - x0) / d, (y1 - y0) / d
    tip = (x1 + ux * w * .26, y1 + uy * w * .26)
    full, WW = path + [tip], W + [w * .36]
    s = P(blade([(x, y + 1.2) for x, y in full[:-1]] + [(tip[0] + ux * 2.4, tip[1] + uy * 2.4 + 1.2)], [v + 6 for v in W] + [w * .36 + 5], 2), 'k') + P(blade(full, WW, 2), 'b')
    S = cr(full, 2)
    N = normals(S)
    if shade:
        ws = [lerp([(v, 0) for v in WW], i / (len(S) - 1))[0] for i in range(len(S))]
        s += P(pts([(x + nx * v * .5 * shade, y + ny * v * .5 * shade) for (x, y), (nx, ny), v in zip(S, N, ws)] + [(x + nx * v * (.16 + .1 * (i % 3 == 0)) * shade, y + ny * v * (.16 + .1 * (i % 3 == 0)) * shade) for i, ((x, y), (nx, ny), v) in reversed(list(enumerate(zip(S, N, ws))))]), 'a')
    if crease and n > 1:
        k = ''
        for i in range(1, n):
            (x, y), (ax, ay), (bx, by) = path[i], path[i - 1], path[i + 1]
            q = math.hypot(bx - ax, by - ay)
            nx, ny = -(by - ay) / q, (bx - ax) / q
            side = -shade or 1
            k += blade([(x + nx * W[i] * .42 * side, y + ny * W[i] * .42 * side), (x - nx * W[i] * .02 * side, y - ny * W[i] * .02 * side)], [2.8, 0], 1)
        s += P(k, 'k')
    if nail:
        nx, ny = -uy * nail, ux * nail
        v = w * .3
        q = [(x1 - ux * v * .9 + nx * v * .2, y1 - uy * v * .9 + ny * v * .2), (x1 + ux * v * .5 + nx * v * .1, y1 + uy * v * .5 + ny * v * .1), (x1 + ux * v * .4 + nx * v * .95, y1 + uy * v * .4 + ny * v * .95), (x1 - ux * v * .8 + nx * v * 1.1, y1 - uy * v * .8 + ny * v * 1.1)]
        s += P(pts(q), 'a')
    return s


def palm(ps, r, dark=()):
    """The mass of a hand: bone with a black ground, and its shaded planes."""
    return P(blade(ps + ps[:1], [6] * (len(ps) + 1), 1), 'k') + P(cut(ps, r, 1, 14, .4), 'b') + ''.join(P(pts(d), 'a') for d in dark)
