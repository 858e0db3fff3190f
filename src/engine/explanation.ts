import type { Decimal } from '../domain/decimal';
import type { Slip } from '../domain/finding';
import type { Interval } from '../domain/interval';
import type { RelationAt } from './relation-at';
import type { Problem } from './solve';

/** A relation with the table in which it stands. */
export interface Located {
  readonly problem: Problem;
  readonly relation: RelationAt;
}

/** Which cells explain that relations fail. */
export interface Explanation {
  /** The relations that this explains. */
  readonly relations: readonly Located[];
  /** Every cell that explains them at the least cost, likeliest first; empty where none does. */
  readonly suspects: readonly Suspect[];
  /** No suspect explains anything alone: they must change together. */
  readonly together?: true;
  /** The block was too large to search it whole. */
  readonly approximate?: true;
}

export interface Suspect {
  readonly problem: Problem;
  readonly index: number;
  readonly cost: number;
  /** All values of the cell with which everything holds; without ends where they form no interval. */
  readonly satisfying: Interval;
  /** How well the repair fits what need not hold but usually does; lower is likelier. */
  readonly implausibility: number;
  /** The likely right values; one that is alone may be offered as a fix. */
  readonly candidates: readonly { readonly value: Decimal; readonly slip: Slip }[];
}
