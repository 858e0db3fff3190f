import type { Place } from './address';
import type { MoneyUnit } from './dimensions';
import type { Edit } from './edit';
import type { Severity } from './severity';

/**
 * Something that does not agree, as plain JSON. Wording lives in the message
 * catalogues; a finding carries the figures that the wording needs.
 */
export interface Finding {
  /** Stable while rule, place and figures stay the same: list keys, waivers. */
  readonly id: string;
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** The culprit where there is one, else the tested cell. */
  readonly place: Place;
  /** Canonical decimal, or the text that stands there. */
  readonly actual?: string;
  readonly expected?: ExpectedRange;
  readonly data: FindingData;
  /** The other cells of the relations that fail. */
  readonly related: readonly Place[];
  /** The relations that fail because of this, first the one that names the finding. */
  readonly broken: readonly BrokenRelation[];
  /** Cells that may be wrong, likeliest first; more than one means a tie or several must change together. */
  readonly culprits: readonly Culprit[];
  /** The culprits must change together; each alone explains nothing. */
  readonly together?: true;
  /** The block was too large for the exact search: cells were looked for part by part. */
  readonly approximate?: true;
  readonly suggestions: readonly Suggestion[];
}

/** Canonical decimals; an end that is absent is open. */
export interface ExpectedRange {
  readonly low?: string;
  readonly high?: string;
}

export type FindingData = Readonly<Record<string, FindingArgument>>;

/** A figure or word inside a message, typed so that every language prints it its own way. */
export type FindingArgument =
  | { readonly kind: 'number'; readonly value: string; readonly unit: FigureUnit }
  | {
      readonly kind: 'range';
      readonly low?: string;
      readonly high?: string;
      readonly unit: FigureUnit;
    }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'text'; readonly value: string }
  /** A word of the catalogue: a measure, a slip, a relation. */
  | { readonly kind: 'term'; readonly id: string };

export type FigureUnit = 'households' | 'persons' | 'percent' | 'points' | MoneyUnit | 'plain';

export interface BrokenRelation {
  readonly ruleId: string;
  readonly messageId: string;
  readonly place: Place;
  readonly data: FindingData;
}

export interface Culprit {
  readonly place: Place;
  /** Values that would satisfy every relation, with the slip that explains each. */
  readonly candidates: readonly Candidate[];
  /** All values that would satisfy every relation. */
  readonly satisfying?: ExpectedRange;
}

export interface Candidate {
  /** Canonical decimal. */
  readonly value: string;
  readonly slip: Slip;
}

/** How a right figure becomes a wrong one. */
export type Slip =
  | 'formula-overwritten'
  | 'digits-swapped'
  | 'digit-wrong'
  | 'digit-missing'
  | 'digit-extra'
  | 'power-of-ten'
  | 'decimal-comma'
  | 'sign'
  | 'copied-from-above'
  | 'copied-from-below'
  | 'copied-from-left'
  | 'copied-from-right'
  | 'rows-exchanged'
  | 'unit-word'
  | 'year-label'
  | 'rate-averaged'
  | 'row-left-out'
  | 'source-left-out'
  | 'recomputed';

/** A repair in one click: what it would write, with what stands there now. */
export interface Suggestion {
  readonly messageId: string;
  readonly data: FindingData;
  readonly edits: readonly Edit[];
}
