import { formatSheetName } from '../../domain/address';
import type { Difference, Remark, RemarkPlace } from '../../rollup/remark';
import { formatCount, formatFigure } from '../figures';
import type { Language } from '../language';
import { en } from './remarks.en';
import { vi } from './remarks.vi';

/** One sentence or two for each kind of remark: what stands there, and what to do. */
export type RemarkWords = {
  readonly [Id in Remark['id']]: (remark: Extract<Remark, { id: Id }>, figures: Figures) => string;
};

/** How a language writes what is in a remark. */
export interface Figures {
  readonly figure: (canonical: string) => string;
  readonly count: (count: number) => string;
  readonly difference: (difference: Difference) => string;
}

const CATALOGUES: Readonly<Record<Language, RemarkWords>> = { vi, en };

/** A remark in words; its places stand beside it. */
export function renderRemark(remark: Remark, language: Language): string {
  const figure = (canonical: string): string => formatFigure(canonical, 'plain', language);
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
