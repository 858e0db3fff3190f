import type { MoneyUnit } from '../../domain/dimensions';
import type { Language } from '../language';

export const MONEY_WORDS: Readonly<Record<Language, Readonly<Record<MoneyUnit, string>>>> = {
  vi: {
    vnd: 'đồng',
    thousandVnd: 'nghìn đồng',
    millionVnd: 'triệu đồng',
    billionVnd: 'tỷ đồng',
  },
  en: {
    vnd: 'đồng',
    thousandVnd: 'thousand đồng',
    millionVnd: 'million đồng',
    billionVnd: 'billion đồng',
  },
};
