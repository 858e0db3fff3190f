import type { FigureUnit } from '../domain/finding';
import type { CellValue } from '../domain/snapshot';
import { isErrorValue } from '../domain/snapshot';
import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

const BOOLEANS: Readonly<Record<Language, readonly [string, string]>> = {
  vi: ['SAI', 'ĐÚNG'],
  en: ['FALSE', 'TRUE'],
};

/** 7540 → `7.540` in Vietnamese, `7,540` in English. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/**
 * A canonical decimal (`7540`, `2.27`) in the reader's digits, with every decimal
 * that it carries and a percent sign where its unit asks for one.
 */
export function formatFigure(canonical: string, unit: FigureUnit, language: Language): string {
  const decimals = /^[+-]?\d+(?:\.(\d+))?$/.exec(canonical)?.[1]?.length ?? 0;
  const digits = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: Math.min(decimals, 20),
    maximumFractionDigits: 20,
  }).format(canonical as Intl.StringNumericLiteral);
  return unit === 'percent' ? `${digits}%` : digits;
}

/** What a cell shows for a value, without its number format; empty text for an empty cell. */
export function formatCellValue(value: CellValue, language: Language): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return BOOLEANS[language][value ? 1 : 0];
  return typeof value === 'number' ? formatFigure(String(value), 'plain', language) : value;
}
