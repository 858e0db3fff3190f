import { formatRange, type Place } from '../../domain/address';
import { runBatch } from './run-batch';

export async function selectPlace({ sheet, range }: Place): Promise<void> {
  await runBatch(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(formatRange(range)).select();
      await context.sync();
    },
    { subject: sheet },
  );
}
