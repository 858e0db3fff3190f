// npm run rule-docs: docs/rules, a page for each rule, from the rules, their examples and messages.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runBundled } from './build/run-bundled.mjs';
import { replacePages } from './rule-docs/replace-pages.mjs';
import { root, runCommand } from './setup/prepare.mjs';

const FOLDER = 'docs/rules';

await runCommand(async () => {
  const pages = await runBundled(root, 'test/rule-docs/main.ts');
  const target = path.join(root, FOLDER);
  mkdirSync(target, { recursive: true });
  const changed = replacePages(target, pages);
  for (const line of changed) process.stdout.write(`${line}\n`);
  if (changed.length === 0) process.stdout.write(`${FOLDER} is current.\n`);
});
