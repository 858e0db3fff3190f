import type { Place } from '../domain/address';
import { placeOf, type FactTable } from '../domain/fact';

/** Indexes of the figures of a column. */
export function indexesOf({ facts, table }: FactTable, column: number): number[] {
  const width = table.columns.length;
  return facts.flatMap((fact) => (fact && fact.index % width === column ? [fact.index] : []));
}

/** The cells from the first to the last figure of a column. */
export function columnPlace(facts: FactTable, column: number): Place {
  const places = indexesOf(facts, column).map((index) => placeOf(facts, index).range);
  return {
    sheet: facts.table.sheet,
    range: {
      top: Math.min(...places.map(({ top }) => top)),
      bottom: Math.max(...places.map(({ bottom }) => bottom)),
      left: Math.min(...places.map(({ left }) => left)),
      right: Math.max(...places.map(({ right }) => right)),
    },
  };
}
