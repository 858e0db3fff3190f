import type {
  PlannedConditionalFormat,
  PlannedValidation,
  SheetPlan,
} from '../../../domain/sheet-plan';
import { WorkbookError, type HostCapabilities } from '../../../ports/workbook-port';
import { command, PLAIN_COMMAND_BYTES, type Command } from '../chunking';
import { getRange } from '../ranges';

/** Conditional formats and data validation, as far as this Excel has them. */
export function toRuleCommands(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  capabilities: HostCapabilities,
): Command[] {
  // Excel adds each rule above all others.
  const formats = capabilities.conditionalFormats ? [...plan.conditionalFormats].reverse() : [];
  const validations = capabilities.dataValidation ? plan.validations : [];
  return [
    ...formats.map((format) =>
      command(() => addConditionalFormat(sheet, format), 4 * PLAIN_COMMAND_BYTES),
    ),
    ...validations.map((validation) => {
      const rule = toRule(validation.rule);
      return command(() => setValidation(sheet, validation, rule), 3 * PLAIN_COMMAND_BYTES);
    }),
  ];
}

function addConditionalFormat(
  sheet: Excel.Worksheet,
  { range, formula, fill, fontColor, bold }: PlannedConditionalFormat,
): void {
  const { custom } = getRange(sheet, range).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (fontColor !== undefined) custom.format.font.color = fontColor;
  if (bold !== undefined) custom.format.font.bold = bold;
}

function setValidation(
  sheet: Excel.Worksheet,
  { range, style, title, message }: PlannedValidation,
  rule: Excel.DataValidationRule,
): void {
  const { dataValidation } = getRange(sheet, range);
  dataValidation.rule = rule;
  dataValidation.errorAlert = {
    showAlert: true,
    style: style === 'stop' ? 'Stop' : 'Warning',
    title,
    message,
  };
}

function toRule(rule: PlannedValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: toListSource(rule.values) } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'whole':
      return { wholeNumber: toBounds(rule) };
    case 'decimal':
      return { decimal: toBounds(rule) };
  }
}

function toBounds({
  minimum,
  maximum,
}: {
  readonly minimum: number;
  readonly maximum?: number;
}): Excel.BasicDataValidation {
  return maximum === undefined
    ? { formula1: minimum, operator: 'GreaterThanOrEqualTo' }
    : { formula1: minimum, formula2: maximum, operator: 'Between' };
}

/** Excel's own limit for items typed into a rule; longer lists need a range to stand in. */
const MAX_LIST_LENGTH = 255;

/** Throws `unsupported` where the items cannot be told apart or are too long. */
function toListSource(values: readonly string[]): string {
  const source = values.join(',');
  if (source.length > MAX_LIST_LENGTH || values.some((value) => value.includes(',')))
    throw new WorkbookError('unsupported', source);
  return source;
}
