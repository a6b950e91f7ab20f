import { Problem } from '../script/problem.ts';
import type { Scan } from './scan-ink.ts';

/** A problem that a walk met, which knows its knot, with the file and line where that knot begins. */
export function locateKnot(problem: Problem, { knots }: Scan): Problem {
  const heading = knots.find(({ name }) => name === problem.place.knot);
  return heading && problem.place.file === undefined ? new Problem(problem.message, { ...problem.place, file: heading.file, line: heading.line }) : problem;
}
