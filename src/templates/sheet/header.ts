import { columnName, type RangeAddress } from '../../domain/address';
import type { CellContent } from '../../domain/edit';
import { columnNumberText } from '../formulas/derived-formulas';
import type { SheetLayout } from '../layout/sheet-layout';
import { widthOf, type FigureColumn, type TextColumnAt } from '../layout/table-layout';
import { fillPlaceholders, yearValues } from '../placeholders';
import type { TemplateDefinition } from '../schema';
import { MORE_HEADER } from '../formulas/check-formula';
import { ACTIVITIES_HEADER } from '../layout/programme-rows';
import { COLUMN_NUMBER_SIZE, FONT_SIZE, HEADER_FILL, UNPRINTED_WIDTH } from './appearance';
import type { SheetPart } from './sheet-part';
import { textHeight } from './text-height';

/** Header with merged groups, and the column-number row below it. */
export function planHeader(layout: SheetLayout, year: number): SheetPart {
  const { table, header } = layout;
  const { head } = table;
  const columns = headerColumns(layout, year);
  const groups = layout.grouped ? groupSpans(layout, year) : [];
  const rows: (CellContent | null)[][] = [];
  if (layout.grouped) rows.push(groupRow(columns, groups));
  rows.push(
    columns.map(({ text, grouped }) => (layout.grouped && !grouped ? null : { value: text })),
  );
  rows.push(columnNumberRow(layout));

  const merges: RangeAddress[] = [
    ...groups
      .filter(({ left, right }) => left < right)
      .map(({ left, right }) => ({ top: header, left, bottom: header, right })),
    ...(layout.grouped
      ? columns.flatMap(({ grouped }, column) =>
          grouped ? [] : [{ top: header, left: column, bottom: head - 1, right: column }],
        )
      : []),
  ];
  return {
    blocks: [{ at: { row: header, column: 0 }, content: rows }],
    merges,
    styles: [
      {
        range: { top: header, left: 0, bottom: head - 1, right: layout.lastPrinted },
        style: { bold: true, horizontal: 'center', wrap: true, border: true, fill: HEADER_FILL },
      },
      {
        range: {
          top: header,
          left: layout.table.check,
          bottom: head - 1,
          right: layout.lastColumn,
        },
        style: { italic: true, horizontal: 'left', wrap: true },
      },
      {
        range: { top: head, left: 0, bottom: head, right: layout.lastPrinted },
        style: { border: true },
      },
      {
        range: { top: head, left: 0, bottom: head, right: layout.lastColumn },
        // Not formatted as text: a row inserted below takes its looks over, and figures are typed there
        style: {
          italic: true,
          fontSize: COLUMN_NUMBER_SIZE,
          horizontal: 'center',
          wrap: true,
        },
      },
    ],
    rowHeights: headerHeights(layout, columns, groups),
  };
}

interface HeaderColumn {
  readonly text: string;
  readonly width: number;
  readonly grouped: boolean;
}

interface GroupSpan {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

function headerColumns({ table, grouped }: SheetLayout, year: number): HeaderColumn[] {
  const { indexColumn, placeColumn, checkColumn } = table.definition;
  const label = ({ header, width }: TemplateDefinition['indexColumn']) => ({
    text: header,
    width,
    grouped: false,
  });
  const free = columnsInOrder(table).map((column) => ({
    text: fillPlaceholders(column.definition.header, yearValues(year)),
    width: 'number' in column ? widthOf(table, column) : column.definition.width,
    grouped: grouped && column.definition.group !== undefined,
  }));
  return [
    label(indexColumn),
    label(placeColumn),
    ...free,
    label(checkColumn),
    ...(table.activities === undefined
      ? []
      : [label({ header: ACTIVITIES_HEADER, width: UNPRINTED_WIDTH })]),
    ...table.more.map(() => label({ header: MORE_HEADER, width: UNPRINTED_WIDTH })),
  ];
}

/** Figures and words from left to right. */
function columnsInOrder({ figures, texts }: SheetLayout['table']): (FigureColumn | TextColumnAt)[] {
  return [...figures, ...texts].sort((one, other) => one.column - other.column);
}

function groupSpans({ table }: SheetLayout, year: number): GroupSpan[] {
  return table.definition.groups.flatMap(({ key, header }) => {
    const columns = columnsInOrder(table)
      .filter(({ definition }) => definition.group === key)
      .map(({ column }) => column);
    if (columns.length === 0) return [];
    const text = fillPlaceholders(header, yearValues(year));
    return [{ text, left: Math.min(...columns), right: Math.max(...columns) }];
  });
}

function groupRow(
  columns: readonly HeaderColumn[],
  groups: readonly GroupSpan[],
): (CellContent | null)[] {
  return columns.map(({ text, grouped }, column) => {
    if (!grouped) return { value: text };
    const group = groups.find(({ left }) => left === column);
    return group ? { value: group.text } : null;
  });
}

/** Columns without figures are lettered, those with figures numbered, as in the forms of TT 07/2021/TT-BLĐTBXH. */
function columnNumberRow(layout: SheetLayout): CellContent[] {
  const { table } = layout;
  let letters = 0;
  const nextLetter = (): string => columnName(letters++);
  const lettered = (count: number): string[] => Array.from({ length: count }, nextLetter);
  return [
    ...lettered(LABEL_COLUMNS),
    ...columnsInOrder(table).map((column) =>
      'number' in column ? columnNumberText(table, column) : nextLetter(),
    ),
    ...lettered(layout.lastColumn - layout.lastPrinted),
  ].map((value) => ({ value }));
}

/** That of the running number, and that of the names. */
const LABEL_COLUMNS = 2;

function headerHeights(
  layout: SheetLayout,
  columns: readonly HeaderColumn[],
  groups: readonly GroupSpan[],
): SheetPart['rowHeights'] {
  const { head } = layout.table;
  const tallest = (some: readonly HeaderColumn[]) =>
    Math.max(0, ...some.map(({ text, width }) => textHeight(text, width, FONT_SIZE, true)));
  const numbers = columnNumberRow(layout).map((content, column) =>
    textHeight(
      'value' in content ? String(content.value) : '',
      columns[column]!.width,
      COLUMN_NUMBER_SIZE,
    ),
  );
  const numberRow = { row: head, points: Math.max(...numbers) };
  if (!layout.grouped) return [{ row: layout.header, points: tallest(columns) }, numberRow];

  const groupHeight = Math.max(
    ...groups.map(({ text, left, right }) => {
      const width = columns.slice(left, right + 1).reduce((sum, column) => sum + column.width, 0);
      return textHeight(text, width, FONT_SIZE, true);
    }),
  );
  const ungrouped = tallest(columns.filter(({ grouped }) => !grouped));
  const below = Math.max(
    tallest(columns.filter(({ grouped }) => grouped)),
    ungrouped - groupHeight,
  );
  return [
    { row: layout.header, points: groupHeight },
    { row: layout.header + 1, points: below },
    numberRow,
  ];
}
