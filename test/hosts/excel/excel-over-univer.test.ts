import { createUniverStore } from '../../support/univer/create-univer-store';
import { describeWorkbookPort } from '../contract/workbook-port.contract';
import { openExcelHost } from './excel-contract-host';

describeWorkbookPort('The Excel host over Univer', () => {
  const { store, dispose } = createUniverStore();
  return openExcelHost(store, dispose);
});
