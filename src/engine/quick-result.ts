import type { FormulaReference } from '../reading/formula-reference';
import type { FormulaNode } from '../reading/formula-tree';

/** The result of a formula in a row of the table; NaN where it cannot be told this way. */
export type QuickResult = (rowIndex: number) => number;

/** Numbers of the formula's own row; undefined for any other cell. */
export interface OwnRow {
  /** Gives 0 for blanks, NaN for what is no plain number. */
  numbersOf(reference: FormulaReference): QuickResult | undefined;
}

/**
 * Turns a formula over its own row into a function, for the tens of thousands of cells that hold
 * just what it gives. It says nothing of how exact it is: whatever it does not confirm has to be
 * looked at closely. Undefined for formulas that look elsewhere.
 */
export function compileQuickResult(node: FormulaNode, row: OwnRow): QuickResult | undefined {
  switch (node.kind) {
    case 'number': {
      const value = Number(node.text);
      return () => value;
    }
    case 'reference':
      return row.numbersOf(node.reference);
    case 'sign': {
      const operand = compileQuickResult(node.operand, row);
      return operand && node.sign === '-' ? (at) => -operand(at) : operand;
    }
    case 'percent': {
      const operand = compileQuickResult(node.operand, row);
      return operand && ((at) => operand(at) / 100);
    }
    case 'binary':
      return compileBinary(node, row);
    case 'call':
      return compileRound(node, row);
    default:
      return undefined;
  }
}

function compileBinary(
  { operator, left, right }: Extract<FormulaNode, { kind: 'binary' }>,
  row: OwnRow,
): QuickResult | undefined {
  const one = compileQuickResult(left, row);
  const other = one && compileQuickResult(right, row);
  if (!one || !other) return undefined;
  switch (operator) {
    case '+':
      return (at) => one(at) + other(at);
    case '-':
      return (at) => one(at) - other(at);
    case '*':
      return (at) => one(at) * other(at);
    case '/':
      return (at) => one(at) / other(at);
    default:
      return undefined;
  }
}

function compileRound(
  { name, args }: Extract<FormulaNode, { kind: 'call' }>,
  row: OwnRow,
): QuickResult | undefined {
  const [of, places] = args;
  const value = name === 'ROUND' && of ? compileQuickResult(of, row) : undefined;
  if (!value || places?.kind !== 'number') return undefined;
  const unit = 10 ** Number(places.text);
  return (at) => {
    const exact = value(at) * unit;
    return (Math.sign(exact) * Math.round(Math.abs(exact))) / unit;
  };
}
