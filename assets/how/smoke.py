"""Smoke as one torn mass: lobes of one tone run together along the wind, and the light cuts its crescents into the side that it meets."""
import math
import random

from lib import hatch, pts
from surface_marks import Q


def plume(S, seed, body='s2', lit='a2', lit2='a', shade='s', lean=-.62, arc=(48, 150), reach=9, towers=(4, 2), base=None):
    """`S`: (x, y, radius) from the source outwards. `lean`: the wind, radians (negative: up to the right). `arc`: which side is lit, degrees from the wind's line.
    `reach`: how many lobes get `lit`; those farther off get `lit2` (None: nothing). `base`: a tone for a rim of dark round the whole."""
    rnd = random.Random(seed)
    c, s = math.cos(lean), math.sin(lean)

    def lobe(x, y, r, k=1.0, n=11):
        out = []
        for i in range(n):
            t, q = 2 * math.pi * (i + rnd.uniform(-.25, .25)) / n, r * k * rnd.uniform(.92, 1.12)
            u, v = q * 1.3 * math.cos(t), q * .92 * math.sin(t)
            out.append((x + u * c - v * s, y + u * s + v * c))
        return out

    def bow(x, y, q, a0, a1, n=7):
        out = []
        for k in range(n + 1):
            t = math.radians(a0 + (a1 - a0) * k / n)
            u, v = q * 1.22 * math.cos(t), q * .92 * math.sin(t)
            out.append((x + u * c - v * s, y + u * s + v * c))
        return out

    mass = [lobe(x, y, r * 1.04) for x, y, r in S] + [lobe(x - r * .3, y - r * .66, r * .62) for x, y, r in S[towers[0]::towers[1]]] + [lobe(x + r * .7, y + r * .1, r * .5) for x, y, r in S[towers[0] + 1::towers[1]]]
    out = Q(''.join(pts([(x + (x - sum(p[0] for p in q) / len(q)) * .07, y + (y - sum(p[1] for p in q) / len(q)) * .07) for x, y in q]) for q in mass), base) if base else ''
    out += Q(''.join(pts(q) for q in mass), body)
    near = far = dark = ''
    a0, a1 = arc
    for i, (x, y, r) in enumerate(S[1:], 1):
        d = pts(bow(x, y, r * 1.02, a0, a1) + bow(x, y, r * rnd.uniform(.72, .8), a0 + 14, a1 - 10)[::-1])
        if i < reach: near += d
        else: far += d
        if i % 3 == 0: dark += hatch(bow(x, y, r * .96, 196, 262, 4), bow(x, y, r * .42, 204, 250, 4), 7, r * .07, rnd, .3, .4)
        if i % 3 == 1: dark += hatch(bow(x, y, r * .66, 40, 104, 4), bow(x, y, r * .3, 20, 100, 4), 5, r * .06, rnd, .3, .4)
    return out + Q(dark, shade) + (Q(far, lit2) if far and lit2 else '') + Q(near, lit)
