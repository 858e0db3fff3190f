import { formatCell, type RangeAddress } from '../../../domain/address';

/** Kinds of rules that say themselves by which formula they hold (18.18.12). */
const WITH_FORMULA: ReadonlySet<string> = new Set([
  ...['expression', 'containsText', 'notContainsText', 'beginsWith', 'endsWith'],
  ...['containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors', 'timePeriod'],
]);

const COMPARISON = 'cellIs';

/** Operators of comparisons (18.18.15), as formulas write them. */
const OPERATORS: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  greaterThan: '>',
};

/** Whether a conditional format of this kind can be said by a formula. */
export function isReadableRule(type: string | undefined): boolean {
  return type === COMPARISON || WITH_FORMULA.has(type ?? '');
}

export interface WrittenRule {
  readonly type: string;
  readonly operator: string | undefined;
  /** As the rule states them, without a leading `=`. */
  readonly formulas: readonly string[];
}

/**
 * The formula by which a rule holds, meant from the first cell of its first range; undefined where
 * the rule states too little.
 */
export function findRuleFormula(
  { type, operator, formulas: [first, second] }: WrittenRule,
  { top, left }: RangeAddress,
): string | undefined {
  if (first === undefined) return undefined;
  if (type !== COMPARISON) return `=${first}`;
  const cell = formatCell({ row: top, column: left });
  const known = OPERATORS[operator ?? ''];
  if (known !== undefined) return `=${cell}${known}(${first})`;
  if (second === undefined) return undefined;
  const inside = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (operator === 'between') return `=${inside}`;
  return operator === 'notBetween' ? `=NOT(${inside})` : undefined;
}
