import { toLanguage, type Language } from '../messages/language';

/**
 * The language that the user asks for: by `--lang`, else by the locale. Where nothing is said, as on
 * servers and build machines, Vietnamese.
 *
 * Looked for before the arguments are parsed, since help and complaints have a language, too.
 */
export function findLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = findOption(argv, '--lang');
  if (asked !== undefined) return toLanguage(asked);
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^(?:$|C\b|POSIX\b)/.test(locale) ? 'vi' : toLanguage(locale.replace('_', '-'));
}

function findOption(argv: readonly string[], name: string): string | undefined {
  const index = argv.findIndex((argument) => argument === name || argument.startsWith(`${name}=`));
  const found = argv[index];
  if (found === undefined) return undefined;
  return found === name ? argv[index + 1] : found.slice(name.length + 1);
}
