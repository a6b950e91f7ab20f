"""What the rooms share. Everything here is made on the circle: it goes on at its own beginning, so a loop has no seam to hide.

A room holds nothing that one would know again at its second coming. What happens in it is many small things of about one strength.
"""
import sys

import dsp
import numpy as np
from dsp import SR, burst, db, drift, drive, master, modes, put, rng, rotate, secs


def run(*makers):
    """Make all, or only those named on the command line."""
    for make in makers:
        if not sys.argv[1:] or make.__name__ in sys.argv[1:]:
            make()


def noise(n, pts, seed=0):
    """dsp's noise, but beyond the last point it goes on falling."""
    f, g = pts[-1]
    return dsp.noise(n, [*pts, (f * 3, g - 40)], seed)


def shape(x, pts):
    """Equalise by pts = [(Hz, dB), ...] in the frequency domain: a filter that wraps round."""
    f = np.fft.rfftfreq(len(x), 1 / SR)
    gain = np.interp(np.log10(np.maximum(f, 1)), [np.log10(p[0]) for p in pts], [p[1] for p in pts])
    return np.fft.irfft(np.fft.rfft(x) * db(gain), len(x))


def turn(x, ir, mix):
    """The room's answer, wrapped round. Mono."""
    far = np.fft.irfft(np.fft.rfft(x) * np.fft.rfft(ir[:, 0], len(x)), len(x))
    return x * (1 - mix) + far * mix


def keep(name, x, level=-26, low=48, grip=.6):
    """Master a loop: without what no speaker plays, its seam in the calmest place."""
    x = shape(x, [(low * .4, -40), (low, -3), (low * 1.6, 0), (14000, 0), (19000, -12)])
    master(name, rotate(drive(x, grip)), level, loop=True)


def cycles(f):
    """Phase of a curve of Hz, stretched so that it closes after a whole number of turns."""
    ph = np.cumsum(f) / SR
    return 2 * np.pi * ph * max(1, round(ph[-1])) / ph[-1]


def tone(n, f, seed=0, wander=.002):
    """A steady machine tone, its pitch never quite still."""
    return np.sin(cycles(f * (1 + wander * (drift(n, 2.3, seed, -1, 1)))))


def howl(n, f, width, seed):
    """A breath of wind across an edge: a narrow band of noise whose middle follows the curve f."""
    pts = [(1, 0), (width, 0), (width * 2, -14), (width * 5, -40), (width * 20, -70)]
    ph = cycles(f)
    return noise(n, pts, seed) * np.cos(ph) + noise(n, pts, seed + 1) * np.sin(ph)


def gusts(n, seed, period=6.):
    """0..1: slow swells, and on them the small restlessness of air."""
    return np.clip(drift(n, period, seed, .05, 1) ** 1.3 * (.8 + .2 * drift(n, .7, seed + 1, -1, 1)), 0, 1)


def wind(n, g, seed, edges=((310, 26, .5), (520, 34, .35))):
    """Open wind under the gusts g: the body, a rush that comes only with the strong ones, and the edges that it finds to sing on."""
    y = .55 * noise(n, [(30, -20), (90, -3), (260, 0), (700, -10), (2500, -34)], seed) * (.35 + .65 * g)
    y += .5 * noise(n, [(150, -26), (500, -3), (1300, 0), (3200, -9), (9000, -34)], seed + 1) * g ** 2
    for k, (f, width, a) in enumerate(edges):
        y += a * .5 * howl(n, f * (.86 + .3 * g), width, seed + 3 + 2 * k) * g ** 1.6
    return y


def sleeper(n, breaths, seed, snore=0.):
    """A sleeper: in, out, and a rest. snore sets soft-palate pulses on the in-breath."""
    r = rng(seed)
    y = np.zeros(n)
    period = n / SR / breaths
    start = r.random() * period
    low, high = r.uniform(.8, 1.25, 2)
    for k in range(breaths):
        t = start + k * period + r.normal(0, .05)
        a, b = secs(period * r.uniform(.32, .38)), secs(period * r.uniform(.36, .44))
        rise = noise(a, [(200, -30), (700 * high, -4), (1700 * high, 0), (3200, -10), (8000, -34)], r.integers(1e6)) * np.hanning(a) ** .9
        u = np.linspace(0, 1, b)
        fall = noise(b, [(120, -24), (420 * low, 0), (1100 * low, -5), (2600, -16), (7000, -40)], r.integers(1e6)) * np.sin(np.pi * u ** .6) ** 1.3
        put(y, t, rise, .5, True)
        put(y, t + period * .45, fall, .8, True)
        if snore:
            s = t + .1 * period
            while s < t + .34 * period:
                palate = modes([235 * low, 480, 910, 1500], [.035, .03, .02, .012], [1, .8, .5, .25], .06, r.integers(1e6))
                put(y, s, palate, snore * r.uniform(.5, 1) * np.sin(np.pi * (s - t) / (.44 * period)), True)
                s += r.uniform(.9, 1.15) / 37
    return y


def tick(r, size, body):
    """One beat of a clock: the escapement's two small blows and the case behind them."""
    y = burst(.05, 1900 / size, 8200 / size, r.integers(1e6), .0016, .0002)
    put(y, .011 * size, burst(.03, 1500 / size, 6000 / size, r.integers(1e6), .0022, .0002), .45)
    return put(np.concatenate([y, np.zeros(secs(.12))]), 0, modes(body, [.07, .06, .045, .03], [.7, 1, .8, .5], .16, 8), .5)


def clock(n, beats, seed, size=1., body=(240, 410, 690, 1180)):
    """A clock of so many beats to the loop, tick and tock unlike and not quite even."""
    r = rng(seed)
    y = np.zeros(n)
    for k in range(beats):
        odd = k % 2
        put(y, (k + .035 * odd) * n / SR / beats + .3, tick(r, size * (1.1 if odd else 1), [f * (.93 if odd else 1) for f in body]), r.uniform(.85, 1) * (.8 if odd else 1), True)
    return y


def steps(y, t, count, gap, gain, r, hard=.3, near=lambda u: np.sin(np.pi * u)):
    """Someone walks; near(0..1) is how close he comes."""
    for k in range(count):
        foot = burst(.14, 80, 520, r.integers(1e6), .022, .002) + hard * burst(.14, 900, 3600, r.integers(1e6), .009, .001)
        put(y, t + k * gap + r.normal(0, .018), foot, gain * near((k + .5) / count) * r.uniform(.8, 1.1), True)


def scatter(y, count, r, make, gain, spread=.5):
    """So many small things, anywhere, all of about one strength."""
    for _ in range(count):
        put(y, r.random() * len(y) / SR, make(r), gain * r.uniform(1 - spread, 1), True)


def drop(r, f):
    """A drop into water: a rising, dying sine."""
    t = np.arange(secs(.1)) / SR
    return np.sin(2 * np.pi * np.cumsum(f * (1 + r.uniform(1, 3) * t)) / SR) * np.exp(-t / r.uniform(.01, .03)) * np.minimum(1, t / .0008)
