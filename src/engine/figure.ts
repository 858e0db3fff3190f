import type { Decimal } from '../domain/decimal';
import type { Interval } from '../domain/interval';

/** A number during evaluation: the reported one, or a supposed one in its place. */
export interface Figure {
  readonly value: Decimal;
  readonly interval: Interval;
}

/** Gives the figure of a fact index; undefined where the cell is blank or unreadable. */
export interface FigureSource {
  figure(index: number): Figure | undefined;
}
