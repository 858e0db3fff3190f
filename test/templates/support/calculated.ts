import { columnIndex, columnName } from '../../../src/domain/address';
import type { CellContent } from '../../../src/domain/edit';
import type { CellValue } from '../../../src/domain/snapshot';
import type { PlannedConditionalFormat } from '../../../src/domain/sheet-plan';
import type { TestStore } from '../../support/univer/create-univer-store';
import type { Compiled } from './compiled';

/** Where conditions are worked out: right of everything that a template writes. */
const SCRATCH_COLUMN = 40;

/** Position among the typed rows from 0, `total`, or the code or name of a row. */
export type RowName = number | string;

export interface TypedFigure {
  readonly at: RowName;
  /** Column key, or `place`. */
  readonly key: string;
  readonly value: string | number | null;
}

/** What a real spreadsheet engine makes of a planned sheet with figures typed into it. */
export interface Calculation {
  value(at: RowName, key: string): CellValue;
  /** Text of the check column, by place and for the total. */
  checks(): Record<string, string>;
  /** Rows with a cell that some conditional format marks. */
  marked(): string[];
}

export async function calculate(
  { store }: TestStore,
  { plan, table }: Compiled,
  typed: readonly TypedFigure[],
): Promise<Calculation> {
  const sheet = store.activeSheet();
  const write = (row: number, column: number, content: CellContent) =>
    store.writeCells(sheet, { top: row, left: column, bottom: row, right: column }, [[content]]);
  for (const { at, content } of plan.blocks) {
    const width = Math.max(...content.map((line) => line.length));
    const lines = content.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? null));
    const range = {
      top: at.row,
      left: at.column,
      bottom: at.row + content.length - 1,
      right: at.column + width - 1,
    };
    store.writeCells(sheet, range, lines);
  }
  const units = table.rows.filter(({ role }) => role === 'unit');
  const rowOf = (at: RowName) => {
    const named = ({ role, node, label }: Compiled['table']['rows'][number]) =>
      at === 'total' ? role === 'total' : at === node || at === label;
    return (typeof at === 'number' ? units[at] : table.rows.find(named))!.row;
  };
  const columnOf = (key: string) =>
    key === 'place'
      ? 1
      : [...table.columns, ...(table.texts ?? [])].find((column) => column.key === key)!.column;
  for (const { at, key, value } of typed) write(rowOf(at), columnOf(key), { value });

  const conditions = table.rows.map(({ row }) => ({
    row,
    formula: anyFormat(plan.conditionalFormats, row),
  }));
  for (const { row, formula } of conditions) write(row, SCRATCH_COLUMN, { formula });
  await store.settle();

  const read = (row: number, column: number): CellValue =>
    store.readCells(sheet, { top: row, left: column, bottom: row, right: column })[0]![0]!.value;
  const check = table.auxiliary!.find(({ key }) => key === 'check')!.column;
  const nameOf = (row: number) => {
    const { role, node } = table.rows.find((one) => one.row === row)!;
    if (role === 'total') return 'total';
    return node ?? String(units.findIndex((unit) => unit.row === row));
  };
  return {
    value: (at, key) => read(rowOf(at), columnOf(key)),
    checks: () =>
      Object.fromEntries(
        table.rows
          .map(({ row }) => [nameOf(row), textOf(read(row, check))] as const)
          .filter(([, text]) => text !== ''),
      ),
    marked: () =>
      table.rows
        .filter(({ row }) => read(row, SCRATCH_COLUMN) === true)
        .map(({ row }) => nameOf(row)),
  };
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/** TRUE where a conditional format marks a cell of the row: each formula moved to each of its cells. */
function anyFormat(formats: readonly PlannedConditionalFormat[], row: number): string {
  const conditions = formats.flatMap(({ range, formula }) => {
    if (row < range.top || row > range.bottom) return [];
    const columns = Array.from({ length: range.right - range.left + 1 }, (_, right) => right);
    return columns.map((right) => moved(formula.slice(1), row - range.top, right));
  });
  return `=OR(${conditions.join(',')})`;
}

/** Relative references moved as Excel moves them from the first cell of a format's range. */
function moved(formula: string, down: number, right: number): string {
  return formula.replace(
    /"[^"]*"|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b|(\$?)\b([A-Z]{1,3}):\$?([A-Z]{1,3})\b/g,
    (
      whole,
      fixedColumn?: string,
      column?: string,
      fixedRow?: string,
      row?: string,
      fixedSpan?: string,
      from?: string,
    ) => {
      const shifted = (name: string) => columnName(columnIndex(name) + right);
      if (from !== undefined) {
        const name = fixedSpan ? `$${from}` : shifted(from);
        return `${name}:${name}`;
      }
      if (column === undefined || row === undefined) return whole;
      const newColumn = fixedColumn ? column : shifted(column);
      const newRow = fixedRow ? Number(row) : Number(row) + down;
      return `${fixedColumn}${newColumn}${fixedRow}${newRow}`;
    },
  );
}
