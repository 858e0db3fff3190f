import type { Place } from '../domain/address';
import { momentOf, type Dimensions } from '../domain/dimensions';
import { cellAt, type Table } from '../domain/table';
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
      const [earlier, later] = crossing.map((column) => placeOfColumn(table, column));
      report({
        messageId: 'crossed',
        place: later!,
        related: [earlier!],
        data: {
          first: { kind: 'text', value: String(first) },
          before: { kind: 'text', value: before!.label },
          after: { kind: 'text', value: after!.label },
        },
      });
    }
  },
});

/** The column's rows; of a table on its side, from the first of its cells to the last. */
function placeOfColumn(table: Table, index: number): Place {
  const { column } = table.columns[index]!;
  const cells = table.rows.flatMap((_, row) => cellAt(table, row, index) ?? []);
  const columns = table.cells ? cells.map((cell) => cell.column) : [column];
  const rows = cells.map((cell) => cell.row);
  const span = table.cells
    ? { top: Math.min(...rows), bottom: Math.max(...rows) }
    : rowSpanOf(table);
  return {
    sheet: table.sheet,
    range: { ...span, left: Math.min(...columns), right: Math.max(...columns) },
  };
}

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
    // Of households as counted or as a share: either says from where the new standard goes on
    const isRestated = levels.some(
      ({ dimensions }) =>
        isSameGroup(dimensions, after.dimensions) &&
        dimensions.period.point === 'begin' &&
        dimensions.period.year === first,
    );
    if (old.length > 0 && !isRestated) return [old[old.length - 1]!.column, after.column];
  }
  return undefined;
}

function isPoverty({ measure }: Dimensions): boolean {
  return measure === 'poor' || measure === 'nearPoor' || measure === 'multidimensional';
}

function isSameKind(one: Dimensions, other: Dimensions): boolean {
  return isSameGroup(one, other) && one.aspect === other.aspect;
}

function isSameGroup(one: Dimensions, other: Dimensions): boolean {
  return one.measure === other.measure && one.subset === other.subset;
}
