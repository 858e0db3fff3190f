import type { Severity } from '../../domain/severity';
import type { Language } from '../language';

/** What `check` says around the findings. */
export interface CheckCommandWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly refused: string;
  /** Before what a click would write. */
  readonly suggestion: string;
  readonly clean: string;
  /** Nothing in the workbook was recognised as a table to check. */
  readonly noTables: string;
  readonly tables: (count: string) => string;
  readonly counts: (counts: Readonly<Record<Severity, string>>) => string;
  readonly summary: (checked: string, refused: string) => string;
  readonly progress: (done: string, all: string) => string;
  readonly nothingFound: (path: string) => string;
  readonly unknownRule: (id: string) => string;
  /** Interval of values that would agree; an end that is absent is open. */
  readonly expected: (low: string | undefined, high: string | undefined) => string;
  /** Figures of which nobody can tell what they are. */
  readonly unrecognised: string;
  /** Where the report was written. */
  readonly written: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly notWritten: (file: string, detail: string) => string;
}

const vi: CheckCommandWords = {
  severities: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'LƯU Ý' },
  refused: 'KHÔNG ĐỌC ĐƯỢC',
  suggestion: 'Cách sửa',
  clean: 'không có gì phải sửa',
  noTables: 'không nhận ra biểu nào để soát',
  tables: (count) => `${count} biểu`,
  counts: ({ error, warning, info }) => `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý`,
  summary: (checked, refused) => `Đã soát ${checked} sổ tính, không đọc được ${refused}`,
  progress: (done, all) => `Đang soát ${done}/${all}`,
  nothingFound: (path) => `Không có sổ tính nào ở “${path}”.`,
  unknownRule: (id) => `Không có quy tắc “${id}”. Xem danh mục bằng lệnh: soat-bieu rules`,
  expected: (low, high) =>
    low === undefined
      ? `nhiều nhất ${high ?? ''}`
      : high === undefined
        ? `ít nhất ${low}`
        : low === high
          ? low
          : `từ ${low} đến ${high}`,
  unrecognised: 'CHƯA SOÁT (không nhận ra số liệu gì)',
  written: (file) => `Đã ghi kết quả vào ${file}.`,
  exists: (file) => `Đã có tệp ${file}. Hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
  notWritten: (file, detail) => `Không ghi được ${file}: ${detail}`,
};

const en: CheckCommandWords = {
  severities: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
  refused: 'NOT READ',
  suggestion: 'Fix',
  clean: 'nothing to correct',
  noTables: 'no table to check was recognised',
  tables: (count) => `tables: ${count}`,
  counts: ({ error, warning, info }) => `errors: ${error}, warnings: ${warning}, infos: ${info}`,
  summary: (checked, refused) => `Workbooks checked: ${checked}, not read: ${refused}`,
  progress: (done, all) => `Checking ${done}/${all}`,
  nothingFound: (path) => `There is no workbook at “${path}”.`,
  unknownRule: (id) => `There is no rule “${id}”. List them with: soat-bieu rules`,
  expected: (low, high) =>
    low === undefined
      ? `at most ${high ?? ''}`
      : high === undefined
        ? `at least ${low}`
        : low === high
          ? low
          : `from ${low} to ${high}`,
  unrecognised: 'NOT CHECKED (unrecognised figures)',
  written: (file) => `Wrote the results to ${file}.`,
  exists: (file) => `${file} already exists. Choose another name, or add --force to replace it.`,
  notWritten: (file, detail) => `Cannot write ${file}: ${detail}`,
};

const CATALOGUES: Readonly<Record<Language, CheckCommandWords>> = { vi, en };

export function checkCommandWords(language: Language): CheckCommandWords {
  return CATALOGUES[language];
}
