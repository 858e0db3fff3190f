import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below the folders, relative to the root, with forward slashes. */
export function listFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory()
          ? listFiles(root, [`${folder}/${entry.name}`])
          : [`${folder}/${entry.name}`],
      ),
    );
}
