// npm run score: how many planted mistakes the engine finds, and whether it names the right cell.
// `-- --plans 500 --seed 7` draws other plans; docs/score.md is written anew by every run.
import path from 'node:path';
import { runProgram } from './build/run-bundled.mjs';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  const page = path.join(root, 'docs/score.md');
  process.exitCode = await runProgram(root, 'test/score/main.ts', [page, ...process.argv.slice(2)]);
});
