// npm run json-schemas: docs/*.schema.json, from the schemas by which the program reads and prints.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { runBundled } from './build/run-bundled.mjs';
import { root, runCommand } from './setup/prepare.mjs';

const FOLDER = 'docs';

await runCommand(async () => {
  const schemas = await runBundled(root, 'test/json-schemas/main.ts');
  for (const [file, schema] of Object.entries(schemas)) {
    const text = await format(JSON.stringify(schema, null, 2), { parser: 'json', printWidth: 100 });
    writeFileSync(path.join(root, FOLDER, file), text);
    process.stdout.write(`written: ${FOLDER}/${file}\n`);
  }
});
