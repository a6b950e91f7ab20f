"""Signal tools for the game's recordings: numpy and scipy only. Mono is a 1-D array, stereo is (n, 2), 48 kHz throughout.

Every random draw takes a fixed seed, so a recording comes out the same each time.
"""
import os
import re
import subprocess
import warnings

import numpy as np
from scipy import signal
from scipy.io import wavfile
from scipy.ndimage import maximum_filter1d, uniform_filter1d

SR = 48000
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.environ.get('SOUND_WORK', os.path.join(HERE, '..', '..', '..', '.cache', 'sound'))


def rng(seed):
    return np.random.default_rng(seed)


def secs(t):
    return int(round(t * SR))


def db(x):
    return 10 ** (x / 20)


def rms(x):
    return np.sqrt(np.mean(x ** 2))


# ---- filters -------------------------------------------------------------------------------------------------------

def filt(x, kind, f, order=2):
    return signal.sosfilt(signal.butter(order, f, kind, fs=SR, output='sos'), x, axis=0)


def lp(x, f, order=2):
    return filt(x, 'low', f, order)


def hp(x, f, order=2):
    return filt(x, 'high', f, order)


def bp(x, a, b, order=2):
    return filt(x, 'band', [a, b], order)


def peak(x, f, q, gain_db):
    """Bell equaliser (RBJ)."""
    a_, w = 10 ** (gain_db / 40), 2 * np.pi * f / SR
    al = np.sin(w) / (2 * q)
    b = np.array([1 + al * a_, -2 * np.cos(w), 1 - al * a_])
    a = np.array([1 + al / a_, -2 * np.cos(w), 1 - al / a_])
    return signal.lfilter(b / a[0], a / a[0], x, axis=0)


# ---- sources -------------------------------------------------------------------------------------------------------

def noise(n, pts, seed=0):
    """Noise with the spectrum pts = [(Hz, dB), ...], made in the frequency domain: exactly periodic in n."""
    spec = np.fft.rfft(rng(seed).standard_normal(n))
    f = np.fft.rfftfreq(n, 1 / SR)
    m = np.interp(np.log10(np.maximum(f, 1)), [np.log10(p[0]) for p in pts], [p[1] for p in pts])
    x = np.fft.irfft(spec * db(m), n)
    return x / rms(x)


def drift(n, period, seed, lo=0., hi=1.):
    """A slow random curve in lo..hi, exactly periodic in n."""
    k = max(3, int(round(n / SR / period)))
    p = rng(seed).random(k)
    t = np.arange(n) * k / n
    i = t.astype(int)
    u = t - i
    u = u * u * (3 - 2 * u)
    return lo + (hi - lo) * (p[i % k] * (1 - u) + p[(i + 1) % k] * u)


def modes(fs, t60, amps, dur, seed=0):
    """A struck body: decaying partials, random phase, attack under a millisecond."""
    t = np.arange(secs(dur)) / SR
    r = rng(seed)
    y = sum(a * np.exp(-6.9 * t / d) * np.sin(2 * np.pi * f * t + r.random() * .6) for f, d, a in zip(fs, t60, amps))
    return y * np.minimum(1, t / .0006)


def burst(dur, a, b, seed, tau, att=.0005):
    """A burst of noise between a and b Hz that dies with the time constant tau."""
    t = np.arange(secs(dur)) / SR
    return bp(rng(seed).standard_normal(len(t)), a, b) * np.exp(-t / tau) * np.minimum(1, t / att)


def band(r, lo, hi, extra):
    """A random band between lo and hi Hz, its upper edge raised by extra so that it is never empty."""
    a, b = sorted(r.uniform(lo, hi, 2))
    return a, b + extra


def put(buf, t, x, g=1., wrap=False):
    """Add x to buf at t seconds; wrap=True goes on at the start of the circle."""
    i = secs(t)
    if wrap:
        np.add.at(buf, (i + np.arange(len(x))) % len(buf), x * g)
    else:
        m = min(len(x), len(buf) - i)
        if m > 0:
            buf[i:i + m] += x[:m] * g
    return buf


# ---- space ---------------------------------------------------------------------------------------------------------

def room(rt, dur=None, pre=.01, dark=6000, er=8, size=.03, seed=5, low=1.):
    """A made-up stereo impulse response: early taps and a noise tail whose highs die 2-4 times faster."""
    dur = dur or rt * 1.2
    n = secs(dur)
    t = np.arange(n) / SR
    r = rng(seed)
    out = np.zeros((n, 2))
    for c in range(2):
        w = r.standard_normal(n)
        for a, b, k in [(60, 300, low), (300, 1500, 1.), (1500, dark, .5), (dark, min(dark * 2.2, 20000), .22)]:
            out[:, c] += bp(w, a, b) * np.exp(-6.9 * t / (rt * k))
        out[:, c] *= np.minimum(1, t / (size * 1.5))
        for _ in range(er):
            i = secs(r.uniform(.15, 1) * size)
            out[i, c] += r.choice([-1, 1]) * r.uniform(.5, 1) * 3
    out = np.vstack([np.zeros((secs(pre), 2)), out])
    return out / np.sqrt(np.sum(out ** 2) / 2)


def stereo(x):
    return x if x.ndim == 2 else np.stack([x, x], 1)


def wet(x, ir, mix, wrap=False):
    """Dry and convolved. wrap=True convolves on the circle, so that tails cross the loop point."""
    s = stereo(x)
    n = len(s)
    y = np.stack([signal.fftconvolve(s[:, c], ir[:, c]) for c in range(2)], 1)
    if wrap:
        z = np.zeros((n, 2))
        for i in range(0, len(y), n):
            z[:len(y[i:i + n])] += y[i:i + n]
        y = z
    else:
        s = np.vstack([s, np.zeros((len(y) - n, 2))])
    return s * (1 - mix) + y * mix


def pan(x, p):
    return np.stack([x * np.cos((p + 1) * np.pi / 4), x * np.sin((p + 1) * np.pi / 4)], 1) * 1.19


def mono(x):
    return x.mean(1) if x.ndim == 2 else x


# ---- shape ---------------------------------------------------------------------------------------------------------

def warp(x, dev):
    """Displace time by dev seconds per sample: wow, flutter, a player's unsteadiness."""
    i = np.clip(np.arange(len(x)) + dev * SR, 0, len(x) - 1.001)
    k = i.astype(int)
    u = i - k
    if x.ndim == 2:
        u = u[:, None]
    return x[k] * (1 - u) + x[k + 1] * u


def wow(n, items, seed=3):
    """Displacement for warp(); items are (Hz, peak speed deviation)."""
    t = np.arange(n) / SR
    r = rng(seed)
    return sum(d / (2 * np.pi * f) * np.sin(2 * np.pi * f * t + r.random() * 6) for f, d in items)


def fade(x, a, b):
    n = len(x)
    e = np.ones(n)
    i, j = secs(a), secs(b)
    if i:
        e[:i] = np.sin(np.linspace(0, np.pi / 2, i)) ** 2
    if j:
        e[-j:] *= np.cos(np.linspace(0, np.pi / 2, j)) ** 2
    return x * (e[:, None] if x.ndim == 2 else e)


def drive(x, g):
    """Soft clip: lowers the crest and gives low blows harmonics that small speakers can play."""
    return np.tanh(g * x / np.abs(x).max()) / np.tanh(g)


def limit(x, ceil_db=-2.0, look=.004, rel=.12):
    """Look-ahead peak limiter, for music."""
    c = db(ceil_db)
    m = np.abs(x).max(1) if x.ndim == 2 else np.abs(x)
    k = secs(look)
    g = np.minimum(1, c / np.maximum(maximum_filter1d(m, 2 * k + 1), 1e-9))
    a = np.exp(-1 / (rel * SR))
    out = np.empty_like(g)
    s = 1.
    for i, v in enumerate(g):
        s = v if v < s else s * a + v * (1 - a)
        out[i] = s
    g = uniform_filter1d(out, k)
    return x * (g[:, None] if x.ndim == 2 else g)


def rotate(x, win=.05):
    """Turn a circular loop so that its seam lies in the calmest 50 ms, at the smallest step."""
    m = mono(x)
    e = np.convolve(hp(m, 1500) ** 2, np.ones(secs(win)), 'same')
    i = int(np.argmin(e[secs(1):-secs(1)])) + secs(1)
    near = np.abs(np.diff(m[i - 201:i + 200])) + np.abs(m[i - 200:i + 200]) * .2
    return np.roll(x, -(i - 200 + int(np.argmin(near))), axis=0)


def trim(x, tail_db=-54, win=None, keep=.05):
    """Cut the end after the last moment above tail_db of the loudest: of samples, or of windows of win seconds."""
    m = np.abs(mono(x))
    if win:
        m = np.sqrt(uniform_filter1d(m ** 2, secs(win)))
    k = np.nonzero(m > m.max() * db(tail_db))[0][-1]
    return x[:min(len(x), k + secs(keep))]


# ---- files ---------------------------------------------------------------------------------------------------------

def wav(name):
    return os.path.join(OUT, 'wav', name + '.wav')


def save(path, x):
    """16 bit with triangular dither."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    x = np.asarray(x)
    d = (rng(1).random(x.shape) - rng(2).random(x.shape)) / 32768
    wavfile.write(path, SR, np.int16(np.clip(x + d, -1, 32767 / 32768) * 32767))


def load(path):
    with warnings.catch_warnings():                      # fluidsynth adds a chunk that scipy does not know
        warnings.simplefilter('ignore', wavfile.WavFileWarning)
        sr, x = wavfile.read(path)
    assert sr == SR, sr
    return x.astype(float) / (32768 if x.dtype == np.int16 else 1)


def loudness(path):
    """EBU R 128 of a file as heard from two speakers: dualmono, or ffmpeg reads a mono file 3 LU too low. M is the loudest 0.4 s."""
    e = subprocess.run(['ffmpeg', '-hide_banner', '-nostats', '-i', path, '-af', 'apad=pad_dur=0.4,ebur128=peak=true:dualmono=true:framelog=verbose',
                        '-loglevel', 'verbose', '-f', 'null', '-'], capture_output=True, text=True).stderr
    s = e[e.rindex('Summary:'):]

    def figure(k):
        return float(re.search(k + r':\s+(-?[\d.]+|-inf|nan)', s).group(1))
    moments = [float(m) for m in re.findall(r' M:\s*(-?[\d.]+)', e[:e.rindex('Summary:')])]
    return dict(I=figure('I'), LRA=figure('LRA'), TP=figure('Peak'), M=max(moments, default=float('nan')))


def master(name, x, target=None, moment=None, ceil=-2.0, loop=False):
    """Write a recording, without DC, at an integrated loudness (LUFS, limited to ceil) or at that of its loudest 0.4 s.

    The second is for effects, so that a page does not outshout the roof; their sample peak stays at or below -6 dBFS, because AAC overshoots.
    """
    path = wav(name)
    x = x - x.mean(0) if loop else fade(hp(x, 20), .0005, .02)       # off the circle, to take the mean would leave a step at both ends
    x = x / np.abs(x).max() * .5
    if moment is not None:
        save(path, x)
        x = x * min(db(moment - loudness(path)['M']), 1.0)
        save(path, x)
    else:
        for _ in range(3):
            save(path, x)
            x = x * db(target - loudness(path)['I'])
            if np.abs(x).max() > db(ceil):
                x = limit(np.concatenate([x] * 3), ceil)[len(x):2 * len(x)] if loop else limit(x, ceil)
        save(path, x)
    print(f'{name:14s} {len(x) / SR:6.2f} s', {k: round(v, 1) for k, v in loudness(path).items()}, flush=True)
