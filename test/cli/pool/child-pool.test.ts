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
let before = Promise.resolve();
process.on('message', (task) => { before = before.then(() => work(task)); });
async function work(task) {
  if (task.do === 'hang') for (;;);
  if (task.do === 'die') process.exit(3);
  if (task.do === 'fill-memory') { const kept = []; for (;;) kept.push(new Array(1000).fill({})); }
  const residentBytes = task.do === 'grow' ? 2 ** 40 : 1000;
  await new Promise((done) => setTimeout(done, 20 - task.number));
  process.send({ answer: { pid: process.pid, number: task.number }, residentBytes });
}
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
  const outcomes: TaskOutcome<Answer>[] = [];
  for await (const outcome of createPool(options).run(numbered(tasks))) outcomes.push(outcome);
  return outcomes;
}

function createPool(options: Partial<PoolOptions>): ChildPool<Task, Answer> {
  return new ChildPool({
    script: path.join(folder, 'child.cjs'),
    jobs: 2,
    timeoutSeconds: 20,
    heapMegabytes: 30,
    residentMegabytes: 500,
    ...options,
  });
}

function numbered(tasks: readonly Task['do'][]): Task[] {
  return tasks.map((task, number) => ({ do: task, number }));
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

// From the third one on a task waits at the process while the one before it is worked on
test('nor does it cost those anything that wait at the process', async () => {
  const tasks = [
    'answer',
    'answer',
    'answer',
    'die',
    'answer',
    'answer',
    'hang',
    'answer',
  ] as const;
  const outcomes = await run(tasks, { jobs: 1, timeoutSeconds: 1 });
  expect(namesOf(outcomes)).toEqual([0, 1, 2, 'failed', 4, 5, 'took-too-long', 7]);
  expect(processesOf(outcomes).size).toBe(3);
});

test('processes that were started before are the ones that are used', async () => {
  const pool = createPool({ jobs: 2 });
  pool.start(2);
  const outcomes: TaskOutcome<Answer>[] = [];
  for await (const outcome of pool.run(numbered(new Array<'answer'>(6).fill('answer'))))
    outcomes.push(outcome);
  expect(namesOf(outcomes)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(processesOf(outcomes).size).toBe(2);
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
