"""meeting, "Unanimous": the cage's motif sung in unison by three groups of men who nearly agree. D minor, 4/4, slow march.

They begin apart, come together in the fifth bar, and come apart on the last note: two groups have D, one still has E flat, and lets go last.
"""
import numpy as np
from band import brass, low
from cue import Cue, up
from dsp import lp, put, room, secs
from score import parse
from voices import choir

V1 = 'D3:1 A3:2 Bb3:.5 A3:.5 | G3:2 F3:1 E3:1 | F3:1.5 C3:.5 D3:2 | A2:3 r:1 '
V2 = 'D3:1 A3:1.5 C4:.5 D4:1 | Bb3:2 A3:1 G3:1 | A3:1 F3:1 Eb3:2 | '
LOST = 'D3:1 A3:1 r:2 | r:1 Bb3:1 A3:1 G3:1 | A3:1 F3:.5 F3:.5 Eb3:2 | '
END = {'first': 'D3:3.5', 'second': 'r:.5 D3:3', 'third': 'Eb3:6'}
UNDER = 'D2:4 | G2:2 D2:2 | F2:2 D2:2 | A2:3 r:1 | D2:4 | G2:2 F2:1 G2:1 | Eb2:4 | D2:5'
HARM = 'r:16 | F3+A3:2 D3+A3:2 | D3+G3:2 D3+A3:1 D3+G3:1 | Eb3+A3:1 Eb3+F3:1 Eb3+G3:2 | D3+A3:4'
BARS = [60, 62, 62, 58, 64, 64, 58, 50, 44]
START = 4


def group(cue, text, late, cents, vowel, seed, ends):
    """One group of men: late by so many seconds, which close up towards the fifth bar and open again; a few cents off."""
    def clock(beat):
        apart = abs(beat - START - 17) / 17
        return cue.clock(beat) + late * min(1, apart ** .8)
    notes = [(t, d, [p + cents / 100 for p in ps], fl) for t, d, ps, fl in parse(text, START)]
    return choir(notes, cue.total, clock, vowel, ends, 4, seed)


cue = Cue('meeting', [(4, 60)] + [(4, b) for b in BARS], tail=.8)
first = group(cue, V1 + V2 + END['first'], 0, 0, 'o', 61, 'a')
second = group(cue, V1 + V2 + END['second'], .2, -11, 'a', 62, 'o')
third = group(cue, V1 + LOST + END['third'], .42, 13, 'u', 63, 'o')
high = choir(up(parse(V2, START + 16), 12)[:9], cue.total, cue.clock, 'o', 'a', 3, 64)
for x, to, shape in ((first, -21, None), (second, -22.5, None), (third, -24, [(0, 0), (28, 0), (32, 3), (36, 3)])):
    cue.add(x, to, .4, shape)
cue.add(high, -27, .5)
cue.play('aahs', parse(V1 + V2 + 'D3:3.5', START), 52, 62, -28, .45, 2, colour=lambda x: lp(x, 2400, 1), spread=10, swell=.25, time_ms=50)
cue.play('tuba', UNDER, 58, 76, -25, .35, 2, at=START, colour=low, swell=.35, time_ms=14, shape=[(0, -4), (20, 0), (30, 1), (34, -2)])
cue.play('pedal', 'D1+D2:4', 58, 50, -31, .45, colour=low, swell=.5)
cue.play('trombones', HARM, 57, 64, -26.5, .4, 2, at=START, colour=lambda x: lp(brass(x), 4200, 1), swell=.35, time_ms=18)
cue.play('drum', '#36>:2 r:1.5 #36:.5 ' * 8 + '#36>:4', 0, 74, -25, .4, drum=True, colour=lambda x: lp(x, 800, 1), time_ms=12, shape=[(0, -5), (20, 0), (34, -3)])
cue.play('field', 'r:3 #38:.25 #38:.25 #38:.5 ' * 8, 48, 44, -35, .5, drum=True, colour=lambda x: lp(x, 3600, 1), time_ms=12, shape=[(0, -3), (20, 0), (32, -4)])
hands = np.zeros(len(cue.dry))                           # where the hands go up: cloth and a bench, not applause
r = np.random.default_rng(6)
for _ in range(46):
    from_ = cue.clock(START + 28) + abs(r.normal(.1, .35))
    x = r.standard_normal(secs(r.uniform(.08, .2)))
    put(hands, from_, lp(x * np.hanning(len(x)), r.uniform(1500, 3200)), r.uniform(.3, 1))
cue.add(hands, -33, .4)
cue.finish(room(1.9, pre=.02, dark=4400, size=.05, seed=21), top=12000, grip=1.4, out=1.6)
