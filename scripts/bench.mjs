// npm run bench: ratios measured side by side in one run, and requests counted. Nothing here
// is a test: a busy machine moves milliseconds, but hardly the ratio of two of them. `-- --long` adds
// what takes more than a minute.
import { runProgram } from './build/run-bundled.mjs';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  process.exitCode = await runProgram(root, 'test/bench/main.ts', process.argv.slice(2), [
    '--expose-gc',
  ]);
});
