import { columnName, formatSheetName, type RangeAddress } from '../../../domain/address';
import type { SheetPlan } from '../../../domain/sheet-plan';
import { RELATIONSHIP_NAMESPACE, SPREADSHEET_NAMESPACE } from './vocabulary';
import { element, escapeXml, xmlDocument } from './xml';

/**
 * The workbook part. Results of formulas are missing or from elsewhere, so whoever opens the file
 * is told to calculate.
 *
 * @param relationshipIds one for each sheet
 */
export function workbook(sheets: readonly SheetPlan[], relationshipIds: readonly string[]): string {
  return xmlDocument(
    element(
      'workbook',
      { xmlns: SPREADSHEET_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE },
      element('bookViews', {}, element('workbookView', {})),
      element(
        'sheets',
        {},
        ...sheets.map(({ sheetName }, position) =>
          element('sheet', {
            name: sheetName,
            sheetId: position + 1,
            'r:id': relationshipIds[position],
          }),
        ),
      ),
      element('definedNames', {}, ...sheets.flatMap(definedNames)),
      element('calcPr', { calcId: 0, fullCalcOnLoad: true }),
    ),
  );
}

/** A sheet's names. The two of its print setup are names too, of a kind of their own. */
function definedNames({ sheetName, names, print }: SheetPlan, position: number): string[] {
  const sheet = formatSheetName(sheetName);
  const name = (called: string, reference: string) =>
    element('definedName', { name: called, localSheetId: position }, escapeXml(reference));
  const { titleRows } = print;
  return [
    name('_xlnm.Print_Area', `${sheet}!${fixedRange(print.area)}`),
    ...(titleRows
      ? [name('_xlnm.Print_Titles', `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`)]
      : []),
    ...names.map((planned) => name(planned.name, `${sheet}!${fixedRange(planned.range)}`)),
  ];
}

/** `$B$2:$C$9` */
function fixedRange({ top, left, bottom, right }: RangeAddress): string {
  const first = `$${columnName(left)}$${top + 1}`;
  const last = `$${columnName(right)}$${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
