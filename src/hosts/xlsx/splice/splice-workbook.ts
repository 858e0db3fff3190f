import type { CopyChanges, CopyRemark, WorkbookCopy } from '../../../ports/workbook-copy';
import type { FileLimits } from '../package';
import { addAnnotation, clearAnnotation } from './annotation/annotate';
import { OwnPart } from './annotation/own-part';
import { writeCells } from './cells/write-cells';
import { CopiedWorkbook } from './copied-workbook';
import { changeLooks } from './looks/change-looks';
import { PackageCopy } from './package/package-copy';

const SIGNATURES = /^\/?_xmlsignatures\//i;

/**
 * A copy of an .xlsx or .xlsm file in which these changes are made and nothing else: every part that
 * they do not concern is carried over byte for byte, in those that they do all else stays as it is
 * written. The same file and changes give the same bytes; changes that change nothing give the same
 * parts.
 *
 * Throws WorkbookFileError for what is no such file, WorkbookPartError for a custom part that is none,
 * WorkbookError `sheet-missing`, `too-large` (a text or formula beyond what a cell holds) and
 * `unsupported` (part of an array formula or table head) for changes that cannot be made.
 */
export function spliceWorkbook(
  bytes: Uint8Array,
  { cells, looks, part, annotation }: CopyChanges,
  limits?: FileLimits,
): WorkbookCopy {
  const copy = new PackageCopy(bytes, limits);
  const book = new CopiedWorkbook(copy);
  const ownPart = new OwnPart(book);
  const remarks: CopyRemark[] = [];
  if (cells) writeCells(book, cells);
  if (part !== undefined) ownPart.store(part);
  if (annotation !== undefined) clearAnnotation(book, ownPart);
  // Before those of marks and report, which can be taken away again only where they stand last.
  if (looks) changeLooks(book, looks);
  if (annotation !== undefined) {
    if (annotation) remarks.push(...addAnnotation(book, annotation, ownPart));
    else if (ownPart.isUnreadable) remarks.push('part-unreadable');
  }
  const isSigned = copy.partNames.some((name) => SIGNATURES.test(name));
  if (isSigned && copy.isChanged()) remarks.push('signature-broken');
  return { bytes: copy.toBytes(), remarks };
}
