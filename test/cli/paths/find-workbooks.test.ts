import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findWorkbooks } from '../../../src/cli/paths/find-workbooks';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'paths-'));
  mkdirSync(path.join(folder, 'huyện A', 'xã [1]'), { recursive: true });
  mkdirSync(path.join(folder, 'rỗng'));
  for (const name of [
    'b.xlsx',
    'a.XLSM',
    '~$b.xlsx',
    'ghi chú.txt',
    'huyện A/cũ.xls',
    'huyện A/xã [1]/c [2].xlsx',
  ])
    writeFileSync(path.join(folder, name), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function find(...paths: string[]): Promise<{ files: string[]; empty: string[] }> {
  const { files, empty } = await findWorkbooks(paths.map((one) => path.join(folder, one)));
  const relative = (one: string): string => path.relative(folder, one).replace(/\\/g, '/');
  return { files: files.map(relative), empty: empty.map(relative) };
}

const ALL = ['a.XLSM', 'b.xlsx', 'huyện A/cũ.xls', 'huyện A/xã [1]/c [2].xlsx'];

test.each<[string, string[], string[]]>([
  ['a folder gives all workbooks in and below it', ['.'], ALL],
  [
    'a file is taken by its name, signs of patterns and all',
    ['huyện A/xã [1]/c [2].xlsx'],
    ALL.slice(3),
  ],
  ['a file that is not there is left for its reader to miss', ['d.xlsx'], ['d.xlsx']],
  ['a file of another kind is taken if it is named', ['ghi chú.txt'], ['ghi chú.txt']],
  ['a pattern gives what it matches', ['*.xls?'], ['a.XLSM', 'b.xlsx']],
  ['a pattern reaches below', ['**/*.xlsx'], ['b.xlsx', 'huyện A/xã [1]/c [2].xlsx']],
  ['a lock file is never taken', ['~$b.xlsx', 'b.xlsx'], ['b.xlsx']],
  ['nothing is taken twice', ['b.xlsx', '*.xlsx'], ['b.xlsx']],
])('%s', async (_, paths, files) => {
  expect(await find(...paths)).toEqual({ files, empty: [] });
});

test('a folder and a pattern without workbooks are said to be so', async () => {
  expect(await find('rỗng', 'b.xlsx', '*.ods')).toEqual({
    files: ['b.xlsx'],
    empty: ['rỗng', '*.ods'],
  });
});
