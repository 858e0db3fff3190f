import { Decimal } from '../domain/decimal';
import type { Fact } from '../domain/fact';
import type { Quantity } from '../domain/quantity';
import { columnPlace, indexesOf } from './whole-column';
import { defineTableRule } from './define-rule';

/**
 * A column whose figures agree with everything if digits were cut off instead of rounded:
 * 15,829 written as 15,82. Somebody's habit, not a list of errors; the column is named once.
 * A single such figure among rounded ones is a slip like any other.
 */
export const figuresCutOff = defineTableRule({
  id: 'figures-cut-off',
  severity: 'info',
  explains: true,
  since: '0.1.0',
  messages: ['column'],
  source: 'Quy tắc làm tròn số: phần bỏ đi từ một nửa đơn vị trở lên thì cộng thêm một đơn vị',
  examine({ facts, columns }, report) {
    for (const column of columns.failing) {
      const { dimensions, label } = facts.table.columns[column]!;
      if (!ROUNDED.has(dimensions.aspect)) continue;
      // Each figure of a statement's indicator is a column of its own: one is no habit.
      if (facts.table.options.statements && dimensions.measure === 'indicator') continue;
      const holding = columns.holdingAfter([{ column, read: cutOff }]);
      if (holding === undefined) continue;
      const now = columns.tally(column);
      if (now.failing < 2 && now.failing + now.holding > 1) continue;
      if (holding < now.failing + now.holding) continue;
      report({
        messageId: 'column',
        place: columnPlace(facts, column),
        explains: indexesOf(facts, column),
        data: {
          column: { kind: 'text', value: label },
          rows: { kind: 'number', value: String(now.failing), unit: 'plain' },
        },
      });
    }
  },
});

const ROUNDED: ReadonlySet<string> = new Set(['rate', 'points', 'percent']);

/** What a figure stands for if whatever followed its digits was dropped; formulas round by themselves. */
function cutOff({ quantity }: Fact): Quantity {
  const { value, decimals, origin } = quantity;
  if (decimals === undefined || origin === 'formula') return quantity;
  const unit = Decimal.ONE.shifted(-decimals);
  return {
    ...quantity,
    interval:
      value.sign() < 0
        ? { low: value.minus(unit), high: value }
        : { low: value, high: value.plus(unit) },
  };
}
