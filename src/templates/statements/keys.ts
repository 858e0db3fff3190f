/** The columns of words in which a statement says what its figure is of. */
export const STATEMENT_KEYS = ['area', 'period', 'operator', 'value', 'unit', 'paragraph'] as const;

export type StatementKey = (typeof STATEMENT_KEYS)[number];

/** How a figure bounds what it is of; the sign of equality says nothing more. */
export const OPERATORS = ['=', 'trên', 'ít nhất', 'dưới', 'không quá', 'khoảng'] as const;

export const STATEMENT_UNITS = ['hộ', '%', 'điểm %', 'người', 'triệu đồng'] as const;
