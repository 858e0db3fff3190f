import { examples as ambiguousThousands } from './ambiguous-thousands.examples';
import { examples as amountMismatch } from './amount-mismatch.examples';
import { examples as balanceMismatch } from './balance-mismatch.examples';
import { examples as belowProgrammeTarget } from './below-programme-target.examples';
import { examples as capitalMismatch } from './capital-mismatch.examples';
import { examples as columnMislabelled } from './column-mislabelled.examples';
import { examples as columnScale } from './column-scale.examples';
import { examples as columnStoredAsText } from './column-stored-as-text.examples';
import { examples as countNotWhole } from './count-not-whole.examples';
import { examples as crossTableConflict } from './cross-table-conflict.examples';
import { examples as cumulativeMismatch } from './cumulative-mismatch.examples';
import { examples as deadlineOrder } from './deadline-order.examples';
import { examples as disbursedExceedsAllocated } from './disbursed-exceeds-allocated.examples';
import { examples as duplicateUnit } from './duplicate-unit.examples';
import { examples as errorValue } from './error-value.examples';
import { examples as externalLink } from './external-link.examples';
import { examples as figuresCutOff } from './figures-cut-off.examples';
import { examples as formulaInconsistent } from './formula-inconsistent.examples';
import { examples as formulaOverwritten } from './formula-overwritten.examples';
import { examples as hiddenRowInTotal } from './hidden-row-in-total.examples';
import { examples as householdGrowthImplied } from './household-growth-implied.examples';
import { examples as householdGrowthOutlier } from './household-growth-outlier.examples';
import { examples as impliedHouseholdsConflict } from './implied-households-conflict.examples';
import { examples as impossibleBound } from './impossible-bound.examples';
import { examples as leadAgencyDuplicate } from './lead-agency-duplicate.examples';
import { examples as leadAgencyMissing } from './lead-agency-missing.examples';
import { examples as legacyFontText } from './legacy-font-text.examples';
import { examples as listCountMismatch } from './list-count-mismatch.examples';
import { examples as listSumMismatch } from './list-sum-mismatch.examples';
import { examples as lookalikeLetters } from './lookalike-letters.examples';
import { examples as missingUnit } from './missing-unit.examples';
import { examples as mixedSeparators } from './mixed-separators.examples';
import { examples as momentConflict } from './moment-conflict.examples';
import { examples as movementMismatch } from './movement-mismatch.examples';
import { examples as multidimensionalMismatch } from './multidimensional-mismatch.examples';
import { examples as negativeValue } from './negative-value.examples';
import { examples as numberStoredAsText } from './number-stored-as-text.examples';
import { examples as partExceedsWhole } from './part-exceeds-whole.examples';
import { examples as percentMismatch } from './percent-mismatch.examples';
import { examples as pointsMismatch } from './points-mismatch.examples';
import { examples as projectMismatch } from './project-mismatch.examples';
import { examples as projectUnassigned } from './project-unassigned.examples';
import { examples as rangeConflict } from './range-conflict.examples';
import { examples as rangeInverted } from './range-inverted.examples';
import { examples as rateMismatch } from './rate-mismatch.examples';
import { examples as rateOutOfRange } from './rate-out-of-range.examples';
import { examples as rateScaleMixed } from './rate-scale-mixed.examples';
import { examples as reductionExceedsBase } from './reduction-exceeds-base.examples';
import { examples as remainingMismatch } from './remaining-mismatch.examples';
import { examples as requiredBlank } from './required-blank.examples';
import { examples as rowNumbering } from './row-numbering.examples';
import { examples as seriesBreak } from './series-break.examples';
import { examples as sourceMismatch } from './source-mismatch.examples';
import { examples as staleValue } from './stale-value.examples';
import { examples as subsetMismatch } from './subset-mismatch.examples';
import { examples as sumRangeShort } from './sum-range-short.examples';
import { examples as targetBelowAssigned } from './target-below-assigned.examples';
import { examples as targetNotLower } from './target-not-lower.examples';
import { examples as templateChanged } from './template-changed.examples';
import { examples as totalExcludesSource } from './total-excludes-source.examples';
import { examples as totalMismatch } from './total-mismatch.examples';
import { examples as totalRateAveraged } from './total-rate-averaged.examples';
import { examples as unitMixed } from './unit-mixed.examples';
import { examples as worksRollupMismatch } from './works-rollup-mismatch.examples';
import type { RuleId } from './index';
import type { RuleExamples } from './rule-examples';

/** The examples of every rule; a rule without any does not compile. */
export const ruleExamples: Readonly<Record<RuleId, RuleExamples>> = {
  'error-value': errorValue,
  'number-stored-as-text': numberStoredAsText,
  'ambiguous-thousands': ambiguousThousands,
  'column-mislabelled': columnMislabelled,
  'column-scale': columnScale,
  'count-not-whole': countNotWhole,
  'figures-cut-off': figuresCutOff,
  'negative-value': negativeValue,
  'rate-out-of-range': rateOutOfRange,
  'total-rate-averaged': totalRateAveraged,
  'remaining-mismatch': remainingMismatch,
  'movement-mismatch': movementMismatch,
  'rate-mismatch': rateMismatch,
  'points-mismatch': pointsMismatch,
  'multidimensional-mismatch': multidimensionalMismatch,
  'reduction-exceeds-base': reductionExceedsBase,
  'part-exceeds-whole': partExceedsWhole,
  'total-mismatch': totalMismatch,
  'amount-mismatch': amountMismatch,
  'percent-mismatch': percentMismatch,
  'capital-mismatch': capitalMismatch,
  'source-mismatch': sourceMismatch,
  'project-mismatch': projectMismatch,
  'disbursed-exceeds-allocated': disbursedExceedsAllocated,
  'implied-households-conflict': impliedHouseholdsConflict,
  'household-growth-outlier': householdGrowthOutlier,
  'household-growth-implied': householdGrowthImplied,
  'target-not-lower': targetNotLower,
  'target-below-assigned': targetBelowAssigned,
  'duplicate-unit': duplicateUnit,
  'total-excludes-source': totalExcludesSource,
  'formula-overwritten': formulaOverwritten,
  'below-programme-target': belowProgrammeTarget,
  'cross-table-conflict': crossTableConflict,
  'list-count-mismatch': listCountMismatch,
  'works-rollup-mismatch': worksRollupMismatch,
  'cumulative-mismatch': cumulativeMismatch,
  'impossible-bound': impossibleBound,
  'legacy-font-text': legacyFontText,
  'lookalike-letters': lookalikeLetters,
  'mixed-separators': mixedSeparators,
  'moment-conflict': momentConflict,
  'range-conflict': rangeConflict,
  'range-inverted': rangeInverted,
  'rate-scale-mixed': rateScaleMixed,
  'required-blank': requiredBlank,
  'series-break': seriesBreak,
  'subset-mismatch': subsetMismatch,
  'unit-mixed': unitMixed,
  'formula-inconsistent': formulaInconsistent,
  'sum-range-short': sumRangeShort,
  'stale-value': staleValue,
  'external-link': externalLink,
  'hidden-row-in-total': hiddenRowInTotal,
  'row-numbering': rowNumbering,
  'template-changed': templateChanged,
  'missing-unit': missingUnit,
  'deadline-order': deadlineOrder,
  'lead-agency-missing': leadAgencyMissing,
  'lead-agency-duplicate': leadAgencyDuplicate,
  'balance-mismatch': balanceMismatch,
  'project-unassigned': projectUnassigned,
  'column-stored-as-text': columnStoredAsText,
  'list-sum-mismatch': listSumMismatch,
};
