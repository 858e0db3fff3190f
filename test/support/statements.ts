import { parseCell } from '../../src/domain/address';
import type { CellAddress } from '../../src/domain/address';
import type { Dimensions } from '../../src/domain/dimensions';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';
import type { Table, TableColumn, TableOptions, TableRow } from '../../src/domain/table';

/** A figure quoted from a plan's text. */
export interface Statement {
  /** The place, or whatever else it is said of. */
  readonly unit: string;
  readonly dimensions: Dimensions;
  /** As the plan writes it; null where it announces a figure and gives none. */
  readonly says: string | number | null;
  /** Where it stands in the sheet: `E4`. */
  readonly cell: string;
}

export interface StatementTable {
  readonly sheet: string;
  readonly statements: readonly Statement[];
  readonly options?: Partial<TableOptions>;
}

/**
 * Lays statements out as they are quoted, each in its cell with its place beside it, and
 * reads them as a table whose rows are the places and whose columns are what is said of
 * them. What is said twice of a place gets a column of its own.
 */
export function createStatements(...lists: readonly StatementTable[]): {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly Table[];
} {
  return {
    snapshot: { sheets: lists.map(toSheet), names: [] },
    tables: lists.map(toTable),
  };
}

function toSheet({ sheet, statements }: StatementTable, index: number): SheetSnapshot {
  const cells = new Map<number, Map<number, CellSnapshot>>();
  const put = ({ row, column }: CellAddress, cell: CellSnapshot): void => {
    const line = cells.get(row) ?? new Map<number, CellSnapshot>();
    if (line.has(column)) throw new Error(`two statements in one cell of ${sheet}`);
    cells.set(row, line.set(column, cell));
  };
  for (const { unit, says, cell } of statements) {
    const address = parseCell(cell);
    if (says !== null) put(address, { value: says });
    const name = { row: address.row, column: 0 };
    if (!cells.get(address.row)?.has(0)) put(name, { value: unit });
  }
  const right = Math.max(...statements.map(({ cell }) => parseCell(cell).column));
  const rows = [...cells.entries()].sort(([one], [other]) => one - other);
  return {
    id: `s${index + 1}`,
    name: sheet,
    hidden: false,
    protected: false,
    used: { top: 0, left: 0, bottom: rows[rows.length - 1]![0], right },
    rows: rows.map(([row, line]) => ({
      index: row,
      cells: Array.from({ length: right + 1 }, (_, column) => line.get(column) ?? null),
    })),
    names: [],
    merges: [],
  };
}

function toTable({ sheet, statements, options }: StatementTable, index: number): Table {
  const units = [...new Set(statements.map(({ unit }) => unit))];
  const said = new Map<string, number>();
  const placed = statements.map((statement) => {
    const meaning = JSON.stringify(statement.dimensions);
    const once = `${statement.unit} ${meaning}`;
    const times = (said.get(once) ?? 0) + 1;
    said.set(once, times);
    return { ...statement, key: `${meaning} ${times}` };
  });
  const keys = [...new Set(placed.map(({ key }) => key))];
  const addresses = placed.map(({ cell }) => parseCell(cell));
  const rowOf = (unit: string): number =>
    Math.min(...placed.flatMap((one, i) => (one.unit === unit ? [addresses[i]!.row] : [])));
  return {
    id: `T${index + 1}`,
    sheet,
    range: {
      top: Math.min(...addresses.map(({ row }) => row)),
      left: 0,
      bottom: Math.max(...addresses.map(({ row }) => row)),
      right: Math.max(...addresses.map(({ column }) => column)),
    },
    subject: 'places',
    rows: units.map((unit): TableRow => ({ row: rowOf(unit), role: 'unit', label: unit })),
    columns: keys.map((key): TableColumn => {
      const first = placed.findIndex((one) => one.key === key);
      return {
        column: addresses[first]!.column,
        key,
        label: key,
        dimensions: placed[first]!.dimensions,
        derived: { units: false, total: false },
      };
    }),
    cells: units.flatMap((unit) =>
      keys.map((key) => {
        const at = placed.findIndex((one) => one.unit === unit && one.key === key);
        return at < 0 ? undefined : addresses[at];
      }),
    ),
    options: { rateDecimals: 2, statements: true, ...options },
  };
}
