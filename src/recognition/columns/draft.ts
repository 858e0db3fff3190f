import type {
  BudgetDimensions,
  Capital,
  FundingSource,
  HouseholdMeasure,
  MoneyUnit,
  Status,
  Subset,
} from '../../domain/dimensions';
import type { ColumnMeaning } from '../../domain/workbook-part';
import type { FlowOwner } from '../words/meaning';
import type { ColumnNumber } from '../blocks/column-number';
import type { HeaderFeatures } from './header-features';

/** A column of figures (or, where years stand across, a row of them) with what is written above it. */
export interface ColumnSource {
  /** From the top down. */
  readonly texts: readonly string[];
  /** Columns with the same one stand under one header. */
  readonly group?: string;
  /** As the row that numbers the columns has it, or its own header. */
  readonly number?: ColumnNumber;
  /** Row by row; percentages in percent. */
  readonly figures: readonly (number | undefined)[];
  /** What a person has said of it; null where its figures are none of a plan's. */
  readonly corrected?: ColumnMeaning | null;
}

/** Why a column is read as it is; the weakest link of the chain. Texts are for the catalogue. */
export type ColumnReason =
  | 'said-by-header'
  | 'mistyped-words'
  | 'from-neighbour'
  | 'sum-of-columns'
  | 'share-of-columns'
  | 'balance-of-columns'
  | 'movement-of-columns'
  | 'product-of-columns'
  | 'sum-of-rows'
  | 'from-column-numbers'
  | 'year-from-title'
  | 'year-from-sheet-name'
  | 'year-from-remark'
  | 'year-from-columns'
  | 'year-from-workbook'
  | 'year-assumed'
  | 'moment-assumed'
  | 'moment-fits-figures'
  | 'status-assumed'
  | 'unit-assumed'
  | 'owner-assumed'
  | 'points-assumed'
  | 'corrected';

/** Why figures are left alone. */
export type UnrecognisedReason =
  | 'no-header'
  | 'header-not-understood'
  | 'unknown-words'
  | 'several-meanings'
  | 'comparison'
  | 'part-of-a-year'
  | 'no-year'
  | 'share-of-unknown'
  | 'share-of-other'
  | 'relative-change'
  | 'does-not-follow'
  | 'same-as-other-column'
  | 'not-a-figure'
  | 'too-uncertain'
  | 'set-aside';

interface DraftBase {
  readonly features: HeaderFeatures;
  readonly certainty: number;
  readonly reason: ColumnReason;
}

/** What a column of a household table holds, as far as is known. */
export interface HouseholdDraft extends DraftBase {
  readonly kind: 'household';
  /** Absent for a share that names no households, and for `Số hộ` alone. */
  readonly measure?: HouseholdMeasure;
  readonly of?: FlowOwner;
  readonly aspect: 'count' | 'rate' | 'points';
  readonly subset: Subset;
  readonly year?: number;
  readonly years?: number;
  /** Absent where no word says when. */
  readonly point?: 'begin' | 'end' | 'flow';
  readonly status?: Status;
}

export interface MoneyDraft extends DraftBase {
  readonly kind: 'money';
  readonly measure: BudgetDimensions['measure'];
  readonly aspect: 'amount' | 'percent' | 'count';
  readonly capital: Capital;
  readonly source: FundingSource;
  readonly status?: Status;
  readonly percentOf?: Status;
  readonly unit?: MoneyUnit;
  readonly year?: number;
  readonly years?: number;
  readonly cumulative: boolean;
  readonly node?: string;
}

export interface RejectedDraft {
  readonly kind: 'rejected';
  readonly reason: UnrecognisedReason;
}

export type Draft = HouseholdDraft | MoneyDraft | RejectedDraft;

export function reject(reason: UnrecognisedReason): RejectedDraft {
  return { kind: 'rejected', reason };
}

/** A weaker link: what is known becomes less certain, and why. */
export function weaken<Kept extends HouseholdDraft | MoneyDraft>(
  draft: Kept,
  factor: number,
  reason: ColumnReason,
): Kept {
  return {
    ...draft,
    certainty: draft.certainty * factor,
    reason: factor < 1 ? reason : draft.reason,
  };
}
