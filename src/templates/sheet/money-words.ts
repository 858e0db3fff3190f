import type { MoneyUnit } from '../../domain/dimensions';
import { MONEY_UNITS } from '../parameters/template-parameters';

export const MONEY_WORDS: Readonly<Record<MoneyUnit, string>> = {
  vnd: 'đồng',
  thousandVnd: 'nghìn đồng',
  millionVnd: 'triệu đồng',
  billionVnd: 'tỷ đồng',
};

const BEGINNING = 'Đơn vị tính:';

/** The line above a table of money, as NĐ 30/2020 appendices have it. */
export function unitLine(unit: MoneyUnit): string {
  return `${BEGINNING} ${MONEY_WORDS[unit]}`;
}

/** The unit that such a line names; undefined for any other text. */
export function findUnitInLine(text: string): MoneyUnit | undefined {
  const line = text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
  const [, words] = /^đơn vị(?: tính)? ?: ?(.*?)\.?$/.exec(line) ?? [];
  const spelled = words?.replace('tỉ', 'tỷ');
  return MONEY_UNITS.find((unit) => MONEY_WORDS[unit] === spelled);
}
