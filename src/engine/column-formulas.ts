import { meaningOf } from '../reading/formula-meaning';
import { createFiller, shapeOf } from '../reading/formula-shape';
import { findReferences } from '../reading/formula-tokens';

/** A formula in a column: which row of the table, and which of the sheet. */
export interface FormulaCell {
  readonly rowIndex: number;
  readonly row: number;
  readonly formula: string;
}

/** The formula that most cells of a column have, each in its own row. */
export interface ColumnFormula {
  /** en-US text for a row of the sheet. */
  readonly textAt: (row: number) => string;
  /** Formulas of the column that compute something else. */
  readonly deviating: readonly FormulaCell[];
}

/** So many cells at least, and this share of the filled ones, make a formula the column's own. */
export const LEAST_CELLS = 3;
export const LEAST_SHARE = 0.6;

/** Ways of writing one formula for which there is always room. */
const SPELLINGS = 8;

interface Group {
  readonly textAt: (row: number) => string;
  readonly formula: string;
  readonly row: number;
  readonly cells: FormulaCell[];
}

/**
 * What the cells of a column, made by somebody else, say belongs there; undefined where they
 * do not agree. Only formulas that look along their row, or at fixed cells, can say so: of one
 * that looks at the row above, the first row is another for good reason.
 */
export function findColumnFormula(
  cells: readonly FormulaCell[],
  filled: number,
  column: number,
): ColumnFormula | undefined {
  const needed = Math.max(LEAST_CELLS, Math.ceil(filled * LEAST_SHARE));
  if (cells.length < needed) return undefined;
  const mostShapes = Math.max(SPELLINGS, cells.length - needed + 1);
  const groups = groupByShape(cells, column, mostShapes);
  const largest = groups?.reduce((one, other) =>
    other.cells.length > one.cells.length ? other : one,
  );
  if (!groups || !largest || !looksAlongRow(largest)) return undefined;
  const others = groups.flatMap((group) => (group === largest ? [] : group.cells));
  const deviating = others.filter(
    ({ row, formula }) => !isSameMeaning(formula, largest.textAt(row)),
  );
  if (cells.length - deviating.length < needed) return undefined;
  return { textAt: largest.textAt, deviating };
}

/** Whether two formulas in one cell compute the same, as far as that can be told. */
export function isSameMeaning(one: string, other: string): boolean {
  if (one === other) return true;
  const meaning = meaningOf(one);
  return meaning !== undefined && meaning === meaningOf(other);
}

/**
 * Undefined once there are more shapes than leave room for one that most cells have. Nearly
 * every formula is its neighbour filled down, which one comparison of texts shows.
 */
function groupByShape(
  cells: readonly FormulaCell[],
  column: number,
  mostShapes: number,
): readonly Group[] | undefined {
  const groups = new Map<string, Group>();
  let last: Group | undefined;
  for (const cell of cells) {
    if (last?.textAt(cell.row) === cell.formula) {
      last.cells.push(cell);
      continue;
    }
    const shape = shapeOf(cell.formula, { row: cell.row, column });
    last = groups.get(shape);
    if (last) {
      last.cells.push(cell);
      continue;
    }
    if (groups.size === mostShapes) return undefined;
    const { formula, row } = cell;
    last = { textAt: createFiller(formula, row), formula, row, cells: [cell] };
    groups.set(shape, last);
  }
  return [...groups.values()];
}

function looksAlongRow({ formula, row }: Group): boolean {
  const references = findReferences(formula);
  return (
    references.length > 0 &&
    references.every(({ range, fixed, sheet, workbook }) => {
      if (fixed.top && fixed.bottom) return true;
      // Rows of two sheets go apart where one of them has a place more.
      if (sheet !== undefined || workbook !== undefined) return false;
      return range.top === row && range.bottom === row;
    })
  );
}
