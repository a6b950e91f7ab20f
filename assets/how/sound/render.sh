#!/bin/sh
# Makes every recording of the game into assets/sounds, from these scripts and the FluidR3_GM soundfont, and measures it. About eight minutes on one core.
# Debian: apt-get install --no-install-recommends fluidsynth fluid-soundfont-gm sox libsox-fmt-all ffmpeg python3-numpy python3-scipy
# With names (theme march waltz home fedko paper night road joy meeting memory winter underground pick cage lamp_room crowd effects rooms_* fx_*)
# it renders only those, then encodes and measures all. paper.py also makes `file`, fedko.py `fedko-gone`. The melodies stand in SCORE.md.
set -eu
cd "$(dirname "$0")"
PYTHON=${PYTHON:-/usr/bin/python3}
SOUNDFONT=${SOUNDFONT:-$(dpkg -L fluid-soundfont-gm | grep 'FluidR3_GM.sf2$')}
SOUND_WORK=${SOUND_WORK:-$(cd ../../.. && pwd)/.cache/sound}
OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
export SOUNDFONT SOUND_WORK OPENBLAS_NUM_THREADS PYTHONDONTWRITEBYTECODE
mkdir -p "$SOUND_WORK"
for script in ${*:-theme march waltz home fedko paper night road joy meeting memory winter underground pick cage lamp_room crowd effects \
    rooms_outdoors rooms_quarters rooms_work fx_desk fx_house fx_pit fx_people}; do
  "$PYTHON" "$script.py"
done
"$PYTHON" encode.py
"$PYTHON" measure.py
