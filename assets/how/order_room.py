"""Order room. Default: a shaft of morning from the tall window, the red table, men from behind. `scene=counter`: the personnel window under a desk lamp."""
from surface_marks import *
R = random.Random(24)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


# =============== the room
VX, VY = 660, 400
bg = P('M-60,-60H1660V960H-60Z', 'k')
bg += Q(rough(O('-60,-60 330,70 330,610 -60,780'), R, 50), 's')
bg += Q(rough(O('330,70 1240,70 1240,610 330,610'), R, 50), 't')
bg += Q(rough(O('330,430 1240,430 1240,610 330,610'), R, 50), 't2') + Q(rough(O('330,424 1240,424 1240,434 330,434'), R, 50), 'k')
bg += Q(rough(O('1240,70 1660,-60 1660,800 1240,610'), R, 50), 't2') + Q(hatch(O('1250,90 1250,600'), O('1400,60 1400,680'), 18, 9, R, .3, .4), 't') + Q(hatch(O('1660,0 1660,760'), O('1420,60 1420,680'), 18, 16, R, .3, .4), 's')
bg += Q(rough(O('-60,780 330,610 1240,610 1660,800 1660,980 -60,980'), R, 50), 's2')
bg += Q(streaks(O('-800,960 2000,960'), O('340,614 1230,614'), 20, 6, R, .08, .2), 'k')
bg += Q(streaks(O('340,90 340,420'), O('1230,90 1230,420'), 15, 3, R, .02, .07), 'k')
bg += Q(rough(O('-60,-60 1660,-60 1240,76 330,76'), R, 50), 'k') + Q(streaks(O('100,-40 1500,-40'), O('360,70 1220,70'), 12, 4, R, .1, .3), 's2')
# tall window in the left wall, and its light
win = Q(rough(O('60,56 246,108 246,520 60,590'), R), 'k') + Q(rough(O('76,80 234,124 234,506 76,564'), R), 'b') + Q(rough(O('76,400 234,380 234,506 76,564'), R), 'a2') + Q(rough(O('76,490 110,470 150,480 190,450 234,466 234,506 76,564'), R), 't')
win += Q(beam(156, 96, 156, 546, 10) + beam(66, 226, 244, 238, 9) + beam(66, 380, 244, 366, 9), 'k') + Q(gouge(60, 596, 256, 524, 9, 0, .5), 'b')
shaft = Q(rough(O('246,128 560,262 1010,610 700,610 430,430 246,330'), R, 40), 't3') + Q(rough(O('246,170 480,280 900,610 740,610 430,400 246,290'), R, 40), 'b2')
shaft += Q(rough(O('560,610 1010,610 1240,960 760,960'), R, 50), 't3') + Q(rough(O('660,610 900,610 1080,960 860,960'), R, 50), 'b2')
shaft += Q(hatch(O('560,262 1010,610'), O('470,270 800,610'), 13, 7, R, .3, .4), 't') + Q(hatch(O('250,310 700,600'), O('280,230 760,570'), 13, 7, R, .3, .5), 't3') + Q(hatch(O('600,640 800,950'), O('760,640 960,950'), 10, 7, R, .3, .5), 's2')
# board on the back wall: rules, bars, no letters
bd = Q(rough(O('446,124 826,120 830,348 442,352'), R), 'k') + Q(rough(O('456,134 816,130 820,338 452,342'), R), 'b2')
bd += Q(streaks(O('462,176 456,326'), O('812,172 816,322'), 6, 3, R, .2, .5), 's2')
for x, h, c in [(484, 66, 'k'), (526, 88, 'k'), (568, 70, 'k'), (690, 58, 'k'), (732, 100, 'k'), (774, 38, 'r')]:
    bd += Q(rough([(x, 330 - h), (x + 26, 328 - h), (x + 27, 332), (x, 332)], R), c)
bd += Q(beam(470, 226, 800, 166, 4) + 'M800,166l-16,-4l4,12Z', 'r') + Q('M470,146h46v10h-46ZM526,146h30v10h-30ZM640,144h70v10h-70Z', 'k')
# a slogan cloth above (no letters, only its fold) and a portrait-shaped gap
bd += Q(rough(O('352,84 1000,80 1006,108 680,118 350,110'), R), 'r') + Q(hatch(O('380,86 980,84'), O('384,108 976,106'), 9, 4, R, .4, .4), 'r2')
# counter window of the section office, right
ow = Q(rough(O('930,190 1150,186 1152,424 930,424'), R), 'k') + Q(rough(O('946,206 1136,202 1138,408 946,408'), R), 'a') + Q(rough(O('1030,204 1136,202 1138,408 1080,408'), R), 'r')
ow += Q(''.join(rough([(x, y), (x + w, y - 2), (x + w, y + h), (x, y + h)], R) for x, y, w, h in [(954, 236, 40, 9), (958, 247, 34, 8), (952, 257, 42, 10), (1096, 250, 34, 10), (1092, 262, 40, 9), (1096, 273, 36, 9)]), 'k')
ow += Q(rough(O('916,408 1166,408 1176,428 908,428'), R), 'k') + Q(gouge(910, 412, 1160, 410, 5), 'a2')
F = Fig(1040, 560, 44, R, light=(-1, -.6), rimc='a2', rw=.12)
F.shape([(-1, -3), (-.95, -4.2), (-.6, -4.7), (.5, -4.75), (1, -4.2), (1.05, -3)]).head('bare-r', (-.02, -5.4), 6, -1, face='a2')
ow += F.out
ow += Q(''.join(beam(x, 206, x, 330, 5) for x in (978, 1010, 1074, 1106)), 'k') + Q(rough(O('940,326 1144,324 1144,334 940,336'), R), 'k')
# ---- committee table
tb = ''


def sitting(x, y, h, head, face=None, turn=1, tilt=0, arms=0):
    global tb
    F = Fig(x, y, h, R, light=(-1, -.5), rimc='b', rw=.13, turn=turn)
    if turn < 0: F.light = (-1, -.5)
    F.trunk(sh=(0, -2.3), hip=(0, .3), shw=1.04, tilt=tilt, waist=.86)
    if arms == 1: F.arm((.8, -2), (1.3, -1), (.3, -.5))
    if arms == 2: F.arm((-.8, -2), (-1.2, -1.1), (-.5, -2.6))
    F.head(head, (.05, -3.15), 3, 1, face=face)
    tb += F.out


sitting(424, 540, 50, 'cap-r', 'b', 1, .05, 1)
sitting(738, 540, 50, 'scarf-r', 'b', -1, -.05, 1)
# the reader stands, paper held to the light
F = Fig(606, 742, 56, R, light=(-1, -.4), rimc='b', rw=.14)
F.trunk(sh=(0, -6.15), hip=(0, -3.4), shw=1.08, tilt=.06)
F.marks([((-.8, -5), (0, -5.3)), ((-.75, -4.5), (.2, -4.6)), ((-.6, -4), (.2, -3.9))], 't2', .1)
F.arm((.9, -5.8), (1.5, -6.6), (1.25, -7.9)); F.arm((-.9, -5.7), (-1.5, -4.9), (-1.7, -5.7))
F.shape([(-2.4, -6.9), (-1.4, -6.6), (-1.6, -5.4), (-2.55, -5.7)], 'b', rimc=None)
F.marks([((-2.3, -6.6), (-1.6, -6.4)), ((-2.33, -6.3), (-1.7, -6.15)), ((-2.38, -6), (-1.8, -5.85))], 'k', .05)
F.head('bare-r', (-.05, -7), -4, -1, face='b')
tb += F.out
tb += Q(rough(O('396,548 900,542 936,580 372,588'), R), 'r') + Q(rough(O('480,547 760,544 820,582 560,586'), R), 'b2') + Q(rough(O('372,588 936,580 944,690 900,700 840,688 760,708 660,694 560,712 470,698 400,708 364,694'), R), 'r2')
tb += Q(pts(O('430,587 560,585 556,708 500,700 470,698 440,702')) + pts(O('640,584 740,583 744,706 700,700 660,694 640,698')) + pts(O('850,581 900,580 906,698 860,690')), 'r')
tb += Q(hatch(O('376,590 940,582'), O('380,690 936,690'), 16, 7, R, .4, .4), 'r3')
tb += Q(rough(O('540,552 610,550 616,566 536,568'), R), 'b') + Q('M770,556l10,-24l18,0l6,24l-6,8l-22,0Z', 'k') + Q('M776,534l4,22l-5,2l-2,-6Z', 'b') + Q('M428,562l60,-3l6,10l-64,4Z', 'b2')

# ---- benches, left: two men sit with their backs to us
bn = ''
for x, y, h, hd, tl in [(292, 800, 54, 'cap-b', .08), (420, 790, 52, 'cap-q', -.1)]:
    F = Fig(x, y, h, R, light=(-1, -.5), rimc='t3', rw=.13)
    F.trunk(sh=(.1, -3), hip=(0, -.2), shw=1.1, hipw=.9, waist=.88, tilt=tl)
    F.arm((.95, -2.6), (1.35, -1.4), (.9, -.5), fist=False); F.arm((-.95, -2.6), (-1.3, -1.4), (-.9, -.5), fist=False)
    F.marks([((-.9, -2), (-.1, -2.2)), ((-.85, -1.5), (0, -1.5)), ((.3, -2.4), (.8, -2.1))], 't2', .1)
    F.head(hd, (.15, -3.85), -6 if tl > 0 else 5)
    bn += F.out
bn += Q(rough(O('180,786 560,776 570,800 176,812'), R), 'k') + Q(gouge(180, 790, 540, 780, 6), 't3') + Q(beam(210, 806, 200, 940, 18) + beam(530, 796, 540, 920, 18), 'k')

# ---- standing men, right, from behind: pick, axe, saw
men = ''


def stand(x, y, h, draw, turn=1):
    global men
    F = Fig(x, y, h, R, light=(-1, -.45), rimc='b', rw=.14, turn=turn)
    if turn < 0: F.light = (-1, -.45)
    draw(F)
    men += F.out


def m1(F):      # hewer, pneumatic pick on the shoulder: the line against the light shaft
    F.leg((.36, -3.6), (.5, -2), (.5, -.3)); F.leg((-.36, -3.6), (-.4, -2), (-.4, -.3))
    F.arm((.95, -5.7), (1.3, -4.6), (1.15, -3.4)); F.trunk(tilt=-.1)
    F.marks([((-.9, -5), (-.1, -5.3)), ((-.85, -4.5), (-.1, -4.7)), ((-.75, -4), (.1, -3.95)), ((-.6, -5.6), (.1, -5.5))], 't2', .1)
    F.pick((-.35, -6.5), -122, 4.4); F.head('cap-b', (.16, -6.95), 4); F.arm((-.95, -5.8), (-1.5, -5.0), (-.86, -5.95))


def m2(F):      # timberman, axe in the belt
    F.leg((.4, -3.6), (.6, -2), (.7, -.3)); F.leg((-.34, -3.6), (-.36, -2), (-.36, -.3))
    F.trunk(tilt=.1, hip=(-.06, -3.55))
    F.marks([((-.9, -5.1), (-.3, -5.4)), ((-.85, -4.7), (-.2, -4.9)), ((-.8, -3.9), (.1, -3.9))], 't2', .1)
    F.shape([(-.84, -4.35), (.86, -4.2), (.86, -3.98), (-.84, -4.13)], 's2', rimc=None)
    F.axe((.3, -4.7), 98, 2.5, 't3'); F.arm((.98, -5.6), (1.3, -4.6), (1.25, -3.4)); F.arm((-.98, -5.8), (-1.25, -4.7), (-1.1, -3.5)); F.head('cap-q', (-.05, -6.95), -3)


def m3(F):      # a boy between them, on tiptoe to see
    F.leg((.2, -3.2), (.22, -1.8), (.2, -.6)); F.leg((-.26, -3.2), (-.3, -1.8), (-.26, -.6))
    F.trunk(sh=(0, -5.4), hip=(0, -3.1), shw=.84, hipw=.66, waist=.62); F.arm((.7, -5.1), (1, -4.2), (.9, -3.3)); F.arm((-.7, -5.1), (-1, -4.2), (-.9, -3.3)); F.head('cap-b', (.02, -6.25), 4)


def m4(F):      # profile, turned to his neighbour
    F.leg((.34, -3.6), (.4, -2), (.4, -.3)); F.leg((-.3, -3.6), (-.3, -2), (-.3, -.3)); F.trunk(tilt=.04)
    F.pole((.9, -8.4), (.2, -4.6), .16); F.arm((.9, -5.7), (1.3, -4.9), (.6, -5.6)); F.marks([((-.9, -5), (-.2, -5.2)), ((-.85, -4.5), (0, -4.6))], 't2', .1); F.head('cap-r', (-.05, -6.95), 0, -1, face='b')


stand(1150, 890, 57, m4)
stand(1030, 936, 62, m2)
stand(876, 984, 66, m1)
dust = Q(''.join(pts([(x - s, y), (x, y - s), (x + s, y + s * .3), (x, y + s)]) for x, y, s in [(R.uniform(300, 820), 0, R.uniform(1.6, 3.6)) for _ in range(26)] for y in [180 + (x - 250) * .75 + R.uniform(-60, 60)]), 'b')

# =============== the counter: personnel window
cb = P('M-60,-60H1660V960H-60Z', 'k')
cb += Q(rough(O('250,60 1130,40 1140,590 240,600'), R), 'r3') + Q(rough(O('330,100 930,80 1060,200 1060,560 700,600 300,600'), R), 'r2') + Q(rough(O('420,250 640,170 800,200 860,380 780,600 420,600'), R), 'r')
# shelves of files behind him
def files(x1, x2, y, hmax, tones, lean=0):
    s, x = '', x1
    while x < x2:
        w, h = R.uniform(12, 30), hmax * R.uniform(.72, 1)
        l = R.choice([0, 0, lean, -lean])
        q = [(x, y), (x + l * h, y - h), (x + w + l * h, y - h + 2), (x + w, y)]
        s += Q(pts(q), R.choice(tones)) + Q(pts([(x + w - 3, y), (x + w - 3 + l * h, y - h), (x + w + l * h, y - h), (x + w, y)]), 'k')
        if R.random() < .5: s += Q(pts([(x + 3 + l * h * .6, y - h * .68), (x + w - 5 + l * h * .6, y - h * .68), (x + w - 5 + l * h * .5, y - h * .54), (x + 3 + l * h * .5, y - h * .54)]), 'b2')
        x += w + R.uniform(0, 5)
    return s
for k, (y, tn) in enumerate([(176, ['r2', 's2', 'r3', 's2']), (296, ['r', 'r2', 's2', 'b2']), (416, ['r', 'a', 'r2', 'b2'])]):
    cb += files(700, 1126, y, 92, tn, .12) + Q(rough([(690, y), (1140, y - 2), (1140, y + 12), (690, y + 14)], R), 'k')
    if k: cb += Q(gouge(700, y + 3, 1010, y + 2, 4, 0, .2), 'a')
# desk lamp: shade, light on the clerk
LX, LY = 476, 330
gdf, gb = glow('or-g', LX, 350, 240, .55)
lampc = Q(rough(O('404,354 424,304 452,286 500,286 530,304 548,354'), R), 'k') + Q(pts(O('412,352 542,352 530,366 424,366')), 'b') + Q(pts(O('424,304 452,286 468,288 440,308 420,346 410,350')), 't') + Q(beam(478, 364, 470, 520, 10), 'k') + Q(rough(O('430,520 516,516 522,534 424,536'), R), 'k') + Q(tri(474, 376, 468, 510, 4), 'a2')
# clerk: profile to the left, spectacles, sleeve guards, pen
ck = ''
tr = knife(O('560,620 590,520 600,450 640,404 690,380 746,388 800,420 834,480 840,620'), R, 1.6)
ck += Q(pts(tr), 'k') + Q(rim(tr, (-1, -.3), 24, R), 'a') + Q(hatch(O('640,450 620,590'), O('730,480 720,590'), 9, 8, R, .3, .4), 'r2')
HX, HY = 664, 306
T = lambda q: [(HX + (x * .98 + y * .2) * 1.08, HY + (y * .98 - x * .2) * 1.08) for x, y in q]
ck += Q(pts(knife(T(O('-36,-52 -44,-30 -46,-14 -42,-6 -62,18 -50,24 -52,31 -46,35 -50,41 -44,48 -42,60 -28,68 -4,62 0,96 58,92 50,60 62,30 66,-4 56,-38 34,-60 4,-68 -20,-64'), ), R, 1)), 'k')
ck += Q(pts(T(O('-35,-50 -44,-30 -46,-14 -42,-6 -62,18 -50,24 -52,31 -46,35 -50,41 -44,48 -42,60 -28,66 -8,58 -2,34 4,10 -4,-14 -12,-40 -18,-58'))), 'a')
ck += Q(pts(T(O('-35,-48 -44,-30 -46,-14 -42,-6 -62,18 -50,23 -40,18 -26,24 -22,40 -34,48 -44,48 -42,60 -28,64 -16,56 -14,34 -24,14 -30,-2 -26,-30 -28,-46'))), 'b')
ck += Q(pts(T(O('-46,-17 -30,-22 -14,-17 -26,-14 -38,-12'))) + pts(T(O('-50,18 -40,14 -38,19 -44,22'))) + pts(T(O('-51,34 -36,33 -28,37 -40,38'))) + pts(T(O('-4,8 -14,22 -8,44 -4,56 0,34'))), 'k')
ck += P('M%s,%sL%s,%sL%s,%sL%s,%sZ' % tuple(v for p in T(O('-44,-8 -24,-10 -22,8 -40,10')) for v in map(f, p)), 't3', 'stroke="%s" stroke-width="4"' % C['k']) + Q(pts(T(O('-22,-6 20,-8 20,-4 -22,-2'))), 'k')
ck += Q(pts(T(O('10,-10 20,-12 26,2 20,16 12,10'))), 'a') + Q(pts(T(O('14,-5 20,-5 18,8'))), 'k') + Q(hatch(T(O('-16,-62 20,-64 52,-38')), T(O('0,-36 20,-34 34,-20')), 7, 6, R), 'r') + Q(pts(T(O('-4,62 4,62 2,92 -8,88'))), 'b')
# writing arm, resting arm
arm = knife(O('760,430 806,470 800,540 730,578 620,580 540,566 528,548 548,534 600,536 690,520 720,470'), R, 1.5)
ck += Q(pts(arm), 'k') + Q(rim(arm, (-.6, -1), 20, R, .1), 'a') + Q(pts(O('640,530 690,520 694,580 640,582')), 'r2') + Q(hatch(O('644,532 690,524'), O('646,576 690,574'), 5, 5, R), 'k')
ck += Q(pts(O('528,548 548,532 580,534 590,552 570,566 540,566')), 'b') + Q(tri(534, 550, 566, 548, 3) + tri(538, 558, 568, 557, 3), 'k') + Q(beam(520, 584, 566, 520, 5, 4), 'k')
# stacks of files on the desk, one leaning: the diagonal
sk = ''
def stack(x, y, n, w, drift, tones, tie=True):
    s = ''
    for i in range(n):
        h = R.uniform(13, 22)
        j = x + drift * i + R.uniform(-9, 9)
        ww = w + R.uniform(-16, 12)
        s += Q(rough([(j, y), (j + 2, y - h), (j + ww, y - h - 1), (j + ww - 2, y)], R, 30, 1.4), tones[i % len(tones)]) + Q(gouge(j + 4, y - 2, j + ww - 4, y - 2, 4, 0, .5) + (beam(j + ww * .4, y, j + ww * .41, y - h, 4) if tie and i % 2 else ''), 'k')
        y -= h
    return s
sk += stack(876, 580, 17, 170, -4.4, ['b2', 'r2', 's2', 'b', 'r3', 'r'])
sk += stack(1030, 584, 11, 120, 2.2, ['s2', 'r2', 'b2', 'r3'])
sk += stack(268, 590, 9, 120, 2.5, ['r', 'b2', 'a', 'r2', 'b'])
# near wall, sill, and what lies on it
wl = P('M-60,-60H1660V960H-60Z' + rough(O('262,84 1112,66 1122,600 250,604')[::-1], R, 30, 2), 'k', 'fill-rule="evenodd"')
wl += Q(rough(O('262,84 274,96 264,600 250,604'), R), 'r') + Q(rough(O('1112,66 1100,80 1110,598 1122,600'), R), 'a') + Q(rough(O('262,84 1112,66 1100,79 274,96'), R), 'r2')
wl += Q(hatch(O('256,120 244,590'), O('150,140 130,600'), 18, 7, R, .3, .5) + hatch(O('1118,100 1128,590'), O('1250,110 1260,600'), 18, 7, R, .3, .5), 't2') + Q(streaks(O('-40,20 1640,20'), O('-40,930 1640,930'), 22, 3, R, .05, .12), 's') * 0
wl += Q(rough(O('186,600 1186,594 1260,676 110,690'), R), 't2') + Q(rough(O('330,602 760,598 820,660 260,672'), R), 't') + Q(rough(O('110,690 1260,676 1258,704 112,718'), R), 'k') + Q(gouge(180, 688, 1000, 680, 6, 0, .3), 'a')
wl += Q(rough(O('446,612 620,606 650,664 448,672'), R), 'b') + Q(''.join(gouge(460 - i * .4, 622 + i * 8, 610 + i * 4, 618 + i * 8, 2.4, 0, .5) for i in range(5)) + rough(O('560,648 604,646 608,658 562,660'), R), 'k') + Q(rough(O('564,651 601,649 604,656 566,657'), R), 'b')
wl += Q(beam(664, 652, 730, 618, 6, 4), 'k') + '<path d="M730,618Q820,560 860,640Q880,690 920,604" fill="none" stroke="%s" stroke-width="3"/>' % C['b2']
wl += Q(streaks(O('120,724 1250,710'), O('40,960 1340,960'), 22, 5, R, .1, .3), 's2')
# our side: a cap laid on the sill, the next man's shoulder and cap at the right
F = Fig(1024, 930, 104, R, light=(-.8, -.7), rimc='a', rw=.1)
F.shape([(-1.5, 1.4), (-1.45, .9), (-1, .56), (-.3, .4), (.3, .4), (1.05, .6), (1.5, 1), (1.6, 1.4)]).marks([((-1.1, .8), (-.4, 1)), ((-.6, .55), (0, .8))], 'r2', .1).head('cap-q', (0, -.2), -4, -1)
fr = F.out
fr += Q(rough(O('250,676 262,648 300,634 344,638 372,656 380,672 420,684 414,694 360,690 300,696'), R), 'k') + Q(pts(O('262,648 300,634 344,638 366,652 340,646 300,646 272,660')), 'a')
D, K = 'scene!=counter', 'scene=counter'
save('scenes/order-room.svg', [
    layer('room', .1, bg + win, when=D),
    layer('shaft', .15, shaft, when=D),
    layer('dust', .2, dust, when=D, motion='rise'),
    layer('board', .18, bd + ow, when=D),
    layer('table', .4, tb, when=D),
    layer('bench', .7, bn, when=D),
    layer('men', .9, men, when=D, motion='breathe'),
    layer('office', .15, cb, when=K),
    layer('glow', .3, gb, when=K, motion='flicker'),
    layer('clerk', .4, ck, when=K),
    layer('files', .5, sk, when=K),
    layer('desk-lamp', .5, lampc, when=K),
    layer('sill', .65, wl, when=K),
    layer('near', 1, fr, when=K),
], 'An order room: miners with a pick and axes stand with their backs to us before a committee table with a red cloth, while a man reads from a paper.',
     (170, 20, 980, 880), (370, 130, 780, 538), gdf, light=(150, 240, 500))
