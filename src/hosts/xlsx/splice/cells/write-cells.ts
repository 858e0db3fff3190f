import { formatCell, parseRange } from '../../../../domain/address';
import type { CellWrite } from '../../../../ports/workbook-copy';
import { WorkbookError } from '../../../../ports/workbook-port';
import type { CopiedWorkbook } from '../copied-workbook';
import { BEFORE_CALCULATION, insertChild } from '../markup/children-in-order';
import { MarkupEdit } from '../markup/markup-edit';
import { element } from '../../write/xml';
import { writeSheetCells } from './sheet-cells';

/**
 * Writes cells, and has whoever opens the workbook calculate it.
 * Throws WorkbookError `sheet-missing`, `too-large`, `unsupported`.
 */
export function writeCells(book: CopiedWorkbook, writes: readonly CellWrite[]): void {
  const bySheet = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const ofSheet = bySheet.get(write.sheet);
    if (ofSheet) ofSheet.push(write);
    else bySheet.set(write.sheet, [write]);
  }
  const parts = book.worksheetParts();
  let endsFormulas = false;
  for (const [sheet, ofSheet] of bySheet) {
    const part = parts.get(sheet);
    if (part === undefined) throw new WorkbookError('sheet-missing', sheet);
    refuseTableHeads(book, part, ofSheet);
    const written = writeSheetCells(book.copy.text(part), ofSheet);
    book.copy.replace(part, written.xml);
    endsFormulas ||= written.endsFormulas;
  }
  if (writes.length > 0) askForCalculation(book);
  if (endsFormulas) removeCalculationChain(book);
}

/** The head of a table stands in the table's own part, too, and in formulas that name its columns. */
function refuseTableHeads(
  { copy }: CopiedWorkbook,
  sheetPart: string,
  writes: readonly CellWrite[],
): void {
  for (const { kind, target } of copy.relationships(sheetPart)) {
    if (kind !== 'table' || target === undefined || !copy.has(target)) continue;
    const edit = new MarkupEdit(copy.text(target), () => false);
    if (Number(edit.attribute(edit.root, 'headerRowCount') ?? 1) === 0) continue;
    const { top, left, right } = parseRange(edit.attribute(edit.root, 'ref') ?? '');
    const head = writes.find(
      ({ cell: { row, column }, content }) =>
        content !== undefined && row === top && column >= left && column <= right,
    );
    if (head) throw new WorkbookError('unsupported', `${head.sheet}!${formatCell(head.cell)}`);
  }
}

function askForCalculation({ copy, mainPart }: CopiedWorkbook): void {
  const edit = new MarkupEdit(copy.text(mainPart));
  const found = edit.root.children.find(({ local }) => local === 'calcPr');
  if (found) edit.setAttribute(found, 'fullCalcOnLoad', 1);
  else {
    const xml = element(`${edit.root.prefix}calcPr`, { fullCalcOnLoad: true });
    insertChild(edit, BEFORE_CALCULATION, xml);
  }
  copy.replace(mainPart, edit.result());
}

/** The order of calculation names cells with formulas; Excel makes it anew, and repairs a wrong one. */
function removeCalculationChain(book: CopiedWorkbook): void {
  const chain = book.findPart('calcChain');
  if (chain !== undefined) book.removePart(chain);
}
