import { findOfficeCode, toWorkbookError } from './errors';

export interface BatchOptions {
  /**
   * Waits until the user leaves the cell instead of failing: for putting things right after
   * a failure, which must not be refused a second time.
   */
  readonly delayForCellEdit?: boolean;
  /** The sheet, range or name at work, for the error. */
  readonly subject?: string;
}

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Excel.run whose failures are WorkbookErrors, and whose requests are one step of Excel's undo where it can. */
export async function runBatch<Result>(
  batch: Batch<Result>,
  { delayForCellEdit = false, subject }: BatchOptions = {},
): Promise<Result> {
  try {
    return delayForCellEdit
      ? await runAfterCellEdit(batch)
      : await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    throw toWorkbookError(error, subject);
  }
}

const RETRY_MILLISECONDS = 250;
const MAX_RETRIES = 120;

/** Excel itself waits where it knows how to; elsewhere it is asked again for half a minute. */
async function runAfterCellEdit<Result>(batch: Batch<Result>, tries = 0): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (findOfficeCode(error) !== 'InvalidOperationInCellEditMode' || tries >= MAX_RETRIES)
      throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    return runAfterCellEdit(batch, tries + 1);
  }
}
