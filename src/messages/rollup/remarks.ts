import { formatSheetName } from '../../domain/address';
import { MONEY_WORDS } from './money-words';
import type { Remark, RemarkPlace } from '../../rollup/remark';
import { formatCount, formatFigure } from '../figures';
import type { Language } from '../language';
import type { Figures, RemarkWords } from './remark-words';
import { en } from './remarks.en';
import { vi } from './remarks.vi';

const CATALOGUES: Readonly<Record<Language, RemarkWords>> = { vi, en };

/** A remark in words; its places stand beside it. */
export function renderRemark(remark: Remark, language: Language): string {
  const money = 'money' in remark ? remark.money : undefined;
  const ending = money === undefined ? '' : ` ${MONEY_WORDS[language][money]}`;
  const figure = (canonical: string): string => formatFigure(canonical, 'plain', language) + ending;
  const figures: Figures = {
    figure,
    count: (count) => formatCount(count, language),
    difference: ({ label, values }) =>
      `${label}: ${values
        .map(({ value, place }) => `${figure(value)} (${formatRemarkPlace(place)})`)
        .join(', ')}`,
  };
  const say = CATALOGUES[language][remark.id] as (one: Remark, figures: Figures) => string;
  return say(remark, figures);
}

/** `nop/a.xlsx, 'Biểu 1'!C9` */
export function formatRemarkPlace({ path, sheet, range }: RemarkPlace): string {
  if (sheet === undefined) return path;
  return `${path}, ${formatSheetName(sheet)}${range === undefined ? '' : `!${range}`}`;
}
