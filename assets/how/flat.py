"""Two rooms in the technical house, December 1935: bare boards, frost, nails, the paler place where something hung. `who=stripped`: emptied. `time=night`: lamplight through the door."""
from surface_marks import *
R = random.Random(12)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


VX, VY = 640, 300


def board(x, y0, y1, w=0):
    """A point pair along a floor board: x at y = 900."""
    g = lambda y: VX + (x - VX) * (y - VY) / (900 - VY)
    return (g(y0), y0), (g(y1), y1)


def room(T, r):
    s = P('M-60,-60H1660V960H-60Z', 'k')
    s += Q(rough(O('150,60 1040,36 1040,590 150,566'), r, 60), T['wall'])
    s += Q(hatch(O('156,80 156,410'), O('236,90 236,410'), 14, 6, r, .3, .5) + hatch(O('1036,60 1036,420'), O('960,60 960,420'), 16, 6, r, .3, .5) + streaks(O('300,80 300,400'), O('960,70 960,410'), 11, 3, r, .01, .05), T['wall2'])
    s += Q(rough(O('150,424 1040,428 1040,590 150,566'), r, 60), T['dado']) + Q(rough(O('150,416 1040,420 1040,429 150,426'), r, 60), T['line'])
    s += Q(rough(O('-60,-60 150,60 150,566 -60,700'), r, 60), T['side']) + Q(rough(O('1040,36 1660,-120 1660,820 1040,590'), r, 60), T['side']) + Q(hatch(O('1046,70 1046,560'), O('1190,40 1190,620'), 20, 6, r, .3, .5) + hatch(O('146,90 146,540'), O('60,50 60,580'), 14, 6, r, .3, .5), T['side2'])
    s += Q(rough(O('-60,-60 1660,-60 1660,-120 1040,44 150,66'), r, 60), 'k')
    # floor
    s += Q(rough(O('-60,700 150,566 1040,590 1660,820 1660,960 -60,960'), r, 60), T['floor'])
    s += Q(rough(O('150,580 1040,600 1250,700 1180,960 160,960 60,700'), r, 60), T['floor2'])
    return s


def boards(c, w=5):
    """Gaps between the boards, and their nails in pairs."""
    g, n = '', ''
    inside = lambda x, y: x > -60 + (700 - y) * 210 / 134 and x < 1040 + (y - 590) * 620 / 230
    for x in range(-1500, 2900, 132):
        y0 = next((y for y in range(572, 950, 4) if inside(board(x, y, y)[0][0], y) and (y > 588 or board(x, y, y)[0][0] < 1030)), None)
        if not y0: continue
        a, b = board(x, y0, 958)
        k = w * (y0 - VY) / 640
        g += pts([(a[0] - k * .5, a[1]), (a[0] + k * .5, a[1]), (b[0] + w, b[1]), (b[0] - w, b[1])])
        for y in (650, 800):
            p, q = board(x + 34, y, y), board(x + 98, y, y)
            k = (y - VY) / 760
            if inside(p[0][0], y) and inside(q[0][0], y):
                for u in (p, q):
                    n += pts([(u[0][0] - 4 * k, y), (u[0][0], y - 2 * k), (u[0][0] + 4 * k, y), (u[0][0], y + 2.4 * k)])
    return Q(g + n, c)


# ---- window: frost, with the low sun low in it; a hole that somebody has breathed
def window(T, r, night=False):
    s = Q(rough(O('232,112 458,106 458,404 232,404'), r), 'k') + Q(rough(O('246,126 444,120 444,392 246,392'), r), T['glass'])
    if not night:
        s += Q(rough(O('246,286 300,268 370,284 444,256 444,392 246,392'), r), 'a2') + Q(rough(O('290,392 306,352 350,330 404,338 430,368 436,392'), r), 'a')
    # frost: it climbs from the sill and the jambs in bent plumes, each barbed on its outer side, and leaves the middle of a pane clear
    d, e = '', ''
    for x0, y0, ang, L, bend in [(248, 394, -70, 190, 16), (262, 394, -48, 128, 18), (300, 394, -76, 84, 9), (442, 394, -112, 156, -15), (420, 394, -98, 100, -9), (442, 392, -146, 104, -16), (246, 196, -58, 84, 12), (246, 208, 34, 74, -11), (444, 196, -126, 66, -10), (444, 212, 152, 58, 10), (340, 392, -96, 60, 7), (444, 122, 148, 84, 12), (248, 124, 28, 70, -9)]:
        t = math.radians(ang + r.uniform(-4, 4))
        dx, dy = math.cos(t), math.sin(t)
        g = 1 if bend > 0 else -1
        at = lambda u: (x0 + dx * L * u - dy * bend * 4 * u * (1 - u), y0 + dy * L * u + dx * bend * 4 * u * (1 - u))
        spine = [at(k / 8) for k in range(9)]
        w = L * .05
        d += pts([(p[0] - dy * w * (1 - k / 8), p[1] + dx * w * (1 - k / 8)) for k, p in enumerate(spine)] + [(p[0] + dy * w * .3 * (1 - k / 8), p[1] - dx * w * .3 * (1 - k / 8)) for k, p in reversed(list(enumerate(spine)))])
        for k in range(1, 11):
            u = k / 11.5
            p, l = at(u), L * (.34 * (1 - u) + .07) * r.uniform(.7, 1.15)
            for sd, q, f_ in ((g, 34, 1), (-g, 58, .5)):
                a_ = t + sd * math.radians(q * (1 + .4 * u)) - g * bend * .012 * (1 - 2 * u)
                (e_, c_) = (p[0] + math.cos(a_) * l * f_, p[1] + math.sin(a_) * l * f_), sd * l * .12
                m = gouge(*p, *e_, L * .022 + 1.6, c_, .5)
                if sd == g: d += m
                else: e += m
    s += '<g clip-path="url(#fl-w)">%s</g>' % Q(d + e, T['frost'])
    # where somebody has breathed: through it the sky, the heap, the low sun
    hole = O('356,214 366,232 362,254 372,276 398,290 424,284 438,262 434,236 420,218 394,208')
    s += Q(rough(hole, r, 18, 1), 'k' if night else 't3')
    if not night:
        s += Q(pts(O('362,250 436,246 434,268 424,284 398,290 372,276')), 'a2') + Q(pts(O('384,254 390,242 402,236 414,241 419,252 415,266 400,274 387,268')), 'r') + Q(pts(O('368,268 388,256 404,272 430,274 424,284 398,290 376,279')), 't2') + Q(pts(O('366,232 362,254 369,270 366,252 372,232 388,217 408,214 394,208 376,212')), 'b')
    else: s += Q(pts(O('366,232 362,254 369,270 366,252 372,232 388,217 408,214 394,208 376,212')), 't2')
    s += Q(beam(345, 112, 345, 400, 11) + beam(238, 206, 452, 202, 9), 'k') + Q(rough(O('212,400 478,400 486,420 206,422'), r), 'k') + Q(gouge(214, 404, 470, 402, 6, 0, .5), T['rim'])
    return s


# ---- door and the second room
def second(T, r, night=False):
    s = Q(rough(O('752,110 968,104 968,588 752,582'), r), 'k')
    s += Q(rough(O('768,126 952,121 952,586 768,580'), r), T['w2']) + Q(rough(O('768,126 820,164 820,500 768,580'), r), T['w3']) + Q(rough(O('820,164 952,160 952,176 820,178'), r) * 0 + rough(O('768,126 952,121 952,140 820,166'), r), 'k' if not night else 'r3')
    s += Q(rough(O('768,580 820,498 952,498 952,588'), r), T['f2'])
    if not night:
        s += Q(rough(O('866,214 926,212 926,384 866,386'), r), 'k') + Q(rough(O('874,224 919,222 919,376 874,378'), r), 'b') + Q(beam(896, 220, 896, 380, 6) + beam(872, 286, 922, 284, 5), 'k')
        s += Q(hatch(O('874,374 919,374'), O('870,320 924,320'), 7, 4, r) + hatch(O('876,226 876,370'), O('890,220 890,360'), 6, 4, r), 't3') + Q(rough(O('860,512 918,512 900,586 814,584'), r), 'b')
    else:
        s += Q(rough(O('836,200 952,196 952,480 850,480 826,330'), r), 'a') + Q(rough(O('872,250 952,250 952,440 890,440 866,340'), r), 'a2') + Q(rough(O('800,540 870,504 952,504 952,588 780,582'), r), 'a2')
        s += Q(rough(O('900,440 952,440 952,456 900,454'), r) + beam(908, 450, 904, 540, 7), 'k') + Q(rough(O('914,440 918,416 926,408 926,386 938,386 938,408 946,416 950,440'), r, 20, 1), 'k') + Q(pts(O('926,404 928,372 932,366 936,372 938,404')), 'b')
    g = ''.join(tri(*lerp([(768, 580), (952, 588)], t), *lerp([(820, 498), (952, 498)], t), 4) for t in (.2, .42, .64, .86))
    s += Q(g, T['gap2']) + Q(rough(O('752,582 968,586 972,600 748,594'), r), 'k') + Q(tri(765, 570, 764, 140, 6), T['rim'])
    # the leaf, opened towards us along the wall
    s += Q(rough(O('968,104 1052,70 1056,650 968,588'), r), 'k') + Q(pts(O('984,134 1040,116 1040,320 984,320')) + pts(O('984,350 1040,352 1042,600 984,556')), T['leaf']) + Q(rough(O('974,354 984,352 984,376 974,376'), r, 20, .6), T['rim'])
    return s


DAY = dict(wall='t2', wall2='s', dado='k', line='k', side='s', side2='k', floor='k', floor2='s', glass='a2', frost='b', rim='b', w2='t', w3='t2', f2='t3', gap2='t2', leaf='s')
NIGHT = dict(wall='s', wall2='k', dado='k', line='k', side='s', side2='k', floor='s', floor2='s', glass='t2', frost='t', rim='t', w2='r', w3='r2', f2='a', gap2='r2', leaf='r3')
state = R.getstate()
pale = lambda q, c: Q(rough(O(q), R, 40, 1.2), c)


def nails(xs, y=190, sh='t2'):
    s, d = '', ''
    for x in xs:
        d += tri(x, y, x + 13, y + 22, 7)
        s += pts([(x - 7, y - 7), (x + 3, y - 10), (x + 5, y - 5), (x + 1, y - 3), (x + 4, y + 5), (x - 1, y + 5), (x - 3, y - 2), (x - 6, y - 2)])
    return Q(d, sh) + Q(s, 'k')


# ---- light on the boards: the window, laid out long towards us
ray = lambda x, y, k: (x + k * .98, y + k)
FL, FR, NL, NR = (304, 604), (516, 606), (470, 980), (900, 980)


def on_floor(u, v):
    """A point of the light's patch: u across it, v from the wall towards us."""
    p, q = lerp([FL, NL], v), lerp([FR, NR], v)
    return lerp([p, q], u)


patch = ''
for u0, u1, v0, v1 in [(0, .47, 0, .27), (.54, 1, 0, .27), (0, .465, .325, 1), (.545, 1, .325, 1)]:
    patch += Q(rough([on_floor(u0, v0), on_floor(u1, v0), on_floor(u1, v1), on_floor(u0, v1)], R, 40, 2.4), 'a')
patch += Q(pts([on_floor(.93, 0), on_floor(1, 0), on_floor(1, .27), on_floor(.95, .27)]) + pts([on_floor(.9, .325), on_floor(1, .325), on_floor(1, 1), on_floor(.94, 1)]), 'r')
cut = ''      # the frost's shadow, cut back into the light along the boards
for u in (.06, .13, .2, .29, .38, .58, .66, .73, .8, .88):
    for v, d in ((.27, -1), (.325, 1)):
        if R.random() < .34:
            L = R.uniform(.03, .1)
            cut += tri(*on_floor(u, v), *on_floor(u + R.uniform(-.02, .02), v + d * L), R.uniform(5, 9))
patch += Q(cut, 's2')
patch += Q(rough(O('798,600 908,602 944,666 962,704 842,706'), R, 50), 'b2') + Q(hatch(O('842,708 962,706'), O('832,664 944,660'), 6, 6, R, .3, .3, 0, 't'), 's2')
wedge_ = Q(rough(O('770,596 950,600 1010,760 900,960 140,960 380,760'), R, 60, 3), 'r2') + Q(rough(O('776,598 946,601 960,740 740,960 330,960 520,780'), R, 60, 3), 'r') + Q(rough(O('786,598 944,601 920,720 600,960 430,960 660,740'), R, 60, 3), 'a') + Q(hatch(O('776,610 330,940'), O('640,620 180,900'), 18, 6, R, .3, .5), 'r2')
# ---- gramophone on a crate
gr = Q(rough(O('508,610 722,606 762,640 766,664 560,676 500,640'), R), 'k')
cr = O('510,492 690,488 694,646 514,650')
gr += Q(rough(cr, R), 'k') + Q(rough(O('690,488 738,470 742,620 694,646'), R), 'k')
gr += Q(''.join(rough([(518, y), (684, y - 3), (685, y + 24), (519, y + 27)], R, 40, 1.2) for y in (500, 538, 576, 614)), 's2') + Q(''.join(rough([(698, y - 3), (733, y - 18), (734, y + 6), (699, y + 22)], R, 40, 1) for y in (500, 538, 576, 614)), 's') + Q(''.join(gouge(520, y + 2, 660, y, 4, 0, .2) for y in (500, 538, 576, 614)), 'a2') + Q(rough(O('528,494 548,494 550,648 530,648'), R) + rough(O('654,492 674,492 676,646 656,646'), R), 'k')
gr += Q(rough(O('498,486 536,466 746,460 742,474 696,496 500,498'), R), 'k')
# its box, crank and tone arm
gr += Q(rough(O('540,414 700,410 704,472 544,478'), R), 'k') + Q(rough(O('530,404 714,398 716,414 532,420'), R), 'k') + Q(pts(O('542,422 556,421 558,474 546,476')), 'a2') + Q(gouge(532, 408, 700, 402, 5, 0, .2), 'b') + Q(pts(O('576,430 668,427 670,460 578,463')), 'r2') + Q('M704,446l34,-2l2,24l-7,0l-2,-17l-27,2Z', 'k')
gr += Q(rough(O('560,398 600,390 660,389 690,396 650,402 590,403'), R), 'k') + Q(gouge(568, 396, 650, 391, 4), 'b')
# horn: a flower of eight sheets, opening to the left, towards the window
hc = (548, 276)
rimp = [(548 + 64 * math.cos(t) * (1.0 if i % 2 else .88) - 8, 270 + 118 * math.sin(t) * (1.0 if i % 2 else .9)) for i, t in enumerate([math.radians(k * 22.5 + 11) for k in range(16)])]
gr += Q(pts(O('552,152 582,186 606,228 630,266 660,300 690,318 708,344 712,404 684,404 680,362 664,346 640,344 610,352 582,370 552,390')), 'k')
gr += Q(pts(O('566,178 590,212 616,256 644,292 676,318 694,338 700,398 694,398 688,352 668,332 636,310 608,276 584,232')), 'b2') + Q(pts(O('584,232 608,276 636,310 668,332 676,342 648,330 610,318 580,318')), 't') + Q(pts(O('580,318 610,318 648,330 668,338 640,338 606,346 574,364')), 't2') + Q(tri(566, 200, 660, 322, 4) + tri(574, 262, 664, 330, 4) + tri(574, 318, 664, 336, 4), 'k')
gr += Q(pts(knife(rimp, R, 1)), 'k')
inn = [(540 + (x - 540) * .88, 270 + (y - 270) * .9) for x, y in rimp]
gr += Q(pts(inn), 'r')
for i in range(0, 16, 2):
    a, b, c = inn[i - 1], inn[i], inn[(i + 1) % 16]
    gr += Q(pts([a, b, (566, 284)]), 'r2' if i != 8 else 'a')
gr += Q(pts(O('546,262 566,256 582,276 578,300 558,308 544,292')), 'k')
# ---- the tub
tub = Q(rough(O('838,782 1090,772 1120,800 1010,830 850,826'), R), 'k')
tb = knife(O('812,684 840,670 930,662 1030,666 1078,682 1070,740 1046,792 1010,806 880,812 846,798 824,750'), R, 1.4)
tub += Q(pts(tb), 't2') + Q(pts(O('812,690 846,704 890,708 900,808 880,811 848,798 826,752')), 't3') + Q(pts(O('822,700 846,706 866,800 848,796 828,750')), 'b') + Q(hatch(O('900,716 908,806'), O('960,714 960,800'), 8, 6, R, .3, .4), 't3') + Q(hatch(O('1070,700 1044,790'), O('1000,712 990,800'), 9, 7, R, .3, .4), 'k')
tub += Q(rough(O('806,684 840,666 930,656 1034,660 1084,680 1040,702 940,714 846,706'), R, 30, 1), 't3') + Q(rough(O('822,684 848,672 932,664 1030,668 1066,681 1032,694 940,704 850,698'), R, 30, 1), 'k') + Q(pts(O('960,672 1030,670 1062,681 1030,692 980,699 1020,684')), 't2')
tub += Q(rough(O('806,700 796,706 794,734 806,740 812,732 804,728 804,712 814,708'), R, 20, .6) + rough(O('1082,696 1096,702 1092,734 1078,738 1076,730 1086,726 1088,708 1080,704'), R, 20, .6), 'k')
R.setstate(state)
N, D, L_, E = 'time=night', 'time!=night', 'who!=stripped', 'who=stripped'
hung = '524,148 716,144 718,330 526,334'
XS = [506, 560, 617, 668, 722]
gone = ['504,452 700,454 700,578 504,574', '1086,150 1180,132 1184,360 1088,366']


def bare(c2, right=True):
    return pale(gone[0], c2) + (pale(gone[1], c2) if right else '')


dust = Q(''.join(pts([(x - k, y), (x, y - k), (x + k, y + k * .3), (x, y + k)]) for x, y, k in [(330 + t * 380 + R.uniform(-50, 50), 470 + t * 300 + R.uniform(-40, 40), R.uniform(1.6, 3.6)) for t in [R.random() for _ in range(22)]]), 'b')
save('scenes/flat.svg', [
    layer('room', .1, room(DAY, R) + window(DAY, R) + second(DAY, R) , when=D),
    layer('night', .1, room(NIGHT, R) + window(NIGHT, R, True) + second(NIGHT, R, True), when=N),
    layer('light', .2, patch, when=D),
    layer('lamplight', .2, wedge_, when=N, motion='flicker'),
    layer('boards', .2, boards('k')),
    layer('pale', .15, pale(hung, 't') + Q(gouge(526, 330, 700, 326, 4), 't3'), when=D),
    layer('pale-night', .15, pale(hung, 's2'), when=N),
    layer('nails', .15, nails(XS, 118, 's'), when=L_),
    layer('bare', .15, bare('s2') + nails([617], 118, 's'), when=E + ',' + D),
    layer('bare-night', .15, bare('s', False) + nails([617], 118, 's'), when=E + ',' + N),
    layer('gramophone', .5, '<g transform="translate(100 176) scale(.8)">' + gr + '</g>', when=L_),
    layer('tub', .7, tub, when=L_),
    layer('dust', .8, dust, when=D, motion='rise', box=(300, 420, 520, 420)),
], 'Two rooms in the technical house in winter: bare boards with the light of a frosted window on them, a row of nails over a paler rectangle on the wall, a gramophone on a crate, a tin tub.',
     (170, 20, 920, 880), (190, 98, 880, 607), '<clipPath id="fl-w"><path d="M247,122H443V393H247Z"/></clipPath>', light=(345, 260, 400))
