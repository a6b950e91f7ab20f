# title: Above the Norm
INCLUDE state.ink
INCLUDE act-1-the-norm.ink
INCLUDE act-2-six-hours.ink
INCLUDE act-2-posts-one.ink
INCLUDE act-2-posts-two.ink
-> note
