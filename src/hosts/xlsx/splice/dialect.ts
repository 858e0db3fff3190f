import type { MarkupEdit } from './markup/markup-edit';

/** The addresses that a workbook's parts use: those of ISO/IEC 29500 transitional, or strict. */
export interface Dialect {
  readonly spreadsheet: string;
  /** Of the attribute `r:id`, and of relationships' types before their last step. */
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  spreadsheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  spreadsheet: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The dialect of the part, by the namespace of its root element. */
export function dialectOf(edit: MarkupEdit): Dialect {
  const { prefix } = edit.root;
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return edit.attribute(edit.root, declaration) === STRICT.spreadsheet ? STRICT : TRANSITIONAL;
}
