import type { TableLayout } from '../layout/table-layout';
import { whenComplete } from './cell-conditions';
import { checkConditions } from './check-conditions';
import { derivationCondition } from './derivation-conditions';
import type { RowCondition } from './row-condition';

/** The condition on the total row, as whenComplete has it. */
export function conditionOnTotal(
  layout: TableLayout & { readonly place: number },
  { counts, at }: RowCondition,
  total: number,
): string {
  return whenComplete(layout, counts, at(total));
}

export function relationConditions(layout: TableLayout): RowCondition[] {
  return [
    ...layout.figures.flatMap((figure) => derivationCondition(layout, figure) ?? []),
    ...layout.definition.checks.flatMap((check) => checkConditions(layout, check)),
  ];
}
