import { formatRange } from '../../../domain/address';
import type {
  PlannedConditionalFormat,
  PlannedValidation,
  SheetPlan,
} from '../../../domain/sheet-plan';
import { WorkbookError } from '../../../ports/workbook-port';
import type { StyleBook } from './styles/style-book';
import { countedList, element, escapeXml } from './xml';

/** Excel's own limit for the items or the formula of a validation. */
const VALIDATION_MAXIMUM = 255;

export function conditionalFormats({ conditionalFormats: formats }: SheetPlan, styles: StyleBook) {
  return formats
    .map((format, position) => conditionalFormat(format, position + 1, styles))
    .join('');
}

function conditionalFormat(
  format: PlannedConditionalFormat,
  priority: number,
  styles: StyleBook,
): string {
  const dxfId = styles.differenceOf(format);
  return element(
    'conditionalFormatting',
    { sqref: formatRange(format.range) },
    element(
      'cfRule',
      { type: 'expression', dxfId, priority },
      element('formula', {}, formulaText(format.formula)),
    ),
  );
}

/** The `dataValidations` element. Throws WorkbookError `unsupported` for items that Excel cannot hold. */
export function validations({ validations: planned }: SheetPlan): string {
  return countedList('dataValidations', planned.map(validation));
}

function validation({ range, rule, style, title, message }: PlannedValidation): string {
  return element(
    'dataValidation',
    {
      type: rule.kind,
      errorStyle: style,
      operator: isOpenEnded(rule) ? 'greaterThanOrEqual' : undefined,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: title,
      error: message,
      sqref: formatRange(range),
    },
    ...limits(rule).map((text, position) => element(`formula${position + 1}`, {}, escapeXml(text))),
  );
}

function isOpenEnded(rule: PlannedValidation['rule']): boolean {
  return (rule.kind === 'whole' || rule.kind === 'decimal') && rule.maximum === undefined;
}

function limits(rule: PlannedValidation['rule']): string[] {
  switch (rule.kind) {
    case 'list':
      return [`"${listItems(rule.values).replaceAll('"', '""')}"`];
    case 'custom':
      return [withinLimit(rule.formula.replace(/^=/, ''))];
    case 'whole':
    case 'decimal':
      return [rule.minimum, ...(rule.maximum === undefined ? [] : [rule.maximum])].map(String);
  }
}

/** A comma parts items, so none may hold one. */
function listItems(values: readonly string[]): string {
  if (values.some((value) => value.includes(',')))
    throw new WorkbookError('unsupported', values.join(', '));
  return withinLimit(values.join(','));
}

function withinLimit(text: string): string {
  if (text.length > VALIDATION_MAXIMUM) throw new WorkbookError('unsupported', text);
  return text;
}

function formulaText(formula: string): string {
  return escapeXml(formula.replace(/^=/, ''));
}
