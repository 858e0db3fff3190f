import { cellRange } from '../../domain/address';
import { Decimal } from '../../domain/decimal';
import { allocate, type AllocationPlace } from '../../engine/allocate';
import type { WorkbookPort } from '../../ports/workbook-port';
import { tablesOf } from '../workbook-tables';
import { describeTable } from './describe-table';
import type {
  AllocationCell,
  AllocationChange,
  AllocationColumn,
  AllocationPlan,
  AllocationTable,
  AllocationWish,
} from './types';

/** The tables of the sheet in front over which a target can be spread. Throws WorkbookError. */
export async function offerAllocation(port: WorkbookPort): Promise<readonly AllocationTable[]> {
  const snapshot = await port.readSnapshot('active');
  return tablesOf(snapshot).flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet)!;
    return describeTable(sheet, table) ?? [];
  });
}

/** What each place would get, cell by cell, or all the reasons why there is no such allocation. */
export function planAllocation(table: AllocationTable, wish: AllocationWish): AllocationPlan {
  const column = columnOf(table, wish.column);
  const allocation = allocate({
    target: Decimal.parse(wish.target),
    places: table.places.map((_, index) => toPlace(table, wish, column, index)),
  });
  if (!allocation.ok) return allocation;
  const { shares } = allocation;
  const changes = [
    ...table.places.flatMap((label, index) => {
      const { value, held } = shares[index]!;
      return toChange(column.cells[index], label, value, held);
    }),
    ...column.sums.flatMap((sum) => {
      const total = sum.places.reduce((all, at) => all.plus(shares[at]!.value), Decimal.ZERO);
      return toChange(sum, sum.label, total);
    }),
  ];
  return {
    ok: true,
    changes: changes.map(({ cell: { at, figure }, label, after, held }) => ({
      place: { sheet: table.sheet, range: cellRange(at.row, at.column) },
      label,
      before: figure,
      after: after.toString(),
      ...(held && { held }),
    })),
    edits: changes
      .filter(({ cell: { figure }, after }) => figure !== after.toString())
      .map(({ cell: { at, before }, after }) => ({
        sheet: table.sheet,
        cell: at,
        before,
        after: { value: after.toDouble() },
      })),
  };
}

interface Change {
  readonly cell: AllocationCell;
  readonly label: string;
  readonly after: Decimal;
  readonly held?: AllocationChange['held'];
}

function toChange(
  cell: AllocationCell | undefined,
  label: string,
  after: Decimal,
  held?: AllocationChange['held'],
): Change[] {
  return cell ? [{ cell, label, after, ...(held && { held }) }] : [];
}

function toPlace(
  table: AllocationTable,
  wish: AllocationWish,
  column: AllocationColumn,
  index: number,
): AllocationPlace {
  const figureIn = (key: string | undefined): Decimal | undefined =>
    key === undefined ? undefined : toDecimal(columnOf(table, key).cells[index]?.figure);
  const floor = toDecimal(wish.floors[index]);
  const cap = leastOf(figureIn(wish.cap), toDecimal(wish.caps[index]));
  const locked = wish.kept[index]
    ? (toDecimal(column.cells[index]?.figure) ?? Decimal.ZERO)
    : column.cells[index] === undefined
      ? Decimal.ZERO
      : undefined;
  return {
    weight: figureIn(wish.weight) ?? Decimal.ZERO,
    ...(floor && { floor }),
    ...(cap && { cap }),
    ...(locked && { locked }),
  };
}

function columnOf({ columns }: AllocationTable, wanted: string): AllocationColumn {
  const column = columns.find(({ key }) => key === wanted);
  if (!column) throw new RangeError(`no such column: ${wanted}`);
  return column;
}

function toDecimal(text: string | null | undefined): Decimal | undefined {
  return text === null || text === undefined || text === '' ? undefined : Decimal.parse(text);
}

function leastOf(one: Decimal | undefined, other: Decimal | undefined): Decimal | undefined {
  if (!one || !other) return one ?? other;
  return one.lessThan(other) ? one : other;
}
