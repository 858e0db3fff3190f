import { WorkbookFileError } from '../../../../ports/workbook-file';
import type { ZipEntry } from './zip-entry';

const ZIP64_FIELD = 0x0001;
const SEE_ZIP64 = 0xffffffff;

type Sizes = Pick<ZipEntry, 'size' | 'packedSize' | 'headerOffset'>;

/**
 * The sizes of an entry, from its zip64 extra field where the short ones say so (APPNOTE.TXT 4.5.3):
 * the field holds only those that did not fit, in this order.
 */
export function readZip64Sizes(view: DataView, start: number, end: number, short: Sizes): Sizes {
  const missing = (['size', 'packedSize', 'headerOffset'] as const).filter(
    (key) => short[key] === SEE_ZIP64,
  );
  if (missing.length === 0) return short;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    if (view.getUint16(at + 2, true) < 8 * missing.length || at + 4 + 8 * missing.length > end)
      break;
    const long = missing.map((key, index) => [
      key,
      Number(view.getBigUint64(at + 4 + 8 * index, true)),
    ]);
    return { ...short, ...(Object.fromEntries(long) as Partial<Sizes>) };
  }
  throw new WorkbookFileError('damaged', 'zip directory');
}
