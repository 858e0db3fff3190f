// npm run screenshots: makes the pictures of docs/images anew, by the browser run that proves
// what they show.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(() => {
  for (const script of [
    ['scripts/build.mjs'],
    ['node_modules/jest/bin/jest.js', '-c', 'jest.e2e.config.js'],
  ]) {
    const { status } = spawnSync(process.execPath, script, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, SCREENSHOT_FOLDER: path.join(root, 'docs/images') },
    });
    if (status !== 0) throw new Error(`${script[0]} failed`);
  }
});
