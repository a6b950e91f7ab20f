"""barracks, flat, office, hospital, kitchen: rooms where people live or wait (loops)."""
import numpy as np
import voices
from dsp import SR, band, burst, drift, modes, put, rms, rng, room, secs
from rooms_tools import clock, gusts, howl, keep, noise, run, scatter, shape, sleeper, steps, tone, turn, wind

boards = room(.4, pre=.005, dark=3400, er=10, size=.02, seed=71)
plaster = room(.55, pre=.007, dark=5200, er=10, size=.024, seed=72)
ward = room(1.7, pre=.014, dark=4600, er=12, size=.05, seed=73)


def crackle(n, count, r):
    """Wood in a stove."""
    y = np.zeros(n)
    for _ in range(count):
        put(y, r.random() * n / SR, burst(.03, *band(r, 900, 5500, 1200), r.integers(1e6), r.uniform(.001, .004), .0002), min(1., .25 * (r.pareto(1.8) + .4)), True)
    return y


def fire(n, seed):
    """The draught of a stove: a low flutter."""
    flutter = drift(n, .11, seed, .35, 1) * drift(n, 1.9, seed + 1, .5, 1)
    return noise(n, [(40, -20), (90, -2), (220, 0), (480, -7), (1200, -24), (5000, -50)], seed + 2) * flutter


def barracks(length=26):
    """Night in barracks four: the stove, five sleepers, wind at the boards."""
    n = secs(length)
    r = rng(701)
    asleep = sum(g * sleeper(n, b, 710 + k, s) for k, (b, g, s) in enumerate([(6, 1, 0), (7, .7, .55), (5, .5, 0), (6, .35, .3), (8, .3, 0)]))
    asleep = shape(asleep, [(80, -10), (250, 0), (1600, 0), (3500, -10), (9000, -30)])
    g = gusts(n, 702, 5)
    gap = howl(n, 520 * (.82 + .4 * g), 38, 703) * g ** 2 + .6 * howl(n, 790 * (.85 + .3 * g), 60, 705) * g ** 3
    outside = noise(n, [(40, -18), (110, 0), (300, -3), (800, -18), (3000, -44)], 707) * (.3 + .7 * g)
    keep('barracks', turn(.085 * asleep + .20 * fire(n, 720) + .7 * crackle(n, 210, r), boards, .3) + .05 * gap + .05 * outside)


def flat(length=24):
    """The technical house in winter: a quick clock, a street under snow, somebody who talks low behind plywood."""
    n = secs(length)
    r = rng(731)
    street = noise(n, [(35, -14), (80, 0), (170, -5), (400, -20), (1500, -46)], 732) * drift(n, 5, 733, .6, 1)
    tone_ = noise(n, [(80, -16), (300, 0), (1200, -10), (5000, -22), (12000, -38)], 734)
    v = voices.babble(length, 735, 112)
    v = np.roll(v / rms(v) * drift(n, 5, 736, 0, 1) ** .7, secs(7.3))
    behind = shape(v, [(90, -14), (160, 0), (420, 0), (800, -14), (1700, -36), (6000, -60)])
    floor = np.zeros(n)
    for at in (2.2, 13.8):
        steps(floor, at, 4, .66, .5, r, .04, lambda u: .7)
    keep('flat', turn(.22 * clock(n, 54, 737, .9, (310, 520, 905, 1480)), plaster, .28) + .026 * street + .0085 * tone_ + turn(.035 * behind + .12 * shape(floor, [(60, 0), (400, -3), (1200, -24), (5000, -50)]), boards, .4)
         + .03 * crackle(n, 40, r) + .018 * fire(n, 738), low=70, grip=2)


def pen(n, count, seed):
    """A steel nib two rooms off: words, and the pauses between them."""
    r = rng(seed)
    y = np.zeros(n)
    t = 0.
    while t < n / SR - 2.5:
        for _ in range(r.integers(3, count)):
            m = secs(r.uniform(.06, .17))
            stroke = noise(m, [(600, -24), (1800, -2), (3600, 0), (6500, -8), (14000, -34)], r.integers(1e6)) * np.hanning(m) ** .7
            put(y, t, stroke, r.uniform(.4, 1), True)
            t += m / SR * r.uniform(.9, 1.3)
        t += r.choice([r.uniform(.12, .3), r.uniform(.5, 1.4)], p=[.7, .3])
    return y


def office(length=24):
    """The second floor at night: a tall clock, a radiator, a pen in another room."""
    n = secs(length)
    r = rng(741)
    hall = noise(n, [(45, -14), (100, 0), (220, -4), (700, -16), (3000, -34), (10000, -50)], 742) * drift(n, 6, 743, .75, 1)
    water = noise(n, [(300, -26), (900, -6), (2200, 0), (4200, -6), (9000, -24)], 744) * drift(n, 3.5, 745, .5, 1)
    iron = np.zeros(n)
    scatter(iron, 20, r, lambda r: modes(np.array([930, 1710, 2890, 4600]) * r.uniform(.9, 1.15), [.1, .08, .05, .03], [.8, 1, .6, .3], .13, r.integers(1e6)), .10, .5)
    lamp = tone(n, 100, 746) + .4 * tone(n, 200, 747) + .25 * tone(n, 300, 748) + .1 * tone(n, 500, 749)
    keep('office', turn(.34 * clock(n, 26, 750, 1.35, (165, 290, 470, 820)) + .16 * iron, plaster, .32) + .022 * hall + .007 * water + .0045 * lamp + turn(.015 * pen(n, 9, 751), ward, .5), grip=3)


def hospital(length=26):
    """A ward by night: breath, a far corridor, somewhere a tin basin."""
    n = secs(length)
    r = rng(761)
    asleep = sum(g * sleeper(n, b, 770 + k) for k, (b, g) in enumerate([(7, .8), (6, .7), (8, .5), (6, .4), (7, .3)]))
    tone_ = noise(n, [(45, -14), (110, 0), (260, -2), (700, -12), (3000, -28), (10000, -44)], 762) * drift(n, 5, 763, .75, 1)
    far = np.zeros(n)
    for at, count, gap in [(1.5, 9, .58), (10.5, 8, .55), (18.2, 9, .61)]:
        steps(far, at, count, gap, .55, r, .5)
    basin = np.zeros(n)
    for _ in range(9):
        at, k = r.random() * length, r.uniform(.94, 1.08)
        for j in range(r.integers(1, 4)):
            put(basin, at + j * r.uniform(.09, .22), modes(np.array([620, 1180, 1730, 2610, 3720]) * k, [.34, .28, .2, .13, .08], [.7, 1, .8, .5, .3], .4, r.integers(1e6)), .2 * r.uniform(.7, 1) * .75 ** j, True)
    beds = np.zeros(n)
    scatter(beds, 13, r, lambda r: modes(np.array([1240, 1985, 3150]) * r.uniform(.8, 1.2), [.09, .06, .04], [1, .6, .3], .1, r.integers(1e6)), .05)
    keep('hospital', turn(.042 * asleep + .4 * beds, ward, .3) + .028 * tone_ + turn(.9 * shape(far, [(60, -6), (200, 0), (1200, -6), (4000, -24)]) + .32 * shape(basin, [(300, -6), (900, 0), (2500, -6), (6000, -24)]), ward, .75))


def sparrow(r):
    """One chirp of one bird; its shape is the bird's own."""
    f, up, d = r.uniform(3000, 3900), r.uniform(1.15, 1.5), r.uniform(.05, .11)

    def chirp(q):
        m = secs(d * q.uniform(.85, 1.15))
        u = np.linspace(0, 1, m)
        curve = f * q.uniform(.96, 1.04) * (1 + (up - 1) * np.sin(np.pi * u) ** .7 - .18 * u)
        ph = 2 * np.pi * np.cumsum(curve) / SR
        return (np.sin(ph) + .22 * np.sin(2 * ph)) * np.hanning(m) ** .6 * (.6 + .4 * np.sin(2 * np.pi * 3 * u) ** 2)
    return chirp


def kitchen(length=24):
    """1985, an evening in August: the refrigerator, sparrows through the window, once a bus beyond the houses."""
    n = secs(length)
    r = rng(781)
    t = np.arange(n) / SR
    hum = sum(a * tone(n, 50 * k, 790 + k, .0004) for k, a in [(1, .25), (2, 1), (3, .3), (4, .5), (6, .22), (8, .12), (10, .06), (14, .03)])
    rattle = noise(n, [(120, -20), (300, 0), (800, -5), (2000, -16), (6000, -36)], 782) * (.6 + .4 * np.maximum(0, tone(n, 24.5, 783)) ** 2)
    birds = np.zeros(n)
    for _ in range(6):
        chirp, g = sparrow(r), r.uniform(.3, 1)
        at = r.random() * length
        for _ in range(r.integers(14, 26)):
            put(birds, at, chirp(r), g * r.uniform(.6, 1), True)
            at += r.choice([r.uniform(.16, .4), r.uniform(.9, 2.4)], p=[.75, .25])
    outside = noise(n, [(50, -12), (140, 0), (400, -6), (1200, -14), (4000, -28), (10000, -46)], 784) * drift(n, 5, 785, .7, 1)
    near = np.exp(-((t - 13) / 4.2) ** 2)
    orders = sum(np.sin(cycle * k + k) / k ** .8 for cycle in [2 * np.pi * np.cumsum(31 + 5 * np.sin(2 * np.pi * t / length)) / SR] for k in range(2, 14))
    bus = shape((.10 * orders + noise(n, [(80, -10), (250, 0), (800, -8), (2500, -30)], 786)) * near, [(50, -8), (120, 0), (700, -4), (2000, -24)])
    keep('kitchen', turn(.020 * hum + .012 * rattle, plaster, .2) + turn(.046 * shape(birds, [(2000, 0), (5000, -2), (9000, -14)]), plaster, .45) + .022 * outside + .030 * bus)


if __name__ == '__main__':
    run(barracks, flat, office, hospital, kitchen)
