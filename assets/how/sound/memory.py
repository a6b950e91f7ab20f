"""memory, "Fifty years": 1985. The theme at a piano, first in bars of five quavers, with the march's limp and the coal's flat notes.

Then the sixth quaver is found, the flats are put right, a bayan remembers it with the piano, and the boy's tune is given its fifth note. G; it closes on a whole chord.
"""
from cue import Cue, ring
from dsp import lp, room
from score import parse
from voices import bayan

LIMP = ('G4:.5 D5:1.5 Eb5:.5 | C5:1.5 Bb4:.5 A4:.5 | Bb4:1 F4:.5 G4:1 | D4:2.5 | G4:.5 D5:1 F5:.5 G5:.5 | Eb5:1 D5:.5 C5:1 | D5:1 Bb4:.5 Ab4:1 | A4:2.5 ')
WHOLE = 'G4:.5 D5:1.5 E5:1 | C5:1.5 B4:.5 A4:1 | B4:1 F#4:.5 G4:1.5 | D4:3 | G4:.5 D5:1 F#5:.5 G5:1 | E5:1.5 D5:.5 C5:1 | D5:.5 B4:.5 E5:.5 A4:1.5 | G4:3 '
LEFT5 = ('G2:.5 D3:.5 Bb3:1.5 | C3:.5 G3:.5 Eb4:1.5 | Eb3:.5 Bb3:.5 G3:1.5 | D3:.5 A3:2 | G2:.5 D3:.5 Bb3:1.5 | C3:.5 G3:.5 Eb4:1.5 | Ab2:.5 Eb3:.5 C4:1.5 | D3:.5 A3:.5 Eb4:.5 D4:1 ')
LEFT6 = ('G2:.5 D3:.5 G3:.5 B3:.5 G3:.5 D3:.5 | C3:.5 G3:.5 C4:.5 E4:.5 C4:.5 G3:.5 | E3:.5 B3:.5 G3:.5 B3:.5 G3:.5 B3:.5 | D3:.5 A3:.5 D4:.5 F#4:.5 D4:.5 A3:.5 | '
         'B2:.5 G3:.5 D4:.5 B3:.5 D4:.5 G3:.5 | C3:.5 G3:.5 C4:.5 E4:.5 C4:.5 G3:.5 | D3:.5 G3:.5 B3:.5 D3:.5 F#3:.5 C4:.5 | G2:.5 D3:.5 G3:.5 B3:.5 D4:.5 G3:.5 ')
COUNTER = 'B3:3 | G3:1.5 A3:1.5 | G3:3 | F#3:1.5 A3:1.5 | D4:3 | C4:1.5 E4:1.5 | D4:1.5 C4:1.5 | B3:3'
HEAL = 20                                                # the beat at which there is a sixth quaver
ENDING = HEAL + 24

cue = Cue('memory', [(2.5, b) for b in (60, 63, 63, 57, 65, 64, 60, 52)] + [(3, b) for b in (70, 74, 74, 68, 76, 74, 66, 62)] + [(3, 60), (3, 48)], tail=3)
soft = {'colour': lambda x: lp(x, 5200, 1), 'time_ms': 16, 'vel_sd': 7}
cue.play('right', parse(LIMP + WHOLE), 0, 66, -20, .3, steady=.5, shape=[(0, 0), (19, 0), (20, -2), (32, -1), (42, -1)], **soft)
cue.play('left', ring(parse(LEFT5), 2.5, 2.5) + ring(parse(LEFT6, HEAL), 3, 3, HEAL), 0, 48, -25, .3, shape=[(0, -1), (20, -1), (26, 1)], **soft)
cue.add(bayan(parse(WHOLE, HEAL), cue.total, cue.clock, 81, octave=.2), -23, .34, shape=[(20, -7), (26, -2), (32, 0), (40, 0), (44, -4)])
cue.play('cello', COUNTER, 42, 58, -26, .38, at=HEAL, colour=lambda x: lp(x, 3000, 1), swell=.4, time_ms=26, shape=[(20, -4), (30, 0)])
cue.play('call', ring(parse('r:.5 D5:.5 B4:.5 E5:.5 A5:1 | G5:3', ENDING), 4), 0, 56, -24, .4, **soft)
cue.play('close', 'C3+G3+E4:1.5 D3+C4:1.5 | G2+D3+G3+B3:3', 0, 46, -25, .35, at=ENDING, gate=1.6, **soft)
cue.finish(room(1.3, pre=.012, dark=4800, size=.03, seed=23), top=13000, grip=1.15, out=3)
