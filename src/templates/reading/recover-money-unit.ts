import type { MoneyUnit } from '../../domain/dimensions';
import type { SheetSnapshot } from '../../domain/snapshot';
import type { TableRecord } from '../../domain/workbook-part';
import { DEFAULT_MONEY_UNIT, MONEY_UNITS } from '../parameters/template-parameters';
import { findUnitInLine } from '../sheet/money-words';

/** The unit that the line above the table names: what readers of the sheet see; else the one on record. */
export function recoverMoneyUnit(
  sheet: SheetSnapshot,
  head: number,
  record: TableRecord | undefined,
): MoneyUnit {
  const named = sheet.rows
    .filter(({ index }) => index < head)
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (typeof cell?.value === 'string' ? (findUnitInLine(cell.value) ?? []) : []));
  const recorded = MONEY_UNITS.find((unit) => unit === record?.parameters.moneyUnit);
  return named.at(-1) ?? recorded ?? DEFAULT_MONEY_UNIT;
}
