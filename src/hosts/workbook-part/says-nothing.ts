import type { WorkbookPart } from '../../domain/workbook-part';

/** Lists and objects of nothing say nothing: a workbook without such a part says as much. */
export function saysNothing(part: WorkbookPart): boolean {
  return Object.values(part).every(
    (value: unknown) =>
      typeof value === 'object' && value !== null && Object.keys(value).length === 0,
  );
}
