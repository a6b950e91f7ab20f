"""The great hall of the Kremlin from row forty-one, November 1935: white, gold, one vast light, a thousand backs; the platform is a row of dots. A neighbour has a flower in her headscarf."""
from surface_marks import *
R = random.Random(41)
VX, HZ, EYE = 622, 336, 2.3


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


def V(X, h, s):
    """A point of the hall: X metres to the right of us, h above the floor, at the depth where a metre is s pixels."""
    return (VX + X * s, HZ + (EYE - h) * s)


XL, XR, HT, S0 = -8.4, 12.5, 11, 13
# =============== walls, ceiling
hall = P('M-60,-60H1660V960H-60Z', 'k')
ceil = [V(XL, HT, S0), V(XR, HT, S0), V(XR, HT, 150), V(XL, HT, 150)]
hall += Q(rough(ceil, R, 60), 't3')
for s0, s1 in [(13, 14.6), (15.4, 17.6), (18.8, 22), (24, 29), (32, 40), (45, 60), (70, 110)]:
    for x0, x1 in ((-8, -4.6), (-4, -.6), (0, 4), (4.6, 8), (8.6, 12)):
        hall += Q(rough([V(x0, HT, s0), V(x1, HT, s0), V(x1, HT, s1), V(x0, HT, s1)], R, 40, 1.2), 'b' if -1 < (x0 + x1) / 2 < 7 else 'b2')
for X in (XL, XR):
    hall += Q(rough([V(X, HT, S0), V(X, HT, 170), V(X, 0, 170), V(X, 0, S0)], R, 60), 't')
# far wall: drapery, a plain panel where a face would be, the platform
hall += Q(rough([V(XL, HT, S0), V(XR, HT, S0), V(XR, 0, S0), V(XL, 0, S0)], R, 40, 1), 'b2') + Q(pts([V(-3.4, 10, S0), V(7.4, 10, S0), V(7.4, 0, S0), V(-3.4, 0, S0)]), 'r') + Q(''.join(tri(*V(x, 10, S0), *V(x + .1, 2, S0), 5) for x in (-3.1, -2.2, -1.3, 5, 5.9, 6.9)), 'r2') + Q(pts([V(.4, 9, S0), V(3.6, 9, S0), V(3.6, 3.6, S0), V(.4, 3.6, S0)]), 'a2')
pl = Q(pts([V(-3.6, 1.5, 15), V(7.6, 1.5, 15), V(7.8, .2, 15), V(-3.8, .2, 15)]), 'r2') + Q(pts([V(-2.6, 2.3, 15), V(6.6, 2.3, 15), V(6.7, 1.5, 15), V(-2.7, 1.5, 15)]), 'r') + Q(tri(*V(-2.7, 2.3, 15), *V(6.6, 2.3, 15), 2.6), 'b')
dots = ''
for i in range(17):
    x, y = V(-2.3 + i * .53 + R.uniform(-.06, .06), 2.72 + R.uniform(-.08, .1), 15)
    pl += Q(pts([(x - 3, y + 6), (x - 2.4, y + 1), (x + 2.4, y + 1), (x + 3, y + 6)]), 'k')
    dots += pts([(x - 1.9, y), (x, y - 2.4), (x + 1.9, y), (x, y + 2.4)])
x, y = V(-3.2, 3.2, 16)
pl += Q(pts([(x - 4, y + 20), (x - 4, y + 8), (x + 4, y + 8), (x + 4, y + 20)]) + pts([(x - 2.6, y + 8), (x - 2, y + 3), (x + 2, y + 3), (x + 2.6, y + 8)]), 'k')
dots += pts([(x - 1.9, y + 1), (x, y - 1.6), (x + 1.9, y + 1), (x, y + 3.4)])
pl += P(dots, 'b')


# ---- columns
def column(X, s, lit):
    """A white column; `lit`: the side that faces the great light."""
    w = .62 * s
    x, yt = V(X, HT - .9, s)
    yb = V(X, 0, s)[1]
    c = Q(rough([(x - w, yt), (x + w, yt), (x + w, yb), (x - w, yb)], R, 60), 't3')
    a, b = (x + w * .05, x + w) if lit > 0 else (x - w, x - w * .05)
    c += Q(rough([(a, yt), (b, yt), (b, yb), (a, yb)], R, 60), 'b')
    e = x - w if lit > 0 else x + w
    c += Q(rough([(e, yt), (e + lit * w * .5, yt), (e + lit * w * .5, yb), (e, yb)], R, 60), 't2')
    if s > 24:
        c += Q(hatch([(a if lit > 0 else b, yt + 10), (a if lit > 0 else b, yb)], [((a if lit > 0 else b) - lit * w * .5, yt + 10), ((a if lit > 0 else b) - lit * w * .5, yb)], int(9 + s / 5), s * .08, R, .3, .4), 'b')
    c += Q(rough([(x - w * 1.35, yt - w * .9), (x + w * 1.35, yt - w * .9), (x + w * 1.02, yt + w * .3), (x - w * 1.02, yt + w * .3)], R, 30), 'a') + Q(pts([(x - lit * w * 1.3, yt - w * .9), (x - lit * w * .3, yt - w * .9), (x - lit * w * .3, yt + w * .3), (x - lit * w * 1.02, yt + w * .3)]), 'r2') + Q(pts([(x - w * 1.4, yt - w * 1.2), (x + w * 1.4, yt - w * 1.2), (x + w * 1.4, yt - w * .85), (x - w * 1.4, yt - w * .85)]), 'b')
    return c


cols = ''
for X, lit in ((XL + .8, 1), (XR - .8, -1)):
    # between the columns: tall windows with the night in them, gold frames
    for s0, s1 in ((14.5, 15.6), (18, 19.6), (22.6, 25), (29, 32.6), (38.5, 44), (53, 62)):
        e = X - lit * .7
        cols += Q(pts([V(e, 7.4, s0), V(e, 8.6, (s0 + s1) / 2), V(e, 7.4, s1), V(e, 0, s1), V(e, 0, s0)]), 'a') + Q(pts([V(e, 7.1, s0 + .3), V(e, 8.1, (s0 + s1) / 2), V(e, 7.1, s1 - .4), V(e, 0, s1 - .4), V(e, 0, s0 + .3)]), 'k')
    # architrave
    cols += Q(rough([V(X, HT, S0), V(X, HT, 170), V(X, HT - .9, 170), V(X, HT - .9, S0)], R, 60), 'a') + Q(rough([V(X, HT - .5, S0), V(X, HT - .5, 170), V(X, HT - .9, 170), V(X, HT - .9, S0)], R, 60), 'b')
    for s in (13.6, 16.6, 20.8, 26.6, 35, 48, 72):
        cols += column(X, s, lit)
# ---- chandeliers
gdf, gb = glow('hl-g', 742, 130, 420, .55)


def chandelier(x, y, w):
    """Five tiers of hung glass round a gilt stem; each tier a row of drops, bright towards us."""
    s = Q(beam(x, y - w * 1.2, x, y - w * .3, w * .03), 'k')
    for k, (r_, h, dy, n) in enumerate([(.2, .1, -.42, 7), (.36, .13, -.28, 11), (.54, .16, -.1, 15), (.38, .17, .1, 11), (.2, .2, .26, 7)]):
        rx, yy = w * r_, y + w * dy
        s += Q(pts([(x - rx, yy), (x - rx * .9, yy - w * .035), (x + rx * .9, yy - w * .04), (x + rx, yy), (x + rx * .9, yy + w * .05), (x - rx * .9, yy + w * .05)]), 'a')
        d1 = d2 = d3 = ''
        for i in range(n):
            t = (i + .5) / n * 2 - 1
            px, py, L = x + rx * t, yy + w * .03 * (1 - t * t), w * h * R.uniform(.8, 1.15)
            q = rx / n * .8
            d = pts([(px - q, py), (px + q, py), (px + q * .7, py + L * .6), (px, py + L), (px - q * .7, py + L * .6)])
            if abs(t) < .55: d1 += d
            elif abs(t) < .85: d2 += d
            else: d3 += d
        s += Q(d1, 'b') + Q(d2, 'a2') + Q(d3, 'a')
        if k < 3:
            s += P(''.join(pts([(x + rx * t - w * .008, yy - w * .02), (x + rx * t, yy - w * .11), (x + rx * t + w * .008, yy - w * .02)]) for t in [i / (n - 1) * 2 - 1 for i in range(n)]), 'b')
    return s + Q(pts([(x - w * .03, y + w * .44), (x + w * .03, y + w * .44), (x, y + w * .54)]), 'b')


ch = chandelier(690, 226, 74) + chandelier(742, 116, 330)

# =============== the carpet and the crowd
SS = [16, 19, 22.5, 27, 32, 38, 46, 55, 66, 80, 97, 118, 143, 176, 218]
floor = Q(pts([V(XL, 0, S0), V(XR, 0, S0), V(XR, 0, 300), V(XL, 0, 300)]), 'r3')
carpet = Q(rough([V(1.7, 0, 14), V(3.3, 0, 14), V(3.3, 0, 330), V(1.7, 0, 330)], R, 50), 'r') + Q(pts([V(1.7, 0, 14), V(1.85, 0, 14), V(1.85, 0, 330), V(1.7, 0, 330)]) + pts([V(3.15, 0, 14), V(3.3, 0, 14), V(3.3, 0, 330), V(3.15, 0, 330)]), 'a')
far, mid, near = '', '', ''
for i, s in enumerate(SS):
    k = s * .26
    row = rims = bodies = ''
    tone = ['r2', 'r2', 'r2', 'r3', 'r3', 's', 's', 'k', 'k', 'k', 'k', 'k', 'k', 'k', 'k'][i]
    figs = ''
    X = XL + .9 + R.uniform(0, .5)
    xs = []
    while X < XR - .6:
        if not 1.2 < X < 3.8 and -80 < VX + X * s < 1680:
            xs.append(X)
        X += .62 + R.uniform(-.04, .05) + (.0 if i < 9 else .05)
    for X in xs:
        x, y = V(X + R.uniform(-.06, .06), 1.28 + R.uniform(-.07, .09), s)
        if i < 8:
            u, v = k * .42, k * .56
            bodies += pts([(x - k * 1.15, y + k * 2.2), (x - k * 1.05, y + k * .95), (x - k * .35, y + k * .5), (x + k * .35, y + k * .5), (x + k * 1.05, y + k * .95), (x + k * 1.15, y + k * 2.2)]) + pts([(x - u, y), (x - u * .7, y - v * .8), (x + u * .1, y - v), (x + u * .8, y - v * .7), (x + u, y + .1 * v), (x + u * .6, y + v), (x - u * .6, y + v)])
            g = 1 if x < 742 else -1
            rims += pts([(x - g * u * .6, y - v * .8), (x + u * .1, y - v), (x + g * u * .8, y - v * .7), (x + g * u, y + .3 * v), (x + g * u * .55, y - v * .25)])
            if i > 2: rims += pts([(x + g * k * .3, y + k * .5), (x + g * k * 1.05, y + k * .95), (x + g * k * 1.1, y + k * 1.4), (x + g * k * .8, y + k * 1.0)])
        else:
            F = Fig(x, y, k, R, light=(max(-.8, min(.8, (742 - x) / 500)), -.7), rimc='a2' if i > 10 else 'a', rw=.11)
            wd = R.uniform(.92, 1.1)
            F.shape([(-.26, .5), (-.8 * wd, .74), (-1.12 * wd, 1.05), (-1.28 * wd, 1.8), (-1.3 * wd, 3.6), (1.3 * wd, 3.6), (1.28 * wd, 1.8), (1.1 * wd, 1.02), (.8 * wd, .72), (.26, .5)])
            F.head(R.choice(['bare-b', 'bare-b', 'bare-b', 'bare-r', 'scarf-b', 'bare-b']), (0, 0), R.uniform(-9, 9), R.choice([1, -1]))
            figs += F.out
    g = (Q(bodies, tone) + Q(rims, ['a2', 'a2', 'a2', 'a', 'a', 'a', 'a2', 'a2'][i])) if i < 8 else figs
    if i < 8: far += g
    elif i < 12: mid += g
    else: near += g

# =============== the neighbour
K, NX, NY = 1.0, 330, 540
N = lambda q: [(NX + x * K, NY + y * K) for x, y in O(q)]
nb = ''
coat = knife(N('-60,150 -150,186 -226,226 -262,290 -290,440 330,440 300,330 262,264 190,212 92,160 60,120 -40,120'), R, 1.6)
nb += Q(pts(coat), 'k') + Q(rim(coat, (.6, -1), 26, R, .1), 'a2')
nb += Q(hatch(N('150,200 250,300 280,400'), N('60,230 130,330 150,420'), 9, 9, R, .3, .4), 'r2')
face = knife(N('70,-60 92,-30 96,-6 110,20 103,30 106,42 100,50 101,64 84,84 50,92 30,40'), R, .6)
nb += Q(pts(face), 'k') + Q(pts(N('72,-54 91,-28 95,-6 109,20 102,30 105,42 99,50 100,63 84,82 62,88 78,50 82,10 74,-20')), 'b')
scarf = knife(N('-104,10 -98,-50 -70,-98 -22,-124 30,-120 70,-92 90,-58 84,-26 78,14 66,60 70,112 40,140 10,146 -20,150 -70,140 -100,110 -92,60'), R, 1.2)
nb += Q(pts(scarf), 'r')
nb += Q(pts(N('-104,10 -98,-50 -70,-98 -22,-124 -40,-80 -56,-20 -50,50 -62,110 -70,140 -100,110 -92,60')), 'r3') + Q(pts(N('-22,-124 -40,-80 -56,-20 -50,50 -62,110 -20,60 -8,-10 6,-70')), 'r2')
nb += Q(rim(scarf, (.6, -.9), 22, R, .2), 'a') + Q(hatch(N('84,-30 74,20 64,70'), N('10,-30 10,20 0,70'), 9, 8, R, .3, .4), 'r2') + Q(hatch(N('-40,-80 -56,-20 -50,50'), N('-90,-50 -100,0 -90,60'), 9, 7, R, .3, .4), 'r2')
# the knot at the nape and its two tails
nb += Q(pts(N('-62,96 -30,84 -8,98 -4,124 -30,136 -58,126')), 'r') + Q(pts(N('-62,96 -30,84 -20,100 -44,118 -58,126')), 'r2') + Q(pts(N('-50,128 -30,132 -20,190 -46,236 -60,200')), 'r2') + Q(pts(N('-26,132 -6,122 30,176 34,214 4,196')), 'r') + Q(pts(N('-6,122 30,176 34,214 16,180')), 'a')
# flower: an aster of paper, above the temple
fx, fy = 46, -74
pet = ''
for i in range(13):
    t = i * 2 * math.pi / 13 + .2
    l = 50 * R.uniform(.86, 1.1)
    pet += pts([(NX + fx + 10 * math.cos(t - .5), NY + fy + 10 * math.sin(t - .5)), (NX + fx + l * .8 * math.cos(t - .17), NY + fy + l * .8 * math.sin(t - .17)), (NX + fx + l * math.cos(t), NY + fy + l * math.sin(t)), (NX + fx + l * .8 * math.cos(t + .17), NY + fy + l * .8 * math.sin(t + .17)), (NX + fx + 10 * math.cos(t + .5), NY + fy + 10 * math.sin(t + .5))])
nb += Q(pts([(NX + fx + 56 * math.cos(t) * (1 if i % 2 else .9), NY + fy + 56 * math.sin(t) * (1 if i % 2 else .9)) for i, t in enumerate([j * math.pi / 9 for j in range(18)])]), 'k') + Q(pet, 'b') + Q(pts([(NX + fx + 14 * math.cos(t), NY + fy + 14 * math.sin(t)) for t in [j * math.pi / 4 for j in range(8)]]), 'a')
save('scenes/hall.svg', [
    layer('hall', .1, hall + cols),
    layer('platform', .12, pl),
    layer('glow', .15, gb, motion='flicker'),
    layer('chandelier', .2, ch),
    layer('crowd-far', .35, floor + carpet + far, motion='breathe'),
    layer('crowd-mid', .55, mid, motion='breathe'),
    layer('crowd-near', .75, near),
    layer('neighbour', .95, nb),
], 'x', (150, 20, 960, 880), (190, 100, 790, 545), gdf, light=(742, 130, 420))
