import { isBudget } from '../domain/dimensions';
import type { UnreadCell } from '../domain/fact';
import type { TableColumn } from '../domain/table';

const MONEY: ReadonlySet<string> = new Set(['vnd', 'thousandVnd', 'millionVnd', 'billionVnd']);

/** Whether a text names a unit of money other than that of its column: `74 tỷ` among millions. */
export function isInOtherUnit({ written }: UnreadCell, { dimensions }: TableColumn): boolean {
  return (
    isBudget(dimensions) &&
    dimensions.aspect === 'amount' &&
    written?.unit !== undefined &&
    MONEY.has(written.unit) &&
    written.unit !== dimensions.unit
  );
}
