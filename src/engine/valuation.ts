import type { Interval } from '../domain/interval';
import type { Decimal } from '../domain/decimal';
import type { FactTable } from '../domain/fact';

/** A number during evaluation: the reported one, or a supposed one in its place. */
export interface Figure {
  readonly value: Decimal;
  readonly interval: Interval;
}

/** Gives the figure of a fact index; undefined where the cell is blank or unreadable. */
export interface Valuation {
  figure(index: number): Figure | undefined;
}

/** The numbers as they stand in the workbook. */
export function reportedValuation(facts: FactTable): Valuation {
  return { figure: (index) => facts.facts[index]?.quantity };
}
