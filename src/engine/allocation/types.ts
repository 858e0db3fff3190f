import type { Decimal } from '../../domain/decimal';

/** A target for the whole and the places over which to spread it. */
export interface AllocationRequest {
  /** Whole, ≥ 0. */
  readonly target: Decimal;
  readonly places: readonly AllocationPlace[];
}

export interface AllocationPlace {
  /** ≥ 0, any decimals: usually the poor households of the base year. */
  readonly weight: Decimal;
  /** Whole, ≥ 0; absent means 0. */
  readonly floor?: Decimal;
  /** Whole, ≥ 0: usually the place's base, as no place can lift more households than it has. */
  readonly cap?: Decimal;
  /** What the place gets whatever its weight says; whole, ≥ 0. */
  readonly locked?: Decimal;
}

/** What one place gets, and what keeps it from its proportional share. */
export interface Share {
  readonly value: Decimal;
  readonly held?: 'floor' | 'cap' | 'lock';
}

/** One share for each place of the request, in its order; or every reason why there are none. */
export type Allocation =
  | { readonly ok: true; readonly shares: readonly Share[] }
  | { readonly ok: false; readonly problems: readonly AllocationProblem[] };

/** `place` is an index into the places of the request; sums are over all places. */
export type AllocationProblem =
  | { readonly kind: 'no-places' }
  | { readonly kind: 'target-negative' | 'target-not-whole'; readonly target: Decimal }
  | { readonly kind: 'weight-negative'; readonly place: number; readonly weight: Decimal }
  | {
      readonly kind: 'bound-negative' | 'bound-not-whole';
      readonly place: number;
      readonly bound: 'floor' | 'cap' | 'locked';
      readonly value: Decimal;
    }
  | {
      readonly kind: 'floor-above-cap';
      readonly place: number;
      readonly floor: Decimal;
      readonly cap: Decimal;
    }
  | {
      readonly kind: 'lock-below-floor';
      readonly place: number;
      readonly locked: Decimal;
      readonly floor: Decimal;
    }
  | {
      readonly kind: 'lock-above-cap';
      readonly place: number;
      readonly locked: Decimal;
      readonly cap: Decimal;
    }
  /** Locks and floors alone take more than there is. */
  | { readonly kind: 'target-below-least'; readonly target: Decimal; readonly least: Decimal }
  /** With every place at its lock or cap something is left over. */
  | { readonly kind: 'target-above-most'; readonly target: Decimal; readonly most: Decimal }
  /** Only places without any weight could still take what is left over. */
  | { readonly kind: 'no-weight'; readonly left: Decimal };
