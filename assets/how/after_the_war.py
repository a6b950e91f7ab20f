"""Kadiivka, the winter of 1944: the siding of `war.py` when it is over. No train; the headframe down; chimneys without houses; one window with a light in it, and steps in the snow that go to it."""
from surface_marks import *
H = random.Random(1944)
VX, VY = 214, 560


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


def p(k, v):        # the line of `war.py`: k, distance along it; v, height
    return (VX + 1100 * k, VY + v * k)


# ---- nobody. What stood has come down, what burned has left its chimney, and the snow has had time to lie
sky = skybands([(-60, 130, 's'), (130, 270, 't2'), (270, 390, 't'), (390, 462, 'r3'), (462, 510, 'r'), (510, 640, 'a')], H, 10)
sky += '<circle cx="318" cy="540" r="62" fill="%s"/>' % C['a2'] + Q(''.join(gouge(250 + H.uniform(-30, 40), 500 + i * 12, 340 + H.uniform(20, 90), 500 + i * 12, H.uniform(3, 5), 0, .5) for i in range(6)), 'a')
heap = Q(rough(O('-80,590 -80,470 -10,400 60,330 88,318 120,350 190,440 260,540 300,590'), H), 'k') + Q(rough(O('-80,470 -10,400 60,330 88,318 96,340 60,400 20,460 -80,540'), H, 30, 3), 't2') + Q(pts(O('88,318 120,350 190,440 258,540 232,540 166,444 108,352')), 'r') + Q(pts(O('120,350 190,440 258,540 246,540 180,446')), 'a') + Q(hatch(O('90,340 60,430 20,540'), O('130,380 120,470 100,580'), 13, 6, H, .4, .4), 's')
heap += Q(rough(O('-80,566 280,560 420,552 560,558 700,548 980,556 1240,546 1680,558 1680,600 -80,600'), H, 40, 2), 't2')
# the headframe: two stumps, and the rest lies along the ground with its wheel in the air
hw = Q(beam(330, 572, 352, 432, 20, 15) + beam(462, 572, 450, 470, 20, 15) + beam(334, 540, 458, 500, 8) + beam(344, 470, 452, 560, 7) + pts(O('344,440 352,412 358,438 366,420 362,446')) + pts(O('443,478 446,452 452,472 460,458 457,480')), 'k')
for (x1, y1, x2, y2, w1, w2) in [(440, 480, 812, 560, 15, 12), (456, 560, 818, 590, 15, 12), (520, 498, 540, 566, 7, 7), (600, 515, 620, 572, 7, 7), (680, 532, 700, 578, 7, 7), (756, 548, 770, 584, 7, 7), (520, 498, 620, 572, 6, 6), (600, 515, 700, 578, 6, 6), (680, 532, 770, 584, 6, 6), (452, 484, 540, 566, 6, 6)]:
    hw += Q(beam(x1, y1, x2, y2, w1, w2), 'k')
wx, wy = 862, 536
hw += Q(pts([(wx + 58 * math.cos(t), wy + 62 * math.sin(t)) for t in [i * math.pi / 9 for i in range(18)]]) + pts([(wx + 46 * math.cos(-t), wy + 50 * math.sin(-t)) for t in [i * math.pi / 9 for i in range(18)]]), 'k') + Q(''.join(beam(wx, wy, wx + 52 * math.cos(t), wy + 56 * math.sin(t), 8, 6) for t in [i * math.pi / 4 + .3 for i in range(8)] if not .6 < t < 1.4), 'k')
hw += Q(''.join(rough(q, H, 16, 1.6) for q in (O('446,474 560,496 690,522 806,548 806,556 690,532 560,508 448,486'), O('820,498 850,474 884,478 906,500 884,490 852,486'), O('344,436 360,432 358,440 346,444'))), 't3') + Q(tri(326, 566, 344, 450, 6) + tri(806, 552, 460, 480, 5) + tri(450, 560, 444, 480, 5), 'a2')


def chimney(x, y, h, lean=0, stove=True, lit='r', hot='a'):
    """A stove and its chimney, which the house has burned away from: coal, brick where the low sun meets it, a cap of snow. Its shadow falls to the right, away from the sun."""
    u = h / 100
    p_ = lambda q: [(x + a * u + lean * (-b) * u, y + b * u) for a, b in q]
    n = max(3, int(h / 26))
    s = Q(pts(p_([(-14, 4), (30, 0), (220, 22), (250, 34), (180, 30)])), 't2')
    s += Q(rough(p_([(-14, 2), (-12, -50), (-11, -96), (-17, -98), (-17, -106), (-6, -112), (6, -108), (18, -110), (18, -98), (12, -95), (14, -46), (17, 2)]), H, 18, 1.6), 'k')
    s += Q(rough(p_([(-14, 2), (-12, -50), (-11, -95), (-4, -95), (-5, -50), (-4, 2)]), H, 18, 1.4), lit) + Q(hatch(p_([(-4, -2), (-4, -94)]), p_([(-13, -2), (-11, -94)]), n * 3, 2.6 * u, H, .3, .4), 'k') + Q(tri(*p_([(-13, 0)])[0], *p_([(-11, -94)])[0], 3 * u), hot)
    if stove: s += Q(rough(p_([(-38, 6), (-38, -36), (-18, -46), (24, -44), (42, -34), (44, 8)]), H, 18, 1.6), 'k') + Q(rough(p_([(-38, 6), (-38, -36), (-18, -42), (-14, 4)]), H, 18, 1.2), lit) + Q(hatch(p_([(-14, 0), (-17, -42)]), p_([(-34, 2), (-34, -36)]), n + 3, 3 * u, H, .3, .4), 'k') + Q(rough(p_([(-8, 6), (-8, -18), (0, -26), (10, -26), (17, -18), (17, 6)]), H, 18, .8), 's2') + Q(rough(p_([(-40, -34), (-18, -50), (-12, -46), (24, -49), (44, -36), (24, -42), (-18, -42)]), H, 14, 1.2), 'b') + Q(tri(*p_([(-37, 4)])[0], *p_([(-37, -36)])[0], 3 * u), hot)
    return s + Q(rough(p_([(-18, -105), (-6, -114), (6, -110), (19, -112), (18, -105), (4, -103)]), H, 14, 1), 'b') + Q(rough(p_([(-50, 10), (-34, -4), (-12, 4), (16, -2), (52, 10), (24, 17), (-24, 17)]), H, 14, 1.4), 'b')


# the snow: blue where it lies, pale where the morning meets it
land = Q(rough(O('-80,576 1680,568 1680,980 -80,980'), H, 70, 3), 't') + Q(rough(O('-80,578 300,572 700,580 1100,572 1680,576 1680,604 1240,616 900,598 560,618 200,600 -80,620'), H, 40, 3), 't3') + Q(rough(O('240,574 330,572 460,580 620,640 560,646 430,604 300,590'), H, 40, 2), 'a2')
land += Q(rough(O('-80,690 160,650 420,664 600,700 520,760 300,790 100,800 -80,830'), H, 40, 4), 't3') + Q(rough(O('820,668 1060,640 1340,650 1680,690 1680,770 1320,740 1040,736 880,716'), H, 40, 4), 't3') + Q(rough(O('300,900 560,852 900,850 1240,900 1300,980 200,980'), H, 40, 4), 't3')
land += Q(hatch(O('-60,620 300,604 620,622 900,602 1240,620 1640,606'), O('-50,660 310,640 640,664 920,640 1260,660 1650,650'), 46, 6, H, .4, .5) + hatch(O('-60,800 300,792 520,764 600,706'), O('-40,850 320,840 560,800 650,730'), 22, 7, H, .4, .5) + hatch(O('900,722 1040,740 1320,744 1640,776'), O('920,770 1060,790 1340,800 1650,840'), 22, 7, H, .4, .5), 't2')
# the line: sleepers under the snow, one rail lifted and turned like a shaving
rails = Q(''.join(pts([p(k_, 236), p(k_ * 1.03, 236), p(k_ * 1.03 + .02, 300), p(k_ + .015, 300)]) for k_ in (.2, .24, .29, .35, .43, .52, .63, .77, .94)), 'k') + Q(''.join(pts([p(k_, 232), p(k_ * 1.02, 232), p(k_ * 1.02 + .012, 268), p(k_ + .008, 266)]) for k_ in (.2, .24, .29, .35, .43, .52, .63, .77, .94)), 'b')


def strap(q, w_, c):
    return Q(''.join(beam(*a, *b, w_ * (.5 + i / len(q)), w_ * (.5 + (i + 1) / len(q))) for i, (a, b) in enumerate(zip(q, q[1:]))), c)


bent = [p(.16, 262), p(.3, 262), p(.46, 258), (752, 664), (800, 640), (846, 600), (878, 590), (900, 612), (894, 650), (866, 668)]
rails += strap(bent, 10, 'k') + strap([(x - 1, y - 3) for x, y in bent], 3.4, 'b') + strap([p(.7, 262), p(.9, 262), p(1.2, 262), p(1.6, 262)], 9, 'k')
# who lives here: a roof of turf over a cellar, a pipe, a window one pane wide
hut = Q(rough(O('560,660 584,622 640,604 700,606 748,630 764,662'), H, 24, 2), 'k') + Q(rough(O('560,654 584,616 640,597 702,600 752,626 734,628 698,612 642,610 592,628 572,656'), H, 20, 2), 'b') + Q(rough(O('622,628 656,626 657,652 622,653'), H, 16, .8), 'a') + Q(pts(O('622,628 640,627 640,640 622,641')), 'a2') + Q(beam(639, 626, 639, 654, 4) + beam(620, 640, 658, 639, 4) + beam(700, 608, 702, 566, 10, 10), 'k') + Q(rough(O('676,662 678,630 704,629 706,662'), H, 16, .8), 's2') + Q(pts(O('626,656 654,655 672,690 622,694')), 'a2')
reek = Q(gouge(702, 562, 724, 440, 13, 16, .5) + gouge(716, 500, 706, 400, 11, -14, .5) + gouge(712, 450, 738, 350, 9, 14, .5), 's2')
# steps: from us to the window
st = ''
for i in range(19):
    t = i / 18
    y = 960 - 264 * (1 - (1 - t) ** 1.7)
    x = 560 + 150 * math.sin(t * 2.2) - 40 * t + (18 if i % 2 else -18) * (1.3 - t)
    k_ = 1.5 - 1.16 * t
    st += pts([(x - 6 * k_, y + 9 * k_), (x - 9 * k_, y + 2 * k_), (x - 7 * k_, y - 8 * k_), (x, y - 12 * k_), (x + 7 * k_, y - 9 * k_), (x + 8 * k_, y + 1 * k_), (x + 4 * k_, y + 9 * k_)])
steps = Q(st, 't2')
ruin = chimney(480, 624, 96, .03) + chimney(946, 640, 150, -.04) + chimney(366, 606, 54, 0, False) + chimney(800, 606, 52, 0, False) + chimney(1390, 650, 130, .05)
ruin_near = chimney(1104, 776, 400, .015)
ruin_near += Q(rough(O('826,800 870,774 934,778 946,804 890,820'), H, 16, 1.6), 'k') + Q(rough(O('828,794 872,770 936,775 916,784 876,784'), H, 16, 1.4), 'b') + Q(beam(930, 812, 1000, 690, 13, 10) + beam(1220, 800, 1360, 716, 15, 11), 'k') + Q(beam(927, 806, 996, 688, 4), 'a') + Q(beam(1224, 790, 1362, 707, 4), 't3')
snow = strewn(AIR, 10, 6, (2.6, 3.4, 4.6, 6), flake, H)
save('scenes/after-the-war.svg', [
    layer('sky', .1, sky),
    layer('heap', .2, heap + hw),
    layer('land', .4, land + ruin),
    layer('reek', .42, reek, motion='rise', box=(660, 330, 120, 240)),
    layer('hut', .45, hut + rails + steps),
    layer('chimney', .72, ruin_near),
    layer('snow', .95, Q(snow, 'b'), motion='fall', box=AIR, speed=(-16, 58)),
], 'A mining settlement after the war, at a winter sunset: a headframe lies on the ground, chimneys stand without their houses, and steps in the snow go to the one lit window of a dugout.',
     (330, 40, 860, 860), (330, 262, 840, 579), light=(318, 540, 320))
