import { availableParallelism } from 'node:os';
import { ChildWorker, type TaskOutcome, type WorkerLimits } from './child-worker';

export interface PoolOptions extends WorkerLimits {
  /** A Node.js script that answers one message for each that it is sent. */
  readonly script: string;
  readonly jobs: number;
}

/** What a process may use that reads files of others. */
export const FILE_PROCESS_LIMITS = { heapMegabytes: 1536, residentMegabytes: 700 } as const;

/**
 * Runs tasks in child processes, one at a time in each. A child is used for many tasks and replaced
 * when it dies, takes too long or has grown too large: whatever a task does to its process, the next
 * one starts in a sound one.
 */
export class ChildPool<Task extends object, Answer> {
  private readonly idle: ChildWorker<Task, Answer>[] = [];

  constructor(private readonly options: PoolOptions) {}

  /** Starts processes that the first tasks will find ready: a start takes longer than most tasks. */
  start(processes: number): void {
    for (let index = 0; index < processes; index += 1) this.idle.push(this.createWorker());
  }

  /** Outcomes in the order of the tasks, each as soon as it and all before it are there. */
  async *run(tasks: readonly Task[]): AsyncGenerator<TaskOutcome<Answer>> {
    const outcomes: Promise<TaskOutcome<Answer>>[] = [];
    const settle: ((outcome: TaskOutcome<Answer>) => void)[] = [];
    for (let index = 0; index < tasks.length; index += 1)
      outcomes.push(new Promise((resolve) => settle.push(resolve)));
    const remaining = new Remaining(tasks.length);
    const runNext = async (index: number, worker: ChildWorker<Task, Answer>): Promise<void> => {
      const outcome = await worker.run(tasks[index]!);
      if (outcome === 'not-begun') remaining.giveBack(index);
      else settle[index]!(outcome);
    };
    const jobs = Array.from({ length: Math.min(this.options.jobs, tasks.length) }, () =>
      this.runJob(remaining, runNext),
    );
    try {
      for (const outcome of outcomes) yield await outcome;
    } finally {
      // Who stops listening wants no more tasks to be begun.
      remaining.clear();
      await Promise.all(jobs);
      this.close();
    }
  }

  /** For a task that has no company. */
  async runOne(task: Task): Promise<TaskOutcome<Answer>> {
    for await (const outcome of this.run([task])) return outcome;
    throw new Error('A task has an outcome');
  }

  /** Keeps one process at work, and another one in its place where it is no longer fit. */
  private async runJob(
    remaining: Remaining,
    runNext: (index: number, worker: ChildWorker<Task, Answer>) => Promise<void>,
  ): Promise<void> {
    const running = new Set<Promise<void>>();
    let worker = this.takeWorker();
    for (;;) {
      while (worker.hasRoom && worker.isFit()) {
        const index = remaining.take();
        if (index === undefined) break;
        const run = runNext(index, worker).then(() => void running.delete(run));
        running.add(run);
      }
      if (running.size > 0) await Promise.race(running);
      else if (!worker.isFit() && remaining.areAny()) {
        worker.stop();
        worker = this.takeWorker();
      } else break;
    }
    if (worker.isFit()) this.idle.push(worker);
    else worker.stop();
  }

  private takeWorker(): ChildWorker<Task, Answer> {
    const waiting = this.idle.pop();
    return waiting?.isFit() === true ? waiting : this.createWorker();
  }

  private createWorker(): ChildWorker<Task, Answer> {
    return new ChildWorker(this.options.script, this.options);
  }

  /** Lets the processes go that are at no task. */
  close(): void {
    for (const worker of this.idle.splice(0)) worker.release();
  }
}

/** Which tasks nobody has begun, in their order: what comes back is the next one. */
class Remaining {
  private next = 0;
  private readonly returned: number[] = [];

  constructor(private readonly count: number) {}

  take(): number | undefined {
    const returned = this.returned.pop();
    if (returned !== undefined) return returned;
    if (this.next >= this.count) return undefined;
    this.next += 1;
    return this.next - 1;
  }

  giveBack(index: number): void {
    this.returned.push(index);
  }

  areAny(): boolean {
    return this.returned.length > 0 || this.next < this.count;
  }

  clear(): void {
    this.next = this.count;
    this.returned.length = 0;
  }
}

/** As many as the machine runs side by side. */
export function defaultJobs(): number {
  return availableParallelism();
}
