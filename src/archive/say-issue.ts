import * as v from 'valibot';
import { didYouMean, nearest } from '../script/nearest.ts';

type Issue = v.BaseIssue<unknown>;

/**
 * What is wrong with a value of a table, in a sentence for whoever wrote it: `"status" is "documentd", which is not one of documented, legend; did you mean "documented"?`
 * Names are in straight quotes, so that the place can be found by them.
 */
export function sayIssue(issue: Issue): string {
  const path = (v.getDotPath(issue) ?? '').split('.');
  const key = path.filter((step) => !/^\d+$/.test(step)).at(-1) ?? '';
  const name = key === '' ? 'this' : `"${key}"`;
  if (isMissing(issue)) return sayMissing(issue, key);
  const given = JSON.stringify(issue.input);
  switch (issue.type) {
    case 'string': return `${name} should be words in quotes, and is ${given}`;
    case 'number': case 'integer': return `${name} should be a whole number without quotes, and is ${given}`;
    case 'boolean': return `${name} should be true or false, without quotes, and is ${given}`;
    case 'array': case 'tuple': return `${name} should be a list in [ ], and is ${given}`;
    case 'object': case 'loose_object': case 'record': return `${name} should be a row in { }, and is ${given}`;
    case 'picklist': return sayChoice(issue, name);
    case 'non_empty': return `${name} is empty: write its words`;
    case 'min_length': case 'max_length': return sayLength(issue, name);
    case 'min_value': return `${name} is ${given}, and must be at least ${requirementOf(issue)}`;
    case 'max_value': return `${name} is ${given}, and may be at most ${requirementOf(issue)}`;
    case 'ends_with': return `${name} must end with "${requirementOf(issue)}"`;
    case 'url': return `${name} is no address of a page: ${given}`;
    case 'regex': return `${name} is ${given}: ${issue.message}`;
    default: return key === '' ? issue.message : `${name}: ${issue.message}`;
  }
}

function isMissing({ input, path }: Issue): boolean {
  const last = path?.at(-1);
  return input === undefined && last !== undefined && last.origin !== undefined;
}

/** A key that is not there; one of nearly that name, with the same first letter, is probably meant. */
function sayMissing({ path }: Issue, key: string): string {
  const row: unknown = path?.at(-1)?.input;
  const near = typeof row === 'object' && row !== null ? nearest(key, Object.keys(row).filter((one) => one !== key && one[0] === key[0])) : undefined;
  return `"${key}" is missing${near === undefined ? '' : `; is "${near}" meant for it?`}`;
}

function sayChoice(issue: Issue, name: string): string {
  const options: readonly unknown[] = 'requirement' in issue && Array.isArray(issue.requirement) ? issue.requirement : (issue.expected ?? '').replace(/^\(|\)$/g, '').split(' | ').map((one) => one.replaceAll('"', ''));
  const given = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input);
  return `${name} is "${given}", which is not one of ${options.join(', ')}${didYouMean(given, options.map(String))}`;
}

function sayLength(issue: Issue, name: string): string {
  const wanted = requirementOf(issue);
  const few = issue.type === 'min_length';
  if (Array.isArray(issue.input)) return `${name} has ${issue.input.length} in its list, and ${few ? 'needs at least' : 'may have at most'} ${wanted}`;
  const { length } = String(issue.input);
  const letters = `${length} ${length === 1 ? 'letter' : 'letters'}`;
  return few ? `${name} is too short: ${letters}, and at least ${wanted} are needed` : `${name} is too long: ${letters}, and at most ${wanted} fit`;
}

function requirementOf(issue: Issue): string {
  return 'requirement' in issue ? String(issue.requirement) : '';
}
