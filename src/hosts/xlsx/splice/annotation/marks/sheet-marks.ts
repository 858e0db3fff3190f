import { formatRange, type RangeAddress } from '../../../../../domain/address';
import type { Severity } from '../../../../../domain/severity';
import { findMarkSeverity, MARK_SEVERITIES, markFormula } from '../../../../mark-rules';
import { coverRanges } from '../../../../mark-rules/cover-ranges';
import { BEFORE_CONDITIONAL_FORMATS, insertChild } from '../../markup/children-in-order';
import { MarkupEdit } from '../../markup/markup-edit';
import type { MarkupElement } from '../../markup/outline';
import { element, escapeXml } from '../../../write/xml';
import { prioritised, priorityOf, shiftPriorities } from './priorities';

/** Longest list of ranges that one conditional format is given. */
const LONGEST_LIST = 8_000;

/** Every mark's formula holds it, and hardly anything else does. */
export const MARK_SIGN = 'soat-bieu:';

export interface MarkedRanges {
  readonly severity: Severity;
  readonly ranges: readonly RangeAddress[];
}

/** A worksheet after a change of its marks. */
export interface RemarkedSheet {
  readonly xml: string;
  /** By how much the priorities of all other rules have changed. */
  readonly shift: number;
}

/** What lies below a sheet's conditional formats and extensions; its cells are of no interest. */
function isFormatting({ local }: MarkupElement): boolean {
  return local !== 'sheetData';
}

/** The sheet without our marks; other rules keep their order. */
export function removeMarks(xml: string): RemarkedSheet {
  const edit = new MarkupEdit(xml, isFormatting);
  const ours = new Set<MarkupElement>();
  for (const format of edit.root.children) {
    if (format.local !== 'conditionalFormatting') continue;
    const rules = format.children.filter(({ local }) => local === 'cfRule');
    const marks = rules.filter((rule) => isMark(edit, rule));
    for (const mark of marks) ours.add(mark);
    if (marks.length === rules.length && marks.length > 0) edit.remove(format);
    else for (const mark of marks) edit.remove(mark);
  }
  const shift = -topmost(edit, ours);
  shiftPriorities(edit, prioritised(edit, ours), shift);
  return { xml: edit.result(), shift };
}

/**
 * The sheet with these marks above all other rules.
 *
 * @param firstDifference where the styles of `MARK_SEVERITIES` start among the workbook's
 */
export function addMarks(
  xml: string,
  marks: readonly MarkedRanges[],
  firstDifference: number,
): RemarkedSheet {
  const edit = new MarkupEdit(xml, isFormatting);
  const lists = MARK_SEVERITIES.flatMap((severity, position) => {
    const ranges = marks.flatMap((mark) => (mark.severity === severity ? mark.ranges : []));
    const dxfId = firstDifference + position;
    return toLists(coverRanges(ranges)).map((sqref) => ({ severity, dxfId, sqref }));
  });
  const { prefix } = edit.root;
  const formats = lists.map(({ severity, dxfId, sqref }, index) => {
    const formula = escapeXml(markFormula(severity).slice(1));
    const rule = element(
      `${prefix}cfRule`,
      { type: 'expression', dxfId, priority: index + 1 },
      element(`${prefix}formula`, {}, formula),
    );
    return element(`${prefix}conditionalFormatting`, { sqref }, rule);
  });
  shiftPriorities(edit, prioritised(edit), lists.length);
  insertChild(edit, BEFORE_CONDITIONAL_FORMATS, formats.join(''));
  return { xml: edit.result(), shift: lists.length };
}

/** A part that counts on priorities of the sheet, such as a pivot's, after these have changed. */
export function followPriorities(xml: string, shift: number): string {
  const edit = new MarkupEdit(xml);
  shiftPriorities(edit, prioritised(edit), shift);
  return edit.result();
}

function isMark(edit: MarkupEdit, rule: MarkupElement): boolean {
  const [formula] = rule.children.filter(({ local }) => local === 'formula');
  return formula !== undefined && findMarkSeverity(edit.textOf(formula)) !== undefined;
}

/** How many of the topmost priorities are those of our marks alone. */
function topmost(edit: MarkupEdit, ours: ReadonlySet<MarkupElement>): number {
  const taken = new Set([...ours].map((mark) => priorityOf(edit, mark)));
  const others = new Set(prioritised(edit, ours).map((rule) => priorityOf(edit, rule)));
  let count = 0;
  while (taken.has(count + 1) && !others.has(count + 1)) count += 1;
  return [...others].some((priority) => priority! <= count) ? 0 : count;
}

/** Ranges with blanks between them, as few lists as their length allows. */
function toLists(ranges: readonly RangeAddress[]): string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const address = formatRange(range);
    const last = lists.at(-1);
    if (last === undefined || last.length + 1 + address.length > LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${last} ${address}`;
  }
  return lists;
}
