"""yard, queue, siding, bathhouse: rooms under the sky (loops)."""
import numpy as np
import voices
from dsp import SR, band, burst, drift, modes, put, rms, rng, room, secs
from rooms_tools import drop, gusts, howl, keep, noise, run, scatter, shape, steps, turn, wind

walls = room(.9, pre=.09, dark=2600, er=6, size=.16, seed=61)
street = room(.35, pre=.012, dark=3800, er=7, size=.05, seed=62)


def clank(r):
    """A coupling or a plate, two hundred metres off."""
    k = r.uniform(.8, 1.25)
    return modes([410 * k, 690 * k, 1130 * k, 1850 * k], [.3, .24, .16, .09], [.8, 1, .6, .3], .35, r.integers(1e6))


def yard(length=24):
    """The pithead: wind, and a steam winder that raises one cage to the loop, so far off that it is a pulse in the wind; the sheave turns with it."""
    n = secs(length)
    r = rng(601)
    t = np.arange(n) / SR
    speed = np.interp(t, [0, 1, 7, 15, 20.5, 24], [.0, .0, 1, 1, .0, .0])
    speed = np.convolve(np.concatenate([speed] * 3), np.hanning(secs(1.5)) / (secs(1.5) / 2), 'same')[n:2 * n]
    turns = np.cumsum(speed) / SR * 3.1
    engine, wheel = np.zeros(n), np.zeros(n)
    for k in range(1, int(turns[-1])):
        i = int(np.searchsorted(turns, k))
        put(engine, i / SR, burst(.5, 110, 620, r.integers(1e6), .06, .02), (.75 + .25 * (k % 2)) * r.uniform(.8, 1), True)
        if k % 2 == 0:
            m = secs(.16)
            u = np.linspace(0, 1, m)
            put(wheel, i / SR + .1, np.sin(2 * np.pi * np.cumsum(560 + 90 * u + 20 * r.normal()) / SR) * np.hanning(m), .3 * speed[i], True)
    wheel += noise(n, [(80, -20), (240, 0), (600, -4), (1500, -14), (5000, -40)], 602) * speed * .16 * (.7 + .3 * np.cos(2 * np.pi * turns / 2))
    far = shape(engine, [(60, -20), (110, -3), (300, 0), (700, -8), (2000, -34)])
    yard_ = np.zeros(n)
    scatter(yard_, 15, r, clank, .05, .3)
    scatter(yard_, 60, r, lambda r: burst(.05, *band(r, 500, 2600, 600), r.integers(1e6), .006), .05)
    air = wind(n, gusts(n, 603), 604, ((280, 24, .3), (430, 30, .22)))
    keep('yard', .30 * air + turn(5.5 * far + .4 * wheel + 2.2 * yard_, walls, .32))


def queue(length=24):
    """A dozen people who talk low along a wall, in the open: little answers their voices. Feet; a shutter that the wind moves."""
    n = secs(length)
    r = rng(611)
    talk = np.zeros(n)
    for s in range(12):
        f0 = r.uniform(165, 225) if s % 3 else r.uniform(92, 135)
        v = np.roll(voices.babble(length, 620 + s, f0), r.integers(n))
        top = r.uniform(900, 3400)
        put(talk, 0, shape(v / rms(v), [(90, -12), (200, 0), (top, -2), (top * 2.2, -20), (12000, -44)]) * drift(n, 4, 640 + s, .1, 1), r.uniform(.4, 1))
    feet = np.zeros(n)
    scatter(feet, 70, r, lambda r: burst(.3, *band(r, 500, 2400, 900), r.integers(1e6), r.uniform(.02, .07), r.uniform(.01, .05)), .16)
    for t in (3, 11.5, 18):
        steps(feet, t, 3, .62, .5, r, .4, lambda u: .8)
    shutter = np.zeros(n)
    for _ in range(11):
        at, k = r.random() * length, r.uniform(.95, 1.06)
        for j in range(r.integers(1, 4)):
            put(shutter, at + j * r.uniform(.11, .2), modes([205 * k, 330 * k, 545 * k, 910 * k, 1500 * k], [.09, .08, .06, .04, .025], [.7, 1, .8, .5, .25], .14, r.integers(1e6)), .24 * r.uniform(.7, 1) * .7 ** j, True)
    air = wind(n, gusts(n, 612, 5), 613, ((350, 40, .12),))
    keep('queue', turn(.05 * talk + .28 * feet + .45 * shutter, street, .3) + .030 * air)


def siding(length=24):
    """A siding in winter: nothing stops the wind. Spindrift, wires that sing, wagons that lean on their couplings."""
    n = secs(length)
    r = rng(631)
    g = .12 + .88 * gusts(n, 632, 3.2)
    air = wind(n, g, 633, ((240, 18, .6), (390, 22, .5), (610, 26, .3)))
    snow = noise(n, [(1500, -40), (3500, -10), (6500, 0), (11000, -4), (16000, -20)], 640) * g ** 1.8 * (.6 + .4 * drift(n, .25, 641))
    wires = sum(a * howl(n, f * (1 + .012 * g), 3.5, 650 + 2 * k) for k, (f, a) in enumerate([(412, .8), (619, .5), (830, .35), (1246, .16)])) * (.25 + .75 * drift(n, 4.5, 642)) * (.3 + .7 * g)
    wagons = np.zeros(n)
    scatter(wagons, 16, r, clank, .2, .35)
    scatter(wagons, 46, r, lambda r: modes(np.array([1480, 2360, 3900]) * r.uniform(.85, 1.2), [.05, .04, .025], [1, .7, .4], .08, r.integers(1e6)), .06)
    for _ in range(15):                                  # planks: stick and slip, soft and short
        at, m = r.random() * length, r.uniform(.3, .8)
        s, rate = 0., r.uniform(26, 44)
        while s < m:
            put(wagons, at + s, modes([190, 402, 760, 1310], [.1, .08, .05, .03], [.7, 1, .7, .4], .12, r.integers(1e6)), .075 * np.sin(np.pi * s / m) * r.uniform(.5, 1), True)
            s += r.uniform(.8, 1.2) / (rate * (1 + .5 * np.sin(np.pi * s / m)))
    keep('siding', .42 * air + .15 * snow + .06 * wires + turn(.85 * wagons, street, .25))


def bathhouse(length=24):
    """Behind the bathhouse: showers on the other side of bricks, a steam pipe that leaks, its drops in a puddle."""
    n = secs(length)
    r = rng(651)
    showers = noise(n, [(60, -22), (180, -4), (420, 0), (900, -7), (2000, -22), (6000, -46)], 652) * drift(n, 3, 653, .7, 1)
    splash = np.zeros(n)
    scatter(splash, 420, r, lambda r: burst(.05, *band(r, 250, 900, 200), r.integers(1e6), r.uniform(.006, .016), .002), .5)
    flutter = .75 + .25 * np.sin(2 * np.pi * np.cumsum(drift(n, 1.4, 654, 7, 12)) / SR) * drift(n, 2, 655)
    steam = noise(n, [(700, -34), (2200, -8), (4200, 0), (7000, -2), (12000, -14), (18000, -30)], 656) * drift(n, 2.6, 657, .7, 1) * flutter
    pipe = howl(n, 1900 * drift(n, 3.5, 658, .96, 1.04), 90, 659) * drift(n, 2.6, 657, 0, 1) ** 2
    near = np.zeros(n)
    scatter(near, 34, r, lambda r: drop(r, r.uniform(700, 1900)), .3)
    scatter(near, 13, r, lambda r: modes(np.array([212, 540, 985, 1720]) * r.uniform(.96, 1.05), [.2, .16, .1, .06], [.6, 1, .6, .3], .25, r.integers(1e6)), .14, .3)
    keep('bathhouse', turn(.2 * showers + 1.0 * splash, walls, .3) + .05 * steam + .012 * pipe + turn(near * .6, street, .35) + .03 * wind(n, gusts(n, 660), 661))


if __name__ == '__main__':
    run(yard, queue, siding, bathhouse)
