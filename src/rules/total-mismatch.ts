import { mayBeNegative, type Dimensions } from '../domain/dimensions';
import { sumsOf } from '../domain/table';
import { defineRelationRule } from './define-rule';

/** The total row holds the sum of the places. Rates and points do not add up and are left out. */
export const totalMismatch = defineRelationRule({
  id: 'total-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch', 'blanks', 'rounding'],
  source: 'Cộng dọc: số của toàn địa bàn bằng tổng số của các đơn vị',
  relate(table) {
    // Sums over the nodes of a programme have a rule of their own.
    if (table.subject === 'programme') return [];
    const { addedDown = [] } = table;
    return sumsOf(table).flatMap(({ comparison }, sum) =>
      table.columns.flatMap(({ dimensions }, column) => {
        const isAdded = addedDown.includes(column) || addsUp(dimensions);
        // Of what may go up or down a part may be more than the whole
        return isAdded && !(comparison === '<=' && mayBeNegative(dimensions))
          ? [
              {
                kind: 'total' as const,
                ruleId: 'total-mismatch',
                messageId: 'mismatch',
                ...(dimensions.aspect === 'amount' && { roundedTogether: 'rounding' }),
                column,
                sum,
              },
            ]
          : [];
      }),
    );
  },
});

function addsUp({ aspect, measure }: Dimensions): boolean {
  if (measure === 'quantity') return false;
  return aspect === 'count' || (aspect === 'amount' && measure === 'money');
}
