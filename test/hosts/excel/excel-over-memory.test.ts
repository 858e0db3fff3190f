import { createMemoryStore } from '../../support/office/memory-store';
import { describeInterruptions } from '../contract/interruptions.contract';
import { describeWorkbookPort } from '../contract/workbook-port.contract';
import { openExcelHost } from './excel-contract-host';

const NAME = 'The Excel host over a workbook in memory';

describeWorkbookPort(NAME, () => openExcelHost(createMemoryStore()));
describeInterruptions(NAME, () => openExcelHost(createMemoryStore()));
