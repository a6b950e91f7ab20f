import { describe, expect, it } from 'vitest';
import { peopleMet, readPeople } from '../../src/archive/person.ts';

const people = [...readPeople([
  { id: 'savka', name: 'Savka Kostenko', forms: ['Savka', 'Kostenko'], tie: 'An old hewer.', lived: false },
  { id: 'petrov', name: 'Petrov', tie: 'The Party organiser.', lived: true },
]).values()];
const ids = (...texts: string[]) => peopleMet(people, texts).map(({ id }) => id);

describe('the people of a story', () => {
  it('a person needs a name and a tie, and says whether they lived', () => {
    expect(() => readPeople([{ id: 'x', name: 'X', tie: 'Somebody here.' }])).toThrow(/people, "x"/);
    expect(() => readPeople([{ id: 'x', name: 'X', tie: '', lived: true }])).toThrow(/tie/);
  });

  it('they are met in the order in which a telling names them, by any of their forms', () => {
    expect(ids('Petrov waits.', '"Kostenko!"')).toEqual(['petrov', 'savka']);
    expect(ids('Savka and Petrov.')).toEqual(['savka', 'petrov']);
    expect(ids('Nobody.')).toEqual([]);
  });

  it('a name inside another word is nobody', () => {
    expect(ids('Petrovsky came.', 'Savkas')).toEqual([]);
    expect(ids("Petrov's lamp.")).toEqual(['petrov']);
  });
});
