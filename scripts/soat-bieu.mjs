// npm run -s soat-bieu -- check PATH…: the command line, built first where its sources changed.
// Nothing but its own output goes to standard output.
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildChanged, targets } from './build/targets.mjs';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(
  async () => {
    await buildChanged(root, [targets.commandLine], () => undefined);
    createRequire(import.meta.url)(path.join(root, targets.commandLine.result));
  },
  // A shell takes 1 for errors in a workbook.
  { failure: 2, output: process.stderr },
);
