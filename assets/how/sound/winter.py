"""winter, "Headframe": October 1941 and after. G minor over a low D; wind, cold strings, a band going away.

Oksana's lullaby (home.py) starts three times and is not finished; in the middle the trombones let the cage fall A, F, E flat, D, and nothing brings it up.
"""
from band import brass, low
from cue import Cue
from dsp import bp, drift, lp, noise, room
from score import parse
from voices import bayan, choir

FRAGMENT = 'r:4 | D5:1 A5:2 Bb5:.5 A5:.5 | G5:2.5 r:1.5 | D5:.5 A5:2 Bb5:.5 A5:1 | G5:1 F5:.5 E5:.5 Eb5:2 | r:2 '
STRINGS = ('D3+A3:4 | D3+A3+F4:4 | D3+G3+Bb3:4 | D3+F3+Bb3:4 | C3+G3+E4:2 C3+G3+Eb4:2 | D3+A3+D4:4 | Bb2+F3+D4:4 | G2+Eb3+Bb3:4 | Eb3+G3+Bb3:2 D3+F#3+A3:2 | G2+D3+Bb3:4 | D3+A3+Eb4:4 | D3+A3:4')
FALL = 'A3:2 F3:2 | D3:2 Bb2:1 D3:1 | Eb3:3 r:1 | Eb3:2 D3:2'
BEAT = '#38:.5 #38:.25 #38:.25 #38:1 r:.5 #38:.5 #38:1 '
SUNG = 'D3+A3:4 | Bb2+F3:4 | G2+Eb3:4 | Bb2+Eb3:2 A2+D3:2 | G2+D3+Bb3:4 | A2+Eb3:4 | D2+A2:4'

cue = Cue('winter', [(4, b) for b in (56, 58, 58, 56, 54, 62, 62, 60, 56, 54, 50, 44)], tail=2)
size = len(cue.dry)
gust = drift(size, 6.5, 91, .15, 1) ** 1.6
wind = bp(noise(size, [(60, -30), (300, -4), (700, 0), (1400, -10), (4000, -34)], 92), 180, 1500, 1) * gust
cue.add(wind, -35, .3, shape=[(0, 2), (8, -1), (20, -3), (36, 0), (48, 2)])
cue.play('strings', STRINGS, 48, 56, -24, .42, 3, colour=lambda x: lp(x, 3000, 1), spread=8, swell=.45, time_ms=40, shape=[(0, -5), (8, -1), (20, 0), (30, 2), (36, 0), (44, -4), (48, -6)])
cue.play('basses', 'D2:4 | D2:4 | D2:4 | D2:4 | C2:4 | D2:4 | Bb1:4 | Eb2:4 | Eb2:2 D2:2 | G1:4 | D2:4 | D2:4', 43, 62, -26, .35, 2, colour=low, swell=.4, shape=[(0, -4), (20, 0), (36, 0), (48, -4)])
cue.play('violin', FRAGMENT, 40, 60, -21.5, .4, colour=lambda x: lp(x, 4000, 1), swell=.45, time_ms=22, cents_sd=5)
cue.play('trombones', FALL, 57, 78, -22, .42, 2, at=20, colour=lambda x: lp(brass(x), 4600, 1), swell=.35, time_ms=20)
cue.play('tuba', 'D2:4 | Bb1:4 | Eb2:4 | Eb2:2 D2:2', 58, 74, -26, .4, at=20, colour=low, swell=.3)
cue.play('drum', BEAT * 5, 48, 54, -32, .55, drum=True, colour=lambda x: lp(x, 2600, 1), time_ms=16, vel_sd=10, shape=[(16, -9), (24, -1), (28, 0), (34, -6), (38, -14)], at=18)
cue.play('far', "#36:2 #36:2 " * 5, 0, 70, -27, .6, drum=True, colour=lambda x: lp(x, 420, 1), at=18, shape=[(16, -6), (28, 0), (38, -10)])
cue.add(choir(parse(SUNG, 20), cue.total, cue.clock, 'u', 'o', 3, 93), -25.5, .5, shape=[(20, -4), (28, 0), (36, 1), (44, -2), (48, -4)])
cue.add(bayan(parse('r:1 D4:1 A4:1.5 Bb4:.5 | A4:1 G4:1 Eb4:2 | r:4', 36), cue.total, cue.clock, 94, octave=.1), -24, .38)
cue.finish(room(2.6, pre=.026, dark=4200, size=.06, seed=25), top=12000, grip=1.25, out=3)
