// npm run new-template -- ID: a template that compiles and has a test, to go on from.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTemplateFiles, registerTemplate } from './new-template/files.mjs';
import { writeFiles } from './scaffold/write-files.mjs';
import { root, runCommand } from './setup/prepare.mjs';

const INDEX = 'src/templates/index.ts';

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [id] = positionals;
  if (id === undefined)
    throw new Error('Name the template: npm run new-template -- headline-targets');

  const files = createTemplateFiles(id);
  const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) throw new Error(`Nothing was written: ${taken.join(', ')} already exists.`);

  const index = registerTemplate(readFileSync(path.join(root, INDEX), 'utf8'), id);
  for (const file of await writeFiles(root, { ...files, [INDEX]: index }))
    process.stdout.write(`${file}\n`);
});
