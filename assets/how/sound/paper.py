"""paper, "Press run": the march (march.py) set in type. G minor, strict 2/4; what limped there is here a bell, exactly in time.

file, "Line by line": the theme (theme.py) turned upside down, so that it rises, as a pile does. G minor, 4/4, goes round.
"""
import numpy as np
from band import low
from cue import Cue
from dsp import burst, lp, peak, put, room, secs
from score import parse

P1 = 'D4:.5 Eb4:.5 D4:.5 Bb3:.5 | A3:.5 Bb3:.5 G3:1 | C4:.5 A3:.5 F#3:.5 A3:.5 | G3:1 r:1 '
P2 = 'D4:.5 Eb4:.5 F4:.5 D4:.5 | C4:.5 D4:.5 Bb3:1 | Ab3:.5 C4:.5 Eb4:.5 C4:.5 | D4:1 r:1 '
P3 = 'F5:.5 D5:.5 Bb4:1 | G5:.5 Eb5:.5 C5:1 | D5:.5 C5:.5 Bb4:.5 A4:.5 | Bb4:1 r:1 '
SMILE = 'D5:.5 E5:.5 D5:.5 B4:.5 | A4:.5 B4:.5 G4:1 | C5:.5 A4:.5 F#4:.5 A4:.5 | G4:1 r:1 | D5:.5 E5:.5 F#5:.5 D5:.5 | C5:.5 D5:.5 B4:1 | A4:.5 C5:.5 E5:.5 C5:.5 | D5:1 r:1 '
P4 = 'Eb4:.5 C4:.5 A3:1 | D4:.5 Bb3:.5 G3:1 | C4:.5 Bb3:.5 A3:.5 F#3:.5 | G3:1 r:1 '
CHORDS = ('Gm Gm Gm Gm  Gm Gm D Gm  Gm Bb Ab D  Bb Cm F Bb  G G D G  G Am Am D  Gm Gm D Gm  Gm Bb Ab D  F Gm D Gm').split()
TRIAD = {'Gm': ('G2', 'D2', 'G4 D5 Bb4 D5'), 'D': ('D2', 'A2', 'F#4 D5 A4 C5'), 'Bb': ('Bb2', 'F2', 'F4 D5 Bb4 D5'), 'Ab': ('Ab2', 'Eb2', 'Ab4 Eb5 C5 Eb5'),
         'Cm': ('C2', 'G2', 'G4 Eb5 C5 Eb5'), 'F': ('F2', 'C2', 'F4 C5 A4 Eb5'), 'G': ('G2', 'D2', 'G4 D5 B4 D5'), 'Am': ('A2', 'E2', 'A4 E5 C5 E5')}


def press(cue, bars):
    """The flat-bed goes out on one, comes back on two; a thump without pitch, and the sheet's slap."""
    out = np.zeros(len(cue.dry))
    for k in range(bars):
        put(out, cue.clock(k * 2), burst(.3, 60, 190, 300 + k % 5, .05, .004), 1)
        put(out, cue.clock(k * 2 + 1), burst(.25, 110, 320, 310 + k % 5, .03, .003), .55)
        put(out, cue.clock(k * 2 + 1.5), burst(.2, 1500, 5200, 320 + k % 5, .035, .02), .16)
    return out


def paper():
    cue = Cue('paper', [(8, 112)] + [(8, 114)] * 7 + [(8, 114), (2, 96)], tail=1.2)
    bars = len(CHORDS)                                   # 36: 4 in, 8, 4, 8 of smiling, 12
    tremble = ''.join(' '.join(f"{p}':.25" for p in TRIAD[c][2].split() * 2) + ' ' for c in CHORDS)
    feet = ' '.join(f"{TRIAD[c][0]}':.5 r:.5 {TRIAD[c][1]}':.5 r:.5" for c in CHORDS)
    bassoon = P1 + P2 + 'r:8 ' + 'r:16 ' + P1 + P2 + P4
    cue.play('xylophone', tremble, 13, 54, -28, .18, colour=lambda x: lp(x, 7500, 1), time_ms=6, vel_sd=9, shape=[(0, 0), (8, -3), (22, -3), (24, -6), (31, -6), (33, -4), (48, -3), (72, -1)])
    cue.play('pizzicato', feet, 45, 78, -24, .25, 2, colour=lambda x: lp(x, 4000, 1), time_ms=9)
    cue.play('bassoon', bassoon, 70, 82, -20, .22, at=8, time_ms=9, gate=.62, vel_sd=8)
    cue.play('clarinet', 'r:32 ' + P1 + P2 + 'r:8', 71, 60, -27, .25, at=16, time_ms=12, gate=.6)
    cue.play('flute', P3, 73, 70, -24, .28, at=24, time_ms=12, gate=.7)
    cue.play('oboe', P3, 68, 52, -28, .28, at=24, time_ms=14, gate=.7)
    cue.play('cornet', SMILE, 56, 72, -23, .28, 2, at=32, spread=6, time_ms=10, gate=.72, colour=lambda x: lp(x, 6000, 1))
    cue.play('glockenspiel', SMILE, 9, 44, -33, .3, at=32, time_ms=12, vel_sd=8, shape=[(32, 0)])
    cue.play('viola', 'B3:2 D4:2 | C4:2 B3:2 | B3:2 D4:2 E4:2 F#4:2', 41, 56, -29, .3, at=32, swell=.3, colour=lambda x: lp(x, 3600, 1))
    cue.play('horn', 'r:4 | A3+D4:2 | Bb3:2 | r:2 D4:2 | Eb4:2 | A3+D4:2', 60, 58, -29, .35, at=48, swell=.3, time_ms=14, colour=lambda x: lp(x, 4200, 1))
    cue.play('block', "#76':.5 #77':.25 #77':.25 #76':.5 #77':.5 " * bars, 0, 54, -33, .15, drum=True, time_ms=5, vel_sd=10, shape=[(0, 0), (30, -2), (32, -5), (48, -1)])
    bell = ' '.join('r:7.5 #81:.5' for _ in range(bars // 4))
    cue.play('bell', bell, 0, 62, -33, .3, drum=True, time_ms=4)
    cue.add(press(cue, bars), -27, .2, shape=[(0, 1), (8, -1), (32, -4), (48, 0)])
    cue.play('end', "F#2+C3+A3+D4>':1", 57, 84, -20, .3, at=72, colour=low)
    cue.play('endpizz', "D2+D3+A3>':1", 45, 96, -22, .3, at=72)
    cue.add(np.concatenate([np.zeros(secs(cue.clock(72))), burst(.4, 90, 900, 77, .05, .001)]), -18, .25)
    cue.finish(room(.7, pre=.008, dark=4800, size=.02, seed=8), top=13000, out=.8)


def keys():
    """A typist who is in no hurry: four bars of strokes, the last with the carriage coming back."""
    bars = ['0 .25 .75 1 1.25 1.5 2 2.25 2.75 3.25', '0 .5 .75 1 1.5 1.75 2 2.25 2.5 3', '.25 .5 1 1.25 1.75 2 2.5 2.75 3 3.25', '0 .25 .5 1 1.25 1.5 1.75']
    return [(4 * b + float(t), .5 + .5 * (k % 3 == 0)) for b in range(12) for k, t in enumerate(bars[b % 4].split()) if b not in (8, 9)]


def dossier():
    cue = Cue('file', [(4, b) for b in (63, 64, 62, 60, 64, 64, 62, 58, 62, 62, 60, 58)], loop=True)
    line = ('D4:1 G3:2.5 F#3:.5 | A3:3 Bb3:.5 C4:.5 | Bb3:1.5 Eb4:.5 D4:2 | G4:3 r:1 | D4:1 G3:1.5 E3:.5 D3:1 | F#3:2 G3:1 A3:1 | G3:1 B3:.5 C#4:.5 D4:2 | D4:2.5 r:1.5')
    strings = ('G2+Bb3+D4:4 | F2+A3+C4:4 | Eb2+Bb3+G4:4 | C3+G3+Eb4:4 | E2+Bb3+D4:4 | D2+A3+C4:4 | C#3+G3+E4:4 | D2+A3+D4:4 | G2+Bb3+D4:4 | Eb2+G3+Bb3:4 | Ab2+Eb3+C4:4 | D2+A2+Eb4:2 D2+A2+D4:2')
    ghost = 'D4:1 A4:2.5 Bb4:.5 | G4:3 Eb4:1'           # the theme as it was lived, for two bars; nobody types
    back = 'D4:1 G3:2.5 Ab3:.5 | A3:3 r:1'
    cue.play('clarinet', line + ' r:8 ' + back, 71, 58, -20.5, .34, colour=lambda x: lp(peak(x, 1120, 1.2, -5), 2600, 1), steady=.85, swell=.35, time_ms=20, shape=[(0, 0), (24, 1), (32, 0), (40, -2)])
    cue.play('strings', strings, 48, 58, -26, .42, 2, colour=lambda x: lp(x, 1500, 1), swell=.45, time_ms=30, shape=[(0, -1), (16, 0), (26, 2), (32, 0), (48, -1)])
    cue.play('bass', ' '.join(f'{p}:1.5 r:2.5' for p in 'G2 F2 Eb2 C2 E2 D2 C#2 D2 G2 Eb2 Ab2 D2'.split()), 45, 70, -27, .3, colour=lambda x: lp(x, 1800, 1), time_ms=14)
    cue.play('viola', ghost, 41, 60, -23, .45, at=32, colour=lambda x: lp(x, 2400, 1), swell=.4, time_ms=24)
    cue.play('second', 'r:16 Bb3:2 C#4:2 | C4:2 Bb3:1 C4:1 | Bb3:1 E4:3 | F#4:2 E4:1 D4:1', 42, 52, -28, .42, colour=lambda x: lp(x, 2200, 1), swell=.4, time_ms=24)
    cue.knocks(keys(), -35, .3, 6, low=700, high=3400, tau=.008)
    cue.knocks([(15.2 + k * .045, .4) for k in range(8)] + [(31.2 + k * .045, .4) for k in range(8)], -40, .3, 9, low=1800, high=5200, tau=.004)
    cue.finish(room(.8, pre=.01, dark=3800, size=.02, seed=4), top=10000, grip=1.2)


paper()
dossier()
