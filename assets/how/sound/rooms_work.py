"""print-shop, train, hall, club: rooms full of one thing (loops), and press, the same press once."""
import numpy as np
import voices
from dsp import SR, band, burst, drift, drive, fade, master, modes, mono, put, rms, rng, room, secs, wet
from rooms_tools import howl, keep, noise, run, scatter, shape, tone, turn

shop = room(.8, pre=.008, dark=4200, er=12, size=.03, seed=81)
coach = room(.25, pre=.003, dark=3600, er=10, size=.01, seed=82)
great = room(2.6, pre=.03, dark=4200, er=8, size=.12, seed=83)
club_room = room(1.2, pre=.014, dark=3800, er=10, size=.05, seed=84)
TURN = 2.4


def impression(y, at, r, wrap):
    """The bed of type runs under the cylinder and back: grippers, tack of ink, the buffer at either end, the sheet laid off."""
    m = secs(TURN)
    u = np.arange(m) / m
    speed = np.abs(np.sin(2 * np.pi * u))
    out = u < .5
    run_ = noise(m, [(50, -14), (110, 0), (300, -2), (700, -10), (2500, -30)], r.integers(1e6)) * speed ** 1.3 * np.where(out, 1, .7)
    teeth = np.maximum(0, np.sin(2 * np.pi * np.cumsum(44 * speed) / SR)) ** 5 * noise(m, [(300, -20), (800, 0), (1900, -2), (4000, -16), (9000, -40)], r.integers(1e6)) * speed
    tack = noise(m, [(900, -30), (2400, -2), (4500, 0), (8000, -12), (14000, -34)], r.integers(1e6)) * np.sin(np.pi * np.clip(u / .5, 0, 1)) ** 2 * (.6 + .4 * rng(3).random(m))
    edge = np.minimum(1, np.minimum(u, 1 - u) / .01)
    put(y, at, (.5 * run_ + .42 * teeth + .10 * tack) * edge, 1, wrap)
    for t, g, k in [(0, 1, 1.), (TURN / 2, .7, 1.09)]:
        put(y, at + t + r.normal(0, .004), modes(np.array([96, 148, 231, 372, 610]) * k, [.2, .18, .14, .1, .06], [.6, 1, .9, .6, .35], .3, r.integers(1e6)), .85 * g, wrap)
        put(y, at + t, burst(.12, 120, 900, r.integers(1e6), .02, .003), .8 * g, wrap)
    for t, g in [(.16, 1), (.205, .6), (1.07, .7)]:
        put(y, at + t + r.normal(0, .003), modes(np.array([870, 1490, 2360, 3800]) * r.uniform(.98, 1.02), [.05, .045, .03, .02], [.8, 1, .7, .4], .09, r.integers(1e6)), .3 * g, wrap)
    flap = burst(.4, 300, 3600, r.integers(1e6), .06, .045) + .5 * burst(.4, 2500, 9000, r.integers(1e6), .05, .03)
    put(y, at + 1.52 + r.normal(0, .012), flap, .5, wrap)
    for _ in range(12):
        put(y, at + 1.95 + r.gamma(2, .07), burst(.02, *band(r, 1600, 7000, 2500), r.integers(1e6), .002), .16 * r.random(), wrap)


def print_shop(length=24):
    """A flat-bed press at walking pace, its belt, its motor."""
    n = secs(length)
    r = rng(801)
    y = np.zeros(n)
    for k in range(round(length / TURN)):
        impression(y, k * TURN, r, True)
    belt = np.zeros(n)
    for k in range(50):
        put(belt, k * length / 50 + r.normal(0, .006), burst(.12, 200, 1500, r.integers(1e6), .016, .004), .2 * r.uniform(.6, 1), True)
    motor = tone(n, 148, 802) + .5 * tone(n, 297, 803) + .2 * tone(n, 594, 804) + .5 * noise(n, [(100, -14), (400, 0), (1500, -10), (6000, -34)], 805)
    keep('print-shop', turn(y + belt, shop, .3) + .05 * motor)


def press():
    """One impression."""
    x = np.zeros(secs(2.35))
    impression(x, .03, rng(811), False)
    y = mono(wet(drive(x, 2.), shop, .25)[:len(x)])
    master('press', fade(drive(y, .5), .01, .35), moment=-20)


def train(length=24, joints=28):
    """A sleeping coach: rail joints under the near bogie and the far one, wood at work, a tea glass that answers each blow."""
    n = secs(length)
    r = rng(821)
    gap = length / joints
    wheels, glass, wood = np.zeros(n), np.zeros(n), np.zeros(n)
    for k in range(joints):
        at = k * gap + r.normal(0, .008)
        g = r.uniform(.75, 1)
        for d, a in [(0, 1), (.165, .85), (.43, .34), (.595, .28)]:
            put(wheels, at + d, burst(.2, 70, 330, r.integers(1e6), .035, .004), 1.1 * a * g, True)
            put(wheels, at + d, burst(.08, 420, 1900, r.integers(1e6), .010, .001), 1.1 * a * g, True)
            put(wheels, at + d, modes([118, 187, 296], [.16, .13, .1], [.8, 1, .6], .2, r.integers(1e6)), .5 * a * g, True)
        for d in (.02, .19):
            for j in range(r.integers(1, 4)):
                put(glass, at + d + j * r.uniform(.018, .03), modes(np.array([2140, 3570, 5320]) * r.uniform(.995, 1.005), [.09, .07, .04], [1, .6, .3], .1, r.integers(1e6)), .3 * g * .6 ** j, True)
    for _ in range(22):
        at, m, s = r.random() * length, r.uniform(.15, .5), 0.
        while s < m:
            put(wood, at + s, modes(np.array([310, 560, 930, 1620]), [.06, .05, .04, .02], [.7, 1, .7, .4], .08, r.integers(1e6)), .12 * np.sin(np.pi * s / m) * r.uniform(.4, 1), True)
            s += r.uniform(.8, 1.2) / r.uniform(28, 60)
    sway = .8 + .2 * np.sin(2 * np.pi * 19 * np.arange(n) / n)
    roll = noise(n, [(45, -10), (90, 0), (220, -2), (480, -9), (1200, -20), (5000, -40)], 822) * drift(n, 1.6, 823, .7, 1) * sway
    steel = howl(n, 640 * drift(n, 3, 824, .96, 1.04), 60, 825) * drift(n, 2.2, 827, 0, 1) ** 2
    rush = noise(n, [(300, -24), (1100, -4), (2600, 0), (6000, -10), (12000, -28)], 828) * drift(n, 4, 829, .6, 1)
    keep('train', turn(.85 * wheels + .13 * glass + .5 * wood, coach, .3) + .11 * roll + .010 * steel + .014 * rush, low=80)


def cough(r):
    """Two pushes of breath behind a hand."""
    k = r.uniform(.8, 1.3)
    y = burst(.5, 280 * k, 1300 * k, r.integers(1e6), .035, .006)
    put(y, r.uniform(.2, .28), burst(.2, 260 * k, 1100 * k, r.integers(1e6), .03, .008), .7)
    return y


def cloth(r):
    """A sleeve, a coat, a shifted foot."""
    m = secs(r.uniform(.12, .5))
    return noise(m, [(200, -20), (700, -2), (1800, 0), (4200, -8), (10000, -30)], r.integers(1e6)) * np.hanning(m) ** 1.3


def hall(length=24):
    """Thousands of people being quiet: breath that is only air, cloth everywhere, benches, here and there a cough far back."""
    n = secs(length)
    r = rng(841)
    air = noise(n, [(50, -16), (140, -2), (400, 0), (1100, -5), (2600, -12), (7000, -30)], 842) * drift(n, 3.8, 843, .7, 1)
    people = np.zeros(n)
    scatter(people, 320, r, cloth, .30, .8)
    scatter(people, 60, r, lambda r: burst(.12, *band(r, 150, 700, 200), r.integers(1e6), .016, .002), .4, .6)
    scatter(people, 26, r, lambda r: modes(np.array([260, 470, 840]) * r.uniform(.8, 1.3), [.08, .06, .04], [1, .8, .5], .1, r.integers(1e6)), .25, .5)
    scatter(people, 10, r, cough, .75, .35)
    keep('hall', turn(.07 * people, great, .72) + .05 * air)


def club(length=26, people=16):
    """A meeting that breathes: the murmur swells and dies down; when it dies one hears the benches."""
    n = secs(length)
    r = rng(861)
    tide = drift(n, 6.5, 862, .12, 1)
    talk = np.zeros(n)
    for s in range(people):
        v = np.roll(voices.babble(length, 870 + s, r.uniform(88, 140) if s % 4 else r.uniform(170, 215)), r.integers(n))
        talk += shape(v / rms(v), [(90, -14), (180, 0), (1200, 0), (r.uniform(2000, 5000), -14), (12000, -44)]) * r.uniform(.4, 1)
    rest = np.zeros(n)
    scatter(rest, 150, r, cloth, .30, .7)
    scatter(rest, 34, r, lambda r: burst(.15, *band(r, 140, 900, 250), r.integers(1e6), .02, .002), .5, .6)
    scatter(rest, 8, r, cough, .6, .3)
    air = noise(n, [(60, -16), (200, 0), (800, -8), (3000, -24), (9000, -44)], 863)
    keep('club', turn(.035 * talk * tide + .06 * rest * (1.15 - .4 * tide), club_room, .45) + .014 * air)


if __name__ == '__main__':
    run(print_shop, press, train, hall, club)
