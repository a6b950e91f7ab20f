"""The corridor outside the Party committee, 31 August 1935, six in the morning. The lamp waits on the bench, lit; light under a closed door; dawn at the end."""
from surface_marks import *
R = random.Random(31)
VX, VY, FF, HC, HT = 420, 352, 800, 1.35, 3.5
XL, XR, ZE = -.36, 3.0, 9.0


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


def p(x, y, z):     # metres: to the right, up from the floor, away
    return (VX + FF * x / z, VY - FF * (y - HC) / z)


def rw(z1, z2, y1, y2, x=XR):       # a rectangle on the right wall: far z, near z, low, high
    return [p(x, y1, z1), p(x, y2, z1), p(x, y2, z2), p(x, y1, z2)]


def ew(x1, x2, y1, y2, z=ZE):       # on the end wall
    return [p(x1, y1, z), p(x1, y2, z), p(x2, y2, z), p(x2, y1, z)]


def fl(*xz):
    return [p(x, 0, z) for x, z in xz]


# ---- the box: ceiling, right wall with its oil-paint dado, floor, end wall
bg = P('M-60,-60H1660V960H-60Z', 'k')
bg += Q(rough(rw(ZE, 1.5, 0, HT), R, 60), 's')
bg += Q(rough(rw(ZE, 1.5, 0, 1.3), R, 60), 'r3')
floor = Q(rough(fl((XL, ZE), (XR, ZE), (XR, 1.5), (XL - .4, .9)), R, 60), 's')
bg += floor
bg += Q(streaks([p(XR, 1.5, ZE), p(XR, 3.4, ZE)], [p(XR, 1.5, 1.8), p(XR, 3.4, 1.8)], 10, 4, R, .03, .1), 'k')
bg += Q(streaks(fl((0, ZE), (XR - .2, ZE)), fl((0, 1.5), (XR - .2, 1.5)), 15, 4.5, R, .04, .14), 'k')
end = Q(rough(ew(XL, XR, 0, HT), R, 40), 's') + Q(rough(ew(XL, XR, 0, 1.3), R, 40), 'r3')
bg += end


# ---- the end window
def window(panes):
    s = Q(rough(ew(.38, 2.14, .92, 3.02), R, 30), 'k') + panes
    s += Q(beam(*p(1.26, .95, ZE), *p(1.26, 2.98, ZE), 9) + beam(*p(.45, 2.36, ZE), *p(2.08, 2.36, ZE), 8) + beam(*p(.3, .9, ZE), *p(2.22, .9, ZE), 12), 'k')
    return s


A = lambda q: [p(x, y, ZE) for x, y in q]
pan = Q(rough(ew(.46, 2.06, 1.0, 2.94), R, 30), 'b') + Q(rough(ew(.46, 2.06, 1.0, 2.3), R, 30, 2), 'b') + Q(rough(ew(.46, 2.06, 1.0, 1.86), R, 30, 2), 'a2') + Q(rough(ew(.46, 2.06, 1.0, 1.5), R, 30, 2), 'a')
pan += Q(hatch(A([(.46, 2.34), (2.06, 2.34)]), A([(.7, 2.2), (2.3, 2.24)]), 7, 3, R), 'b') + Q(pts(A([(.46, 1.0), (.46, 1.26), (.62, 1.3), (.86, 1.58), (1.02, 1.62), (1.3, 1.2), (2.06, 1.14), (2.06, 1.0)])), 'k')
pan += Q(beam(*p(1.66, 1.1, ZE), *p(1.74, 2.16, ZE), 5) + beam(*p(1.98, 1.1, ZE), *p(1.8, 2.16, ZE), 5) + beam(*p(1.7, 1.6, ZE), *p(1.9, 1.62, ZE), 3), 'k') + '<circle cx="%s" cy="%s" r="11" fill="none" stroke="%s" stroke-width="4"/>' % (f(p(1.77, 2.24, ZE)[0]), f(p(1.77, 2.24, ZE)[1]), C['k'])
dawn = window(pan)
dawn += Q(pts(ew(2.06, 2.14, 1.0, 2.94)), 'b') + Q(rough(ew(.3, 2.22, .9, .96), R), 'b2')
# dawn on the reveals, on the ceiling, along the floor towards us
dawn += Q(rough(fl((.5, ZE), (2.0, ZE), (2.0, 5.2), (1.2, 4.2), (.5, 5.4)), R, 40, 2.4), 'r2') + Q(rough(fl((.62, ZE), (1.9, ZE), (1.72, 6.3), (1.2, 5.7), (.72, 6.6)), R, 40, 2), 'a') + Q(rough(fl((.7, ZE), (1.8, ZE), (1.5, 7.4), (.9, 7.7)), R, 40, 2), 'b')
dawn += Q(streaks(fl((.6, ZE), (1.9, ZE)), fl((.5, 4.6), (1.9, 4.6)), 9, 4, R, .06, .2), 's')
dawn += Q(hatch([p(XR, 1.4, 8.9), p(XR, 3.3, 8.9)], [p(XR, 1.4, 6.4), p(XR, 3.3, 6.2)], 18, 4, R, .3, .5), 'r3')

# ---- right wall: dado, frames, door, bucket
wall = Q(rough(rw(8.2, 2.5, 0, 1.3), R, 60, 2), 'r2') + Q(hatch([p(XR, .05, 2.6), p(XR, 1.25, 2.6)], [p(XR, .05, 1.9), p(XR, 1.25, 1.9)], 14, 7, R, .3, .5), 'r2') + Q(rough(rw(ZE, 1.5, 1.28, 1.36), R, 60), 'k') + Q(rough(rw(ZE, 1.5, 0, .14), R, 60), 'k')
wall += Q(streaks([p(XR, .2, 8.8), p(XR, 1.2, 8.8)], [p(XR, .2, 1.9), p(XR, 1.2, 1.9)], 7, 4, R, .03, .1), 'r3')


def frame(z1, z2, lit, y1=1.78, y2=2.72):
    s = '' + Q(rough([p(XR, y1 - .1, z1), p(XR, y1 - .1, z2), p(XR, y2 - .14, z2), p(XR, y2 - .14, z1)], R, 30), 'k')
    s += Q(rough([p(XR, y1, z1), p(XR - .08, y2, z1), p(XR - .08, y2, z2), p(XR, y1, z2)], R, 30), lit)
    m = .1
    s += Q(rough([p(XR - .02, y1 + m, z1 - m * 1.2), p(XR - .07, y2 - m, z1 - m * 1.2), p(XR - .07, y2 - m, z2 + m * 1.2), p(XR - .02, y1 + m, z2 + m * 1.2)], R, 30), 'k')
    s += Q(pts([p(XR - .04, y1 + .3, z1 - .16), p(XR - .06, y2 - .16, z1 - .16), p(XR - .06, y2 - .16, z1 * .7 + z2 * .3)]), 's2')
    a, b = p(XR - .08, y2, z1 * .6 + z2 * .4), p(XR, y2 + .42, z1 * .5 + z2 * .5)
    s += Q(beam(*a, *b, 3), 'k')
    return s


fr = ''.join(frame(z1, z2, c) for z1, z2, c in [(8.75, 8.05, 'b2'), (7.75, 7.1, 'b2'), (6.85, 6.25, 'a')])
fr += frame(3.3, 2.75, 's2') + frame(2.6, 2.2, 's2')
# door
Z1, Z2 = 5.75, 3.85
dr = Q(rough(rw(Z1 + .16, Z2 - .13, 0, 2.62), R, 40), 'k') + Q(rough(rw(Z1 + .08, Z2 - .06, 0, 2.54), R, 40), 's2') + Q(rough(rw(Z1, Z2, 0, 2.44), R, 40), 'k')
ZM = (Z1 + Z2) / 2 - .06
for a, b in ((Z1 - .03, ZM + .02), (ZM - .02, Z2 + .03)):
    dr += Q(rough(rw(a, b, .05, 2.4), R, 40), 'r3')
    w = a - b
    for y1, y2 in ((.2, .86), (1.04, 2.24)):
        dr += Q(rough(rw(a - w * .2, b + w * .18, y1, y2), R, 30), 'k') + Q(rough(rw(a - w * .27, b + w * .2, y1 + .07, y2 - .04), R, 30), 'r2')
        dr += Q(hatch([p(XR, y1 + .1, b + w * .22), p(XR, y2 - .08, b + w * .22)], [p(XR, y1 + .1, a - w * .4), p(XR, y2 - .08, a - w * .4)], 5 if y1 < 1 else 9, 4, R, .3, .4), 'r3')
dr += Q(pts(rw(ZM + .03, ZM - .03, .05, 2.4)), 'k')
hz = ZM - .15
hx, hy = p(XR, 1.08, hz)
dr += Q(rough([(hx - 8, hy - 34), (hx + 7, hy - 36), (hx + 7, hy + 26), (hx - 8, hy + 22)], R), 'k') + Q(rough([(hx - 5, hy - 30), (hx + 4, hy - 31), (hx + 4, hy + 20), (hx - 5, hy + 17)], R), 't2') + Q(rough([(hx - 6, hy - 22), (hx - 26, hy - 25), (hx - 27, hy - 18), (hx - 6, hy - 14)], R), 't3')
key = P(pts([(hx - 4, hy), (hx + 1, hy - 5), (hx + 4, hy), (hx + 2, hy + 4), (hx + 4, hy + 13), (hx - 3, hy + 12), (hx - 2, hy + 4)]), 'b')
# the light under the door and in the crack, and how it lies on the boards
under = Q(rough(fl((XR - .02, Z1 - .02), (XR - .02, Z2 + .02), (1.0, 2.95), (.55, 6.3)), R, 40, 2.4), 'r2') + Q(rough(fl((XR - .02, Z1 - .02), (XR - .02, Z2 + .02), (1.7, 3.3), (1.5, 6.1)), R, 40, 2.4), 'r') + Q(rough(fl((XR - .02, Z1 - .03), (XR - .02, Z2 + .03), (2.4, 3.62), (2.36, 5.9)), R, 30, 2), 'a') + Q(rough(fl((XR - .02, Z1 - .03), (XR - .02, Z2 + .03), (2.76, 3.8), (2.74, 5.8)), R, 30, 1.6), 'a2')
under += Q(hatch(fl((.8, 6.2), (1.2, 3.0)), fl((.2, 6.4), (.3, 2.9)), 15, 5, R, .3, .5), 'r2') + Q(hatch(fl((1.5, 6.0), (1.8, 3.4)), fl((1.0, 6.1), (1.2, 3.2)), 13, 5, R, .3, .5), 'r') + Q(hatch(fl((2.36, 5.9), (2.44, 3.7)), fl((1.8, 6.0), (1.9, 3.5)), 12, 4.4, R, .3, .5), 'a')
under += Q(pts(rw(Z1, Z2, 0, .07)), 'b') + Q(pts(rw(ZM + .022, ZM - .01, .05, 2.3)), 'a') + key
under += Q(streaks(fl((.7, 6.1), (2.8, 5.8)), fl((.9, 2.9), (2.9, 3.8)), 7, 3.6, R, .1, .3), 'r3')
# the fire bucket, a cone on its hook
bx, by = p(XR - .1, 1.16, 6.15)
bk = Q(beam(bx, by - 26, bx, by - 8, 5), 'k') + Q(rough([(bx - 33, by - 6), (bx + 33, by - 4), (bx + 26, by + 16), (bx + 3, by + 84), (bx - 5, by + 84), (bx - 26, by + 14)], R, 20), 'k') + Q(rough([(bx - 28, by - 2), (bx + 28, by), (bx + 22, by + 16), (bx + 2, by + 76), (bx - 3, by + 76), (bx - 22, by + 14)], R, 20), 'r') + Q(pts([(bx - 28, by - 2), (bx - 12, by - 1), (bx - 8, by + 40), (bx - 2, by + 76), (bx - 22, by + 14)]), 'a') + Q(hatch([(bx + 26, by + 4), (bx + 6, by + 66)], [(bx + 4, by + 6), (bx - 1, by + 50)], 6, 3, R), 'r3')
bk += '<path d="M%d,%dQ%d,%d %d,%d" fill="none" stroke="%s" stroke-width="4"/>' % (bx - 29, by - 3, bx, by - 40, bx + 29, by - 2, C['k'])

# ---- left wall: a dark plane, edge on
lw = Q(rough([p(XL, 0, ZE), p(XL, HT, ZE), p(XL, HT, 1.0), (-60, -60), (-60, 960), p(XL, 0, .8)], R, 60), 'k') + Q(streaks([p(XL, .3, ZE), p(XL, 3.3, ZE)], [p(XL, .3, 1.2), p(XL, 3.3, 1.2)], 9, 4, R, .04, .14), 's')

# ---- bench, lamp, cap
BZ1, BZ2, BX1, BX2, BH = 5.6, 1.1, -.26, .36, .5
bn = Q(pts(fl((BX1, BZ1), (BX2 + .1, BZ1), (BX2 + .42, BZ2), (BX1, BZ2))), 'k')
for z in (5.2, 3.1, 1.75):
    bn += Q(rough([p(BX2 - .05, BH, z), p(BX2 - .05, 0, z), p(BX2 - .05, 0, z - .12), p(BX2 - .05, BH, z - .12)], R, 30), 'k') + Q(rough([p(BX1, BH, z - .12), p(BX1, 0, z - .12), p(BX2 - .05, 0, z - .12), p(BX2 - .05, BH, z - .12)], R, 30), 'k')
bn += Q(rough([p(BX1, BH, BZ1), p(BX2, BH, BZ1), p(BX2, BH, BZ2), p(BX1, BH, BZ2)], R, 40), 's2') + Q(rough([p(BX2, BH, BZ1), p(BX2, BH - .07, BZ1), p(BX2, BH - .09, BZ2), p(BX2, BH, BZ2)], R, 40), 'k')
LZ = 2.78
lx, ly = p(.03, BH, LZ)
st = lambda x1, x2, z1, z2: [p(x1, BH, z1), p(x2, BH, z1), p(x2, BH, z2), p(x1, BH, z2)]
lit = Q(rough(st(BX1, BX2, 4.4, 1.75), R, 40, 2), 'r2') + Q(rough(st(BX1, BX2, 3.6, 2.05), R, 40, 2), 'r') + Q(rough(st(BX1, BX2, 3.1, 2.24), R, 40, 2), 'a') + Q(rough(st(BX1 + .06, BX2 - .03, 2.86, 2.42), R, 30, 2), 'a2')
lit += Q(hatch(st(BX1, BX2, 1.75, 1.75)[:2], st(BX1, BX2, 1.5, 1.5)[:2], 7, 6, R, .3, .4), 'r2') + Q(hatch(st(BX1, BX2, 2.05, 2.05)[:2], st(BX1, BX2, 1.8, 1.8)[:2], 7, 6, R, .3, .4), 'r') + Q(hatch(st(BX1, BX2, 2.24, 2.24)[:2], st(BX1, BX2, 2.04, 2.04)[:2], 7, 5, R, .3, .4), 'a')
# its light on the left wall, and on the boards beside the bench
lw_l = Q(rough([p(XL, .2, 4.8), p(XL, .98, 4.8), p(XL, 1.02, 1.9), p(XL, .2, 1.9)], R, 30, 2), 'r3') + Q(rough([p(XL, .4, 3.7), p(XL, .8, 3.6), p(XL, .84, 2.2), p(XL, .4, 2.2)], R, 30, 2), 'r2') + Q(hatch([p(XL, .3, 1.92), p(XL, 1.0, 1.92)], [p(XL, .3, 1.4), p(XL, 1.0, 1.4)], 9, 6, R, .3, .5), 'r3')
lit = lw_l + lit
bn_l = Q(''.join(gouge(*p(x, BH, z), *p(x, BH, z2), 4, 0, .5) for x, z, z2 in [(-.12, 5.4, 3.3), (.08, 4.6, 3.0), (-.12, 2.3, 1.4), (.08, 2.0, 1.3)]), 'k')
edge = Q(gouge(*p(BX2, BH - .004, 4.4), *p(BX2, BH - .004, 1.5), 5, 0, .5), 'a2')
gdf, gb = glow('cm-g', lx, ly - 54, 230, .5)
H = 168
lamp = Q(pts([(lx - 30, ly + 2), (lx + 34, ly - 2), (lx + 96, ly + 16), (lx + 40, ly + 18)]), 'r3') + wolf(lx, ly + 8, H, 'a2', 'b', 'k', 'a')
# cap: peak towards us, beside the lamp
cx, cy = p(.07, BH, 1.8)
C_ = lambda t: [(cx + (x - 1120) * 1.34, cy + 4 + (y - 132) * 1.34) for x, y in O(t)]
cap = knife(C_('1062,138 1052,108 1070,82 1112,66 1152,68 1176,86 1172,108 1164,114 1194,134 1184,144 1150,142 1110,150 1080,148'), R, 1.2)
cp = Q(pts(C_('1066,140 1180,140 1214,152 1150,166 1090,158')), 'k') + Q(pts(cap), 'k')
cp += Q(pts(C_('1057,108 1074,85 1113,70 1150,72 1168,84 1140,84 1104,92 1078,106 1066,124')), 'a') + Q(pts(C_('1072,86 1113,71 1150,73 1166,83 1136,78 1100,84')), 'a2') + Q(pts(C_('1070,132 1104,116 1146,110 1160,114 1160,122 1120,124 1082,140')), 'r2') + Q(pts(C_('1126,128 1166,118 1188,134 1178,139 1150,136')), 's2') + Q(gouge(*C_('1128,127')[0], *C_('1190,135')[0], 4, -5, .4), 'a')
sheen = Q(hatch([p(BX2 - .02, BH, 4.8), p(BX2 - .02, BH, 1.5)], [p(BX1 + .1, BH, 4.8), p(BX1 + .1, BH, 1.5)], 16, 4, R, .4, .6), 'r3')
save('scenes/committee.svg', [
    layer('corridor', .1, bg),
    layer('dawn', .12, dawn),
    layer('wall', .3, wall + fr + dr + bk),
    layer('under', .31, under),
    layer('glow', .4, gb, motion='flicker'),
    layer('bench', .7, lw + bn + bn_l + sheen),
    layer('lamp', .72, lit + bn_l + edge + lamp + cp),
], 'A corridor at dawn: a lit miner\'s lamp and a cap wait on a long bench; opposite, light shows under a closed double door and in its keyhole; framed dark rectangles hang in a row towards a window.',
     (240, 10, 890, 880), (236, 176, 850, 586), gdf, light=(lx, ly - 50, 300))
