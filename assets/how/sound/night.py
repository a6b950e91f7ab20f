"""night, "Shift": work below. D minor, goes round. The pick's hammering is the ostinato; each bar is shorter than the one before, from eight quavers to four.

Twice it tightens, the second time a semitone higher from the middle on; then all stop, as they do to hear the roof, and it begins again.
"""
import numpy as np
from band import brass, horn, low
from cue import Cue
from dsp import burst, lp, modes, put, room
from score import parse

LENGTHS = [4, 4, 3.5, 3.5, 3, 3, 2.5, 2.5, 2, 2]
PASS = sum(LENGTHS)                                      # 30 beats
LISTEN = 8
M1 = ('D3:1 A3:2.5 Bb3:.5 | G3:3 F3:.5 E3:.5 | F3:1.5 C3:.5 D3:1.5 | A2:3 r:.5 | D3:1 A3:1 C4:.5 D4:.5 | Bb3:1.5 A3:.5 G3:1 | A3:1 F3:.5 Eb3:1 | D3:2 r:.5 | '
      'A3:.5 F3:.5 Eb3:1 | A3:.5 F3:.5 Eb3:.5 D3:.5')
M2 = ('D3:1 A3:2.5 Bb3:.5 | C4:3 Bb3:.5 A3:.5 | Bb3:1.5 F3:.5 G3:1.5 | Eb3:1 Bb3:2 B3:.5 | Ab3:1 Eb4:1 Db4:.5 Cb4:.5 | Bb3:1.5 A3:.5 G3:1 | Bb3:1 Gb3:.5 E3:1 | Eb3:1 Bb3:1.5 | '
      'A3:.5 C4:.5 Eb4:1 | A3>:.5 C4>:.5 Eb4>:.5 F#4>:.5')
CANON = 'r:1 D4:1 A4:2 | Bb4:1 G4:2 F4:1 | D4:1 Bb3:.5 D4:2 | G4:1 Eb4:2 r:.5 | Eb4:1 Ab4:1 Bb4:1 | G4:1.5 F4:.5 E4:1 | Gb4:1 Db4:1.5 | G4:1 Bb4:1.5 | C5:1 A4:1 | C5>:.5 A4>:.5 F#4>:1'
ROOTS = [['D', 'D', 'D', 'D', 'D', 'G', 'F', 'D', 'Eb', 'Eb'], ['D', 'D', 'G', 'Eb', 'Ab', 'G', 'Gb', 'Eb', 'A', 'A']]
RISE = ['A3 A3 Bb3 Bb3 B3 B3 C4 C4 C#4 C#4', 'D4 D4 D4 Eb4 Eb4 E4 E4 F4 F#4 G4']


def bars():
    t = 0
    for k in range(2):
        for i, n in enumerate(LENGTHS):
            yield k, i, t, n
            t += n


def strings():
    """The pick in semiquavers: it works, lets go for a quaver, works again; as the bars shrink it stops less."""
    out = ''
    for k, i, _, n in bars():
        root = ROOTS[k][i]
        work = n - (.5 if n > 2 or k == 0 else 0)
        group = [f"{root}2'", f"{root}2'", f"{root}3'", f"{root}2'"]
        out += ' '.join(f'{group[q % 4]}:.25' for q in range(int(work * 4))) + f' r:{n - work:g} '
    return out.replace('r:0 ', '')


def steel(cue):
    """One soft blow a semiquaver, with the steel's own lines moved a little from bar to bar; the valve lets its air go when it stops."""
    out = np.zeros(len(cue.dry))
    r = np.random.default_rng(7)
    for k, i, t, n in bars():
        stretch = r.uniform(.94, 1.07)
        blow = [modes(np.array([182, 410, 1730, 2890, 4470]) * stretch * r.uniform(.99, 1.01, 5), [.09, .06, .04, .03, .02], [1, .7, .22, .16, .08], .12, q) for q in range(4)]
        work = n - .5 if n > 2 or k == 0 else n
        for q in range(int(work * 4)):
            put(out, max(0, cue.clock(t + q / 4) + r.normal(0, .004)), blow[q % 4], r.uniform(.6, .9) * (1.25 if q % 4 == 0 else 1))
        if work < n:
            put(out, cue.clock(t + work), burst(.3, 1400, 6000, 40 + i, .07, .01), .1)
    return out


cue = Cue('night', [(8, 98), (7, 99), (6, 100), (5, 101), (4, 102), (8, 100), (7, 101), (6, 102), (5, 103), (4, 104), (LISTEN, 100)], loop=True)
S = PASS * 2
pedal = ' '.join(f"{'D1+D2' if k == 0 else ROOTS[1][i] + '2'}:{n:g}" for k, i, _, n in bars()) + ' D2+A2:7 r:1'
cue.play('ostinato', strings(), 43, 84, -24, .1, 2, colour=lambda x: lp(x, 3400, 1), time_ms=7, vel_sd=10, shape=[(0, -4), (28, 0), (30, -3), (58, 2)])
cue.play('cellos', strings(), 45, 70, -25, .12, colour=lambda x: lp(x, 4200, 1), time_ms=8, shape=[(0, -4), (28, 0), (31, -3), (58, 2)])
cue.add(steel(cue), -27, .16, shape=[(0, -3), (20, 0), (30, -2), (58, 3)])
cue.play('pedal', pedal, 58, 72, -25, .3, 2, colour=low, swell=.35, time_ms=16, shape=[(0, 0), (58, 1), (60, -5), (68, -3)])
cue.play('trombones', M1, 57, 80, -21.5, .32, 2, colour=brass, swell=.25, time_ms=14, shape=[(0, -4), (14, -1), (29, 1)])
cue.play('horns', M2, 60, 88, -21.5, .32, 2, at=PASS, colour=horn, swell=.25, time_ms=14, shape=[(30, -3), (44, 0), (59, 2)])
cue.play('cornets', CANON, 56, 66, -25, .34, 2, at=PASS, colour=lambda x: lp(brass(x), 5200, 1), swell=.25, time_ms=14, shape=[(30, -4), (52, 1)])
cue.play('violas', ' '.join(f'{p}:{n:g}' for row in RISE for p, n in zip(row.split(), LENGTHS)), 44, 56, -28, .4, 2, colour=lambda x: lp(x, 3600, 1), shape=[(0, -6), (28, 0), (31, -4), (59, 2)])
cue.play('drum', ' '.join(f'#36>:{n:g}' for *_, n in bars()), 0, 76, -25, .35, drum=True, colour=lambda x: lp(x, 800, 1), time_ms=8)
cue.play('timpani', 'D2>:1 r:3 A2:1 r:3', 47, 62, -29, .5, at=S, time_ms=10, colour=lambda x: lp(x, 1500, 1))
cue.play('listen', 'r:2 A4:.5 F4:.5 Eb4:1 D4:3', 71, 44, -29, .5, at=S, swell=.4, colour=lambda x: lp(x, 3000, 1))
cue.knocks([(S + 1.5, 1), (S + 3.75, .6), (S + 4.1, .4), (S + 6.5, .8)], -34, .6, 3, low=400, high=2200, tau=.012)
cue.finish(room(1.25, pre=.014, dark=3800, size=.04, seed=12), top=12000, grip=1.5)
