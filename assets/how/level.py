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
HX, HY, HS = 556, 706, .98


def hp(ps):
    out = []
    for x, y in ps:
        k = 1 - .00062 * x
        out.append((HX + x * HS * (1 - .0002 * x), HY - .26 * x + y * k * HS))
    return out


def H(ps, tone='k', cut=False):
    return P(rough(hp(ps), R, 44, 1.2) if cut else pts(hp(ps)), tone)


# He leans: the hind feet stand far behind, the fore foot under him is already behind his shoulder, and the head goes down before the collar.
FORE_FAR = [(-150, -176), (-184, -134), (-210, -104), (-218, -88), (-212, -72), (-196, -52), (-184, -30), (-200, -10), (-194, -2), (-164, -8), (-160, -28), (-168, -54), (-178, -80), (-160, -104), (-130, -140), (-108, -170)]
HIND_FAR = [(56, -176), (52, -142), (62, -112), (56, -94), (30, -50), (14, -30), (-6, -6), (-8, 2), (36, 2), (42, -14), (48, -36), (78, -84), (94, -104), (108, -140), (126, -174)]
FORE = [(-172, -196), (-164, -148), (-148, -108), (-142, -90), (-124, -46), (-121, -30), (-128, -8), (-130, 2), (-82, 2), (-86, -14), (-96, -32), (-97, -50), (-106, -90), (-104, -110), (-90, -142), (-72, -180)]
HIND = [(56, -206), (78, -160), (108, -128), (138, -106), (150, -90), (162, -40), (166, -26), (156, -6), (156, 2), (204, 2), (204, -10), (197, -28), (190, -46), (185, -88), (192, -104), (190, -126), (178, -154), (168, -214)]
TRUNK = [(-92, -294), (-58, -282), (-14, -272), (34, -274), (78, -288), (112, -288), (140, -268), (158, -240), (168, -204), (156, -168), (116, -150), (84, -156), (48, -140), (-4, -126), (-62, -130), (-104, -146), (-160, -158), (-180, -186), (-186, -218), (-156, -268)]
NECK = [(-84, -296), (-128, -310), (-180, -314), (-214, -304), (-228, -300), (-224, -336), (-242, -306), (-250, -330), (-256, -298), (-272, -282), (-296, -240), (-316, -196), (-330, -172), (-336, -154), (-328, -142), (-314, -140), (-306, -132), (-294, -136), (-286, -152),
        (-272, -172), (-252, -194), (-232, -210), (-214, -212), (-200, -196), (-188, -176), (-160, -160), (-100, -170)]
TAIL = [(146, -262), (164, -252), (182, -214), (190, -164), (186, -118), (176, -104), (172, -146), (162, -190), (146, -230)]
horse = H(FORE_FAR, 'k', True) + H(HIND_FAR, 'k', True) + H(TAIL, 'k', True) + H(TRUNK, 'k', True) + H(NECK, 'k', True) + H(FORE, 'k', True) + H(HIND, 'k', True)
# the light comes from behind: croup, the back, the quarter that drives, then crest and cheek
horse += H([(-14, -272), (34, -274), (78, -288), (112, -288), (140, -268), (158, -240), (168, -204), (160, -192), (154, -222), (140, -232), (142, -246), (122, -260), (116, -270), (88, -272), (60, -262), (40, -264), (8, -262)], 'b')
horse += H([(154, -222), (160, -192), (176, -152), (188, -126), (190, -104), (182, -90), (188, -46), (181, -48), (173, -90), (178, -106), (170, -126), (146, -162), (140, -196)], 'a')
horse += H([(96, -266), (122, -252), (138, -228), (138, -194), (144, -162), (164, -132), (150, -122), (126, -146), (116, -172), (120, -208), (110, -238)], 'r')
horse += H([(8, -262), (-14, -272), (-58, -281), (-86, -292), (-66, -268), (-40, -262), (-30, -266)], 'a')
horse += H([(-128, -309), (-180, -313), (-214, -303), (-186, -300), (-134, -294)], 'a') + P(hatch(hp([(-130, -304), (-212, -300)]), hp([(-146, -268), (-222, -274)]), 9, 5, R, .25, .3), 'r2')
horse += P(hatch(hp([(106, -234), (84, -166)]), hp([(30, -262), (50, -140)]), 8, 6, R, .3, .4), 'r2') + P(hatch(hp([(0, -258), (-30, -240)]), hp([(-30, -206), (-64, -196)]), 5, 5, R, .3, .4), 'r2') + P(hatch(hp([(40, -152), (-50, -140)]), hp([(86, -186), (0, -188)]), 8, 5, R, .3, .4), 'r3')
horse += P(hatch(hp([(-172, -196), (-150, -120)]), hp([(-120, -200), (-118, -130)]), 6, 5, R, .3, .4), 'r3') + H([(-106, -112), (-100, -110), (-99, -90), (-92, -50), (-97, -48), (-106, -90)], 'r2') + H([(94, -104), (102, -116), (84, -80), (56, -36), (48, -36), (78, -84)], 'r2')
# the collar: straw and leather, hard against the shoulder; hames along it
horse += H([(-124, -318), (-98, -310), (-102, -284), (-128, -232), (-152, -184), (-176, -154), (-200, -160), (-204, -182), (-184, -224), (-158, -272), (-140, -306)], 'k')
horse += H([(-116, -314), (-99, -308), (-104, -284), (-130, -232), (-154, -184), (-174, -158), (-168, -182), (-144, -230), (-120, -282)], 'a') + P(hatch(hp([(-102, -290), (-156, -182)]), hp([(-122, -292), (-176, -184)]), 9, 4, R, .2, .3), 'k') + H([(-138, -300), (-158, -268), (-184, -222), (-203, -182), (-198, -180), (-178, -218), (-152, -264), (-132, -298)], 'r')
# head: cheek, blinker, bridle, nostril, and breath
horse += H([(-232, -212), (-252, -196), (-270, -176), (-268, -200), (-258, -228), (-240, -246), (-226, -232)], 'r') + H([(-264, -286), (-246, -288), (-240, -262), (-258, -256), (-272, -268)], 'a') + H([(-258, -284), (-253, -285), (-248, -262), (-253, -260)], 'k')
horse += H([(-312, -202), (-284, -174), (-278, -182), (-306, -212)], 'r2') + H([(-248, -256), (-242, -258), (-270, -192), (-277, -186)], 'r2') + H([(-330, -160), (-321, -166), (-320, -154)], 'r') + H([(-316, -142), (-296, -150), (-294, -146), (-310, -138)], 'r2') + H([(-225, -332), (-228, -306), (-236, -308)], 'a')
(a, b), (c, d) = hp([(-150, -206), (236, -132)]), hp([(-66, -276), (-74, -136)])
horse += P(tri(*c, *d, 8) + tri(*d, *c, 8), 'k') + P(tri(*a, *b, 7) + tri(*b, *a, 7), 't3')
for ps in ([(-84, -3), (-128, -3), (-126, -14), (-90, -14)], [(158, -3), (203, -3), (202, -13), (162, -13)], [(-6, -3), (36, -3), (38, -12), (2, -12)]):
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
    k = .7
    fx, fy = VX + (x - VX) * k, VY + (y - VY) * k
    stack += P(rough([(x - r * .9, y - r * .5), (fx - r * .9 * k, fy - r * .5 * k), (fx + r * k, fy - r * .3 * k), (fx + r * k, fy + r * k), (x + r, y + r * .6)], R, 50, 1), 'k')
    stack += P(pts([(x - r * .84, y - r * .3), (fx - r * .84 * k, fy - r * .4 * k), (fx + r * .8 * k, fy - r * .4 * k), (x + r * .86, y - r * .3)]), 'r3')
    stack += P(pts([(x - r * .8, y - r * .62), (fx - r * .7 * k, fy - r * .7 * k), (fx - r * .5 * k, fy - r * .84 * k), (x - r * .42, y - r * .9)]), 'a' if x < 930 else 'r' if x < 1040 else 'r2')
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
