import { knownBeside } from './known-beside';
import { knownBudgets } from './known-budgets';
import { knownChanges } from './known-changes';
import { knownCounterparts } from './known-counterparts';
import { knownCourses } from './known-courses';
import { knownDifferences } from './known-differences';
import { knownEstimates } from './known-estimates';
import { knownForms } from './known-forms';
import { knownGroups } from './known-groups';
import { knownHouseholds } from './known-households';
import { knownLists } from './known-lists';
import { knownLoans } from './known-loans';
import { knownMemos } from './known-memos';
import { knownNamesOfMoney } from './known-names-of-money';
import { knownNeighbours } from './known-neighbours';
import { knownNumbered } from './known-numbered';
import { knownOpenSets } from './known-open-sets';
import { knownOwnNames } from './known-own-names';
import { knownProgrammes } from './known-programmes';
import { knownRemarks } from './known-remarks';
import { knownPolicies } from './known-policies';
import { knownRevised } from './known-revised';
import { knownRows } from './known-rows';
import { knownShares } from './known-shares';
import { knownStatements } from './known-statements';
import { knownStrands } from './known-strands';
import { knownTimes } from './known-times';
import { knownWholes } from './known-wholes';
import { knownYearHeads } from './known-year-heads';

export const knownSubmissions = [
  ...knownHouseholds,
  ...knownEstimates,
  ...knownForms,
  ...knownBeside,
  ...knownBudgets,
  ...knownChanges,
  ...knownCounterparts,
  ...knownCourses,
  ...knownDifferences,
  ...knownLists,
  ...knownLoans,
  ...knownMemos,
  ...knownProgrammes,
  ...knownRemarks,
  ...knownStrands,
  ...knownTimes,
  ...knownWholes,
  ...knownYearHeads,
  ...knownGroups,
  ...knownNamesOfMoney,
  ...knownNeighbours,
  ...knownPolicies,
  ...knownNumbered,
  ...knownOpenSets,
  ...knownRevised,
  ...knownRows,
  ...knownShares,
  ...knownStatements,
  ...knownOwnNames,
];
