"""What the effects share: a room, a soft clip that gives a blow its body on a small speaker, a level."""
import numpy as np
from dsp import bp, burst, drive, fade, master, modes, mono, put, room, secs, wet

desk = room(.3, pre=.004, dark=5000, er=10, size=.012, seed=91)
chamber = room(.5, pre=.006, dark=4400, er=10, size=.02, seed=92)
passage = room(1.0, pre=.010, dark=3400, er=10, size=.04, seed=93)
outside = room(.5, pre=.03, dark=2800, er=6, size=.09, seed=94)
drift_way = room(.8, pre=.006, dark=3600, er=12, size=.025, seed=95)


def finish(name, x, ir, mix, moment, hard=1.5, press=.5, attack=.001, tail=.15):
    """hard drives the thing itself, press the thing together with its room."""
    y = mono(wet(drive(x, hard), ir, mix)[:len(x)])
    master(name, fade(drive(y, press), attack, tail), moment=moment)


def rub(r, dur, a, b, rough=90, depth=.7):
    """One thing drawn over another: noise between a and b Hz, grained by its own roughness."""
    n = secs(dur)
    grain = np.abs(bp(r.standard_normal(n), 20, rough))
    grain /= grain.mean() + 1e-9
    return bp(r.standard_normal(n), a, b) * (1 - depth + depth * grain) * np.sin(np.pi * np.linspace(0, 1, n) ** .8) ** .6


def slip(r, dur, rate, body, t60, amps, sharp=.35):
    """Stick and slip: a click at rate(0..1) a second, each through a body."""
    y = np.zeros(secs(dur) + secs(.25))
    t = 0.
    while t < dur:
        u = t / dur
        put(y, t, modes(body, t60, amps, .2, r.integers(1e6)), np.sin(np.pi * u) ** .7 * r.uniform(1 - sharp, 1))
        t += r.uniform(1 - sharp * .6, 1 + sharp * .6) / rate(u)
    return y


def knock(r, body, t60, amps, hard=.5, top=3800):
    """A short blow on wood."""
    y = modes(body, t60, amps, .35, r.integers(1e6))
    return put(y, 0, burst(.05, 280, top, r.integers(1e6), .0035, .0003), hard)


def grains(x, r, count, when, lo, hi, gain, tau=.0025):
    """Grit: so many small bursts at moments drawn by when(r)."""
    for _ in range(count):
        f = r.uniform(lo, hi)
        put(x, max(0, when(r)), burst(.03, f * .7, min(f * 1.8, 20000), r.integers(1e6), tau * r.uniform(.5, 1.6), .0002), gain * min(1.5, .4 * (r.pareto(2) + .3)))
