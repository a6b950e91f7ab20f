"""A small score language -> a humanised MIDI file -> dry fluidsynth takes.

A line is 'D4:1 A4:1.5 r:1 D2+A2:4': ':' gives beats, '+' a chord, '|' is ignored. Before the colon, '>' accents and "'" shortens; '/' in front slides in.
"""
import os
import re
import struct
import subprocess

import numpy as np
from dsp import OUT, SR, load, mono, rng, warp, wow

TPQ = 480
STEP = dict(C=0, D=2, E=4, F=5, G=7, A=9, B=11)


def pitch(s):
    m = re.match(r'([A-G])([#b]?)(-?\d)', s)
    return STEP[m[1]] + {'#': 1, 'b': -1, '': 0}[m[2]] + 12 * (int(m[3]) + 1)


def parse(text, start=0.):
    """-> [(beat, beats, [MIDI note], flags)]; a drum is written '#36'."""
    out, t = [], start
    for tok in text.replace('|', ' ').split():
        head, d = tok.split(':')
        d = float(d)
        if head != 'r':
            flags = {c for c in ">'/" if c in head}
            head = head.strip(">'/")
            out.append((t, d, [int(p[1:]) if p[0] == '#' else pitch(p) for p in head.split('+')], flags))
        t += d
    return out


def timing(bars):
    """bars = [(beats, bpm), ...] -> a function from beats to seconds, the end in seconds, and the tempo track."""
    b, s, t, ev = [0.], [0.], 0, []
    for beats, bpm in bars:
        b.append(b[-1] + beats)
        s.append(s[-1] + beats * 60 / bpm)
        ev.append((t, b'\xff\x51\x03' + struct.pack('>I', int(6e7 / bpm))[1:]))
        t += beats * TPQ
    return lambda x: float(np.interp(x, b, s)) + max(0, x - b[-1]) * 60 / bars[-1][1], s[-1], track(ev)


def vlq(n):
    b = [n & 127]
    while n > 127:
        n >>= 7
        b.append(n & 127 | 128)
    return bytes(reversed(b))


def track(ev):
    ev = sorted(ev, key=lambda e: (e[0], e[1][0] & 0xF0 == 0x90))
    t, d = 0, b''
    for tick, msg in ev:
        tick = max(t, int(tick))
        d += vlq(tick - t) + msg
        t = tick
    d += b'\0\xff\x2f\0'
    return b'MTrk' + struct.pack('>I', len(d)) + d


def part(notes, prog, vel, seed, bpm, time_ms=10, vel_sd=6, late_ms=0, cents=0., cents_sd=3, gate=.94, swell=0., drum=False, shift=0):
    """One player. swell (0..1) is the depth of the hairpin inside each note: bellows or breath.

    shift writes the notes that many semitones away and tunes the channel back, so that the soundfont answers with another sample.
    """
    r = rng(seed)
    ch = 9 if drum else 0
    ev = [] if drum else [(0, bytes([0xC0, prog]))]
    if shift:                                            # RPN 0,2: coarse tuning of the channel
        ev += [(0, bytes([0xB0, *cc])) for cc in [(101, 0), (100, 2), (6, 64 - shift)]]

    def ticks(ms):
        return ms / 1000 * bpm / 60 * TPQ

    def bend(t, c):
        v = int(np.clip(8192 + c / 200 * 8192, 0, 16383))
        return max(0, t), bytes([0xE0, v & 127, v >> 7])
    for t, d, ps, fl in notes:
        t0 = max(0, t * TPQ + ticks(r.normal(late_ms, time_ms)))
        g = .45 if "'" in fl else gate
        beat = 5 if t % 1 == 0 else -3
        if not drum:
            c = cents + r.normal(0, cents_sd)
            if '/' in fl:
                ev += [bend(t0 + ticks(k * 12), c - 90 * (1 - k / 8)) for k in range(9)]
            else:
                ev.append(bend(t0 - 2, c))
            for k in range(int(d * 8) if swell else 0):
                u = k / (d * 8)
                e = 127 * (1 - swell + swell * np.sin(np.pi * min(1, .18 + .82 * u)) ** .7)
                ev.append((t0 + u * d * TPQ, bytes([0xB0, 11, int(np.clip(e, 1, 127))])))
        for p in ps:
            v = int(np.clip(vel + beat + (14 if '>' in fl else 0) + r.normal(0, vel_sd), 8, 124))
            s = max(0, t0 + ticks(abs(r.normal(0, 5)))) if len(ps) > 1 else t0
            ev += [(s, bytes([0x90 | ch, p + shift, v])), (s + max(20, d * g * TPQ + ticks(r.normal(0, 10))), bytes([0x80 | ch, p + shift, 0]))]
    return track(ev)


def render(name, tempo, player):
    """Dry: fluidsynth's own reverb (-R 0) and chorus (-C 0) are off; the room is added afterwards."""
    mid, out = (os.path.join(OUT, name + e) for e in ('.mid', '.stem.wav'))
    os.makedirs(OUT, exist_ok=True)
    with open(mid, 'wb') as f:
        f.write(b'MThd' + struct.pack('>IHHH', 6, 1, 2, TPQ) + tempo + player)
    subprocess.run(['fluidsynth', '-ni', '-q', '-R', '0', '-C', '0', '-g', '0.5', '-r', str(SR), '-T', 'wav', '-O', 'float', '-o', 'synth.dynamic-sample-loading=1',
                    '-F', out, os.environ['SOUNDFONT'], mid], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    x = load(out)
    os.remove(mid)
    os.remove(out)
    return x


SHIFTS = (0, 4, -3, 2)                                   # semitones, one for each take


def unsteady(x, seed):
    """A player's slow drift of about four cents, so that two takes of one sample never stand in a fixed comb."""
    r = rng(seed)
    return warp(x, wow(len(x), [(r.uniform(.17, .3), .0016), (r.uniform(.45, .8), .0013), (r.uniform(1.3, 2.1), .0005)], seed))


def takes(name, notes, tempo, prog, vel, bpm, count=2, spread=7, drum=False, differ=True, **kw):
    """Several humanised takes, each detuned -> players instead of one General MIDI voice. differ: each from its own samples, each unsteady on its own."""
    seed = sum(ord(c) * 31 ** i for i, c in enumerate(name)) % 100003
    outs = []
    for k in range(count):
        cents = 0 if count == 1 else spread * (2 * k / (count - 1) - 1)
        shift = SHIFTS[k] if differ and count > 1 else 0
        x = mono(render(f'{name}{k}', tempo, part(notes, prog, vel, seed + k, bpm, cents=cents, drum=drum, shift=shift, **kw)))
        outs.append(unsteady(x, seed + 50 + k) if differ and count > 1 else x)
    return outs
