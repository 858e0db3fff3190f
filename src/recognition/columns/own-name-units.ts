import { isMoneyUnit, type Dimensions, type MoneyUnit } from '../../domain/dimensions';
import type { ColumnBalance } from '../../domain/table';
import { termsOf } from './balance-rows';
import type { ColumnSource } from './draft';
import { readFeatures } from './header-features';
import { speaksOfMoney } from './money-draft';
import type { Resolution } from './resolution';
import type { TableContext } from './table-context';

/**
 * Columns known by nothing but their own names that are money all the same: their headers say so, or they are
 * added to money, or made of it. They are amounts, then, in the unit of that money.
 */
export function withUnitsOfMoney(
  resolved: readonly Resolution[],
  balances: readonly ColumnBalance[],
  sources: readonly ColumnSource[],
  { moneyUnit }: TableContext,
): readonly Resolution[] {
  const units = resolved.map((one, at): MoneyUnit | undefined => {
    if (!('dimensions' in one)) return undefined;
    const { dimensions } = one;
    if (dimensions.measure === 'money' && dimensions.aspect === 'amount') return dimensions.unit;
    return isOwnAmount(dimensions) && saysMoney(sources[at]!) ? moneyUnit : undefined;
  });
  const sums = balances.map(termsOf);
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const columns of sums) {
      const unit = columns.map((at) => units[at]).find(isMoneyUnit);
      for (const at of columns) {
        const one = resolved[at]!;
        if (!unit || units[at] || !('dimensions' in one) || !isOwnFigure(one.dimensions)) continue;
        units[at] = unit;
        isNew = true;
      }
    }
  }
  return resolved.map((one, at) => {
    const unit = units[at];
    if (!unit || !('dimensions' in one) || one.dimensions.measure !== 'indicator') return one;
    return { ...one, dimensions: { ...one.dimensions, aspect: 'amount', unit } };
  });
}

function isOwnFigure({ measure, aspect }: Dimensions): boolean {
  return measure === 'indicator' && (aspect === 'amount' || aspect === 'count');
}

function isOwnAmount(dimensions: Dimensions): boolean {
  return isOwnFigure(dimensions) && dimensions.aspect === 'amount';
}

function saysMoney({ texts }: ColumnSource): boolean {
  return speaksOfMoney(readFeatures(texts));
}
