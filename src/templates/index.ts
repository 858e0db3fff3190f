import { assignments } from './assignments/definition';
import {
  haiHoaAssignments2024,
  haQuangAssignments2023,
  reportsEveryYear,
  thuaThienHueAssignments2024,
  vinhYenAssignments2022,
} from './assignments/sample';
import { budgetExecution } from './budget-execution/definition';
import { haQuang2022 } from './budget-execution/sample';
import { headlineTargets } from './headline-targets/definition';
import {
  haQuangHeadlines,
  thuaThienHueHeadlines,
  tuMoRongHeadlines,
  vinhYenHeadlines,
} from './headline-targets/sample';
import { householdList } from './household-list/definition';
import { illustratedHouseholds } from './household-list/sample';
import { householdMovement } from './household-movement/definition';
import { illustratedMovement } from './household-movement/sample';
import { multiYearPath } from './multi-year-path/definition';
import { illustratedPath, tuMoRong2021 } from './multi-year-path/sample';
import { multidimensionalTargets } from './multidimensional-targets/definition';
import { haiHoa2024, vinhYen2022 } from './multidimensional-targets/sample';
import { policyResults } from './policy-results/definition';
import { haQuangPolicies2022 } from './policy-results/sample';
import { projectBudget } from './project-budget/definition';
import { haQuang2023 } from './project-budget/sample';
import type { TemplateSample } from './sample';
import type { TemplateDefinition } from './schema';
import { serviceIndicators } from './service-indicators/definition';
import {
  haiHoaServices,
  haQuangServices,
  haQuangServices2022,
  thuaThienHueServices,
  vinhYenServices,
} from './service-indicators/sample';
import { targetAllocation } from './target-allocation/definition';
import { thuaThienHue2024 } from './target-allocation/sample';
import { worksList } from './works-list/definition';
import { illustratedWorks } from './works-list/sample';

/** Every template there is. To add one, see README.md beside this file. */
export const templates: readonly TemplateDefinition[] = [
  targetAllocation,
  projectBudget,
  budgetExecution,
  householdMovement,
  worksList,
  householdList,
  assignments,
  policyResults,
  multiYearPath,
  multidimensionalTargets,
  headlineTargets,
  serviceIndicators,
];

export function findTemplate(id: string): TemplateDefinition | undefined {
  return templates.find((definition) => definition.id === id);
}

/** Published plans to try the templates with. */
export const samples: readonly TemplateSample[] = [
  thuaThienHue2024,
  haQuang2023,
  haQuang2022,
  illustratedMovement,
  illustratedWorks,
  illustratedHouseholds,
  haQuangAssignments2023,
  thuaThienHueAssignments2024,
  haiHoaAssignments2024,
  vinhYenAssignments2022,
  reportsEveryYear,
  haQuangPolicies2022,
  tuMoRong2021,
  illustratedPath,
  vinhYen2022,
  haiHoa2024,
  haQuangHeadlines,
  vinhYenHeadlines,
  thuaThienHueHeadlines,
  tuMoRongHeadlines,
  thuaThienHueServices,
  haiHoaServices,
  vinhYenServices,
  haQuangServices,
  haQuangServices2022,
];

export function findSample(id: string): TemplateSample | undefined {
  return samples.find((sample) => sample.id === id);
}

export { compileTemplate } from './compile';
export { linkParameters, type LinkedParameters } from './links/link-parameters';
export { withLinkFields } from './links/link-fields';
export type { PartnerTable } from './layout/table-layout';
export { defaultParameters, type RawParameters } from './parameters/default-parameters';
export { parseParameters } from './parameters/parse-parameters';
export { findUnknownParameters } from './parameters/unknown-parameters';
export { parsePlaces } from './parameters/parse-places';
export type { ParameterProblem, TemplateParameters } from './parameters/template-parameters';
export { planTable } from './plan-table';
export { sampleInputs, type SampleInput, type TemplateSample } from './sample';
export type { TemplateDefinition } from './schema';
export { heightOfWords } from './sheet/text-height';
