import type { Fact, UnreadCell } from '../domain/fact';
import type { CellSnapshot } from '../domain/snapshot';
import { COMPUTED } from './figures/figure-column';
import type { TableFigures } from './figures/table-figures';
import { findExpectations, findSumFault, isForeign, type TableCells } from './expected-formulas';
import { SumCoverage } from './sum-coverage';
import { isTyped } from './typed-cell';

/** What was read of a table's cells, still open to what the cells say about each other. */
export interface OpenReading {
  readonly cells: Omit<TableCells, 'isFigure'>;
  readonly figures: TableFigures;
  readonly unread: UnreadCell[];
}

/** Completes facts and unread cells by the formulas that belong in their cells; says whether any column has formulas of its own. */
export function expectFormulas({ cells, figures, unread }: OpenReading): boolean {
  const { table } = cells;
  const width = table.columns.length;
  const all: TableCells = {
    sheet: cells.sheet,
    table,
    at: (rowIndex, columnIndex) => cells.at(rowIndex, columnIndex),
    isFigure: (rowIndex, columnIndex) => figures.has(rowIndex * width + columnIndex),
  };
  for (const [index, expectation] of findExpectations(all)) {
    const fact = figures.at(index);
    if (fact)
      figures.put(index, {
        ...fact,
        standing: isTyped(fact.cell) ? 'overwritten' : 'deviating',
        ...expectation,
      });
    const { expectedFormula } = expectation;
    const at = fact ? -1 : unread.findIndex((one) => one.index === index);
    if (at >= 0) unread[at] = { ...unread[at]!, expectedFormula };
  }
  addSumFaults(all, figures);
  return table.columns.some(
    (column, columnIndex) => isForeign(table, column) && hasFormulas(figures, columnIndex, width),
  );
}

function hasFormulas(figures: TableFigures, columnIndex: number, width: number): boolean {
  return (
    figures.columns[columnIndex]!.kinds.includes(COMPUTED) ||
    figures
      .rare()
      .some(({ index, cell }) => index % width === columnIndex && cell.formula !== undefined)
  );
}

/** A template says which formula a total has; how another one goes astray is told here. */
function addSumFaults(cells: TableCells, figures: TableFigures): void {
  const { table } = cells;
  const width = table.columns.length;
  let coverage: SumCoverage | undefined;
  for (const fact of figures.rare()) {
    const { role } = table.rows[Math.floor(fact.index / width)]!;
    if (role !== 'total' && role !== 'subtotal') continue;
    if (fact.standing !== 'deviating' || fact.sumFault) continue;
    coverage ??= new SumCoverage(table);
    const sumFault = findSumFault(cells, coverage, fact);
    if (sumFault) figures.put(fact.index, { ...fact, sumFault });
  }
}

/** What stays true of a cell while only its figure changes. */
export function expectationOf({
  standing,
  expectedFormula,
  sumFault,
}: Fact): Pick<Fact, 'standing' | 'expectedFormula' | 'sumFault'> {
  return {
    standing,
    ...(expectedFormula !== undefined && { expectedFormula }),
    ...(sumFault && { sumFault }),
  };
}

/** Whether a cell holds anything, and a formula which: all that the agreement of a column rests on. */
export function contentKind(cell: CellSnapshot | null | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  return cell.value === null || cell.value === '' ? '' : typeof cell.value;
}
