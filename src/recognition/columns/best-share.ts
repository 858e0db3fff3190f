import type { ColumnShare } from '../../domain/table';
import { fitsRatio, type Figures } from './arithmetic';

/** Share of the rows in which a column must be the share of a part in a whole. */
const HOLDS = 0.8;

/**
 * The part and the whole of which a column is the share in most rows; where several pairs fit as well, the part
 * nearest to it. Undefined where none does. `rate`, `parts`, `wholes`: columns by index; `rates`: what `rate`
 * states, by row.
 */
export function bestShare(
  rate: number,
  rates: Figures,
  parts: readonly number[],
  wholes: readonly number[],
  columns: readonly { readonly figures: Figures }[],
): ColumnShare | undefined {
  const [best] = parts
    .flatMap((part) =>
      wholes.map((whole) => ({
        share: { rate, part, whole },
        fit: fitsRatio(rates, columns[part]!.figures, columns[whole]!.figures) ?? 0,
        reach: Math.abs(rate - part),
      })),
    )
    .filter(({ fit }) => fit >= HOLDS)
    .sort((one, other) => other.fit - one.fit || one.reach - other.reach);
  return best?.share;
}
