// npm run json-schemas: docs/*.schema.json, from the schemas by which the program reads and prints,
// and docs/packs, the packs that come with it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { runBundled } from './build/run-bundled.mjs';
import { root, runCommand } from './setup/prepare.mjs';

const FOLDER = 'docs';

await runCommand(async () => {
  const files = await runBundled(root, 'test/json-schemas/main.ts');
  for (const [file, content] of Object.entries(files)) {
    const text = await format(JSON.stringify(content, null, 2), {
      parser: 'json',
      printWidth: 100,
    });
    writeFileSync(path.join(root, FOLDER, file), text);
    process.stdout.write(`written: ${FOLDER}/${file}\n`);
  }
});
