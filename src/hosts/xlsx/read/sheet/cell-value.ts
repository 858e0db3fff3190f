import type { CellValue, ErrorValue } from '../../../../domain/snapshot';
import type { WorkbookFileError } from '../../../../ports/workbook-file';
import { decodeEscapes } from '../text-escapes';
import { parseIsoDate } from './iso-date';

const ERRORS = new Map<string, ErrorValue>(
  ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'].map((error) => [
    error,
    { error },
  ]),
);

/**
 * What a cell holds, from its `t` and `v` (ISO/IEC 29500-1, 18.18.11); undefined where the file holds
 * no value. Throws WorkbookFileError.
 */
export function toCellValue(
  type: string | undefined,
  raw: string,
  texts: readonly string[],
  damaged: (detail: string) => WorkbookFileError,
): CellValue | undefined {
  switch (type) {
    case undefined:
    case 'n':
      return toNumber(raw, damaged);
    case 's':
      return raw === '' ? undefined : toSharedText(raw, texts, damaged);
    case 'str':
      return decodeEscapes(raw);
    case 'b':
      return raw === '' ? undefined : raw === '1' || raw === 'true';
    case 'e':
      return raw === '' ? undefined : (ERRORS.get(raw) ?? { error: raw });
    case 'd':
      return raw === '' ? undefined : (parseIsoDate(raw) ?? raw);
    default:
      throw damaged(`a cell of unknown type ${type}`);
  }
}

function toNumber(raw: string, damaged: (detail: string) => WorkbookFileError): number | undefined {
  const value = Number(raw);
  if (value === 0 && raw.trim() === '') return undefined;
  if (!Number.isFinite(value)) throw damaged(`${raw.slice(0, 40)} is no number`);
  return value;
}

function toSharedText(
  raw: string,
  texts: readonly string[],
  damaged: (detail: string) => WorkbookFileError,
): string {
  const text = texts[Number(raw)];
  if (text === undefined) throw damaged(`no shared text ${raw.slice(0, 40)}`);
  return text;
}
