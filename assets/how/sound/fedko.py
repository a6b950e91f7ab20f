"""fedko, "Whistle": five notes, D B E A G, that a boy whistles and the others take up. G major, 4/4.

fedko-gone: the same tune without its fifth note. In the whole piece nobody sounds a G; where it would stand there is a low drum. E minor, men's voices.
"""
from cue import Cue, up
from dsp import lp, room
from score import parse
from voices import bayan, choir, whistle

CALL = 'D5:.5 B4:.5 E5:.5 A5:1 G5:1 r:.5 '
T1 = CALL + '| E5:.5 D5:.5 B4:.5 G4:1 A4:1 r:.5 | D5:.5 B4:.5 E5:.5 A5:1 G5:.5 B5:.5 A5:.5 | G5:.5 E5:.5 F#5:.5 D5:1.5 r:1 '
T2 = 'C5:.5 A4:.5 D5:.5 G5:1 F#5:1 r:.5 | B4:.5 G4:.5 C5:.5 F#5:1 E5:1 r:.5 | A4:.5 F#4:.5 B4:.5 E5:1 D5:.5 C5:.5 B4:.5 | A4:.5 C5:.5 F#4:.5 G4:1.5 r:1 '
BASS = {'G': 'G2:1 r:1 D2:1 r:1', 'Em': 'E2:1 r:1 A2:1 r:1', 'C': 'G2:1 r:1 A2:1 r:1', 'D': 'D2:1 r:1 D2:1 F#2:1', 'D7': 'D2:1 r:1 A2:1 r:1', 'E': 'C3:1 r:1 E2:1 r:1',
        'A': 'A2:1 r:1 D2:1 r:1', 'DG': 'D2:1 D2:.5 G2:1.5 r:1'}
STRUM = {'G': 'G3+B3+D4', 'Em': 'G3+B3+E4', 'C': 'G3+B3+E4', 'D': 'F#3+A3+D4', 'D7': 'F#3+C4+D4', 'E': 'G3+C4+E4', 'A': 'A3+C4+E4', 'DG': 'F#3+C4+D4'}
P1, P2 = ['G', 'Em', 'C', 'D'], ['D7', 'E', 'A', 'DG']
UNDER = 'F#3:2 A3:2 | G3:2 C4:2 | E4:1 C4:1 D4:1 C4:1 | A3:1 C4:1 B3:2 | B3:2 D4:2 | B3:2 C4:1 A3:1 | B3:2 E4:1 C4:1 | D4:1 C4:1 A3:2 '


def gone():
    cue = Cue('fedko-gone', [(4, b) for b in (54, 57, 55, 58, 54, 57, 55, 56, 52, 50, 44)], tail=2)
    low = ('E2+B2:4 | E2+B2+E3:4 | A2+E3+A3+C4:4 | D3+F#3+A3:4 | F2+C3+F3+A3:4 | r:4 | A2+E3+A3:4 | F#2+C3+E3+A3:4 | B2+F#3+B3+D#4:2 B2+F#3+A3:2 | E2+B2+E3:4 | E2+B2:4')
    sung = 'D3:1 B2:1 E3:2 | A3:4'
    reed = 'r:4 | D4:1 B3:1 E4:.5 A4:1.5 | r:4 | D4:1 B3:1 E4:.5 A4:1.5 | r:2 C5:1 B4:1 '
    last = 'r:1 C5:1 B4:.5 A4:.5 F#4:1 | B4:2 A4:1 F#4:1 | D4:1 B3:1 E4:1 A4:1 | A4:2 r:2'
    cue.play('clarinet', reed, 71, 58, -22, .42, swell=.4, time_ms=22, colour=lambda x: lp(x, 4200, 1))
    cue.add(choir(parse(low), cue.total, cue.clock, 'u', 'o', 3, 51), -23, .45, shape=[(0, -4), (8, 0), (16, 2), (24, 2), (36, -1), (44, -5)])
    cue.add(choir(parse(sung, 20) + up(parse(sung, 20), -12), cue.total, cue.clock, 'o', 'a', 4, 52), -20, .42)
    cue.play('aahs', parse(low), 52, 54, -31, .5, 2, lambda x: lp(x, 2000, 1), spread=9, swell=.3, time_ms=40)
    cue.add(bayan(parse(last, 28), cue.total, cue.clock, 53), -22.5, .35, shape=[(28, -2), (34, 1), (40, -4), (44, -7)])
    cue.play('cello', 'F#3:2 E3:2 | D#3:2 F#3:2 | E3:4 | B2:4', 42, 58, -28, .45, at=28, swell=.4, colour=lambda x: lp(x, 3000, 1))
    cue.play('drum', 'r:8 #36:4 r:4 #36:4 r:4 #36:4 r:4 r:4 r:4 #36:4', 0, 70, -24, .5, drum=True, colour=lambda x: lp(x, 500, 1))
    cue.finish(room(2.4, pre=.024, dark=4200, size=.05, seed=5), top=12000, out=2.6)


def here():
    cue = Cue('fedko', [(4, 98), (4, 104)] + [(4, 106)] * 13 + [(4, 102), (4, 94)], tail=1.8)
    bars = P1 + P2 + P1 + ['D7', 'DG']
    cue.add(whistle(up(parse(CALL + 'r:4 ' + T1 + T2, 0), 12), cue.total, cue.clock), -22, .28, shape=[(0, 0), (36, -1), (40, -3)])
    cue.play('guitar', ' '.join(f"r:1 {STRUM[b]}:1 r:1 {STRUM[b]}':1" for b in bars), 24, 60, -28, .25, at=8, time_ms=16, shape=[(8, -3), (24, 0)])
    cue.play('bass', ' '.join(BASS[b] for b in bars), 32, 80, -24, .2, at=8, time_ms=12, colour=lambda x: lp(x, 2200, 1))
    cue.play('echo', 'D4:.5 B3:.5 E4:.5 A4:1 G4:1 r:.5', 71, 56, -26, .45, at=4, swell=.3)
    cue.play('bassoon', UNDER, 70, 66, -26, .3, at=24, swell=.3, time_ms=18, shape=[(24, -3), (32, 0)])
    cue.play('clarinet', T1, 71, 76, -21, .28, at=40, swell=.25, time_ms=15)
    cue.play('horn', 'r:2 D4:.5 B3:.5 E4:.5 A4:1 G4:2 r:1.5 | D4:.5 B3:.5 E4:.5 A4:1 G4:1.5 r:2', 60, 66, -26, .4, at=40, swell=.2, colour=lambda x: lp(x, 4000, 1))
    cue.add(bayan(parse(T1.split('|')[2] + 'r:4', 48) + parse(T2.split('|')[0] + T2.split('|')[3], 56), cue.total, cue.clock, 33, octave=.2), -25, .3)
    cue.add(whistle(up(parse('D5:.5 B4:.5 E5:.5 A5:1 G5:1.5', 64), 12), cue.total, cue.clock, 35), -22, .34)
    cue.add(bayan(parse('G3+D4:2.5 r:1.5', 66.5), cue.total, cue.clock, 36, octave=.1), -32, .4)
    cue.play('blocks', 'r:.5 #76:.5 r:.5 #77:.5 r:.5 #76:.25 #76:.25 #77:1 ' * 8, 0, 46, -36, .3, at=24, drum=True, time_ms=10)
    cue.finish(room(1.2, pre=.012, dark=5200, size=.03, seed=8), top=14000, out=1.6)


here()
gone()
