import type { Dimensions } from '../../domain/dimensions';
import type { RowSum } from '../../domain/table';
import { bareText } from '../words/remembered';
import type { Figures } from './arithmetic';
import { NEVER_ADDED } from './indicator';
import { addsUpButForOne } from './slips-down';
import { sumsDown } from './sums-down';

/** A column that is known, with its figures row by row and the words above it. */
export interface NamedColumn {
  readonly dimensions: Dimensions;
  readonly figures: Figures;
  readonly texts: readonly string[];
}

/** Columns that must add up under a sum before one that does not is wrong rather than of another kind. */
const ENOUGH_BESIDE = 4;

/** Sums of its own that hold, and that fewer others make it believed with. */
const FEWEST_HELD = 3;
const ENOUGH_WITH_OWN = 2;

/**
 * Which columns known by nothing but their own names add up down the table, where their dimensions do not
 * say so: what is an amount of something may be a price or an average as well. All sums of such a column
 * hold, or those of others beside it do and one wrong figure is all that is in the way.
 */
export function findAddedDown(columns: readonly NamedColumn[], sums: readonly RowSum[]): number[] {
  return columns.flatMap((column, at): number[] => {
    const { dimensions, figures, texts } = column;
    if (dimensions.measure !== 'indicator' || !isCounted(dimensions)) return [];
    if (NEVER_ADDED.test(bareText(texts.join(' ')))) return [];
    // A total that its only detail does not reach may wait for the others
    const down = sumsDown(figures, sums, 1);
    if (down.broken.length === 0) return down.held.length > 0 ? [at] : [];
    const beside = columns.filter(
      (other, position) => position !== at && isCounted(other.dimensions),
    );
    const isShown = down.held.length >= FEWEST_HELD && down.held.length >= down.broken.length * 2;
    const enough = isShown ? ENOUGH_WITH_OWN : ENOUGH_BESIDE;
    return addsUpButForOne(column, down, beside, enough) ? [at] : [];
  });
}

function isCounted({ aspect, measure }: Dimensions): boolean {
  return (
    (aspect === 'count' || aspect === 'amount') && measure !== 'unitCost' && measure !== 'quantity'
  );
}
