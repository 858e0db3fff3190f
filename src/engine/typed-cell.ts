import type { CellSnapshot } from '../domain/snapshot';
import { isTypedArithmetic } from '../reading/typed-arithmetic';

/** A constant, or a formula of constants alone: nothing in the sheet can change it. */
export function isTyped({ formula }: CellSnapshot): boolean {
  return formula === undefined || isTypedArithmetic(formula);
}
