import { cellRange } from '../domain/address';
import { momentOf, type Dimensions } from '../domain/dimensions';
import { factAt } from '../domain/fact';
import type { Table } from '../domain/table';
import { defineTableRule } from './define-rule';
import { unitOf } from '../domain/figure-unit';
import { PLAUSIBLE_GROWTH } from './household-growth-outlier';
import { findLevelBefore } from './level-columns';
import { rowsAbove } from './rows-above';

/**
 * A plan to reduce poverty ends no higher than it begins. Counts decide where the table has
 * them, else rates: a rate may rise because households move away. The near-poor are left
 * out, for those who escape poverty often become near-poor. Where the row states how it
 * gets there, or its figures imply an unlikely growth, the rules about those speak.
 */
export const targetNotLower = defineTableRule({
  id: 'target-not-lower',
  severity: 'warning',
  since: '0.1.0',
  messages: ['higher'],
  source: 'Chỉ tiêu giảm nghèo: số hộ và tỷ lệ hộ nghèo cuối kỳ không cao hơn đầu kỳ',
  examine({ facts, growth }, report) {
    const { table } = facts;
    // Asked only about rows that would be reported: in most tables there are none.
    let unlikely: ReadonlySet<number> | undefined;
    const growsUnlikely = (rowIndex: number): boolean => {
      unlikely ??= new Set(
        growth.steps.flatMap((step) => step.outside(PLAUSIBLE_GROWTH).map((row) => row.rowIndex)),
      );
      return unlikely.has(rowIndex);
    };
    for (const { target, base } of targetsOf(table)) {
      const column = table.columns[target]!;
      const unit = unitOf(column.dimensions);
      const steps = stepsTo(table, column.dimensions);
      for (const rowIndex of rowsAbove(facts, target, base)) {
        if (steps.some((step) => factAt(facts, rowIndex, step))) continue;
        if (growsUnlikely(rowIndex)) continue;
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

function findBase(table: Table, end: Dimensions): number | undefined {
  let latest: number | undefined;
  for (const { dimensions: other } of table.columns) {
    const moment = momentOf(other.period);
    if (
      moment !== undefined &&
      moment < end.period.year &&
      other.measure === end.measure &&
      other.aspect === end.aspect &&
      other.subset === end.subset &&
      !(latest !== undefined && moment <= latest)
    )
      latest = moment;
  }
  return latest === undefined ? undefined : findLevelBefore(table, end, end.period.year - latest);
}

/** The columns that say how the planned level comes about: reductions, movements, typed points. */
function stepsTo(table: Table, end: Dimensions): number[] {
  return table.columns.flatMap(({ dimensions: step, derived }, index) =>
    step.period.point === 'flow' &&
    step.period.year === end.period.year &&
    step.of === end.measure &&
    step.subset === end.subset &&
    step.status === end.status &&
    (end.aspect === 'count' ? step.aspect === 'count' : step.aspect === 'points') &&
    !derived.units
      ? [index]
      : [],
  );
}
