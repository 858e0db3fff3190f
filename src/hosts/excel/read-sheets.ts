import { readRequestLimits } from './chunking';
import { findOfficeCode, findOfficeLocation } from './errors';
import { readInSlices, readWhole, type ReadOptions, type SheetReading } from './read-sheet';

/**
 * Cells and settings of the sheets, in one request where one response can carry them.
 * @param queueAlso asks for whatever else is wanted; called again if the first request fails
 *
 * Excel cannot list more than 512 merges of a sheet: better a snapshot without than none.
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  queueAlso: () => void = () => undefined,
): Promise<readonly SheetReading[]> {
  try {
    return await readContent(context, sheets, { merges: true, queueAlso });
  } catch (error) {
    if (!findOfficeLocation(error)?.includes('getMergedAreas')) throw error;
    return readContent(context, sheets, { merges: false, queueAlso });
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
