import type { IndicatorRole } from '../../domain/dimensions';

/** The columns of words in which a statement says what its figure is of. */
export const STATEMENT_KEYS = ['area', 'period', 'operator', 'value', 'unit', 'paragraph'] as const;

export type StatementKey = (typeof STATEMENT_KEYS)[number];

/** Columns of further figures of the same indicator; each is called by the part that it plays. */
export const COMPANION_KEYS = [
  'baseline',
  'change',
  'numerator',
  'denominator',
  'achieved',
] as const satisfies readonly IndicatorRole[];

export type CompanionKey = (typeof COMPANION_KEYS)[number];

/** How a figure bounds what it is of; the sign of equality says nothing more. */
export const OPERATORS = ['=', 'trên', 'ít nhất', 'dưới', 'không quá', 'khoảng'] as const;

export const STATEMENT_UNITS = ['hộ', '%', 'điểm %', 'người', 'triệu đồng'] as const;
