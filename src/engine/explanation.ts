import type { Decimal } from '../domain/decimal';
import type { Slip } from '../domain/finding';
import type { Interval } from '../domain/interval';
import type { RelationAt } from './relation-at';

/** Which cells explain that relations fail. */
export interface Explanation {
  /** The relations that this explains. */
  readonly relations: readonly RelationAt[];
  /** Every single cell that explains them at the least cost, likeliest first; empty where none does. */
  readonly suspects: readonly Suspect[];
}

export interface Suspect {
  readonly index: number;
  readonly cost: number;
  /** All values of the cell with which everything holds; without ends where they form no interval. */
  readonly satisfying: Interval;
  /** How well the repair fits what need not hold but usually does; lower is likelier. */
  readonly implausibility: number;
  /** The likely right values; one that is alone may be offered as a fix. */
  readonly candidates: readonly { readonly value: Decimal; readonly slip: Slip }[];
}
