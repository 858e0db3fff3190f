// npm run compare-copies -- FOLDER [--libreoffice [COUNT]]: annotates every workbook of a folder and compares
// the copies with their originals, part by part; docs/annotate.md holds what came of it.
import { runProgram } from './build/run-bundled.mjs';
import { root, runCommand } from './setup/prepare.mjs';

await runCommand(async () => {
  process.exitCode = await runProgram(root, 'test/copies/main.ts', process.argv.slice(2), [
    '--max-old-space-size=3000',
  ]);
});
