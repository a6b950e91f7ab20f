"""The yard behind the pit bathhouse, a night in March: wet snow, steam, a plank wall, four coats round one held lamp. What lies between them is only light."""
from surface_marks import *
from figures import longcoat
R = random.Random(36)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


LX, LY = 580, 300          # the lamp
GX, GY = 640, 690          # where its light falls on the snow
top = lambda x: -24 + (x + 60) * .128
foot = lambda x: 610 - (x + 60) * .062

# ---- night, roof, steam
sky = P('M-60,-60H1660V960H-60Z', 'k')
wall = Q(rough([(-60, top(-60)), (1660, top(1660)), (1660, foot(1660)), (-60, foot(-60))], R, 60), 's')
# the light lies on the boards board by board: each is cut to its own length
boards = []
x = -70
while x < 1660:
    w = R.uniform(44, 62)
    boards.append((x, x + w))
    x += w
for c, r, jit in [('r3', 620, .1), ('r2', 470, .1), ('r', 340, .1), ('a', 214, .12), ('a2', 118, .14)]:
    d = ''
    for x0, x1 in boards:
        m = ((x0 + x1) / 2 - LX) * 1.04
        if abs(m) > r * .97: continue
        h = math.sqrt(r * r - m * m) * R.uniform(1 - jit, 1 + jit)
        k = R.uniform(-16, 16)
        d += rough([(x0, max(top(x0), LY - h * .86 + k)), (x1, max(top(x1), LY - h * .86 - k)), (x1 - 1, min(foot(x1), LY + h - k)), (x0 - 1, min(foot(x0), LY + h + k))], R, 70, 1.4)
    wall += Q(d, c)
gaps, nicks, lit = '', '', ''
for x, x1 in boards:
    j = R.uniform(-3, 3)
    gaps += tri(x, top(x), x + j, foot(x), R.uniform(5, 9)) if R.random() < .5 else tri(x + j, foot(x), x, top(x), R.uniform(5, 9))
    for _ in range(R.randint(1, 3)):
        y = R.uniform(top(x) + 30, foot(x) - 90)
        nicks += gouge(x + R.uniform(12, 36), y, x + R.uniform(12, 36), y + R.uniform(34, 110), R.uniform(2, 4))
wall += Q(nicks, 'k') + Q(gaps, 'k') + Q(rough([(-60, foot(-60) - 30), (1660, foot(1660) - 22), (1660, foot(1660) + 8), (-60, foot(-60) + 10)], R, 50), 'k')
# a batten, nailed across: the diagonal that the wall leans along
wall += Q(beam(-60, top(-60) + 128, 1660, top(1660) + 80, 16), 'k') + Q(gouge(600, top(600) + 118, 300, top(300) + 126, 5) + gouge(680, top(680) + 116, 1010, top(1010) + 106, 5), 'r')
# eave with wet snow, icicles
roof = Q(rough([(-60, -60), (1660, -60), (1660, top(1660) + 4), (-60, top(-60) + 12)], R, 60), 'k')
eave = [(-60, top(-60) - 16)]
for i in range(1, 25):
    xx = -60 + i * 1720 / 24
    eave.append((xx, top(xx) - 16 + R.uniform(-7, 7)))
roof += Q(pts(eave + [(p[0], p[1] + 20 + R.uniform(-4, 8)) for p in eave[::-1]]), 't2')
roof += Q(''.join(tri(xx, top(xx) + 2, xx + R.uniform(-2, 2), top(xx) + R.uniform(24, 74), R.uniform(6, 11)) for xx in [R.uniform(0, 1300) for _ in range(26)]), 't2')
roof += Q(''.join(tri(xx, top(xx) + 2, xx + R.uniform(-2, 2), top(xx) + R.uniform(30, 66), R.uniform(5, 8)) for xx in (430, 498, 560, 612, 668, 742, 808, 866)), 'b2')
# vent, with its steam
vent = Q(rough(O('196,96 262,100 262,214 196,210'), R), 'k') + Q(''.join(rough([(204, y), (254, y + 2), (254, y + 12), (204, y + 9)], R) for y in (112, 134, 156, 178)), 'r3')
steam = ''
for cx, cy, r, c in [(250, 148, 24, 't2'), (286, 112, 38, 't2'), (330, 66, 54, 't2'), (388, 6, 74, 't2'), (466, -50, 84, 't2')]:
    steam += billow(cx, cy, r, c, R, 11, 1.2)
for cx, cy, r in [(292, 122, 26), (338, 78, 38), (398, 20, 54)]:
    steam += billow(cx, cy, r, 't', R, 10, 1.15) + billow(cx - r * .2, cy - r * .24, r * .9, 't2', R, 10, 1.15)

# ---- snow
gr = Q(rough(O('-60,556 1660,540 1660,960 -60,960'), R, 60), 's')
gr += Q(rough(O('-60,600 200,572 1160,562 1660,610 1660,960 -60,960'), R, 60), 't2')
gr += Q(rough(O('250,566 1060,560 1230,660 1290,800 1240,960 60,960 60,800 120,660'), R, 60, 3), 't')
gr += Q(rough(O('360,580 560,566 900,560 1010,620 1130,700 1080,760 1130,860 1060,960 230,960 130,880 210,800 190,700 290,650'), R, 60, 3), 'a')
gr += Q(rough(O('470,600 800,586 880,640 930,720 890,800 960,960 360,960 410,840 330,760 420,690'), R, 60, 3), 'a2')
gr += Q(rough(O('580,650 690,644 716,720 700,800 740,960 560,960 590,800 556,720'), R, 50, 3), 'b')
g = ''
for i in range(46):      # the light is cut into the snow, away from the lamp
    t = math.radians(R.uniform(-8, 188))
    r0 = R.uniform(300, 470) * (1 - .18 * math.sin(t))
    r1 = r0 + R.uniform(40, 120)
    g += gouge(GX + r0 * math.cos(t), GY + r0 * .62 * math.sin(t), GX + r1 * math.cos(t), GY + r1 * .62 * math.sin(t), R.uniform(4, 8), 0, .4)
gr += Q(g, 'a')
gr += Q(streaks(O('-60,600 -60,940'), O('380,600 250,940'), 13, 5, R, .1, .3) + streaks(O('1040,610 1100,940'), O('1660,620 1660,940'), 13, 5, R, .1, .3), 's')
gr += Q(streaks(O('100,640 40,930'), O('330,640 260,930'), 9, 4, R, .1, .3) + streaks(O('1040,640 1080,930'), O('1260,650 1330,930'), 8, 4, R, .1, .3), 't3')


def wedge(x, y, w, reach, c='k'):
    """The shadow of a pair of legs, away from the lamp's foot."""
    dx, dy = x - GX, y - GY
    L = math.hypot(dx, dy)
    ux, uy = dx / L, dy / L
    ex, ey = x + ux * reach, y + uy * reach
    k = w * (1.1 + reach / 330)
    return Q(rough([(x - w, y - 8), (x + w, y - 8), (ex + k * abs(uy), ey - k * ux * .9), (ex - k * abs(uy), ey + k * ux * .9)], R, 40, 2.6), c)


thing = Q(rough(O('520,744 560,700 606,684 640,690 676,676 716,690 760,724 770,750 700,744 690,790 660,752 600,752'), R, 30), 'k') + Q(pts(O('566,698 606,685 640,691 676,677 712,690 676,686 640,699 606,693')), 'a')
sh = thing + wedge(352, 806, 34, 700) + wedge(500, 866, 44, 240) + wedge(752, 866, 46, 240) + wedge(900, 752, 30, 1100)

# ---- the four
men = ''


def man(x, y, h, light, head='cap-b', nod=0, flip=1, arm=None, hx=0, hy=0, **kw):
    """One of the four, from behind, his weight on his boots. `arm`: an outline of his own, drawn before the coat."""
    global men
    F = Fig(x, y, h, M, light=light, rimc='a2', rw=.17)
    if arm: F.shape(arm)
    px, py = longcoat(F, **kw)
    F.head(head, (px + hx, py + hy), nod, flip)
    men += F.out


M = random.Random(1936)
# the farthest has his hands in his sleeves; the next bends, hands on his knees; the bareheaded one hangs his arms; the fourth holds the lamp for them, his weight on the leg away from it
man(906, 764, 54, (-1, -.25), 'cap-b', -12, left='breast', right='pocket', hem=-1.9, stoop=.3, sway=.22, tilt=-.05, wide=.96, hx=-.34, folds=[((-1.0, -4.6), (-.3, -4.2)), ((-.9, -2.9), (-.5, -3.6))], dim='r')
man(344, 822, 63, (1, -.35), 'cap-q', 28, left='knees', right='knees', hem=-2.1, stoop=1.12, sway=-.2, wide=1.06, spread=.16, hx=.5, folds=[((1.0, -4.0), (.2, -4.4)), ((1.0, -3.0), (.4, -3.7)), ((.1, -2.3), (.0, -3.5))], dim='r')
man(498, 876, 70, (1, -.45), 'bare-b', 18, left='hang', right='hang', hem=-1.5, stoop=.62, sway=-.3, tilt=.07, wide=1.06, hx=.3, hy=.12, folds=[((1.0, -5.2), (.1, -5.6)), ((.96, -4.0), (.3, -4.0)), ((1.1, -2.3), (.66, -3.2)), ((-.1, -1.9), (-.06, -3.2))], dim='r')
ARM = [(-.2, -5.9), (-.9, -5.7), (-1.12, -5.96), (-1.36, -6.7), (-1.66, -7.2), (-1.92, -7.48), (-2.1, -7.6), (-2.16, -8.16), (-2.2, -8.5), (-2.5, -8.6), (-2.6, -8.84), (-2.44, -9.04), (-2.2, -9.06), (-2.0, -8.9), (-1.88, -8.42), (-1.84, -8.06), (-1.52, -8.0), (-1.28, -7.6), (-.98, -7.0), (-.62, -6.5), (-.3, -6.3)]
man(752, 882, 71, (-1, -.4), 'cap-b', -12, left=None, right='hang', arm=ARM, hem=-1.35, stoop=.22, sway=.42, tilt=.2, wide=1.03, spread=.1, hx=-.3, hy=.06, folds=[((-1.06, -5.5), (.1, -4.4)), ((-1.0, -4.6), (.2, -3.9)), ((-1.1, -2.4), (-.6, -3.4)), ((.0, -1.7), (.1, -3.0))], dim='r')
gdf, gb = glow('bh-g', LX, LY, 330, .55)
lamp = wolf(LX, LY + 56, 108, 'b', 'a2')
# a cap on the snow, outside the ring
cap = Q(rough(O('574,838 579,822 597,810 623,810 641,822 647,834 673,839 679,847 653,854 627,847 597,849 579,846'), R, 40, 1), 'k') + Q(pts(O('579,823 597,811 623,811 638,821 618,820 595,828 582,839')), 's2') + Q(pts(O('646,838 672,841 676,846 653,847')), 's2')
fall = Q(strewn(AIR, 11, 7, (2.4, 3, 4, 5), flurry, R), 't3')
near = Q(strewn(AIR, 5, 4, (5, 6, 7), flurry, R), 'b2')
save('scenes/bathhouse.svg', [
    layer('wall', .1, sky + wall + roof + vent),
    layer('steam', .2, steam, motion='drift'),
    layer('glow', .25, gb, motion='flicker'),
    layer('snow', .4, gr + sh),
    layer('falling', .5, fall, motion='fall', box=AIR, speed=(-40, 130)),
    layer('men', .75, men + lamp + cap),
    layer('flakes', 1, near, motion='fall', box=AIR, speed=(-76, 248)),
], 'The yard behind the bathhouse at night: four men in coats stand with their backs to us round one raised lamp; what lies on the wet snow between them is only light.',
     (200, 20, 900, 880), (236, 176, 850, 586), gdf, light=(LX, LY, 420))
