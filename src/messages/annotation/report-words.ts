import type { Severity } from '../../domain/severity';
import type { Language } from '../language';

/** What a copy with marks says of itself: its report sheet and its notes. */
export interface ReportWords {
  /** Name of the sheet, and its title. */
  readonly name: string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly clean: string;
  /** Where the sheet comes from, and what becomes of it. */
  readonly origin: string;
  /** Findings beyond the last row. */
  readonly more: (count: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly columns: Readonly<
    Record<'severity' | 'sheet' | 'cell' | 'text' | 'suggestion' | 'rule', string>
  >;
}

const vi: ReportWords = {
  name: 'Kết quả soát biểu',
  counts: ({ error, warning, info }) => `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
  clean: 'Không có gì phải sửa.',
  origin:
    'Trang này do Soát Biểu ghi, mỗi lần soát lại được thay mới và mất đi khi xóa đánh dấu. Bấm vào địa chỉ ô để đến ô đó.',
  more: (count) => `Còn ${count} phát hiện nữa không ghi hết ở đây.`,
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  columns: {
    severity: 'Mức độ',
    sheet: 'Trang tính',
    cell: 'Ô',
    text: 'Nội dung',
    suggestion: 'Gợi ý sửa',
    rule: 'Quy tắc',
  },
};

const en: ReportWords = {
  name: 'Check results',
  counts: ({ error, warning, info }) => `Errors: ${error}, warnings: ${warning}, infos: ${info}.`,
  clean: 'Nothing to correct.',
  origin:
    'This sheet was written by Soát Biểu. It is replaced by every check and goes when marks are cleared. Click a cell’s address to go there.',
  more: (count) => `There are ${count} more findings than fit here.`,
  severities: { error: 'Error', warning: 'Warning', info: 'Info' },
  columns: {
    severity: 'Severity',
    sheet: 'Sheet',
    cell: 'Cell',
    text: 'Finding',
    suggestion: 'Suggestion',
    rule: 'Rule',
  },
};

const CATALOGUES: Readonly<Record<Language, ReportWords>> = { vi, en };

export function reportWords(language: Language): ReportWords {
  return CATALOGUES[language];
}
