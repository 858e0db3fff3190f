import { createMemoryStore } from '../../support/office/memory-store';
import { describeWorkbookPort } from '../contract/workbook-port.contract';
import { openExcelHost } from './excel-contract-host';

describeWorkbookPort('The Excel host over a workbook in memory', () =>
  openExcelHost(createMemoryStore()),
);
