"""Looks at a sheet as the page shows it: one state, whole, in both crops, and as small as a thumbnail.

    python3 assets/how/look.py scenes/hospital /tmp/look time=night,leg=whole
    python3 assets/how/look.py people/sorokin /tmp/look pose=warm

Writes PNG files into the folder: -full (1200 wide), -focus and -band (600), -squint (200). Needs rsvg-convert.
"""
import os
import re
import subprocess
import sys

from lib import HERE


def holds(condition, values):
    """Does `a=b,c!=d,e>=3` hold of the values? As the page decides it; a value that is not given is unequal to all."""
    for part in condition.split(','):
        name, op, want = re.match(r'([\w-]+)(!=|>=|<=|=|>|<)(.+)$', part).groups()
        has = values.get(name)
        if op in ('=', '!='):
            if (has == want) != (op == '='): return False
        elif has is None or not {'>=': float(has) >= float(want), '<=': float(has) <= float(want), '>': float(has) > float(want), '<': float(has) < float(want)}[op]:
            return False
    return True


def state(text, values):
    """The sheet without the layers that the values hide. Every layer stands on a line of its own."""
    def keep(line):
        when = re.match(r'<g [^>]*data-when="([^"]*)"', line)
        return not when or holds(when[1].replace('&gt;', '>').replace('&lt;', '<'), values)
    return '\n'.join(line for line in text.split('\n') if keep(line))


def look(sheet, folder, values):
    text = state(open(os.path.join(HERE, '..', sheet + '.svg')).read(), values)
    os.makedirs(folder, exist_ok=True)
    for name, width, crop in (('full', 1200, None), ('focus', 600, 'data-focus'), ('band', 600, 'data-band'), ('squint', 200, None)):
        box = re.search(crop + '="([^"]*)"', text)[1] if crop else None
        svg = re.sub(r'viewBox="[^"]*"', 'viewBox="%s"' % box, text, count=1) if box else text
        target = os.path.join(folder, '%s-%s.png' % (os.path.basename(sheet), name))
        subprocess.run(['rsvg-convert', '-w', str(width), '-b', '#14110f', '-o', target], input=svg.encode(), check=True)
        print(target)


look(sys.argv[1], sys.argv[2], dict(pair.split('=') for pair in sys.argv[3].split(',')) if len(sys.argv) > 3 else {})
