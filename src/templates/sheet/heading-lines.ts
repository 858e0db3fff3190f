import { fillPlaceholders, yearValues } from '../placeholders';
import type { TemplateDefinition } from '../schema';
import type { TemplateParameters } from '../parameters/template-parameters';

export interface HeadingLine {
  readonly text: string;
  readonly kind: 'appendix' | 'title' | 'attachment';
}

/** What stays to be filled in by hand. */
const BLANK = '…';
const PLAN_SYMBOL = '/KH-UBND';

/** The block above the table, as the appendix of a plan has it (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function headingLines(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
): HeadingLine[] {
  const {
    appendixNumber,
    planNumber,
    planDate,
    issuingBody,
    placeName,
    year,
    years = 1,
  } = parameters;
  const values = {
    ...yearValues(year),
    lastYear: String(year + years - 1),
    appendixNumber,
    planNumber: withSymbol(planNumber || BLANK),
    planDate: planDate || `${BLANK}/${BLANK}/${BLANK}`,
    issuingBody: issuingBody || BLANK,
    placeNameUpper: placeName.toLocaleUpperCase('vi'),
  };
  const { heading } = definition;
  const line = (kind: HeadingLine['kind'], text: string): HeadingLine => ({
    kind,
    text: fillPlaceholders(text, values).trim(),
  });
  return [
    line('appendix', heading.appendix),
    line('title', heading.title),
    ...(placeName === '' ? [] : [line('title', heading.placeLine)]),
    line('attachment', heading.attachment),
  ];
}

/** `03` → `03/KH-UBND`; a number that brings its own symbol keeps it. */
function withSymbol(planNumber: string): string {
  return planNumber.includes('/') ? planNumber : planNumber + PLAN_SYMBOL;
}
