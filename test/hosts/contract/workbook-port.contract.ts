import type { ContractHost } from './contract-host';
import { describeEdits } from './edits.contract';
import { describeInsertion } from './insertion.contract';
import { describeMarks } from './marks.contract';
import { describePart } from './part.contract';
import { describeReport } from './report.contract';
import { describeSelection } from './selection.contract';
import { describeSnapshots } from './snapshots.contract';

/** What every host owes the product. Run it once for each host, over each store it can stand on. */
export function describeWorkbookPort(name: string, open: () => Promise<ContractHost>): void {
  describe(`${name} as a workbook port`, () => {
    let current: ContractHost;
    const host = (): ContractHost => current;

    beforeEach(async () => {
      current = await open();
    });
    afterEach(() => current.dispose());

    describeSnapshots(host);
    describeInsertion(host);
    describeEdits(host);
    describeMarks(host);
    describeReport(host);
    describePart(host);
    describeSelection(host);
  });
}
