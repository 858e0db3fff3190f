import { Decimal } from '../../domain/decimal';
import { defineSingleCellSlip, type Occasion } from './single-cell';

const DIGITS = Array.from('0123456789');

/** 3485 → 3845 */
export const digitsSwapped = defineSingleCellSlip({
  id: 'digits-swapped',
  slip: 'digits-swapped',
  hits: 'constant',
  wrongValues: (occasion) => retyped(occasion, swaps),
});

/** 3485 → 3455 */
export const digitWrong = defineSingleCellSlip({
  id: 'digit-wrong',
  slip: 'digit-wrong',
  hits: 'constant',
  wrongValues: (occasion) => retyped(occasion, replacements),
});

/** 3485 → 385 */
export const digitMissing = defineSingleCellSlip({
  id: 'digit-missing',
  slip: 'digit-missing',
  hits: 'constant',
  wrongValues: (occasion) => retyped(occasion, omissions),
});

/** 3485 → 34485 */
export const digitExtra = defineSingleCellSlip({
  id: 'digit-extra',
  slip: 'digit-extra',
  hits: 'constant',
  wrongValues: (occasion) => retyped(occasion, insertions),
});

/** What a hand may make of a figure by one slip in its digits. */
export function oneDigitOff(occasion: Occasion): Decimal[] {
  return retyped(occasion, (digits) => [...swaps(digits), ...replacements(digits)]);
}

/** The figure as it is written, its point left where it is, with other digits. */
function retyped(
  { value, heading: { decimals } }: Occasion,
  slip: (digits: string) => string[],
): Decimal[] {
  const digits = value
    .abs()
    .shifted(decimals)
    .round(0)
    .toString()
    .padStart(decimals + 1, '0');
  return slip(digits)
    .filter((text) => isWrittenSo(text, decimals))
    .map((text) => {
      const wrong = Decimal.of(BigInt(text), decimals);
      return value.sign() < 0 ? wrong.negated() : wrong;
    });
}

/** Nobody types 085 for 85, or a number that has lost its whole part. */
function isWrittenSo(digits: string, decimals: number): boolean {
  return digits.length > decimals && !(digits.length > decimals + 1 && digits.startsWith('0'));
}

function swaps(digits: string): string[] {
  return positions(digits.length - 1).map(
    (i) => digits.slice(0, i) + digits[i + 1]! + digits[i]! + digits.slice(i + 2),
  );
}

function replacements(digits: string): string[] {
  return positions(digits.length).flatMap((i) =>
    DIGITS.map((digit) => digits.slice(0, i) + digit + digits.slice(i + 1)),
  );
}

function omissions(digits: string): string[] {
  return positions(digits.length).map((i) => digits.slice(0, i) + digits.slice(i + 1));
}

function insertions(digits: string): string[] {
  return positions(digits.length + 1).flatMap((i) =>
    DIGITS.map((digit) => digits.slice(0, i) + digit + digits.slice(i)),
  );
}

function positions(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
