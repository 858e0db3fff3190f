import { FILE_LIMITS, openPackage, type FileLimits } from '../package';
import { findMainPart } from '../read/main-part';
import { SPREADSHEET } from '../read/namespaces';
import { findOwnPart, findReportSheetId } from '../read/own-part';
import { CONTENT_KINDS, type ContentKind } from './content-kind';
import { ContentsHandler, type ElementSense } from './contents-handler';
import { contentOfPart } from './part-kinds';
import {
  senseOfDrawing,
  senseOfSheet,
  senseOfStyles,
  senseOfTexts,
  senseOfWorkbook,
} from './senses';

/** Elements that later versions of Excel keep among a sheet's extensions, too ([MS-XLSX] 2.2.4). */
const SHEET = new Set([
  ...SPREADSHEET,
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main',
]);

const SIGNATURES = /^\/?_xmlsignatures\//i;

const DRAWING: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
]);

const SENSES: Readonly<Record<string, readonly [ReadonlySet<string>, ElementSense]>> = {
  worksheet: [SHEET, senseOfSheet],
  officeDocument: [SPREADSHEET, senseOfWorkbook],
  styles: [SPREADSHEET, senseOfStyles],
  sharedStrings: [SPREADSHEET, senseOfTexts],
  drawing: [DRAWING, senseOfDrawing],
};

/**
 * What an .xlsx or .xlsm file holds that a workbook made anew of its figures, formulas and looks of
 * cells would not have, in the order of `CONTENT_KINDS`. Throws WorkbookFileError as readWorkbook does.
 */
export function readContents(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): ContentKind[] {
  const opened = openPackage(bytes, limits);
  const relationships = opened.relationships(findMainPart(opened));
  const report = findReportSheetId(findOwnPart(opened, relationships));
  const found = new Set<ContentKind>();
  const seen = new Set<string>();
  const follow = (source: string): void => {
    for (const relationship of opened.relationships(source)) {
      const { kind, target } = relationship;
      if (target === undefined || !opened.has(target)) continue;
      if (kind === 'customXml' && source !== '') {
        if (findOwnPart(opened, [relationship]) === undefined) found.add('custom-xml');
      } else {
        const content = contentOfPart(kind);
        if (content) found.add(content);
      }
      if (seen.has(target)) continue;
      seen.add(target);
      const sense = SENSES[kind];
      if (sense) opened.scan(target, sense[0], new ContentsHandler(found, sense[1], report));
      follow(target);
    }
  };
  follow('');
  // Whether or not anything leads to them, as the standard has it.
  if (opened.entries.some(({ name }) => SIGNATURES.test(name))) found.add('signature');
  return CONTENT_KINDS.filter((kind) => found.has(kind));
}
