import type { Rule } from '../domain/rule';
import { ambiguousThousands } from './ambiguous-thousands';
import { amountMismatch } from './amount-mismatch';
import { balanceMismatch } from './balance-mismatch';
import { belowProgrammeTarget } from './below-programme-target';
import { capitalMismatch } from './capital-mismatch';
import { columnMislabelled } from './column-mislabelled';
import { columnScale } from './column-scale';
import { columnStoredAsText } from './column-stored-as-text';
import { countNotWhole } from './count-not-whole';
import { crossTableConflict } from './cross-table-conflict';
import { cumulativeMismatch } from './cumulative-mismatch';
import { deadlineOrder } from './deadline-order';
import { disbursedExceedsAllocated } from './disbursed-exceeds-allocated';
import { duplicateUnit } from './duplicate-unit';
import { errorValue } from './error-value';
import { externalLink } from './external-link';
import { figuresCutOff } from './figures-cut-off';
import { formulaInconsistent } from './formula-inconsistent';
import { formulaOverwritten } from './formula-overwritten';
import { hiddenRowInTotal } from './hidden-row-in-total';
import { householdGrowthImplied } from './household-growth-implied';
import { householdGrowthOutlier } from './household-growth-outlier';
import { impliedHouseholdsConflict } from './implied-households-conflict';
import { impossibleBound } from './impossible-bound';
import { leadAgencyDuplicate } from './lead-agency-duplicate';
import { leadAgencyMissing } from './lead-agency-missing';
import { legacyFontText } from './legacy-font-text';
import { listCountMismatch } from './list-count-mismatch';
import { listSumMismatch } from './list-sum-mismatch';
import { lookalikeLetters } from './lookalike-letters';
import { missingUnit } from './missing-unit';
import { mixedSeparators } from './mixed-separators';
import { momentConflict } from './moment-conflict';
import { movementMismatch } from './movement-mismatch';
import { multidimensionalMismatch } from './multidimensional-mismatch';
import { negativeValue } from './negative-value';
import { numberStoredAsText } from './number-stored-as-text';
import { partExceedsWhole } from './part-exceeds-whole';
import { percentMismatch } from './percent-mismatch';
import { pointsMismatch } from './points-mismatch';
import { projectMismatch } from './project-mismatch';
import { projectUnassigned } from './project-unassigned';
import { rangeConflict } from './range-conflict';
import { rangeInverted } from './range-inverted';
import { rateMismatch } from './rate-mismatch';
import { rateOutOfRange } from './rate-out-of-range';
import { rateScaleMixed } from './rate-scale-mixed';
import { reductionExceedsBase } from './reduction-exceeds-base';
import { remainingMismatch } from './remaining-mismatch';
import { requiredBlank } from './required-blank';
import { rowNumbering } from './row-numbering';
import { seriesBreak } from './series-break';
import { sourceMismatch } from './source-mismatch';
import { staleValue } from './stale-value';
import { subsetMismatch } from './subset-mismatch';
import { sumRangeShort } from './sum-range-short';
import { targetBelowAssigned } from './target-below-assigned';
import { targetNotLower } from './target-not-lower';
import { templateChanged } from './template-changed';
import { totalExcludesSource } from './total-excludes-source';
import { totalMismatch } from './total-mismatch';
import { totalRateAveraged } from './total-rate-averaged';
import { unitMixed } from './unit-mixed';
import { worksRollupMismatch } from './works-rollup-mismatch';

/** Every rule, in the order in which one of several failing relations names the finding. */
export const rules = [
  errorValue,
  numberStoredAsText,
  ambiguousThousands,
  countNotWhole,
  negativeValue,
  rateOutOfRange,
  impossibleBound,
  rangeInverted,
  rangeConflict,
  rateScaleMixed,
  unitMixed,
  columnScale,
  columnMislabelled,
  figuresCutOff,
  totalRateAveraged,
  remainingMismatch,
  movementMismatch,
  rateMismatch,
  pointsMismatch,
  cumulativeMismatch,
  momentConflict,
  multidimensionalMismatch,
  subsetMismatch,
  reductionExceedsBase,
  partExceedsWhole,
  totalMismatch,
  amountMismatch,
  percentMismatch,
  capitalMismatch,
  sourceMismatch,
  projectMismatch,
  disbursedExceedsAllocated,
  worksRollupMismatch,
  listCountMismatch,
  crossTableConflict,
  impliedHouseholdsConflict,
  householdGrowthOutlier,
  householdGrowthImplied,
  targetNotLower,
  targetBelowAssigned,
  belowProgrammeTarget,
  seriesBreak,
  requiredBlank,
  duplicateUnit,
  totalExcludesSource,
  formulaOverwritten,
  mixedSeparators,
  lookalikeLetters,
  legacyFontText,
  formulaInconsistent,
  sumRangeShort,
  staleValue,
  externalLink,
  hiddenRowInTotal,
  rowNumbering,
  templateChanged,
  missingUnit,
  deadlineOrder,
  leadAgencyMissing,
  leadAgencyDuplicate,
  balanceMismatch,
  projectUnassigned,
  columnStoredAsText,
  listSumMismatch,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];

/** The message ids of each rule, for catalogues that must word them all. */
export type RuleMessages = {
  readonly [R in (typeof rules)[number] as R['id']]: R['messages'][number];
};
