"""The cage, seen from just above as it drops: an iron box of men, one raised lamp, the shaft falling away below.

Values: load=few (three people), otherwise packed with eight.
"""
import math
import random

from lib import C, P, f, glow, gouge, hatch, layer, lerp, pts, rough, save, tri
from underground_marks import beam, lamp, turn

R = random.Random(302)
ROLL = 8
DOWN = 46
TURN = 'transform="translate(0 %s) rotate(%s 680 450)"' % (DOWN, ROLL)
PX, PY = 706, 1560         # where all uprights meet, far below


def g(body):
    return '<g %s>%s</g>' % (TURN, body)


def v(x, y):
    """An upright that stands at x on the level y=100, followed down to y."""
    k = (PY - y) / (PY - 100)
    return (PX + (x - PX) * k, y)


def quad(x0, x1, y0, y1):
    return [v(x0, y0), v(x1, y0), v(x1, y1), v(x0, y1)]


# ---------------------------------------------------------------- the shaft
shaft = P(pts([(-500, -500), (2200, -500), (2200, 1600), (-500, 1600)]), 'k')
LW, RW = 262, 1118         # corners of the back wall
shaft += P(rough(quad(LW, RW, -260, 1060), R, 50, 2), 's')
shaft += P(rough([v(LW, -260), v(LW, 860), v(560, 900), v(RW, 850), v(RW, -260)], R, 50, 3), 'r3')
shaft += P(rough([v(330, -260), v(340, 560), v(420, 700), v(640, 760), v(900, 740), v(1060, 600), v(1080, 200), v(1000, -260)], R, 50, 3), 'r2')
# planks: long upright cuts, rushing; thicker towards the bottom of each stroke
m = ''
for i in range(46):
    x = LW + 10 + (RW - LW - 20) * (i + R.uniform(.1, .9)) / 46
    y = -200 + R.uniform(0, 200)
    while y < 1000:
        n = R.uniform(60, 240)
        if R.random() < .62:
            m += tri(*v(x, y + n), *v(x, y), R.uniform(2.5, 7))
        y += n + R.uniform(20, 120)
shaft += P(m, 'k')
# rings of timber, closer and darker as they go down; on the side walls they run down towards us
ringy = [-60, 96, 240, 372, 492, 600, 694, 774, 842, 900]
for k, y in enumerate(ringy):
    w = 40 * (PY - y) / (PY - 100)
    tone = ('r', 'r', 'r', 'r', 'r', 'r', 'r2', 'r3', 's2', 's2')[k]
    a, b = v(LW, y), v(RW, y)
    shaft += P(rough([a, b, (b[0], b[1] + w), (a[0], a[1] + w)], R, 40, 1.6), 'k')
    shaft += P(rough([(a[0] + 8, a[1]), (b[0] - 8, b[1]), (b[0] - 60, b[1] + w * .26), (a[0] + 70, a[1] + w * .3)], R, 30, 1.6), tone)
    for s, c in ((-1, a), (1, b)):
        far = (c[0] + s * 330, c[1] + 190)
        shaft += P(pts([c, far, (far[0], far[1] + w * 1.9), (c[0], c[1] + w)]), 'k')
        red = ('r2', 'r2', 'r2', 'r2', 'r2', 'r3', 'r3', 's2', 's2', 's')[k]
        for n, t in ((250, red),) if s < 0 else ((330, 's2'), (200, 'r3' if red == 'r2' else red), (96, red)):
            shaft += P(pts([c, (c[0] + s * n, c[1] + n * .576), (c[0] + s * (n - 18), c[1] + n * .576), (c[0], c[1] + w * .3)]), t)
# the side walls: soot cuts
m = ''
for i in range(40):
    s = R.choice((-1, 1))
    x = (LW - R.uniform(20, 420)) if s < 0 else (RW + R.uniform(20, 520))
    y = R.uniform(-200, 700)
    n = R.uniform(70, 230)
    m += tri(*v(x, y + n), *v(x, y), R.uniform(3, 7))
shaft += P(m, 's2')

# ---------------------------------------------------------------- the guides and the rope
guide = ''
for x, side in ((352, 1), (1016, -1)):
    guide += P(pts([v(x - 12, -300), v(x + 12, -300), v(x + 12, 1000), v(x - 12, 1000)]), 'k')
    guide += P(pts([v(x + 5 * side, -300), v(x + 12 * side, -300), v(x + 12 * side, 780), v(x + 6 * side, 960)]), 't') + P(pts([v(x + 8 * side, 60), v(x + 12 * side, 40), v(x + 12 * side, 620), v(x + 9 * side, 700)]), 't3')

# ---------------------------------------------------------------- the cage: far side, floor, roof
CL, CR, CT, CF = 404, 964, 118, 646
LX, LY = 772, 176
defs = ''
inner = quad(CL + 10, CR - 10, 60, 566)
defs += '<clipPath id="cg-in"><path d="%s"/></clipPath>' % pts(inner)
back = P(pts(inner), 'r3')
back += '<g clip-path="url(#cg-in)">' + P(pts([(430, 60), (1000, 60), (1000, 520), (860, 600), (560, 560), (400, 380)]), 'r2') + P(pts([(520, 60), (1000, 60), (960, 420), (800, 520), (600, 440), (500, 250)]), 'r') \
    + P(pts([(600, 60), (960, 60), (930, 250), (850, 372), (720, 390), (610, 300)]), 'a') + P(pts([(690, 110), (760, 74), (850, 90), (880, 180), (830, 262), (740, 272), (676, 200)]), 'a2') + '</g>'
for i in range(9):          # bars of the far side
    x = CL + 40 + i * 62
    back += P(pts([v(x - 4, 60), v(x + 4, 60), v(x + 4, 566), v(x - 4, 566)]), 'k')
back += P(pts([v(CL, 400), v(CR, 400), v(CR, 412), v(CL, 412)]), 'k')
# floor, seen from above
fl0, fl1 = v(CL + 6, 560), v(CR - 6, 560)
fr0, fr1 = v(CL - 8, CF), v(CR + 8, CF)
back += P(pts([fl0, fl1, fr1, fr0]), 'r3') + P(pts([lerp([fl0, fl1], .2), lerp([fl0, fl1], .95), lerp([fr0, fr1], .86), lerp([fr0, fr1], .1)]), 'r2')
back += P(''.join(tri(*lerp([fl0, fl1], t), *lerp([fr0, fr1], t), 5) for t in (.1, .24, .38, .52, .66, .8, .92)), 'k')

# ---------------------------------------------------------------- people, from behind
HEWER = open(__file__.replace('cage.py', 'hewer.inc')).read().replace('\n', '')
PROFILE = HEWER[HEWER.index('<path d="M-64,60'):HEWER.index('</g>', HEWER.index('<path d="M-64,60'))]
BODY = [(-18, -16), (-22, 2), (-54, 14), (-70, 34), (-80, 112), (-86, 190), (-70, 206), (-60, 160), (-58, 222), (-52, 240), (-50, 330), (-58, 396), (-52, 404), (-10, 404), (-6, 262), (4, 262), (10, 404), (54, 404), (58, 396), (50, 330),
        (54, 240), (59, 222), (61, 160), (72, 204), (88, 190), (81, 112), (71, 32), (52, 12), (22, 2), (18, -16)]
CAPS = [[(-25, -12), (-28, -36), (-37, -42), (-40, -56), (-27, -76), (2, -83), (28, -75), (40, -55), (36, -42), (27, -37), (25, -12), (15, 0), (-15, 0)],
        [(-24, -12), (-27, -34), (-40, -38), (-44, -52), (-30, -70), (-4, -78), (30, -72), (38, -52), (35, -40), (26, -35), (25, -12), (15, 0), (-15, 0)],
        [(-25, -12), (-28, -38), (-32, -44), (-31, -62), (-20, -76), (0, -80), (22, -76), (32, -60), (31, -44), (27, -36), (25, -12), (15, 0), (-15, 0)]]


def fall(ps):
    """Uprights lean in as they go down."""
    return [(x * (1 - max(y, -90) * .00062), y) for x, y in ps]


def man(x, y, s=1.0, lit=1, cap=0, head=0, tone=('b', 'a'), stoop=0, wide=1.0, folds=5, profile=0, ink='k', fold='r2'):
    """Back view. `lit`: side of the lamp. `profile`: 1 or -1 turns the head to that side."""
    def t(ps, fl=1):
        return turn(fall([(px * fl * wide, py) for px, py in ps]), stoop, s, (x, y))
    out = P(rough(t(BODY), R, 40, 1.4), ink)
    if profile:
        out += '<g transform="translate(%s %s) rotate(%s) scale(%s %s)">%s</g>' % (f(x + 2 * profile), f(y - 30 * s), f(head), f(.62 * s * profile), f(.62 * s), PROFILE)
    else:
        k = turn(CAPS[cap], head, 1)
        out += P(pts(t(k)), ink)
        top = [(4, -83), (28, -75), (40, -55), (33, -54), (28, -63), (17, -66), (12, -73), (0, -75), (-14, -78)] if cap != 2 else [(0, -80), (22, -76), (32, -60), (27, -58), (20, -68), (8, -70), (-6, -77)]
        out += P(pts(t(turn([(px * lit, py) for px, py in top], head))), tone[0])
        out += P(pts(t(turn([(px * lit, py) for px, py in [(25, -34), (30, -30), (28, -16), (22, -12), (24, -24)]], head))), tone[1])
    sh = [(18, -2), (52, 12), (71, 32), (76, 66), (80, 110), (73, 92), (68, 58), (61, 44), (56, 48), (50, 28), (40, 24), (36, 28), (28, 14), (14, 8)]
    out += P(pts(t(sh, lit)), tone[0])
    out += P(pts(t([(80, 112), (88, 190), (76, 202), (74, 150)], lit)), tone[1])
    A, B = [(66, 74), (61, 140), (56, 216)], [(-6, 130), (-20, 210), (4, 290)]
    out += P(hatch(t(A, lit), t(B, lit), folds, 6 * s, R, .35, .55, -1.5 * lit), fold)
    out += P(pts(t([(52, 238), (50, 330), (57, 394), (48, 396), (40, 330)], lit)), 'r')
    return out


FAR = dict(ink='r2', fold='r3')
back_row = man(530, 250, .92, 1, 1, -4, ('a2', 'a'), 0, **FAR) + man(640, 236, .9, 1, 0, 8, ('a2', 'a'), 2, **FAR) + man(890, 252, .92, -1, 2, -6, ('a2', 'a'), -2, **FAR)


def inspector(x, y):
    """Peaked cap, collar, the arm up with the lamp."""
    out = man(x, y, .98, 1, 2, 4, ('b', 'a'), 0, folds=4)
    # the raised arm: sleeve black against the light, the cuff and the fist lit
    out += P(rough([(x + 40, y + 64), (x + 28, y + 20), (x + 48, y - 30), (x + 52, y - 86), (x + 76, y - 90), (x + 82, y - 40), (x + 78, y + 20), (x + 70, y + 70)], R, 30, 1), 'k')
    out += P(pts([(x + 50, y - 86), (x + 49, y - 104), (x + 58, y - 114), (x + 76, y - 112), (x + 82, y - 100), (x + 78, y - 88)]), 'k') + P(pts([(x + 52, y - 92), (x + 55, y - 106), (x + 62, y - 110), (x + 75, y - 108), (x + 72, y - 102), (x + 60, y - 100)]), 'b')
    out += P(pts([(x + 70, y - 80), (x + 77, y - 82), (x + 80, y - 40), (x + 76, y + 6), (x + 70, y - 10), (x + 73, y - 40)]), 'b')
    return out


def held(body):
    """Nobody stands outside the bars."""
    return '<g clip-path="url(#cg-hold)">%s</g>' % body


defs += '<clipPath id="cg-hold"><path d="%s"/></clipPath>' % pts(quad(CL - 12, CR + 12, 40, CF + 20))
insp = inspector(LX - 66, 268)
front_row = man(470, 330, 1.04, 1, 0, 6, ('a2', 'a'), 1, folds=5) + man(902, 350, 1.02, -1, 1, -8, ('b', 'a'), -2, folds=5, profile=-1) + man(584, 352, .98, 1, 2, -10, ('b', 'a'), -2, folds=4) + man(788, 384, 1.06, -1, 1, -6, ('b', 'a'), 1, folds=5)
few = man(560, 304, 1.08, 1, 0, 5, ('b', 'a'), 1, folds=6) + man(852, 372, .82, -1, 1, -4, ('b', 'a'), 0, folds=4, wide=.88, profile=-1)

# ---------------------------------------------------------------- the near side: frame, bar, chains; the drop below
front = ''
for a, b, w in [((CL, 70), (CL, CF + 10), 15), ((CR, 70), (CR, CF + 10), 15)]:
    front += P(pts([v(a[0] - w, a[1]), v(a[0] + w, a[1]), v(b[0] + w, b[1]), v(b[0] - w, b[1])]), 'k')
    s = 1 if a[0] < 700 else -1
    front += P(pts([v(a[0] + s * (w - 7), 130), v(a[0] + s * w, 110), v(a[0] + s * w, 560), v(a[0] + s * (w - 5), 600)]), 't3')
# roof plate from above
rf = [v(CL + 30, 34), v(CR - 30, 34), v(CR + 26, CT - 4), v(CL - 26, CT - 4)]
front += P(rough([(x, y) for x, y in rf] + [], R, 60, 1.4), 'k') + P(pts([(rf[3][0], rf[3][1]), (rf[2][0], rf[2][1]), (rf[2][0], rf[2][1] + 20), (rf[3][0], rf[3][1] + 20)]), 'k')
front += P(pts([(rf[3][0] + 200, rf[3][1] + 20), (rf[2][0] - 20, rf[2][1] + 20), (rf[2][0] - 60, rf[2][1] + 13), (rf[3][0] + 260, rf[3][1] + 14)]), 'a')
front += P(''.join(tri(*lerp([rf[3], rf[2]], t), *lerp([rf[0], rf[1]], t), 5) for t in (.12, .3, .5, .7, .88)), 's2') + P(pts([rf[0], rf[1], (rf[1][0], rf[1][1] + 5), (rf[0][0], rf[0][1] + 5)]), 't2')
# chains to the rope
for x, w in ((CL + 50, 1), (CR - 50, -1)):
    a, b = v(x, 66), (698, -180)
    d = math.dist(a, b)
    for k in range(9):
        p, q = lerp([a, b], k / 9), lerp([a, b], (k + .9) / 9)
        m1, m2 = lerp([p, q], .22), lerp([p, q], .78)
        u = ((q[1] - p[1]) / d * 9 * 6, -(q[0] - p[0]) / d * 9 * 6)
        front += P(pts([p, (m1[0] + u[0], m1[1] + u[1]), (m2[0] + u[0], m2[1] + u[1]), q, (m2[0] - u[0], m2[1] - u[1]), (m1[0] - u[0], m1[1] - u[1])]), 'k')
        front += P(tri(*m1, *m2, 3), 't') if k % 2 == 0 else ''
front += P(pts([(686, -420), (710, -420), (706, -160), (690, -160)]), 'k') + P(pts([(703, -420), (708, -420), (705, -170), (702, -170)]), 't')
# waist bar and lower rail, steel light on top
for y, w in ((466, 22), (CF, 34)):
    a, b = v(CL - 12, y), v(CR + 12, y)
    front += P(rough([a, b, (b[0], b[1] + w), (a[0], a[1] + w)], R, 50, 1.2), 'k')
    front += P(pts([(a[0] + 24, a[1] + 2), (b[0] - 16, b[1] + 2), (b[0] - 40, b[1] + 8), (a[0] + 180, a[1] + 9)]), 't3' if y < 500 else 't')
for i in range(8):          # lattice under the bar
    x = CL + 40 + i * 68
    front += P(pts([v(x - 4, 480), v(x + 4, 480), v(x + 40, CF), v(x + 32, CF)]) + pts([v(x + 32, 480), v(x + 40, 480), v(x + 4, CF), v(x - 4, CF)]), 'k')
# underneath: the dark drops away
pit = P(pts([v(CL - 20, CF + 30), v(CR + 20, CF + 30), v(CR - 30, 960), v(CL + 60, 960)]), 'k')
pit += P(''.join(gouge(*v(x, y), *v(x + R.uniform(-4, 4), y + n), w) for x, y, n, w in [(450, 700, 150, 5), (520, 720, 210, 6), (600, 700, 120, 4), (660, 740, 190, 6), (740, 705, 160, 5), (806, 730, 220, 6), (880, 700, 140, 5), (930, 720, 180, 4)]), 'r3')

# water and grit that seem to rise past
rise = ''
for x, y, n, w in [(300, 420, 120, 4), (330, 130, 90, 3), (382, 640, 100, 4), (1000, 520, 130, 4), (1050, 250, 110, 4), (985, 120, 70, 3), (1080, 640, 90, 3), (280, 720, 110, 4), (600, 770, 90, 3), (820, 800, 120, 4)]:
    rise += gouge(*v(x, y), *v(x, y + n), w)
rise = P(rise, 'a')

gd, gb = glow('cg-glow', LX, LY, 300, .5)
defs += gd
lx, ly = turn([(LX - 680, LY - 450)], ROLL, 1, (680, 450 + DOWN))[0]
lamp_body = g(lamp(LX, LY + 4, 1.05, angle=-ROLL))

layers = [
    layer('shaft', .15, g(shaft)),
    layer('guides', .3, g(guide)),
    layer('drips', .3, g(rise), motion='rise'),
    layer('cage', .5, g(back)),
    layer('glow', .5, g(gb), motion='flicker', origin=(lx, ly)),
    layer('crew-far', .6, g(held(back_row)), when='load!=few'),
    layer('inspector', .65, g(insp) + lamp_body),
    layer('crew', .7, g(held(front_row)), when='load!=few'),
    layer('few', .7, g(held(few)), when='load=few'),
    layer('bars', .8, g(pit + front)),
]
save('scenes/cage.svg', layers, 'The cage, dropping: eight men packed behind iron bars, seen from above and behind, one lamp held up; below them the shaft goes on.', (210, 0, 940, 900), (384, 122, 610, 421), defs, light=(lx, ly, 480))
