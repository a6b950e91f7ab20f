"""Parts that several of the later busts share: the ear, the neck in lamp light, a brow pair, a wooden wedge. Heads face left."""
from people_marks import *


def ear(x, y, s, r, bone=False):
    """The near ear, its upper root at (x, y): shell, rim and hollow."""
    def o(P): return [(x + a * s, y + b * s) for a, b in P]
    return (P(cut(o([(0, 16), (12, 2), (30, -2), (40, 8), (40, 30), (32, 56), (21, 80), (10, 86), (2, 74), (2, 54), (8, 36)]), r, 1, 18, .5), 'b' if bone else 'a')
            + P(blade(o([(8, 22), (18, 8), (30, 12), (32, 30), (25, 50), (18, 66)]), [0, 4, 4, 4, 4, 0]) + pts(o([(5, 46), (15, 30), (21, 38), (18, 54), (11, 66), (5, 60)])), 'k'))


def brows(kind, near, far, wn, wf, r, hairs=9, length=7):
    """The two brows of a pose; `near` and `far` hold three paths: plain, stern, warm."""
    i = order(kind)
    return brow(near[i], wn, r, hairs, length) + brow(far[i], wf, r, max(3, hairs // 2), length - 2)


def order(kind): return {'plain': 0, 'stern': 1, 'warm': 2}.get(kind, 0)


def crow(x, y, r, n=3, length=22):
    """Laughter lines at the outer corner of the near eye."""
    return ''.join(blade([(x, y + 5 * j), (x + length * .5, y - 2 + 8 * j), (x + length, y - 6 + 13 * j)], [2.6, 2, 0], 2) for j in range(n))


def poses(body, pose, kinds=('plain', 'stern', 'warm')):
    return body + [('face-' + k, pose(k), 'pose=' + k) for k in kinds]


def under_jaw(jaw, drop, r, cords=()):
    """The shadow that a jaw throws on its neck: one mass with a torn lower edge, and the cords that a hand chose. A comb of needles there makes every neck the same."""
    S = walk(jaw, 10)
    m = len(S) - 1
    low = [(x, y + drop * (.25 + .75 * math.sin(math.pi * (.1 + .8 * i / m))) * r.uniform(.86, 1.1)) for i, (x, y) in enumerate(S)]
    return pts(S + low[::-1]) + ''.join(blade(c, [7, 8, 0]) for c in cords)
