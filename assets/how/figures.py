"""Backs and seats for crowds: jackets, trousers and arms as one man wears them. `Fig` in surface_marks.py sets joints together; here every part is an outline.

Units are head heights, y = 0 at the soles and up is negative, as in `Fig`. Draw trousers, jacket, arms, head, in that order; a part takes the figure's rim.
"""
SLEEVES = {  # the right side of a man seen from behind
    'hang': [(.72, -6.08), (1.12, -5.94), (1.3, -5.66), (1.44, -5.1), (1.5, -4.5), (1.5, -3.95), (1.42, -3.5), (1.5, -3.2), (1.46, -2.8), (1.3, -2.6), (1.12, -2.72), (1.06, -3.1), (1.14, -3.5), (1.12, -4.0), (1.08, -4.6), (.94, -5.2)],
    'pocket': [(.72, -6.08), (1.12, -5.94), (1.32, -5.6), (1.56, -4.9), (1.74, -4.4), (1.66, -4.16), (1.26, -3.72), (.98, -3.36), (.74, -3.5), (.82, -3.86), (1.2, -4.3), (1.26, -4.5), (1.04, -5.0), (.9, -5.4)],
    'strap': [(.7, -6.08), (1.12, -5.94), (1.36, -5.5), (1.52, -5.0), (1.46, -4.72), (1.22, -4.66), (1.06, -4.96), (.94, -5.5), (.74, -5.78), (.44, -5.92), (.4, -6.2), (.62, -6.36), (.86, -6.3)],
    'back': [(.72, -6.08), (1.12, -5.94), (1.34, -5.5), (1.5, -4.8), (1.46, -4.42), (1.1, -4.08), (.5, -3.78), (.02, -3.76), (-.08, -4.02), (.16, -4.2), (.62, -4.24), (1.02, -4.62), (.96, -5.2)],
}
JACKET = [(-.26, -6.42), (-.62, -6.2), (-1.06, -5.98), (-1.2, -5.66), (-1.04, -5.0), (-.86, -4.36), (-.98, -3.5), (-1.04, -3.04), (-.4, -2.94), (.1, -3.06), (.6, -2.96), (1.06, -3.1), (.98, -3.6), (.84, -4.36), (1.02, -5.0), (1.2, -5.62), (1.06, -5.96), (.62, -6.2), (.26, -6.42)]


def mirror(ps):
    return [(-x, y) for x, y in ps][::-1]


def trousers(F, easy=1, spread=.0, **kw):
    """Legs under a jacket: the weight stands on one, the other (`easy`: 1 right, -1 left) gives at the knee."""
    stiff = [(-.9, -3.5), (-.02, -3.4), (-.08, -2.4), (-.16, -1.9), (-.16, -1.0), (-.2, -.42), (-.84, -.42), (-.86, -1.1), (-.96, -1.9), (-1.0, -2.8)]
    give = [(.9, -3.5), (0, -3.4), (.1, -2.5), (.3, -1.86), (.32, -1.1), (.42, -.42), (1.06, -.42), (1.06, -1.1), (1.1, -1.86), (1.02, -2.8)]
    sole = lambda x: [(x - .33, -.6), (x + .33, -.6), (x + .34, -.24), (x + .42, .02), (x + .4, .2), (x - .4, .2), (x - .42, .02), (x - .34, -.24)]
    parts = [(sole(-.52), 0), (stiff, 0), (sole(.74), spread), (give, spread)]
    for ps, s in parts:
        q = [(x + s * (1 + y / 3.5 if y < 0 else 1), y) for x, y in ps]
        F.shape(q if easy > 0 else mirror(q), **kw)
    return F


def back(F, left='hang', right='hang', easy=1, spread=.0, tilt=.0, folds='t2', wide=1.0, legs=True, stoop=.0):
    """A man from behind. `tilt` drops the right shoulder, `stoop` bends the neck forward (down, as we see it); returns where his head belongs."""
    w = lambda ps: [(x * wide, y + max(0, (-3.6 - y) / 2.6) * (tilt * x + stoop * .4)) for x, y in ps]
    if legs: trousers(F, easy, spread)
    F.shape(w(JACKET))
    if folds: F.marks([((-.72, -4.36), (-.1, -4.5)), ((.7, -4.34), (.16, -4.2)), ((-.62, -5.5), (-.2, -5.0)), ((.1, -3.1), (.06, -3.9))], folds, .09)
    for side, pose in ((-1, left), (1, right)):
        if not pose: continue
        q = SLEEVES[pose]
        F.shape(w(q if side > 0 else mirror(q)))
        if folds and pose == 'hang': F.marks([((side * 1.46, -4.5), (side * 1.16, -4.4)), ((side * 1.44, -3.5), (side * 1.16, -3.44))], folds, .08)
        if folds and pose == 'pocket': F.marks([((side * 1.6, -4.5), (side * 1.3, -4.6)), ((side * 1.5, -4.2), (side * 1.3, -4.36))], folds, .08)
    return (0, -6.98 + stoop * .5)


def seated(F, left=True, right=True, folds='t2', stoop=.2, tilt=.0, coat=1.0):
    """A man on a bench, from behind: y = 0 is the seat; the coat spreads on it and hangs over its edge. Returns where his head belongs."""
    w = lambda ps: [(x, y + max(0, -y / 3.2) * (tilt * x)) for x, y in ps]
    F.shape(w([(-.3, -3.1 + stoop), (-.7, -2.96 + stoop * .7), (-1.1, -2.66 + stoop * .5), (-1.26, -2.1), (-1.2, -1.2), (-1.16, -.5), (-1.34, -.1), (-1.3 * coat, .5), (-.5, .62), (.1, .5), (.7, .64), (1.34 * coat, .46), (1.36, -.1), (1.16, -.5), (1.2, -1.2), (1.26, -2.1), (1.1, -2.62 + stoop * .5), (.7, -2.94 + stoop * .7), (.3, -3.1 + stoop)]))
    if left: F.shape(w([(-.9, -2.8 + stoop * .5), (-1.24, -2.5 + stoop * .4), (-1.44, -1.8), (-1.62, -1.0), (-1.6, -.66), (-1.28, -.36), (-1.0, -.4), (-1.02, -.8), (-1.24, -1.1), (-1.06, -1.9)]))
    if right: F.shape(w([(.9, -2.8 + stoop * .5), (1.24, -2.5 + stoop * .4), (1.44, -1.8), (1.62, -1.0), (1.6, -.66), (1.28, -.36), (1.0, -.4), (1.02, -.8), (1.24, -1.1), (1.06, -1.9)]))
    F.marks([((-1.0, -1.1), (-.3, -.7)), ((1.0, -.9), (.4, -.5)), ((-.1, .48), (-.02, -.5)), ((-.8, -2.1), (-.3, -1.5))], folds, .09)
    return (0, -3.62 + stoop * 1.3)


BODICE = [(-.24, -6.24), (-.6, -6.04), (-.94, -5.8), (-1.02, -5.36), (-.82, -4.7), (-.66, -4.16), (.66, -4.12), (.84, -4.7), (1.02, -5.34), (.92, -5.8), (.6, -6.04), (.24, -6.24)]
SKIRT = [(-.64, -4.3), (-.96, -3.6), (-1.12, -2.5), (-1.3, -1.2), (-.82, -1.02), (-.34, -1.16), (.16, -1.0), (.66, -1.14), (1.26, -1.04), (1.08, -2.4), (.98, -3.5), (.64, -4.3)]
SLEEVE = [(.58, -6.0), (.96, -5.8), (1.18, -5.2), (1.28, -4.5), (1.24, -3.9), (1.2, -3.5), (1.3, -3.2), (1.22, -2.88), (1.04, -2.84), (.94, -3.2), (1.0, -3.6), (.98, -4.3), (.82, -5.0)]


def woman(F, skirt=None, bodice=None, left=True, right=True, sway=.0):
    """A woman from behind: boots, a skirt that hangs from the hips and swings by `sway`, a bodice, sleeves that end in hands."""
    for x in (-.42, .4):
        F.shape([(x - .28, -1.3), (x + .28, -1.3), (x + .3, -.24), (x + .38, .04), (x + .34, .2), (x - .36, .2), (x - .38, .04), (x - .3, -.24)])
    F.shape([(x + sway * max(0, (y + 4.3) / 3.2), y) for x, y in SKIRT], fill=skirt)
    F.shape(BODICE, fill=bodice)
    if left: F.shape(mirror(SLEEVE), fill=bodice)
    if right: F.shape(SLEEVE, fill=bodice)
    return (0, -6.86)


SLEEVES['knees'] = [(.7, -6.0), (1.14, -5.8), (1.5, -5.2), (1.84, -4.5), (1.86, -4.16), (1.5, -3.7), (1.16, -3.1), (.96, -2.84), (.66, -2.9), (.7, -3.3), (1.0, -3.8), (1.3, -4.3), (1.04, -5.0)]
SLEEVES['breast'] = [(.72, -6.08), (1.16, -5.9), (1.42, -5.4), (1.66, -4.8), (1.6, -4.5), (1.2, -4.6), (.8, -4.86), (.84, -5.3)]
COAT = [(-.28, -6.5), (-.66, -6.26), (-1.12, -5.98), (-1.3, -5.6), (-1.24, -4.9), (-1.06, -4.2), (-1.08, -3.6), (-1.22, -2.7), (-1.4, 0), (-.74, .18), (-.1, .02), (-.02, -2.6), (.1, .06), (.72, .22), (1.34, .0), (1.2, -2.7), (1.08, -3.6), (1.04, -4.2), (1.22, -4.9), (1.28, -5.6), (1.1, -5.98), (.66, -6.26), (.28, -6.5)]


def longcoat(F, left='hang', right='hang', hem=-1.6, stoop=.0, sway=.0, tilt=.0, wide=1.0, spread=.0, collar=True, folds=(), tone='r2', dim=None):
    """A man in a long wadded coat and felt boots, from behind. `stoop` rounds him forward, `sway` carries the hips over one leg (left is negative),
    `tilt` drops the right shoulder. `folds`: gouges, few. `dim`: the rim of what is turned from the light. Returns where his head belongs."""
    def w(ps):
        out = []
        for x, y in ps:
            up = max(0, (-3.4 - y) / 3.1)
            out.append((x * wide * (1 + .06 * stoop * up) + sway * max(0, 1 - abs(y + 3.2) / 3.2) + (sway * -.25) * up, y + up * up * stoop + up * tilt * x))
        return out
    hang = [(x, hem + y) if y > -1 else (x, y) for x, y in COAT]
    for s, k in ((-1, 1 if sway > 0 else 0), (1, 1 if sway < 0 else 0)):
        a = s * (.5 + (spread if k else spread * .3))
        toe = s * (.14 if k else .04)
        F.shape([(a - .34 - sway * .2, hem - .6), (a + .34 - sway * .2, hem - .6), (a + .36, -.5), (a + .44 + max(0, toe), -.14), (a + .42 + max(0, toe), .18), (a - .42 + min(0, toe), .18), (a - .44 + min(0, toe), -.14), (a - .36, -.5)], rimc=0 if k == 0 else dim or 0)
    F.shape(w(hang))
    for s, pose in ((-1, left), (1, right)):
        if not pose: continue
        q = [(x * 1.06, y) for x, y in SLEEVES[pose]]
        lit = s * F.light[0] * F.turn > 0
        F.shape(w(q if s > 0 else mirror(q)), rimc=0 if lit or not dim else None)
    if folds: F.marks([(w([a])[0], w([b])[0]) for a, b in folds], tone, .1)
    if collar: F.shape(w([(-.5, -6.1), (-.54, -6.56), (-.3, -6.86), (.3, -6.86), (.52, -6.56), (.5, -6.1), (.1, -5.98)]))
    return (sway * -.3, -7.04 + stoop * 1.36)
