import type { RuleMessages } from '../../rules';
import type { Figures } from './figures-of-finding';

/** What one message says: a heading of a few words, and what stands there against what it should agree with. */
export interface FindingMessage {
  readonly title: string;
  readonly text: (figures: Figures) => string;
}

/** Every message of every rule: one left out does not compile. */
export type RuleCatalogue = {
  readonly [Id in keyof RuleMessages]: Readonly<Record<RuleMessages[Id], FindingMessage>>;
};

export interface FindingCatalogue {
  readonly rules: RuleCatalogue;
  readonly suggestions: Readonly<Record<SuggestionId, (figures: Figures) => string>>;
  /** The accused cell, where it is not the one in which the relation is tested. */
  readonly culprit: (figures: Figures) => string;
  readonly overwritten: string;
  /** Said where several cells are equally likely. */
  readonly tie: (figures: Figures) => string;
  /** The figure would agree if it were said of another year. */
  readonly labelYear: (figures: Figures) => string;
  /** Said where no cell alone is enough. */
  readonly together: (figures: Figures) => string;
  /** Said where the search was cut short. */
  readonly approximate: string;
}

export type SuggestionId =
  | 'restore-formula'
  | 'restore-formula-value'
  | 'use-value'
  | 'exchange'
  | 'use-values'
  | 'use-text';
