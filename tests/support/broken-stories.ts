/** A story with one mistake: what is wrong with it, the files that it is made of, and the sentence that its writer is told. */
export interface BrokenStory {
  readonly area: string;
  readonly what: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly says: string;
}

const SOUND = 'Hi.\n-> END';
const CLAIM = { id: 'hook', title: 'The hook', status: 'documented', sources: ['book'], note: 'A note of a sentence at the least.' };
const SOURCE = { id: 'book', type: 'book', title: 'A Book' };
const ROLE = { id: 'hewer', title: 'A hewer', who: 'Cuts coal on a ledge.', knows: 'What the roof says.', needs: 'Props, and a full tin.', mayNotSay: 'What the norm really is.', source: 'book', claim: 'hook' };
const ASSEMBLY = {
  id: 'vote', question: 'Shall the record be his alone?', background: 'The paper waits for a name.', debrief: 'What did the hands decide?',
  roles: ['hewer', 'hewer', 'hewer'].map((role) => ({ role, says: 'It was not one man.' })), prompts: ['Who has not spoken yet?', 'Who would be harmed?'],
};
const CATALOGUE = {
  backdrops: { cage: { file: 'cage.svg', alt: 'A cage', states: [] } }, actors: { savka: { file: 'savka.svg', alt: 'Savka', name: 'Savka', poses: ['plain', 'warm'] } },
  music: { march: { files: ['march.opus'], caption: 'A march' } }, ambience: { yard: { files: ['yard.opus'], caption: 'The yard' } }, sounds: { stamp: { files: ['stamp.opus'], caption: 'A stamp' } },
};
const ASSETS = { 'cage.svg': '<svg/>', 'savka.svg': '<svg/>', 'march.opus': '-', 'yard.opus': '-', 'stamp.opus': '-' };

function ink(what: string, text: string, says: string): BrokenStory {
  return { area: 'Ink', what, files: { 'main.ink': text }, says };
}

/** A line with a tag, in a story that keeps our rules. */
function tag(what: string, line: string, says: string, area = 'Tags'): BrokenStory {
  const files = {
    'book.json': { catalogue: 'catalogue.json' }, 'catalogue.json': CATALOGUE, ...ASSETS, 'claims/a.json': [CLAIM], 'sources.json': [SOURCE],
    'endings.json': [{ id: 'roof', title: 'The roof', shape: 'paper', face: '' }], 'people.json': [{ id: 'savka', name: 'Savka', tie: 'Sets your props.', lived: true }],
  };
  return { area, what, files: { 'main.ink': `${line}\n-> END`, ...files }, says };
}

/** A table beside a sound story. */
function table(area: string, what: string, path: string, rows: unknown, says: string, beside: Readonly<Record<string, unknown>> = {}): BrokenStory {
  return { area, what, files: { 'main.ink': SOUND, 'sources.json': [SOURCE], 'claims/a.json': [CLAIM], ...beside, [path]: rows }, says };
}

const catalogue = (what: string, change: object, says: string) => table('The catalogue', what, 'catalogue.json', { ...CATALOGUE, ...change }, says, { 'book.json': { catalogue: 'catalogue.json' }, ...ASSETS });

export const BROKEN_STORIES: readonly BrokenStory[] = [
  ink('A divert leads nowhere', '-> rom\n=== room ===\nA.\n-> END', 'main.ink:1: the divert "-> rom" leads nowhere: no knot, stitch or label is called "rom"; did you mean "room"?'),
  ink('A name is not there', 'VAR money = 0\n{monye > 1: Rich.}\n-> END', 'main.ink:2: no variable, knot or label is called "monye"; did you mean "money"?'),
  ink('A name is not there, and none is like it', '{rain: It rains.}\n-> END', 'main.ink:1: no variable, knot or label is called "rain": declare it with "VAR rain = …"'),
  ink('A variable is set that is not there', 'VAR money = 0\n~ monye = 1\nHi.\n-> END', 'main.ink:2: "~ monye = …" sets a variable that is not there; did you mean "money"?'),
  ink('A constant is set', 'CONST NORM = 7\n~ NORM = 2\nHi.\n-> END', 'main.ink:2: "NORM" is a constant and cannot be set: declare it with VAR instead of CONST'),
  ink('A variable has no first value', 'VAR money\nHi.\n-> END', 'main.ink:1: a variable needs a first value: a number, true or false, or words in quotes, as in VAR name = 0'),
  ink('A variable begins with a calculation', 'VAR a = 1\nVAR b = a + 1\nHi.\n-> END', 'main.ink:2: the first value of a variable is a number, true or false, or words in quotes, and not a calculation: set it with "~" in a knot'),
  ink('A variable is declared twice', 'VAR a = 0\nVAR a = 1\nHi.\n-> END', 'main.ink:2: the variable "a" is declared twice, first at main.ink:1: take one away'),
  ink('The story runs out', 'Hi.\n-> room\n=== room ===\nA line.', 'main.ink:4: the story runs out after this line: let a divert ("-> knot"), a choice or "-> END" follow'),
  ink('The story runs in a circle', '-> k\n=== k ===\nHi.\n-> k', 'main.ink:2, in "k": the story runs on without a choice: is there a divert that leads back to itself?'),
  ink('A knot stands twice', '-> a\n=== a ===\nA.\n-> END\n=== a ===\nB.\n-> END', 'main.ink:5: the knot "a" stands twice, first at main.ink:2: give one another name'),
  ink('A knot is empty', '-> k\n=== k ===\n=== m ===\nHi.\n-> END', 'main.ink:3: the knot above this line is empty: give it a line or a divert'),
  ink('A knot has two words for a name', '=== my knot ===\nHi.\n-> END', 'main.ink:1: the name of a knot is one word of letters, digits and "_": join its words with "_"'),
  ink("A knot has one of Ink's own words for a name", '-> END\n=== TURNS ===\nHi.\n-> END', 'main.ink:2: "TURNS" is one of Ink\'s own words: give the knot another name'),
  ink('A label stands twice', '-> k\n=== k ===\n* (x) [A. # id: a] -> END\n* (x) [B. # id: b] -> END', 'main.ink:4: the label "(x)" stands twice in this knot, first at line 3: give one another name'),
  ink('A brace is not closed', 'VAR a = 1\nHi {a: there.\n-> END', 'main.ink:2: a "{" is not closed: add the "}" that is missing'),
  ink('A bracket is not closed', 'Hi.\n* [Go. # id: go\n-> END', 'main.ink:2: the "[" of this choice is not closed: add the "]" after its words and its id'),
  ink('A quotation mark is not closed', 'VAR a = "x\nHi.\n-> END', 'main.ink:1: a quotation mark is not closed: add the second one'),
  ink('One = where two are meant', 'VAR a = 1\n{ a = 1: x}\n-> END', 'main.ink:2: "=" sets and "==" compares: write "==" in "a = 1: x}"'),
  ink('else without its dash', 'VAR a = 1\n{ a:\n  x\nelse:\n  y\n}\n-> END', 'main.ink:4: "else:" is read as words here: write "- else:"'),
  ink('else before the last branch', 'VAR a = 1\n{\n - a == 1: x\n - else: y\n - a == 2: z\n}\n-> END', 'main.ink:4: "- else:" must be the last of its branches'),
  ink('A choice without words', 'Hi.\n* \n-> END', 'main.ink:2: this choice has no words: write "* [Go. # id: go]", or "* -> knot" for what happens when nothing else is left'),
  ink('A divert without a name', 'Hi.\n->', 'main.ink:2: "->" needs the name of a knot after it'),
  ink('A function is not there', '~ fo()\nHi.\n-> END\n=== function foo() ===\n~ return 1', 'main.ink:1: no function is called "fo"; did you mean "foo"?'),
  ink('A function goes somewhere', '~ f()\nHi.\n-> END\n=== function f() ===\n-> END', 'main.ink:5: a function only calculates and holds no diverts: move "-> END" to a knot'),
  ink('A function is given too much', '~ f(1, 2)\nHi.\n-> END\n=== function f(a) ===\n~ return a', 'main.ink:1: the function "f" takes 1 value and is given 2'),
  ink('A knot is called like a function', '~ k()\nHi.\n-> END\n=== k ===\nHi.\n-> END', 'main.ink:1: "k" is a knot and not a function: go there with "-> k", or write "=== function k() ==="'),
  ink('A knot returns', '-> k\n=== k ===\n~ return 1', 'main.ink:3: "~ return" belongs in a function: write "=== function k() ===" if "k" is to be one'),
  { area: 'Ink', what: 'An included file is not there', files: { 'main.ink': 'INCLUDE stiars.ink\nHi.\n-> END', 'stairs.ink': 'Stairs.' }, says: 'main.ink:1: there is no Ink file "stiars.ink"; did you mean "stairs.ink"?' },

  tag('An unknown kind', 'Line. # soound: stamp', 'main.ink:1: unknown tag kind "soound"; did you mean "sound"?'),
  tag('An unknown kind, and none is like it', 'Line. # mood: blue', 'main.ink:1: unknown tag kind "mood": the kinds are listed in story/TAGS.md'),
  tag('A colon is missing', 'Line. # backdrop cage', 'main.ink:1: the tag "backdrop cage" lacks its colon: write "# backdrop: cage"'),
  tag('A value is missing', 'Line. # backdrop:', 'main.ink:1: "backdrop" needs a value: write "# backdrop: …"'),
  tag('A value where none belongs', 'Line. # main: yes', 'main.ink:1: "main" takes no value, but has "yes": write "# main" alone'),
  tag('A value that is none of the list', 'Line. # motion: shak', 'main.ink:1: "motion: shak" is not one of shake, drop, lamp-out, page-turn, years; did you mean "shake"?'),
  tag('A word for a number', 'Line. # act: one', 'main.ink:1: "act: one" is not a number: write "# act: 1"'),
  tag('An unknown key', 'Line. # actor: savka, poze=warm', 'main.ink:1: "actor" has no key "poze"; did you mean "pose"?'),
  tag('A key that the kind has not', 'Line. # fate: savka, born=1901', 'main.ink:1: "fate" has no key "born": it has year, how'),
  tag('A place that is none', 'Line. # actor: savka, at=rigt', 'main.ink:1: "at=rigt" is not one of left, middle, right; did you mean "right"?'),
  tag('A line of the file without a date', 'Line. # file: Signed.', 'main.ink:1: "file" needs a date and words: "# file: 22.08.1935 What the clerk wrote."'),

  tag('An id with capitals or spaces', 'Line. # backdrop: My Cage', 'main.ink:1: "backdrop: My Cage" is not an id: use small letters, digits and hyphens', 'Ids'),
  tag('An id outside a choice', 'Line. # id: go', 'main.ink:1: "id" belongs on a choice, inside its brackets', 'Ids'),
  tag('A choice without an id', 'Line.\n* [Go.]', 'main.ink:2: the choice "Go." has no id: add "# id: …" inside its brackets, or run "npm run ids"', 'Ids'),
  tag('An id twice in a knot', '-> k\n=== k ===\n* [Go. # id: go]\n* [Stay. # id: go]\n-', 'main.ink:4, in "k": the choice id "go" stands twice in this knot, first at line 3', 'Ids'),
  tag('An unknown picture', 'Line. # backdrop: cafe', 'main.ink:1: there is no backdrop "cafe"; did you mean "cage"?', 'Ids'),
  tag('An unknown person on the stage', 'Line. # actor: savko', 'main.ink:1: there is no actor "savko"; did you mean "savka"?', 'Ids'),
  tag('A pose that a person has not', 'Line. # actor: savka, pose=worm', 'main.ink:1: savka has no pose "worm"; did you mean "warm"?', 'Ids'),
  tag('Somebody leaves who is nobody', 'Line. # leave: sawka', 'main.ink:1: there is no actor "sawka"; did you mean "savka"?', 'Ids'),
  tag('An unknown piece of music', 'Line. # music: marsh', 'main.ink:1: there is no music "marsh"; did you mean "march"?', 'Ids'),
  tag('An unknown room', 'Line. # ambience: yurd', 'main.ink:1: there is no ambience "yurd"; did you mean "yard"?', 'Ids'),
  tag('An unknown sound', 'Line. # sound: stomp', 'main.ink:1: there is no sound "stomp"; did you mean "stamp"?', 'Ids'),
  tag('An unknown claim', 'Line. # claim: hok', 'main.ink:1: there is no claim "hok"; did you mean "hook"?', 'Ids'),
  tag('A claim that nobody has written yet', 'Line. # claim: strike', 'main.ink:1: there is no claim "strike": it needs a row in a file of claims', 'Ids'),
  tag('An unknown ending', 'Line. # ending: rof', 'main.ink:1: there is no ending "rof"; did you mean "roof"?', 'Ids'),
  tag('A fate of nobody', 'Line. # fate: zina, year=1938', 'main.ink:1: there is no person "zina": it needs a row in people.json', 'Ids'),

  table('Claims and sources', 'A claim cites an unknown source', 'claims/a.json', [{ ...CLAIM, sources: ['bok'] }], 'claims/a.json:7: the claim "hook" cites "bok", which no source is called; did you mean "book"?'),
  table('Claims and sources', 'A claim of an unknown subject', 'claims/a.json', [{ ...CLAIM, subjects: ['shft'] }], 'claims/a.json:11: the claim "hook" belongs to "shft", which no subject is called; did you mean "shift"?', { 'subjects.json': [{ id: 'shift', title: 'The shift' }] }),
  table('Claims and sources', 'A claim in two files', 'claims/b.json', [CLAIM], 'claims/b.json:3: the claim "hook" stands in claims/a.json too'),
  table('Claims and sources', 'A claim twice in a file', 'claims/a.json', [CLAIM, CLAIM], 'claims/a.json:12: claims: the id "hook" stands twice'),
  table('Claims and sources', 'A status that is none', 'claims/a.json', [{ ...CLAIM, status: 'documentd' }], 'claims/a.json:5: claims, "hook": "status" is "documentd", which is not one of documented, disputed, legend, invented; did you mean "documented"?'),
  table('Claims and sources', 'Documented, and no source', 'claims/a.json', [{ ...CLAIM, sources: [] }], 'claims/a.json:3: claims, "hook": only an invented claim may stand without a source'),
  table('Claims and sources', 'A note that says too little', 'claims/a.json', [{ ...CLAIM, note: 'True.' }], 'claims/a.json:9: claims, "hook": "note" is too short: 5 letters, and at least 20 are needed'),
  table('Claims and sources', 'Something is missing', 'claims/a.json', [{ ...CLAIM, title: undefined, titel: 'The hook' }], 'claims/a.json:9: claims, "hook": "title" is missing; is "titel" meant for it?'),
  table('Claims and sources', 'A number where words belong', 'claims/a.json', [{ ...CLAIM, title: 4 }], 'claims/a.json:4: claims, "hook": "title" should be words in quotes, and is 4'),
  table('Claims and sources', 'An id with capitals or spaces', 'claims/a.json', [{ ...CLAIM, id: 'The Hook' }], 'claims/a.json:3: claims, "The Hook": "id" is "The Hook": an id is small letters, digits and hyphens'),
  table('Claims and sources', 'A table that is no list', 'claims/a.json', {}, 'claims/a.json:1: claims should be a list: everything in one pair of [ ]'),
  table('Claims and sources', 'A source with a broken address', 'sources.json', [{ ...SOURCE, URL: 'example' }], 'sources.json:6: sources, "book": "URL" is no address of a page: "example"'),
  table('Claims and sources', 'A comma too many', 'sources.json', '[\n  { "id": "book", }\n]', 'sources.json:2: this is not JSON: a comma too many before a "}", or a name without quotes'),
  table('Claims and sources', 'A bracket that is not closed', 'sources.json', '[\n  { "id": "book" }\n', 'sources.json:2: this is not JSON: something that was opened is not closed: a quotation mark, a "]" or a "}"'),

  catalogue('A file that is not there', { backdrops: { cage: { file: 'cag.svg', alt: 'A cage' } } }, 'catalogue.json:4: the catalogue names "cag.svg", which is not there'),
  catalogue('A picture without words for it', { backdrops: { cage: { file: 'cage.svg' } } }, 'catalogue.json:3: catalogue, backdrops "cage": "alt" is missing'),
  catalogue('A condition that cannot be read', { backdrops: { cage: { file: 'cage.svg', alt: 'A cage', states: [{ when: 'time is night', alt: 'Night' }] } } }, 'catalogue.json:8: catalogue, backdrops "cage": "when": a condition is like "time=night" or "ledge>=3,ledge<=5"'),
  catalogue('A person without a pose', { actors: { savka: { file: 'savka.svg', alt: 'Savka', name: 'Savka', poses: [] } } }, 'catalogue.json:14: catalogue, actors "savka": "poses" has 0 in its list, and needs at least 1'),
  catalogue('A sound that is too loud', { sounds: { stamp: { files: ['stamp.opus'], caption: 'A stamp', gain: 3 } } }, 'catalogue.json:42: catalogue, sounds "stamp": "gain" is 3, and may be at most 1'),
  table('The catalogue', 'The catalogue is not there', 'book.json', { catalogue: 'katalog.json' }, 'book.json:2: there is no catalogue "katalog.json"'),

  table('People, words and endings', 'Lived, in quotes', 'people.json', [{ id: 'savka', name: 'Savka', tie: 'Sets your props.', lived: 'yes' }], 'people.json:6: people, "savka": "lived" should be true or false, without quotes, and is "yes"'),
  table('People, words and endings', 'A tie that says too little', 'people.json', [{ id: 'savka', name: 'Savka', tie: 'Man.', lived: true }], 'people.json:5: people, "savka": "tie" is too short: 4 letters, and at least 8 are needed'),
  table('People, words and endings', 'A term without forms', 'glossary.json', [{ id: 'hewer', forms: [], meaning: 'Who cuts the coal.' }], 'glossary.json:4: glossary, "hewer": "forms" has 0 in its list, and needs at least 1'),
  table('People, words and endings', 'A form of two terms', 'glossary.json', [{ id: 'hewer', forms: ['hewer'], meaning: 'Who cuts the coal.' }, { id: 'miner', forms: ['miner', 'hewer'], meaning: 'Who works in a pit.' }], 'glossary.json:13: the glossary\'s "miner" has the form "hewer", which "hewer" has already'),
  table('People, words and endings', 'A marked word without an entry', 'main.ink', 'He is a _hewr_.\n-> END', 'main.ink:1: "_hewr_" is marked for the glossary, which has no "hewr"; did you mean "hewer"?', { 'book.json': {}, 'glossary.json': [{ id: 'hewer', forms: ['hewer'], meaning: 'Who cuts the coal.' }] }),
  table('People, words and endings', 'An ending of no known shape', 'endings.json', [{ id: 'roof', title: 'The roof', shape: 'papr', face: '' }], 'endings.json:5: endings, "roof": "shape" is "papr", which is not one of paper, form, photograph, tag, tool, key, ticket; did you mean "paper"?'),

  table('Crossroads, class and board', 'A crossroads without choices', 'main.ink', 'Hi. # crossroads: gate\n-> END', 'main.ink:1: the crossroads "gate" has no choices after it: a crossroads ends its turn with the choice that it names', { 'book.json': {} }),
  table('Crossroads, class and board', 'A telling that opens with no choice', 'book.json', { tellings: [{ name: 'whole', opening: ['bigin'] }] }, 'book.json:6: the telling "whole" opens with the choice "bigin", which is not there; did you mean "begin"?', { 'main.ink': 'Hi.\n* [Begin. # id: begin] On.\n-> END' }),
  table('Crossroads, class and board', 'A question about no crossroads', 'classroom/board.json', [{ id: 'gat', title: 'The gate', question: 'Who went through it?' }], 'classroom/board.json:3: the board asks about "gat", which no main crossroads is called; did you mean "gate"?', { 'main.ink': 'Hi. # crossroads: gate # main\n* [Go. # id: go] Gone.\n-> END' }),
  table('Crossroads, class and board', 'A question without its mark', 'classroom/board.json', [{ id: 'gate', title: 'The gate', question: 'Who went through it.' }], 'classroom/board.json:5: board, "gate": "question" must end with "?"', { 'main.ink': 'Hi. # crossroads: gate # main\n* [Go. # id: go] Gone.\n-> END' }),
  table('Crossroads, class and board', 'An assembly of too few', 'classroom/assemblies.json', [{ ...ASSEMBLY, roles: [] }], 'classroom/assemblies.json:7: assemblies, "vote": "roles" has 0 in its list, and needs at least 3'),
  table('Crossroads, class and board', 'An assembly for no decision', 'classroom/assemblies.json', [ASSEMBLY], 'classroom/assemblies.json:3: the assembly "vote" is for no decision: the script has no "# assembly: vote"', { 'classroom/roles.json': [ROLE] }),
  table('Crossroads, class and board', 'An assembly with an unknown role', 'classroom/assemblies.json', [{ ...ASSEMBLY, roles: ASSEMBLY.roles.map((one) => ({ ...one, role: 'hewr' })) }], 'classroom/assemblies.json:9: the assembly "vote" names the role "hewr", which is not there; did you mean "hewer"?', { 'classroom/roles.json': [ROLE], 'main.ink': 'Hi. # assembly: vote\n-> END' }),
  table('Crossroads, class and board', 'A role whose claim does not cite its source', 'classroom/roles.json', [{ ...ROLE, source: 'diary' }], 'classroom/roles.json:9: the role "hewer" is backed by "diary", which its claim "hook" does not cite', { 'sources.json': [SOURCE, { ...SOURCE, id: 'diary' }] }),
];
