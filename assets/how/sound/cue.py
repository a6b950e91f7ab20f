"""A stage for a cue of the score: parts are played onto it, leveled, shaped, sent to one room, made mono, and either end or go round.

A cue that goes round is built on the circle: what rings past the end is laid over the beginning, so there is no seam to hide.
"""
import numpy as np
from band import mixdown
from dsp import SR, burst, db, fade, hp, lp, master, mono, noise, put, room, secs
from scipy import signal
from scipy.ndimage import uniform_filter1d
from score import parse, takes, timing

QUIET = 3.5                                              # seconds for what rings on


def ring(notes, beats, bar=0, start=0):
    """Strings left to ring: each note lasts so many beats, or until the same string is struck again, or until the harmony changes at a bar line."""
    out = []
    for i, (t, d, ps, flags) in enumerate(notes):
        again = [u for u, _, qs, _ in notes[i + 1:] if set(qs) & set(ps) and u > t]
        line = [start + ((t - start) // bar + 1) * bar - t] if bar else []
        out.append((t, max(d, min([beats, *line, *(u - t - .03 for u in again[:1])])), ps, flags))
    return out


def broken(chords, pattern, step=.5):
    """Chords 'E2+B2+E3+G3 ...', one a bar, broken by the digits of pattern (0 is the lowest note, - is a rest)."""
    return ' '.join(' '.join('r:%g' % step if k == '-' else f"{chord.split('+')[int(k) % len(chord.split('+'))]}:{step:g}" for k in pattern) for chord in chords.split())


def even(x, how):
    """A player's ear: notes that the soundfont gives too loud or too soft are drawn towards the part's own level. how: 0 to 1."""
    e = np.sqrt(np.maximum(uniform_filter1d(x ** 2, secs(.7)), 1e-12))
    usual = np.median(e[e > e.max() * .05])
    return x * np.clip(usual / np.maximum(e, usual * .25), .25, 2.5) ** how


def up(notes, semitones):
    return [(t, d, [p + semitones for p in ps], flags) for t, d, ps, flags in notes]


def tick(seed, low=900, high=3800, tau=.006):
    """A type bar, a rail joint, a hammer in another room: a small dry knock."""
    x = burst(.06, low, high, seed, tau)
    put(x, 0, burst(.06, 180, 520, seed + 1, .011), .8)
    return x / np.abs(x).max()


class Cue:
    def __init__(self, name, bars, loop=False, tail=QUIET):
        """bars: [(beats, bpm), ...]."""
        self.name, self.loop = name, loop
        if loop:                                         # whole hundredths of a second: whole samples at 44.1 kHz too, where a browser may play it
            end = timing(bars)[1]
            bars = [(beats, bpm * end / round(end, 2)) for beats, bpm in bars]
        self.clock, self.end, self.tempo = timing(bars)
        self.bpm = sum(b for b, _ in bars) / self.end * 60
        self.n = secs(round(self.end, 2)) if loop else secs(self.end + tail)
        self.total = self.end + QUIET if loop else self.end + tail
        self.dry, self.sent = np.zeros(secs(self.total) + 48), np.zeros(secs(self.total) + 48)

    def play(self, part, text, prog, vel, to, share=.3, count=1, colour=None, at=0., shape=None, width=.2, steady=None, **kw):
        """A part for players of the soundfont. shape: [(beat, dB), ...]; steady: for even(), or half where a note swells."""
        notes = parse(text, at) if isinstance(text, str) else text
        kw = {'gate': 1.0, **kw} if prog in (0, 24) else kw
        stems = takes(f'{self.name}-{part}', notes, self.tempo, prog, vel, self.bpm, count, **kw)
        x = mono(mixdown(stems, self.total, 0, width, colour))
        steady = .5 * bool(kw.get('swell')) if steady is None else steady
        self.add(even(x, steady) if steady else x, to, share, shape)

    def add(self, x, to, share=.3, shape=None):
        """Any mono layer, at a gated level in dB, so much of it sent to the room."""
        x = mono(x)[:len(self.dry)]
        x = x / (np.sqrt(np.mean(x[np.abs(x) > 1e-4] ** 2)) + 1e-9) * db(to)
        if shape:
            x = x * db(np.interp(np.arange(len(x)) / SR, [self.clock(b) for b, _ in shape], [g for _, g in shape]))
        self.dry[:len(x)] += x * (1 - share)
        self.sent[:len(x)] += x * share

    def knocks(self, beats, to, share=.3, seed=1, shape=None, **kw):
        """Small knocks at (beat, strength), never twice the same."""
        out = np.zeros(len(self.dry))
        r = np.random.default_rng(seed)
        for k, (beat, strength) in enumerate(beats):
            put(out, max(0, self.clock(beat) + r.normal(0, .006)), tick(seed * 100 + k % 7 * 3, **kw), strength * r.uniform(.75, 1.1))
        self.add(out, to, share, shape)

    def __circle(self, x):
        z = np.zeros(self.n)
        for i in range(0, len(x), self.n):
            z[:len(x[i:i + self.n])] += x[i:i + self.n]
        return z

    def finish(self, hall=None, top=13000, grip=1.3, out=1.5, floor=.0009):
        """grip: how far the optical track saturates; out: seconds of fade at the end; floor: the track's hiss."""
        hall = room(1.6, pre=.018, dark=4800, size=.04, seed=5) if hall is None else hall
        x = np.concatenate([self.dry, np.zeros(len(hall))])
        y = signal.fftconvolve(self.sent, mono(hall) * 1.4)
        x[:len(y)] += y[:len(x)]
        x = self.__circle(x) if self.loop else x[:self.n]
        x = np.tanh(grip * x / np.abs(x).max()) / np.tanh(grip)
        lead = secs(1) if self.loop else 0                # filters warm up on the end of the circle
        x = lp(hp(np.concatenate([x[len(x) - lead:], x]), 45), top, 1)[lead:]
        x = x + floor * noise(len(x), [(60, -30), (400, -8), (2500, 0), (7000, -4), (14000, -24)], 40)
        master(self.name, x if self.loop else fade(x, .05, out), -20, ceil=-7.5, loop=self.loop)
