export { findMessageTitle, findRuleTitles } from './rule-titles';
export { renderFinding } from './render-finding';
export type { RenderedFinding } from './render-finding';
