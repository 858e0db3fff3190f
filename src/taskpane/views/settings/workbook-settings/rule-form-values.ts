import type { OptionSetting, RuleChange, RuleSetting } from '../../../application';

type Value = OptionSetting['usual'];

/** What stands in the form; empty text and an absent severity leave it as usual. */
export interface RuleFormValues {
  readonly severity: RuleSetting['usual'] | undefined;
  readonly options: Readonly<Record<string, string | boolean>>;
}

export function toRuleFormValues({ own, options }: RuleSetting): RuleFormValues {
  return {
    severity: own,
    options: Object.fromEntries(
      options.map(({ name, usual, own: chosen }) => [
        name,
        typeof usual === 'boolean' ? (chosen ?? usual) === true : writeValue(chosen),
      ]),
    ),
  };
}

/** Undefined where some option that should be a number is none. */
export function toRuleChange(
  { id, options }: RuleSetting,
  values: RuleFormValues,
): RuleChange | undefined {
  const changed: Record<string, Value> = {};
  for (const { name, usual } of options) {
    const reading = readValue(values.options[name], usual);
    if (reading === 'wrong') return undefined;
    if (reading !== 'usual') changed[name] = reading.value;
  }
  return { id, ...(values.severity && { severity: values.severity }), options: changed };
}

export function isWrongNumber(written: string | boolean | undefined, usual: Value): boolean {
  return readValue(written, usual) === 'wrong';
}

/** A value that was typed in, or why there is none. */
type Reading = { readonly value: Value } | 'usual' | 'wrong';

function readValue(written: string | boolean | undefined, usual: Value): Reading {
  if (typeof written === 'boolean') return written === usual ? 'usual' : { value: written };
  const text = written?.trim() ?? '';
  if (text === '') return 'usual';
  if (typeof usual !== 'number') return text === usual ? 'usual' : { value: text };
  const number = Number(text.replace(',', '.'));
  if (!Number.isFinite(number)) return 'wrong';
  return number === usual ? 'usual' : { value: number };
}

function writeValue(value: Value | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}
