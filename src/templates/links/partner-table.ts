import { formatRange, formatSheetName } from '../../domain/address';
import { findFigure, type PartnerTable } from '../layout/table-layout';

/** 0-based column of a key (`place` is that of the names); undefined where the table has none. */
export function partnerColumn({ layout }: PartnerTable, key: string): number | undefined {
  if (key === 'place') return layout.place;
  return (
    findFigure(layout, key)?.column ??
    layout.texts.find(({ definition }) => definition.key === key)?.column
  );
}

/**
 * One column of the table from its column-number row to its last anchor row. Every row that is
 * ever inserted stands between those two, so spreadsheet programs make the range longer with it.
 */
export function columnRange({ table, layout }: PartnerTable, column: number): string {
  const { head: top, end: bottom } = layout;
  return rangeOn(table.sheet, { top, left: column, bottom, right: column });
}

/** One cell of the table. */
export function cellOn({ table }: PartnerTable, row: number, column: number): string {
  return rangeOn(table.sheet, { top: row, left: column, bottom: row, right: column });
}

function rangeOn(sheet: string, range: Parameters<typeof formatRange>[0]): string {
  const fixed = formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${formatSheetName(sheet)}!${fixed}`;
}
