import { cellRange, formatRange, type RangeAddress } from '../../domain/address';
import { cellAt, type Table } from '../../domain/table';
import type { WorkbookTables } from '../../app/workbook-tables';
import type { Language } from '../../messages/language';
import { renderColumnReason, renderUnrecognisedReason } from '../../messages/recognition/reasons';
import type { TableReport } from './check-report';
import { groupBy } from './group-by';

type Unrecognised = WorkbookTables['unrecognised'][number];

/**
 * What was recognised, and how sure that is. Figures of a sheet around which nothing is understood
 * stand as a table without columns: they are never silently left out.
 */
export function toTableReports(
  { tables, unrecognised }: WorkbookTables,
  language: Language,
): TableReport[] {
  const isPartOf =
    ({ id, sheet }: Table) =>
    (figures: Unrecognised): boolean =>
      figures.table === id && figures.sheet === sheet;
  const strays = unrecognised.filter(
    (figures) => !tables.some((table) => isPartOf(table)(figures)),
  );
  return [
    ...tables.map((table) => toTableReport(table, unrecognised.filter(isPartOf(table)), language)),
    ...[...groupBy(strays, ({ sheet }) => sheet)].map(([sheet, onSheet]) => ({
      sheet,
      range: formatRange(onSheet.map(({ range }) => range).reduce(unite)),
      columns: [],
      unrecognised: onSheet.map((figures) => toUnrecognisedReport(figures, language)),
    })),
  ];
}

function toTableReport(
  table: Table,
  unrecognised: readonly Unrecognised[],
  language: Language,
): TableReport {
  const columns = table.columns.flatMap(({ dimensions, recognised }, index) => {
    const range = findColumnRange(table, index);
    if (!range) return [];
    return [
      {
        range: formatRange(range),
        dimensions: { ...dimensions },
        confidence: recognised?.confidence ?? 1,
        reason: renderColumnReason(recognised?.reason, language),
      },
    ];
  });
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    ...(table.template && { template: table.template.id }),
    columns,
    unrecognised: unrecognised.map((figures) => toUnrecognisedReport(figures, language)),
  };
}

function toUnrecognisedReport(
  { range, reason }: Unrecognised,
  language: Language,
): TableReport['unrecognised'][number] {
  return { range: formatRange(range), reason: renderUnrecognisedReason(reason, language) };
}

/** From the first to the last cell in which the column's figures stand. */
function findColumnRange(table: Table, columnIndex: number): RangeAddress | undefined {
  let range: RangeAddress | undefined;
  for (let rowIndex = 0; rowIndex < table.rows.length; rowIndex += 1) {
    const cell = cellAt(table, rowIndex, columnIndex);
    if (!cell) continue;
    const own = cellRange(cell.row, cell.column);
    range = range ? unite(range, own) : own;
  }
  return range;
}

function unite(one: RangeAddress, other: RangeAddress): RangeAddress {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
