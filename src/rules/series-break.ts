import { momentOf, type Dimensions } from '../domain/dimensions';
import type { Table } from '../domain/table';
import { defineTableRule } from './define-rule';
import { rowSpanOf } from './whole-column';

/**
 * Figures before and after a change of poverty standard are counted in two ways, and a rise
 * between them is none. Said once of a table that sets them side by side; where it states the
 * first day of the new standard too, every comparison has its own base and nothing is to be said.
 */
export const seriesBreak = defineTableRule({
  id: 'series-break',
  severity: 'info',
  namesOnly: true,
  since: '0.1.0',
  messages: ['crossed'],
  source:
    'Quyết định 59/2015/QĐ-TTg, Nghị định 07/2021/NĐ-CP, Nghị định 351/2025/NĐ-CP: chuẩn nghèo theo giai đoạn',
  examine({ facts: { table } }, report) {
    for (const first of table.options.seriesBreaks ?? []) {
      const crossing = findCrossing(table, first);
      if (!crossing) continue;
      const [before, after] = crossing.map((column) => table.columns[column]!);
      const placeOfColumn = (column: number) => ({
        sheet: table.sheet,
        range: { ...rowSpanOf(table), left: column, right: column },
      });
      report({
        messageId: 'crossed',
        place: placeOfColumn(after!.column),
        related: [placeOfColumn(before!.column)],
        data: {
          first: { kind: 'text', value: String(first) },
          before: { kind: 'text', value: before!.label },
          after: { kind: 'text', value: after!.label },
        },
      });
    }
  },
});

/** The last level of the old standard and the first one of the new that the table compares. */
function findCrossing(table: Table, first: number): readonly [number, number] | undefined {
  const levels = table.columns.flatMap(({ dimensions }, column) =>
    isPoverty(dimensions) && momentOf(dimensions.period) !== undefined
      ? [{ column, dimensions }]
      : [],
  );
  for (const after of levels) {
    if (after.dimensions.period.year < first) continue;
    const alike = levels.filter(({ dimensions }) => isSameKind(dimensions, after.dimensions));
    const old = alike.filter(({ dimensions }) => dimensions.period.year < first);
    const isRestated = alike.some(
      ({ dimensions: { period } }) => period.point === 'begin' && period.year === first,
    );
    if (old.length > 0 && !isRestated) return [old[old.length - 1]!.column, after.column];
  }
  return undefined;
}

function isPoverty({ measure }: Dimensions): boolean {
  return measure === 'poor' || measure === 'nearPoor' || measure === 'multidimensional';
}

function isSameKind(one: Dimensions, other: Dimensions): boolean {
  return (
    one.measure === other.measure && one.aspect === other.aspect && one.subset === other.subset
  );
}
