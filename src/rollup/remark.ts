import type { MoneyUnit } from '../domain/dimensions';
import type { Severity } from '../domain/severity';
import type { MatchedBy } from './unit-names';

/** A cell of a submission, or the file as a whole. */
export interface RemarkPlace {
  readonly path: string;
  readonly sheet?: string;
  readonly range?: string;
}

export interface Difference {
  /** Header of the column. */
  readonly label: string;
  /** Canonical decimals, one for each place of the remark that states one. */
  readonly values: readonly { readonly value: string; readonly place: RemarkPlace }[];
}

/** Two figures that should be equal; canonical decimals. */
interface Comparison {
  readonly label: string;
  /** Unit of the two where they are money. */
  readonly money?: MoneyUnit;
  readonly stated: string;
  readonly expected: string;
}

/** Something that whoever adds up submissions should know, as plain data. */
export type Remark = {
  readonly severity: Severity;
  readonly places: readonly RemarkPlace[];
} & (
  | { readonly id: 'unit-missing'; readonly unit: string }
  | {
      readonly id: 'unit-repeated';
      readonly unit: string;
      /** What the submissions state differently; none where they agree. */
      readonly differences: readonly Difference[];
      /** Unit of what differs where that is money. */
      readonly money?: MoneyUnit;
    }
  | { readonly id: 'unit-unknown'; readonly name: string }
  | {
      readonly id: 'unit-ambiguous';
      readonly name: string;
      readonly candidates: readonly string[];
    }
  /** Nothing says of which unit it is. */
  | { readonly id: 'unit-unnamed' }
  | {
      readonly id: 'name-differs';
      readonly unit: string;
      readonly name: string;
      readonly by: MatchedBy;
    }
  /** The file's name names another unit than its table. */
  | { readonly id: 'file-name-differs'; readonly unit: string; readonly other: string }
  | { readonly id: 'no-table' }
  | { readonly id: 'other-year'; readonly year: number; readonly found: number }
  | { readonly id: 'figure-missing'; readonly unit: string; readonly labels: readonly string[] }
  | ({ readonly id: 'last-year-differs'; readonly unit: string } & Comparison)
  | ({ readonly id: 'assigned-differs'; readonly unit: string } & Comparison)
  | ({ readonly id: 'below-assigned'; readonly unit: string } & Comparison)
  | ({ readonly id: 'against-differs'; readonly unit: string } & Comparison)
  | ({ readonly id: 'against-total-differs' } & Comparison)
  | ({ readonly id: 'money-total-differs' } & Comparison)
  /** The unit sent no table of money, as others did. */
  | { readonly id: 'money-missing'; readonly unit: string }
  | { readonly id: 'against-lacks-unit'; readonly unit: string }
  /** A check of the file finds errors; its figures are added up all the same. */
  | { readonly id: 'file-faulty'; readonly errors: number }
);

export type RemarkId = Remark['id'];
