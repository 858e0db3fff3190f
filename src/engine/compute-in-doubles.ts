import type { RangeAddress } from '../domain/address';
import type { CellSnapshot } from '../domain/snapshot';
import type { FormulaReference } from '../reading/formula-reference';
import type { FormulaNode } from '../reading/formula-tree';

/** Cells as a formula sees them that was filled some rows down from where it was parsed. */
export interface Doubles {
  readonly moved: number;
  /** Null for an empty cell; undefined for one of which nothing may be concluded. */
  figure(row: number, column: number): CellSnapshot | null | undefined;
  /** The numbers of a range at once where that is possible. */
  sum(range: RangeAddress): RangeSum | undefined;
}

/** What numbers add up to, and what their magnitudes do. */
export interface RangeSum {
  readonly value: number;
  readonly size: number;
}

/** A result in Excel's own arithmetic, with the bounds of what else it may be. */
export interface DoubleResult {
  readonly value: number;
  /** Sum of the magnitudes that went into it, of which rounding errors are a part. */
  readonly size: number;
  /** Half-units of ROUND, whose ties are nobody's to foretell. */
  readonly slack: number;
}

/** Plain arithmetic, SUM and ROUND as Excel works them out; undefined for anything else. */
export function computeInDoubles(node: FormulaNode, inputs: Doubles): DoubleResult | undefined {
  switch (node.kind) {
    case 'number':
      return plain(Number(node.text));
    case 'reference':
      return ofCell(node.reference, inputs);
    case 'sign': {
      const operand = computeInDoubles(node.operand, inputs);
      return operand && node.sign === '-' ? { ...operand, value: -operand.value } : operand;
    }
    case 'percent':
      return scaled(computeInDoubles(node.operand, inputs), 0.01);
    case 'binary':
      return ofBinary(node, inputs);
    case 'call':
      return ofCall(node, inputs);
    default:
      return undefined;
  }
}

function plain(value: number): DoubleResult {
  return { value, size: Math.abs(value), slack: 0 };
}

function ofBinary(
  { operator, left, right }: Extract<FormulaNode, { kind: 'binary' }>,
  inputs: Doubles,
): DoubleResult | undefined {
  const one = computeInDoubles(left, inputs);
  const other = one && computeInDoubles(right, inputs);
  if (!one || !other) return undefined;
  switch (operator) {
    case '+':
      return plus(one, other);
    case '-':
      return plus(one, { ...other, value: -other.value });
    case '*':
      return {
        value: one.value * other.value,
        size: one.size * other.size,
        slack: one.slack * other.size + other.slack * (one.size + one.slack),
      };
    case '/':
      // Divisors that may be anything near 0 say nothing.
      return other.slack > 0 || other.value === 0
        ? undefined
        : scaled(one, 1 / other.value, other.size / Math.abs(other.value));
    default:
      return undefined;
  }
}

function ofCall(
  { name, args }: Extract<FormulaNode, { kind: 'call' }>,
  inputs: Doubles,
): DoubleResult | undefined {
  if (name === 'SUM') {
    let sum: DoubleResult | undefined = plain(0);
    for (const arg of args) {
      const term: DoubleResult | undefined =
        arg.kind === 'reference' ? ofRange(arg.reference, inputs) : computeInDoubles(arg, inputs);
      sum = sum && term && plus(sum, term);
    }
    return sum;
  }
  const [of, places] = args;
  if (name !== 'ROUND' || !of || places?.kind !== 'number') return undefined;
  const value = computeInDoubles(of, inputs);
  return value && { ...value, slack: value.slack + 0.5 * 10 ** -Number(places.text) };
}

function plus(one: DoubleResult, other: DoubleResult): DoubleResult {
  return {
    value: one.value + other.value,
    size: one.size + other.size,
    slack: one.slack + other.slack,
  };
}

function scaled(
  result: DoubleResult | undefined,
  factor: number,
  growth = 1,
): DoubleResult | undefined {
  if (!result) return undefined;
  const magnitude = Math.abs(factor);
  return {
    value: result.value * factor,
    size: result.size * magnitude * growth,
    slack: result.slack * magnitude,
  };
}

function isHere({ sheet, workbook, extent }: FormulaReference): boolean {
  return sheet === undefined && workbook === undefined && extent === 'cells';
}

/** A blank counts as 0; text in a cell that is not summed is an error or a number, as Excel likes. */
function ofCell(reference: FormulaReference, inputs: Doubles): DoubleResult | undefined {
  const { range, fixed } = reference;
  if (!isHere(reference) || range.left !== range.right) return undefined;
  const row = range.top + (fixed.top ? 0 : inputs.moved);
  if (row !== range.bottom + (fixed.bottom ? 0 : inputs.moved)) return undefined;
  const cell = inputs.figure(row, range.left);
  if (cell === undefined) return undefined;
  if (cell === null || (cell.value === null && cell.formula === undefined)) return plain(0);
  return typeof cell.value === 'number' ? plain(cell.value) : undefined;
}

function ofRange(reference: FormulaReference, inputs: Doubles): DoubleResult | undefined {
  const { range, fixed } = reference;
  if (!isHere(reference)) return undefined;
  const top = range.top + (fixed.top ? 0 : inputs.moved);
  const bottom = range.bottom + (fixed.bottom ? 0 : inputs.moved);
  const sum =
    inputs.sum({ ...range, top, bottom }) ?? sumOfCells({ ...range, top, bottom }, inputs);
  return sum && { ...sum, slack: 0 };
}

/** What a cell adds to a SUM, which passes over words; undefined where nobody can tell. */
export function termOf(cell: CellSnapshot | null): number | undefined {
  if (cell === null || typeof cell.value === 'string') return 0;
  if (typeof cell.value === 'number') return cell.value;
  return cell.value === null && cell.formula === undefined ? 0 : undefined;
}

function sumOfCells(
  { top, left, bottom, right }: RangeAddress,
  inputs: Doubles,
): RangeSum | undefined {
  let value = 0;
  let size = 0;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = inputs.figure(row, column);
      const term = cell === undefined ? undefined : termOf(cell);
      if (term === undefined) return undefined;
      value += term;
      size += Math.abs(term);
    }
  return { value, size };
}
