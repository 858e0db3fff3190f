// npm run build: the pane and the workbench, whether or not their sources changed.
import { targets } from './build/targets.mjs';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  for (const target of [targets.pane, targets.workbench]) {
    await target.build(root);
    process.stdout.write(`${target.result}\n`);
  }
});
