"""The coal face: a hewer on his side with a pneumatic pick, a timberman setting a prop behind him.

Values: who=none (no hewer: the timberman alone), light=low (darker), roof=works (the roof sags and cracks, props bow, caps split, dust runs),
roof=down (nobody: a slab lies where the lane was, and a lamp burns on its side).
The seam lies level in its own space and is turned as a whole, so that every cut follows it.
"""
import math
import random
import re

from lib import C, P, f, flake, glow, hatch, layer, pts, rough, save, strewn, tri
from surface_marks import small
from underground_marks import beam, lamp, turn

R = random.Random(51)
TH, SC = -27, .95
PLACE = 'transform="translate(668 452) rotate(%s) scale(%s) translate(-700 -500)"' % (TH, SC)
VX, VY = -1500, 560
KF, KR = .0895, -.1330


def fl(x, r=1):
    return VY + r * (x - VX) * KF


def rf(x, r=1):
    return VY + r * (x - VX) * KR


def g(body):
    return '<g %s>%s</g>' % (PLACE, body)


def line(x0, x1, y, n=1):
    return [(x0, y(x0)), (x1, y(x1))]


LX, LY = 858, 372          # the lamp
CUT = 1092                 # where the coal begins

# ---------------------------------------------------------------- rock: black, cut with soot
rock = P(pts([(-900, -900), (2600, -900), (2600, 2200), (-900, 2200)]), 'k')
m = ''
for i in range(20):
    r = 1.08 + i * .16
    x = -300 + R.random() * 120
    while x < 1200:
        n = 70 + R.random() * 200
        if R.random() < .74:
            m += tri(x + n, rf(x + n, r), x, rf(x, r), 3 + R.random() * 5)
        x += n + 20 + R.random() * 90
rock += P(m, 's2')
m = ''
for i in range(7):
    r = 1.75 + i * .28
    x = -200 + R.random() * 200
    while x < 900:
        n = 60 + R.random() * 160
        if R.random() < .6:
            m += tri(x, fl(x, r), x + n, fl(x + n, r), 3 + R.random() * 4)
        x += n + 60 + R.random() * 160
rock += P(m, 's')

# ---------------------------------------------------------------- the working: roof, back wall, floor
def band(x0, x1, a, b):
    """A plane between two lines of the corridor, edges cut by hand."""
    return [(x0, a(x0)), ((x0 + x1) / 2, a((x0 + x1) / 2)), (x1, a(x1)), (x1, b(x1)), ((x0 + x1) / 2, b((x0 + x1) / 2)), (x0, b(x0))]


def cast(name, shape, tones):
    clip = '<clipPath id="fc-%s"><path d="%s"/></clipPath>' % (name, rough(shape, R, 60, 2))
    return clip, '<g clip-path="url(#fc-%s)">%s</g>' % (name, ''.join(P(pts(ps), tone) for ps, tone in tones))


defs = ''
X0 = -340
wall = band(X0, CUT + 20, lambda x: rf(x, .64), lambda x: fl(x, .62))
ceil = band(X0, CUT + 20, lambda x: rf(x, 1.1), lambda x: rf(x, .64))
floor = band(X0, CUT + 20, lambda x: fl(x, .62), lambda x: fl(x, 1.62))


def cuts(low):
    """Black strata on the wall, running to the vanishing point; thin near the lamp."""
    out = ''
    for i in range(19):
        q = (i + .5) / 19
        x = -120
        while x < 1080:
            n = 46 + R.random() * 120
            y = lambda t: rf(t, .64) + q * (fl(t, .62) - rf(t, .64))
            if R.random() < .34 + .34 * min(1, abs(x - LX) / 460):
                out += tri(x, y(x), x + n, y(x + n), 2.2 + min(4, abs(x - LX) / 190) + R.random() ** 3 * 8)
            x += n + 12 + R.random() * 56
    return P(out, 'k')


def roof_cuts():
    out = ''
    for i in range(11):
        r = .67 + i * .04
        x = 240 + R.random() * 200
        while x < 1060:
            n = 60 + R.random() * 150
            out += tri(x + n, rf(x + n, r), x, rf(x, r), 2.6 + R.random() * 3.4)
            x += n + 14 + R.random() * 60
    return P(out, 'k')


WALLCUTS, ROOFCUTS = cuts(False), roof_cuts()
d, w1 = cast('wall', wall, [
    ([(-400, 200), (1200, 100), (1200, 900), (-400, 900)], 's'),
    ([(-190, 520), (-40, 300), (420, 300), (1200, 100), (1200, 800), (250, 760), (-100, 640)], 'r3'),
    ([(60, 540), (150, 300), (560, 200), (1200, 100), (1200, 800), (330, 760), (130, 650)], 'r'),
    ([(LX - 300, 560), (LX - 210, 300), (LX - 40, 200), (1200, 120), (1200, 760), (LX + 30, 760), (LX - 230, 700)], 'a'),
    ([(LX - 132, 470), (LX - 84, 330), (LX + 60, 250), (LX + 150, 330), (LX + 128, 480), (LX + 10, 576), (LX - 84, 540)], 'a2')])
defs += d
d, c1 = cast('ceil', ceil, [
    ([(-60, 500), (330, 120), (1200, 0), (1200, 420), (-60, 560)], 'r3'),
    ([(330, 460), (560, 150), (1200, 60), (1200, 420), (420, 520)], 'r2'),
    ([(LX - 130, 400), (LX - 30, 220), (LX + 150, 200), (LX + 190, 400)], 'r')])
defs += d
d, f1 = cast('floor', floor, [
    ([(-120, 620), (300, 600), (1200, 600), (1200, 980), (240, 820), (-80, 730)], 'r3'),
    ([(250, 640), (500, 600), (1200, 600), (1200, 960), (560, 860), (330, 760)], 'r2'),
    ([(660, 640), (LX - 40, 600), (1200, 600), (1200, 860), (840, 800), (700, 740)], 'a')])
defs += d
d, w2 = cast('wall2', wall, [
    ([(-190, 520), (-40, 300), (420, 300), (1200, 100), (1200, 800), (250, 760), (-100, 640)], 'r3'),
    ([(250, 540), (350, 300), (560, 200), (1200, 100), (1200, 800), (470, 760), (300, 650)], 'r2'),
    ([(LX - 230, 560), (LX - 170, 300), (LX - 40, 200), (LX + 160, 160), (LX + 230, 420), (LX + 150, 700), (LX - 60, 760), (LX - 190, 680)], 'r'),
    ([(LX - 112, 470), (LX - 74, 330), (LX + 50, 270), (LX + 116, 350), (LX + 94, 470), (LX + 4, 540), (LX - 76, 520)], 'a')])
defs += d
d, c2 = cast('ceil2', ceil, [([(330, 460), (560, 150), (1200, 60), (1200, 420), (420, 520)], 'r3'), ([(LX - 130, 400), (LX - 30, 220), (LX + 150, 200), (LX + 190, 400)], 'r2')])
defs += d
d, f2 = cast('floor2', floor, [([(-120, 620), (300, 600), (1200, 600), (1200, 980), (240, 820), (-80, 730)], 'r3')])
defs += d


def prop(x, r, w, lit, side, tilt=0):
    top, bot = rf(x, r), fl(x, r)
    return beam((x, top + 2), (x + 3, bot), w * .94, w * 1.12, R, 'k', lit, side, 1.4) + P(rough(
        [(x - w * 1.8, rf(x - w * 1.8, r) - 3), (x + w * 1.9, rf(x + w * 1.9, r) - 3), (x + w * 1.7, rf(x + w * 1.7, r) + w * .46), (x - w * 1.6, rf(x - w * 1.6, r) + w * .44)], R, 30, 1.2), 'k')


def row(low):
    out = ''
    for x, tone in ((640, 'a'), (196, 'r'), (90, 'r'), (6, 'r2'), (-66, 'r2'), (-130, 'r2')):
        out += prop(x, .66, (x - VX) * .0145, {'b': 'r', 'a': 'r2', 'r': 'r2', 'r2': None}[tone] if low else tone, 1 if x < LX else -1)
    return out


mid, row_good = g(w1 + WALLCUTS + c1 + ROOFCUTS + f1), g(row(False))
mid_low, row_low = g(w2 + WALLCUTS + c2 + ROOFCUTS + f2), g(row(True))

# ---------------------------------------------------------------- the timberman: a deep lunge, the prop in one hand, the axe drawn back
HEWER = open(__file__.replace('face.py', 'hewer.inc')).read().replace('L-200,20"', 'L-200,20L-380,30L-620,22L-1100,8"').replace('\n', '').replace(' id="hewer-head"', '')
HEAD = HEWER[HEWER.index('<path d="M-64,60'):HEWER.index('</g>', HEWER.index('<path d="M-64,60'))]
TM = [
    ([(-172, 2), (-171, -14), (-146, -27), (-124, -54), (-102, -98), (-64, -134), (-44, -172), (6, -158), (-12, -122), (-58, -80), (-92, -34), (-100, 2)], 0),
    ([(-32, -174), (14, -182), (60, -160), (90, -136), (92, -112), (81, -66), (79, -27), (108, -14), (112, 2), (42, 2), (43, -40), (47, -90), (4, -104), (-38, -128)], 0),
    ([(-50, -144), (-60, -188), (-46, -236), (-18, -274), (16, -288), (50, -280), (64, -256), (58, -218), (38, -180), (22, -144)], 0),
]
tm = ''.join(P(rough(ps, R, 30, 1.2), 'k') for ps, _ in TM)
tm += '<g transform="translate(52 -306) rotate(-24) scale(.53)">%s</g>' % HEAD
tm += P(pts([(38, -280), (62, -272), (80, -240), (104, -234), (124, -240), (130, -212), (104, -204), (68, -210), (42, -240)]), 'k')
tm += P(pts([(22, -386), (-112, -350), (-110, -341), (24, -376)]) + pts([(-96, -372), (-124, -364), (-122, -326), (-146, -300), (-100, -306), (-92, -342)]), 'k')
tm += P(pts([(12, -292), (-14, -292), (-68, -338), (-88, -326), (-84, -304), (-30, -246), (2, -256)]) + pts([(-88, -326), (-64, -342), (-40, -366), (-32, -388), (-10, -388), (-4, -366), (-24, -342), (-58, -302), (-80, -300)]), 'k')
tm += P(pts([(-14, -292), (14, -292), (40, -284), (16, -274), (4, -280), (-8, -272), (-22, -280), (-40, -300), (-56, -322), (-40, -316)]), 'b')
tm += P(pts([(-32, -388), (-10, -388), (-5, -368), (-14, -372), (-20, -362), (-26, -374), (-34, -370)]) + pts([(104, -234), (124, -240), (129, -216), (118, -222), (112, -214), (108, -224)]) , 'b')
tm += P(pts([(62, -272), (80, -240), (104, -234), (104, -226), (78, -230), (66, -246)]) + pts([(62, -256), (58, -218), (40, -182), (46, -214), (48, -246)]) + pts([(60, -160), (90, -136), (92, -112), (82, -68), (76, -70), (78, -110), (66, -134), (36, -152), (14, -176)])
        + pts([(79, -27), (108, -14), (110, -4), (84, -12)]) + pts([(-96, -372), (-124, -364), (-123, -350), (-100, -356)]) + pts([(20, -386), (-92, -356), (-92, -351), (20, -379)]), 'a')
tm += P(hatch([(50, -210), (20, -150)], [(-10, -236), (-44, -170)], 7, 5, R, .2, .5) + hatch([(70, -130), (46, -96)], [(20, -150), (-6, -128)], 5, 4, R, .2, .5)
        + hatch([(-24, -142), (-88, -58)], [(-62, -140), (-118, -60)], 7, 4, R, .2, .4), 'r2')
PX = 470
prop_tm = prop(PX, .9, 32, 'a', 1)
TMX = PX - 121
timber = g(prop_tm + '<g transform="translate(%s %s) rotate(2) scale(.98)">%s</g>' % (f(TMX), f(fl(TMX, .9) + 2), tm))

# ---------------------------------------------------------------- the hewer
hewer = g('<g transform="translate(668 %s) rotate(2) scale(.735)">%s</g>' % (f(fl(668, 1.12)), HEWER))

# ---------------------------------------------------------------- coal: corners shared by neighbours
V = dict(a=(960, rf(960, 1.25) - 60), b=(1050, 292), c=(1034, 360), d=(1084, 412), e=(1056, 480), f=(1100, 530), g=(1070, 606), h=(1122, 672), i=(1092, 752), j=(1130, 850),
         k=(1084, 180), l=(1106, 300), m=(1070, 378), n=(1104, 346), o=(1150, 380), p=(1134, 440), q=(1152, 512), r=(1110, 606), s=(1140, 566), t=(1150, 640), u=(1168, 300), v=(1196, 470), w=(1180, 570), x=(1166, 720), y=(1190, 400))
ledge = P(rough([V[c] for c in 'abcdefghij'] + [(1120, 1300), (2600, 1500), (2600, -1200), (900, -1200)], R, 60, 2), 'k')
for names, tone in [('ablk', 'r2'), ('bcmnl', 'a'), ('cdm', 'a2'), ('cde', 'a'), ('defqp', 'r'), ('dmnop', 'r2'), ('fgrs', 'a'), ('htr', 'r2'), ('ghr', 'b'), ('srt', 'r3'), ('fqs', 'r'), ('hix', 'r'), ('htx', 'r3'), ('kluy', 'r3'), ('lnoyu', 'r3'), ('opqvy', 'r3'), ('qswv', 'r3')]:
    ledge += P(pts([V[c] for c in names]), tone)
m = hatch([V['u'], V['v'], V['w'], V['x']], [(V[c][0] + 150, V[c][1] - 10) for c in 'uvwx'], 26, 3, R, .3, .6)
ledge += P(m, 's2')

# the slide of coal under him: lumps from a fist to a barrel, each with a top that faces the lamp and one side that does not; below, only edges, then black
slide = ''
PR = [(1180, 800), (1096, 770), (1040, 792), (968, 782), (930, 812), (838, 806), (776, 842), (690, 834), (636, 862), (520, 850), (450, 872), (330, 850), (250, 858), (120, 818), (40, 822), (-80, 780), (-220, 772)]
slide += P(rough(PR + [(-500, 760), (-600, 2000), (1400, 2000)], R, 60, 1.4), 'k')
RL = random.Random(8)


def crest(x):
    return next((y0 + (y1 - y0) * (x - x0) / (x1 - x0) for (x0, y0), (x1, y1) in zip(PR, PR[1:]) if x1 <= x <= x0), 800)


LIGHT = [('a2', 'a', 'r2'), ('a', 'r', 'r3'), ('r', 'r2', 'r3'), ('r2', 'r3', None), ('r3', None, None)]
for k, (drop, big, step) in enumerate(((4, 44, 1.5), (62, 66, 1.55), (150, 84, 1.6))):
    x = 1084 - 44 * k
    masses = ''
    planes = {}
    while x > 330 + 90 * k:
        q = big * (RL.uniform(.9, 1.25) if RL.random() < .36 else RL.uniform(.28, .6))
        y = crest(x) + drop + RL.uniform(-12, 14) + q * .16
        ang = RL.uniform(-.25, .3)
        ring = []
        for t, m in ((190, 1.1), (222, .95), (262, .74), (312, .82), (350, 1.06), (36, .9), (96, .72), (146, .86)):
            t = math.radians(t + RL.uniform(-9, 9)) + ang
            ring.append((x + q * m * 1.08 * math.cos(t), y + q * m * math.sin(t)))
        c = (x + RL.uniform(-.06, .24) * q, y - RL.uniform(-.02, .2) * q)
        masses += pts([(px + (px - x) * .1, py + (py - y) * .1) for px, py in ring])
        near_ = 0 if x > 790 else 1 if x > 600 else 2 if x > 380 else 3
        up, west, east = LIGHT[min(near_ + k, 4)]
        for tone, ps in ((up, [ring[1], ring[2], ring[3], c]), (west, [ring[0], ring[1], c, ring[7]] if q > big * .8 else []), (east, [ring[3], ring[4], ring[5], c])):
            if tone and ps: planes[tone] = planes.get(tone, '') + pts(ps)
        x -= q * step * RL.uniform(.86, 1.15)
    slide += P(masses, 'k') + ''.join(P(d, t) for t, d in planes.items())
chips = ''
TX, TY = 1140, 672         # where the point bites
for a, n, w in [(26, 100, 10), (4, 128, 8), (-20, 92, 8), (56, 66, 7), (-48, 62, 6)]:
    a = math.radians(a)
    chips += tri(TX - 26, TY + 6, TX - 26 + n * math.cos(a), TY + 6 - n * math.sin(a), w)
chips = P(chips, 'k')

# splinters fall straight down from the point: drawn upright, not with the seam
TIP = turn([(TX - 726, TY - 494)], TH, SC, (668, 452))[0]
splinters = ''
for dx, dy, n, w, a in [(-10, 44, 26, 9, 70), (-34, 26, 20, 7, 120), (-30, 84, 34, 12, 96), (-58, 62, 15, 6, 130), (6, 96, 22, 8, 80), (-14, 140, 28, 10, 100), (-52, 118, 18, 7, 112), (-76, 20, 12, 5, 150), (-4, 176, 16, 7, 90)]:
    k = [(-n / 2, 0), (-n * .1, -w * .6), (n / 2, -w * .1), (n * .1, w * .5)]
    splinters += P(pts(turn(k, a, 1, (TIP[0] + dx, TIP[1] + dy))), 'k') + P(pts(turn([k[1], k[2], (0, 0)], a, 1, (TIP[0] + dx, TIP[1] + dy))), 'b')

# a near prop on the left, black, to step behind
near = P(rough([(-110, rf(-110, 1.7)), (-44, rf(-44, 1.7)), (-34, 1100), (-120, 1100)], R, 60, 2), 'k') + P(pts([(-44, 380), (-56, 420), (-52, 560), (-42, 700), (-37, 660), (-40, 500)]), 'r2')

# ---------------------------------------------------------------- alone: props laid by, a set in place, no pick
stack = ''
for x, y, n, w, tone in [(560, 790, 330, 30, 'a'), (590, 758, 300, 28, 'a'), (600, 820, 350, 32, 'r')]:
    stack += beam((x, y), (x + n, y + n * .085), w, w * 1.05, R, 'k', tone, -1, 1.4)
    ex, ey = x + n, y + n * .085
    end = [(ex + w * .3 * math.cos(t * math.pi / 4), ey + w * .52 * math.sin(t * math.pi / 4)) for t in range(8)]
    stack += P(pts(end), 'a2' if tone == 'a' else 'a') + P(pts([(ex + (px - ex) * .4, ey + (py - ey) * .4) for px, py in end]), 'r2')
alone = g(prop(952, .96, 38, 'b', -1) + prop(716, .92, 34, 'a2', 1) + stack)

# ---------------------------------------------------------------- the roof works: what bows, what splits, what runs
W = random.Random(96)


def bowed(x, r, w, tone, bow, side=1, gap=10, cap=True):
    """A prop that has taken more than it can: bent towards `bow`, burst on its outer side; its headboard has split over it."""
    top, bot = rf(x, r), fl(x, r)
    at = lambda t, u: (x + bow * math.sin(math.pi * t) ** 1.3 + u * w * (.47 + .09 * t), top + 2 + (bot - top) * t)
    ts = [0, .12, .28, .42, .5, .58, .72, .88, 1]
    o = P(rough([at(t, -1) for t in ts] + [at(t, 1) for t in ts[::-1]], W, 40, 1), 'k')
    if tone:
        o += P(pts([at(t, -side * 1.0) for t in ts[:4]] + [at(t, -side * .45) for t in ts[:4][::-1]]) + pts([at(t, -side * 1.0) for t in ts[5:]] + [at(t, -side * .5) for t in ts[5:][::-1]]), tone)
    d = 1 if bow > 0 else -1
    hot = {'b': 'b', 'a2': 'b', 'a': 'a2', 'r': 'a', 'r2': 'r', None: 'r2'}[tone]
    sp = ''
    for k, (t, u, l) in enumerate(((.47, .9, -.17), (.5, .5, -.1), (.49, .75, .15), (.53, .3, .1), (.52, 1.05, .07))):
        p, q = at(t, d * u), at(t + l, d * (u + .34 + .2 * (k % 2)))
        sp += tri(*p, *q, w * .22)
    o += P(sp, hot)
    if cap:
        y = top
        o += P(pts([(x - w * 2.1, y - 6), (x - gap * .3, y + 4), (x + gap * .2, y + w * .62), (x - w * .5, y + w * .5), (x - w * 2, y + w * .34)]) + pts([(x + gap * .7, y + 6), (x + w * 2.2, y - 12), (x + w * 2.1, y + w * .26), (x + w * .6, y + w * .6), (x + gap, y + w * .7)]), 'k')
        o += P(tri(x - gap * .3, y + 2, x + gap * .4, y + w * .6, w * .2) + tri(x + gap, y + 8, x + gap * .2, y + w * .7, w * .16) + tri(x - w * .6, y + w * .1, x - gap * .3, y + w * .3, 3), hot)
    return o


bent = bowed(640, .66, (640 - VX) * .0145, 'a', 27, 1)
for x, tone, bow in ((196, 'r', 17), (90, 'r', -9), (6, 'r2', 11), (-66, 'r2', -5), (-130, 'r2', 6)):
    bent += bowed(x, .66, (x - VX) * .0145, tone, bow, 1, 6)
# the roof's belly: plates that have come away, their edges to the lamp
S = dict(a=(352, rf(352, .64) - 4), b=(430, rf(430, .64) + 20), c=(520, rf(520, .64) + 42), d=(606, rf(606, .64) + 30), e=(690, rf(690, .64) + 4), f=(604, rf(604, .86)), g=(500, rf(500, .9)), h=(410, rf(410, .84)), i=(520, rf(520, .72)), j=(756, rf(756, .72)), k=(820, rf(820, .66) + 16), l=(892, rf(892, .64) - 2), m=(830, rf(830, .84)))
belly = P(rough([S[q] for q in 'abcdefgh'], W, 40, 1.4) + rough([S[q] for q in 'jklm'], W, 40, 1.4), 'k')
for names, tone in (('abih', 'r3'), ('bci', 'r2'), ('cdi', 'r'), ('def', 'r2'), ('ifgh', 'r3'), ('idf', 'r3'), ('jkm', 'r2'), ('klm', 'r')):
    c = [sum(S[q][n] for q in names) / len(names) for n in (0, 1)]
    belly += P(pts([(c[0] + (S[q][0] - c[0]) * .93, c[1] + (S[q][1] - c[1]) * .9) for q in names]), tone)
belly += P(''.join(tri(*S[p], *S[q], 7) for p, q in ('cb', 'cd', 'kl', 'kj')), 'a')
CRACK = [(250, rf(250, .67)), (300, rf(300, .78)), (340, rf(340, .74)), (392, rf(392, .9)), (470, rf(470, .96)), (540, rf(540, 1.03)), (612, rf(612, .95)), (700, rf(700, .98)), (760, rf(760, .84)), (834, rf(834, .92)), (900, rf(900, .8)), (980, rf(980, .86))]
cr = [(x, y + 4 + 5 * (i % 2)) for i, (x, y) in enumerate(CRACK)]
belly += P(pts(CRACK + cr[::-1]) + ''.join(tri(*CRACK[i], CRACK[i][0] + dx, CRACK[i][1] + dy, 9) for i, dx, dy in ((1, -16, 50), (3, -30, 44), (5, 10, 60), (7, 26, 54), (9, -8, 60))), 'k') + P(''.join(tri(CRACK[i][0], CRACK[i][1] + 8, CRACK[i + 1][0], CRACK[i + 1][1] + 9, 3) for i in (4, 6, 8, 10)), 'a')
works = g(belly + bent)
alone_works = g(bowed(952, .96, 38, 'b', -34, -1) + bowed(716, .92, 34, 'a2', 26, 1) + stack)
# dust falls upright, whatever the seam does
runs, grit = '', ''
for x, r, n, k in ((548, .62, 280, 6), (470, .62, 90, 4), (606, .59, 170, 4), (820, .6, 220, 5), (300, .64, 150, 4), (962, .64, 120, 3)):
    (sx, sy), = turn([(x - 700, rf(x, r) - 500)], TH, SC, (668, 452))
    runs += tri(sx - k * .3, sy, sx + k * .5, sy + n, k) + tri(sx + k, sy + n * .1, sx + k * 1.6, sy + n * .62, k * .5)
    for _ in range(int(n / 15)):
        t = W.random() ** .7
        px, py, q = sx + W.uniform(-1, 1) * (5 + 26 * t), sy + n * (.1 + 1.05 * t), W.uniform(1.4, 3.6)
        grit += pts([(px - q, py), (px, py - q), (px + q, py + q * .3), (px, py + q)])
dust = P(runs, 'b2') + P(grit, 'b')

# ---------------------------------------------------------------- the roof is down
DX, DY = 556, fl(556, .7) - 14
d, w3 = cast('wall3', wall, [
    ([(-190, 560), (-60, 420), (380, 300), (1200, 100), (1200, 800), (250, 760), (-100, 660)], 'r3'),
    ([(250, 640), (330, 470), (470, 400), (640, 380), (720, 460), (740, 760), (330, 760)], 'r2'),
    ([(360, 700), (420, 540), (530, 470), (640, 470), (680, 600), (690, 760), (400, 760)], 'r'),
    ([(438, 700), (478, 588), (548, 538), (618, 560), (650, 640), (660, 760), (460, 760)], 'a')])
defs += d
d, c3 = cast('ceil3', ceil, [([(200, 480), (420, 200), (760, 100), (700, 420), (360, 520)], 'r3')])
defs += d
d, f3 = cast('floor3', floor, [
    ([(-120, 620), (300, 600), (1200, 600), (1200, 980), (240, 860), (-80, 740)], 'r3'),
    ([(270, 640), (500, 600), (800, 600), (800, 900), (560, 860), (330, 780)], 'r2'),
    ([(390, 660), (520, 600), (760, 600), (700, 830), (560, 820), (430, 770)], 'a'),
    ([(476, 680), (540, 640), (660, 640), (650, 760), (560, 770), (490, 740)], 'a2')])
defs += d
lost = w3 + WALLCUTS + c3 + ROOFCUTS + f3
# where it came from: a hole in the roof, black, its lips turned to the light below
HOLE = [(598, rf(598, .6)), (640, 330), (628, 268), (690, 214), (742, 226), (800, 150), (880, 128), (960, 172), (1040, 150), (1120, 300), (1120, 620), (640, 620)]
lost += P(rough(HOLE, W, 40, 2), 'k')
for q, tone in (([(598, rf(598, .6)), (640, 330), (664, 352), (650, 420)], 'r'), ([(640, 330), (628, 268), (676, 282), (664, 352)], 'r2'), ([(628, 268), (690, 214), (706, 248), (676, 282)], 'r3'), ([(690, 214), (742, 226), (750, 262), (706, 248)], 's'), ([(742, 226), (800, 150), (816, 196), (750, 262)], 's'), ([(664, 352), (676, 282), (730, 330), (716, 400)], 'r3'), ([(880, 128), (960, 172), (930, 210), (870, 184)], 's'), ([(816, 196), (870, 184), (880, 260), (820, 280)], 's'), ([(960, 172), (1040, 150), (1030, 240), (960, 260)], 's')):
    lost += P(pts(q), tone)
for x, tone, bow in ((196, 'r', 26), (90, 'r2', -14), (6, 'r2', 14), (-66, None, -8), (-130, None, 9)):
    lost += bowed(x, .66, (x - VX) * .0145, tone, bow, 1, 6)


def snapped(a, b, w, tone, side, ends=(0, 1), n=5):
    """A piece of a prop, torn at one end (`ends`: 0 = a, 1 = b)."""
    o = beam(a, b, w, w * 1.05, W, 'k', tone, side, 1.4)
    dx, dy = b[0] - a[0], b[1] - a[1]
    L = math.hypot(dx, dy)
    ux, uy = dx / L, dy / L
    k1, k2 = '', ''
    for e in ends:
        (px, py), sg = (b, 1) if e else (a, -1)
        for i in range(n):
            u = (i + .5) / n * 2 - 1
            x, y, l = px - uy * u * w * .46, py + ux * u * w * .46, w * W.uniform(.5, 1.7)
            k1 += tri(x - ux * sg * 4, y - uy * sg * 4, x + ux * sg * l, y + uy * sg * l, w * .4)
            if i % 2 == (0 if side > 0 else 1): k2 += tri(x, y, x + ux * sg * l * .8, y + uy * sg * l * .8, w * .2)
    return o + P(k1, 'k') + P(k2, 'b')


# the set nearest the fall: its foot stands, its head hangs, its board is on the floor
wreck = snapped((404, 540), (396, fl(400, .86)), 32, 'a2', -1, (0,)) + snapped((352, rf(352, .8)), (386, 480), 30, 'a', -1, (1,)) + P(rough([(300, rf(300, .8) - 2), (402, rf(402, .8) + 4), (400, rf(402, .8) + 22), (302, rf(300, .8) + 16)], W, 30, 1), 'k')
# ---- the slab: one broken end to the lamp, its top in its own dark, its bedding showing
Z = dict(a=(648, 734), b=(622, 672), c=(640, 604), d=(626, 556), e=(676, 520), f=(742, 540), g=(756, 610), h=(736, 690), i=(764, 752), j=(700, 610), k=(690, 690), l=(860, 486), m=(1010, 440), n=(1140, 420), o=(1160, 800), p=(900, 520), q=(1080, 520))
slab = P(rough([Z[q] for q in 'abcdelmnoi'], W, 50, 2), 'k')
for names, tone in (('abk', 'b'), ('bck', 'a2'), ('ckj', 'a'), ('cdj', 'a2'), ('dej', 'a'), ('efj', 'r'), ('fgj', 'r2'), ('gkj', 'r'), ('gkh', 'r2'), ('akh', 'a'), ('ahi', 'r'), ('elf', 'r2'), ('lpf', 'r3'), ('lmqp', 's')):
    slab += P(pts([Z[q] for q in names]), tone)
m = ''
for i in range(9):
    y = 570 + i * 24
    x = 762 + W.random() * 30
    while x < 1090:
        n = 40 + W.random() * 120
        m += tri(x, y - (x - 760) * .16, x + n, y - (x + n - 760) * .16, 3 + W.random() * 4)
        x += n + 16 + W.random() * 60
slab += P(m, 'r3')
# under it: the hose goes in, and a prop's end comes out
pinned = '<path d="M-420,700L-120,712L150,742L380,782L520,806L604,792L650,748L684,724" fill="none" stroke="%s" stroke-width="10" stroke-linejoin="bevel"/>' % C['t'] + snapped((790, 748), (606, 786), 30, 'a', -1, (1,))
for x, y, q, c1, c2 in [(604, 716, 17, 'a2', 'a'), (664, 768, 30, 'a2', 'r'), (742, 786, 40, 'a', 'r2'), (470, 742, 15, 'a2', 'r'), (440, 692, 10, 'a', 'r2'), (336, 716, 22, 'a', 'r2'), (300, 762, 13, 'r', 'r2'), (512, 784, 24, 'a', 'r'), (226, 700, 12, 'r', 'r3'), (560, 742, 8, 'b', 'a')]:
    k = [(x - q * 1.25, y + q * .5), (x - q * .7, y - q * .5), (x + q * .1, y - q * .85), (x + q * .95, y - q * .35), (x + q * 1.2, y + q * .5)]
    k = [(px + W.uniform(-.16, .16) * q, py + W.uniform(-.14, .1) * q) for px, py in k]
    v = (x + W.uniform(-.2, .3) * q, y + W.uniform(-.2, 0) * q)
    near_left = x > DX
    pinned += P(pts(k), 'k') + P(pts([k[1], k[2], v] if near_left else [k[2], k[3], v]), c1) + P(pts([k[0], k[1], v] if near_left else [k[3], k[4], v]), c2)
# a cap
pinned += P(pts([(398, 776), (404, 758), (424, 746), (450, 746), (464, 756), (466, 768), (488, 774), (492, 780), (462, 782), (430, 784)]), 'k') + P(pts([(450, 747), (464, 757), (466, 766), (452, 762), (440, 752)]) + pts([(466, 769), (487, 775), (466, 777)]), 'b')
g2, g2b = glow('fc-glow3', DX, DY - 6, 230, .6)
defs += g2
lying = P(pts([(DX - 74, DY + 20), (DX - 10, DY + 14), (DX + 50, DY + 20), (DX + 20, DY + 36), (DX - 40, DY + 34)]), 'r2') + lamp(DX, DY, 1.05, angle=-82)
fine, fine2 = '', ''
for _ in range(56):
    t = W.random()
    px, py, q = 440 + W.gauss(150, 120), 610 - abs(W.gauss(0, 150)), W.uniform(1.2, 3.8)
    mark = pts([(px - q, py), (px, py - q), (px + q, py + q * .3), (px, py + q)])
    if py > 430: fine += mark
    else: fine2 += mark
settle = P(fine, 'a2') + P(fine2, 'b2')

# coal dust, slow, where the lamp finds it
MOTES = (420, 90, 640, 520)
motes = P(strewn(MOTES, 10, 8, (1.6, 2.2, 3.4), flake, R), 'a2') + P(strewn(MOTES, 8, 6, (1.6, 2.4, 3), flake, R), 'k')
gd, gb = glow('fc-glow', LX, LY, 250, .55)
lampbody = lamp(LX, LY, 1.1, angle=-TH)

dim = P('M-900,-900L2600,-900L2600,2200L-900,2200Z' + pts([(LX - 230, LY + 10), (LX - 150, LY - 150), (LX + 50, LY - 210), (LX + 240, LY - 90), (LX + 250, LY + 130), (LX + 60, LY + 290), (LX - 170, LY + 230)]), 'k', 'fill-rule="evenodd" opacity=".4"')

ORDER = 'roof!=down'
NOW = 'roof!=works,roof!=down'
layers = [
    layer('rock', .15, g(rock)),
    layer('wall', .4, mid, when='light!=low,' + ORDER),
    layer('wall-low', .4, mid_low, when='light=low,' + ORDER),
    layer('wall-down', .4, g(lost), when='roof=down'),
    layer('props', .4, row_good, when='light!=low,' + NOW),
    layer('props-low', .4, row_low, when='light=low,' + NOW),
    layer('props-bent', .4, works, when='roof=works'),
    layer('glow', .4, g(gb), when=ORDER, motion='flicker', origin=turn([(LX - 700, LY - 500)], TH, SC, (668, 452))[0]),
    layer('glow-down', .4, g(g2b), when='roof=down', motion='flicker', origin=turn([(DX - 700, DY - 506)], TH, SC, (668, 452))[0]),
    layer('timberman', .6, timber, when=ORDER),
    layer('alone', .7, alone, when='who=none,' + NOW),
    layer('alone-bent', .7, alone_works, when='who=none,roof=works'),
    layer('slab', .72, g(wreck + slab), when='roof=down'),
    layer('dust-run', .74, dust, when='roof=works', motion='rise'),
    layer('hewer', .75, hewer, when='who!=none,' + ORDER),
    layer('coal', .95, g(ledge + slide + near)),
    layer('chips', .95, g(chips) + splinters, when='who!=none,' + ORDER),
    layer('dim', .95, g(dim), when='light=low,' + ORDER),
    layer('dust', .95, motes, when='light!=low,' + ORDER, motion='fall', box=MOTES, speed=(-7, 15)),
    layer('lamp', .95, g(lampbody), when=ORDER),
    layer('fallen', .95, g(pinned + lying), when='roof=down'),
    layer('dust-down', .95, settle, when='roof=down', motion='rise'),
]
layers = [re.sub(r' d="(M[^"]*)"', lambda m: ' d="%s"' % small(m[1], 1), q) for q in layers]
lx, ly = turn([(LX - 700, LY - 500)], TH, SC, (668, 452))[0]
save('scenes/face.svg', layers, 'The coal face: a hewer lies on his side and drives a pneumatic pick; behind him a timberman in a deep lunge sets a prop.', (200, 20, 930, 870), (226, 108, 890, 614), defs, light=(lx, ly, 520))
