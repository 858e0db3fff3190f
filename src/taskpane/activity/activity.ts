import type { UndoStep } from '../../ports/workbook-port';

/** One piece of work that the person started: it runs alone, shows itself and can fail visibly. */
export interface Job {
  /** Said while it runs. */
  readonly label: string;
  /** Only reading may be cancelled: its result is dropped, and nothing was written. */
  readonly cancellable?: boolean;
  /** Leaves the last good news standing: for moving about, which makes no news. */
  readonly keepsNotice?: boolean;
  readonly work: (signal: AbortSignal) => Promise<void>;
}

/** A write of ours that can still be taken back, in the person's words. */
export interface Written {
  readonly step: UndoStep;
  readonly what: string;
}

export interface ActivityState {
  readonly running?: { readonly label: string; readonly cancellable: boolean };
  readonly failure?: { readonly error: unknown };
  /** The last good news; `undoable` while it speaks of the write on top of the undo stack. */
  readonly notice?: { readonly text: string; readonly undoable: boolean };
  /** Oldest first. */
  readonly written: readonly Written[];
  /** Grows with every write of ours but marks: results shown before are stale. */
  readonly revision: number;
}

/**
 * What the pane is doing: at most one job at a time, the last failure with its
 * retry, and the writes that can be undone, newest first.
 */
export class Activity {
  private state: ActivityState = { written: [], revision: 0 };
  private readonly listeners = new Set<() => void>();
  private current?: { readonly job: Job; readonly controller: AbortController };
  private failed?: Job;

  readonly getState = (): ActivityState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Runs the job unless another one runs. Failures end up in the state, never in the caller. */
  async run(job: Job): Promise<void> {
    if (this.current) return;
    const own = { job, controller: new AbortController() };
    this.current = own;
    this.failed = undefined;
    const running = { label: job.label, cancellable: job.cancellable ?? false };
    const notice = job.keepsNotice ? this.state.notice : undefined;
    this.update({ running, failure: undefined, notice });
    try {
      await job.work(own.controller.signal);
    } catch (error) {
      if (this.current === own) {
        this.failed = job;
        this.update({ failure: { error } });
      }
    } finally {
      if (this.current === own) {
        this.current = undefined;
        this.update({ running: undefined });
      }
    }
  }

  /** Shows a failure of work that went on in the background, and how to try it again. */
  fail(error: unknown, retry: Job): void {
    if (this.current) return;
    this.failed = retry;
    this.update({ failure: { error }, notice: undefined });
  }

  cancel(): void {
    if (!this.current?.job.cancellable) return;
    this.current.controller.abort();
    this.current = undefined;
    this.update({ running: undefined });
  }

  async retry(): Promise<void> {
    if (this.failed) await this.run(this.failed);
  }

  /** Records a write that has just been done and says so. */
  wrote(step: UndoStep, text: string, what: string): void {
    this.update({
      written: [...this.state.written, { step, what }],
      notice: { text, undoable: true },
      revision: this.state.revision + (changesResults(step) ? 1 : 0),
    });
  }

  /** Takes the newest write back. It stays undoable when that fails. */
  async undo(
    words: { readonly running: string; done(what: string): string },
    takeBack: (step: UndoStep) => Promise<void>,
  ): Promise<void> {
    const last = this.state.written.at(-1);
    if (!last) return;
    await this.run({
      label: words.running,
      work: async () => {
        await takeBack(last.step);
        this.update({
          written: this.state.written.filter((entry) => entry !== last),
          notice: { text: words.done(last.what), undoable: false },
          revision: this.state.revision + (changesResults(last.step) ? 1 : 0),
        });
      },
    });
  }

  dismiss(): void {
    this.failed = undefined;
    this.update({ failure: undefined, notice: undefined });
  }

  private update(change: Partial<ActivityState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Marks say what was found; whatever else is written may change what will be found. */
function changesResults(step: UndoStep): boolean {
  return step.kind !== 'mark';
}
