import { formatRange } from '../../../domain/address';
import { findMarkSeverity } from '../../../hosts/mark-rules';
import type { Mark } from '../../../ports/annotation';
import type { WorkbookStore } from '../../office-host/store';
import type { OpenedFile } from '../open/opened-file';

interface Rule {
  readonly formula: string;
  readonly ranges: readonly Mark['place']['range'][];
}

/** Our marks in the grid. */
export function marksInGrid(store: WorkbookStore): readonly Mark[] {
  return store
    .listSheets()
    .flatMap(({ id, name }) => toMarks(name, store.listConditionalFormats(id)));
}

/** Our marks in a file as it was opened. */
export function marksInFile({ look }: OpenedFile): readonly Mark[] {
  return [...look.sheets].flatMap(([name, { rules }]) => toMarks(name, rules));
}

export function areSameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  const keys = (marks: readonly Mark[]): string => JSON.stringify(marks.map(keyOf).sort());
  return keys(one) === keys(other);
}

function toMarks(sheet: string, rules: readonly Rule[]): Mark[] {
  return rules.flatMap(({ formula, ranges }) => {
    const severity = findMarkSeverity(formula);
    return severity ? ranges.map((range) => ({ severity, place: { sheet, range } })) : [];
  });
}

function keyOf({ severity, place }: Mark): string {
  return `${severity} ${formatRange(place.range)} ${place.sheet}`;
}
