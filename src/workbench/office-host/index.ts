export { createOfficeHost } from './host';
export type { OfficeHost, OfficeHostOptions } from './host';
export type { Faults } from './faults';
export type { RequestLog } from './request-log';
export type { OfficeExternal } from './seam';
export type { WorkbookStore } from './store';
