import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import { allocate, type AllocationPlace, type AllocationRequest } from '../../src/engine/allocate';

export interface PlainPlace {
  readonly weight: number;
  readonly floor?: number;
  readonly cap?: number;
  readonly locked?: number;
}

export function requestOf(target: number, places: readonly PlainPlace[]): AllocationRequest {
  return {
    target: Decimal.integer(target),
    places: places.map(({ weight, floor, cap, locked }): AllocationPlace => ({
      weight: Decimal.integer(weight),
      ...(floor !== undefined && { floor: Decimal.integer(floor) }),
      ...(cap !== undefined && { cap: Decimal.integer(cap) }),
      ...(locked !== undefined && { locked: Decimal.integer(locked) }),
    })),
  };
}

export function sharesOf(target: number, places: readonly PlainPlace[]): number[] {
  const allocation = allocate(requestOf(target, places));
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.problems));
  return allocation.shares.map(({ value }) => value.toDouble());
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);
export const least = ({ locked, floor }: PlainPlace): number => locked ?? floor ?? 0;
export const most = ({ locked, cap }: PlainPlace): number => locked ?? cap ?? Infinity;

/** Places with honest bounds, and a target that lies between what they must and may take. */
export const feasible = (maxPlaces: number, maxWeight: number) =>
  fc
    .array(
      fc.record({
        weight: fc.integer({ min: 1, max: maxWeight }),
        low: fc.option(fc.integer({ min: 0, max: maxWeight })),
        width: fc.option(fc.integer({ min: 0, max: maxWeight })),
        lock: fc.option(fc.nat(1000), { freq: 6 }),
      }),
      { minLength: 1, maxLength: maxPlaces },
    )
    .map((places) =>
      places.map(({ weight, low, width, lock }): PlainPlace => {
        const floor = low ?? undefined;
        const cap = width === null ? undefined : (low ?? 0) + width;
        const locked = lock === null ? undefined : (low ?? 0) + (lock % ((width ?? maxWeight) + 1));
        return {
          weight,
          ...(floor !== undefined && { floor }),
          ...(cap !== undefined && { cap }),
          ...(locked !== undefined && { locked }),
        };
      }),
    )
    .chain((places) => {
      const from = sum(places.map(least));
      const to = Math.min(from + maxPlaces * maxWeight, sum(places.map(most)));
      return fc.record({
        places: fc.constant(places),
        target: fc.integer({ min: from, max: to }),
      });
    });
