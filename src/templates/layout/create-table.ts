import { seriesBreaks } from '../../programme/poverty-standards';
import type { RangeAddress } from '../../domain/address';
import type { HouseholdDimensions } from '../../domain/dimensions';
import type { AuxiliaryColumn, Table, TableColumn, TableRow } from '../../domain/table';
import { checkFormula } from '../formulas/check-formula';
import { indexFormula, totalFormula, unitFormula } from '../formulas/derived-formulas';
import type { TemplateColumn } from '../schema';
import { isTotalDerived, type FigureColumn, type TableLayout } from './table-layout';

/** What a layout does not know of its table. */
export interface TableIdentity {
  readonly id: string;
  readonly sheet: string;
  readonly version: string;
  readonly year: number;
  readonly range: RangeAddress;
  readonly rows: readonly TableRow[];
  /** Header text of a figure column as it stands in the sheet. */
  readonly labelOf: (figure: FigureColumn) => string;
}

/** A template's table as the engine sees it. */
export function createTable(layout: TableLayout, identity: TableIdentity): Table {
  const { id, sheet, version, year, range, rows, labelOf } = identity;
  return {
    id,
    sheet,
    range,
    subject: 'places',
    template: { id: layout.definition.id, version },
    rows,
    columns: layout.figures.map((figure) => createColumn(layout, figure, year, labelOf(figure))),
    auxiliary: auxiliaryColumns(layout),
    options: { rateDecimals: layout.definition.rateDecimals, seriesBreaks: seriesBreaks() },
  };
}

function createColumn(
  layout: TableLayout,
  figure: FigureColumn,
  year: number,
  label: string,
): TableColumn {
  const derived = {
    units: figure.derive !== undefined,
    total: layout.total !== undefined && isTotalDerived(figure),
  };
  return {
    column: figure.column,
    key: figure.definition.key,
    label,
    dimensions: dimensionsOf(figure.definition, year),
    derived,
    ...((derived.units || derived.total) && {
      formulaFor: ({ row, role }: TableRow) =>
        role === 'total' ? totalFormula(layout, figure) : unitFormula(layout, figure, row),
    }),
  };
}

function dimensionsOf({ dimensions }: TemplateColumn, year: number): HouseholdDimensions {
  const { period, ...rest } = dimensions;
  return { ...rest, period: { year: year + period.yearOffset, point: period.point } };
}

function auxiliaryColumns(layout: TableLayout): AuxiliaryColumn[] {
  const { index, check } = layout;
  const columns: AuxiliaryColumn[] = [];
  if (index !== undefined) {
    columns.push({
      key: 'index',
      label: layout.definition.indexColumn.header,
      column: index,
      formulaFor: ({ row, role }) => (role === 'unit' ? indexFormula(layout, row) : undefined),
    });
  }
  if (check !== undefined) {
    columns.push({
      key: 'check',
      label: layout.definition.checkColumn.header,
      column: check,
      formulaFor: ({ row, role }) => checkFormula(layout, row, role),
    });
  }
  return columns;
}
