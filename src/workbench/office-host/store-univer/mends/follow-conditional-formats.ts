import type { IDisposable } from '@univerjs/core';
import { Disposable, Tools, toDisposable } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import {
  deletionStep,
  findFormula,
  replaceStep,
  rulesOf,
  withFormula,
} from '../conditional-formats';
import type { UniverContext } from '../univer-context';

/**
 * Lets conditional formats follow inserted and deleted rows where there is no screen: in
 * Univer that code lives in the package that draws them, which brings its own.
 */
export function followConditionalFormats(context: UniverContext): IDisposable {
  const followed = new Map<string, IDisposable>();
  const references = context.injector.get(FormulaRefRangeService);

  const leave = (id: string): void => {
    followed.get(id)?.dispose();
    followed.delete(id);
  };
  const follow = (sheet: string, rule: IConditionFormattingRule): void => {
    leave(rule.cfId);
    const before = Tools.deepClone(rule);
    const watch = references.registerRangeFormula(
      context.unitId,
      sheet,
      before.ranges,
      [findFormula(before) ?? ''],
      ([moved]) => {
        const rules = rulesOf(context, sheet);
        const index = rules.findIndex(({ cfId }) => cfId === rule.cfId);
        const step =
          moved === undefined
            ? deletionStep(context, sheet, rules, index)
            : replaceStep(
                context,
                sheet,
                before,
                withFormula({ ...before, ranges: moved.ranges }, moved.formulas[0] ?? ''),
              );
        return { redos: [...step.redos], undos: [...step.undos] };
      },
    );
    followed.set(rule.cfId, watch);
  };

  const changes = context.injector
    .get(ConditionalFormattingRuleModel)
    .$ruleChange.subscribe(({ type, subUnitId, rule }) => {
      if (type === 'delete') leave(rule.cfId);
      else if (type !== 'sort') follow(subUnitId, rule);
    });
  const all = new Disposable();
  all.disposeWithMe(toDisposable(changes));
  all.disposeWithMe(toDisposable(() => [...followed.keys()].forEach(leave)));
  return all;
}
