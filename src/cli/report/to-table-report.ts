import { formatRange, type RangeAddress } from '../../domain/address';
import { cellAt, type Table } from '../../domain/table';
import { checkCommandWords } from '../../messages/command-line/check-command';
import type { Language } from '../../messages/language';
import type { TableReport } from './check-report';

/** What was recognised as a table, and how sure that is. */
export function toTableReport(table: Table, language: Language): TableReport {
  const { byTemplate } = checkCommandWords(language);
  const columns = table.columns.flatMap(({ dimensions, recognised }, index) => {
    const range = findColumnRange(table, index);
    if (!range) return [];
    const { confidence, reason } = recognised ?? { confidence: 1, reason: byTemplate };
    return [{ range: formatRange(range), dimensions: { ...dimensions }, confidence, reason }];
  });
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    ...(table.template && { template: table.template.id }),
    columns,
    unrecognised: [],
  };
}

/** From the first to the last cell in which the column's figures stand. */
function findColumnRange(table: Table, columnIndex: number): RangeAddress | undefined {
  let range: RangeAddress | undefined;
  for (let rowIndex = 0; rowIndex < table.rows.length; rowIndex += 1) {
    const cell = cellAt(table, rowIndex, columnIndex);
    if (!cell) continue;
    const { row, column } = cell;
    range = {
      top: Math.min(range?.top ?? row, row),
      left: Math.min(range?.left ?? column, column),
      bottom: Math.max(range?.bottom ?? row, row),
      right: Math.max(range?.right ?? column, column),
    };
  }
  return range;
}
