"""home, "The lamp put out": Oksana. E minor, 6/8. Her guitar, then the bayan, a cello under it.

The cage's fifth goes up and leans on its sixth as in the theme, but turns back to the fifth instead of falling: a lullaby. It ends on a bare fifth.
"""
from cue import Cue, broken, ring
from dsp import lp, room
from score import parse
from voices import bayan

A = ('E4:.5 B4:1.5 C5:.5 B4:.5 | A4:1 G4:.5 F#4:1.5 | G4:.5 D5:1.5 E5:.5 D5:.5 | C5:1 B4:.5 A4:1.5 | '
     'B4:.5 E5:1.5 D5:.5 C5:.5 | B4:1 A4:.5 G4:1 E4:.5 | F#4:1 A4:.5 C5:1 A4:.5 | B4:2.5 r:.5')
B = ('E4:.5 B4:1.5 C5:.5 B4:.5 | A4:1 G4:.5 F#4:1 D4:.5 | G4:.5 D5:1.5 E5:.5 D5:.5 | C5:1 B4:.5 A4:1.5 | '
     'C5:.5 G5:1.5 F#5:.5 E5:.5 | D5:1 C5:.5 B4:1 G4:.5 | A4:1 G4:.5 F#4:1 D#4:.5 | E4:2.5 r:.5')
CELLO = 'B3:2 G3:1 | A3:3 | B3:1.5 G3:1.5 | E3:1.5 C4:1.5 | E4:2 C4:1 | B3:1 D4:2 | C4:1.5 B3:1.5 | G3:1.5 F#3:.5 E3:1 | E3:3'
CHORDS = ('E2+B2+E3+G3+B3 E2+B2+E3+G3+B3 '
          'E2+B2+E3+G3+B3 D3+A3+D4+F#3+A3 G2+D3+G3+B3+D4 A2+E3+A3+C4+E4 C3+G3+C4+E4+G3 G2+D3+G3+B3+D4 F#2+C3+E3+A3+C4 B2+F#3+A3+B3+F#4 '
          'E2+B2+E3+G3+B3 D3+A3+D4+F#3+A3 G2+D3+G3+B3+D4 A2+E3+A3+C4+E4 C3+G3+C4+E4+G3 G2+D3+G3+B3+D4 A2+E3+A3+B2+D#4 E2+B2+E3+B3+E4 E2+B2+E3+B3+E4')
IN, AGAIN = 6, 30                                        # beats

cue = Cue('home', [(3, 78), (3, 82)] + [(3, b) for b in (84, 86, 86, 82, 86, 85, 80, 74, 84, 87, 88, 84, 88, 86, 76, 66, 62)], tail=1.5)
chords = CHORDS.split()
guitar = parse(broken(' '.join(chords[:-1]), '012342'))
close = parse(chords[-1] + ':3', 54)
cue.play('guitar', ring(guitar, 1.5, 3), 24, 62, -23.5, .25, colour=lambda x: lp(x, 7000, 1), time_ms=14, vel_sd=8, shape=[(0, 2), (6, -1), (30, -2), (36, 0), (48, 0), (57, -2)])
cue.play('close', close, 24, 56, -27, .3, time_ms=30)
cue.play('tune', parse(A, IN), 24, 84, -20, .25, time_ms=16, vel_sd=9)
cue.add(bayan(parse(B, AGAIN), cue.total, cue.clock, 41, octave=.12), -22, .3, shape=[(30, -2), (42, 1), (50, 1), (54, -3)])
cue.play('second', parse(B, AGAIN), 24, 62, -27, .3, time_ms=26)
cue.play('cello', CELLO, 42, 66, -26, .38, at=AGAIN, shape=[(30, -3), (42, 0), (50, -2), (57, -7)], colour=lambda x: lp(x, 3600, 1), swell=.4, time_ms=26, cents_sd=5)
cue.play('hum', 'r:18 E3+C4:3 D3+B3:3 E3+C4:3 F#3+B3:3 ' + 'r:12 E3+C4:3 D3+B3:3 C3+A3:1.5 B2+A3:1.5 E3+B3:5', 53, 46, -34, .5, colour=lambda x: lp(x, 1900, 1), shape=[(18, -3), (45, 0), (50, -3), (56, -8)], swell=.4, time_ms=40)
cue.finish(room(1.0, pre=.008, dark=5200, size=.02, seed=6), out=1.8)
