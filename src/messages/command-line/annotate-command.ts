import type { Severity } from '../../domain/severity';
import type { Language } from '../language';

/** Help of the command that writes a copy with marks, and what it says. */
export interface AnnotateCommandWords {
  readonly help: Readonly<
    Record<
      | 'description'
      | 'file'
      | 'output'
      | 'notes'
      | 'clear'
      | 'severity'
      | 'pack'
      | 'timeout'
      | 'force',
      string
    >
  >;
  /** Under the options: what becomes of the file. */
  readonly promise: string;
  readonly annotated: (file: string, counts: Readonly<Record<Severity, number>>) => string;
  readonly cleared: (file: string) => string;
  readonly refused: (file: string, reason: string) => string;
  /** The reason for a file of another format, which can be read but not be copied like this. */
  readonly otherEnding: (output: string, ending: string) => string;
  readonly sameFile: (file: string) => string;
  readonly notesOrClear: string;
  readonly exists: (file: string) => string;
  readonly notWritten: (file: string, detail: string) => string;
}

const vi: AnnotateCommandWords = {
  help: {
    description: 'ghi một bản sao có đánh dấu các ô cần xem lại; mọi thứ khác trong tệp giữ nguyên',
    file: 'sổ tính .xlsx hoặc .xlsm',
    output: 'bản sao sẽ ghi ra, cùng đuôi với tệp gốc',
    notes: 'thêm ghi chú vào các ô được đánh dấu; ô đã có nhận xét thì để nguyên',
    clear: 'chỉ bỏ đánh dấu, ghi chú và trang kết quả của Soát Biểu',
    severity: 'mức thấp nhất được đánh dấu: error (lỗi), warning (cảnh báo) hoặc info (lưu ý)',
    pack: 'gói chương trình: mã hoặc tệp JSON, thay cho gói lưu trong sổ tính',
    timeout: 'số giây tối đa để soát và đánh dấu; quá thì dừng, không ghi gì',
    force: 'ghi đè bản sao đã có (tệp gốc thì không bao giờ)',
  },
  promise:
    'Không ô nào bị sửa: đánh dấu là định dạng có điều kiện, kết quả nằm ở một trang mới cuối sổ tính.\n' +
    'Mã thoát: 0 đã ghi bản sao; 2 không đọc được, không ghi được hoặc dùng lệnh sai.',
  annotated: (file, { error, warning, info }) =>
    `Đã ghi ${file}: ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
  cleared: (file) => `Đã ghi ${file}, không còn đánh dấu của Soát Biểu.`,
  refused: (file, reason) => `${file}: ${reason}`,
  otherEnding: (output, ending) =>
    `Bản sao phải có đuôi ${ending} như tệp gốc, không phải “${output}”.`,
  sameFile: (file) =>
    `${file} là chính tệp gốc, không bao giờ bị ghi đè. Hãy chọn tên khác cho bản sao.`,
  notesOrClear: '--clear bỏ cả ghi chú nên không dùng cùng --notes.',
  exists: (file) => `Đã có tệp ${file}. Hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
  notWritten: (file, detail) => `Không ghi được ${file}: ${detail}`,
};

const en: AnnotateCommandWords = {
  help: {
    description: 'write a copy in which cells to look at are marked and nothing else is changed',
    file: 'an .xlsx or .xlsm workbook',
    output: 'the copy to write, with the ending of the original',
    notes: 'add notes to flagged cells; a cell that has a comment keeps that one alone',
    clear: 'only take away the marks, notes and report of Soát Biểu',
    severity: 'the lowest that is marked: error, warning or info',
    pack: 'programme pack: an id or a JSON file, in place of the one in the workbook',
    timeout: 'the most seconds for checking and marking; beyond them nothing is written',
    force: 'replace a copy that is there (never the original)',
  },
  promise:
    'No cell is changed: marks are conditional formats, results stand on a new sheet at the end.\n' +
    'Exit codes: 0 the copy was written; 2 not read, not written, or misuse.',
  annotated: (file, { error, warning, info }) =>
    `Wrote ${file}: errors: ${error}, warnings: ${warning}, infos: ${info}.`,
  cleared: (file) => `Wrote ${file}, without marks of Soát Biểu.`,
  refused: (file, reason) => `${file}: ${reason}`,
  otherEnding: (output, ending) =>
    `The copy must end in ${ending} as the original does, unlike “${output}”.`,
  sameFile: (file) =>
    `${file} is the original, which is never overwritten. Choose another name for the copy.`,
  notesOrClear: '--clear takes notes away, so it does not go with --notes.',
  exists: (file) => `${file} already exists. Choose another name, or add --force to replace it.`,
  notWritten: (file, detail) => `Cannot write ${file}: ${detail}`,
};

const CATALOGUES: Readonly<Record<Language, AnnotateCommandWords>> = { vi, en };

export function annotateCommandWords(language: Language): AnnotateCommandWords {
  return CATALOGUES[language];
}
