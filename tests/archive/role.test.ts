import { describe, expect, it } from 'vitest';
import { readRoles } from '../../src/archive/role.ts';

const role = { id: 'hewer', title: 'Hewer', who: 'You cut coal from the face.', knows: 'Timber comes late here.', needs: 'Wood above your head.', mayNotSay: 'That a norm is too high.', source: 'book', claim: 'hook' };

describe('a role card', () => {
  it('needs each of its lines, and both of its proofs', () => {
    expect(readRoles([role]).get('hewer')).toEqual(role);
    for (const key of ['who', 'knows', 'needs', 'mayNotSay', 'source', 'claim'] as const) {
      const { [key]: _gone, ...without } = role;
      expect(() => readRoles([without]), key).toThrow(new RegExp(`roles, "hewer": "${key}" is missing`));
    }
  });

  it('has no line that is too long for its place on the card', () => expect(() => readRoles([{ ...role, knows: 'x'.repeat(171) }])).toThrow(/knows/));

  it('stands once', () => expect(() => readRoles([role, role])).toThrow(/"hewer" stands twice/));
});
