// npm test: every check, stopping at the first that fails.
//   --only NAME   one step (may be repeated): npm test -- --only lint --only unit
import { parseArgs } from 'node:util';
import { runSteps } from './checks/run-steps.mjs';
import { steps } from './checks/steps.mjs';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  const tally = await runSteps(selectSteps(values.only), {
    root,
    write: (text) => process.stdout.write(text),
  });
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
  if (tally.failed > 0) process.exitCode = 1;
});

/** @param {readonly string[] | undefined} names */
function selectSteps(names) {
  if (names === undefined) return steps;
  const known = steps.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No step is called ${unknown.join(', ')}. Steps: ${known.join(', ')}.`);
  }
  return steps.filter((step) => names.includes(step.name));
}
