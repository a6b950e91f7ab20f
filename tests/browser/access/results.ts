/** Where the table of checks leaves what it found, a file for each journey. */
export const RESULTS = 'node_modules/.cache/access';

/** What one check found on one kind of page; sound where there are no faults. */
export interface Result {
  readonly kind: string;
  readonly check: string;
  readonly faults: readonly string[];
}
