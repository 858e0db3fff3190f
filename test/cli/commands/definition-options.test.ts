import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkReportSchema } from '../../../src/cli/report/check-report';
import { GNBV_2021_2025 } from '../../../src/programme/packs';
import { targetAllocation } from '../../../src/templates/target-allocation/definition';
import { faultyPack } from '../../app/faulty-pack';
import { faultyTemplate } from '../../app/faulty-template';
import { sampleWorkbook } from './sample-workbook';

const ROOT = path.resolve(__dirname, '../../..');
const GROWTH = 'household-growth-implied';

let folder: string;

const at = (name: string): string => path.join(folder, name);

const write = (name: string, data: unknown): void =>
  writeFileSync(at(name), typeof data === 'string' ? data : JSON.stringify(data));

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
  folder = mkdtempSync(path.join(tmpdir(), 'definition-options-'));
  writeFileSync(at('biểu.xlsx'), sampleWorkbook());
  write('gói.json', {
    ...GNBV_2021_2025,
    id: 'goi-cua-tinh',
    name: 'Chương trình của tỉnh',
    nodes: [
      ...GNBV_2021_2025.nodes,
      { ...GNBV_2021_2025.nodes[0], code: 'DA8', name: 'Chuyển đổi số', spellings: [] },
    ],
    ruleSettings: { severities: { [GROWTH]: 'warning' } },
  });
  write('gói sai.json', faultyPack.data);
  write('mẫu sai.json', faultyTemplate().data);
  write('mẫu.json', { ...targetAllocation, id: 'phan-bo-cua-so' });
  write('tham số.json', { placeName: 'tỉnh A', places: ['Xã B', 'Xã C'] });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const report = (out: string) => checkReportSchema.parse(JSON.parse(out)).files[0]!;

describe('check --pack', () => {
  it('checks by the pack of a file, and says so', () => {
    const { code, out } = start('check', 'biểu.xlsx', '--pack', 'gói.json', '--format', 'json');
    const { findings, settings } = report(out);
    expect(code).toBe(0);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      [GROWTH, 'warning'],
    ]);
    expect(settings).toEqual({
      pack: { id: 'goi-cua-tinh', name: 'Chương trình của tỉnh', from: 'command-line' },
      severities: { [GROWTH]: 'warning' },
      options: {},
      unusable: [],
    });
  });

  it('takes a pack of ours by its id, and says nothing of settings where there is none', () => {
    const named = start('check', 'biểu.xlsx', '--pack', 'gnbv-2021-2025', '--format', 'json');
    expect(report(named.out).settings?.pack?.id).toBe('gnbv-2021-2025');
    const plain = start('check', 'biểu.xlsx', '--format', 'json');
    expect(report(plain.out)).not.toHaveProperty('settings');
  });

  it('names everything that is wrong with a pack, and checks nothing', () => {
    const { code, out, err } = start('check', 'biểu.xlsx', '--pack', 'gói sai.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const [heading, ...lines] = err.trimEnd().split('\n');
    expect(heading).toBe('Gói chương trình trong tệp gói sai.json chưa dùng được; chưa làm gì cả:');
    expect(lines.map((line) => line.trim().split(':')[0]).sort()).toEqual(
      [...faultyPack.paths].sort(),
    );
  });

  it('says where neither a pack nor a file has the name', () => {
    const { code, err } = start('--lang', 'en', 'check', 'biểu.xlsx', '--pack', 'gnbv');
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no programme pack “gnbv”, nor can a file/);
  });
});

describe('template', () => {
  it('writes a table of the projects of a pack, and the workbook remembers it', () => {
    write('một dòng.json', { placeName: 'tỉnh A', places: ['Dự án 8: Chuyển đổi số'] });
    const made = start(
      ...['template', 'project-budget', '--output', 'vốn.xlsx'],
      ...['--pack', 'gói.json', '--params', 'một dòng.json'],
    );
    expect(made).toMatchObject({ code: 0, out: '' });
    const { tables, settings } = report(start('check', 'vốn.xlsx', '--format', 'json').out);
    expect(tables[0]!.template).toBe('project-budget');
    expect(settings?.pack).toEqual({
      id: 'goi-cua-tinh',
      name: 'Chương trình của tỉnh',
      from: 'workbook',
    });
  });

  it('writes a table of a template in a file, which a check knows again', () => {
    const made = start(
      ...['template', '--template-file', 'mẫu.json', '--params', 'tham số.json'],
      ...['--output', 'riêng.xlsx'],
    );
    expect(made).toMatchObject({ code: 0, out: '' });
    const { tables } = report(start('check', 'riêng.xlsx', '--format', 'json').out);
    expect(tables.map(({ template }) => template)).toEqual(['phan-bo-cua-so']);
  });

  it('names everything that is wrong with a template, and writes nothing', () => {
    const { code, err } = start('template', '-t', 'mẫu sai.json', '--output', 'sai.xlsx');
    expect(code).toBe(2);
    const [heading, ...lines] = err.trimEnd().split('\n');
    expect(heading).toBe('Mẫu biểu trong tệp mẫu sai.json chưa dùng được; chưa làm gì cả:');
    expect(lines).toHaveLength(20);
    expect(existsSync(at('sai.xlsx'))).toBe(false);
  });

  it.each([
    ['neither an id nor a file', []],
    ['both', ['target-allocation', '--template-file', 'mẫu.json']],
  ])('refuses %s', (_, argv) => {
    const { code, err } = start('template', ...argv, '--output', 'không.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('chỉ một trong hai');
    expect(existsSync(at('không.xlsx'))).toBe(false);
  });

  it('has no published figures for another programme', () => {
    const { code, err } = start(
      ...['template', 'project-budget', '--sample', '--pack', 'gói.json', '-o', 'mẫu.xlsx'],
    );
    expect(code).toBe(2);
    expect(err).toContain('chưa có số liệu mẫu');
  });

  it('leaves a file alone that it was not told to replace', () => {
    write('có sẵn.xlsx', 'của tôi');
    const { code } = start(
      ...['template', '-t', 'mẫu.json', '--params', 'tham số.json', '--output', 'có sẵn.xlsx'],
    );
    expect(code).toBe(2);
    expect(readFileSync(at('có sẵn.xlsx'), 'utf8')).toBe('của tôi');
  });
});
