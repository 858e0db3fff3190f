import { createUniverStore } from '../../support/univer/create-univer-store';
import { describeInterruptions } from '../contract/interruptions.contract';
import { describeWorkbookPort } from '../contract/workbook-port.contract';
import { openExcelHost, type ExcelContractHost } from './excel-contract-host';

const NAME = 'The Excel host over Univer';

describeWorkbookPort(NAME, open);
// Univer calculates for a tenth of a second after each write: it takes its samples.
describeInterruptions(NAME, open, 29);

function open(): Promise<ExcelContractHost> {
  const { store, dispose } = createUniverStore();
  return openExcelHost(store, dispose);
}
