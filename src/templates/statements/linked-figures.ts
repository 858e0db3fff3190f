import { isHousehold, momentOf, type Dimensions, type Period } from '../../domain/dimensions';
import type { Table, TableColumn, TableRow } from '../../domain/table';
import type { PartnerTable, TableLayout } from '../layout/table-layout';
import { cellOn } from '../links/partner-table';
import { foldName } from '../parameters/clean-text';
import { findIndicator } from './indicators';
import type { StatementKey } from './keys';

/** What a statement takes from another table: the formula of its figure, and the words beside it. */
export type LinkedStatement = Readonly<
  Record<Extract<StatementKey, 'value' | 'period' | 'unit'>, string>
>;

/**
 * Of a new list: by row what its statement takes from the total row of another table. Where an indicator is
 * named again it is of the next moment that the table has.
 */
export function linkedStatements(
  layout: TableLayout,
  rows: readonly TableRow[],
): ReadonlyMap<number, LinkedStatement> {
  const partners = wholePartners(layout);
  const found = new Map<number, LinkedStatement>();
  const times = new Map<string, number>();
  for (const { row, label } of rows) {
    const meaning = findIndicator(label);
    if (!meaning) continue;
    const named = JSON.stringify(meaning);
    const time = times.get(named) ?? 0;
    times.set(named, time + 1);
    const taken = partners
      .flatMap((partner) => figuresOf(partner))
      .filter(
        ({ dimensions }) =>
          isHousehold(dimensions) &&
          dimensions.status !== 'assigned' &&
          dimensions.measure === meaning.measure &&
          dimensions.of === meaning.of &&
          dimensions.aspect === meaning.aspect &&
          dimensions.subset === meaning.subset,
      )
      .sort((one, other) => order(one.dimensions.period) - order(other.dimensions.period))[time];
    if (!taken) continue;
    const { period, aspect } = taken.dimensions;
    found.set(row, {
      value: taken.formula,
      period: periodWords(period),
      unit: UNITS[aspect] ?? '',
    });
  }
  return found;
}

/** A list of statements that stands in a workbook, with the formulas that belong to what is said of its whole. */
export function withLinkedFigures(table: Table, layout: TableLayout): Table {
  const figures = wholePartners(layout).flatMap((partner) => figuresOf(partner));
  if (figures.length === 0) return table;
  const value = layout.texts.find(({ definition }) => definition.key === 'value')?.column;
  const isWhole = ({ label }: TableRow) => foldName(label) === (table.territory ?? '');
  return {
    ...table,
    columns: table.columns.map((column): TableColumn => {
      const taken =
        column.column === value
          ? figures.find(({ dimensions }) => isSameFigure(dimensions, column.dimensions))
          : undefined;
      if (!taken) return column;
      return { ...column, formulaFor: (row) => (isWhole(row) ? taken.formula : undefined) };
    }),
  };
}

interface TakenFigure {
  readonly dimensions: Dimensions;
  readonly formula: string;
}

function wholePartners({ links = [] }: TableLayout): PartnerTable[] {
  return links.filter(({ link }) => link.rows.by === 'whole').map(({ partner }) => partner);
}

/** What the table says of its whole. An error is let through: a table that is gone must not look like nothing. */
function figuresOf(partner: PartnerTable): TakenFigure[] {
  const { total } = partner.layout;
  if (total === undefined) return [];
  return partner.table.columns.map(({ column, dimensions }) => {
    const cell = cellOn(partner, total, column);
    return { dimensions, formula: `=IF(${cell}="","",${cell})` };
  });
}

function isSameFigure(one: Dimensions, other: Dimensions): boolean {
  return (
    isHousehold(one) &&
    isHousehold(other) &&
    one.measure === other.measure &&
    one.of === other.of &&
    one.aspect === other.aspect &&
    one.subset === other.subset &&
    one.status === other.status &&
    momentOf(one.period) === momentOf(other.period) &&
    (one.period.point !== 'flow' ||
      (one.period.year === other.period.year &&
        (one.period.years ?? 1) === (other.period.years ?? 1)))
  );
}

/** Moments by their years, what happens in a year by the year. */
function order(period: Period): number {
  return momentOf(period) ?? period.year;
}

const UNITS: Readonly<Partial<Record<Dimensions['aspect'], string>>> = {
  count: 'hộ',
  rate: '%',
  points: 'điểm %',
};

function periodWords({ year, years = 1, point }: Period): string {
  switch (point) {
    case 'begin':
      return `Đầu năm ${year}`;
    case 'end':
      return `Cuối năm ${year}`;
    case 'flow':
      return years === 1 ? `Năm ${year}` : `Giai đoạn ${year - years + 1}-${year}`;
  }
}
