export { readLook } from './read-look';
export type { BorderLook, CellLook, RowLook, SheetLook, WorkbookLook } from './workbook-look';
