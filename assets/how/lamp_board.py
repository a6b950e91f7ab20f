"""The tag board of the lamp room, close: seven rows of hooks, a tag for every man below, and a hand at the edge.

Values: tag (62, 84, 214; 214 if not given) is the number in the light; empty=yes shows its hook bare.
A row is twenty-five hooks long, so 62, 84 and 214 stand where they would stand.
"""
import math
import random
import re

from lib import C, P, f, glow, gouge, hatch, layer, lerp, pts, rough, save, tri
from underground_marks import DIGITS, beam, strokes, turn

R = random.Random(214)
defs = ''
PX, PY, SX, SY = 112, 101, 3, -8            # from hook to hook: along a row, from row to row, and how the board leans
LIT = {62: (0, 4), 84: (1, 1), 214: (6, 6)}


def hook(r, i):
    return (236 + i * PX + r * SX, 74 + r * PY + i * SY)


def row_y(r, x):                            # the upper edge of a row's plank
    return 74 + r * PY - 32 + (x - 236) / PX * SY


def whole(body):
    return re.sub(r'(?<=\d)\.\d', '', body)


def symbol(ref, body):
    global defs
    defs += '<g id="lb-%s">%s</g>' % (ref, body)


def use(ref, x=0, y=0, extra=''):
    return '<use href="#lb-%s" x="%s" y="%s"%s/>' % (ref, f(x), f(y), extra)


EDGE = 982                                   # the board's end; the post stands behind it
# ------------------------------------------------------------------ room behind, planks, the light on them
room = P('M-80,-80H1680V980H-80Z', 'k')
room += P(strokes([[(1090, y), (1680, y + 60)] for y in range(-20, 960, 46)], R, (30, 120), (60, 260), (3, 7), .6), 's')
room += P(rough([(EDGE + 74, -60), (EDGE + 150, -60), (EDGE + 190, 960), (EDGE + 92, 960)], R, 40, 2), 's') + P(hatch([(EDGE + 78, -40), (EDGE + 98, 940)], [(EDGE + 118, -60), (EDGE + 150, 920)], 26, 5, R, .4, .5), 'k')

board = P(rough([(-80, -80), (EDGE - 4, -80), (EDGE + 26, 980), (-80, 980)], R, 40, 2), 'r3')
board += P(rough([(-80, 20), (120, -80), (900, -80), (986, 60), (1010, 980), (760, 980), (560, 800), (300, 690), (120, 470), (-80, 380)], R, 40, 3), 'r2')
board += P(hatch([(760, 980), (560, 800), (300, 690), (120, 470)], [(860, 900), (660, 740), (420, 620), (250, 420)], 26, 7, R, .4, .5), 'r3') + P(rough([(-80, 600), (60, 660), (180, 800), (330, 880), (380, 980), (-80, 980)], R, 40, 3), 'k') + P(hatch([(60, 660), (180, 800), (330, 880)], [(150, 620), (290, 750), (430, 830)], 13, 7, R, .4, .5), 'k')
grain = ''
for r in range(-1, 9):
    for k in range(3):
        o = 16 + k * 27 + R.uniform(-6, 6)
        grain += strokes([[(-70, row_y(r, -70) + o), (EDGE, row_y(r, EDGE) + o + R.uniform(-5, 5))]], R, (50, 210), (60, 300), (2, 5), .66)
board += P(grain, 'r3')
gaps = ''
for r in range(-1, 10):
    ps = [(-80, row_y(r, -80) - 6), (300, row_y(r, 300) - 5), (640, row_y(r, 640) - 7), (EDGE + 6, row_y(r, EDGE) - 4), (EDGE + 6, row_y(r, EDGE) + 5), (700, row_y(r, 700) + 4), (360, row_y(r, 360) + 6), (-80, row_y(r, -80) + 4)]
    gaps += rough(ps, R, 40, 1.4)
    board += P(tri(EDGE - 20, row_y(r, EDGE) + 9, 60 + R.uniform(0, 260), row_y(r, 120) + 10, 5), 'r')
board += P(gaps, 'k')
post = P(rough([(EDGE - 22, -80), (EDGE + 34, -80), (EDGE + 64, 980), (EDGE + 6, 980)], R, 34, 2), 'k')
post += P(rough([(EDGE - 20, -80), (EDGE - 4, -80), (EDGE + 25, 980), (EDGE + 8, 980)], R, 34, 1.4), 'r') + P(hatch([(EDGE - 18, -70), (EDGE + 12, 960)], [(EDGE - 4, -60), (EDGE + 24, 970)], 34, 3, R, .4, .5), 'k')

# ------------------------------------------------------------------ hooks and tags
for ch, rings in DIGITS.items():
    for h in (30, 36):
        u = h / 10
        symbol('%s-%d' % (ch, h), '<path d="%s"/>' % ''.join(pts([(x * u, y * u) for x, y in ring]) for ring in rings))


def digits(n, x, y, h):
    s = str(n)
    w, g = .6 * h, .14 * h
    x -= (len(s) * w + (len(s) - 1) * g) / 2
    return ''.join(use('%s-%d' % (ch, h), x + k * (w + g), y - h / 2) for k, ch in enumerate(s))


NAIL = [(-4, -13), (4, -14), (5, 4), (9, 7), (13, 3), (13, -4), (19, -3), (19, 8), (12, 15), (3, 14), (-4, 7)]
symbol('nail', P(pts([(-9, -15), (-3, -20), (8, -19), (12, -13), (7, -8), (-5, -8)]), 'k') + P(pts(NAIL), 'k') + P(pts([(-3, -12), (0, -12), (1, 5), (6, 11), (3, 12), (-3, 6)]), 'a'))
symbol('bare', P(pts([(9, -12), (17, -10), (32, 40), (26, 52), (20, 20)]), 'k') + use('nail'))
disc = [(36.5 * math.cos(k * math.pi / 7 + .2) * (1 + .02 * (k % 3)), 48 + 36.5 * math.sin(k * math.pi / 7 + .2)) for k in range(14)]
hole = [(-5, 20), (0, 16), (6, 19), (6, 26), (0, 29), (-5, 26)]
wire = pts([(-2, 6), (6, 4), (9, 10), (6, 26), (2, 26), (4, 11), (1, 10), (-1, 25), (-5, 24)])
symbol('shade', P(pts([(x + 11, y + 9) for x, y in disc]), 'k'))


def tag(ref, body, rim, low):
    s = P(pts(disc), low) + P(pts([(x * .93 - 1.5, 49 + (y - 50) * .93 - 1) for x, y in disc]), body)
    s += P(pts([disc[k] for k in (5, 6, 7, 8, 9, 10, 11)] + [(disc[k][0] * .86 - 1, 50 + (disc[k][1] - 50) * .86) for k in (11, 10, 9, 8, 7, 6, 5)]), rim)
    symbol(ref, s + P(pts(hole) + wire, 'k'))


tag('warm', 'r', 'a', 'r3')
tag('dim', 'r2', 'r', 'k')
tag('gold', 'a2', 'b', 'a')
# worn wood: the arc a tag has rubbed
worn = pts([disc[k] for k in range(1, 6)] + [(disc[k][0] * .84 + 2, 50 + (disc[k][1] - 50) * .86) for k in (5, 4, 3, 2, 1)])
symbol('worn', P(worn, 'r') + P(gouge(-20, 78, -30, 58, 3) + gouge(22, 80, 30, 62, 3), 'r'))


def full(r, i):
    """Who is below: the upper rows are up again, the lower have gone down; a few men keep other hours."""
    if r == 0: return i in (-2,)
    if r == 1: return i in (-3, 3)
    if r == 2: return i in (-2, -1, 2)
    if r == 3: return i not in (-1, 2, 3, 5, 6)
    if r == 4: return i not in (1, 4)
    if r == 5: return i != 3
    return i != -1


marks = {}
for r in range(7):
    for i in range(-3, 7):
        n = 62 + 25 * r + i - 4
        x, y = hook(r, i)
        marks[n] = (r, i, x, y)
bare, hung = '', ''
for n, (r, i, x, y) in marks.items():
    if n in LIT: continue
    d = math.hypot(x - 520, y - 420)
    if full(r, i):
        tone = 'warm' if (y + 50 < 470 + (x - 120) * .82 or x > 800) and x > 150 else 'dim'
        a = R.uniform(-7, 7)
        hung += '<g transform="translate(%s %s) rotate(%s)">%s%s%s</g>%s' % (f(x), f(y), f(a), use('shade'), use(tone), digits(n, 0, 52, 36 if n < 100 else 30), use('nail', x, y))
    else:
        bare += '%s<g transform="rotate(-4 %s %s)">%s</g>%s' % (use('worn', x, y) if (n * 7) % 5 < 3 else '', f(x), f(y), digits(n, x, y + 50, 30), use('bare', x, y))
hung = '<g fill="%s">%s</g>' % (C['k'], hung)
bare = '<g fill="%s">%s</g>' % (C['r3'], bare)

# ------------------------------------------------------------------ the hand: it lies over the board's end, thumb up


def finger(bx, by, deg, length, w, tip=.74, top='b'):
    """A finger that points left: mass, lit upper plane, two creases, a nail."""
    def T(ps):
        return turn(ps, deg, 1, (bx, by))
    L, h = -length, w / 2
    mass = [(16, -h), (L * .2, -h * .94), (L * .44, -h * 1.06), (L * .58, -h * .86), (L * .76, -h * .9), (L * .93, -h * tip), (L, -h * .2), (L * .99, h * .34), (L * .9, h * .74), (L * .74, h * .82), (L * .58, h * .8), (L * .44, h), (L * .2, h * .9), (16, h)]
    out = P(pts([(x, y + 6) for x, y in T(mass)]), 'k') + P(pts(T(mass)), 'a')
    lit = [(0, -h), (L * .2, -h * .94), (L * .44, -h * 1.06), (L * .58, -h * .86), (L * .76, -h * .9), (L * .93, -h * tip), (L, -h * .2), (L * .86, -h * .1), (L * .74, h * .06), (L * .6, -h * .16), (L * .46, h * .1), (L * .34, -h * .3), (L * .1, -h * .2)]
    out += P(pts(T(lit)), top)
    low = [(16, h), (L * .2, h * .9), (L * .44, h), (L * .58, h * .8), (L * .74, h * .82), (L * .9, h * .74), (L * .74, h * .44), (L * .58, h * .36), (L * .44, h * .56), (L * .2, h * .3), (16, h * .1)]
    out += P(pts(T(low)), 'r')
    c = ''
    for x, n in ((.43, 2), (.75, 1)):
        for k in range(n):
            p, q = T([(L * (x + k * .03), -h * .8), (L * (x + k * .03 - .01), h * (.1 + .2 * k))])
            c += gouge(*p, *q, 2.2, 2)
    nail = T([(L * .84, -h * .5), (L * .96, -h * .42), (L * .985, 0), (L * .95, h * .22), (L * .84, h * .16)])
    inner = T([(L * .86, -h * .38), (L * .95, -h * .32), (L * .965, 0), (L * .86, h * .06)])
    return out + P(c, 'k') + P(pts(nail), 'r2') + P(pts(inner), 'b')


hx, hy = 1010, 392
hand = ''
sleeve = [(hx + 196, hy - 52), (hx + 246, hy - 74), (1680, hy + 40), (1680, hy + 420), (hx + 300, hy + 170), (hx + 190, hy + 98)]
hand += P(rough([(x + 14, y + 26) for x, y in [(hx - 170, hy - 50), (hx - 60, hy - 110), (hx + 60, hy - 40), (hx + 120, hy + 110), (hx - 20, hy + 130), (hx - 130, hy + 90)]], R, 40, 2), 'k')
back = [(hx + 8, hy - 66), (hx + 70, hy - 66), (hx + 140, hy - 44), (hx + 214, hy - 34), (hx + 216, hy + 76), (hx + 150, hy + 96), (hx + 76, hy + 104), (hx + 22, hy + 92), (hx - 6, hy + 52), (hx - 16, hy + 8), (hx - 12, hy - 36)]
hand += P(pts(back), 'a')
hand += P(pts([(hx + 22, hy + 92), (hx + 76, hy + 104), (hx + 150, hy + 96), (hx + 216, hy + 76), (hx + 216, hy + 6), (hx + 150, hy + 14), (hx + 110, hy + 50), (hx + 60, hy + 60), (hx + 30, hy + 72)]), 'r')
hand += P(hatch([(hx + 214, hy + 8), (hx + 112, hy + 48), (hx + 36, hy + 70)], [(hx + 150, hy - 24), (hx + 70, hy + 16), (hx + 14, hy + 52)], 12, 4, R, .3, .4), 'r')
hand += P(hatch([(hx + 214, hy + 72), (hx + 30, hy + 94)], [(hx + 150, hy + 30), (hx + 30, hy + 66)], 10, 5, R, .3, .4), 'r2')
for bx, by, deg, ln, w in ((hx + 26, hy + 84, -19, 124, 37), (hx + 10, hy + 44, -8, 168, 43), (hx, hy, 0, 190, 46), (hx + 8, hy - 44, 9, 172, 45)):
    hand += finger(bx, by, deg, ln, w)
# knuckles, tendons
for x, y in ((hx + 6, hy - 40), (hx, hy), (hx + 8, hy + 40), (hx + 20, hy + 74)):
    hand += P(pts([(x - 10, y - 12), (x + 6, y - 15), (x + 20, y - 8), (x + 10, y - 4), (x - 4, y - 3)]), 'b') + P(gouge(x - 8, y + 8, x + 22, y + 9, 3, 3) + gouge(x - 2, y + 13, x + 16, y + 13, 2.4, 2), 'r2')
hand += P(gouge(hx + 34, hy - 42, hx + 170, hy - 4, 4, -3) + gouge(hx + 30, hy - 2, hx + 160, hy + 14, 4, -3), 'r') + P(gouge(hx + 40, hy - 56, hx + 196, hy - 30, 6, -4), 'b')
# the thumb goes behind the post: only its root shows, and the web of skin that grips the edge
root = [(hx + 150, hy - 46), (hx + 122, hy - 74), (hx + 86, hy - 98), (hx + 54, hy - 112), (hx + 26, hy - 112), (hx + 22, hy - 96), (hx + 32, hy - 78), (hx + 56, hy - 64), (hx + 110, hy - 40)]
hand += P(pts([(x - 3, y - 4) for x, y in root[:6]] + root[6:]), 'k') + P(pts(root), 'a') + P(pts([root[0], root[1], root[2], root[3], root[4], (hx + 30, hy - 102), (hx + 60, hy - 98), (hx + 96, hy - 78), (hx + 126, hy - 52)]), 'b')
hand += P(pts([root[5], root[6], root[7], root[8], (hx + 92, hy - 58), (hx + 56, hy - 82), (hx + 36, hy - 96)]), 'r') + P(hatch([(hx + 96, hy - 62), (hx + 40, hy - 92)], [(hx + 116, hy - 74), (hx + 60, hy - 104)], 6, 4, R, .3, .4), 'r') + P(gouge(hx + 28, hy - 80, hx + 104, hy - 44, 6, -5), 'k')
hand += P(pts([(hx + 76, hy + 106), (hx + 150, hy + 97), (hx + 217, hy + 77), (hx + 216, hy + 44), (hx + 160, hy + 62), (hx + 104, hy + 82)]), 'k') + P(hatch([(hx + 214, hy + 50), (hx + 110, hy + 84)], [(hx + 176, hy + 22), (hx + 84, hy + 66)], 9, 4, R, .3, .4), 'k')
hand += P(rough(sleeve, R, 30, 2), 'k')
hand += P(rough([(hx + 190, hy - 50), (hx + 232, hy - 68), (hx + 244, hy + 108), (hx + 198, hy + 96)], R, 24, 1.6), 'r3') + P(pts([(hx + 192, hy - 50), (hx + 204, hy - 56), (hx + 212, hy + 40), (hx + 206, hy + 98), (hx + 198, hy + 96)]), 'r')
hand += P(hatch([(hx + 226, hy - 60), (hx + 240, hy + 100)], [(hx + 206, hy - 50), (hx + 214, hy + 90)], 12, 3.4, R, .3, .3), 'k')
hand += P(hatch([(hx + 250, hy - 64), (1430, hy - 6)], [(hx + 270, hy + 40), (1420, hy + 60)], 9, 7, R, .4, .5), 'r3') + P(tri(hx + 248, hy - 70, 1500, hy + 4, 10), 'r2')

layers = [
    layer('room', .2, whole(room)),
    layer('board', .45, whole(board)),
    layer('bare', .45, whole(bare)),
]
# ------------------------------------------------------------------ the light, and the tag that it finds
for n, (r, i) in LIT.items():
    x, y = hook(r, i)
    when = 'tag=%d' % n if n != 214 else 'tag!=62,tag!=84'
    gd, gl = glow('lb-glow-%d' % n, x, y + 46, 180, .38)
    defs += gd
    beamx = -1 if n == 214 else 1
    up, dn = row_y(r, x) + 7, row_y(r + 1, x) - 9
    patch = P(rough([(x - 190, up + 16), (x - 120, up + 9), (x + 40, up - 1), (x + 66, up - 2), (x + 66, dn - 5), (x - 20, dn), (x - 90, dn + 4), (x - 150, up + 52)], R, 20, 2), 'r')
    patch += P(rough([(x - 96, up + 8), (x + 40, up - 1), (x + 62, up + 20), (x + 58, dn - 20), (x + 40, dn - 3), (x - 30, dn + 1), (x - 64, up + 58)], R, 16, 1.6), 'a')
    patch += P(hatch([(x - 150, up + 52), (x - 90, dn + 2)], [(x - 196, up + 40), (x - 150, dn + 3)], 6, 5, R, .3, .4), 'r') + P(hatch([(x - 96, up + 10), (x - 62, up + 60)], [(x - 160, up + 12), (x - 110, up + 66)], 7, 5, R, .3, .4), 'a')
    patch += P(strokes([[(x - 150, up + 30 + k * 22), (x + 60, up + 16 + k * 22)] for k in range(3)], R, (30, 70), (20, 60), (2, 4), .7), 'r2')
    layers.append(layer('glow-%d' % n, .45, gl + patch, when=when, motion='flicker', origin=(x, y + 46), box=(x - 200, y - 150, 400, 400)))
layers.append(layer('tags', .5, whole(hung), box=(-120, 20, EDGE + 140, 860)))
for n, (r, i) in LIT.items():
    x, y = hook(r, i)
    box = (x - 60, y - 30, 130, 140)
    on = 'tag=%d' % n if n != 214 else 'tag!=62,tag!=84'
    num = '<g fill="%s">%s</g>' % (C['k'], digits(n, x, y + 52, 36 if n < 100 else 30))
    glint = P(pts([(x - 30, y + 38), (x - 20, y + 26), (x - 8, y + 20), (x - 18, y + 32), (x - 26, y + 46)]), 'b')
    layers.append(layer('tag-%d' % n, .5, '<g fill="#14110f">%s</g>' % use('shade', x, y) + use('gold', x, y) + glint + num, when=on + ',empty!=yes', motion='sway', origin=(x + 2, y + 6), box=box))
    layers.append(layer('bare-%d' % n, .5, P(pts([(px + x, py + y) for px, py in disc] ) + pts([(px * .86 + x, 50 + (py - 50) * .86 + y) for px, py in disc][::-1]), 'a2') + num + use('bare', x, y), when=on + ',empty=yes', box=box))
    off = 'tag!=%d' % n if n != 214 else None
    plain = '<g fill="#14110f">%s%s%s</g>' % (use('shade', x, y), use('warm' if n != 214 else 'dim', x, y), digits(n, x, y + 52, 36 if n < 100 else 30)) + use('nail', x, y)
    for k, w in enumerate([off] if off else ['tag=62', 'tag=84']):
        layers.append(layer('plain-%d%s' % (n, 'b' if k else ''), .5, plain, when=w, box=box))
    layers.append(layer('nail-%d' % n, .5, use('nail', x, y), box=(x - 30, y - 30, 60, 60), when=on + ',empty!=yes'))
layers.append(layer('post', .6, whole(post)))
layers.append(layer('hand', .75, whole(hand), box=(820, 230, 860, 680)))

save('scenes/lamp-board.svg', layers, 'The tag board of the lamp room: rows of hooks, some bare and some with a numbered brass tag; one tag is in the light, and a hand lies on the edge of the board.',
     (226, 0, 884, 900), (196, 0, 1218, 840), defs)
