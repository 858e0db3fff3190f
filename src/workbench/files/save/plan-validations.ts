import { cellRange, type RangeAddress } from '../../../domain/address';
import type { PlannedValidation } from '../../../domain/sheet-plan';
import type { WorkbookStore } from '../../office-host/store';
import type { DataValidation, SheetId, ValidationRule } from '../../office-host/workbook-model';

/** What may be typed where, one rule for cells below each other that have the same one. */
export function planValidations(
  store: WorkbookStore,
  sheet: SheetId,
  used: RangeAddress,
): PlannedValidation[] {
  const planned: PlannedValidation[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    let last: { key: string; at: number } | undefined;
    for (let row = used.top; row <= used.bottom; row += 1) {
      const found = store.readValidation(sheet, cellRange(row, column));
      const validation = typeof found === 'string' ? undefined : toPlanned(found);
      const key = JSON.stringify(validation);
      if (!validation) last = undefined;
      else if (last?.key === key) {
        const above = planned[last.at]!;
        planned[last.at] = { ...above, range: { ...above.range, bottom: row } };
      } else {
        last = { key, at: planned.length };
        planned.push({ range: cellRange(row, column), ...validation });
      }
    }
  }
  return planned;
}

/** Undefined for kinds that plans do not have. */
function toPlanned({ rule, alert }: DataValidation): Omit<PlannedValidation, 'range'> | undefined {
  const planned = toPlannedRule(rule);
  if (!planned || !alert.showAlert) return undefined;
  const { style, title, message } = alert;
  return { rule: planned, style: style === 'Stop' ? 'stop' : 'warning', title, message };
}

function toPlannedRule(rule: ValidationRule): PlannedValidation['rule'] | undefined {
  switch (rule.type) {
    case 'List':
      return rule.source.startsWith('=')
        ? undefined
        : { kind: 'list', values: rule.source.split(',') };
    case 'Custom':
      return { kind: 'custom', formula: rule.formula };
    case 'WholeNumber':
    case 'Decimal': {
      const kind = rule.type === 'Decimal' ? 'decimal' : 'whole';
      const minimum = Number(rule.formula1);
      const maximum = Number(rule.formula2);
      if (Number.isNaN(minimum)) return undefined;
      if (rule.operator === 'GreaterThanOrEqualTo') return { kind, minimum };
      return rule.operator === 'Between' && !Number.isNaN(maximum)
        ? { kind, minimum, maximum }
        : undefined;
    }
  }
}
