import type { Figures } from './arithmetic';

/** One minus may be a slip; as many as this are meant. */
const FEWEST = 2;
const LEAST_SHARE = 0.2;

/** Figures that go up and down, which neither a count nor a share of one does. */
export function isSigned(figures: Figures): boolean {
  const stated = figures.filter((figure) => figure !== undefined);
  const negative = stated.filter((figure) => figure < 0).length;
  return negative >= FEWEST && negative >= stated.length * LEAST_SHARE;
}
