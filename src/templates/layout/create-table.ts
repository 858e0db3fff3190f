import { seriesBreaks } from '../../programme/poverty-standards';
import type { RangeAddress } from '../../domain/address';
import type { Dimensions } from '../../domain/dimensions';
import type {
  AuxiliaryColumn,
  Table,
  TableColumn,
  TableOptions,
  TableRow,
  TextColumn,
} from '../../domain/table';
import { checkFormulas, MORE_HEADER } from '../formulas/check-formula';
import {
  activitiesFormula,
  figureFormula,
  indexFormula,
  marksFormula,
} from '../formulas/derived-formulas';
import { isCountedByPlace, linkOf, takenFrom } from '../links/link-formula';
import { moreKey } from '../names';
import type { TemplateColumn } from '../schema';
import { ACTIVITIES_HEADER, programmeTree } from './programme-rows';
import {
  isProgramme,
  isTotalDerived,
  type FigureColumn,
  type TableLayout,
  type TextColumnAt,
} from './table-layout';

/** What a layout does not know of its table. */
export interface TableIdentity {
  readonly id: string;
  readonly sheet: string;
  readonly version: string;
  readonly year: number;
  readonly range: RangeAddress;
  readonly rows: readonly TableRow[];
  /** The place for whose whole the table stands; empty where nobody says. */
  readonly territory: string;
  /** Header text of a column as it stands in the sheet. */
  readonly labelOf: (column: FigureColumn | TextColumnAt) => string;
}

/** A template's table as the engine sees it. */
export function createTable(layout: TableLayout, identity: TableIdentity): Table {
  const { id, sheet, version, year, range, labelOf } = identity;
  const texts = textColumns(layout, labelOf);
  return {
    id,
    sheet,
    range,
    template: { id: layout.definition.id, version },
    ...(identity.territory !== '' && { territory: identity.territory }),
    ...rowsOf(layout, identity),
    columns: layout.figures.map((figure) => createColumn(layout, figure, year, labelOf(figure))),
    ...(texts.length > 0 && { texts }),
    auxiliary: auxiliaryColumns(layout),
    options: {
      rateDecimals: layout.definition.rateDecimals,
      seriesBreaks: seriesBreaks(),
      ...rateBaseOf(layout),
    },
  };
}

function rowsOf(
  { definition: { list, programme } }: TableLayout,
  { rows, year }: TableIdentity,
): Pick<Table, 'subject' | 'moment' | 'rows' | 'sums'> {
  if (list)
    return {
      subject: list.subject,
      ...(list.momentOffset !== undefined && { moment: year + list.momentOffset }),
      rows: list.personal ? withoutNames(rows) : rows,
      // What a list's nodes are made up of stands elsewhere
      ...(list.subject === 'programme' && { sums: [] }),
    };
  return programme === undefined
    ? { subject: 'places', rows }
    : { subject: 'programme', ...programmeTree(rows) };
}

/** A base that the table does not state says nothing of its rates. */
function rateBaseOf({
  definition: { rateBase },
  figures,
}: TableLayout): Pick<TableOptions, 'rateBase'> {
  const isStated = figures.some(({ definition }) => definition.dimensions.measure === 'households');
  return rateBase !== undefined && isStated ? { rateBase } : {};
}

/** What findings, reports and other files may say of a person's row. */
function withoutNames(rows: readonly TableRow[]): TableRow[] {
  const units = rows.filter(({ role }) => role === 'unit');
  return rows.map((row) =>
    row.role === 'unit' ? { ...row, label: `STT ${units.indexOf(row) + 1}` } : row,
  );
}

function createColumn(
  layout: TableLayout,
  figure: FigureColumn,
  year: number,
  label: string,
): TableColumn {
  const linked = linkOf(layout, figure);
  const fillsUnits = linked?.active.link.rows.by === 'place';
  const derived = {
    units: figure.derive !== undefined || fillsUnits,
    total:
      layout.total !== undefined && (isTotalDerived(figure) || isCountedByPlace(layout, figure)),
  };
  return {
    column: figure.column,
    key: figure.definition.key,
    label,
    dimensions: dimensionsOf(layout, figure.definition, year),
    derived,
    ...((derived.units || derived.total || linked) && {
      formulaFor: (row: TableRow) => figureFormula(layout, figure, row),
      // A link asks what a row is called
      ...(linked ? { takenFrom: takenFrom(linked) } : { fillsDown: true as const }),
    }),
  };
}

function dimensionsOf(
  { moneyUnit }: TableLayout,
  { dimensions }: TemplateColumn,
  year: number,
): Dimensions {
  const { period: planned, ...rest } = dimensions;
  const { yearOffset, ...time } = planned;
  const period = { year: year + yearOffset, ...time };
  return rest.measure === 'money' || rest.measure === 'quantity'
    ? { ...rest, period, unit: moneyUnit }
    : { ...rest, period };
}

function textColumns(layout: TableLayout, labelOf: TableIdentity['labelOf']): TextColumn[] {
  const { index, texts, definition } = layout;
  return [
    ...(index !== undefined && isProgramme(layout)
      ? [{ column: index, role: 'node' as const, label: definition.indexColumn.header }]
      : []),
    ...texts.map((text) => ({
      column: text.column,
      role: text.definition.role,
      label: labelOf(text),
      key: text.definition.key,
    })),
  ];
}

function auxiliaryColumns(layout: TableLayout): AuxiliaryColumn[] {
  const { index, check, more, activities, texts } = layout;
  const columns: AuxiliaryColumn[] = [];
  if (index !== undefined && !isProgramme(layout)) {
    columns.push({
      key: 'index',
      label: layout.definition.indexColumn.header,
      column: index,
      formulaFor: ({ row, role }) => (role === 'unit' ? indexFormula(layout, row) : undefined),
    });
  }
  for (const { column, definition } of texts.filter(({ definition: { marks } }) => marks))
    columns.push({
      key: definition.key,
      label: definition.header,
      column,
      formulaFor: ({ role }) => (role === 'total' ? marksFormula(layout, column) : undefined),
    });
  if (check !== undefined) {
    columns.push({
      key: 'check',
      label: layout.definition.checkColumn.header,
      column: check,
      formulaFor: (row) => checkFormulas(layout, row)[0],
    });
  }
  more.forEach((column, i) =>
    columns.push({
      key: moreKey(i),
      label: MORE_HEADER,
      column,
      formulaFor: (row) => checkFormulas(layout, row)[i + 1],
    }),
  );
  if (activities !== undefined) {
    columns.push({
      key: 'activities',
      label: ACTIVITIES_HEADER,
      column: activities,
      formulaFor: (row) => activitiesFormula(layout, row),
    });
  }
  return columns;
}
