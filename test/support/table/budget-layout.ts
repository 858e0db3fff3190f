import { columnName, formatCell } from '../../../src/domain/address';
import type { RowSum, TableRow } from '../../../src/domain/table';
import { sumsOfNodes } from '../../../src/programme/packs';
import type { BudgetSketch } from '../../../src/rules/rule-examples';
import { budgetDimensions } from './budget-columns';
import { FIRST_COLUMN, FIRST_ROW } from './sketch-layout';

/** The rows of a budget sketch and how they add up. */
export interface BudgetLayout {
  readonly rows: readonly TableRow[];
  readonly sums: readonly RowSum[];
}

export function layoutOf({ rows }: BudgetSketch): BudgetLayout {
  const named = rows.map(([label], index): TableRow => {
    const node = /^DA(\d+(\.\d+)*)?$/.test(label) ? label : undefined;
    return {
      row: FIRST_ROW + index,
      role: node === 'DA' ? 'total' : 'unit',
      label: node === undefined ? label : nodeLabel(node),
      ...(node !== undefined && { node }),
    };
  });
  const sums = sumsOfNodes(named);
  const parents = new Set(sums.map(({ total }) => total));
  return {
    sums,
    rows: named.map((row, index) =>
      row.role === 'unit' && parents.has(index) ? { ...row, role: 'subtotal' } : row,
    ),
  };
}

function nodeLabel(code: string): string {
  if (code === 'DA') return 'Tổng số';
  const [project, subproject] = code.slice(2).split('.');
  return subproject === undefined
    ? `Dự án ${project}`
    : `Tiểu dự án ${subproject} của Dự án ${project}`;
}

/** How the table's own formula makes a cell: down from rows, or across from columns. */
export type Derivation =
  | { readonly kind: 'down'; readonly rows: readonly number[] }
  | { readonly kind: 'sum' | 'percent' | 'product'; readonly columns: readonly number[] };

/** Undefined where figures are typed. Indexes are those of the sketch. */
export function derivationAt(
  { columns, year }: BudgetSketch,
  { sums }: BudgetLayout,
  row: number,
  column: number,
): Derivation | undefined {
  const { aspect, measure } = budgetDimensions(columns[column]!, year);
  const sum = sums.find(({ total, comparison }) => total === row && comparison === '=');
  if (sum && measure === 'money' && aspect === 'amount') return { kind: 'down', rows: sum.terms };
  const { computed } = columns[column]!;
  if (!computed) return undefined;
  if ('sum' in computed) return { kind: 'sum', columns: computed.sum };
  if ('percent' in computed) return { kind: 'percent', columns: computed.percent };
  // What is counted are activities, not what they add up to.
  const isHeading = sums.some(({ total }) => total === row);
  return isHeading ? undefined : { kind: 'product', columns: computed.product };
}

/** The formula as Excel would hold it. */
export function budgetFormula(derivation: Derivation, row: number, column: number): string {
  const cell = (at: number, across: number): string =>
    formatCell({ row: FIRST_ROW + at, column: FIRST_COLUMN + across });
  if (derivation.kind === 'down') {
    const { rows } = derivation;
    const [first, last] = [rows[0]!, rows[rows.length - 1]!];
    if (last - first + 1 !== rows.length)
      return `=${rows.map((term) => cell(term, column)).join('+')}`;
    const name = columnName(FIRST_COLUMN + column);
    return `=SUM(${name}${FIRST_ROW + first + 1}:${name}${FIRST_ROW + last + 1})`;
  }
  const inputs = derivation.columns.map((input) => cell(row, input));
  switch (derivation.kind) {
    case 'sum':
      return `=${inputs.join('+')}`;
    case 'product':
      return `=${inputs.join('*')}`;
    case 'percent':
      return `=IF(${inputs[1]}=0,"",ROUND(100*${inputs[0]}/${inputs[1]},2))`;
  }
}
