import { findPlace } from '../../../domain/address';
import type { RangeAddress } from '../../../domain/address';
import { WHOLE_SHEET, parseAddress, parseAddressList } from '../addresses';
import { HostError, invalidArgument } from '../errors';
import { asText, isObject } from '../object-model/arguments';
import type { Argument } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { DefinedName, SheetId } from '../workbook-model';
import { cellsOf, sheetInfo } from './access';

/** `worksheet.getRange(address)`: an address on that sheet, a name, or nothing for the whole sheet. */
export function findRange(
  host: HostSession,
  sheet: SheetId,
  address: Argument,
): OfficeObject<'Range'> {
  if (address === undefined || address === '')
    return new OfficeObject('Range', { sheet, range: WHOLE_SHEET });
  const named = rangeOfName(host, sheet, asText(address));
  return new OfficeObject(
    'Range',
    named ?? { sheet, range: onSheet(host, sheet, asText(address)) },
  );
}

/** `worksheet.getRanges(address)`: addresses with commas between them, on that sheet. */
export function findRanges(
  host: HostSession,
  sheet: SheetId,
  address: Argument,
): OfficeObject<'RangeAreas'> {
  const ranges =
    address === undefined || address === ''
      ? [WHOLE_SHEET]
      : parseAddressList(asText(address)).map((part) => {
          requireSameSheet(host, sheet, part.sheetName);
          return part.range;
        });
  return new OfficeObject('RangeAreas', { sheet, ranges });
}

/** A method's argument that is a Range, a RangeAreas or an address. Throws InvalidArgument. */
export function rangesOfArgument(
  host: HostSession,
  sheet: SheetId,
  argument: Argument,
): readonly RangeAddress[] {
  const found = isObject(argument, 'Range')
    ? { sheet: argument.target.sheet, ranges: [cellsOf(host, argument.target)] }
    : isObject(argument, 'RangeAreas')
      ? argument.target
      : findRanges(host, sheet, asText(argument)).target;
  if (found.sheet !== sheet) throw invalidArgument();
  return found.ranges;
}

/** As above, but a single area. */
export function rangeOfArgument(
  host: HostSession,
  sheet: SheetId,
  argument: Argument,
): RangeAddress {
  const [range, ...more] = rangesOfArgument(host, sheet, argument);
  if (!range || more.length > 0) throw invalidArgument();
  return range;
}

/** The cells that a defined name stands for; undefined where it is no single range. */
export function rangeOfReference(
  host: HostSession,
  name: DefinedName,
): { sheet: SheetId; range: RangeAddress } | undefined {
  const place = findPlace(name.reference);
  if (!place) return undefined;
  const sheet = host.store
    .listSheets()
    .find((info) => info.name.toLowerCase() === place.sheet.toLowerCase());
  return sheet && { sheet: sheet.id, range: place.range };
}

function rangeOfName(
  host: HostSession,
  sheet: SheetId,
  text: string,
): { sheet: SheetId; range: RangeAddress } | undefined {
  const key = text.toLowerCase();
  const names = host.store.listNames().filter(({ name }) => name.toLowerCase() === key);
  const name =
    names.find(({ scope }) => scope === sheet) ?? names.find(({ scope }) => scope === undefined);
  const found = name && rangeOfReference(host, name);
  if (name && found?.sheet !== sheet)
    throw new HostError('InvalidReference', `The name ${text} is no range of this sheet.`);
  return found;
}

function onSheet(host: HostSession, sheet: SheetId, text: string): RangeAddress {
  const { sheetName, range } = parseAddress(text);
  requireSameSheet(host, sheet, sheetName);
  return range;
}

function requireSameSheet(host: HostSession, sheet: SheetId, name: string | undefined): void {
  if (name !== undefined && name.toLowerCase() !== sheetInfo(host, sheet).name.toLowerCase())
    throw invalidArgument();
}
