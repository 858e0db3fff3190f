import { POWERS } from '../../domain/powers-of-ten';
import type { LinearPattern } from '../../domain/relation';
import { halfOf, holdsPoints, isMissing, RARE, type FigureColumn } from '../figures/figure-column';
import { alwaysDoubtful, DOUBTFUL, HOLDS, ROUNDING, SILENT, type Screen } from './screen';

/** Finest scale to which columns are brought together. */
const FINEST = 12;

interface Member {
  readonly column: FigureColumn;
  /** From its units to common ones, with its sign in subject − Σ terms. */
  readonly factor: number;
}

/**
 * subject = Σ terms, or ≤. In whole units that doubles hold exactly the sums are exact, and so is
 * the verdict; otherwise the widths must leave room for all that rounding may be off.
 */
export function screenLinear(pattern: LinearPattern, columns: readonly FigureColumn[]): Screen {
  const used = [
    { column: columns[pattern.subject]!, sign: 1 },
    ...pattern.terms.map(({ column, coefficient }) => ({
      column: columns[column]!,
      sign: -coefficient,
    })),
  ];
  const scale = Math.max(...used.map(({ column }) => column.scale));
  if (scale > FINEST) return alwaysDoubtful;
  const members = used.map(({ column, sign }): Member => ({
    column,
    factor: sign * POWERS[scale - column.scale]!,
  }));
  const bound = members.reduce(
    (sum, { column, factor }) => sum + column.largest * Math.abs(factor),
    0,
  );
  const isExact = members.every(({ column }) => column.isExact) && bound < Number.MAX_SAFE_INTEGER;
  const arePoints = isExact && members.every(({ column }) => holdsPoints(column));
  const rounding = isExact ? 0 : ROUNDING;
  const blanksAreNothing = pattern.blanks === 'zero';
  const isEquality = pattern.comparison === '=';

  return (row) => {
    let difference = 0;
    let width = 0;
    let size = 0;
    let filled = 0;
    for (let i = 0; i < members.length; i++) {
      const { column, factor } = members[i]!;
      const kind = column.kinds[row]!;
      if (isMissing(kind)) {
        if (i > 0 && blanksAreNothing) continue;
        return SILENT;
      }
      if (kind === RARE) return DOUBTFUL;
      filled++;
      const units = column.units[row]! * factor;
      difference += units;
      if (arePoints) continue;
      width += halfOf(column, row) * Math.abs(factor);
      size += Math.abs(units);
    }
    if (filled === 1 && blanksAreNothing) return SILENT;
    const off = isEquality ? Math.abs(difference) : difference;
    return off + rounding * size <= width ? HOLDS : DOUBTFUL;
  };
}
