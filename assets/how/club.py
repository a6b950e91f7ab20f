"""The miners' club, from the back rows. Default: a meeting. `show=hands`: hands are up, and the front row holds one man. `show=dance`: New Year, a fir, a gramophone."""
from surface_marks import *
R = random.Random(17)
HZ, EYE = 268, 2.05


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


def V(x, h, s):
    """A point of the hall: x on the sheet, h metres above the floor, s pixels to the metre in the middle of its row. Rows come nearer to the right."""
    return (x, HZ + (EYE - h) * s * (1 + .00042 * (x - 560)))


def box(x0, x1, h0, h1, s, c, step=50):
    return Q(rough([V(x0, h1, s), V(x1, h1, s), V(x1, h0, s), V(x0, h0, s)], R, step), c)


LX, LY = 520, 96
# ---- hall: walls, ceiling, stage
hall = P('M-60,-60H1660V960H-60Z', 'k')
hall += Q(rough(O('-60,-60 250,30 250,520 -60,760'), R, 60), 'r3') + Q(rough(O('90,10 250,40 250,520 60,670'), R, 60), 'r2') + Q(hatch(O('90,60 66,640'), O('-40,40 -50,680'), 22, 5, R, .3, .4), 'r2')
hall += Q(rough(O('1010,-20 1660,-200 1660,960 1010,560'), R, 60), 's') + Q(hatch(O('1016,20 1016,540'), O('1250,0 1250,600'), 26, 5, R, .3, .5), 'r3') + Q(streaks(O('1300,-40 1300,800'), O('1660,-60 1660,900'), 14, 4, R, .1, .3), 'k')
# stage wall: lit by the lamp; the light is a polygon with one decided edge
hall += box(250, 1012, .9, 6, 84, 'r2')
hall += Q(rough(O('300,20 760,-10 900,180 930,380 280,380 262,200'), R, 50, 3), 'r')
hall += Q(rough(O('372,40 650,16 770,130 800,360 318,362 300,220'), R, 50, 3), 'a')
hall += Q(hatch(O('640,30 770,140 800,350'), O('760,30 900,160 930,360'), 17, 5, R, .3, .4), 'a') + Q(hatch(O('372,46 304,220 320,350'), O('300,40 262,220 270,360'), 13, 5, R, .3, .4), 'a')
hall += Q(streaks(O('400,60 330,340'), O('760,60 800,330'), 9, 3, R, .03, .08), 'r')
# curtains at both sides of the stage
cur = Q(rough(O('240,-40 352,-40 330,110 304,260 300,372 240,384'), R, 40), 'r3') + Q(pts(O('276,-40 304,-40 288,140 276,378 258,380 266,150')) + pts(O('322,-40 346,-40 322,120 300,260 296,340 304,180')), 'r') + Q(pts(O('346,-40 354,-40 332,112 306,262 302,370 296,372 300,250 326,110')), 'a')
cur += Q(rough(O('900,-60 1024,-60 1024,404 950,396 944,250 926,110'), R, 40), 'r3') + Q(pts(O('926,-60 948,-60 968,160 974,396 958,396 958,200')) + pts(O('980,-60 996,-60 1004,170 1004,398 990,396 992,180')), 'r2')
cur += Q(rough(O('230,-60 1030,-60 1030,-6 860,-2 700,22 560,8 420,30 232,18'), R, 40), 'r3')
# portraits: plain dark rectangles, hung on two cords
pt_ = ''
for x0, x1, t, b in [(392, 466, 92, 188), (486, 582, 70, 190), (606, 684, 84, 190), (716, 800, 72, 190)]:
    pt_ += Q('M%d,%dl%d,-40l5,0l-%d,42ZM%d,%dl-%d,-40l-5,0l%d,42Z' % (x0 + 8, t, 20, 20, x1 - 8, t, 20, 20), 'k') + Q(rough([(x0, t), (x1, t - (x1 - x0) * .04), (x1 + 1, b + (x1 - x0) * .02), (x0 + 1, b)], R, 30, 1.4), 'k')
    pt_ += Q(rough([(x0 + 9, t + 9), (x1 - 9, t + 6), (x1 - 9, b - 8), (x0 + 9, b - 9)], R, 30, 1.4), 's') + Q(gouge(x0 + 3, b - 8, x0 + 4, t + 10, 3) + gouge(x0 + 6, t + 4, x1 - 10, t + 1, 3), 'a2')
# stage floor and front
st = Q(rough([V(244, .92, 84), V(1020, .92, 84), V(1026, .92, 122), V(230, .92, 122)], R, 50), 'r3') + Q(rough([V(300, .92, 86), V(840, .92, 86), V(800, .92, 121), V(300, .92, 121)], R, 50), 'a') + Q(streaks([V(300, .92, 84), V(1000, .92, 84)], [V(180, .92, 121), V(1100, .92, 121)], 10, 3, R, .2, .5), 'r2')
st += Q(rough([V(226, .93, 122), V(1030, .93, 122), V(1030, -.1, 122), V(226, -.1, 122)], R, 50), 'k') + Q(gouge(*V(800, .92, 122), *V(240, .92, 122), 5, 0, .3), 'a2')
st += Q(hatch([V(250, .8, 122), V(1000, .8, 122)], [V(250, .1, 122), V(1000, .1, 122)], 24, 4, R, .2, .3), 'r3')
steps = Q(rough([V(252, .6, 126), V(330, .6, 126), V(330, 0, 130), V(252, 0, 130)], R), 's2') + Q(gouge(*V(254, .6, 126), *V(330, .6, 126), 4) + gouge(*V(254, .32, 126), *V(330, .32, 126), 4), 'a')
# long table under red cloth
tb = Q(rough([V(376, 1.67, 97), V(868, 1.67, 97), V(884, 1.67, 108), V(362, 1.67, 108)], R, 40), 'r') + Q(rough([V(362, 1.67, 108), V(884, 1.67, 108), V(880, .96, 108), V(800, 1.02, 108), V(730, .95, 108), V(640, 1.03, 108), V(560, .96, 108), V(470, 1.02, 108), V(366, .95, 108)], R, 40), 'r')
tb += Q(pts([V(430, 1.64, 108), V(450, 1.64, 108), V(462, .99, 108), V(428, .99, 108)]) + pts([V(545, 1.64, 108), V(562, 1.64, 108), V(580, .98, 108), V(546, .98, 108)]) + pts([V(660, 1.64, 108), V(672, 1.64, 108), V(690, 1, 108), V(652, 1, 108)]) + pts([V(760, 1.64, 108), V(884, 1.64, 108), V(880, .97, 108), V(790, 1, 108)]), 'r2') + Q(gouge(*V(372, 1.66, 108), *V(700, 1.66, 108), 5), 'a2')
tb += Q('M548,292l8,-26l14,0l8,26l-5,10l-20,0Z', 'k') + Q('M553,272l4,24l-4,0l-3,-8Z', 'b') + Q(rough([V(424, 1.7, 100), V(476, 1.7, 100), V(480, 1.67, 106), V(420, 1.67, 106)], R), 'b') + Q(rough([V(640, 1.7, 100), V(690, 1.7, 100), V(694, 1.67, 106), V(640, 1.67, 106)], R), 'b')
# presidium: three sit, one stands with a paper
pr = ''
for x, hd, tl, fl in [(430, 'bare-r', 4, 1), (644, 'cap-r', 0, -1), (716, 'scarf-r', 4, -1), (812, 'bare-r', 0, -1)]:
    F = Fig(x, V(x, 2.2, 96)[1] + 84, 27, R, light=(-1 if x > LX else 1, -.8), rimc='b', rw=.15)
    F.shape([(-.3, -2.7), (-1, -2.3), (-1.15, -1), (-1.1, .4), (1.1, .4), (1.15, -1), (1, -2.3), (.3, -2.7)]).head(hd, (0, -3.3), tl, fl, face='b')
    pr += F.out
F = Fig(520, 372, 27, R, light=(0, -1), rimc='b', rw=.15)
F.trunk(sh=(0, -6), hip=(0, -3)); F.arm((.9, -5.7), (1.5, -4.8), (.7, -4.9)); F.arm((-.9, -5.7), (-1.5, -4.9), (-.7, -5)); F.shape([(-.6, -5.9), (.7, -5.8), (.6, -4.6), (-.5, -4.7)], 'b', rimc=None); F.head('bare-r', (0, -6.8), 8, 1, face='b')
pr += F.out
# ---- lamp in a tin shade on its wire
gdf, gb = glow('cl-g', LX, LY + 20, 330, .5)
lamp = Q(beam(LX, -60, LX, LY - 22, 4), 'k') + Q(rough([(LX - 12, LY - 26), (LX + 12, LY - 26), (LX + 20, LY - 10), (LX + 62, LY + 12), (LX - 62, LY + 12), (LX - 20, LY - 10)], R, 30, 1), 'k') + Q(pts([(LX - 50, LY + 12), (LX + 50, LY + 12), (LX + 20, LY + 20), (LX + 13, LY + 36), (LX, LY + 41), (LX - 13, LY + 36), (LX - 20, LY + 20)]), 'b')
# ---- stove at the side, round, iron-clad
sv = Q(beam(150, 300, 150, -60, 30) , 'k') + Q(tri(161, 290, 161, -20, 6), 'r') + Q(rough(O('96,300 204,292 208,318 212,560 214,640 88,650 90,330'), R), 'k') + Q(rough(O('84,296 216,288 218,308 82,318'), R), 'k') + Q(rough(O('214,330 216,610 196,618 196,334'), R), 'a') + Q(hatch(O('198,346 198,600'), O('150,350 150,600'), 15, 6, R, .3, .4), 'r') + Q(rough(O('84,424 216,416 216,428 84,436'), R) + rough(O('86,536 216,528 216,540 86,548'), R), 'k')
sv += Q(rough(O('116,566 166,562 168,606 118,610'), R), 'r2') + Q(''.join(pts([(x, 604), (x + 5, 574), (x + 11, 603)]) for x in (121, 134, 148)), 'a')

# ---- the hall's backs
S = [148, 186, 234, 296, 380]      # five rows; the first is the front row


def man(x, s, head, tone, rimc, tilt=0, lean=0, folds=None, arm=None, wide=1, low=0, chair=True):
    """A seated back. `s`: pixels to the metre of its row; the lamp is up and ahead."""
    k = s * (1 + .00042 * (x - 560))
    h = k * .25
    y = V(x, 1.27 - low, s)[1] + h * .62      # centre of the head
    dx = (LX - x) / 420
    F = Fig(x, y, h, R, light=(max(-.9, min(.9, dx)), -.8), rimc=rimc, rw=.13, fill=tone)
    if arm: hand(F, *arm)
    F.shape([(-.26, .5), (-.8 * wide, .74), (-1.12 * wide, 1.05), (-1.28 * wide, 1.8), (-1.3 * wide, 3.9), (1.3 * wide, 3.9), (1.28 * wide, 1.8), (1.1 * wide, 1.02), (.8 * wide, .72), (.26, .5)])
    if folds: F.marks([((-1.0, 1.6), (-.3, 1.3)), ((-1.05, 2.1), (-.2, 1.95)), ((-.95, 2.6), (0, 2.6))] if dx < 0 else [((1.0, 1.6), (.3, 1.3)), ((1.05, 2.1), (.2, 1.95)), ((.95, 2.6), (0, 2.6))], folds, .1)
    F.head(head, (0, 0), tilt)
    if head.startswith('bare') and h > 40: F.marks([((-.3, .42), (-.2, .68)), ((.28, .44), (.2, .68))], rimc, .05)
    return F.out


PALM = O('-.26,.02 -.3,-.34 -.54,-.62 -.62,-.88 -.5,-.92 -.3,-.66 -.3,-.98 -.34,-1.4 -.2,-1.42 -.13,-1.02 -.11,-1.54 .04,-1.55 .06,-1.02 .15,-1.48 .28,-1.45 .22,-.98 .36,-1.3 .46,-1.24 .34,-.7 .28,-.3 .22,.04')


def hand(F, side, elbow, wrist, ang=0, k=1, sleeve=None, mitt=False):
    """A raised arm: sleeve, a bare wrist, an open palm that takes the light."""
    sx = .95 * side
    F.arm((sx, 1.15), elbow, wrist, w=(.8, .62, .5), fist=False, fill=sleeve)
    a = math.radians(ang)
    ca, sa = math.cos(a), math.sin(a)
    q = [(x * -side * .92 * k, y * .92 * k) for x, y in PALM]
    q = [(wrist[0] + x * ca - y * sa, wrist[1] + .06 + x * sa + y * ca) for x, y in q]
    F.shape(q, 'a2' if F.h < 60 else 'b', rimc=None)
    if F.h > 40:
        F.marks([((wrist[0] - .16, wrist[1] - .3), (wrist[0] + .18, wrist[1] - .42))], 'a', .06)


def row(i, men_, tone, rimc, folds=None, arms=None):
    out = ''
    for j, (x, hd, tl, w) in enumerate(men_):
        out += man(x, S[i], hd, tone, rimc, tl, 0, folds, (arms or {}).get(j), w)
    return out


def chairs(i, xs, tone, rimc):
    """Empty chair backs of a row: two posts, a top rail, slats."""
    out = ''
    for x in xs:
        k = S[i] * (1 + .00042 * (x - 560))
        w = .2 * k
        for dx in (-w, w):
            out += Q(rough([V(x + dx - k * .018, .93, S[i]), V(x + dx + k * .018, .93, S[i]), V(x + dx + k * .018, 0, S[i]), V(x + dx - k * .018, 0, S[i])], R), tone)
        out += Q(rough([V(x - w, .95, S[i]), V(x + w, .95, S[i]), V(x + w * .96, .8, S[i]), V(x - w * .96, .8, S[i])], R), tone) + Q(rough([V(x - w, .66, S[i]), V(x + w, .66, S[i]), V(x + w, .58, S[i]), V(x - w, .58, S[i])], R), tone)
        out += Q(gouge(*V(x - w, .94, S[i]), *V(x + w, .94, S[i]), max(2.4, k * .014)), rimc)
    return out


B, C_, Q_, S_ = 'bare-b', 'cap-b', 'cap-q', 'scarf-b'
r1 = row(0, [(300, B, 0, 1), (372, S_, 5, .9), (440, C_, 0, 1), (512, B, -4, 1), (588, S_, 3, .9), (664, C_, 0, 1), (742, B, 5, 1), (880, C_, 0, 1), (960, S_, 0, .9)], 'r3', 'a')
r2 = row(1, [(262, C_, 4, 1), (350, B, 0, 1), (436, C_, -6, 1.05), (530, S_, 0, .92), (622, B, 3, 1), (716, C_, 0, 1), (900, S_, 0, .9), (1000, B, 0, 1)], 'r3', 'a')
floor = Q(rough(O('-60,560 250,440 1020,500 1660,640 1660,960 -60,960'), R, 60), 'r3') + Q(rough(O('250,470 820,490 900,640 700,760 120,760 150,560'), R, 50), 'r2') + Q(rough(O('300,474 760,492 800,560 640,620 240,600'), R, 50), 'r') + Q(streaks(O('260,480 900,500'), O('-300,960 1500,960'), 14, 6, R, .08, .2), 'k')
one = chairs(0, [300, 368, 436, 578, 648, 720, 880, 960], 'k', 'a') + man(507, S[0], 'bare-b', 'k', 'b', 0) + chairs(1, [262, 348, 434, 524, 616, 710, 900, 1000], 'k', 'a')
rows3 = [(230, B, 0, 1), (348, C_, 3, 1.05), (452, S_, -4, .95), (566, C_, 5, 1.05), (690, B, 0, 1), (930, C_, 0, 1), (1060, S_, 0, 1)]
rows4 = [(170, S_, 4, 1), (306, C_, -3, 1.05), (446, B, 4, 1), (600, Q_, 0, 1.05), (748, S_, -5, .95), (960, B, 0, 1), (1110, C_, 0, 1)]
rows5 = [(96, C_, 3, 1.05), (300, Q_, -4, 1.05), (500, B, 3, 1), (690, S_, -4, .95), (1000, C_, 5, 1.05), (1220, B, 0, 1)]
mid = row(2, rows3, 'k', 'a') + row(3, rows4, 'k', 'a', 'r3')
near = row(4, rows5, 'k', 'a2', 'r2')
midh = row(2, rows3, 'k', 'a', None, {0: (1, (1.3, -.2), (1.1, -1.6), 4), 1: (1, (1.4, -.3), (1.3, -1.9), 8), 3: (1, (1.35, -.2), (1.2, -1.8), -4), 4: (1, (1.3, -.3), (1.35, -1.8), 8), 5: (1, (1.3, -.2), (1.2, -1.7), 0)})
midh += row(3, rows4, 'k', 'a', 'r3', {1: (1, (1.4, -.2), (1.25, -1.9), 2), 2: (1, (1.5, 0), (1.5, -1.7), 10), 4: (1, (1.2, -.3), (1.0, -1.7), -4), 5: (1, (1.4, -.2), (1.3, -1.9), 6)})
nearh = row(4, rows5, 'k', 'a2', 'r2', {0: (1, (1.5, -.3), (1.45, -1.9), 4), 2: (1, (1.5, -.5), (1.35, -2.2), 3), 4: (1, (1.4, -.3), (1.2, -1.9), -6)})
# ---- the pillar, with its oil-paint dado
px = 790
pil = Q(rough([(px, -60), (px + 106, -60), (px + 108, 960), (px - 2, 960)], R, 50), 'k') + Q(rough([(px, -60), (px + 26, -60), (px + 26, 520), (px, 520)], R, 50), 'a') + Q(rough([(px, 520), (px + 26, 516), (px + 26, 960), (px - 2, 960)], R, 50), 'r') + Q(rough([(px + 26, 516), (px + 107, 540), (px + 107, 960), (px + 26, 960)], R, 50), 'r3') + Q(hatch([(px + 26, 20), (px + 26, 500)], [(px + 74, 20), (px + 74, 500)], 20, 5, R, .3, .5), 'r3') + Q(hatch([(px + 26, 540), (px + 26, 900)], [(px + 4, 540), (px + 4, 900)], 14, 4, R, .3, .4), 'r2') + Q(rough([(px - 6, 508), (px + 26, 504), (px + 112, 528), (px + 112, 542), (px + 26, 518), (px - 6, 522)], R), 'k')
# ---- New Year
fir = Q(beam(372, 366, 372, 120, 10), 'k')
for y, w, hh in [(340, 92, 84), (292, 78, 74), (246, 62, 66), (204, 46, 58), (166, 30, 50)]:
    e = [(372 - w, y), (372 - w * .8, y - hh * .2), (372 - w * .62, y - 4), (372 - w * .36, y - hh * .18), (372 - w * .12, y + 6), (372 + w * .2, y - hh * .16), (372 + w * .44, y + 2), (372 + w * .7, y - hh * .2), (372 + w, y - 4), (372 + w * .5, y - hh * .5), (372 + 4, y - hh), (372 - 4, y - hh), (372 - w * .5, y - hh * .5)]
    fir += Q(rough(e, R, 24, 2), 'k') + Q(hatch([(372 + w * .1, y - hh * .8), (372 + w * .9, y - 8)], [(372 + w * .02, y - hh * .5), (372 + w * .5, y)], 6, 4, R, .3, .3), 't2')
D = 'show=dance'
save('scenes/club.svg', [
    layer('hall', .1, hall + cur + pt_ + st),
    layer('glow', .15, gb, motion='flicker'),
    layer('presidium', .2, pr, when='show!=dance'),
    layer('table', .2, tb + steps + lamp + sv),
    layer('floor', .3, floor),
    layer('fir', .25, fir, when=D),
    layer('front-rows', .4, r1 + r2, when='show!=hands'),
    layer('one', .4, one, when='show=hands'),
    layer('rows', .6, mid, when='show!=hands', motion='breathe'),
    layer('hands', .6, midh, when='show=hands', motion='breathe'),
    layer('pillar', .8, pil),
    layer('near', .95, near, when='show!=hands'),
    layer('near-hands', .95, nearh, when='show=hands'),
], 'The miners’ club from the back rows: rows of heads, a stage with a long red table under dark portraits, and a pillar that hides part of it.',
     (150, 0, 920, 890), (290, 60, 700, 483), gdf, light=(LX, LY, 420))
