import type {
  BudgetDimensions,
  Dimensions,
  HouseholdDimensions,
  IndicatorRole,
} from '../../domain/dimensions';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A word for every value that a dimension may have, for sentences and for choices. */
export interface MeaningWords {
  readonly measures: Words<HouseholdDimensions['measure']>;
  readonly owners: Words<NonNullable<HouseholdDimensions['of']>>;
  readonly aspects: Words<Dimensions['aspect']>;
  readonly subsets: Words<Dimensions['subset']>;
  readonly statuses: Words<Dimensions['status']>;
  readonly points: Words<Dimensions['period']['point']>;
  readonly capitals: Words<BudgetDimensions['capital']>;
  readonly sources: Words<BudgetDimensions['source']>;
  readonly units: Words<BudgetDimensions['unit']>;
  readonly magnitudes: Words<BudgetDimensions['measure']>;
  readonly roles: Words<IndicatorRole>;
  readonly cumulative: string;
  /** Where no year is written anywhere. */
  readonly undated: string;
  readonly year: (point: Dimensions['period']['point'], year: number, years: number) => string;
  readonly flow: (flow: string, owner: string) => string;
  readonly share: (aspect: string, of: string) => string;
}
