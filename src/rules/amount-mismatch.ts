import { isBudget, type BudgetDimensions } from '../domain/dimensions';
import type { ProductPattern } from '../domain/relation';
import { defineRelationRule } from './define-rule';
import { isComparable, moneyColumns } from './money-columns';

/** An activity costs what one of its units costs, as many times as there are units. */
export const amountMismatch = defineRelationRule({
  id: 'amount-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source:
    'Lập dự toán theo khối lượng và định mức: thành tiền = số lượng × đơn giá. Là phép nhân trong một dòng, khác với phép cộng của các quy tắc khác',
  relate(table) {
    const found = (measure: BudgetDimensions['measure']) =>
      table.columns.flatMap(({ dimensions: held }, index) =>
        isBudget(held) && held.measure === measure ? [{ index, held }] : [],
      );
    return found('quantity').flatMap((quantity): ProductPattern[] => {
      const unitCost = found('unitCost').find(({ held }) => isSamePlan(held, quantity.held));
      const amounts = moneyColumns(table).filter(
        ({ held }) =>
          unitCost && isSamePlan(held, unitCost.held) && isComparable(held, unitCost.held),
      );
      // A table of one kind of capital has no other whole
      const fromAll = amounts.filter(({ held }) => held.source === 'all');
      const whole =
        fromAll.find(({ held }) => held.capital === 'all') ??
        (fromAll.length === 1 ? fromAll[0] : undefined);
      const amount = whole ?? (amounts.length === 1 ? amounts[0] : undefined);
      if (!unitCost || !amount) return [];
      return [
        {
          kind: 'product',
          ruleId: 'amount-mismatch',
          messageId: 'mismatch',
          subject: amount.index,
          factors: [quantity.index, unitCost.index],
        },
      ];
    });
  },
});

/** A table may plan and account for activities side by side. */
function isSamePlan(one: BudgetDimensions, other: BudgetDimensions): boolean {
  return one.status === other.status && one.period.year === other.period.year;
}
