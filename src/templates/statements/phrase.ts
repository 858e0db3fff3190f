import type { CellValue } from '../../domain/snapshot';
import { cleanText } from '../parameters/clean-text';

/** More decimals than that come out of binary fractions, not of a plan. */
const DECIMALS = 6;

/**
 * What a figure says together with its operator and unit, as a plan would write it: `trên 7%`. A
 * value that brings words of its own says everything. Undefined where there is nothing to add.
 */
export function phraseOf(
  value: CellValue | undefined,
  operator: string,
  unit: string,
): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const figure = typeof value === 'number' ? inVietnamese(value) : cleanText(value);
  if (!/\d/.test(figure) || /[\p{L}%]/u.test(figure)) return undefined;
  const bound = operator === '=' ? '' : operator;
  return [bound, figure, unit].filter((part) => part !== '').join(' ');
}

function inVietnamese(value: number): string {
  return String(Number(value.toFixed(DECIMALS))).replace('.', ',');
}
