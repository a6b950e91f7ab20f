import { describe, expect, it } from 'vitest';
import { readAssemblies } from '../../src/archive/assembly.ts';

const speaks = (role: string) => ({ role, says: 'I say one sentence here.' });
const assembly = { id: 'slip', question: 'What should he do?', background: 'It stands so. It would cost that.', roles: [speaks('hewer'), speaks('editor'), speaks('doctor')], prompts: ['Who is safer now?', 'Who is less safe?'], debrief: 'What decided it, then?' };

describe('an assembly', () => {
  it('asks one question, which is a question', () => {
    expect(readAssemblies([assembly]).get('slip')).toEqual(assembly);
    expect(() => readAssemblies([{ ...assembly, question: 'He should do it.' }])).toThrow(/assemblies, "slip": "question"/);
  });

  it('lets three or four positions speak, so that no side is alone and the class is not late', () => {
    expect(() => readAssemblies([{ ...assembly, roles: assembly.roles.slice(1) }])).toThrow(/roles/);
    expect(() => readAssemblies([{ ...assembly, roles: ['a', 'b', 'c', 'd', 'e'].map(speaks) }])).toThrow(/roles/);
  });

  it('says of an intervention which kind it is, and how it stands', () => {
    const intervention = { kind: 'announced', announce: '“Unanimous,” says the chair.', shows: 'The minutes have every hand.', claim: 'hook', standing: 'This meeting and its count are ours.' };
    expect(readAssemblies([{ ...assembly, intervention }]).get('slip')?.intervention).toEqual(intervention);
    expect(() => readAssemblies([{ ...assembly, intervention: { ...intervention, kind: 'forged' } }])).toThrow(/"kind" is "forged"/);
    expect(() => readAssemblies([{ ...assembly, intervention: { ...intervention, standing: '' } }])).toThrow(/"standing" is too short/);
  });
});
