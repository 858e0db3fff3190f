import { displayName, kindOfPlace } from '../reading/place-names';
import { stemOf } from './assign-units';
import type { Submission, SubmittedTable } from './submission';
import { UnitNames } from './unit-names';

/**
 * The units that submissions say they are of, where nobody says which are expected: by their titles,
 * by the only row of a table, or by the name of the file or sheet.
 */
export function findUnits(submissions: readonly Submission[]): string[] {
  const stated = submissions.flatMap(({ path, tables }) =>
    tables.flatMap((table) => nameOfTable(path, table) ?? []),
  );
  // Names with their kind come first, so that those without are found among them.
  const ordered = [...stated].sort(
    (one, other) => Number(isBare(one)) - Number(isBare(other)) || one.localeCompare(other, 'vi'),
  );
  const units: string[] = [];
  for (const name of ordered) if (new UnitNames(units).find(name).kind === 'none') units.push(name);
  return units.sort((one, other) => one.localeCompare(other, 'vi'));
}

function isBare(name: string): boolean {
  return kindOfPlace(name) === undefined;
}

function nameOfTable(path: string, { territory, rows, sheet }: SubmittedTable): string | undefined {
  const units = rows.filter(({ role }) => role === 'unit');
  const filled = units.filter(({ figures }) => figures.some((figure) => figure !== null));
  // Of a form that was sent to all, each fills in its own row.
  if (filled.length === 1 && units.length > 1) return filled[0]!.label;
  if (territory !== undefined) return toHeading(territory);
  if (filled.length === 1) return filled[0]!.label;
  return placeIn(sheet) ?? placeIn(stemOf(path));
}

/** A name such as `Xã Hồng Kim` at the beginning of a text, up to a figure or sign. */
function placeIn(text: string): string | undefined {
  const [name = ''] = /^[\p{L}\p{M}\s]+/u.exec(text.normalize('NFC')) ?? [];
  return kindOfPlace(name) === undefined ? undefined : name.trim();
}

/** Titles are read without regard to their capitals. */
function toHeading(name: string): string {
  const display = displayName(name);
  return display.slice(0, 1).toUpperCase() + display.slice(1);
}
