import { planWorkbook } from '../../src/app/plan-workbook';
import type { TableOrder, WorkbookOptions } from '../../src/app/prepare-order';

/** Plans a workbook of one template. */
export function planTemplateWorkbook(
  template: TableOrder['template'],
  raw: TableOrder['raw'],
  { sampleId, ...options }: WorkbookOptions & Pick<TableOrder, 'sampleId'>,
) {
  return planWorkbook([{ template, raw, ...(sampleId !== undefined && { sampleId }) }], options);
}
