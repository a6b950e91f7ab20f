"""crowd (a loop) and applause."""
import numpy as np
import voices
from dsp import band, burst, fade, hp, lp, master, mono, noise, pan, peak, put, rms, rng, room, rotate, secs, wet

hall = room(1.3, pre=.015, dark=3800, er=10, size=.06, seed=44)


def murmur(length=24, people=26):
    """Each man is rolled to a random start, so that no moment has all of them at a breath."""
    r = rng(5)
    n = secs(length)
    m = np.zeros((n, 2))
    for s in range(people):
        f0 = r.choice([r.uniform(85, 140), r.uniform(85, 140), r.uniform(170, 230)])
        talk = np.roll(voices.babble(length, 500 + s, f0), r.integers(n))
        put(m, 0, pan(lp(talk / rms(talk), r.uniform(1800, 7000), 1), r.uniform(-.9, .9)), .02 * r.uniform(.4, 1), True)
    for _ in range(22):                                                                 # benches, boots
        put(m, r.random() * length, pan(burst(.15, 150, 1800, r.integers(1e6), .02), r.uniform(-.9, .9)), .05 * r.random(), True)
    m += pan(noise(n, [(60, -20), (250, 0), (900, -8), (4000, -28)], 9) * .006, 0)
    m = peak(hp(np.vstack([m, m]), 110), 1900, .6, 5)[n:]
    master('crowd', rotate(mono(wet(m, hall, .4, True))), -26, loop=True)


def clap(r, cup):
    """A pair of palms: the smack, and for cupped hands the hollow below it."""
    f = r.uniform(650, 2600)
    y = burst(.06, f * .6, f * 1.7, r.integers(1e6), r.uniform(.004, .011))
    return put(y, 0, burst(.06, 190 + 90 * cup, 620, r.integers(1e6), r.uniform(.008, .014)), .9 * cup)


def applause(dur=10, people=84):
    """Every clapper has his own rate, palms and place, and begins when he begins."""
    r = rng(6)
    out = np.zeros((secs(dur), 2))

    def zeal(t):
        return np.interp(t, [0, .5, 2, 5.5, 8.5, 9.6], [.1, .75, 1, .9, .3, 0])
    for _ in range(people):
        rate, p, g, cup = r.uniform(2.7, 4.6), r.uniform(-.9, .9), r.uniform(.25, 1), r.random()
        hands = [pan(clap(r, cup), p) for _ in range(9)]
        t = r.exponential(.35) + r.random() / rate
        while t < dur - .07:
            if r.random() < zeal(t):
                put(out, t, hands[r.integers(len(hands))], g * r.uniform(.6, 1) * (.4 + .6 * zeal(t)))
            t += (1 + r.normal(0, .06)) / rate
    master('applause', fade(wet(out, hall, .35)[:secs(10.5)], .01, .6), moment=-18)


murmur()
applause()
