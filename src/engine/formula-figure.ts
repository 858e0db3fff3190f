import { Decimal, maximum, minimum } from '../domain/decimal';
import type { FormulaNode } from '../reading/formula-tree';
import type { FormulaReference } from '../reading/formula-reference';

/** What a formula computes with: the figures behind its references, in the units in which cells store them. */
export interface FormulaInputs {
  /** The number of a cell; undefined where it is blank or not known. */
  cell(reference: FormulaReference): Decimal | undefined;
  /** The numbers of a range, blanks left out. */
  range(reference: FormulaReference): readonly Decimal[];
}

/** Decimals of a quotient that nothing rounds: more than a double holds. */
const QUOTIENT_DECIMALS = 18;

/**
 * The result of a formula over other figures than those in the sheet; undefined where it uses
 * what is not understood here. Source of the functions: Excel's own, of those that plans use.
 */
export function formulaFigure(node: FormulaNode, inputs: FormulaInputs): Decimal | undefined {
  switch (node.kind) {
    case 'number':
      return parseNumber(node.text);
    case 'reference':
      return isSingle(node.reference) ? (inputs.cell(node.reference) ?? Decimal.ZERO) : undefined;
    case 'sign': {
      const value = formulaFigure(node.operand, inputs);
      return node.sign === '-' ? value?.negated() : value;
    }
    case 'percent':
      return formulaFigure(node.operand, inputs)?.shifted(-2);
    case 'binary':
      return binaryFigure(node, inputs);
    case 'call':
      return callFigure(node, inputs);
    default:
      return undefined;
  }
}

type Binary = Extract<FormulaNode, { kind: 'binary' }>;
type Call = Extract<FormulaNode, { kind: 'call' }>;

function binaryFigure(
  { operator, left, right }: Binary,
  inputs: FormulaInputs,
): Decimal | undefined {
  const one = formulaFigure(left, inputs);
  const other = formulaFigure(right, inputs);
  if (!one || !other) return undefined;
  switch (operator) {
    case '+':
      return one.plus(other);
    case '-':
      return one.minus(other);
    case '*':
      return one.times(other);
    case '/':
      return other.isZero() ? undefined : divide(one, other);
    default:
      return undefined;
  }
}

function callFigure({ name, args }: Call, inputs: FormulaInputs): Decimal | undefined {
  const [first, second, third] = args;
  switch (name) {
    case 'SUM':
      return listOf(args, inputs)?.reduce((sum, term) => sum.plus(term), Decimal.ZERO);
    case 'AVERAGE': {
      const terms = listOf(args, inputs);
      if (!terms || terms.length === 0) return undefined;
      const sum = terms.reduce((all, term) => all.plus(term), Decimal.ZERO);
      return divide(sum, Decimal.integer(terms.length));
    }
    case 'MAX':
      return listOf(args, inputs)?.reduce(maximum);
    case 'MIN':
      return listOf(args, inputs)?.reduce(minimum);
    case 'ROUND':
    case 'ROUNDUP':
    case 'ROUNDDOWN':
    case 'TRUNC':
      return rounded(name, first, second, inputs);
    case 'INT':
      return first && formulaFigure(first, inputs)?.round(0, 'floor');
    case 'ABS':
      return first && formulaFigure(first, inputs)?.abs();
    case 'N':
    case 'IFERROR':
      return first && formulaFigure(first, inputs);
    case 'IF': {
      const holds = first && condition(first, inputs);
      const chosen = holds === undefined ? undefined : holds ? second : third;
      return chosen && formulaFigure(chosen, inputs);
    }
    default:
      return undefined;
  }
}

function rounded(
  name: 'ROUND' | 'ROUNDUP' | 'ROUNDDOWN' | 'TRUNC',
  of: FormulaNode | undefined,
  places: FormulaNode | undefined,
  inputs: FormulaInputs,
): Decimal | undefined {
  const value = of && formulaFigure(of, inputs);
  const digits = places ? formulaFigure(places, inputs) : Decimal.ZERO;
  if (!value || !digits?.isInteger()) return undefined;
  const decimals = digits.toDouble();
  if (Math.abs(decimals) > QUOTIENT_DECIMALS) return undefined;
  const shifted = value.shifted(decimals);
  switch (name) {
    case 'ROUND':
      return shifted.round(0, 'half-up').shifted(-decimals);
    case 'ROUNDUP':
      return shifted.round(0, shifted.sign() < 0 ? 'floor' : 'ceil').shifted(-decimals);
    case 'ROUNDDOWN':
    case 'TRUNC':
      return shifted.round(0, 'truncate').shifted(-decimals);
  }
}

/** Comparisons, also with texts, which no number equals, and their conjunctions. */
function condition(node: FormulaNode, inputs: FormulaInputs): boolean | undefined {
  if (node.kind === 'call' && (node.name === 'AND' || node.name === 'OR')) {
    const parts = node.args.map((arg) => condition(arg, inputs));
    if (parts.includes(undefined)) return undefined;
    return node.name === 'AND' ? !parts.includes(false) : parts.includes(true);
  }
  if (node.kind !== 'binary') return undefined;
  if (node.left.kind === 'string' || node.right.kind === 'string')
    return isBesideText(node, inputs);
  const one = formulaFigure(node.left, inputs);
  const other = formulaFigure(node.right, inputs);
  if (!one || !other) return undefined;
  const order = one.compare(other);
  switch (node.operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return undefined;
  }
}

function isBesideText(
  { operator, left, right }: Binary,
  inputs: FormulaInputs,
): boolean | undefined {
  const number = left.kind === 'string' ? right : left;
  // A blank equals "", and what other texts it may equal is not known here.
  const isNumber = number.kind === 'reference' && inputs.cell(number.reference) !== undefined;
  if (!isNumber) return undefined;
  return operator === '=' ? false : operator === '<>' ? true : undefined;
}

/** The numbers of a function's arguments; undefined where one is not understood. */
function listOf(args: readonly FormulaNode[], inputs: FormulaInputs): Decimal[] | undefined {
  const list: Decimal[] = [];
  for (const arg of args) {
    if (arg.kind === 'reference') {
      list.push(...inputs.range(arg.reference));
      continue;
    }
    const value = formulaFigure(arg, inputs);
    if (!value) return undefined;
    list.push(value);
  }
  return list;
}

function divide(one: Decimal, other: Decimal): Decimal {
  return one.dividedBy(other, QUOTIENT_DECIMALS, 'half-up').normalised();
}

function parseNumber(text: string): Decimal | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? Decimal.fromDouble(value) : undefined;
}

function isSingle({ range }: FormulaReference): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** Every reference in a formula, in the order in which they are written. */
export function referencesOf(node: FormulaNode): FormulaReference[] {
  switch (node.kind) {
    case 'reference':
      return [node.reference];
    case 'sign':
    case 'percent':
      return referencesOf(node.operand);
    case 'binary':
      return [...referencesOf(node.left), ...referencesOf(node.right)];
    case 'call':
      return node.args.flatMap(referencesOf);
    default:
      return [];
  }
}
