import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runSteps } from '../../scripts/checks/run-steps.mjs';

let root: string;
let log: string;

/** A program that prints and ends as told. */
function program(name: string, source: string): string {
  const file = path.join(root, `${name}.cjs`);
  writeFileSync(file, source);
  return file;
}

/** A stand-in for jest: writes the report where `--outputFile` says. */
const reporting = (report: object, code: number) => `
  const file = process.argv.find((word) => word.startsWith('--outputFile=')).slice(13);
  require('node:fs').writeFileSync(file, JSON.stringify(${JSON.stringify(report)}));
  process.exit(${code});`;

const run = (steps: Parameters<typeof runSteps>[0]) =>
  runSteps(steps, { root, write: (text) => (log += text) });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'run-steps-'));
  log = '';
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the steps of a test run', () => {
  it('stop at the first that fails, with its name and what it said', async () => {
    const tally = await run([
      { name: 'first', why: 'fine', argv: [program('a', '')] },
      {
        name: 'second',
        why: 'broken',
        argv: [program('b', "console.error('no'); process.exit(3)")],
      },
      { name: 'third', why: 'not reached', argv: [program('c', '')] },
    ]);
    expect(tally).toEqual({ passed: 1, failed: 1 });
    expect(log).toMatch(/first +fine … ok, \d+\.\d s\n/);
    expect(log).toMatch(/second +broken … FAILED after \d+\.\d s\n\nno\n/);
    expect(log).toContain('npm test -- --only second');
    expect(log).not.toContain('third');
  });

  it('count the tests of jest one by one', async () => {
    const report = { numPassedTests: 41, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    const tally = await run([
      { name: 'unit', why: 'tests', argv: [program('j', reporting(report, 0))], countsTests: true },
    ]);
    expect(tally).toEqual({ passed: 41, failed: 0 });
    expect(log).toContain('ok, 41 tests');
  });

  it.each([
    [
      'failed tests and suites that did not load',
      { numPassedTests: 5, numFailedTests: 2, numRuntimeErrorTestSuites: 1 },
      3,
    ],
    [
      'a threshold that was missed',
      { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 },
      1,
    ],
  ])('count %s as failed', async (_case, report, failed) => {
    const tally = await run([
      { name: 'unit', why: 'tests', argv: [program('j', reporting(report, 1))], countsTests: true },
    ]);
    expect(tally).toEqual({ passed: 5, failed });
  });

  it('count a jest that wrote no report as failed', async () => {
    const tally = await run([
      { name: 'unit', why: 'tests', argv: [program('j', 'process.exit(1)')], countsTests: true },
    ]);
    expect(tally).toEqual({ passed: 0, failed: 1 });
  });
});
