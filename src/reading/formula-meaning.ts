import { formatRange, type RangeAddress } from '../domain/address';
import type { FormulaReference } from './formula-reference';
import { parseFormula, type FormulaNode } from './formula-tree';

/**
 * What a formula computes, whatever way it is written: `=C7+D7`, `=$D7+C7` and `=SUM(C7:D7)`
 * mean one thing in their cell, as do a share with and without a guard against an empty
 * denominator. Undefined where that cannot be told; two formulas that mean the same give the
 * same figures, but not every two that give the same are seen to.
 */
export function meaningOf(formula: string): string | undefined {
  const tree = parseFormula(formula);
  const sum = tree && sumOf(unguarded(tree));
  return sum && printSum(sum);
}

/**
 * The formula inside of its guards: what it gives wherever it gives a number other than 0.
 * `IF(B7=0,"",C7/B7)` and `IFERROR(C7/B7,0)` are `C7/B7`.
 */
export function unguarded(node: FormulaNode): FormulaNode {
  if (node.kind !== 'call') return node;
  const [first, second, third] = node.args;
  if (node.name === 'IFERROR' && first && isNothing(second)) return unguarded(first);
  if (node.name !== 'IF' || node.args.length !== 3) return node;
  if (isNothing(second)) return unguarded(third!);
  return isNothing(third) ? unguarded(second!) : node;
}

function isNothing(node: FormulaNode | undefined): boolean {
  return (
    node === undefined ||
    node.kind === 'string' ||
    node.kind === 'missing' ||
    (node.kind === 'number' && Number(node.text) === 0)
  );
}

/** A product of cells and functions over others, with its factor. */
interface Product {
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly factor: number;
}

type Sum = readonly Product[];

/** Ranges up to so many cells are taken apart; plans add up a handful of columns. */
const TAKEN_APART = 64;

function sumOf(node: FormulaNode): Sum | undefined {
  switch (node.kind) {
    case 'number':
      return [{ over: [], under: [], factor: Number(node.text) }];
    case 'reference':
      return [atom(nameOf(node.reference))];
    case 'sign':
      return scaled(sumOf(node.operand), node.sign === '-' ? -1 : 1);
    case 'percent':
      return scaled(sumOf(node.operand), 0.01);
    case 'binary':
      return ofBinary(node);
    case 'call':
      return ofCall(node);
    default:
      return undefined;
  }
}

function ofBinary({
  operator,
  left,
  right,
}: Extract<FormulaNode, { kind: 'binary' }>): Sum | undefined {
  const one = sumOf(unguarded(left));
  const other = sumOf(unguarded(right));
  if (!one || !other) return undefined;
  switch (operator) {
    case '+':
      return [...one, ...other];
    case '-':
      return [...one, ...scaled(other, -1)!];
    case '*':
      return [times(asProduct(one), asProduct(other))];
    case '/':
      return [times(asProduct(one), inverse(asProduct(other)))];
    default:
      return [atom(`(${printSum(one)}${operator}${printSum(other)})`)];
  }
}

function ofCall({ name, args }: Extract<FormulaNode, { kind: 'call' }>): Sum | undefined {
  const terms = args.map((arg) =>
    name === 'SUM' && arg.kind === 'reference' ? partsOf(arg.reference) : sumOf(unguarded(arg)),
  );
  if (terms.some((term) => term === undefined)) return undefined;
  const known = terms as Sum[];
  return name === 'SUM' ? known.flat() : [atom(`${name}(${known.map(printSum).join(',')})`)];
}

/** The cells of a range, each as if it were named by itself. */
function partsOf(reference: FormulaReference): Sum {
  const { range, extent } = reference;
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (extent !== 'cells' || size > TAKEN_APART) return [atom(nameOf(reference))];
  return cellsOf(range).map((single) => atom(nameOf({ ...reference, range: single })));
}

function nameOf({ workbook, sheet, lastSheet, range }: FormulaReference): string {
  const source =
    sheet === undefined ? '' : `[${workbook ?? ''}]${sheet}:${lastSheet ?? ''}!`.toUpperCase();
  return source + formatRange(range);
}

function cellsOf({ top, left, bottom, right }: RangeAddress): RangeAddress[] {
  const cells: RangeAddress[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      cells.push({ top: row, left: column, bottom: row, right: column });
  return cells;
}

function atom(text: string): Product {
  return { over: [text], under: [], factor: 1 };
}

function scaled(sum: Sum | undefined, factor: number): Sum | undefined {
  return sum?.map((product) => ({ ...product, factor: product.factor * factor }));
}

function asProduct(sum: Sum): Product {
  return sum.length === 1 ? sum[0]! : atom(`(${printSum(sum)})`);
}

function times(one: Product, other: Product): Product {
  return {
    over: [...one.over, ...other.over],
    under: [...one.under, ...other.under],
    factor: one.factor * other.factor,
  };
}

function inverse({ over, under, factor }: Product): Product {
  return { over: under, under: over, factor: 1 / factor };
}

function printSum(sum: Sum): string {
  const factors = new Map<string, number>();
  for (const { over, under, factor } of sum) {
    const key = `${[...over].sort().join('*')}/${[...under].sort().join('*')}`;
    factors.set(key, (factors.get(key) ?? 0) + factor);
  }
  return [...factors]
    .map(([key, factor]) => `${Number(factor.toPrecision(12))}*${key}`)
    .sort()
    .join('+');
}
