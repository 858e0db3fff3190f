import type { CellSnapshot, SheetSnapshot } from '../../../src/domain/snapshot';
import type { RowSum, Table, TableColumn, TableRow, TextColumn } from '../../../src/domain/table';
import type { ColumnKey, Figure, TableSketch } from '../../../src/rules/rule-examples';
import { SKETCH_COLUMNS } from './sketch-columns';
import { bodyOf, FIRST_COLUMN, FIRST_ROW, formulaOf, SHEET, type BodyRow } from './sketch-layout';
import { computeResults } from './sketch-results';
import { writtenCell } from './written-cell';

/** Sheet and table of a household sketch; body rows start in row 7, figures in column C. */
export function createHouseholdTable(sketch: TableSketch): { sheet: SheetSnapshot; table: Table } {
  const body = bodyOf(sketch);
  const results = computeResults(sketch);
  const rows = body.map(({ figures, role, hidden }, index): TableRow => ({
    row: FIRST_ROW + index,
    role,
    label: figures[0],
    ...(hidden && { hidden }),
  }));
  const cellAt = (rowIndex: number, key: ColumnKey, figure: Figure): CellSnapshot | null => {
    if (figure === null) return null;
    if (figure !== '=') return writtenCell(figure);
    const formula = formulaOf(sketch, key, rows[rowIndex]!);
    if (formula === undefined) throw new Error(`${key} has no formula of its own`);
    return { value: results(rowIndex, key), formula };
  };
  const last = rows[rows.length - 1]!.row;
  const texts = textColumnsOf(sketch);
  const right = FIRST_COLUMN + sketch.columns.length - 1 + (sketch.texts?.length ?? 0);
  const sheet: SheetSnapshot = {
    id: 's1',
    name: SHEET,
    hidden: false,
    protected: false,
    used: { top: 0, left: 0, bottom: last, right },
    rows: body.map(({ figures, hidden }, rowIndex) => ({
      index: FIRST_ROW + rowIndex,
      ...(hidden && { hidden }),
      cells: [
        textCell(sketch.numbering ? sketch.numbering[rowIndex] : rowIndex + 1),
        { value: figures[0], ...(sketch.labelFont !== undefined && { font: sketch.labelFont }) },
        ...sketch.columns.map((key, column) =>
          cellAt(rowIndex, key, figures[column + 1] as Figure),
        ),
        ...(sketch.texts ?? []).map(({ cells }) => textCell(cells[rowIndex])),
      ],
    })),
    names: [],
    merges: [],
  };
  const table: Table = {
    id: 'T1',
    subject: sketch.listedAt === undefined ? 'places' : 'other',
    ...(sketch.listedAt !== undefined && { moment: sketch.listedAt }),
    ...(sketch.balances && { columnBalances: sketch.balances }),
    ...(sketch.territory !== undefined && { territory: sketch.territory }),
    sheet: SHEET,
    range: { top: FIRST_ROW - 1, left: 0, bottom: last, right },
    rows,
    columns: sketch.columns.map((key, column) => columnOf(sketch, key, column)),
    ...(sketch.subtotals && { sums: sumsOfSections(body) }),
    ...(texts.length > 0 && { texts }),
    ...(sketch.lost && { template: { id: 'target-allocation', version: '1.0.0' } }),
    ...(sketch.lost && { lost: sketch.lost }),
    options: {
      rateDecimals: 2,
      ...(sketch.seriesBreaks && { seriesBreaks: sketch.seriesBreaks }),
      ...(sketch.rateBase && { rateBase: sketch.rateBase }),
      ...(sketch.statements && { statements: true }),
    },
  };
  return { sheet, table };
}

function columnOf(sketch: TableSketch, key: ColumnKey, position: number): TableColumn {
  const { label, dimensions } = SKETCH_COLUMNS[key];
  const derives = (role: TableRow['role']): boolean =>
    !sketch.foreign && formulaOf(sketch, key, { row: 0, role }) !== undefined;
  return {
    column: FIRST_COLUMN + position,
    key,
    label: label(sketch.year),
    dimensions: dimensions(sketch.year),
    derived: { units: derives('unit'), total: derives('total') },
    ...(sketch.required?.includes(key) && { required: true }),
    ...(!sketch.foreign && {
      formulaFor: (row: TableRow) => formulaOf(sketch, key, row),
      fillsDown: true,
    }),
  };
}

function textColumnsOf({ columns, numbering, texts = [] }: TableSketch): TextColumn[] {
  return [
    ...(numbering ? [{ column: 0, role: 'index' as const, label: 'STT' }] : []),
    ...texts.map(({ role, label }, index) => ({
      column: FIRST_COLUMN + columns.length + index,
      role,
      label,
    })),
  ];
}

/** Each subtotal of the rows below it; the total of the subtotals and of rows above the first. */
function sumsOfSections(body: readonly BodyRow[]): RowSum[] {
  const sections = new Map<number, number[]>();
  const whole: number[] = [];
  let section: number[] | undefined;
  body.forEach(({ role }, index) => {
    if (role === 'total') return;
    if (role === 'subtotal') sections.set(index, (section = []));
    else section?.push(index);
    if (role === 'subtotal' || !section) whole.push(index);
  });
  const total = body.findIndex(({ role }) => role === 'total');
  return [
    ...[...sections].map(([head, terms]) => ({ total: head, terms, comparison: '=' as const })),
    ...(total < 0 ? [] : [{ total, terms: whole, comparison: '=' as const }]),
  ];
}

function textCell(value: number | string | null | undefined): CellSnapshot | null {
  return value === null || value === undefined ? null : { value };
}
