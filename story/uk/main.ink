// main.ink in another language (uk), written by "npm run translate -- import uk" from script.tsv # draft
# title: Понад норму
INCLUDE state.ink
INCLUDE act-1-the-norm.ink
INCLUDE act-2-six-hours.ink
INCLUDE act-2-posts-one.ink
INCLUDE act-2-posts-two.ink
INCLUDE act-3-the-front-page.ink
INCLUDE act-3-own-record.ink
INCLUDE act-4-more-joyous.ink
INCLUDE act-4-ten-days.ink
INCLUDE act-5-above-the-norm.ink
INCLUDE act-5-the-file.ink
INCLUDE act-6-the-town.ink
INCLUDE act-6-last-pages-one.ink
INCLUDE act-6-last-pages-two.ink
-> note
