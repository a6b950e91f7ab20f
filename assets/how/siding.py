"""Siding, 6.20 in the evening. The sun goes down at the end of the train; the recruiter's boots stand on his table.

`time=day`: the same siding without the recruiter; the wagon holds flags.
The script writes `timber-yard.svg` too: the same train by day, when it has brought oak.
"""
from surface_marks import *
from figures import back, woman as woman_
from smoke import plume
R = random.Random(620)
VX, VY = 214, 560


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


sky = skybands([(-60, 90, 't2'), (90, 210, 't'), (210, 310, 't3'), (310, 390, 'b'), (390, 470, 'a2'), (470, 640, 'a')], R, 12)
SX, SY = 356, 500
sky += '<circle cx="%d" cy="%d" r="92" fill="%s"/>' % (SX, SY, C['r'])
sky += Q(''.join(gouge(SX - 120 + R.uniform(-20, 60), SY - 44 + i * 14, SX + R.uniform(10, 120), SY - 44 + i * 14, R.uniform(3, 6), 0, .5) for i in range(8)), 'a')
sky += Q(''.join(gouge(SX + R.uniform(50, 90), SY - 70 + i * 22, SX + 150 + R.uniform(30, 120), SY - 70 + i * 22, 4, 0, .4) for i in range(4)), 'r')
# far: steppe, spoil heap left
far = Q(rough(O('-80,580 -80,500 0,430 60,350 96,312 122,304 150,340 206,430 268,520 320,584'), R), 't2') + Q(rough(O('110,306 122,304 150,340 206,430 268,520 320,584 240,584 196,500 150,410'), R), 'r')
far += Q(hatch(O('118,312 190,450 250,560'), O('110,380 140,480 160,580'), 11, 5, R, .4, .4) + hatch(O('90,322 20,420 -60,500'), O('96,440 40,520 0,580'), 9, 5, R, .4, .4), 'k')
far += Q(rough(O('-80,564 200,562 700,564 1680,560 1680,640 -80,640'), R, 80), 'r3')
far += Q(hatch(O('330,566 700,566'), O('240,600 900,610'), 10, 5, R, .4, .4), 'r')
# locomotive smoke, far end of the train
S = [(236, 500, 10), (246, 480, 16), (264, 456, 23), (292, 430, 30), (332, 400, 38), (386, 366, 46), (452, 326, 56), (534, 280, 66), (630, 228, 78), (742, 170, 92), (872, 104, 108), (1020, 30, 130)]
smoke = plume(S, 13) + Q(rough(O('228,506 234,490 246,484 252,494 246,508'), R), 'k')


def p(k, v):        # k: distance scale along the train; v: height, -380 roof, 130 floor, 230 rail
    return (VX + 1100 * k, VY + v * k)


def quad(k1, k2, v1, v2):
    return [p(k1, v1), p(k2, v1), p(k2, v2), p(k1, v2)]


# ground: evening light runs along the track
gnd = Q(rough(O('-80,572 1680,566 1680,980 -80,980'), R, 80), 's')
gnd += Q(pts(O('214,562 420,566 900,700 1400,980 -80,980 -80,900')), 'r3') + Q(pts(O('220,563 330,565 620,700 900,980 -80,980 -80,860')), 'r2') + Q(pts(O('222,563 290,565 400,680 520,980 60,980')), 'r')
gnd += Q(streaks([(230, 566), (300, 566)], [(-80, 960), (1100, 980)], 15, 6, R, .1, .3), 'k') + Q(streaks([(240, 566), (290, 566)], [(80, 980), (640, 980)], 3, 5, R, .04, .1), 'a')
gnd += Q(pts([p(.05, 250), p(1.6, 236), p(1.6, 330), p(.05, 320)]), 'k')
ties = ''
k = .12
while k < 1.5:
    ties += pts([p(k, 236), p(k * 1.03, 236), p(k * 1.03 + .02, 300), p(k + .015, 300)])
    k *= 1.09
gnd += Q(ties, 's2') + Q(pts([p(.06, 262), p(1.6, 258), p(1.6, 266), p(.06, 268)]), 'r') + Q(pts([p(.06, 258), p(1.2, 256), p(1.2, 260), p(.06, 262)]), 'a')


# ---- train
def wagon(k1, k2, door=None, near=False):
    K = k2
    s = Q(rough(quad(k1, k2, -330, 150), R, 40), 'r2') + Q(hatch(quad(k1, k2, 150, 150)[:2], quad(k1, k2, -80, -80)[:2], int(5 + 9 * (k2 - k1) / k2 * 2), 22 * K, R, .4, .5), 'r3')
    s += Q(rough([p(k1 * .985, -322), p(k1, -372), p(k1 + (k2 - k1) * .5, -396), p(k2, -372), p(k2 * 1.012, -322)], R, 40), 'k')
    s += Q(rough([p(k1, -330), p(k1, 150), (p(k1, 150)[0] - 60 * k1, p(k1, 150)[1] - 10 * k1), (p(k1, -330)[0] - 60 * k1, p(k1, -330)[1] + 30 * k1)], R, 40), 'r') + Q(hatch([p(k1, -300), p(k1, 140)], [(p(k1, -300)[0] - 60 * k1, p(k1, -280)[1]), (p(k1, 140)[0] - 60 * k1, p(k1, 130)[1])], 7, 5 * k1, R, .3, .3), 'a')
    # boards
    s += Q(streaks([p(k1, -320), p(k1, 140)], [p(k2, -320), p(k2, 140)], 12, 4 * K, R, .05, .16), 'k')
    s += Q(''.join(beam(*p(kk, -330), *p(kk, 150), 9 * kk) for kk in [k1 + (k2 - k1) * t for t in (.06, .3, .7, .94)]), 'k') + Q(''.join(tri(*p(kk, R.uniform(-60, 120)), *p(kk, -325), 6 * kk) for kk in [k1 + (k2 - k1) * t for t in (.06, .3, .7, .94)]), 'r')
    # small hatch window
    s += Q(rough(quad(k1 + (k2 - k1) * .12, k1 + (k2 - k1) * .24, -270, -190), R), 'k')
    if door:
        a, b = k1 + (k2 - k1) * .34, k1 + (k2 - k1) * .62
        s += Q(rough(quad(a, b, -296, 140), R, 30), 'r2') + Q(rough(quad(a + .01 * K, b - .02 * K, -280, 130), R, 30), 'a') + Q(rough(quad(a + (b - a) * .5, b - .02 * K, -280, 130), R, 30), 'r')
        s += Q(rough(quad(a + (b - a) * .02, b, 60, 140), R, 30), 'r3')
        s += Q(rough(quad(b, b + (k2 - k1) * .27, -310, 136), R, 30), 'r3') + Q(hatch([p(b, -290), p(b, 120)], [p(b + .2 * K, -280), p(b + .2 * K, 120)], 10, 4 * K, R), 'k') + Q(beam(*p(b + .02, -300), *p(b + (k2 - k1) * .26, 120), 9 * K), 'k')
    # frame and wheels
    s += Q(rough(quad(k1, k2, 150, 182), R, 40), 'k') + Q(gouge(*p(k1, 152), *p(k2, 152), 3 * K, 0, .3), 'r')
    for t in (.14, .3, .7, .86):
        kk = k1 + (k2 - k1) * t
        cx, cy = p(kk, 214)
        r = 48 * kk
        s += Q(pts([(cx + r * .72 * math.cos(i * math.pi / 5.5), cy + r * math.sin(i * math.pi / 5.5)) for i in range(11)]), 'k') + Q(pts([(cx + r * .5 * math.cos(q), cy + r * .7 * math.sin(q)) for q in (2.2, 2.7, 3.2, 3.7, 4.1)] + [(cx + r * .34 * math.cos(q), cy + r * .5 * math.sin(q)) for q in (4.1, 3.2, 2.2)]), 'r')
    return s


train = Q(rough(O('196,566 196,528 206,512 222,508 226,520 240,522 248,566'), R), 'k')
ks = [.052, .078, .115, .168, .246, .36, .525, .55, .9, .935, 1.62]
for a, b in [(.06, .085), (.089, .128), (.134, .19)]:
    train += Q(rough(quad(a, b, -330, 182), R), 'k') + Q(rough([p(a, -330), p(a + (b - a) * .5, -392), p(b, -330)], R), 'k') + Q(quad and pts([p(a, -320), p(a, 150), (p(a, 150)[0] - 5, p(a, 140)[1]), (p(a, -320)[0] - 5, p(a, -300)[1])]), 'r')
WAGONS = [(.2, .3), (.315, .5), (.53, .845), (.9, 1.5)]
for a, b in WAGONS:
    train += wagon(a, b, 1)

# men in the doors
sit = ''
def sitter(k, v, h, head, turn=1, sw=0):
    global sit
    x, y = p(k, v)
    F = Fig(x, y, h, R, light=(-1, -.2), rimc='a', rw=.17, turn=turn)
    F.trunk(sh=(.05, -2.35), hip=(0, -.1), shw=.95, waist=.72, hipw=.72, tilt=sw)
    F.leg((.35, -.1), (.9, .25), (.8 + sw, 2.0), toe=.5); F.leg((-.3, -.1), (.1, .3), (-.1, 2.1), toe=.5)
    F.arm((.85, -2), (1.05, -.9), (.5, -.3)); F.head(head, (.05, -3.2), 0, 1)
    sit += F.out
sitter(.385, 132, 15, 'cap-b', 1)
# one stands inside, leaning on the jamb
x, y = p(.662, 132)
F = Fig(x - 4, y, 27, R, light=(-1, -.2), rimc='a', rw=.15)
F.trunk(sh=(-.1, -6.0), hip=(.1, -3.5)).leg((.3, -3.5), (.35, -2), (.3, -.3)).leg((-.3, -3.5), (-.3, -2), (-.3, -.3)).head('cap-b', (-.2, -6.85), -6)
sit = F.out + sit

# ---- table, recruiter, boots
tb = ''
F = Fig(508, 812, 54, R, light=(-1, -.2), rimc='a2', rw=.15)
# the chair: bent wood, its back seen from the side
F.shape([(-1.5, -4.3), (-1.34, -4.36), (-1.12, -2.2), (-1.18, .1), (-1.4, .1), (-1.3, -2.2)]).shape([(-1.3, -2.26), (.5, -2.2), (.5, -1.94), (-1.3, -1.98)]).shape([(.24, -2.1), (.44, -2.1), (.6, .1), (.42, .1)], rimc='r').shape([(-1.2, -1.0), (.5, -.9), (.5, -.76), (-1.2, -.84)], rimc='r')
# far leg under the table, near leg drawn back beneath the chair: the weight is on the seat
F.shape([(-.4, -2.7), (.9, -2.86), (1.42, -2.7), (1.5, -2.4), (1.36, -1.4), (1.3, -.6), (1.86, -.22), (2.04, .0), (1.98, .18), (.86, .16), (.82, -.5), (.84, -1.5), (.8, -2.06), (-.3, -1.9)])
F.shape([(-1.0, -2.9), (-.2, -3.0), (.86, -2.72), (1.12, -2.4), (1.02, -2.06), (.5, -1.2), (.22, -.56), (.56, -.24), (.7, .0), (.64, .18), (-.3, .18), (-.34, -.3), (-.14, -.9), (.14, -1.8), (-1.0, -1.86)])
# jacket: heavy, bent to the paper
F.shape([(-.06, -5.2), (-.5, -5.1), (-.96, -4.66), (-1.2, -3.9), (-1.24, -3.0), (-1.3, -1.9), (-.3, -1.7), (.56, -2.0), (.6, -2.6), (.7, -3.3), (.92, -4.1), (.84, -4.8), (.46, -5.16)])
F.marks([((-1.0, -2.5), (-.1, -2.8)), ((-1.0, -3.1), (.1, -3.5)), ((-.9, -3.8), (-.2, -4.3)), ((.5, -2.4), (-.2, -2.1))], 'r2', .1)
F.shape([(.2, -4.86), (.62, -4.6), (.86, -4.0), (1.2, -3.56), (2.0, -3.3), (2.36, -3.22), (2.5, -3.06), (2.3, -2.94), (1.7, -2.98), (.9, -3.14), (.46, -3.5), (.1, -4.1)])
F.shape([(2.3, -3.2), (2.62, -3.62), (2.68, -3.56), (2.42, -3.12)], 'b', rimc=None)
F.head('hat-r', (.42, -5.86), 12, 1, face='a2')
tb += F.out
top = O('536,646 806,652 856,678 560,672')
tb += Q(beam(566, 670, 548, 812, 10, 8) + beam(548, 670, 606, 808, 8, 7) + beam(836, 676, 862, 826, 11, 8) + beam(846, 676, 790, 822, 8, 7) + beam(780, 660, 796, 780, 8), 'k')
tb += Q(rough(top, R), 'k') + Q(rough(O('540,647 802,653 846,672 562,667'), R), 'a') + Q(rough(O('560,672 856,678 856,690 560,684'), R), 'k') + Q(gouge(556, 672, 800, 676, 4), 'a2')
tb += Q(pts(O('590,652 650,654 664,666 598,664')), 'b') + Q(pts(O('656,655 700,656 712,664 668,664')), 'b2') + Q(tri(602, 656, 646, 658, 2) + tri(604, 660, 652, 661, 2), 'k')
tb += boot(706, 662, 96, 'k', 'a') + boot(690, 670, 98, 'k', 'b') + boot(792, 664, 96, 'k', 'a') + boot(776, 672, 98, 'k', 'b')

# ---- men's backs, each with his shadow thrown away from the sun
men, sh = '', ''


def shade(x, y, w, L, sl=.0):
    dx, dy = x - SX, (y - SY)
    n = math.hypot(dx, dy)
    ux, uy = dx / n, dy / n
    a, b = (x - w, y), (x + w, y + 4)
    return pts([a, (a[0] + ux * L * .6 - 8, a[1] + uy * L * .6), (a[0] + ux * L - 10, a[1] + uy * L), (b[0] + ux * L + 34, b[1] + uy * L - 8), (b[0] + ux * L * .5 + 22, b[1] + uy * L * .5), b])


def man(x, y, h, draw, turn=1):
    global men, sh
    F = Fig(x, y, h, R, light=(-1, -.25), rimc='a2', rw=.15, turn=turn)
    draw(F)
    men += F.out
    sh += shade(x, y + h * .25, h * .62, h * 6)


def signer(F):      # bends over the table, his whole weight on one hand; cap in the other behind him
    F.shape([(-.2, -3.4), (.5, -3.5), (.46, -2.2), (.3, -1.2), (.2, -.4), (-.42, -.4), (-.4, -1.3), (-.34, -2.2)]).shape([(-.42, -.56), (.22, -.56), (.24, -.2), (.26, .2), (-.86, .2), (-.82, -.02), (-.44, -.2)])
    F.shape([(.1, -3.5), (1.08, -3.4), (1.1, -2.3), (1.3, -1.3), (1.44, -.4), (.84, -.4), (.7, -1.2), (.46, -2.2)]).shape([(.82, -.56), (1.46, -.56), (1.5, -.2), (1.54, .2), (.44, .2), (.48, -.02), (.84, -.2)])
    F.shape([(-1.16, -5.9), (-.7, -6.0), (-.1, -5.66), (.56, -5.0), (1.06, -4.1), (1.2, -3.1), (.7, -2.86), (-.1, -2.96), (-.3, -3.4), (-.62, -4.1), (-1.16, -4.8), (-1.44, -5.4)])
    F.marks([((.9, -4.1), (.0, -4.3)), ((.5, -4.8), (-.3, -4.7)), ((1.0, -3.4), (.2, -3.4))], 'r2', .09)
    F.shape([(-1.0, -5.4), (-.56, -5.1), (-.7, -4.6), (-1.2, -4.0), (-1.7, -3.6), (-2.16, -3.3), (-2.4, -3.4), (-2.3, -3.62), (-1.76, -4.1), (-1.36, -4.7)])
    F.shape([(.3, -5.0), (.72, -4.8), (1.3, -4.2), (1.5, -3.6), (1.3, -3.1), (1.0, -2.9), (.86, -3.16), (1.06, -3.6), (.7, -4.0), (.3, -4.3)])
    F.shape([(.6, -2.9), (1.3, -3.04), (1.62, -2.7), (1.5, -2.36), (.9, -2.2), (.5, -2.5)])
    F.head('bare-r', (-1.62, -6.16), -22, -1, face='a2')


def bundle(F):      # a village man, the sack across his shoulders pulls him down to the right
    back(F, 'hang', None, -1, .1, .16, 'r2', stoop=.5)
    F.shape([(-.2, -6.5), (.5, -7.0), (1.2, -6.9), (1.9, -6.1), (2.1, -5.0), (1.86, -4.1), (1.3, -3.7), (.66, -3.9), (.3, -4.7), (.1, -5.6)], 'r3')
    F.marks([((.4, -6.7), (1.0, -6.2)), ((.3, -6.3), (.9, -5.2)), ((.5, -6.6), (1.5, -5.6)), ((1.3, -3.9), (1.2, -4.7)), ((1.8, -4.6), (1.4, -5.2))], 'k', .12)
    F.shape([(.5, -6.3), (.9, -6.1), (1.06, -5.6), (.86, -5.2), (.5, -5.3), (.3, -5.9), (.1, -6.5), (.3, -6.7)])
    F.head('cap-b', (-.36, -6.74), -12)


def talk(F):        # his neighbour, hands in his pockets, his chin to the wagon
    back(F, 'hang', 'pocket', 1, .0, -.08, 'r2', wide=.96)
    F.head('cap-r', (-.02, -6.98), -8, -1, face='a2')


def woman(F):
    woman_(F, left=False, sway=.1)
    F.shape([(-.9, -5.7), (-1.16, -5.2), (-1.2, -4.6), (-.9, -4.3), (-.2, -4.36), (-.14, -4.64), (-.7, -4.76), (-.8, -5.2)]).shape([(.8, -3.1), (1.5, -3.1), (1.6, -2.2), (.74, -2.2)])
    F.head('scarf-b', (0, -6.8), 3, fill='r')


man(1000, 772, 38, woman)
man(912, 838, 50, signer)
man(1212, 846, 46, talk)
man(1078, 912, 56, bundle)
sh += shade(560, 812, 60, 360) + shade(840, 824, 20, 260)
# ---- by day: no sun to be seen, a white sky, dust; what the wagon holds stands in the middle of the picture
D = random.Random(408)
DAY, EVE = 'time=day', 'time!=day'
doors_d = ''.join(Q(rough(quad(k1 + (k2 - k1) * .345, k1 + (k2 - k1) * .612, -286, 134), D, 30), 's') + Q(gouge(*p(k1 + (k2 - k1) * .35, 126), *p(k1 + (k2 - k1) * .6, 128), 6 * k2, 0, .5), 't3') for k1, k2 in WAGONS)
sky_d = skybands([(-60, 110, 't'), (110, 280, 't3'), (280, 420, 'b2'), (420, 640, 'b')], D, 6)
heap_d = Q(rough(O('-80,580 -80,500 0,430 60,350 96,312 122,304 150,340 206,430 268,520 320,584'), D), 't2') + Q(rough(O('122,304 150,340 206,430 268,520 320,584 250,584 206,520 160,420 118,350'), D), 't') + Q(hatch(O('118,312 190,450 250,560'), O('110,380 140,480 160,580'), 9, 5, D, .4, .4), 'k') + Q(rough(O('-80,564 200,562 700,564 1680,560 1680,640 -80,640'), D, 80), 's2')
gnd_d = Q(rough(O('-80,572 1680,566 1680,980 -80,980'), D, 80), 's2') + Q(pts(O('222,563 420,566 900,700 1300,980 -80,980 -80,860')), 'b2') + Q(streaks([(230, 566), (330, 566)], [(-80, 960), (1160, 980)], 13, 8, D, .1, .3), 's2') + Q(pts([p(.05, 250), p(1.6, 236), p(1.6, 330), p(.05, 320)]), 'k') + Q(ties, 's2') + Q(pts([p(.06, 262), p(1.6, 258), p(1.6, 266), p(.06, 268)]), 't3')


def worker(x, y, h, draw, turn=1):
    """A man at the load; the light is the white sky behind the train."""
    F = Fig(x, y, h, D, light=(-.4, -1), rimc='b2', rw=.12, turn=turn)
    draw(F)
    return F.out


def lifts(F):       # both hands under the log, knees bent, from behind
    F.shape([(-1.0, -3.2), (-.1, -3.1), (-.2, -2.2), (-.5, -1.5), (-.6, -.4), (-1.26, -.4), (-1.3, -1.4), (-1.24, -2.2)]).shape([(1.0, -3.2), (.1, -3.1), (.2, -2.2), (.56, -1.5), (.66, -.4), (1.32, -.4), (1.36, -1.4), (1.26, -2.2)])
    for g in (-1, 1): F.shape([(g * .6, -.56), (g * 1.3, -.56), (g * 1.36, -.2), (g * 1.44, .16), (g * .56, .16), (g * .6, -.2)])
    F.shape([(-.3, -5.6), (-.8, -5.4), (-1.2, -5.0), (-1.3, -4.4), (-1.06, -3.6), (-1.1, -2.9), (0, -2.8), (1.1, -2.9), (1.06, -3.6), (1.3, -4.4), (1.2, -5.0), (.8, -5.4), (.3, -5.6)])
    F.marks([((-.8, -3.8), (0, -4.1)), ((.8, -3.7), (.2, -3.9)), ((-.6, -4.8), (-.1, -4.3)), ((.6, -4.8), (.1, -4.4))], 't2', .09)
    for g in (-1, 1): F.shape([(g * .9, -5.2), (g * 1.3, -4.9), (g * 1.6, -4.1), (g * 1.5, -3.4), (g * 1.2, -3.0), (g * .96, -3.2), (g * 1.16, -3.7), (g * 1.1, -4.3)])
    F.head('cap-b', (.04, -6.1), 4)


def bears(F):       # a prop on the shoulder, one arm over it: he goes off to the left
    back(F, 'hang', None, -1, .2, .1, 't2', stoop=.4)
    F.shape([(.3, -5.9), (.8, -6.0), (1.2, -6.4), (1.3, -6.9), (1.0, -7.0), (.7, -6.7), (.2, -6.4)])
    F.head('cap-b', (-.3, -6.8), -12)


def looks(F):       # his hands in his pockets, his head back
    back(F, 'pocket', 'pocket', 1, .1, .0, 't2')
    F.head('cap-b', (.06, -7.06), 10)


def log(x1, y1, x2, y2, w1, w2, end=0):
    """An oak prop from its near, sawn end (x1, y1); `end` draws that end round."""
    s = Q(beam(x1, y1, x2, y2, w1, w2), 'k')
    dx, dy = x2 - x1, y2 - y1
    n = math.hypot(dx, dy)
    nx, ny = -dy / n, dx / n
    if ny > 0: nx, ny = -nx, -ny
    s += Q(pts([(x1 + nx * w1 * .46, y1 + ny * w1 * .46), (x2 + nx * w2 * .46, y2 + ny * w2 * .46), (x2 + nx * w2 * .1, y2 + ny * w2 * .1), (x1 + nx * w1 * .06, y1 + ny * w1 * .06)]), 'r2') + Q(''.join(gouge(x1 + dx * t + nx * w1 * .3, y1 + dy * t + ny * w1 * .3, x1 + dx * (t + .16) + nx * w1 * .24, y1 + dy * (t + .16) + ny * w1 * .24, w1 * .1, 0, .5) for t in (.1, .5)), 'a')
    if end:
        ring = lambda r_: [(x1 + r_ * .72 * math.cos(i * math.pi / 4), y1 + r_ * math.sin(i * math.pi / 4)) for i in range(8)]
        s += Q(pts(ring(w1 * .54)), 'k') + Q(pts(ring(w1 * .46)), 'a') + Q(pts(ring(w1 * .36)), 'b') + Q(pts(ring(w1 * .16)[::2]), 'r2')
    return s


# oak: the third wagon's door is open on it; a ramp of two logs; a stack by the line
oak = Q(rough(quad(.66, .742, -250, 134), D, 30), 's') + ''.join(Q(pts([(x + r_ * .8 * math.cos(i * math.pi / 3), y + r_ * math.sin(i * math.pi / 3)) for i in range(6)]), 'a') + Q(pts([(x + r_ * .55 * math.cos(i * math.pi / 3), y + r_ * .7 * math.sin(i * math.pi / 3)) for i in range(6)]), 'b') for k_, v, r_ in ((.672, 110, 15), (.702, 112, 16), (.73, 108, 14), (.686, 66, 14), (.716, 70, 15), (.676, 26, 13), (.704, 28, 14), (.73, 34, 12)) for x, y in [p(k_, v)])
oak += log(1002, 830, 968, 652, 26, 20) + log(1066, 824, 1024, 660, 26, 20)
stack = Q(pts(O('420,806 720,812 900,850 700,872 440,850')), 's')
for row, (n, y, w_) in enumerate(((4, 800, 50), (3, 756, 47), (2, 714, 44))):
    for i in range(n): stack += log(466 + i * 55 + row * 28 + D.uniform(-4, 4), y, 640 + i * 40 + row * 20, y - 74, w_, w_ * .62, 1)
stack += log(800, 870, 640, 930, 30, 26) + Q(pts([(790, 858), (806, 852), (818, 872), (806, 886), (792, 882)]), 'b')
men_oak = worker(1040, 874, 48, lifts) + log(1180, 742, 930, 766, 40, 34, 1) + worker(862, 828, 40, bears) + log(842, 556, 1000, 506, 25, 22, 1)
# flags: the same door, and poles, and cloth that has slid out over the sill
fl_ = Q(rough(quad(.66, .742, -250, 134), D, 30), 's')
for i, (k_, v0, dx, dy, l) in enumerate(((.668, 128, 40, 250, 0), (.684, 124, 66, 262, 0), (.7, 128, 96, 250, 0), (.716, 126, 128, 262, 0), (.73, 130, 150, 244, 0))):
    x, y = p(k_, v0)
    fl_ += Q(beam(x, y + 30, x + dx, y - dy, 7, 5), 'k') + Q(beam(x + 1, y + 20, x + dx, y - dy + 4, 2), 'b') + Q(pts([(x + dx - 6, y - dy), (x + dx, y - dy - 22), (x + dx + 6, y - dy)]), 'a')
    q = [(x + dx * .98, y - dy + 4), (x + dx + 96, y - dy + 26 - i * 4), (x + dx + 84, y - dy + 74), (x + dx + 92, y - dy + 118), (x + dx * .64 + 20, y - dy * .56), (x + dx * .56, y - dy * .52)]
    fl_ += Q(rough(q, D, 20, 2), ('r', 'r2', 'r', 'r3', 'r')[i]) + Q(hatch([q[0], q[5]], [q[1], q[3]], 5, 6, D, .3, .5), ('r2', 'r3', 'r2', 'k', 'r2')[i])
x, y = p(.7, 134)
fl_ += Q(rough([(x - 40, y - 24), (x + 56, y - 30), (x + 70, y + 30), (x + 120, y + 92), (x + 60, y + 112), (x - 10, y + 96), (x - 70, y + 118), (x - 96, y + 84), (x - 50, y + 40)], D, 20, 2), 'r') + Q(hatch([(x - 30, y - 10), (x + 60, y - 10)], [(x - 60, y + 100), (x + 90, y + 90)], 10, 8, D, .3, .4) + pts([(x - 70, y + 118), (x - 96, y + 84), (x - 60, y + 92), (x - 10, y + 96)]), 'r3')
men_fl = worker(856, 884, 52, looks, -1) + worker(690, 838, 42, lambda F: (back(F, 'hang', 'back', 1, .1, .06, 't2', stoop=.3), F.head('cap-b', (.1, -6.8), 8)))
save('scenes/siding.svg', [
    layer('sky', .1, sky, when=EVE),
    layer('day', .1, sky_d, when=DAY),
    layer('smoke', .15, smoke, when=EVE, motion='drift'),
    layer('steppe', .2, far, when=EVE),
    layer('steppe-day', .2, heap_d, when=DAY),
    layer('ground', .5, gnd, when=EVE),
    layer('ground-day', .5, gnd_d, when=DAY),
    layer('train', .5, train + sit),
    layer('doors-day', .5, doors_d, when=DAY),
    layer('shadows', .5, Q(sh, 'k'), when=EVE),
    layer('flags', .6, fl_, when=DAY, motion='sway', origin=(1000, 700)),
    layer('table', .76, tb, when=EVE),
    layer('men', .8, men, when=EVE, motion='breathe'),
    layer('lookers', .8, men_fl, when=DAY, motion='breathe'),
], 'A railway siding at sunset: a recruiter sits at a folding table with new boots on it, men with bundles stand before him, a goods train waits with open doors.',
     (200, 40, 960, 860), (420, 330, 740, 510), light=(SX, SY, 300))
save('scenes/timber-yard.svg', [
    layer('sky', .1, sky_d),
    layer('steppe', .2, heap_d),
    layer('train', .5, gnd_d + train + doors_d),
    layer('oak', .6, oak + stack),
    layer('carriers', .8, men_oak, motion='breathe'),
], 'A siding by day: out of a goods wagon two men unload oak props, one with a prop on his shoulder; a small stack lies by the line.',
     (200, 40, 960, 860), (420, 330, 740, 510), light=(700, 120, 700))
