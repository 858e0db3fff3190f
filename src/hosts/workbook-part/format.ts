import { WORKBOOK_PART_NAMESPACE, type WorkbookPart } from '../../domain/workbook-part';
import { escapeText } from './xml';

/** Raised when an older version of the product could no longer read what this one writes. */
export const SCHEMA_VERSION = '1';
export const ROOT_ELEMENT = 'workbook';

/**
 * The part as XML: one element of our namespace whose text is JSON.
 *
 * The content is plain JSON already (template parameters), so a vocabulary of elements
 * would only translate it to and fro. JSON also brings what XML 1.0 text cannot carry:
 * control characters and line ends as escapes, numbers apart from text. Keys that this
 * version does not know survive a parse and format, so a newer minor version loses nothing.
 */
export function formatWorkbookPart(part: WorkbookPart): string {
  const json = escapeText(JSON.stringify(part));
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<${ROOT_ELEMENT} xmlns="${WORKBOOK_PART_NAMESPACE}" version="${SCHEMA_VERSION}">${json}</${ROOT_ELEMENT}>`
  );
}
