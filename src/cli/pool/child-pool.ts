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

  /** Starts a process that the first task will find ready: its start takes longer than most tasks. */
  startOne(): void {
    this.idle.push(this.createWorker());
  }

  /** Outcomes in the order of the tasks, each as soon as it and all before it are there. */
  async *run(tasks: readonly Task[]): AsyncGenerator<TaskOutcome<Answer>> {
    const outcomes: Promise<TaskOutcome<Answer>>[] = [];
    const settle: ((outcome: TaskOutcome<Answer>) => void)[] = [];
    for (let index = 0; index < tasks.length; index += 1)
      outcomes.push(new Promise((resolve) => settle.push(resolve)));
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < tasks.length) {
        const index = next;
        next += 1;
        settle[index]!(await this.runTask(tasks[index]!));
      }
    };
    const workers = Array.from({ length: Math.min(this.options.jobs, tasks.length) }, work);
    try {
      for (const outcome of outcomes) yield await outcome;
    } finally {
      // Who stops listening wants no more tasks to be begun.
      next = tasks.length;
      await Promise.all(workers);
      this.close();
    }
  }

  /** For a task that has no company. */
  async runOne(task: Task): Promise<TaskOutcome<Answer>> {
    try {
      return await this.runTask(task);
    } finally {
      this.close();
    }
  }

  private async runTask(task: Task): Promise<TaskOutcome<Answer>> {
    const waiting = this.idle.pop();
    const worker = waiting?.isFit() === true ? waiting : this.createWorker();
    const outcome = await worker.run(task);
    if (worker.isFit()) this.idle.push(worker);
    else worker.stop();
    return outcome;
  }

  private createWorker(): ChildWorker<Task, Answer> {
    return new ChildWorker(this.options.script, this.options);
  }

  /** Lets the processes go that are at no task. */
  close(): void {
    for (const worker of this.idle.splice(0)) worker.release();
  }
}

/** As many as the machine runs side by side. */
export function defaultJobs(): number {
  return availableParallelism();
}
