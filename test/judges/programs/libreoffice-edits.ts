import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program';

/** What a person does at the first sheet of a workbook; rows and columns 0-based, as they stand by then. */
export type Edit =
  | { readonly kind: 'insert' | 'delete'; readonly row: number }
  /** As by copying a row and inserting it again. */
  | { readonly kind: 'copy'; readonly from: number; readonly row: number }
  | {
      readonly kind: 'type';
      readonly row: number;
      readonly column: number;
      readonly value: number | string;
    };

export interface EditedFile {
  readonly file: string;
  readonly edits: readonly Edit[];
  /** Where the workbook is saved. */
  readonly into: string;
}

/** Columns of a sheet from which on `editAll` writes out what its conditional formats give. */
export const FORMATS_FROM = 100;
/** As many columns for each of them, more than a table has. */
export const FORMAT_WIDTH = 40;

const SECONDS = 300;

/**
 * Lets LibreOffice insert, delete and copy rows as at its grid, type into them, and calculate. Each
 * conditional format of the first sheet is then written out for all cells of its ranges, as LibreOffice
 * has moved them: the cell at `row`, `column` of the format number n stands in the same row and column
 * FORMATS_FROM + n · FORMAT_WIDTH + column.
 */
export function editAll(files: readonly EditedFile[], profile: string): void {
  const location = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  // A new profile has no macros, whatever is put into it before
  runProgram('soffice', ['--headless', location, '--terminate_after_init'], SECONDS);
  const complaint = path.join(profile, 'complaint.txt');
  writeMacros(path.join(profile, 'user', 'basic'), basicOf(files, complaint));
  runProgram('soffice', ['--headless', location, 'macro:///Standard.Judge.Main'], SECONDS);
  if (existsSync(complaint)) throw new Error(`LibreOffice: ${readFileSync(complaint, 'utf8')}`);
}

const text = (value: string) => `"${value.replaceAll('"', '""')}"`;

function statementOf(edit: Edit): string {
  switch (edit.kind) {
    case 'insert':
      return `sheet.Rows.insertByIndex(${edit.row}, 1)`;
    case 'delete':
      return `sheet.Rows.removeByIndex(${edit.row}, 1)`;
    case 'copy':
      return `CopyRow(sheet, ${edit.from}, ${edit.row})`;
    case 'type':
      return typeof edit.value === 'number'
        ? `sheet.getCellByPosition(${edit.column}, ${edit.row}).Value = ${edit.value}`
        : `sheet.getCellByPosition(${edit.column}, ${edit.row}).String = ${text(edit.value)}`;
  }
}

/** @param complaint the file into which Basic writes what went wrong; else it would tell nobody */
function basicOf(files: readonly EditedFile[], complaint: string): string {
  const edited = files.flatMap(({ file, edits, into }) => [
    `book = Opened(${text(pathToFileURL(file).href)})`,
    'sheet = book.Sheets.getByIndex(0)',
    ...edits.map(statementOf),
    'book.calculateAll()',
    'WriteFormats(sheet)',
    'book.calculateAll()',
    `Save(book, ${text(pathToFileURL(into).href)})`,
  ]);
  return `Sub Main
On Error Goto Failed
${edited.join('\n')}
StarDesktop.terminate()
Exit Sub
Failed:
Open ${text(complaint)} For Output As #1
Print #1, Error$
Close #1
StarDesktop.terminate()
End Sub

Function Opened(url)
Dim options(0) As New com.sun.star.beans.PropertyValue
options(0).Name = "Hidden"
options(0).Value = True
Opened = StarDesktop.loadComponentFromURL(url, "_blank", 0, options())
End Function

Sub Save(book, url)
Dim options(0) As New com.sun.star.beans.PropertyValue
options(0).Name = "FilterName"
options(0).Value = "Calc MS Excel 2007 XML"
book.storeToURL(url, options())
book.close(True)
End Sub

Sub CopyRow(sheet, source, target)
sheet.Rows.insertByIndex(target, 1)
If source >= target Then source = source + 1
sheet.copyRange(sheet.getCellByPosition(0, target).CellAddress, _
  sheet.getCellRangeByPosition(0, source, ${FORMATS_FROM - 1}, source).RangeAddress)
End Sub

' Formulas are relative to the first row and the first column of all ranges together
Sub WriteFormats(sheet)
formats = sheet.ConditionalFormats.getConditionalFormats()
For number = 0 To UBound(formats)
  areas = formats(number).Range.RangeAddresses
  beside = ${FORMATS_FROM} + number * ${FORMAT_WIDTH}
  firstRow = areas(0).StartRow
  firstColumn = areas(0).StartColumn
  For area = 1 To UBound(areas)
    If areas(area).StartRow < firstRow Then firstRow = areas(area).StartRow
    If areas(area).StartColumn < firstColumn Then firstColumn = areas(area).StartColumn
  Next
  source = sheet.getCellRangeByPosition(beside + firstColumn, firstRow, beside + firstColumn, firstRow)
  source.getCellByPosition(0, 0).FormulaLocal = "=" & formats(number).getByIndex(0).Formula1
  isInside = False
  For area = 0 To UBound(areas)
    For row = areas(area).StartRow To areas(area).EndRow
      For column = areas(area).StartColumn To areas(area).EndColumn
        If row = firstRow And column = firstColumn Then
          isInside = True
        Else
          sheet.copyRange(sheet.getCellByPosition(beside + column, row).CellAddress, source.RangeAddress)
        End If
      Next
    Next
  Next
  If Not isInside Then source.clearContents(16)
Next
End Sub
`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard"';

/** Basic as LibreOffice keeps it in a profile. */
function writeMacros(folder: string, basic: string): void {
  const library = path.join(folder, 'Standard');
  mkdirSync(library, { recursive: true });
  const escaped = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const files: Readonly<Record<string, string>> = {
    'script.xlc': `<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`,
    'Standard/script.xlb': `<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library ${LIBRARY} library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Judge"/>
</library:library>`,
    'Standard/Judge.xba': `<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Judge" script:language="StarBasic">${escaped}</script:module>`,
  };
  for (const [name, xml] of Object.entries(files))
    writeFileSync(path.join(folder, name), `${HEAD}\n${xml}\n`);
}
