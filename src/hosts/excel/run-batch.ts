import { toWorkbookError } from './errors';

export interface BatchOptions {
  /**
   * Waits until the user leaves the cell instead of failing: for putting things right after
   * a failure, which must not be refused a second time.
   */
  readonly delayForCellEdit?: boolean;
  /** The sheet, range or name at work, for the error. */
  readonly subject?: string;
}

/** Excel.run whose failures are WorkbookErrors, and whose requests are one step of Excel's undo where it can. */
export async function runBatch<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { delayForCellEdit = false, subject }: BatchOptions = {},
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit, mergeUndoGroup: true }, batch);
  } catch (error) {
    throw toWorkbookError(error, subject);
  }
}
