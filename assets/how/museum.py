"""The mine's museum, an afternoon of the 1970s or 1980s: a pick on a red cloth under glass, framed photographs (in one a man's place has been retouched away, and a hand still lies on his shoulder), a bust that we see from behind, a rope, a chair with knitting.

Values: frame=gone (the framed sheet at the right has been taken down: its paler place and the nail are left).
"""
from surface_marks import *
R = random.Random(1978)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


VX, VY = 600, 290


def g(X, Z):
    """A point of the floor: X in pixels at the back wall, Z = 1 there and smaller towards us."""
    return (VX + X / Z, VY + 274 / Z)


def inside(p, poly):
    x, y = p
    res = False
    for (x1, y1), (x2, y2) in zip(poly, poly[1:] + poly[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            res = not res
    return res


# ---------------------------------------------------------------- room
bg = P('M-60,-60H1660V960H-60Z', 's')
bg += Q(rough(O('96,22 1176,22 1176,566 96,566'), R, 60), 't') + Q(streaks(O('110,40 110,380'), O('1160,40 1160,380'), 10, 3.4, R, .02, .07), 't2')
bg += Q(hatch(O('1170,40 1170,390'), O('1050,40 1060,390'), 16, 6, R, .3, .5) + hatch(O('102,30 102,400'), O('190,40 176,390'), 12, 6, R, .3, .5), 't2')
bg += Q(rough(O('-60,-60 96,22 96,566 -60,672'), R, 60), 's2') + Q(rough(O('1176,22 1660,-90 1660,830 1176,566'), R, 60), 's') + Q(hatch(O('1180,40 1180,540'), O('1330,10 1340,600'), 22, 6, R, .3, .5), 'k') + Q(hatch(O('92,60 92,540'), O('10,40 10,590'), 15, 6, R, .3, .5), 's')
bg += Q(rough(O('-60,-120 1660,-120 1660,-88 1178,26 94,26 -60,-56'), R, 60), 'k')
# dado
bg += Q(rough(O('96,418 1176,418 1176,566 96,566'), R, 60), 't2') + Q(rough(O('96,410 1176,410 1176,420 96,420'), R, 60), 'k') + Q(rough(O('-60,430 96,410 96,420 -60,444'), R, 60), 'k') + Q(rough(O('96,548 1176,548 1176,566 96,566'), R, 60), 'k')
# the sun on the wall: a tall window of six panes, drawn out to the right
sl = lambda x: (x - 340) * .2
pane = lambda x0, x1, y0, y1: [(x0, y0 + sl(x0)), (x1, y0 + sl(x1)), (x1, y1 + sl(x1)), (x0, y1 + sl(x0))]
PANES = [pane(a, b, c, d) for c, d in ((44, 142), (154, 330)) for a, b in ((344, 506), (520, 682), (696, 852))]
sun = Q(rough(pane(336, 860, 36, 338), R, 40, 2.4), 'a2') + Q(''.join(rough(p, R, 40, 2) for p in PANES), 'b')
sun += Q(rough(O('560,410 876,410 876,420 560,420'), R, 60), 'k')

# ---------------------------------------------------------------- parquet
fl = Q(rough(O('-60,672 96,566 1176,566 1660,830 1660,980 -60,980'), R, 60), 'r3')
LIT = [[g(X0, .955), g(X1, .955), g(X1 + 96, .76), g(X0 + 72, .76)] for X0, X1 in ((-250, -120), (-96, 34), (58, 190))]
LIT += [[g(X0 + 80, .735), g(X1 + 106, .735), g(X1 + 250, .47), g(X0 + 204, .47)] for X0, X1 in ((-250, -120), (-96, 34))]
tones = {'r2': '', 'k': '', 'a': '', 'a2': ''}
for i in range(-16, 26):
    X = i * 46
    z = .985
    while z > .38:
        d = .03 * (.6 + z * .6)
        s = .024 if i % 2 else -.024
        q = [g(X, z + s), g(X + 46, z - s), g(X + 46, z - s - d * .86), g(X, z + s - d * .86)]
        c = (sum(p[0] for p in q) / 4, sum(p[1] for p in q) / 4)
        floor_ = c[1] < 940 and c[0] > -80 and c[0] < 1180 + (c[1] - 560) * 1.6 and c[0] > 96 - (c[1] - 566) * 1.5 and c[1] > 570 and c[0] < 1560
        if floor_:
            lit = any(inside(c, L) for L in LIT)
            if lit:
                tones['a2' if R.random() < .62 else 'a'] += pts(q)
            elif R.random() < (.5 if c[0] < 1050 else .16):
                tones['r2'] += pts(q)
            elif R.random() < .1:
                tones['k'] += pts(q)
        z -= d
fl += ''.join(Q(pts(L), 'a') for L in LIT) + ''.join(Q(d, c) for c, d in tones.items())


# ---------------------------------------------------------------- what hangs on the wall
def frame(x, y, w, h, mat='b2', wood='k', edge='a', t=9):
    s = Q(pts([(x + 8, y + h), (x + w + 12, y + 12), (x + w + 14, y + h + 16), (x + 14, y + h + 16)]), 't2')
    s += Q(rough([(x - t, y - t), (x + w + t, y - t), (x + w + t, y + h + t), (x - t, y + h + t)], R, 40, 1.2), wood) + Q(pts([(x - t + 2, y - t + 2), (x - t + 5, y - t + 2), (x - t + 5, y + h + t - 4), (x - t + 2, y + h + t - 8)]) + pts([(x - t + 4, y - t + 2), (x + w * .7, y - t + 2), (x + w * .5, y - t + 5), (x - t + 4, y - t + 5)]), edge)
    return s + Q(pts([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]), mat)


def miner(x, y, k, turn=1, face='b', coat='k', cap=True, lamp=False):
    """Half a man in a photograph: y is where the picture cuts him."""
    p = lambda q: pts([(x + a * k * turn, y + b * k) for a, b in q])
    s = Q(p(O('-30,0 -31,-38 -24,-52 -8,-60 -7,-70 9,-70 9,-60 25,-53 32,-38 32,0')), coat) + Q(p(O('-15,-72 -16,-92 -8,-104 9,-104 16,-92 14,-74 6,-64 -7,-64')), 'k') + Q(p(O('-9,-73 -10,-91 12,-92 14,-84 18,-80 13,-76 12,-70 4,-65 -5,-66')), face)
    s += Q(p(O('4,-87 12,-87 11,-84 6,-83')) + p(O('5,-73 14,-73 13,-71 6,-71')), 'k')
    if cap: s += Q(p(O('-20,-90 -18,-106 -4,-114 12,-112 20,-102 30,-94 14,-92')), 'k')
    return s + Q(p(O('-31,-38 -24,-52 -8,-60 -12,-40 -20,-20 -24,0 -30,0')), 't3') + Q(p(O('-4,-60 4,-60 6,-20 0,-30')), 't2')


# the group: six, and a place
GX, GY, GW, GH = 424, 128, 300, 176
gp = frame(GX, GY, GW, GH, 'b2', 'k', 'b', 11)
gp += Q(pts([(GX + 8, GY + 8), (GX + GW - 8, GY + 8), (GX + GW - 8, GY + GH - 8), (GX + 8, GY + GH - 8)]), 't3') + Q(pts([(GX + 8, GY + 96), (GX + 80, GY + 84), (GX + 190, GY + 92), (GX + GW - 8, GY + 80), (GX + GW - 8, GY + GH - 8), (GX + 8, GY + GH - 8)]), 't')
by = GY + GH - 8
# headframe far behind them
gp += Q(beam(GX + 250, GY + 84, GX + 262, GY + 26, 4) + beam(GX + 282, GY + 82, GX + 264, GY + 26, 4) + beam(GX + 254, GY + 62, GX + 276, GY + 62, 3) + pts([(GX + 263 + 11 * math.cos(i * .7), GY + 24 + 11 * math.sin(i * .7)) for i in range(9)]), 't2')
# the place: a smooth pale shape, paler than any air
hole = miner(0, 0, 1)
gp += Q(pts([(GX + 152 + a * 1.12, by + b * 1.12) for a, b in O('-30,0 -31,-38 -24,-52 -8,-60 -8,-68 -15,-74 -17,-92 -19,-104 -6,-114 12,-112 22,-100 17,-90 14,-72 8,-66 9,-60 25,-53 32,-38 32,0')]), 'b')
for x, k, t, c in [(46, 1.06, 1, 'b'), (98, 1.16, 1, 'b'), (206, 1.18, -1, 'b'), (258, 1.04, -1, 'b')]:
    gp += miner(GX + x, by, k, t, c, cap=x != 206)
# the arm of the second lies on a shoulder that is not there
gp += Q(pts([(GX + 118, by - 56), (GX + 140, by - 66), (GX + 160, by - 72), (GX + 164, by - 62), (GX + 142, by - 50), (GX + 122, by - 40)]), 'k') + Q(pts([(GX + 158, by - 73), (GX + 172, by - 76), (GX + 186, by - 68), (GX + 184, by - 62), (GX + 174, by - 62), (GX + 164, by - 61)]), 'k') + Q(pts([(GX + 162, by - 72), (GX + 172, by - 74), (GX + 184, by - 68), (GX + 174, by - 66), (GX + 164, by - 65)]), 'a2')
hang = gp
# two single portraits on the left, a small one under them
for x, y, w, h, k, t in [(190, 128, 84, 112, 1.05, 1), (296, 150, 72, 96, .9, -1)]:
    hang += frame(x, y, w, h, 't3', 'k', 't3', 8) + Q(pts([(x, y + h * .55), (x + w, y + h * .4), (x + w, y + h), (x, y + h)]), 't') + miner(x + w / 2, y + h, k * .92, t, 'b2', cap=t > 0)
hang += frame(206, 284, 140, 84, 'b2', 'k', 't3', 8) + Q(''.join(pts([(216, y), (216 + w, y), (216 + w, y + 4), (216, y + 4)]) for y, w in ((296, 118), (308, 104), (320, 112), (332, 60))), 't3') + Q(pts(O('306,330 318,326 328,334 326,348 314,352 304,344')), 'r')
# the sheet at the right
SX, SY = 764, 158
sheet = frame(SX, SY, 104, 146, 'b', 'k', 'b', 9) + Q(''.join(pts([(SX + 14 + (u > 0) * 46, y), (SX + 14 + (u > 0) * 46 + R.uniform(22, 36), y), (SX + 14 + (u > 0) * 46 + 30, y + 4), (SX + 14 + (u > 0) * 46, y + 4)]) for u in (0, 1) for y in range(SY + 42, SY + 126, 9)), 't') + Q(pts([(SX + 14, SY + 16), (SX + 90, SY + 16), (SX + 90, SY + 25), (SX + 14, SY + 25)]), 't2')
bare = Q(rough([(SX - 9, SY - 9), (SX + 113, SY - 9), (SX + 113, SY + 155), (SX - 9, SY + 155)], R, 40, 1), 'a2') + Q(pts([(SX + 48, SY + 6), (SX + 56, SY + 4), (SX + 57, SY + 12), (SX + 53, SY + 20), (SX + 50, SY + 12)]), 'k') + Q(tri(SX + 53, SY + 18, SX + 66, SY + 34, 5), 't3')
# a banner of velvet, fringed
ban = knife(O('934,70 1086,70 1084,360 1010,384 936,360'), R, 1.4)
hang += Q(pts(O('948,84 1100,90 1098,376 1024,400 950,376')), 't2') + Q(pts(ban), 'r2') + Q(pts(O('934,70 1000,70 984,240 1000,381 936,360')), 'r') + Q(gouge(960, 80, 950, 300, 6, 4, .5) + gouge(1050, 80, 1064, 330, 8, -5, .5) + gouge(1020, 90, 1016, 250, 6, 3, .5), 'r3') + Q(beam(922, 66, 1098, 64, 12), 'k') + Q(gouge(924, 62, 1060, 61, 4, 0, .3), 'a2')
hang += Q(''.join(tri(936 + i * 7.4, 359 + min(i, 20 - i) * 2.4, 936 + i * 7.4, 378 + min(i, 20 - i) * 2.4, 5) for i in range(21)), 'a') + Q(pts(O('1010,150 1020,182 1054,182 1027,202 1037,234 1010,214 983,234 993,202 966,182 1000,182')), 'a') + Q(pts(O('1010,150 1010,192 966,182 1000,182')) + pts(O('1010,214 1010,192 993,202 983,234')), 'a2')

# ---------------------------------------------------------------- the attendant's chair, her knitting on it
ch = Q(pts(O('164,640 292,632 360,664 220,680')), 'k')
ch += Q(beam(178, 420, 190, 560, 13, 12) + beam(262, 416, 264, 556, 13, 12) + beam(186, 548, 176, 664, 12, 10) + beam(268, 548, 282, 654, 12, 10) + beam(214, 570, 214, 626, 9) + beam(250, 566, 256, 620, 9) + beam(182, 612, 276, 604, 8), 'k')
ch += Q(rough(O('170,416 268,408 272,444 174,454'), R, 30, 1) + rough(O('178,476 266,470 268,488 180,496'), R, 30, 1), 'k') + Q(pts(O('172,420 264,412 265,420 174,429')), 'a') + Q(rough(O('172,546 276,538 290,560 180,572'), R, 30, 1), 'k') + Q(pts(O('178,548 272,541 280,552 184,562')), 'r2') + Q(tri(196, 556, 186, 430, 5) + tri(272, 550, 270, 440, 5), 'a')
# the work: a sleeve in red, two needles, a ball that has rolled as far as its thread
ch += Q(rough(O('190,552 204,528 240,520 262,534 268,566 252,604 232,610 226,574 200,570'), R, 20, 1), 'r') + Q(''.join(gouge(206 + i * 9, 534 - i, 212 + i * 9, 564, 3, 0, .4) for i in range(5)) + ''.join(gouge(232 + i * 8, 576, 238 + i * 8, 602, 3, 0, .4) for i in range(3)), 'r2') + Q(beam(192, 540, 262, 506, 4, 3) + beam(250, 544, 192, 506, 4, 3), 'b')
ch += '<path d="M236,608Q250,690 300,668Q330,656 338,674" fill="none" stroke="%s" stroke-width="3"/>' % C['r'] + Q(pts([(352 + 19 * math.cos(i * .785), 680 + 18 * math.sin(i * .785)) for i in range(8)]), 'r') + Q(gouge(340, 672, 364, 690, 4, 4) + gouge(346, 666, 370, 682, 3, 4), 'a2') + Q(gouge(340, 688, 362, 696, 4, -3), 'r3')

# ---------------------------------------------------------------- the case
# a table with a glass box: back edge higher, front edge towards us
BL, BR, FR, FL = (386, 548), (790, 548), (842, 622), (342, 622)
TL, TR, UR, UL = (386, 392), (790, 392), (842, 434), (342, 434)
cs = Q(pts(O('330,790 860,790 940,812 1010,836 420,842 318,812')), 'k')
cs += Q(beam(364, 700, 358, 806, 26, 20) + beam(822, 700, 828, 806, 26, 20) + beam(414, 690, 412, 764, 16, 13) + beam(770, 690, 772, 764, 16, 13), 'k') + Q(rough(O('336,624 848,624 842,714 342,714'), R, 40, 1.2), 'k') + Q(rough(O('350,646 834,646 830,704 354,704'), R, 40, 1.2), 'r3') + Q(rough(O('350,646 590,646 560,704 354,704'), R, 40, 1.2), 'r2') + Q(hatch(O('592,648 562,702'), O('690,648 670,702'), 7, 5, R, .3, .4), 'r2') + Q(pts(O('576,668 604,668 600,684 580,684')), 'a') + Q(pts(O('586,672 594,672 592,680 588,680')), 'k') + Q(tri(354, 800, 360, 716, 6), 'a')
# back panes show the wall; the floor of the case is red cloth
cs += Q(rough([BL, BR, FR, FL], R, 40, 1), 'r') + Q(pts([(386, 548), (470, 548), (440, 622), (342, 622)]), 'r2') + Q(gouge(480, 552, 456, 616, 6, 5, .4) + gouge(700, 550, 716, 600, 5, -4, .4) + gouge(770, 552, 800, 612, 7, 4, .4) + gouge(560, 606, 700, 616, 5, 2, .4), 'r3') + Q(rough(O('342,620 842,620 846,648 820,658 790,648 756,660 720,650 680,660 640,650 590,660 548,650 500,660 460,650 420,660 380,650 340,656'), R, 30, 1), 'r') + Q(''.join(gouge(x, 624, x + 3, 648, 5, 0, .3) for x in (392, 470, 556, 640, 728, 800)), 'r3')
# the pick: point, cylinder, grip; its shadow on the cloth
pk = lambda q: [(566 + (x * .985 + y * .17), 582 + (-x * .145 + y * .985)) for x, y in q]
cs += Q(pts(pk(O('-196,20 -60,26 120,30 186,26 172,40 -40,42 -170,30'))), 'r3')
cs += Q(pts(pk(O('-206,2 -120,-6 -120,8'))) + pts(pk(O('-126,-9 -84,-10 -84,12 -126,11'))), 'k') + Q(pts(pk(O('-196,1 -122,-5 -122,0'))), 'b')
cs += Q(rough(pk(O('-92,-18 -72,-24 64,-26 74,-20 74,24 64,30 -72,26 -92,20')), R, 30, .8), 'k') + Q(pts(pk(O('-86,-15 -70,-19 62,-21 68,-16 68,-6 -86,-3'))), 't3') + Q(pts(pk(O('-86,-1 68,-3 68,10 -86,10'))), 't') + Q(pts(pk(O('-40,-20 -32,-20 -32,26 -40,26')) ) + pts(pk(O('30,-22 38,-22 38,28 30,28'))), 'k') + Q(pts(pk(O('-84,-14 -70,-18 -10,-20 -20,-16 -80,-11'))), 'b')
cs += Q(rough(pk(O('72,-20 96,-30 140,-34 164,-26 172,-8 172,12 164,28 140,36 96,32 72,24 72,14 98,18 138,20 150,12 152,-6 146,-16 132,-18 98,-14 72,-10')), R, 20, .6), 'k') + Q(pts(pk(O('98,-27 140,-31 160,-23 166,-8 160,-8 154,-18 138,-25 100,-22'))), 'a2') + Q(pts(pk(O('84,24 96,32 100,52 88,54'))), 'k')
cs += '<path d="M654,604Q676,636 708,618Q734,600 706,592Q684,594 700,608Q722,618 744,604" fill="none" stroke="%s" stroke-width="9"/>' % C['k'] + '<path d="M654,601Q676,633 706,615Q730,598 706,590" fill="none" stroke="%s" stroke-width="3"/>' % C['t3']
# its card, and the lamp with another
cs += Q(pts(O('476,602 552,600 556,618 474,620')), 'b') + Q(pts(O('484,606 542,604 543,607 484,609')) + pts(O('484,612 526,611 526,614 484,615')), 't3')
lampb = wolf(774, 586, 118, 't2', 't3', 'k', 't3')
cs += Q(pts(O('750,586 798,586 820,600 780,602')), 'r3') + lampb + Q(pts(O('752,602 800,600 804,615 750,617')), 'b') + Q(pts(O('760,606 792,604 792,608 760,609')), 't3')
# glass: reflections as long slips of the window, then the edges
gl = Q(pts(O('640,440 700,440 612,618 548,618')) + pts(O('716,440 732,440 646,618 628,618')), 'b', 'opacity=".22"') + Q(pts([UL, UR, TR, TL]), 'b', 'opacity=".3"') + Q(pts(O('470,434 560,434 590,392 510,392')), 'b', 'opacity=".7"')
for a, b, k in [(TL, TR, 5), (TL, BL, 5), (TR, BR, 5), (TL, UL, 7), (TR, UR, 7), (UL, UR, 9), (UL, FL, 9), (UR, FR, 9), (FL, FR, 8)]:
    gl += Q(beam(*a, *b, k), 'k')
gl += Q(tri(340, 618, 340, 440, 4) + gouge(346, 431, 760, 431, 4, 0, .3) + tri(838, 616, 838, 450, 4), 'a2')
cs += gl

# ---------------------------------------------------------------- the rope
POSTS = [(232, 668, 876, 1.06), (706, 690, 906, 1.12)]
rp = ''
for x, y0, y1, k in POSTS:
    rp += Q(pts([(x - 46 * k, y1), (x - 20, y1 - 16), (x + 20, y1 - 16), (x + 46 * k, y1), (x + 30, y1 + 14), (x - 30, y1 + 14)]) + pts([(x + 30, y1 - 6), (x + 150, y1 + 10), (x + 90, y1 + 20), (x, y1 + 14)]), 'k') + Q(beam(x, y0, x, y1 - 6, 17 * k, 19 * k), 'k') + Q(beam(x - 4, y0 + 6, x - 4, y1 - 14, 6), 'a') + Q(pts([(x - 34, y1 - 2), (x - 16, y1 - 12), (x - 4, y1 - 12), (x - 20, y1 + 6)]), 'a2') + Q(pts([(x + 19 * math.cos(i * .785 + .3), y0 - 8 + 19 * math.sin(i * .785 + .3)) for i in range(8)]), 'k') + Q(pts([(x - 13, y0 - 8), (x - 7, y0 - 19), (x + 5, y0 - 21), (x, y0 - 12), (x - 8, y0 - 3)]), 'a2') + Q(beam(x - 14, y0 + 24, x + 14, y0 + 24, 10), 'k')
rope = ''
for d in ('M-60,770Q100,800 222,696', 'M242,696Q470,862 696,718', 'M716,718Q900,850 1080,742'):
    rope += '<path d="%s" fill="none" stroke="%s" stroke-width="17"/><path d="%s" fill="none" stroke="%s" stroke-width="9"/>' % (d, C['k'], d, C['r'])
tw = ''
for x0, y0, cx, cy, x1, y1 in ((242, 696, 470, 862, 696, 718), (716, 718, 900, 850, 1080, 742), (-60, 770, 100, 800, 222, 696)):
    for i in range(3, 26):
        t = i / 27
        x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t * t * x1
        y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t * t * y1
        tw += tri(x - 5, y - 6, x + 5, y + 6, 3.4)
rope += Q(tw, 'r3')

# ---------------------------------------------------------------- the bust, from behind
bu = knife(O('880,640 872,596 884,560 916,532 952,518 964,496 962,470 948,446 938,412 938,372 950,336 974,312 1008,302 1042,310 1068,334 1080,368 1080,408 1070,446 1056,472 1054,498 1068,518 1104,532 1138,560 1150,598 1142,642 1090,664 1010,672 930,664'), R, 1.6)
bs = Q(pts(bu), 'k') + Q(rim(bu, (-1, -.35), 17, R), 'b')
# the planes of the back of a head: hair cut short over a straight neck; metal, so few and sharp
bs += Q(pts(O('950,400 946,372 958,340 978,322 990,330 972,352 962,384 964,420 972,448 962,440')), 'a2') + Q(pts(O('990,330 1016,320 1036,330 1014,340 996,360 984,400 986,446 972,448 964,420 962,384 972,352')), 's2') + Q(hatch(O('988,452 1040,458'), O('984,400 1046,400'), 10, 4, R, .2, .4), 's2') + Q(pts(O('968,474 984,478 980,520 962,540 930,550 956,522 968,500')), 'a2') + Q(gouge(984, 482, 978, 530, 5, 0, .4) + gouge(1030, 490, 1040, 540, 6, 0, .3), 's2')
bs += Q(pts(O('934,392 928,384 926,410 934,432 944,436 942,400')), 'k') + Q(pts(O('930,388 934,398 936,426 930,412')), 'b')
bs += Q(pts(O('896,570 926,546 950,538 930,566 914,600 912,640 900,636 892,606')), 'a2') + Q(pts(O('950,538 990,530 1000,560 976,600 970,652 930,646 914,640 918,600 932,566')), 's2') + Q(gouge(1002, 540, 1000, 650, 6, 0, .4), 's2')
pl = Q(rough(O('936,664 1086,664 1092,690 1104,700 1104,720 918,720 918,700 930,690'), R, 30, 1), 'k') + Q(rough(O('926,716 1098,716 1110,960 914,960'), R, 40, 1.2), 'k') + Q(pts(O('932,668 950,668 946,692 934,700 934,718 922,718 922,702 934,690')), 'a2') + Q(pts(O('930,724 954,724 950,960 918,960')), 'a') + Q(hatch(O('954,740 950,940'), O('1000,740 1000,940'), 12, 6, R, .3, .4), 'r2') + Q(pts(O('918,960 914,960 928,724 934,724')), 'b')

motes = ''
for _ in range(40):
    t = R.random()
    x, y, k = 300 + t * 560 + R.uniform(-120, 120), 120 + t * 420 + R.uniform(-130, 130), R.uniform(1.6, 4)
    if 130 < x < 900: motes += pts([(x - k, y), (x, y - k), (x + k, y + k * .3), (x, y + k)])
save('scenes/museum.svg', [
    layer('room', .1, bg + sun + fl),
    layer('hung', .15, hang),
    layer('sheet', .15, sheet, when='frame!=gone'),
    layer('bare', .15, bare, when='frame=gone'),
    layer('chair', .3, ch),
    layer('case', .45, cs),
    layer('rope', .7, rope + rp),
    layer('motes', .75, Q(motes, 'b'), motion='rise', box=(120, 0, 800, 720)),
    layer('bust', .9, pl + bs),
], 'A small mine museum in the afternoon: a pick on red cloth under glass; in a group photograph one man is a blank and a hand lies on his shoulder; a bust from behind, a rope, knitting on a chair.',
     (150, 20, 940, 880), (170, 96, 930, 641), light=(420, 180, 460))
