"""The card for links to the game: the pit cut open at night, the title above the ground and in it. One man lit, twenty-six in the dark.

Writes page/card.svg (1200 x 630). The picture that sites ask for is made from it, with no finer chroma lost:
rsvg-convert -w 1200 assets/page/card.svg -o card.png && convert card.png -sampling-factor 4:4:4 -quality 88 assets/page/card.jpg
"""
import math
import random

from lib import P, f, glow, hatch, knife, layer, lerp, pts, rough, save, tri
from underground_marks import beam, strokes, turn

R = random.Random(27)
W, D, HL = 84, 42.5, 92                    # one ledge: its width, its rise, its height at the low end
X = [400 + W * (k - 1) for k in range(10)]  # left edge of ledge n; X[9] is the end of the eighth
F1 = 538                                   # floor of the first ledge
LT, LB = 546, 614                          # the level: its roof, its rail
SH = 1086                                  # the shaft's left wall
LIT = 5


def roof(x):
    return F1 - HL - (x - X[1]) * D / W


def tread(n):
    return F1 - (n - 1) * D


# ------------------------------------------------------------------ the letters
# Outlines of Tektur (SIL Open Font License, see CREDITS.md) at weight 900, width 78, as the title page sets it: 1000 units, y upwards.
GLYPHS = {
    'A': (590, [[(5, 0), (115, 700), (474, 700), (585, 0), (363, 0), (350, 112), (240, 112), (227, 0)], [(258, 271), (332, 271), (303, 530), (287, 530)]]),
    'B': (572, [[(536, 569), (536, 429), (469, 364), (556, 296), (556, 131), (425, 0), (31, 0), (31, 700), (405, 700)], [(247, 425), (320, 425), (320, 530), (247, 530)], [(247, 170), (335, 170), (335, 285), (247, 285)]]),
    'O': (574, [[(26, 142), (26, 558), (167, 700), (407, 700), (548, 558), (548, 142), (407, 0), (167, 0)], [(252, 501), (252, 199), (323, 199), (323, 501)]]),
    'V': (590, [[(115, 0), (5, 700), (237, 700), (287, 191), (303, 191), (353, 700), (585, 700), (474, 0)]]),
    'E': (457, [[(31, 0), (31, 700), (426, 700), (426, 520), (251, 520), (251, 440), (402, 440), (402, 270), (251, 270), (251, 180), (436, 180), (436, 0)]]),
    'T': (466, [[(114, 0), (114, 501), (11, 501), (11, 700), (454, 700), (454, 501), (343, 501), (343, 0)]]),
    'H': (571, [[(31, 0), (31, 700), (251, 700), (251, 460), (320, 460), (320, 700), (540, 700), (540, 0), (320, 0), (320, 260), (251, 260), (251, 0)]]),
    'N': (574, [[(31, 0), (31, 700), (202, 700), (343, 381), (343, 700), (543, 700), (543, 0), (372, 0), (231, 319), (231, 0)]]),
    'R': (572, [[(542, 559), (542, 310), (470, 238), (572, 0), (315, 0), (295, 170), (251, 170), (251, 0), (31, 0), (31, 700), (401, 700)], [(251, 340), (322, 340), (322, 530), (251, 530)]]),
    'M': (657, [[(31, 0), (31, 700), (247, 700), (328, 460), (410, 700), (626, 700), (626, 0), (415, 0), (415, 358), (351, 171), (306, 171), (242, 358), (242, 0)]]),
}


def word(text, x, y, cap, wobble, gap=0):
    """Letters with their feet at y; returns their path and where they end."""
    u, out = cap / 700, ''
    for ch in text:
        wide, rings = GLYPHS[ch]
        for ring in rings:
            out += pts(knife([(x + px * u, y - py * u) for px, py in ring], R, wobble, 17))
        x += (wide + gap) * u
    return out, x


# ------------------------------------------------------------------ sky
G = [(-60, 160), (120, 162), (330, 160), (560, 163), (700, 154), (840, 142), (960, 122), (1072, 110), (1260, 108)]
sky = P(pts([(-60, -60), (1260, -60), (1260, 200), (-60, 200)]), 't2')
sky += P(strokes([[(-50 if y < 30 else 600, y), (1250, y + R.uniform(-4, 4))] for y in (6, 18, 34, 48, 60, 80, 104)], R, (80, 260), (60, 260), (3, 7), .65), 'k')
stars = ''
for x, y, r in [(610, 44, 5), (668, 84, 3.2), (724, 26, 4), (784, 66, 5.4), (838, 34, 3), (900, 74, 3.6), (952, 24, 5), (1006, 52, 3.2), (1166, 56, 5), (1182, 20, 3), (586, 96, 3)]:
    stars += pts([(x, y - r * 1.5), (x + r * .4, y - r * .4), (x + r * 1.3, y), (x + r * .4, y + r * .4), (x, y + r * 1.5), (x - r * .4, y + r * .4), (x - r * 1.3, y), (x - r * .4, y - r * .4)])
sky += P(stars, 'b')
HX, HY, K = SH + 18, 112, .98


def hp(x, y):                              # the headframe leans its strut to the left, over the seam
    return (HX - x * K, HY + (y - 128) * K)


top = ''
for a, b, w in [((-26, 130), (-9, 26), 7), ((26, 130), (9, 26), 7), ((98, 132), (8, 34), 7), ((-24, 104), (18, 74), 4), ((24, 104), (-18, 74), 4), ((-18, 74), (14, 46), 3.6), ((18, 74), (-14, 46), 3.6), ((26, 104), (76, 104), 3.6)]:
    top += tri(*hp(*a), *hp(*b), w * 1.2) + tri(*hp(*b), *hp(*a), w * 1.2)
top += pts([hp(-20, 34), hp(20, 34), hp(20, 41), hp(-20, 41)])
top += pts([hp(19 * math.cos(k * .5236), 34 + 19 * math.sin(k * .5236)) for k in range(12)]) + pts([hp(13 * math.cos(k * .5236), 34 + 13 * math.sin(k * .5236)) for k in range(12)][::-1])
top += tri(*hp(-14, 26), *hp(14, 42), 3) + tri(*hp(0, 16), *hp(0, 50), 3)
top += pts([hp(58, 134), hp(58, 96), hp(92, 82), hp(128, 96), hp(128, 134)])
wins = pts([hp(104, 106), hp(114, 106), hp(114, 118), hp(104, 118)])
for x, b, w, h in [(610, 166, 76, 26), (716, 160, 84, 27), (838, 148, 76, 25)]:
    top += pts([(x, b), (x, b - h), (x - 7, b - h), (x + 9, b - h - 17), (x + w - 9, b - h - 17), (x + w + 7, b - h), (x + w, b - h), (x + w, b)])
    top += pts([(x + w * .7, b - h - 12), (x + w * .7, b - h - 28), (x + w * .7 + 8, b - h - 28), (x + w * .7 + 8, b - h - 12)])
wins += pts([(736, 138), (747, 138), (747, 149), (736, 149)])
sky += P(top, 'k') + P(wins, 'a')

# ------------------------------------------------------------------ rock
rock = P(rough(G + [(1260, 690), (-60, 690)], R, 40, 1.6), 'k')
edge = [(x, roof(x)) for x in (1076, 980, 860, 720, 560, 396)]
hang = P(rough(G[:8] + edge + [(394, roof(394)), (120, roof(120)), (-60, roof(-60))], R, 40, 1.6), 's')
marks = ''
for k in range(16):
    x, b = -50 + R.uniform(0, 90), 26 + k * 29
    while x < 1060:
        n = R.uniform(46, 170)
        y1, y2 = roof(x) - b, roof(x + n) - b + R.uniform(-3, 3)
        if y2 > 180 - max(0, x - 560) * .1 and y1 < 680 and R.random() < .75:
            marks += tri(x, y1, x + n, y2, R.uniform(4, 8)) if R.random() < .6 else tri(x + n, y2, x, y1, R.uniform(4, 8))
        x += n + R.uniform(16, 80)
hang += P(marks, 'k')
marks = ''
for k in range(9):
    x = 420 + R.uniform(0, 80)
    while x < 1250:
        n = R.uniform(40, 130)
        y1, y2 = tread(1) - (x - X[1] - W / 2) * D / W + 44 + k * 32, tread(1) - (x + n - X[1] - W / 2) * D / W + 44 + k * 32
        if y1 < LT - 14 and y2 > 130 and not (SH - 30 < x + n and x < SH + 60) and R.random() < .6:
            marks += tri(x + n, y2, x, y1, R.uniform(3, 6))
        x += n + R.uniform(30, 110)
rock += P(marks, 's2')

# ------------------------------------------------------------------ shaft and level
works = P(rough([(SH, 108), (SH + 38, 108), (SH + 39, LB + 4), (SH - 1, LB + 4)], R, 40, 1.4), 'k')
works += P(''.join(tri(x, 112, x, LT + 20, 3) for x in (SH + 9, SH + 29)), 't')
for y in range(150, LT - 10, 56):
    works += P(tri(SH, y, SH + 38, y + 2, 4) + tri(SH + 38, y + 2, SH, y, 4), 's2')
works += P(pts([(SH + 7, 300), (SH + 31, 300), (SH + 31, 344), (SH + 7, 344)]), 't') + P(pts([(SH + 11, 308), (SH + 27, 308), (SH + 27, 336), (SH + 11, 336)]), 'k')
works += P(rough([(44, LT), (SH + 6, LT - 2), (SH + 6, LB + 8), (36, LB + 8)], R, 40, 1.6), 'r2')
works += P(rough([(40, LT), (150, LT + 2), (116, LB), (36, LB)], R, 30, 2) + rough([(930, LT), (SH + 6, LT - 1), (SH + 6, LB), (966, LB)], R, 30, 2), 'r3')
works += P(rough([(330, LT + 1), (392, LT + 1), (420, LB), (372, LB)], R, 30, 2) + rough([(640, LT + 1), (720, LT + 1), (748, LB), (690, LB)], R, 30, 2), 'r3')
works += P(tri(36, LB + 5, 700, LB + 5, 8) + tri(SH + 8, LB + 5, 500, LB + 5, 8), 't')


# ------------------------------------------------------------------ twenty-six men, each 50 high, feet at the origin, looking to the right
LEGS = [[(-11, 0), (-12, -3), (-7, -14), (-4, -27), (4, -27), (1, -13), (-4, -2), (-3, 0)], [(2, -28), (9, -26), (10, -13), (12, -3), (17, 0), (6, 0), (5, -12), (0, -20)]]
SHUT = [[(-6, 0), (-7, -3), (-5, -27), (9, -27), (8, -3), (13, 0)]]
TRUNK = [(-5, -25), (-8, -36), (-6, -45), (1, -49), (9, -47), (12, -38), (10, -24)]
HEAD = [(1, -47), (0, -54), (3, -59), (10, -59), (16, -56), (16, -54), (12, -53), (11, -48), (8, -46)]
UP = turn(HEAD, -16, 1, (14.5, 1))         # looks up
BOWED = turn(HEAD, 20, 1, (-16, -3.5))        # looks at his boots
HANG = [(4, -46), (9, -44), (13, -32), (13, -22), (9, -22), (7, -32)]
BACK = [(-5, -45), (-1, -42), (-8, -30), (-4, -23), (-8, -21), (-13, -29)]
LAMP = [(9, -23), (15, -23), (16, -11), (8, -11)]
HIP = [(-4, -46), (1, -43), (-8, -34), (-1, -28), (-3, -25), (-14, -33)]
POSES = [LEGS + [TRUNK, UP, HANG], SHUT + [TRUNK, BOWED, HANG, BACK], LEGS + [TRUNK, HEAD, HANG, LAMP], SHUT + [TRUNK, UP, HIP], LEGS + [TRUNK, BOWED, HIP, HANG]]
men = ''
for k in range(26):
    x, s = 72 + k * 39 + R.uniform(-2.4, 2.4), R.uniform(.96, 1.06)
    pose = POSES[(k * 3 + k // 5) % 5]
    men += ''.join(pts(turn(p, 0, s, (x, LB + 2))) for p in pose)
men = P(men, 'k')

# ------------------------------------------------------------------ the seam
seam = ''
for n in range(LIT + 1, 9):
    a, b, c, d = (X[n], roof(X[n])), (X[n + 1], roof(X[n + 1])), (X[n + 1], tread(n)), (X[n], tread(n))
    seam += P(rough([a, b, c, d], R, 24, 1.4), 'r')
    m = (X[n] + R.uniform(26, 40), tread(n) - R.uniform(70, 84))
    q = (X[n] + R.uniform(48, 62), tread(n) - R.uniform(30, 44))
    t, e, u, v = lerp([a, b], R.uniform(.4, .6)), lerp([b, c], R.uniform(.35, .6)), lerp([d, c], R.uniform(.5, .7)), lerp([a, d], R.uniform(.4, .6))
    for k, (ps, tone) in enumerate([((a, t, m), 'r2'), ((t, b, m), 'r3'), ((b, e, m), 'r2'), ((e, q, m), 'r3'), ((e, c, q), 'r2'), ((c, u, q), 'r3'), ((a, m, v), 'r3'), ((m, q, v), 'r2'), ((v, q, d), 'k')]):
        if (k + n) % 4 != 0 and not (k == 8 and n < 8):
            seam += P(pts(ps), tone)
    seam += P(hatch([d, u], [(d[0] + 8, d[1] - 24), (u[0] + 8, u[1] - 20)], 5, 3.4, R, .3, .5), 'k')
tone = {1: ('k', 'r3', 'r3'), 2: ('k', 'r3', 'r2'), 3: ('r3', 'r2', 'r'), 4: ('r2', 'k', 'a')}
for n in range(1, LIT):                    # what is cut: its back wall, its props, its floor, darker with each step down
    wall, prop, rim = tone[n]
    seam += P(rough([(X[n] - 1, roof(X[n])), (X[n + 1] + 1, roof(X[n + 1])), (X[n + 1] + 1, tread(n)), (X[n] - 1, tread(n))], R, 22, 1.4), wall)
    if n == 4:
        seam += P(pts([(X[n] + 28, roof(X[n] + 28)), (X[n + 1] + 1, roof(X[n + 1])), (X[n + 1] + 1, tread(n)), (X[n] + 10, tread(n))]), 'r')
    for x in (X[n] + 20, X[n] + 64):
        seam += beam((x + 2, roof(x) + 2), (x, tread(n)), 8, 9, R, prop, rim, -1, .6) + P(pts(turn([(-14, -4), (14, -4), (13, 4), (-13, 4)], -27, 1, (x + 2, roof(x) + 4))), rim)
    seam += P(tri(X[n + 1] + 2, tread(n) + 3, X[n] - 4, tread(n) + 3, 7), rim)
seam += P(''.join(tri(X[n] - 2, tread(n) + 3, X[n + 1] + 2, tread(n) + 2, 7) for n in range(LIT + 1, 9)), 'r2')

# ------------------------------------------------------------------ the one man lit
x0, ty, ms = X[LIT], tread(LIT), 1.04
mx, fx = x0 + 36, X[LIT + 1] + 16           # where he kneels; how far the face is cut
gd, gl = glow('cd-glow', x0 + 40, ty - 62, 170, .44)
lit = P(rough([(x0 - 2, roof(x0) - 2), (fx + 2, roof(fx) - 3), (fx + 2, ty), (x0 - 2, ty)], R, 20, 1), 'a')
lit += P(pts([(x0, roof(x0) + 6), (x0 + 16, roof(x0 + 16)), (x0 + 4, ty - 40), (x0, ty - 30)]), 'r')
lx, ly = x0 + 74, roof(x0 + 74) + 40
lit += P(pts([(x0 + 14, ty - 74), (x0 + 38, roof(x0 + 38) + 8), (fx - 18, roof(fx - 18) + 6), (fx - 10, ty - 96), (fx - 14, ty - 46), (fx - 30, ty - 8), (x0 + 44, ty - 10), (x0 + 10, ty - 34)]), 'a2')
fa = [(fx - 14, roof(fx - 14) - 2), (fx + 3, roof(fx + 3)), (fx + 3, ty + 2), (fx - 22, ty + 2), (fx - 12, ty - 18), (fx - 18, ty - 38), (fx - 8, ty - 62), (fx - 19, ty - 92)]
lit += P(pts(fa), 'r2') + P(pts([fa[0], fa[7], (fx + 3, ty - 104), fa[1]]), 'r') + P(pts([fa[6], fa[5], (fx + 3, ty - 44), (fx + 3, ty - 70)]), 'b') + P(pts([fa[5], fa[4], (fx + 3, ty - 22), (fx + 3, ty - 44)]), 'r') + P(pts([fa[4], fa[3], fa[2], (fx + 3, ty - 22)]), 'k')
MAN = [
    [(-36, 0), (-38, -7), (-15, -11), (-12, -28), (6, -26), (2, -5), (-6, 0)],
    [(-8, -26), (8, -33), (25, -29), (29, -24), (25, -5), (35, -4), (37, 0), (13, 0), (15, -17), (0, -13)],
    [(-14, -22), (-17, -36), (-11, -51), (0, -58), (13, -57), (19, -46), (12, -29), (4, -20)],
    [(4, -52), (1, -60), (2, -69), (8, -75), (17, -75), (22, -71), (31, -69), (31, -66), (23, -65), (25, -60), (22, -58), (21, -54), (14, -51)],
    [(4, -55), (14, -54), (24, -41), (42, -43), (46, -36), (24, -31), (10, -42)],
]
PICK = [(33, -47), (40, -50), (48, -46), (60, -42), (72, -38), (60, -36.5), (36, -39)]


def man(ps):
    return pts(turn(ps, 0, ms, (mx, ty)))


lit += P(''.join(man(p) for p in MAN) + man(PICK), 'k')
lit += P(''.join(man(p) for p in ([(-15, -38), (-10, -50), (0, -57), (13, -56), (3, -53), (-7, -45)], [(8, -74), (17, -74), (22, -70), (30, -69), (20, -68.5), (9, -71)], [(21, -65), (23.5, -60), (21, -58), (20, -54.5), (16, -55), (18, -62)],
                                      [(10, -32), (25, -28.5), (28, -24), (19, -26)], [(34, -47.5), (40, -49.5), (58, -42), (40, -45.5)], [(16, -52), (25, -42), (38, -43), (24, -39)])), 'b')
lit += P(pts([(lx - 1.5, roof(lx) - 2), (lx + 1.5, roof(lx) - 2), (lx + 2, ly - 17), (lx + 9, ly - 9), (lx + 9, ly + 12), (lx - 9, ly + 12), (lx - 9, ly - 9), (lx - 2, ly - 17)]), 'k') + P(pts([(lx - 5.5, ly - 6), (lx + 5.5, ly - 6), (lx + 5.5, ly + 6), (lx - 5.5, ly + 6)]), 'b')
lit += P(tri(fx + 2, ty + 3, x0 - 10, ty + 3, 9), 'a')
lit += '<path d="M%s,%sQ%s,%s %s,%sL%s,%sQ%s,%s %s,%s" fill="none" stroke="#93a6aa" stroke-width="3.6"/>' % tuple(map(f, (
    mx + 35, ty - 42, mx + 52, ty - 4, mx + 2, ty + 2, x0 - 4, ty + 3, x0 - 12, ty + 8, x0 - 13, tread(4) - 2)))
lit += P(''.join(pts([(x, ty), (x + q * .2, ty - q), (x + q, ty - q * .8), (x + q * 1.5, ty)]) for x, q in [(fx - 34, 7), (fx - 24, 11)]), 'k')

# ------------------------------------------------------------------ the title: one word over the ground, one in it
above, end = word('ABOVE', 52, 161, 122, 1.5)
norm_y, cap = 313, 118
the, tx = word('THE', 52, norm_y - cap + 44, 43, .9)
norm, nx = word('NORM', tx + 12, norm_y, cap, 1.5)
slab = rough([(-60, norm_y - cap - 4), (nx + 56, norm_y - cap - 24), (nx + 30, norm_y + 10), (-60, norm_y + 30)], R, 30, 1.6)
title = P(above, 'b') + P(slab, 'r') + P(the + norm, 'b')

save('page/card.svg', [
    layer('sky', .1, sky),
    layer('rock', .3, rock + hang),
    layer('workings', .5, works + men),
    layer('seam', .5, gl + seam + lit),
    layer('title', .9, title),
], 'Above the Norm. The pit cut open at night: on one ledge of a red seam kneels a man with a pick, in lamplight; along the dark level below stand twenty-six.',
    (0, 0, 1200, 630), (0, 0, 1200, 630), gd, size=(1200, 630))
