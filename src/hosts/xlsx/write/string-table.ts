import type { Pool } from './pool';
import { SPREADSHEET_NAMESPACE } from './vocabulary';
import { element, escapeCellText, xmlDocument } from './xml';

/** The part that holds every text of the workbook's cells once. */
export function sharedTexts({ items }: Pool): string {
  return xmlDocument(
    element(
      'sst',
      { xmlns: SPREADSHEET_NAMESPACE, uniqueCount: items.length },
      ...items.map(textItem),
    ),
  );
}

/** Space at the ends of a text would be lost without being asked for. */
function textItem(text: string): string {
  const space = /^\s|\s$/.test(text) ? 'preserve' : undefined;
  return element('si', {}, element('t', { 'xml:space': space }, escapeCellText(text)));
}
