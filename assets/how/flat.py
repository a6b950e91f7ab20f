"""Two rooms in the technical house, December 1935: bare boards, frost, nails, the paler place where something hung. `who=stripped`: emptied. `time=night`: lamplight through the door."""
from surface_marks import *
R = random.Random(12)


def O(path):
    return [tuple(map(float, p.split(','))) for p in path.split()]


DAY = dict(wall='t', wall2='t2', dado='t2', line='k', floor='s2', floor2='t2', gap='k', side='t2', side2='s', pale='t3', ceil='k', r2wall='b2', r2floor='a2', r2wall2='a2', glass='b', glass2='a2', frost='t3', frost2='t', rim='b')


def room(T):
    s = P('M-60,-60H1660V960H-60Z', 'k')
    s += Q(rough(O('160,70 1030,44 1030,586 160,566'), R, 60), T['wall'])
    s += Q(hatch(O('166,90 166,420'), O('340,90 300,420'), 16, 6, R, .3, .5) + hatch(O('1026,60 1026,420'), O('900,60 940,420'), 16, 6, R, .3, .5), T['wall2'])
    s += Q(rough(O('160,416 1030,420 1030,586 160,566'), R, 60), T['dado']) + Q(rough(O('160,410 1030,414 1030,424 160,420'), R, 60), T['line'])
    s += Q(rough(O('-60,-40 160,70 160,566 -60,690'), R, 60), T['side2']) + Q(rough(O('1030,44 1660,-120 1660,800 1030,586'), R, 60), T['side2']) + Q(hatch(O('1036,70 1036,560'), O('1240,20 1240,640'), 22, 6, R, .3, .5), T['side']) + Q(hatch(O('154,90 154,540'), O('20,40 20,600'), 14, 6, R, .3, .5), T['side'])
    # boards
    s += Q(rough(O('-60,690 160,566 1030,586 1660,800 1660,960 -60,960'), R, 60), T['floor'])
    return s


VX, VY = 600, 330
fl = ''
day = room(DAY)
save('scenes/flat.svg', [layer('room', .1, day)], 'x', (150, 20, 960, 880), (300, 150, 740, 510), light=(330, 260, 400))
