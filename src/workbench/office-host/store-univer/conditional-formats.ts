import type { IMutationInfo, IRange } from '@univerjs/core';
import { BooleanNumber, Rectangle, Tools } from '@univerjs/core';
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { RangeAddress } from '../../../domain/address';
import { itemNotFound } from '../errors';
import type { ConditionalFormatStore } from '../store';
import type {
  ConditionalFormat,
  ConditionalFormatStyle,
  ConditionalFormatType,
  SheetId,
} from '../workbook-model';
import { colorOf } from './colors';
import { toGridRange, toRangeAddress } from './grid-range';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';

type Rule = IConditionFormattingRule;
type RuleData = Pick<ConditionalFormat, 'ranges' | 'formula' | 'style' | 'stopIfTrue'>;

/** Univer's list of rules is in the order of priority, like Excel's. */
export function createConditionalFormatStore(context: UniverContext): ConditionalFormatStore {
  return {
    listConditionalFormats: (sheet) => rulesOf(context, sheet).map(toConditionalFormat),

    addConditionalFormat(sheet, data) {
      const id = context.injector
        .get(ConditionalFormattingRuleModel)
        .createCfId(context.unitId, sheet);
      const rule: Rule = {
        cfId: id,
        ranges: data.ranges.map(toGridRange),
        stopIfTrue: data.stopIfTrue,
        rule: toHighlight(data),
      };
      worksheetOf(context, sheet);
      context.journal.run({
        redos: [change(context, sheet, AddConditionalRuleMutation.id, { rule })],
        undos: [change(context, sheet, DeleteConditionalRuleMutation.id, { cfId: id })],
      });
      return id;
    },

    updateConditionalFormat(sheet, id, data) {
      const before = ruleOf(context, sheet, id);
      const old = toConditionalFormat(before);
      const after: Rule = {
        cfId: id,
        ranges: data.ranges?.map(toGridRange) ?? before.ranges,
        stopIfTrue: data.stopIfTrue ?? before.stopIfTrue,
        rule: isFormulaRule(before) ? toHighlight({ ...old, ...data }) : before.rule,
      };
      context.journal.run(replaceStep(context, sheet, before, after));
    },

    moveConditionalFormat(sheet, id, priority) {
      const rules = rulesOf(context, sheet);
      const from = rules.findIndex((rule) => rule.cfId === id);
      if (from < 0) throw itemNotFound();
      const to = Math.min(Math.max(priority, 0), rules.length - 1);
      if (from === to) return;
      context.journal.run({
        redos: [moving(context, sheet, rules, from, to)],
        undos: [movingBack(context, sheet, rules, from)],
      });
    },

    deleteConditionalFormat(sheet, id) {
      const rules = rulesOf(context, sheet);
      const index = rules.findIndex((rule) => rule.cfId === id);
      if (index < 0) throw itemNotFound();
      context.journal.run(deletionStep(context, sheet, rules, index));
    },
  };
}

/** Takes the range out of every rule; rules that have no cell left go. */
export function removeFromConditionalFormats(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
): void {
  for (const rule of rulesOf(context, sheet)) {
    const ranges = Rectangle.subtractMulti(rule.ranges, [toGridRange(range)]);
    if (JSON.stringify(ranges) === JSON.stringify(rule.ranges)) continue;
    const rules = rulesOf(context, sheet);
    const step =
      ranges.length === 0
        ? deletionStep(context, sheet, rules, rules.indexOf(rule))
        : replaceStep(context, sheet, rule, { ...rule, ranges });
    context.journal.run(step);
  }
}

export function rulesOf(context: UniverContext, sheet: SheetId): readonly Rule[] {
  worksheetOf(context, sheet);
  const model = context.injector.get(ConditionalFormattingRuleModel);
  return [...(model.getSubunitRules(context.unitId, sheet) ?? [])];
}

function ruleOf(context: UniverContext, sheet: SheetId, id: string): Rule {
  const rule = rulesOf(context, sheet).find(({ cfId }) => cfId === id);
  if (!rule) throw itemNotFound();
  return rule;
}

function isFormulaRule(rule: Rule): rule is IConditionFormattingRule<IFormulaHighlightCell> {
  const { rule: config } = rule;
  return (
    config.type === CFRuleType.highlightCell &&
    'subType' in config &&
    config.subType === CFSubRuleType.formula
  );
}

/** The formula of a custom rule; undefined for other kinds. */
export function findFormula(rule: Rule): string | undefined {
  return isFormulaRule(rule) ? rule.rule.value : undefined;
}

/** The rule with another formula, if it is one that has a formula. */
export function withFormula(rule: Rule, formula: string): Rule {
  return isFormulaRule(rule) ? { ...rule, rule: { ...rule.rule, value: formula } } : rule;
}

function toConditionalFormat(rule: Rule): ConditionalFormat {
  const common = {
    id: rule.cfId,
    ranges: rule.ranges.map((range: IRange) => toRangeAddress(range)),
    stopIfTrue: rule.stopIfTrue,
  };
  if (!isFormulaRule(rule)) return { ...common, type: typeOf(rule), formula: '', style: {} };
  return {
    ...common,
    type: 'Custom',
    formula: rule.rule.value,
    style: toStyle(rule.rule.style),
  };
}

const TYPES: Readonly<Record<string, ConditionalFormatType>> = {
  [CFRuleType.dataBar]: 'DataBar',
  [CFRuleType.colorScale]: 'ColorScale',
  [CFRuleType.iconSet]: 'IconSet',
  [CFSubRuleType.rank]: 'TopBottom',
  [CFSubRuleType.text]: 'ContainsText',
  [CFSubRuleType.number]: 'CellValue',
};

function typeOf({ rule }: Rule): ConditionalFormatType {
  const kind = 'subType' in rule ? rule.subType : rule.type;
  return TYPES[kind] ?? 'PresetCriteria';
}

function toStyle(style: IFormulaHighlightCell['style']): ConditionalFormatStyle {
  const fill = colorOf(style.bg);
  const fontColor = colorOf(style.cl);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul === undefined ? {} : { underline: style.ul.s === BooleanNumber.TRUE }),
  };
}

function toHighlight({ formula, style }: Pick<RuleData, 'formula' | 'style'>) {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const highlight: IFormulaHighlightCell = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula,
    style: {
      ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
      ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
      ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
      ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
      ...(style.underline === undefined ? {} : { ul: { s: flag(style.underline) } }),
    },
  };
  return highlight;
}

function change(context: UniverContext, sheet: SheetId, id: string, params: object): IMutationInfo {
  return { id, params: { ...targetOf(context, sheet), ...params } };
}

export function replaceStep(context: UniverContext, sheet: SheetId, before: Rule, after: Rule) {
  const set = (rule: Rule): IMutationInfo =>
    change(context, sheet, SetConditionalRuleMutation.id, {
      cfId: rule.cfId,
      rule: Tools.deepClone(rule),
    });
  return { redos: [set(after)], undos: [set(before)] };
}

/** Univer adds every rule on top, so undoing has to move it back to its place. */
export function deletionStep(
  context: UniverContext,
  sheet: SheetId,
  rules: readonly Rule[],
  index: number,
) {
  const rule = rules[index];
  if (!rule) throw itemNotFound();
  const restored = change(context, sheet, AddConditionalRuleMutation.id, {
    rule: Tools.deepClone(rule),
  });
  return {
    redos: [change(context, sheet, DeleteConditionalRuleMutation.id, { cfId: rule.cfId })],
    undos: index === 0 ? [restored] : [restored, movingBack(context, sheet, rules, index)],
  };
}

function moving(
  context: UniverContext,
  sheet: SheetId,
  rules: readonly Rule[],
  from: number,
  to: number,
): IMutationInfo {
  return change(context, sheet, MoveConditionalRuleMutation.id, {
    start: { id: rules[from]?.cfId, type: 'self' },
    end: { id: rules[to]?.cfId, type: to < from ? 'before' : 'after' },
  });
}

/** Puts the rule back where it stands in `rules`, wherever it is now. */
function movingBack(
  context: UniverContext,
  sheet: SheetId,
  rules: readonly Rule[],
  index: number,
): IMutationInfo {
  const above = rules[index - 1];
  const end =
    above === undefined
      ? { id: rules[index + 1]?.cfId, type: 'before' }
      : { id: above.cfId, type: 'after' };
  return change(context, sheet, MoveConditionalRuleMutation.id, {
    start: { id: rules[index]?.cfId, type: 'self' },
    end,
  });
}
