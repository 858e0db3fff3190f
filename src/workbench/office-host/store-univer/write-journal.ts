import type { ICommandService, IExecutionOptions, IMutationInfo } from '@univerjs/core';
import { sequenceExecute } from '@univerjs/core';
import { HostError } from '../errors';
import type { ChangeOrigin } from '../workbook-model';
import type { BatchedUndoRedoService } from './mends/batched-undo';

/** A change and the way back, each in the order in which it is to be carried out. */
export interface Step {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/**
 * Carries out every write of the store: tells own changes from those of the person at the
 * grid, and puts what belongs together on the undo stack as one step.
 */
export class WriteJournal {
  private depth = 0;
  private ownOrigin: ChangeOrigin = 'add-in';

  constructor(
    private readonly unitId: string,
    private readonly commands: ICommandService,
    private readonly undoRedo: BatchedUndoRedoService,
  ) {}

  /** Who makes the change that is being carried out now. */
  get origin(): ChangeOrigin {
    return this.depth > 0 ? this.ownOrigin : 'user';
  }

  withOrigin<Result>(origin: ChangeOrigin, work: () => Result): Result {
    const before = this.ownOrigin;
    this.ownOrigin = origin;
    try {
      return this.own(work);
    } finally {
      this.ownOrigin = before;
    }
  }

  /** Carries out mutations, which know no permissions and no selection, as one undo step. */
  run(step: Step, options?: IExecutionOptions): void {
    if (step.redos.length === 0) return;
    const redoMutations = [...step.redos];
    this.own(() => {
      if (!sequenceExecute(redoMutations, this.commands, options).result) {
        throw new HostError('GeneralException', 'The grid refused a change.');
      }
      this.undoRedo.pushUndoRedo({
        unitID: this.unitId,
        redoMutations,
        undoMutations: [...step.undos],
      });
    });
  }

  /** Carries out a command, which brings its own undo step; false where the grid refuses. */
  command(id: string, params: object): boolean {
    return this.own(() => this.commands.syncExecuteCommand<object, boolean>(id, params));
  }

  /** For changes that leave no trace on the undo stack: activation, selection, protection. */
  own<Result>(work: () => Result): Result {
    this.depth += 1;
    try {
      return this.undoRedo.collect(work);
    } finally {
      this.depth -= 1;
    }
  }

  /** Undoing what `work` does ends with these mutations; one step. */
  undoingEndsWith<Result>(undoMutations: IMutationInfo[], work: () => Result): Result {
    return this.together(() => {
      this.own(() =>
        this.undoRedo.pushUndoRedo({ unitID: this.unitId, redoMutations: [], undoMutations }),
      );
      return work();
    });
  }

  /** Several writes of one call of the port are one step. */
  together<Result>(work: () => Result): Result {
    const opened = this.undoRedo.openBatch();
    try {
      return work();
    } finally {
      if (opened) this.undoRedo.closeBatch();
    }
  }

  async asOneStep<Result>(work: () => Promise<Result>): Promise<Result> {
    const opened = this.undoRedo.openBatch();
    try {
      return await work();
    } finally {
      if (opened) this.undoRedo.closeBatch();
    }
  }
}
