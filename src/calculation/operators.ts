import {
  booleanResult,
  ERROR,
  isFailed,
  numberResult,
  toNumber,
  UNKNOWN,
  type Result,
} from './result';

/** A binary operator of Excel's on two results. */
export function applyOperator(operator: string, left: Result, right: Result): Result {
  if (left.kind === 'unknown' || right.kind === 'unknown') return UNKNOWN;
  if (isFailed(left)) return left;
  if (isFailed(right)) return right;
  return isComparison(operator)
    ? compare(operator, left, right)
    : calculate(operator, toNumber(left), toNumber(right));
}

function calculate(operator: string, one: number | Result, other: number | Result): Result {
  if (typeof one !== 'number') return one;
  if (typeof other !== 'number') return other;
  switch (operator) {
    case '+':
      return numberResult(one + other);
    case '-':
      return numberResult(one - other);
    case '*':
      return numberResult(one * other);
    case '/':
      return other === 0 ? ERROR : numberResult(one / other);
    case '^':
      return numberResult(one ** other);
    default:
      return UNKNOWN;
  }
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function isComparison(operator: string): boolean {
  return operator in HOLDS;
}

function compare(operator: string, left: Result, right: Result): Result {
  const order = orderOf(left, right);
  return order === undefined ? UNKNOWN : booleanResult(HOLDS[operator]!(order));
}

/** Below 0 where the first comes first. Numbers stand before text, as Excel sorts them. */
function orderOf(left: Result, right: Result): number | undefined {
  if (left.kind === 'text' || right.kind === 'text') {
    const one = textOf(left);
    const other = textOf(right);
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    return one.localeCompare(other, 'vi', { sensitivity: 'accent' });
  }
  const one = toNumber(left);
  const other = toNumber(right);
  return typeof one === 'number' && typeof other === 'number' ? one - other : undefined;
}

/** A blank cell equals the empty text. */
function textOf(result: Result): string | undefined {
  if (result.kind === 'blank') return '';
  return result.kind === 'text' ? result.value : undefined;
}
