import { spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  runAnnotate,
  type AnnotateOptions,
  type AnnotateSurroundings,
} from '../../../src/cli/commands/annotate';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import type { Language } from '../../../src/messages/language';
import { ReadPackage } from '../../hosts/xlsx/write/read-package';
import { sampleWorkbook } from './sample-workbook';

// A module of Node.js cannot be spied on, a copy of it can
jest.mock('node:fs/promises', () => ({
  ...jest.requireActual<typeof files>('node:fs/promises'),
  __esModule: true,
}));

const ROOT = path.resolve(__dirname, '../../..');

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  // Builds the child's script
  const starter = path.join(ROOT, 'scripts/soat-bieu.mjs');
  expect(spawnSync(process.execPath, [starter, '--version']).status).toBe(0);
}, 60_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'annotate-command-'));
  // A Lưới reports 15.38 % where 2,289 of 14,460 households are 15.83 %: the published plan's slip
  writeFileSync(at('biểu.xlsx'), sampleWorkbook({ 15.83: 51.83 }));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function run(
  options: Partial<AnnotateOptions> = {},
  file = at('biểu.xlsx'),
  language: Language = 'vi',
  surroundings: Partial<AnnotateSurroundings> = {},
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const report = (line: string) => lines.push(line);
  const all = { output: at('soát.xlsx'), severity: 'info' as const, timeout: 60, ...options };
  const annotateScript = path.join(ROOT, '.cache/cli/annotate-child.cjs');
  const code = await runAnnotate(file, all, { language, report, annotateScript, ...surroundings });
  return { code, lines };
}

const sheetNames = (file: string) =>
  [...new ReadPackage(readFileSync(file)).xml('xl/workbook.xml').querySelectorAll('sheet')].map(
    (sheet) => sheet.getAttribute('name'),
  );

const ruleCount = (file: string) =>
  readFileSync(file).length === 0
    ? 0
    : new ReadPackage(readFileSync(file)).text('xl/worksheets/sheet1.xml').split('soat-bieu:')
        .length - 1;

describe('annotate', () => {
  it('writes a copy with marks and a report, and leaves the original', async () => {
    const before = readFileSync(at('biểu.xlsx'));
    const { code, lines } = await run();
    expect(code).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^Đã ghi .*soát\.xlsx: [1-9]\d* lỗi/)]);
    expect(readFileSync(at('biểu.xlsx'))).toEqual(before);
    expect(sheetNames(at('soát.xlsx'))).toEqual(['Phụ lục', 'Kết quả soát biểu']);
    expect(ruleCount(at('soát.xlsx'))).toBeGreaterThan(0);
    const { part: _, ...copy } = readWorkbook(readFileSync(at('soát.xlsx')));
    const { part: __, ...original } = readWorkbook(before);
    expect(copy).toEqual(original);
    expect(readdirSync(folder).sort()).toEqual(['biểu.xlsx', 'soát.xlsx']);
  });

  it('adds notes where it is asked to, in the language that is asked for', async () => {
    await run({ notes: true }, undefined, 'en');
    const read = new ReadPackage(readFileSync(at('soát.xlsx')));
    expect(read.text('xl/soatBieuComments1.xml')).toContain('Error: ');
    expect(sheetNames(at('soát.xlsx'))[1]).toBe('Check results');
  });

  it('takes marks away again', async () => {
    await run({ notes: true });
    const { code, lines } = await run({ clear: true, output: at('sạch.xlsx') }, at('soát.xlsx'));
    expect([code, ...lines]).toEqual([
      0,
      `Đã ghi ${at('sạch.xlsx')}, không còn đánh dấu của Soát Biểu.`,
    ]);
    expect(ruleCount(at('sạch.xlsx'))).toBe(0);
    expect(sheetNames(at('sạch.xlsx'))).toEqual(['Phụ lục']);
    const paths = (name: string) => new ReadPackage(readFileSync(at(name))).paths;
    expect(paths('sạch.xlsx')).toEqual(paths('biểu.xlsx'));
  });

  it('marks only what is grave enough', async () => {
    const all = await run();
    const errors = await run({ severity: 'error', force: true });
    expect(errors.lines[0]).toMatch(/ 0 cảnh báo, 0 lưu ý\.$/);
    expect(ruleCount(at('soát.xlsx'))).toBe(1);
    expect(all.code).toBe(0);
  });

  it('never writes over the original, by whatever name', async () => {
    const before = readFileSync(at('biểu.xlsx'));
    linkSync(at('biểu.xlsx'), at('nữa.xlsx'));
    for (const output of [at('biểu.xlsx'), at('nữa.xlsx')])
      expect(await run({ output, force: true })).toMatchObject({ code: 2 });
    expect(readFileSync(at('biểu.xlsx'))).toEqual(before);
  });

  it('replaces another file only when it is told to', async () => {
    writeFileSync(at('soát.xlsx'), 'của tôi');
    const { code, lines } = await run();
    expect([code, lines[0]]).toEqual([2, expect.stringContaining('--force')]);
    expect(readFileSync(at('soát.xlsx'), 'utf8')).toBe('của tôi');
    expect(await run({ force: true })).toMatchObject({ code: 0 });
  });

  it.each([
    ['a full disk', 'writeFile', 'ENOSPC: no space left on device'],
    ['an interruption at the end', 'rename', 'EIO: i/o error'],
  ] as const)('leaves nothing half-written after %s', async (_, step, message) => {
    writeFileSync(at('soát.xlsx'), 'của tôi');
    if (step === 'writeFile')
      jest.spyOn(files, 'writeFile').mockImplementationOnce(async (target) => {
        writeFileSync(target as string, 'nửa chừng');
        throw new Error(message);
      });
    else jest.spyOn(files, 'rename').mockRejectedValueOnce(new Error(message));
    const { code, lines } = await run({ force: true });
    expect([code, lines[0]]).toEqual([2, expect.stringContaining(message)]);
    expect(readdirSync(folder).sort()).toEqual(['biểu.xlsx', 'soát.xlsx']);
    expect(readFileSync(at('soát.xlsx'), 'utf8')).toBe('của tôi');
  });

  it.each([
    ['another ending', { output: 'soát.xlsm' }, undefined, '.xlsx'],
    ['notes with --clear', { notes: true, clear: true }, undefined, '--notes'],
    ['a missing file', {}, '/no/such.xlsx', 'Không có tệp'],
    ['a folder that is not there', { output: '/no/soát.xlsx' }, undefined, '/no/soát.xlsx'],
    ['a pack that is none', { pack: '/no/such.json' }, undefined, '/no/such.json'],
  ] as const)('refuses %s', async (_, options, file, said) => {
    const { code, lines } = await run(options, file);
    expect(code).toBe(2);
    expect(lines.join('\n')).toContain(said);
    expect(readdirSync(folder)).toEqual(['biểu.xlsx']);
  });

  it.each([
    ['takes too long', { timeout: 0.001 }, {}, /quá 0\.001 giây.*--timeout/],
    ['needs too much memory', {}, { heapMegabytes: 4 }, /quá nhiều bộ nhớ/],
  ] as const)(
    'ends with a reason and no file where the work %s',
    async (_, options, heap, said) => {
      writeFileSync(at('soát.xlsx'), 'của tôi');
      const limits = { heapMegabytes: 1536, residentMegabytes: 700, ...heap };
      const { code, lines } = await run({ force: true, ...options }, undefined, 'vi', { limits });
      expect([code, ...lines]).toEqual([2, expect.stringMatching(said)]);
      expect(readdirSync(folder).sort()).toEqual(['biểu.xlsx', 'soát.xlsx']);
      expect(readFileSync(at('soát.xlsx'), 'utf8')).toBe('của tôi');
    },
  );

  it('survives the death of the process that makes the copy', async () => {
    writeFileSync(at('chết.cjs'), "process.on('message', () => process.exit(3))");
    const annotateScript = at('chết.cjs');
    const { code, lines } = await run({}, undefined, 'vi', { annotateScript });
    expect([code, ...lines]).toEqual([2, expect.stringContaining('Soát Biểu gặp lỗi')]);
    expect(readdirSync(folder).sort()).toEqual(['biểu.xlsx', 'chết.cjs']);
  });

  it('says what to do with a workbook of the old kind', async () => {
    writeFileSync(at('cũ.xlsx'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const { code, lines } = await run({}, at('cũ.xlsx'));
    expect([code, lines[0]]).toEqual([2, expect.stringContaining('.xls')]);
  });
});
