"""theme, "Lava": bayan, men's voices, then a works band. D minor with a flat second (E flat) for danger.

The motif goes from D up to A, leans on B flat and falls, as the cage does. The last bars end on A: nothing is settled.
"""
import numpy as np
import voices
from band import brass, horn, level, low, mixdown, tape
from dsp import fade, lp, master, pan, room, secs, wet
from score import parse, takes, timing

TUNE = ('D4:1 A4:2.5 Bb4:.5 | G4:3 F4:.5 E4:.5 | F4:1.5 C4:.5 D4:2 | A3:3 r:1 | D4:1 A4:1.5 C5:.5 D5:1 | Bb4:2 A4:1 G4:1 | A4:1 F4:.5 Eb4:.5 D4:2 | D4:3 r:1')
BAND = ('D4:1 A4:1.5 G4:.5 F4:1 | G4:1.5 F4:.5 E4:1 C4:1 | F4:1 C5:1.5 Bb4:.5 A4:1 | Bb4:1.5 A4:.5 F4:1 G4:1 | A4>:1 D5>:1.5 C5:.5 Bb4:1 | '
        'A4:1 G4:.5 F4:.5 Eb4>:2 | E4:1.5 G4:.5 F4:.5 E4:.5 C#4:1 | D4:3 r:1')
END = 'D4:1 A4:2.5 Bb4:.5 | G4:2 Eb4:2 | D4:1 E4:.5 F4:.5 C4:2 | A3:4'
LEFT = 'r:4 ' * 5 + 'D3+A3:2 D3+A3:2 | Bb2+F3:2 G2+D3:2 | G2+Eb3:2 D3+A3:2 | D3+A3:3 r:1'
DESCANT = 'F5:2 E5:2 | E5:3 D5:1 | C5:4 | D5:2 Bb4:2 | F5:2 D5:2 | Bb4:2 G4:2 | A4:2 G4:1 E4:1 | F4:3 r:1'
CHOIR_A = ('D2+A2:4 | D2+A2+D3+F3:4 | G2+D3+G3+Bb3:4 | F2+C3+F3+A3:2 D2+A2+D3+F3:2 | A2+E3+A3:4 | D2+A2+D3+F3:4 | Bb2+F3+Bb3:2 G2+D3+G3+Bb3:2 | '
           'G2+Eb3+G3+Bb3:2 D2+A2+D3+F3:2 | D2+A2+D3:4')
CHOIR_B = ('D2+A2+D3+F3+A3:4 | C2+G2+E3+G3:4 | F2+C3+F3+A3:4 | G2+D3+G3+Bb3:4 | Bb2+F3+Bb3+D4:4 | Eb2+Bb2+G3+Bb3:4 | A2+E3+G3+C#4:4 | D2+A2+D3+F3:4')
CHOIR_C = 'D2+A2+D3:4 | G2+D3:2 G2+Eb3:2 | D2+A2+F3:2 A2+E3:2 | D2+A2:4'
TUBA = ('D2:1 F2:1 A2:1 F2:1 | C2:1 E2:1 G2:1 E2:1 | F2:1 A2:1 F2:1 C2:1 | G2:1 F2:1 D2:1 G2:1 | Bb1:1 D2:1 F2:1 D2:1 | Eb2:1 G2:1 Bb2:1 G2:1 | '
        'A1:1 C#2:1 E2:1 G2:1 | D2:3 r:1')
INNER = 'F3+A3:4 | E3+G3:4 | F3+A3:4 | G3+Bb3:4 | F3+Bb3:4 | G3+Bb3:4 | E3+G3+A3:4 | F3+A3:2 D3+A3:2'
PEDAL = 'D2:4 ' * 8 + 'r:32 D2:4 G2:4 D2:4 D2:4'
DRUM = '#36>:1 r:2.5 #36:.5 ' * 7 + '#36>:4'
TEMPI = [62, 63, 62, 63, 57, 64, 64, 60, 55, 66, 67, 67, 66, 68, 66, 60, 54, 60, 57, 53, 46]
B, C = 36, 68                                            # the beats on which the band and the end begin

clock, end, tempo = timing([(4, bpm) for bpm in TEMPI])
total = end + 3.2


def play(name, text, at, prog, vel, count, pos, width=.25, colour=None, **kw):
    notes = text if isinstance(text, list) else parse(text, at)
    return mixdown(takes('theme-' + name, notes, tempo, prog, vel, 63, count, **kw), total, pos, width, colour)


tune = parse(TUNE, 4) + parse(END, C)
hummed = parse(CHOIR_A) + parse(CHOIR_C, C)
cornets = parse(BAND, B)[16:]                            # they wait four bars
choir = voices.choir(hummed, total, clock, 'u', 'o', 4, 11) * .9 + voices.choir(parse(CHOIR_B, B), total, clock, 'o', 'a', 4, 12) * 1.25
far = [                                                  # (part, level dB, share of the hall)
    (play('accordion', tune, 0, 21, 74, 1, -.12, colour=lambda x: lp(x, 6500, 1), swell=.45, time_ms=14), -27, .28),
    (play('left', LEFT, 0, 21, 46, 1, -.2, colour=lambda x: lp(x, 2500, 1), swell=.4), -31, .3),
    (play('descant', DESCANT, B, 21, 58, 1, -.35, colour=lambda x: lp(x, 5200, 1), swell=.5, time_ms=20), -29, .35),
    (play('horns', BAND, B, 60, 82, 3, .3, .2, horn, swell=.3, time_ms=16), -21, .36),
    (play('trombones', BAND, B, 57, 76, 2, .1, .2, brass, swell=.3, time_ms=18), -22, .34),
    (play('cornets', cornets, 0, 56, 70, 2, -.25, .15, brass, spread=6, swell=.25, time_ms=18), -24, .36),
    (play('inner', INNER, B, 57, 62, 2, .45, .2, horn, swell=.3, time_ms=22), -28, .45),
    (play('tubas', TUBA, B, 58, 84, 2, 0, .15, low, spread=4, time_ms=14, late_ms=8), -24, .3),
    (play('pedal', PEDAL, 0, 58, 50, 1, .1, colour=low, swell=.5), -33, .4),
    (play('drum', DRUM, B, 0, 74, 1, 0, colour=lambda x: lp(x, 900, 1), drum=True, time_ms=12), -27, .4),
    (choir, -25, .45),
    (play('aahs', hummed + parse(CHOIR_B, B), 0, 52, 60, 2, 0, .5, lambda x: lp(x, 2200, 1), spread=9, swell=.3, time_ms=40), -31, .5),
]
hall = room(2.6, pre=.022, dark=4500, size=.045, seed=5)
near = room(.9, pre=.006, dark=5000, size=.02, seed=6)
solo = level(pan(fade(voices.bayan(tune, total, clock), 0, 1.5), -.1), -22)
mix = np.zeros((secs(total) + len(hall), 2))
mix[:secs(total)] += wet(solo, near, .2)[:secs(total)] + .16 * wet(solo, hall, 1)[:secs(total)]
for x, to, share in far:
    y = wet(level(x, to), hall, share)
    mix[:len(y)] += y[:len(mix)]
master('theme', fade(tape(mix[:secs(total - 1.5)], 14000), .15, 2.2), -20)
