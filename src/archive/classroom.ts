import { didYouMean } from '../script/nearest.ts';
import { Problem } from '../script/problem.ts';
import type { Assembly } from './assembly.ts';
import type { Claim } from './claim.ts';
import type { Role } from './role.ts';

/** What a class needs beside the story. Both lists are empty where a story brings none. */
export interface Classroom {
  readonly roles: readonly Role[];
  /** In the order of the story, one for each `# assembly:` of the script. */
  readonly assemblies: readonly Assembly[];
}

/** What roles and assemblies may name. */
export interface ClassroomIds {
  readonly sources: { has(id: string): boolean; keys(): Iterable<string> };
  readonly claims: ReadonlyMap<string, Claim>;
  /** The ids of the script's assembly tags. */
  readonly assemblies: ReadonlySet<string>;
}

/** Every name that nobody knows, every assembly that the script lacks or that lacks its row, and every card whose claim does not cite its source; one problem each. */
export function checkClassroom(roles: ReadonlyMap<string, Role>, assemblies: ReadonlyMap<string, Assembly>, { sources, claims, assemblies: asked }: ClassroomIds): Problem[] {
  const unknown = (who: string, what: string, id: string, known: { has(id: string): boolean; keys(): Iterable<string> }) =>
    known.has(id) ? [] : [new Problem(`${who} names the ${what} "${id}", which is not there${didYouMean(id, known.keys())}`)];
  return [
    ...[...roles.values()].flatMap(({ id, source, claim }) => [
      ...unknown(`the role "${id}"`, 'source', source, sources),
      ...unknown(`the role "${id}"`, 'claim', claim, claims),
      ...(claims.get(claim)?.sources.includes(source) === false ? [new Problem(`the role "${id}" is backed by "${source}", which its claim "${claim}" does not cite`)] : []),
    ]),
    ...[...assemblies.values()].flatMap(({ id, roles: speakers, intervention }) => [
      ...(asked.has(id) ? [] : [new Problem(`the assembly "${id}" is for no decision: the script has no "# assembly: ${id}"${didYouMean(id, asked)}`)]),
      ...speakers.flatMap(({ role }) => unknown(`the assembly "${id}"`, 'role', role, roles)),
      ...(intervention ? unknown(`the assembly "${id}"`, 'claim', intervention.claim, claims) : []),
    ]),
    ...(assemblies.size === 0 ? [] : [...asked].filter((id) => !assemblies.has(id)).map((id) => new Problem(`the script asks a class at "# assembly: ${id}", which has no row among the assemblies`))),
  ];
}
