import { Decimal } from '../domain/decimal';
import type { FundingSource } from '../domain/dimensions';
import { factAt, type FactTable } from '../domain/fact';
import { sourcesBelow } from '../domain/funding';
import { add, exactly, meet, type Interval } from '../domain/interval';
import { FundingColumns } from './funding-columns';
import type { MoneyColumn } from './money-columns';

/** A figure that agrees with what it should sum up once one source is left out. */
export interface Omission {
  /** Fact index and row of the figure. */
  readonly index: number;
  readonly rowIndex: number;
  /** Tells money of one status and year from that of others. */
  readonly funding: number;
  readonly source: FundingSource;
  /** Columns of what is left out. */
  readonly columns: readonly number[];
  /** What the sum comes to with the source, and what the source adds to it. */
  readonly full: Decimal;
  readonly omitted: Decimal;
  /** The rows below show it; otherwise only the columns of the row do. */
  readonly down: boolean;
}

/** A sum that fails: what it comes to, and how much of it some columns are. */
interface FailingSum {
  readonly full: Decimal;
  readonly down: boolean;
  readonly partOf: (columns: readonly number[]) => Decimal | undefined;
}

/** Every figure all of whose sums fail for want of one and the same source. */
export function findOmissions(facts: FactTable): Omission[] {
  return FundingColumns.of(facts.table).flatMap((funding, which) =>
    funding.columns.flatMap((column) => {
      const { capital, source } = column.held;
      const shown = [...funding.sourcesShownBelow(capital, source)];
      if (shown.length === 0) return [];
      return facts.table.rows.flatMap((_, rowIndex): Omission[] => {
        const total = factAt(facts, rowIndex, column.index);
        if (!total) return [];
        const failing = [
          ...failingDown(facts, column.index, rowIndex),
          ...failingAcross(facts, funding, column, rowIndex),
        ];
        const omission = commonOmission(total.quantity.value, failing, shown);
        return omission ? [{ index: total.index, rowIndex, funding: which, ...omission }] : [];
      });
    }),
  );
}

function commonOmission(
  total: Decimal,
  failing: readonly FailingSum[],
  shown: readonly { readonly source: FundingSource; readonly columns: readonly number[] }[],
): Omit<Omission, 'index' | 'rowIndex' | 'funding'> | undefined {
  const [first] = failing;
  if (!first) return undefined;
  const explaining = shown.filter(({ columns }) =>
    failing.every(({ full, partOf }) => {
      const part = partOf(columns);
      return part && part.sign() > 0 && part.equals(full.minus(total));
    }),
  );
  const [widest, ...others] = explaining;
  // Two sources of one amount: nobody can tell which is left out.
  if (!widest || others.some(({ source }) => !sourcesBelow(widest.source).includes(source)))
    return undefined;
  return {
    ...widest,
    full: first.full,
    omitted: first.full.minus(total),
    down: failing.some(({ down }) => down),
  };
}

function failingDown(facts: FactTable, column: number, rowIndex: number): FailingSum[] {
  return facts.sums.flatMap(({ total, terms, comparison }): FailingSum[] => {
    if (total !== rowIndex || comparison !== '=') return [];
    const figures = terms.map((term) => factAt(facts, term, column));
    return failingSum(facts, column, rowIndex, figures).map((full) => ({
      full,
      down: true,
      partOf: (columns) => sumOf(terms.flatMap((term) => valuesIn(facts, term, columns))),
    }));
  });
}

function failingAcross(
  facts: FactTable,
  funding: FundingColumns,
  { index, held }: MoneyColumn,
  rowIndex: number,
): FailingSum[] {
  const parts = funding.partsBySource(held.capital, held.source);
  if (!parts) return [];
  const figures = parts.map((part) => factAt(facts, rowIndex, part));
  return failingSum(facts, index, rowIndex, figures).map((full) => ({
    full,
    down: false,
    partOf: (columns) =>
      columns.every((column) => parts.includes(column))
        ? sumOf(columns.map((column) => factAt(facts, rowIndex, column)?.quantity.value))
        : undefined,
  }));
}

/** The sum of these figures, blanks as nothing, where it is not what the total says. */
function failingSum(
  facts: FactTable,
  column: number,
  rowIndex: number,
  figures: readonly ReturnType<typeof factAt>[],
): Decimal[] {
  const total = factAt(facts, rowIndex, column);
  const present = figures.flatMap((fact) => (fact ? [fact.quantity] : []));
  if (!total || present.length === 0) return [];
  const interval = present.reduce<Interval>(
    (sum, quantity) => add(sum, quantity.interval),
    exactly(Decimal.ZERO),
  );
  return meet(total.quantity.interval, interval) ? [] : [sumOf(present.map(({ value }) => value))];
}

/** Figures of a row; where one is blank, those of the rows that it would be the sum of. */
function valuesIn(
  facts: FactTable,
  rowIndex: number,
  columns: readonly number[],
): (Decimal | undefined)[] {
  return columns.flatMap((column) => {
    const own = factAt(facts, rowIndex, column);
    if (own) return [own.quantity.value];
    const below = facts.sums.find(
      ({ total, comparison }) => total === rowIndex && comparison === '=',
    );
    return below?.terms.flatMap((term) => valuesIn(facts, term, [column])) ?? [];
  });
}

function sumOf(values: readonly (Decimal | undefined)[]): Decimal {
  return values.reduce<Decimal>((sum, value) => (value ? sum.plus(value) : sum), Decimal.ZERO);
}
