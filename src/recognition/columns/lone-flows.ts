import type { HeaderFeatures } from './header-features';
import { isContent } from './household-draft';
import { speaksOfMoney } from './money-draft';
import type { TableContext } from './table-context';

/**
 * `Bổ sung trong năm`, `Giảm` in a table of money that counts no households: what came to an amount, or went.
 * By position of the columns.
 */
export function loneFlows(
  features: readonly HeaderFeatures[],
  { moneyUnit, titleCounts }: TableContext,
): ReadonlySet<number> {
  const isOfMoney = moneyUnit !== undefined && !titleCounts && features.some(speaksOfMoney);
  // `Số hộ thụ hưởng` are those who get the money, and not those who come and go
  const counts = features.some(
    ({ subject, flowOf, flags, unknown }) =>
      flowOf !== undefined ||
      (!unknown.some(isContent) &&
        (flags.has('some-households') || (subject !== undefined && subject !== 'persons'))),
  );
  const flows = features.flatMap(({ flow }, at) => (flow === undefined ? [] : [at]));
  return new Set(isOfMoney && !counts ? flows : []);
}
