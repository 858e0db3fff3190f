/**
 * Everything that is loaded after the first paint: engine, rules and templates arrive with
 * these in one file of their own.
 */
export { offerAllocation, planAllocation } from '../app/allocation/allocate-target';
export { applySuggestion } from '../app/apply-suggestion';
export { checkWorkbook } from '../app/check-workbook';
export { correctColumn, resetColumn } from '../app/correct-column';
export { describeColumns } from '../app/describe-columns';
export { insertSample } from '../app/insert-sample';
export { insertTemplate } from '../app/insert-template';
export { clearMarks, markFindings } from '../app/mark-findings';
export {
  listPlaceNames,
  offerTemplates,
  offerTemplatesOf,
  previewTemplate,
} from '../app/offer-templates';
export {
  changeRule,
  removePack,
  removeTemplate,
  storePack,
  storeTemplate,
} from '../app/profile/change-settings';
export { describeSettings } from '../app/profile/describe-settings';
export { applyRecalculation, planRecalculation } from '../app/recalculate-workbook';
