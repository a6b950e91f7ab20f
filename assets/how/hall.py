"""The great hall of the Kremlin from row forty-one, November 1935: white, gold, one vast light, a thousand backs; the platform is a row of dots. A neighbour has a flower in her headscarf."""
from surface_marks import *
R = random.Random(41)
NX, NY = 330, 540
VX, HZ, EYE = 622, 336, 2.3


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


def V(X, h, s):
    """A point of the hall: X metres to the right of us, h above the floor, at the depth where a metre is s pixels."""
    return (VX + X * s, HZ + (EYE - h) * s)


XL, XR, HT, S0 = -8.4, 12.5, 11, 13
# =============== walls, ceiling
hall = P('M-60,-60H1660V960H-60Z', 'k') + Q(pts([V(XL - 1, HT + 1, S0), V(XR + 1, HT + 1, S0), V(XR + 1, 0, S0), V(XL - 1, 0, S0)]), 'b2')
ceil = [V(XL, HT, S0), V(XR, HT, S0), V(XR, HT, 150), V(XL, HT, 150)]
hall += Q(rough(ceil, R, 60), 't3')
for s0, s1 in [(13, 14.6), (15.4, 17.6), (18.8, 22), (24, 29), (32, 40), (45, 60), (70, 110)]:
    for x0, x1 in ((-8, -4.6), (-4, -.6), (0, 4), (4.6, 8), (8.6, 12)):
        hall += Q((rough([V(x0, HT, s0), V(x1, HT, s0), V(x1, HT, s1), V(x0, HT, s1)], R, 90, 1.2) if s0 > 30 else pts([V(x0, HT, s0), V(x1, HT, s0), V(x1, HT, s1), V(x0, HT, s1)])), 'b' if -1 < (x0 + x1) / 2 < 7 else 'b2')
for X in (XL, XR):
    hall += Q(rough([V(X, HT, S0), V(X, HT, 170), V(X, 0, 170), V(X, 0, S0)], R, 60), 't3' if X < 0 else 't')
# far wall: drapery, a plain panel where a face would be, the platform
hall += Q(rough([V(XL, HT, S0), V(XR, HT, S0), V(XR, 0, S0), V(XL, 0, S0)], R, 40, 1), 'b2') + Q(pts([V(-3.4, 10, S0), V(7.4, 10, S0), V(7.4, 0, S0), V(-3.4, 0, S0)]), 'r') + Q(''.join(tri(*V(x, 10, S0), *V(x + .1, 2, S0), 5) for x in (-3.1, -2.2, -1.3, 5, 5.9, 6.9)), 'r2') + Q(pts([V(.4, 9, S0), V(3.6, 9, S0), V(3.6, 3.6, S0), V(.4, 3.6, S0)]), 'a2')
pl = Q(pts([V(-3.6, 1.5, 15), V(7.6, 1.5, 15), V(7.8, .2, 15), V(-3.8, .2, 15)]), 'r2') + Q(pts([V(-2.6, 2.3, 15), V(6.6, 2.3, 15), V(6.7, 1.5, 15), V(-2.7, 1.5, 15)]), 'r') + Q(tri(*V(-2.7, 2.3, 15), *V(6.6, 2.3, 15), 2.6), 'b')
dots = ''
for i in range(17):
    x, y = V(-2.3 + i * .53 + R.uniform(-.06, .06), 2.72 + R.uniform(-.08, .1), 15)
    pl += Q(pts([(x - 3, y + 6), (x - 2.4, y + 1), (x + 2.4, y + 1), (x + 3, y + 6)]), 'k')
    dots += pts([(x - 1.9, y), (x, y - 2.4), (x + 1.9, y), (x, y + 2.4)])
x, y = V(-3.2, 3.2, 16)
pl += Q(pts([(x - 4, y + 20), (x - 4, y + 8), (x + 4, y + 8), (x + 4, y + 20)]) + pts([(x - 2.6, y + 8), (x - 2, y + 3), (x + 2, y + 3), (x + 2.6, y + 8)]), 'k')
dots += pts([(x - 1.9, y + 1), (x, y - 1.6), (x + 1.9, y + 1), (x, y + 3.4)])
pl += P(dots, 'b')


# ---- columns
def column(X, s, lit):
    """A white column; `lit`: the side that faces the great light."""
    w = .62 * s
    x, yt = V(X, HT - .9, s)
    yb = V(X, 0, s)[1]
    cut = (lambda q: rough(q, R, 110)) if s > 30 else pts
    c = Q(cut([(x - w, yt), (x + w, yt), (x + w, yb), (x - w, yb)]), 't3')
    a, b = (x + w * .05, x + w) if lit > 0 else (x - w, x - w * .05)
    c += Q(cut([(a, yt), (b, yt), (b, yb), (a, yb)]), 'b')
    e = x - w if lit > 0 else x + w
    c += Q(cut([(e, yt), (e + lit * w * .5, yt), (e + lit * w * .5, yb), (e, yb)]), 't2')
    if s > 24:
        c += Q(tri(x + lit * w * .22, yt + w, x + lit * w * .2, yb, w * .12) + tri(x + lit * w * .6, yb, x + lit * w * .62, yt + w, w * .14), 't3') + Q(tri(x - lit * w * .22, yt + w, x - lit * w * .25, yb - s, w * .16), 'b')
    c += Q(rough([(x - w * 1.35, yt - w * .9), (x + w * 1.35, yt - w * .9), (x + w * 1.02, yt + w * .3), (x - w * 1.02, yt + w * .3)], R, 30), 'a') + Q(pts([(x - lit * w * 1.3, yt - w * .9), (x - lit * w * .3, yt - w * .9), (x - lit * w * .3, yt + w * .3), (x - lit * w * 1.02, yt + w * .3)]), 'r2') + Q(pts([(x - w * 1.4, yt - w * 1.2), (x + w * 1.4, yt - w * 1.2), (x + w * 1.4, yt - w * .85), (x - w * 1.4, yt - w * .85)]), 'b')
    return c


cols = ''
for X, lit in ((XL + .8, 1), (XR - .8, -1)):
    # between the columns: tall windows with the night in them, gold frames
    for s0, s1 in ((14.5, 15.6), (18, 19.6), (22.6, 25), (29, 32.6), (38.5, 44), (53, 62)):
        e = X - lit * .7
        m = lambda u: s0 * s1 / (s1 + (s0 - s1) * u)          # depth runs as 1 / s
        arch = lambda g, h: [V(e, 0, m(g))] + [V(e, h + 1.5 * math.sin(v), m(.5 - (.5 - g) * math.cos(v))) for v in (0, .6, 1.2, 1.94, 2.54, 3.14)] + [V(e, 0, m(1 - g))]
        cols += Q(pts(arch(0, 6.6)), 'a') + Q(pts(arch(.13, 6.4)), 'k') + (Q(beam(*V(e, 0, m(.5)), *V(e, 8, m(.5)), s0 * .1) + beam(*V(e, 6, m(.1)), *V(e, 6, m(.9)), s0 * .1), 'a') if s0 > 20 else '')
    # architrave
    cols += Q(rough([V(X, HT, S0), V(X, HT, 170), V(X, HT - .9, 170), V(X, HT - .9, S0)], R, 60), 'a') + Q(rough([V(X, HT - .5, S0), V(X, HT - .5, 170), V(X, HT - .9, 170), V(X, HT - .9, S0)], R, 60), 'b')
    for s in (13.6, 16.6, 20.8, 26.6, 35, 48, 72):
        cols += column(X, s, lit)
# ---- chandeliers
LX, LY = 806, 158
gdf, gb = glow('hl-g', LX, LY, 400, .5)


def chandelier(x, y, w):
    """Five crowns of glass round a stem. A crown is a drum: its facets crowd towards the edges, and the middle faces us, hottest."""
    rnd = random.Random(5)
    s = Q(beam(x, y - w * 1.3, x, y - w * .5, w * .035), 'k') + Q(beam(x - w * .01, y - w * 1.3, x - w * .01, y - w * .52, w * .01), 'a')
    # the chains that carry the crowns, in two swags
    s += Q(''.join(pts([(x + u * w * a, y + w * b), (x + u * w * (a * .55 + c * .45) - u * w * .03, y + w * (b * .4 + d * .6)), (x + u * w * c, y + w * d), (x + u * w * (a * .5 + c * .5) - u * w * .045, y + w * (b * .42 + d * .58))]) for a, b, c, d in ((.03, -.72, .22, -.46), (.2, -.44, .4, -.24), (.38, -.22, .58, .02)) for u in (-1, -.45, .45, 1)), 'a')
    for r_, dy, h, n in [(.16, .38, .15, 13), (.34, .2, .17, 21), (.58, 0, .19, 31), (.4, -.24, .16, 23), (.22, -.46, .14, 15)]:
        rx, yy, L = w * r_, y + w * dy, w * h
        tones = {'b': '', 'a2': '', 'a': '', 'b2': '', 'r': ''}
        for i in range(n):
            a0, a1 = math.radians(-86 + 172 * i / n), math.radians(-86 + 172 * (i + 1) / n)
            m = (a0 + a1) / 2
            x0, x1, xm = x + rx * math.sin(a0), x + rx * math.sin(a1), x + rx * .84 * math.sin(m)
            sag = w * .06 * math.cos(m)
            d = L * (.9 + .1 * (i % 2))
            c = abs(m)
            main, alt = ('b', 'a2') if c < .55 else ('a2', 'b2') if c < 1.0 else ('a', 'a2') if c < 1.26 else ('r', 'a')
            if rnd.random() < .12: main, alt = alt, main
            knee = d * .62
            tones[main if i % 2 else alt] += pts([(x0, yy + sag), (x1, yy + sag), (x + rx * .95 * math.sin(a1), yy + sag + knee), (xm, yy + sag + d), (x + rx * .95 * math.sin(a0), yy + sag + knee)])
        s += Q(pts([(x - rx, yy), (x - rx * .95, yy + L * .56), (x - rx * .5, yy + L * .8), (x, yy + L * .92), (x + rx * .5, yy + L * .8), (x + rx * .96, yy + L * .6), (x + rx, yy)]), 'a')
        s += ''.join(Q(d, c) for c, d in tones.items() if d)
        ring = [(x + rx * 1.03 * math.sin(math.radians(t)), yy + w * .06 * math.cos(math.radians(t))) for t in range(-90, 91, 15)]
        s += Q(pts(ring + [(px, py + w * (.028 if 2 < k < 10 else .016)) for k, (px, py) in reversed(list(enumerate(ring)))]), 'a') + Q(pts([(px, py) for px, py in ring[2:9]] + [(px, py + w * .01) for px, py in ring[8:1:-1]]), 'b')
        if dy < .2:      # lights on the rim
            s += P(''.join(pts([(px - w * .011, py), (px - w * .008, py - w * .05), (px, py - w * .085), (px + w * .008, py - w * .05), (px + w * .011, py)]) for px, py in ring[::1 if r_ > .3 else 2]), 'b')
    return s + Q(pts([(x - w * .05, y + w * .55), (x + w * .05, y + w * .55), (x + w * .03, y + w * .61), (x, y + w * .68), (x - w * .03, y + w * .61)]), 'a2')


ch = chandelier(LX, LY, 310)

# =============== the carpet and the crowd
SS = [17, 20.5, 25, 30.5, 37, 45, 55, 67, 82, 100, 122, 149, 182, 222]
floor = Q(pts([V(XL, 0, S0), V(XR, 0, S0), V(XR, 0, 300), V(XL, 0, 300)]), 's') + Q(''.join(tri(*V(x, 0, 300), *V(x, 0, 24), 9) for x in (-3, -2.1, -1.2, -.3, .6, 4.1, 5, 5.9, 6.8, 7.7)), 'k') + Q(pts([V(XL, 0, S0), V(XR, 0, S0), V(XR, 0, 40), V(XL, 0, 40)]), 'r3')
AX0, AX1 = 1.75, 3.3
carpet = Q(rough([V(AX0, 0, 14), V(AX1, 0, 14), V(AX1, 0, 330), V(AX0, 0, 330)], R, 50), 'r2') + Q(rough([V(AX0 + .5, 0, 14), V(AX1, 0, 14), V(AX1, 0, 330), V(AX0 + .5, 0, 330)], R, 50), 'r') + Q(''.join(pts([V(x, 0, 14), V(x + .09, 0, 14), V(x + .09, 0, 330), V(x, 0, 330)]) for x in (AX0 + .08, AX1 - .17)), 'a')
carpet += Q(hatch([V(AX0 + .52, 0, 30), V(AX0 + .52, 0, 300)], [V(AX0 + .1, 0, 36), V(AX0 + .1, 0, 320)], 14, 5, R, .3, .4), 'r')
BACKS = [  # heads from behind, in head heights; the middle of the head is 0,0. Hair or cloth first, then what the light may cut on it
    O('-.2,.6 -.4,.2 -.47,-.1 -.36,-.4 -.08,-.54 .22,-.5 .42,-.28 .46,0 .36,.24 .22,.6'),
    O('-.22,.6 -.36,.24 -.5,.06 -.42,-.28 -.3,-.5 .06,-.58 .36,-.42 .44,-.1 .5,.04 .4,.2 .24,.6'),
    O('-.24,.66 -.48,.5 -.46,.1 -.5,-.14 -.36,-.46 -.06,-.6 .22,-.56 .44,-.34 .5,-.04 .42,.3 .46,.56 .2,.6'),
    O('-.2,.6 -.38,.2 -.46,-.06 -.44,-.2 -.46,-.5 .02,-.62 .46,-.46 .44,-.16 .46,0 .36,.24 .22,.6'),
    O('-.22,.62 -.44,.28 -.54,.1 -.42,-.3 -.14,-.52 -.14,-.72 .14,-.76 .2,-.52 .44,-.28 .48,.1 .36,.3 .22,.62')]
BODY = O('-.22,.5 -.74,.76 -1.1,1.05 -1.26,2.1 1.26,2.1 1.1,1.05 .74,.76 .22,.5')
# a gilt chair from behind: an arched back that narrows to the seat, its stuffing, the light on one half of it, the crest, legs that rake towards us
CHAIR = O('-.92,4.3 -1.1,2.5 -1.12,2.2 -.96,1.84 -.5,1.6 0,1.52 .5,1.6 .96,1.84 1.12,2.2 1.1,2.5 .92,4.3')
STUFF = O('.02,4.0 .0,1.94 .46,1.96 .84,2.16 .92,2.5 .78,4.02')
CREST = O('-1.16,2.62 -1.2,2.16 -1.0,1.76 -.52,1.48 0,1.38 .52,1.48 1.0,1.76 1.2,2.16 1.16,2.62 1.06,2.6 1.06,2.24 .9,1.92 .48,1.68 0,1.6 -.48,1.68 -.9,1.92 -1.06,2.24 -1.06,2.6')
LEGS = ['-.96,4.1 -.76,4.14 -.9,5.5 -1.06,5.5', '.96,4.1 .76,4.14 .9,5.5 1.06,5.5', '-.98,4.08 .98,4.08 .94,4.34 -.94,4.34']
far, mid, near = '', '', ''
for i, s in enumerate(SS):
    k = s * (.3 if i < 4 else .26)
    body, lit, seat, gilt, dusk, heads, hlit, wood, shine = [''] * 9
    # both halves of a row begin at the aisle: in a hall of three thousand nobody leaves a place by it
    step = .56 if i < 4 else .66 if i < 7 else .72
    seats, X = [], AX0 - .62
    while X > XL + .6:
        seats.append(X)
        X -= step + R.uniform(-.04, .05)
    X = AX1 + .6
    while X < XR - .6:
        seats.append(X)
        X += step + R.uniform(-.04, .05)
    if i < 5:       # farthest: a row is one torn mass, a shoulder in a shoulder, and only crowns and caps catch the light
        for x0, x1 in ((XL + .6, AX0 - .3), (AX1 + .3, XR - .6)): body += pts([V(x0, .98, s), V(x1, .98, s), V(x1, .2, s), V(x0, .2, s)])
    for X in seats:
        x, y = V(X + R.uniform(-.05, .05), 1.28 + R.uniform(-.08, .1), s)
        if not -k * 1.4 < x < 1600 + k * 1.4 or y - k > 900: continue
        if NX - 80 < x < NX + 60 and NY - 20 < y: continue      # the neighbour hides them
        if i > 10 and NX - 240 < x < NX + 90: continue
        g = 1 if x < LX else -1
        if i < 5:
            fl = R.choice([1, -1])
            q = O('-1.0,1.9 -.86,.84 -.38,.5 -.44,-.16 -.16,-.58 .24,-.56 .46,-.1 .36,.5 .9,.9 1.0,1.9')
            body += pts([(x + a * fl * k, y + b * k) for a, b in q])
            if R.random() < .82: lit += pts([(x + a * g * k, y + b * k) for a, b in (O('-.3,-.4 .2,-.64 .5,-.06 .14,-.3') if i < 3 else O('-.24,-.54 .26,-.56 .48,.1 .1,-.3 -.1,-.38'))])
            if i > 1 and R.random() < .5: lit += pts([(x + a * g * k, y + b * k) for a, b in O('.34,.52 .92,.9 .84,1.1')])
            continue
        ang = math.radians(R.uniform(-9, 9))
        fl, wd = R.choice([1, -1]), R.uniform(.9, 1.08)
        hd = R.choice([0, 0, 0, 1, 1, 2, 3, 4] if i < 11 else [0, 1, 1, 2])
        head = [(x + (a * fl * math.cos(ang) - b * math.sin(ang)) * k, y + (b * math.cos(ang) + a * fl * math.sin(ang)) * k) for a, b in BACKS[hd]]
        tors = [(x + a * wd * k, y + b * k) for a, b in BODY]
        if area(head) < 0: head = head[::-1]
        if area(tors) < 0: tors = tors[::-1]
        if i > 10: head, tors = knife(head, R, k * .02, k * .9), knife(tors, R, k * .02, k * 1.2)
        body += pts(tors)
        heads += pts(head)
        if i > 9:
            c_ = lambda q: [(x + a * g * k, y + b * k) for a, b in q]
            seat += pts(c_(CHAIR))
            gilt += pts(c_(CREST)) if i > 10 else pts(c_(CREST[:9] + O('.98,2.2 .44,1.66 0,1.58 -.44,1.66 -.98,2.2')))
            dusk += pts(c_(STUFF))
            wood += ''.join(pts(c_(O(q))) for q in LEGS)
            if i > 10: shine += pts(c_(O('.9,4.2 .96,4.2 1.06,5.5 1.0,5.5')))
        L = (max(-.8, min(.8, (LX - x) / 420)), -.75)
        if i < 11:      # farther off one decided cut does for the head and one for the shoulder
            hlit += pts([(x + a * g * k, y + b * k) for a, b in O('-.3,-.46 .06,-.57 .37,-.4 .46,.06 .24,-.32')])
            lit += pts([(x + a * g * k * wd, y + b * k) for a, b in O('.24,.52 .76,.75 1.12,1.04 1.26,1.6 .96,1.1')]) + (pts([(x - a * g * k * wd, y + b * k) for a, b in O('.3,.54 .74,.76 1.04,1 .66,.84')]) if abs(x - LX) < 300 else '')
            continue
        hlit += rim(head, L, k * .13, R, .3)
        lit += rim(tors, L, k * .12, R, .42)
    row = Q(body, ['r2', 'r2', 'r3', 'r3', 'r3', 's', 'k'][min(i, 6)]) + Q(lit, ['a2', 'a', 'a', 'r', 'r', 'a', 'a', 'a', 'a'][i] if i < 9 else 'a2')
    tone = 's' if i == 5 else 'k'
    if 5 <= i <= 9:      # farther off a row is one long bench, cut by the aisle
        for x0, x1 in ((XL + .6, AX0 - .5), (AX1 + .2, XR - .5)):
            seat += rough([V(x0, .78, s), V(x1, .78, s), V(x1, .1, s), V(x0, .1, s)], R, 160, 1.2)
            gilt += tri(*V(x0, .78, s), *V(x1, .78, s), k * .16) if x0 > 0 else tri(*V(x1, .78, s), *V(x0, .78, s), k * .16)
    if heads: row += Q(heads, tone) + Q(hlit, 'a' if i < 8 else 'a2')
    if seat: row += (Q(wood, 'k') if wood else '') + Q(seat, 'r3') + (Q(dusk, 'r2' if i < 12 else 'r') if dusk else '') + Q(gilt, 'a') + (Q(shine, 'a') if shine else '')
    if i < 6: far += row
    elif i < 11: mid += row
    else: near += row

# =============== the neighbour: half turned to her right-hand man, listening
K = 1.22
N = lambda q: [(NX + x * K, NY + y * K) for x, y in O(q)]
coat = knife(N('-46,128 -96,156 -166,186 -214,226 -242,300 -262,420 250,420 236,310 216,246 184,206 120,176 66,150 40,120'), R, 1.6)
nb = Q(pts(coat), 'k') + Q(rim(coat, (.6, -1), 24, R, .1), 'a2')
nb += Q(hatch(N('150,214 214,290 230,380'), N('70,236 120,330 130,400'), 9, 9, R, .3, .4), 'r2') + Q(hatch(N('40,180 20,260'), N('-40,220 -60,320'), 4, 8, R, .3, .4), 'r3')
# neck: it rises from the collar behind the jaw; lit in front, its cord cut once
neck = knife(N('-40,50 -36,110 -52,142 -10,168 40,166 66,150 58,126 52,100 54,80 20,40'), R, .8)
nb += Q(pts(neck), 'r2') + Q(pts(N('8,62 22,96 14,128 2,160 40,166 66,150 58,126 52,100 56,82 30,66')), 'a') + Q(hatch(N('12,74 20,104 8,150'), N('36,84 40,110 34,146'), 8, 4, R, .3, .3), 'r2') + Q(pts(N('56,80 30,66 10,58 16,74 34,88 52,96')), 'k')
# the lost profile: temple, cheekbone, the end of a nose, lips, chin
FACE = '70,-58 80,-34 78,-22 84,-8 95,8 97,15 90,20 88,26 94,32 89,37 92,43 86,49 87,60 80,74 66,84 48,82 24,66 6,44 6,-30 40,-60'
nb += Q(pts(knife([(x + 3, y + 1) for x, y in N(FACE)], R, .6)), 'k') + Q(pts(N(FACE)), 'a')
nb += Q(pts(N('70,-58 80,-34 78,-22 84,-8 95,8 97,15 90,20 88,26 94,32 89,37 92,43 86,49 87,60 80,74 70,80 74,66 70,50 76,40 72,28 76,16 66,0 56,-4 62,-16 68,-34 60,-54')), 'b')
nb += Q(pts(N('44,2 58,-4 68,4 72,18 64,14 54,10')), 'b') + Q(pts(N('6,44 24,66 48,82 66,84 58,74 36,62 16,40')), 'r2')
nb += Q(pts(N('66,-34 76,-40 81,-35 74,-34')) + pts(N('65,-20 79,-25 83,-22 82,-16 76,-14 70,-16')) + pts(N('92,17 86,14 87,19')) + pts(N('93,37 82,36 76,39 84,40')), 'k') + Q(pts(N('73,-20 77,-21 77,-17 74,-17')), 'b') + Q(gouge(*N('86,50')[0], *N('78,49')[0], 3), 'a')
# hair at the temple, the ear with its small ring
nb += Q(pts(N('44,-62 60,-48 58,-30 48,-14 40,4 36,26 26,-8 30,-40')), 'k') + Q(hatch(N('46,-52 36,-6'), N('56,-40 42,8'), 5, 3, R, .3, .4), 'r2')
ear = N('10,-8 22,-18 36,-12 40,4 36,18 30,26 28,38 20,44 12,36 8,14')
nb += Q(pts(ear), 'a2') + Q(pts(N('16,-6 26,-10 32,-2 30,12 24,22 20,14 24,4 18,2')), 'r2') + Q(gouge(*N('36,-8')[0], *N('34,20')[0], 3), 'b') + Q(pts(N('18,42 24,44 26,52 20,56 15,50')), 'b') + Q(pts(N('19,46 22,46 22,51 19,51')), 'r2')
kq = '74,-54 60,-88 24,-112 -26,-112 -70,-86 -92,-36 -90,12 -74,50 -54,72 -26,62 -2,46 6,20 12,-14 34,-42 56,-56'
scarf = knife(N(kq), R, 1)
nb += Q(pts(scarf), 'r')
nb += Q(pts(N('-26,-112 -70,-86 -92,-36 -90,12 -74,50 -54,72 -50,40 -62,0 -58,-46')), 'r3') + Q(pts(N('-26,-112 -58,-46 -62,0 -50,40 -54,72 -36,64 -24,20 -26,-40 0,-112')), 'r2')
nb += Q(rim(scarf, (.7, -.9), 20, R, .3), 'a2') + Q(hatch(N('0,-104 -24,-40 -24,20 -34,60'), N('40,-80 26,-40 10,0 -14,40'), 11, 6, R, .3, .4), 'r2') + Q(hatch(N('-58,-46 -62,0 -52,40'), N('-84,-40 -86,6 -70,44'), 8, 6, R, .3, .4), 'r2')
nb += Q(pts(knife(N('-64,58 -44,50 -26,62 -28,80 -48,88 -66,78'), R, .6)), 'r') + Q(pts(N('-64,58 -44,50 -46,70 -66,78')), 'r2') + Q(pts(knife(N('-58,82 -44,86 -54,126 -84,158 -92,138 -74,112'), R, .6)), 'r2') + Q(pts(knife(N('-44,84 -30,78 -14,116 -16,160 -32,150 -34,118'), R, .6)), 'r') + Q(pts(N('-30,78 -14,116 -16,160 -24,130')), 'a')
# the flower: an aster, wired for the occasion
fx, fy = NX - 4 * K, NY - 50 * K
PET = [(8, 58), (40, 47), (66, 60), (98, 50), (126, 62), (160, 48), (188, 58), (214, 44), (244, 60), (276, 52), (304, 64), (338, 46)]


def petal(deg, l, w, r0=8):
    t = math.radians(deg)
    c, s_ = math.cos(t), math.sin(t)
    return pts([(fx + (a * c - b * s_) * .62, fy + (a * s_ + b * c) * .8) for a, b in [(r0, -w * .4), (l * .66, -w), (l * .94, -w * .5), (l, w * .1), (l * .8, w * .9), (r0, w * .4)]])


nb += Q(pts([(fx + a * .8, fy + b * .9) for a, b in O('-20,24 -62,50 -96,52 -58,22')]), 'k') + Q(pts([(fx + a * .8, fy + b * .9) for a, b in O('-24,26 -60,46 -88,49 -56,28')]), 't')
nb += Q(''.join(petal(d, l * 1.0 + 6, 11, 4) for d, l in PET), 'k') + Q(''.join(petal(d, l, 8) for d, l in PET), 'b') + Q(''.join(petal(d + 14, l * .52, 6) for d, l in PET), 'r') + Q(''.join(petal(d + 6, l * .36, 5) for d, l in PET[::2]), 'a2') + Q(pts([(fx + a * .8, fy + b) for a, b in O('-9,-3 -2,-10 8,-6 9,4 1,9 -8,6')]), 'k')
save('scenes/hall.svg', [
    layer('hall', .1, hall + cols),
    layer('platform', .12, pl),
    layer('glow', .15, gb, motion='flicker'),
    layer('chandelier', .2, ch),
    layer('crowd-far', .35, floor + carpet + far, motion='breathe'),
    layer('crowd-mid', .55, mid, motion='breathe'),
    layer('crowd-near', .75, near),
    layer('neighbour', .95, nb),
], 'A vast white and gold hall: under an immense chandelier, rows and rows of backs of heads run to a far platform, where the people behind the long table are only dots of light; a woman near by has a flower in her headscarf.', (150, 20, 960, 880), (190, 100, 790, 545), gdf, light=(LX, LY, 420))
