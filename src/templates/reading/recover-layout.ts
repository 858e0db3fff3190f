import type { RangeAddress } from '../../domain/address';
import type { SheetSnapshot } from '../../domain/snapshot';
import type { TableRecord } from '../../domain/workbook-part';
import { isInTable } from '../layout/is-in-table';
import {
  createFigures,
  hasTotal,
  isList,
  isProgramme,
  type TableLayout,
} from '../layout/table-layout';
import { isReservedKey, moreKey } from '../names';
import { totalLabelsOf } from '../parameters/place-problems';
import {
  optionsOf,
  type TemplateColumn,
  type TemplateDefinition,
  type TemplateTextColumn,
} from '../schema';
import type { NamedRanges } from './named-ranges';
import { findTotalByLabel } from './read-rows';
import { recoverMoneyUnit } from './recover-money-unit';
import type { TemplateProblemKind } from './template-problem';

/** A table as its names leave it, and where to say what is wrong with them. */
export interface NamedTable {
  readonly sheet: SheetSnapshot;
  readonly tableId: string;
  readonly ranges: NamedRanges;
  readonly record: TableRecord | undefined;
  readonly report: (kind: TemplateProblemKind, key?: string) => void;
}

/** Undefined where no column of the table can be found. */
export function recoverLayout(
  source: NamedTable,
  definition: TemplateDefinition,
): TableLayout | undefined {
  const { sheet, record, report } = source;
  reportUnknownNames(source, definition);
  const label = (key: string) => findColumn(source, key)?.left;
  const found = definition.columns.flatMap((column) => {
    const range = findColumn(source, column.key, isExpected(source, column));
    return range ? [{ definition: column, range }] : [];
  });
  const words = (definition.textColumns ?? []).flatMap((column) => {
    const range = findColumn(source, column.key, isExpected(source, column));
    return range ? [{ definition: column, range }] : [];
  });
  // Every column's name spans from the first to the last anchor row, so any of them can stand in
  const spans = [...found, ...words].map(({ range }) => range);
  if ((isList({ definition }) ? spans : found).length === 0) {
    report('anchor-missing', 'head');
    return undefined;
  }
  const head = anchorRow(source, 'head') ?? Math.min(...spans.map(({ top }) => top));
  const end = anchorRow(source, 'end') ?? Math.max(...spans.map(({ bottom }) => bottom));
  const layout: TableLayout = {
    definition,
    index: label('index'),
    place: label('place'),
    check: label('check'),
    more: furtherChecks(source),
    ...(isProgramme({ definition }) && { activities: label('activities') }),
    moneyUnit: recoverMoneyUnit(sheet, head, record),
    texts: words
      .map(({ definition: column, range }) => ({ definition: column, column: range.left }))
      .sort((one, other) => one.column - other.column),
    figures: createFigures(
      found
        .map(({ definition: column, range }) => ({ definition: column, column: range.left }))
        .sort((one, other) => one.column - other.column),
    ),
    head,
    end,
  };
  if (!hasTotal(definition)) return layout;
  const total =
    anchorRow(source, 'total') ?? findTotalByLabel(sheet, layout, totalLabelsOf(definition));
  return total === undefined ? layout : { ...layout, total };
}

/** Without a record only those that stand in every table of the template. */
function isExpected({ record }: NamedTable, column: TemplateColumn | TemplateTextColumn): boolean {
  const { columns, year, years } = record?.parameters ?? {};
  const isOn = (option: string) =>
    typeof columns === 'object' && columns !== null && Reflect.get(columns, option) === true;
  return isInTable(column, {
    columns: Object.fromEntries(optionsOf(column).map((option) => [option, isOn(option)])),
    year: typeof year === 'number' ? year : Number.NaN,
    years: typeof years === 'number' ? years : 1,
  });
}

/** The range of a column's name, if it is one column wide; says so if it should be there and is not. */
function findColumn(
  { ranges, report }: NamedTable,
  key: string,
  expected = true,
): RangeAddress | undefined {
  const range = ranges.get(key);
  if (range !== undefined && range !== 'broken' && range.left === range.right) return range;
  if (range !== undefined) report('name-broken', key);
  else if (expected) report('column-missing', key);
  return undefined;
}

/** The columns that take over from the check column; those right of one that is lost are not shown anywhere. */
function furtherChecks(source: NamedTable): number[] {
  const found: number[] = [];
  for (;;) {
    const range = findColumn(source, moreKey(found.length), false);
    if (!range) return found;
    found.push(range.left);
  }
}

function anchorRow(
  { ranges, report }: NamedTable,
  key: 'head' | 'total' | 'end',
): number | undefined {
  const range = ranges.get(key);
  if (range !== undefined && range !== 'broken' && range.top === range.bottom) return range.top;
  report('anchor-missing', key);
  return undefined;
}

function columnKeys({ columns, textColumns = [] }: TemplateDefinition): string[] {
  return [...columns, ...textColumns].map(({ key }) => key);
}

function reportUnknownNames({ ranges, report }: NamedTable, definition: TemplateDefinition): void {
  for (const key of ranges.keys()) {
    const known = isReservedKey(key) || columnKeys(definition).includes(key);
    if (!known) report('name-unknown', key);
  }
}
