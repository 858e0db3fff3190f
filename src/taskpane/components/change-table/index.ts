export { ChangeTable } from './change-table';
export type { Change } from './change-table';
