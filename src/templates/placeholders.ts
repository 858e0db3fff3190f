/** `{name}` in the texts of a definition, filled in when it is compiled. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

/** By placeholder: years from the plan's year on. */
const YEAR_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['year', 0],
  ['previousYear', -1],
  ...Array.from({ length: 9 }, (_, i): [string, number] => [`year+${i + 1}`, i + 1]),
]);

export const YEAR_PLACEHOLDERS: readonly string[] = [...YEAR_OFFSETS.keys()];
export const HEADING_PLACEHOLDERS: readonly string[] = [
  ...YEAR_PLACEHOLDERS,
  'lastYear',
  'appendixNumber',
  'planNumber',
  'planDate',
  'issuingBody',
  'placeNameUpper',
];
export const TOTAL_PLACEHOLDERS: readonly string[] = ['unitKind'];

export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

/** Unknown placeholders are refused with the definition, so a value that is missing is a fault of the caller. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);
}

export function yearValues(year: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...YEAR_OFFSETS].map(([name, offset]) => [name, String(year + offset)]),
  );
}

/** The plan's year from one that stands where a placeholder did; undefined for other placeholders. */
export function findPlanYear(placeholder: string, written: number): number | undefined {
  const offset = YEAR_OFFSETS.get(placeholder);
  return offset === undefined ? undefined : written - offset;
}
