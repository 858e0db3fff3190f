export { PlanPreview } from './plan-preview';
