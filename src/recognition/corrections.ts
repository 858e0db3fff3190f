import type { Heading } from '../domain/table';
import type { ColumnCorrection, ColumnMeaning } from '../domain/workbook-part';

/** A column's header as corrections name it, and what a person has said of the column. */
export interface Claim {
  readonly heading: Heading;
  /** Null where its figures are none of a plan's; absent where nobody has said anything. */
  readonly corrected?: ColumnMeaning | null;
}

/**
 * Names the columns of one sheet by what stands above them, in the order in which they are
 * read. Headers stay with their columns when rows and columns are inserted, moved or copied;
 * addresses do not.
 */
export class Headings {
  private readonly seen = new Map<string, number>();

  constructor(private readonly corrections: readonly ColumnCorrection[]) {}

  /** To be called once for each column, in reading order. */
  claim(label: string): Claim {
    const text = toHeadingText(label);
    const occurrence = this.seen.get(text) ?? 0;
    this.seen.set(text, occurrence + 1);
    const said = this.corrections.find(
      (one) => toHeadingText(one.header) === text && one.occurrence === occurrence,
    );
    return { heading: { text, occurrence }, ...(said && { corrected: said.meaning }) };
  }
}

/** The same header typed with other spaces, or with its diacritics apart, is the same. */
function toHeadingText(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim();
}
