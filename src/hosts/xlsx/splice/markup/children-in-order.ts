import type { MarkupEdit } from './markup-edit';

/**
 * Adds a child of the root that its schema puts behind these: behind the last of them that is there,
 * else at the beginning. What programs of later versions put in between stays where it is.
 */
export function insertChild(edit: MarkupEdit, predecessors: readonly string[], xml: string): void {
  const { root } = edit;
  const before = root.children.filter(({ local }) => predecessors.includes(local));
  if (root.isEmpty) edit.append(root, xml);
  else edit.insertAt(before.at(-1)?.end ?? root.tagEnd, xml);
}

/** Children of a worksheet up to its merged cells (ISO/IEC 29500-1, CT_Worksheet). */
export const BEFORE_MERGES = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews'],
];

/** Up to its conditional formats. */
export const BEFORE_CONDITIONAL_FORMATS = [...BEFORE_MERGES, 'mergeCells', 'phoneticPr'];

/** Up to the drawing of its notes. */
export const BEFORE_LEGACY_DRAWING = [
  ...BEFORE_CONDITIONAL_FORMATS,
  ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches'],
  ...['ignoredErrors', 'smartTags', 'drawing', 'drawingHF'],
];

/** Children of a workbook up to what says how it is calculated (CT_Workbook). */
export const BEFORE_CALCULATION = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames'],
];
