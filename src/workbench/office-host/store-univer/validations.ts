import type { ISheetDataValidationRule } from '@univerjs/core';
import { generateRandomId } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { RangeAddress } from '../../../domain/address';
import type { ValidationStore } from '../store';
import type { SheetId } from '../workbook-model';
import { cellsOf, findPartInGrid, toGridRange } from './grid-range';
import { refuse } from './mends/loud-protection';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';
import { toDataValidation, toRuleData } from './validation-rules';

export function createValidationStore(context: UniverContext): ValidationStore {
  return {
    readValidation(sheet, range) {
      const part = findPartInGrid(worksheetOf(context, sheet), range);
      const rule = part && findCommonRule(context, sheet, part);
      return rule === 'mixed' ? rule : rule ? toDataValidation(rule) : 'none';
    },

    writeValidation(sheet, range, validation) {
      const part = findPartInGrid(worksheetOf(context, sheet), range);
      if (part === undefined) return;
      if (validation === undefined) return removeValidation(context, sheet, part);
      const rule: ISheetDataValidationRule = {
        ...toRuleData(validation),
        uid: generateRandomId(),
        ranges: [toGridRange(part)],
      };
      const params = { ...targetOf(context, sheet), rule };
      context.journal.together(() => {
        removeValidation(context, sheet, part);
        if (!context.journal.command(AddSheetDataValidationCommand.id, params)) {
          throw refuse(context, sheet, 'validate the cells');
        }
      });
    },
  };
}

export function removeValidation(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
): void {
  const rule = findCommonRule(context, sheet, range);
  if (rule === undefined) return;
  const params = { ...targetOf(context, sheet), ranges: [toGridRange(range)] };
  if (!context.journal.command(ClearRangeDataValidationCommand.id, params)) {
    throw refuse(context, sheet, 'clear the validation');
  }
}

function findCommonRule(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
): ISheetDataValidationRule | 'mixed' | undefined {
  const model = context.injector.get(SheetDataValidationModel);
  const ids = new Set<string | undefined>();
  for (const { row, column } of cellsOf(range)) {
    ids.add(model.getRuleIdByLocation(context.unitId, sheet, row, column) || undefined);
    if (ids.size > 1) return 'mixed';
  }
  const [id] = ids;
  return id === undefined ? undefined : model.getRuleById(context.unitId, sheet, id);
}
