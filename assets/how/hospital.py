"""The mine hospital in the winter of 1936-37: a row of iron beds under frosted windows. In the near bed the blanket lies flat where a leg should be; over the next one stands a cradle.

Values: time=night (the moon in the windows and on the floor, a lamp in the nurse's hand), season=warm (no frost), leg=whole (both legs under the blanket, no boot),
boots=pair (a second boot by the first).
"""
from surface_marks import *
R = random.Random(227)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


VX, VY, F, H = 800, 150, 900, 2.42


def w(X, Y, Z):
    """A point of the ward: X metres right of the middle, Y up from the floor, Z away from us."""
    return (VX + F * X / Z, VY + F * (H - Y) / Z)


def quad(*ps):
    return [w(*p) for p in ps]


WX, EX, CE, END = -2.55, 2.3, 3.5, 12.5     # left wall, right wall, ceiling, end wall
DAY = dict(wall='b2', wall2='b', dado='t3', side='t3', side2='t', ceil='b', ceil2='b2', floor='t', floor2='t2', end='b2', door='s', glass='b', frost='t3', sun='a2', lit='b', lit2='b2', sheet='b', sheet2='t3', sheet3='t', bl='r', bl2='r2', bl3='r3', hi='b', hi2='b2', rim='b', boot='t2', boot2='t3', sill='b', iron='k', gap='s', skin='b', skin2='a2', nurse='b', nurse2='t3', line='k')
NIGHT = dict(wall='t2', wall2='s', dado='s', side='s', side2='k', ceil='k', ceil2='s', floor='s', floor2='k', end='s2', door='k', glass='t3', frost='b', sun='t3', lit='t3', lit2='t', sheet='b2', sheet2='t3', sheet3='t', bl='r2', bl2='r3', bl3='s', hi='t3', hi2='t', rim='t3', boot='s2', boot2='t3', sill='b2', iron='k', gap='k', skin='b2', skin2='t', nurse='a2', nurse2='r', line='k')
WINS = [(3.9, 4.75), (5.85, 6.7), (7.8, 8.65), (9.75, 10.6)]


def room(T, r, night):
    s = P('M-60,-60H1660V960H-60Z', T['floor2']) + P('M300,-60H1660V200H300Z', T['ceil'])
    # ceiling, end wall, right wall
    s += Q(rough([(-60, -700), (1660, -700), w(EX, CE, 2), w(EX, CE, END), w(WX, CE, END), w(WX, CE, 2)], r, 60), T['ceil'])
    s += Q(rough(quad((EX, 0, 2), (EX, CE, 2), (EX, CE, END), (EX, 0, END)), r, 60), T['side']) + Q(rough(quad((EX, 0, 2), (EX, 1.4, 2), (EX, 1.4, END), (EX, 0, END)), r, 60), T['side2'])
    s += Q(hatch(quad((EX, 3.3, 4.2), (EX, 1.5, 4.2)), quad((EX, 3.3, 3), (EX, 1.5, 3)), 14, 6, r, .3, .4), T['side2'])
    s += Q(rough(quad((WX, 0, END), (WX, CE, END), (EX, CE, END), (EX, 0, END)), r, 40), T['end']) + Q(rough(quad((WX, 0, END), (WX, 1.4, END), (EX, 1.4, END), (EX, 0, END)), r, 40), 's' if night else 't3')
    # left wall and its oil paint
    s += Q(rough(quad((WX, 0, 2), (WX, CE, 2), (WX, CE, END), (WX, 0, END)), r, 60), T['wall']) + Q(rough(quad((WX, 0, 2), (WX, 1.42, 2), (WX, 1.42, END), (WX, 0, END)), r, 60), T['dado']) + Q(pts(quad((WX, 1.4, 2), (WX, 1.47, 2), (WX, 1.46, END), (WX, 1.42, END))), T['line'])
    s += Q(streaks(quad((WX, 3.4, 2.6), (WX, 1.6, 2.6)), quad((WX, 3.4, END), (WX, 1.6, END)), 9, 4, r, .02, .06), T['wall2'])
    # the end: a double door, open on a light
    s += Q(rough(quad((.1, 0, END), (.1, 2.5, END), (1.9, 2.5, END), (1.9, 0, END)), r, 30, 1), 'k') + Q(rough(quad((.22, 0, END), (.22, 2.4, END), (1.78, 2.4, END), (1.78, 0, END)), r, 30, 1), 's' if night else 'k')
    s += Q(rough(quad((.22, 0, END), (.22, 2.4, END), (.5, 2.3, END - .4), (.5, 0, END - .4)), r, 30, 1), 't2' if night else 't3') + Q(rough(quad((1.5, 0, END), (1.5, 2.3, END), (1.78, 2.4, END), (1.78, 0, END)), r, 30, 1), 's' if night else 's2')
    # floor: boards to the vanishing point
    s += Q(rough([w(WX, 0, 2), w(WX, 0, END), w(EX, 0, END), w(EX, 0, 2)], r, 60), T['floor'])
    return s


def stove(T, night):
    """A round iron stove at the right wall, its pipe to the ceiling."""
    z, X = 7.6, 1.86
    p = lambda q: [w(X + x, y, z) for x, y in q]
    b = p([(-.3, 0), (-.3, 1.1), (-.22, 1.26), (.2, 1.26), (.3, 1.1), (.3, 0)])
    s = Q(pts([w(X - .4, 0, z - .1), w(X + .5, 0, z - .1), w(X + .9, 0, z + .3), w(X, 0, z + .4)]), 'k')
    s += Q(pts(p([(-.08, 1.2), (-.08, 3.46), (.06, 3.46), (.06, 1.2)])) + pts(b) + pts(p([(-.36, 1.08), (.36, 1.08), (.34, 1.16), (-.34, 1.16)])), 'k') + Q(pts(p([(-.3, .1), (-.3, 1.04), (-.22, 1.04), (-.23, .1)])) + pts(p([(-.08, 1.3), (-.08, 3.4), (-.045, 3.4), (-.045, 1.3)])), T['rim'] if night else 't3')
    return s + Q(pts(p([(-.12, .3), (-.12, .6), (.14, .6), (.14, .3)])), 'r2') + Q(pts(p([(-.08, .34), (-.08, .56), (.1, .56), (.1, .34)])), 'a' if night else 'r')


def windows(T, r, night):
    s, ice = '', ''
    for i, (a, b) in enumerate(WINS):
        s += Q(rough(quad((WX, 1.55, a - .1), (WX, 3.3, a - .1), (WX, 3.3, b + .1), (WX, 1.55, b + .1)), r, 40, 1.4), 'k')
        s += Q(pts(quad((WX, 1.68, a), (WX, 3.2, a), (WX, 3.2, b), (WX, 1.68, b))), T['glass'])
        d = ''
        mid = (a + b) / 2
        for zc, dz in ((a + .02, 1), (b - .02, -1)):       # frost grows from the corners of each pane
            for yc, dy, reach in ((1.7, 1, 1), (2.61, -1, .45), (2.71, 1, .6), (3.18, -1, .7)):
                for k in range(3 if i < 2 else 2):
                    ang = math.radians(r.uniform(22, 80))
                    L = r.uniform(.34, .62) * reach
                    p, q = w(WX, yc, zc), w(WX, yc + dy * L * math.sin(ang), zc + dz * min(L * math.cos(ang) * .8, .36))
                    d += tri(*p, *q, 34 / zc)
                    if i < 3 and L > .26:
                        for t in (.2, .36, .52, .68, .84):
                            m = (p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t)
                            for sd in (-1, 1):
                                l = 74 / zc * (1.15 - t) * (L / .6)
                                th = math.atan2(q[1] - p[1], q[0] - p[0]) + sd * .85
                                d += tri(*m, m[0] + l * math.cos(th), m[1] + l * math.sin(th), 17 / zc)
        ice += d
        m = (a + b) / 2
        s += Q(pts(quad((WX, 1.6, m - .035), (WX, 3.25, m - .035), (WX, 3.25, m + .035), (WX, 1.6, m + .035))) + pts(quad((WX, 2.62, a), (WX, 2.7, a), (WX, 2.7, b), (WX, 2.62, b))), 'k')
        s += Q(pts(quad((WX, 1.56, a - .14), (WX + .28, 1.54, a - .14), (WX + .28, 1.54, b + .14), (WX, 1.56, b + .14))), T['sill']) + Q(pts(quad((WX + .28, 1.54, a - .14), (WX + .28, 1.48, a - .14), (WX + .28, 1.48, b + .14), (WX + .28, 1.54, b + .14))), 'k')
    return s, Q(ice, T['frost'])


def patches(T, r):
    """The windows' pale light on the floor between the beds."""
    s = ''
    for a, b in WINS:
        s += Q(rough(quad((-.3, 0, a - .3), (1.15, 0, a - .75), (1.15, 0, b - .85), (-.3, 0, b - .4)), r, 40, 2), T['lit2'])
        s += Q(rough(quad((-.1, 0, a - .28), (.9, 0, a - .58), (.9, 0, (a + b) / 2 - .7), (-.1, 0, (a + b) / 2 - .38)), r, 40, 1.6), T['lit'])
    return s


def boards(c):
    d = ''
    for X in [x * .27 - 2.4 for x in range(18)]:
        a, b = w(X, 0, 2.1), w(X, 0, END)
        d += pts([(a[0] - 3, a[1]), (a[0] + 3, a[1]), (b[0] + .5, b[1]), (b[0] - .5, b[1])])
    return Q(d, c)


X0, X1 = -2.42, -.42       # head and foot of every bed


def bar(a, b, t):
    """An iron bar between two points of the ward, `t` metres thick."""
    p, q = w(*a), w(*b)
    return beam(*p, *q, t * F / a[2], t * F / b[2])


def bedframe(z, T, r, foot=True):
    """Rails, head and feet. z: the near side; the bed is .85 wide."""
    zz = z + .85
    s = bar((X0, 1.15, zz), (X0, 0, zz), .05) + bar((X0, 1.15, z), (X0, 0, z), .05) + bar((X0, 1.15, z), (X0, 1.15, zz), .05) + bar((X0, .8, z), (X0, .8, zz), .035)
    s += bar((X0, .42, z), (X1, .42, z), .06) + bar((X0, .36, zz), (X1, .36, zz), .05)
    return Q(s, T['iron'])


def foot(z, T, r):
    zz = z + .85
    s = bar((X1, .92, zz), (X1, 0, zz), .05) + bar((X1, .92, z), (X1, 0, z), .052) + bar((X1, .92, z), (X1, .92, zz), .052) + bar((X1, .5, z), (X1, .5, zz), .035)
    for t in (.2, .4, .6, .8):
        s += bar((X1, .92, z + .85 * t), (X1, .5, z + .85 * t), .026)
    p = w(X1, .96, z)
    k = F / z * .05
    s += pts([(p[0] - k, p[1] + k), (p[0] - k * .6, p[1] - k * .7), (p[0] + k * .6, p[1] - k * .7), (p[0] + k, p[1] + k)])
    out = Q(s, T['iron'])
    a, b = w(X1, .9, z), w(X1, .1, z)
    return out + Q(tri(a[0] - F / z * .014, a[1], b[0] - F / z * .014, b[1], F / z * .018) + tri(*[v - F / z * .012 if i else v for i, v in enumerate(w(X1, .92, z + .04))], *[v - F / z * .012 if i else v for i, v in enumerate(w(X1, .92, zz))], F / z * .016), T['rim'])


def side(z, prof):
    """A profile over the near edge of a bed: (X, Y) pairs."""
    return [w(x, y, z) for x, y in prof]


M = .52         # the height of a mattress


# ---- the near bed, drawn by hand on the frame of the others (mattress corners 195,625 695,625 715,534 311,534)
TOP = O('318,622 695,624 715,534 404,536')


def whole(T, r):
    """The near leg, for a bed in which nobody has lost one: thigh, knee, shin, the foot under the cloth."""
    s = Q(rough(O('452,548 484,532 520,512 548,506 572,524 604,546 634,552 652,520 668,506 682,516 690,560 688,606 640,612 580,606 520,604 470,596'), r, 30, 1), T['bl2'])
    s += Q(pts(O('452,548 484,532 520,512 548,506 572,524 604,546 634,552 652,520 668,506 682,516 666,522 652,556 626,570 596,562 566,542 546,528 520,534 480,556')), T['bl'])
    s += Q(hatch(O('470,562 546,536 560,548'), O('500,598 556,598 590,600'), 8, 5, r, .3, .4) + hatch(O('658,530 676,524'), O('650,600 684,598'), 4, 5, r, .3, .3), T['bl3'])
    return s + Q(pts(O('612,564 626,570 634,612 614,610')) + pts(O('640,564 650,556 660,612 646,612')), T['hi2'])


def lying(T, r):
    """A man on his back. The cloth climbs his chest, his belly and one leg to its foot; beside that leg it goes down, over an edge, and lies flat to the rail, stripes and all."""
    z = 3.6
    s = Q(rough(quad((X0, 0, z - .02), (X1 + .12, 0, z - .06), (X1 + .55, 0, z + .75), (X0, 0, z + .85)), r, 40, 2), 'k') + bedframe(z, T, r)
    s += Q(rough(O('195,606 695,606 695,668 195,668'), r, 40, 1.2), T['sheet3']) + Q(rough(O('195,626 311,534 715,534 695,626'), r, 40, 1.2), T['sheet2'])
    # pillow: two lobes with the weight of a head between them
    s += Q(rough(O('204,606 206,572 226,544 262,530 300,540 330,534 366,536 392,552 390,582 364,612 300,622 236,620'), r, 24, 1.2), T['sheet']) + Q(pts(O('206,600 236,606 300,606 352,596 390,566 390,582 364,612 300,622 236,620 204,606')), T['sheet2']) + Q(gouge(338, 540, 322, 574, 6, 4, .3) + gouge(216, 570, 244, 590, 6, 3, .3) + gouge(376, 562, 346, 586, 6, -3, .3), T['sheet3'])
    # shirt: collar, the near shoulder, the chest as far as the turned sheet
    s += Q(rough(O('352,556 372,532 404,508 440,506 470,520 470,600 400,620 352,610 340,584'), r, 24, 1), T['sheet2']) + Q(pts(O('372,532 404,508 440,506 466,518 440,524 404,530 380,548 362,574 352,556')), T['sheet']) + Q(gouge(384, 556, 420, 586, 7, 6, .4) + gouge(360, 580, 396, 606, 6, 5, .4), T['sheet3'])
    # head: back of the skull sunk in the pillow, face to the ceiling
    s += Q(rough(O('256,500 272,486 286,500 312,520 344,528 366,524 380,540 362,560 330,566 300,568 268,556 250,534 248,514'), r, 16, .8), 'k')
    s += Q(pts(O('344,528 362,518 380,524 392,536 372,562 352,568 336,556')), T['skin2'])
    s += Q(pts(O('270,490 284,482 298,480 303,485 313,470 319,473 322,482 327,480 330,487 334,482 338,488 349,482 358,489 358,503 350,518 334,532 314,536 300,526 294,508 280,502')), T['skin'])
    s += Q(pts(O('300,526 294,508 306,514 320,512 330,502 342,508 354,506 350,518 334,532 314,536')), T['skin2'])
    s += Q(pts(O('285,528 292,520 302,524 304,536 296,544 286,540')), T['skin2']) + Q(pts(O('291,530 298,530 297,538 291,537')), 'k')
    s += Q(gouge(291, 482, 293, 502, 4.6, 3, .4) + gouge(303, 487, 303, 503, 3.4, -2, .4) + pts(O('320,482 314,486 320,489')) + gouge(331, 486, 329, 496, 3.6, 1, .4) + gouge(279, 486, 284, 496, 2.4) + gouge(274, 489, 279, 499, 2.4), 'k')
    s += Q(hatch(O('340,512 322,528'), O('346,520 330,532'), 6, 2, r, .3, .3) + hatch(O('356,532 376,546'), O('344,548 360,560'), 5, 3, r, .3, .3), 'k')
    # blanket: the flat first, and on it its woven stripes, whole
    s += Q(rough(TOP, r, 40, 1.2), T['bl']) + Q(rough(O('318,620 695,622 693,704 640,710 560,702 480,712 400,704 322,710'), r, 40, 1.6), T['bl2'])
    s += Q(pts(O('590,623 606,623 630,535 615,535')) + pts(O('618,623 634,623 656,535 642,535')), T['hi'])
    # the far leg: thigh, knee, shin, foot
    s += Q(rough(O('440,520 476,498 512,496 540,480 562,478 584,504 610,520 636,520 650,484 668,466 686,470 700,500 708,540 660,566 596,560 540,558 470,560'), r, 26, 1), T['bl3'])
    s += Q(pts(O('440,520 476,498 512,496 540,480 562,478 584,504 610,520 636,520 650,484 668,466 686,470 672,482 658,508 650,536 612,540 580,522 560,500 536,508 500,516 462,530')), T['bl']) + Q(pts(O('606,520 618,522 630,562 612,561')) + pts(O('632,522 642,512 656,566 642,564')), T['hi2'])
    # belly and the stump beside it: it ends, and the cloth falls over the end
    s += Q(rough(O('404,536 430,514 458,512 486,524 516,530 540,548 548,576 538,604 480,612 420,612 392,588'), r, 26, 1), T['bl2']) + Q(pts(O('404,536 430,514 458,512 486,524 516,530 540,548 520,552 496,546 462,544 430,552 408,580 394,584')), T['bl'])
    s += Q(hatch(O('430,560 470,552 514,556'), O('444,606 486,606 528,600'), 9, 6, r, .3, .4), T['bl3']) + Q(rough(O('536,546 550,552 560,576 552,604 536,606 546,578'), r, 20, .8), T['bl3']) + Q(gouge(556, 568, 600, 562, 6, 0, .3) + gouge(560, 584, 612, 586, 6, 0, .3) + gouge(554, 600, 592, 608, 5, 0, .3), T['bl2'])
    # the sheet turned down over the blanket's edge; the blanket's fall at the side
    s += Q(rough(O('330,618 366,560 410,524 434,512 450,520 424,548 392,590 372,622'), r, 24, 1), T['sheet']) + Q(pts(O('372,622 392,590 424,548 450,520 452,530 430,560 404,596 388,624')), T['sheet3'])
    s += Q(pts(O('590,623 606,623 604,705 588,704')) + pts(O('618,623 634,623 632,709 617,707')), T['hi2']) + Q(''.join(tri(x, 626, x + d, 700 - abs(d), 12) for x, d in ((350, -5), (404, 8), (452, -6), (520, 5), (560, -8), (662, 4), (684, -4))), T['bl3']) + Q(gouge(330, 621, 680, 623, 4, 0, .3), T['hi'])
    return s + foot(z, T, r)


def arm(T, r):
    """The near arm lies outside; its hand lies on the flat of the cloth, where a knee should be."""
    s = Q(rough(O('366,574 392,546 424,556 442,588 470,604 520,596 552,592 556,612 520,624 466,632 424,622 386,604'), r, 20, .8), T['sheet2'])
    s += Q(pts(O('366,574 392,546 424,556 442,588 470,604 520,596 552,592 552,599 510,607 464,614 432,600 412,572 392,566')), T['sheet']) + Q(gouge(430, 586, 412, 606, 6, -3, .4) + gouge(446, 600, 440, 622, 5, -3, .4) + gouge(510, 604, 506, 620, 4, 2, .4), T['sheet3'])
    s += Q(pts(O('546,590 568,586 592,588 616,596 632,606 628,612 612,608 622,617 616,622 598,614 604,622 594,626 576,618 556,614')), 'k')
    return s + Q(pts(O('550,592 568,589 591,591 612,598 627,606 610,602 594,599 606,607 617,617 596,607 582,603 588,611 598,621 578,612 560,606')), T['skin'])


def one_boot(T, x=470, y=866, turn=1):
    """A boot that nobody has taken off anybody: it stands in the light before the bed, its shaft fallen in."""
    p = lambda q: [(x + a * turn * .82, y + b * .82) for a, b in O(q)]
    s = Q(pts([(x - 40, y - 4), (x + 60, y - 4), (x + 190, y + 12), (x + 120, y + 24), (x - 20, y + 16)]), 'k')
    s += Q(pts(p('-34,-6 -38,-34 -34,-62 -40,-86 -48,-110 -34,-122 -6,-124 14,-114 10,-92 6,-66 10,-46 30,-36 60,-28 78,-14 80,2 74,10 22,10 18,4 -2,4 -6,10 -34,10')), 'k')
    s += Q(pts(p('-30,-10 -33,-34 -29,-60 -35,-84 -42,-106 -28,-112 -6,-114 8,-108 4,-90 0,-64 4,-44 26,-32 56,-24 72,-12 72,-2 20,-4 -6,-6')), T['boot'])
    s += Q(pts(p('8,-108 4,-90 0,-64 4,-44 26,-32 56,-24 72,-12 50,-16 22,-24 -4,-38 -12,-62 -6,-88 -4,-106')), T['boot2']) + Q(pts(p('-42,-108 -30,-117 -6,-119 9,-111 -6,-108 -28,-106')), 'k')
    return s + Q(''.join(gouge(x + a * turn * .82, y + b * .82, x + c * turn * .82, y + d * .82, 4, 0, .4) for a, b, c, d in ((-32, -62, -8, -54), (-36, -84, -12, -72), (-30, -40, -6, -30))), 'k')


def bed(z, kind, T, r):
    zz = z + .85
    s = Q(rough(quad((X0, 0, z - .02), (X1 + .12, 0, z - .06), (X1 + .55, 0, zz - .1), (X0, 0, zz)), r, 40, 2), 'k')
    s += bedframe(z, T, r)
    # mattress with its sheet
    s += Q(rough(quad((X0, M, z), (X1, M, z), (X1, M, zz), (X0, M, zz)), r, 40, 1.2), T['sheet2']) + Q(rough(quad((X0, M, z), (X1, M, z), (X1, .36, z), (X0, .36, z)), r, 40, 1.2), T['sheet3'])
    if kind == 'roll':
        c = [(-1.9 + .3 * math.cos(t * math.pi / 5), M + .26 + .27 * math.sin(t * math.pi / 5)) for t in range(10)]
        s += Q(pts(side(zz, c)) + pts(side(z, c)) + pts([w(-1.9, M + .53, z), w(-1.9, M + .53, zz), w(-1.6, M + .26, zz), w(-1.6, M + .26, z)]), T['sheet3']) + Q(pts(side(z, c)), T['sheet']) + Q(pts(side(z, [(-1.9 + (x + 1.9) * .6, M + .26 + (y - M - .26) * .6) for x, y in c])), T['sheet3']) + Q(pts(side(z, [(-1.9 + (x + 1.9) * .3, M + .26 + (y - M - .26) * .3) for x, y in c])), T['sheet2'])
        return s + foot(z, T, r)
    # pillow
    s += Q(rough([w(X0 + .02, M + .02, z + .12), w(X0 + .06, M + .3, z + .14), w(X0 + .2, M + .34, z + .3), w(X0 + .5, M + .2, z + .16), w(X0 + .58, M + .03, z + .1)], r, 20, 1), T['sheet']) + Q(pts([w(X0 + .5, M + .2, z + .16), w(X0 + .58, M + .03, z + .1), w(X0 + .3, M + .03, z + .1), w(X0 + .36, M + .12, z + .12)]), T['sheet2'])
    if kind == 'turned':
        pr = [(X0 + .42, M), (X0 + .46, M + .34), (X0 + .66, M + .5), (X0 + .9, M + .4), (X0 + 1.16, M + .36), (X0 + 1.3, M + .42), (X0 + 1.5, M + .3), (X0 + 1.8, M + .16), (X1, M + .06), (X1, M - .3), (X0 + .4, M - .34)]
        q = side(z + .2, pr)
        s += Q(rough(q, r, 26, 1), T['bl2']) + Q(pts(side(z + .2, [(X0 + .46, M + .34), (X0 + .66, M + .5), (X0 + .9, M + .4), (X0 + 1.16, M + .36), (X0 + 1.3, M + .42), (X0 + 1.5, M + .3), (X0 + 1.2, M + .3), (X0 + .9, M + .3), (X0 + .66, M + .36)])), T['bl'])
        hd = w(X0 + .3, M + .3, z + .3)
        k = F / z * .13
        s += Q(pts([(hd[0] + k * math.cos(t * math.pi / 4), hd[1] + k * 1.05 * math.sin(t * math.pi / 4)) for t in range(8)]), 'k')
        return s + foot(z, T, r)
    if kind == 'cradle':
        # chest, then the hoops with the blanket over them
        pr = [(X0 + .46, M), (X0 + .52, M + .2), (X0 + .8, M + .3), (X0 + .96, M + .24), (X0 + 1.1, M + .44), (X0 + 1.22, M + .5), (X0 + 1.56, M + .51), (X0 + 1.8, M + .48), (X0 + 1.9, M + .1), (X0 + 1.92, M - .26), (X0 + .46, M - .3)]
        far = side(zz - .1, pr[4:9])
        s += Q(rough(side(z + .02, pr), r, 26, 1) + pts(far[:1] + far[1:] + side(z + .02, pr[4:9])[::-1]), T['bl2'])
        n = side(z + .02, pr[4:9])
        s += Q(rough([n[1], n[2], n[3], far[3], far[2], far[1]], r, 26, 1), T['bl']) + Q(rough([n[0], n[1], far[1], far[0]], r, 26, 1), T['hi'] if T is DAY else T['bl'])
        s += Q(''.join(tri(*w(X0 + x, M + .46, z + .01), *w(X0 + x + .04, M - .1, z + .01), 60 / z) for x in (1.2, 1.42, 1.66)), T['bl3']) + Q(pts(side(z + .01, [(X0 + 1.5, M + .51), (X0 + 1.57, M + .51), (X0 + 1.6, M - .28), (X0 + 1.53, M - .28)])) + pts([n[2], w(X0 + 1.49, M + .51, z + .02), w(X0 + 1.49, M + .51, zz - .1), w(X0 + 1.56, M + .51, zz - .1), w(X0 + 1.57, M + .51, z + .02)]), T['hi'])
        hd = w(X0 + .3, M + .34, z + .25)
    if hd:
        k = F / z * .125
        s += Q(pts([(hd[0] + k * math.cos(t * math.pi / 4) * 1.05, hd[1] + k * math.sin(t * math.pi / 4)) for t in range(8)]), 'k') + Q(pts([(hd[0] + k * .1, hd[1] - k * .86), (hd[0] + k * .8, hd[1] - k * .5), (hd[0] + k * .95, hd[1] + .2 * k), (hd[0] + k * .5, hd[1] + k * .6), (hd[0] + k * .2, hd[1] + .1 * k)]), T['skin'])
    return s + foot(z, T, r)


def basin(T, r):
    """White enamel, on an iron stand at the foot of the near bed; a towel on its bar."""
    z = 3.9
    cx, cy = w(.1, .92, z)
    p = lambda q: [(cx + x, cy + y) for x, y in q]
    s = Q(pts(p(O('-110,250 96,238 180,262 40,290 -80,282'))), 'k')
    s += Q(''.join(beam(*a) for a in [(cx - 70, cy + 20, cx - 92, cy + 264, 9), (cx + 70, cy + 20, cx + 94, cy + 258, 9), (cx + 6, cy + 40, cx + 14, cy + 284, 9), (cx - 86, cy + 170, cx + 14, cy + 196, 7), (cx + 14, cy + 196, cx + 88, cy + 168, 7)]), 'k') + Q(tri(cx - 72, cy + 60, cx - 92, cy + 250, 5), T['rim'])
    b = knife(p(O('-98,-14 98,-14 84,22 54,52 20,62 -26,62 -58,50 -86,20')), r, .8)
    s += Q(pts(b), T['sheet2']) + Q(pts(p(O('-98,-14 -20,-12 -14,60 -26,62 -58,50 -86,20'))), T['sheet']) + Q(hatch(p(O('90,-4 40,54')), p(O('20,0 6,54')), 8, 7, r, .3, .4), T['sheet3'])
    s += Q(rough(p(O('-108,-16 -70,-32 0,-38 72,-32 108,-16 72,-3 0,3 -70,-3')), r, 20, .8), 'k') + Q(pts(p(O('-100,-16 -66,-29 0,-34 68,-29 100,-16 68,-6 0,-1 -66,-6'))), T['sheet']) + Q(pts(p(O('-84,-17 -56,-26 0,-30 58,-26 84,-17 56,-10 0,-6 -54,-10'))), T['sheet3']) + Q(pts(p(O('-50,-12 0,-20 60,-17 54,-11 0,-6'))), T['sheet2'])
    s += Q(rough(p(O('104,-4 150,-8 152,2 106,8')), r, 20, .6), 'k') + Q(rough(p(O('114,-6 148,-8 154,120 140,128 118,122')), r, 24, 1), T['sheet2']) + Q(pts(p(O('114,-6 128,-7 132,124 118,122'))), T['sheet']) + Q(pts(p(O('116,92 152,90 153,98 117,100'))), 'r')
    return s


def nurse(T, r):
    """A back at the far end: kerchief, white gown tied behind; she holds something before her. At night she stands black against the lamp."""
    x, y = w(1.0, 0, 9.4)
    h = 1.66 * F / 9.4 / 7.2
    night = T is NIGHT
    p = lambda q: [(x + a * h, y + b * h) for a, b in q]
    s = Q(pts(p(O('-1.0,.1 1.2,-.1 3.0,.7 -.2,.7'))), 'k') + Q(pts(p(O('-.55,-1.4 -.06,-1.4 -.1,.0 -.62,.1'))) + pts(p(O('.1,-1.4 .56,-1.4 .62,.06 .14,.02'))), 'k')
    arms = [p(limb([(-.84, -5.35), (-1.36, -4.2), (-.7, -3.7)], (.62, .5, .4))), p(limb([(.84, -5.35), (1.3, -4.15), (.66, -3.75)], (.62, .5, .4)))]
    body = p(O('-.26,-6.0 -.86,-5.7 -.98,-5.3 -.74,-4.1 -.72,-3.7 -.98,-2.9 -1.14,-1.1 -.4,-1.0 .4,-1.06 1.14,-1.1 .96,-2.9 .72,-3.7 .74,-4.1 .98,-5.3 .86,-5.7 .26,-6.0'))
    head_ = p(O('-.5,-6.4 -.56,-6.8 -.42,-7.16 -.12,-7.34 .2,-7.32 .46,-7.12 .56,-6.76 .48,-6.36 .3,-6.04 .34,-5.5 .1,-5.9 -.06,-5.28 -.24,-5.94'))
    if night:
        s += Q(''.join(pts(q) for q in arms) + pts(body) + pts(head_), 'k')
        for q in (arms[0], arms[1], body, head_):
            s += P(rim(q, (-.9, .1), h * .2, r, .2), 'a')
        s += Q(pts(p(O('-.1,-3.8 .1,-3.8 .3,-2.5 .06,-2.7 -.2,-2.5'))), 'r2')
        return s + Q(pts(p(O('-1.5,-3.4 -1.3,-3.9 -1.1,-3.4'))) + pts(p(O('-1.66,-3.4 -.94,-3.4 -.9,-3.2 -.98,-2.2 -.86,-1.9 -1.74,-1.9 -1.62,-2.2 -1.7,-3.2'))), 'k') + Q(pts(p(O('-1.56,-3.2 -1.04,-3.2 -1.1,-2.2 -1.5,-2.2'))), 'a2') + Q(pts(p(O('-1.4,-2.3 -1.3,-3.0 -1.2,-2.3'))), 'b')
    s += Q(pts(arms[1]), 't3') + Q(pts(arms[0]), 'b') + Q(pts(body), 'b') + Q(pts(p(O('.12,-5.96 .26,-6.0 .86,-5.7 .98,-5.3 .74,-4.1 .72,-3.7 .96,-2.9 1.14,-1.1 .4,-1.06 .5,-2.6 .2,-3.8 .36,-5.0'))), 't3')
    s += Q(pts(head_), 'b') + Q(pts(p(O('.2,-7.32 .46,-7.12 .56,-6.76 .48,-6.36 .3,-6.04 .34,-5.5 .1,-5.9 .2,-6.5'))), 't3')
    s += Q(''.join(tri(*p([a])[0], *p([e])[0], h * k) for a, e, k in (((-.04, -5.2), (-.02, -1.2), .12), ((-.72, -3.95), (.72, -3.9), .2), ((.0, -3.9), (-.24, -2.7), .2), ((.04, -3.9), (.26, -2.9), .2), ((-.5, -6.1), (.4, -6.05), .14), ((-.5, -2.9), (-.62, -1.3), .14), ((-.86, -5.3), (-.76, -4.3), .12))), 't')
    return s


def grey(T):
    """The other beds' blankets: army cloth. Red is for one bed."""
    return dict(T, bl='t', bl2='t2', bl3='s', hi='t3', hi2='t3', rim='t3') if T['skin'] == 'b' else dict(T, bl='t2', bl2='s2', bl3='k', hi='s2', hi2='s2')


KINDS = [(9.5, 'roll'), (7.5, 'turned'), (5.6, 'cradle'), (3.6, 'flat')]


def ward(T):
    r = random.Random(36)
    far = ''.join(bed(z, k, grey(T), r) for z, k in KINDS[:3])
    near = lying(T, r) + basin(T, r)
    return far, near, whole(T, r), arm(T, r)


N, D = 'time=night', 'time!=night'
df, dn, dl, da = ward(DAY)
nf, nn, nl, na = ward(NIGHT)
wd, ice_d = windows(DAY, R, False)
wn, ice_n = windows(NIGHT, R, True)
bd = room(DAY, R, False) + wd + patches(DAY, R) + boards('t2') + stove(DAY, False)
bn = room(NIGHT, R, True) + wn + patches(NIGHT, R) + boards('k') + stove(NIGHT, True)
# the nurse's lamp: what it lights is no more than she needs
LX, LY = w(.6, .86, 9.3)
gdf, gb = glow('ho-g', LX, LY, 150, .5)
lampn = Q(rough(quad((-.5, 0, 10.6), (1.6, 0, 10.6), (1.9, 0, 9.2), (1.2, 0, 8.2), (0, 0, 8.2), (-.7, 0, 9.2)), R, 30, 2), 'r3') + Q(rough(quad((.1, 0, 10.1), (1.2, 0, 10.1), (1.3, 0, 9.1), (.8, 0, 8.6), (.2, 0, 8.7), (-.1, 0, 9.3)), R, 20, 1.6), 'a')
steam = Q(gouge(816, 470, 800, 404, 8, 12, .4) + gouge(838, 462, 850, 388, 7, -13, .5) + gouge(800, 436, 816, 376, 6, 10, .5), 'b')
steam_n = steam.replace(C['b'], C['t'])
save('scenes/hospital.svg', [
    layer('ward', .1, bd, when=D),
    layer('ward-night', .1, bn + lampn, when=N),
    layer('frost', .1, ice_d, when='season!=warm,' + D, box=(160, -60, 470, 440)),
    layer('frost-night', .1, ice_n, when='season!=warm,' + N, box=(160, -60, 470, 440)),
    layer('glow', .2, gb, when=N, motion='flicker', origin=(LX, LY), box=(LX - 155, LY - 155, 310, 310)),
    layer('nurse', .2, nurse(DAY, R), when=D),
    layer('nurse-night', .2, nurse(NIGHT, R), when=N),
    layer('beds', .4, df, when=D),
    layer('beds-night', .4, nf, when=N),
    layer('near', .7, dn, when=D),
    layer('near-night', .7, nn, when=N),
    layer('leg', .7, dl, when='leg=whole,' + D),
    layer('leg-night', .7, nl, when='leg=whole,' + N),
    layer('arm', .7, da, when=D),
    layer('arm-night', .7, na, when=N),
    layer('boot', .7, one_boot(DAY), when='leg!=whole,' + D),
    layer('boot-night', .7, one_boot(NIGHT), when='leg!=whole,' + N),
    layer('boot-2', .7, one_boot(DAY, 382, 856), when='boots=pair,' + D),
    layer('boot-2-night', .7, one_boot(NIGHT, 382, 856), when='boots=pair,' + N),
    layer('steam', .75, steam, when=D, motion='rise', box=(776, 350, 100, 130)),
    layer('steam-night', .75, steam_n, when=N, motion='rise', box=(776, 350, 100, 130)),
], 'A hospital ward in winter: iron beds in a row under frosted windows; in the nearest the blanket lies flat where a leg should be; a white basin steams, and far off a nurse stands with her back to us.',
     (150, 20, 940, 880), (160, 200, 900, 621), gdf, light=(420, 200, 460))
