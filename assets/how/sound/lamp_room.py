"""lamp-room (a loop), lamp-clink, tag-hook."""
import numpy as np
import voices
from dsp import SR, bp, burst, drift, fade, lp, master, modes, mono, noise, pan, put, rng, room, rotate, secs, wet

walls = room(.8, pre=.008, dark=4500, er=12, size=.03, seed=31)
near = room(.45, pre=.005, dark=5200, er=10, size=.018, seed=32)


def tag(s, seed=None):
    """A brass number tag; s scales its size."""
    return modes([3350 * s, 5120 * s, 7630 * s, 10400 * s], [.22, .15, .09, .05], [.6, .5, .3, .15], .25, int(s * 1e4) if seed is None else seed)


def lamp(s):
    """A miner's lamp touched by another."""
    y = modes([640 * s, 1180 * s, 1910 * s, 2870 * s, 4100], [.28, .24, .16, .1, .06], [.7, .8, .5, .4, .2], .35, int(s * 1e4))
    return put(y, 0, burst(.03, 800, 5000, int(s * 999), .004), .7)


def bed(length=24):
    n = secs(length)
    r = rng(77)
    t = np.arange(n) / SR
    mains = sum(a * np.sin(2 * np.pi * 50 * k * t + k) for k, a in [(1, .35), (2, 1), (3, .2), (4, .45), (6, .3), (8, .12), (12, .07)])
    mains *= drift(n, 4, 1, .8, 1) * .009
    dynamo = np.sin(2 * np.pi * 297 * t + .6 * np.sin(2 * np.pi * 12.5 * t)) * .0035
    dynamo += noise(n, [(80, -20), (250, 0), (600, -3), (1800, -16), (6000, -36)], 2) * .012
    x = pan(mains, -.3) + pan(dynamo, -.5) + pan(noise(n, [(100, -16), (500, 0), (2500, -12), (9000, -30)], 3) * .004, .4)
    events = np.zeros((n, 2))
    for _ in range(16):
        a = r.random() * length
        for k in range(r.integers(1, 4)):
            put(events, a + k * r.uniform(.05, .13), pan(tag(r.uniform(.9, 1.12)), r.uniform(-.2, .8)), .085 * r.uniform(.3, 1) * .7 ** k, True)
    for _ in range(10):
        a = r.random() * length
        for k in range(r.integers(1, 3)):
            put(events, a + k * r.uniform(.16, .3), pan(lamp(r.uniform(.85, 1.15)), r.uniform(-.8, .3)), .11 * r.uniform(.35, 1), True)
    for a, steps, p in [(4, 9, -.8), (13, 12, .8), (20, 7, -.5)]:                       # boots across the floor
        for j in range(steps):
            step = burst(.12, 90, 700, r.integers(1e6), .022) + .4 * burst(.12, 1200, 4000, r.integers(1e6), .012)
            put(events, a + j * .56 + r.normal(0, .02), pan(step, p * (1 - 2 * j / steps)), .12 * (.4 + .6 * np.sin(np.pi * (j + .5) / steps)), True)
    for s in range(4):                                                                  # men behind the partition
        talk = np.roll(voices.babble(length, 300 + s, r.uniform(88, 135)), r.integers(n))
        put(events, 0, pan(lp(talk / np.abs(talk).max(), 1400, 2), r.uniform(-.9, .9)), .045, True)
    master('lamp-room', rotate(mono(wet(x, walls, .2, True) + wet(events, walls, .38, True))), -26, loop=True)


def lamp_clink():
    """A lamp is set on the counter: wood, the foot's rim rocking once, glass in its cage, the hook falling over."""
    x = np.zeros(secs(.95))
    wood = modes([104, 167, 243, 381, 560, 815], [.15, .13, .10, .08, .06, .04], [.5, .9, 1, .8, .6, .35], .3, 41)
    for t, g, s in [(.02, 1, 1.), (.088, .34, 1.03), (.127, .13, 1.05)]:
        put(x, t, wood, .62 * g)
        put(x, t, burst(.05, 300, 3600, int(t * 1e4), .0045), .55 * g)
        put(x, t + .001, lamp(s), .24 * g)
        put(x, t + .004, modes([5230 * s, 6480 * s, 8170], [.07, .05, .03], [.6, .4, .25], .1, 43), .06 * g)
    for t, g, s in [(.30, 1, 1.), (.352, .45, 1.02), (.383, .2, 1.03)]:                 # the hook against the bonnet
        put(x, t, modes([1490 * s, 2730 * s, 3920 * s, 5600 * s], [.13, .10, .07, .04], [.8, .7, .45, .25], .2, 44), .15 * g)
        put(x, t, burst(.02, 1800, 7000, 45, .002, .0002), .16 * g)
    master('lamp-clink', fade(mono(wet(x, near, .24))[:secs(.95)], .001, .2), moment=-24)


def tag_hook():
    """A number tag on its hook: the touch, a short slide along the wire, a swing that taps the board ever closer together."""
    x = np.zeros(secs(1.))
    r = rng(84)
    put(x, .02, tag(1.0, 51), .42)
    put(x, .02, burst(.015, 2500, 11000, 52, .0016, .0002), .5)
    m = secs(.11)
    u = np.linspace(0, 1, m)
    slide = bp(rng(53).standard_normal(m), 3600, 9500) * np.sin(np.pi * u) ** .7 * (.5 + .5 * np.sin(2 * np.pi * 74 * u ** 1.4) ** 2)
    put(x, .035, slide, .16)
    t, gap, g = .165, .150, .8
    for _ in range(6):
        s = r.uniform(.985, 1.02)
        put(x, t, tag(s, int(r.integers(1e6))), .30 * g)
        put(x, t, burst(.012, 2500, 9000, r.integers(1e6), .0013, .0002), .28 * g)
        put(x, t, modes([310, 505, 790, 1240], [.05, .045, .035, .025], [.8, 1, .7, .4], .1, 54), .22 * g)   # the board behind
        t += gap
        gap *= .74
        g *= .66
    master('tag-hook', fade(mono(wet(x, near, .22))[:secs(1.)], .001, .2), moment=-27)


bed()
lamp_clink()
tag_hook()
