import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { judgedWorkbooks, toBytes } from '../cases/workbooks';
import { createFolder } from '../folder';
import { convertAll } from '../programs/libreoffice';
import { drawPages } from '../programs/poppler';

/** Enough to see title, header and page number; a picture stays well below 200 KB. */
const PAGES = 2;
const DOTS_PER_INCH = 75;

/** Every sample, every template with all of its columns, and one that goes on for pages. */
const SHOWN = /-(?:top|full)$|^target-allocation-large$/;

/** Draws the first pages of what is shown; prints the names of the pictures as JSON. */
function main(target: string): void {
  const { folder, remove } = createFolder();
  try {
    const shown = judgedWorkbooks().filter(({ name }) => SHOWN.test(name));
    const files = shown.map(({ name, sheets }) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, toBytes({ name, sheets: sheets.slice(0, 1) }));
      return file;
    });
    convertAll(files, 'pdf', folder);
    mkdirSync(target, { recursive: true });
    const pictures = files.flatMap((file) =>
      drawPages(file.replace(/\.xlsx$/, '.pdf'), { pages: PAGES, dotsPerInch: DOTS_PER_INCH }),
    );
    for (const picture of pictures)
      copyFileSync(picture, path.join(target, path.basename(picture)));
    process.stdout.write(JSON.stringify(pictures.map((picture) => path.basename(picture))));
  } finally {
    remove();
  }
}

main(process.argv[2]!);
