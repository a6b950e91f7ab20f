"""The print shop of the mine's newspaper, at night, 1935: a flat-bed press with its wheel, cases of type, wet sheets on a line; under one shaded lamp a forme is locked.

Values: who=none (nobody at the stone; the mallet lies on it). The sheets bear bars, not words.
"""
from surface_marks import *
R = random.Random(318)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


LX, LY = 610, 236          # the lamp's shade
# ---------------------------------------------------------------- wall: lit below the edge that the shade cuts
bg = P('M-60,-60H1660V960H-60Z', 'k')
bg += Q(rough(O('-60,-60 1180,-60 1250,300 1230,660 -60,660'), R, 60), 's') + Q(hatch(O('1184,-40 1244,300 1230,640'), O('1400,-20 1440,300 1400,640'), 26, 6, R, .3, .5), 's')
bg += Q(streaks(O('-60,20 -60,300'), O('560,10 560,250'), 8, 4, R, .04, .12) + streaks(O('680,10 680,220'), O('1180,20 1180,250'), 7, 4, R, .04, .12), 'k')
bg += Q(rough(O('-60,470 260,352 1000,342 1240,430 1236,660 -60,660'), R, 60, 2.4), 'r3')
bg += Q(rough(O('20,660 120,470 300,350 960,344 1080,440 1130,660'), R, 60, 2.4), 'r2')
bg += Q(rough(O('250,660 330,480 440,340 820,336 920,470 970,660'), R, 60, 2.4), 'r')
bg += Q(rough(O('390,660 440,500 520,320 712,318 790,470 840,660'), R, 60, 2.4), 'a')
bg += Q(rough(O('494,660 520,500 556,312 668,312 704,480 744,660'), R, 60, 2.4), 'a2')
bg += Q(hatch(O('1000,350 1080,440 1126,640'), O('1120,390 1210,470 1230,640'), 15, 6, R, .3, .5) + hatch(O('122,470 30,650'), O('20,500 -50,620'), 8, 6, R, .3, .4), 'r2')
bg += Q(hatch(O('822,340 966,640'), O('930,350 1080,620'), 15, 6, R, .3, .4) + hatch(O('430,350 256,640'), O('330,350 150,620'), 13, 6, R, .3, .4), 'r')
bg += Q(hatch(O('716,330 836,640'), O('790,330 930,620'), 14, 5, R, .3, .4) + hatch(O('516,330 396,640'), O('450,340 310,620'), 12, 5, R, .3, .4), 'a')
# ---------------------------------------------------------------- the cases of type, on their frame
A, B, D, E = (958, 384), (1200, 356), (1238, 462), (962, 500)


def case(u, v, q=(A, B, E, D)):
    a, b = lerp([q[0], q[1]], u), lerp([q[2], q[3]], u)
    return (a[0] + (b[0] - a[0]) * v, a[1] + (b[1] - a[1]) * v)


cs = Q(rough(O('948,374 1206,344 1254,468 1250,486 956,524 950,510'), R, 40), 'k')
cells = {}
us = [0, .1, .2, .3, .4, .5, .62, .74, .87, 1]
for j, (v0, v1) in enumerate([(.0, .17), (.2, .37), (.4, .62), (.65, 1)]):
    step = 1 if j < 2 else 2
    k = 0
    while k < len(us) - 1:
        n = min(k + (step if (k + j) % 3 else 1), len(us) - 1)
        tone = ('a', 'a', 'r', 'r', 'r2', 'r2', 'r2', 'r3', 'r3')[k]
        if R.random() > .1:
            cells.setdefault(tone, '')
            cells[tone] += pts([case(us[k] + .012, v0), case(us[n] - .012, v0), case(us[n] - .012, v1), case(us[k] + .012, v1)])
        k = n
cs += ''.join(Q(d, c) for c, d in cells.items())
sp = ''
for _ in range(54):
    u, v = R.uniform(.01, .6), R.uniform(.02, .96)
    p, q = case(u, v), case(u + R.uniform(.01, .025), v + R.uniform(-.03, .03))
    sp += tri(*p, *q, 4)
cs += Q(sp, 'k') + Q(gouge(952, 512, 1150, 487, 6, 0, .2), 'a')
cs += Q(rough(O('972,520 1000,516 996,680 966,680'), R, 30) + rough(O('1192,494 1220,490 1228,680 1198,680'), R, 30), 'k')
for i, y in enumerate((532, 566, 600, 634)):
    cs += Q(rough([(1000, y), (1194, y - 16 + i * 3), (1197, y + 8 + i * 3), (1000, y + 26)], R, 40, 1), 'r3' if i else 'r2') + Q(pts([(1082, y + 4), (1104, y + 2), (1100, y + 11), (1086, y + 12)]), 'k') + Q(gouge(1002, y + 2, 1120, y - 6 + i * 2, 4, 0, .2), 'r' if i < 2 else 'r2')
cs += Q(gouge(974, 530, 970, 670, 6, 0, .3), 'a')

# ---------------------------------------------------------------- the line and its sheets
line = '<path d="M-60,52Q560,150 1224,42" fill="none" stroke="%s" stroke-width="4"/>' % C['b2']


def ly(x):
    """The line at x: the curve is nearly a parabola in x."""
    t = (x + 60) / 1284
    return (1 - t) ** 2 * 52 + 2 * t * (1 - t) * 150 + t * t * 42


def sheet(x, w, h, lean, tone, bar, photo=None, curl=8):
    """A wet sheet: hung over the line by its upper edge; columns of bars; `photo`: u0 v0 u1 v1 tone."""
    y0, y1 = ly(x) - 4, ly(x + w) - 4
    c = [(x, y0), (x + w, y1), (x + w + lean, y1 + h - curl), (x + w * .55 + lean, (y0 + y1) / 2 + h + 3), (x + lean - 2, y0 + h - 2)]

    def q(u, v):
        a, b = (x + w * u, y0 + (y1 - y0) * u), (x + w * u + lean, y0 + h + (y1 - curl - y0) * u)
        return (a[0] + (b[0] - a[0]) * v, a[1] + (b[1] - a[1]) * v)
    s = Q(rough(c, R, 40, 1.4), tone) + Q(pts([q(.08, .08), q(.92, .08), q(.92, .17), q(.08, .17)]), bar)
    d = ''
    for u0, u1 in ((.08, .33), (.38, .62), (.67, .92)):
        v = .23
        while v < .93:
            inp = photo and u1 > photo[0] and u0 < photo[2] and v > photo[1] - .03 and v < photo[3]
            if not inp:
                e = u1 if R.random() > .2 else u1 - R.uniform(.04, .12)
                d += pts([q(u0, v), q(e, v), q(e, v + .028), q(u0, v + .028)])
            v += .058
    if photo:
        u0, v0, u1, v1, t = photo
        s += Q(pts([q(u0, v0), q(u1, v0), q(u1, v1), q(u0, v1)]), t)
    return s + Q(d, bar) + Q(pts([(x + w * .12, y0 - 6), (x + w * .12 + 9, y0 - 6), (x + w * .12 + 8, y0 + 12), (x + w * .12 + 1, y0 + 12)]) + pts([(x + w * .86, y1 - 6), (x + w * .86 + 9, y1 - 6), (x + w * .86 + 8, y1 + 12), (x + w * .86 + 1, y1 + 12)]), 'k')


hung = line + Q(pts(O('1214,30 1228,30 1226,52 1218,54')), 'k')
for x, w, h, lean, tone, bar, ph in [(12, 130, 170, -8, 't', 't2', None), (178, 140, 182, -6, 't3', 't', (.38, .23, .92, .5, 't2')), (352, 146, 190, -4, 'b2', 't3', None),
                                     (742, 148, 192, 5, 'b2', 't3', (.08, .23, .62, .53, 't3')), (924, 140, 180, 8, 't3', 't', None), (1082, 118, 160, 9, 't', 't2', None)]:
    hung += sheet(x, w, h, lean, tone, bar, ph)

# ---------------------------------------------------------------- the press, side on
WX, WY, WR = 262, 616, 138
pr = Q(rough(O('-60,796 640,776 660,960 -60,960'), R, 60), 'k')
# frame: two cast legs, a bed, and the cylinder's cheek
body = O('120,520 560,506 566,556 548,562 556,640 596,800 600,846 500,850 496,806 470,700 350,704 300,812 300,860 96,860 96,816 130,760 150,640 130,566')
pr += Q(rough(body, R, 40, 1.6), 'k')
cheek = O('300,530 306,440 330,392 372,366 420,362 462,382 488,424 494,530')
pr += Q(rough(cheek, R, 30, 1.4), 'k')
ring = lambda cx, cy, r, n=14, o=.2: [(cx + r * math.cos(i * 2 * math.pi / n + o), cy + r * math.sin(i * 2 * math.pi / n + o)) for i in range(n)]
pr += Q(pts(ring(398, 446, 70)), 't2') + Q(pts(ring(398, 446, 60)), 'k') + Q(pts(ring(398, 446, 54, 14)[9:] + ring(398, 446, 54, 14)[:3] + ring(398, 446, 38, 14)[:3][::-1] + ring(398, 446, 38, 14)[9:][::-1]), 'r') + Q(pts(ring(398, 446, 20, 8)), 't') + Q(pts(ring(398, 446, 9, 8)), 'k')
# rim light from the lamp, on the right
pr += Q(pts(O('420,362 462,382 488,424 494,506 484,506 478,430 456,394 418,374')) + gouge(330, 392, 414, 364, 7, -8, .6), 'a2')
pr += Q(pts(O('500,509 560,507 566,554 552,558 548,524')) + gouge(552, 566, 594, 790, 9, 0, .3), 'a') + Q(gouge(470, 704, 498, 800, 7, 0, .3), 'r')
pr += Q(hatch(O('480,530 520,640'), O('430,540 440,640'), 7, 5, R, .3, .4), 'r2')
# the bed with its forme, run out to the right; ink roller over it
pr += Q(rough(O('150,494 590,480 596,500 590,510 150,524'), R, 40, 1.2), 'k') + Q(gouge(500, 486, 588, 483, 6, 0, .6), 'b') + Q(gouge(300, 494, 480, 487, 5, 0, .5), 'a')
pr += Q(pts(ring(524, 458, 22, 10)), 'k') + Q(pts(O('524,438 540,446 545,462 536,472 538,456 528,446')), 'a2')
# the feed board and its paper
pr += Q(rough(O('128,318 350,384 344,402 122,338'), R, 40, 1), 'k') + Q(rough(O('136,292 344,354 350,382 130,318'), R, 30, 1), 'b2') + Q(''.join(gouge(140, 297 + i * 6, 344, 358 + i * 6, 2, 0, .5) for i in range(4)), 't') + Q(pts(O('136,290 300,302 346,354')), 'b') + Q(beam(150, 336, 168, 520, 12) + beam(326, 388, 324, 420, 12), 'k')
pr += Q(tri(171, 510, 156, 350, 5), 'r')

# the wheel: turns, so no light sits on one side of it
wh = ''
for i in range(6):
    t = i * math.pi / 3 + .3
    c, s = math.cos(t), math.sin(t)
    p = lambda a, b: (WX + a * c - b * s, WY + a * s + b * c)
    wh += pts([p(18, -11), p(70, -6), p(WR - 14, -9), p(WR - 14, 9), p(70, 6), p(18, 11)])
wheel = P(pts(ring(WX, WY, WR, 26)) + pts(ring(WX, WY, WR - 23, 26)[::-1]), 't2') + P(pts(ring(WX, WY, WR - 3, 26)) + pts(ring(WX, WY, WR - 9, 26)[::-1]), 't') + P(wh, 't2') + P(pts(ring(WX, WY, 28, 10)), 't2') + P(pts(ring(WX, WY, 20, 10)), 't') + P(pts(ring(WX, WY, 9, 8)), 'k')
hx, hy = WX + (WR - 12) * math.cos(.3 + math.pi / 3 * 5), WY + (WR - 12) * math.sin(.3 + math.pi / 3 * 5)
wheel += P(pts(ring(hx, hy, 17, 9)), 'k') + P(pts(ring(hx, hy, 10, 8)), 'a2')

# ---------------------------------------------------------------- the stone
st = Q(rough(O('470,636 1000,612 1148,742 1140,800 420,812 400,760'), R, 50), 'k') + Q(rough(O('430,800 1130,790 1110,960 450,960'), R, 50), 'k')
st += Q(rough(O('476,642 996,619 1132,736 412,756'), R, 50, 1.4), 'r2')
st += Q(rough(O('482,642 900,624 1010,738 420,754'), R, 50, 1.6), 'r') + Q(rough(O('490,644 820,629 900,742 440,753'), R, 40, 1.8), 'a') + Q(hatch(O('824,632 896,738'), O('900,626 1010,734'), 9, 6, R, .3, .4), 'a') + Q(hatch(O('906,628 1006,732'), O('990,624 1110,730'), 10, 6, R, .3, .4), 'r')
st += Q(gouge(404, 762, 900, 750, 7, 0, .3), 'a2') + Q(gouge(900, 752, 1140, 744, 6, 0, .2), 'r')
for x0, x1 in ((462, 668), (684, 896), (910, 1104)):
    st += Q(rough([(x0, 820), (x1, 816), (x1 - 4, 872), (x0 + 4, 876)], R, 40, 1), 'r3') + Q(pts([(x0 + 90, 838), (x0 + 116, 837), (x0 + 112, 852), (x0 + 94, 853)]), 'k') + Q(gouge(x0 + 2, 823, x1 - 30, 819, 4, 0, .3), 'r2')
# the forme: chase, furniture, four columns of type, the quoins along two sides
F0, F1, F2, F3 = (528, 652), (812, 640), (866, 716), (500, 734)


def fm(u, v):
    a, b = lerp([F0, F1], u), lerp([F3, F2], u)
    return (a[0] + (b[0] - a[0]) * v, a[1] + (b[1] - a[1]) * v)


def fq(u0, v0, u1, v1):
    return [fm(u0, v0), fm(u1, v0), fm(u1, v1), fm(u0, v1)]


st += Q(pts([fm(-.02, 1), fm(1.02, 1), (872, 728), (498, 748)]), 'k') + Q(rough(fq(-.025, -.04, 1.025, 1.04), R, 40, 1), 'k') + Q(pts(fq(0, 0, 1, 1)) , 't2')
st += Q(pts(fq(.03, .05, .97, .95)), 'a2') + Q(pts(fq(.075, .11, .885, .85)), 't2')
ty, ty2 = '', ''
for u0, u1 in ((.085, .27), (.285, .47), (.485, .67), (.685, .875)):
    v = .27 if u0 < .28 or u0 > .6 else .27
    while v < .82:
        if not (.28 < u0 < .6 and v < .56):
            ty += pts(fq(u0, v, u1, v + .036))
        v += .064
ty += pts(fq(.085, .13, .875, .22))
st += Q(ty, 'b2') + Q(pts(fq(.285, .27, .67, .55)), 't3') + Q(pts(fq(.3, .3, .655, .52)), 't') 
st += Q(''.join(pts(fq(u, .875, u + .07, .935)) for u in (.1, .26, .42, .58, .74)) + ''.join(pts(fq(.905, v, .95, v + .1)) for v in (.14, .34, .54, .72)), 'k') + Q(''.join(pts(fq(u + .01, .885, u + .03, .925)) for u in (.1, .26, .42, .58, .74)), 't3')
st += Q(gouge(*fm(.0, .98), *fm(.0, .05), 4, 0, .3) + gouge(*fm(-.01, 1.0), *fm(.8, 1.0), 4, 0, .4), 'b')
# by it: a pot of ink with its knife, a galley, a composing stick
st += Q(rough(O('912,650 976,646 972,692 918,695'), R, 20, .8) + pts(O('908,648 944,640 980,645 978,653 942,659 910,655')), 'k') + Q(pts(O('914,658 930,659 932,692 919,693')), 'a') + Q(pts(O('916,648 944,643 972,647 944,653')), 'r3') + Q(beam(950, 648, 1000, 600, 7, 5), 'k') + Q(gouge(962, 634, 1000, 598, 3, 0, .3), 'a2')
st += Q(rough(O('920,712 1046,706 1060,724 926,731'), R, 20, .8), 'k') + Q(pts(O('926,714 1010,710 1018,720 930,726')), 't') + Q(''.join(tri(930 + i * 8, 716, 932 + i * 8, 724, 4) for i in range(10)), 'b2')

# ---------------------------------------------------------------- the man at the stone, bent to the forme
mn = ''
L = (-.7, -.7)


def part(ps, w=12, light=(-.75, -.6), c='a2', wob=1.2):
    q = knife(O(ps), R, wob, 28)
    return Q(pts(q), 'k') + Q(rim(q, light, w, R, .25), c)


# far arm, raised with the mallet
mn += part('806,420 772,424 730,458 706,456 690,420 676,400 662,410 668,440 688,484 716,504 748,494 800,466', 10)
mn += Q(pts(O('664,412 676,398 692,424 708,456 690,462 676,440')), 'b') + Q(pts(O('690,424 700,440 708,456 698,458 686,436')), 'a')
mal = Q(beam(676, 412, 628, 366, 11, 10), 'k') + Q(rough(O('588,354 632,318 660,352 616,390'), R, 20, .8), 'k') + Q(pts(O('590,352 630,320 636,327 597,361')) , 'b') + Q(gouge(640, 384, 672, 414, 4, 0, .5), 'a2')
mal += Q(rough(O('656,392 672,380 690,392 692,410 680,420 664,416'), R, 20, .6), 'k') + Q(pts(O('658,392 672,382 686,391 676,396 668,393 664,400')) + pts(O('664,402 672,402 670,408 664,408')), 'b')
mn += mal
# trunk
mn += part('812,366 858,384 900,424 926,490 936,570 930,660 812,660 806,580 790,500 778,448 786,398', 15)
mn += Q(pts(O('800,560 820,540 866,552 930,548 936,590 932,660 808,660')), 'r3') + Q(pts(O('800,560 820,540 830,560 822,660 808,660')), 'r') + Q(gouge(860, 556, 850, 656, 5, 0, .3) + gouge(894, 560, 900, 656, 5, 0, .3), 'k')
mn += Q(hatch(O('838,420 852,500'), O('890,440 910,520'), 8, 6, R, .2, .4), 'r2') + Q(beam(806, 556, 934, 546, 8), 'k') + Q(tri(816, 410, 840, 546, 6), 'r')
# head, looking down
FG = Fig(774, 348, 78, R, light=(-.7, -.7), rimc='a2', rw=.12, turn=-1)
FG.head('bare-r', (0, 0), 26, face='b')
mn += FG.out
# hair, ear, spectacles
tr = lambda q, k=78, a=26: [(774 - (x * math.cos(math.radians(a)) - y * math.sin(math.radians(a))) * k, 348 + (x * math.sin(math.radians(a)) + y * math.cos(math.radians(a))) * k) for x, y in q]
mn += Q(pts(tr(O('.14,.22 .36,.24 .42,.26 .37,.31 .39,.36 .38,.42 .25,.5 .1,.42'))) + pts(tr(O('.3,-.12 .37,-.12 .53,.11 .46,.16 .36,.16 .26,.06'))), 'b') + P(tri(*tr([(.42, .285)])[0], *tr([(.26, .32)])[0], 4) + pts(tr(O('.47,.15 .39,.12 .39,.16'))), 'k') + Q(pts(tr(O('.1,.42 .14,.24 .22,.1 .16,-.02 .06,.1 .04,.34'))), 'a')
mn += Q(pts(tr(O('-.06,-.02 .06,-.06 .1,.1 .02,.2 -.06,.14'))), 'a') + Q(pts(tr(O('.18,-.13 .37,-.11 .4,.03 .3,.09 .2,.05'))) + pts(tr(O('-.02,-.1 .24,-.1 .24,-.05 0,-.05'))), 'k') + Q(pts(tr(O('.23,-.08 .33,-.07 .35,.02 .29,.05 .24,.03'))), 'a2')
mn += Q(hatch(tr(O('-.34,-.3 -.1,-.46 .16,-.44')), tr(O('-.42,.04 -.2,-.06 .06,-.16')), 11, 3, R, .2, .3), 's2') + Q(hatch(tr(O('.02,-.52 .3,-.4')), tr(O('-.1,-.36 .2,-.22')), 6, 3, R, .2, .3), 'a')
# near arm: sleeve rolled, the fist on the key in the forme
na = part('824,404 862,420 874,462 846,520 806,562 770,598 752,586 770,556 796,512 804,462', 13)
na += Q(pts(knife(O('798,520 826,544 790,582 752,628 730,648 712,640 722,618 756,574'), R, 1)), 'k') + Q(pts(O('794,524 816,538 784,570 746,614 734,612 760,576')), 'b') + Q(pts(O('816,538 824,545 790,582 752,626 742,620 786,572')), 'a') + Q(hatch(O('826,440 818,500'), O('862,450 850,500'), 6, 5, R, .2, .4), 'r2')
na += Q(rough(O('712,622 730,612 750,616 752,636 736,652 716,652 704,640'), R, 20, .6), 'k') + Q(pts(O('708,630 728,616 744,619 736,628 728,626 722,634 716,632')) + pts(O('710,640 720,640 718,646 711,645')) + pts(O('724,640 733,638 731,645 725,646')), 'b') + Q(beam(724, 648, 716, 676, 8, 6) + beam(704, 650, 744, 646, 7), 'k')
alone = Q(beam(934, 700, 1010, 672, 10, 9), 'k') + Q(rough(O('996,654 1040,640 1050,676 1006,690'), R, 20, .8), 'k') + Q(pts(O('998,656 1038,643 1041,652 1002,666')), 'a') + Q(gouge(940, 694, 1000, 672, 4, 0, .4), 'a2')
# ---------------------------------------------------------------- the lamp
gdf, gb = glow('ps-g', LX, LY + 40, 300, .5)
lp = Q(beam(LX, -60, LX, LY - 60, 5), 'k') + Q(rough(O('590,176 630,176 634,196 700,236 716,268 504,268 520,236 586,196'), R, 30, 1), 't2') + Q(pts(O('592,180 606,180 604,200 552,236 530,262 508,266 522,238 588,198')), 't') + Q(hatch(O('640,204 704,256'), O('600,214 630,258'), 8, 6, R, .2, .3), 'k') + Q(rough(O('502,264 718,264 720,274 500,274'), R, 30, .8), 'k') + Q(pts(O('530,275 690,275 660,283 632,286 628,298 610,306 592,298 588,286 560,283')), 'b') + Q(beam(LX, LY - 66, LX, LY - 50, 22), 'k')

save('scenes/print-shop.svg', [
    layer('wall', .1, bg + cs),
    layer('glow', .2, gb, motion='flicker', origin=(LX, LY + 40), box=(LX - 300, LY - 260, 600, 600)),
    layer('sheets', .3, hung, motion='sway', origin=(610, 90)),
    layer('press', .5, pr),
    layer('wheel', .55, wheel, motion='turn', origin=(WX, WY), box=(WX - WR - 12, WY - WR - 12, 2 * WR + 24, 2 * WR + 24)),
    layer('man', .6, mn, when='who!=none'),
    layer('stone', .7, st),
    layer('hand', .7, na, when='who!=none'),
    layer('mallet', .7, alone, when='who=none'),
    layer('lamp', .75, lp),
], 'A print shop at night: by a shaded lamp a man bends to lock a forme on the stone; the wheel of a press turns, and wet sheets that bear only bars hang on a line.',
     (150, 20, 940, 880), (190, 150, 880, 607), gdf, light=(LX, LY + 60, 420))
