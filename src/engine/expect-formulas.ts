import type { Fact, UnreadCell } from '../domain/fact';
import type { CellSnapshot } from '../domain/snapshot';
import { findExpectations, findSumFault, isForeign, type TableCells } from './expected-formulas';
import { SumCoverage } from './sum-coverage';

/** What was read of a table's cells, still open to what the cells say about each other. */
export interface OpenReading {
  readonly cells: Omit<TableCells, 'isFigure'>;
  /** By fact index. */
  readonly facts: (Fact | undefined)[];
  readonly unread: UnreadCell[];
}

/** Completes facts and unread cells by the formulas that belong in their cells; says whether any column has formulas of its own. */
export function expectFormulas({ cells, facts, unread }: OpenReading): boolean {
  const { table } = cells;
  const width = table.columns.length;
  const all: TableCells = {
    sheet: cells.sheet,
    table,
    at: (rowIndex, columnIndex) => cells.at(rowIndex, columnIndex),
    isFigure: (rowIndex, columnIndex) => facts[rowIndex * width + columnIndex] !== undefined,
  };
  for (const [index, expectation] of findExpectations(all)) {
    const fact = facts[index];
    if (fact)
      facts[index] = {
        ...fact,
        standing: fact.cell.formula === undefined ? 'overwritten' : 'deviating',
        ...expectation,
      };
    const { expectedFormula } = expectation;
    const at = fact ? -1 : unread.findIndex((one) => one.index === index);
    if (at >= 0) unread[at] = { ...unread[at]!, expectedFormula };
  }
  addSumFaults(all, facts);
  return facts.some(
    (fact) =>
      fact?.cell.formula !== undefined && isForeign(table, table.columns[fact.index % width]!),
  );
}

/** A template says which formula a total has; how another one goes astray is told here. */
function addSumFaults(cells: TableCells, facts: (Fact | undefined)[]): void {
  const { table } = cells;
  const width = table.columns.length;
  let coverage: SumCoverage | undefined;
  for (const [rowIndex, { role }] of table.rows.entries()) {
    if (role !== 'total' && role !== 'subtotal') continue;
    for (let index = rowIndex * width; index < (rowIndex + 1) * width; index++) {
      const fact = facts[index];
      if (fact?.standing !== 'deviating' || fact.sumFault) continue;
      coverage ??= new SumCoverage(table);
      const sumFault = findSumFault(cells, coverage, fact);
      if (sumFault) facts[index] = { ...fact, sumFault };
    }
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
