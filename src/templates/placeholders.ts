/** `{name}` in the texts of a definition, filled in when it is compiled. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

export const YEAR_PLACEHOLDERS = ['year', 'previousYear'] as const;
export const HEADING_PLACEHOLDERS = [
  ...YEAR_PLACEHOLDERS,
  'appendixNumber',
  'planNumber',
  'planDate',
  'issuingBody',
  'placeNameUpper',
] as const;
export const TOTAL_PLACEHOLDERS = ['unitKind'] as const;

export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

/** Unknown placeholders are refused with the definition, so a value that is missing is a fault of the caller. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);
}

export function yearValues(year: number): Record<(typeof YEAR_PLACEHOLDERS)[number], string> {
  return { year: String(year), previousYear: String(year - 1) };
}
