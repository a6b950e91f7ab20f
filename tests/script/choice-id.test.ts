import { describe, expect, it } from 'vitest';
import { deriveChoiceId } from '../../src/script/choice-id.ts';

describe('a derived choice id', () => {
  it('is made of the words', () => expect(deriveChoiceId('Say: "Ring it!"', new Set())).toBe('say-ring-it'));
  it('keeps other scripts', () => expect(deriveChoiceId('Піти додому', new Set())).toBe('піти-додому'));
  it('tells doubles apart', () => expect(deriveChoiceId('Go.', new Set(['go', 'go-2']))).toBe('go-3'));
  it('exists even without words', () => expect(deriveChoiceId('…', new Set())).toBe('choice'));
});
