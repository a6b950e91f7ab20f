"""Layers that a General MIDI soundfont cannot give: low men's voices, a free-reed bayan, a boy's whistle, and talk without words."""
import numpy as np
from dsp import SR, bp, burst, hp, lp, pan, peak, put, rng, secs
from scipy import signal

# Formants (Hz, gain): no language is meant.
VOWELS = {
    'o': [(400, 1), (760, .55), (2400, .1), (2900, .07)],
    'u': [(310, 1), (640, .35), (2300, .04), (2800, .03)],
    'a': [(620, 1), (1080, .6), (2500, .16), (3100, .1)],
    'e': [(450, 1), (1750, .4), (2500, .2)],
    'i': [(290, 1), (2050, .3), (2800, .2)],
    'y': [(330, 1), (1300, .35), (2300, .15)],
}


def formant(x, vowel, width=1.):
    y = 0
    for f, g in VOWELS[vowel]:
        b, a = signal.iirpeak(f, f / ((60 + f * .05) * width), fs=SR)
        y = y + g * signal.lfilter(b, a, x)
    return y


def glottal(f0, seed):
    """A Rosenberg-like pulse from an array of momentary frequencies."""
    u = (np.cumsum(f0) / SR + rng(seed).random()) % 1
    return np.where(u < .6, .5 * (1 - np.cos(np.pi * u / .6)), np.where(u < .72, np.cos(np.pi / 2 * (u - .6) / .12), 0)) - .4


def choir(notes, total, clock, vowel='o', opens='a', singers=4, seed=11, swell=.35):
    """Each note is sung by several men with their own vibrato, drift and entry; in long notes the vowel opens a little in the middle. Stereo."""
    out = np.zeros((secs(total), 2))
    r = rng(seed)
    for t, d, ps, _ in notes:
        a, b = clock(t), clock(t + d)
        for p in ps:
            for _ in range(singers):
                st = max(0, a + r.normal(0, .05))
                n = secs(b - st + .5 + r.random() * .25)
                tt = np.arange(n) / SR
                vib = r.uniform(8, 20) * np.minimum(1, tt / 1.2) * np.sin(2 * np.pi * r.uniform(4.4, 5.6) * tt + r.random() * 6)
                dr = np.clip(r.normal(0, 5), -8, 8) + 4 * np.interp(np.arange(n), np.linspace(0, n, 8), r.normal(0, 1, 8)) - 35 * np.exp(-tt / .12)
                x = glottal(440 * 2 ** ((p - 69 + (vib + dr) / 100) / 12), r.integers(1e9)) + .02 * r.standard_normal(n)
                x = hp(signal.lfilter([1, -.8], 1, x) * 2.2, 60)
                arc = np.sin(np.pi * tt / tt[-1])
                width = r.uniform(.9, 1.5)
                x = formant(x, vowel, width) + (.30 * arc ** 2 * formant(x, opens, width) if d >= 2 else 0)
                e = np.minimum(1, tt / .38) * np.minimum(1, (n / SR - tt) / .55) * (1 - swell + swell * arc)
                put(out, st, pan(x * e * r.uniform(.8, 1.1), r.uniform(-.7, .7)), .1)
    return out


def bayan(notes, total, clock, seed=21, octave=.35):
    """A free reed: two reeds 2.5 cents apart and the octave below, bellows, breath, the click of the key. Harder bellows sound brighter."""
    out = np.zeros(secs(total))
    r = rng(seed)
    for t, d, ps, _ in notes:
        a = max(0, clock(t) + r.normal(0, .012))
        n = secs(clock(t + d) - a + .06)
        tt = np.arange(n) / SR
        length = tt[-1]
        for p in ps:
            f = 440 * 2 ** ((p - 69) / 12)
            x = 0
            for cents, g in [(-1.2, 1), (1.3, .9), (-1200, octave)]:
                reed = f * 2 ** (cents / 1200)
                ph = 2 * np.pi * np.cumsum(reed * (1 + .0015 * np.exp(-tt / .05) + .0006 * np.sin(2 * np.pi * .9 * tt + r.random() * 6))) / SR
                for k in range(1, int(min(60, 11000 / reed)) + 1):
                    x = x + g * np.sin(k * ph + k * k * .3) / k ** .95 * np.exp(-k * reed / 3000) * r.uniform(.7, 1.3)
            x = peak(peak(x, 1150, 1.2, 5), 2600, 1.5, 4)
            dark = lp(x, 1500, 1)
            bellows = .62 + .38 * np.sin(np.pi * np.minimum(1, .15 + .85 * tt / length)) ** .8
            e = np.minimum(1, tt / .045) * np.minimum(1, (length - tt + 1e-9) / .06) * bellows
            air = bp(r.standard_normal(n), 700, 5200) * .018 * (.5 + e ** 2)
            put(out, a, ((x * e ** 2 + dark * (1 - e ** 2)) * .12 + air) * e)
            put(out, max(0, a - .004), burst(.03, 1200, 4000, r.integers(1e6), .004), .06)
    return out


def whistle(notes, total, clock, seed=31, breath=1.):
    """A boy whistling: almost a sine, pushed into each note from a little below, with air around the pitch and a late vibrato."""
    out = np.zeros(secs(total))
    r = rng(seed)
    last = None
    for t, d, ps, _ in notes:
        a = max(0, clock(t) + r.normal(0, .012))
        n = secs(max(.09, (clock(t + d) - clock(t)) * .93))
        tt = np.arange(n) / SR
        f = 440 * 2 ** ((ps[0] - 69) / 12)
        near = last is not None and a - last[1] < .12
        slide = 1200 * np.log2(last[0] / f) * .5 if near else -70
        cents = slide * np.exp(-tt / .022) + r.normal(0, 4) + 22 * np.clip((tt - .22) / .3, 0, 1) * np.sin(2 * np.pi * r.uniform(5, 5.8) * tt) + 5 * np.sin(2 * np.pi * 1.1 * tt + r.random() * 6)
        ph = 2 * np.pi * np.cumsum(f * 2 ** (cents / 1200)) / SR
        air = lp(r.standard_normal(n), 160, 1)
        x = np.sin(ph) + .05 * np.sin(2 * ph) + .02 * np.sin(3 * ph) + breath * (1.2 * air * np.cos(ph) + .03 * bp(r.standard_normal(n), 1800, 7000))
        e = np.minimum(1, tt / .03) * np.minimum(1, (tt[-1] - tt + 1e-9) / .05) * (.75 + .25 * np.sin(np.pi * tt / tt[-1]))
        put(out, a, x * e)
        last = f, a + n / SR
    return out


def babble(dur, seed, f0):
    """One man talking, on the circle: syllables of random vowels and noise for consonants, so no word can be heard by accident."""
    r = rng(seed)
    out = np.zeros(secs(dur))
    t = r.random() * .6
    vowels = list(VOWELS)
    while t < dur - .3:
        phrase = r.integers(3, 11)
        for k in range(phrase):
            d = r.uniform(.11, .24)
            m = secs(d)
            u = np.linspace(0, 1, m)
            f = f0 * (1.16 - .26 * k / phrase) * (1 + .06 * r.normal() * np.sin(np.pi * u)) * (1 + .012 * r.normal())
            v1, v2 = vowels[r.integers(6)], vowels[r.integers(6)]
            g = signal.lfilter([1, -.96], 1, glottal(f * np.ones(m), r.integers(1e9)) + .03 * r.standard_normal(m)) * 6
            y = formant(g, v1, 2.) * (1 - u) + formant(g, v2, 2.) * u
            put(out, t, y * np.sin(np.pi * u) ** .6 * r.uniform(.5, 1), wrap=True)
            if r.random() < .5:
                put(out, max(0, t - .03), burst(.07, 1800, r.choice([3500, 6500]), r.integers(1e6), .02), .5 * r.random(), wrap=True)
            t += d * r.uniform(.85, 1.05)
            if t > dur - .3:
                break
        t += r.exponential(.9) + .25
    return out
