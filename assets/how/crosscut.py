"""The crosscut under Nikanor-East, 31 August 1935, past one: plain rock, which wants no props; an air pipe with a wheel on it; ten men with nothing to do, and their lamps on the ground before them. A hand lies on the wheel."""
from surface_marks import *
from figures import seated
R = random.Random(1010)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


VX, VY = 1010, 410
# ---- the rock: facets that run to the end of the tunnel, lit from the floor
bg = P('M-60,-60H1660V960H-60Z', 'k')


def facets(cols, rows, tone):
    """Rock between two polylines: quads that share corners, each a tone of its own."""
    out = {}
    for i in range(len(cols) - 1):
        for j in range(rows):
            q = []
            for (a, u) in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)):
                top, bot = cols[a]
                k = random.Random(a * 31 + u * 7)
                x, y = top[0] + (bot[0] - top[0]) * u / rows, top[1] + (bot[1] - top[1]) * u / rows
                w = abs(top[1] - bot[1]) * .05 + 2
                q.append((x + k.uniform(-w, w), y + k.uniform(-w, w)))
            out.setdefault(tone(i, j), []).append(q)
    return ''.join(Q(''.join(rough(q, R, 60, 1.4) for q in qs), c) for c, qs in out.items())


xs = [-60, 150, 340, 500, 640, 756, 850, 920, 972]
back = [((x, VY - (VX - x) * .42 - 30), (x, VY + (VX - x) * .30 + 26)) for x in xs]
def tone(i, j):
    d = abs(i - 4)
    t = j + (0 if d < 2 else -1 if d < 3 else -2)
    if j == 4 and i in (3, 4, 5) or j == 3 and i == 4: return 'a' if i != 4 or j == 3 else 'a2'
    return ['k', 's', 'r3', 'r3', 'r2', 'r'][max(0, min(5, t + 1 + ((i * 7 + j * 5) % 3 == 0)))]
bg += facets(back, 5, tone)
xr = [1660, 1470, 1320, 1210, 1130, 1080, 1052]
right = [((x, VY - (x - VX) * .5 - 24), (x, VY + (x - VX) * .42 + 22)) for x in xr]
bg += facets(right, 5, lambda i, j: ['k', 's', 'k', 's', 'r3', 'r3'][max(0, min(5, j + (i > 3) - (i < 2)))])
bg += Q(rough(O('972,380 1052,388 1050,444 974,442'), R, 30), 'k') + Q(streaks(O('-60,-40 -60,80'), O('960,372 960,384'), 7, 9, R, .1, .24), 's') + Q(streaks(O('1640,-40 1640,120'), O('1056,386 1056,396'), 5, 8, R, .1, .24), 's')
# roof, one long fault across it
bg += Q(rough(O('-60,-60 1660,-60 1660,90 1052,386 972,380 -60,-10'), R, 60), 'k') + Q(hatch(O('200,60 600,220 900,350'), O('420,40 760,190 950,330'), 13, 7, R, .3, .5), 's2') + Q(gouge(300, 20, 900, 330, 9, 20, .5), 'r3')
# floor: the lamps' light on it, a rail that is not used
fl = Q(rough(O('-60,760 300,640 640,540 972,440 1052,444 1240,560 1660,800 1660,960 -60,960'), R, 60, 2), 's') + Q(rough(O('40,760 330,650 660,548 960,448 1040,450 1140,560 1200,700 1000,900 300,940 -20,880'), R, 50, 3), 'r3') + Q(rough(O('160,756 400,666 680,570 900,500 1010,540 1040,640 900,800 480,860 180,840'), R, 50, 3), 'r2') + Q(rough(O('260,760 470,690 700,610 860,580 900,640 800,740 520,800 300,810'), R, 50, 3), 'r')
fl += Q(rough(O('520,704 640,646 760,600 812,610 780,690 640,740 540,740'), R, 40, 3), 'a') + Q(rough(O('640,674 716,640 766,632 758,670 690,704 636,704'), R, 30, 2), 'a2') + Q(hatch(O('530,742 650,742 780,692'), O('500,790 650,790 830,720'), 13, 5, R, .3, .5), 'a')
fl += Q(streaks(O('-60,900 1500,960'), O('980,446 1046,448'), 13, 6, R, .08, .22), 'k') + Q(hatch(O('300,810 520,800 800,740'), O('320,850 560,840 850,780'), 17, 5, R, .3, .5), 'r')
# ---- the pipe: it comes at us along the wall, iron, clamped; where it bends a wheel stands on its spindle
pp = Q(beam(978, 398, -60, 262, 9, 84), 'k') + Q(pts([(978, 396), (-60, 246), (-60, 262), (978, 399)]), 't') + Q(pts([(978, 401), (-60, 286), (-60, 302), (978, 402)]), 'r') + Q(pts([(700, 372), (-60, 286), (-60, 294), (700, 374)]), 'a')
for x in (880, 770, 630, 450, 210):
    t = (978 - x) / 1038
    y, w = 398 - 136 * t, 9 + 75 * t
    pp += Q(pts([(x - w * .22, y - w * .7), (x + w * .16, y - w * .68), (x + w * .18, y + w * .74), (x - w * .2, y + w * .76)]), 'k') + Q(tri(x + w * .1, y + w * .7, x + w * .1, y - w * .5, w * .1), 't3' if x > 300 else 'a')
WX, WY = 606, 452
wh = Q(beam(604, 372, WX, WY, 22, 16) + pts(O('576,336 640,342 636,380 576,376')), 'k') + Q(tri(598, 440, 598, 380, 6), 'a')
rr = lambda r, k=.78, n=16: [(WX + r * math.cos(i * 2 * math.pi / n), WY + r * k * math.sin(i * 2 * math.pi / n)) for i in range(n)]
wheel = Q(pts(rr(66)) + pts(rr(52)[::-1]), 'k') + Q(''.join(beam(WX, WY, WX + 58 * math.cos(t), WY + 46 * math.sin(t), 11, 8) for t in (.5, 1.75, 3.0, 4.26, 5.5)) + pts(rr(17)), 'k')
wheel += Q(pts(rr(66)[2:8] + rr(60)[2:8][::-1]), 'a') + Q(pts(rr(55)[9:15] + rr(51)[9:15][::-1]), 'r') + Q(pts(rr(66)[10:15] + rr(62)[10:15][::-1]), 't3') + Q(pts(rr(9, .9, 7)), 'a2')


# ---- the men: along the far wall, knees up; they look at the wheel, or at their boots
def sits(x, y, h, face=1, cap='cap-r', chin=0, arms='knees', look=1):
    """A man on the floor against the rock, seen from the side of the lamps: shins towards us, forearms on his knees. `face`: which way he is turned."""
    F = Fig(x, y, h, R, light=(.5 * face, .8), rimc='a2' if h > 34 else 'a', rw=.14, turn=face)
    F.shape([(-.9, -.1), (-1.1, -1.2), (-.9, -2.4), (-.5, -3.0), (.3, -3.1), (.7, -2.6), (.7, -1.4), (.5, -.1)])
    F.shape([(-.3, -.2), (.1, -1.0), (.7, -1.9), (1.2, -2.3), (1.56, -2.1), (1.6, -1.6), (1.5, -.8), (1.56, -.1), (1.0, 0), (.98, -.7), (1.0, -1.4), (.5, -.7), (.3, 0)])
    F.shape([(.96, -.3), (1.56, -.34), (2.06, -.14), (2.1, .12), (.96, .12)])
    F.marks([((-.7, -1.0), (.1, -1.4)), ((-.6, -1.9), (.1, -2.2)), ((1.3, -.5), (1.2, -1.5))], 'r2', .1)
    if arms == 'knees': F.shape([(-.1, -2.7), (.4, -2.6), (.9, -2.2), (1.5, -2.26), (1.96, -2.1), (2.0, -1.86), (1.5, -1.86), (.8, -1.76), (.2, -2.0)]).shape([(1.8, -2.16), (2.14, -2.12), (2.2, -1.8), (1.96, -1.66), (1.78, -1.84)], fill='b' if h > 34 else 'a', rimc=None)
    else: F.shape([(-.2, -2.7), (.4, -2.6), (1.0, -1.9), (.9, -1.4), (.3, -1.3), (-.2, -1.6)])
    F.head(cap, (.3, -3.7 + chin), 8 if chin else -4, look, face='a2' if h > 30 else 'a')
    return F.out


def lamp(x, y, h):
    return Q(pts([(x - h * .5, y + 2), (x + h * .6, y + 2), (x + h * .9, y + h * .14), (x - h * .3, y + h * .14)]), 'k') + wolf(x, y, h)


far = ''
for x, y, h, c, f_ in ((946, 470, 15, 'cap-r', -1), (914, 486, 18, 'bare-r', -1), (876, 506, 21, 'cap-r', -1), (826, 532, 25, 'cap-q', -1)):
    far += sits(x, y, h, f_, c, .1 if h == 21 else 0)
far += lamp(930, 506, 22) + lamp(856, 556, 30)
midm = sits(768, 570, 32, -1, 'cap-r') + sits(440, 640, 43, 1, 'bare-r', .3, 'in') + lamp(716, 636, 44)
nearm = sits(306, 716, 52, 1, 'cap-r') + sits(140, 806, 62, 1, 'cap-q', .2)
# Makar, on his feet, half turned from us between the wheel and the rest: his arm is the hand's
F = Fig(486, 704, 50, R, light=(.7, .5), rimc='a2', rw=.13)
F.shape([(-.8, -3.4), (.0, -3.3), (-.06, -2.0), (-.1, -.4), (-.76, -.4), (-.84, -1.8)]).shape([(.1, -3.4), (.9, -3.4), (.94, -2.0), (.9, -.4), (.26, -.4), (.2, -1.8)]).shape([(-.84, -.5), (-.06, -.5), (.0, .1), (-.9, .1)]).shape([(.22, -.5), (.94, -.5), (1.1, -.1), (1.1, .12), (.2, .12)])
F.shape([(-.3, -6.4), (-.8, -6.2), (-1.1, -5.8), (-1.1, -4.8), (-.9, -3.9), (-1.0, -3.0), (0, -2.9), (1.0, -3.0), (.9, -3.9), (1.0, -4.8), (1.1, -5.6), (.8, -6.1), (.3, -6.4)])
F.marks([((-.7, -4.0), (0, -4.3)), ((.7, -4.0), (.2, -4.2)), ((.4, -5.6), (0, -4.9))], 'r2', .1)
F.shape([(.6, -6.1), (1.1, -5.9), (1.5, -5.3), (1.9, -4.8), (2.3, -4.5), (2.3, -4.1), (1.9, -4.1), (1.3, -4.6), (.8, -5.2)]).shape([(-.8, -6.0), (-1.2, -5.6), (-1.4, -4.8), (-1.4, -4.0), (-1.3, -3.4), (-1.06, -3.3), (-1.0, -4.0), (-.96, -4.9)])
F.head('cap-r', (.1, -7.0), 4, 1, face='a2')
makar = F.out
# his hand lies on the rim: the fingers over it, and it could turn either way
F.out = ''
F.shape([(2.0, -4.6), (2.3, -4.86), (2.7, -4.9), (2.96, -4.66), (2.86, -4.3), (2.5, -4.06), (2.1, -4.1)], rimc=None).shape([(2.12, -4.54), (2.36, -4.74), (2.68, -4.78), (2.84, -4.6), (2.76, -4.34), (2.46, -4.18), (2.2, -4.22)], fill='b', rimc=None)
F.marks([((2.42, -4.72), (2.4, -4.36)), ((2.58, -4.74), (2.56, -4.36)), ((2.72, -4.7), (2.7, -4.38))], 'k', .06)
hand = F.out
# the cards: brass tags face up in the dust
tags = ''.join(Q(pts([(x - 12, y), (x - 6, y - 6), (x + 8, y - 6), (x + 13, y), (x + 6, y + 6), (x - 7, y + 6)]), 'k') + Q(pts([(x - 9, y), (x - 4, y - 4), (x + 6, y - 4), (x + 10, y), (x + 4, y + 4), (x - 5, y + 4)]), 'a2' if i % 2 else 'a') for i, (x, y) in enumerate(((620, 742), (652, 726), (676, 752), (588, 764), (640, 776), (706, 734))))
gdf, gb = glow('cc-g', 716, 610, 240, .5)
motes = Q(strewn((160, 120, 900, 620), 8, 5, (1.4, 2, 2.6), flake, R), 'a2')
save('scenes/crosscut.svg', [
    layer('rock', .1, bg + fl),
    layer('pipe', .25, pp + wh),
    layer('glow', .3, gb, motion='flicker'),
    layer('far', .4, far),
    layer('row', .55, midm + tags, motion='breathe'),
    layer('wheel', .6, makar + wheel + hand),
    layer('near', .85, nearm + lamp(360, 790, 66)),
    layer('dust', .9, motes, motion='rise', box=(160, 120, 900, 620)),
], 'A tunnel through plain rock: men sit along the wall with their lamps on the ground, number tags lie between them like cards, and one who stands has a hand on the wheel of an air pipe.',
     (190, 60, 860, 840), (230, 236, 840, 579), gdf, light=(716, 610, 320))
