import { zipBytes, type RawEntry } from '../package/zip-bytes';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a small workbook; what is absent is left out of the file or made up. */
export interface WorkbookParts {
  /** Children of `<worksheet>`, by the names of sheets. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attributes of `<sheet>`, by names. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  readonly definedNames?: string;
  /** Children of `<sst>`. */
  readonly texts?: string;
  /** Children of `<styleSheet>`. */
  readonly styles?: string;
  /** Custom XML parts, whole. */
  readonly customXml?: readonly string[];
  readonly extra?: readonly RawEntry[];
}

/** A workbook around a few lines of XML, so that a test shows just what it is about. */
export function workbookBytes(parts: WorkbookParts): Uint8Array {
  return zipBytes(workbookEntries(parts));
}

/** A workbook of one sheet with these rows. */
export function sheetBytes(rows: string, parts: WorkbookParts = {}): Uint8Array {
  return workbookBytes({ sheets: { 'Biểu 1': `<sheetData>${rows}</sheetData>` }, ...parts });
}

export function workbookEntries(parts: WorkbookParts): RawEntry[] {
  const sheets = Object.entries(parts.sheets ?? {});
  const { texts, styles, customXml = [] } = parts;
  const listed = sheets.map(([name], index) => {
    const attributes = parts.sheetAttributes?.[name] ?? '';
    return `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index}" ${attributes}/>`;
  });
  const links = [
    ...sheets.map((_, index) => link(`rId${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
    ...(texts === undefined ? [] : [link('texts', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [link('styles', 'styles', 'styles.xml')]),
    ...customXml.map((_, index) => link(`c${index}`, 'customXml', `../customXml/item${index}.xml`)),
  ];
  const names =
    parts.definedNames === undefined ? '' : `<definedNames>${parts.definedNames}</definedNames>`;
  return [
    relationships('_rels/.rels', [link('rId1', 'officeDocument', 'xl/workbook.xml')]),
    relationships('xl/_rels/workbook.xml.rels', links),
    main('xl/workbook.xml', 'workbook', `<sheets>${listed.join('')}</sheets>${names}`),
    ...sheets.map(([, content], index) =>
      main(`xl/worksheets/sheet${index}.xml`, 'worksheet', content),
    ),
    ...(texts === undefined ? [] : [main('xl/sharedStrings.xml', 'sst', texts)]),
    ...(styles === undefined ? [] : [main('xl/styles.xml', 'styleSheet', styles)]),
    ...customXml.map((content, index) => ({ name: `customXml/item${index}.xml`, content })),
    ...(parts.extra ?? []),
  ];
}

function main(name: string, root: string, content: string): RawEntry {
  const namespaces = `xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"`;
  return { name, content: `<?xml version="1.0"?><${root} ${namespaces}>${content}</${root}>` };
}

function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

function relationships(name: string, links: readonly string[]): RawEntry {
  return { name, content: `<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>` };
}
