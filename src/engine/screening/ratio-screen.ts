import { POWERS } from '../../domain/powers-of-ten';
import type { ProductPattern, RatioPattern } from '../../domain/relation';
import { halfOf, holdsPoints, isMissing, RARE, type FigureColumn } from '../figures/figure-column';
import { alwaysDoubtful, DOUBTFUL, HOLDS, ROUNDING, SILENT, type Screen } from './screen';

/** rate · denominator = factor · numerator, of figures whose intervals hold nothing negative. */
export function screenRatio(pattern: RatioPattern, columns: readonly FigureColumn[]): Screen {
  const rate = columns[pattern.rate]!;
  const numerator = columns[pattern.numerator]!;
  const denominator = columns[pattern.denominator]!;
  const power = POWERS[rate.scale + denominator.scale - numerator.scale];
  if (power === undefined) return alwaysDoubtful;
  const factor = pattern.factor * power;
  // With half a unit more each, and twofold, so that halves are whole.
  const bound = Math.max(
    4 * (rate.largest + 1) * (denominator.largest + 1),
    2 * (numerator.largest + 1) * factor,
  );
  const isExact =
    [rate, numerator, denominator].every(({ isExact: own, relative }) => own && relative === 0) &&
    bound < Number.MAX_SAFE_INTEGER;
  const rounding = isExact ? 0 : ROUNDING;
  const countsArePoints = holdsPoints(numerator) && holdsPoints(denominator);

  return (row) => {
    const kind = rate.kinds[row]!;
    const numeratorKind = numerator.kinds[row]!;
    const denominatorKind = denominator.kinds[row]!;
    if (isMissing(kind) || isMissing(numeratorKind) || isMissing(denominatorKind)) return SILENT;
    if (kind === RARE || numeratorKind === RARE || denominatorKind === RARE) return DOUBTFUL;
    const half = halfOf(rate, row);
    const whole = denominator.units[row]!;
    const part = numerator.units[row]!;
    const wholeHalf = countsArePoints ? 0 : halfOf(denominator, row);
    const partHalf = countsArePoints ? 0 : halfOf(numerator, row);
    const low = rate.units[row]! - half;
    const least = whole - wholeHalf;
    if (low < 0 || least < 0 || part < partHalf) return DOUBTFUL;
    const highest = (rate.units[row]! + half) * (whole + wholeHalf);
    const lowest = low * least;
    const top = (part + partHalf) * factor;
    const bottom = (part - partHalf) * factor;
    const room = rounding * (highest + top);
    return lowest + room <= top && bottom + room <= highest ? HOLDS : DOUBTFUL;
  };
}

/** subject = product of the factors, where all are exact and it comes out just so. */
export function screenProduct(pattern: ProductPattern, columns: readonly FigureColumn[]): Screen {
  const subject = columns[pattern.subject]!;
  const [one, other] = pattern.factors.map((column) => columns[column]!) as [
    FigureColumn,
    FigureColumn,
  ];
  const power = POWERS[one.scale + other.scale - subject.scale];
  const isExact =
    power !== undefined &&
    [subject, one, other].every((column) => column.isExact) &&
    one.largest * other.largest < Number.MAX_SAFE_INTEGER &&
    subject.largest * power < Number.MAX_SAFE_INTEGER;
  if (!isExact) return alwaysDoubtful;
  return (row) => {
    const kinds = [subject.kinds[row]!, one.kinds[row]!, other.kinds[row]!];
    if (kinds.some(isMissing)) return SILENT;
    if (kinds.includes(RARE)) return DOUBTFUL;
    return one.units[row]! * other.units[row]! === subject.units[row]! * power ? HOLDS : DOUBTFUL;
  };
}
