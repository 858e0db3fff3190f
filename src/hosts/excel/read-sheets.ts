import { readRequestLimits } from './chunking';
import { findOfficeCode, findOfficeLocation } from './errors';
import { readInSlices, readWhole, type ReadOptions, type SheetReading } from './read-sheet';

/** Excel cannot list more than 512 merges of a sheet: better a snapshot without than none. */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetReading[]> {
  try {
    return await readContent(context, sheets, { merges: true });
  } catch (error) {
    if (!findOfficeLocation(error)?.includes('getMergedAreas')) throw error;
    return readContent(context, sheets, { merges: false });
  }
}

/** Whole first; by measured slices where one response cannot carry that. */
async function readContent(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: ReadOptions,
): Promise<readonly SheetReading[]> {
  try {
    const readings = await readWhole(context, sheets, options);
    if (readings.every((reading) => reading.isComplete())) return readings;
  } catch (error) {
    if (findOfficeCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
  }
  return readInSlices(context, sheets, options, readRequestLimits());
}
