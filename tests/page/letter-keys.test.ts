import { expect, it } from 'vitest';
import { letterKeys } from '../../src/page/letter-keys.ts';

it('hears a letter by its key where the keyboard writes other letters, and once only where it writes Latin', () => {
  const heard: string[] = [];
  const keys = letterKeys({ u: () => heard.push('u'), Escape: () => heard.push('esc') });
  keys.KeyU?.({ key: 'г' } as KeyboardEvent);
  keys.KeyU?.({ key: 'u' } as KeyboardEvent);
  keys.KeyU?.({ key: ',' } as KeyboardEvent);
  expect(heard).toEqual(['u']);
  expect(Object.keys(keys)).toEqual(['u', 'Escape', 'KeyU']);
});
