import type { IDataValidationRuleOptions, ISheetDataValidationRule } from '@univerjs/core';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import { HostError } from '../errors';
import type {
  DataValidation,
  ValidationAlert,
  ValidationOperator,
  ValidationRule,
} from '../workbook-model';

type RuleData = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

const OPERATORS: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERT_STYLES: Readonly<Record<ValidationAlert['style'], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export function toRuleData({ rule, alert, prompt, ignoreBlanks }: DataValidation): RuleData {
  const options: IDataValidationRuleOptions & { allowBlank: boolean } = {
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.showAlert,
    errorStyle: ALERT_STYLES[alert.style],
    errorTitle: alert.title,
    error: alert.message,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
  switch (rule.type) {
    case 'List':
      return {
        ...options,
        type: DataValidationType.LIST,
        formula1: rule.source.startsWith('=')
          ? rule.source
          : serializeListOptions(rule.source.split(',').map((item) => item.trim())),
        showDropDown: rule.inCellDropDown,
        renderMode: DataValidationRenderMode.TEXT,
      };
    case 'Custom':
      return { ...options, type: DataValidationType.CUSTOM, formula1: rule.formula };
    case 'WholeNumber':
    case 'Decimal':
      return {
        ...options,
        type: rule.type === 'Decimal' ? DataValidationType.DECIMAL : DataValidationType.WHOLE,
        operator: OPERATORS[rule.operator],
        formula1: String(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) }),
      };
  }
}

export function toDataValidation(rule: ISheetDataValidationRule): DataValidation {
  return {
    rule: toRule(rule),
    ignoreBlanks: rule.allowBlank ?? true,
    alert: {
      style: findKey(ALERT_STYLES, rule.errorStyle) ?? 'Warning',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
      showAlert: rule.showErrorMessage ?? true,
    },
    prompt: {
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
      showPrompt: rule.showInputMessage ?? true,
    },
  };
}

function toRule(rule: ISheetDataValidationRule): ValidationRule {
  const { formula1 = '', formula2 } = rule;
  // Univer leaves room for kinds of its plugins' own.
  const type = rule.type as DataValidationType;
  if (type === DataValidationType.LIST) {
    return {
      type: 'List',
      source: formula1.startsWith('=') ? formula1 : deserializeListOptions(formula1).join(','),
      inCellDropDown: rule.showDropDown ?? true,
    };
  }
  if (type === DataValidationType.CUSTOM) return { type: 'Custom', formula: formula1 };
  if (type === DataValidationType.WHOLE || type === DataValidationType.DECIMAL) {
    return {
      type: type === DataValidationType.WHOLE ? 'WholeNumber' : 'Decimal',
      operator: findKey(OPERATORS, rule.operator) ?? 'Between',
      formula1: toOperand(formula1),
      ...(formula2 === undefined || formula2 === '' ? {} : { formula2: toOperand(formula2) }),
    };
  }
  throw new HostError('NotImplemented', `The workbench cannot read validation of kind ${type}.`);
}

function toOperand(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function findKey<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  value: Value | undefined,
): Key | undefined {
  return (Object.keys(record) as Key[]).find((key) => record[key] === value);
}
