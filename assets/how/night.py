"""The night: a cut through the pit. Eight ledges of one seam climb as a stair; one pick, and who is where.

Ledge 1 is the lowest. Values: hour (23, 0..5), ledge (1..8, 9 = all cut), tonnes (0..102), roof (0..8; from 2 the props are thin and bent),
air (full, low, shut; full if not given), you (behind, carry, lamp, away; nobody if not given).
"""
import math
import random
import re

from lib import P, f, glow, gouge, hatch, layer, lerp, pts, rough, save, tri
from underground_marks import beam, numeral, strokes, turn

R = random.Random(1935)
defs = ''
W, D = 86, 64                              # one ledge: its width, its rise
X = [350 + W * (k - 1) for k in range(10)]  # left edge of ledge n; X[9] is the end of the eighth
F1, HL = 700, 70                           # floor of the first ledge; height of a ledge at its low end
LT, LB = 760, 816                          # the level: its roof, its rail
GROUND = 106
SH = 1056                                  # the shaft's left wall


def roof(x):
    return F1 - HL - (x - X[1]) * D / W


def tread(n):
    return F1 - (n - 1) * D


def below(x, d):                           # a line under the stair, parallel to it
    return F1 - (x - X[1] - W / 2) * D / W + d


def whole(body):
    return re.sub(r'(?<=\d)\.\d', '', body)


# ------------------------------------------------------------------ sky and surface
sky = P(pts([(-80, -80), (1680, -80), (1680, 130), (-80, 130)]), 't2')
sky += P(strokes([[(-60, y), (1660, y + R.uniform(-4, 4))] for y in (2, 20, 34, 56, 72, 88)], R, (90, 320), (60, 260), (3, 7), .7), 'k')
stars = ''
for x, y, r in [(250, 26, 5), (330, 48, 3), (402, 18, 3.4), (470, 52, 2.6), (556, 26, 4.6), (640, 46, 2.8), (716, 16, 3.4), (790, 42, 5), (874, 22, 2.6), (946, 44, 3.6), (1000, 14, 2.6),
                (1180, 44, 4.4), (1240, 24, 3), (160, 40, 3.4), (112, 16, 4.4), (1330, 40, 3.6), (1420, 22, 4.4), (1510, 52, 3)]:
    stars += pts([(x, y - r * 1.5), (x + r * .4, y - r * .4), (x + r * 1.3, y), (x + r * .4, y + r * .4), (x, y + r * 1.5), (x - r * .4, y + r * .4), (x - r * 1.3, y), (x - r * .4, y - r * .4)])
sky += P(stars, 'b')
HX, K = SH + 18, .86


def hp(x, y):                              # the headframe leans its strut to the left
    return (HX - x * K, GROUND + (y - 128) * K)


top = ''
for a, b, w in [((-26, 128), (-9, 26), 6), ((26, 128), (9, 26), 6), ((92, 128), (8, 34), 6), ((-24, 104), (18, 74), 3.4), ((24, 104), (-18, 74), 3.4), ((-18, 74), (14, 46), 3), ((18, 74), (-14, 46), 3), ((26, 104), (74, 104), 3)]:
    top += tri(*hp(*a), *hp(*b), w * 1.2) + tri(*hp(*b), *hp(*a), w * 1.2)
top += pts([hp(-20, 34), hp(20, 34), hp(20, 40), hp(-20, 40)])
wheel = [hp(17 * math.cos(k * .5236), 20 + 17 * math.sin(k * .5236)) for k in range(12)]
hole = [hp(12 * math.cos(k * .5236), 20 + 12 * math.sin(k * .5236)) for k in range(12)][::-1]
top += pts(wheel) + pts(hole) + tri(*hp(-14, 12), *hp(14, 28), 3) + tri(*hp(-12, 30), *hp(12, 10), 3) + tri(*hp(0, 3), *hp(0, 37), 3)
top += pts([hp(52, 130), hp(52, 96), hp(84, 84), hp(118, 96), hp(118, 130)])
wins = ''
for k, (x, w, h) in enumerate([(222, 90, 28), (352, 98, 30), (474, 92, 28), (600, 84, 26), (716, 94, 30), (846, 88, 27), (1220, 96, 30)]):
    b = GROUND + 4
    top += pts([(x, b), (x, b - h), (x - 8, b - h), (x + 10, b - h - 18), (x + w - 10, b - h - 18), (x + w + 8, b - h), (x + w, b - h), (x + w, b)])
    top += pts([(x + w * .7, b - h - 14), (x + w * .7, b - h - 30), (x + w * .7 + 8, b - h - 30), (x + w * .7 + 8, b - h - 14)])
    if k in (1, 2, 5):
        wins += pts([(x + 20, b - 20), (x + 30, b - 20), (x + 30, b - 10), (x + 20, b - 10)])
wins += pts([hp(96, 104), hp(104, 104), hp(104, 114), hp(96, 114)])
sky += P(top, 'k') + P(wins, 'a')

# ------------------------------------------------------------------ country rock
G = [(-80, GROUND), (80, GROUND + 4), (300, GROUND - 2), (470, GROUND + 6), (640, GROUND + 4), (900, GROUND + 8), (1120, GROUND + 2), (1680, GROUND + 6)]
foot = P(rough(G + [(1680, 990), (-80, 990)], R, 40, 1.6), 'k')
marks = ''
for k in range(17):
    x = -60 + R.uniform(0, 80)
    while x < 1660:
        n = R.uniform(40, 150)
        y1, y2 = below(x, 150 + k * 36), below(x + n, 150 + k * 36)
        if 150 < y2 and y1 < 985 and R.random() < .62:
            marks += tri(x + n, y2, x, y1, R.uniform(3, 6))
        x += n + R.uniform(30, 120)
foot += P(marks, 's')
edge = [(x, roof(x)) for x in (1046, 960, 800, 600, 352)]
hang = P(rough(G[:6] + [(1048, GROUND + 4)] + edge + [(348, 622), (240, 622), (236, LT - 2), (140, LT + 20), (-80, roof(-80))], R, 40, 1.6), 's')
marks = ''
for k in range(17):
    x, b = -60 + R.uniform(0, 90), 32 + k * 33
    while x < 1040:
        n = R.uniform(46, 190)
        y1, y2 = roof(x) - b, roof(x + n) - b + R.uniform(-3, 3)
        if y2 > GROUND + 14 and y1 < 900 and R.random() < .8:
            marks += tri(x, y1, x + n, y2, R.uniform(4, 9)) if R.random() < .6 else tri(x + n, y2, x, y1, R.uniform(4, 9))
        x += n + R.uniform(16, 80)
hang += P(marks, 'k')

# ------------------------------------------------------------------ shaft, ventilation road, level, chute
works = P(rough([(SH, GROUND - 2), (SH + 40, GROUND - 2), (SH + 41, LB + 14), (SH - 1, LB + 12)], R, 40, 1.4), 'k')
works += P(pts([(X[9] - 4, roof(X[9])), (SH + 4, 172), (SH + 4, tread(8) + 2), (X[9] - 4, tread(8))]), 'k') + P(tri(X[9], tread(8) + 3, SH, tread(8) + 3, 5), 's2')
for x in (1044,):
    works += P(pts([(x, tread(8)), (x + 1, roof(X[9]) + 46), (x + 7, roof(X[9]) + 46), (x + 7, tread(8))]), 's2')
works += P(''.join(tri(x, GROUND + 4, x, LT - 2, 2.6) for x in (SH + 11, SH + 30)), 't')
for y in range(150, LT - 30, 62):
    works += P(tri(SH + 2, y, SH + 40, y + 2, 4) + tri(SH + 40, y + 2, SH + 2, y, 4), 's2')
works += P(rough([(SH + 8, 430), (SH + 34, 430), (SH + 34, 482), (SH + 8, 482)], R, 20, .6), 't2') + P(pts([(SH + 11, 442), (SH + 31, 442), (SH + 31, 470), (SH + 11, 470)]) + tri(SH + 21, 40, SH + 21, 430, 2.4), 'k')
works += P(rough([(130, LT), (SH + 6, LT + 2), (SH + 6, LB + 12), (130, LB + 12)], R, 40, 1.2), 'r3')
works += P(rough([(180, LT + 2), (700, LT + 2), (640, LB), (150, LB)], R, 30, 2), 'r2') + P(rough([(900, LT + 2), (1020, LT + 2), (1060, LB), (880, LB)], R, 30, 2), 'r2')
works += P(rough([(220, LT + 2), (430, LT + 2), (400, LT + 34), (470, LB), (200, LB)], R, 20, 2), 'r')
works += P(strokes([[(140, LT + 8 + k * 11), (SH, LT + 8 + k * 11)] for k in range(5)], R, (24, 90), (20, 90), (2, 5), .7), 'k')
for x in range(376, 1050, 98):                                                        # timber sets of the level
    works += P(pts([(x, LB), (x + 3, LT + 8), (x - 4, LT + 8), (x - 4, LT - 1), (x + 84, LT - 1), (x + 84, LT + 8), (x + 12, LT + 9), (x + 10, LB)]), 'k')
# the foot of the face, and the chute from it to the tubs
works += P(rough([(238, 624), (354, 624), (354, F1), (330, F1 + 2), (322, LT + 12), (268, LT + 12), (262, F1 + 2), (238, F1)], R, 30, 1.4), 'k')
works += P(pts([(244, F1 + 3), (266, F1 + 3), (266, F1 + 9), (244, F1 + 9)]) + pts([(326, F1 + 3), (352, F1 + 3), (352, F1 + 9), (326, F1 + 9)]), 'r')
works += P(pts([(272, F1 + 8), (320, F1 + 8), (312, LT + 18), (282, LT + 18)]), 'r2') + P(pts([(272, F1 + 8), (286, F1 + 8), (292, LT + 18), (282, LT + 18)]), 'r3')
works += P(''.join(pts([(x, y), (x + s, y - s * .5), (x + s * 1.3, y + s * .6), (x + s * .2, y + s)]) for x, y, s in [(288, 722, 9), (302, 734, 7), (292, 748, 10), (306, 716, 6), (300, 762, 8)]), 'k')
works += P(''.join(tri(a, LB + 2, b, LB + 2, 6) for a, b in [(130, 700), (SH + 30, 600)]), 't')
works += P(''.join(pts([(x, LB + 6), (x + 22, LB + 6), (x + 22, LB + 12), (x, LB + 12)]) for x in range(150, 1090, 46)), 's2')

# ------------------------------------------------------------------ the gob: last month's strip, let fall
ga, gb_ = 86, 134
strip = [(452, LT - 6), (480, below(480, ga)), (700, below(700, ga)), (900, below(900, ga)), (1052, below(1052, ga)), (1056, below(1056, gb_ - 12)), (880, below(880, gb_ + 5)), (700, below(700, gb_ - 4)), (540, below(540, gb_ + 4)), (512, LT - 6)]
gob = P(rough(strip, R, 22, 3), 's')
lit, dark = '', ''
x = 488
while x < 1044:
    lo = 0
    for row in range(3 if R.random() < .5 else 2):
        s = R.uniform(9, 20)
        cx, cy = x + R.uniform(-4, 4), below(x, ga + 12 + row * 16 + R.uniform(-3, 3))
        if cy > LT - 18:
            continue
        ps = turn([(-1, -.2), (-.3, -.8), (.7, -.6), (1, .2), (.3, .7), (-.7, .6)], R.uniform(0, 90), s * .62, (cx, cy))
        if R.random() < .55:
            lit += pts(ps)
            dark += pts([ps[2], ps[3], ps[4], (cx, cy)])
        else:
            dark += pts([ps[0], ps[1], ps[2], (cx, cy)])
    x += R.uniform(19, 28)
gob += P(lit, 's2') + P(dark, 'k')
gob += P(hatch([(500, below(500, ga - 1)), (1046, below(1046, ga - 1))], [(488, below(488, gb_ - 16)), (1034, below(1034, gb_ - 16))], 18, 2.8, R, .5, .6), 'k')
gob += P(''.join(tri(x, below(x, gb_ - 8), x + a, below(x + a, ga + b), 7) for x, a, b in [(566, 22, 8), (690, -14, 10), (786, 30, 6), (902, 10, 4), (986, -20, 12)]), 'r3')

# ------------------------------------------------------------------ the seam: eight blocks
seam = ''
for n in range(1, 9):
    a, b, c, d = (X[n], roof(X[n])), (X[n + 1], roof(X[n + 1])), (X[n + 1], tread(n)), (X[n], tread(n))
    seam += P(rough([a, b, c, d], R, 24, 1.4), 'r')
    m = (X[n] + R.uniform(26, 40), tread(n) - R.uniform(62, 80))
    q = (X[n] + R.uniform(48, 62), tread(n) - R.uniform(26, 44))
    t, e, u, v = lerp([a, b], R.uniform(.4, .6)), lerp([b, c], R.uniform(.35, .6)), lerp([d, c], R.uniform(.5, .7)), lerp([a, d], R.uniform(.4, .6))
    for k, (ps, tone) in enumerate([((a, t, m), 'r2'), ((t, b, m), 'r3'), ((b, e, m), 'r2'), ((e, q, m), 'r3'), ((e, c, q), 'r2'), ((c, u, q), 'r3'), ((a, m, v), 'r3'), ((m, q, v), 'r2'), ((v, q, d), 'k')]):
        if (k + n) % 4 != 0 and not (k == 8 and n % 2):
            seam += P(pts(ps), tone)
    seam += P(hatch([m, q], [(m[0] + 40, m[1] - 14), (q[0] + 30, q[1] - 8)], 6, 3, R, .3, .5), 'r2')
    seam += P(hatch([d, u], [(d[0] + 8, d[1] - 24), (u[0] + 8, u[1] - 20)], 5, 3.4, R, .3, .5), 'k')

num = ''
for n in range(1, 9):
    num += numeral(str(n), X[n] + 42, tread(n) + 32, 38, R, mid=True)
numbers = P(num, 'b2')
lips = P(''.join(tri(X[n] - 2, tread(n) + 3, X[n + 1] + 2, tread(n) + 2, 7) for n in range(1, 9)), 'r2')

# ------------------------------------------------------------------ compressed air: down the shaft, past the crosscut and the gauge, up under the stair
CX0, CX1, CT, CB = 758, SH + 4, 612, 692    # the crosscut
GX, GY, GR = 688, 676, 42                   # the gauge
PY, BY_ = 644, 746                          # the pipe behind the men; the pipe over the level


def pipe(rows, w):
    out = ''
    for (x1, y1), (x2, y2) in zip(rows, rows[1:]):
        d = math.hypot(x2 - x1, y2 - y1)
        nx, ny = -(y2 - y1) / d * w / 2, (x2 - x1) / d * w / 2
        ex, ey = (x2 - x1) / d * w / 2, (y2 - y1) / d * w / 2
        out += pts([(x1 - ex + nx, y1 - ey + ny), (x2 + ex + nx, y2 + ey + ny), (x2 + ex - nx, y2 + ey - ny), (x1 - ex - nx, y1 - ey - ny)])
    return out


RISE = [(416, below(416, 72)), (1022, below(1022, 72))]
LINE = [(SH + 3, GROUND + 8), (SH + 3, PY), (GX, PY), (GX, BY_), (RISE[0][0], BY_), RISE[0]]
cross = P(rough([(CX0, CT), (CX1, CT - 2), (CX1, CB + 2), (CX0, CB)], R, 30, 2), 'r3')
cross += P(rough([(CX0 + 60, CT + 10), (CX1 - 30, CT + 4), (CX1 - 60, CB), (CX0 + 40, CB)], R, 24, 2), 'r2')
cross += P(rough([(850, CT + 20), (952, CT + 14), (976, CB), (830, CB)], R, 24, 2), 'r')
cross += P(strokes([[(CX0, CT + 9 + k * 10), (CX1 - 6, CT + 8 + k * 10)] for k in range(4)], R, (16, 60), (20, 70), (2, 4), .7), 'k')
air = P(pipe(LINE, 7) + pipe(RISE, 6), 't2') + P(''.join(pts([(x - 4, y - 6), (x + 4, y - 6), (x + 4, y + 6), (x - 4, y + 6)]) for x, y in [(620, BY_), (540, BY_), (470, BY_), (748, PY), (1012, PY)]), 't2')
ring = [(GX + GR * math.cos(math.pi / 12 + k * math.pi / 6), GY + GR * math.sin(math.pi / 12 + k * math.pi / 6)) for k in range(12)]
air += P(pts([(GX + (x - GX) * 1.16, GY + (y - GY) * 1.16) for x, y in ring]), 'k') + P(pts(ring), 'b2') + P(pts([(GX + (x - GX) * .86, GY + (y - GY) * .86) for x, y in ring]), 'k')


def dial(deg, r):                           # 0 = straight up
    a = math.radians(deg)
    return (GX + r * math.sin(a), GY - r * math.cos(a))


air += P(pts([dial(-130, 31), dial(-105, 31), dial(-80, 31), dial(-80, 23), dial(-105, 23), dial(-130, 23)]), 'r')
air += P(''.join(tri(*dial(a, 32), *dial(a, 20), 5) for a in (-50, -15, 20, 55, 90, 125)), 'b2')


def sitting(x, k, tone='k'):                # a man on a plank, knees up; k varies him
    y = CB - 3
    lean = (-2, 1, 3, -3, 0)[k % 5]
    ps = [[(-9, -10), (-9 + lean, -26), (-3 + lean, -32), (5 + lean, -31), (9, -20), (8, -9)],
          [(-4 + lean, -31), (-5 + lean, -37), (-1 + lean, -42), (6 + lean, -42), (12 + lean, -39), (12 + lean, -37), (8 + lean, -36), (7 + lean, -32), (2 + lean, -30)],
          [(-8, -11), (4, -14), (15, -22 + k % 3), (19, -19), (14, 0), (20, 3), (9, 3), (10, -10), (4, -6), (-8, -5)]]
    return ''.join(pts(turn(p, 0, 1, (x, y))) for p in ps)


SEATS = [808, 833, 859, 884, 940, 965, 990, 1015, 1039]
GAP = 912
row_ = P(pts([(CX0 + 30, CB - 7), (CX1 - 8, CB - 8), (CX1 - 8, CB - 3), (CX0 + 30, CB - 3)]), 'k') + P(''.join(sitting(x, k) for k, x in enumerate(SEATS)), 'k')
row_ += P(''.join(pts([(x - 5 + o, CB - 44), (x + 4 + o, CB - 44), (x + 9 + o, CB - 42), (x - 4 + o, CB - 42)]) for x, o in zip(SEATS, (-2, 1, 3, -3, 0, -2, 1, 3, -3))), 'a')
row_ += P(pts([(980, CB + 2), (996, CB + 2), (994, CB - 4), (982, CB - 4)]), 'k')
# Makar stands at the wheel
WX, WY = 780, PY
hub = [(WX + 15 * math.cos(k * .7854 + .3), WY + 15 * math.sin(k * .7854 + .3)) for k in range(8)]
row_ += P(pts(hub) + pts([(WX + (x - WX) * .66, WY + (y - WY) * .66) for x, y in hub][::-1]) + tri(WX - 12, WY - 6, WX + 12, WY + 6, 4) + tri(WX + 6, WY - 12, WX - 6, WY + 12, 4), 't3')

layers = [
    layer('sky', .1, whole(sky)),
    layer('rock', .3, whole(foot + hang)),
    layer('workings', .5, whole(gob + works)),
    layer('seam', .5, whole(seam + lips) + numbers),
    layer('crosscut', .5, whole(cross + air) + row_),
]
FLOW = [(SH + 3, 200), (SH + 3, PY), (GX + GR + 8, PY)], [(GX - 4, BY_), (RISE[0][0], BY_)], RISE


def flow(n, gap, w, tone, rnd):
    out = ''
    for row in FLOW:
        length = sum(math.dist(a, b) for a, b in zip(row, row[1:]))
        at = gap / 2
        while at + n < length:
            out += tri(*lerp2(row, at), *lerp2(row, at + n), w)
            at += n + gap
    return P(out, tone)


def lerp2(row, at):
    for a, b in zip(row, row[1:]):
        d = math.dist(a, b)
        if at <= d:
            return (a[0] + (b[0] - a[0]) * at / d, a[1] + (b[1] - a[1]) * at / d)
        at -= d
    return row[-1]


# ------------------------------------------------------------------ one ledge, cut once: all eight are congruent, placed by <use>
def at(ref, n, dx=0, dy=0):
    return '<use href="#nt-%s" transform="translate(%s %s)"/>' % (ref, f(W * (n - 1) + dx), f(-D * (n - 1) + dy))


def symbol(ref, body):
    global defs
    defs += '<g id="nt-%s">%s</g>' % (ref, body)


x0, x1, ty = X[1], X[2], F1
for v in (0, 1):
    body = P(rough([(x0 - 1, roof(x0) - 1), (x1 + 1, roof(x1) - 1), (x1 + 1, ty), (x0 - 1, ty)], R, 20, 1.6), 'k')
    body += P(hatch([(x0 + 4, roof(x0 + 4)), (x1 - 4, roof(x1 - 4))], [(x0 + 2, roof(x0) + 18), (x1 - 16, roof(x1) + 30)], 8, 3, R, .3, .6), 'r3')
    body += P(tri(x0, ty + 2, x1, ty + 2, 5), 'r')
    body += P(''.join(pts([(x, ty), (x + s * .3, ty - s), (x + s * 1.2, ty - s * .7), (x + s * 1.7, ty)]) for x, s in ([(x0 + 58, 6), (x0 + 70, 5)] if v else [(x0 + 16, 4), (x0 + 22, 7)])), 'r2')
    symbol('cut%d' % v, whole(body))


def stick(x, lean=0, w=8, lit='a'):
    return beam((x + lean, roof(x + lean) + 2), (x, ty + 1), w, w * 1.1, R, 'r3', lit, -1 if lean < 3 else 1, .6) + P(pts(turn(
        [(-13, -4), (13, -4), (12, 3), (-12, 3)], -36, 1, (x + lean, roof(x + lean) + 4))), lit)


def bent(x, lean, w=6, lit='r'):
    """A prop that buckles: two lengths and a split knee."""
    hx, hy = x + lean * 1.5, (roof(x) + ty) / 2 + 6
    return beam((x + lean * .2, roof(x + lean * .2) + 2), (hx, hy), w, w, R, 'r3', lit, 1, .5) + beam((hx, hy - 3), (x, ty + 1), w, w * 1.1, R, 'r3', lit, -1, .5) \
        + P(tri(hx - 2, hy - 4, hx + (11 if lean > 0 else -11), hy - 9, 3) + tri(hx, hy + 3, hx + (9 if lean > 0 else -9), hy + 6, 2.6), 'a')


for v, row in enumerate(((9, 31, 54, 76), (10, 32, 52, 77))):
    symbol('full%d' % v, whole(''.join(stick(x0 + x + R.uniform(-2, 2)) for x in row)))
symbol('thin0', whole(stick(x0 + 18, 9, 6) + bent(x0 + 66, -9)))
symbol('thin1', whole(bent(x0 + 26, 9) + stick(x0 + 78, -10, 5.5)))
symbol('thin2', stick(x0 + 64, -13, 6) + beam((x0 + 8, ty - 3), (x0 + 46, ty - 13), 6, 6, R, 'r3', 'r', 1, .5))

# the ledge with the pick
MAN = [
    [(-35, 0), (-37, -7), (-15, -11), (-12, -28), (6, -26), (2, -5), (-6, 0)],
    [(-8, -26), (8, -33), (25, -29), (29, -24), (25, -5), (35, -4), (37, 0), (13, 0), (15, -17), (0, -13)],
    [(-14, -22), (-17, -36), (-9, -51), (2, -58), (15, -57), (19, -45), (12, -29), (4, -20)],
    [(4, -52), (0, -60), (1, -69), (7, -75), (17, -75), (22, -71), (31, -69), (31, -66), (23, -65), (24, -60), (21, -54), (14, -51)],
    [(6, -55), (15, -54), (25, -41), (43, -43), (46, -36), (24, -31), (11, -42)],
]
mx, ms = x0 + 31, .86
body = P(rough([(x0 - 1, roof(x0) - 2), (x1 + 1, roof(x1) - 2), (x1 + 1, ty), (x0 - 1, ty)], R, 20, 1), 'r')
lx, ly = x0 + 52, roof(x0 + 52) + 40
body += P(pts([(x0, roof(x0) + 10), (x0 + 30, roof(x0 + 30)), (lx + 14, roof(lx + 14)), (x0 + 76, ty - 66), (x0 + 70, ty - 20), (x0 + 66, ty), (x0 + 4, ty), (x0, ty - 24)]), 'a')
body += P(pts([(x0 + 6, ty - 50), (x0 + 26, roof(x0 + 26) + 12), (lx + 10, roof(lx) + 14), (x0 + 66, ty - 70), (x0 + 58, ty - 28), (x0 + 28, ty - 34), (x0 + 10, ty - 24)]), 'a2')
fa = [(x0 + 66, roof(x0 + 66) - 1), (x1 + 1, roof(x1) - 2), (x1 + 1, ty), (x0 + 66, ty), (x0 + 76, ty - 16), (x0 + 71, ty - 36), (x0 + 76, ty - 58), (x0 + 64, ty - 88)]
body += P(pts(fa), 'k') + P(pts([fa[0], fa[7], (x1 - 4, ty - 96), (x1 - 3, roof(x1))]), 'r2') + P(pts([fa[7], fa[6], (x1 - 3, ty - 64), (x1 - 4, ty - 96)]), 'r') \
    + P(pts([fa[6], fa[5], (x1 - 3, ty - 40), (x1 - 3, ty - 64)]), 'b') + P(pts([fa[5], fa[4], (x1, ty - 20), (x1 - 3, ty - 40)]), 'r') + P(pts([fa[4], fa[3], (x1, ty), (x1, ty - 20)]), 'r2')
body += P(pts(turn([(34, -48), (40, -50), (58, -42), (67, -36), (56, -36), (36, -40)], 0, ms, (mx, ty - 1))), 'k') + P(''.join(pts(turn(p, 0, ms, (mx, ty - 1))) for p in MAN), 'k')
for ps in ([(-16, -37), (-9, -51), (2, -58), (15, -57), (2, -53), (-8, -44)], [(7, -75), (17, -75), (22, -71), (31, -69), (20, -69), (8, -71)], [(22, -64), (24, -60), (21, -54), (17, -55), (19, -62)],
           [(10, -32), (25, -29), (29, -24), (20, -26)], [(34, -48), (40, -50), (58, -42), (40, -46)]):
    body += P(pts(turn(ps, 0, ms, (mx, ty - 1))), 'b')
body += P(pts([(lx - 1.5, roof(lx) - 2), (lx + 1.5, roof(lx) - 2), (lx + 2, ly - 16), (lx + 8, ly - 8), (lx + 8, ly + 11), (lx - 8, ly + 11), (lx - 8, ly - 8), (lx - 2, ly - 16)]), 'k') \
    + P(pts([(lx - 5, ly - 6), (lx + 5, ly - 6), (lx + 5, ly + 6), (lx - 5, ly + 6)]), 'b')
body += P(''.join(pts([(x, ty), (x + q * .2, ty - q), (x + q, ty - q * .8), (x + q * 1.5, ty)]) for x, q in [(x0 + 58, 8), (x0 + 68, 11), (x0 - 6, 6)]), 'k')
body += P(tri(x1 + 2, ty + 3, x0 - 8, ty + 3, 8), 'a')
body += '<path d="M%s,%sQ%s,%s %s,%s" fill="none" stroke="#93a6aa" stroke-width="4"/>' % tuple(map(f, (mx + 34, ty - 33, x0 + 71, ty + 10, x0 + 80, below(x0 + 80, 72))))
symbol('hewer', body)
gd, gl = glow('nt-glow', x0 + 44, ty - 50, 130, .42)
defs += gd
symbol('light', gl)

# ------------------------------------------------------------------ the others: all about 58 high, feet at the origin, looking right
LEGS = [[(-11, 0), (-12, -3), (-7, -14), (-4, -27), (4, -27), (1, -13), (-4, -2), (-3, 0)], [(2, -28), (9, -26), (10, -13), (12, -3), (17, 0), (6, 0), (5, -12), (0, -20)]]
TRUNK = [(-4, -25), (-6, -36), (-4, -45), (2, -49), (9, -47), (11, -38), (9, -24)]
HEAD = [(2, -48), (1, -54), (4, -58), (10, -58), (16, -55), (16, -53.5), (12, -53), (11, -49), (8, -47)]
RIM = [[(4, -58), (10, -58), (16, -55), (8, -56)], [(12, -53), (11, -49), (8.5, -49), (9.5, -53)], [(4, -48.5), (9, -47), (11, -38), (8.5, -42)], [(9, -26), (10, -13), (7.5, -16)]]
REACH = [(5, -47), (11, -45), (18, -53), (25, -60), (28, -57), (21, -48), (12, -38), (6, -40)]
SWING = [(2, -48), (8, -47), (9, -56), (2, -66), (-3, -65), (1, -57), (-1, -50)]
HOLD = [(5, -46), (11, -44), (16, -36), (22, -36), (22, -32), (13, -31), (5, -39)]


def body_at(parts, x, y, tone, rim='a', rims=RIM, s=1):
    out = P(''.join(pts(turn(p, 0, s, (x, y))) for p in parts), tone)
    return out + (P(''.join(pts(turn(p, 0, s, (x, y))) for p in rims), rim) if rim else '')


def hung(x, y, tone='a'):
    return P(pts([(x - 1, y - 16), (x + 1, y - 16), (x + 1, y - 8), (x + 5, y - 4), (x + 5, y + 7), (x - 5, y + 7), (x - 5, y - 4), (x - 1, y - 8)]), 'k') + P(pts([(x - 3, y - 3), (x + 3, y - 3), (x + 3, y + 4), (x - 3, y + 4)]), tone)


# the light of the timbermen's lamp, on the ledge behind the pick
body = P(pts([(x0 + 2, ty - 30), (x0 + 22, roof(x0 + 22) + 4), (x0 + 70, roof(x0 + 70) + 4), (x1, roof(x1) + 16), (x1, ty), (x0 + 8, ty)]), 'r3')
body += P(pts([(x0 + 16, ty - 38), (x0 + 34, roof(x0 + 34) + 8), (x0 + 66, roof(x0 + 66) + 14), (x0 + 82, ty - 76), (x0 + 78, ty - 12), (x0 + 60, ty), (x0 + 24, ty)]), 'r')
symbol('lit', body)
body = hung(x0 + 54, roof(x0 + 54) + 18)
body += beam((x0 + 84, roof(x0 + 84) + 3), (x0 + 80, ty), 7, 8, R, 'k', 'a', -1, .6)
body += body_at(LEGS + [TRUNK, HEAD, REACH], x0 + 60, ty, 'k')
axe = [[(-3, -62), (0, -66), (-17, -77), (-19, -74)], [(-14, -73), (-23, -82), (-27, -75), (-19, -70)]]
body += body_at(LEGS + [TRUNK, HEAD, SWING] + axe, x0 + 38, ty, 'k')
symbol('two', body)

# Petrov, with the big lamp on the pick, and the editor with his page
body = P(pts([(x0 + 10, ty - 44), (x0 + 40, roof(x0 + 40) + 14), (x0 + 84, roof(x0 + 84) + 22), (x0 + 84, ty), (x0 + 14, ty)]), 'r2')
ray = (x0 + 87, ty - 62)
body += P(''.join(tri(*ray, ray[0] + a, ray[1] - b, 5) for a, b in ((118, 104), (112, 82), (106, 66))), 'a')
body += body_at(LEGS + [TRUNK, [(2, -48), (1, -53), (-2, -56), (3, -61), (11, -61), (16, -57), (17, -54.5), (12, -53.5), (11, -49), (8, -47)], REACH], x0 + 60, ty, 'k')
body += P(pts([(x0 + 81, ty - 68), (x0 + 90, ty - 68), (x0 + 90, ty - 55), (x0 + 81, ty - 55)]), 'k') + P(pts([(x0 + 86, ty - 68), (x0 + 92, ty - 69), (x0 + 92, ty - 56), (x0 + 86, ty - 56)]), 'a2')
stoop = [[(-4, -25), (-8, -34), (-5, -42), (3, -46), (10, -43), (10, -34), (8, -24)], [(4, -43), (4, -50), (8, -54), (14, -53), (18, -49), (17, -47), (14, -46), (12, -42)], [(4, -42), (9, -41), (14, -33), (20, -34), (20, -31), (12, -29), (4, -35)]]
body += body_at(LEGS + stoop, x0 + 35, ty, 'k', 'a', [[(8, -54), (14, -53), (18, -49), (11, -51)], [(10, -42), (10, -34), (8, -37)]])
body += P(pts([(x0 + 51, ty - 37), (x0 + 61, ty - 41), (x0 + 64, ty - 34), (x0 + 54, ty - 30)]), 'b')
symbol('party', body)


# you: the one pale figure, with a lamp of a paler gold
def star(x, y, r=13):
    out = P(''.join(tri(x + r * .55 * math.cos(a), y + r * .55 * math.sin(a), x + r * 1.25 * math.cos(a), y + r * 1.25 * math.sin(a), 3.4) for a in (k * math.pi / 4 for k in range(8))), 'a2')
    return out + P(pts([(x - 4, y - 6), (x + 4, y - 6), (x + 5, y + 7), (x - 5, y + 7)]), 'b')


DARK = [[(-1, -27), (3, -27), (2, -20)], [(-4, -40), (3, -37), (8, -40), (3, -34)], [(9, -53), (12, -53), (11, -51)]]


def me(parts, x, y, extra=''):
    return P(''.join(pts(turn(p, 0, 1.04, (x, y))) for p in parts), 'a2') + P(''.join(pts(turn(p, 0, 1.04, (x, y))) for p in DARK), 'k') + extra


symbol('me-behind', me(LEGS + [TRUNK, HEAD, HOLD], x0 - 2, ty) + P(pts(turn([(20, -30), (23, -30), (10, -58), (8, -56)], 0, 1, (x0 - 2, ty))), 'b') + star(x0 + 19, ty - 22, 11))
log_ = beam((x0 - 20, ty - 34), (x0 + 44, ty - 66), 9, 10, R, 'r2', 'a2', -1, .6)
bow = [[(-4, -25), (-3, -36), (2, -44), (9, -46), (14, -42), (14, -34), (9, -24)], [(12, -43), (13, -49), (17, -52), (23, -50), (27, -46), (22, -44), (20, -40), (15, -39)], [(4, -42), (9, -46), (6, -54), (2, -52)]]
symbol('me-carry', log_ + P(''.join(pts(turn(p, 0, 1.04, (x0 + 8, ty))) for p in LEGS + bow), 'a2') + P(pts(turn([(2, -37), (9, -34), (4, -31)], 0, 1.04, (x0 + 8, ty))), 'k') + star(x0 + 27, ty - 24, 11))
symbol('me-lamp', me(LEGS + [TRUNK, HEAD, HOLD], x0 - 3, ty) + P(pts([(x0 + 16, ty - 44), (x0 + 25, ty - 46), (x0 + 26, ty - 31), (x0 + 17, ty - 30)]), 'b') + P(''.join(tri(x0 + 26, ty - 38 + k, x0 + 37 + abs(k), ty - 39 + k * 2.4, 3) for k in (-5, 0, 5)), 'a2'))

for n in range(1, 9):
    layers.append(layer('cut-%d' % n, .5, at('cut%d' % (n % 2), n), when='ledge>%d' % n, box=(X[n] - 8, roof(X[n + 1]) - 8, 104, tread(n) - roof(X[n + 1]) + 20)))
for n in range(1, 10):
    body = at('light', n) if n < 9 else ''
    body += at('lit', n - 1) if n > 1 else '<use href="#nt-lit" transform="translate(-94 0)"/>'
    if n < 9:
        layers.append(layer('glow-%d' % n, .5, body, when='ledge=%d' % n, motion='flicker', origin=(X[n] + 40, tread(n) - 50), box=(X[n] - 130, tread(n) - 210, 330, 330)))
for n in range(1, 9):
    box = (X[n] - 16, roof(X[n + 1]) - 18, 120, tread(n) - roof(X[n + 1]) + 32)
    layers.append(layer('props-%d' % n, .5, at('full%d' % (n % 2), n), when='ledge>%d,roof<=1' % n, box=box))
    layers.append(layer('props-thin-%d' % n, .5, at('thin%d' % ((n * 2) % 3), n), when='ledge>%d,roof>=2' % n, box=box))
for v in (0, 1):
    o = turn([(math.cos(a * 1.0472 + .3), math.sin(a * 1.0472 + .3)) for a in range(6)], v * 9, 7.6)
    symbol('log%d' % v, P(pts(o), 'k') + P(pts([(p * .74, q * .74) for p, q in o]), 'a' if v else 'b2') + P(tri(-3, 1, 3, -1, 2), 'k'))
for k, (when, n) in enumerate((('ledge<=2', 12), ('ledge>=3,ledge<=4', 6), ('ledge=5', 3))):
    body = ''
    for i in range(n):
        row, col = (0, i) if i < 5 else (1, i - 5) if i < 9 else (2, i - 9)
        x, y = 144 + col * 15 + row * 7.5, LB - 8 - row * 13
        body += '<use href="#nt-log%d" transform="translate(%s %s)"/>' % ((i * 5) % 3 == 0, f(x), f(y))
    layers.append(layer('stack-%d' % (k + 1), .5, body, when=when, box=(126, LB - 50, 100, 52)))

# who is where: the pick, the two timbermen a ledge behind it, Petrov and the editor a ledge behind those
for n in range(1, 9):
    body = at('party', n - 2) if n > 2 else at('party', 1, -92, 0 if n == 2 else LB - F1 - 2)
    if n == 1:
        body = '<use href="#nt-party" transform="translate(-164 %d)"/>' % (LB - F1 - 2)
    body += (at('two', n - 1) if n > 1 else '<use href="#nt-two" transform="translate(-94 0)"/>') + at('hewer', n)
    lo = X[max(n - 2, 0)] - 100 if n < 3 else X[n - 2] - 10
    layers.append(layer('hewer-%d' % n, .5, body, when='ledge=%d' % n, box=(lo, roof(X[n + 1]) - 10, X[n + 1] + 20 - lo, (LB + 10 if n < 3 else tread(n - 2) + 12) - roof(X[n + 1]) + 10)))
for n in range(1, 9):
    for who, m in (('behind', n - 1), ('carry', n - 3), ('lamp', n - 2)):
        if m >= 1:
            dx, dy, y = W * (m - 1), -D * (m - 1), tread(m)
        elif who == 'lamp' and n == 1:
            dx, dy, y = -164, LB - F1 - 2, LB
        elif who == 'carry' and n < 3:
            dx, dy, y = 4, LB - F1 - 2, LB
        else:
            dx, dy, y = (-104 if who == 'carry' else -92), 0, F1
            if who == 'behind': dx = -100
        layers.append(layer('you-%s-%d' % (who, n), .52, '<use href="#nt-me-%s" transform="translate(%s %s)"/>' % (who, f(dx), f(dy)), when='you=%s,ledge=%d' % (who, n), box=(x0 + dx - 30, y - 84, 96, 92)))
body = P(sitting(GAP, 1), 'a2') + P(pts([(GAP - 1, CB - 24), (GAP + 6, CB - 20), (GAP, CB - 16)]), 'k') + star(GAP + 12, CB - 12, 10)
layers.append(layer('you-away', .52, body, when='you=away', box=(GAP - 30, CT - 4, 64, CB - CT + 14)))

# the gauge's needle, and the air in the pipe
for name, when, deg, tone in (('full', 'air!=low,air!=shut', 72, 'b'), ('low', 'air=low', -66, 'a'), ('shut', 'air=shut', -132, 'b')):
    t, o = dial(deg, 33), dial(deg + 180, 10)
    nx, ny = (t[1] - o[1]) / 43 * 4.4, -(t[0] - o[0]) / 43 * 4.4
    body = P(pts([t, (GX + nx, GY + ny), o, (GX - nx, GY - ny)]), tone)
    if name == 'full': body += flow(26, 12, 6, 't3', R)
    if name == 'low': body += flow(12, 58, 5, 't3', R)
    if name == 'shut': body += P(tri(WX - 20, WY - 20, WX + 20, WY + 20, 7) + tri(WX + 20, WY - 20, WX - 20, WY + 20, 7) + tri(WX + 20, WY + 20, WX - 20, WY - 20, 7) + tri(WX - 20, WY + 20, WX + 20, WY - 20, 7), 'r')
    layers.append(layer('air-%s' % name, .5, body, when=when, box=(424, 190, SH - 408, 566)))

# ------------------------------------------------------------------ the hanging roof cracks
for k, (x, w, h, lean) in enumerate([(X[5] - 30, 20, 104, 26), (X[4] - 10, 17, 84, 8), (X[6] + 16, 26, 112, 40), (X[3] + 10, 22, 92, -20)], 1):
    y = roof(x)
    z = [(x - w * .6, roof(x - w * .6) + 3), (x - w * .1 + lean * .3, y - h * .3), (x - w * .8 + lean * .5, y - h * .42), (x + lean * .7, y - h * .72), (x + lean * .6 - 8, y - h * .8), (x + lean, y - h),
         (x + lean * .6 + 6, y - h * .76), (x + lean * .7 + 11, y - h * .66), (x + w * .1 + lean * .5, y - h * .4), (x + w * .8 + lean * .3, y - h * .26), (x + w * .7, roof(x + w * .7) + 3)]
    body = P(pts(z), 'k') + P(pts([z[10], z[9], (z[9][0] + 4, z[9][1]), (z[10][0] + 7, z[10][1] + 3)]) + pts([z[9], z[8], (z[8][0] + 4, z[8][1] - 2), (z[9][0] + 4, z[9][1])])
                             + pts([z[8], z[7], (z[7][0] + 3, z[7][1] - 2), (z[8][0] + 4, z[8][1] - 2)]), 'b2')
    body += P(tri(z[3][0], z[3][1], z[3][0] - 30, z[3][1] - 10, 6) + tri(z[8][0], z[8][1], z[8][0] + 34, z[8][1] - 24, 6), 'k')
    body += P(''.join(pts([(x + a, y + b), (x + a + s, y + b - s * .4), (x + a + s * .8, y + b + s * .9)]) for a, b, s in [(-6, 16, 5), (6, 30, 4), (0, 46, 3.4), (10, 54, 5)]), 'b2')
    layers.append(layer('crack-%d' % k, .5, whole(body), when='roof>=%d' % (k if k < 4 else 5), box=(x - 90, y - h - 20, 180, h + 90)))

# ------------------------------------------------------------------ the tubs on the level, the mare at their head
def tub(x, full=True):
    y = LB - 2
    out = P(rough([(x, y - 40), (x + 76, y - 40), (x + 68, y - 10), (x + 9, y - 10)], R, 24, .8) + pts([(x - 10, y - 15), (x, y - 15), (x, y - 19), (x - 10, y - 19)])
            + ''.join(pts([(x + o + 7 * a, y - 7 + 7 * b) for a, b in ((-1, -.4), (-.4, -1), (.4, -1), (1, -.4), (1, .4), (.4, 1), (-.4, 1), (-1, .4))]) for o in (14, 60))
            + (pts([(x + 4, y - 40), (x + 18, y - 51), (x + 34, y - 48), (x + 50, y - 54), (x + 64, y - 47), (x + 73, y - 40)]) if full else ''), 'k')
    if full: out += P(pts([(x + 50, y - 54), (x + 64, y - 47), (x + 56, y - 45)]) + pts([(x + 18, y - 51), (x + 34, y - 48), (x + 26, y - 43)]), 'a')
    return out + P(pts([(x + 2, y - 39), (x + 74, y - 39), (x + 72, y - 34), (x + 40, y - 36), (x + 4, y - 34)]), 't')


symbol('tub', whole(tub(0)))
layers.append(layer('tub', .52, tub(262, False), box=(244, LB - 64, 104, 70)))
for k, t in enumerate((17, 35, 53, 71, 89, 102)):
    x = 802 - k * 88
    layers.append(layer('tubs-%d' % (k + 1), .52, '<use href="#nt-tub" x="%d"/>' % x, when='tonnes>=%d' % t, box=(x - 16, LB - 66, 104, 72)))
HORSE = [(-92, -302), (-20, -288), (76, -294), (140, -280), (178, -236), (184, -176), (180, -120), (166, -190), (156, -160), (168, -112), (154, -88), (152, -38), (156, 0), (108, 0), (126, -40), (122, -108), (84, -162), (98, -112), (66, -36), (60, 0), (16, 0), (44, -50),
         (60, -118), (50, -150), (-70, -150), (-76, -106), (-46, -40), (-34, -20), (-70, -6), (-96, -84), (-118, -140), (-134, -106), (-152, -36), (-156, 0), (-198, 0), (-178, -42), (-176, -100), (-164, -190), (-208, -262), (-246, -228), (-298, -188),
         (-330, -196), (-334, -220), (-264, -326), (-250, -376), (-238, -356), (-224, -384), (-220, -352), (-150, -338)]
layers.append(layer('horse', .52, P(pts(turn(HORSE, 0, .142, (914, LB - 2), True)), 'k'), box=(862, LB - 62, 130, 66)))

# ------------------------------------------------------------------ the board
BX, BY, BW, BH = 212, 168, 286, 130
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
    a = h % 12 * math.pi / 6
    sx, cx = math.sin(a), -math.cos(a)
    body = P(pts([(CX + sx * 46 - cx * 7, CY + cx * 46 + sx * 7), (CX + sx * 26, CY + cx * 26), (CX + sx * 46 + cx * 7, CY + cx * 46 - sx * 7), (CX + sx * 52, CY + cx * 52)]), 'a')
    body += P(numeral({23: '11', 0: '12'}.get(h, str(h)), CX, CY, 34, None, .12, mid=True), 'b')
    layers.append(layer('h-%d' % h, .8, body, when='hour=%d' % h, box=(CX - 60, CY - 60, 120, 120)))
steps = [0, 3, 4, 17, 35, 53, 61, 69, 71, 89, 102]
for i, t in enumerate(steps):
    when = 'tonnes>=%d' % t + (',tonnes<=%d' % (steps[i + 1] - 1) if i + 1 < len(steps) else '')
    body = whole(P(numeral(str(t), BX + 180, BY + 64, 80 if t < 100 else 56, R, .15, mid=True), 'b'))
    layers.append(layer('t-%d' % t, .8, body, when=when, box=(BX + 112, BY + 10, 150, 120)))

save('scenes/night.svg', layers, 'The pit cut open at night: one seam climbs from the level in eight numbered ledges; one has a pick and a lamp, and the men behind it are few.', (172, 0, 884, 900), (150, 84, 1108, 764), defs)
