import type { Rule } from '../domain/rule';
import { ambiguousThousands } from './ambiguous-thousands';
import { amountMismatch } from './amount-mismatch';
import { capitalMismatch } from './capital-mismatch';
import { countNotWhole } from './count-not-whole';
import { disbursedExceedsAllocated } from './disbursed-exceeds-allocated';
import { duplicateUnit } from './duplicate-unit';
import { errorValue } from './error-value';
import { formulaOverwritten } from './formula-overwritten';
import { householdGrowthImplied } from './household-growth-implied';
import { householdGrowthOutlier } from './household-growth-outlier';
import { impliedHouseholdsConflict } from './implied-households-conflict';
import { movementMismatch } from './movement-mismatch';
import { multidimensionalMismatch } from './multidimensional-mismatch';
import { negativeValue } from './negative-value';
import { numberStoredAsText } from './number-stored-as-text';
import { partExceedsWhole } from './part-exceeds-whole';
import { percentMismatch } from './percent-mismatch';
import { pointsMismatch } from './points-mismatch';
import { projectMismatch } from './project-mismatch';
import { rateMismatch } from './rate-mismatch';
import { rateOutOfRange } from './rate-out-of-range';
import { reductionExceedsBase } from './reduction-exceeds-base';
import { remainingMismatch } from './remaining-mismatch';
import { sourceMismatch } from './source-mismatch';
import { targetBelowAssigned } from './target-below-assigned';
import { targetNotLower } from './target-not-lower';
import { totalExcludesSource } from './total-excludes-source';
import { totalMismatch } from './total-mismatch';
import { totalRateAveraged } from './total-rate-averaged';

/** Every rule, in the order in which one of several failing relations names the finding. */
export const rules = [
  errorValue,
  numberStoredAsText,
  ambiguousThousands,
  countNotWhole,
  negativeValue,
  rateOutOfRange,
  totalRateAveraged,
  remainingMismatch,
  movementMismatch,
  rateMismatch,
  pointsMismatch,
  multidimensionalMismatch,
  reductionExceedsBase,
  partExceedsWhole,
  totalMismatch,
  amountMismatch,
  percentMismatch,
  capitalMismatch,
  sourceMismatch,
  projectMismatch,
  disbursedExceedsAllocated,
  impliedHouseholdsConflict,
  householdGrowthOutlier,
  householdGrowthImplied,
  targetNotLower,
  targetBelowAssigned,
  duplicateUnit,
  totalExcludesSource,
  formulaOverwritten,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];

/** The message ids of each rule, for catalogues that must word them all. */
export type RuleMessages = {
  readonly [R in (typeof rules)[number] as R['id']]: R['messages'][number];
};
