"""The red corner of the hostel, past one in the morning: a shelf of one author in red boards, and between the ninth volume and the tenth a grey book that will not go in level. A lamp stands on the floor."""
from surface_marks import *
from underground_marks import numeral
R = random.Random(910)
LX, LY = 470, 640


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


# ---- the wall, lit from below on the left; the lamp throws the shelf's shadow up it
bg = P('M-60,-60H1660V960H-60Z', 'k')
bg += Q(rough(O('-60,-60 1300,-60 1300,700 -60,720'), R, 60), 's') + Q(rough(O('60,720 120,300 320,60 700,-20 1040,80 1180,320 1200,700'), R, 50, 4), 't2') + Q(rough(O('190,720 230,400 400,200 680,130 920,210 1020,420 1020,700'), R, 50, 4), 't')
bg += Q(hatch(O('120,300 320,60 700,-20 1040,80 1180,320'), O('180,360 370,140 690,70 980,150 1090,370'), 36, 7, R, .4, .5), 's') + Q(hatch(O('230,400 400,200 680,130 920,210 1020,420'), O('290,430 440,260 680,190 880,260 960,440'), 28, 6, R, .4, .5), 't2')
bg += Q(rough(O('1298,-60 1660,-160 1660,900 1298,704'), R, 60), 'k') + Q(hatch(O('1306,100 1304,640'), O('1420,80 1420,700'), 17, 7, R, .3, .5), 's')
# the shelf's shadow, thrown up
bg += Q(rough(O('330,300 1090,214 1130,52 1040,10 380,90 300,150'), R, 40, 3), 't2') + Q(rough(O('340,292 1084,208 1110,110 1030,80 400,150 330,190'), R, 40, 3), 's')
# the floor
bg += Q(rough(O('-60,716 1300,700 1660,860 1660,960 -60,960'), R, 60), 's') + Q(rough(O('60,722 1020,706 1160,800 1000,960 40,960'), R, 50, 3), 'r3') + Q(rough(O('200,726 760,714 880,790 700,900 180,900'), R, 50, 3), 'r2') + Q(''.join(tri(700 + u, 970, 700 + u * .62, 712, 6) for u in range(-1000, 1100, 120)), 'k') + Q(rough(O('-60,704 1300,690 1300,706 -60,722'), R, 60), 'k')
# ---- a wall newspaper, left: columns, a cartoon, its heading a red band; one corner has come loose
np = Q(rough(O('96,250 300,238 306,560 100,580'), R, 40), 'k') + Q(rough(O('92,242 294,230 300,540 268,552 98,570'), R, 40, 1.4), 'b2') + Q(pts(O('300,540 268,552 292,520')), 'b') + Q(rough(O('104,256 284,246 286,286 106,296'), R, 30, 1), 'r') + Q(''.join(gouge(x, 272 - (x - 110) * .05, x + 22, 271 - (x - 110) * .05, 9, 0, .5) for x in (116, 146, 176, 206, 236, 260)), 'b')
for cx_ in (110, 172, 234):
    for i in range(13):
        y = 314 + i * 17 - (cx_ - 110) * .05
        if cx_ == 172 and 4 < i < 10: continue
        if y < 530: np += Q(gouge(cx_, y, cx_ + R.uniform(30, 50), y - 2, 3, 0, .5), 'k')
np += Q(rough(O('172,398 224,394 226,470 174,474'), R, 20, 1), 'k') + Q(pts(O('178,404 219,401 220,464 180,468')), 'a') + Q(pts(O('184,464 190,436 200,420 206,436 214,462')), 'k')
# ---- the shelf: a plank on two brackets, forty volumes' worth of one red
SY, X0 = 452, 372
sh = Q(rough(O('344,452 1076,436 1086,462 342,480'), R, 40), 'k') + Q(rough(O('350,476 1078,459 1080,468 352,486'), R, 40, 1), 'a') + Q(pts(O('400,480 424,479 424,560 414,560')) + pts(O('1000,464 1024,463 1024,544 1014,544')), 'k') + Q(tri(404, 480, 414, 552, 5) + tri(1003, 464, 1014, 536, 5), 'a')
sl = lambda x: SY - (x - X0) * .0218      # the plank's top
bk = ''
x = X0
for v in range(1, 16):
    w, h = 40 + R.uniform(-2, 3), 172 + R.uniform(-2, 2)
    if v == 10:     # the register: taller than they are, thicker, and it stands out by two fingers
        y = sl(x) + 15
        bk += Q(rough([(x - 3, y - 220), (x + 58, y - 222), (x + 60, y + 4), (x - 2, y + 6)], R, 30, 1), 'k') + Q(rough([(x + 3, y - 213), (x + 44, y - 215), (x + 45, y), (x + 3, y + 1)], R, 30, 1), 't3') + Q(rough([(x + 44, y - 215), (x + 56, y - 216), (x + 58, y - 1), (x + 45, y)], R, 30, 1), 't2') + Q(pts([(x + 3, y - 213), (x + 44, y - 215), (x + 52, y - 224), (x + 10, y - 222)]), 'b')
        bk += Q(rough([(x + 9, y - 176), (x + 39, y - 178), (x + 39, y - 122), (x + 9, y - 120)], R, 20, .8), 'b') + Q(gouge(x + 13, y - 162, x + 35, y - 163, 3, 0, .5) + gouge(x + 13, y - 148, x + 35, y - 149, 3, 0, .5) + gouge(x + 13, y - 134, x + 28, y - 135, 3, 0, .5), 'k') + Q(''.join(pts([(x + 3, y - a), (x + 45, y - a - 2), (x + 45, y - a + 6), (x + 3, y - a + 8)]) for a in (70, 28)), 't2') + Q(tri(x + 5, y - 4, x + 5, y - 208, 5), 'a2')
        bk += Q(pts([(x - 4, y + 2), (x + 62, y - 2), (x + 74, y + 12), (x + 4, y + 18)]), 'k')
        x += 66
        continue
    y = sl(x)
    t = abs(v - 6)
    c = 'r' if t < 5 else 'r2' if t < 8 else 'r3'
    bk += Q(rough([(x - 2, y - h - 3), (x + w, y - h - 4), (x + w + 1, y + 2), (x - 1, y + 2)], R, 40, .8), 'k') + Q(rough([(x + 1, y - h), (x + w - 3, y - h - 1), (x + w - 2, y - 1), (x + 2, y)], R, 40, .8), c)
    if t < 8: bk += Q(tri(x + 4, y - 6, x + 4, y - h + 8, 7 if t < 4 else 5), 'a')
    bk += Q(''.join(pts([(x + 1, y - a), (x + w - 3, y - a - 1), (x + w - 3, y - a + 4), (x + 1, y - a + 5)]) for a in (h - 14, h - 22, 16)), 'a' if t < 5 else 'r2')
    bk += P(numeral(str(v if v < 10 else v - 1), x + w * .5, y - h * .62, 24, None, .16, 0, True), 'a2' if t < 6 else 'a')
    x += w + 2
END = x
# the last ones have leaned into the room that is left; a plaster head, from behind
bk += Q(rough([(END + 4, sl(END)), (END + 40, sl(END) - 168), (END + 78, sl(END) - 160), (END + 44, sl(END) + 1)], R, 40, 1), 'k') + Q(rough([(END + 10, sl(END) - 3), (END + 43, sl(END) - 162), (END + 72, sl(END) - 156), (END + 40, sl(END) - 2)], R, 40, 1), 'r3')
# ---- a table with a red cloth, in the corner; a carafe; a chair that somebody has pushed back
tb = Q(rough(O('860,690 1250,676 1290,720 1284,960 850,960'), R, 40), 'k') + Q(rough(O('868,694 1246,682 1280,720 860,738'), R, 40, 1.2), 'r') + Q(rough(O('860,740 1280,722 1274,960 868,960'), R, 40, 1.4), 'r3') + Q(rough(O('860,740 1010,733 1000,960 868,960'), R, 40, 1.4), 'r2') + Q(''.join(tri(x_, 742, x_ + 6, 940, 12) for x_ in (910, 980, 1060, 1150, 1220)), 'k') + Q(gouge(866, 739, 1200, 724, 5, 0, .4), 'a')
tb += Q(rough(O('1010,714 1004,660 1012,640 1016,610 1036,610 1040,640 1050,660 1044,712'), R, 20, .8), 'k') + Q(pts(O('1014,708 1010,672 1022,670 1024,708')), 't3') + Q(pts(O('1026,708 1026,680 1042,678 1038,706')), 't') + Q(pts(O('1018,612 1024,612 1024,640 1017,642')), 'b') + Q(pts(O('1076,712 1074,678 1100,677 1098,710')), 'k') + Q(pts(O('1080,707 1078,683 1086,682 1086,707')), 't3')
# ---- the lamp on the boards, and beside it the print of a bare wet foot, twice
gdf, gb = glow('rc-g', LX, LY + 40, 300, .5)
lm = Q(pts(O('392,806 560,800 620,820 420,836')), 'k') + wolf(470, 812, 150)
ft = lambda x, y, k, a: pts([(x + (u * math.cos(a) - v * math.sin(a)) * k, y + (u * math.sin(a) + v * math.cos(a)) * k * .5) for u, v in O('-7,26 -11,12 -7,-4 -12,-18 -8,-30 4,-32 12,-24 10,-8 7,8 8,22 2,30')]) + ''.join(pts([(x + (u * math.cos(a) - v * math.sin(a)) * k + dx, y + (u * math.sin(a) + v * math.cos(a)) * k * .5 + dy) for dx, dy in ((-3, 0), (0, -2), (3, 0), (0, 2))]) for u, v in ((-9, -38), (-3, -42), (4, -41), (10, -36)))
wet = Q(ft(640, 842, 1.2, .9) + ft(716, 796, 1.0, .9) + ft(764, 834, 1.1, .9), 'k')
save('scenes/red-corner.svg', [
    layer('wall', .1, bg + np),
    layer('glow', .2, gb, motion='flicker'),
    layer('shelf', .35, sh + bk),
    layer('table', .6, tb),
    layer('lamp', .75, wet + lm),
], 'A reading corner at night, lit by a miner\'s lamp on the floor: a shelf of numbered red volumes, and between the ninth and the tenth a taller grey book that stands out; beside it a wall newspaper, and prints of bare feet on the boards.',
     (290, 60, 840, 840), (250, 90, 1000, 690), gdf, light=(LX, LY + 60, 380))
