import type { FormulaReference } from '../reading/formula-reference';
import type { FormulaNode } from '../reading/formula-tree';
import { callFunction, type Argument } from './functions';
import { applyOperator } from './operators';
import { BLANK, ERROR, numberResult, toNumber, UNKNOWN, type Result } from './result';

/** The cells that formulas of one sheet look at. */
export interface CellResults {
  /** Of a single cell. */
  at(reference: FormulaReference): Result;
  /** Of every cell of a range that holds anything; undefined for what is not followed. */
  within(reference: FormulaReference): readonly Result[] | undefined;
}

/** Works a formula out as Excel does, as far as its functions are known here. */
export function evaluate(node: FormulaNode, cells: CellResults): Result {
  switch (node.kind) {
    case 'number':
      return numberResult(Number(node.text));
    case 'string':
      return { kind: 'text', value: node.text };
    case 'reference':
      return cells.at(node.reference);
    case 'missing':
      return BLANK;
    case 'sign':
      return withNumber(evaluate(node.operand, cells), (value) =>
        node.sign === '-' ? -value : value,
      );
    case 'percent':
      return withNumber(evaluate(node.operand, cells), (value) => value / 100);
    case 'binary':
      return applyOperator(node.operator, evaluate(node.left, cells), evaluate(node.right, cells));
    case 'call':
      return call(node, cells);
    case 'opaque':
      return UNKNOWN;
  }
}

function withNumber(result: Result, work: (value: number) => number): Result {
  const value = toNumber(result);
  return typeof value === 'number' ? numberResult(work(value)) : value;
}

type Call = Extract<FormulaNode, { kind: 'call' }>;

function call({ name, args }: Call, cells: CellResults): Result {
  if (name === 'IF') return choose(args, cells);
  if (name === 'IFERROR') return replaceError(args, cells);
  const known: Argument[] = [];
  for (const arg of args) {
    const argument = toArgument(arg, cells);
    if (!argument) return UNKNOWN;
    known.push(argument);
  }
  return callFunction(name, known);
}

/** Only the branch that is taken is worked out. */
function choose([test, yes, no]: readonly FormulaNode[], cells: CellResults): Result {
  if (!test || !yes) return ERROR;
  const condition = toNumber(evaluate(test, cells));
  if (typeof condition !== 'number') return condition;
  if (condition !== 0) return evaluate(yes, cells);
  return no ? evaluate(no, cells) : { kind: 'boolean', value: false };
}

function replaceError([first, second]: readonly FormulaNode[], cells: CellResults): Result {
  if (!first || !second) return ERROR;
  const result = evaluate(first, cells);
  return result.kind === 'error' ? evaluate(second, cells) : result;
}

function toArgument(node: FormulaNode, cells: CellResults): Argument | undefined {
  if (node.kind !== 'reference') return { kind: 'expression', result: evaluate(node, cells) };
  const { range, extent } = node.reference;
  if (extent === 'cells' && range.top === range.bottom && range.left === range.right)
    return { kind: 'cell', result: cells.at(node.reference) };
  const results = cells.within(node.reference);
  return results && { kind: 'cells', results };
}
