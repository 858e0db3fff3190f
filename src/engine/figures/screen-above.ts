import { POWERS } from '../../domain/powers-of-ten';
import { isMissing, RARE, type FigureColumn } from './figure-column';

/**
 * Whether one column's figure may be larger than another's in a row. Intervals only make it harder
 * to be surely above, and doubles keep the order of what they round.
 */
export function screenAbove(larger: FigureColumn, smaller: FigureColumn): (row: number) => boolean {
  const scale = Math.max(larger.scale, smaller.scale);
  const factor = POWERS[scale - larger.scale]!;
  const otherFactor = POWERS[scale - smaller.scale]!;
  const areExact = larger.isExact && smaller.isExact;
  return (row) => {
    const kind = larger.kinds[row]!;
    const otherKind = smaller.kinds[row]!;
    if (isMissing(kind) || isMissing(otherKind)) return false;
    if (kind === RARE || otherKind === RARE) return true;
    const one = larger.units[row]! * factor;
    const other = smaller.units[row]! * otherFactor;
    return one > other || (one === other && !areExact);
  };
}
