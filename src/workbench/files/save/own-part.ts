import { WORKBOOK_PART_NAMESPACE } from '../../../domain/workbook-part';
import type { WorkbookStore } from '../../office-host/store';

/** XML of the custom part in which the workbook remembers its tables, if it has one. */
export function findOwnPart(store: WorkbookStore): string | undefined {
  return store.listXmlParts().find(({ xml }) => xml.includes(`"${WORKBOOK_PART_NAMESPACE}"`))?.xml;
}
