"""pen, telephone, typewriter, camera, needle, cassette, match, paper-tear: what lies on tables."""
import numpy as np
from dsp import SR, burst, hp, lp, modes, peak, put, rng, secs
from fx_tools import chamber, desk, finish, grains, knock, rub
from rooms_tools import noise, run

TABLE = [118, 187, 296, 455, 700]


def table(r, hard=.5):
    return knock(r, TABLE, [.1, .09, .07, .05, .035], [.5, 1, .9, .6, .4], hard)


def pen():
    """A steel nib on paper: a name of seven strokes, a lift, the last stroke under it. The table hears each of them."""
    r = rng(901)
    x = np.zeros(secs(1.9))
    t = .03
    for k in range(8):
        if k == 4:
            t += .16
        down = k % 2
        d = r.uniform(.09, .15) if k < 7 else .30
        t += .14 if k == 7 else 0
        put(x, t, rub(r, d, 1500 if down else 2300, 6200 if down else 9500, 170, .8), .5 if down else .34)
        put(x, t, rub(r, d, 260, 900, 120, .6), .26 if down else .14)
        put(x, t, table(r, .3), .05)
        t += d * r.uniform(.95, 1.2)
    put(x, t + .02, table(r, .8), .10)
    finish('pen', x, desk, .16, -29, hard=1.8)


def telephone():
    """A wall telephone rung by hand: the crank is not steady, two gongs, their wooden box."""
    r = rng(911)
    x = np.zeros(secs(2.9))
    t, k = .02, 0
    while t < 1.75:
        f = (1 if k % 2 else 1.19)
        g = min(1, (t + .05) / .12) * r.uniform(.8, 1)
        put(x, t, modes(np.array([1065, 1072, 2790, 4980, 7400]) * f, [1.0, .9, .5, .22, .1], [.7, .5, .55, .3, .12], 1.1, r.integers(1e6)), .30 * g)
        put(x, t, modes([215, 348, 560, 905], [.05, .045, .035, .02], [.7, 1, .8, .5], .1, r.integers(1e6)), .30 * g)
        put(x, t, burst(.02, 1500, 7000, r.integers(1e6), .0015, .0002), .25 * g)
        t += r.uniform(.96, 1.04) / (22 + 8 * np.sin(np.pi * min(1, t / 1.6)))
        k += 1
    finish('telephone', x, chamber, .25, -19.5, hard=1.6, tail=.5)


def typewriter():
    """Nine letters, the margin bell, the carriage thrown back."""
    r = rng(921)
    x = np.zeros(secs(3.))

    def key(t, g):
        put(x, t, knock(r, [165, 262, 431, 745], [.07, .06, .05, .03], [.6, 1, .8, .5], .25), .30 * g)
        put(x, t + .028, burst(.04, 900, 6800, r.integers(1e6), .0022, .0002), .85 * g)
        put(x, t + .028, modes(np.array([640, 1210, 2380, 3870]) * r.uniform(.94, 1.06), [.05, .04, .03, .02], [.8, 1, .6, .4], .09, r.integers(1e6)), .5 * g)
        put(x, t + .085, burst(.03, 1700, 5200, r.integers(1e6), .002), .16 * g)
        put(x, t + .06, modes([890, 1640], [.03, .02], [1, .5], .05, r.integers(1e6)), .14 * g)
    t = .02
    for k in range(9):
        key(t, r.uniform(.75, 1))
        t += [.155, .14, .17, .29, .15, .135, .16, .18, .2][k] * r.uniform(.93, 1.07)
    put(x, t - .12, modes([2650, 2662, 5610, 8300], [.7, .6, .3, .12], [.6, .4, .3, .12], .75, 9), .20)
    for k in range(26):                                  # the ratchet under the carriage
        put(x, t + .26 + .40 * (k / 26) ** .85, modes(np.array([1480, 2630, 4100]) * r.uniform(.97, 1.03), [.02, .018, .012], [.8, 1, .5], .04, r.integers(1e6)), .20 * np.sin(np.pi * (k + 1) / 28))
    put(x, t + .26, rub(r, .44, 500, 3200, 300, .5), .10)
    put(x, t + .69, knock(r, [121, 196, 318, 520, 860], [.12, .11, .09, .06, .04], [.7, 1, .9, .6, .4], .8), .75)
    finish('typewriter', x[:secs(t + 1.15)], desk, .2, -22, hard=2.2)


def camera():
    """The shutter, and the magnesium: a soft blow of light, and its ash."""
    r = rng(931)
    x = np.zeros(secs(1.7))
    n = len(x)
    u = np.maximum(0, np.arange(n) / SR - .14)
    for t, g in [(.03, 1), (.062, .6)]:
        put(x, t, modes([1380, 2270, 3550, 5300], [.03, .028, .02, .014], [.8, 1, .6, .4], .06, r.integers(1e6)), .22 * g)
        put(x, t, knock(r, [210, 345, 570], [.05, .04, .03], [.8, 1, .6], .4), .14 * g)
    rise = np.minimum(1, u / .014)
    x += noise(n, [(45, -10), (95, 0), (260, -1), (620, -7), (1500, -20), (6000, -48)], 932) * rise * np.exp(-u / .13) * .55
    x += noise(n, [(400, -20), (1500, -3), (4500, 0), (9000, -5), (15000, -18)], 933) * rise * (np.exp(-u / .065) + .10 * np.exp(-u / .4)) * .30
    grains(x, r, 46, lambda q: .22 + q.exponential(.3), 2000, 7000, .10)
    finish('camera', x, chamber, .3, -18.5, hard=2.6, tail=.4)


def needle():
    """The needle is set down: the touch, the slide into the groove, a worn record turning before the music. Through a horn."""
    r = rng(941)
    n = secs(2.6)
    x = np.zeros(n)
    t = np.arange(n) / SR
    put(x, .05, modes([74, 122, 205, 390, 640], [.14, .12, .09, .06, .04], [.8, 1, .8, .5, .4], .3, 1), .8)
    put(x, .05, burst(.03, 500, 4500, 942, .004, .0003), .7)
    put(x, .12, rub(r, .16, 700, 4200, 260, .8), .30)
    put(x, .17, burst(.03, 400, 3800, 943, .003, .0003), .5)
    on = np.clip((t - .14) / .12, 0, 1)
    swing = .75 + .25 * np.cos(2 * np.pi * t / .77)
    x += noise(n, [(60, -14), (200, -4), (900, 0), (3200, -3), (6000, -18), (12000, -40)], 944) * on * swing * .038
    s = .2
    while s < 2.5:
        put(x, s, burst(.02, 700, 5200, r.integers(1e6), .0012, .0001), .34 * min(2.4, r.pareto(1.6) + .15))
        s += r.exponential(1 / 26)
    for k in range(4):                                   # a scratch, once a turn
        put(x, .42 + .77 * k, burst(.03, 500, 4200, r.integers(1e6), .0022, .0001), .8)
    x = peak(peak(lp(hp(x, 150), 5000), 950, 1.4, 5), 1700, 1.6, 4)
    finish('needle', x, chamber, .2, -24, hard=1.8, tail=.7)


def cassette():
    """A recorder's key: finger, spring, the latch; then the motor takes the tape along."""
    r = rng(951)
    x = np.zeros(secs(1.5))
    n = len(x)
    t = np.arange(n) / SR
    put(x, .02, knock(r, [420, 760, 1320, 2150], [.03, .03, .02, .014], [.8, 1, .7, .4], .35), .30)
    put(x, .085, knock(r, [172, 288, 470, 810, 1450], [.08, .07, .055, .04, .025], [.7, 1, .9, .7, .4], .9), .95)
    put(x, .085, modes([2420, 3960, 5750], [.03, .022, .014], [1, .7, .4], .06, 2), .20)
    put(x, .128, knock(r, [560, 990, 1730], [.03, .025, .02], [1, .8, .5], .5), .26)
    on = np.clip((t - .13) / .18, 0, 1)
    spin = 2 * np.pi * np.cumsum(118 * on + 4) / SR
    x += (.020 * np.sin(spin) + .012 * np.sin(2 * spin) + .008 * np.sin(5 * spin)) * on
    x += noise(n, [(300, -20), (1500, -4), (5000, 0), (10000, -8), (16000, -24)], 952) * on * .013
    finish('cassette', x, desk, .16, -24.5, hard=2., tail=.6)


def match():
    """Struck, caught, burning."""
    r = rng(961)
    x = np.zeros(secs(1.9))
    n = len(x)
    u = np.maximum(0, np.arange(n) / SR - .21)
    put(x, .03, rub(r, .17, 1400, 9500, 320, .85), .75)
    put(x, .03, rub(r, .17, 300, 1200, 200, .7), .4)
    flare = np.minimum(1, u / .03) * (np.exp(-u / .16) + .16 * np.exp(-u / .7))
    sputter = .6 + .4 * np.clip(lp(r.standard_normal(n), 55) * 14, -1, 1)
    x += noise(n, [(180, -16), (450, -1), (1200, 0), (3600, -4), (8000, -8), (15000, -22)], 962) * flare * sputter * .8
    grains(x, r, 60, lambda q: .22 + q.exponential(.35), 2500, 9000, .16, .0015)
    finish('match', x, desk, .12, -26, hard=1.8, tail=.6)


def paper_tear():
    """A sheet torn across: fibres give one after another, faster and brighter towards the edge."""
    r = rng(971)
    x = np.zeros(secs(1.1))
    d = .66
    for k in range(420):
        u = (k / 420) ** .8
        f = r.uniform(900, 4200) * (1 + 1.2 * u)
        put(x, .03 + d * u + r.normal(0, .006), burst(.02, f * .6, min(18000, f * 2.2), r.integers(1e6), .0011, .0001), .5 * r.random() ** 1.6 * (.5 + .7 * u))
    for lo, hi, g in [(350, 1200, .30), (1500, 5200, .30), (4200, 11000, .16)]:
        put(x, .03, rub(r, d, lo, hi, 240, .85), g)
    put(x, .03 + d, burst(.05, 700, 6000, 972, .006, .0004), .8)
    grains(x, r, 24, lambda q: .72 + q.exponential(.08), 1500, 7000, .22)
    finish('paper-tear', x, desk, .14, -23.5, hard=2.)


if __name__ == '__main__':
    run(pen, telephone, typewriter, camera, needle, cassette, match, paper_tear)
