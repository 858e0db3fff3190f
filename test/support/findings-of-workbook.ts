import { checkWorkbook } from '../../src/app/check-workbook';
import { formatCell } from '../../src/domain/address';
import type { WorkbookPort } from '../../src/ports/workbook-port';

/** All that a check of the whole workbook finds: `rule-id Sheet C7`. */
export async function findingsOfWorkbook(port: WorkbookPort): Promise<string[]> {
  const report = await checkWorkbook(port, 'all');
  return report.findings.map(
    ({ ruleId, place: { sheet, range } }) =>
      `${ruleId} ${sheet} ${formatCell({ row: range.top, column: range.left })}`,
  );
}
