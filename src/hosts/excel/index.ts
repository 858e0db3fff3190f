export { createExcelHost } from './excel-host';
