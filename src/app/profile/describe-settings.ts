import type { Rule, RuleSettings } from '../../domain/rule';
import type { Severity } from '../../domain/severity';
import type { Language } from '../../messages/language';
import { findOptionLabel } from '../../messages/findings/option-labels';
import type { WorkbookPort } from '../../ports/workbook-port';
import { rules } from '../../rules';
import { describeRules } from '../describe-rules';
import { describeProfile, type ProfileDescription } from './describe-profile';
import { profileIn, type Profile } from './profile';
import { settingsInForce } from './rule-settings';

/** What is in force for a workbook, with everything that can be set in it. */
export interface WorkbookSettings extends ProfileDescription {
  readonly rules: readonly RuleSetting[];
}

export interface RuleSetting {
  readonly id: string;
  readonly title: string;
  /** What holds where the workbook says nothing. */
  readonly usual: Severity | 'off';
  /** What the workbook says. */
  readonly own?: Severity | 'off';
  readonly options: readonly OptionSetting[];
}

export type OptionValue = number | boolean | string;

export interface OptionSetting {
  readonly name: string;
  readonly label: string;
  readonly usual: OptionValue;
  readonly own?: OptionValue;
}

/** Reads what the workbook remembers. Throws WorkbookError. */
export async function describeSettings(
  port: WorkbookPort,
  language: Language,
): Promise<WorkbookSettings> {
  const profile = profileIn(port, await port.readSnapshot('active'));
  const below = settingsInForce(profile.pack);
  const titles = new Map(describeRules(language).map(({ id, titles: [title] }) => [id, title]));
  const all: readonly Rule[] = rules;
  return {
    ...describeProfile(profile, language),
    rules: all.map((rule) => ({
      ...toSetting(rule, below, profile, language),
      title: titles.get(rule.id) ?? rule.id,
    })),
  };
}

function toSetting(
  { id, severity, off, options = {} }: Rule,
  below: RuleSettings,
  { ownSettings }: Profile,
  language: Language,
): Omit<RuleSetting, 'title'> {
  const own = ownSettings.severities?.[id];
  return {
    id,
    usual: below.severities?.[id] ?? (off ? 'off' : severity),
    ...(own !== undefined && { own }),
    options: Object.entries(options).map(([name, value]) => {
      const chosen = ownSettings.options?.[id]?.[name];
      return {
        name,
        label: findOptionLabel(name, language),
        usual: below.options?.[id]?.[name] ?? value,
        ...(chosen !== undefined && { own: chosen }),
      };
    }),
  };
}
