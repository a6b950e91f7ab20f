"""Shop queue. The evening sun comes in low over the viewer's left shoulder and lays every shadow on the wall."""
from surface_marks import *
from figures import back, woman
from smoke import plume
R = random.Random(318)
VX, HZ = 1480, 580


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


def wl(x, y0):      # a height y0 at x = -60, carried along the wall to the vanishing point
    k = (VX - x) / (VX + 60)
    return HZ + (y0 - HZ) * k


def band(x1, x2, ya, yb):
    return [(x1, wl(x1, ya)), (x2, wl(x2, ya)), (x2, wl(x2, yb)), (x1, wl(x1, yb))]


END = 968
sky = skybands([(-60, 110, 't2'), (110, 250, 't'), (250, 370, 't3'), (370, 480, 'b'), (480, 640, 'a2')], R, 13)
# far right: spoil heap, two sheds, the street
far = Q(rough(O('1010,640 1120,520 1206,412 1250,366 1276,362 1320,420 1420,540 1520,640'), R), 't2') + Q(rough(O('1250,366 1276,362 1320,420 1420,540 1520,640 1400,640 1340,560 1300,470'), R), 't')
far += Q(hatch(O('1262,372 1330,480 1400,600'), O('1290,460 1320,560 1350,640'), 9, 6, R, .4, .4) + hatch(O('1240,390 1160,490 1060,600'), O('1240,520 1180,580 1120,640'), 9, 6, R, .4, .4), 'k')
far += Q(rough(O('1124,640 1130,424 1150,424 1156,640'), R) + rough(O('1124,416 1156,416 1158,430 1122,430'), R), 'k') + Q(gouge(1131, 640, 1133, 432, 6), 'a')
far += Q(rough(O('940,660 944,616 980,590 1060,588 1086,612 1090,640 1180,638 1184,606 1230,586 1330,590 1360,612 1362,660'), R), 'k') + Q('M1000,614h12v16h-12ZM1030,613h12v16h-12ZM1230,612h12v16h-12ZM1270,612h11v16h-11Z', 'a')
SM = [(x - 132, y + 62, r) for x, y, r in [(1270, 356, 14), (1282, 332, 20), (1300, 304, 26), (1328, 276, 34), (1368, 250, 42), (1420, 226, 52), (1490, 200, 62), (1580, 170, 76), (1690, 140, 92)]]
smoke = plume(SM, 5, lit='t2', lit2='t2', towers=(3, 2))
# ground
gnd = Q(rough(O('-80,640 1680,640 1680,980 -80,980'), R, 90), 'r3') + Q(rough(O('900,640 1680,636 1680,700 1200,704 860,690'), R), 'r2')
gnd += Q(rough(O('-80,846 700,716 960,668 1100,660 1060,720 760,840 420,980 -80,980'), R, 60), 'r') + Q(rough(O('-80,862 560,760 920,684 980,684 700,800 300,960 -80,980'), R, 60), 'a')
gnd += Q(streaks(O('-60,870 640,980'), O('930,684 1010,680'), 15, 5, R, .06, .2), 'r') + Q(streaks(O('500,980 1640,980'), O('1010,676 1330,660'), 16, 5, R, .06, .2), 'k')
# wall
w = Q(rough(band(-80, END, 10, 850), R, 60, 2), 'a')
w += Q(rough(band(-80, END, 700, 856), R, 60), 'r')
w += Q(rough(band(-80, END, -30, 34), R, 60), 'k') + Q(rough(band(-80, END + 8, 34, 52), R, 60), 'r2')
brick = ''
for y0 in range(716, 850, 27):
    brick += streaks([(-60, wl(-60, y0)), (-60, wl(-60, y0 + 2))], [(END, wl(END, y0)), (END, wl(END, y0 + 2))], 1, 4, R, .02, .07)
w += Q(brick, 'r3')
w += Q(streaks([(-60, 80), (-60, 690)], [(END, wl(END, 80)), (END, wl(END, 690))], 20, 3, R, .015, .06), 'r')
w += Q(streaks([(-60, 120), (-60, 660)], [(END, wl(END, 120)), (END, wl(END, 660))], 16, 4, R, .01, .04), 'a2')
w += Q(rough([(END, wl(END, 10)), (END + 26, wl(END, 10) + 22), (END + 26, wl(END, 850) - 8), (END, wl(END, 850))], R), 'k')
# posters: shapes, no letters
def poster(x1, x2, ya, yb, art):
    s = Q(rough(band(x1 - 5, x2 + 7, ya + 6, yb + 8), R), 'r3') + Q(rough(band(x1, x2, ya, yb), R), 'b')
    m = lambda u, v: (x1 + (x2 - x1) * u, wl(x1 + (x2 - x1) * u, ya + (yb - ya) * v))
    for ps, c in art:
        s += Q(pts([m(*p) for p in ps]), c)
    return s
w += poster(96, 214, 190, 430, [([(.06, .05), (.94, .05), (.94, .62), (.06, .95)], 'r'), ([(.06, .95), (.06, .8), (.6, .42), (.94, .3), (.94, .95)], 'k'), ([(.3, .62), (.34, .34), (.5, .2), (.7, .24), (.74, .34), (.68, .4), (.7, .5), (.6, .58), (.62, .72), (.9, .84), (.9, .95), (.16, .95)], 'k'), ([(.52, .36), (.7, .38), (.68, .5), (.58, .56), (.5, .48)], 'b'), ([(.1, .9), (.66, .84), (.66, .88), (.1, .93)], 'b')])
w += poster(236, 330, 220, 420, [([(.06, .05), (.94, .05), (.94, .95), (.06, .95)], 't2'), ([(.06, .8), (.3, .5), (.3, .36), (.4, .36), (.4, .46), (.56, .3), (.56, .18), (.68, .18), (.68, .56), (.94, .46), (.94, .95), (.06, .95)], 'k'), ([(.06, .95), (.94, .62), (.94, .95)], 'r'), ([(.5, .1), (.94, .05), (.94, .2)], 'a')])
w += poster(560, 618, 250, 420, [([(.06, .05), (.94, .05), (.94, .95), (.06, .95)], 'b2'), ([(.15, .3), (.85, .1), (.85, .55), (.15, .75)], 'r'), ([(.15, .82), (.85, .7), (.85, .75), (.15, .87)], 'k')])
# barred shop window
w += Q(rough(band(392, 510, 180, 460), R), 'r3') + Q(rough(band(402, 500, 196, 446), R), 'k') + Q(rough(band(402, 452, 200, 300), R), 't2') + Q(''.join(beam(x, wl(x, 186), x, wl(x, 456), 5) for x in (424, 446, 466, 486)) + pts(band(396, 506, 310, 324)), 'r2') + Q(rough(band(384, 520, 460, 484), R), 'b')
# door, porch roof, lamp bracket
D1, D2 = 792, 876
w += Q(rough(band(D1 - 14, D2 + 12, 260, 850), R), 'k') + Q(rough(band(D1, D2, 300, 850), R), 's') + Q(rough(band(D1 + 20, D2 - 4, 380, 850), R), 'r2') + Q(rough(band(D1 + 40, D2 - 10, 420, 720), R), 'a2')
w += Q(rough([(D1 - 40, wl(D1, 250)), (D2 + 24, wl(D2, 252)), (D2 + 60, wl(D2, 300)), (D1 + 10, wl(D1, 306))], R), 'k') + Q(gouge(D1 - 36, wl(D1, 254), D2 + 20, wl(D2, 256), 3, 0, .5), 'b')
w += Q(rough(band(D1 - 20, D2 + 30, 140, 220), R), 'r') + Q(hatch([(D1 - 14, wl(D1, 144)), (D2 + 20, wl(D2, 146))], [(D1 - 14, wl(D1, 216)), (D2 + 20, wl(D2, 216))], 9, 5, R), 'r2')

# ---- loudspeaker on its pole
pole = Q(beam(1052, 800, 1046, -60, 17, 12), 'k') + Q(tri(1045, 780, 1041, 60, 6), 'a')
pole += Q(rough(O('1046,176 1020,168 930,124 912,128 906,160 916,206 934,226 958,222 1018,204 1046,206'), R), 'k')
pole += Q(pts(O('914,132 926,130 940,170 940,212 932,222 920,206 910,166')), 'r2') + Q(pts(O('916,140 928,150 934,180 926,206 918,190 912,166')), 'k') + Q(pts(O('932,126 1020,169 1012,178 944,152')), 'a2') + Q(hatch(O('946,160 1010,184'), O('944,206 1006,202'), 7, 4, R), 'r2')
pole += Q(rough(O('1030,150 1070,150 1072,170 1030,170'), R) + beam(1010, 86, 1086, 92, 8), 'k')
pole += '<path d="M1012,84Q700,30 400,150M1084,90Q1400,120 1680,60M1034,160L1052,92" stroke="%s" stroke-width="3" fill="none"/>' % C['k']
pole += Q(hatch(O('1038,806 1066,806'), O('1180,846 1240,846'), 3, 9, R), 'k')

# ---- the queue
body, shadow = '', ''
FX = lambda k: VX - k * (VX + 60)


def place(k, side=0):
    return FX(k) + side, HZ + k * 306, k * 64      # x, feet, head height


def person(k, draw, side=0, rimc='a2', turn=1, lane=0, kid=1):
    """Everybody once on the ground and once as a shadow on the wall."""
    global body, shadow
    x, y, h = place(k, side)
    h *= kid
    G = Fig(x + h * 1.25, y - h * .52 - k * 12, h, random.Random(int(k * 1000)), rimc=None, fill='r', turn=turn)
    G.shadow = True
    draw(G)
    shadow += G.out
    F = Fig(x, y + lane, h, R, light=(-1, -.35), rimc=rimc, rw=.16, turn=turn)
    if turn < 0: F.light = (-1, -.35)
    F.shadow = False
    draw(F)
    body += F.out


def col(F, c):
    return None if F.shadow else c


def net(F, p, s=1):     # string bag
    x, y = p
    if F.shadow:
        F.shape([(x - .05, y), (x + .1, y), (x + .55 * s, y + .9 * s), (x + .3 * s, y + 1.5 * s), (x - .3 * s, y + 1.5 * s), (x - .55 * s, y + .9 * s)])
        return
    F.shape([(x - .06, y), (x + .08, y), (x + .5 * s, y + .8 * s), (x + .5 * s, y + 1.2 * s), (x + .25 * s, y + 1.5 * s), (x - .28 * s, y + 1.5 * s), (x - .55 * s, y + 1.15 * s), (x - .5 * s, y + .8 * s)], rimc=None)
    g = ''
    for a, b, r in [(-.22, 1.2, .2), (.18, 1.22, .22), (0, .9, .2)]:
        g += pts([F.at((x + a * s + r * s * u, y + b * s + r * s * v)) for u, v in ((-1, .1), (-.4, -.8), (.5, -.8), (1, 0), (.5, .7), (-.5, .8))])
    F.out += P(g, 'a')
    F.out += P(''.join(tri(*F.at((x + u * .1, y + .15)), *F.at((x + u * .5 * s, y + 1.35 * s)), F.h * .06) for u in (-.9, -.3, .3, .9)) + ''.join(tri(*F.at((x - .5 * s, y + v * s)), *F.at((x + .5 * s, y + (v + .12) * s)), F.h * .05) for v in (.85, 1.15)), 'k')


def mother(F):      # from behind, shawl crossed, string bag; the child holds her other hand
    woman(F, col(F, 't2'), col(F, 'r2'), sway=-.08)
    if not F.shadow:
        F.marks([((-.2, -3.9), (-.7, -1.5)), ((.3, -3.9), (.6, -1.5)), ((.06, -3.7), (0, -1.7)), ((-.5, -3.7), (-.94, -1.9))], 'k', .12)
        F.marks([((.56, -5.8), (-.4, -4.4)), ((-.56, -5.8), (.3, -4.5)), ((.8, -5.5), (.34, -4.3)), ((-.86, -5.4), (-.5, -4.6))], 'k', .12)
    net(F, (1.16, -2.9), 1.05)
    F.head('scarf-b', (.04, -6.8), 3, fill=col(F, 'b'), rimc=None)
    if not F.shadow: F.marks([((.3, -7.2), (.1, -6.4)), ((-.1, -7.2), (0, -6.3)), ((.42, -6.8), (.12, -6.2)), ((.1, -6.3), (.1, -5.9))], 'k', .1)


def child(F):       # a girl of five, on one leg, looking back over her shoulder
    F.leg((.1, -2), (.14, -1.2), (.1, -.3), w=(.55, .45, .38)); F.leg((-.2, -2), (-.55, -1.5), (-.15, -.95), w=(.55, .45, .36))
    F.skirt((0, -3.4), -1.6, .5, 1.0, 0, fill=col(F, 'r'))
    if not F.shadow: F.marks([((-.1, -3), (-.4, -1.8)), ((.2, -3), (.5, -1.8)), ((.5, -2.8), (.75, -1.9))], 'r3', .14)
    F.trunk(sh=(0, -4.2), hip=(0, -3), shw=.68, hipw=.55, waist=.5, fill=col(F, 'r'))
    F.arm((.55, -4), (1.0, -4.3), (1.35, -4.9), w=(.45, .36, .3)); F.arm((-.5, -4), (-.8, -3.3), (-.55, -2.7), w=(.45, .36, .3))
    F.head('bare-r', (-.02, -5.0), 4, -1, face=None if F.shadow else 'a2')
    F.shape([(.3, -5.1), (.62, -4.9), (.7, -4.2), (.5, -4.1), (.4, -4.6)])


def oldman(F):      # hands behind, cap, ration card
    p = back(F, 'back', 'back', -1, .0, .1, None if F.shadow else 'r2', wide=1.02, stoop=.5)
    if not F.shadow: F.shape([(-.44, -4.1), (.34, -4.3), (.44, -3.72), (-.32, -3.5)], 'b', rimc=None)
    F.head('cap-b', (-.12, p[1]), -6)


def gossip(F):      # profile, arms folded
    F.leg((0, -2), (.05, -1.2), (.1, -.3), toe=.5, w=(.6, .5, .4))
    F.skirt((0, -4.2), -1.2, .56, .95, .05, fill=col(F, 'r3'))
    F.trunk(sh=(.05, -5.9), hip=(0, -4), shw=.78, hipw=.66, waist=.58)
    F.arm((-.1, -5.6), (-.2, -4.6), (.75, -4.5)); F.head('scarf-r', (.12, -6.75), 4, 1, fill=col(F, 'r'), face=None if F.shadow else 'a2')


def gossip2(F):     # her neighbour, hand at the chin, basket
    F.leg((0, -2), (0, -1.2), (.05, -.3), toe=.5, w=(.6, .5, .4))
    F.skirt((0, -4.3), -1.15, .6, 1.05, 0)
    F.trunk(sh=(.04, -6), hip=(0, -4.1), shw=.84, hipw=.7, waist=.62, fill=col(F, 't2'))
    F.arm((.1, -5.6), (.72, -4.9), (.45, -6.05), fill=col(F, 't2')); F.arm((-.3, -5.6), (-.5, -4.5), (.1, -3.9), fill=col(F, 't2'))
    F.shape([(-.3, -3.7), (.8, -3.7), (.66, -2.9), (-.2, -2.9)])
    F.head('scarf-r', (.1, -6.8), -3, 1, fill=col(F, 'b'), face=None if F.shadow else 'a2')


def tall(F):        # miner off shift, coat over one shoulder
    back(F, 'hang', None, 1, .0, -.06, None)
    F.shape([(.3, -6.5), (.8, -6.36), (1.24, -5.9), (1.4, -4.9), (1.3, -3.2), (.9, -2.7), (.56, -3.0), (.6, -4.2), (.36, -5.4)])
    F.shape([(.5, -6.2), (.9, -6.0), (1.3, -5.4), (1.56, -4.9), (1.44, -4.6), (1.2, -4.7), (.9, -5.2), (.6, -5.7), (.36, -6.1)])
    F.head('cap-r', (0, -7), 0, 1)


def plain_w(F):
    woman(F, left=False); F.head('scarf-b', (0, -6.8))


def plain_m(F):
    back(F, 'hang', 'pocket', 1, .0, .06, None); F.head('cap-b', (0, -7))


def turned(F):      # a woman who looks back along the queue
    plain_w(F); F.out = F.out[:]; F.head('scarf-r', (0, -6.75), 0, -1, fill=col(F, 'a2' if False else 'r'))


seq = [(.352, plain_m, 8, 1), (.374, plain_w, 0, 1), (.392, turned, 6, 1), (.425, plain_m, 0, -1), (.452, plain_w, 0, 1), (.505, tall, -2, 1), (.555, gossip, 10, -1), (.595, gossip2, -6, 1), (.662, oldman, -4, 1)]
for k, dr, sd, tn in seq:
    person(k, dr, sd, turn=tn)
person(.755, mother, 0)
person(.735, child, -106, lane=22, kid=.84)
# July 1953: one portrait on the wall, and beside it, where its fellow hung till yesterday, a paler square and a nail
P53 = random.Random(53)
pale = Q(rough(band(530, 724, 188, 446), P53, 40), 'a') + Q(rough(band(552, 624, 200, 412), P53), 'r3') + Q(rough(band(546, 618, 192, 404), P53), 'k') + Q(rough(band(553, 611, 208, 388), P53), 'b2')
m53 = lambda u, v: (553 + 58 * u, wl(553 + 58 * u, 208 + 180 * v))
pale += Q(pts([m53(u, v) for u, v in [(.06, 1), (.1, .82), (.3, .7), (.38, .62), (.28, .46), (.28, .26), (.42, .14), (.62, .15), (.74, .28), (.72, .46), (.62, .62), (.7, .7), (.9, .82), (.94, 1)]]), 'k') + Q(pts([m53(u, v) for u, v in [(.5, .24), (.68, .28), (.68, .46), (.58, .58), (.48, .6), (.42, .4)]]), 'b')
pale += Q(rough(band(646, 712, 200, 398), P53, 30, 1), 'a2') + Q(pts([(676, wl(676, 186)), (686, wl(686, 186)), (685, wl(685, 204)), (679, wl(679, 210))]), 'k') + Q(tri(683, wl(683, 196), 700, wl(700, 230), 6), 'r')
save('scenes/shop-queue.svg', [
    layer('sky', .1, sky),
    layer('smoke', .15, smoke, motion='drift'),
    layer('far', .2, far),
    layer('wall', .5, gnd + w + shadow),
    layer('portraits', .5, pale, when='year=1953', box=(500, 200, 250, 300)),
    layer('queue', .6, body, motion='breathe'),
    layer('loudspeaker', .8, pole),
], 'A queue in the evening sun: women with string bags, a child and miners stand along a wall that leads to the shop door, under a loudspeaker horn.',
     (130, 0, 980, 900), (130, 118, 1010, 697), light=(-100, 300, 500))
