"""Measure the recordings as they are shipped, write the table of MEASURED.md to standard output and spectrograms into the work folder.

`measure.py takes` instead says how alike two takes of one brass part are, before and after each took its own samples.
"""
import os
import subprocess
import sys

import numpy as np
from dsp import OUT, SR, hp, load, loudness, mono, rms, rng, secs, wav
from encode import ASSETS, listed

BANDS = [(20, 120), (120, 500), (500, 2000), (2000, 6000), (6000, 20000)]
WINDOW = 2048


def decoded(path):
    """The encoded file as ffmpeg hears it, at 48 kHz."""
    out = os.path.join(OUT, 'decoded.wav')
    subprocess.run(['ffmpeg', '-v', 'error', '-y', '-i', path, '-ar', str(SR), '-c:a', 'pcm_s16le', out], check=True)
    x = load(out)
    os.remove(out)
    return x


def shares(x):
    """Energy in each band, in dB of the whole."""
    p = np.abs(np.fft.rfft(mono(x))) ** 2
    f = np.fft.rfftfreq(len(mono(x)), 1 / SR)
    return [10 * np.log10(p[(f >= a) & (f < b)].sum() / p.sum() + 1e-12) for a, b in BANDS]


def seam(x):
    """The loop's seam against 600 random places inside it: percentiles of the sample step, of the spectral change below 14 kHz and of the click above 8 kHz."""
    m = mono(x)
    steps = np.abs(np.diff(m))
    step = abs(m[0] - m[-1])
    c = np.roll(m, len(m) // 2)
    at = len(c) // 2
    inner = rng(0).integers(WINDOW, len(c) - 2 * WINDOW, 600)
    high = hp(c, 8000, 4)

    def spectrum(i):
        return np.log10(np.abs(np.fft.rfft(c[i:i + WINDOW] * np.hanning(WINDOW)))[2:600] + 1e-3)

    def change(i):
        return np.mean(np.abs(spectrum(i) - spectrum(i - WINDOW)))

    def click(i):
        return rms(high[i - 48:i + 48])
    change_p = np.mean([change(i) < change(at) for i in inner]) * 100
    click_p = np.mean([click(i) < click(at) for i in inner]) * 100
    return f'step p{(steps < step).mean() * 100:.0f}, change p{change_p:.0f}, click p{click_p:.0f}'


def spectrogram(name):
    out = os.path.join(OUT, 'spectrograms', name + '.png')
    os.makedirs(os.path.dirname(out), exist_ok=True)
    subprocess.run(['sox', wav(name), '-n', 'remix', '-', 'rate', '36k', 'spectrogram', '-x', '900', '-y', '257', '-z', '90', '-t', name, '-o', out],
                   check=True, stderr=subprocess.DEVNULL)


def table():
    print('| recording | s | LUFS | loudest 0.4 s | dBTP wav | webm | m4a | crest dB | bands dB | seam (webm; m4a) | webm B | m4a B |')
    print('|---|---|---|---|---|---|---|---|---|---|---|---|')
    sizes = {'.webm': 0, '.m4a': 0}
    for _, name, recording in listed():
        x = load(wav(name))
        heard = loudness(wav(name))
        peaks, seams, size = [], [], []
        for file in recording['files']:
            path = os.path.join(ASSETS, file)
            size.append(os.path.getsize(path))
            sizes[os.path.splitext(file)[1]] += size[-1]
            peaks.append(loudness(path)['TP'])
            if 'loop' in recording:
                start, length = (secs(ms / 1000) for ms in recording['loop'])
                seams.append(seam(decoded(path)[start:start + length]))
        assert not (np.abs(x) > .999).any(), f'{name} clips'
        crest = 20 * np.log10(np.abs(x).max() / rms(x))
        print(f"| {name} | {len(x) / SR:.2f} | {heard['I']:.1f} | {heard['M']:.1f} | {heard['TP']:.1f} | {' | '.join(f'{p:.1f}' for p in peaks)} | {crest:.0f} "
              f"| {' / '.join(f'{b:.0f}' for b in shares(x))} | {'; '.join(seams)} | {' | '.join(map(str, size))} |", flush=True)
        spectrogram(name)
    print(f"\nTogether {sizes['.webm']} B of webm, {sizes['.m4a']} B of m4a.")


def colour(x):
    """Long-time spectrum in sixths of an octave, 300-7000 Hz, dB about its mean."""
    p = np.abs(np.fft.rfft(x)) ** 2
    f = np.fft.rfftfreq(len(x), 1 / SR)
    edges = 300 * 2 ** (np.arange(28) / 6)
    y = 10 * np.log10([p[(f >= a) & (f < b)].mean() + 1e-9 for a, b in zip(edges, edges[1:])])
    return y - y.mean()


def hollows(x, pitches, beat):
    """How far the partials of held notes sink beneath their median level, 10th percentile of 85 ms frames: the depth of the comb between the takes."""
    size, out = 4096, []
    f = np.fft.rfftfreq(size, 1 / SR)
    for i, p in enumerate(pitches):
        held = x[secs(i * beat + .5):secs((i + 1) * beat - .4)]
        frames = np.array([np.abs(np.fft.rfft(held[j:j + size] * np.hanning(size))) for j in range(0, len(held) - size, size // 2)])
        for k in range(1, 9):
            near = np.abs(f - k * 440 * 2 ** ((p - 69) / 12)) < 24
            level = 20 * np.log10(frames[:, near].max(1) + 1e-6)
            out.append(np.median(level) - np.percentile(level, 10))
    return np.mean(out)


def takes():
    from band import brass, horn, low, mixdown
    from score import parse, takes as play, timing
    _, end, tempo = timing([(4, 64)] * 5)
    text = 'D4:4 F4:4 A4:4 Bb4:4'
    print('| three takes of | colour differs, dB rms: before | now | partials sink, dB: before | now | one take |')
    print('|---|---|---|---|---|---|')
    for name, prog, filt in (('horn', 60, horn), ('trombone', 57, brass), ('cornet', 56, brass), ('brass section', 61, brass), ('tuba', 58, low)):
        row = []
        notes = parse(text if name != 'tuba' else text.replace('4:', '2:'))
        pitches = [n[2][0] for n in notes]
        for differ in (False, True):
            x = play('takes-' + name, notes, tempo, prog, 80, 64, 3, 8, differ=differ)
            if not differ:
                alone = hollows(x[0], pitches, 3.75)
            stage = mono(mixdown(x, end, 0, .2, filt, differ))
            own = [mono(mixdown([y * (i == j) for j, y in enumerate(x)], end, 0, .2, filt, differ)) for i in range(3)]
            c = [colour(y) for y in own]
            row.append((np.mean([np.std(c[i] - c[j]) for i, j in ((0, 1), (0, 2), (1, 2))]), hollows(stage, pitches, 3.75)))
        (c0, h0), (c1, h1) = row
        print(f'| {name} | {c0:.1f} | {c1:.1f} | {h0:.1f} | {h1:.1f} | {alone:.1f} |')


if __name__ == '__main__':
    takes() if sys.argv[1:] == ['takes'] else table()
