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

/** Of a task that stood behind one that ended its process. */
export type NotBegun = 'not-begun';

/** What a child sends for each task. */
export interface WorkerMessage<Answer> {
  readonly answer: Answer;
  readonly residentBytes: number;
}

const MEBIBYTE = 1024 * 1024;
/** V8 begins with one, and copies again and again what a process sets up when it starts. */
const YOUNG_MEGABYTES = { first: 16, most: 32 };
/** V8's last words; their end is kept, as little precedes them. */
const OUT_OF_MEMORY = /heap out of memory|allocation failed|invalid (?:array|table) length/i;
const LAST_WORDS = 4096;
/** A task that took no longer is done before its answer is read and the next task sent. */
const QUICK_MS = 50;

/** One child process, the task that it is at, and those that it does next, in their order. */
export class ChildWorker<Task extends object, Answer> {
  private readonly child: ChildProcess;
  private lastWords = '';
  private residentBytes = 0;
  private isAlive = true;
  private isQuick = false;
  private readonly settle: ((outcome: TaskOutcome<Answer> | NotBegun) => void)[] = [];
  private begunAt = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    script: string,
    private readonly limits: WorkerLimits,
  ) {
    this.child = fork(script, {
      execArgv: [
        `--max-old-space-size=${limits.heapMegabytes}`,
        // Files make much that is soon forgotten: room for it saves a little time.
        `--min-semi-space-size=${YOUNG_MEGABYTES.first}`,
        `--max-semi-space-size=${YOUNG_MEGABYTES.most}`,
      ],
      // It asks nobody anything; reading these certificates takes longer than Node.js to start.
      env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined },
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

  /** Done when those before it are, one at a time. Never rejects. */
  run(task: Task): Promise<TaskOutcome<Answer> | NotBegun> {
    return new Promise((resolve) => {
      this.settle.push(resolve);
      if (this.settle.length === 1) this.begin();
      this.child.send(task);
    });
  }

  /** How many it has been given and not answered. */
  get pending(): number {
    return this.settle.length;
  }

  /** Whether a second task may wait at the process: it need not be idle while its answer travels. */
  get hasRoom(): boolean {
    return this.pending < (this.isQuick ? 2 : 1);
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

  /** The first of its tasks has the process to itself from now on. */
  private begin(): void {
    this.begunAt = performance.now();
    const allowed = this.limits.timeoutSeconds * 1000;
    this.timer = setTimeout(() => this.fail('took-too-long'), allowed);
  }

  private fail(cause: TaskFailure['cause']): void {
    this.isAlive = false;
    this.finish({ ok: false, cause });
    for (const settle of this.settle.splice(0)) settle('not-begun');
    clearTimeout(this.timer);
  }

  private finish(outcome: TaskOutcome<Answer>): void {
    clearTimeout(this.timer);
    this.isQuick = performance.now() - this.begunAt <= QUICK_MS;
    const settle = this.settle.shift();
    if (this.settle.length > 0) this.begin();
    settle?.(outcome);
  }
}
