/** The quickest of some runs, in milliseconds: what the work takes when nothing else is in the way. */
export function bestOf(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }));
}
