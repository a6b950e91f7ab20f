"""The coal face: a hewer on his side with a pneumatic pick, a timberman setting a prop behind him.

Values: who=none (no hewer: the timberman alone), light=low (darker).
The seam lies level in its own space and is turned as a whole, so that every cut follows it.
"""
import math
import random

from lib import C, P, f, glow, hatch, layer, pts, rough, save, tri
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


mid = g(w1 + WALLCUTS + c1 + ROOFCUTS + f1 + row(False))
mid_low = g(w2 + WALLCUTS + c2 + ROOFCUTS + f2 + row(True))

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

# the slide of coal under him: few big shards, tops lit
slide = ''
PR = [(1180, 800), (1096, 770), (1040, 792), (968, 782), (930, 812), (838, 806), (776, 842), (690, 834), (636, 862), (520, 850), (450, 872), (330, 850), (250, 858), (120, 818), (40, 822), (-80, 780), (-220, 772)]
slide += P(rough(PR + [(-500, 760), (-600, 2000), (1400, 2000)], R, 60, 1.4), 'k')
# the bank is a net of shared corners: its crest catches the lamp, each row below turns further away
rows = [PR[1:14]]
for k, drop in enumerate((34, 66, 96), 1):
    rows.append([(x + R.uniform(-20, 20) - k * 12, y + drop * (.62 + .5 * R.random()) + (16 if i % 2 else 0)) for i, (x, y) in enumerate(rows[-1])])
tones = [('a2', 'a', 'r'), ('a', 'r', 'r2'), ('r', 'r2', 'r3'), ('r2', 'r3', 'r3')]
for k in range(3):
    for i in range(len(rows[k]) - 1):
        a, b, c, e = rows[k][i], rows[k][i + 1], rows[k + 1][i + 1], rows[k + 1][i]
        z = (0 if a[0] > 860 else 1 if a[0] > 560 else 2) + k
        t = tones[min(z, 3)]
        if z < 4 and R.random() > .16 * k:
            slide += P(pts([a, b, e]), t[(i * 2 + k) % 2] if i % 3 else t[1])
        if z < 4 and R.random() > .28 + .2 * k:
            slide += P(pts([b, c, e]), t[2])
for x, y, s, c1, c2 in [(1066, 760, 30, 'a2', 'r'), (838, 812, 30, 'a', 'r2'), (800, 822, 12, 'a', 'r2'), (750, 812, 26, 'r', 'r2'), (660, 836, 17, 'r', 'r2'), (560, 844, 34, 'r', 'r3'), (402, 852, 22, 'r2', 'r3')]:
    k = [(x - s * 1.25, y + s * .5), (x - s * .7, y - s * .45), (x + s * .1, y - s * .8), (x + s * .95, y - s * .35), (x + s * 1.2, y + s * .5)]
    k = [(px + R.uniform(-.16, .16) * s, py + R.uniform(-.14, .1) * s) for px, py in k]
    q = (x + R.uniform(-.1, .35) * s, y + R.uniform(-.2, 0) * s)
    slide += P(pts(k), 'k') + P(pts([k[2], k[3], k[4], q]), c1) + P(pts([k[1], k[2], q]), c2)
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

gd, gb = glow('fc-glow', LX, LY, 250, .55)
lampbody = lamp(LX, LY, 1.1, angle=-TH)

dim = P('M-900,-900L2600,-900L2600,2200L-900,2200Z' + pts([(LX - 230, LY + 10), (LX - 150, LY - 150), (LX + 50, LY - 210), (LX + 240, LY - 90), (LX + 250, LY + 130), (LX + 60, LY + 290), (LX - 170, LY + 230)]), 'k', 'fill-rule="evenodd" opacity=".4"')

layers = [
    layer('rock', .15, g(rock)),
    layer('wall', .4, mid, when='light!=low'),
    layer('wall-low', .4, mid_low, when='light=low'),
    layer('glow', .4, g(gb), motion='flicker', origin=turn([(LX - 700, LY - 500)], TH, SC, (668, 452))[0]),
    layer('timberman', .6, timber),
    layer('alone', .7, alone, when='who=none'),
    layer('hewer', .75, hewer, when='who!=none'),
    layer('coal', .95, g(ledge + slide + near)),
    layer('chips', .95, g(chips) + splinters, when='who!=none'),
    layer('dim', .95, g(dim), when='light=low'),
    layer('lamp', .95, g(lampbody)),
]
lx, ly = turn([(LX - 700, LY - 500)], TH, SC, (668, 452))[0]
save('scenes/face.svg', layers, 'The coal face: a hewer lies on his side and drives a pneumatic pick; behind him a timberman in a deep lunge sets a prop.', (200, 20, 930, 870), (226, 108, 890, 614), defs, light=(lx, ly, 520))
