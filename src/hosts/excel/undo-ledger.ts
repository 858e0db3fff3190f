import { WorkbookError, type UndoStep } from '../../ports/workbook-port';

/** Steps beyond these are forgotten: before-images of large tables are not small. */
const MAX_STEPS = 50;

/**
 * What takes back each write of ours, while the pane is open. Excel's own undo stack is
 * emptied by add-ins before ExcelApi 1.20 and never held protection, deletions or XML parts.
 */
export class UndoLedger {
  private readonly steps = new Map<string, () => Promise<void>>();
  private count = 0;

  record(kind: UndoStep['kind'], takeBack: () => Promise<void>): UndoStep {
    this.count += 1;
    const id = `${kind}-${this.count}`;
    this.steps.set(id, takeBack);
    if (this.steps.size > MAX_STEPS) this.steps.delete(this.steps.keys().next().value!);
    return { id, kind };
  }

  /** A step that fails may be tried again; one that is done or forgotten throws `failed`. */
  async takeBack({ id }: UndoStep): Promise<void> {
    const takeBack = this.steps.get(id);
    if (!takeBack) throw new WorkbookError('failed', id);
    await takeBack();
    this.steps.delete(id);
  }
}
