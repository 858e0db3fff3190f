import type { SheetPlan } from '../../../domain/sheet-plan';
import type { HostCapabilities } from '../../../ports/workbook-port';
import type { Command } from '../chunking';
import { toContentCommands } from './content';
import { toLayoutCommands } from './layout';
import { toPrintCommands } from './print';
import { toRuleCommands } from './rules';
import { toStyleCommands } from './styles';

/**
 * Everything that fills an empty sheet as planned.
 *
 * Names come before the formulas that use them. Formats come after content: a cell already
 * formatted as text would take its number or formula as text.
 */
export function toSheetCommands(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  capabilities: HostCapabilities,
  maxBytes: number,
): Command[] {
  return [
    ...toContentCommands(sheet, plan, maxBytes),
    ...toStyleCommands(sheet, plan),
    ...toLayoutCommands(sheet, plan),
    ...toRuleCommands(sheet, plan, capabilities),
    ...(capabilities.pageLayout ? toPrintCommands(sheet, plan.print) : []),
  ];
}
