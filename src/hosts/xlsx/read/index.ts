export { Allowance } from './allowance';
export { readReportSheet } from './read-report';
export { readWorkbook } from './read-workbook';
export { RowCollector } from './sheet/row-collector';
