import { LocalUndoRedoService } from '@univerjs/core';
import type { IUndoRedoItem } from '@univerjs/core';

/**
 * Makes many writes one undo step. Univer's own batching appends the undo mutations of
 * later writes behind those of earlier ones, so that undoing restores in the wrong order.
 */
export class BatchedUndoRedoService extends LocalUndoRedoService {
  private batch: IUndoRedoItem[] | undefined;
  private collecting = false;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.batch !== undefined && this.collecting) this.batch.push(item);
    else super.pushUndoRedo(item);
  }

  /** What `work` pushes belongs to the open batch, if there is one. */
  collect<Result>(work: () => Result): Result {
    const before = this.collecting;
    this.collecting = true;
    try {
      return work();
    } finally {
      this.collecting = before;
    }
  }

  /** Opens a batch unless one is open; answers whether the caller must close it. */
  openBatch(): boolean {
    if (this.batch !== undefined) return false;
    this.batch = [];
    return true;
  }

  closeBatch(): void {
    const items = this.batch ?? [];
    this.batch = undefined;
    const first = items[0];
    if (first === undefined) return;
    super.pushUndoRedo({
      unitID: first.unitID,
      undoMutations: items.toReversed().flatMap((item) => item.undoMutations),
      redoMutations: items.flatMap((item) => item.redoMutations),
    });
  }
}
