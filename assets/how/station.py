"""The station, February 1978: wet snow, and the board with the town's new name, through which the old one has come. The platform holds both of them the wrong way up."""
from surface_marks import *
R = random.Random(1978)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


# ---- sky: one grey, let down to the roofs; a paler tear over the line, and that is the light
sky = skybands([(-60, 90, 't2'), (90, 230, 't'), (230, 380, 't3'), (380, 470, 'b2'), (470, 640, 'b')], R, 13)
# ---- far: two heaps, a headframe of concrete, the five-storey blocks of the time
far = Q(rough(O('-80,600 -80,430 0,380 70,330 96,326 120,352 190,440 250,520 300,600'), R), 't2') + Q(rough(O('70,330 96,326 104,352 70,400 40,470 20,560 -80,590 -80,520 -10,430'), R, 30, 3), 't') + Q(hatch(O('84,340 40,440 0,560'), O('120,380 100,480 80,590'), 11, 6, R, .4, .4), 'k')
far += Q(rough(O('300,600 372,520 430,462 448,460 470,484 530,550 570,600'), R), 't') + Q(rough(O('430,462 448,460 456,478 430,520 410,600 330,600 380,530'), R, 24, 2), 't3')
for x, y, w, h in ((520, 506, 190, 90), (736, 492, 150, 104)):
    far += Q(rough([(x, y), (x + w, y - 3), (x + w, y + h), (x, y + h)], R, 40), 't') + Q(rough([(x - 4, y - 8), (x + w + 4, y - 11), (x + w + 4, y), (x - 4, y + 3)], R, 40), 'b2')
    for i in range(int(w / 21)):
        for j in range(5):
            far += Q(pts([(x + 8 + i * 21, y + 8 + j * 18), (x + 18 + i * 21, y + 8 + j * 18), (x + 18 + i * 21, y + 18 + j * 18), (x + 8 + i * 21, y + 18 + j * 18)]), 'a' if (i * 5 + j * 3 + int(x)) % 17 == 0 else 't2')
far += Q(rough(O('-80,590 400,584 900,588 1680,580 1680,640 -80,640'), R, 50, 2), 't2') + Q(rough(O('-80,604 300,598 700,604 1100,596 1680,602 1680,640 -80,640'), R, 40, 2.4), 'b2')

# ---- the line: two rails to the left, wires over them, a goods train that stands there
VX, VY = -60, 560
ln = Q(rough(O('-80,606 1680,600 1680,980 -80,980'), R, 60), 't3') + Q(rough(O('-80,612 600,610 1680,690 1680,740 560,660 -80,640'), R, 40, 2), 's2')
ln += Q(''.join(beam(x, 616 + (x + 80) * .038, x + 30, 634 + (x + 80) * .06, 8 + x * .006) for x in range(-60, 1660, 58)), 'k') + Q(beam(-80, 618, 1680, 692, 5, 10) + beam(-80, 634, 1680, 738, 6, 12), 'k') + Q(beam(-80, 615, 1680, 687, 2, 4) + beam(-80, 631, 1680, 732, 2, 4), 'b')
poles = ''
for x, h, w in ((58, 190, 7), (232, 240, 9), (1290, 480, 18)):
    by = 612 + (x + 60) * .03
    poles += Q(beam(x, by, x + 3, by - h, w, w * .7) + beam(x - h * .2, by - h * .93, x + h * .14, by - h * .95, w * .7), 'k') + Q(tri(x - w * .3, by - 4, x - w * .2, by - h, w * .3), 'b2') + Q(rough([(x - h * .2, by - h * .96), (x + h * .14, by - h * .98), (x + h * .14, by - h * .95), (x - h * .2, by - h * .925)], R, 14, 1), 'b')
poles += '<path d="M-80,410Q60,440 232,396Q700,330 1250,166M-80,430Q120,450 250,408Q720,350 1320,182" fill="none" stroke="%s" stroke-width="3"/>' % C['k']
# the train: hoppers of coal with snow on the coal
tr = ''
for x0, x1, k in ((-80, 60, .5), (70, 230, .56), (242, 420, .64), (434, 640, .74)):
    y0, y1 = 560 - 120 * k + (x0 + 80) * .03, 604 + (x0 + 80) * .03
    tr += Q(rough([(x0, y0), (x1, y0 - 2), (x1, y1 - 10), (x0, y1 - 10)], R, 30, 1.4), 's2') + Q(''.join(beam(x0 + (x1 - x0) * t, y0 + 2, x0 + (x1 - x0) * t, y1 - 12, 7 * k) for t in (.02, .2, .4, .6, .8, .98)), 'k') + Q(rough([(x0 - 2, y1 - 14), (x1 + 2, y1 - 14), (x1 + 2, y1 - 2), (x0 - 2, y1 - 2)], R, 30, 1), 'k')
    tr += Q(rough([(x0 + 4, y0), (x0 + (x1 - x0) * .2, y0 - 24 * k), (x0 + (x1 - x0) * .5, y0 - 15 * k), (x0 + (x1 - x0) * .74, y0 - 27 * k), (x1 - 4, y0)], R, 16, 2), 'k') + Q(rough([(x0 + 10, y0 - 4), (x0 + (x1 - x0) * .2, y0 - 27 * k), (x0 + (x1 - x0) * .5, y0 - 18 * k), (x0 + (x1 - x0) * .74, y0 - 30 * k), (x1 - 10, y0 - 6), (x0 + (x1 - x0) * .7, y0 - 15 * k), (x0 + (x1 - x0) * .46, y0 - 6 * k), (x0 + (x1 - x0) * .24, y0 - 14 * k)], R, 14, 1.6), 'b')
    for t in (.16, .3, .7, .84):
        cx = x0 + (x1 - x0) * t
        tr += Q(pts([(cx + 17 * k * math.cos(a), y1 + 2 + 17 * k * math.sin(a)) for a in [i * math.pi / 5 for i in range(10)]]), 'k')

# ---- the platform: asphalt under slush, its edge whitened; water in which the board stands on its head
pf = Q(rough(O('-80,742 500,700 1680,784 1680,980 -80,980'), R, 60, 2), 's2') + Q(rough(O('-80,742 500,700 1680,784 1680,812 500,722 -80,770'), R, 60, 1.6), 'b') + Q(rough(O('-80,770 500,722 1680,812 1680,822 500,731 -80,782'), R, 60, 1), 'k')
pf += Q(rough(O('-80,800 240,776 460,790 520,850 360,930 60,980 -80,980'), R, 40, 4), 'b2') + Q(rough(O('1180,800 1420,820 1680,850 1680,980 1300,980 1160,900'), R, 40, 4), 'b2') + Q(hatch(O('-60,800 240,778 450,792 510,850'), O('-40,850 220,820 400,830 440,870'), 22, 7, R, .4, .5) + hatch(O('1190,810 1420,824 1660,850'), O('1210,860 1430,880 1660,910'), 18, 7, R, .4, .5), 't3')

# ---- letters: strokes on a grid 0..1 by 0..1
GL = {'С': [(0, .04, 0, .96), (0, .06, .96, .06), (0, .94, .96, .94)], 'Т': [(0, .06, 1, .06), (.5, .04, .5, 1)], 'А': [(0, 1, .5, 0), (.5, 0, 1, 1), (.2, .66, .8, .66)], 'Х': [(0, 0, 1, 1), (1, 0, 0, 1)],
      'Н': [(0, 0, 0, 1), (1, 0, 1, 1), (0, .5, 1, .5)], 'О': [(0, .04, 0, .96), (1, .04, 1, .96), (0, .06, 1, .06), (0, .94, 1, .94)], 'В': [(0, 0, 0, 1), (0, .05, .84, .05), (0, .5, .96, .5), (0, .95, 1, .95), (.86, .05, .86, .48), (1, .5, 1, .95)],
      'К': [(0, 0, 0, 1), (.04, .54, .96, 0), (.2, .46, 1, 1)], 'Д': [(.16, .86, .3, .04), (.3, .05, .84, .05), (.84, .04, .84, .86), (-.04, .86, 1.06, .86), (0, .84, 0, 1.1), (1.02, .84, 1.02, 1.1)], 'І': [(.5, 0, .5, 1)], 'Ї': [(.5, .06, .5, 1), (.26, -.16, .34, -.16), (.66, -.16, .74, -.16)]}
BX, BY, BW, BH = 470, 236, 690, 178      # the board's lettering field


def word(text, x, y, w, h, gap, wt, skew=0, rnd=None, down=False):
    """Block letters as one path, in a field w by h whose corner is (x, y); `down`: on their heads, as water shows them."""
    n = len(text)
    units = sum(.5 if c in 'ІЇ' else 1 for c in text)
    u = (w - gap * (n - 1)) / units
    d, cx = '', x
    for c in text:
        cw = u * (.5 if c in 'ІЇ' else 1)
        for x1, y1, x2, y2 in GL[c]:
            if down: y1, y2 = 1 - y1, 1 - y2
            if c in 'ІЇ': x1, x2 = (x1 - .5) * 2 + .5, (x2 - .5) * 2 + .5
            jit = lambda: rnd.uniform(-1.4, 1.4) if rnd else 0
            p, q = (cx + x1 * cw + jit(), y + y1 * h + (cx - x) * skew + jit()), (cx + x2 * cw + jit(), y + y2 * h + (cx - x) * skew + jit())
            lw = wt * (1.14 if abs(x1 - x2) < .3 else .9)
            if abs(x1 - x2) < .01 and y1 > -.1: p, q = (p[0], p[1] - (wt * .4 if y1 < .06 else 0)), (q[0], q[1] + (wt * .4 if y2 > .94 else 0))
            d += beam(*p, *q, lw) if abs(p[0] - q[0]) + abs(p[1] - q[1]) > 1 else pts([(p[0] - wt * .5, p[1] - wt * .5), (p[0] + wt * .5, p[1] - wt * .5), (p[0] + wt * .5, p[1] + wt * .5), (p[0] - wt * .5, p[1] + wt * .5)])
        cx += cw + gap
    return d


# the board on its two posts of concrete
bd = Q(beam(524, 790, 520, 200, 30, 28) + beam(1112, 808, 1108, 200, 30, 28), 'k') + Q(beam(515, 780, 512, 206, 8, 8) + beam(1103, 800, 1100, 206, 8, 8), 't3')
bd += Q(rough(O('424,182 1204,176 1210,474 420,482'), R, 50, 1.4), 'k') + Q(rough(O('438,196 1190,190 1196,460 434,468'), R, 50, 1.4), 'b')
bd += Q(rough(O('438,196 1190,190 1191,214 438,220'), R, 50, 1.2) + rough(O('434,444 1196,436 1196,460 434,468'), R, 50, 1.2), 't')
# rust at the screws, wet running down from the roof of snow
bd += Q(''.join(pts([(x - 5, y), (x, y - 5), (x + 5, y), (x, y + 5)]) for x, y in ((456, 208), (1172, 202), (456, 456), (1174, 448), (814, 205), (814, 452))), 'k') + Q(''.join(gouge(x, y + 4, x + R.uniform(-2, 2), y + l, 7, 0, .2) for x, y, l in ((456, 212, 66), (1172, 206, 90), (814, 209, 30))), 'r2')
bd += Q(word('КАДІЇВКА', 492, 244, 652, 176, 38, 20, -.008, R), 't3')
bd += Q(word('СТАХАНОВ', 482, 284, 664, 104, 42, 21, -.009, R), 'r')
# where the red is thin, the old stroke has eaten it; where it is wet, it has run
bd += Q(''.join(gouge(x, y, x + R.uniform(-4, 4), y + l, w, 0, .25) for x, y, l, w in ((484, 388, 56, 9), (600, 388, 40, 8), (668, 388, 66, 9), (752, 386, 34, 7), (838, 384, 52, 9), (946, 384, 62, 8), (1016, 382, 34, 8), (1100, 380, 56, 9))), 'r')
# snow on the board, melting: teeth of ice
bd += Q(rough(O('414,188 440,160 560,150 700,158 860,146 1010,156 1130,148 1200,160 1216,186 1130,194 1000,184 860,196 700,186 560,198 470,192'), R, 22, 2), 'b') + Q(rough(O('440,186 560,184 700,178 860,186 1000,176 1130,184 1210,180 1216,188 1130,195 1000,185 860,197 700,187 560,199 414,190'), R, 22, 1.4), 't3')
bd += Q(''.join(tri(x, 190, x + 1, 190 + l, 9) for x, l in ((470, 34), (500, 20), (590, 44), (640, 22), (734, 30), (820, 52), (900, 24), (980, 36), (1060, 20), (1130, 46), (1180, 28))), 't3')
drops = ''.join(pts([(x, y - 8), (x + 4, y), (x, y + 5), (x - 4, y)]) for x, y in ((470, 520), (590, 610), (652, 500), (820, 560), (930, 640), (1016, 520), (1130, 590), (1080, 700), (734, 690), (540, 690), (880, 480)))
DROP = (440, 470, 760, 300)
# the water on the platform: the sky, a red word on its head, broken
WA = random.Random(78)
pool = Q(rough(O('470,800 640,772 900,780 1130,806 1180,852 1080,910 860,936 620,920 500,872'), R, 24, 3), 's') + Q(rough(O('482,802 642,778 896,786 1120,810 1164,852 1070,900 856,924 626,908 512,866'), R, 24, 2.4), 't3')
pool += Q(rough(O('560,800 700,786 980,798 1120,828 1110,856 900,866 640,862 540,840'), R, 24, 3), 'b') + Q(hatch(O('500,830 700,800 1000,810 1140,846'), O('540,880 720,900 980,904 1080,880'), 17, 5, R, .4, .6), 't')
pool += Q(word('СТАХАНОВ', 566, 806, 520, 62, 34, 15, .012, WA, True), 'r') + Q(''.join(gouge(x, y + WA.uniform(-3, 3), x + WA.uniform(90, 190), y + WA.uniform(-3, 3), 3.6, 0, .5) for y in range(808, 884, 11) for x in range(530 + y % 40, 1060, 128)), 't3') + Q(''.join(gouge(x, y, x + WA.uniform(60, 120), y + 2, 3, 0, .5) for x, y in ((540, 852), (760, 892), (930, 874), (700, 800), (1010, 832))), 'b')
# ---- somebody has left a broom against the post
br = Q(beam(1168, 846, 1122, 560, 9, 8) + rough(O('1150,820 1186,812 1210,880 1190,892 1158,890 1140,878'), R, 14, 1.4), 'k') + Q(tri(1164, 836, 1120, 566, 3) + hatch(O('1156,826 1184,820'), O('1150,884 1200,880'), 7, 4, R, .3, .3), 'a')
# near: a lamp post's foot, the iron rail of the platform, in the calm corner
wet = Q(strewn(AIR, 9, 6, (3, 4, 5.5), flurry, R), 'b2')
near = Q(strewn(AIR, 5, 4, (5, 7), flurry, R), 'b')
save('scenes/station.svg', [
    layer('sky', .1, sky),
    layer('far', .2, far),
    layer('line', .35, ln + tr + poles),
    layer('platform', .55, pf + pool),
    layer('board', .62, bd + br),
    layer('drip', .62, Q(drops, 't3'), motion='fall', box=DROP, speed=(0, 220)),
    layer('sleet', .7, wet, motion='fall', box=AIR, speed=(-60, 190)),
    layer('sleet-near', .95, near, motion='fall', box=AIR, speed=(-90, 300)),
], 'A station platform in wet snow: on the board the town\'s new name runs in red, and the letters of the old one show through it; both lie upside down in a puddle; coal wagons wait on the line.',
     (370, 100, 880, 800), (330, 70, 950, 655), light=(800, 470, 420))
