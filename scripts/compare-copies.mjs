// npm run compare-copies -- FOLDER [--libreoffice [COUNT]]: annotates every workbook of a folder and compares
// the copies with their originals, part by part; docs/annotate.md holds what came of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(path.join(root, 'node_modules/.copies-'));
  try {
    const outfile = path.join(folder, 'copies.cjs');
    await build({
      entryPoints: [path.join(root, 'test/copies/main.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      logLevel: 'warning',
    });
    const { status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=3000', outfile, ...process.argv.slice(2)],
      { stdio: 'inherit' },
    );
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
