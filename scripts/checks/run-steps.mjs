import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../setup/run-program.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number }} Tally */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} JestReport */

/**
 * Runs the steps in order, up to and including the first that fails. A jest step counts its tests,
 * any other step counts as one.
 *
 * @param {readonly Step[]} steps
 * @param {{ root: string, write: (text: string) => void }} to
 * @returns {Promise<Tally>}
 */
export async function runSteps(steps, { root, write }) {
  const tally = { passed: 0, failed: 0 };
  for (const step of steps) {
    write(`${step.name.padEnd(11)} ${step.why} … `);
    const started = Date.now();
    const { ok, counted, output } = await runStep(step, root);
    tally.passed += counted.passed;
    tally.failed += counted.failed;
    const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    write(
      ok ? `ok, ${describe(step, counted)}${seconds}\n` : `FAILED after ${seconds}\n\n${output}\n`,
    );
    if (!ok) {
      write(`Stopped at "${step.name}". To run it alone: npm test -- --only ${step.name}\n`);
      break;
    }
  }
  return tally;
}

/** @param {Step} step @param {string} root */
async function runStep(step, root) {
  if (step.countsTests !== true) {
    const { code, output } = await runNode(step.argv, { cwd: root });
    const ok = code === 0;
    return { ok, output, counted: { passed: Number(ok), failed: Number(!ok) } };
  }
  const report = path.join(root, '.cache', `jest-${step.name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await runNode(
    [...step.argv, '--json', `--outputFile=${report}`, '--silent'],
    {
      cwd: root,
    },
  );
  return { ok: code === 0, output: withoutReport(output), counted: readTally(report, code) };
}

/**
 * A suite that cannot even be loaded has no failed test in it, so it is counted as one.
 *
 * @param {string} report
 * @param {number} code
 * @returns {Tally}
 */
function readTally(report, code) {
  try {
    /** @type {JestReport} */
    const summary = JSON.parse(readFileSync(report, 'utf8'));
    const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
    return { passed: summary.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Jest prints its JSON on standard output even when it also writes it to a file. @param {string} output */
function withoutReport(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"num') && !line.startsWith('Test results written to:'))
    .join('\n');
}

/** @param {Step} step @param {Tally} counted */
function describe(step, counted) {
  return step.countsTests === true ? `${counted.passed} tests, ` : '';
}
