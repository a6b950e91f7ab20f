"""march, "Odd foot": a works band in G minor. Each phrase is 2/4 2/4 2/4 5/8; in the quaver too many only the bass drum plays: it limps.

march-radio is the same take through the loudspeaker on its post.
"""
import numpy as np
from band import brass, horn, level, low, mixdown, tape
from dsp import SR, bp, fade, hp, lp, master, mono, pan, peak, put, rng, room, secs, trim, wet
from score import parse, takes, timing

PHRASE = 8.5
P1 = 'D5:.75 Eb5:.25 D5:.5 Bb4:.5 | A4:.75 Bb4:.25 G4:1 | C5:.5 A4:.5 F#4:.5 A4:.5 | G4:1.5 r:1'
P2 = 'D5:.75 Eb5:.25 F5:.5 D5:.5 | C5:.75 D5:.25 Bb4:1 | Ab4:.5 C5:.5 Eb5:.5 C5:.5 | D5:1.5 r:1'
P3 = 'F5:.75 D5:.25 Bb4:1 | G5:.75 Eb5:.25 C5:1 | D5:.5 C5:.5 Bb4:.5 A4:.5 | Bb4:1.5 r:1'
P4 = "Eb5:.75 C5:.25 A4:1 | D5:.75 Bb4:.25 G4:1 | C5':.5 Bb4':.5 A4':.5 F#4':.5 | G4:1.5 r:1"
TUNE = ' '.join([P1, P2, P3, P4, P1, P2, P4])
CHORDS = ['Gm Gm D7 Gm', 'Gm Bb Ab D', 'Bb Cm F7 Bb', 'F7 Gm D7 Gm', 'Gm Gm D7 Gm', 'Gm Bb Ab D', 'F7 Gm D7 Gm']
SPELT = {'Gm': ('G2', 'D2', 'Bb3+D4'), 'Cm': ('C2', 'G2', 'C4+Eb4'), 'D7': ('D2', 'A2', 'C4+F#4'), 'Bb': ('Bb1', 'F2', 'Bb3+D4'),
         'Ab': ('Ab1', 'Eb2', 'C4+Eb4'), 'F7': ('F2', 'C2', 'A3+Eb4'), 'D': ('D2', 'A1', 'A3+F#4')}
COUNTER = 'G3:2 | D4:1 Bb3:1 | Eb4:1 C4:1 | Bb3:1.5 r:1 | Bb3:2 | F4:1 D4:1 | Eb4:2 | F#4:1.5 r:1 '
COUNTER_END = 'G3:1 A3:1 | Bb3:1 D4:1 | Eb4:1 D4:1 | G4:1.5 r:1'
SNARE = '#38:.5 #38:.25 #38:.25 #38:.5 #38:.5 ' * 3 + '#38:.5 #38:.25 #38:.25 #38:1 r:.5 '
DRUM = '#36>:1 #36:1 ' * 3 + '#36>:1 #36:1 #36>:.5 '
CRASH = 'r:1 #49:1 r:6.5 '

clock, end, tempo = timing([(PHRASE, 104)] + [(PHRASE, 106)] * 5 + [(PHRASE, 105), (PHRASE, 100), (3, 92)])
total = end + 1.5


def accompaniment():
    bass = horns = ''
    for phrase in CHORDS:
        for bar, name in enumerate(phrase.split()):
            root, fifth, chord = SPELT[name]
            if bar < 3:
                bass += f"{root}':1 {fifth}':1 "
                horns += f"r:.5 {chord}':.5 " * 2
            else:                                        # the bar with the quaver too many
                bass += f"{root}':1 {root}':1 r:.5 "
                horns += f"r:.5 {chord}':.5 " * 2 + 'r:.5 '
    return bass + "G1+G2>':1", horns + "Bb3+D4':1"


def play(name, notes, prog, vel, count, pos, width=.25, colour=None, **kw):
    kw = {**dict(time_ms=17, cents_sd=6, vel_sd=8, gate=.82), **kw}
    return mixdown(takes('march-' + name, notes, tempo, prog, vel, 106, count, **kw), total, pos, width, colour)


def octave(notes, by):
    return [(t, d, [p + by for p in ps], flags) for t, d, ps, flags in notes]


def band():
    tune = parse(TUNE + " G4>':1", PHRASE)
    reprise = octave([x for x in tune if x[0] >= PHRASE * 5], 12)
    bass, horns = accompaniment()
    parts = [
        (play('cornets', tune, 56, 88, 3, -.25, .25, brass, spread=10), -20),
        (play('section', octave(tune, -12), 61, 74, 2, .1, .3, brass, spread=8), -27),
        (play('clarinets', reprise, 71, 72, 2, -.5, .15, lambda x: lp(x, 6500, 1), spread=11), -27),
        (play('piccolo', reprise, 72, 60, 1, -.6, colour=lambda x: lp(x, 9000, 1)), -33),
        (play('horns', parse(horns, PHRASE), 60, 78, 3, .35, .25, horn, spread=10, late_ms=14, gate=.5), -25),
        (play('trombones', parse(COUNTER * 3 + COUNTER_END, PHRASE), 57, 80, 2, .5, .15, brass, spread=8, swell=.2, gate=.92), -25),
        (play('tubas', parse(bass, PHRASE), 58, 94, 2, .15, .2, low, spread=6, late_ms=10), -22),
        (play('snare', parse(SNARE * 8), 48, 66, 1, .2, colour=lambda x: lp(hp(x, 180), 8000, 1), drum=True, time_ms=8, vel_sd=12), -30),
        (play('drum', parse(DRUM * 8 + '#36>:1'), 48, 84, 1, .05, colour=lambda x: lp(x, 1200, 1), drum=True, time_ms=12, late_ms=6), -25),
        (play('crash', parse(CRASH * 8 + '#49>:1'), 48, 52, 1, .1, colour=lambda x: lp(hp(x, 500), 9000, 1), drum=True, time_ms=14), -36),
    ]
    dry = np.zeros((secs(total), 2))
    for x, to in parts:
        dry[:len(x)] += level(x, to)[:len(dry)]
    yard = room(1.1, pre=.03, dark=4200, er=5, size=.09, seed=9, low=.8)
    return tape(wet(dry, yard, .26)[:secs(total + .8)], 12000)


def loudspeaker(mix):
    """A street loudspeaker: 380-3300 Hz, the horn's peaks, overdrive, mains, and the echoes of two posts further off."""
    x = mono(mix)[secs(4.75):]
    x = peak(peak(bp(x, 380, 3300, 3), 950, 2.5, 7), 2100, 3, 6)
    x = np.tanh(4 * x / np.abs(x).max()) * .5
    t = np.arange(len(x)) / SR
    x += .003 * np.sign(np.sin(2 * np.pi * 100 * t)) + .004 * bp(rng(4).standard_normal(len(x)), 500, 3000)
    x = lp(x, 5000)
    out = np.zeros((len(x) + secs(1), 2))
    put(out, 0, pan(x, 0))
    put(out, .19, pan(lp(x, 2200, 1), -.6), .34)
    put(out, .41, pan(lp(x, 1400, 1), .7), .2)
    y = wet(out, room(1.3, pre=.02, dark=3000, er=4, size=.12, seed=2), .16)
    return mono(fade(hp(y[:secs(24)], 200), .02, 1.5))


mix = band()
master('march', fade(trim(mix, -38, .1, .2), .01, .5), -20)
master('march-radio', loudspeaker(mix), -22)
