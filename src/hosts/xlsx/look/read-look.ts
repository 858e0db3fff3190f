import { FILE_LIMITS, openPackage, type FileLimits, type OpcPackage } from '../package';
import type { Relationship, XmlHandler } from '../package';
import { findMainPart } from '../read/main-part';
import { SPREADSHEET } from '../read/namespaces';
import { WorkbookHandler } from '../read/workbook/workbook-handler';
import { ActiveTabHandler } from './active-tab';
import { DRAWING, ThemeHandler } from './colors';
import { LookSheetHandler } from './sheet-handler';
import { LookStylesHandler } from './style-handler';
import type { SheetLook, WorkbookLook } from './workbook-look';

/** More styled cells than this are not drawn as they are: the file is known again all the same. */
const STYLED_CELLS = 500_000;

/** How an .xlsx or .xlsm file looks. Throws WorkbookFileError as readWorkbook does. */
export function readLook(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): WorkbookLook {
  const opened = openPackage(bytes, limits);
  const mainPart = findMainPart(opened);
  const relationships = opened.relationships(mainPart);
  const workbook = new WorkbookHandler();
  const tabs = new ActiveTabHandler();
  opened.scan(mainPart, SPREADSHEET, workbook);
  opened.scan(mainPart, SPREADSHEET, tabs);

  const colors = new ThemeHandler();
  scanLinked(opened, relationships, 'theme', DRAWING, colors);
  const theme = colors.palette();
  const styles = new LookStylesHandler(theme);
  scanLinked(opened, relationships, 'styles', SPREADSHEET, styles);

  const sheets = new Map<string, SheetLook>();
  for (const { name, relationship } of workbook.sheets) {
    const link = relationships.find(({ id }) => id === relationship);
    if (link?.kind !== 'worksheet' || link.target === undefined) continue;
    const handler = new LookSheetHandler(theme, styles.differences, STYLED_CELLS);
    opened.scan(link.target, SPREADSHEET, handler);
    sheets.set(name, handler.look());
  }
  const active = workbook.sheets[tabs.active]?.name;
  return { styles: styles.looks(), sheets, ...(active !== undefined && { active }) };
}

function scanLinked(
  opened: OpcPackage,
  relationships: readonly Relationship[],
  wanted: string,
  namespaces: ReadonlySet<string>,
  handler: XmlHandler,
): void {
  const target = relationships.find(({ kind }) => kind === wanted)?.target;
  if (target !== undefined && opened.has(target)) opened.scan(target, namespaces, handler);
}
