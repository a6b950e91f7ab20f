"""prop-set, roof-crack, coal-slide, page-turn, stamp, train-whistle."""
import numpy as np
from dsp import SR, band, bp, burst, drift, drive, fade, lp, master, modes, mono, noise, pan, put, rng, room, secs, wet

face = room(.9, pre=.006, dark=3800, er=12, size=.025, seed=3, low=1.1)
office = room(.35, pre=.004, dark=5000, er=10, size=.012, seed=7)


def finish(name, x, ir, mix, moment, attack=.001, tail=.15, hard=1., press=.01):
    """hard drives the blow itself, press the blow together with its room."""
    y = mono(wet(drive(x, hard), ir, mix)[:len(x)])
    master(name, fade(drive(y, press), attack, tail), moment=moment)


def prop_set():
    """Four knocks with the back of the axe; the pitch rises 3 % a blow as the wedge tightens, and the last is dull."""
    x = np.zeros(secs(2.6))
    for i, t in enumerate([.02, .50, .97, 1.47]):
        k = 1.03 ** i
        put(x, t, modes([138 * k, 231 * k, 407 * k, 695 * k, 1180 * k, 1870 * k], [.17, .14, .10, .07, .045, .025], [.8, 1, .9, .55, .35, .2], .3, i), .5 + .08 * i)
        put(x, t, burst(.05, 500, 4500, i, .004), .5)
        put(x, t + .003, burst(.2, 90, 220, i + 9, .05), .5)
    put(x, 1.75, burst(.5, 1500, 6000, 31, .12) * (rng(3).random(secs(.5)) > .985) * 6, .08)
    finish('prop-set', x, face, .27, -19, hard=2., press=1.)


def roof_crack():
    """One sharp break, small ones dying away, the settling, grit. The blow itself lies at 150-500 Hz, where a telephone can still play it."""
    r = rng(2)
    x = np.zeros(secs(3.2))
    slab = [158, 207, 268, 341, 436, 552]
    put(x, .05, burst(.12, 300, 9000, 1, .006, .0002), .8)
    put(x, .05, burst(.30, 150, 520, 11, .050, .0005), 1.5)
    put(x, .05, modes(slab, [.26, .24, .21, .18, .15, .11], [.8, 1, 1, .9, .7, .5], .6), .42)
    put(x, .05, modes([74, 112], [.28, .22], [.5, .6], .6), .16)
    for _ in range(34):
        put(x, .06 + r.exponential(.33), burst(.04, *band(r, 500, 7000, 1500), r.integers(1e6), .003, .0002), .5 * r.random() ** 2)
    for _ in range(16):                                  # stone shifting on stone
        put(x, .10 + r.exponential(.30), burst(.10, *band(r, 150, 420, 160), r.integers(1e6), .016, .001), .8 * r.random())
    put(x, .42, burst(.08, 400, 6000, 5, .005, .0002), .5)
    put(x, .42, burst(.20, 160, 480, 12, .035, .0005), .8)
    put(x, .42, modes([s * .93 for s in slab], [.2, .18, .16, .14, .1, .08], [.7, 1, .9, .7, .5, .3], .5, 7), .26)
    for _ in range(90):
        put(x, .3 + r.gamma(2, .4), burst(.03, 2000, 9000, r.integers(1e6), .003), .05 * r.random())
    finish('roof-crack', x, face, .35, -14.5, .0005, .5, 4.5, 1.8)


def coal_slide():
    """1400 lumps by a power law: large is low, loud and long. Their crowding is a gamma curve; a rumble lies below."""
    r = rng(3)
    length = 4.
    x = np.zeros(secs(length))
    m = len(x)
    t = np.arange(m) / SR
    e = (t / .8) ** 1.6 * np.exp(-t / .62)
    e /= e.max()
    for _ in range(1400):
        a = .05 + r.gamma(2.4, .42)
        s = min(1, .12 * (r.pareto(1.7) + .3))
        f = 5200 * (1 - .86 * s) * r.uniform(.7, 1.3)
        if a < length - .2:
            dur = .03 + .1 * s
            lump = put(burst(dur, f * .55, min(f * 1.7, 15000), r.integers(1e6), .0025 + .016 * s), 0, modes([f * .8], [.02 + .05 * s], [.4], dur))
            put(x, a, lump, .10 + .7 * s)
    x += noise(m, [(40, -14), (90, -2), (240, 0), (600, -12), (2000, -34)], 4) * e * .16
    x += noise(m, [(600, -20), (2500, 0), (6000, -2), (12000, -16)], 5) * e * .10
    finish('coal-slide', x, face, .28, -16, .002, .5)


def page_turn():
    """The corner lifts, the sheet goes over, the hand lays it flat."""
    x = np.zeros(secs(.95))
    t = np.arange(len(x)) / SR
    r = rng(4)
    for _ in range(60):
        put(x, .02 + r.beta(1.3, 2.6) * .62, burst(.012, *band(r, 1500, 9000, 2500), r.integers(1e6), .0016), .30 * r.random() ** 2)
    for a, b, t0, g in [(900, 2600, .22, .35), (2200, 6000, .30, .5), (5000, 11000, .36, .28)]:
        flutter = .65 + .35 * np.sin(2 * np.pi * 31 * t + 3 * np.sin(2 * np.pi * 7 * t))
        x += bp(r.standard_normal(len(x)), a, b) * np.exp(-((t - t0 - .05) / .13) ** 2) * g * flutter
    put(x, .60, burst(.12, 180, 1500, 8, .018), .55)
    put(x, .61, burst(.1, 2500, 8000, 9, .014), .22)
    finish('page-turn', x, office, .14, -25)


def stamp():
    """Rubber on paper on a table: the slap, the board, the inkwell, the lift."""
    x = np.zeros(secs(.8))
    put(x, .01, burst(.06, 250, 3800, 1, .006), .9)
    put(x, .012, modes([88, 141, 226, 372, 590], [.16, .13, .1, .07, .05], [.4, .8, .9, .7, .5], .35), .75)
    for k, t in enumerate([.06, .092, .118, .136]):
        put(x, t, modes([2750, 4310, 6020], [.05, .04, .02], [1, .6, .4], .08, k), .10 * .65 ** k)
    put(x, .30, burst(.03, 900, 4500, 5, .005), .12)
    finish('stamp', x, office, .16, -21, hard=3.)


def train_whistle():
    """Far off, long and short: one bell, its twin a little sharp, an overblown fifth; the pitch scoops and sags; a kilometre of air, slopes, wind."""
    x = np.zeros(secs(7.5))
    m = len(x)
    r = rng(6)
    for t0, dur in [(.2, 2.5), (3.7, .9)]:
        k = secs(dur)
        tt = np.arange(k) / SR
        scoop = 1 - .10 * np.exp(-tt / .10) - .035 * np.clip((tt - dur + .35) / .35, 0, 1)
        e = np.minimum(1, tt / .16) * np.minimum(1, (dur - tt) / .28) * (1 + .08 * np.sin(2 * np.pi * 6.3 * tt))
        y = 0
        for f, g in [(330, 1), (333.5, .45), (494, .3)]:
            ph = 2 * np.pi * np.cumsum(f * scoop * (1 + .003 * np.sin(2 * np.pi * 5.1 * tt + f))) / SR
            y = y + g * (np.sin(ph) + .38 * np.sin(2 * ph + .4) + .16 * np.sin(3 * ph + 1) + .06 * np.sin(4 * ph))
            y = y + g * .88 * bp(r.standard_normal(k), f * .93, f * 1.9)
        put(x, t0, y * e, .3)
    x = lp(lp(x, 1500, 1), 2400, 1)
    s = pan(x, 0)
    s[secs(.62):] += pan(x, .6)[:-secs(.62)] * .22
    s[secs(1.31):] += pan(x, -.7)[:-secs(1.31)] * .12
    y = mono(wet(s, room(2.3, pre=.06, dark=2000, er=4, size=.3, seed=15), .25)[:m]) * (.9 + .1 * drift(m, 1.1, 3))
    y = y / np.abs(y).max() + .004 * noise(m, [(80, -10), (300, 0), (900, -8), (3000, -30)], 8)
    master('train-whistle', fade(y, .25, .9), moment=-23)


for make in (prop_set, roof_crack, coal_slide, page_turn, stamp, train_whistle):
    make()
