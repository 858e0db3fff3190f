import { Decimal } from '../domain/decimal';
import type { Dimensions } from '../domain/dimensions';
import type { Fact } from '../domain/fact';
import { isRangeOrBound } from './bounds';
import { defineCellRule } from './define-rule';
import { shownText } from './shown-text';

/**
 * A stated bound that nothing can meet: more than all households, fewer than none. "100%" and
 * "ít nhất 100%" ask for all of them, and are fine.
 */
export const impossibleBound = defineCellRule({
  id: 'impossible-bound',
  severity: 'error',
  since: '0.1.0',
  messages: ['above', 'below'],
  source: 'Tỷ lệ hộ nằm trong khoảng 0–100%; số hộ, số người, số tiền không âm',
  concerns: ({ fact, column }) =>
    !!fact && isRangeOrBound(fact) && findFault(fact, column.dimensions) !== undefined,
  inspect({ fact, row, column, place }, report) {
    const fault = fact && findFault(fact, column.dimensions);
    if (!fault) return;
    const text = shownText(fact.cell.value);
    report({
      messageId: fault,
      place,
      actual: text,
      expected: fault === 'above' ? { high: '100' } : { low: '0' },
      data: {
        text: { kind: 'text', value: text },
        unit: { kind: 'text', value: row.label },
        column: { kind: 'text', value: column.label },
      },
    });
  },
});

function findFault(fact: Fact, dimensions: Dimensions): 'above' | 'below' | undefined {
  const { low, high } = fact.quantity.interval;
  const { shape, open = false } = fact.written ?? {};
  if (isShare(dimensions)) {
    // Of a range both ends are stated; of a bound only the one that is there.
    const least = shape === 'range' ? high : low;
    if (least && reaches(least, Decimal.HUNDRED, open && shape === 'lower-bound')) return 'above';
  }
  if (dimensions.aspect !== 'points' && dimensions.aspect !== 'percent') {
    const most = shape === 'range' ? low : high;
    if (most && reaches(Decimal.ZERO, most, open && shape === 'upper-bound')) return 'below';
  }
  return undefined;
}

/** Beyond the limit, or at it where the number itself is left out. */
function reaches(number: Decimal, limit: Decimal, open: boolean): boolean {
  return open ? limit.atMost(number) : limit.lessThan(number);
}

/** Percent of households or of people; percentages of money and of plans may exceed the whole. */
function isShare({ aspect }: Dimensions): boolean {
  return aspect === 'rate' || aspect === 'points';
}
