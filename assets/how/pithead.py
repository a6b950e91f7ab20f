"""Pithead. Dawn: the sun stands behind the backstay; night: stars, and every man's lamp on the plank walk of 130 paces."""
from surface_marks import *
from figures import back
from smoke import plume
R = random.Random(130)
HZ = 662


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


def at(A, B, t):
    return (A[0] + (B[0] - A[0]) * t, A[1] + (B[1] - A[1]) * t)


# ---- skies
dawn = skybands([(-60, 118, 't2'), (118, 262, 't'), (262, 400, 't3'), (400, 500, 'b'), (500, 590, 'a2'), (590, 760, 'a')], R, 13)
SX, SY = 806, 590
dawn += '<circle cx="%d" cy="%d" r="128" fill="%s"/>' % (SX, SY, C['r'])
dawn += Q(''.join(gouge(SX - 165 + R.uniform(-20, 70), SY - 84 + i * 17, SX + R.uniform(0, 160), SY - 84 + i * 17, R.uniform(3, 6) * (.5 + i * .1), 0, .5) for i in range(10)), 'a')
dawn += Q(''.join(gouge(SX - R.uniform(60, 140), SY - 120 + i * 23, SX - 170 - R.uniform(60, 200), SY - 118 + i * 23, R.uniform(3, 6), 0, .4) for i in range(6)), 'r')
night = skybands([(-60, -10, 'k'), (-10, 380, 't2'), (380, 520, 't'), (520, 760, 't2')], R, 14)
st = ''
for i in range(84):
    x, y = R.uniform(-20, 1620), R.uniform(-30, 480)
    s = R.choice([1.6, 2, 2.4, 3.4, 4.6]) * (1 - y / 900)
    st += pts([(x, y - s * 1.5), (x + s * .8, y), (x, y + s * 1.3), (x - s, y - s * .1)])
night += P(st, 'b') + P('M960,92l6,-14l6,14l12,5l-12,6l-6,13l-6,-13l-12,-5Z', 'a2')

# ---- spoil heap, left
A = (252, 232)
body = O('-80,700 -80,620 60,470 150,350 204,282 232,236 262,228 290,262 348,352 402,452 470,552 560,676 560,700')
lit = O('262,228 290,262 348,352 402,452 470,552 560,676 470,690 424,590 372,520 340,430 300,350')
mid = O('262,228 300,350 340,430 372,520 424,590 470,690 380,690 350,600 320,540 306,450 276,360')


def heap(c0, c1, c2, cut, hot):
    s = Q(rough(body, R), c0) + Q(rough(mid, R), c1) + Q(rough(lit, R), c2)
    s += Q(hatch(O('262,250 340,430 430,600'), O('286,400 330,540 380,690'), 15, 7, R, .4, .4) + hatch(O('240,240 150,360 -60,610'), O('246,500 150,610 60,700'), 16, 7, R, .4, .4), cut)
    s += Q(hatch(O('402,452 470,552 545,660'), O('372,520 420,610 480,690'), 9, 6, R, .4, .4), hot)
    s += Q(hatch(O('310,300 350,370 400,460'), O('292,330 322,410 372,520'), 8, 5, R, .4, .4), c0)
    return s


rail = Q('M232,224L246,222L596,690L578,690Z', 'k') + Q(''.join('M%s,%sl5,-3l4,44l-5,0Z' % (f(286 + i * 50), f(292 + i * 66)) for i in range(6)), 'k') + Q('M206,222l40,-18l14,10l4,16l-18,8l-36,6Z', 'k')
heap_dawn = heap('t2', 'r2', 'r', 'k', 'a') + rail
heap_night = heap('s', 's2', 'r3', 'k', 'r') + Q('M232,224L246,222L596,690L578,690Z', 's2') + Q(''.join(gouge(x, y, x + R.uniform(-16, 10), y - R.uniform(8, 18), 4) for x, y in [(R.uniform(300, 430), R.uniform(480, 650)) for _ in range(16)]), 'r') + P('M252,202l4,-9l4,9l-4,8Z', 'a')

# ---- far right: chimney, barracks, smoke
far = Q(O and pts(O('1108,676 1118,372 1146,372 1158,676')), 'k') + Q(pts(O('1113,366 1151,366 1154,382 1110,382')), 'k') + Q(rim(knife(O('1108,676 1118,384 1146,384 1158,676'), R), (-1, 0), 8, R), 'r')
for x, y, w, h in [(1210, 652, 150, 34), (1390, 656, 170, 38), (1570, 660, 150, 44)]:
    far += Q(pts([(x, y), (x + w * .07, y - h * .5), (x + w * .93, y - h * .46), (x + w, y), (x + w - 4, y + h), (x + 4, y + h)]), 'k')
    far += Q(''.join('M%s,%sh9v12h-9Z' % (f(x + 18 + i * 27), f(y + h * .3)) for i in range(int((w - 20) / 27)) if R.random() < .6), 'r') + Q(pts([(x, y), (x + w * .07, y - h * .5), (x + w * .24, y - h * .5), (x + w * .14, y)]), 'r')
    far += Q('M%d,%dv-22h9v22Z' % (x + w * .55, y - h * .4), 'k')
# bent poplars and a slag bank to close the middle distance
far += Q(rough(O('930,680 960,668 1010,660 1050,664 1100,652 1240,668 1660,664 1660,720 930,720'), R), 'k')
S = [(1128, 344, 24), (1152, 312, 34), (1186, 274, 44), (1236, 238, 56), (1302, 204, 68), (1386, 164, 82), (1486, 120, 100), (1610, 70, 124), (1720, 20, 150)]
smoke = plume(S, 7, shade='t2', towers=(3, 2))

# ---- headframe
WX, WY, WR = 560, 118, 92
T1, T2, B1, B2 = (524, 196), (600, 196), (476, 672), (652, 672)
E1, E2 = (934, 668), (1000, 668)
d = beam(*B1, *T1, 24, 14) + beam(*B2, *T2, 24, 14) + beam(512, 672, 540, 196, 8, 5) + beam(616, 672, 584, 196, 8, 5)
lv = [.03, .2, .36, .5, .63, .75, .86, .95]
for i, t in enumerate(lv):
    a, b = at(B1, T1, t), at(B2, T2, t)
    d += beam(*a, *b, 11 - 6 * t)
    if i < 7 and i != 2:
        p, q = at(B1, T1, lv[i + 1]), at(B2, T2, lv[i + 1])
        d += beam(*a, *q, 8 - 4 * t) + (beam(*b, *p, 8 - 4 * t) if i % 3 else '')
d += beam(*E1, 606, 190, 26, 15) + beam(*E2, 630, 196, 18, 11)
for t in (.08, .26, .42, .57, .71, .84):
    a, b = at(E1, (606, 190), t), at(E2, (630, 196), t)
    d += beam(*a, *b, 9 - 4 * t) + beam(*b, *at(E1, (606, 190), t + .14), 6 - 3 * t)
d += beam(*at(B2, T2, .5), *at(E1, (606, 190), .5), 9, 8) + beam(*at(B2, T2, .2), *at(E1, (606, 190), .2), 11, 9)
d += rough(O('462,186 676,182 690,206 452,208'), R) + beam(470, 160, 668, 158, 4) + ''.join(beam(x, 186, x + R.uniform(-2, 2), 158, 4) for x in range(474, 672, 22))
d += beam(530, 190, 556, 116, 11, 8) + beam(594, 190, 564, 116, 11, 8)
hf = Q(d, 'k')
rl = ''
for P1, P2, w, n in [(B2, T2, 24, 9), (B1, T1, 24, 9), (E1, (606, 190), 26, 10), (E2, (630, 196), 16, 8)]:
    for i in range(n):
        t0 = i / n + R.uniform(0, .03)
        p, q = at(P1, P2, t0), at(P1, P2, t0 + R.uniform(.05, .085))
        ww = w * (1 - .45 * t0) / 2
        rl += pts([(p[0] + ww - 1, p[1]), (q[0] + ww - 1, q[1]), (q[0] + ww * .4, q[1]), (p[0] + ww * .45, p[1] - 3)])
hf_rim = Q(rl, 'r')
# pit bank: brick, doors, a lean-to; engine house under the backstay
bank = Q(rough(O('404,690 404,606 452,560 470,560 474,536 540,524 640,530 648,560 704,604 712,690'), R), 'r3')
bank += Q(rough(O('640,530 648,560 704,604 712,690 684,690 680,618 624,566'), R), 'r') + Q(hatch(O('670,620 676,690'), O('560,600 560,690'), 12, 5, R, .3, .5), 'r2')
bank += Q(rough(O('396,612 460,552 652,556 716,608 700,612 640,570 468,566 414,614'), R), 'k')
bank += Q('M548,692l2,-66l70,2l2,64Z', 'a2') + Q('M582,692l1,-66l8,0l0,66ZM548,640h74v6h-74Z', 'k') + Q('M430,634h18v26h-18ZM466,632h16v28h-16ZM502,634h16v26h-16ZM640,634h14v26h-14Z', 'a')
bank += Q(rough(O('858,690 860,600 902,566 1030,570 1072,604 1074,690'), R), 'k') + Q(rim(knife(O('858,690 860,600 902,566 1030,570'), R), (-1, -.4), 10, R), 'r') + Q('M892,620h20v34h-20ZM934,622h18v32h-18ZM1016,624h16v30h-16Z', 'a')
ropes = '<path d="M640,70L946,584M604,196L900,600" stroke="%s" stroke-width="3.4" fill="none"/>' % C['k']
wheel = '<g transform="translate(%d %d)">' % (WX, WY)
wheel += '<circle r="%d" fill="none" stroke="%s" stroke-width="12"/><circle r="%d" fill="none" stroke="%s" stroke-width="2.6"/>' % (WR, C['k'], WR - 13, C['k'])
sp = ''
for i in range(11):
    a = i * 2 * math.pi / 11 + R.uniform(-.02, .02)
    sp += beam(0, 0, (WR - 4) * math.cos(a), (WR - 4) * math.sin(a), 6, 4)
wheel += P(sp, 'k') + '<circle r="14" fill="%s"/>' % C['k'] + P('M-5,-3L0,-6L6,-2L4,5L-3,6Z', 'a')
wheel += P(''.join(pts([((WR + 5) * math.cos(t), (WR + 5) * math.sin(t)), ((WR + 5) * math.cos(t + .2), (WR + 5) * math.sin(t + .2)), ((WR - 1) * math.cos(t + .15), (WR - 1) * math.sin(t + .15))]) for t in (-.5, -.1, .4)), 'r') + '</g>'

# ---- ground
gr = Q(rough(O('-80,690 420,684 560,690 720,690 1000,684 1680,676 1680,980 -80,980'), R, 60), 's')
gd = gr + Q(O and pts(O('470,690 660,690 760,760 930,980 -80,980 -80,900 300,760')), 'r3') + Q(pts(O('540,691 624,691 640,740 640,980 -80,980 380,770')), 'r2')
gd += Q(rough(O('720,690 900,686 1100,720 1300,760 1000,748 800,724'), R), 'r2') + Q(hatch(O('720,700 960,694'), O('900,780 1280,740'), 10, 6, R, .3, .3), 'r')
walkL, walkR = [(570, 691), (132, 960)], [(606, 691), (560, 960)]
plank = ''
t = 0
while t < 1:
    u, v = t ** 1.7, (t + .052) ** 1.7
    u, v = min(u, 1), min(v, 1)
    g = (v - u) * .16
    a, b, c, e = lerp(walkL, u), lerp(walkR, u), lerp(walkR, v - g), lerp(walkL, v - g)
    plank += pts([(a[0] + R.uniform(-9, 9) * u, a[1]), (b[0] + R.uniform(-12, 12) * u, b[1]), (c[0] + R.uniform(-12, 12) * u, c[1]), (e[0] + R.uniform(-9, 9) * u, e[1])])
    t += .052
tuft = ''
for i in range(54):
    t = (i / 54) ** 1.4
    y, x, L = 700 + t * 220, R.uniform(-20, 1620), R.uniform(40, 120) * (.5 + 2 * t)
    tuft += gouge(x, y, x + L, y + R.uniform(-2, 2), 1.5 + t * 6, 0, .5)
clods = Q(''.join(pts([(x - q, y), (x - q * .3, y - q * .6), (x + q * .6, y - q * .5), (x + q, y + q * .1), (x, y + q * .3)]) for x, y, q in [(R.uniform(660, 1500), R.uniform(760, 900), R.uniform(6, 20)) for _ in range(16)]), 'k')
edge = Q(''.join(gouge(*lerp(walkR, t ** 1.7), *lerp(walkR, (t + .06) ** 1.7), 2 + 9 * t, 0, .5) for t in [i / 11 for i in range(10)]), 'k')
ground_d = gd + Q(tuft, 'k') + clods + Q(plank, 'a') + edge + Q(streaks([(580, 700), (170, 960)], [(602, 700), (540, 960)], 12, 3, R, .2, .4), 'r2')
ground_n = gr + Q(pts(O('540,691 640,691 700,740 760,980 -80,980 380,770')), 'k') + Q(plank, 's2') + Q(tuft, 'k') + clods + edge
ground_n += Q('M548,692L622,692L700,742L560,748Z', 'r2') + Q('M560,693L612,693L640,716L576,720Z', 'a')


# ---- the men: the nearer, the larger; nobody stands like his neighbour
def place(h, side=0):
    k = (h - 6.5) / 45.5
    return 596 - 232 * k + side * h, HZ + 4.65 * h


out, dots = '', []


def man(h, side, draw, lampat=None, turn=1, rimc='a2'):
    global out
    x, y = place(h, side)
    F = Fig(x, y, h, R, light=(1, -.35), rimc=rimc if h > 12 else 'a', rw=.16, turn=turn)
    draw(F)
    out += F.out
    if lampat:
        lx, ly = F.at(lampat)
        k = h * 1.15
        out += (wolf(lx, ly + k * .62, k, 'a2', 'b') if h > 24 else Q(pts([(lx - k * .16, ly - k * .2), (lx + k * .16, ly - k * .2), (lx + k * .16, ly + k * .2), (lx - k * .16, ly + k * .2)]), 'a2'))
        dots.append((lx, ly + k * .2, h))


def walk_b(F, lift=1):                      # from behind, one heel up
    F.leg((.34 * lift, -3.6), (.46 * lift, -2.05), (.34 * lift, -.78), w=(.96, .72, .5))
    F.leg((-.36 * lift, -3.6), (-.42 * lift, -1.98), (-.4 * lift, -.34), w=(1, .76, .54))


def hewer(F):                               # pick over the shoulder, its point to the sky; lamp low
    walk_b(F)
    back(F, None, 'hang', 1, .0, .08, 'r2', wide=1.04, legs=False)
    F.pick((-.62, -6.2), -122, 1.08, (-1.8, -6.1))
    F.shape([(-.72, -6.08), (-1.14, -5.9), (-1.42, -5.3), (-1.6, -4.7), (-1.5, -4.42), (-1.24, -4.46), (-1.16, -4.8), (-1.02, -5.3), (-.96, -5.9), (-.84, -6.36), (-.6, -6.46), (-.46, -6.2)])
    F.head('cap-b', (.12, -6.95), 3)


def talker(F):                              # turns to his neighbour, profile, hand out
    walk_b(F, -1)
    F.trunk(shw=1.0, tilt=-.05)
    F.arm((-.85, -5.8), (-1.02, -4.6), (-.98, -3.4))
    F.arm((.85, -5.75), (1.3, -4.9), (1.95, -5.3))
    F.marks([((.8, -4.9), (.2, -5.2)), ((.7, -4.3), (.1, -4.35))], 'r2', .09)
    F.head('cap-r', (.06, -6.95), -4, 1, face='a2')


def old(F):                                 # stooped, stick, sack over the shoulder
    F.leg((.3, -3.2), (.5, -1.8), (.36, -.4)); F.leg((-.36, -3.2), (-.3, -1.75), (-.5, -.5))
    F.trunk(sh=(.16, -5.3), hip=(0, -3.1), shw=1.06, waist=.8, tilt=.12)
    F.pole((1.5, -4.2), (1.62, .25), .13)
    F.arm((.95, -5.0), (1.3, -4.2), (1.5, -4.0))
    F.shape([(-1.3, -5.1), (-.9, -5.7), (-.2, -5.6), (.1, -5.0), (-.2, -3.9), (-.9, -3.6), (-1.4, -4.1)])
    F.head('cap-b', (.34, -6.0), 12)


def axeman(F):                              # saw on the back, axe in the belt
    walk_b(F, -1)
    F.arm((-.9, -5.8), (-1.22, -4.6), (-1.1, -3.4))
    F.trunk(tilt=-.08)
    F.axe((.3, -4.6), 96, 2.2, 't3' if F.h > 30 else None)
    F.arm((.92, -5.8), (1.2, -4.7), (1.5, -3.7))
    F.marks([((-.1, -4.9), (.6, -5.3)), ((.8, -4.5), (.4, -4.7)), ((.6, -3.9), (-.4, -3.85))], 'r2', .09)
    F.head('bare-b', (-.08, -6.95), 5)


def boy(F):                                 # small, running to keep up, cap too large
    F.leg((.2, -3), (.75, -2.05), (.5, -.7), toe=.5); F.leg((-.2, -3), (-.35, -1.6), (-.9, -.5), toe=.5)
    F.trunk(sh=(.16, -5), hip=(0, -2.9), shw=.8, hipw=.62, waist=.6)
    F.arm((-.6, -4.7), (-1.1, -4), (-.8, -3.1), w=(.6, .46, .36)); F.arm((.7, -4.7), (1.15, -4.1), (1.7, -4.4), w=(.6, .46, .36))
    F.head('cap-r', (.3, -5.85), 6, 1)


def woman(F):                               # haulage woman: kerchief, shovel
    F.leg((.2, -2.2), (.26, -1.4), (.3, -.4), w=(.6, .5, .4)); F.leg((-.25, -2.2), (-.24, -1.4), (-.26, -.6), w=(.6, .5, .4))
    F.skirt((0, -4.2), -1.6, .66, .98, .08)
    F.trunk(sh=(0, -5.9), hip=(0, -4), shw=.9, hipw=.7, waist=.6)
    F.arm((-.78, -5.6), (-1.1, -4.6), (-.9, -3.5))
    F.pole((1.05, -7.9), (.9, -3.2), .14); F.shape([(.76, -9), (1.3, -9.05), (1.36, -8.2), (1.1, -7.8), (.82, -8.1)])
    F.arm((.78, -5.6), (1.2, -4.9), (1.0, -5.7)); F.head('scarf-b', (0, -6.75))


def coming(F):                              # night shift, against the stream, head down, arms hanging
    F.leg((-.32, -3.6), (-.4, -2.1), (-.3, -.5)); F.leg((.34, -3.6), (.44, -1.95), (.46, -.3))
    F.trunk(sh=(.04, -5.9), shw=1.1, tilt=.05, waist=.78)
    F.arm((-.95, -5.6), (-1.16, -4.4), (-1.05, -3.1)); F.arm((1, -5.5), (1.2, -4.3), (1.26, -3.0))
    F.head('cap-q', (.14, -6.6), 10, 1)


man(7, .5, walk_b and (lambda F: (walk_b(F), F.trunk(), F.head('cap-b'))), (1.2, -3))
man(8.5, -.8, lambda F: (walk_b(F, -1), F.trunk(), F.arm((.9, -5.8), (1.3, -4.8), (1.2, -3.6)), F.head('cap-b')), (1.2, -3))
man(11, .9, woman)
man(13, -.6, hewer, (1.2, -2.7))
man(16.5, .7, old)
man(20, -1.1, axeman, (-1.1, -2.8))
man(24, 1.5, coming, (1.26, -2.4))
man(28, -1.2, boy, (1.9, -3.6))
man(33, .7, talker, (-.98, -2.8))
man(41, -1.5, woman)
man(44, 1.15, axeman, (1.5, -3.0))
man(55, -.95, hewer, (1.2, -2.6))
gdefs, gl = '', ''
for i, (x, y, h) in enumerate(dots):
    dd, bb = glow('ph-g%d' % i, x, y, h * 2.6, .6)
    gdefs += dd
    gl += bb
def spill(k):
    return ''.join(pts([(x + a * h * k, y + h * 3.1 + b * h * k) for a, b in ((-1.6, 0), (-.5, -.36), (1.2, -.3), (1.9, .1), (.3, .44))]) for x, y, h in dots if h > 12)


pool = Q(spill(1), 'r2') + Q(spill(.5), 'a')
# in winter: snow on the heap, on the roofs and in the ruts
W = 'season=winter'
cap = Q(rough(O and [tuple(map(float, q.split(','))) for q in '160,386 232,298 266,298 276,372 262,346 250,430 236,372 212,452 204,384 176,440 180,384'.split()], R, 20), 'b2')
snowed = Q(rough([(396, 612), (460, 548), (652, 552), (716, 606), (690, 600), (668, 584), (640, 568), (560, 572), (468, 566), (440, 590)], R, 24, 1.4) + rough([(858, 604), (902, 560), (1030, 564), (1074, 604), (1040, 588), (1000, 584), (940, 590), (900, 584)], R, 24, 1.4), 'b2')
snowed += Q(''.join(gouge(x, y, x + R.uniform(90, 260), y + R.uniform(-3, 3), R.uniform(3, 5) + (y - 690) * .03, 0, .5) for x, y in [(R.uniform(720, 1560), 700 + t * t * 250) for t in [R.random() for _ in range(34)]]), 't3')
snowed += Q(''.join(gouge(x, y, x + R.uniform(60, 220), y + R.uniform(-3, 3), R.uniform(3, 5) + (y - 690) * .03, 0, .5) for x, y in [(R.uniform(760, 1560), 704 + t * t * 240) for t in [R.random() for _ in range(22)]] + [(R.uniform(-40, 120), 720 + t * 180) for t in [R.random() for _ in range(12)]]), 'b2')
air = Q(strewn(AIR, 15, 10, (2.4, 3.2, 4), flake, R), 'b2')
near = Q(strewn(AIR, 9, 6, (4.5, 6, 8), flake, R), 'b')
if __name__ == '__main__':
    save('scenes/pithead.svg', [
        layer('sky-dawn', .1, dawn, when='time!=night'),
        layer('sky-night', .1, night, when='time=night'),
        layer('smoke', .15, smoke, when='time!=night', motion='drift'),
        layer('heap-dawn', .2, heap_dawn, when='time!=night'),
        layer('heap-night', .2, heap_night, when='time=night'),
        layer('headframe', .42, far + hf + ropes + hf_rim + bank),
        layer('wheel', .42, wheel, motion='turn', origin=(WX, WY), box=(WX - 110, WY - 110, 220, 220)),
        layer('ground-dawn', .6, ground_d, when='time!=night'),
        layer('ground-night', .6, ground_n + pool, when='time=night'),
        layer('snow-on-heap', .2, cap, when=W, box=(130, 270, 170, 200)),
        layer('snow-lying', .6, snowed, when=W),
        layer('snow-far', .65, air, when=W, motion='fall', box=AIR, speed=(20, 66)),
        layer('glow', .7, gl, when='time=night', motion='flicker'),
        layer('men', .75, out),
        layer('snow-near', .95, near, when=W, motion='fall', box=AIR, speed=(40, 132)),
    ], 'A pithead: miners with picks, axes and lamps walk along planks to the headframe under its turning wheel; a spoil heap smokes behind them.',
        (160, 0, 940, 900), (176, 236, 880, 607), gdefs, light=(SX, SY, 300))
