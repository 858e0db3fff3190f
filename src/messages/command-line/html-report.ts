import type { Severity } from '../../domain/severity';
import type { Language } from '../language';

/** What the page of `check --format html` says around the findings. */
export interface HtmlReportWords {
  readonly title: string;
  readonly made: (time: string, date: string, version: string) => string;
  readonly skip: string;
  readonly summary: string;
  readonly withErrors: (faulty: string, checked: string) => string;
  readonly withRefused: (refused: string) => string;
  readonly withWarnings: string;
  readonly clean: string;
  readonly nothingChecked: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly meanings: Readonly<Record<Severity, string>>;
  readonly checked: string;
  readonly refused: string;
  readonly workbooks: string;
  readonly workbook: string;
  readonly outcome: string;
  readonly rules: string;
  readonly rule: string;
  readonly count: string;
  readonly details: string;
  readonly sheet: (name: string) => string;
  readonly cell: string;
  readonly content: string;
  /** Caption of the findings of one kind. */
  readonly found: (count: string) => string;
  readonly todo: string;
  readonly relatedCells: string;
  readonly moreCells: (count: string) => string;
  /** Where no repair in one step is known. */
  readonly compareWith: (cell: string, expected: string) => string;
  readonly review: (cell: string) => string;
  readonly why: string;
  readonly explanations: string;
  readonly filter: {
    readonly heading: string;
    readonly severity: string;
    /** Files that were not read and figures that were not understood. */
    readonly unread: string;
    readonly rule: string;
    readonly anyRule: string;
    readonly path: string;
    readonly reset: string;
    /** With `{shown}` and `{all}`. */
    readonly status: string;
  };
}

const vi: HtmlReportWords = {
  title: 'Kết quả soát biểu',
  made: (time, date, version) => `Soát lúc ${time} ngày ${date} bằng Soát Biểu ${version}.`,
  skip: 'Đến phần chi tiết',
  summary: 'Tổng hợp',
  withErrors: (faulty, checked) => `${faulty} trong ${checked} sổ tính đã soát có lỗi phải sửa.`,
  withRefused: (refused) => `Còn ${refused} tệp không đọc được.`,
  withWarnings: 'Không có lỗi; có nội dung cần xem lại.',
  clean: 'Không có nội dung nào phải sửa.',
  nothingChecked: 'Không có sổ tính nào được soát.',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  meanings: {
    error: 'số liệu không thể đúng, phải sửa',
    warning: 'cần xem lại',
    info: 'điều nên biết, không phải sai',
  },
  checked: 'Đã soát',
  refused: 'Không đọc được',
  workbooks: 'Kết quả của từng sổ tính',
  workbook: 'Sổ tính',
  outcome: 'Kết quả',
  rules: 'Số nội dung được báo theo quy tắc',
  rule: 'Quy tắc',
  count: 'Số lần',
  details: 'Chi tiết',
  sheet: (name) => `Trang tính “${name}”`,
  cell: 'Ô',
  content: 'Nội dung và việc cần làm',
  found: (count) => `${count} chỗ`,
  todo: 'Việc cần làm',
  relatedCells: 'Các ô liên quan',
  moreCells: (count) => `và ${count} ô khác`,
  compareWith: (cell, expected) =>
    `Đối chiếu ô ${cell} với số liệu gốc; giá trị khớp với các số khác là ${expected}.`,
  review: (cell) => `Đối chiếu ô ${cell} với số liệu gốc, sửa cho đúng rồi soát lại.`,
  why: 'Xem giải thích',
  explanations: 'Giải thích quy tắc',
  filter: {
    heading: 'Lọc kết quả',
    severity: 'Mức độ',
    unread: 'Không đọc được, chưa soát',
    rule: 'Quy tắc',
    anyRule: 'Tất cả quy tắc',
    path: 'Tên sổ tính có chữ',
    reset: 'Bỏ lọc',
    status: 'Đang hiện {shown} trong {all} nội dung.',
  },
};

const en: HtmlReportWords = {
  title: 'Results of the check',
  made: (time, date, version) => `Checked at ${time} on ${date} by Soát Biểu ${version}.`,
  skip: 'To the details',
  summary: 'Summary',
  withErrors: (faulty, checked) =>
    `${faulty} of ${checked} workbooks that were checked have errors to correct.`,
  withRefused: (refused) => `Files that were not read: ${refused}.`,
  withWarnings: 'No errors; some things should be looked at.',
  clean: 'Nothing to correct.',
  nothingChecked: 'No workbook was checked.',
  severities: { error: 'Error', warning: 'Warning', info: 'Info' },
  meanings: {
    error: 'figures that cannot be right and must be corrected',
    warning: 'should be looked at',
    info: 'worth knowing, not wrong',
  },
  checked: 'Checked',
  refused: 'Not read',
  workbooks: 'Result of each workbook',
  workbook: 'Workbook',
  outcome: 'Result',
  rules: 'Findings by rule',
  rule: 'Rule',
  count: 'Times',
  details: 'Details',
  sheet: (name) => `Sheet “${name}”`,
  cell: 'Cell',
  content: 'What stands there and what to do',
  found: (count) => `Places: ${count}`,
  todo: 'To do',
  relatedCells: 'Related cells',
  moreCells: (count) => `and ${count} more`,
  compareWith: (cell, expected) =>
    `Compare cell ${cell} with its source; what agrees with the other figures is ${expected}.`,
  review: (cell) => `Compare cell ${cell} with its source, correct it and check again.`,
  why: 'Explanation',
  explanations: 'The rules explained',
  filter: {
    heading: 'Filter the results',
    severity: 'Severity',
    unread: 'Not read, not checked',
    rule: 'Rule',
    anyRule: 'All rules',
    path: 'Workbook name contains',
    reset: 'Show all',
    status: 'Showing {shown} of {all} findings.',
  },
};

const CATALOGUES: Readonly<Record<Language, HtmlReportWords>> = { vi, en };

export function htmlReportWords(language: Language): HtmlReportWords {
  return CATALOGUES[language];
}
