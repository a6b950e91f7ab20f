"""The night: a cut through the pit. Eight ledges of one seam, one lamp, the places of eight men.

Values: hour (23, 0..5), ledge (1..8, 9 = all cut), tonnes (0..102), roof (0..8).
"""
import math
import random
import re

from lib import P, f, glow, hatch, layer, lerp, pts, rough, save, tri
from underground_marks import beam, numeral, strokes, turn

R = random.Random(1935)
defs = ''
SL = .5                                   # fall of the seam
X = [None] + [272 + 102 * k for k in range(9)]   # left edge of ledge n; X[9] is the end of the eighth


def roof(x):
    return 164 + (x - 272) * SL


def tread(n):
    return roof(X[n + 1]) + 112


LT, LB = 748, 812                          # the level: its roof, its rail

# ------------------------------------------------------------------ sky and surface
sky = P(pts([(-80, -80), (1680, -80), (1680, 140), (-80, 140)]), 't2')
sky += P(strokes([[(-60, y), (1660, y + R.uniform(-4, 4))] for y in (2, 22, 36, 60, 74, 92)], R, (90, 320), (60, 260), (3, 7), .7), 'k')
stars = ''
for x, y, r in [(330, 26, 5), (402, 58, 3), (478, 20, 3.4), (520, 74, 2.6), (588, 40, 4.6), (664, 18, 2.8), (742, 56, 3.4), (806, 24, 5.4), (884, 62, 2.6), (948, 30, 3.6), (1010, 12, 2.6),
                (1060, 54, 4.4), (1130, 24, 3), (160, 40, 3.4), (112, 16, 4.4), (1240, 40, 3.6), (1360, 22, 4.4), (1470, 52, 3)]:
    stars += pts([(x, y - r * 1.5), (x + r * .4, y - r * .4), (x + r * 1.3, y), (x + r * .4, y + r * .4), (x, y + r * 1.5), (x - r * .4, y + r * .4), (x - r * 1.3, y), (x - r * .4, y - r * .4)])
sky += P(stars, 'b')

# tiny headframe over the shaft, barracks with three lit windows
HX = 222
top = ''
for a, b, w in [((HX - 26, 128), (HX - 9, 26), 6), ((HX + 26, 128), (HX + 9, 26), 6), ((HX + 92, 128), (HX + 8, 34), 6), ((HX - 24, 104), (HX + 18, 74), 3.4), ((HX + 24, 104), (HX - 18, 74), 3.4),
                ((HX - 18, 74), (HX + 14, 46), 3), ((HX + 18, 74), (HX - 14, 46), 3), ((HX + 26, 104), (HX + 74, 104), 3)]:
    top += tri(*a, *b, w * 1.3) + tri(*b, *a, w * 1.3)
top += pts([(HX - 20, 34), (HX + 20, 34), (HX + 20, 40), (HX - 20, 40)])
wheel = [(HX + 17 * math.cos(k * .5236), 20 + 17 * math.sin(k * .5236)) for k in range(12)]
hole = [(HX + (x - HX) * .72, 20 + (y - 20) * .72) for x, y in wheel][::-1]
top += pts(wheel) + pts(hole) + tri(HX - 14, 12, HX + 14, 28, 3) + tri(HX - 12, 30, HX + 12, 10, 3) + tri(HX, 3, HX, 37, 3)
top += pts([(HX + 52, 128), (HX + 52, 96), (HX + 84, 84), (HX + 118, 96), (HX + 118, 128)])      # engine house
for x, w, h in [(560, 96, 30), (684, 104, 30), (816, 92, 28), (930, 74, 26), (1030, 96, 30), (1180, 90, 28)]:
    top += pts([(x, 132), (x, 132 - h), (x - 8, 132 - h), (x + 10, 132 - h - 20), (x + w - 10, 132 - h - 20), (x + w + 8, 132 - h), (x + w, 132 - h), (x + w, 132)])
    top += pts([(x + w * .7, 132 - h - 16), (x + w * .7, 132 - h - 32), (x + w * .7 + 8, 132 - h - 32), (x + w * .7 + 8, 132 - h - 16)])
sky += P(top, 'k') + P(pts([(582, 112), (592, 112), (592, 122), (582, 122)]) + pts([(726, 112), (736, 112), (736, 122), (726, 122)]) + pts([(HX + 96, 104), (HX + 104, 104), (HX + 104, 114), (HX + 96, 114)])
                       + pts([(1090, 112), (1100, 112), (1100, 122), (1090, 122)]), 'a')

# ------------------------------------------------------------------ country rock
G = [(-80, 126), (80, 130), (300, 124), (470, 132), (640, 130), (900, 134), (1120, 128), (1680, 132)]
hang = P(rough(G + [(1680, roof(1680)), (X[9], roof(X[9])), (X[1] - 20, roof(X[1] - 20)), (200, 126)], R, 40, 1.6), 's')
rows = []
for k in range(16):
    b = 30 + k * 29
    rows.append([(x, roof(x) - b) for x in (-60, 1700)])
marks = ''
for row in rows:
    x = row[0][0] + R.uniform(0, 90)
    off = roof(x) - row[0][1] if False else 0
    while x < 1660:
        n = R.uniform(46, 190)
        d = row[0][1] - roof(-60)
        y1, y2 = roof(x) + d, roof(x + n) + d + R.uniform(-3, 3)
        if y1 > 146 and R.random() < .8:
            marks += tri(x + n, y2, x, y1, R.uniform(4, 9)) if R.random() < .6 else tri(x, y1, x + n, y2, R.uniform(4, 9))
        x += n + R.uniform(16, 80)
hang += P(marks, 'k')
foot = P(rough([(-80, 128), (60, 130), (200, 124), (X[1] - 20, roof(X[1] - 20)), (X[9], roof(X[9])), (1680, roof(1680)), (1680, 990), (-80, 990)], R, 40, 1.6), 'k')
marks = ''
for k in range(16):
    x = -60 + R.uniform(0, 80)
    while x < 1660:
        n = R.uniform(40, 150)
        y1, y2 = roof(x) + 200 + k * 33, roof(x + n) + 200 + k * 33
        if y2 < 980 and R.random() < .62:
            marks += tri(x, y1, x + n, y2, R.uniform(3, 6))
        x += n + R.uniform(30, 120)
foot += P(marks, 's')

# ------------------------------------------------------------------ shaft, gallery, level, chute
works = P(rough([(204, 122), (243, 122), (244, LT - 4), (1128, LT - 2), (1130, LB + 12), (203, LB + 14)], R, 40, 1.4), 'k')
works += P(pts([(240, tread(1) - 62), (X[1] + 6, tread(1) - 54), (X[1] + 6, tread(1) - 4), (240, tread(1) - 8)]), 'k')
works += P(rough([(252, LT + 2), (1118, LT + 3), (1116, LB), (252, LB)], R, 40, 1), 'r3')
works += P(rough([(380, LT + 2), (520, LT + 2), (560, LB), (360, LB)], R, 30, 2), 'r2') + P(rough([(640, LT + 2), (1118, LT + 3), (1116, LB), (520, LB), (590, LT + 30)], R, 30, 2), 'r2')
works += P(rough([(930, LT + 2), (1112, LT + 3), (1112, LB), (880, LB), (900, LT + 34)], R, 20, 2), 'r')
works += P(strokes([[(250, LT + 10 + k * 11), (1118, LT + 10 + k * 11)] for k in range(5)], R, (24, 90), (20, 90), (2, 5), .7), 'k')
works += P(''.join(tri(x, 132, x, LT - 2, 2.6) for x in (214, 233)), 't')
for y in range(170, LT - 30, 62):
    works += P(tri(205, y, 243, y + 2, 4) + tri(243, y + 2, 205, y, 4), 's2')
works += P(rough([(211, 560), (237, 560), (237, 612), (211, 612)], R, 20, .6), 't2') + P(pts([(214, 572), (234, 572), (234, 600), (214, 600)]) + tri(224, 40, 224, 560, 2.4), 'k')
for k, x in enumerate(range(290, 1120, 92)):                                          # timber sets of the level
    works += P(pts([(x, LB), (x + 3, LT + 8), (x - 4, LT + 8), (x - 4, LT - 1), (x + 78, LT - 1), (x + 78, LT + 8), (x + 12, LT + 9), (x + 10, LB)]), 'k')
works += P(pts([(X[9] - 4, roof(X[9]) + 14), (X[9] + 30, roof(X[9] + 30)), (X[9] + 34, LT + 18), (X[9] + 14, LT + 34), (X[9] - 10, LT + 20), (X[9] - 2, tread(8))]), 'k')
works += P(pts([(X[9] + 4, tread(8) - 40), (X[9] + 22, tread(8) - 30), (X[9] + 22, LT + 14), (X[9] + 2, LT + 24)]), 'r2')
works += P(''.join(pts([(x, y), (x + s, y - s * .5), (x + s * 1.3, y + s * .6), (x + s * .2, y + s)]) for x, y, s in [(X[9] + 5, 700, 8), (X[9] + 10, 722, 10), (X[9] + 3, 742, 9), (X[9] + 12, 654, 7), (X[9] + 6, 676, 6)]), 'k')
works += P(''.join(tri(a, LB + 2, b, LB + 2, 6) for a, b in [(206, 700), (1126, 600)]), 't')
works += P(''.join(pts([(x, LB + 6), (x + 22, LB + 6), (x + 22, LB + 12), (x, LB + 12)]) for x in range(262, 1110, 46)), 's2')

# the seam beyond the ledges: dim, falling on under the level
beyond = P(rough([(X[9] + 20, roof(X[9] + 20)), (1680, roof(1680)), (1680, roof(1680) + 180), (X[9] + 20, roof(X[9] + 20) + 180)], R, 40, 2), 'k')
beyond += P(hatch([(X[9] + 70, roof(X[9] + 70) + 6), (1680, roof(1680) + 6)], [(X[9] + 30, roof(X[9]) + 150), (1640, roof(1640) + 140)], 15, 8, R, .4, .6), 's')
works = beyond + works

# ------------------------------------------------------------------ the seam: eight blocks
MAN = [  # one stencil for the man and for his absence: kneeling to the right
    [(-35, 0), (-37, -7), (-15, -11), (-12, -28), (6, -26), (2, -5), (-6, 0)],
    [(-8, -26), (8, -33), (25, -29), (29, -24), (25, -5), (35, -4), (37, 0), (13, 0), (15, -17), (0, -13)],
    [(-14, -22), (-17, -36), (-9, -51), (2, -58), (15, -57), (19, -45), (12, -29), (4, -20)],
    [(4, -52), (0, -60), (1, -69), (7, -75), (17, -75), (22, -71), (31, -69), (31, -66), (23, -65), (24, -60), (21, -54), (14, -51)],
    [(6, -55), (15, -54), (25, -41), (43, -43), (46, -36), (24, -31), (11, -42)],
]


def man(n, tone, s=.92):
    at = (X[n] + 33, tread(n) - 1)
    return P(''.join(pts(turn(p, 0, s, at)) for p in MAN), tone)


def dead_lamp(n, body='k', glass='t2', s=.4):
    x, y = X[n] + 10, roof(X[n] + 10) + 36
    return (P(pts(turn([(-3, -38), (-2, -100), (3, -100), (3, -38)], 0, s, (x, y))) + pts(turn([(-15, -42), (15, -42), (23, -14), (-23, -14)], 0, s, (x, y)))
              + pts(turn([(-22, 18), (22, 18), (20, 46), (-20, 46)], 0, s, (x, y))) + pts(turn([(-15, -14), (15, -14), (15, 18), (-15, 18)], 0, s, (x, y))), body)
            + P(pts(turn([(-10, -11), (10, -11), (10, 15), (-10, 15)], 0, s, (x, y))), glass))


seam = ''
for n in range(1, 9):
    a, b = (X[n], roof(X[n])), (X[n + 1], roof(X[n + 1]))
    c, d = (X[n + 1], tread(n)), (X[n], tread(n))
    seam += P(rough([a, b, c, d], R, 24, 1.4), 'r')
    m = (X[n] + R.uniform(60, 76), tread(n) - R.uniform(76, 98))
    q = (X[n] + R.uniform(70, 84), tread(n) - R.uniform(26, 42))
    t = lerp([a, b], R.uniform(.4, .6))
    e = lerp([b, c], R.uniform(.35, .6))
    u = lerp([d, c], R.uniform(.62, .8))
    for k, (ps, tone) in enumerate([((a, t, m), 'r2'), ((t, b, m), 'r3'), ((b, e, m), 'r2'), ((e, q, m), 'r3'), ((e, c, q), 'r2'), ((c, u, q), 'r3')]):
        if (k + n) % 5 != 0:
            seam += P(pts(ps), tone)
    seam += P(hatch([m, q], [(m[0] - 44, m[1] - 4), (q[0] - 54, q[1] + 2)], 6, 3, R, .3, .5), 'r2')
    seam += man(n, 'k') + dead_lamp(n)

# numbers on the risers of the stair
num = ''
for n in range(1, 9):
    num += numeral(str(n), X[n] + 50, tread(n) + 33, 42, R, mid=True)
numbers = P(num, 'b2')
lips = P(''.join(tri(X[n] - 2, tread(n) + 3, X[n + 1] + 2, tread(n) + 2, 7) for n in range(1, 9)), 'r2')

layers = [
    layer('sky', .1, sky),
    layer('rock', .3, re.sub(r'(?<=\d)\.\d', '', foot + hang)),
    layer('workings', .5, works),
    layer('seam', .5, seam + lips + numbers),
]

# ------------------------------------------------------------------ one ledge, cut once: all eight are congruent, placed by <use>
DROP = 102 * SL


def put(ref, n):
    return '<use href="#nt-%s" transform="translate(%s %s)"/>' % (ref, f(102 * (n - 1)), f(DROP * (n - 1)))


def symbol(ref, body):
    global defs
    defs += '<g id="nt-%s">%s</g>' % (ref, body)


x0, x1, ty = X[1], X[2], tread(1)
for v in (0, 1):
    body = P(rough([(x0 - 1, roof(x0) - 1), (x1 + 1, roof(x1) - 1), (x1 + 1, ty), (x0 - 1, ty)], R, 20, 1.6), 'k')
    body += P(hatch([(x0 + 4, roof(x0 + 4)), (x1 - 4, roof(x1 - 4))], [(x0 + 18, roof(x0) + 30), (x1 - 2, roof(x1) + 18)], 8, 3, R, .3, .6), 'r3')
    body += man(1, 's2') + dead_lamp(1, 's2', 'k')
    body += P(tri(x0, ty + 2, x1, ty + 2, 5), 'r')
    body += P(''.join(pts([(x, ty), (x + s * .3, ty - s), (x + s * 1.2, ty - s * .7), (x + s * 1.7, ty)]) for x, s in
                      ([(x0 + 68, 7), (x0 + 86, 5)] if v else [(x0 + 74, 4), (x0 + 82, 8)])), 'r2')
    symbol('cut%d' % v, body)


def stick(x, lean=0, w=9, lit='a'):
    return beam((x + lean, roof(x + lean) + 2), (x, ty + 1), w, w * 1.1, R, 'r3', lit, 1 if lean < 3 else -1, .6) + P(pts(turn(
        [(-14, -4), (14, -4), (13, 3), (-13, 3)], 28, 1, (x + lean, roof(x + lean) + 3))), lit)


for v, at in enumerate(((8, 37, 66, 95), (10, 35, 68, 93))):
    symbol('full%d' % v, ''.join(stick(x0 + x + R.uniform(-2, 2)) for x in at))
symbol('thin0', stick(x0 + 54, 11, 7) + stick(x0 + 92, -7, 6, 'r'))
symbol('thin1', stick(x0 + 47, -12, 7) + beam((x0 + 58, ty - 4), (x0 + 98, ty - 9), 6, 7, R, 'r3', 'r', 1, .5))
symbol('thin2', stick(x0 + 78, -14, 6.5) + beam((x0 + 30, ty - 3), (x0 + 66, ty - 14), 6, 6, R, 'r3', 'r', 1, .5))

body = P(rough([(x0 - 1, roof(x0) - 2), (x1 + 1, roof(x1) - 2), (x1 + 1, ty), (x0 - 1, ty)], R, 20, 1), 'r')
lx, ly = x0 + 22, roof(x0 + 22) + 44
body += P(pts([(x0, ly - 26), (lx + 8, roof(lx + 8)), (x0 + 74, roof(x0 + 74)), (x0 + 88, ty - 20), (x0 + 80, ty), (x0 + 8, ty), (x0, ty - 30)]), 'a')
body += P(pts([(x0 + 4, ly + 22), (lx - 8, ly - 24), (lx + 30, ly - 14), (x0 + 64, ly + 22), (x0 + 66, ty - 26), (x0 + 30, ty - 40), (x0 + 10, ty - 34)]), 'a2')
fa = [(x0 + 72, roof(x0 + 72) - 1), (x1 + 1, roof(x1) - 1), (x1 + 1, ty), (x0 + 80, ty), (x0 + 92, ty - 18), (x0 + 84, ty - 38), (x0 + 90, ty - 64), (x0 + 78, ty - 88)]
body += P(pts(fa), 'k') + P(pts([fa[0], fa[7], (x1 - 6, ty - 92), (x1 - 4, roof(x1))]), 'r2') + P(pts([fa[7], fa[6], (x1 - 4, ty - 68), (x1 - 6, ty - 92)]), 'r') \
    + P(pts([fa[6], fa[5], (x1 - 4, ty - 44), (x1 - 4, ty - 68)]), 'b') + P(pts([fa[5], fa[4], (x1, ty - 22), (x1 - 4, ty - 44)]), 'r') + P(pts([fa[4], fa[3], (x1, ty), (x1, ty - 22)]), 'r2')
at = (x0 + 33, ty - 1)
body += P(pts(turn([(34, -48), (40, -50), (64, -40), (82, -31), (62, -35), (36, -40)], 0, .9, at)), 'k') + man(1, 'k', .92)
for ps in ([(-16, -37), (-9, -51), (2, -58), (15, -57), (2, -53), (-8, -44)], [(7, -75), (17, -75), (22, -71), (31, -69), (20, -69), (8, -71)], [(22, -64), (24, -60), (21, -54), (17, -55), (19, -62)],
           [(10, -32), (25, -29), (29, -24), (20, -26)], [(34, -48), (40, -50), (64, -40), (40, -46)]):
    body += P(pts(turn(ps, 0, .92, at)), 'b')
body += P(''.join(pts([(x, ty), (x + q * .2, ty - q), (x + q, ty - q * .8), (x + q * 1.5, ty)]) for x, q in [(x0 + 66, 8), (x0 + 80, 12), (x0 + 56, 5)]), 'k')
body += P(pts([(lx - 1.5, roof(lx) - 2), (lx + 1.5, roof(lx) - 2), (lx + 2, ly - 16), (lx + 8, ly - 8), (lx + 8, ly + 11), (lx - 8, ly + 11), (lx - 8, ly - 8), (lx - 2, ly - 16)]), 'k') \
    + P(pts([(lx - 5, ly - 6), (lx + 5, ly - 6), (lx + 5, ly + 6), (lx - 5, ly + 6)]), 'b')
body += P(tri(x0 - 4, ty + 3, x1 + 14, ty + 3, 8), 'a')
symbol('hewer', body)
gd, gb = glow('nt-glow', x0 + 40, ty - 50, 150, .5)
defs += gd
symbol('light', gb)

for n in range(1, 9):
    layers.append(layer('cut-%d' % n, .5, put('cut%d' % (n % 2), n), when='ledge>%d' % n, box=(X[n] - 8, roof(X[n]) - 8, 120, tread(n) - roof(X[n]) + 20)))
for n in range(1, 9):
    box = (X[n] - 16, roof(X[n]) - 18, 140, tread(n) - roof(X[n]) + 32)
    layers.append(layer('props-%d' % n, .5, put('full%d' % (n % 2), n), when='ledge>%d,roof<=1' % n, box=box))
    layers.append(layer('props-thin-%d' % n, .5, put('thin%d' % ((n * 2) % 3), n), when='ledge>%d,roof>=2' % n, box=box))
for n in range(1, 9):
    layers.append(layer('glow-%d' % n, .5, put('light', n), when='ledge=%d' % n, motion='flicker', origin=(X[n] + 40, tread(n) - 50), box=(X[n] - 120, tread(n) - 210, 320, 320)))
for n in range(1, 9):
    layers.append(layer('hewer-%d' % n, .5, put('hewer', n), when='ledge=%d' % n, box=(X[n] - 10, roof(X[n]) - 10, 130, tread(n) - roof(X[n]) + 22)))

# ------------------------------------------------------------------ the hanging roof cracks
for k, (x, w, h, lean) in enumerate([(X[5] + 44, 20, 104, -26), (X[4] + 30, 17, 84, -8), (X[6] + 6, 26, 112, -46)], 1):
    y = roof(x)
    z = [(x - w * .6, roof(x - w * .6) + 3), (x - w * .1 + lean * .3, y - h * .3), (x - w * .8 + lean * .5, y - h * .42), (x + lean * .7, y - h * .72), (x + lean * .6 - 8, y - h * .8), (x + lean, y - h),
         (x + lean * .6 + 6, y - h * .76), (x + lean * .7 + 11, y - h * .66), (x + w * .1 + lean * .5, y - h * .4), (x + w * .8 + lean * .3, y - h * .26), (x + w * .7, roof(x + w * .7) + 3)]
    body = P(pts(z), 'k') + P(pts([z[10], z[9], (z[9][0] + 4, z[9][1]), (z[10][0] + 7, z[10][1] + 3)]) + pts([z[9], z[8], (z[8][0] + 4, z[8][1] - 2), (z[9][0] + 4, z[9][1])])
                             + pts([z[8], z[7], (z[7][0] + 3, z[7][1] - 2), (z[8][0] + 4, z[8][1] - 2)]), 'b2')
    body += P(tri(z[3][0], z[3][1], z[3][0] - 30, z[3][1] - 24, 6) + tri(z[8][0], z[8][1], z[8][0] + 34, z[8][1] - 10, 6), 'k')
    body += P(''.join(pts([(x + a, y + b), (x + a + s, y + b - s * .4), (x + a + s * .8, y + b + s * .9)]) for a, b, s in [(-6, 16, 5), (6, 30, 4), (0, 46, 3.4), (10, 54, 5)]), 'b2')
    layers.append(layer('crack-%d' % k, .62, body, when='roof>=%d' % k, box=(x - 90, y - h - 20, 150, h + 90)))

# ------------------------------------------------------------------ tubs on the level, the horse at their head
for k, at in enumerate((17, 35, 53, 71, 89, 102)):
    x, y = 1000 - k * 96, LB - 2
    body = P(rough([(x, y - 44), (x + 80, y - 44), (x + 72, y - 10), (x + 9, y - 10)], R, 24, .8) + pts([(x - 10, y - 15), (x, y - 15), (x, y - 19), (x - 10, y - 19)])
             + pts([(x + 12 + 7 * a, y - 7 + 7 * b) for a, b in ((-1, -.4), (-.4, -1), (.4, -1), (1, -.4), (1, .4), (.4, 1), (-.4, 1), (-1, .4))])
             + pts([(x + 66 + 7 * a, y - 7 + 7 * b) for a, b in ((-1, -.4), (-.4, -1), (.4, -1), (1, -.4), (1, .4), (.4, 1), (-.4, 1), (-1, .4))])
             + pts([(x + 4, y - 44), (x + 18, y - 57), (x + 34, y - 54), (x + 50, y - 62), (x + 66, y - 52), (x + 77, y - 44)]), 'k')
    body += P(pts([(x + 50, y - 62), (x + 66, y - 52), (x + 56, y - 50)]) + pts([(x + 18, y - 57), (x + 34, y - 54), (x + 26, y - 48)]), 'a' if k < 2 else 'r')
    body += P(pts([(x + 2, y - 43), (x + 78, y - 43), (x + 76, y - 38), (x + 40, y - 40), (x + 4, y - 38)]), 't')
    layers.append(layer('tubs-%d' % (k + 1), .7, body, when='tonnes>=%d' % at, box=(x - 16, y - 70, 110, 80)))

HORSE = [(-92, -302), (-20, -288), (76, -294), (140, -280), (178, -236), (184, -176), (180, -120), (166, -190), (156, -160), (168, -112), (154, -88), (152, -38), (156, 0), (108, 0), (126, -40), (122, -108), (84, -162), (98, -112), (66, -36), (60, 0), (16, 0), (44, -50),
         (60, -118), (50, -150), (-70, -150), (-76, -106), (-46, -40), (-34, -20), (-70, -6), (-96, -84), (-118, -140), (-134, -106), (-152, -36), (-156, 0), (-198, 0), (-178, -42), (-176, -100), (-164, -190), (-208, -262), (-246, -228), (-298, -188),
         (-330, -196), (-334, -220), (-264, -326), (-250, -376), (-238, -356), (-224, -384), (-220, -352), (-150, -338)]
layers.append(layer('horse', .7, P(pts(turn(HORSE, 0, .155, (440, LB - 2))), 'k'), box=(370, LB - 72, 150, 80)))

# ------------------------------------------------------------------ the board
BX, BY, BW, BH = 818, 289, 286, 130
board = P(rough([(BX - 8, BY - 6), (BX + BW + 6, BY - 9), (BX + BW + 9, BY + BH + 7), (BX - 6, BY + BH + 9)], R, 40, 1.6), 'b2')
board += P(rough([(BX, BY), (BX + BW, BY - 2), (BX + BW, BY + BH), (BX + 2, BY + BH + 1)], R, 40, 1.4), 'k')
board += P(strokes([[(BX + 12, BY + 18 + k * 17), (BX + BW - 14, BY + 12 + k * 17)] for k in range(8)], R, (20, 70), (40, 160), (2, 5), .5), 's')
CX, CY, CR = BX + 62, BY + 66, 48
ring = [(CX + CR * math.cos(math.pi / 12 + k * math.pi / 6), CY + CR * math.sin(math.pi / 12 + k * math.pi / 6)) for k in range(12)]
inner = [(CX + (x - CX) * .9, CY + (y - CY) * .9) for x, y in ring][::-1]
board += P(pts(ring) + pts(inner), 'b2')
board += P(''.join(tri(CX + 42 * math.sin(k * math.pi / 6), CY - 42 * math.cos(k * math.pi / 6), CX + 33 * math.sin(k * math.pi / 6), CY - 33 * math.cos(k * math.pi / 6), 5) for k in range(12)), 'b2')
gx, gy = BX + 244, BY + 99
board += P(pts([(gx, gy - 24), (gx + 34, gy - 24), (gx + 30, gy - 7), (gx + 4, gy - 7)]) + ''.join(pts([(gx + o + 4 * a, gy - 2 + 4 * b) for a, b in ((-1, -.4), (-.4, -1), (.4, -1), (1, -.4), (1, .4), (.4, 1), (-.4, 1), (-1, .4))]) for o in (8, 26))
           + pts([(gx + 3, gy - 27), (gx + 10, gy - 35), (gx + 20, gy - 32), (gx + 31, gy - 27)]), 'b2')
layers.append(layer('board', .8, board))
for h in (23, 0, 1, 2, 3, 4, 5):
    k = h % 12
    a = k * math.pi / 6
    sx, cx = math.sin(a), -math.cos(a)
    body = P(pts([(CX + sx * 46 - cx * 7, CY + cx * 46 + sx * 7), (CX + sx * 26, CY + cx * 26), (CX + sx * 46 + cx * 7, CY + cx * 46 - sx * 7), (CX + sx * 52, CY + cx * 52)]), 'a')
    body += P(numeral({23: '11', 0: '12'}.get(h, str(h)), CX, CY, 34, None, .12, mid=True), 'b')
    layers.append(layer('h-%d' % h, .8, body, when='hour=%d' % h, box=(CX - 60, CY - 60, 120, 120)))
steps = [0, 17, 35, 53, 71, 89, 102]
for i, t in enumerate(steps):
    when = 'tonnes>=%d' % t + (',tonnes<=%d' % (steps[i + 1] - 1) if i + 1 < len(steps) else '')
    s = str(t)
    body = P(numeral(s, BX + 180, BY + 64, 80 if len(s) < 3 else 56, R, .15, mid=True), 'b')
    layers.append(layer('t-%d' % t, .8, body, when=when, box=(BX + 112, BY + 10, 150, 120)))

save('scenes/night.svg', layers, 'The pit cut open at night: a seam falls from the shaft in eight numbered ledges; one has a lamp and a man, seven only the shape of one.', (190, 0, 936, 900), (178, 166, 966, 666), defs)
