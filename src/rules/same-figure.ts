import { isHousehold, momentOf, type Dimensions } from '../domain/dimensions';
import type { Table } from '../domain/table';
import { yearsOf } from './flow-columns';
import { isComparable } from './series-continues';

/**
 * Whether two columns of household figures mean the same: whose, counted how, planned or
 * actual, and when, where the end of a year and the beginning of the next are one moment.
 */
export function isSameFigure(table: Table, one: Dimensions, other: Dimensions): boolean {
  return (
    isHousehold(one) &&
    isHousehold(other) &&
    one.measure === other.measure &&
    one.of === other.of &&
    one.aspect === other.aspect &&
    one.subset === other.subset &&
    one.status === other.status &&
    isSameTime(one, other) &&
    isComparable(table, one, other)
  );
}

function isSameTime(one: Dimensions, other: Dimensions): boolean {
  const moment = momentOf(one.period);
  if (moment !== undefined) return moment === momentOf(other.period);
  return (
    other.period.point === 'flow' &&
    one.period.year === other.period.year &&
    yearsOf(one) === yearsOf(other)
  );
}
