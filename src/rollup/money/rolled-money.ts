import type { Decimal } from '../../domain/decimal';
import type { MoneyUnit } from '../../domain/dimensions';
import type { Evidence } from '../assign-units';
import type { StatedFigure } from '../submission';
import { fromVnd } from './money-fit';

/** What units sent of money, added up by project and column. */
export interface RolledMoney {
  /** In which totals are written. */
  readonly unit: MoneyUnit;
  readonly nodes: readonly { readonly code: string; readonly label: string }[];
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  /** In the order of the units of the roll-up. */
  readonly units: readonly RolledMoneyUnit[];
  /** In đồng, by `amountKey`. */
  readonly totals: ReadonlyMap<string, Decimal>;
}

export interface RolledMoneyUnit {
  readonly name: string;
  readonly sources: readonly {
    readonly path: string;
    readonly sheet: string;
    readonly evidence: Evidence;
  }[];
  /** In đồng, by `amountKey`; none where its submissions state them differently. */
  readonly amounts: ReadonlyMap<string, StatedFigure>;
}

export function amountKey(node: string, column: string): string {
  return `${node} ${column}`;
}

/** A total in the unit of the whole, as a canonical decimal; undefined where nobody states one. */
export function totalInUnit(
  { unit, totals }: RolledMoney,
  node: string,
  column: string,
): string | undefined {
  const total = totals.get(amountKey(node, column));
  return total && fromVnd(total, unit).toString();
}
