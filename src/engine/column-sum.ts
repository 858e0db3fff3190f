import type { FormulaReference } from '../reading/formula-reference';
import { unguarded } from '../reading/formula-meaning';
import { parseFormula, type FormulaNode } from '../reading/formula-tree';

/** A formula that does nothing but add cells of one column. */
export interface ColumnSum {
  /** 0-based rows of the sheet, both ends included. */
  readonly spans: readonly { readonly top: number; readonly bottom: number }[];
  /**
   * SUBTOTAL passes over other subtotals; its 109 passes over hidden rows, too.
   * Source: Excel's documentation of SUBTOTAL.
   */
  readonly passesOver: 'nothing' | 'subtotals' | 'subtotals-and-hidden';
}

/** The rows that a formula adds up; undefined where it does anything else. */
export function parseColumnSum(
  formula: string,
  sheet: string,
  column: number,
): ColumnSum | undefined {
  const tree = parseFormula(formula);
  const node = tree && unguarded(tree);
  if (!node) return undefined;
  const subtotal = node.kind === 'call' && node.name === 'SUBTOTAL' ? node.args : undefined;
  const terms = subtotal ? subtotal.slice(1) : [node];
  const references = terms.map(addends);
  if (references.some((found) => found === undefined)) return undefined;
  const all = (references as FormulaReference[][]).flat();
  if (all.length === 0 || !all.every((one) => isIn(one, sheet, column))) return undefined;
  const passesOver = subtotal ? passedOverBy(subtotal[0]) : 'nothing';
  if (!passesOver) return undefined;
  return { spans: all.map(({ range: { top, bottom } }) => ({ top, bottom })), passesOver };
}

function passedOverBy(kind: FormulaNode | undefined): ColumnSum['passesOver'] | undefined {
  if (kind?.kind !== 'number') return undefined;
  if (kind.text === '9') return 'subtotals';
  return kind.text === '109' ? 'subtotals-and-hidden' : undefined;
}

function addends(node: FormulaNode): FormulaReference[] | undefined {
  switch (node.kind) {
    case 'reference':
      return [node.reference];
    case 'sign':
      return node.sign === '+' ? addends(node.operand) : undefined;
    case 'binary':
      return node.operator === '+' ? joined([node.left, node.right]) : undefined;
    case 'call':
      return node.name === 'SUM' ? joined(node.args) : undefined;
    default:
      return undefined;
  }
}

function joined(nodes: readonly FormulaNode[]): FormulaReference[] | undefined {
  const parts = nodes.map(addends);
  return parts.some((part) => part === undefined)
    ? undefined
    : (parts as FormulaReference[][]).flat();
}

function isIn(
  { range, extent, sheet, workbook, lastSheet }: FormulaReference,
  own: string,
  column: number,
): boolean {
  return (
    extent === 'cells' &&
    workbook === undefined &&
    lastSheet === undefined &&
    (sheet === undefined || sheet.toLowerCase() === own.toLowerCase()) &&
    range.left === column &&
    range.right === column
  );
}
