import { Decimal, maximum } from '../domain/decimal';
import type { FormulaReference } from './formula-reference';
import { parseFormula } from './formula-tree';
import type { FormulaNode } from './formula-tree';

/**
 * How precise the result of a formula is, judged by its outermost operations.
 * - `rounded`: to `decimals` places (negative for tens, hundreds …)
 * - `sum`: only added and subtracted; the half-units of the cells it adds add up, and
 *   `halfWidth` comes from rounded terms inside the formula itself
 * - `computed`: anything else, exact but for binary arithmetic
 */
export type FormulaPrecision =
  | { readonly kind: 'rounded'; readonly decimals: number; readonly direction: RoundingDirection }
  | {
      readonly kind: 'sum';
      readonly references: readonly FormulaReference[];
      readonly halfWidth: Decimal;
    }
  | { readonly kind: 'computed' };

/** ROUND, ROUNDUP, or ROUNDDOWN, TRUNC and INT. */
type RoundingDirection = 'nearest' | 'up' | 'down';

const COMPUTED: FormulaPrecision = { kind: 'computed' };
const EXACT: FormulaPrecision = { kind: 'sum', references: [], halfWidth: Decimal.ZERO };

const ROUNDING_FUNCTIONS: Readonly<Record<string, RoundingDirection>> = {
  ROUND: 'nearest',
  ROUNDUP: 'up',
  ROUNDDOWN: 'down',
  TRUNC: 'down',
};

/** Never throws; what is not understood is `computed`. */
export function findFormulaPrecision(formula: string): FormulaPrecision {
  const tree = parseFormula(formula);
  return (tree && precisionOf(tree)) ?? COMPUTED;
}

/** Undefined for branches that give no number: "" and arguments left out. */
function precisionOf(node: FormulaNode): FormulaPrecision | undefined {
  switch (node.kind) {
    case 'number':
      return EXACT;
    case 'reference':
      return { kind: 'sum', references: [node.reference], halfWidth: Decimal.ZERO };
    case 'sign':
      return precisionOf(node.operand);
    case 'percent':
      return shifted(precisionOf(node.operand), 2);
    case 'binary':
      return ofBinary(node.operator, node.left, node.right);
    case 'call':
      return ofCall(node.name, node.args);
    case 'string':
    case 'missing':
      return undefined;
    case 'opaque':
      return COMPUTED;
  }
}

function ofBinary(operator: string, left: FormulaNode, right: FormulaNode): FormulaPrecision {
  switch (operator) {
    case '+':
    case '-':
      return added([precisionOf(left), precisionOf(right)]);
    case '*': {
      const exponent = findPowerOfTen(right) ?? findPowerOfTen(left);
      const rounded = findPowerOfTen(right) === undefined ? right : left;
      return exponent === undefined ? COMPUTED : shifted(precisionOf(rounded), -exponent);
    }
    case '/': {
      const exponent = findPowerOfTen(right);
      return exponent === undefined ? COMPUTED : shifted(precisionOf(left), exponent);
    }
    default:
      return COMPUTED;
  }
}

function ofCall(name: string, args: readonly FormulaNode[]): FormulaPrecision {
  const direction = ROUNDING_FUNCTIONS[name];
  if (direction) {
    const decimals = args[1] ? findInteger(args[1]) : name === 'TRUNC' ? 0 : undefined;
    return decimals === undefined ? COMPUTED : { kind: 'rounded', decimals, direction };
  }
  switch (name) {
    case 'INT':
      return { kind: 'rounded', decimals: 0, direction: 'down' };
    case 'IF':
      return widest(args.slice(1).map(precisionOf));
    case 'IFERROR':
    case 'IFNA':
      return widest(args.map(precisionOf));
    case 'SUM':
      return added(args.map(precisionOf));
    case 'SUBTOTAL': {
      const [first, ...ranges] = args;
      const sums = first?.kind === 'number' && (first.text === '9' || first.text === '109');
      return sums ? added(ranges.map(precisionOf)) : COMPUTED;
    }
    default:
      return COMPUTED;
  }
}

function added(terms: readonly (FormulaPrecision | undefined)[]): FormulaPrecision {
  const references: FormulaReference[] = [];
  let halfWidth = Decimal.ZERO;
  for (const term of terms) {
    if (term?.kind === 'computed') return COMPUTED;
    if (term?.kind === 'rounded') halfWidth = halfWidth.plus(Decimal.halfUnit(term.decimals));
    if (term?.kind !== 'sum') continue;
    references.push(...term.references);
    halfWidth = halfWidth.plus(term.halfWidth);
  }
  return { kind: 'sum', references, halfWidth };
}

/**
 * Only the workbook knows which branch was taken, so the less precise one counts;
 * a bare number such as the 0 of `IF(B7=0,0,…)` says nothing.
 */
function widest(branches: readonly (FormulaPrecision | undefined)[]): FormulaPrecision {
  const telling = branches.filter(
    (branch): branch is FormulaPrecision => branch !== undefined && branch !== EXACT,
  );
  return telling.length > 0 ? telling.reduce(wider) : EXACT;
}

function wider(one: FormulaPrecision, other: FormulaPrecision): FormulaPrecision {
  if (one.kind === 'rounded' && other.kind === 'rounded')
    return other.decimals < one.decimals ? other : one;
  if (one.kind === 'rounded' || other.kind === 'computed') return one;
  if (other.kind === 'rounded' || one.kind === 'computed') return other;
  return {
    kind: 'sum',
    references: [...one.references, ...other.references],
    halfWidth: maximum(one.halfWidth, other.halfWidth),
  };
}

/** Dividing by 10^exponent moves the last reported place; a sum scaled is no longer a sum. */
function shifted(precision: FormulaPrecision | undefined, exponent: number): FormulaPrecision {
  return precision?.kind === 'rounded'
    ? { ...precision, decimals: precision.decimals + exponent }
    : COMPUTED;
}

function findPowerOfTen(node: FormulaNode): number | undefined {
  return node.kind === 'number' && /^10*$/.test(node.text) ? node.text.length - 1 : undefined;
}

function findInteger(node: FormulaNode): number | undefined {
  if (node.kind === 'sign') {
    const operand = findInteger(node.operand);
    return operand === undefined || node.sign === '+' ? operand : -operand;
  }
  return node.kind === 'number' && /^\d{1,2}$/.test(node.text) ? Number(node.text) : undefined;
}
