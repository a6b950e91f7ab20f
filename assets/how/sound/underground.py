"""underground (a loop), creak, drip.

A loop is built on the circle: noise from an inverse FFT, events and tails wrapped round. There is no crossfade, so none can be heard.
The loop holds only what nobody remembers; what one would recognise at its second coming, a creak or a near drop, is a sound of its own.
"""
import numpy as np
from dsp import SR, band, burst, drift, fade, lp, master, modes, mono, noise, pan, put, rng, room, rotate, secs, wet

TIMBER = [172, 388, 731, 1290, 2050]


def cave(seed):
    return room(1.7, pre=.018, dark=3500, er=9, size=.06, seed=seed, low=1.2)


def groan(dur, seed, slow=(25, 45), fast=(60, 95)):
    """Stick and slip: clicks whose rate glides up and down, through the modes of a prop."""
    r = rng(seed)
    n = secs(dur)
    x = np.zeros(n)
    t = .01
    a, b = r.uniform(*slow), r.uniform(*fast)
    while t < dur - .02:
        u = t / dur
        x[secs(t)] = r.uniform(.4, 1) * np.sin(np.pi * u) ** .8
        t += r.uniform(.75, 1.3) / (a + (b - a) * np.sin(np.pi * u * r.uniform(.9, 1.1)))
    k = r.uniform(.85, 1.2)
    body = modes([f * k for f in TIMBER], [.16, .12, .08, .05, .03], [.7, 1, .8, .5, .3], .2, seed)
    y = np.convolve(x, body)[:n + secs(.15)]
    return y / np.abs(y).max()


def drop(seed, f):
    """A bubble in water: a rising, dying sine and the tiny blow before it."""
    r = rng(seed)
    n = secs(.16)
    t = np.arange(n) / SR
    d = r.uniform(.018, .045)
    y = np.sin(2 * np.pi * np.cumsum(f * (1 + r.uniform(1.2, 3) * t)) / SR) * np.exp(-t / d) * np.minimum(1, t / .0008)
    late = t[:-secs(.022)]
    y[secs(.022):] += .5 * np.sin(2 * np.pi * f * 1.37 * late) * np.exp(-late / (d * .6))
    return put(y, 0, burst(.01, 3000, 9000, seed, .0015), .12)


def bed(length=24):
    n = secs(length)
    r = rng(1935)
    hiss = noise(n, [(200, -50), (900, -16), (2600, -4), (5200, 0), (9000, -6), (16000, -22)], 1) * drift(n, 3.5, 2, .6, 1) * .010
    flow = noise(n, [(40, -26), (160, -2), (420, 0), (900, -9), (2500, -26), (8000, -50)], 3) * drift(n, 6, 4, .55, 1) * .017
    rumble = noise(n, [(18, -30), (38, 0), (90, 0), (180, -2), (320, -10), (900, -50)], 5) * (.25 + drift(n, 5, 6) ** 2) * .026
    air = noise(n, [(40, -26), (200, 0), (700, -6), (2500, -40)], 7) * .012
    dry = pan(hiss, .45) + pan(flow, -.2) + pan(rumble, 0) + pan(air, .6)
    events = np.zeros((n, 2))
    for k, (low, place, gain) in enumerate([(420, -.5, .05), (340, .45, .042), (520, -.1, .032)]):    # other men's picks, galleries off
        q = rng(40 + k)
        t0 = q.random() * 6
        for _ in range(5):
            dur = q.uniform(4.5, 8)
            u = np.arange(secs(dur)) / SR
            p = np.maximum(0, np.sin(2 * np.pi * np.cumsum(q.uniform(16.8, 18.2) * (1 + .03 * drift(len(u), 1.1, q.integers(1e6), -1, 1))) / SR)) ** 6
            put(events, t0, pan(lp(rng(k + int(t0 * 9)).standard_normal(len(u)) * p, low, 2) * np.sin(np.pi * u / dur) ** 1.2, place), gain * q.uniform(.75, 1), True)
            t0 += dur * q.uniform(1.05, 1.7)
    for per, f, p, g in [(2.3, 1480, -.6, .11), (3.1, 930, .5, .13), (1.7, 2150, .1, .07), (5.9, 640, -.2, .15)]:
        for _ in range(round(length / per)):                                            # far drops, with no beat and all of about one strength
            put(events, r.random() * length, pan(drop(r.integers(1e6), f * r.uniform(.85, 1.18)), p + r.uniform(-.3, .3)), .8 * g * r.uniform(.6, 1), True)
    for _ in range(46):                                                                 # grit
        put(events, r.random() * length, pan(burst(.05, *band(r, 900, 6000, 1500), r.integers(1e6), .006), r.uniform(-.6, .6)), .028 * r.random(), True)
    master('underground', rotate(mono(wet(dry, cave(1), .25, True) + wet(events, cave(2), .68, True))), -26, loop=True)


def creak():
    """A prop takes weight: one long groan, a shorter answer, a flake."""
    x = np.zeros(secs(2.9))
    put(x, .02, groan(1.35, 152), .8)
    put(x, 1.42, groan(.55, 331, (38, 50), (80, 120)), .42)
    put(x, 1.36, burst(.05, 700, 5000, 5, .004, .0003), .35)
    put(x, 1.70, burst(.05, 900, 5200, 6, .005, .0003), .18)
    master('creak', fade(mono(wet(x, cave(3), .35))[:secs(2.9)], .002, .6), moment=-23)


def drip():
    """A near drop into standing water, a small one after it, and the gallery's answer."""
    x = np.zeros(secs(1.6))
    put(x, .02, drop(17, 880), .9)
    put(x, .02, burst(.03, 1800, 7000, 18, .003, .0003), .10)
    put(x, .115, drop(23, 1390), .30)
    put(x, .163, drop(29, 1930), .14)
    master('drip', fade(mono(wet(x, cave(4), .38))[:secs(1.6)], .002, .5), moment=-27)


bed()
creak()
drip()
