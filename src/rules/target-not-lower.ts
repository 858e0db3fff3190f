import { cellRange } from '../domain/address';
import { momentOf, type HouseholdDimensions } from '../domain/dimensions';
import { factAt } from '../domain/fact';
import { findColumn, type Table } from '../domain/table';
import { defineTableRule } from './define-rule';
import { unitOf } from './figure-unit';
import { rowsAbove } from './rows-above';
import { seriesContinues } from './series-continues';

/**
 * A plan to reduce poverty ends no higher than it begins. Counts decide where the table has
 * them, else rates: a rate may rise because households move away. The near-poor are left
 * out, for those who escape poverty often become near-poor. Where the row states a
 * reduction, the rules about reductions speak.
 */
export const targetNotLower = defineTableRule({
  id: 'target-not-lower',
  severity: 'warning',
  since: '0.1.0',
  messages: ['higher'],
  source: 'Chỉ tiêu giảm nghèo: số hộ và tỷ lệ hộ nghèo cuối kỳ không cao hơn đầu kỳ',
  examine(facts, _growth, report) {
    const { table } = facts;
    for (const { target, base } of targetsOf(table)) {
      const column = table.columns[target]!;
      const unit = unitOf(column.dimensions);
      const reduction = reductionOf(table, column.dimensions);
      for (const rowIndex of rowsAbove(facts, target, base)) {
        if (reduction !== undefined && factAt(facts, rowIndex, reduction)) continue;
        const row = table.rows[rowIndex]!;
        const cellOf = (index: number) => ({
          sheet: table.sheet,
          range: cellRange(row.row, table.columns[index]!.column),
        });
        const actual = factAt(facts, rowIndex, target)!.quantity.value.toString();
        const begin = factAt(facts, rowIndex, base)!.quantity.value.toString();
        report({
          messageId: 'higher',
          place: cellOf(target),
          actual,
          expected: { high: begin },
          related: [cellOf(base)],
          data: {
            actual: { kind: 'number', value: actual, unit },
            begin: { kind: 'number', value: begin, unit },
            baseCell: { kind: 'place', place: cellOf(base) },
            unit: { kind: 'text', value: row.label },
            column: { kind: 'text', value: column.label },
          },
        });
      }
    }
  },
});

/** Every planned level with the latest level before it that is counted the same way. */
function targetsOf(table: Table): { target: number; base: number }[] {
  const pairs = table.columns.flatMap(({ dimensions: end }, target) => {
    if (end.status !== 'planned' || end.period.point !== 'end') return [];
    if (end.measure !== 'poor' && end.measure !== 'multidimensional') return [];
    const base = findBase(table, end);
    return base === undefined ? [] : [{ target, base, end }];
  });
  return pairs.filter(
    ({ end }) =>
      end.aspect === 'count' ||
      !pairs.some(
        ({ end: other }) =>
          other.aspect === 'count' &&
          other.measure === end.measure &&
          other.subset === end.subset &&
          other.period.year === end.period.year,
      ),
  );
}

function findBase(table: Table, end: HouseholdDimensions): number | undefined {
  let base: number | undefined;
  let latest = -Infinity;
  table.columns.forEach(({ dimensions: other }, index) => {
    const moment = momentOf(other.period);
    if (
      moment !== undefined &&
      moment < end.period.year &&
      moment > latest &&
      other.measure === end.measure &&
      other.aspect === end.aspect &&
      other.subset === end.subset
    ) {
      base = index;
      latest = moment;
    }
  });
  if (base === undefined) return undefined;
  return seriesContinues(table, table.columns[base]!.dimensions.period, end.period)
    ? base
    : undefined;
}

/** The reduction that leads to a planned count, where the table has one. */
function reductionOf(table: Table, end: HouseholdDimensions): number | undefined {
  return end.aspect === 'count'
    ? findColumn(
        table,
        (other) =>
          other.measure === 'reduction' &&
          other.aspect === 'count' &&
          other.of === end.measure &&
          other.subset === end.subset &&
          other.status === end.status &&
          other.period.year === end.period.year,
      )
    : undefined;
}
