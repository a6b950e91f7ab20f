"""The haulage level: timber sets going away, a pit horse with its train, the driver's lamp, props stacked along the wall."""
import math
import random

from lib import C, P, f, flake, glow, gouge, hatch, layer, lerp, pts, rough, save, strewn, tri
from underground_marks import beam, lamp, turn

R = random.Random(77)
VX, VY = 1064, 452


def at(off, h, s):
    """A point of the level: `off` across, `h` up from the floor (0) to the roof (1), `s` nearness."""
    return (VX + off * s, VY + (300 - 730 * h) * s)


LWALL, RWALL = -1040, 250
LX, LY = 906, 430
FAR, NEAR = .07, 1.7
defs = ''


def plane(name, shape, tones):
    global defs
    defs += '<clipPath id="lv-%s"><path d="%s"/></clipPath>' % (name, rough(shape, R, 70, 2))
    return '<g clip-path="url(#lv-%s)">%s</g>' % (name, ''.join(t if isinstance(t, str) else P(pts(t[0]), t[1]) for t in tones))


def runs(a, b, n, w, gap=(.02, .09), keep=.7, tone='k'):
    """Cuts along the level between the far and the near end; a and b are (off, h) corners of the plane."""
    out = ''
    for i in range(n):
        q = (i + .5) / n
        off, h = a[0] + (b[0] - a[0]) * q, a[1] + (b[1] - a[1]) * q
        s = .12 + R.random() * .06
        while s < 1.5:
            n2 = s * R.uniform(.1, .34)
            if R.random() < keep:
                p, r = at(off, h, s), at(off, h, s + n2)
                out += tri(*r, *p, (w[0] + (w[1] - w[0]) * R.random() ** 2) * (.35 + s * .8))
            s += n2 + R.uniform(*gap) * (1 + s)
    return P(out, tone)


base = P(pts([(-200, -200), (1800, -200), (1800, 1100), (-200, 1100)]), 'k')
lwall = [at(LWALL, 0, NEAR), at(LWALL, 1, NEAR), at(LWALL, 1, FAR), at(LWALL, 0, FAR)]
ceil = [at(LWALL, 1, NEAR), at(RWALL, 1, NEAR), at(RWALL, 1, FAR), at(LWALL, 1, FAR)]
floor = [at(LWALL, 0, NEAR), at(RWALL, 0, NEAR), at(RWALL, 0, FAR), at(LWALL, 0, FAR)]
rwall = [at(RWALL, 0, NEAR), at(RWALL, 1, NEAR), at(RWALL, 1, FAR), at(RWALL, 0, FAR)]
walls = plane('l', lwall, [
    ([(-400, -400), (1200, -400), (1200, 1200), (-400, 1200)], 'k'), runs((LWALL, .04), (LWALL, .96), 13, (3, 9), tone='s2'),
    ([(120, 640), (150, 200), (420, 60), (1100, 200), (1100, 700), (300, 760)], 'r3'),
    ([(270, 620), (300, 260), (520, 150), (1100, 260), (1100, 640), (420, 700)], 'r2'),
    ([(380, 600), (430, 300), (580, 190), (1100, 300), (1100, 600), (540, 660)], 'r'),
    ([(530, 560), (590, 300), (720, 220), (930, 330), (940, 520), (700, 600)], 'a'),
    ([(716, 500), (726, 350), (800, 300), (920, 370), (920, 470), (820, 530)], 'a2'), runs((LWALL, .04), (LWALL, .96), 15, (3, 12))])
walls += plane('c', ceil, [
    ([(-400, -400), (1600, -400), (1600, 600), (-400, 600)], 'k'),
    ([(340, 130), (560, -20), (1000, 10), (1130, 400), (600, 420)], 'r3'),
    ([(560, 260), (680, 90), (920, 110), (1080, 400), (700, 400)], 'r2'), ([(690, 300), (760, 180), (880, 200), (1010, 400), (800, 400)], 'r'), runs((LWALL + 60, 1), (RWALL - 30, 1), 12, (3, 11), keep=.6)])
walls += plane('f', floor, [
    ([(-400, 400), (1600, 400), (1600, 1200), (-400, 1200)], 'k'),
    ([(180, 820), (420, 640), (800, 520), (1080, 460), (1100, 640), (960, 800), (560, 900)], 'r3'),
    ([(470, 760), (640, 600), (900, 500), (1060, 470), (1010, 640), (860, 740)], 'r2'), ([(700, 690), (800, 590), (930, 510), (1010, 520), (1010, 640), (900, 720), (770, 740)], 'r')])
walls += plane('r', rwall, [([(1000, -400), (1900, -400), (1900, 1200), (1000, 1200)], 'k'), ([(1060, 380), (1130, 300), (1170, 420), (1150, 560), (1070, 500)], 'r3'), runs((RWALL, .08), (RWALL, .92), 8, (3, 9), tone='s')])
end = [at(LWALL, 0, FAR), at(LWALL, 1, FAR), at(RWALL, 1, FAR), at(RWALL, 0, FAR)]
walls += P(pts(end), 'k') + P(pts([(1046, 440), (1052, 440), (1052, 450), (1046, 450)]), 'a2')

# ---------------------------------------------------------------- rails and sleepers
track = ''
for k in range(15):
    s = 1.5 * .84 ** k
    track += P(pts([at(-800, 0, s), at(-480, 0, s), at(-470, 0, s * .94), at(-806, 0, s * .94)]), 'k')
    if .3 < s < 1.1:
        track += P(pts([at(-790, 0, s * .945), at(-490, 0, s * .945), at(-520, 0, s * .955), at(-700, 0, s * .957)]), 'r' if s < .8 else 'r2')
for off in (-740, -540):
    track += P(pts([at(off - 11, 0, 1.6), at(off + 11, 0, 1.6), at(off + 11, 0, .08), at(off - 11, 0, .08)]), 'k')
    track += P(pts([at(off + 2, .008, 1.6), at(off + 11, .008, 1.6), at(off + 10, .008, .1)]), 't') + P(pts([at(off + 3, .01, .86), at(off + 10, .01, .86), at(off + 8, .01, .3)]), 't3')

# ---------------------------------------------------------------- timber sets


def timber_set(s, tone, face=None):
    out = ''
    w = 50 * s
    lb, lt = at(LWALL + 20, -.01, s), at(LWALL + 70, .98, s)
    rb, rt = at(RWALL - 16, -.01, s), at(RWALL - 46, .98, s)
    cap0, cap1 = at(LWALL + 10, .945, s), at(RWALL + 4, .945, s)
    out += beam(lt, lb, w * .9, w * 1.1, R, 'k', tone, -1, 1.6)
    if s < .8:
        out += beam(rt, rb, w * .9, w * 1.1, R, 'k', 'r2' if s > .4 else tone, 1, 1.4)
    else:
        out += beam(rt, rb, w * .9, w * 1.1, R, 'k', None, 1, 1.4)
    out += beam(cap0, cap1, w, w, R, 'k', None, 1, 2)
    if tone:
        m0, m1 = lerp([cap0, cap1], .08), lerp([cap0, cap1], .72)
        out += P(pts([(m0[0], m0[1] + w * .5), (m1[0], m1[1] + w * .5), (m1[0] - w, m1[1] + w * .3), lerp([m0, m1], .5)[:1] + (m0[1] + w * .16,), (m0[0] + w, m0[1] + w * .3)]), tone)
    return out


far_sets = ''.join(timber_set(s, t) for s, t in ((.11, 'r2'), (.15, 'r'), (.2, 'a'), (.27, 'a'), (.36, 'a2')))
near_sets = timber_set(.49, 'a2') + timber_set(.68, 'a') + timber_set(.94, 'r') + timber_set(1.32, 'r2')

# ---------------------------------------------------------------- the train: three tubs of coal behind him


def tub(s1, s2, lit, side):
    A, B = -745, -530
    H = .27
    fl = [at(A + 26, .05, s1), at(B - 26, .05, s1), at(B, H, s1), at(A, H, s1)]
    sd = [at(B - 26, .05, s1), at(B - 26, .05, s2), at(B, H, s2), at(B, H, s1)]
    out = P(rough(fl, R, 40, 1), 'k') + P(rough(sd, R, 40, 1), 'k')
    out += P(pts([lerp([sd[0], sd[1]], .06), lerp([sd[0], sd[1]], .9), lerp([sd[3], sd[2]], .9), lerp([sd[3], sd[2]], .5)]), side)
    out += P(pts([sd[3], sd[2], (sd[2][0], sd[2][1] + 9 * s1), (sd[3][0], sd[3][1] + 16 * s1)]), 't')
    for q in (.2, .78):
        c = lerp([at(B - 20, .035, s1), at(B - 20, .035, s2)], q)
        r = 34 * (s1 + (s2 - s1) * q)
        w = [(c[0] + r * .8 * math.cos(k * math.pi / 4 + .39), c[1] + r * math.sin(k * math.pi / 4 + .39)) for k in range(8)]
        out += P(pts(w), 'k') + P(pts([w[4], w[5], w[6], (c[0], c[1] - r * .5)]), 'r2')
    a, b, c, d = at(A, H, s1), at(B, H, s1), at(B, H, s2), at(A, H, s2)
    k = 96 * s1
    top = [a, (a[0] + k * .3, a[1] - k * .4), (lerp([a, b], .5)[0], a[1] - k * .72), (b[0] - k * .1, b[1] - k * .5), (lerp([b, c], .6)[0], b[1] - k * .6), c, b]
    out += P(pts(top), 'k') + P(pts([top[1], top[2], (top[2][0] - k * .1, top[2][1] + k * .5)]), lit) + P(pts([top[3], top[4], (top[4][0] - k * .3, top[4][1] + k * .44)]), lit) + P(pts([top[2], top[3], (top[3][0] - k * .5, top[3][1] + k * .3)]), 'r')
    return out


train = tub(.222, .196, 'r', 'r2') + tub(.276, .24, 'a', 'r') + tub(.352, .3, 'a', 'r') + tub(.478, .39, 'a2', 'a')

# ---------------------------------------------------------------- the horse, pulling; drawn flat, then set on the slope of the track
HX, HY, HS = 560, 706, 1.02


def hp(ps):
    out = []
    for x, y in ps:
        k = 1 - .00062 * x
        out.append((HX + x * HS * (1 - .0002 * x), HY - .26 * x + y * k * HS))
    return out


def H(ps, tone='k', cut=False):
    return P(rough(hp(ps), R, 44, 1.2) if cut else pts(hp(ps)), tone)


FORE_FAR = [(-132, -176), (-112, -132), (-104, -98), (-95, -84), (-78, -46), (-66, -26), (-78, -8), (-50, -6), (-34, -22), (-46, -40), (-58, -56), (-70, -90), (-78, -106), (-78, -140), (-70, -176)]
HIND_FAR = [(52, -184), (56, -150), (62, -118), (56, -96), (42, -44), (28, -24), (16, 0), (58, 0), (62, -22), (68, -42), (88, -92), (98, -112), (106, -140), (124, -174)]
FORE = [(-162, -186), (-170, -142), (-174, -106), (-178, -90), (-178, -42), (-188, -24), (-198, 0), (-156, 0), (-154, -24), (-152, -42), (-146, -86), (-134, -106), (-112, -140), (-84, -176)]
HIND = [(62, -196), (84, -160), (112, -130), (122, -110), (126, -92), (126, -40), (119, -22), (108, 0), (154, 0), (155, -20), (150, -40), (154, -90), (168, -114), (166, -134), (154, -162), (164, -214)]
TRUNK = [(-92, -302), (-62, -304), (-20, -288), (30, -284), (76, -294), (110, -298), (140, -280), (158, -252), (164, -214), (148, -176), (112, -164), (84, -166), (50, -150), (0, -142), (-60, -150), (-100, -162), (-150, -164), (-166, -196), (-170, -222), (-140, -280)]
NECK = [(-60, -304), (-104, -318), (-150, -338), (-196, -350), (-220, -352), (-224, -384), (-238, -356), (-250, -376), (-254, -344), (-266, -326), (-288, -286), (-312, -244), (-330, -222), (-336, -206), (-328, -196), (-316, -198), (-312, -187), (-298, -188), (-286, -204),
        (-268, -216), (-246, -230), (-226, -250), (-208, -262), (-192, -236), (-176, -210), (-164, -186), (-100, -170)]
TAIL = [(146, -272), (162, -262), (178, -228), (184, -176), (182, -130), (170, -104), (164, -136), (160, -186), (150, -236)]
horse = H(FORE_FAR, 'k', True) + H(HIND_FAR, 'k', True) + H(TAIL, 'k', True) + H(TRUNK, 'k', True) + H(NECK, 'k', True) + H(FORE, 'k', True) + H(HIND, 'k', True)
mane = ''
for x, y in [(-78, -306), (-96, -312), (-114, -320), (-132, -328), (-150, -336), (-168, -342), (-186, -348), (-204, -350)]:
    a, b, c = hp([(x, y + 4), (x - 12, y - 4), (x + 16, y + R.uniform(22, 40))])
    mane += pts([a, (a[0] - 2, a[1] - 12), b]) + ''
horse += P(mane, 'k')
# the light comes from behind: croup, back, quarter, then the shoulder and the cheek
horse += H([(-20, -288), (30, -284), (76, -294), (110, -298), (140, -280), (158, -252), (164, -214), (157, -190), (152, -224), (140, -236), (142, -248), (124, -258), (120, -272), (96, -276), (76, -282), (50, -274), (36, -276), (10, -278)], 'b')
horse += H([(152, -224), (157, -190), (150, -164), (160, -140), (164, -116), (152, -96), (148, -42), (142, -46), (144, -92), (152, -112), (146, -134), (136, -160), (142, -196)], 'a')
horse += H([(96, -274), (124, -254), (138, -232), (134, -196), (118, -172), (104, -176), (116, -206), (108, -236)], 'r')
horse += H([(36, -272), (-4, -272), (-48, -252), (-30, -270), (-20, -282)], 'a')
horse += H([(-96, -312), (-150, -334), (-196, -347), (-220, -350), (-196, -338), (-150, -322), (-110, -306)], 'a')
horse += P(hatch(hp([(110, -240), (86, -170)]), hp([(24, -276), (44, -146)]), 7, 6, R, .3, .5), 'r2') + P(hatch(hp([(10, -268), (-20, -240)]), hp([(-20, -214), (-50, -196)]), 5, 5, R, .3, .4), 'r2')
horse += P(hatch(hp([(40, -170), (-40, -160)]), hp([(86, -196), (10, -206)]), 6, 5, R, .3, .5), 'r3')
horse += H([(-140, -300), (-166, -246), (-176, -214), (-166, -192), (-150, -200), (-140, -240), (-116, -300), (-100, -316), (-118, -322)], 'k')
horse += H([(-118, -320), (-102, -314), (-114, -296), (-136, -246), (-148, -204), (-160, -196), (-154, -226), (-140, -262)], 'a') + H([(-112, -300), (-134, -246), (-146, -206), (-140, -206), (-128, -240), (-108, -290)], 'k')
# head: cheek, blinker, bridle, nostril
horse += H([(-228, -252), (-246, -234), (-268, -220), (-258, -240), (-250, -262), (-234, -276)], 'r') + H([(-262, -316), (-246, -318), (-240, -296), (-256, -288), (-268, -300)], 'a')
horse += H([(-256, -318), (-251, -318), (-246, -294), (-251, -292)], 'k') + H([(-300, -216), (-284, -236), (-278, -232), (-294, -212)], 'r2')
horse += H([(-322, -218), (-314, -222), (-316, -213)], 'r2') + H([(-221, -380), (-226, -356), (-232, -354)], 'a')
for ps, w in (((-150, -222), (226, -150)), 6), (((-60, -250), (-66, -150)), 9):
    (a, b), = [hp(list(ps))]
    horse += P(tri(*a, *b, w) + tri(*b, *a, w), 't' if w == 6 else 'k')
for ps in ([(-156, -4), (-196, -4), (-190, -16), (-158, -16)], [(110, -4), (152, -4), (153, -14), (116, -14)]):
    horse += H(ps, 'r2')

# ---------------------------------------------------------------- the driver
HEWER = open(__file__.replace('level.py', 'hewer.inc')).read().replace('\n', '')
PROFILE = HEWER[HEWER.index('<path d="M-64,60'):HEWER.index('</g>', HEWER.index('<path d="M-64,60'))]
DX, DY, DS = 996, 700, 1.14


def D(ps, tone='k'):
    return P(pts(turn(ps, 0, DS, (DX, DY))), tone)


driver = D([(4, -156), (26, -90), (42, -42), (54, -14), (46, 2), (64, 6), (80, -12), (64, -42), (52, -96), (36, -160)]) + D([(-22, -160), (-46, -92), (-50, -78), (-56, -22), (-80, -8), (-82, 2), (-34, 2), (-30, -32), (-22, -78), (14, -140)])
driver += D([(-28, -136), (-38, -196), (-34, -238), (-18, -262), (12, -266), (34, -250), (44, -206), (44, -132), (10, -128)])
driver += '<g transform="translate(%s %s) scale(-%s %s)">%s</g>' % (f(DX - 6 * DS), f(DY - 290 * DS), .46 * DS, .46 * DS, PROFILE)
driver += D([(-22, -260), (4, -246), (-14, -224), (-34, -222), (-62, -240), (-74, -254), (-88, -252), (-90, -236), (-78, -224), (-42, -196), (-14, -196), (8, -214)])
driver += D([(-20, -262), (6, -266), (-4, -256), (-14, -250), (-26, -240), (-34, -222), (-36, -236)], 'b') + D([(-74, -254), (-88, -252), (-90, -236), (-82, -240), (-74, -238), (-66, -246)], 'b') + D([(-34, -222), (-62, -240), (-66, -234), (-42, -214), (-22, -212), (-14, -222)], 'b')
driver += D([(-36, -196), (-28, -140), (-22, -150), (-28, -190)], 'a') + D([(-46, -92), (-50, -78), (-56, -22), (-50, -26), (-44, -78), (-26, -140), (-22, -156)], 'a') + D([(-80, -8), (-56, -20), (-44, -12), (-56, -8)], 'a')
driver += P(hatch(turn([(-30, -216), (-26, -144)], 0, DS, (DX, DY)), turn([(14, -226), (24, -150)], 0, DS, (DX, DY)), 6, 5, R, .3, .5), 'r2')
lamp_body = lamp(LX - 6, LY + 46, .94)

# ---------------------------------------------------------------- stacked props on the right
stack = ''
logs = []
for row, (n, x, y) in enumerate(((4, 878, 884), (3, 912, 822))):
    for i in range(n):
        logs.append((x + i * 70 + R.uniform(-5, 5), y - i * 4 + R.uniform(-4, 4), R.uniform(31, 37)))
for x, y, r in sorted(logs, key=lambda q: q[1]):
    k = .8
    fx, fy = VX + (x - VX) * k, VY + (y - VY) * k
    stack += P(rough([(x - r * .9, y - r * .5), (fx - r * .9 * k, fy - r * .5 * k), (fx + r * k, fy - r * .3 * k), (fx + r * k, fy + r * k), (x + r, y + r * .6)], R, 50, 1), 'k')
    stack += P(pts([(x - r * .8, y - r * .62), (fx - r * .7 * k, fy - r * .7 * k), (fx - r * .5 * k, fy - r * .84 * k), (x - r * .42, y - r * .9)]), 'a' if x < 1010 else 'r')
for k, (x, y, r) in enumerate(logs):
    ring = [(x + r * math.cos(t * math.pi / 5 + k) * R.uniform(.92, 1.04), y + r * math.sin(t * math.pi / 5 + k) * R.uniform(.92, 1.04)) for t in range(10)]
    stack += P(pts(ring), 'k')
    face_ = [(x + (px - x) * .86, y + (py - y) * .86) for px, py in ring]
    stack += P(pts(face_), 'r2' if x > 1000 else 'r')
    up = sorted(face_, key=lambda q: q[0] + q[1])[:5]
    up = sorted(up, key=lambda q: math.atan2(q[1] - y, q[0] - x) % (2 * math.pi))
    stack += P(pts(up + [(x - r * .2, y - r * .2)]), 'a' if x < 1000 else 'r')
    hx, hy = x + R.uniform(-.2, .2) * r, y + R.uniform(-.1, .2) * r
    stack += P(''.join(tri(hx, hy, hx + r * n * math.cos(a), hy + r * n * math.sin(a), 5) for a, n in ((k * 1.7 + .4, .84), (k * 1.7 + 3.3, .5))), 'k')

# a near post on the left, out of the light
near = P(rough([(-120, -80), (40, -80), (58, 980), (-120, 980)], R, 60, 2.4), 'k')

gd, gb = glow('lv-glow', LX, LY + 46, 260, .5)
defs += gd
# coal dust, slow, where the lamp finds it
MOTES = (560, 250, 560, 470)
motes = P(strewn(MOTES, 9, 7, (1.6, 2.2, 3.2), flake, R), 'a2') + P(strewn(MOTES, 6, 5, (1.6, 2.4), flake, R), 'k')
layers = [
    layer('walls', .15, base + walls),
    layer('sets-far', .3, far_sets),
    layer('track', .4, track),
    layer('sets', .45, near_sets),
    layer('glow', .45, gb, motion='flicker', origin=(LX, LY + 46)),
    layer('train', .6, train),
    layer('driver', .7, driver + lamp_body),
    layer('horse', .75, horse),
    layer('dust', .8, motes, motion='fall', box=MOTES, speed=(6, 13)),
    layer('props', .85, stack),
    layer('near', 1, near),
]
save('scenes/level.svg', layers, 'The haulage level: a pit horse leans into its collar and draws a train of coal tubs; the driver walks behind with a lamp; props are stacked along the wall.', (190, 0, 937, 900), (178, 206, 862, 594), defs, light=(LX, LY + 46, 520))
