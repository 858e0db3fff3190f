// npm run bench: ratios measured side by side in one run, and requests counted. Nothing here
// is a test: a busy machine moves milliseconds, but hardly the ratio of two of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(path.join(root, 'node_modules/.bench-'));
  try {
    const outfile = path.join(folder, 'bench.cjs');
    await build({
      entryPoints: [path.join(root, 'test/bench/main.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      logLevel: 'warning',
    });
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
