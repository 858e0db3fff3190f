// npm run manifest -- --base https://…: the manifest of an add-in published at that address.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rebaseManifest } from './manifest/rebase.mjs';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(() => {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  if (values.base === undefined) {
    throw new Error('Say where the add-in is published: npm run manifest -- --base https://…');
  }
  const manifest = rebaseManifest(
    readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
    values.base,
  );
  const target = path.join(root, 'dist/manifest.xml');
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, manifest);
  process.stdout.write(`${target}\n`);
});
