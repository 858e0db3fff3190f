export { writeWorkbook, type WorkbookPlan } from './write-workbook';
