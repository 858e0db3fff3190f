import { planTemplateWorkbook } from '../../support/plan-template-workbook';
import type { CellContent } from '../../../src/domain/edit';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';

/** The published appendix of Thừa Thiên Huế, with some typed figures replaced by others. */
export function sampleWorkbook(
  replaced: Readonly<Record<number, number | string>> = {},
): Uint8Array {
  const result = planTemplateWorkbook('target-allocation', {}, { year: 2024, withSample: true });
  if (result.kind !== 'planned') throw new Error(`not planned: ${result.kind}`);
  const replace = (content: CellContent | null): CellContent | null => {
    if (!content || !('value' in content) || typeof content.value !== 'number') return content;
    return { value: replaced[content.value] ?? content.value };
  };
  const sheets = result.workbook.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map(({ at, content }) => ({
      at,
      content: content.map((row) => row.map(replace)),
    })),
  }));
  return writeWorkbook({ ...result.workbook, sheets });
}
