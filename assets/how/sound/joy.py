"""joy, "Two seats": New Year at the club. A foxtrot in D major, 28 bars: the cage's fifth in the major, and in the middle the boy's five notes, which all have learnt.

It is the one piece in which nothing is wrong; it closes on the third, not on the root.
"""
from cue import Cue
from dsp import hp, lp, room
from score import parse

A = ('D5:1 A5:1.5 B5:.5 A5:1 | G5:1 F#5:.5 E5:1.5 D5:.5 E5:.5 | F#5:1 C#5:.5 D5:1.5 B4:1 | A4:2.5 r:.5 A4:.5 C#5:.5 | D5:1 A5:1.5 C#6:.5 B5:1 | '
     'A5:.5 G5:.5 F#5:.5 E5:1 F#5:.5 G5:1 | F#5:1 D5:.5 E5:1.5 C#5:1 | ')
HALF, CLOSE = 'E5:2.5 r:1.5 ', 'D5:1.5 F#5:2 r:.5 '
B = ('D5:.5 B4:.5 E5:.5 A5:1 G5:1 r:.5 | E5:.5 C#5:.5 F#5:.5 B5:1 A5:1 r:.5 | F#5:.5 D5:.5 G5:.5 C#6:1 B5:1 r:.5 | A5:1 F#5:1 E5:2 | D5:.5 B4:.5 E5:.5 A5:1 G5:1.5 | '
     'F#5:1 E5:.5 D5:1.5 B4:1 | C5:1 E5:.5 G5:1 F#5:.5 E5:1 | A4:.5 C#5:.5 E5:.5 G5:.5 A5:1.5 r:.5 ')
THIRDS = ('F#4:1 F#5:1.5 G5:.5 F#5:1 | E5:1 D5:.5 C#5:1.5 B4:.5 C#5:.5 | D5:1 A4:.5 B4:1.5 F#4:1 | E4:2.5 r:1.5 | F#4:1 F#5:1.5 A5:.5 F#5:1 | '
          'E5:.5 E5:.5 D5:.5 C#5:1 D5:.5 E5:1 | D5:1 B4:.5 C#5:1.5 A4:1 | A4:1.5 D5:2 r:.5 ')
TENOR = ('F#3:2 A3:2 | B3:2 G3:2 | F#3:2 D3:2 | C#4:1.5 B3:.5 A3:2 | F#3:2 C#4:2 | B3:2 A3:1 C#4:1 | D4:2 G3:2 | {} '
         'B3:2 D4:2 | C#4:2 E4:2 | D4:2 F#4:2 | E4:1 C#4:1 A3:2 | B3:2 D4:2 | B3:1 C#4:1 D4:2 | E4:2 G3:2 | C#4:1 B3:1 A3:2 | '
         'F#3:1 A3:1 D4:2 | B3:2 G3:1 A3:1 | A3:1 F#3:1 D3:2 | C#4:1.5 B3:.5 A3:2 | F#3:2 C#4:2 | B3:2 A3:1 C#4:1 | D4:1 B3:1 G3:2 | A3:1.5 F#3:2 r:.5').format('C#4:2 A3:2 |')
CHORDS = ('D A7 ' 'D Em/A7 Bm A D/F#m G/A7 Bm/A7 A7 ' 'G A Bm A G Bm C A7 ' 'D Em/A7 Bm A D/F#m G/A7 Bm/A7 D D/G D').split()
SPELT = {'D': ('D2', 'A2', 'F#3+A3+D4'), 'Em': ('E2', 'B2', 'G3+B3+E4'), 'A7': ('A2', 'E2', 'G3+C#4+E4'), 'A': ('A2', 'C#2', 'A3+C#4+E4'), 'Bm': ('B2', 'F#2', 'F#3+B3+D4'),
         'G': ('G2', 'D2', 'G3+B3+D4'), 'F#m': ('F#2', 'C#3', 'F#3+A3+C#4'), 'C': ('C3', 'G2', 'G3+C4+E4')}


def halves():
    """-> the chord of each half bar; a bar 'G/A7' has two."""
    for bar in CHORDS:
        first, *second = bar.split('/')
        yield first, 0
        yield (second[0], 0) if second else (first, 1)


cue = Cue('joy', [(8, 144)] + [(8, 150)] * 3 + [(8, 152)] * 8 + [(8, 150), (4, 132), (4, 126)], tail=1.5)
bass = ' '.join(f"{SPELT[c][k]}:2" for c, k in list(halves())[:56]) + " D2>':1"
vamp = ' '.join(f"r:1 {SPELT[c][2]}':1" for c, _ in list(halves())[:56]) + " F#3+A3+D4>':1"
chop = ' '.join(f"{SPELT[c][2]}':1 {SPELT[c][2]}':1" for c, _ in list(halves())[:56]) + " A3+D4+F#4>':1"
tune = parse(A + HALF, 8) + parse(A + CLOSE + "r:4 r:4 F#5>':1", 72)
swing = [(t + (.1 if t % 1 == .5 else 0), d, ps, fl) for t, d, ps, fl in tune]       # the quavers lilt a little
middle = [(t + (.1 if t % 1 == .5 else 0), d, ps, fl) for t, d, ps, fl in parse(B, 40)]
cue.play('clarinet', [x for x in swing if x[0] < 40], 71, 80, -20.5, .26, swell=.2, time_ms=14)
cue.play('violins', [x for x in swing if x[0] >= 72], 40, 82, -21, .28, 3, colour=lambda x: lp(x, 7000, 1), spread=8, swell=.25, time_ms=16, cents_sd=5)
cue.play('thirds', THIRDS, 71, 72, -24, .28, at=72, swell=.2, time_ms=15)
cue.play('accordion', middle, 21, 78, -21, .26, colour=lambda x: lp(x, 6200, 1), swell=.25, time_ms=14)
cue.play('cornet', [x for x in middle if x[0] >= 56], 56, 62, -25, .3, colour=lambda x: lp(x, 5200, 1), time_ms=14, gate=.8)
cue.play('flute', 'r:2.5 B5:.5 A5:.5 G5:.5 r:2.5 C#6:.5 B5:.5 A5:.5 r:2.5 D6:.5 C#6:.5 B5:.5 r:4 r:2.5 B5:.5 A5:.5 F#5:.5', 73, 62, -28, .3, at=41, time_ms=14)
cue.play('tenor', TENOR, 57, 64, -26, .32, at=8, colour=lambda x: lp(x, 4200, 1), swell=.25, time_ms=16)
cue.play('piano', vamp, 0, 66, -26, .22, time_ms=9)
cue.play('run', 'D4:.5 F#4:.5 A4:.5 D5:.5 F#5:.5 E5:.5 D5:.5 B4:.5 | A4:.5 G4:.5 E4:.5 C#4:.5 A3:1 r:1', 0, 74, -23, .25, time_ms=9)
cue.play('tag', 'r:2 A5:.5 B5:.5 A5:.5 F#5:.5 | D5:.5 E5:.5 F#5:.5 A5:.5 B5:1.5 r:.5', 0, 72, -24, .25, at=104, time_ms=9)
cue.play('guitar', chop, 24, 56, -29, .2, time_ms=10, vel_sd=8)
cue.play('bass', bass, 32, 90, -22.5, .18, colour=lambda x: lp(x, 2400, 1), time_ms=10)
cue.play('brush', '#38:1 #38:.6 #38:.4 ' * 56 + '#38:1', 48, 40, -34, .22, drum=True, colour=lambda x: lp(hp(x, 900), 9000, 1), time_ms=8, vel_sd=12)
cue.play('drum', '#36:2 ' * 56 + '#36>:1', 0, 62, -29, .25, drum=True, colour=lambda x: lp(x, 900, 1), time_ms=8)
cue.finish(room(1.0, pre=.014, dark=5600, size=.03, seed=18), top=14000, out=.8)
