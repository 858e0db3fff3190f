import { isBudget, isMoneyUnit } from '../domain/dimensions';
import type { UnreadCell } from '../domain/fact';
import type { TableColumn } from '../domain/table';

/** Whether a text names a unit of money other than that of its column: `74 tỷ` among millions. */
export function isInOtherUnit({ written }: UnreadCell, { dimensions }: TableColumn): boolean {
  return (
    isBudget(dimensions) &&
    dimensions.aspect === 'amount' &&
    isMoneyUnit(written?.unit) &&
    written.unit !== dimensions.unit
  );
}
