"""road, "Sleeping carriage": E dorian, 5/8 as 2+3, goes round. Under it the wheels; over it the cage's fifth, for once going somewhere else."""
import numpy as np
from band import horn, low
from cue import Cue
from dsp import lp, noise, room
from score import parse
from voices import bayan, whistle

A = 'E4:1 B4:1 C5:.5 | B4:1 A4:1.5 | G4:1 D5:1 E5:.5 | D5:2.5 | E5:1 D5:.5 B4:1 | C5:1 B4:.5 G4:1 | A4:1 F#4:.5 G4:1 | F#4:2 r:.5 '
B = 'G4:1 A4:.5 B4:1 | D5:1.5 B4:1 | C5:1 A4:.5 G4:1 | A4:2.5 | B4:1 G4:.5 E5:1 | D5:1 C#5:.5 A4:1 | B4:1 A4:.5 F#4:1 | E4:2 r:.5 '
COUNTER = 'B4:2.5 | F#4:1 G4:1.5 | E4:2.5 | F#4:1 D4:1.5 | G4:2.5 | F#4:1 E4:1.5 | D4:2.5 | B3:2.5 '
CHORDS = ('Em Em Am Em  Em Am G D  C C Am B  A A D B  G G C D  Em A Bm Em  A C Em Em').split()
SPELT = {'Em': ('E2', 'B2', 'G3+B3'), 'Am': ('A2', 'E2', 'A3+C4'), 'G': ('G2', 'D3', 'G3+B3'), 'D': ('D3', 'A2', 'F#3+A3'), 'C': ('C3', 'G2', 'G3+C4'), 'B': ('B2', 'F#2', 'F#3+B3'),
         'A': ('A2', 'E3', 'A3+C#4'), 'Bm': ('B2', 'F#3', 'F#3+B3')}
BAR = 2.5

cue = Cue('road', [(BAR * 2, 102)] + [(BAR * 2, 104)] * 12 + [(BAR * 2, 102)], loop=True)
bass = ' '.join(f"{SPELT[c][0]}:1 {SPELT[c][1]}':.5 {SPELT[c][0]}':1" for c in CHORDS)
chug = ' '.join(f"r:.5 {SPELT[c][2]}':.5 r:.5 {SPELT[c][2]}':.5 {SPELT[c][2]}':.5" for c in CHORDS)
run = ' '.join(' '.join(f'{p}:.5' for p in (SPELT[c][0][:-1] + '3', SPELT[c][1][:-1] + '3', *SPELT[c][2].split('+'), SPELT[c][1][:-1] + '3')) for c in CHORDS)
wheels = [(BAR * k + o, g) for k in range(28) for o, g in ((0, 1), (.25, .7), (1, .55), (1.25, .4))]
cue.play('bass', bass, 32, 78, -24, .18, colour=lambda x: lp(x, 2000, 1), time_ms=9)
cue.play('cello', run, 45, 62, -27, .25, 2, colour=lambda x: lp(x, 3600, 1), time_ms=9, vel_sd=8, shape=[(0, -1), (35, 0), (40, 1), (60, 0), (70, -1)])
cue.play('guitar', chug, 24, 52, -30, .22, time_ms=10, shape=[(0, -6), (10, -2), (40, 0), (62, -4), (70, -6)])
cue.play('clarinet', A, 71, 72, -21, .3, at=BAR * 4, swell=.3, time_ms=16)
cue.play('horn', B, 60, 80, -21.5, .34, 2, at=BAR * 16, colour=horn, swell=.3, time_ms=15)
cue.play('violins', B, 48, 60, -26, .38, 2, at=BAR * 16, colour=lambda x: lp(x, 5200, 1), swell=.3, time_ms=20, shape=[(40, -5), (50, 0)])
cue.play('counter', COUNTER, 42, 62, -25.5, .34, at=BAR * 16, colour=lambda x: lp(x, 3400, 1), swell=.35, time_ms=18)
cue.play('tenor', 'G3:2.5 A3:2.5 B3:2.5 A3:2.5 C4:2.5 E4:1.5 D4:1 C4:2.5 D#4:2.5', 42, 54, -28, .34, at=BAR * 4, colour=lambda x: lp(x, 3000, 1), swell=.35)
cue.add(bayan(parse('C#4+E4:2.5 C#4+E4:1 E4:.5 A4:1 F#4:1 A4:.5 D5:1 B4:2 r:.5', BAR * 12), cue.total, cue.clock, 71, octave=.15), -24.5, .32)
cue.play('far', 'B4+E5+F#5:1 r:.5 B4+E5+F#5:3', 22, 40, -33, .75, at=BAR * 24.4, colour=lambda x: lp(x, 1700, 1), swell=.3)
cue.add(whistle(parse('D5:.5 B4:.5 E5:.5 A5:1 G5:1.5', BAR * 26), cue.total, cue.clock, 72), -30, .6)
cue.knocks(wheels, -32, .25, 4, low=160, high=1500, tau=.012)
SIZE = len(cue.dry)
brush = noise(SIZE, [(100, -20), (900, -4), (3000, 0), (9000, -12)], 17)
t = np.arange(SIZE) / 48000
beat = np.interp(t, [cue.clock(b * .5) for b in range(141)], np.arange(141))
cue.add((t < cue.end) * brush * np.exp(-4 * (beat % 1)) * np.choose((beat.astype(int) % 5), [1, .35, .8, .3, .4]), -40, .2)
cue.finish(room(.7, pre=.008, dark=4600, size=.018, seed=14), top=12500)
