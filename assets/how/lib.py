"""Knife marks for the hand-cut scenes: every helper repeats a mark around points that a hand chose.

Lengths are stage pixels of 1600 x 900 (people: 600 x 700). Random seeds are fixed by the caller, so a sheet comes out the same each time.
"""
import math
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))

# The whole palette; a sheet uses nothing outside it.
C = dict(k='#14110f', s='#2a2320', s2='#3d322c', b='#e9dfc7', b2='#c8b999', r='#b3261e', r2='#7d1c16', r3='#4a1612',
         a='#f0a83a', a2='#f7cd7c', t='#5c7480', t2='#36464e', t3='#93a6aa')


def f(v):
    s = '%.1f' % v
    return s[:-2] if s.endswith('.0') else s


def pts(ps):
    """A closed path with straight chords."""
    return 'M' + 'L'.join(f(x) + ',' + f(y) for x, y in ps) + 'Z'


def knife(ps, rnd, wobble=1.8, step=26):
    """The points of an outline whose chords tremble like a knife in lino, so that rims can follow it."""
    out = []
    for i, (x1, y1) in enumerate(ps):
        x2, y2 = ps[(i + 1) % len(ps)]
        length = math.hypot(x2 - x1, y2 - y1)
        out.append((x1, y1))
        n = int(length // step)
        for k in range(1, n):
            t = (k + rnd.uniform(-.3, .3)) / n
            d = rnd.uniform(-wobble, wobble)
            out.append((x1 + (x2 - x1) * t - (y2 - y1) / length * d, y1 + (y2 - y1) * t + (x2 - x1) / length * d))
    return out


def rough(ps, rnd, step=26, wobble=1.8):
    """The same outline as a closed path: the hand-cut edge, baked in, so that no filter is needed."""
    return pts(knife(ps, rnd, wobble, step))


def gouge(x1, y1, x2, y2, w, bend=0, blunt=.35):
    """A wedge cut: thick at its start, a needle at its end."""
    dx, dy = x2 - x1, y2 - y1
    length = math.hypot(dx, dy) or 1
    nx, ny = -dy / length, dx / length
    mx, my = x1 + dx * blunt + nx * bend, y1 + dy * blunt + ny * bend
    return 'M%s,%sQ%s,%s %s,%sQ%s,%s %s,%sZ' % tuple(map(f, (
        x1, y1, mx + nx * w, my + ny * w, x2, y2, mx - nx * w, my - ny * w, x1, y1)))


def tri(x1, y1, x2, y2, w):
    dx, dy = x2 - x1, y2 - y1
    length = math.hypot(dx, dy) or 1
    nx, ny = -dy / length * w / 2, dx / length * w / 2
    return 'M%s,%sL%s,%sL%s,%sZ' % tuple(map(f, (x1 + nx, y1 + ny, x2, y2, x1 - nx, y1 - ny)))


def lerp(poly, t):
    n = len(poly) - 1
    u = t * n
    i = min(int(u), n - 1)
    v = u - i
    return (poly[i][0] + (poly[i + 1][0] - poly[i][0]) * v, poly[i][1] + (poly[i + 1][1] - poly[i][1]) * v)


def hatch(A, B, n, w, rnd, jit=.12, var=.35, bend=0, kind='g'):
    """`n` marks with roots on polyline A and tips towards polyline B."""
    out = []
    for i in range(n):
        t = min(max((i + .5) / n + rnd.uniform(-1, 1) * jit / n, 0), 1)
        a, b = lerp(A, t), lerp(B, t)
        k = 1 - rnd.random() * var
        e = (a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k)
        ww = w * (.7 + .6 * rnd.random())
        out.append(gouge(*a, *e, ww, bend) if kind == 'g' else tri(*a, *e, ww))
    return ''.join(out)


def P(d, fill, extra=''):
    return '<path d="%s" fill="%s"%s/>' % (d, C.get(fill, fill), (' ' + extra) if extra else '')


def glow(gid, x, y, r, opacity=.5):
    """The one gradient allowed: a lamp's glow, drawn behind the lamp. Returns (defs, body)."""
    return ('<radialGradient id="%s" gradientUnits="userSpaceOnUse" cx="%s" cy="%s" r="%s"><stop offset="0" stop-color="%s" stop-opacity="%s"/>'
            '<stop offset="1" stop-color="%s" stop-opacity="0"/></radialGradient>' % (gid, f(x), f(y), f(r), C['a'], opacity, C['a']),
            '<circle cx="%s" cy="%s" r="%s" fill="url(#%s)"/>' % (f(x), f(y), f(r), gid))


# What snow and dust fall through when they fill the picture: the frame and what parallax may show of its edges.
AIR = (-40, -40, 1680, 980)


def strewn(box, across, down, sizes, mark, rnd):
    """Marks over a box that tiles: one in each of `across` x `down` cells, and what crosses an edge comes in again at the other.
    `mark(x, y, s)`: the path of one of size s."""
    x0, y0, w, h = box
    out = ''
    for i in range(across):
        for k in range(down):
            s = rnd.choice(sizes)
            x, y = x0 + w * (i + rnd.random()) / across, y0 + h * (k + rnd.random()) / down
            out += ''.join(mark(x + dx, y + dy, s) for dx in (-w, 0, w) for dy in (-h, 0, h)
                           if x0 - 8 * s < x + dx < x0 + w + 8 * s and y0 - 8 * s < y + dy < y0 + h + 8 * s)
    return out


def flake(x, y, s):
    """A flake, or a grain of dust: four corners, none of them right."""
    return pts([(x, y - s), (x + s * .9, y - s * .2), (x + s * .2, y + s), (x - s * .8, y + s * .3)])


def flurry(x, y, s):
    """A flake that the wind has drawn out, the way that it goes."""
    return gouge(x, y, x - s * 1.9, y + s * 6.2, s * .8, 0, .5)


def layer(lid, depth, body, when=None, motion=None, origin=None, box=None, speed=None):
    """A root group. `when`: shown only if this holds of the backdrop's values (`time=night`, `ledge>=3`).
    `motion`: flicker, sway, breathe, drift, rise, turn or fall. `origin`: its centre. `box`: x y w h that bounds the layer (saves memory);
    of what falls it is the tile. `speed`: x y that it falls by in a second."""
    at = ''
    if when: at += ' data-when="%s"' % when.replace('>', '&gt;').replace('<', '&lt;')
    if motion: at += ' data-motion="%s"' % motion
    if origin: at += ' data-origin="%s %s"' % (f(origin[0]), f(origin[1]))
    if box: at += ' data-box="%s"' % ' '.join(f(v) for v in box)
    if speed: at += ' data-speed="%s"' % ' '.join(f(v) for v in speed)
    return '<g id="%s" data-layer="%s" data-depth="%s"%s>%s</g>' % (lid, lid, f(depth) if isinstance(depth, int) else depth, at, body)


def save(path, layers, label, focus, band, defs='', size=(1600, 900), light=None):
    """Writes a sheet. `focus`: x y w h that a tall or square crop must keep; `band`: the same for a wide, short one (about 1.45 : 1).
    `light`: x y r of the scene's lamp, for the light that moves."""
    root = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" data-focus="%s" data-band="%s"%s role="img" aria-label="%s">' % (
        size[0], size[1], ' '.join(map(f, focus)), ' '.join(map(f, band)),
        ' data-light="%s"' % ' '.join(map(f, light)) if light else '', label)
    text = root + ('<defs>%s</defs>' % defs if defs else '') + '\n' + '\n'.join(layers) + '\n</svg>\n'
    target = os.path.join(HERE, '..', path)
    with open(target, 'w') as out:
        out.write(text)
    print(path, len(text.encode()))
