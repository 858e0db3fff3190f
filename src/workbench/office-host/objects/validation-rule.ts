import { invalidArgument, notImplemented } from '../errors';
import { asBoolean, asMember, asRecord, asText } from '../object-model/arguments';
import type { Argument } from '../object-model/definition';
import type { ValidationOperator, ValidationRule } from '../workbook-model';

/** Excel's limit for the items of a list that are given as text. */
const MAX_LIST_SOURCE = 255;

const OPERATORS: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** Excel.DataValidationRule: one key that names the kind. */
export function parseRule(rule: Readonly<Record<string, unknown>>): ValidationRule {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0) throw invalidArgument();
  const details = asRecord(rule[kind]);
  switch (kind) {
    case 'list':
      return {
        type: 'List',
        source: parseSource(details['source']),
        inCellDropDown: asBoolean(details['inCellDropDown'] ?? true),
      };
    case 'custom':
      return { type: 'Custom', formula: asText(details['formula']) };
    case 'wholeNumber':
    case 'decimal':
      return parseNumberRule(kind === 'decimal' ? 'Decimal' : 'WholeNumber', details);
    default:
      throw notImplemented(`DataValidation.rule of kind ${kind}`);
  }
}

/** The shape in which Office.js hands a rule to the add-in. */
export function formatRule(rule: ValidationRule): Readonly<Record<string, unknown>> {
  switch (rule.type) {
    case 'List':
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case 'Custom':
      return { custom: { formula: rule.formula } };
    case 'WholeNumber':
    case 'Decimal': {
      const { type, ...details } = rule;
      return { [type === 'Decimal' ? 'decimal' : 'wholeNumber']: details };
    }
  }
}

function parseSource(source: Argument): string {
  if (typeof source !== 'string') throw notImplemented('a list validation from a Range object');
  if (source === '' || (!source.startsWith('=') && source.length > MAX_LIST_SOURCE))
    throw invalidArgument();
  return source;
}

function parseNumberRule(
  type: 'WholeNumber' | 'Decimal',
  details: Readonly<Record<string, unknown>>,
): ValidationRule {
  const operator = asMember(details['operator'], OPERATORS);
  const formula1 = parseBound(details['formula1']);
  if (operator !== 'Between' && operator !== 'NotBetween') return { type, operator, formula1 };
  return { type, operator, formula1, formula2: parseBound(details['formula2']) };
}

function parseBound(value: Argument): string | number {
  if (typeof value !== 'number' && typeof value !== 'string') throw invalidArgument();
  return value;
}
