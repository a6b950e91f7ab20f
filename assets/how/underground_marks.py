"""Marks shared by the underground sheets: rock, props, lamps, facets, block numerals.

All take plain points; `turn` places points that were chosen upright.
"""
import math

from lib import C, P, gouge, hatch, lerp, pts, rough, tri


def turn(ps, angle=0, scale=1, at=(0, 0), flip=False):
    """Points chosen around an origin, scaled, turned by degrees and moved to `at`."""
    a = math.radians(angle)
    ca, sa = math.cos(a) * scale, math.sin(a) * scale
    sx = -1 if flip else 1
    return [(at[0] + x * sx * ca - y * sa, at[1] + x * sx * sa + y * ca) for x, y in ps]


def strokes(rows, rnd, long=(40, 150), gap=(14, 70), w=(3, 6), keep=.75, kind='t'):
    """Broken cuts along given lines: each row is a polyline; marks have a thick and a needle end."""
    out = []
    for row in rows:
        length = sum(math.dist(row[i], row[i + 1]) for i in range(len(row) - 1))
        at = rnd.uniform(0, gap[1])
        while at < length:
            n = rnd.uniform(*long)
            a, b = lerp(row, min(at / length, .999)), lerp(row, min((at + n) / length, .999))
            if rnd.random() < keep:
                out.append(tri(*a, *b, rnd.uniform(*w)) if kind == 't' else gouge(*a, *b, rnd.uniform(*w)))
            at += n + rnd.uniform(*gap)
    return ''.join(out)


def facets(shapes, pts_by_name):
    """Coal: polygons that share named corners, so that no two shards float apart."""
    return ''.join(P(pts([pts_by_name[c] for c in names]), tone) for names, tone in shapes)


def beam(a, b, w1, w2, rnd, tone='k', lit=None, side=1, wobble=1.6):
    """A round timber from a to b, thick w1 and w2, with a cut light along one side (+1 right of a->b, -1 left)."""
    (x1, y1), (x2, y2) = a, b
    d = math.hypot(x2 - x1, y2 - y1) or 1
    nx, ny = -(y2 - y1) / d, (x2 - x1) / d

    def q(t, s):
        w = (w1 + (w2 - w1) * t) / 2
        return (x1 + (x2 - x1) * t + nx * w * s, y1 + (y2 - y1) * t + ny * w * s)
    out = P(rough([q(0, -1), q(0, 1), q(1, 1), q(1, -1)], rnd, 34, wobble), tone)
    if lit:
        s = -side
        out += P(pts([q(.03, s), q(.3, s * 1.02), q(.62, s), q(.97, s), q(.9, s * .62), q(.6, s * .5), q(.44, s * .66), q(.2, s * .46), q(.06, s * .6)]), lit)
        g = ''
        for k in range(max(3, int(d / 46))):
            t = (k + rnd.uniform(.2, .8)) / max(3, int(d / 46))
            if t < .94:
                p, r = q(t, s * .55), q(min(t + rnd.uniform(.03, .07), 1), s * rnd.uniform(-.1, .25))
                g += tri(*p, *r, (w1 + w2) * .06)
        out += P(g, lit)
    return out


def prop(top, foot, w, rnd, lit=None, side=1, lid=1.9, tilt=0, tone='k'):
    """A set prop: timber and headboard (`lid` times the width), the board turned by `tilt` degrees from level."""
    out = beam(top, foot, w * .92, w * 1.1, rnd, tone, lit, side)
    h = w * .44
    board = turn([(-w * lid, -h), (w * lid, -h * .9), (w * lid * .92, h * .7), (-w * lid * .96, h * .8)], tilt, 1, top)
    return out + P(rough(board, rnd, 30, 1.2), tone)


def lamp(x, y, s=1, lit=True, body='k', angle=0):
    """A flame safety lamp hung at (x, y) = centre of the glass; s = 1 is 92 high. Unlit: no flame, dark glass."""
    def t(ps):
        return turn(ps, angle, s, (x, y))
    hook = t([(-3, -38), (-2, -62), (-10, -70), (-6, -80), (8, -80), (12, -70), (4, -62), (3, -38)])
    eye = t([(-3, -74), (5, -74), (4, -69), (-2, -69)])
    bonnet = t([(-13, -40), (13, -40), (17, -20), (22, -14), (-22, -14), (-17, -20)])
    glass = t([(-15, -14), (15, -14), (15, 16), (-15, 16)])
    foot = t([(-21, 16), (21, 16), (19, 42), (-19, 42)])
    if lit:
        out = P(pts(hook) + pts(bonnet) + pts(foot), body)
        out += P(pts(glass), 'b') + P(pts(t([(-6, 14), (-8, 2), (-1, -12), (7, 3), (5, 14)])), 'a')
        out += P(pts(t([(-11, -14), (-8, -14), (-8, 16), (-11, 16)])) + pts(t([(9, -14), (12, -14), (12, 16), (9, 16)])), body)
        return out + P(pts(t([(-19, 18), (19, 18), (18, 22), (-18, 22)])), 'a')
    return P(pts(hook) + pts(eye) + pts(bonnet) + pts(glass) + pts(foot), body)


DIGITS = {
    '0': [[(1.2, 0), (4.8, 0), (6, 1.2), (6, 8.8), (4.8, 10), (1.2, 10), (0, 8.8), (0, 1.2)],
          [(2.5, 2), (2, 2.5), (2, 7.5), (2.5, 8), (3.5, 8), (4, 7.5), (4, 2.5), (3.5, 2)]],
    '1': [[(2.1, 0), (4.1, 0), (4.1, 8.1), (5.6, 8.1), (5.6, 10), (.6, 10), (.6, 8.1), (2.1, 8.1), (2.1, 2.9), (.6, 3.4), (.6, 1.4)]],
    '2': [[(0, 1.2), (1.2, 0), (4.8, 0), (6, 1.2), (6, 4.6), (2.7, 8), (6, 8), (6, 10), (0, 10), (0, 7.7), (4, 3.8), (4, 2.5), (3.5, 2), (2.5, 2), (2, 2.5), (2, 3.4), (0, 3.4)]],
    '3': [[(0, 1.2), (1.2, 0), (4.8, 0), (6, 1.2), (6, 4), (5.1, 5), (6, 6), (6, 8.8), (4.8, 10), (1.2, 10), (0, 8.8), (0, 6.8), (2, 6.8), (2, 7.5), (2.5, 8), (3.5, 8),
           (4, 7.5), (4, 6.5), (3.5, 6), (2, 6), (2, 4), (3.5, 4), (4, 3.5), (4, 2.5), (3.5, 2), (2.5, 2), (2, 2.5), (2, 3.2), (0, 3.2)]],
    '4': [[(2.8, 0), (5, 0), (5, 5.7), (6, 5.7), (6, 7.6), (5, 7.6), (5, 10), (3, 10), (3, 7.6), (0, 7.6), (0, 5.6)], [(3, 3.3), (2, 5.7), (3, 5.7)]],
    '5': [[(0, 0), (5.8, 0), (5.8, 2), (2, 2), (2, 4), (4.8, 4), (6, 5.2), (6, 8.8), (4.8, 10), (1.2, 10), (0, 8.8), (0, 7), (2, 7), (2, 7.5), (2.5, 8), (3.5, 8), (4, 7.5),
           (4, 6.4), (3.5, 5.9), (0, 5.9)]],
    '6': [[(1.2, 0), (4.8, 0), (6, 1.2), (6, 3), (4, 3), (4, 2.5), (3.5, 2), (2.5, 2), (2, 2.5), (2, 4.1), (4.8, 4.1), (6, 5.3), (6, 8.8), (4.8, 10), (1.2, 10), (0, 8.8), (0, 1.2)],
          [(2, 6), (2, 7.5), (2.5, 8), (3.5, 8), (4, 7.5), (4, 6.5), (3.5, 6)]],
    '7': [[(0, 0), (6, 0), (6, 2.4), (3.5, 10), (1.3, 10), (3.7, 2.1), (0, 2.1)]],
    '8': [[(1.2, 0), (4.8, 0), (6, 1.2), (6, 4), (5.2, 4.9), (6, 5.8), (6, 8.8), (4.8, 10), (1.2, 10), (0, 8.8), (0, 5.8), (.8, 4.9), (0, 4), (0, 1.2)],
          [(2.5, 1.9), (2, 2.4), (2, 3.5), (2.5, 4), (3.5, 4), (4, 3.5), (4, 2.4), (3.5, 1.9)], [(2.5, 5.9), (2, 6.4), (2, 7.6), (2.5, 8.1), (3.5, 8.1), (4, 7.6), (4, 6.4), (3.5, 5.9)]],
    '9': [[(4.8, 10), (1.2, 10), (0, 8.8), (0, 7), (2, 7), (2, 7.5), (2.5, 8), (3.5, 8), (4, 7.5), (4, 5.9), (1.2, 5.9), (0, 4.7), (0, 1.2), (1.2, 0), (4.8, 0), (6, 1.2), (6, 8.8)],
          [(4, 4), (4, 2.5), (3.5, 2), (2.5, 2), (2, 2.5), (2, 3.5), (2.5, 4)]],
}


def numeral(text, x, y, h, rnd=None, gap=.2, angle=0, mid=False):
    """Chamfered block numerals as one path; (x, y) is the top left corner, or the centre if `mid`."""
    u = h / 10
    w = 6 * u
    whole = len(text) * w + (len(text) - 1) * gap * h
    out = ''
    for i, ch in enumerate(text):
        ox = i * (w + gap * h) - (whole / 2 if mid else 0)
        oy = -h / 2 if mid else 0
        for ring in DIGITS[ch]:
            ps = [(ox + px * u + (rnd.uniform(-.12, .12) * u if rnd else 0), oy + py * u + (rnd.uniform(-.12, .12) * u if rnd else 0)) for px, py in ring]
            out += pts(turn(ps, angle, 1, (x, y)))
    return out
