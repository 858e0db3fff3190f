import type { TableRecord } from '../../domain/workbook-part';
import { FIRST_YEAR, LAST_YEAR } from '../parameters/template-parameters';
import { findPlanYear, placeholdersIn } from '../placeholders';

/** A text of the definition with what stands in its place on the sheet. */
export interface Written {
  readonly definition: { readonly header: string };
  readonly label: string;
}

/**
 * The plan's year. Headers that all agree win over the stored parameters: a sheet copied for
 * the next year has new headers and an old record. Where they differ among themselves one of
 * them is mislabelled, so the record decides, then the year that most of them give. Titles speak
 * for a template whose headers name no year.
 */
export function recoverYear(
  headers: readonly Written[],
  titles: readonly Written[],
  record: TableRecord | undefined,
): number | undefined {
  const headersTell = headers.some(
    ({ definition }) => placeholdersIn(definition.header).length > 0,
  );
  const votes = yearsBehind(headersTell ? headers : titles);
  const years = [...new Set(votes)];
  if (years.length === 1) return years[0];
  const recorded = record?.parameters.year;
  if (isPlanYear(recorded)) return recorded;
  const count = (year: number) => votes.filter((vote) => vote === year).length;
  return years.sort((one, other) => count(other) - count(one))[0];
}

function yearsBehind(texts: readonly Written[]): number[] {
  return texts.flatMap(({ definition, label }) => yearBehind(definition.header, label) ?? []);
}

/** The plan's year, from the one that `{year}` or the like stood for; undefined where the header has none or several. */
function yearBehind(template: string, label: string): number | undefined {
  const [placeholder, ...others] = placeholdersIn(template);
  const [written, ...more] = [...label.matchAll(/(?<!\d)20\d{2}(?!\d)/g)];
  if (!placeholder || others.length > 0 || !written || more.length > 0) return undefined;
  const year = findPlanYear(placeholder, Number(written[0]));
  return isPlanYear(year) ? year : undefined;
}

function isPlanYear(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    FIRST_YEAR <= value &&
    value <= LAST_YEAR
  );
}
