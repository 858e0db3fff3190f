// npm run rule-docs: docs/rules, a page for each rule, from the rules, their examples and messages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { replacePages } from './rule-docs/replace-pages.mjs';
import { root, runCommand } from './setup/prepare.mjs';

const FOLDER = 'docs/rules';

await runCommand(async () => {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(path.join(root, 'node_modules/.rule-docs-'));
  try {
    const outfile = path.join(folder, 'rule-docs.cjs');
    await build({
      entryPoints: [path.join(root, 'test/rule-docs/main.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      logLevel: 'warning',
    });
    const { status, stdout } = spawnSync(process.execPath, [outfile], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`No page was written: ${FOLDER} is as it was.`);
    const target = path.join(root, FOLDER);
    mkdirSync(target, { recursive: true });
    const changed = replacePages(target, JSON.parse(stdout));
    for (const line of changed) process.stdout.write(`${line}\n`);
    if (changed.length === 0) process.stdout.write(`${FOLDER} is current.\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
