"""Extra marks for the sheets above ground: jointed figures with a one-sided rim, skies, smoke, lamps, boots, sacks.

A figure is measured in heads: its own units are head heights, x to the right, y upwards negative, feet at 0.
"""
import re

import lib
from lib import *


def small(d, digits):
    """The same path in relative steps: rounded first, then subtracted, so that no error adds up."""
    k = 10 ** digits

    def num(v):
        v = '%.*f' % (digits, v / k) if digits else '%d' % v
        v = v.rstrip('0').rstrip('.') if '.' in v else v
        return (v.replace('0.', '.', 1) if v.startswith(('0.', '-0.')) else v) or '0'

    def join(vs):
        out = ''
        for v in map(num, vs):
            out += v if not out or v[0] == '-' else ' ' + v
        return out
    res = ''
    for sub in re.findall(r'M[^M]*', d):
        if not re.match(r'^M[-0-9.,LQZ ]*$', sub):
            res += sub
            continue
        x = y = 0
        last = ''
        for c, body in re.findall(r'([MLQZ])([^MLQZ]*)', sub):
            v = [round(float(n) * k) for n in re.findall(r'-?[0-9.]+', body)]
            if c == 'M':
                x, y = v[0], v[1]
                res += 'M' + join(v[:2])
                if len(v) > 2:
                    c, v = 'L', v[2:]
            if c == 'Z':
                res += 'z'
            if c in 'LQ':
                n = 2 if c == 'L' else 4
                for i in range(0, len(v), n):
                    w = v[i:i + n]
                    if c == 'L' and w[0] == x and w[1] == y:
                        continue
                    t = join([w[j] - (x, y)[j % 2] for j in range(n)])
                    res += c.lower() + t if last != c else (t if t[0] == '-' else ' ' + t)
                    x, y = w[-2], w[-1]
                    last = c
            else:
                last = c
    return res


def P(d, fill, extra=''):
    return '<path d="%s" fill="%s"%s/>' % (small(d, 1), C.get(fill, fill), (' ' + extra) if extra else '')


def Q(d, fill, extra=''):
    """P with whole numbers: for large shapes, where a tenth of a pixel is a waste."""
    return '<path d="%s" fill="%s"%s/>' % (small(d, 0), C.get(fill, fill), (' ' + extra) if extra else '')


def area(ps):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ps, ps[1:] + ps[:1])) / 2


def knife(ps, rnd, wobble=1.2, step=24):
    """A finer knife than the lib's: the scenes above ground are seen in daylight."""
    return lib.knife(ps, rnd, wobble, step)


def rim(ps, light, w, rnd, thr=.2, notch=.5):
    """Cuts along the edges that face the light: fat in the middle, needle-thin at both ends, serrated inside."""
    if area(ps) < 0:
        ps = ps[::-1]
    n = len(ps)
    ll = math.hypot(*light)
    lx, ly = light[0] / ll, light[1] / ll
    norm, face = [], []
    for i in range(n):
        (x1, y1), (x2, y2) = ps[i], ps[(i + 1) % n]
        length = math.hypot(x2 - x1, y2 - y1) or 1
        nx, ny = (y2 - y1) / length, -(x2 - x1) / length
        norm.append((nx, ny, length))
        face.append(nx * lx + ny * ly)
    lit = [v > thr for v in face]
    if all(lit) or not any(lit):
        return ''
    s = next(i for i in range(n) if lit[i] and not lit[i - 1])
    d, i = '', 0
    while i < n:
        k = (s + i) % n
        if not lit[k]:
            i += 1
            continue
        run = [k]
        while i + 1 < n and lit[(s + i + 1) % n]:
            i += 1
            run.append((s + i) % n)
        i += 1
        total = sum(norm[j][2] for j in run)
        if total < w * 1.1:
            continue
        outer = [ps[j] for j in run] + [ps[(run[-1] + 1) % n]]
        inner, gone = [], 0
        for m, j in enumerate(run):
            nx, ny, length = norm[j]
            x1, y1 = ps[j]
            x2, y2 = ps[(j + 1) % n]
            parts = max(1, int(length / (w * 1.6)))
            for q in range(parts):
                t = (q + .5 + rnd.uniform(-.2, .2)) / parts
                u = (gone + t * length) / total
                dep = w * (.35 + .65 * face[j]) * min(1, 4 * u, 4 * (1 - u)) * rnd.uniform(1 - notch, 1.12)
                inner.append((x1 + (x2 - x1) * t - nx * dep, y1 + (y2 - y1) * t - ny * dep))
            gone += length
        d += pts(outer + inner[::-1])
    return d


def limb(joints, widths, bulge=1.0):
    """A sleeve or a trouser leg round two or three joints: mitred, few corners, one side fuller than the other."""
    L, Rr = [], []
    n = len(joints)
    for i, (x, y) in enumerate(joints):
        x0, y0 = joints[max(i - 1, 0)]
        x2, y2 = joints[min(i + 1, n - 1)]
        length = math.hypot(x2 - x0, y2 - y0) or 1
        nx, ny = -(y2 - y0) / length, (x2 - x0) / length
        w = widths[i] / 2
        L.append((x + nx * w, y + ny * w))
        Rr.append((x - nx * w, y - ny * w))
        if i < n - 1:
            (xa, ya), (xb, yb) = joints[i], joints[i + 1]
            length = math.hypot(xb - xa, yb - ya) or 1
            nx, ny = -(yb - ya) / length, (xb - xa) / length
            w = (widths[i] * .55 + widths[i + 1] * .45) / 2 * bulge
            L.append((xa + (xb - xa) * .42 + nx * w * 1.1, ya + (yb - ya) * .42 + ny * w * 1.1))
            Rr.append((xa + (xb - xa) * .5 - nx * w, ya + (yb - ya) * .5 - ny * w))
    return L + Rr[::-1]


HEADS = {  # origin: centre of the head; facing right where there is a face. skull, hat, then what the light may cut.
    'cap-b': ([(-.2, .72), (-.24, .42), (-.38, .22), (-.47, .06), (-.4, -.2), (.4, -.2), (.47, .06), (.38, .22), (.24, .42), (.22, .72)],
              [(-.44, -.04), (-.58, -.24), (-.5, -.5), (-.2, -.66), (.16, -.68), (.5, -.52), (.6, -.26), (.46, -.02), (.1, .03), (-.2, .02)]),
    'cap-r': ([(-.34, .74), (-.3, .4), (-.44, .14), (-.42, -.2), (.34, -.28), (.38, -.1), (.52, .1), (.42, .16), (.43, .26), (.38, .32), (.4, .42), (.26, .54), (.08, .48), (.16, .74)],
              [(-.46, .02), (-.56, -.22), (-.46, -.52), (-.12, -.68), (.24, -.64), (.46, -.42), (.42, -.3), (.78, -.14), (.74, -.07), (.36, -.14), (0, -.1)]),
    'cap-q': ([(-.26, .74), (-.28, .42), (-.44, .16), (-.46, -.1), (.38, -.24), (.44, .0), (.36, .16), (.38, .36), (.2, .5), (.16, .74)],
              [(-.5, -.02), (-.6, -.26), (-.48, -.54), (-.14, -.7), (.24, -.66), (.5, -.44), (.5, -.3), (.66, -.16), (.56, -.08), (.2, -.08)]),
    'bare-r': ([(-.34, .74), (-.32, .4), (-.46, .1), (-.5, -.16), (-.4, -.42), (-.12, -.54), (.2, -.5), (.36, -.34), (.36, -.1), (.5, .1), (.4, .16), (.42, .26), (.37, .32), (.4, .42), (.26, .54), (.08, .48), (.16, .74)], None),
    'bare-b': ([(-.2, .72), (-.26, .4), (-.4, .14), (-.46, -.1), (-.36, -.4), (-.08, -.54), (.2, -.5), (.4, -.3), (.46, 0), (.38, .2), (.26, .42), (.22, .72)], None),
    'scarf-b': ([(-.22, .74), (-.5, .56), (-.46, .2), (-.5, -.1), (-.38, -.44), (-.1, -.6), (.18, -.58), (.42, -.38), (.5, -.06), (.44, .26), (.5, .6), (.24, .62), (.14, .98), (-.06, .7)], None),
    'scarf-r': ([(-.3, .78), (-.62, .7), (-.5, .3), (-.54, 0), (-.46, -.36), (-.16, -.6), (.18, -.56), (.38, -.32), (.36, -.1), (.49, .1), (.39, .16), (.41, .26), (.36, .31), (.38, .41), (.26, .52), (.34, .8), (.16, .66), (.1, .78)], None),
    'hat-r': ([(-.34, .74), (-.3, .4), (-.44, .14), (-.42, -.2), (.34, -.28), (.38, -.1), (.52, .1), (.42, .16), (.43, .26), (.38, .32), (.4, .42), (.26, .54), (.08, .48), (.16, .74)],
              [(-.66, -.02), (-.42, -.16), (-.4, -.56), (-.1, -.68), (.26, -.66), (.38, -.5), (.4, -.22), (.72, -.06), (.5, -.08), (-.3, -.04)]),
}


class Fig:
    """One figure. Draw its parts in the order in which they overlap; every part is one coal polygon and its cuts."""

    def __init__(self, x, y, h, rnd, light=(1, -.6), rimc='a2', rw=.13, fill='k', turn=1, lean=0):
        self.x, self.y, self.h, self.rnd, self.light, self.rimc, self.rw, self.fill, self.turn, self.lean = x, y, h, rnd, light, rimc, rw, fill, turn, lean
        self.out = ''

    def at(self, p):
        return (self.x + (p[0] - self.lean * p[1]) * self.h * self.turn, self.y + p[1] * self.h)

    def shape(self, ps, fill=None, rimc=0, rw=None, light=None, thr=.25):
        q = [self.at(p) for p in ps]
        if self.h > 42:
            q = knife(q, self.rnd, self.h * .022, self.h * .55)
        self.out += Q(pts(q), fill or self.fill)
        c = self.rimc if rimc == 0 else rimc
        if c:
            d = rim(q, light or self.light, (rw or self.rw) * self.h, self.rnd, thr)
            if d:
                self.out += (Q if self.h > 34 else P)(d, c)
        return self

    def marks(self, lines, c, w=.06):
        """Folds: gouges in the figure's units."""
        self.out += P(''.join(gouge(*self.at(a), *self.at(b), w * self.h, 0, .3) for a, b in lines), c)
        return self

    def head(self, kind, p=(0, -7), tilt=0, flip=1, fill=None, face=None, hat=None, **kw):
        skull, cap = HEADS[kind]
        ca, sa = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
        tr = lambda q: [(p[0] + (x * flip) * ca - y * sa, p[1] + (x * flip) * sa + y * ca) for x, y in q]
        self.shape(tr(skull), fill, **kw)
        if face:  # one plane, two black cuts
            self.out += P(pts([self.at(v) for v in tr([(.2, -.14), (.37, -.12), (.5, .1), (.4, .16), (.42, .26), (.36, .31), (.38, .41), (.25, .5), (.08, .4), (.16, .22), (.24, .1)])]), face)
            self.out += P(pts([self.at(v) for v in tr([(.2, -.1), (.4, -.06), (.34, .02)])]) + pts([self.at(v) for v in tr([(.22, .3), (.41, .26), (.3, .34)])]), 'k')
        if cap:
            self.shape(tr(cap), hat, **kw)
        return self

    def leg(self, hip, knee, ankle, toe=.0, w=(1.02, .74, .5), boot=True, **kw):
        self.shape(limb([hip, knee, ankle], w), **kw)
        if boot:
            x, y = ankle
            if abs(toe) < .2:
                b = [(-.29, -.7), (.29, -.7), (.3, -.2), (.34 + toe, .12), (.3 + toe, .3), (-.3 + toe, .3), (-.34 + toe, .12), (-.3, -.2)]
            else:
                g = 1 if toe > 0 else -1
                b = [(-.3 * g, -.72), (.28 * g, -.72), (.3 * g, -.16), (.3 * g + toe * .5, -.04), (.25 * g + toe, .12), (.22 * g + toe, .3), (-.34 * g, .3), (-.36 * g, 0)]
            self.shape([(x + u, y + v) for u, v in b], **kw)
        return self

    def arm(self, sh, elbow, hand, w=(.74, .56, .4), fist=True, skin=None, fill=None, **kw):
        self.shape(limb([sh, elbow, hand], w), fill, **kw)
        if fist:
            dx, dy = hand[0] - elbow[0], hand[1] - elbow[1]
            length = math.hypot(dx, dy) or 1
            ux, uy = dx / length, dy / length
            b = [(-.12, -.2), (.16, -.26), (.42, -.2), (.5, .04), (.36, .24), (.02, .22)]
            self.shape([(hand[0] + u * ux - v * uy, hand[1] + u * uy + v * ux) for u, v in b], skin, **kw)
        return self

    def trunk(self, sh=(0, -6.1), hip=(0, -3.55), shw=1.06, hipw=.8, tilt=0, waist=.72, **kw):
        sx, sy = sh
        hx, hy = hip
        mx, my = (sx * .45 + hx * .55), (sy * .42 + hy * .58)
        return self.shape([(sx - .22, sy - .32 - tilt * .2), (sx - shw * .62, sy - .16 - tilt * .7), (sx - shw, sy + .22 - tilt), (sx - shw * .94, sy + .95 - tilt * .6), (mx - waist, my), (hx - hipw, hy), (hx - hipw * .96, hy + .2),
                           (hx + hipw * .94, hy + .24), (hx + hipw, hy), (mx + waist * .97, my + .06), (sx + shw * .95, sy + .95 + tilt * .6), (sx + shw, sy + .22 + tilt), (sx + shw * .6, sy - .14 + tilt * .7), (sx + .24, sy - .32 + tilt * .2)], **kw)

    def skirt(self, waist=(0, -4.5), hem=-1.35, w=.62, hw=1.0, swing=0, **kw):
        x, y = waist
        self.shape([(x - w, y), (x - hw * .8, y + (hem - y) * .4), (x - hw + swing, hem), (x - hw * .4 + swing, hem + .1), (x + hw * .3 + swing, hem - .02), (x + hw + swing, hem + .06), (x + hw * .82, y + (hem - y) * .42), (x + w, y)], **kw)
        return self

    def pole(self, a, b, w=.16, w2=None, **kw):
        """A tool's shaft."""
        (x1, y1), (x2, y2) = a, b
        length = math.hypot(x2 - x1, y2 - y1)
        nx, ny = -(y2 - y1) / length / 2, (x2 - x1) / length / 2
        w2 = w2 or w
        return self.shape([(x1 + nx * w, y1 + ny * w), (x2 + nx * w2, y2 + ny * w2), (x2 - nx * w2, y2 - ny * w2), (x1 - nx * w, y1 - ny * w)], **kw)

    def pick(self, a, ang, k=1, hose=None):
        """A pneumatic pick carried point down in front: behind the shoulder stand its fat cylinder and its stirrup handle (a bare point there reads as a rifle).
        `a`: where it lies on the shoulder; `ang`: degrees, 0 = to the right; `hose`: a second point, from which the hose end hangs."""
        c, s = math.cos(math.radians(ang)), math.sin(math.radians(ang))
        tr = lambda q: [(a[0] + (x * c - y * s) * k, a[1] + (x * s + y * c) * k) for x, y in q]
        self.shape(tr([(-.5, -.24), (.9, -.27), (.96, -.34), (1.14, -.34), (1.2, -.2), (1.2, .2), (1.14, .34), (.96, .34), (.9, .27), (-.5, .24)]))
        self.shape(tr([(1.14, -.3), (1.3, -.5), (1.72, -.5), (1.84, -.34), (1.84, .34), (1.72, .5), (1.3, .5), (1.14, .3), (1.2, .14), (1.38, .3), (1.64, .3), (1.66, -.3), (1.38, -.3), (1.2, -.14)]))
        if hose:
            self.shape(limb([tr([(1.0, .3)])[0], hose, (hose[0] + .25, hose[1] + 1.3), (hose[0] - .1, hose[1] + 1.9)], (.15, .15, .15, .17), 1), rimc=None)
        return self

    def kailo(self, a, ang, l=3):
        """A hand pick: `a` = where the hand holds it, `ang` = where the shaft points."""
        c, s = math.cos(math.radians(ang)), math.sin(math.radians(ang))
        tr = lambda q: [(a[0] + x * c - y * s, a[1] + x * s + y * c) for x, y in q]
        self.shape(tr([(0, -.09), (l, -.08), (l, .08), (0, .09)]))
        self.shape(tr([(l - .3, -1.35), (l - .02, -.7), (l + .1, -.2), (l + .1, .2), (l - .04, .7), (l - .36, 1.25), (l - .26, .62), (l - .16, .18), (l - .16, -.18), (l - .2, -.7)]))
        return self

    def axe(self, a, ang, l=2.2, steel=None, **kw):
        """A timberman's axe: `a` = head end."""
        c, s = math.cos(math.radians(ang)), math.sin(math.radians(ang))
        tr = lambda q: [(a[0] + x * c - y * s, a[1] + x * s + y * c) for x, y in q]
        self.shape(tr([(-.06, -.09), (l * .5, -.05), (l, -.1), (l, .1), (l * .5, .08), (-.06, .09)]), **kw)
        self.shape(tr([(-.14, -.2), (.2, -.2), (.24, .2), (.36, .66), (-.02, .78), (-.2, .62), (-.12, .2)]), steel, **kw)
        return self


def beam(x1, y1, x2, y2, w1, w2=None):
    w2 = w2 or w1
    dx, dy = x2 - x1, y2 - y1
    length = math.hypot(dx, dy)
    nx, ny = -dy / length / 2, dx / length / 2
    return pts([(x1 + nx * w1, y1 + ny * w1), (x2 + nx * w2, y2 + ny * w2), (x2 - nx * w2, y2 - ny * w2), (x1 - nx * w1, y1 - ny * w1)])


def wolf(x, y, h, lit='a2', flame='b', body='k', edge=None):
    """A flame safety lamp that stands on (x, y): hook, ribbed bonnet, glass between pillars, oil pot."""
    u = h / 10
    p = lambda q: pts([(x + a * u, y - b * u) for a, b in q])
    s = P(p([(-1.5, 2.6), (1.5, 2.6), (1.35, 5.1), (-1.35, 5.1)]), lit)
    s += P(p([(-.5, 2.7), (-.62, 3.4), (0, 4.6), (.55, 3.5), (.45, 2.7)]), flame)
    s += P(p([(-2, 0), (2, 0), (2, .5), (1.75, 2.1), (1.9, 2.7), (-1.9, 2.7), (-1.75, 2.1), (-2, .5)]) + p([(-1.8, 4.9), (1.8, 4.9), (1.75, 5.5), (1.4, 5.7), (1.25, 7.5), (1.55, 7.6), (1.3, 8.1), (-1.3, 8.1), (-1.55, 7.6), (-1.25, 7.5), (-1.4, 5.7), (-1.75, 5.5)])
           + p([(-1.05, 2.5), (-.85, 2.5), (-.85, 5), (-1.05, 5)]) + p([(.85, 2.5), (1.05, 2.5), (1.05, 5), (.85, 5)])
           + p([(-.2, 8), (-.2, 8.7), (-.7, 9.2), (-.5, 9.9), (.3, 10), (.75, 9.4), (.45, 9.2), (.2, 9.6), (-.2, 9.5), (-.3, 9.2), (.2, 8.7), (.2, 8)]), body)
    if edge:
        s += P(p([(1.9, .5), (1.68, 2.1), (1.3, 2.1), (1.5, .5)]) + p([(1.35, 5.7), (1.22, 7.5), (.85, 7.4), (1, 5.7)]), edge)
    return s


def skybands(bands, rnd, n=13, x0=-60, x1=1660, lo=90, hi=330):
    """Flat bands, top to bottom (y0, y1, tone), their borders gouged from both sides."""
    s = ''.join(P('M%d,%dH%dV%dH%dZ' % (x0, a, x1, b + 2, x0), c) for a, b, c in bands)
    for k in range(len(bands) - 1):
        y, up, dn = bands[k][1], '', ''
        for i in range(n):
            x, L, d = rnd.uniform(x0 - 60, x1 - 60), rnd.uniform(lo, hi), abs(rnd.gauss(0, 24))
            dn += gouge(x, y - d, x + L, y - d + rnd.uniform(-3, 3), max(2, 12 - d * .2), 0, .5)
            x, L, d = rnd.uniform(x0 - 60, x1 - 60), rnd.uniform(lo, hi), abs(rnd.gauss(0, 20))
            up += gouge(x, y + d, x + L, y + d + rnd.uniform(-3, 3), max(2, 11 - d * .2), 0, .5)
        s += Q(dn, bands[k + 1][2]) + Q(up, bands[k][2])
    return s


def billow(cx, cy, r, c, rnd, n=11, sx=1.25):
    return Q('M' + 'L'.join('%s,%s' % (f(cx + r * rnd.uniform(.9, 1.1) * math.cos(2 * math.pi * i / n) * sx), f(cy + r * rnd.uniform(.9, 1.1) * math.sin(2 * math.pi * i / n))) for i in range(n)) + 'Z', c)


def streaks(poly_a, poly_b, n, w, rnd, lo=.08, hi=.3):
    """Marks that run from line A towards line B, broken: strata, boards, furrows towards a vanishing point."""
    d = ''
    for i in range(n):
        u = (i + rnd.uniform(.2, .8)) / n
        a, b = lerp(poly_a, u), lerp(poly_b, u)
        t = rnd.uniform(0, .1)
        while t < 1:
            L = rnd.uniform(lo, hi)
            e = min(1, t + L)
            d += gouge(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[0] + (b[0] - a[0]) * e, a[1] + (b[1] - a[1]) * e, w * rnd.uniform(.6, 1.3), 0, .5)
            t = e + rnd.uniform(.04, .25)
    return d


def boot(x, y, h, c='k', lit=None, turn=1, rnd=None):
    """One high boot, standing, toe to the right."""
    p = lambda q: pts([(x + a * h * turn, y - b * h) for a, b in q])
    s = P(p([(-.2, 0), (-.22, .1), (-.17, .3), (-.2, .98), (.17, 1), (.16, .42), (.24, .26), (.52, .16), (.56, .04), (.54, 0), (.14, 0), (.1, .05), (-.02, .05), (-.04, 0)]), c)
    if lit:
        s += P(p([(.17, 1), (.16, .42), (.24, .26), (.52, .16), (.5, .1), (.2, .2), (.1, .36), (.09, .92)]) + p([(-.1, .96), (-.08, .44), (-.13, .5), (-.15, .9)]), lit)
    return s


def face_left(T, O, down=False):
    """The cuts of a woman's face in profile to the left, 100 units high, on a coal head; T places points. Bone front, amber cheek, few black cuts."""
    s = Q(pts(T(O('-40,-42 -46,-14 -43,-5 -60,17 -50,22 -52,29 -47,33 -51,39 -45,45 -47,57 -33,65 -12,58 -6,34 -8,8 -16,-20 -26,-38'))), 'b')
    s += Q(pts(T(O('-40,-42 -46,-17 -34,-24 -20,-8 -25,10 -18,28 -22,46 -33,65 -12,58 -6,34 -8,8 -16,-20 -26,-38'))), 'a')
    s += Q(pts(T(O('-45,-19 -32,-26 -16,-19 -30,-21 -43,-15'))), 'k')                                    # brow
    if down:
        s += Q(pts(T(O('-43,-1 -33,-2 -19,-4 -26,3 -38,4'))), 'k')
    else:
        s += Q(pts(T(O('-42,-4 -31,-9 -19,-4 -30,-5'))) + pts(T(O('-37,-6 -31,-7 -30,0 -35,1'))), 'k')          # lid and pupil
    s += Q(pts(T(O('-51,20 -44,15 -42,19 -47,22'))) + pts(T(O('-51,33 -42,31 -34,33 -43,36'))), 'k')        # nostril, mouth
    s += Q(pts(T(O('-48,45 -39,43 -43,48'))), 'a') + Q(pts(T(O('-13,12 -18,28 -10,50 -7,34'))), 'k')
    return s
