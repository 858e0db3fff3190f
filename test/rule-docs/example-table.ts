import { cellRange, columnName, intersects } from '../../src/domain/address';
import { findCell } from '../../src/domain/snapshot';
import type { TableColumn, TableRow } from '../../src/domain/table';
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

/** The example as it stands in the sheet, with the letters of columns and the numbers of rows. */
export function exampleTable(example: CheckedExample): string {
  const { table } = example;
  return markdownTable(
    [
      { header: '', align: 'right' },
      { header: `${columnName(LABEL_COLUMN)}: ${ROWS_ARE[table.subject]}`, align: 'left' },
      ...table.columns.map(({ column, label }) => ({
        header: `${columnName(column)}: ${plain(label)}`,
        align: 'right' as const,
      })),
    ],
    table.rows.map((row) => [
      String(row.row + 1),
      marked(example, row, LABEL_COLUMN, plain(row.label)),
      ...table.columns.map((column) => cellText(example, row, column)),
    ]),
  );
}

function cellText(example: CheckedExample, row: TableRow, column: TableColumn): string {
  const cell = findCell(example.sheet, row.row, column.column);
  const shown = cell ? plain(shownCell(cell)) : '';
  const ownFormula = cell?.formula !== undefined && cell.formula === column.formulaFor?.(row);
  const figure = ownFormula && shown !== '' ? `_${shown}_` : shown;
  const parts = [
    marked(example, row, column.column, figure),
    cell?.formula !== undefined && !ownFormula ? code(cell.formula) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** With a sign where a finding of the rule points at the cell. */
function marked({ own }: CheckedExample, { row }: TableRow, column: number, shown: string): string {
  const here = cellRange(row, column);
  const flagged = own.some(({ place }) => intersects(place.range, here));
  return flagged ? `**${`► ${shown}`.trim()}**` : shown;
}
