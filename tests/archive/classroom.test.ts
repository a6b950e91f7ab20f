import { describe, expect, it } from 'vitest';
import { readAssemblies } from '../../src/archive/assembly.ts';
import { readClaims } from '../../src/archive/claim.ts';
import { checkClassroom } from '../../src/archive/classroom.ts';
import { readRoles } from '../../src/archive/role.ts';

const card = (id: string, more = {}) => ({ id, title: 'A post', who: 'You do your work.', knows: 'It is late here.', needs: 'Wood and some air.', mayNotSay: 'That it is so late.', source: 'book', claim: 'hook', ...more });
const assembly = { id: 'slip', question: 'What should he do?', background: 'It stands so. It would cost that.', roles: ['hewer', 'editor', 'doctor'].map((role) => ({ role, says: 'I say one sentence here.' })), prompts: ['Who is safer now?', 'Who is less safe?'], debrief: 'What decided it, then?' };
const known = {
  sources: new Map([['book', true], ['letter', true]]),
  claims: readClaims([{ id: 'hook', title: 'The hook', status: 'documented', sources: ['book'], note: 'A note of a sentence at the least.' }]),
  assemblies: new Set(['slip']),
};
const roles = [card('hewer'), card('editor'), card('doctor')];
const check = (cards: object[], rows: object[], ids = known) => checkClassroom(readRoles(cards), readAssemblies(rows), ids).map(({ message }) => message);

describe("the class's tables", () => {
  it('stand together', () => expect(check(roles, [assembly])).toEqual([]));

  it.each([
    ['a source that is not there', [...roles.slice(1), card('hewer', { source: 'bok' })], [assembly], 'the role "hewer" names the source "bok", which is not there; did you mean "book"?'],
    ['a source that the claim does not cite', [...roles.slice(1), card('hewer', { source: 'letter' })], [assembly], 'the role "hewer" is backed by "letter", which its claim "hook" does not cite'],
    ['a speaker without a card', roles.slice(0, 2), [assembly], 'the assembly "slip" names the role "doctor", which is not there'],
    ['a row for no decision', roles, [assembly, { ...assembly, id: 'slop' }], 'the assembly "slop" is for no decision: the script has no "# assembly: slop"; did you mean "slip"?'],
    ['an intervention by a claim that is not there', roles, [{ ...assembly, intervention: { kind: 'recorded', announce: 'Hands are written down.', shows: 'A pencil is moving.', claim: 'hok', standing: 'The pencil in this room is ours.' } }], 'the assembly "slip" names the claim "hok", which is not there; did you mean "hook"?'],
  ])('say in a sentence what is wrong: %s', (_what, cards, rows, sentence) => expect(check(cards, rows)).toContain(sentence));

  it('have a row for every decision that the script gives to a class', () =>
    expect(check(roles, [assembly], { ...known, assemblies: new Set(['slip', 'hands']) })).toEqual(['the script asks a class at "# assembly: hands", which has no row among the assemblies']));

  it('are not asked of a story that brings none', () => expect(check([], [])).toEqual([]));
});
