"""bell, whistle, saw, shovel, tin: the mine and its yard."""
import numpy as np
from dsp import SR, bp, burst, lp, modes, put, rng, secs
from fx_tools import drift_way, finish, grains, knock, outside, passage, rub
from rooms_tools import noise, run

BELL = np.array([587, 589.3, 1168, 1608, 1620, 2319, 3182, 4168, 5459])     # as in cage.py


def bell():
    """The shaft bell: three for down."""
    r = rng(1101)
    x = np.zeros(secs(3.))
    for k, t in enumerate([.03, .56, 1.10]):
        g = [1, .94, 1][k]
        put(x, t, modes(BELL, [1.3, 1.2, .9, .6, .55, .4, .25, .16, .1], [.9, .6, .5, .55, .4, .4, .25, .15, .08], 1.9, k), .4 * g)
        put(x, t, modes([196, 322, 510], [.07, .06, .04], [.8, 1, .6], .1, r.integers(1e6)), .35 * g)
        put(x, t, burst(.02, 1200, 8000, r.integers(1e6), .0014, .0002), .5 * g)
    finish('bell', x, passage, .3, -18, hard=1.8, tail=.7)


def whistle():
    """A foreman's pea whistle: one short, one long. Two chambers a little apart, the pea, more breath than tone at the start."""
    r = rng(1111)
    n = secs(1.9)
    x = np.zeros(n)
    for t0, d in [(.03, .22), (.40, .86)]:
        m = secs(d)
        u = np.arange(m) / SR
        blow = np.minimum(1, u / .025) * np.minimum(1, (d - u) / .05) * (.85 + .15 * np.sin(np.pi * u / d))
        pea = np.sin(2 * np.pi * np.cumsum(34 + 7 * np.minimum(1, u / .2) + 2.5 * lp(r.standard_normal(m), 8) * 20) / SR)
        tones = 0
        for f, a in [(2260, 1), (2385, .8)]:
            ph = 2 * np.pi * np.cumsum(f * (.93 + .07 * blow) * (1 + .014 * pea)) / SR
            tones = tones + a * (np.sin(ph) + .22 * np.sin(2 * ph + .5) + .10 * np.sin(3 * ph))
        air = bp(r.standard_normal(m), 1500, 7500)
        put(x, t0, blow * (tones * (.55 + .45 * pea) * .4 + air * (.16 + .30 * np.exp(-u / .03))))
    finish('whistle', x, outside, .3, -19, hard=1.6, press=.5, attack=.004, tail=.5)


def saw():
    """A bow saw through a prop: five strokes, the push harder than the pull; the piece drops."""
    r = rng(1121)
    x = np.zeros(secs(3.))
    t = .03
    for k in range(5):
        push = k % 2 == 0
        d = (.36 if push else .31) * r.uniform(.95, 1.05)
        m = secs(d)
        u = np.linspace(0, 1, m)
        v = np.sin(np.pi * u) ** .55
        teeth = np.maximum(0, np.sin(2 * np.pi * np.cumsum(185 * v) / SR)) ** 3
        bite = noise(m, [(200, -18), (480, -4), (1100, 0), (2300, -3), (4600, -6), (9000, -14), (15000, -30)], r.integers(1e6)) * v * (.35 + 1.1 * teeth)
        wood = noise(m, [(120, -20), (240, 0), (420, -2), (800, -14), (2000, -34)], r.integers(1e6)) * v * (.4 + teeth)
        blade = np.sin(2 * np.pi * np.cumsum((1180 if push else 1040) + 160 * v) / SR) * v * teeth
        put(x, t, (.40 * bite + .42 * wood + .06 * blade), 1. if push else .68)
        t += d + r.uniform(.015, .04)
    for d, g, k in [(.10, 1, 1.), (.255, .42, 1.12), (.335, .2, 1.2)]:
        put(x, t + d, knock(r, np.array([182, 296, 455, 742, 1180]) * k, [.13, .11, .09, .06, .04], [.7, 1, .9, .6, .3], .6), .85 * g)
    finish('saw', x[:secs(t + .9)], outside, .16, -20.5, hard=2., tail=.3)


def shovel():
    """Into the heap, up, and off into an iron tub."""
    r = rng(1131)
    x = np.zeros(secs(2.3))
    put(x, .03, rub(r, .34, 700, 6500, 110, .85), .55)
    put(x, .03, rub(r, .34, 220, 900, 70, .8), .55)
    put(x, .05, modes([880, 1540, 2630, 4210], [.16, .12, .09, .05], [.7, 1, .7, .4], .25, 1), .20)
    grains(x, r, 60, lambda q: .05 + .33 * q.random(), 800, 5000, .40, .004)
    plate = np.array([148, 231, 367, 590, 935, 1480, 2350])
    put(x, 1.12, knock(r, plate, [.24, .22, .2, .16, .12, .08, .05], [.6, 1, .9, .7, .5, .35, .2], .8), .62)
    for _ in range(70):
        t, s = 1.10 + r.gamma(2, .085), min(1, .25 * (r.pareto(1.8) + .3))
        put(x, t, burst(.06, 2600 * (1 - .75 * s), 6800 * (1 - .6 * s), r.integers(1e6), .003 + .012 * s, .0003), .75 * s + .05)
        put(x, t, modes(plate[1:5] * r.uniform(.95, 1.06), [.12, .1, .08, .06], [.8, 1, .7, .4], .16, r.integers(1e6)), .22 * s)
    put(x, 1.55, modes([1020, 1730, 2890], [.1, .08, .05], [.8, 1, .5], .15, 3), .10)
    finish('shovel', x, drift_way, .22, -20, hard=2.2, press=.8, tail=.4)


def tin():
    """Somebody beats a pan with a ladle: seven strokes, angry, uneven. A flat bottom and a loose handle."""
    r = rng(1141)
    x = np.zeros(secs(2.5))
    f = np.array([318, 455, 540, 702, 861, 1015, 1240, 1515, 1830, 2170, 2630, 3190, 3860, 4620])
    for k, t in enumerate([.03, .27, .49, .73, .94, 1.17, 1.42]):
        g = [.8, .75, .9, .8, .95, .85, 1][k]
        a = r.uniform(.35, 1, len(f)) * np.interp(f, [300, 900, 2500, 5000], [.9, 1, .55, .22])
        put(x, t, modes(f * r.uniform(.997, 1.003), np.interp(f, [300, 1500, 5000], [.42, .28, .10]), a, .6, r.integers(1e6)), .22 * g)
        put(x, t, burst(.03, 700, 7000, r.integers(1e6), .0025, .0002), .6 * g)
        put(x, t + .021, modes([1390, 2480, 4050], [.03, .025, .02], [1, .7, .5], .06, r.integers(1e6)), .20 * g)
    finish('tin', x, outside, .2, -18.5, hard=2., press=.6, tail=.5)


if __name__ == '__main__':
    run(bell, whistle, saw, shovel, tin)
