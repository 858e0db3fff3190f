import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { runCheck, type CheckOptions } from '../../../src/cli/commands/check';
import { checkReportSchema, type CheckReport } from '../../../src/cli/report/check-report';
import type { Language } from '../../../src/messages/language';
import { sampleWorkbook } from './sample-workbook';

const ROOT = path.resolve(__dirname, '../../..');

let folder: string;

const at = (name: string): string => path.join(folder, name);

/** The command as a person starts it from a checkout. */
function start(...argv: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/soat-bieu.mjs'), ...argv],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'C' } },
  );
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-command-'));
  mkdirSync(at('nộp'));
  writeFileSync(at('nộp/đúng.xlsx'), sampleWorkbook());
  // 859 poor households of Huế, and 166 of Hương Thủy.
  writeFileSync(at('nộp/sai.xlsx'), sampleWorkbook({ 859: -859, 166: '166' }));
  writeFileSync(at('nộp/~$sai.xlsx'), 'khóa');
  writeFileSync(at('hỏng.xlsx'), sampleWorkbook().subarray(0, 900));
  writeFileSync(at('lạ.xlsx'), 'Xã;Hộ nghèo');
  const old = utils.book_new(utils.aoa_to_sheet([['Xã', 'Hộ nghèo']]), 'Biểu 1');
  writeFileSync(at('cũ.xls'), write(old, { type: 'buffer', bookType: 'biff8' }) as Buffer);
  // Builds the child's script, too.
  expect(start('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

interface Output {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(
  paths: readonly string[],
  options: Partial<CheckOptions> = {},
  language: Language = 'vi',
): Promise<Output> {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') => ({
    isTTY: false,
    write: (text: string | Uint8Array) => {
      written[name] += String(text);
      return true;
    },
  });
  const code = await runCheck(
    paths.map(at),
    { format: 'text', severity: 'info', jobs: 2, timeout: 60, ...options },
    {
      language,
      stdout: into('out'),
      stderr: into('err'),
      childScript: path.join(ROOT, '.cache/cli/check-child.cjs'),
      now: new Date(2026, 0, 15, 9, 30),
    },
  );
  return { code, ...written };
}

async function report(
  paths: readonly string[],
  options: Partial<CheckOptions> = {},
): Promise<CheckReport> {
  const { out } = await run(paths, { ...options, format: 'json' });
  return checkReportSchema.parse(JSON.parse(out));
}

function rulesOf({ files }: CheckReport): string[] {
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
}

describe('check --format json', () => {
  it('prints one object as the schema says, and nothing else, whatever happens', () => {
    const { code, out, err } = start('check', 'nộp', 'hỏng.xlsx', '--format', 'json');
    expect(code).toBe(2);
    expect(err).toBe('');
    const { files, summary } = checkReportSchema.parse(JSON.parse(out));
    expect(files.map(({ path: file, status }) => [file, status])).toEqual([
      [path.join('nộp', 'sai.xlsx'), 'checked'],
      [path.join('nộp', 'đúng.xlsx'), 'checked'],
      ['hỏng.xlsx', 'refused'],
    ]);
    expect(summary).toMatchObject({ checked: 2, refused: 1, errors: 1 });
  });

  it('names cell, figure, table and columns', async () => {
    const { files } = await report(['nộp/sai.xlsx'], { rule: ['negative-value'] });
    const [file] = files;
    expect(file!.tables).toHaveLength(1);
    expect(file!.tables[0]).toMatchObject({ sheet: 'Phụ lục', template: 'target-allocation' });
    expect(file!.tables[0]!.columns[0]).toMatchObject({
      dimensions: { measure: 'poor', aspect: 'count', period: { year: 2024, point: 'begin' } },
      confidence: 1,
    });
    expect(file!.findings).toHaveLength(1);
    expect(file!.findings[0]).toMatchObject({
      ruleId: 'negative-value',
      severity: 'error',
      sheet: 'Phụ lục',
      actual: '-859',
      docs: 'docs/rules/negative-value.md',
    });
    expect(file!.findings[0]!.message).toContain('-859');
  });

  it('offers what a click would write, with what stands there now', async () => {
    const { files } = await report(['nộp/sai.xlsx'], { rule: ['number-stored-as-text'] });
    const [finding] = files[0]!.findings;
    const { range } = finding!;
    expect(finding!.suggestions[0]!.edits).toEqual([
      { sheet: 'Phụ lục', range, before: '166', after: 166 },
    ]);
  });

  it('names figures that nobody can tell what they are', async () => {
    const rows = [
      ['TT', 'Tên', 'Khác thường'],
      ...Array.from({ length: 9 }, (_, row) => [row + 1, `Mục ${row}`, 17 * row + 3]),
    ];
    const book = utils.book_new(utils.aoa_to_sheet(rows), 'Bảng lạ');
    writeFileSync(at('bảng lạ.xls'), write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
    const { files } = await report(['bảng lạ.xls']);
    expect(files[0]!.tables).toEqual([expect.objectContaining({ sheet: 'Bảng lạ', columns: [] })]);
    const [figures] = files[0]!.tables[0]!.unrecognised;
    expect(figures!.range).toMatch(/^C\d:C10$/);
    expect(figures!.reason).not.toBe('');
    const { out } = await run(['bảng lạ.xls']);
    expect(out).toContain('CHƯA SOÁT (không nhận ra số liệu gì)');
  });

  it('is the same whichever number of processes checks', async () => {
    const paths = ['nộp', 'hỏng.xlsx', 'lạ.xlsx', 'không có.xlsx'];
    expect(await report(paths, { jobs: 1 })).toEqual(await report(paths, { jobs: 3 }));
  });
});

describe('the exit code', () => {
  it.each<[string, string[], number]>([
    ['is 0 without errors', ['nộp/đúng.xlsx'], 0],
    ['is 0 for a workbook of an old format', ['cũ.xls'], 0],
    ['is 1 with some', ['nộp'], 1],
    ['is 2 where a file is refused, errors or not', ['nộp', 'lạ.xlsx'], 2],
    ['is 2 where a file is not there', ['không có.xlsx'], 2],
    ['is 2 where nothing is there to check', ['*.ods'], 2],
  ])('%s', async (_, paths, code) => {
    expect((await run(paths)).code).toBe(code);
  });

  it('is 2 for misuse, which is said in the language asked for', () => {
    expect(start('check')).toMatchObject({ code: 2, out: '' });
    expect(start('check', '--formt', 'json').err).toMatch(/^Không có tùy chọn --formt\.\n/);
    expect(start('--lang', 'en', 'chek').err).toMatch(/^There is no command chek\.\n/);
    expect(start('check', 'nộp', '--format', 'xml')).toMatchObject({ code: 2, out: '' });
  });

  it('is 2 for a rule that is not there', async () => {
    const { code, out, err } = await run(['nộp'], { rule: ['rate-mismatch', 'rat-mismatch'] });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('“rat-mismatch”');
  });
});

describe('what is reported', () => {
  it('is at least as grave as asked for', async () => {
    const all = rulesOf(await report(['nộp/sai.xlsx']));
    const errors = rulesOf(await report(['nộp/sai.xlsx'], { severity: 'error' }));
    expect(all).toContain('number-stored-as-text');
    expect(errors).toEqual(['negative-value']);
  });

  it('comes line by line as ndjson, the summary last', async () => {
    const { out } = await run(['nộp', 'lạ.xlsx'], { format: 'ndjson' });
    const lines = out.trimEnd().split('\n');
    const objects = lines.map((line): object => JSON.parse(line) as object);
    expect(objects).toHaveLength(4);
    expect(objects[2]).toMatchObject({ status: 'refused' });
    expect(objects[3]).toMatchObject({ summary: { checked: 2, refused: 1, errors: 1 } });
  });

  it('reads in Vietnamese by file, sheet and kind', async () => {
    const { out } = await run(['nộp/sai.xlsx', 'lạ.xlsx'], { severity: 'error' });
    expect(out).toContain(
      'sai.xlsx: 1 biểu, 1 lỗi, 0 cảnh báo, 0 lưu ý\n  Phụ lục\n    LỖI [negative-value]\n      C',
    );
    expect(out).toContain('lạ.xlsx: KHÔNG ĐỌC ĐƯỢC\n  Đây không phải sổ tính Excel.');
    expect(out).toMatch(/Đã soát 1 sổ tính, không đọc được 1\. 1 lỗi, 0 cảnh báo, 0 lưu ý\.\n$/);
  });

  it('reads in English, too', async () => {
    const { out } = await run(['nộp/đúng.xlsx'], {}, 'en');
    expect(out).toMatch(/đúng\.xlsx: tables: 1, /);
    expect(out).toContain('Workbooks checked: 1, not read: 0. errors: 0, ');
  });
});

describe('--output', () => {
  it('writes the report to a file, and says so apart from it', async () => {
    const { code, out, err } = await run(['nộp/sai.xlsx'], {
      format: 'json',
      output: at('kết quả.json'),
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Đã soát 1 sổ tính, không đọc được 0. 1 lỗi');
    const written: unknown = JSON.parse(readFileSync(at('kết quả.json'), 'utf8'));
    expect(checkReportSchema.parse(written).summary).toMatchObject({ checked: 1, errors: 1 });
  });

  it('replaces no file unasked, and checks nothing then', async () => {
    writeFileSync(at('có rồi.html'), 'của tôi');
    const refused = await run(['nộp'], { format: 'html', output: at('có rồi.html') });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--force');
    expect(readFileSync(at('có rồi.html'), 'utf8')).toBe('của tôi');
    const options = { format: 'html', output: at('có rồi.html'), force: true } as const;
    expect((await run(['nộp/đúng.xlsx'], options)).code).toBe(0);
    expect(readFileSync(at('có rồi.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('says why a file cannot be written', async () => {
    const { code, err } = await run(['nộp'], { output: at('không có/a.txt') });
    expect(code).toBe(2);
    expect(err).toContain('Không ghi được');
    expect(err).toContain('ENOENT');
  });
});

describe('a file that takes too long', () => {
  it('is refused in time', async () => {
    const { files } = await report(['nộp/đúng.xlsx'], { timeout: 0.001 });
    expect(files[0]).toMatchObject({ status: 'refused' });
    expect(files[0]!.reason).toContain('0.001 giây');
  });
});

test('rules are listed and explained', () => {
  const list = start('rules').out.trimEnd().split('\n');
  expect(list.length).toBeGreaterThan(20);
  expect(list.find((line) => line.startsWith('rate-mismatch '))).toMatch(/LỖI.+Tỷ lệ không khớp/);
  const explained = start('rules', 'explain', 'rate-mismatch').out;
  expect(explained).toContain('Thông tư 07/2021/TT-BLĐTBXH');
  expect(explained).toContain('Rate does not agree');
  expect(start('rules', 'explain', 'rat-mismatch')).toMatchObject({ code: 2, out: '' });
});
