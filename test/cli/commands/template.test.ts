import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTemplate, type TemplateOptions } from '../../../src/cli/commands/template';
import { parseWorkbookPart } from '../../../src/hosts/workbook-part';
import type { Language } from '../../../src/messages/language';
import { ReadPackage } from '../../hosts/xlsx/write/read-package';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'template-command-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);

async function run(
  templateId: string,
  options: Omit<TemplateOptions, 'output'> & { readonly output?: string },
  language: Language = 'vi',
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const report = (line: string) => lines.push(line);
  const output = options.output ?? at('biểu.xlsx');
  const code = await runTemplate(
    [templateId],
    { ...options, output },
    { language, year: 2026, report },
  );
  return { code, lines };
}

function params(content: unknown): string {
  writeFileSync(at('params.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return at('params.json');
}

const PLACES = { placeName: 'huyện Hà Quảng', places: ['Xã Sóc Hà', 'Xã Lũng Nặm'] };

describe('template', () => {
  it('writes a workbook that remembers its table, from parameters in a file', async () => {
    const file = params({ ...PLACES, year: 2023, columns: { households: true } });
    expect(await run('target-allocation', { params: file })).toEqual({
      code: 0,
      lines: [`Đã ghi ${at('biểu.xlsx')}`],
    });
    const read = new ReadPackage(readFileSync(at('biểu.xlsx')));
    const [table] = parseWorkbookPart(read.text('customXml/item1.xml')).tables;
    expect(table).toMatchObject({
      id: 'T1',
      templateId: 'target-allocation',
      parameters: { year: 2023, places: PLACES.places, columns: { households: true } },
    });
    const names = [...read.xml('xl/workbook.xml').querySelectorAll('definedName')];
    expect(names.map((name) => name.getAttribute('name'))).toContain('SB_T1_poorBegin');
  });

  it('takes the current year where the parameters name none', async () => {
    await run('target-allocation', { params: params(PLACES) });
    const part = new ReadPackage(readFileSync(at('biểu.xlsx'))).text('customXml/item1.xml');
    expect(parseWorkbookPart(part).tables[0]?.parameters).toMatchObject({ year: 2026 });
  });

  it('fills in the figures of a published plan', async () => {
    expect((await run('target-allocation', { sample: true })).code).toBe(0);
    const read = new ReadPackage(readFileSync(at('biểu.xlsx')));
    const numbers = [...read.sheet.querySelectorAll('c:not([t]) > v')].map((v) => v.textContent);
    // A Lưới, from the published appendix
    expect(numbers).toEqual(expect.arrayContaining(['3485', '24.4', '1196', '15.83']));
    // What formulas give: the published sums, and 3.485 − 1.196
    expect(numbers).toEqual(expect.arrayContaining(['7540', '1595', '5945', '2289']));
  });

  it('names every problem with the parameters and writes nothing', async () => {
    const file = params({ year: 1990, planDate: '31/02/2024', places: ['Xã A', 'xã a'] });
    const { code, lines } = await run('target-allocation', { params: file });
    expect(code).toBe(2);
    expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual([
      'year',
      'planDate',
      'places.1',
    ]);
    expect(existsSync(at('biểu.xlsx'))).toBe(false);
  });

  it('says how to give parameters where there are none', async () => {
    const { code, lines } = await run('target-allocation', {}, 'en');
    expect(code).toBe(2);
    expect(lines.at(-1)).toContain('--params FILE');
  });

  it('replaces a file only when it is told to', async () => {
    writeFileSync(at('biểu.xlsx'), 'của tôi');
    const refused = await run('target-allocation', { sample: true });
    expect(refused.code).toBe(2);
    expect(refused.lines[0]).toContain('--force');
    expect(readFileSync(at('biểu.xlsx'), 'utf8')).toBe('của tôi');
    expect((await run('target-allocation', { sample: true, force: true })).code).toBe(0);
    expect(readFileSync(at('biểu.xlsx'), 'latin1').slice(0, 2)).toBe('PK');
    expect(readdirSync(folder)).toEqual(['biểu.xlsx']);
  });

  it.each([
    ['no such template', 'no-such', { sample: true }, 'target-allocation'],
    ['another ending', 'target-allocation', { output: 'a.xls', sample: true }, '.xlsx'],
    ['a missing file', 'target-allocation', { params: '/no/such.json' }, '/no/such.json'],
    ['a missing folder', 'target-allocation', { output: '/no/a.xlsx', sample: true }, '/no/a.xlsx'],
  ])('refuses %s', async (_, templateId, options, said) => {
    const { code, lines } = await run(templateId, options);
    expect(code).toBe(2);
    expect(lines.join('\n')).toContain(said);
  });

  it.each([
    ['no JSON', '{"year": 2024,}', 'JSON'],
    ['no object', '["Xã A"]', 'JSON'],
    ['switches that are no switches', { ...PLACES, columns: { households: 'có' } }, 'columns'],
  ])('refuses a file of parameters with %s', async (_, content, said) => {
    const { code, lines } = await run('target-allocation', { params: params(content) });
    expect(code).toBe(2);
    expect(lines.join('\n')).toContain(said);
    expect(existsSync(at('biểu.xlsx'))).toBe(false);
  });

  it('reads parameters that an editor of Windows saved', async () => {
    const file = params(`\uFEFF${JSON.stringify(PLACES)}`);
    expect((await run('target-allocation', { params: file })).code).toBe(0);
  });
});
