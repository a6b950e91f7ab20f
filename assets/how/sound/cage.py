"""cage-descent: nine strokes of the shaft bell, the latch, the drop; wind grows and the rail joints quicken until the brake."""
import numpy as np
from dsp import SR, burst, drive, fade, master, modes, noise, pan, put, rng, room, secs, wet

LENGTH = 12.
RATIOS = [1, 1.004, 1.99, 2.74, 2.76, 3.95, 5.42, 7.1, 9.3]


def bell(seed, f=587):
    """A shaft gong: partials that are no harmonics, two of them beating, and the hammer."""
    y = modes([f * k for k in RATIOS], [1.15, 1.2, .8, .6, .55, .4, .26, .18, .12], [.5, .45, .6, .5, .4, .35, .3, .2, .12], 1.8, seed)
    return put(y, 0, burst(.02, 2500, 9000, seed, .003), .5)


n = secs(LENGTH)
t = np.arange(n) / SR
r = rng(9)
steady, events = np.zeros((n, 2)), np.zeros((n, 2))
stroke = .25
for i in range(9):
    put(events, stroke, pan(bell(i) * r.uniform(.85, 1.05), .35), .21)
    stroke += .40 + r.normal(0, .012)

go = stroke + .25
latch = put(burst(.3, 60, 900, 3, .06), 0, modes([212, 530, 1130, 1790], [.25, .2, .15, .1], [1, .7, .5, .3], .3))
put(events, go, pan(latch, 0), .5)

# The rope: 38 Hz, up to 90 at full speed, down again before the brake.
f = 38 + 52 * np.clip((t - go) / 2.6, 0, 1) ** .8 - 22 * np.clip((t - 10.2) / 1.8, 0, 1)
phase = 2 * np.pi * np.cumsum(f * (1 + .006 * np.sin(2 * np.pi * 2.3 * t))) / SR
hum = sum(a * np.sin(k * phase + k) for k, a in [(1, .7), (2, .9), (3, .6), (4, .55), (6, .32), (9, .16)])
hum *= (1 + .25 * np.sin(2 * np.pi * 3.1 * t)) * np.clip((t - go) / 1.4, 0, 1) * np.clip((LENGTH - t) / 1.2, 0, 1) * .05

low = noise(n, [(60, -20), (220, 0), (700, -2), (1800, -14), (6000, -36)], 20)
high = noise(n, [(300, -20), (1100, 0), (2600, -3), (6000, -14), (14000, -40)], 21)
speed = np.clip((t - go) / 3.2, 0, 1) * np.clip((LENGTH - .3 - t) / 2., 0, 1)
gust = .7 + .3 * np.sin(2 * np.pi * .7 * t + 1) * np.sin(2 * np.pi * .23 * t)
wind = low * speed * gust * .055 + high * speed ** 2 * gust * .022

joint, gap = go + .7, .62
while joint < 11.3:
    clack = put(burst(.09, 250, 3000, int(joint * 99), .012), 0, modes([318, 742, 1420], [.07, .05, .03], [1, .6, .4], .09, int(joint * 9)))
    put(events, joint, pan(clack, r.choice([-.7, .7])), .16 * r.uniform(.5, 1))
    gap = max(.2, gap * .9) if joint < 9.5 else gap * 1.25
    joint += gap * r.uniform(.93, 1.07)

steady += pan(hum, 0) + pan(wind, -.3) + pan(np.roll(wind, 9000), .3) * .8
put(steady, 11.35, pan(burst(.4, 50, 600, 8, .09), 0), .5)
shaft = room(2.4, pre=.03, dark=3800, er=10, size=.11, seed=12, low=1.1)
y = wet(steady, shaft, .15)[:n + secs(.5)]
y += wet(events, shaft, .33)[:len(y)]
master('cage-descent', fade(drive(y, 1.6), .003, .5), moment=-16)
