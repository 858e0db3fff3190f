import { parseRange } from '../../src/domain/address';
import { findTemplate, sampleInputs, samples } from '../../src/templates';
import { thuaThienHue2024 } from '../../src/templates/target-allocation/sample';
import { publishedRows, publishedTotal } from '../fixtures/thua-thien-hue-2024';
import { compile } from './support/compiled';

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
  const { table, parameters, plan } = compile({ ...sample.parameters }, definition);

  it('names places of the table and columns of its template', () => {
    expect(Object.keys(sample.units).sort()).toEqual([...parameters.places].sort());
    const keys = new Set([...Object.values(sample.units), sample.total].flatMap(Object.keys));
    expect(
      [...keys].filter((key) => !definition.columns.some((column) => column.key === key)),
    ).toEqual([]);
  });

  it('fills every cell that the table leaves to be typed, and no other', () => {
    const typed = table.rows.flatMap(({ row, role }) =>
      table.columns.flatMap(({ column, derived }) =>
        (role === 'total' ? derived.total : derived.units) ? [] : [`${row},${column}`],
      ),
    );
    const filled = sampleInputs(sample, table).map(({ cell }) => `${cell.row},${cell.column}`);
    expect(filled.sort()).toEqual(typed.sort());
    expect(filled).toContain(`${plan.firstInput.row},${plan.firstInput.column}`);
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
