"""Marks shared by the busts of the shift: mouth, near and far eye, ear, shoulder, a round thing seen a little from the side."""
from people_marks import *


def mouth(x0, y, x1, up=0, w=1.0, lip=7, low=24):
    """A closed mouth from the far corner x0 to the near corner x1; `up` lifts the near corner, `low` is the shadow under the lower lip."""
    s = x1 - x0
    k = blade([(x0, y), (x0 + .2 * s, y + 3), (x0 + .5 * s, y + 2), (x0 + .82 * s, y + 1 - up * .45), (x1, y - up)], [2, 6 * w, 4.5 * w, 5 * w, 0])
    k += pts([(x0 + 4, y), (x0 + .16 * s, y - lip), (x0 + .28 * s, y - lip * .5), (x0 + .4 * s, y - lip), (x0 + .84 * s, y - 1 - up * .5), (x0 + .4 * s, y + 4)])
    return k + blade([(x0 + .2 * s, y + low - 4), (x0 + .42 * s, y + low), (x0 + .7 * s, y + low - 4 - up * .2)], [0, 6.5 * w, 0])


def ear(x, y, s=1.0, r=None):
    """The near ear, its top at (x, y): amber rim, dark hollow. Returns (amber, black)."""
    q = lambda P: [(x + a * s, y + b * s) for a, b in P]
    return (cut(q([(-18, 8), (-4, -6), (12, -1), (18, 20), (11, 46), (-2, 72), (-13, 70), (-17, 48), (-11, 28)]), r, 1, 20, .5),
            blade(q([(-11, 12), (0, 0), (9, 13), (4, 38), (-5, 58)]), [0, 3.5, 4, 4, 0]) + pts(q([(-14, 34), (-3, 20), (1, 32), (-6, 50), (-12, 47)])))


def oval(cx, cy, rx, ry, n=13, a=0):
    return [(cx + rx * math.cos(t + a), cy + ry * math.sin(t + a)) for t in [i * 2 * math.pi / n for i in range(n)]]


def ring(cx, cy, rx, ry, w, n=13):
    return pts(oval(cx, cy, rx, ry, n)) + pts(oval(cx, cy, rx - w, ry - w, n)[::-1])


def warp(text, fx):
    """Moves every point by `fx(x, y) -> (x, y)`."""
    def pair(m): return '%.1f,%.1f' % fx(float(m.group(1)), float(m.group(2)))
    return re.sub(r'd="([^"]*)"', lambda m: 'd="' + re.sub(r'(-?[\d.]+),(-?[\d.]+)', pair, m.group(1)) + '"', text)


POSES = ('plain', 'stern', 'warm')


def save_bust(pid, label, parts, pose, flip=False):
    save_person(pid, label, parts + [('face-' + k, pose(k), 'pose=' + k) for k in POSES], flip)
