"""knock, door, chair, boots, snow-step, glass, clock-strike: doors, floors, a table."""
import numpy as np
from dsp import burst, modes, put, rng, secs
from fx_tools import chamber, finish, grains, knock as blow, outside, passage, rub, slip
from rooms_tools import run

DOOR = [94, 152, 241, 338, 521, 790]
T60 = [.17, .15, .12, .10, .07, .045]
AMPS = [.5, .9, 1, .8, .55, .35]


def knock():
    """Three times, not loud, not hurried; the third a little softer. A night passage answers."""
    r = rng(1001)
    x = np.zeros(secs(2.1))
    for t, g in [(.03, 1), (.375, .93), (.735, .74)]:
        for d, a in [(0, 1), (.006, .5)]:                # two knuckles
            put(x, t + d, blow(r, np.array(DOOR) * r.uniform(.985, 1.015), T60, AMPS, .5, 2600), .8 * g * a)
        put(x, t, modes([1080, 1720], [.02, .015], [.8, .5], .05, r.integers(1e6)), .25 * g)
        put(x, t + .004, modes([2950, 4200], [.04, .03], [.5, .3], .06, r.integers(1e6)), .02 * g)
    finish('knock', x, passage, .26, -21.5, hard=2., press=.8, tail=.6)


def door():
    """Handle, the leaf comes to, the frame, the latch."""
    r = rng(1011)
    x = np.zeros(secs(1.8))
    put(x, .03, modes([640, 1190, 2040, 3300], [.05, .045, .035, .02], [.7, 1, .6, .4], .08, 1), .26)
    put(x, .10, slip(r, .3, lambda u: 36 + 26 * u, [430, 880, 1460], [.05, .04, .03], [1, .7, .4]), .10)
    put(x, .50, blow(r, [82, 128, 194, 292, 431, 668], [.22, .2, .18, .14, .1, .06], [.25, .6, 1, 1, .8, .5], .7, 2200), 1.)
    put(x, .50, burst(.3, 150, 620, 1012, .05, .002), .8)
    for d, g in [(.045, .34), (.085, .18), (.118, .09)]:
        put(x, .50 + d, blow(r, [188, 310, 492, 800], [.08, .07, .05, .03], [.7, 1, .7, .4], .5), g)
    put(x, .575, modes([920, 1650, 2700, 4100], [.05, .04, .03, .02], [.8, 1, .7, .4], .08, 2), .34)
    put(x, .615, modes([780, 1430, 2420], [.05, .04, .025], [.8, 1, .5], .08, 3), .22)
    finish('door', x, passage, .24, -20.5, hard=3.2, press=.8, tail=.5)


def chair():
    """A chair pushed back over boards; its legs stutter; it stops."""
    r = rng(1021)
    x = np.zeros(secs(1.15))
    put(x, .02, slip(r, .58, lambda u: 48 + 70 * np.sin(np.pi * u ** .7), [212, 388, 655, 1120, 1890], [.06, .05, .04, .03, .02], [.7, 1, .9, .6, .3]), .5)
    put(x, .02, rub(r, .6, 260, 2600, 140, .8), .22)
    put(x, .62, blow(r, [92, 149, 236, 371, 585], [.12, .11, .09, .06, .04], [.6, 1, .9, .6, .4], .5, 2400), .6)
    put(x, .665, blow(r, [128, 214, 342, 560], [.09, .08, .06, .04], [.7, 1, .8, .5], .4, 2400), .28)
    finish('chair', x, chamber, .22, -22.5, hard=2.2, press=.8, tail=.3)


def boots():
    """Five steps in nailed boots on boards, coming nearer; the last two feet stand side by side."""
    r = rng(1031)
    x = np.zeros(secs(2.9))
    for k, t in enumerate([.03, .55, 1.08, 1.60, 1.98]):
        g = [.45, .6, .78, 1, .6][k]
        f = np.array([98, 156, 241, 372, 570]) * r.uniform(.94, 1.06)
        put(x, t, blow(r, f, [.13, .12, .09, .07, .05], [.4, .9, 1, .8, .5], .7, 2600), .8 * g)
        put(x, t + .001, modes([2480, 3820, 5600], [.02, .016, .01], [1, .7, .4], .05, r.integers(1e6)), .12 * g)
        put(x, t + .085, blow(r, f * 1.35, [.08, .07, .05, .04, .03], [.5, 1, .9, .6, .4], .6, 3000), .38 * g)
        grains(x, r, 12, lambda q, t=t: t + .08 + q.exponential(.03), 1500, 6000, .12 * g)
        if k in (1, 3):
            put(x, t + .16, slip(r, .12, lambda u: 130 + 60 * u, [640, 1150, 1900], [.02, .016, .012], [.7, 1, .5]), .045 * g)
    finish('boots', x, chamber, .26, -21.5, hard=2.2, press=.8, tail=.5)


def snow_step():
    """Two steps in hard cold snow: it packs, squeaks, gives."""
    r = rng(1041)
    x = np.zeros(secs(1.5))
    for t, g in [(.04, 1.), (.66, .85)]:
        for k in range(150):
            u = r.beta(1.6, 2.2)
            f = r.uniform(700, 4200)
            put(x, t + .26 * u, burst(.03, f * .6, f * 1.9, r.integers(1e6), r.uniform(.0015, .005), .0003), .30 * g * r.random() ** 1.5 * np.sin(np.pi * u) ** .5)
        put(x, t, rub(r, .27, 320, 1500, 60, .6), .30 * g)
        put(x, t + .05, slip(r, .17, lambda u: 150 + 130 * u, [720, 1240, 1980, 2900], [.016, .014, .01, .008], [.7, 1, .8, .4], .25), .10 * g)
        put(x, t + .02, burst(.2, 90, 260, r.integers(1e6), .05, .01), .5 * g)
        grains(x, r, 20, lambda q, t=t: t + .27 + q.exponential(.05), 1200, 5200, .12 * g)
    finish('snow-step', x, outside, .10, -24.5, hard=2.2, tail=.3)


def glass():
    """A tea glass in its holder: the spoon goes round once and touches twice, the holder is set down."""
    r = rng(1051)
    x = np.zeros(secs(1.7))

    def ring(t, g, k):
        put(x, t, modes(np.array([1815, 3270, 5180, 7450, 9900]) * k, [.20, .16, .12, .08, .05], [.7, 1, .6, .3, .15], .3, r.integers(1e6)), .34 * g)
        put(x, t, modes([860, 1310], [.03, .025], [1, .6], .05, r.integers(1e6)), .10 * g)
        put(x, t, burst(.01, 2500, 9000, r.integers(1e6), .0008, .0001), .2 * g)
    for t, g, k in [(.03, .55, 1.), (.17, .8, 1.012), (.33, 1, .995), (.40, .35, 1.005)]:
        ring(t, g, k)
    put(x, .06, rub(r, .3, 2200, 6500, 120, .6), .035)
    put(x, .82, blow(r, [142, 228, 365, 570, 880], [.1, .09, .07, .05, .03], [.6, 1, .9, .6, .4], .4), .8)
    for d, g in [(0, 1), (.031, .5), (.055, .28), (.073, .15)]:    # metal against glass, settling
        put(x, .822 + d, modes(np.array([1130, 2410, 3640, 5900]) * r.uniform(.99, 1.01), [.07, .06, .05, .03], [.6, 1, .7, .4], .1, r.integers(1e6)), .24 * g)
        ring(.823 + d, .28 * g, .985)
    finish('glass', x, chamber, .18, -26, hard=1.6, tail=.4)


def clock_strike():
    """A wall clock strikes one: the train runs free, the hammer, a wire gong and the case that carries it."""
    r = rng(1061)
    x = np.zeros(secs(3.))
    for k in range(16):
        put(x, .03 + .023 * k + r.normal(0, .001), modes([1350, 2380, 3900], [.014, .012, .01], [.8, 1, .6], .03, r.integers(1e6)), .08 * (1 if k % 3 else 1.8))
    t = .47
    coil = np.array([187, 311, 468, 652, 864, 1103, 1368, 1660, 2300, 3050])
    put(x, t, modes(coil, [1.5, 2.4, 2.1, 1.8, 1.5, 1.2, 1., .8, .5, .3], [.3, .8, 1, .75, .6, .45, .32, .24, .14, .08], 2.5, 1), .5)
    put(x, t, modes(coil * 1.0035, [1.4, 2.2, 2., 1.6, 1.4, 1.1, .9, .7, .4, .3], [.15, .5, .6, .45, .35, .3, .2, .15, .1, .05], 2.5, 2), .4)
    put(x, t, blow(r, [128, 205, 342, 545], [.1, .09, .07, .05], [.6, 1, .8, .5], .4, 2600), .5)
    finish('clock-strike', x, chamber, .2, -22.5, hard=1.5, tail=.9)


if __name__ == '__main__':
    run(knock, door, chair, boots, snow_step, glass, clock_strike)
