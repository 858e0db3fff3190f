import { en } from './en';
import type { Language } from '../language';
import { vi } from './vi';
import type { PaneMessages } from './vi';

const catalogues: Readonly<Record<Language, PaneMessages>> = { vi, en };

export function paneMessages(language: Language): PaneMessages {
  return catalogues[language];
}

export { formatCellValue, formatCount, formatFigure } from '../figures';
export { toLanguage } from '../language';
export type { Language } from '../language';
export type { PaneMessages } from './vi';
