import type { Values } from './cue.ts';

const CONDITION = /^\s*([a-z][a-z0-9-]*)\s*(!=|>=|<=|=|>|<)\s*([^\s]+)\s*$/;

/**
 * Whether a layer's `data-when` holds of a backdrop's values: `time=night`, `ledge>=3,ledge<=5` (a comma means "and").
 * A value that is not given fails every condition but `!=`. A condition that cannot be read fails too; `isReadable` finds those before a player does.
 */
export function holds(when: string, values: Values): boolean {
  return when.split(',').every((condition) => {
    const [, name = '', sign, wanted = ''] = CONDITION.exec(condition) ?? [];
    const given = values[name];
    switch (sign) {
      case '=': return given === wanted;
      case '!=': return given !== wanted;
      case '>=': return given !== undefined && Number(given) >= Number(wanted);
      case '>': return given !== undefined && Number(given) > Number(wanted);
      case '<': return given !== undefined && Number(given) < Number(wanted);
      case '<=': return given !== undefined && Number(given) <= Number(wanted);
      default: return false;
    }
  });
}

/** Whether every part of a condition is in the grammar. */
export function isReadable(when: string): boolean {
  return when.split(',').every((condition) => CONDITION.test(condition));
}
