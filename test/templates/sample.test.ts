import { parseRange } from '../../src/domain/address';
import { findTemplate, sampleInputs, samples } from '../../src/templates';
import { thuaThienHue2024 } from '../../src/templates/target-allocation/sample';
import { publishedRows, publishedTotal } from '../fixtures/thua-thien-hue-2024';
import { readTemplateSheet, readTemplateTables } from '../../src/templates/read-names';
import { compileSample } from './support/checked';
import { compile } from './support/compiled';
import { described, partOf } from './support/described';
import { snapshotOf } from './support/snapshot';

describe('the published appendix', () => {
  it('adds up as printed', () => {
    for (const key of ['poorBegin', 'poorReduction', 'poorEnd'] as const)
      expect(publishedRows.reduce((sum, row) => sum + row[key], 0)).toBe(publishedTotal[key]);
    for (const row of [...publishedRows, publishedTotal])
      expect(row.poorBegin - row.poorReduction).toBe(row.poorEnd);
  });

  it('is the sample, figure by figure', () => {
    for (const { place, poorEnd: _, ...typed } of publishedRows)
      expect(thuaThienHue2024.units[place]).toEqual(typed);
    const { poorRateBegin, poorRateEnd } = publishedTotal;
    expect(thuaThienHue2024.total).toEqual({ poorRateBegin, poorRateEnd });
  });
});

describe.each(samples.map((sample) => [sample.id, sample] as const))('sample %s', (_, sample) => {
  const definition = findTemplate(sample.templateId)!;
  const compiled = compileSample(sample);
  const { table, plan } = compiled;

  it('names rows of the table and columns of its template', () => {
    const rows = new Set(table.rows.map(({ node, label }) => node ?? label));
    expect(Object.keys(sample.units).filter((name) => !rows.has(name))).toEqual([]);
    const keys = new Set(
      [...Object.values(sample.units), ...(sample.listed ?? []), sample.total].flatMap(Object.keys),
    );
    const known = new Set([
      ...definition.columns.map(({ key }) => key),
      ...(definition.textColumns ?? []).map(({ key }) => key),
    ]);
    expect([...keys].filter((key) => !known.has(key))).toEqual([]);
  });

  it('is read back as it was planned', () => {
    const sheet = snapshotOf(plan);
    const { tables, problems } = readTemplateSheet(sheet, partOf(compiled, definition));
    expect(problems).toEqual([]);
    // What a list of statements says of nothing yet is read another way: lists/headline-targets
    if (definition.list?.statements) return;
    expect(tables.map(described)).toEqual([described(table)]);
    expect(readTemplateTables(sheet, undefined).map(described)).toEqual([described(table)]);
  });

  // Some plans publish the figures of the whole alone
  const hasUnits = sample.listed !== undefined || Object.keys(sample.units).length > 0;
  const roles = hasUnits ? ['unit'] : ['total'];

  it('fills cells that the table leaves to be typed, in every row, and no other', () => {
    const words = table.texts ?? [];
    const typed = table.rows.map((row) =>
      [...table.columns.filter(({ formulaFor }) => formulaFor?.(row) === undefined), ...words].map(
        ({ column }) => `${row.row},${column}`,
      ),
    );
    const filled = sampleInputs(sample, table).map(({ cell }) => `${cell.row},${cell.column}`);
    expect(filled.filter((cell) => !typed.flat().includes(cell))).toEqual([]);
    const rows = typed.filter((_, row) => roles.includes(table.rows[row]!.role));
    for (const cells of rows) expect(cells.some((cell) => filled.includes(cell))).toBe(true);
    expect(typed.flat()).toContain(`${plan.firstInput.row},${plan.firstInput.column}`);
  });
});

it('types the first place of the published plan where its row begins', () => {
  const { table } = compile({ ...thuaThienHue2024.parameters });
  const inputs = sampleInputs(thuaThienHue2024, table);
  const first = parseRange('C9');
  expect(inputs).toContainEqual({
    cell: { row: first.top, column: first.left },
    content: { value: 859 },
  });
});
