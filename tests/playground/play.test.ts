import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/archive/book.ts';
import { EMPTY_CATALOGUE } from '../../src/archive/catalogue.ts';
import { papersOf } from '../../src/playground/papers.ts';
import { fragmentOf, type PlayState, readState } from '../../src/playground/play-state.ts';
import { play, stageTags } from '../../src/playground/play-told.ts';
import { sheetText, valuesAsked } from '../../src/playground/sheet-values.ts';
import { OFFICIAL, PARTS } from '../../src/script/tag-kinds.ts';
import { endingOf, frontPageOf } from '../../src/telling/front-page.ts';
import { readSettings } from '../../src/telling/settings.ts';
import { standing } from '../../src/telling/told.ts';

const plain = readState('');
const full: PlayState = {
  backdrop: 'night', values: { ledge: '6', time: 'night' }, actors: { left: 'savka/warm', right: 'zina/plain' }, music: 'march', ambience: 'yard',
  text: 'One line. # official: form\n* [Sign.]', settings: readSettings({ theme: 'paper', size: 1.5, told: false }), view: 'phone',
};

describe('what is played with', () => {
  it.each([['everything', full], ['nothing', plain]])('stands in the address and is read from it: %s', (_what, state) => expect(readState(fragmentOf(state))).toEqual(state));
  it('that is as it always is, is not in the address', () => expect(fragmentOf(plain)).toBe('#'));
  it('never trusts an address', () => expect(readState('#view=moon&theme=pink&size=7').settings).toEqual(plain.settings));

  it('is told as a script would tell it', () => {
    expect(stageTags(full)).toEqual(['backdrop: night, ledge=6, time=night', 'actor: savka, pose=warm, at=left', 'actor: zina, pose=plain, at=right', 'music: march', 'ambience: yard']);
    const { told, problems } = play(full);
    expect(problems).toEqual([]);
    expect(standing(told).tableau).toEqual({
      backdrop: { id: 'night', values: { ledge: '6', time: 'night' } }, music: 'march', ambience: 'yard',
      actors: [{ id: 'savka', pose: 'warm', at: 'left' }, { id: 'zina', pose: 'plain', at: 'right' }],
    });
    expect(standing(told).turn).toMatchObject({ lines: [{ text: '' }, { text: 'One line.', cues: [{ kind: 'official', voice: 'form' }] }], choices: [{ text: 'Sign.' }] });
  });
  it('says of a tag that cannot be read what is wrong with it, and shows the rest', () => {
    const { told, problems } = play({ ...plain, text: 'One. # mod: blue' });
    expect(problems).toEqual([expect.stringContaining('unknown tag kind "mod"')]);
    expect(standing(told).turn.lines[1]?.text).toBe('One.');
  });
});

describe('a picture', () => {
  it('says which values it asks for', () => {
    expect(valuesAsked('<g data-when="time=night,ledge&gt;=3"/><g data-when="who!=none"/><g data-when="ledge=8"/>', ['time=dawn'])).toEqual([
      { name: 'time', words: ['dawn', 'night'], range: undefined }, { name: 'ledge', words: [], range: [3, 8] }, { name: 'who', words: ['none'], range: undefined },
    ]);
  });
  it('is read from the address that the server gave it', () => expect(sheetText(`data:image/svg+xml,${encodeURIComponent('<svg data-when="a=b"/>')}`)).toBe('<svg data-when="a=b"/>'));
});

describe('papers', () => {
  const ending = { id: 'roof', title: 'The roof', shape: 'paper', face: '', open: false } as const;
  const papers = papersOf({ title: '', author: '', blurb: '', catalogue: EMPTY_CATALOGUE, claims: [], sources: [], glossary: [], people: [], endings: [ending], ahead: {}, crossroads: [], classroom: { roles: [], assemblies: [] }, tellings: [], board: [] } as unknown as Book);
  const told = papers.map(({ name, text }) => ({ name, ...play({ ...plain, text }) }));

  it('are all made of tags that a script may use', () => expect(told.flatMap(({ problems }) => problems)).toEqual([]));
  it('have every official voice and every part', () => {
    const cues = told.flatMap(({ told: { turns } }) => turns[0]?.turn.lines.flatMap((line) => line.cues) ?? []);
    expect(new Set(cues.flatMap((cue) => (cue.kind === 'official' ? [cue.voice] : [])))).toEqual(new Set(OFFICIAL));
    expect(new Set(cues.flatMap((cue) => (cue.kind === 'part' ? [cue.part] : [])))).toEqual(new Set(PARTS));
  });
  it('open a front page, and each ending of the story', () => {
    expect(told.filter((one) => frontPageOf(standing(one.told).turn))).toHaveLength(1);
    expect(told.map((one) => endingOf(standing(one.told).turn)?.id).filter(Boolean)).toEqual(['roof']);
  });
});
