import type { Rule } from '../../src/domain/rule';
import type { Severity } from '../../src/domain/severity';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Gravest first, as lists show them. */
export const SEVERITIES: Readonly<Record<Severity, Words & { readonly meaning: string }>> = {
  error: { vi: 'Lỗi', en: 'error', meaning: 'số liệu không thể đúng' },
  warning: { vi: 'Cảnh báo', en: 'warning', meaning: 'cần xem lại' },
  info: { vi: 'Lưu ý', en: 'info', meaning: 'điều nên biết, không phải sai' },
};

export const KINDS: Readonly<Record<Rule['kind'], Words & { readonly group: string }>> = {
  cell: { vi: 'từng ô', en: 'single cells', group: 'Quy tắc về từng ô' },
  relation: {
    vi: 'quan hệ giữa các số',
    en: 'relations between figures',
    group: 'Quy tắc về quan hệ giữa các số',
  },
  link: {
    vi: 'liên hệ giữa các bảng',
    en: 'relations between tables',
    group: 'Quy tắc về liên hệ giữa các bảng',
  },
  workbook: {
    vi: 'cả tệp',
    en: 'the whole workbook',
    group: 'Quy tắc về cả tệp',
  },
  table: { vi: 'cả bảng', en: 'the whole table', group: 'Quy tắc về cả bảng' },
};
