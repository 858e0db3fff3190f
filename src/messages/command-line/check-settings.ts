import type { Severity } from '../../domain/severity';
import type { Language } from '../language';
import { checkCommandWords } from './check-command';

/** What a pack, or the workbook itself, changes about its check. */
export interface CheckSettings {
  readonly pack?:
    | { readonly id: string; readonly name: string; readonly from: 'command-line' | 'workbook' }
    | undefined;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, number | boolean | string>>>>;
  /** Sentences about what cannot be used. */
  readonly unusable: readonly string[];
}

interface SettingsWords {
  readonly pack: (name: string, id: string) => string;
  readonly from: Readonly<Record<'command-line' | 'workbook', string>>;
  readonly off: (rules: string) => string;
  readonly severities: (changes: string) => string;
  readonly options: (changes: string) => string;
}

const WORDS: Readonly<Record<Language, SettingsWords>> = {
  vi: {
    pack: (name, id) => `Soát theo gói chương trình “${name}” (${id})`,
    from: { 'command-line': 'nêu ở lệnh', workbook: 'ghi trong sổ tính' },
    off: (rules) => `Đã tắt quy tắc: ${rules}.`,
    severities: (changes) => `Đã đổi mức độ: ${changes}.`,
    options: (changes) => `Đã đổi tham số của quy tắc: ${changes}.`,
  },
  en: {
    pack: (name, id) => `Checked by the programme pack “${name}” (${id})`,
    from: { 'command-line': 'named by the command', workbook: 'kept in the workbook' },
    off: (rules) => `Rules that are off: ${rules}.`,
    severities: (changes) => `Severities changed: ${changes}.`,
    options: (changes) => `Options of rules changed: ${changes}.`,
  },
};

/** A sentence for each change, so that nobody takes a check with rules off for a full one. */
export function describeSettings(settings: CheckSettings, language: Language): string[] {
  const words = WORDS[language];
  const { severities: names } = checkCommandWords(language);
  const { pack, severities, options, unusable } = settings;
  const off = Object.keys(severities).filter((rule) => severities[rule] === 'off');
  const changed = Object.entries(severities).flatMap(([rule, severity]) =>
    severity === 'off' ? [] : [`${rule} → ${names[severity]}`],
  );
  const tuned = Object.entries(options).map(
    ([rule, values]) =>
      `${rule} (${Object.entries(values)
        .map(([name, value]) => `${name} = ${String(value)}`)
        .join(', ')})`,
  );
  return [
    ...(pack ? [`${words.pack(pack.name, pack.id)}, ${words.from[pack.from]}.`] : []),
    ...(off.length > 0 ? [words.off(off.join(', '))] : []),
    ...(changed.length > 0 ? [words.severities(changed.join('; '))] : []),
    ...(tuned.length > 0 ? [words.options(tuned.join('; '))] : []),
    ...unusable,
  ];
}
