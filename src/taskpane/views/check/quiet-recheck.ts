import { WorkbookError } from '../../../ports/workbook-port';

export type RecheckState = 'idle' | 'checking' | 'waiting-for-edit';

/** Long enough to swallow a paste that arrives as several events, short enough to feel live. */
const PAUSE_MS = 600;
/** Someone is typing in a cell: looking again sooner would only find the same. */
const EDITING_RETRY_MS = 1500;

export interface RecheckPorts {
  /** Reads the workbook anew and shows the result. */
  read(): Promise<void>;
  /** Whether a job of the person's is under way; the re-check gives way to it. */
  isBusy(): boolean;
  onState(state: RecheckState): void;
  onFailure(error: unknown): void;
}

/**
 * Re-checks in the background: requests that come close together make one check, one
 * check runs at a time, and a cell that is being typed in only postpones it.
 */
export class QuietRecheck {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reading = false;
  private disposed = false;

  constructor(private readonly ports: RecheckPorts) {}

  /** Checks once `pauseMs` have passed without another request. */
  request(pauseMs: number = PAUSE_MS): void {
    if (this.disposed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.attempt(), pauseMs);
  }

  /** Forgets what was requested, as a check in the open is about to do it. */
  withdraw(): void {
    clearTimeout(this.timer);
    this.ports.onState('idle');
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
  }

  private async attempt(): Promise<void> {
    if (this.reading || this.ports.isBusy()) {
      this.request();
      return;
    }
    this.reading = true;
    this.ports.onState('checking');
    try {
      await this.ports.read();
      this.tell('idle');
    } catch (error) {
      if (error instanceof WorkbookError && error.code === 'cell-edit-mode') {
        this.tell('waiting-for-edit');
        this.request(EDITING_RETRY_MS);
      } else {
        this.tell('idle');
        if (!this.disposed) this.ports.onFailure(error);
      }
    } finally {
      this.reading = false;
    }
  }

  private tell(state: RecheckState): void {
    if (!this.disposed) this.ports.onState(state);
  }
}
