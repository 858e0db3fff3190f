import type { Numbering } from './numbering';
import type { RowWords } from './row-words';

/** One of the rows that every name of a table has: each of them adds up by itself. */
export interface Strand {
  /** Counted from 0. */
  readonly at: number;
  /** Those under one name have the same. */
  readonly group: number;
  /** It is the sum of the others under its name. */
  readonly isSum: boolean;
}

/** A row under a header, before it is known what it is. */
export interface BodyRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly hidden: boolean;
  readonly label: string;
  readonly numbering?: Numbering;
  readonly words: RowWords;
  /** The node of the programme that the label names. */
  readonly node?: { readonly code: string; readonly isProject: boolean };
  /** Column by column; percentages as they stand. */
  readonly figures: readonly (number | undefined)[];
  /** Formulas stand there whose results nobody knows yet. */
  readonly pending?: true;
  /** Which of several rows under one name it is. */
  readonly strand?: Strand;
  /** A note in the row says that places were added or taken away. */
  readonly moved?: true;
}

export function hasFigures({ figures, pending }: BodyRow): boolean {
  return pending === true || figures.some((figure) => figure !== undefined);
}

/** Under a dash or a plus, which do not number it. */
export function isBulleted({ numbering }: BodyRow): boolean {
  return numbering?.style === 'dash' || numbering?.style === 'plus';
}
