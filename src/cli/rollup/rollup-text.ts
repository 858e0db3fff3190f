import type { RollUp } from '../../app/rollup/roll-up-submissions';
import { countSeverities } from '../../domain/severity';
import { checkCommandWords } from '../../messages/command-line/check-command';
import { rollUpCommandWords } from '../../messages/command-line/rollup-command';
import { formatCount } from '../../messages/figures';
import type { Language } from '../../messages/language';
import { formatRemarkPlace, renderRemark } from '../../messages/rollup/remarks';

/** For people: what to settle, the gravest first, then what came of it all. */
export function rollUpLines(rolled: RollUp, year: number, language: Language): string[] {
  const words = rollUpCommandWords(language);
  const { severities, counts } = checkCommandWords(language);
  const count = (value: number): string => formatCount(value, language);
  const { units, remarks } = rolled;
  const missing = units.filter(({ sources }) => sources.length === 0).map(({ name }) => name);
  const files = new Set(units.flatMap(({ sources }) => sources.map(({ path }) => path)));
  const { error, warning, info } = countSeverities(remarks);
  return [
    ...remarks
      // Said once for all below.
      .filter(({ id }) => id !== 'unit-missing')
      .flatMap((remark) => [
        `${severities[remark.severity]} [${remark.id}] ${renderRemark(remark, language)}`,
        ...remark.places.map((place) => `  ${formatRemarkPlace(place)}`),
      ]),
    ...(missing.length > 0 ? [words.missing(count(missing.length), missing.join(', '))] : []),
    words.rolled({
      year: String(year),
      units: count(units.length),
      sent: count(units.length - missing.length),
      files: count(files.size),
    }),
    `${counts({ error: count(error), warning: count(warning), info: count(info) })}.`,
  ];
}
