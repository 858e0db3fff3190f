import { contains, type RangeAddress } from '../../domain/address';

export type WrittenArea =
  | { readonly sheetId: string; readonly ranges: readonly RangeAddress[] }
  /** A sheet that is being added: whichever is none of these. */
  | { readonly sheetBeside: readonly string[] };

/** Events follow their write at once; this is time enough for a slow machine, and too short for a person. */
const GRACE_MILLISECONDS = 1_500;

/**
 * Remembers what we are writing, for Excels that do not say who caused an event
 * (`triggerSource` came with ExcelApi 1.14).
 */
export class OwnWrites {
  private areas: { readonly area: WrittenArea; until: number }[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  async during<Result>(
    areas: readonly WrittenArea[],
    write: () => Promise<Result>,
  ): Promise<Result> {
    const entries = areas.map((area) => ({ area, until: Infinity }));
    this.areas.push(...entries);
    try {
      return await write();
    } finally {
      for (const entry of entries) entry.until = this.now() + GRACE_MILLISECONDS;
    }
  }

  /** @param range undefined where the event does not say */
  includes(sheetId: string, range: RangeAddress | undefined): boolean {
    const now = this.now();
    this.areas = this.areas.filter(({ until }) => until >= now);
    return this.areas.some(({ area }) => isWithin(area, sheetId, range));
  }
}

function isWithin(area: WrittenArea, sheetId: string, range: RangeAddress | undefined): boolean {
  if ('sheetBeside' in area) return !area.sheetBeside.includes(sheetId);
  return (
    area.sheetId === sheetId &&
    range !== undefined &&
    area.ranges.some((written) => contains(written, range))
  );
}
