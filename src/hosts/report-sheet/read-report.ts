import { findPlace } from '../../domain/address';
import type { ReportColumn, ReportRow, ReportSheet } from '../../ports/annotation';

/** What stands on a report's sheet, from its first cell on. */
export interface ReportCells {
  readonly name: string;
  readonly texts: readonly (readonly string[])[];
  /** What a click on a cell leads to, in the same shape: a reference such as `'Biểu 1'!C6`. */
  readonly links: readonly (readonly (string | undefined)[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

/** The report as it was given to whichever host wrote it: lines, an empty row, a head, rows. */
export function readReport({ name, texts, links, widths }: ReportCells): ReportSheet {
  const blank = texts.findIndex((row) => row.every((text) => text === ''));
  const head = blank < 0 ? texts.length : blank + 1;
  const titles = texts[head] ?? [''];
  // A table has a column, whatever somebody has made of it.
  const count = Math.max(1, titles.findLastIndex((title) => title !== '') + 1);
  const rows = texts.slice(head + 1).map((row, index): ReportRow => {
    const place = (links[head + 1 + index] ?? []).map(toPlace).find((found) => found !== undefined);
    return { texts: row.slice(0, count), ...(place && { place }) };
  });
  const columns = titles.slice(0, count).map((title, column): ReportColumn => {
    const isLinked = links.some((row, at) => at > head && row[column] !== undefined);
    return { title, width: widths[column] ?? title.length, ...(isLinked && { links: true }) };
  });
  const lines = texts.slice(0, blank < 0 ? undefined : blank).map(([text = '']) => text);
  return { name, lines, columns, rows };
}

function toPlace(link: string | undefined): ReportRow['place'] {
  return link === undefined ? undefined : findPlace(link);
}
