import type { NameSnapshot } from '../../../../domain/snapshot';
import type { WorkbookHandler } from './workbook-handler';

/** Defined names of the sheet at this position of the list, or those of the whole workbook. */
export function readNames(
  { names, sheets }: Pick<WorkbookHandler, 'names' | 'sheets'>,
  sheetIndex?: number,
): NameSnapshot[] {
  const sheet = sheetIndex === undefined ? undefined : sheets[sheetIndex]?.name;
  return names
    .filter((listed) => listed.sheetIndex === sheetIndex)
    .map(({ name, text }) => {
      const reference = `=${text}`;
      return sheet === undefined ? { name, reference } : { name, reference, sheet };
    });
}
