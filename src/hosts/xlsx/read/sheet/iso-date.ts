const DAY_MS = 86_400_000;
/** Serial 0: the day before 1900-01-01 less the 29 February 1900 that Excel believes in. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Serial number of a date that a strict workbook writes as ISO 8601; undefined for other text. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)Z?)?$/.exec(text);
  if (!match) return undefined;
  const milliseconds = Date.parse(`${match[1]}T${match[2] ?? '00:00'}Z`);
  return Number.isNaN(milliseconds) ? undefined : (milliseconds - EPOCH_MS) / DAY_MS;
}
