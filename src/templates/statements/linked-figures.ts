import type { CellContent } from '../../domain/edit';
import {
  isBudget,
  isHousehold,
  momentOf,
  type Dimensions,
  type MoneyUnit,
  type Period,
} from '../../domain/dimensions';
import { findCell, type SheetSnapshot } from '../../domain/snapshot';
import { cellAt, type Table, type TableColumn, type TableRow } from '../../domain/table';
import type { ActiveLink, PartnerTable, TableLayout } from '../layout/table-layout';
import { inOtherUnit } from '../links/money-shift';
import { foldName } from '../parameters/clean-text';
import { MONEY_WORDS } from '../sheet/money-words';
import { findIndicator, wordsOf } from './indicators';
import type { StatementKey } from './keys';
import { findMoneyIndicator, findMoneyUnit, isMeant } from './money-indicators';
import { isSameFigure, statedFigures, type StatedFigure } from './stated-figures';

/** What a statement takes from another table: its figure, and the words beside it. */
export type LinkedStatement = Readonly<
  Record<Extract<StatementKey, 'value' | 'period' | 'operator' | 'unit'>, CellContent>
>;

/**
 * Of a new list: by row what its statement takes from what other tables say of their whole. Where an
 * indicator is named again it is of the next moment that they have.
 */
export function linkedStatements(
  layout: TableLayout,
  rows: readonly TableRow[],
): ReadonlyMap<number, LinkedStatement> {
  const figures = takenFigures(layout).sort(
    (one, other) => order(one.dimensions.period) - order(other.dimensions.period),
  );
  const found = new Map<number, LinkedStatement>();
  const times = new Map<string, number>();
  for (const { row, label } of figures.length > 0 ? rows : []) {
    const named = wordsOf(label);
    const time = times.get(named) ?? 0;
    times.set(named, time + 1);
    const taken = figures.filter(({ dimensions }) => isAskedFor(label, dimensions))[time];
    if (taken) found.set(row, statementOf(taken));
  }
  return found;
}

/** A list of statements that stands on a sheet, with the formulas that belong to what is said of its whole. */
export function withLinkedFigures(table: Table, layout: TableLayout, sheet: SheetSnapshot): Table {
  const figures = takenFigures(layout);
  if (figures.length === 0) return table;
  const columnOf = (key: StatementKey) =>
    layout.texts.find(({ definition }) => definition.key === key)?.column;
  const [value, unit] = [columnOf('value'), columnOf('unit')];
  const isWhole = ({ label }: TableRow) => foldName(label) === (table.territory ?? '');
  const whole = table.rows.findIndex(isWhole);
  const untaken = [...figures];
  return {
    ...table,
    columns: table.columns.map((column, index): TableColumn => {
      const { dimensions } = column;
      const position =
        column.column === value && cellAt(table, whole, index)
          ? positionOf(dimensions, untaken)
          : -1;
      if (position < 0) return column;
      // What two tables say in the same words twice, they say in the same order
      const [taken] = untaken.splice(position, 1);
      const { row } = cellAt(table, whole, index)!;
      const words = unit === undefined ? null : findCell(sheet, row, unit)?.value;
      const formula = formulaOf(taken!, findMoneyUnit(typeof words === 'string' ? words : ''));
      return {
        ...column,
        takenFrom: taken!.cell,
        formulaFor: (one) => (isWhole(one) ? formula : undefined),
      };
    }),
  };
}

/** Where a new poverty standard begins, the end of one year and the beginning of the next are two figures. */
function positionOf(wanted: Dimensions, figures: readonly StatedFigure[]): number {
  const same = figures.map(({ dimensions }) => isSameFigure(dimensions, wanted));
  const exact = figures.findIndex(
    ({ dimensions: { period } }, at) => same[at] && period.point === wanted.period.point,
  );
  return exact >= 0 ? exact : same.indexOf(true);
}

/**
 * A new list's indicators, with those that the other table has names for. Where some of them are
 * asked for the others are not wanted.
 */
export function withNamedFigures(
  partner: PartnerTable,
  indicators: readonly string[],
): readonly string[] {
  const names = statedFigures(partner).flatMap(({ name }) => name ?? []);
  const known = new Set(names.map(wordsOf));
  const isAsked = indicators.some((indicator) => known.has(wordsOf(indicator)));
  return isAsked ? indicators : [...indicators, ...names];
}

/** What several tables say alike is taken from the first of them. */
function takenFigures({ links = [] }: TableLayout): StatedFigure[] {
  return links
    .filter(({ link }: ActiveLink) => link.rows.by === 'whole')
    .reduce<StatedFigure[]>(
      (known, { partner }) => [
        ...known,
        ...statedFigures(partner).filter(
          ({ dimensions }) => !known.some((one) => isSameFigure(one.dimensions, dimensions)),
        ),
      ],
      [],
    );
}

function isAskedFor(label: string, dimensions: Dimensions): boolean {
  const meaning = findIndicator(label);
  if (meaning)
    return (
      isHousehold(dimensions) &&
      dimensions.status !== 'assigned' &&
      dimensions.measure === meaning.measure &&
      dimensions.of === meaning.of &&
      dimensions.aspect === meaning.aspect &&
      dimensions.subset === meaning.subset
    );
  const money = findMoneyIndicator(label);
  if (money) return isBudget(dimensions) && isMeant(money, dimensions);
  return 'indicator' in dimensions && dimensions.indicator === wordsOf(label);
}

/** The word that bounds a figure goes with it, and so does the unit where nobody has written it yet. */
function statementOf(taken: StatedFigure): LinkedStatement {
  const { dimensions, words } = taken;
  const wordAt = (cell: string | undefined, otherwise: string): CellContent =>
    cell === undefined ? { value: otherwise } : { formula: orBlank(cell) };
  const unit = unitWords(dimensions);
  return {
    value: { formula: formulaOf(taken) },
    operator: wordAt(words?.operator, '='),
    period: { value: periodWords(dimensions) },
    unit: unit === '' ? wordAt(words?.unit, '') : { value: unit },
  };
}

/**
 * An error is let through: a table that is gone must not look like nothing.
 *
 * @param unit of money in which an amount is wanted, where it is another than the table's own
 */
function formulaOf({ cell, dimensions }: StatedFigure, unit?: MoneyUnit): string {
  const isAmount = isBudget(dimensions) && dimensions.aspect === 'amount' && unit !== undefined;
  return orBlank(cell, isAmount ? inOtherUnit(dimensions.unit, unit) : '');
}

function orBlank(cell: string, factor = ''): string {
  return `=IF(${cell}="","",${cell}${factor})`;
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

function unitWords(dimensions: Dimensions): string {
  if ('indicator' in dimensions) return dimensions.unit;
  if (isBudget(dimensions))
    return dimensions.aspect === 'percent' ? '%' : MONEY_WORDS[dimensions.unit];
  return UNITS[dimensions.aspect] ?? '';
}

function periodWords(dimensions: Dimensions): string {
  const { year, years = 1, point } = dimensions.period;
  // What a plan aims at in a year may be reached all through it
  if ('indicator' in dimensions) return `Năm ${year}`;
  switch (point) {
    case 'begin':
      return `Đầu năm ${year}`;
    case 'end':
      return `Cuối năm ${year}`;
    case 'flow':
      return years === 1 ? `Năm ${year}` : `Giai đoạn ${year - years + 1}-${year}`;
  }
}
