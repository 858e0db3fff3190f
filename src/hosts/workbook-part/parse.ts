import {
  WORKBOOK_PART_NAMESPACE,
  type TableRecord,
  type WorkbookPart,
} from '../../domain/workbook-part';
import { ROOT_ELEMENT, SCHEMA_VERSION } from './format';
import { malformed, toObject, toObjects, toText } from './json';
import { parseColumns } from './parse-columns';
import { WorkbookPartError } from './problem';
import { parseElement } from './xml';

/**
 * Reads what `formatWorkbookPart` wrote, in whatever equal XML another program has saved it
 * (prefix, CDATA, character references, declaration or none).
 * Throws WorkbookPartError; never a part that is only half read.
 */
export function parseWorkbookPart(xml: string): WorkbookPart {
  const root = parseElement(xml);
  if (root.name !== ROOT_ELEMENT) throw malformed(`root element is ${root.name}`);
  if (root.namespace !== WORKBOOK_PART_NAMESPACE) {
    // Same family, other number: a schema that came after this one.
    const family = WORKBOOK_PART_NAMESPACE.replace(/\d+$/, '');
    if (root.namespace?.startsWith(family))
      throw new WorkbookPartError('unknown-version', root.namespace);
    throw malformed(`namespace is ${root.namespace ?? 'missing'}`);
  }
  const version = root.attributes.get('version');
  if (version === undefined) throw malformed('no version');
  if (version !== SCHEMA_VERSION) throw new WorkbookPartError('unknown-version', version);
  return toPart(parseJson(root.text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : String(error));
  }
}

function toPart(json: unknown): WorkbookPart {
  const part = toObject(json, 'content');
  if (!Array.isArray(part.tables)) throw malformed('tables is no list');
  if (part.reportSheetId !== undefined) toText(part, 'reportSheetId', 'content');
  const tables = part.tables.map(toTable);
  const ids = new Set(tables.map((table) => table.id));
  if (ids.size !== tables.length) throw malformed('two tables share an id');
  return {
    ...part,
    tables,
    ...(part.columns !== undefined && { columns: parseColumns(part.columns) }),
    ...(part.pack !== undefined && { pack: toObject(part.pack, 'pack') }),
    ...(part.templates !== undefined && { templates: toObjects(part.templates, 'templates') }),
    ...(part.rules !== undefined && { rules: toObject(part.rules, 'rules') }),
  };
}

function toTable(json: unknown, index: number): TableRecord {
  const where = `table ${index + 1}`;
  const table = toObject(json, where);
  if (table.packId !== undefined) toText(table, 'packId', where);
  return {
    ...table,
    id: toText(table, 'id', where),
    templateId: toText(table, 'templateId', where),
    templateVersion: toText(table, 'templateVersion', where),
    parameters: toObject(table.parameters, `${where}, parameters`),
  };
}
