import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';

export interface WorkerLimits {
  readonly timeoutSeconds: number;
  /** For objects; a task that needs more ends its process. */
  readonly heapMegabytes: number;
  /** A child that holds more after a task is not used again. */
  readonly residentMegabytes: number;
  /** How tasks and answers travel: `advanced` for those that hold bytes. */
  readonly serialization?: 'json' | 'advanced';
}

export interface TaskFailure {
  readonly ok: false;
  readonly cause: 'took-too-long' | 'out-of-memory' | 'failed';
}

export type TaskOutcome<Answer> = { readonly ok: true; readonly answer: Answer } | TaskFailure;

/** What a child sends for each task. */
export interface WorkerMessage<Answer> {
  readonly answer: Answer;
  readonly residentBytes: number;
}

const MEBIBYTE = 1024 * 1024;
const YOUNG_MEGABYTES = 32;
/** V8's last words; their end is kept, as little precedes them. */
const OUT_OF_MEMORY = /heap out of memory|allocation failed|invalid (?:array|table) length/i;
const LAST_WORDS = 4096;

/** One child process and the task that it is at. */
export class ChildWorker<Task extends object, Answer> {
  private readonly child: ChildProcess;
  private lastWords = '';
  private residentBytes = 0;
  private isAlive = true;
  private settle: ((outcome: TaskOutcome<Answer>) => void) | undefined;

  constructor(
    script: string,
    private readonly limits: WorkerLimits,
  ) {
    this.child = fork(script, {
      execArgv: [
        `--max-old-space-size=${limits.heapMegabytes}`,
        // Files make much that is soon forgotten: room for it saves a little time.
        `--max-semi-space-size=${YOUNG_MEGABYTES}`,
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: limits.serialization ?? 'json',
    });
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.lastWords = (this.lastWords + chunk.toString()).slice(-LAST_WORDS);
    });
    this.child.on('message', ({ answer, residentBytes }: WorkerMessage<Answer>) => {
      this.residentBytes = residentBytes;
      this.finish({ ok: true, answer });
    });
    this.child.on('error', () => this.fail('failed'));
    // Not `exit`: the last words may come after it.
    this.child.on('close', () =>
      this.fail(OUT_OF_MEMORY.test(this.lastWords) ? 'out-of-memory' : 'failed'),
    );
  }

  /** One task at a time. Never rejects. */
  run(task: Task): Promise<TaskOutcome<Answer>> {
    return new Promise((resolve) => {
      const { timeoutSeconds } = this.limits;
      const timer = setTimeout(() => this.fail('took-too-long'), timeoutSeconds * 1000);
      this.settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.child.send(task);
    });
  }

  /** Whether it can be given another task. */
  isFit(): boolean {
    const { isAlive, residentBytes, limits } = this;
    return isAlive && residentBytes <= limits.residentMegabytes * MEBIBYTE;
  }

  stop(): void {
    this.isAlive = false;
    this.child.kill('SIGKILL');
  }

  /** Lets it end by itself, with what it has left to do; nobody waits for that. */
  release(): void {
    this.isAlive = false;
    if (this.child.connected) this.child.disconnect();
    this.child.unref();
    (this.child.stderr as Socket | null)?.unref();
  }

  private fail(cause: TaskFailure['cause']): void {
    this.isAlive = false;
    this.finish({ ok: false, cause });
  }

  private finish(outcome: TaskOutcome<Answer>): void {
    this.settle?.(outcome);
    this.settle = undefined;
  }
}
