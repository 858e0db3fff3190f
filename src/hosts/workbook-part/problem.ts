/**
 * - `malformed`: not the XML, or not the JSON, that this product writes.
 * - `unknown-version`: written by a newer version of the product, whose part must not be overwritten.
 */
export type WorkbookPartProblem = 'malformed' | 'unknown-version';

export class WorkbookPartError extends Error {
  constructor(
    readonly problem: WorkbookPartProblem,
    /** What is wrong, for the log; the messages catalogue words the problem itself. */
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
    this.name = 'WorkbookPartError';
  }
}
