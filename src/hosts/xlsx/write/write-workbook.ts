import type { SheetPlan } from '../../../domain/sheet-plan';
import { WorkbookError } from '../../../ports/workbook-port';
import {
  contentTypes,
  customPartProperties,
  relationshipId,
  relationships,
  type PartKind,
  type Relationship,
} from './package-parts';
import { Pool } from './pool';
import { sharedTexts } from './string-table';
import type { FormulaResults } from './sheet-data';
import { StyleBook } from './styles/style-book';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { zipParts } from './zip-parts';

interface WorkbookPlan {
  /** At least one; the first is in front when the file is opened. */
  readonly sheets: readonly SheetPlan[];
  /** What formulas give, where it is known: by name of sheet, then by address. */
  readonly results?: ReadonlyMap<string, FormulaResults>;
  /** XML of the custom part in which a workbook remembers its tables. */
  readonly part?: string;
}

/**
 * A new .xlsx file. The same plan gives the same bytes, on every machine and in every year.
 *
 * Excel calculates every formula on opening; LibreOffice only those without a result, so results
 * that are given have to be right. Throws WorkbookError:
 * `sheet-name-invalid`, `sheet-exists` (two sheets of one name), `too-large` (a text or formula
 * beyond what a cell holds), `unsupported` (a list of choices beyond what a cell offers).
 */
export function writeWorkbook({ sheets, results, part }: WorkbookPlan): Uint8Array {
  assertSheetNames(sheets.map(({ sheetName }) => sheetName));
  const shared = { texts: new Pool(), styles: new StyleBook() };
  const sheetParts = sheets.map((plan, position): Part => ({
    path: `worksheets/sheet${position + 1}.xml`,
    kind: 'worksheet',
    xml: worksheet(plan, { ...shared, results: results?.get(plan.sheetName) }, position === 0),
  }));
  // Sheets come first, so that a sheet's relationship has the same position as the sheet
  const parts: Part[] = [
    ...sheetParts,
    { path: 'styles.xml', kind: 'styles', xml: shared.styles.toXml() },
    { path: 'sharedStrings.xml', kind: 'sharedStrings', xml: sharedTexts(shared.texts) },
  ];
  const links: Relationship[] = parts.map(({ path, kind }) => ({ kind, target: path }));
  const ids = sheets.map((_, position) => relationshipId(position));
  return zipParts({
    '[Content_Types].xml': contentTypes(kindsOf(parts, part !== undefined)),
    '_rels/.rels': relationships([{ kind: 'officeDocument', target: WORKBOOK }]),
    [WORKBOOK]: workbook(sheets, ids),
    'xl/_rels/workbook.xml.rels': relationships(
      part === undefined ? links : [...links, { kind: 'customXml', target: `../${CUSTOM_PART}` }],
    ),
    ...Object.fromEntries(parts.map(({ path, xml }) => [`xl/${path}`, xml])),
    ...(part === undefined ? {} : customParts(part)),
  });
}

interface Part {
  /** Within the folder of the workbook. */
  readonly path: string;
  readonly kind: 'worksheet' | 'styles' | 'sharedStrings';
  readonly xml: string;
}

const WORKBOOK = 'xl/workbook.xml';
const CUSTOM_PART = 'customXml/item1.xml';
const CUSTOM_PROPERTIES = 'customXml/itemProps1.xml';

function kindsOf(parts: readonly Part[], hasCustomPart: boolean): Map<string, PartKind> {
  const kinds = new Map<string, PartKind>([[WORKBOOK, 'workbook']]);
  for (const { path, kind } of parts) kinds.set(`xl/${path}`, kind);
  if (hasCustomPart) kinds.set(CUSTOM_PROPERTIES, 'customXmlProperties');
  return kinds;
}

function customParts(part: string): Record<string, string> {
  return {
    [CUSTOM_PART]: part,
    'customXml/_rels/item1.xml.rels': relationships([
      { kind: 'customXmlProps', target: 'itemProps1.xml' },
    ]),
    [CUSTOM_PROPERTIES]: customPartProperties(),
  };
}

/** Excel's rules for names of sheets; a file that breaks them is called damaged. */
function assertSheetNames(names: readonly string[]): void {
  if (names.length === 0) throw new RangeError('a workbook needs a sheet');
  const taken = new Set<string>();
  for (const name of names) {
    if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/u.test(name) || name.length > 31)
      throw new WorkbookError('sheet-name-invalid', name);
    if (taken.has(name.toLowerCase())) throw new WorkbookError('sheet-exists', name);
    taken.add(name.toLowerCase());
  }
}
