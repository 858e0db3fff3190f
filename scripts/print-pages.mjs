// npm run print-pages: docs/print, pictures of the templates on paper, as LibreOffice prints them.
// What draws them has to be installed: see .ci/install-judges.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runBundled } from './build/run-bundled.mjs';
import { root, runCommand } from './setup/prepare.mjs';

const FOLDER = 'docs/print';

await runCommand(async () => {
  const target = path.join(root, FOLDER);
  mkdirSync(target, { recursive: true });
  /** @type {string[]} */
  const pictures = await runBundled(root, 'test/judges/print/main.ts', [target]).catch((cause) => {
    throw new Error(`The pages could not be drawn; ${FOLDER} may be out of date.`, { cause });
  });
  for (const file of readdirSync(target))
    if (file.endsWith('.png') && !pictures.includes(file)) rmSync(path.join(target, file));
  writeFileSync(path.join(target, 'README.md'), toPage(pictures));
  process.stdout.write(`${pictures.length} pictures in ${FOLDER}\n`);
});

/** @param {readonly string[]} pictures */
function toPage(pictures) {
  const shown = pictures.map((file) => {
    const [, name, page] = /^(.+)-(\d+)\.png$/.exec(file) ?? [];
    return `## ${name}, page ${page}\n\n![${name}, page ${page}](${file})\n`;
  });
  const intro =
    'First pages of every sample and of every template with all of its columns, as LibreOffice prints\n' +
    'the written workbooks.\n' +
    'Made by `npm run print-pages`; `npm run judges` checks the same pages word by word.\n';
  return ['# Templates on paper\n', intro, ...shown].join('\n');
}
