"""What the three pieces share: instruments' colours, placing takes on a stage, balance, tape."""
import numpy as np
from dsp import db, hp, lp, noise, pan, peak, put, secs, warp, wow


def horn(x):
    return peak(lp(x, 4600, 1), 420, .8, 3)


def brass(x):
    return peak(peak(lp(x, 8000, 1), 1300, 1, 2.5), 300, .8, 1.5)


def low(x):
    return peak(lp(hp(x, 40), 2200, 1), 140, .9, 3)


# No two players have the same bell, mouthpiece and wall behind them: (Hz, dB) for each take.
# And one of them leads, so that where two of them cancel the third is not met by an equal.
PLAYERS = [[(700, 1.5), (2400, -2)], [(950, -2.5), (1900, 2)], [(520, -1.5), (3000, 2.5)], [(1200, 1.5), (3600, -2)]]
LEAD = [1, .8, .6, .6]


def mixdown(takes, total, pos, width=.25, colour=None, differ=True):
    """Each take has its own place, its own few milliseconds of delay and, in a section, its own colour."""
    out = np.zeros((secs(total), 2))
    for k, x in enumerate(takes):
        p = pos
        if len(takes) > 1:
            p += width * (2 * k / (len(takes) - 1) - 1)
        if len(takes) > 1 and differ:
            for f, g in PLAYERS[k]:
                x = peak(x, f, 1.1, g)
            x = x * LEAD[k]
        put(out, .003 + .007 * k, pan(colour(x) if colour else x, np.clip(p, -1, 1)))
    return out


def level(x, to):
    """Gated RMS to a level in dB."""
    return x / (np.sqrt(np.mean(x[np.abs(x).max(1) > 1e-4] ** 2)) + 1e-9) * db(to)


def tape(x, top):
    """The colour of an optical track: a gentle wow, soft saturation, rolled highs, and a faint hiss that goes on through the rests."""
    x = warp(x, wow(len(x), [(.6, .0009), (5.5, .0004)]))
    x = np.tanh(1.5 * x / np.abs(x).max()) / np.tanh(1.5)
    hiss = [noise(len(x), [(60, -30), (400, -8), (2500, 0), (7000, -4), (14000, -24)], 40 + c) for c in range(2)]
    return lp(hp(x, 45), top, 1) + .0014 * np.stack(hiss, 1)
