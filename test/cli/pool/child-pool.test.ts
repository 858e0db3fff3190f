import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ChildPool, type PoolOptions } from '../../../src/cli/pool/child-pool';
import type { TaskOutcome } from '../../../src/cli/pool/child-worker';

interface Task {
  readonly do: 'answer' | 'hang' | 'die' | 'fill-memory' | 'grow';
  readonly number: number;
}

/** Process and number of each answer. */
interface Answer {
  readonly pid: number;
  readonly number: number;
}

/** A child that does what it is told to, the worst included. */
const CHILD = `
process.on('message', (task) => {
  if (task.do === 'hang') for (;;);
  if (task.do === 'die') process.exit(3);
  if (task.do === 'fill-memory') { const kept = []; for (;;) kept.push(new Array(1000).fill({})); }
  const residentBytes = task.do === 'grow' ? 2 ** 40 : 1000;
  setTimeout(() => process.send({ answer: { pid: process.pid, number: task.number }, residentBytes }), 20 - task.number);
});
process.on('disconnect', () => process.exit());
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
  writeFileSync(path.join(folder, 'child.cjs'), CHILD);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  tasks: readonly Task['do'][],
  options: Partial<PoolOptions> = {},
): Promise<TaskOutcome<Answer>[]> {
  const pool = new ChildPool<Task, Answer>({
    script: path.join(folder, 'child.cjs'),
    jobs: 2,
    timeoutSeconds: 20,
    heapMegabytes: 30,
    residentMegabytes: 500,
    ...options,
  });
  const outcomes: TaskOutcome<Answer>[] = [];
  const numbered = tasks.map((task, number) => ({ do: task, number }));
  for await (const outcome of pool.run(numbered)) outcomes.push(outcome);
  return outcomes;
}

function namesOf(outcomes: readonly TaskOutcome<Answer>[]): (number | string)[] {
  return outcomes.map((outcome) => (outcome.ok ? outcome.answer.number : outcome.cause));
}

function processesOf(outcomes: readonly TaskOutcome<Answer>[]): Set<number> {
  return new Set(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.answer.pid] : [])));
}

test('outcomes come in the order of the tasks, from as many processes as there are jobs', async () => {
  const outcomes = await run(new Array<'answer'>(9).fill('answer'));
  expect(namesOf(outcomes)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(processesOf(outcomes).size).toBe(2);
});

test('a task that kills its process costs no other task anything', async () => {
  const outcomes = await run(['answer', 'die', 'answer', 'fill-memory', 'answer', 'answer']);
  expect(namesOf(outcomes)).toEqual([0, 'failed', 2, 'out-of-memory', 4, 5]);
});

test('a task without end is stopped in time', async () => {
  const outcomes = await run(['answer', 'hang', 'answer'], { timeoutSeconds: 1, jobs: 1 });
  expect(namesOf(outcomes)).toEqual([0, 'took-too-long', 2]);
});

test('a process that has grown too large is not used again', async () => {
  const outcomes = await run(['grow', 'answer', 'answer'], { jobs: 1 });
  expect(namesOf(outcomes)).toEqual([0, 1, 2]);
  expect(processesOf(outcomes).size).toBe(2);
});

test('a script that is not there fails every task and hangs none', async () => {
  const outcomes = await run(['answer', 'answer'], { script: path.join(folder, 'nowhere.cjs') });
  expect(namesOf(outcomes)).toEqual(['failed', 'failed']);
});
