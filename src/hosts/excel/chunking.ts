import { findOfficeCode } from './errors';
import { RequestRefused } from './restore';

/**
 * How much goes into one request. Excel on the web refuses requests and responses beyond
 * 5 MB; on the desktop reads fail from about 5 million cells on, and memory sets the limit.
 * Source: "Resource limits and performance optimization for Office Add-ins", learn.microsoft.com.
 */
export interface RequestLimits {
  readonly writeBytes: number;
  readonly readCells: number;
}

/** Bytes that a cell's value, formula, number format and value type take in a response, with room to spare. */
const BYTES_PER_READ_CELL = 80;
const WEB_BYTES = 4_500_000;

const WEB: RequestLimits = {
  writeBytes: WEB_BYTES,
  readCells: Math.floor(WEB_BYTES / BYTES_PER_READ_CELL),
};
const DESKTOP: RequestLimits = { writeBytes: 32_000_000, readCells: 1_000_000 };

export function readRequestLimits(): RequestLimits {
  return Office.context.platform === Office.PlatformType.OfficeOnline ? WEB : DESKTOP;
}

/** A piece of work that takes its place in a request when it is queued. */
export interface Command {
  /** Estimate of what it adds to the request. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** What an action without cell content takes, generously: its object path and its argument. */
export const PLAIN_COMMAND_BYTES = 600;

export function command(queue: () => void, bytes = PLAIN_COMMAND_BYTES): Command {
  return { bytes, queue };
}

/** In order, each batch within the limit unless a single item is beyond it. */
export function toBatches<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  limit: number,
): Item[][] {
  const batches: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const added = sizeOf(item);
    if (size + added > limit) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)!.push(item);
    size += added;
  }
  return batches;
}

/** Codes with which Excel refuses a request unread. */
const REFUSALS: readonly (string | undefined)[] = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
];

/**
 * One request for all commands, or as few as the limit allows.
 * Throws RequestRefused where none of them has been carried out.
 */
export async function syncCommands(
  context: Excel.RequestContext,
  commands: readonly Command[],
  limits: RequestLimits,
): Promise<void> {
  const batches = toBatches(commands, ({ bytes }) => bytes, limits.writeBytes);
  for (const [index, batch] of batches.entries()) {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of batch) queue();
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each pass fills one request
      await context.sync();
    } catch (error) {
      const isUntouched = index === 0 && REFUSALS.includes(findOfficeCode(error));
      throw isUntouched ? new RequestRefused(error) : error;
    }
  }
}

/** Something asked of the host, and how many cells will come back. */
export interface Load {
  readonly cells: number;
  readonly queue: () => void;
}

/** One request for everything that is asked for, or as few as their responses allow. */
export async function syncLoads(
  context: Excel.RequestContext,
  loads: readonly Load[],
  { readCells }: RequestLimits,
): Promise<void> {
  for (const batch of toBatches(loads, ({ cells }) => cells, readCells)) {
    for (const { queue } of batch) queue();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each pass fills one response
    await context.sync();
  }
}

/** First row and number of rows of slices of a block, none with more than `limit` (of cells, or bytes). */
export function sliceRows(
  rowCount: number,
  sizePerRow: number,
  limit: number,
): { readonly first: number; readonly count: number }[] {
  const step = Math.max(1, Math.floor(limit / Math.max(1, sizePerRow)));
  const slices = [];
  for (let first = 0; first < rowCount; first += step)
    slices.push({ first, count: Math.min(step, rowCount - first) });
  return slices;
}
