"""waltz, "Lampochka": E minor with a middle in G, AABA', on a worn 78 rpm record."""
import numpy as np
from band import level, low, mixdown
from dsp import SR, bp, burst, fade, lp, master, mono, noise, peak, put, rng, room, secs, warp, wet, wow
from score import parse, takes, timing

HALF = 'E5:2 D#5:1 | /B4:3 | C5:1.5 B4:.5 A4:1 | F#4:3 | A4:2 G4:1 | /E5:3 | '
TUNE = ' '.join([HALF + 'D#5:1 F#5:1 A4:1 | B4:3', HALF + 'D#5:1 C5:1 B4:1 | /E4:3',
                 'D5:1 B4:1 /G5:1 | F#5:2 E5:1 | E5:1 C5:1 /A5:1 | G5:2 F#5:1 | F#5:1.5 E5:.5 D5:1 | C5:1 B4:1 A4:1 | B4:1 D#5:1 F#5:1 | /B5:2 r:1',
                 HALF + 'D#5:1 C5:1 B4:1 | /E4:3'])
SPELT = {'Em': ('E2', 'G3+B3+E4'), 'Am': ('A2', 'A3+C4+E4'), 'B7': ('B2', 'A3+B3+D#4'), 'C': ('C3', 'G3+C4+E4'), 'G': ('G2', 'G3+B3+D4'),
         'D7': ('D3', 'F#3+C4+D4'), 'F#o': ('F#2', 'A3+C4+E4')}
CLOSE = 'Em Em Am F#o Am C B7 Em '
CHORDS = ('Em Em Am F#o Am C B7 B7 ' + CLOSE + 'G G Am D7 D7 Am B7 B7 ' + CLOSE).split()
BASS = ' '.join(f"{SPELT[c][0]}':1 r:2" for c in CHORDS)
AFTER = ' '.join(f"r:1 {SPELT[c][1]}':1 {SPELT[c][1]}':1" for c in CHORDS)
MIDDLE, LAST = 48, 72                                    # beats

clock, end, tempo = timing([(3, b) for b in [138] + [148, 152, 150, 144] * 7 + [146, 140, 130]])
total = end + 1.2


def play(name, notes, prog, vel, count, pos, width=.25, colour=None, **kw):
    return mixdown(takes('waltz-' + name, notes, tempo, prog, vel, 150, count, **kw), total, pos, width, colour)


def shellac(x):
    """190-4800 Hz, the horn's peaks, soft clip, wow at 1.3 Hz, hiss, crackle, one scratch a turn, the motor; the needle comes down first."""
    n = len(x)
    r = rng(78)
    t = np.arange(n) / SR
    x = bp(warp(x, wow(n, [(1.3, .0028), (.33, .0012), (8.7, .0005)])), 190, 4800, 2)
    for f, q, g in [(420, 2.5, 4), (950, 3, 5), (1700, 3.5, 3), (2900, 3, 4)]:
        x = peak(x, f, q, g)
    x = np.tanh(2.2 * x / np.abs(x).max() + .12) - np.tanh(.12)
    surface = noise(n, [(20, -40), (300, -12), (1500, 0), (5000, -4), (9000, -26), (20000, -50)], 31) * (.011 + .003 * np.sin(2 * np.pi * 1.3 * t))
    crackle = np.zeros(n)
    for _ in range(int(14 * n / SR)):
        crackle[r.integers(n)] += r.choice([-1, 1]) * min(.6, .03 * r.pareto(1.6) + .02)
    for k in range(int(n / SR * 1.3)):
        crackle[min(n - 1, secs(k / 1.3 + .31 + r.normal(0, .003)))] += .28 * r.uniform(.5, 1)
    motor = noise(n, [(20, -10), (45, 0), (110, -6), (250, -30)], 33) * .008
    y = x * .6 + surface + bp(crackle, 700, 7000, 1) * 1.1 + motor
    put(y, .12, burst(.25, 90, 1800, 3, .03), .25)
    put(y, .16, burst(.12, 800, 4000, 4, .012), .2)
    return fade(mono(wet(y, room(.45, pre=.004, dark=3500, size=.015, seed=4), .18)[:n]), .02, .5)


tune = parse(TUNE)
middle = [x for x in tune if MIDDLE <= x[0] < LAST]
below = [(t, d, [p - (4 if p % 12 in (4, 9, 11, 2) else 3) for p in ps], flags) for t, d, ps, flags in middle]
parts = [
    (play('violins', tune, 40, 84, 3, 0, .2, lambda x: lp(x, 7000, 1), spread=8, swell=.3, time_ms=16, cents_sd=5), -20),
    (play('clarinet', middle, 71, 70, 1, .2, swell=.2), -25),
    (play('flute', [x for x in tune if x[0] >= LAST], 73, 62, 1, -.2, swell=.2), -28),
    (play('seconds', below, 40, 66, 2, .3, swell=.3, time_ms=20), -27),
    (play('accordion', parse(AFTER), 21, 52, 1, -.3, colour=lambda x: lp(x, 4500, 1), late_ms=6, time_ms=12), -28),
    (play('piano', parse(AFTER), 0, 60, 1, .3, time_ms=9), -27),
    (play('bass', parse(BASS), 32, 92, 1, 0, colour=low, late_ms=5), -23),
]
dry = np.zeros((secs(total), 2))
for x, to in parts:
    dry[:len(x)] += level(x, to)[:len(dry)]
dry = wet(dry, room(.7, pre=.01, dark=4500, seed=8), .2)[:secs(total + .5)]
master('waltz', shellac(np.concatenate([np.zeros(secs(1.1)), mono(dry), np.zeros(secs(.7))])), -20)
