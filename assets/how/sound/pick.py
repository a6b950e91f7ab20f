"""pick (a loop) and pick-burst: a pneumatic pick at about 1050 blows a minute.

Each spell has its own steel: the modes move with the angle of the bar and how deep it sits, and again a little with every blow, or the ear hears a sewing machine.
"""
import numpy as np
from dsp import SR, band, burst, drift, fade, hp, master, modes, mono, noise, put, rng, room, rotate, secs, wet

STEEL = np.array([1730, 2890, 4470, 6900])
BODY = np.array([96, 143, 232, 410])
drift_way = room(.55, pre=.004, dark=4200, er=12, size=.018, seed=3)


def bar(r):
    """The steel of one spell: (modes, decays, amplitudes)."""
    return STEEL * r.uniform(.84, 1.18) * r.uniform(.88, 1.12, 4), np.array([.05, .038, .03, .02]) * r.uniform(.6, 1.1), np.array([.5, .5, .42, .3]) * r.uniform(.55, 1.25, 4)


def blow(r, steel, hard):
    """One stroke: steel, the body of the pick, coal crumbling."""
    f, t60, amp = steel
    lean = r.uniform(.96, 1.04)
    y = np.zeros(secs(.13))
    put(y, 0, modes(f * lean * r.uniform(.98, 1.02, 4), t60, amp * r.uniform(.6, 1.3, 4), .12, r.integers(1e6)), 1.0 * hard)
    put(y, 0, burst(.03, 1500, 8000, r.integers(1e6), .0025, .0002), .5 * hard)
    put(y, 0, modes(BODY * r.uniform(.96, 1.04), [.08, .07, .05, .035], [.5, 1, .8, .6], .12, r.integers(1e6)), .6)
    put(y, .004, burst(.09, 600, 5200, r.integers(1e6), .018), .4 * r.uniform(.3, 1.4))
    return y


def air(n, seed):
    return noise(n, [(150, -30), (500, -4), (1400, 0), (4500, -3), (9000, -9), (16000, -24)], seed)


def spell(x, exhaust, t, dur, rate, steel, r, load):
    """Blows from t on, on the circle, with 4 % jitter; the pick gathers speed for a third of a second."""
    start = t
    while t < start + dur:
        g = load[secs(t) % len(x)] * r.uniform(.85, 1.1)
        put(x, t, blow(r, steel, g), g, True)
        put(exhaust, t + .012, np.hanning(secs(.05)), .9 * r.uniform(.8, 1.1), True)
        t += (1 + r.normal(0, .04)) / (rate * (.5 + .5 * min(1, (t - start) / .3 + .15)))


def release(x, t, seed):
    """The throttle is let go."""
    u = np.arange(secs(.85)) / SR
    put(x, t, noise(len(u), [(300, -30), (1500, 0), (6000, -2), (14000, -20)], seed) * np.exp(-u / .22) * np.minimum(1, u / .03), .07, True)


def loop(length=18):
    n = secs(length)
    r = rng(50)
    x, exhaust = np.zeros(n), np.zeros(n)
    load = drift(n, .7, 51, .6, 1)
    for i, (t, dur, rate) in enumerate([(.2, 4.6, 17.5), (5.5, 3.1, 18.1), (9.15, 4.9, 17.2), (14.75, 2.7, 17.8)]):
        spell(x, exhaust, t, dur, rate, bar(r), r, load)
        release(x, t + dur - .05, 70 + i)
    for _ in range(150):                                 # coal falling, between the spells as well
        put(x, r.random() * length, burst(.06, *band(r, 700, 4500, 900), r.integers(1e6), .012), .28 * min(1.2, r.pareto(2.5)), True)
    x += air(n, 52) * (exhaust * .085 + .018)
    x = np.tanh(1.15 * hp(np.concatenate([x, x]), 55)[n:])
    master('pick', rotate(mono(wet(x, drift_way, .2, True))), -17.5, ceil=-6, loop=True)


def single():
    n = secs(3.1)
    r = rng(64)
    x, exhaust = np.zeros(n), np.zeros(n)
    spell(x, exhaust, .05, 2.0, 17.5, bar(r), r, drift(n, .7, 61, .6, 1))
    x += air(n, 62) * (exhaust * .085 + .012)
    release(x, 2.0, 63)
    for _ in range(22):
        put(x, r.uniform(.2, 2.6), burst(.06, *band(r, 700, 4500, 900), r.integers(1e6), .012), .28 * min(1.2, r.pareto(2.5)))
    put(x, 0, burst(.12, 900, 6000, 65, .03, .03), .25)
    x = np.tanh(1.15 * hp(x, 55))
    master('pick-burst', fade(mono(wet(x, drift_way, .2)[:n]), .002, .3), moment=-16)


loop()
single()
