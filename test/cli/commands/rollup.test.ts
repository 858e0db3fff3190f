import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { checkSnapshot } from '../../../src/app/check-snapshot';
import { runRollUp, type RollUpOptions } from '../../../src/cli/commands/rollup';
import type { RollUpReport } from '../../../src/cli/rollup/rollup-report';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { publishedRows, publishedTotal } from '../../fixtures/thua-thien-hue-2024';
import { handMade, templateSubmission, type Figures } from '../rollup/submissions';

const ROOT = path.resolve(__dirname, '../../..');

let folder: string;

const at = (name: string): string => path.join(folder, name);

/** Each district of the published appendix, its households parted between two communes. */
const DISTRICTS = publishedRows.map(({ place, poorBegin, poorReduction }) => {
  const [begin, reduction] = [Math.floor(poorBegin / 3), Math.floor(poorReduction / 4)];
  const communes: Figures = {
    'Xã Một': [begin, reduction],
    'Xã Hai': [poorBegin - begin, poorReduction - reduction],
  };
  return { place, communes };
});

const submitted = DISTRICTS.map(({ place, communes }, index) =>
  index % 2 === 0
    ? templateSubmission(place.toLowerCase(), communes)
    : handMade(`KẾ HOẠCH GIẢM NGHÈO NĂM 2024 ${place.toUpperCase()}`, communes, 'Toàn huyện'),
);

beforeAll(() => {
  const { status } = spawnSync(process.execPath, [
    path.join(ROOT, 'scripts/soat-bieu.mjs'),
    '--version',
  ]);
  expect(status).toBe(0);
}, 60_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rollup-command-'));
  mkdirSync(at('nộp'));
  submitted.forEach((bytes, index) => writeFileSync(at(`nộp/${index + 1}.xlsx`), bytes));
  writeFileSync(at('đơn vị.txt'), publishedRows.map(({ place }) => place).join('\n'));
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Output {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(options: Partial<RollUpOptions> = {}, paths = [at('nộp')]): Promise<Output> {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') => ({
    isTTY: false,
    write: (text: string | Uint8Array) => {
      written[name] += String(text);
      return true;
    },
  });
  const code = await runRollUp(
    paths,
    { output: at('tổng hợp.xlsx'), format: 'text', jobs: 1, timeout: 60, ...options },
    {
      language: 'vi',
      stdout: into('out'),
      stderr: into('err'),
      submissionScript: path.join(ROOT, '.cache/cli/submission-child.cjs'),
    },
  );
  return { code, ...written };
}

async function report(options: Partial<RollUpOptions> = {}): Promise<RollUpReport> {
  const { out } = await run({ ...options, format: 'json' });
  return JSON.parse(out) as RollUpReport;
}

/** The written workbook as another program reads it. */
function readBack(): Map<string, (string | number | undefined)[][]> {
  const book = read(readFileSync(at('tổng hợp.xlsx')), { cellFormula: true });
  return new Map(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<(string | number | undefined)[]>(book.Sheets[name]!, { header: 1 }),
    ]),
  );
}

describe('rollup', () => {
  it('adds up to the published appendix, in its layout and with live totals', async () => {
    const { code, out } = await run({ units: at('đơn vị.txt'), place: 'tỉnh Thừa Thiên Huế' });
    expect(out).toContain('Kế hoạch năm 2024: 9/9 đơn vị có biểu, từ 9 tệp.');
    expect(code).toBe(0);
    const lines = readBack().get('Tổng hợp 2024')!;
    const lineOf = (name: string) => lines.find((line) => line.includes(name))!;
    for (const { place, poorBegin, poorReduction, poorEnd } of publishedRows)
      expect(lineOf(place)).toEqual(expect.arrayContaining([poorBegin, poorReduction, poorEnd]));
    const { poorBegin, poorReduction, poorEnd } = publishedTotal;
    expect(lineOf('Toàn tỉnh')).toEqual(
      expect.arrayContaining([poorBegin, poorReduction, poorEnd]),
    );
    const snapshot = readWorkbook(readFileSync(at('tổng hợp.xlsx')));
    expect(checkSnapshot(snapshot).findings).toEqual([]);
    const cells = snapshot.sheets[0]!.rows.flatMap(({ cells: row }) => row);
    expect(cells.find((cell) => cell?.value === poorBegin)?.formula).toMatch(/SUM\(/);
  });

  it('says what is missing, sent twice or does not agree, with the cells', async () => {
    rmSync(at('nộp/5.xlsx'));
    const [, thuy] = DISTRICTS;
    const again = { ...thuy!.communes, 'Xã Một': [77, 4] } as Figures;
    writeFileSync(
      at('nộp/2 (sửa).xlsx'),
      handMade('KẾ HOẠCH NĂM 2024 THỊ XÃ HƯƠNG THỦY', again, 'Toàn thị xã'),
    );
    writeFileSync(
      at('tỉnh.xlsx'),
      handMade(
        'KẾ HOẠCH GIẢM NGHÈO NĂM 2024 TỈNH THỪA THIÊN HUẾ',
        Object.fromEntries(
          publishedRows.map(({ place, poorBegin, poorReduction }) => [
            place,
            [poorBegin, place === 'Huyện A Lưới' ? 1169 : poorReduction],
          ]),
        ),
        'Toàn tỉnh',
      ),
    );
    const { remarks, summary, units } = await report({ against: at('tỉnh.xlsx') });
    expect(summary).toMatchObject({ units: 9, sent: 8 });
    const said = remarks.map(({ id, message }) => `${id}: ${message}`);
    expect(said).toContainEqual(
      expect.stringContaining('unit-missing: Chưa có biểu của Huyện Quảng Điền'),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^unit-repeated: Thị xã Hương Thủy .*188 .*166 /),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^against-differs: Huyện A Lưới: .* là 1\.196, .* ghi 1\.169\./),
    );
    expect(units.find(({ name }) => name === 'Thị xã Hương Thủy')!.figures).toEqual({});
    const differs = remarks.find(({ id }) => id === 'against-differs')!;
    expect(differs.places).toEqual([
      { path: at('nộp/9.xlsx'), sheet: expect.any(String), range: expect.any(String) },
      { path: at('tỉnh.xlsx'), sheet: 'Biểu 1', range: 'D12' },
    ]);
  });

  it('lists what cannot be read, adds up the rest, and says so by its exit code', async () => {
    writeFileSync(at('nộp/hỏng.xlsx'), 'không phải sổ tính');
    const { code, out, err } = await run({ units: at('đơn vị.txt') });
    expect(code).toBe(2);
    expect(err).toContain('hỏng.xlsx: Đây không phải sổ tính Excel.');
    expect(out).toContain('9/9 đơn vị');
    expect(existsSync(at('tổng hợp.xlsx'))).toBe(true);
  });

  it('does not take its own result for a submission the next time', async () => {
    const output = at('nộp/tổng hợp.xlsx');
    const options = { output, units: at('đơn vị.txt'), force: true };
    expect((await run(options)).code).toBe(0);
    expect((await run(options)).out).toContain('từ 9 tệp.');
  });

  it('says who is missing by lists kept in workbooks, too', async () => {
    const names = Object.fromEntries(
      ['Huyện Phú Lộc', 'Huyện Phú Vang', 'Thị xã Phong Điền Mới'].map((name) => [name, [1, 0]]),
    ) as Figures;
    writeFileSync(at('danh sách.xlsx'), handMade('Danh sách năm 2023', names));
    const { remarks } = await report({ units: at('danh sách.xlsx') });
    expect(remarks.filter(({ id }) => id === 'unit-missing').map(({ message }) => message)).toEqual(
      [expect.stringContaining('Thị xã Phong Điền Mới')],
    );
    expect(remarks.filter(({ id }) => id === 'unit-unknown')).toHaveLength(7);
  });
});

describe('rollup refuses', () => {
  it.each<[string, Partial<RollUpOptions>, string]>([
    ['another ending', { output: 'a.xls' }, '.xlsx'],
    ['a missing list of units', { units: '/không/có.txt' }, '/không/có.txt'],
    ['a missing table to compare with', { against: '/không/có.xlsx' }, '/không/có.xlsx'],
    ['a missing folder', { output: '/không/có/a.xlsx' }, '/không/có/a.xlsx'],
    ['an unknown pack', { pack: 'không-có' }, 'không-có'],
  ])('%s, and writes nothing', async (_, options, said) => {
    const { code, err } = await run(options);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(at('tổng hợp.xlsx'))).toBe(false);
  });

  it('to replace a file unasked', async () => {
    writeFileSync(at('tổng hợp.xlsx'), 'của tôi');
    expect((await run()).err).toContain('--force');
    expect(readFileSync(at('tổng hợp.xlsx'), 'utf8')).toBe('của tôi');
  });

  it('a list with a name twice, which could be no two rows', async () => {
    writeFileSync(at('đơn vị.txt'), 'Xã Một\nxã một');
    const { code, err } = await run({ units: at('đơn vị.txt') });
    expect(code).toBe(2);
    expect(err).toContain('Không cộng được số liệu nào');
    expect(existsSync(at('tổng hợp.xlsx'))).toBe(false);
  });

  it('a folder without any table of households', async () => {
    mkdirSync(at('rỗng'));
    const { code, err } = await run({}, [at('rỗng')]);
    expect(code).toBe(2);
    expect(err).toContain('chưa ghi tệp nào');
  });
});

test('names in submissions never become formulas or steer the terminal', async () => {
  const name = '=HYPERLINK("http://a")';
  writeFileSync(
    at('nộp/\u001B[2J.xlsx'),
    handMade('KẾ HOẠCH NĂM 2024', { [name]: [3, 1], '+1+1': [2, 1], '@SUM(1)': [2, 0] }),
  );
  writeFileSync(
    at('đơn vị.txt'),
    [name, '+1+1', '@SUM(1)', ...publishedRows.map(({ place }) => place)].join('\n'),
  );
  const { out } = await run({ units: at('đơn vị.txt') });
  expect(out).not.toContain('\u001B');
  const { sheets } = readWorkbook(readFileSync(at('tổng hợp.xlsx')));
  const cells = sheets.flatMap(({ rows }) => rows.flatMap(({ cells: row }) => row));
  const named = cells.filter((cell) => cell?.value === name);
  expect(named.length).toBeGreaterThan(0);
  for (const cell of named) expect(cell!.formula).toBeUndefined();
  expect(cells.some((cell) => /HYPERLINK|\+1\+1|@SUM/.test(cell?.formula ?? ''))).toBe(false);
});
