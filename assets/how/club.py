"""The miners' club, from the back rows. Default: a meeting. `show=hands`: hands are up, and the front row holds one man. `show=dance`: New Year, a fir, a gramophone."""
from surface_marks import *
R = random.Random(17)
HZ, EYE = 246, 2.36


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
st += Q(rough([V(226, .93, 122), V(1030, .93, 122), V(1030, -.1, 122), V(226, -.1, 122)], R, 50), 'r2') + Q(rough([V(700, .93, 122), V(1030, .93, 122), V(1030, -.1, 122), V(760, -.1, 122)], R, 50), 'r3') + Q(rough([V(226, .93, 122), V(1030, .93, 122), V(1030, .84, 122), V(226, .84, 122)], R, 50), 'k') + Q(gouge(*V(800, .92, 122), *V(240, .92, 122), 5, 0, .3), 'a2')
st += Q(''.join(tri(*V(x, .84, 122), *V(x + R.uniform(-2, 2), 0, 122), 5) for x in range(262, 1020, 44)), 'k') + Q(hatch([V(700, .7, 122), V(760, .1, 122)], [V(560, .7, 122), V(600, .1, 122)], 7, 5, R, .3, .4), 'r3')
steps = Q(rough([V(252, .6, 126), V(330, .6, 126), V(330, 0, 130), V(252, 0, 130)], R), 's2') + Q(gouge(*V(254, .6, 126), *V(330, .6, 126), 4) + gouge(*V(254, .32, 126), *V(330, .32, 126), 4), 'a')
# long table under red cloth
tb = Q(rough([V(376, 1.67, 97), V(868, 1.67, 97), V(884, 1.67, 108), V(362, 1.67, 108)], R, 40), 'r') + Q(rough([V(362, 1.67, 108), V(884, 1.67, 108), V(880, .96, 108), V(800, 1.02, 108), V(730, .95, 108), V(640, 1.03, 108), V(560, .96, 108), V(470, 1.02, 108), V(366, .95, 108)], R, 40), 'r')
tb += Q(pts([V(430, 1.64, 108), V(450, 1.64, 108), V(462, .99, 108), V(428, .99, 108)]) + pts([V(545, 1.64, 108), V(562, 1.64, 108), V(580, .98, 108), V(546, .98, 108)]) + pts([V(660, 1.64, 108), V(672, 1.64, 108), V(690, 1, 108), V(652, 1, 108)]) + pts([V(760, 1.64, 108), V(884, 1.64, 108), V(880, .97, 108), V(790, 1, 108)]), 'r2') + Q(gouge(*V(372, 1.66, 108), *V(700, 1.66, 108), 5), 'a2')
tb += Q('M574,318l6,-26l14,0l7,26l-5,4l-18,0Z', 'k') + Q('M581,296l0,20l-4,0Z', 'b') + Q(rough([V(424, 1.7, 100), V(476, 1.7, 100), V(480, 1.67, 106), V(420, 1.67, 106)], R), 'b') + Q(rough([V(640, 1.7, 100), V(690, 1.7, 100), V(694, 1.67, 106), V(640, 1.67, 106)], R), 'b')
# presidium: three sit, one stands with a paper
pr = ''
for x, hd, tl, fl in [(430, 'bare-r', 4, 1), (644, 'cap-r', 0, -1), (716, 'scarf-r', 4, -1), (812, 'bare-r', 0, -1)]:
    F = Fig(x, V(x, 2.2, 96)[1] + 84, 27, R, light=(-1 if x > LX else 1, -.8), rimc='b', rw=.15)
    F.shape([(-.3, -2.7), (-1, -2.3), (-1.15, -1), (-1.1, .4), (1.1, .4), (1.15, -1), (1, -2.3), (.3, -2.7)]).head(hd, (0, -3.3), tl, fl, face='b')
    pr += F.out
F = Fig(520, 380, 27, R, light=(0, -1), rimc='b', rw=.15)
F.trunk(sh=(0, -6), hip=(0, -2.6)); F.arm((.9, -5.7), (1.5, -4.8), (.7, -4.9)); F.arm((-.9, -5.7), (-1.5, -4.9), (-.7, -5)); F.shape([(-.6, -5.9), (.7, -5.8), (.6, -4.6), (-.5, -4.7)], 'b', rimc=None); F.head('bare-r', (0, -6.8), 8, 1, face='b')
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
    F.shape([(-.26, .5), (-.8 * wide, .74), (-1.12 * wide, 1.05), (-1.28 * wide, 1.8), (-1.3 * wide, 5), (1.3 * wide, 5), (1.28 * wide, 1.8), (1.1 * wide, 1.02), (.8 * wide, .72), (.26, .5)])
    if folds: F.marks([((-1.0, 1.6), (-.3, 1.3)), ((-1.05, 2.1), (-.2, 1.95)), ((-.95, 2.6), (0, 2.6))] if dx < 0 else [((1.0, 1.6), (.3, 1.3)), ((1.05, 2.1), (.2, 1.95)), ((.95, 2.6), (0, 2.6))], folds, .1)
    F.head(head, (0, 0), tilt)
    if head.startswith('bare') and h > 40: F.marks([((-.3, .42), (-.2, .68)), ((.28, .44), (.2, .68))], rimc, .05)
    return F.out


PALMS = [O('-.24,.04 -.34,-.28 -.58,-.6 -.64,-.8 -.54,-.86 -.36,-.62 -.32,-.78 -.34,-1.28 -.22,-1.34 -.15,-1.02 -.12,-1.46 .02,-1.5 .06,-1.04 .1,-1.42 .23,-1.4 .24,-.98 .3,-1.2 .4,-1.14 .39,-.62 .32,-.22 .22,.04'),
         O('-.24,.04 -.32,-.3 -.62,-.54 -.76,-.7 -.7,-.79 -.36,-.62 -.34,-.76 -.48,-1.24 -.36,-1.3 -.18,-.92 -.18,-1.46 -.04,-1.48 .02,-.94 .12,-1.42 .26,-1.38 .2,-.86 .42,-1.16 .5,-1.08 .38,-.56 .3,-.2 .22,.04'),
         O('-.24,.04 -.3,-.34 -.44,-.58 -.4,-.82 -.26,-.86 -.2,-1.06 -.06,-1.12 .02,-.98 .08,-1.12 .2,-1.08 .24,-.92 .34,-.94 .36,-.6 .28,-.24 .22,.04')]


def hand(F, side, elbow, wrist, ang=0, kind=0, tone='a2', k=.84):
    """A raised arm: sleeve, an open palm that takes the light, cut between the fingers."""
    F.arm((.95 * side, 1.15), elbow, wrist, w=(.82, .64, .52), fist=False)
    a = math.radians(ang)
    ca, sa = math.cos(a), math.sin(a)
    tr = lambda q: [(wrist[0] + (x * -side * k) * ca - y * k * sa, wrist[1] + .1 + (x * -side * k) * sa + y * k * ca) for x, y in q]
    F.shape(tr(PALMS[kind]), tone, rimc=None)
    dark = {'a': 'r', 'a2': 'a', 'b': 'a2'}[tone]
    F.shape(tr([(.22, .04), (.32, -.22), (.38, -.6), (.24, -.72), (.14, -.5), (-.1, -.3), (-.2, -.02)]), dark, rimc=None)
    F.marks([tuple(tr(l)) for l in [((-.3, -.66), (-.12, -.3)), ((-.1, -.74), (.2, -.62))]], 'k' if tone == 'a' else 'r', .045)
    F.shape([(wrist[0] - .3, wrist[1] - .06), (wrist[0] + .3, wrist[1] - .02), (wrist[0] + .31, wrist[1] + .16), (wrist[0] - .3, wrist[1] + .14)], rimc=None)


def raised(x, s, low, *arm):
    k = s * (1 + .00042 * (x - 560))
    h = k * .25
    F = Fig(x, V(x, 1.27 - low, s)[1] + h * .62, h, R, light=(max(-.9, min(.9, (LX - x) / 420)), -.5), rimc='a', rw=.13)
    hand(F, *arm)
    return F.out


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
floor = Q(rough(O('-60,640 250,500 1020,560 1660,700 1660,960 -60,960'), R, 60), 'r3') + Q(rough(O('200,508 860,536 960,700 700,800 100,800 120,600'), R, 50), 'r2') + Q(rough(O('240,510 790,534 860,640 640,720 160,690'), R, 50), 'r') + Q(rough(O('360,516 650,526 700,600 560,640 330,620'), R, 50), 'a') + Q(streaks(O('260,520 800,536'), O('-300,960 800,960'), 11, 6, R, .08, .2), 'k')
one = chairs(0, [300, 368, 436, 578, 648, 720, 880, 960], 'k', 'a') + man(507, S[0], 'bare-b', 'k', 'b', 0) + chairs(1, [262, 348, 434, 524, 616, 710, 900, 1000], 'k', 'a')
rows3 = [(230, B, 0, 1), (326, C_, 3, 1.05), (700, B, 0, 1), (930, C_, 0, 1), (1040, S_, 0, 1)]
rows3m = [(420, S_, -4, .95), (512, C_, 0, 1), (606, C_, 5, 1.05)]
rows4 = [(180, S_, 4, 1), (306, C_, -3, 1.05), (440, B, 4, 1), (596, Q_, 0, 1.05), (738, S_, -5, .95), (950, B, 0, 1), (1080, C_, 0, 1)]
rows5 = [(80, C_, 3, 1.05), (296, Q_, -4, 1.05), (500, B, 3, 1), (690, S_, -4, .95), (1000, C_, 5, 1.05)]
row3, row3m, row4, row5 = row(2, rows3, 'k', 'a'), row(2, rows3m, 'k', 'a'), row(3, rows4, 'k', 'a', 'r3'), row(4, rows5, 'k', 'a2', 'r2')
arms3 = raised(230, S[2], 0, 1, (1.3, -.2), (1.1, -1.5), 4, 1, 'a') + raised(930, S[2], 0, 1, (1.3, -.2), (1.2, -1.7), 0, 1, 'a') + raised(1040, S[2], 0, -1, (-1.4, -.2), (-1.3, -1.4), -10, 2, 'a')
arms4 = raised(180, S[3], 0, 1, (1.3, -.2), (1.2, -1.6), 0, 0) + raised(306, S[3], 0, 1, (1.45, -.2), (1.3, -1.9), 4, 0) + raised(596, S[3], 0, 1, (1.5, 0), (1.55, -1.6), 10, 1) + raised(738, S[3], 0, -1, (-1.2, -.3), (-1.1, -1.6), -4, 0) + raised(950, S[3], 0, 1, (1.4, -.2), (1.3, -1.8), 6, 0)
arms5 = raised(296, S[4], 0, -1, (-1.55, -.2), (-1.5, -1.7), -8, 1, 'b') + raised(500, S[4], 0, 1, (1.5, -.4), (1.42, -2.0), 5, 0, 'b') + raised(1000, S[4], 0, 1, (1.45, -.3), (1.3, -1.8), -4, 0, 'b')
# ---- the pillar, with its oil-paint dado
px = 790
pil = Q(rough([(px, -60), (px + 106, -60), (px + 108, 960), (px - 2, 960)], R, 50), 'k') + Q(rough([(px, -60), (px + 26, -60), (px + 26, 520), (px, 520)], R, 50), 'a') + Q(rough([(px, 520), (px + 26, 516), (px + 26, 960), (px - 2, 960)], R, 50), 'r') + Q(rough([(px + 26, 516), (px + 107, 540), (px + 107, 960), (px + 26, 960)], R, 50), 'r3') + Q(hatch([(px + 26, 20), (px + 26, 500)], [(px + 74, 20), (px + 74, 500)], 20, 5, R, .3, .5), 'r3') + Q(hatch([(px + 26, 540), (px + 26, 900)], [(px + 4, 540), (px + 4, 900)], 14, 4, R, .3, .4), 'r2') + Q(rough([(px - 6, 508), (px + 26, 504), (px + 112, 528), (px + 112, 542), (px + 26, 518), (px - 6, 522)], R), 'k')
# ---- New Year: the fir with its chains and a tin star, and the horn at the stage edge
FX, FB = 356, 396
fir = Q(rough([(FX - 26, FB - 24), (FX + 28, FB - 24), (FX + 22, FB + 6), (FX - 20, FB + 6)], R), 'k') + Q(beam(FX, FB, FX, 130, 12, 5), 'k')
tiers = [(372, 104, 92), (318, 90, 82), (268, 74, 74), (222, 58, 66), (180, 42, 58), (146, 26, 50)]
for y, w, hh in tiers:
    e = [(FX - w, y + R.uniform(-4, 8)), (FX - w * .78, y - hh * .22), (FX - w * .62, y + 4), (FX - w * .36, y - hh * .16), (FX - w * .12, y + 10), (FX + w * .16, y - hh * .14), (FX + w * .42, y + 6), (FX + w * .68, y - hh * .2), (FX + w, y + R.uniform(-6, 6)), (FX + w * .5, y - hh * .5), (FX + 5, y - hh), (FX - 5, y - hh), (FX - w * .5, y - hh * .5)]
    fir += Q(rough(e, R, 24, 1.6), 'k') + Q(hatch([(FX + w * .06, y - hh * .86), (FX + w * .9, y - 6)], [(FX + w * .0, y - hh * .5), (FX + w * .42, y + 4)], 6, 5, R, .3, .3), 't2') + Q(hatch([(FX + w * .2, y - hh * .8), (FX + w * .96, y - 6)], [(FX + w * .16, y - hh * .6), (FX + w * .66, y - 4)], 5, 4, R, .3, .3), 't')
chain = ''
for (x0, y0), (x1, y1), sag in [((FX - 22, 168), (FX + 40, 186), 16), ((FX - 50, 214), (FX + 60, 232), 22), ((FX - 62, 272), (FX + 84, 284), 26), ((FX - 82, 334), (FX + 98, 336), 28)]:
    n = int((x1 - x0) / 12)
    for i in range(n + 1):
        t = i / n
        x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)
        a = 3.4 if i % 2 else 6
        b_ = 6 if i % 2 else 3.4
        chain += pts([(x - a, y), (x, y - b_), (x + a, y), (x, y + b_)])
fir += Q(chain, 'b') + Q(''.join(pts([(x - 5, y), (x - 2, y - 6), (x + 4, y - 5), (x + 6, y + 1), (x + 1, y + 6)]) for x, y in [(FX - 40, 250), (FX + 30, 216), (FX + 62, 312), (FX - 66, 306), (FX - 14, 292), (FX + 22, 356), (FX - 52, 366), (FX + 14, 160), (FX + 76, 366)]), 'r')
sp = []
for i in range(10):
    t = math.radians(-90 + 36 * i)
    r_ = 22 if i % 2 == 0 else 9
    sp.append((FX + 2 + r_ * math.cos(t), 84 + r_ * math.sin(t)))
fir += Q(pts(sp), 'b') + Q(pts([sp[0], sp[1], (FX + 2, 84), sp[9]]) + pts([sp[2], (FX + 2, 84), sp[1]]) + pts([sp[4], (FX + 2, 84), sp[3]]), 't3')
# paper chains across the hall, from the curtain to the pillar: the sheet's second slope
gar = ''
for (x0, y0), (x1, y1), sag in [((250, 34), (800, 20), 34), ((800, 16), (1040, -30), 30)]:
    n = int((x1 - x0) / 15)
    for i in range(n + 1):
        t = i / n
        x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)
        q = [(x - 10, y - 4), (x, y - 8), (x + 10, y - 3), (x + 9, y + 4), (x, y + 8), (x - 9, y + 3)]
        gar += Q(pts(q if i % 2 else [(x - 4, y - 9), (x + 4, y - 8), (x + 5, y + 8), (x - 4, y + 9)]), ('b', 'r', 't3', 'r')[i % 4])
# gramophone at the stage edge, its horn towards the hall
GX, GY = 640, V(640, .93, 120)[1]
T = lambda q: [(GX + x, GY + y) for x, y in O(q)]
gra = Q(rough(T('-52,-4 60,-4 60,-44 -52,-44'), R), 'k') + Q(rough(T('-60,-42 68,-44 66,-54 -58,-52'), R), 'k') + Q(gouge(*T('-56,-50')[0], *T('50,-51')[0], 4), 'a2') + Q(pts(T('-38,-36 44,-37 44,-12 -38,-12')), 'r3') + Q(pts(T('-50,-40 -42,-40 -42,-8 -50,-8')), 'a2')
gra += Q(pts(T('-38,-54 40,-56 20,-62 -20,-62')), 'k') + Q(pts(limb(T('38,-58 46,-84 24,-104 -4,-108'), (10, 11, 14, 20))), 'k')
hr = [(GX - 34 + 54 * math.cos(math.radians(k * 30)) * (1 if k % 2 else .88), GY - 118 + 62 * math.sin(math.radians(k * 30)) * (1 if k % 2 else .88)) for k in range(12)]
gra += Q(pts(T('-10,-178 14,-132 22,-104 6,-92 -16,-62')), 'k') + Q(pts(knife(hr, R, .8)), 'k')
ir = [(GX - 35 + (x - GX + 34) * .88, GY - 118 + (y - GY + 118) * .89) for x, y in hr]
gra += Q(pts(ir), 'r') + ''.join(Q(pts([ir[i], ir[(i + 1) % 12], (GX - 30, GY - 114)]), 'r2' if i not in (8, 10) else 'a2') for i in range(0, 12, 2)) + Q(pts(T('-42,-122 -30,-130 -18,-120 -18,-106 -32,-100 -42,-110')), 'k')
D, H, M = 'show=dance', 'show=hands', 'show!=hands'
use = lambda i: '<use href="#%s"/>' % i
gdf += '<g id="cl-three">%s</g><g id="cl-near">%s</g>' % (row3, row5)      # the same backs with and without arms behind them
save('scenes/club.svg', [
    layer('hall', .1, hall + cur + pt_ + st),
    layer('glow', .15, gb, motion='flicker'),
    layer('presidium', .2, pr + tb, when='show!=dance'),
    layer('floor', .25, floor + steps + lamp + sv),
    layer('fir', .3, fir + gra, when=D),
    layer('chains', .3, gar, when=D, motion='sway', origin=(520, 0)),
    layer('front-rows', .5, r1 + r2 + row3m + use('cl-three'), when=M),
    layer('one', .5, one + arms3 + use('cl-three') + arms4, when=H),
    layer('pillar', .75, row4 + pil),
    layer('near', .95, use('cl-near'), when=M, motion='breathe'),
    layer('near-hands', .95, arms5 + use('cl-near'), when=H, motion='breathe'),
], 'The miners’ club from the back rows: rows of heads, a stage with a long red table under dark portraits, and a pillar that hides part of it.',
     (190, 0, 900, 890), (262, 84, 744, 513), gdf, light=(LX, LY, 420))
