"""hands, loudspeaker: people heard together, and one man heard by everybody. Formants and noise; no language is meant."""
import numpy as np
import voices
from dsp import SR, burst, drive, fade, hp, lp, master, modes, mono, peak, put, rms, rng, room, secs, wet
from fx_tools import finish
from rooms_tools import noise, run
from rooms_work import club_room, cloth
from scipy import signal


def hands():
    """A hall murmurs, stops, and puts its hands up: cloth and sleeves and benches, no voice. Then nobody moves."""
    r = rng(1201)
    length = 3.9
    n = secs(length)
    talk, sleeves = np.zeros(n), np.zeros(n)
    t = np.arange(n) / SR
    for s in range(14):
        v = voices.babble(6, 1210 + s, r.uniform(88, 140) if s % 4 else r.uniform(170, 215))
        v = np.roll(v / rms(v), r.integers(len(v)))[:n]
        stop = 1.0 + r.normal(0, .12)
        talk += lp(v, r.uniform(1200, 3600), 1) * np.clip((stop - t) / .22, 0, 1) * r.uniform(.4, 1)
    for _ in range(230):
        put(sleeves, 1.28 + r.gamma(3, .14), cloth(r), r.uniform(.3, 1))
    for _ in range(46):
        put(sleeves, 1.25 + r.gamma(3, .18), burst(.12, 180, 900, r.integers(1e6), .02, .004), .7 * r.uniform(.3, 1))
    for _ in range(9):
        put(sleeves, 1.35 + r.gamma(3, .2), modes(np.array([230, 410, 720, 1240]) * r.uniform(.85, 1.25), [.09, .07, .05, .03], [.8, 1, .6, .3], .13, r.integers(1e6)), .6 * r.uniform(.4, 1))
    finish('hands', .10 * talk * .5 + .10 * sleeves, club_room, .4, -23.5, hard=1.2, attack=.12, tail=.7)


def sentence(seed, f0, syllables, rise):
    """An orator's sentence: the pitch climbs, hangs, and drops on the last stressed syllable."""
    r = rng(seed)
    out = np.zeros(secs(.3 * syllables + .6))
    t = .02
    for k in range(syllables):
        last = k == syllables - 1
        d = r.uniform(.13, .2) * (1.9 if last else 1.35 if k % 3 == 1 else 1)
        m = secs(d)
        u = np.linspace(0, 1, m)
        p = k / (syllables - 1)
        f = f0 * (1 + rise * np.sin(np.pi * min(1, p * 1.15) ** .8)) * (1.10 if k % 3 == 1 else 1) * (1 - (.25 * u if last else .05 * u))
        v1, v2 = r.choice(['a', 'o', 'e', 'u', 'i', 'y'], 2)
        g = signal.lfilter([1, -.96], 1, voices.glottal(f, r.integers(1e9)) + .03 * r.standard_normal(m)) * 6
        y = voices.formant(g, v1, 1.8) * (1 - u) + voices.formant(g, v2, 1.8) * u
        put(out, t, y * np.sin(np.pi * u) ** .5 * (1.2 if k % 3 == 1 else .9))
        if r.random() < .75:
            put(out, max(0, t - .035), burst(.09, 1500, r.choice([3400, 5200]), r.integers(1e6), .02, .004), .6 * r.uniform(.4, 1))
        t += d * r.uniform(.9, 1.05)
    return out[:secs(t + .05)]


def loudspeaker():
    """A speech from the street loudspeaker: two sentences, a horn on a pole, and the other poles a street and two streets away."""
    n = secs(5.2)
    x = np.zeros(n)
    first, second = sentence(1221, 138, 8, .45), sentence(1222, 146, 9, .62)
    put(x, .12, first / rms(first))
    put(x, .12 + len(first) / SR + .34, second / rms(second))
    t = np.arange(n) / SR
    x = x[:min(n, secs(.12 + len(first) / SR + .34 + len(second) / SR + 1.1))]
    t = t[:len(x)]
    x += .10 * np.sin(2 * np.pi * 100 * t) + .05 * np.sin(2 * np.pi * 300 * t) + .05 * noise(len(x), [(300, -10), (1500, 0), (4000, -6), (9000, -30)], 1223)
    x = peak(peak(lp(hp(x, 380, 2), 3300, 3), 950, 2.2, 7), 2100, 2.2, 6)
    x = drive(x, 4.)
    y = x.copy()
    for d, g, top in [(.19, .30, 1900), (.41, .17, 1300)]:
        y[secs(d):] += lp(x, top, 1)[:-secs(d)] * g
    y = mono(wet(y, room(1.1, pre=.05, dark=2200, er=5, size=.2, seed=96), .18)[:len(y)])
    master('loudspeaker', fade(y, .04, .7), moment=-21)


if __name__ == '__main__':
    run(hands, loudspeaker)
