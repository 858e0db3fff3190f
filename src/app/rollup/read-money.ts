import { cellRange, formatRange } from '../../domain/address';
import { isBudget, type BudgetDimensions } from '../../domain/dimensions';
import { factAt } from '../../domain/fact';
import type { SheetSnapshot } from '../../domain/snapshot';
import { cellAt, type Table } from '../../domain/table';
import { readFacts } from '../../engine/read-facts';
import { toVnd } from '../../rollup/money/money-fit';
import type { SubmittedAmount, SubmittedMoneyTable } from '../../rollup/submission';
import { isOneValue } from './one-value';

/** Amounts of a table that lists projects; undefined for tables of other things. */
export function readMoney(
  sheet: SheetSnapshot,
  table: Table,
): Pick<SubmittedMoneyTable, 'unit' | 'amounts'> | undefined {
  if (table.subject !== 'programme') return undefined;
  const columns = table.columns.flatMap(({ label, dimensions }, index) =>
    isAmount(dimensions) ? [{ label, dimensions, index }] : [],
  );
  const [first] = columns;
  if (!first) return undefined;
  const { facts } = readFacts(sheet, table);
  const amounts = table.rows.flatMap((row, rowIndex): SubmittedAmount[] => {
    const { node } = row;
    // An activity is part of its project, which has a row of its own.
    if (node === undefined) return [];
    return columns.flatMap(({ label, dimensions, index }): SubmittedAmount[] => {
      const fact = factAt(facts, rowIndex, index);
      const cell = cellAt(table, rowIndex, index);
      if (!fact || !cell || !isOneValue(fact)) return [];
      return [
        {
          value: toVnd(fact.quantity.value, dimensions.unit).normalised().toString(),
          range: formatRange(cellRange(cell.row, cell.column)),
          node,
          nodeLabel: row.label,
          columnLabel: label,
          dimensions,
        },
      ];
    });
  });
  return amounts.length > 0 ? { unit: first.dimensions.unit, amounts } : undefined;
}

/** Of the year alone: what has come together since a programme began is no part of a year's sum. */
function isAmount(
  dimensions: Table['columns'][number]['dimensions'],
): dimensions is BudgetDimensions {
  return (
    isBudget(dimensions) &&
    dimensions.measure === 'money' &&
    dimensions.aspect === 'amount' &&
    !dimensions.cumulative &&
    dimensions.node === undefined
  );
}
