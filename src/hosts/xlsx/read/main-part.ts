import { WorkbookFileError } from '../../../ports/workbook-file';
import type { OpcPackage } from '../package';

/**
 * The part that holds the workbook. Throws WorkbookFileError with what the package is where it holds
 * something else.
 */
export function findMainPart(opened: OpcPackage): string {
  const target = opened.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (target === undefined) throw new WorkbookFileError(kindWithoutMainPart(opened));
  if (target.toLowerCase().endsWith('.bin')) throw new WorkbookFileError('binary-format');
  if (!opened.has(target)) throw new WorkbookFileError('damaged', target);
  return target;
}

/** OpenDocument states its type in an entry of this name (ODF 1.3 part 2, 3.3). */
function kindWithoutMainPart(opened: OpcPackage): 'open-document' | 'not-a-workbook' {
  const isSpreadsheet =
    opened.has('mimetype') &&
    opened.text('mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet');
  return isSpreadsheet ? 'open-document' : 'not-a-workbook';
}
