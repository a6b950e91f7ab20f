"""The siding again, October 1941. The same train, its doors open on nothing; the headframe behind smoke; backs, bundles, one suitcase; first snow in mud."""
import surface_marks
from surface_marks import *
from figures import longcoat, woman as womans_back
from smoke import plume
R = random.Random(1941)
VX, VY = 214, 560


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


def p(k, v):        # k: distance scale along the train; v: height, -380 roof, 130 floor, 230 rail
    return (VX + 1100 * k, VY + v * k)


def quad(k1, k2, v1, v2):
    return [p(k1, v1), p(k2, v1), p(k2, v2), p(k1, v2)]


sky = skybands([(-60, 170, 't2'), (170, 300, 't'), (300, 440, 't3'), (440, 496, 'b2'), (496, 530, 'r'), (530, 640, 'a')], R, 8)
# the headframe: legs, stay, wheel; it leans out of the smoke
HX, HY = 398, 150
hf = Q(beam(HX - 30, HY + 10, HX - 66, 566, 15, 20) + beam(HX + 34, HY + 10, HX + 62, 566, 15, 20) + beam(HX + 30, HY + 20, HX + 270, 566, 17, 24) + beam(HX + 10, HY + 60, HX + 196, 566, 7, 9), 'k')
for i, y in enumerate((200, 280, 360, 440, 520)):
    t = (y - HY) / 440
    x1, x2 = HX - 30 - 36 * t, HX + 34 + 28 * t
    t2 = t + .18
    hf += Q(beam(x1, y, x2, y, 8) + beam(x1, y, HX + 34 + 28 * t2, y + 80, 6) + beam(x2, y, HX - 30 - 36 * t2, y + 80, 6), 'k')
hf += Q(rough(O('344,152 456,150 462,170 338,172'), R), 'k')
for r, w in ((62, 11), (10, 0)):
    hf += '<circle cx="%d" cy="%d" r="%d" fill="%s" stroke="%s" stroke-width="%d"/>' % (HX + 2, HY - 40, r, C['k'] if not w else 'none', C['k'], w)
hf += Q(''.join(tri(HX + 2, HY - 40, HX + 2 + 60 * math.cos(i * .785 + .3), HY - 40 + 60 * math.sin(i * .785 + .3), 7) for i in range(8)), 'k')
hf += Q(''.join(tri(HX - 70 + 36 * (1 - t), HY + 10 + 430 * t, HX - 70 + 36 * (1 - t) + 3, HY + 10 + 430 * t - 66, 4) for t in (.98, .8, .6)) + tri(HX + 262, 556, HX + 180, 372, 5), 'r')
# far: heap, roofs, the ridge on fire
far = Q(rough(O('-80,590 -80,470 -10,400 60,330 88,318 120,350 190,440 260,540 300,590'), R), 'k') + Q(hatch(O('110,350 180,440 250,550'), O('70,380 110,470 150,580'), 11, 5, R, .4, .4), 'r3') + Q(pts(O('88,318 120,350 190,440 258,540 226,530 160,440 104,350')), 'r2')
far += Q(rough(O('-80,566 300,560 330,540 352,540 356,556 420,552 424,528 500,528 506,552 560,552 590,536 640,540 646,556 1680,560 1680,650 -80,650'), R, 60), 'k')
# smoke: bigger than anything, leaning the way the wind takes it; the lowest of it in front of the legs
S = [(640, 556, 40), (660, 500, 62), (630, 430, 80), (720, 380, 100), (660, 290, 108), (780, 250, 128), (730, 130, 130), (900, 110, 150), (1030, -10, 170)]
F_ = [(380, 566, 26), (420, 548, 34), (470, 556, 40), (530, 530, 50), (590, 556, 52), (560, 476, 56), (452, 486, 52), (392, 452, 44), (440, 408, 58), (500, 420, 66), (540, 360, 74)]
sm = plume(S, 41, 's', 'r3', 's2', 'k', -.7, (60, 150), 6, (2, 2), 'k')
sm2 = plume(F_, 43, 's', 'r2', 'r3', 'k', -.5, (60, 150), 3, (1, 2), 'k')
fire = Q(pts(O('300,566 310,540 300,520 322,534 326,500 342,528 356,496 362,534 384,512 380,552 392,566')), 'a') + Q(pts(O('318,566 326,544 336,530 344,548 356,530 362,566')), 'a2')
# ground: mud with first snow lying in it
gnd = Q(rough(O('-80,572 1680,566 1680,980 -80,980'), R, 80), 's') + Q(pts(O('214,566 700,566 1100,700 1660,980 -80,980 -80,760')), 'r3')
gnd += Q(streaks([(230, 570), (520, 570)], [(-120, 960), (1300, 980)], 26, 7, R, .06, .2), 'k')
patch = ''
for i in range(40):
    t = R.random() ** 1.6
    y = 584 + 350 * t
    sp = .25 + t
    x = R.uniform(-60, 1240)
    L = R.uniform(40, 120) * sp
    dx = (x - VX) / max(120, y - 480) * .16
    patch += pts([(x - L * .5, y), (x - L * .2, y - 5 * sp), (x + L * .3, y - 6 * sp), (x + L * .6, y - 1 * sp), (x + L * .25 + dx * 20, y + 5 * sp), (x - L * .3 + dx * 20, y + 4 * sp)])
snow_g = Q(patch, 'b2')
ruts = Q(pts(O('236,572 250,572 330,760 420,980 300,980 270,780')) + pts(O('262,572 280,572 480,760 640,980 560,980 420,760')), 'k') + Q(streaks(O('262,580 276,580'), O('440,960 640,960'), 3, 4, R, .05, .12), 't')
gnd2 = Q(pts([p(.05, 250), p(1.6, 236), p(1.6, 330), p(.05, 320)]), 'k')
ties, tsn = '', ''
k = .12
while k < 1.5:
    ties += pts([p(k, 236), p(k * 1.03, 236), p(k * 1.03 + .02, 300), p(k + .015, 300)])
    tsn += pts([p(k * 1.045, 250), p(k * 1.07, 250), p(k * 1.07 + .014, 292), p(k * 1.05 + .01, 296)])
    k *= 1.09
gnd2 += Q(ties, 's2') + Q(tsn, 'b2') + Q(pts([p(.06, 262), p(1.6, 258), p(1.6, 266), p(.06, 268)]), 't')


def wagon(k1, k2):
    K_ = k2
    s = Q(rough(quad(k1, k2, -330, 150), R, 40), 'r3') + Q(rough(quad(k1, k1 + (k2 - k1) * .4, -330, 150), R, 40), 'r2') + Q(hatch([p(k1 + (k2 - k1) * .39, -320), p(k1 + (k2 - k1) * .39, 140)], [p(k1 + (k2 - k1) * .7, -320), p(k1 + (k2 - k1) * .7, 140)], 8, 14 * K_, R, .4, .5), 'r2')
    s += Q(rough([p(k1 * .985, -322), p(k1, -372), p(k1 + (k2 - k1) * .5, -396), p(k2, -372), p(k2 * 1.012, -322)], R, 40), 'k')
    s += Q(rough([p(k1 * 1.0, -366), p(k1 + (k2 - k1) * .5, -398), p(k2 * .99, -374), p(k1 + (k2 - k1) * .76, -372), p(k1 + (k2 - k1) * .6, -384), p(k1 + (k2 - k1) * .3, -370), p(k1 + (k2 - k1) * .16, -360)], R, 40), 'b2')
    s += Q(rough([p(k1, -330), p(k1, 150), (p(k1, 150)[0] - 60 * k1, p(k1, 150)[1] - 10 * k1), (p(k1, -330)[0] - 60 * k1, p(k1, -330)[1] + 30 * k1)], R, 40), 'r') + Q(hatch([p(k1, -300), p(k1, 140)], [(p(k1, -300)[0] - 60 * k1, p(k1, -280)[1]), (p(k1, 140)[0] - 60 * k1, p(k1, 130)[1])], 7, 5 * k1, R, .3, .3), 'r3')
    s += Q(streaks([p(k1, -320), p(k1, 140)], [p(k2, -320), p(k2, 140)], 9, 4 * K_, R, .06, .18), 'k')
    s += Q(''.join(beam(*p(kk, -330), *p(kk, 150), 9 * kk) for kk in [k1 + (k2 - k1) * t for t in (.06, .3, .7, .94)]), 'k') + Q(''.join(tri(*p(kk * .994, R.uniform(-60, 120)), *p(kk * .994, -325), 6 * kk) for kk in [k1 + (k2 - k1) * t for t in (.06, .3, .7, .94)]), 'r')
    s += Q(rough(quad(k1 + (k2 - k1) * .12, k1 + (k2 - k1) * .24, -270, -190), R), 'k')
    a, b = k1 + (k2 - k1) * .34, k1 + (k2 - k1) * .62
    s += Q(rough(quad(a, b, -296, 146), R, 30), 'k') + Q(rough(quad(a + (b - a) * .86, b, -290, 136), R, 30), 's2') + Q(gouge(*p(a, 128), *p(b, 130), 6 * K_, 0, .3), 'b2')
    s += Q(rough(quad(b, b + (k2 - k1) * .27, -310, 136), R, 30), 'r3') + Q(hatch([p(b, -290), p(b, 120)], [p(b + .2 * (k2 - k1), -280), p(b + .2 * (k2 - k1), 120)], 7, 4.4 * K_, R), 'k') + Q(beam(*p(b + .01, -300), *p(b + (k2 - k1) * .26, 120), 9 * K_), 'k') + Q(tri(*p(b, 120), *p(b, -300), 7 * K_), 'r')
    s += Q(rough(quad(k1, k2, 150, 182), R, 40), 'k') + Q(gouge(*p(k1, 152), *p(k2, 152), 3 * K_, 0, .3), 'r')
    for t in (.14, .3, .7, .86):
        kk = k1 + (k2 - k1) * t
        cx, cy = p(kk, 214)
        r = 48 * kk
        s += Q(pts([(cx + r * .72 * math.cos(i * math.pi / 5.5), cy + r * math.sin(i * math.pi / 5.5)) for i in range(11)]), 'k') + Q(pts([(cx + r * .5 * math.cos(q), cy + r * .7 * math.sin(q)) for q in (2.2, 2.7, 3.2, 3.7, 4.1)] + [(cx + r * .34 * math.cos(q), cy + r * .5 * math.sin(q)) for q in (4.1, 3.2, 2.2)]), 't2')
    return s


train = ''
for a, b in [(.06, .085), (.089, .128), (.134, .19)]:
    train += Q(rough(quad(a, b, -330, 182), R), 'k') + Q(rough([p(a, -330), p(a + (b - a) * .5, -392), p(b, -330)], R), 'k') + Q(pts([p(a, -366), p(a + (b - a) * .5, -398), p(b, -366), p(a + (b - a) * .5, -376)]), 'b2')
train += wagon(.2, .3) + wagon(.315, .5) + wagon(.53, .845) + wagon(.9, 1.5)
# those already inside: pale faces in the black, no more than a cut each
fc = ''
for kk, v, h in [(.392, 10, 8), (.42, 40, 8), (.648, -20, 13), (.676, 34, 12), (.694, -34, 12), (.712, 60, 12), (1.14, 10, 20), (1.19, 52, 20)]:
    x, y = p(kk, v)
    fc += pts([(x - h * .4, y - h * .5), (x + h * .1, y - h * .7), (x + h * .4, y - h * .3), (x + h * .3, y + h * .4), (x - h * .1, y + h * .7), (x - h * .45, y + h * .2)])
train += Q(fc, 'b2')

people = ''


def man(x, y, h, draw, turn=1, rimc='a', rw=.13):
    global people
    surface_marks.P = Q if h > 9 else P      # whole numbers are enough for all but the smallest
    F = Fig(x, y, h, R, light=(-1, -.15), rimc=rimc, rw=rw, turn=turn)
    if h < 16:
        F.marks = lambda *a: F
    draw(F)
    people += F.out


def coat(F, hem=-1.4, w=1.0, sh=(0, -6.0), tilt=0):       # a long padded coat, from behind
    x, y = sh
    F.shape([(x - .22, y - .34), (x - .7, y - .1 - tilt), (x - 1.02, y + .3 - tilt), (x - .95, y + 1.2), (x - .8, y + 2.1), (-w - .05, hem - .6), (-w, hem), (-.3, hem + .12), (.4, hem + .02), (w, hem + .1), (w + .04, hem - .7), (x + .82, y + 2.1), (x + .96, y + 1.2), (x + 1.04, y + .3 + tilt), (x + .7, y - .1 + tilt), (x + .22, y - .34)])
    F.marks([((-.7, -4.1), (.3, -4.3)), ((-.75, -3.5), (-.1, -3.7)), ((-.7, -2.0), (-.5, -3.2)), ((-.2, -1.6), (-.1, -2.9)), ((.4, -1.6), (.3, -2.6))], 'r2', .08)
    return F


def legs(F, d=.0):
    F.leg((.35, -2.2), (.4, -1.3), (.42 + d, -.3), w=(.8, .66, .52)); F.leg((-.35, -2.2), (-.4, -1.3), (-.42 - d, -.3), w=(.8, .66, .52))


def sackman(F):
    legs(F, .1); coat(F, -1.9, .9, (-.05, -5.9), .12)
    F.shape([(-.2, -6.5), (.5, -7.1), (1.3, -6.9), (1.8, -6.0), (1.8, -4.9), (1.3, -4.1), (.5, -4.0), (-.1, -4.8)], fill='s2', rimc='b2')
    F.marks([((.1, -6.3), (.4, -5.0)), ((.6, -6.8), (.8, -5.4)), ((1.1, -6.6), (1.2, -5.6)), ((.2, -4.4), (1.2, -4.7))], 'k', .14)
    F.arm((-.5, -5.5), (-.1, -6.2), (.35, -6.75), w=(.6, .5, .36), rimc=None)
    F.arm((-.9, -5.6), (-1.2, -4.5), (-1.05, -3.3)); F.head('cap-b', (-.35, -6.85), -10)


def mother(F):      # a child on her arm, its head on her shoulder
    F.leg((.2, -2), (.24, -1.2), (.26, -.3), w=(.6, .5, .44)); F.leg((-.25, -2), (-.26, -1.2), (-.3, -.3), w=(.6, .5, .44))
    F.skirt((0, -4.2), -1.0, .7, 1.0); coat(F, -2.4, .88, (0, -5.9)); F.arm((.8, -5.6), (1.3, -4.5), (.5, -4.0)); F.arm((-.85, -5.6), (-1.2, -4.5), (-1.0, -3.2))
    F.shape([(.5, -6.0), (.9, -6.2), (1.4, -5.8), (1.5, -4.9), (1.2, -4.2), (.6, -4.2)])
    F.head('scarf-b', (-.12, -6.75), -5, fill='r3')
    F.shape([(.62, -6.9), (.9, -7.06), (1.2, -6.9), (1.3, -6.55), (1.14, -6.2), (.8, -6.1), (.58, -6.4)], fill='k')


def tall(F):
    legs(F, .12); coat(F, -1.2, 1.0, (0, -6.05), .06); F.arm((.95, -5.7), (1.25, -4.6), (1.2, -3.4)); F.arm((-.95, -5.7), (-1.2, -4.6), (-1.1, -3.4)); F.head('cap-b', (.04, -6.95), 3)


def woman(F):       # a bundle in each hand, the shoulders pulled down
    F.leg((.2, -2), (.24, -1.2), (.26, -.3), w=(.6, .5, .44)); F.leg((-.25, -2), (-.26, -1.2), (-.3, -.3), w=(.6, .5, .44)); F.skirt((0, -4.2), -1.0, .7, 1.0); F.trunk(sh=(0, -5.8), hip=(0, -3.4), shw=.86, hipw=.78, waist=.68)
    for g in (-1, 1):
        F.arm((.8 * g, -5.4), (1.0 * g, -4.3), (1.12 * g, -3.2), rimc=0 if g < 0 else None)
        F.shape([(1.0 * g, -3.2), (1.3 * g, -3.2), (1.75 * g, -2.5), (1.85 * g, -1.8), (1.4 * g, -1.3), (.9 * g, -1.5), (.75 * g, -2.3)], fill='s2', rimc='b2' if g < 0 else None)
    F.head('scarf-b', (.05, -6.65), 3, fill='r2')


# ---- those who stand near us: outlines, and what they carry pulls at them
W = random.Random(411)


def near(x, y, h, draw, turn=1, rw=.14):
    global people
    surface_marks.P = Q
    F = Fig(x, y, h, W, light=(-1, -.2), rimc='a2', rw=rw, turn=turn)
    draw(F)
    people += F.out


def sack2(F):       # the sack rests on his shoulder blade; the other shoulder has gone down and out to meet it
    px, py = longcoat(F, 'hang', None, hem=-1.5, stoop=.62, sway=-.34, tilt=-.1, wide=1.02, folds=[((-1.1, -4.2), (-.2, -4.0)), ((-1.0, -2.6), (-.4, -3.4))], dim='r')
    F.shape([(.2, -7.0), (.9, -7.3), (1.6, -6.9), (2.02, -6.0), (2.0, -4.9), (1.6, -3.9), (.8, -3.4), (.0, -3.6), (-.44, -4.4), (-.4, -5.4), (-.1, -6.3)], fill='s2', rimc='b2')
    F.marks([((.34, -6.8), (.5, -5.2)), ((.9, -7.0), (1.2, -5.6)), ((1.6, -6.4), (1.5, -5.0)), ((.1, -3.9), (1.0, -4.4)), ((1.5, -4.1), (.9, -4.7))], 'k', .14)
    F.shape([(-.9, -6.0), (-.5, -6.4), (.1, -6.9), (.5, -7.2), (.62, -6.94), (.2, -6.5), (-.3, -5.9), (-.6, -5.5)], rimc=None)
    F.head('cap-b', (px - .34, py + .1), -16)


def mother2(F):     # the child sits on her hip, and the hip has come out to carry it
    for x in (-.3, .5):
        F.shape([(x - .26, -1.4), (x + .26, -1.4), (x + .3, -.3), (x + .36, .16), (x - .36, .16), (x - .3, -.3)])
    F.shape([(-.26, -6.3), (-.66, -6.08), (-.98, -5.78), (-1.02, -5.2), (-.8, -4.5), (-.62, -3.9), (-.82, -2.8), (-1.06, -1.3), (-.4, -1.1), (.3, -1.24), (.9, -1.08), (1.36, -1.3), (1.26, -2.6), (1.24, -3.5), (1.0, -4.2), (1.0, -5.0), (1.02, -5.7), (.66, -6.08), (.26, -6.3)])
    F.marks([((-.7, -3.6), (.3, -4.2)), ((-.8, -2.2), (-.2, -3.4)), ((.5, -1.3), (.3, -2.6))], 'r2', .1)
    F.shape([(-.58, -6.0), (-.96, -5.8), (-1.22, -5.2), (-1.4, -4.5), (-1.36, -3.9), (-1.28, -3.5), (-1.4, -3.16), (-1.26, -2.9), (-1.04, -2.94), (-1.0, -3.3), (-1.04, -3.8), (-1.04, -4.4), (-.84, -5.1)])
    F.shape([(.5, -6.3), (1.0, -6.44), (1.5, -6.1), (1.72, -5.3), (1.66, -4.5), (1.72, -3.9), (1.8, -3.3), (1.9, -3.0), (1.5, -2.96), (1.46, -3.4), (1.3, -4.0), (.7, -4.2), (.4, -5.0)], fill='s2', rimc=None)
    F.shape([(.8, -5.9), (1.2, -5.4), (1.5, -4.6), (1.46, -4.2), (1.0, -3.96), (.3, -3.98), (.26, -4.24), (.8, -4.46), (1.1, -4.6), (.86, -5.1)], rimc=None)
    F.shape([(.5, -7.2), (.86, -7.4), (1.24, -7.24), (1.38, -6.8), (1.2, -6.42), (.8, -6.3), (.5, -6.6)], fill='r3', rimc='a')
    F.head('scarf-b', (-.2, -6.8), -8, fill='r2')


def old2(F):        # bent over a stick; what he owns is tied across his back
    px, py = longcoat(F, None, 'hang', hem=-1.3, stoop=1.2, sway=.2, wide=1.0, dim='r')
    F.shape([(-.7, -5.2), (-1.14, -5.0), (-1.5, -4.3), (-1.74, -3.6), (-1.9, -3.3), (-1.8, -3.0), (-1.5, -3.06), (-1.36, -3.4), (-1.0, -4.0)])
    F.pole((-1.72, -3.5), (-2.0, .1), .16)
    F.shape([(-.9, -5.7), (-.1, -6.1), (.7, -5.9), (1.1, -5.1), (.96, -4.2), (.3, -3.7), (-.6, -3.9), (-1.06, -4.7)], fill='s2', rimc='b2')
    F.marks([((-.8, -5.5), (.6, -4.2)), ((.7, -5.6), (-.5, -4.2))], 'r', .12)
    F.head('cap-b', (px - .3, py), -14)


def back2(F):       # his weight on the far leg; he looks round at the suitcase
    px, py = longcoat(F, 'hang', 'pocket', hem=-1.25, stoop=.1, sway=.4, tilt=.06, spread=.14, folds=[((-1.1, -4.4), (.1, -4.2)), ((-1.1, -2.4), (-.5, -3.5)), ((.0, -1.5), (.1, -2.8))], dim='r')
    F.head('cap-r', (px, py + .1), 6, -1, face='a2')


def girl2(F):
    for x in (-.34, .3):
        F.shape([(x - .22, -1.6), (x + .22, -1.6), (x + .24, -.3), (x + .32, .16), (x - .3, .16), (x - .24, -.3)])
    F.shape([(.5, -4.7), (.84, -4.5), (1.06, -3.8), (1.16, -3.1), (.98, -2.8), (.78, -2.9), (.8, -3.4), (.6, -4.0)])
    F.shape([(-.2, -5.0), (-.58, -4.84), (-.84, -4.5), (-.8, -3.7), (-.96, -2.6), (-1.2, -1.5), (-.5, -1.3), (.2, -1.42), (1.1, -1.36), (.9, -2.6), (.76, -3.7), (.82, -4.5), (.56, -4.84), (.2, -5.0)])
    F.shape([(-.46, -4.8), (-.8, -4.7), (-1.2, -4.66), (-1.44, -4.74), (-1.56, -4.5), (-1.36, -4.26), (-1.0, -4.1), (-.7, -3.9)])
    F.marks([((.7, -3.6), (-.2, -3.9)), ((.5, -1.5), (.3, -2.9))], 'r2', .1)
    F.head('scarf-b', (0, -5.56), 4, fill='r')


def woman2(F):      # a bundle in each hand draws her shoulders down
    sk = lambda g: [(1.0 * g, -3.3), (1.24 * g, -3.1), (1.7 * g, -2.5), (1.96 * g, -1.7), (1.7 * g, -.9), (1.1 * g, -.7), (.66 * g, -1.3), (.74 * g, -2.4)]
    F.shape(sk(-1), fill='s2', rimc='b2').shape(sk(1), fill='s2', rimc=None)
    px, py = womans_back(F, sway=.1)
    F.head('scarf-b', (px, py + .16), 3, fill='r2')


# far ones go up the train, near ones stand
for x, y, h, d, t in [(330, 606, 7, tall, 1), (384, 616, 9, sackman, -1), (436, 624, 10, mother, 1), (498, 640, 13, woman, 1), (540, 646, 13, sackman, 1)]:
    man(x, y, h, d, t, 'r', .2)
man(604, 668, 18, mother, -1, 'a', .17)
man(664, 690, 21, sackman, 1, 'a', .16)
man(742, 712, 24, tall, -1, 'a', .15)
far_people, people = people, ''
near(806, 742, 30, woman2)
near(610, 764, 35, old2)
near(900, 838, 46, sack2)
near(1066, 880, 48, mother2)
near(968, 884, 36, girl2, -1)
near(708, 872, 50, back2)
# the suitcase
sx, sy = 512, 840
sc = Q(pts([(sx - 70, sy), (sx + 96, sy - 8), (sx + 220, sy + 40), (sx + 80, sy + 50), (sx - 60, sy + 18)]), 'k') + Q(rough([(sx - 82, sy - 118), (sx + 60, sy - 124), (sx + 66, sy + 6), (sx - 76, sy + 12)], R, 30), 'k') + Q(rough([(sx + 60, sy - 124), (sx + 104, sy - 112), (sx + 108, sy - 2), (sx + 66, sy + 6)], R, 30), 'k')
sc += Q(rough([(sx - 76, sy - 112), (sx + 54, sy - 118), (sx + 60, sy), (sx - 70, sy + 6)], R, 30, 1.2), 'r') + Q(rough([(sx - 76, sy - 112), (sx - 20, sy - 114), (sx - 34, sy + 3), (sx - 70, sy + 6)], R, 30, 1.2), 'a') + Q(pts([(sx - 76, sy - 112), (sx - 20, sy - 114), (sx - 24, sy - 84), (sx - 74, sy - 80)]), 'a2') + Q(pts([(sx + 68, sy - 112), (sx + 98, sy - 104), (sx + 102, sy - 4), (sx + 72, sy)]), 'r3')
for dx in (-46, 24):
    sc += Q(rough([(sx + dx, sy - 117), (sx + dx + 14, sy - 118), (sx + dx + 18, sy + 2), (sx + dx + 4, sy + 4)], R, 30, 1), 'k') + Q(rough([(sx + dx + 1, sy - 62), (sx + dx + 16, sy - 63), (sx + dx + 17, sy - 46), (sx + dx + 2, sy - 45)], R, 20, .6), 'b')
sc += Q(pts([(sx - 76, sy - 112), (sx - 58, sy - 113), (sx - 74, sy - 92)]) + pts([(sx - 70, sy + 6), (sx - 71, sy - 12), (sx - 54, sy + 5)]) + pts([(sx + 54, sy - 118), (sx + 38, sy - 117), (sx + 55, sy - 98)]) + pts([(sx + 60, sy), (sx + 44, sy + 1), (sx + 59, sy - 18)]), 'k')
sc += '<path d="M%d,%dL%d,%dL%d,%dL%d,%d" fill="none" stroke="%s" stroke-width="9"/>' % (sx - 30, sy - 118, sx - 24, sy - 140, sx + 14, sy - 142, sx + 22, sy - 120, C['k']) + Q(gouge(sx - 26, sy - 143, sx + 12, sy - 145, 4), 'a2') + Q(pts([(sx - 80, sy - 116), (sx - 62, sy - 124), (sx - 34, sy - 121), (sx - 38, sy - 115)]) + pts([(sx + 26, sy - 119), (sx + 40, sy - 127), (sx + 66, sy - 126), (sx + 98, sy - 113), (sx + 62, sy - 118)]), 'b')
# snow in the air
fl = strewn(AIR, 10, 6, (3, 4, 5, 7), flake, R)
save('scenes/war.svg', [
    layer('sky', .1, sky),
    layer('smoke', .13, sm, motion='drift'),
    layer('headframe', .16, fire + hf),
    layer('low-smoke', .18, sm2, motion='drift'),
    layer('ridge', .2, far),
    layer('train', .5, gnd + ruts + snow_g + gnd2 + train),
    layer('far-people', .6, far_people),
    layer('people', .8, people, motion='breathe'),
    layer('suitcase', .85, sc),
    layer('snow', .95, Q(fl, 'b'), motion='fall', box=AIR, speed=(-22, 70)),
], 'The siding in the first snow: goods wagons stand open and dark, people with bundles wait with their backs to us round one suitcase in the mud, and a headframe goes under in smoke.',
     (216, 24, 930, 870), (316, 316, 810, 558))
