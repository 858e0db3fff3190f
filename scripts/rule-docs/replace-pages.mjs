import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes the pages of a folder those that are given: a page of a rule that is gone goes with it. Files
 * that are no pages are left alone.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} pages content by file name
 * @returns {string[]} what was done, a line for each page that is not as it was
 */
export function replacePages(folder, pages) {
  const stale = readdirSync(folder).filter((file) => file.endsWith('.md') && !(file in pages));
  const changed = Object.entries(pages).filter(([file, content]) => {
    const target = path.join(folder, file);
    return !existsSync(target) || readFileSync(target, 'utf8') !== content;
  });
  for (const [file, content] of changed) writeFileSync(path.join(folder, file), content);
  for (const file of stale) rmSync(path.join(folder, file));
  return [
    ...changed.map(([file]) => `written: ${file}`),
    ...stale.map((file) => `removed: ${file}, which no rule has`),
  ];
}
