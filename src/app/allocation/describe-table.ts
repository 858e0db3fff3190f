import { isHousehold, momentOf, type Dimensions } from '../../domain/dimensions';
import { factAt, type FactTable } from '../../domain/fact';
import { findCell, type SheetSnapshot } from '../../domain/snapshot';
import { cellAt, type Table } from '../../domain/table';
import { readFacts } from '../../engine/read-facts';
import type { AllocationCell, AllocationColumn, AllocationSum, AllocationTable } from './types';

/** Undefined where there is nothing to spread a target over, or no column to write it into. */
export function describeTable(sheet: SheetSnapshot, table: Table): AllocationTable | undefined {
  const rows = table.rows.flatMap(({ role }, index) => (role === 'unit' ? [index] : []));
  if (rows.length < 2) return undefined;
  const source: Source = { sheet, facts: readFacts(sheet, table).facts, rows };
  const counted = table.columns.flatMap(({ dimensions }, index) =>
    isHousehold(dimensions) && dimensions.aspect === 'count' ? [index] : [],
  );
  const columns = counted.map((index) => describeColumn(source, index));
  const initial = findInitial(source, counted, columns);
  return (
    initial && {
      id: table.id,
      sheet: table.sheet,
      range: table.range,
      places: rows.map((row) => table.rows[row]!.label),
      columns,
      initial,
    }
  );
}

interface Source {
  readonly sheet: SheetSnapshot;
  readonly facts: FactTable;
  /** Indexes into the table's rows: the places. */
  readonly rows: readonly number[];
}

function describeColumn(source: Source, index: number): AllocationColumn {
  const { facts, rows } = source;
  const { key, label, derived, dimensions } = facts.table.columns[index]!;
  const cells = rows.map((row) => describeCell(source, row, index));
  const calculated = cells.some((cell) => cell?.before.formula !== undefined);
  return {
    key,
    label,
    writable: isTarget(dimensions) && !derived.units && !calculated,
    cells,
    sums: sumsIn(source, index),
  };
}

function describeCell(
  { sheet, facts }: Source,
  row: number,
  column: number,
): AllocationCell | undefined {
  const at = cellAt(facts.table, row, column);
  if (!at) return undefined;
  const { value = null, formula } = findCell(sheet, at.row, at.column) ?? {};
  const { quantity } = factAt(facts, row, column) ?? {};
  return {
    at,
    before: { value, ...(formula !== undefined && { formula }) },
    figure: quantity?.value.normalised().toString() ?? null,
  };
}

/** Totals and subtotals without a formula: nobody but the person who typed them keeps them up. */
function sumsIn(source: Source, column: number): AllocationSum[] {
  const { facts, rows } = source;
  return facts.sums.flatMap(({ total, comparison }) => {
    const cell = comparison === '=' ? describeCell(source, total, column) : undefined;
    if (!cell || cell.before.formula !== undefined) return [];
    const places = placesBelow(facts, total).map((row) => rows.indexOf(row));
    return [{ ...cell, label: facts.table.rows[total]!.label, places }];
  });
}

/** Rows of places that a sum adds up, through subtotals. */
function placesBelow(facts: FactTable, total: number): number[] {
  const sum = facts.sums.find((one) => one.total === total && one.comparison === '=');
  return (sum?.terms ?? []).flatMap((term) =>
    facts.table.rows[term]!.role === 'unit' ? [term] : placesBelow(facts, term),
  );
}

/** A reduction planned for the year comes before any other column that may be written. */
function findInitial(
  source: Source,
  counted: readonly number[],
  columns: readonly AllocationColumn[],
): AllocationTable['initial'] | undefined {
  const { table } = source.facts;
  const meaningOf = (position: number): Dimensions => table.columns[counted[position]!]!.dimensions;
  const writable = columns.flatMap(({ writable: may }, position) => (may ? [position] : []));
  const column =
    writable.find((position) => isPlannedReduction(meaningOf(position))) ?? writable.at(-1);
  if (column === undefined) return undefined;
  const base = columns.findIndex((_, position) => isBaseOf(meaningOf(position), meaningOf(column)));
  const weight = base >= 0 ? base : columns.findIndex((_, position) => position !== column);
  const target = wholeOf(source, counted[column]!);
  return {
    column: columns[column]!.key,
    ...(weight >= 0 && { weight: columns[weight]!.key }),
    ...(base >= 0 && { cap: columns[base]!.key }),
    ...(target !== undefined && { target }),
  };
}

/** What has been counted is not for anybody to spread. */
function isTarget({ measure, status }: Dimensions): boolean {
  return measure === 'reduction' || status === 'planned' || status === 'assigned';
}

function isPlannedReduction({ measure, status }: Dimensions): boolean {
  return measure === 'reduction' && (status === 'planned' || status === 'assigned');
}

/** The households of which a reduction takes its share: those at the beginning of its year. */
function isBaseOf(base: Dimensions, flow: Dimensions): boolean {
  return (
    flow.period.point === 'flow' &&
    base.measure === flow.of &&
    base.subset === flow.subset &&
    momentOf(base.period) === flow.period.year - (flow.period.years ?? 1)
  );
}

/** What stands in the row of the whole, typed or calculated, if it is a number of at least one. */
function wholeOf({ facts }: Source, column: number): string | undefined {
  if (facts.totalIndex < 0) return undefined;
  const { quantity } = factAt(facts, facts.totalIndex, column) ?? {};
  return quantity && quantity.value.sign() > 0 ? quantity.value.normalised().toString() : undefined;
}
