"""The game's icons: a brass lamp tag, and in it the seam's stair, cut in coal, its top ledge still red.

Writes ../../src/page/art/icon.svg (small: flat, for 16 px), page/icon.svg (large: cut edges) and page/icon-maskable.svg (on coal, for round
masks). The PNG files are made from the last two:
for n in 192 512; do rsvg-convert -w $n assets/page/icon.svg -o assets/page/icon-$n.png; done
rsvg-convert -w 512 assets/page/icon-maskable.svg -o assets/page/icon-maskable-512.png
rsvg-convert -w 180 assets/page/icon-maskable.svg -o assets/page/apple-touch-icon.png
Each is then brought down to 48 colours (Pillow: quantize(48, dither=0)).
"""
import os
import random

from lib import HERE, P, hatch, pts, rough, tri

R = random.Random(214)


def write(path, size, body):
    text = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d">%s</svg>\n' % (size, size, body)
    with open(os.path.join(HERE, path), 'w') as out:
        out.write(text)
    print(path, len(text.encode()))


# ------------------------------------------------------------------ small: everything stands on the sixteenths of a 64 grid where it can
TAG = [(17, 1), (48, 1), (63, 17), (62, 48), (47, 63), (16, 62), (1, 46), (2, 17)]
small = P(pts(TAG), 'a') + P(pts([(28, 8), (36, 8), (38, 12), (36, 16), (28, 16), (26, 12)]), 'k')
small += P(pts([(12, 52), (12, 44), (24, 44), (24, 36), (52, 36), (52, 52)]), 'k') + P(pts([(38, 36), (38, 23), (52, 23), (52, 36)]), 'r')
write('../../src/page/art/icon.svg', 64, small)

# ------------------------------------------------------------------ large: 512
U = 8
BIG = [(x * U, y * U) for x, y in TAG]
tag = P(rough(BIG, R, 30, 2.4), 'a')
# worn where it has hung against the board: cuts from the upper left edge, none of them a rim
tag += P(hatch([(30, 330), (34, 150), (136, 26), (350, 28)], [(60, 318), (78, 176), (166, 84), (372, 66)], 22, 4.5, R, .3, .5), 'a2')
tag += P(hatch([(484, 180), (476, 380), (372, 484), (150, 478)], [(460, 190), (454, 364), (360, 462), (164, 458)], 20, 4.5, R, .3, .5), 'r2')
tag += P(rough([(222, 66), (288, 64), (306, 98), (290, 134), (224, 136), (206, 100)], R, 40, 1.6), 'k')
stair = [(94, 418), (94, 350), (194, 350), (194, 272), (412, 272), (412, 418)]
tag += P(rough(stair, R, 24, 2.2), 'k')
tag += P(rough([(302, 272), (302, 190), (412, 190), (412, 272)], R, 24, 2), 'r')                         # the ledge that is not cut yet
tag += P(pts([(302, 190), (362, 190), (346, 236)]) + pts([(346, 236), (412, 214), (412, 272), (372, 272)]), 'r2') + P(pts([(302, 272), (346, 236), (340, 272)]), 'r3')
tag += P(tri(94, 353, 196, 352, 8) + tri(194, 275, 304, 274, 8), 'a2')
write('../page/icon.svg', 512, tag)

# ------------------------------------------------------------------ maskable: on coal, inside the circle that every mask keeps
back = P('M0,0H512V512H0Z', 'k')
cuts = ''
for k in range(12):
    x = -40 + R.uniform(0, 80)
    while x < 520:
        n = R.uniform(50, 130)
        y = 40 + k * 62 - x * .5
        cuts += tri(x + n, y - n * .5, x, y, R.uniform(5, 9))
        x += n + R.uniform(40, 120)
write('../page/icon-maskable.svg', 512, back + P(cuts, 's') + '<g transform="translate(72 72) scale(.72)">%s</g>' % tag)
