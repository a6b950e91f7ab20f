// Long because reading aloud can be interrupted in many ways, and each is a rule of its own.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Aloud } from '../../src/page/aloud.ts';
import type { PagePiece } from '../../src/page/aloud-plan.ts';
import type { Heard, OwnVoice } from '../../src/telling/ports.ts';
import type { Span } from '../../src/telling/sentences.ts';

const KATE: OwnVoice = { id: 'kate', name: 'Kate', language: 'en-GB' };
const LONG = 'They all go down and nobody says a word about the fifth ledge';
const piece = (text: string, lead = ''): PagePiece => ({ kind: 'words', text, lead, mark: { text } });

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** A page of two paragraphs and two choices, before a reader who has turned the voice on. */
function sitDown({ voices = [KATE], on = true, pieces = [piece('One lamp.'), piece(`${LONG}. ${LONG}!`), piece('Ring.', 'One: '), piece('Wait.', 'Two: ')] }: { voices?: readonly OwnVoice[]; on?: boolean; pieces?: PagePiece[] } = {}) {
  const said: string[] = [];
  const shown: string[] = [];
  const told: string[] = [];
  const set: boolean[] = [];
  const give: boolean[] = [];
  const state = { voices, pieces, hushed: 0 };
  let hear: (what: Heard) => void = () => undefined;
  let changed: () => void = () => undefined;
  const aloud: Aloud = new Aloud({
    speaker: {
      voices: () => state.voices,
      onVoices: (act) => { changed = act; return () => undefined; },
      say: (text, manner, heard) => { said.push(`${text}${manner.rate === 1 ? '' : ` × ${manner.rate}`}`); hear = heard; },
      hush: () => { state.hushed++; },
    },
    mixer: { giveWay: (to) => { if (give.at(-1) !== to) give.push(to); } },
    page: {
      pieces: () => state.pieces,
      show: ({ text }, { from, to }: Span, word) => { shown.push(word ? text.slice(word.from, word.to) : `[${text.slice(from, to)}]`); },
      clear: () => { if (shown.at(-1) !== '') shown.push(''); },
    },
    settings: () => ({ voice: '', rate: 1 }),
    set: (wish) => { set.push(wish); aloud.obey(wish); },
    tell: (what) => { told.push(what); },
  });
  aloud.obey(on);
  aloud.stand({});
  const come = (...more: OwnVoice[]) => { state.voices = more; changed(); };
  return { aloud, said, shown, told, set, give, state, come, end: () => hear({ kind: 'ended' }), hear: (what: Heard) => hear(what) };
}

describe('reading aloud', () => {
  it('says the page sentence by sentence, then the choices by number, and then waits', () => {
    const { aloud, said, end, give } = sitDown();
    for (let at = 0; at < 5; at++) end();
    expect(said).toEqual(['One lamp.', `${LONG}.`, `${LONG}!`, 'One: Ring.', 'Two: Wait.']);
    expect([aloud.doing.value, give]).toEqual(['over', [false, true, false]]);
  });

  it('shows the sentence, and the word where the voice tells of it', () => {
    const { shown, hear, end } = sitDown();
    hear({ kind: 'word', at: 4 });
    end();
    expect(shown.filter(Boolean)).toEqual(['[One lamp.]', 'lamp', `[${LONG}.]`]);
  });

  it('is off until it is turned on', () => {
    const { aloud, said } = sitDown({ on: false });
    expect([said, aloud.doing.value]).toEqual([[], 'off']);
    aloud.toggle();
    expect([said, aloud.doing.value]).toEqual([['One lamp.'], 'reading']);
  });

  it('reads on by itself when a new turn stands on the page, and drops the old one', () => {
    const { aloud, said, state } = sitDown();
    aloud.hold('page', true);
    expect(state.hushed).toBeGreaterThan(0);
    state.pieces = [piece('A new one.')];
    aloud.stand({});
    aloud.hold('page', false);
    expect(said).toEqual(['One lamp.', 'A new one.']);
  });

  it('pauses, and says the broken sentence again from its start', () => {
    const { aloud, said, end, hear } = sitDown();
    end();
    aloud.pause();
    hear({ kind: 'ended' });
    expect([aloud.doing.value, said.length]).toEqual(['paused', 2]);
    aloud.pause();
    expect(said).toEqual(['One lamp.', `${LONG}.`, `${LONG}.`]);
  });

  it('stays paused when the story goes on meanwhile', () => {
    const { aloud, said } = sitDown();
    aloud.pause();
    aloud.stand({});
    expect([said, aloud.doing.value]).toEqual([['One lamp.'], 'paused']);
  });

  it('goes one sentence back, from the first to the first, and from the end to the last', () => {
    const { aloud, said, end } = sitDown();
    aloud.back();
    end();
    end();
    aloud.back();
    expect(said.slice(1)).toEqual(['One lamp.', `${LONG}.`, `${LONG}!`, `${LONG}.`]);
    for (let at = 0; at < 4; at++) end();
    aloud.back();
    expect(said.at(-1)).toBe('Two: Wait.');
  });

  it('begins again after the end', () => {
    const { aloud, said, end } = sitDown({ pieces: [piece('All.')] });
    end();
    aloud.pause();
    expect([said, aloud.doing.value]).toEqual([['All.', 'All.'], 'reading']);
  });

  it('is silent under a sheet and while nobody sees the page, and goes on with the sentence', () => {
    const { aloud, said, give } = sitDown();
    aloud.hold('sheet', true);
    aloud.hold('hidden', true);
    aloud.hold('sheet', false);
    expect([said.length, give.at(-1), aloud.doing.value]).toEqual([1, false, 'reading']);
    aloud.hold('hidden', false);
    expect(said).toEqual(['One lamp.', 'One lamp.']);
  });

  it('stops when the telling is left, and goes on where it was when the same turn is shown again', () => {
    const { aloud, said, end, state } = sitDown();
    const turn = {};
    aloud.stand(turn);
    end();
    aloud.stand(undefined);
    expect(aloud.doing.value).toBe('off');
    state.pieces = state.pieces.map(({ text, lead }) => piece(text, lead));
    aloud.stand(turn);
    expect(said.at(-1)).toBe(`${LONG}.`);
  });

  it('reads a passage that was opened meanwhile, and passes over one that was folded away', () => {
    const { said, end, state } = sitDown();
    const [first, second, ...choices] = state.pieces as [PagePiece, PagePiece, ...PagePiece[]];
    state.pieces = [first, piece('Opened.'), second, ...choices];
    end();
    end();
    state.pieces = [first, ...choices];
    end();
    expect(said).toEqual(['One lamp.', 'Opened.', `${LONG}.`, 'One: Ring.']);
  });

  it('waits for voices that come late', () => {
    const { aloud, said, come } = sitDown({ voices: [] });
    expect(aloud.doing.value).toBe('looking');
    vi.advanceTimersByTime(1500);
    come(KATE);
    expect([said, aloud.doing.value]).toEqual([['One lamp.'], 'reading']);
  });

  it('says so once when no voice comes, and again whenever it is asked for', () => {
    const { aloud, told, set } = sitDown({ voices: [] });
    vi.advanceTimersByTime(2100);
    expect([aloud.doing.value, told]).toEqual(['mute', ['none']]);
    aloud.stand({});
    expect(told).toEqual(['none']);
    aloud.toggle();
    expect([told, set]).toEqual([['none', 'none'], []]);
  });

  it('is turned off again where the reader has asked for it and no voice comes', () => {
    const { aloud, told, set } = sitDown({ voices: [], on: false });
    aloud.toggle();
    vi.advanceTimersByTime(2100);
    expect([aloud.doing.value, told, set]).toEqual(['off', ['none'], [true, false]]);
  });

  it('takes up a voice that is added while the page is open', () => {
    const { said, come } = sitDown({ voices: [] });
    vi.advanceTimersByTime(2100);
    come(KATE);
    expect(said).toEqual(['One lamp.']);
  });

  it('waits for a gesture where the browser wants one, and begins with it', () => {
    const { aloud, said, hear } = sitDown();
    hear({ kind: 'failed', want: 'gesture' });
    expect([said.length, aloud.doing.value]).toEqual([1, 'waiting']);
    aloud.gesture();
    expect([said, aloud.doing.value]).toEqual([['One lamp.', 'One lamp.'], 'reading']);
    aloud.gesture();
    expect(said).toHaveLength(2);
  });

  it('begins with a press on its own button, which is a gesture too, and does not pause for it', () => {
    const { aloud, hear } = sitDown();
    hear({ kind: 'failed', want: 'gesture' });
    aloud.pause();
    aloud.gesture();
    expect(aloud.doing.value).toBe('reading');
  });

  it('pauses when another page or the device interrupts it, and says so when the device does not speak at all', () => {
    const { aloud, hear, told } = sitDown();
    hear({ kind: 'failed', want: 'interrupted' });
    expect([aloud.doing.value, told]).toEqual(['paused', []]);
    aloud.pause();
    hear({ kind: 'failed', want: 'device' });
    expect([aloud.doing.value, told]).toEqual(['paused', ['failed']]);
  });

  it('is mute when the last voice has failed', () => {
    const { aloud, hear, state, told } = sitDown();
    state.voices = [];
    hear({ kind: 'failed', want: 'voice' });
    expect([aloud.doing.value, told]).toEqual(['mute', ['none']]);
  });

  it('ends with what was tried out in the settings when they are closed', () => {
    const { aloud, said, state } = sitDown();
    aloud.hold('sheet', true);
    aloud.sample('Hear me.');
    const before = state.hushed;
    aloud.hold('sheet', false);
    expect([state.hushed > before, said]).toEqual([true, ['One lamp.', 'Hear me.', 'One lamp.']]);
  });
});
