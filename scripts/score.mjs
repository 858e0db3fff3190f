// npm run score: how many planted mistakes the engine finds, and whether it names the right cell.
// `-- --plans 500 --seed 7` draws other plans; docs/score.md is written anew by every run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(path.join(root, 'node_modules/.score-'));
  try {
    const outfile = path.join(folder, 'score.cjs');
    await build({
      entryPoints: [path.join(root, 'test/score/main.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      logLevel: 'warning',
    });
    const page = path.join(root, 'docs/score.md');
    const { status } = spawnSync(process.execPath, [outfile, page, ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
