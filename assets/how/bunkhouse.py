"""A bunkhouse at a strange pit, by night: two tiers of planks, a tin shade over a table, a newspaper that has had lard in it. Along the wall stand boots, and they are all left ones.

`season=winter`: snow in the window.
"""
from surface_marks import *
R = random.Random(1109)
LX, LY = 720, 320


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


VX, VY = 760, 372       # the eye: a man's, sitting


def W(z, h, side=1):
    """A point of the side walls: z = 1 at the end wall, smaller towards us; h pixels below the eye, as measured there; side -1 left, 1 right."""
    return (VX + side * 250 / z, VY + h / z)


def wq(z0, z1, h0, h1, side):
    return [W(z0, h0, side), W(z1, h0, side), W(z1, h1, side), W(z0, h1, side)]


# ---- shell: boards, black where the lamp does not come
room = P('M-60,-60H1660V960H-60Z', 'k')
for sd in (-1, 1): room += Q(rough(wq(.24, 1, -170, 128, sd), R, 50), 's') + Q(rough(wq(.62, 1, -110, 128, sd), R, 40, 3), 's2')
for sd in (-1, 1): room += Q(streaks([W(.99, -160, sd), W(.99, 120, sd)], [W(.25, -160, sd), W(.25, 120, sd)], 8, 7, R, .12, .34), 'k')
room += Q(rough(O('510,202 1010,202 1010,500 510,500'), R, 40), 't2') + Q(rough(O('510,300 640,280 760,274 880,282 1010,304 1010,500 510,500'), R, 40, 2.4), 't') + Q(''.join(beam(x, 204, x, 498, 3) for x in range(534, 1010, 42)), 'k') + Q(hatch(O('512,300 760,272 1008,304'), O('520,340 760,310 1000,342'), 17, 5, R, .3, .5), 't2')
room += Q(rough([W(.24, -170, -1), W(1, -170, -1), W(1, -170, 1), W(.24, -170, 1)], R, 50), 's') + Q(''.join(beam(*W(z, -170, -1), *W(z, -170, 1), 9 / z) for z in (.9, .66, .47, .33)), 'k')
room += Q(rough([W(.24, 128, -1), W(1, 128, -1), W(1, 128, 1), W(.24, 128, 1)], R, 50), 's') + Q(rough([W(.36, 128, -.7), W(.84, 128, -.62), W(.84, 128, .6), W(.36, 128, .56)], R, 40, 3), 'r3') + Q(rough([W(.46, 128, -.5), W(.74, 128, -.44), W(.74, 128, .42), W(.46, 128, .4)], R, 40, 3), 'r2')
room += Q(''.join(tri(VX + u * 4.3, VY + 128 * 4.3, VX + u, VY + 128, 8) for u in range(-240, 260, 40)), 'k')
# end wall: a stove that nobody has fed, a towel, a slogan's pale oblong where the paper was
room += Q(rough(O('540,236 690,234 690,270 540,272'), R, 30), 't2') * 0 + Q(rough(O('540,228 680,226 680,262 540,264'), R, 30, 1), 'r') + Q(''.join(gouge(x, 244, x + l, 244, 6, 0, .5) for x, l in ((552, 30), (590, 46), (644, 26))), 'b2')
# window, end wall right
PANE = (868, 232, 100, 116)
win = Q(rough(O('858,222 980,222 980,360 858,360'), R, 30), 'k') + Q(rough(O('868,232 970,232 970,350 868,350'), R, 30, 1), 't2') + Q(rough(O('868,350 868,318 892,296 916,270 924,270 948,304 970,330 970,350'), R, 20), 'k')
bars = Q(beam(919, 226, 919, 356, 8) + beam(862, 290, 976, 290, 7), 'k') + Q(rough(O('848,360 990,360 994,372 844,372'), R, 30), 'k') + Q(gouge(852, 364, 980, 363, 4, 0, .5), 'a')

# ---- the bunks: posts and planks down both walls, straw mattresses, men under coats
bunk = ''
for sd in (-1, 1):
    for z0, z1 in ((.9, .72), (.68, .5), (.46, .325)):
        for h, tone in ((-34, 'r3'), (66, 'r2')):
            d = .34 if sd < 0 else .34
            inn = lambda z, hh: (W(z, hh, sd)[0] - sd * 92 / z, VY + hh / z)
            a, b, c, e = W(z0, h, sd), W(z1, h, sd), inn(z1, h), inn(z0, h)
            bunk += Q(rough([a, b, c, e], R, 30), 'k') + Q(rough([e, c, (c[0], c[1] + 11 / z1), (e[0], e[1] + 11 / z0)], R, 30, 1), tone) + Q(tri(*e, *c, 4 / z1), 'a')
            # who lies there: a ridge under a coat, feet in foot-cloths over the edge
            if (sd, h, z0) in ((-1, -34, .9), (1, 66, .9), (-1, 66, .68), (1, -34, .68), (1, 66, .46)):
                zz = lambda t: z0 + (z1 - z0) * t
                top = [inn(zz(.04), h - 3), inn(zz(.2), h - 20), inn(zz(.4), h - 15), inn(zz(.66), h - 25), inn(zz(.86), h - 15), inn(zz(.98), h - 3)]
                back = [(x + sd * 40 / z1, y - 4) for x, y in top[::-1]]
                bunk += Q(rough(top + [W(z1, h, sd), W(z0, h, sd)], R, 20), 's2') + Q(rough(top + [(x, y + 12 / zz(.5)) for x, y in top[::-1]], R, 20, 1.2), 't2' if h < 0 else 'r2') + Q(hatch(top, [(x, y + 16 / zz(.5)) for x, y in top], 9, 4 / zz(.6), R, .3, .4), 'k') + Q(pts(top[1:3] + [(top[2][0], top[2][1] + 4 / z0), (top[1][0], top[1][1] + 5 / z0)]) + pts(top[3:5] + [(top[4][0], top[4][1] + 5 / z1), (top[3][0], top[3][1] + 6 / z1)]), 'a')
                x, y = inn(zz(.95), h - 4)
                for k in (0, 1): bunk += Q(pts([(x - sd * (5 + 15 * k) / z1 * .5 + a_ / z1 * .5, y + b_ / z1 * .5) for a_, b_ in ((-8, 0), (-9, -14), (-4, -24), (5, -24), (9, -12), (8, 0))]), 'b2')
            else:
                bunk += Q(rough([e, c, (c[0] + sd * 10, c[1] - 8 / z1), (lerp([e, c], .5)[0], lerp([e, c], .5)[1] - 11 / z1), (e[0] + sd * 6, e[1] - 8 / z0)], R, 20, 2), 'b2') + Q(''.join(gouge(*lerp([e, c], t), *[v - (3.4 / z1 if i else 0) for i, v in enumerate(lerp([e, c], t + .26))], 3 / z1, 0, .5) for t in (.05, .34, .66)) + ''.join(tri(lerp([e, c], t)[0], lerp([e, c], t)[1] - 2, lerp([e, c], t)[0] + sd * 5, lerp([e, c], t)[1] - 13 / z1, 3) for t in (.1, .48, .9)), 'r3')
        for z in (z0, z1):
            x, y = W(z, 128, sd)[0] - sd * 92 / z, 0
            bunk += Q(beam(x, VY + 128 / z, x, VY - 100 / z, 9 / z), 'k') + (Q(tri(x - sd * 3 / z, VY + 124 / z, x - sd * 3 / z, VY - 10 / z, 2.4 / z), 'a') if z > .4 else Q(tri(x - sd * 3 / z, VY + 110 / z, x - sd * 3 / z, VY + 20 / z, 2.4 / z), 'r'))

# coats on nails, near us, in the dark
for x, y, k, c in ((1392, 214, 1.6, 's2'),):
    q = [(x + a * k, y + b * k) for a, b in O('-6,-14 6,-14 30,8 44,60 50,150 56,232 20,240 0,228 -24,242 -54,230 -48,140 -40,56 -28,6')]
    bunk += Q(rough(q, R, 26, 1.6), 'k') + Q(hatch([(x + (30 if x < 700 else -30) * k, y + 20 * k), (x + (52 if x < 700 else -52) * k, y + 220 * k)], [(x, y + 30 * k), (x + (10 if x < 700 else -10) * k, y + 220 * k)], 8, 8, R, .3, .5), 'r3') + Q(beam(x, y - 26 * k, x, y - 8 * k, 8), 'k')
# ---- boots: a row along the foot of the right bunks, tops up; each the same foot
bt = ''
for z, k in ((.62, 62), (.545, 72), (.485, 82), (.43, 94)):
    x, y = W(z, 132, 1)[0] - 128 / z, VY + 134 / z
    bt += Q(pts([(x - k * .2, y), (x + k * .6, y), (x + k * .9, y + k * .12), (x, y + k * .1)]), 'k') + boot(x, y, k, 'k', 'a', -1)
# ---- the table: planks; the newspaper spread on it, its grease, the lard, a knife, bread, mugs
tb = Q(beam(520, 704, 500, 930, 30, 24) + beam(936, 700, 960, 930, 30, 24) + beam(560, 640, 556, 780, 18) + beam(890, 640, 896, 780, 18), 'k') + Q(tri(508, 910, 522, 740, 7) + tri(948, 910, 934, 740, 7), 'r')
tb += Q(rough(O('470,690 560,600 900,596 988,684 984,716 474,722'), R, 50), 'k') + Q(rough(O('482,690 566,606 896,602 974,684'), R, 50, 1.2), 'r') + Q(rough(O('540,680 594,612 840,606 900,640 880,682'), R, 40, 3), 'a') + Q(''.join(tri(482 + u * 492, 689, 566 + u * 330, 605, 4) for u in (.18, .36, .54, .72, .88)), 'k') + Q(rough(O('476,694 984,688 984,714 478,720'), R, 40, 1.2), 'r3') + Q(gouge(480, 694, 900, 690, 5, 0, .4), 'a')
tb += Q(pts(O('570,672 600,616 846,606 880,668 800,684')), 'r2') + Q(rough(O('566,662 606,606 720,602 724,622 846,600 878,656 730,676 700,664'), R, 24, 1.6), 'b') + Q(pts(O('720,602 724,622 732,676 724,668 716,624')), 'b2') + Q(pts(O('846,600 878,656 862,660 834,603')), 'b2')
tx = gouge(618, 616, 704, 612, 6, 0, .5) + gouge(740, 622, 826, 609, 6, 0, .5)
for i in range(4):
    tx += gouge(612 - i * 9, 628 + i * 9, 656 - i * 5, 626 + i * 9, 2.4, 0, .5) + gouge(666 - i * 4, 626 + i * 9, 708 - i, 624 + i * 9, 2.4, 0, .5) + gouge(736 + i * 2, 636 + i * 10, 776 + i * 5, 631 + i * 10, 2.4, 0, .5) + gouge(786 + i * 5, 629 + i * 10, 832 + i * 9, 623 + i * 10, 2.4, 0, .5)
tb += Q(tx, 'k') + Q(rough(O('640,634 664,624 690,630 696,646 672,656 646,650'), R, 14, 1), 'a2')
tb += Q(rough(O('634,640 640,622 676,616 692,624 694,640 676,652 644,652'), R, 14, 1), 'k') + Q(pts(O('640,638 645,625 675,620 686,626 672,634 646,640')), 'b') + Q(pts(O('640,640 646,642 673,637 688,628 689,638 674,648 645,648')), 'b2') + Q(pts(O('643,644 688,634 689,637 645,648')), 'r')
tb += Q(pts(O('700,650 782,634 788,640 704,657')), 't3') + Q(beam(782, 638, 824, 630, 9, 10), 'k')
tb += Q(rough(O('842,640 862,622 900,626 908,646 884,660 850,656'), R, 14, 1), 'k') + Q(pts(O('847,640 864,627 894,630 880,642 856,650')), 'r3') + Q(pts(O('856,651 881,643 897,632 903,645 882,656')), 'b2')
for x, y, k in ((536, 650, 1.1), (920, 668, 1.25)):
    tb += Q(pts([(x + a * k, y + b * k) for a, b in O('-15,2 -16,-30 16,-30 15,2 0,6')]), 'k') + Q(pts([(x + a * k, y + b * k) for a, b in O('-12,0 -13,-26 -4,-26 -4,2')]), 't3' if x > 700 else 't') + Q(pts([(x + a * k, y + b * k) for a, b in O('-16,-30 0,-34 16,-30 0,-26')]), 'b2') + '<path d="M%d,%dQ%d,%d %d,%d" fill="none" stroke="%s" stroke-width="5"/>' % (x + 15 * k, y - 24 * k, x + 32 * k, y - 14 * k, x + 14 * k, y - 4 * k, C['k'])
# benches
bn = Q(rough(O('404,800 560,776 900,772 1076,796 1080,816 400,822'), R, 40), 'k') + Q(rough(O('414,800 562,781 896,777 1066,797'), R, 40, 1), 'r2') + Q(rough(O('560,784 720,779 880,780 840,792 600,796'), R, 30, 2), 'a') + Q(beam(440, 816, 430, 940, 22, 18) + beam(1040, 812, 1054, 940, 22, 18), 'k')
# one who reads it: at the far side of the table, elbows on it, a cap; the paper's light on his jaw, and no more of him
F = Fig(704, 626, 58, R, light=(.1, 1), rimc='a', rw=.12)
F.shape([(-.2, -2.9), (-.9, -2.8), (-1.36, -2.4), (-1.66, -1.7), (-1.7, -.9), (-1.5, -.2), (1.4, -.2), (1.7, -.8), (1.62, -1.7), (1.3, -2.4), (.8, -2.8), (.2, -2.9)])
F.marks([((-1.2, -1.1), (-.5, -1.5)), ((1.2, -1.1), (.5, -1.5)), ((-.2, -2.4), (-.1, -1.2)), ((.6, -2.3), (.3, -1.5))], 'r2', .1)
# one arm along the table's edge, the other up, the cheek on its fist
F.shape([(-1.6, -1.5), (-1.9, -.8), (-1.7, -.2), (-1.0, .04), (-.1, -.06), (.3, -.2), (.26, -.46), (-.4, -.5), (-1.0, -.6), (-1.1, -1.1)])
F.shape([(.1, -.42), (.4, -.5), (.66, -.36), (.6, -.14), (.2, -.1)], fill='b', rimc=None)
# the head is bent to the page: the cap, and under its peak a nose, a moustache's shadow and a chin
F.shape([(-.42, -2.5), (-.5, -2.9), (-.46, -3.5), (.5, -3.5), (.54, -2.9), (.4, -2.44), (.1, -2.2), (-.16, -2.2)], rimc=None)
F.out += Q(pts([F.at(v) for v in [(-.4, -3.0), (.44, -3.0), (.44, -2.76), (.34, -2.44), (.1, -2.26), (-.14, -2.28), (-.34, -2.5)]]), 'a') + Q(pts([F.at(v) for v in [(-.2, -2.5), (.06, -2.58), (.3, -2.5), (.2, -2.36), (.06, -2.28), (-.1, -2.34)]]), 'b') + Q(pts([F.at(v) for v in [(-.04, -3.0), (.14, -3.0), (.2, -2.72), (.04, -2.64), (-.1, -2.72)]]) + pts([F.at(v) for v in [(-.24, -2.52), (.04, -2.66), (.34, -2.52), (.04, -2.56)]]), 'k')
F.shape([(-.78, -2.94), (-.8, -3.4), (-.6, -3.84), (-.1, -4.04), (.5, -3.94), (.86, -3.6), (.88, -3.1), (.7, -2.86), (.5, -2.96), (.06, -3.04), (-.4, -2.96)], rimc=None)
F.out += Q(pts([F.at(v) for v in [(-.6, -2.94), (-.3, -3.08), (.1, -3.12), (.5, -3.06), (.72, -2.9), (.3, -2.9), (.06, -2.86), (-.2, -2.9)]]), 'a2') + Q(''.join(gouge(*F.at(p_), *F.at(q_), 5, 0, .4) for p_, q_ in (((-.5, -3.5), (-.1, -3.86)), ((-.2, -3.3), (.3, -3.7)), ((.3, -3.3), (.64, -3.5)))), 's2')
F.shape([(1.5, -1.6), (1.9, -.9), (1.7, -.3), (1.2, -.1), (.9, -.3), (.84, -1.2), (.56, -2.3), (.86, -2.5), (1.16, -2.2), (1.3, -1.8)])
F.shape([(.44, -2.36), (.5, -2.76), (.74, -2.86), (.98, -2.7), (1.0, -2.4), (.8, -2.2)], fill='a', rimc=None)
F.out += Q(''.join(tri(*F.at((x, -2.46)), *F.at((x + .04, -2.78)), 4) for x in (.6, .74, .88)), 'k')
reader = F.out
# ---- lamp
gdf, gb = glow('bh-g', LX, LY + 20, 230, .5)
lp = Q(beam(LX, 60, LX, 270, 5), 'k') + Q(rough([(LX - 14, 262), (LX + 14, 262), (LX + 20, 280), (LX + 78, 312), (LX + 82, 324), (LX - 82, 324), (LX - 78, 312), (LX - 20, 280)], R, 26, 1), 'k') + Q(pts([(LX - 10, 268), (LX + 2, 266), (LX - 8, 282), (LX - 64, 314), (LX - 74, 314), (LX - 19, 283)]), 't') + Q(pts([(LX - 78, 321), (LX + 78, 321), (LX + 58, 328), (LX - 58, 328)]), 'b') + Q(pts([(LX - 11, 322), (LX + 11, 322), (LX + 13, 336), (LX, 349), (LX - 13, 336)]), 'b')
# winter
sill = Q(rough(O('868,350 868,326 890,334 916,342 946,332 970,316 970,350'), R, 12, 1), 't3') + Q(rough(O('868,340 892,346 930,343 970,334 970,351 868,351'), R, 12, 1), 'b')
flakes = Q(strewn(PANE, 4, 5, (1.8, 2.4, 3), flake, R), 'b')
WN = 'season=winter'
save('scenes/bunkhouse.svg', [
    layer('room', .1, room + win),
    layer('panes', .1, sill, when=WN, box=(860, 300, 120, 60)),
    layer('snow', .1, flakes, when=WN, motion='fall', box=PANE, speed=(-5, 26)),
    layer('bars', .12, bars),
    layer('glow', .2, gb, motion='flicker'),
    layer('bunks', .35, bunk),
    layer('boots', .5, bt),
    layer('reader', .58, reader, motion='breathe'),
    layer('table', .66, tb),
    layer('lamp', .68, lp, motion='sway', origin=(LX, 60)),
    layer('bench', .85, bn),
], 'A bunkhouse at night: two tiers of bunks with sleepers, a man at a plank table under a tin lamp, reading a newspaper with a piece of lard on it; along the bunks a row of left boots.',
     (290, 20, 860, 880), (330, 190, 820, 566), gdf, light=(LX, LY + 20, 320))
