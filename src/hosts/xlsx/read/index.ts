export { Allowance } from './allowance';
export { readWorkbook } from './read-workbook';
export { RowCollector } from './sheet/row-collector';
