import type { Language } from '../language';

/** What the command that writes a template's workbook says, apart from problems of parameters. */
export interface TemplateCommandWords {
  /** Where it was written. */
  readonly written: (file: string) => string;
  /** Either an id or a file must be named. */
  readonly oneTemplate: string;
  readonly unknownTemplate: (id: string, known: readonly string[]) => string;
  readonly noSample: (id: string) => string;
  /** Heading of a list of problems. */
  readonly badParameters: string;
  readonly howToGiveParameters: string;
  readonly unreadableParameters: (file: string, detail: string) => string;
  readonly notJson: (file: string, detail: string) => string;
  readonly notAnObject: (file: string) => string;
  readonly notXlsx: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly notWritten: (file: string, detail: string) => string;
}

const vi: TemplateCommandWords = {
  written: (file) => `Đã ghi ${file}`,
  oneTemplate:
    'Hãy nêu mã của một mẫu biểu có sẵn, hoặc tệp định nghĩa mẫu biểu bằng --template-file, và chỉ một trong hai.',
  unknownTemplate: (id, known) => `Không có mẫu biểu “${id}”. Các mẫu: ${known.join(', ')}.`,
  noSample: (id) => `Mẫu biểu “${id}” chưa có số liệu mẫu; hãy bỏ --sample.`,
  badParameters: 'Tham số của biểu chưa đúng; chưa ghi tệp nào:',
  howToGiveParameters:
    'Ghi tham số vào một tệp JSON, ví dụ {"placeName": "huyện A", "places": ["Xã B", "Xã C"]}, rồi thêm --params TỆP.',
  unreadableParameters: (file, detail) => `Không đọc được tệp tham số ${file}: ${detail}`,
  notJson: (file, detail) => `Tệp tham số ${file} không phải JSON hợp lệ: ${detail}`,
  notAnObject: (file) =>
    `Tệp tham số ${file} phải là một đối tượng JSON, ví dụ {"year": 2026, "places": ["Xã B"]}.`,
  notXlsx: (file) => `Tên tệp ghi ra phải có đuôi .xlsx, không phải “${file}”.`,
  exists: (file) => `Đã có tệp ${file}. Hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
  notWritten: (file, detail) => `Không ghi được ${file}: ${detail}`,
};

const en: TemplateCommandWords = {
  written: (file) => `Wrote ${file}`,
  oneTemplate:
    'Name a template by its id, or a file that defines one by --template-file, and only one of them.',
  unknownTemplate: (id, known) => `There is no template “${id}”. Templates: ${known.join(', ')}.`,
  noSample: (id) => `The template “${id}” has no sample figures; leave out --sample.`,
  badParameters: 'The parameters are not right; no file was written:',
  howToGiveParameters:
    'Put parameters into a JSON file, such as {"placeName": "huyện A", "places": ["Xã B", "Xã C"]}, and add --params FILE.',
  unreadableParameters: (file, detail) => `Cannot read the parameters in ${file}: ${detail}`,
  notJson: (file, detail) => `The parameters in ${file} are not valid JSON: ${detail}`,
  notAnObject: (file) =>
    `The parameters in ${file} must be a JSON object, such as {"year": 2026, "places": ["Xã B"]}.`,
  notXlsx: (file) => `The name of the file to write must end in .xlsx, unlike “${file}”.`,
  exists: (file) => `${file} already exists. Choose another name, or add --force to replace it.`,
  notWritten: (file, detail) => `Cannot write ${file}: ${detail}`,
};

const CATALOGUES: Readonly<Record<Language, TemplateCommandWords>> = { vi, en };

export function templateCommandWords(language: Language): TemplateCommandWords {
  return CATALOGUES[language];
}
