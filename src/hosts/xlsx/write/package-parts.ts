import { WORKBOOK_PART_NAMESPACE } from '../../../domain/workbook-part';
import { RELATIONSHIP_NAMESPACE } from './vocabulary';
import { element, escapeXml, xmlDocument } from './xml';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Names a custom part within its workbook only, so one for all files will do. */
const CUSTOM_PART_ID = '{7C1B3F52-52A8-4D67-9A0E-5B0A1B1E0001}';

export type PartKind =
  'workbook' | 'worksheet' | 'styles' | 'sharedStrings' | 'customXmlProperties';

const TYPES: Readonly<Record<PartKind, string>> = {
  workbook: `${SPREADSHEET_TYPE}.sheet.main+xml`,
  worksheet: `${SPREADSHEET_TYPE}.worksheet+xml`,
  styles: `${SPREADSHEET_TYPE}.styles+xml`,
  sharedStrings: `${SPREADSHEET_TYPE}.sharedStrings+xml`,
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

/** What each part of the package is, by path. */
export function contentTypes(kinds: ReadonlyMap<string, PartKind>): string {
  const byExtension = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
  };
  return xmlDocument(
    element(
      'Types',
      { xmlns: CONTENT_TYPES },
      ...Object.entries(byExtension).map(([Extension, ContentType]) =>
        element('Default', { Extension, ContentType }),
      ),
      ...[...kinds].map(([path, kind]) =>
        element('Override', { PartName: `/${path}`, ContentType: TYPES[kind] }),
      ),
    ),
  );
}

export interface Relationship {
  /** Last word of the relationship's type. */
  readonly kind:
    'officeDocument' | 'worksheet' | 'styles' | 'sharedStrings' | 'customXml' | 'customXmlProps';
  /** Relative to the part that points there. */
  readonly target: string;
}

/** Ids are `rId1`, `rId2`, … in the order given. */
export function relationships(all: readonly Relationship[]): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: RELATIONSHIPS },
      ...all.map(({ kind, target }, position) =>
        element('Relationship', {
          Id: relationshipId(position),
          Type: `${RELATIONSHIP_NAMESPACE}/${kind}`,
          Target: target,
        }),
      ),
    ),
  );
}

export function relationshipId(position: number): string {
  return `rId${position + 1}`;
}

/**
 * Says which schema the workbook part follows, so that programs list it by its namespace.
 *
 * @param id a GUID in braces, by which the part is known wherever it is stored
 */
export function customPartProperties(id: string = CUSTOM_PART_ID): string {
  return xmlDocument(
    element(
      'ds:datastoreItem',
      { 'ds:itemID': id, 'xmlns:ds': CUSTOM_XML },
      element(
        'ds:schemaRefs',
        {},
        element('ds:schemaRef', { 'ds:uri': escapeXml(WORKBOOK_PART_NAMESPACE) }),
      ),
    ),
  );
}
