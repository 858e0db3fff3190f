export { readLook } from './read-look';
export type { CellLook, RowLook, SheetLook, WorkbookLook } from './workbook-look';
