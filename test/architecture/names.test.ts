import path from 'node:path';
import { listFiles } from './list-files';

const ROOT = path.resolve(__dirname, '../..');
const FILES = listFiles(ROOT, ['src', 'scripts', 'test']);

/** Words that say nothing about what is inside, so that everything ends up there. */
const EMPTY_WORDS = /^(utils?|helpers?|managers?|common|misc|shared|stuff|lib)$/;

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function findEmptyNames(files: readonly string[]): readonly string[] {
  return files.filter((file) =>
    file.split('/').some((step) => wordsOf(step).some((word) => EMPTY_WORDS.test(word))),
  );
}

describe('names', () => {
  it('say what a file or folder knows', () => {
    expect(FILES.length).toBeGreaterThan(0);
    expect(findEmptyNames(FILES)).toEqual([]);
  });

  it.each(['src/utils/round.ts', 'src/engine/check-helpers.ts', 'src/app/UndoManager.ts'])(
    'such as %s would be reported',
    (file) => {
      expect(findEmptyNames([file])).toEqual([file]);
    },
  );

  it('of source files are in kebab-case', () => {
    const odd = FILES.filter(
      (file) => /^(src|scripts|test)\//.test(file) && /\.(tsx?|mjs)$/.test(file),
    ).filter((file) => !/^[a-z0-9.-]+$/.test(path.posix.basename(file)));
    expect(odd).toEqual([]);
  });
});
