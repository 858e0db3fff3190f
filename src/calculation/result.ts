/** What a formula gives, or `unknown` where it uses something that is not calculated here. */
export type Result =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'blank' }
  /** An error value of Excel's, such as that of a division by zero. */
  | { readonly kind: 'error' }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Result = { kind: 'unknown' };
export const ERROR: Result = { kind: 'error' };
export const BLANK: Result = { kind: 'blank' };

/** Too large for Excel, or no number at all, is an error there. */
export function numberResult(value: number): Result {
  return Number.isFinite(value) ? { kind: 'number', value } : ERROR;
}

export function booleanResult(value: boolean): Result {
  return { kind: 'boolean', value };
}

export function isFailed(result: Result): boolean {
  return result.kind === 'error' || result.kind === 'unknown';
}

/**
 * The number that an operator works on. A blank is 0. Text is left alone: whether `1.234` in it
 * becomes a number depends on the machine that calculates.
 */
export function toNumber(result: Result): number | Result {
  switch (result.kind) {
    case 'number':
      return result.value;
    case 'boolean':
      return result.value ? 1 : 0;
    case 'blank':
      return 0;
    case 'error':
      return ERROR;
    default:
      return UNKNOWN;
  }
}
