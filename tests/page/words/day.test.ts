import { expect, it, onTestFinished } from 'vitest';
import { daysIn } from '../../../src/page/words/day.ts';

it('a day is said as the language says it', () => {
  expect(daysIn('en-GB')(new Date(1935, 7, 30))).toBe('30 August 1935');
  expect(daysIn('uk')(new Date(1935, 7, 30))).toContain('30 серпня 1935');
});

it('no words look up how dates are written before one is said: on a slow device that holds the page up', async () => {
  const { DateTimeFormat } = Intl;
  onTestFinished(() => { Intl.DateTimeFormat = DateTimeFormat; });
  const asked: unknown[] = [];
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, { construct: (target, how: [string]) => { asked.push(how[0]); return new target(...how); } });
  const { englishLater } = await import('../../../src/page/words/english-later.ts');
  const { ukrainianLater } = await import('../../../src/page/words/ukrainian-later.ts');
  expect(asked).toEqual([]);
  const days = [englishLater, ukrainianLater].map(({ date }) => [date(new Date(0)), date(new Date(0))]);
  expect(days.flat().every((day) => day.includes('1970'))).toBe(true);
  expect(asked).toEqual(['en-GB', 'uk']);
});
