import type { SheetLookChange } from '../../../../ports/look-changes';
import { WorkbookError } from '../../../../ports/workbook-port';
import type { CopiedWorkbook } from '../copied-workbook';
import { DerivedStyles } from '../styles/derived-styles';
import { changeColumns } from './columns';
import { changeMerges } from './merged-cells';
import { changeLines } from './sheet-lines';
import { changeView } from './sheet-view';
import { showSheets } from './shown-sheets';

/**
 * Has sheets look different: cells get formats that are made of their own and appended to the
 * workbook's, all others stay. Throws WorkbookError `sheet-missing`.
 */
export function changeLooks(book: CopiedWorkbook, changes: readonly SheetLookChange[]): void {
  const parts = book.worksheetParts();
  const styles = new DerivedStyles(book);
  for (const change of changes) {
    const part = parts.get(change.sheet);
    if (part === undefined) throw new WorkbookError('sheet-missing', change.sheet);
    const { copy } = book;
    const { columns = [], merges, frozen, gridLines, tabColor } = change;
    let xml = changeColumns(copy.text(part), columns);
    xml = changeLines(xml, change, styles);
    if (merges) xml = changeMerges(xml, merges);
    if (frozen || gridLines !== undefined || tabColor !== undefined) xml = changeView(xml, change);
    copy.replace(part, xml);
  }
  styles.store();
  showSheets(
    book,
    new Map(
      changes.flatMap(({ sheet, hidden }) => (hidden === undefined ? [] : [[sheet, hidden]])),
    ),
  );
}
