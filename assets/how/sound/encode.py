"""Encode every recording that the catalogue lists: webm/opus and m4a/aac.

A loop gets 0.25 s of itself before and after, so that a decoder's delay only shifts its phase and the codec's edges lie outside the part that sounds.
With names it encodes only those. Mono goes through opus's `lowdelay` (CELT alone): at these rates `audio` falls back to speech coding and loses 2 dB of noise.
"""
import json
import os
import subprocess
import sys

import numpy as np
from dsp import HERE, OUT, load, save, secs, wav

ASSETS = os.path.join(HERE, '..', '..')
ROLL = 250
EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']


# Codecs ring over a click: decibels taken off before encoding, so that what is decoded stays at -6 dBFS or under.
HEADROOM = {'roof-crack': 1.8, 'stamp': 3.6, 'pick-burst': 1.7, 'cage-descent': 2.4, 'cassette': 1.5, 'prop-set': .4, 'lamp-clink': .5, 'applause': .4}


def rates(bus, channels, name):
    """-> kbit/s of opus, of aac."""
    if bus == 'music':
        return {'theme': (40, 80), 'march': (72, 112), 'march-radio': (48, 64), 'waltz': (48, 64)}.get(name, (38, 64))
    if channels == 2:
        return 48, 96
    if bus == 'ambience':
        return {'crowd': (40, 64), 'pick': (48, 80), 'lamp-room': (40, 64), 'underground': (40, 64)}.get(name, (48, 64))
    return 48, 96


def encode(bus, name, recording):
    x = load(wav(name)) * 10 ** (-HEADROOM.get(name, 0) / 20)
    channels = x.ndim
    if 'loop' in recording:
        start, length = recording['loop']
        assert start == ROLL and secs(length / 1000) == len(x), f'{name}: the catalogue says {length} ms, the recording has {len(x) / 48} ms'
        k = secs(ROLL / 1000)
        x = np.concatenate([x[-k:], x, x[:k]])
    source = os.path.join(OUT, 'encode.wav')
    save(source, x)
    opus, aac = rates(bus, channels, name)
    codec = {
        '.webm': ['-c:a', 'libopus', '-b:a', f'{opus}k', '-vbr', 'on', '-compression_level', '10', '-application', 'lowdelay' if channels == 1 else 'audio'],
        '.m4a': ['-c:a', 'aac', '-b:a', f'{aac}k', '-cutoff', '16000', '-movflags', '+faststart'],
    }
    for file in recording['files']:
        path = os.path.join(ASSETS, file)
        if os.path.exists(path):
            os.remove(path)
        subprocess.run(['ffmpeg', '-v', 'error', '-y', '-i', source, *codec[os.path.splitext(file)[1]], *EXACT, path], check=True)
    os.remove(source)


def listed():
    """-> (bus, name, recording) of everything the catalogue lists."""
    with open(os.path.join(ASSETS, 'catalogue.json'), encoding='utf-8') as f:
        catalogue = json.load(f)
    return [(bus, name, recording) for bus in ('music', 'ambience', 'sounds') for name, recording in catalogue[bus].items()]


def room_rates(others):
    """The rooms of rooms_*.py are many and mostly still; 32 kbit/s hold them."""
    def rate(bus, channels, name):
        known = bus != 'ambience' or name in ('lamp-room', 'underground', 'crowd', 'pick')
        return others(bus, channels, name) if known else (32, 56)
    return rate


rates = room_rates(rates)


if __name__ == '__main__':
    for bus, name, recording in listed():
        if name in sys.argv[1:] or not sys.argv[1:]:
            encode(bus, name, recording)
