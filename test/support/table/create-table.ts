import { columnName, formatCell } from '../../../src/domain/address';
import type { HouseholdDimensions } from '../../../src/domain/dimensions';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/snapshot';
import type { Table, TableColumn, TableRow } from '../../../src/domain/table';

/**
 * A household table written the short way for tests. Figures are what the sheet holds;
 * `'='` stands for the table's own formula, whose result is worked out here with plain
 * arithmetic, independently of the engine.
 */
export interface TableSketch {
  readonly year: number;
  readonly columns: readonly ColumnKey[];
  /** Label, then one figure for each column. */
  readonly rows: readonly SketchRow[];
  readonly total?: SketchRow;
  readonly totalOnTop?: boolean;
}

export type Figure =
  number | string | null | { readonly error: string } | { readonly typed: number };
export type SketchRow = readonly [string, ...Figure[]];

export type ColumnKey = keyof typeof COLUMNS;

type Derivation = 'remaining' | 'rate' | undefined;

const COLUMNS = {
  households: column('households', 'count', 'actual', -1, 'end'),
  poor: column('poor', 'count', 'actual', -1, 'end'),
  rate: column('poor', 'rate', 'actual', -1, 'end', 'rate', ['poor', 'households']),
  nearPoor: column('nearPoor', 'count', 'actual', -1, 'end'),
  nearPoorRate: column('nearPoor', 'rate', 'actual', -1, 'end', 'rate', ['nearPoor', 'households']),
  reduction: column('reduction', 'count', 'planned', 0, 'flow', undefined, [], 'poor'),
  remaining: column('poor', 'count', 'planned', 0, 'end', 'remaining', ['poor', 'reduction']),
  planned: column('households', 'count', 'planned', 0, 'end'),
  targetRate: column('poor', 'rate', 'planned', 0, 'end', 'rate', ['remaining', 'planned']),
  minority: column(
    'poor',
    'count',
    'actual',
    -1,
    'end',
    undefined,
    [],
    undefined,
    'ethnicMinority',
  ),
} as const;

interface ColumnSketch {
  readonly dimensions: (year: number) => HouseholdDimensions;
  readonly derivation: Derivation;
  readonly inputs: readonly string[];
  readonly aspect: HouseholdDimensions['aspect'];
}

function column(
  measure: HouseholdDimensions['measure'],
  aspect: HouseholdDimensions['aspect'],
  status: HouseholdDimensions['status'],
  yearOffset: number,
  point: HouseholdDimensions['period']['point'],
  derivation?: Derivation,
  inputs: readonly string[] = [],
  of?: HouseholdDimensions['of'],
  subset: HouseholdDimensions['subset'] = 'all',
): ColumnSketch {
  return {
    dimensions: (year) => ({
      measure,
      ...(of && { of }),
      aspect,
      subset,
      period: { year: year + yearOffset, point },
      status,
    }),
    derivation,
    inputs,
    aspect,
  };
}

export const SHEET = 'Phụ lục';
const FIRST_ROW = 6;
const FIRST_COLUMN = 2;

/** Sheet and table of a sketch; body rows start in row 7, figures in column C. */
export function createTable(sketch: TableSketch): { snapshot: WorkbookSnapshot; table: Table } {
  const body: { row: SketchRow; role: TableRow['role'] }[] = sketch.rows.map((row) => ({
    row,
    role: 'unit',
  }));
  if (sketch.total) {
    const total = { row: sketch.total, role: 'total' as const };
    if (sketch.totalOnTop) body.unshift(total);
    else body.push(total);
  }
  const rows = body.map(({ row, role }, index): TableRow => ({
    row: FIRST_ROW + index,
    role,
    label: row[0],
  }));
  const unitRows = rows.filter(({ role }) => role === 'unit').map(({ row }) => row);
  const formulaFor = (key: ColumnKey, row: TableRow): string | undefined =>
    formulaOf(sketch, key, row, unitRows[0]!, unitRows[unitRows.length - 1]!);
  const columns = sketch.columns.map((key, index): TableColumn => {
    const { dimensions } = COLUMNS[key];
    const derives = (role: TableRow['role']): boolean =>
      formulaFor(key, { row: 0, role, label: '' }) !== undefined;
    return {
      column: FIRST_COLUMN + index,
      key,
      label: key,
      dimensions: dimensions(sketch.year),
      derived: { units: derives('unit'), total: derives('total') },
      formulaFor: (row) => formulaFor(key, row),
    };
  });
  const results = computeAll(sketch, body);
  const cells = body.map(({ row }, rowIndex) =>
    sketch.columns.map((key, columnIndex): CellSnapshot | null => {
      const figure = row[columnIndex + 1] as Figure;
      if (figure === null) return null;
      if (figure !== '=') return { value: constant(figure) };
      const formula = formulaFor(key, rows[rowIndex]!);
      if (formula === undefined) throw new Error(`${key} has no formula of its own`);
      return { value: results.get(`${rowIndex}:${key}`) ?? '', formula };
    }),
  );
  const last = rows[rows.length - 1]!.row;
  const sheet: SheetSnapshot = {
    id: 's1',
    name: SHEET,
    hidden: false,
    protected: false,
    used: {
      top: 0,
      left: 0,
      bottom: last,
      right: FIRST_COLUMN + columns.length - 1,
    },
    rows: cells.map((row, index) => ({
      index: FIRST_ROW + index,
      cells: [{ value: index + 1 }, { value: body[index]!.row[0] }, ...row],
    })),
    names: [],
    merges: [],
  };
  const table: Table = {
    id: 'T1',
    sheet: SHEET,
    range: { top: FIRST_ROW - 1, left: 0, bottom: last, right: FIRST_COLUMN + columns.length - 1 },
    rows,
    columns,
    options: { rateDecimals: 2 },
  };
  return { snapshot: { sheets: [sheet], names: [] }, table };
}

function constant(figure: Exclude<Figure, null>): CellSnapshot['value'] {
  return typeof figure === 'object' && 'typed' in figure ? figure.typed : figure;
}

function formulaOf(
  sketch: TableSketch,
  key: ColumnKey,
  row: TableRow,
  first: number,
  last: number,
): string | undefined {
  const { derivation, inputs, aspect } = COLUMNS[key];
  const at = (input: string): string =>
    formatCell({ row: row.row, column: FIRST_COLUMN + sketch.columns.indexOf(input as ColumnKey) });
  const present = inputs.every((input) => sketch.columns.includes(input as ColumnKey));
  if (row.role === 'total' && aspect === 'count') {
    const name = columnName(FIRST_COLUMN + sketch.columns.indexOf(key));
    return `=SUM(${name}${first + 1}:${name}${last + 1})`;
  }
  if (!present) return undefined;
  if (derivation === 'remaining') return `=${at(inputs[0]!)}-${at(inputs[1]!)}`;
  if (derivation === 'rate') return `=ROUND(100*${at(inputs[0]!)}/${at(inputs[1]!)},2)`;
  return undefined;
}

/** Results of all `=` cells, by repeated passes of plain number arithmetic. */
function computeAll(
  sketch: TableSketch,
  body: readonly { row: SketchRow; role: TableRow['role'] }[],
): Map<string, number> {
  const results = new Map<string, number>();
  const value = (rowIndex: number, key: string): number | undefined => {
    const position = sketch.columns.indexOf(key as ColumnKey);
    const figure = position < 0 ? undefined : (body[rowIndex]!.row[position + 1] as Figure);
    if (figure === '=') return results.get(`${rowIndex}:${key}`);
    const plain = figure === undefined || figure === null ? undefined : constant(figure);
    return typeof plain === 'number' ? plain : undefined;
  };
  for (let pass = 0; pass <= sketch.columns.length; pass++)
    body.forEach(({ row, role }, rowIndex) =>
      sketch.columns.forEach((key, position) => {
        if (row[position + 1] !== '=') return;
        const { derivation, inputs, aspect } = COLUMNS[key];
        let result: number | undefined;
        if (role === 'total' && aspect === 'count') {
          result = 0;
          body.forEach((other, index) => {
            if (other.role === 'unit') result! += value(index, key) ?? 0;
          });
        } else {
          const [one, two] = inputs.map((input) => value(rowIndex, input));
          if (one !== undefined && two !== undefined)
            result = derivation === 'remaining' ? one - two : Math.round((10000 * one) / two) / 100;
        }
        if (result !== undefined) results.set(`${rowIndex}:${key}`, result);
      }),
    );
  return results;
}
