import { cellRange, columnName, intersects } from '../../src/domain/address';
import { findCell, type SheetSnapshot } from '../../src/domain/snapshot';
import type { Table, TableColumn, TableRow } from '../../src/domain/table';
import { formatCellValue } from '../../src/messages/figures';
import type { CheckedExample } from './checked-example';
import { code, markdownTable, plain } from './markdown';
import { shownCell } from './shown-cell';

/** How the signs of the tables are to be read. */
export const LEGEND =
  'Trong các bảng: **►** là ô bị báo; _chữ nghiêng_ là kết quả của công thức có sẵn trong biểu; công thức khác được ghi ngay bên cạnh; chữ trong “ ” là ô ở dạng chữ.';

/** Heading of the names of rows. */
const ROWS_ARE = { places: 'Đơn vị', programme: 'Nội dung', other: 'Nội dung' } as const;

/** Where the names of rows stand in every example. */
const LABEL_COLUMN = 1;

/** The example as it stands in its sheets, with the letters of columns and the numbers of rows. */
export function exampleTable(example: CheckedExample): string {
  const [first, ...others] = example.tables.map((table) => sheetTable(example, table));
  return [
    first,
    ...others.map((text, i) => `Trang tính “${example.tables[i + 1]!.sheet}”:\n\n${text}`),
  ].join('\n\n');
}

function sheetTable(example: CheckedExample, table: Table): string {
  const sheet = example.snapshot.sheets.find(({ name }) => name === table.sheet)!;
  const numbering = (table.texts ?? []).filter(({ column }) => column < LABEL_COLUMN);
  const words = (table.texts ?? []).filter(({ column }) => column > LABEL_COLUMN);
  const textHeader = ({ column, label }: { column: number; label: string }) => ({
    header: `${columnName(column)}: ${plain(label)}`,
    align: 'left' as const,
  });
  return markdownTable(
    [
      { header: '', align: 'right' },
      ...numbering.map(textHeader),
      { header: `${columnName(LABEL_COLUMN)}: ${ROWS_ARE[table.subject]}`, align: 'left' },
      ...table.columns.map(({ column, label }) => ({
        header: `${columnName(column)}: ${plain(label)}`,
        align: 'right' as const,
      })),
      ...words.map(textHeader),
    ],
    table.rows.map((row) => [
      `${row.row + 1}${row.hidden ? ' (ẩn)' : ''}`,
      ...numbering.map(({ column }) => wordsAt(example, sheet, row, column)),
      marked(example, sheet, row, LABEL_COLUMN, plain(row.label)),
      ...table.columns.map((column) => cellText(example, sheet, row, column)),
      ...words.map(({ column }) => wordsAt(example, sheet, row, column)),
    ]),
  );
}

function wordsAt(
  example: CheckedExample,
  sheet: SheetSnapshot,
  row: TableRow,
  column: number,
): string {
  const value = findCell(sheet, row.row, column)?.value ?? null;
  return marked(example, sheet, row, column, plain(formatCellValue(value, 'vi')));
}

function cellText(
  example: CheckedExample,
  sheet: SheetSnapshot,
  row: TableRow,
  column: TableColumn,
): string {
  const cell = findCell(sheet, row.row, column.column);
  const shown = cell ? plain(shownCell(cell)) : '';
  const ownFormula = cell?.formula !== undefined && cell.formula === column.formulaFor?.(row);
  const figure = ownFormula && shown !== '' ? `_${shown}_` : shown;
  const parts = [
    marked(example, sheet, row, column.column, figure),
    cell?.formula !== undefined && !ownFormula ? code(cell.formula) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** With a sign where a finding of the rule points at the cell. */
function marked(
  { own }: CheckedExample,
  { name }: SheetSnapshot,
  { row }: TableRow,
  column: number,
  shown: string,
): string {
  const here = cellRange(row, column);
  const flagged = own.some(({ place }) => place.sheet === name && intersects(place.range, here));
  return flagged ? `**${`► ${shown}`.trim()}**` : shown;
}
