"""A hatch in a wall, Stalino, January 1938. It is set so low that one has to stoop to it. Women wait in the snow, their backs to us; whoever answers is a sleeve."""
from surface_marks import *
from figures import mirror
R = random.Random(1938)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


# ---- the wall: brick that nobody has looked at, black above, grey with frost where the breath of queues has frozen on it
wall = P('M-60,-60H1660V700H-60Z', 'k')
wall += Q(rough(O('-60,96 1660,40 1660,640 -60,640'), R, 60), 's') + Q(rough(O('-60,360 420,350 620,330 900,336 1180,360 1660,372 1660,660 -60,660'), R, 50, 3), 't2')
bk = fr = ''
for row in range(22):
    y = 66 + row * 26
    x = -60 + (row % 2) * 44
    while x < 1660:
        l = R.uniform(52, 84)
        if y < 340: bk += gouge(x, y, x + l, y + R.uniform(-2, 2), 3.4, 0, .5) if R.random() < .62 else ''
        else:
            bk += gouge(x, y, x + l, y + R.uniform(-2, 2), 3.2, 0, .5) if R.random() < .7 else ''
            fr += pts([(x + 4, y + 6), (x + l * .6, y + 5), (x + l * .54, y + 14), (x + 6, y + 16)]) if R.random() < .16 else ''
        x += l + R.uniform(6, 20)
wall += Q(''.join(gouge(x, 106 + i * 30, x + 70, 104 + i * 30, 3, 0, .5) for i in range(8) for x in (R.uniform(0, 500), R.uniform(900, 1500))), 's2') + Q(bk, 'k') + Q(fr, 't')
# a cornice, and a window that has been bricked up
wall += Q(rough(O('-60,40 1660,-10 1660,34 -60,88'), R, 60), 's2') + Q(rough(O('-60,34 1660,-18 1660,-4 -60,50'), R, 60), 't3') + Q(hatch(O('-40,88 1640,34'), O('-40,120 1640,66'), 46, 4, R, .4, .5), 'k')
wall += Q(rough(O('236,130 396,124 398,308 238,312'), R, 40), 'k') + Q(rough(O('248,142 386,137 387,300 249,303'), R, 40), 's2') + Q(''.join(gouge(250 + (i % 2) * 30, 160 + i * 20, 384, 158 + i * 20, 3, 0, .5) for i in range(7)), 'k') + Q(rough(O('224,310 410,304 414,322 222,328'), R, 40), 't') + Q(rough(O('226,302 300,297 360,300 408,300 410,307 226,313'), R, 20), 'b')
# the pipe, and ice that has come out of it
wall += Q(beam(1226, -20, 1232, 560, 30, 30), 'k') + Q(beam(1218, -10, 1222, 540, 6, 6), 't') + Q(rough(O('1206,540 1262,540 1276,600 1250,640 1200,640 1194,594'), R, 20), 't3') + Q(pts(O('1214,548 1240,548 1246,600 1226,636 1206,632')), 'b')

# ---- the hatch: 150 wide, its sill no higher than a woman's breast; the flap lifted on its hook; inside, a desk's edge and a sleeve
HX, HY = 694, 402
ho = Q(rough(O('596,322 800,316 804,486 598,492'), R, 30), 'k') + Q(rough(O('602,328 794,322 797,338 604,344'), R, 30), 's2')
ho += Q(rough(O('618,350 780,346 784,466 620,470'), R, 30, 1.2), 'a') + Q(pts(O('618,350 700,348 690,420 640,440 619,440')), 'a2')
# whoever sits there: a sleeve, three fingers on a card, no face
ho += Q(rough(O('784,466 784,376 764,384 744,408 730,440 700,452 690,470'), R, 20), 'k') + Q(rough(O('690,470 668,462 654,450 668,444 690,450 704,456'), R, 14, .6), 'b') + Q(pts(O('626,462 664,446 676,466 630,470')), 'b') + Q(tri(634, 462, 662, 450, 3) + tri(640, 466, 668, 456, 3), 'k') + Q(gouge(744, 410, 772, 436, 5) + gouge(732, 440, 764, 452, 4), 'r2')
ho += Q(rough(O('602,342 798,338 800,350 603,354'), R, 30), 'k') + Q(rough(O('586,468 812,462 818,488 584,496'), R, 30), 'k') + Q(rough(O('588,468 700,465 808,462 810,470 588,477'), R, 30), 'a') + Q(pts(O('588,468 640,467 640,473 588,476')), 'b')
# the flap: a board, hinged above, held up to us by a hook
ho += Q(rough(O('602,344 798,338 826,282 580,290'), R, 30), 's2') + Q(rough(O('602,344 798,338 802,330 598,336'), R, 30), 'r2') + Q(''.join(tri(602 + 33 * i, 342, 582 + 41 * i, 292, 4) for i in range(1, 6)), 'k') + Q(rough(O('578,282 828,274 830,286 577,295'), R, 30), 'b')
gdf, gb = glow('ht-g', HX, HY, 300, .5)
# its light on the wall under it, on the snow
lit = Q(hatch(O('622,480 770,476'), O('606,560 790,556'), 9, 5, R, .3, .6), 'r3')

# ---- the ground: trodden snow, blue; a path of feet to the hatch, and from it
gr = Q(rough(O('-60,622 400,604 900,598 1660,616 1660,980 -60,980'), R, 60, 2.6), 't3')
gr += Q(rough(O('-60,612 300,596 560,604 700,594 940,600 1300,588 1660,606 1660,650 1300,636 900,640 560,648 200,640 -60,662'), R, 40, 3), 'b2') + Q(hatch(O('-40,650 560,646 1300,636 1640,650'), O('-20,700 540,690 1320,680 1640,700'), 50, 5, R, .4, .5), 't')
gr += Q(rough(O('560,640 860,634 1120,760 1420,980 300,980 440,780'), R, 50, 4), 't') + Q(rough(O('622,644 786,641 846,724 760,738 640,742 560,730'), R, 30, 3), 'a') + Q(rough(O('640,645 760,642 794,690 700,706 614,700'), R, 30, 2), 'a2')
tr = ''
for i in range(64):
    t = R.random()
    y = 660 + 290 * t ** 1.3
    x = 700 + (y - 640) * R.uniform(-.8, 1.9)
    s = .5 + (y - 640) / 260
    a = R.uniform(-.5, .2)
    tr += pts([(x - 9 * s, y), (x - 4 * s, y - 4 * s), (x + 8 * s, y - 3 * s + a * 6), (x + 12 * s, y + 1 * s), (x + 6 * s, y + 4 * s), (x - 6 * s, y + 4 * s)])
gr += Q(tr, 't2')
gr += Q(rough(O('-60,760 120,730 300,770 420,860 460,980 -60,980'), R, 50, 4), 'b2') + Q(hatch(O('-40,770 120,742 290,780 410,870'), O('-20,830 110,800 250,830 350,900'), 22, 6, R, .4, .5), 't') + Q(rough(O('1280,690 1460,660 1660,676 1660,980 1500,980 1400,800'), R, 50, 4), 'b2') + Q(hatch(O('1300,700 1400,800 1500,970'), O('1380,700 1470,790 1580,960'), 16, 7, R, .4, .5), 't')


# ---- the queue. Outlines of wadded coats; the shawl is the head. The light is the hatch, up and to the left of all but the first
SHAWL = O('-.5,.5 -.72,.2 -.66,-.2 -.5,-.56 -.16,-.8 .2,-.8 .52,-.56 .66,-.16 .7,.24 .5,.5 .5,1.0 .1,.84 -.3,1.02')
COATW = O('-.34,-6.3 -.8,-6.06 -1.12,-5.7 -1.24,-5.0 -1.1,-4.1 -1.06,-3.4 -1.24,-2.4 -1.4,-1.2 -.7,-1.02 0,-1.14 .7,-1.0 1.38,-1.16 1.2,-2.4 1.06,-3.4 1.1,-4.1 1.24,-5.0 1.1,-5.7 .8,-6.06 .34,-6.3')


def waits(x, y, h, shawl, lx=-1, tilt=0, bag=0, rimc='a2', arms='in', stoop=0, snow=True):
    """A woman who waits, from behind: boots, coat, arms (`in`: hands up her sleeves before her), a shawl with snow on it."""
    F = Fig(x, y, h, R, light=(lx, -.4), rimc=rimc, rw=.15)
    for s in (-.4, .42):
        F.shape([(s - .3, -1.3), (s + .3, -1.3), (s + .34, -.3), (s + .42, .1), (s - .42, .1), (s - .34, -.3)])
    w = lambda ps: [(a + tilt * max(0, -b - 3) * .12, b + stoop * max(0, (-3.4 - b) / 3) ** 2) for a, b in ps]
    F.shape(w(COATW))
    if arms == 'in':
        for g in (-1, 1): F.shape(w([(g * .8, -5.9), (g * 1.2, -5.6), (g * 1.44, -5.0), (g * 1.4, -4.5), (g * 1.1, -4.2), (g * .86, -4.3), (g * .98, -4.8), (g * .9, -5.3)]))
    else:
        F.shape(w([(-.8, -5.9), (-1.2, -5.6), (-1.4, -4.9), (-1.42, -4.1), (-1.34, -3.4), (-1.44, -3.0), (-1.2, -2.8), (-1.04, -3.1), (-1.08, -4.0), (-.94, -4.9)]))
        F.shape(w([(.8, -5.9), (1.2, -5.6), (1.42, -4.9), (1.46, -4.1), (1.36, -3.4), (1.44, -3.0), (1.2, -2.8), (1.04, -3.1), (1.1, -4.0), (.96, -4.9)]))
    F.marks([(w([a])[0], w([b])[0]) for a, b in (((-.9, -4.0), (-.1, -4.3)), ((-1.0, -2.3), (-.5, -3.3)), ((.1, -1.3), (.0, -3.0)), ((.8, -1.4), (.5, -2.8)))], 'r3' if rimc != 't' else 's2', .1)
    px, py = w([(0, -6.7)])[0]
    tl = lambda ps: [(px + a, py + b) for a, b in ps]
    F.shape(tl(SHAWL), fill=shawl)
    F.marks([(tl([a])[0], tl([b])[0]) for a, b in (((-.3, -.66), (-.46, .3)), ((.1, -.7), (.06, .5)), ((.44, -.5), (.5, .3)))], 'k', .13)
    if snow: F.shape(tl([(-.5, -.54), (-.16, -.84), (.22, -.84), (.54, -.56), (.2, -.62), (-.1, -.6)]), fill='b', rimc=None).shape(w([(-1.1, -5.7), (-.84, -6.06), (-.6, -6.14), (-.7, -5.94)]), fill='b2', rimc=None).shape(w([(1.1, -5.7), (.84, -6.06), (.56, -6.16), (.7, -5.92)]), fill='b2', rimc=None)
    if bag: F.shape([(1.0, -3.0), (1.5, -3.0), (1.9, -2.3), (1.94, -1.5), (1.5, -1.1), (1.0, -1.3), (.8, -2.2)], fill='s2').marks([((1.2, -2.9), (1.1, -1.8)), ((1.4, -2.9), (1.7, -1.8))], 'k', .13)
    return F.out


# who is being answered: bent to the hatch from the hips, one hand on the sill, her face in its light, and nothing of it to be read
def asks(x, y, h):
    F = Fig(x, y, h, R, light=(1, -.7), rimc='a2', rw=.17)
    for s in (-.3, .5): F.shape([(s - .3, -1.4), (s + .3, -1.4), (s + .34, -.3), (s + .44, .1), (s - .4, .1), (s - .34, -.3)])
    F.shape([(1.1, -5.5), (.5, -5.6), (-.2, -5.3), (-.8, -4.6), (-1.1, -3.7), (-1.1, -2.5), (-1.3, -1.2), (-.6, -1.04), (.1, -1.16), (.8, -1.06), (1.1, -1.3), (1.0, -2.4), (1.1, -3.3), (1.5, -3.9), (1.7, -4.6), (1.56, -5.2)])
    F.marks([((-.9, -3.4), (.2, -3.7)), ((-.6, -4.5), (.4, -4.5)), ((-.9, -2.2), (-.3, -3.1)), ((.4, -1.3), (.3, -2.7))], 'r2', .12)
    F.shape([(.7, -5.0), (1.3, -4.9), (1.7, -4.4), (2.1, -4.14), (2.7, -4.2), (3.0, -4.36), (3.1, -4.16), (2.7, -3.86), (2.0, -3.76), (1.3, -3.96), (.8, -4.3)])
    F.shape([(2.8, -4.36), (3.2, -4.44), (3.34, -4.28), (3.0, -4.1)], fill='b', rimc=None)
    F.shape([(.9, -5.2), (1.0, -5.8), (1.3, -6.24), (1.8, -6.36), (2.2, -6.14), (2.26, -5.9), (2.1, -5.3), (1.9, -4.8), (1.4, -4.6), (1.0, -4.8)], fill='r2')
    F.shape([(2.2, -6.06), (2.3, -5.86), (2.46, -5.6), (2.36, -5.52), (2.36, -5.36), (2.28, -5.28), (2.24, -5.14), (2.04, -5.1), (2.0, -5.5)], fill='a2', rimc=None)
    F.marks([((2.16, -5.82), (2.34, -5.78)), ((2.1, -5.3), (2.3, -5.34))], 'k', .06)
    F.marks([((1.3, -6.2), (1.2, -5.0)), ((1.7, -6.3), (1.6, -4.9)), ((2.0, -6.1), (1.86, -5.2))], 'k', .1)
    F.shape([(1.0, -5.8), (1.3, -6.26), (1.8, -6.4), (1.5, -6.16), (1.2, -5.86)], fill='b', rimc=None)
    return F.out


far = asks(548, 706, 40)
q1 = waits(856, 720, 41, 't2', -1, .3, arms='in') + waits(946, 752, 45, 's2', -1, -.2, 1, 'a2', 'hang')
q2 = waits(1052, 808, 52, 'r3', -1, .1, 0, 'a', 'in', .3) + waits(1188, 890, 62, 't2', -1, 0, 1, 'a', 'hang')
sh = Q(''.join(pts([(x - w, y), (x + w, y), (x + w * 2.6 + dx, y + l), (x + dx, y + l + 10)]) for x, y, w, dx, l in ((856, 722, 34, 80, 70), (946, 754, 36, 110, 90), (1052, 810, 42, 150, 120), (1188, 892, 50, 200, 120), (520, 706, 40, -110, 60))), 't2')
# snow in the air
fl = strewn(AIR, 11, 7, (2.6, 3.4, 4.6), flake, R)
fn = strewn(AIR, 6, 4, (5, 6.5, 8), flake, R)
save('scenes/hatch.svg', [
    layer('wall', .15, wall + lit),
    layer('glow', .18, gb, motion='flicker'),
    layer('hatch', .2, '<g transform="translate(111 76) scale(.84)">' + ho + '</g>'),
    layer('ground', .4, gr + sh),
    layer('asking', .55, far),
    layer('queue', .66, q1, motion='breathe'),
    layer('snow-far', .7, Q(fl, 'b2'), motion='fall', box=AIR, speed=(-12, 52)),
    layer('near', .85, q2),
    layer('snow', .95, Q(fn, 'b'), motion='fall', box=AIR, speed=(-20, 96)),
], 'A brick wall in falling snow at dusk: one small lit hatch, set so low that a woman stoops to it; behind it a sleeve and a card; other women wait in line with their backs to us.',
     (300, 0, 900, 900), (380, 240, 860, 593), gdf, light=(HX, HY, 320))
