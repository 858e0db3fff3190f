import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes files in the project's format. All are formatted before the first is written, so that text
 * that does not parse leaves nothing half done.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} files content by path below the folder
 * @returns {Promise<string[]>} the paths
 */
export async function writeFiles(folder, files) {
  const prettier = await import('prettier');
  const formatted = await Promise.all(
    Object.entries(files).map(async ([file, content]) => {
      const target = path.join(folder, file);
      const settings = await prettier.resolveConfig(target);
      return { target, text: await prettier.format(content, { ...settings, filepath: target }) };
    }),
  );
  for (const { target, text } of formatted) {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return Object.keys(files);
}
