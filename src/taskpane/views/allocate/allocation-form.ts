import type { AllocationTable, AllocationWish } from '../../application';

/** What the form holds, as typed. */
export interface AllocationForm {
  readonly column: string;
  readonly weight: string;
  /** Key of a column; empty where nothing limits a place. */
  readonly cap: string;
  readonly target: string;
  /** By place; absent where it has no limits of its own. */
  readonly limits: Readonly<Record<number, PlaceLimits>>;
}

export interface PlaceLimits {
  readonly keep: boolean;
  readonly floor: string;
  readonly most: string;
}

export const NO_LIMITS: PlaceLimits = { keep: false, floor: '', most: '' };

/** @param print writes a canonical number the way the reader types it */
export function initialForm(
  { initial: { column, weight, cap, target } }: AllocationTable,
  print: (canonical: string) => string,
): AllocationForm {
  return {
    column,
    weight: weight ?? column,
    cap: cap ?? '',
    target: target === undefined ? '' : print(target),
    limits: {},
  };
}

export function hasLimits({ keep, floor, most }: PlaceLimits): boolean {
  return keep || floor.trim() !== '' || most.trim() !== '';
}

/** Where a number is missing or no number: the target, or a limit of a place. */
export type FormFault =
  { readonly field: 'target' } | { readonly field: 'floor' | 'most'; readonly place: number };

export type WishOrFaults =
  | { readonly ok: true; readonly wish: AllocationWish }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

/** What the form asks for, or every field that has to be filled in otherwise. */
export function toWish(form: AllocationForm, places: number): WishOrFaults {
  const { column, weight, cap, limits } = form;
  const target = readCount(form.target);
  const read = Array.from({ length: places }, (_, place) => {
    const { keep, floor, most } = limits[place] ?? NO_LIMITS;
    return { keep, floor: readCount(floor), most: readCount(most) };
  });
  const faults = [
    ...(target === undefined || target === null ? [{ field: 'target' } as const] : []),
    ...read.flatMap(({ floor, most }, place): FormFault[] => [
      ...(floor === null ? [{ field: 'floor', place } as const] : []),
      ...(most === null ? [{ field: 'most', place } as const] : []),
    ]),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    wish: {
      column,
      target: target!,
      weight,
      ...(cap !== '' && { cap }),
      floors: read.map(({ floor }) => floor ?? undefined),
      caps: read.map(({ most }) => most ?? undefined),
      kept: read.map(({ keep }) => keep),
    },
  };
}

/**
 * A count as people type it: `1.595`, `1,595`, `1 595`, `1595`. Undefined where nothing is typed,
 * null where it is no whole number.
 */
function readCount(text: string): string | undefined | null {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (/^\d{1,3}([.,\s\u00A0]\d{3})+$/.test(typed)) return canonical(typed.replace(/\D/g, ''));
  return /^\d+$/.test(typed) ? canonical(typed) : null;
}

function canonical(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
