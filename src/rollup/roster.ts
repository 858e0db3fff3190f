import { kindOfPlace } from '../reading/place-names';
import type { Submission } from './submission';

/**
 * Names in a text, one a line, as a list is typed or saved from a spreadsheet: of a line's cells the
 * one that names a place by its kind, else the first that has letters. A line of headings is left out.
 */
export function parseRoster(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => nameIn(line.split(/[;,\t]/)))
    .filter((name) => name !== undefined);
  const [first, ...others] = lines;
  const hasHeading =
    first !== undefined &&
    kindOfPlace(first) === undefined &&
    others.length > 0 &&
    others.every((name) => kindOfPlace(name) !== undefined);
  return withoutRepeats(hasHeading ? others : lines);
}

function nameIn(cells: readonly string[]): string | undefined {
  const names = cells
    .map((cell) => cell.replace(/^["\s]*(?:\d+[.)]?\s+)?|["\s]*$/g, ''))
    .filter((cell) => /\p{L}/u.test(cell));
  return names.find((name) => kindOfPlace(name) !== undefined) ?? names[0];
}

/** The units that a workbook lists: in its longest table, or as mere names. */
export function rosterOf({ tables, names }: Submission): string[] {
  const lists = tables.map(({ rows }) =>
    rows.flatMap(({ role, label }) => (role === 'unit' ? [label] : [])),
  );
  const longest = lists.reduce<string[]>(
    (best, list) => (list.length > best.length ? list : best),
    [],
  );
  return withoutRepeats(longest.length > 0 ? longest : names);
}

function withoutRepeats(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.replace(/\s+/gu, ' ').trim()))];
}
