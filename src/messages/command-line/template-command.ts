import type { Language } from '../language';

/** What the command that writes a template's workbook says, apart from problems of parameters. */
export interface TemplateCommandWords {
  /** Where it was written. */
  readonly written: (file: string) => string;
  /** Either ids or a file must be named. */
  readonly oneTemplate: string;
  readonly unknownTemplate: (id: string, known: readonly string[]) => string;
  readonly noSample: (id: string) => string;
  /** Heading of a list of problems. */
  readonly badParameters: string;
  /** @param ids of the templates that the command names */
  readonly howToGiveParameters: (ids: readonly string[]) => string;
  readonly repeatedTemplate: (id: string) => string;
  /** Of several templates: entries of the file that belong to none, and those that would. */
  readonly unknownTables: (keys: readonly string[], known: readonly string[]) => string;
  readonly tableNotAnObject: (key: string) => string;
  readonly unreadableParameters: (file: string, detail: string) => string;
  readonly notJson: (file: string, detail: string) => string;
  readonly notAnObject: (file: string) => string;
  readonly notXlsx: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly notWritten: (file: string, detail: string) => string;
}

/** What the file of parameters for these templates may look like. */
function exampleFor(ids: readonly string[]): string {
  const common = '"placeName": "huyện A"';
  const rows = '"places": ["Xã B", "Xã C"]';
  return ids.length > 1
    ? `{"common": {${common}}, "${ids[0]}": {${rows}}}`
    : `{${common}, ${rows}}`;
}

const vi: TemplateCommandWords = {
  written: (file) => `Đã ghi ${file}`,
  oneTemplate:
    'Hãy nêu mã của mẫu biểu có sẵn (một hay nhiều mẫu), hoặc tệp định nghĩa mẫu biểu bằng --template-file, và chỉ một trong hai.',
  unknownTemplate: (id, known) => `Không có mẫu biểu “${id}”. Các mẫu: ${known.join(', ')}.`,
  noSample: (id) => `Mẫu biểu “${id}” chưa có số liệu mẫu; hãy bỏ --sample.`,
  badParameters: 'Tham số của biểu chưa đúng; chưa ghi tệp nào:',
  howToGiveParameters: (ids) =>
    `Ghi tham số vào một tệp JSON, ví dụ ${exampleFor(ids)}, rồi thêm --params TỆP.`,
  repeatedTemplate: (id) =>
    `Mẫu biểu “${id}” được nêu hai lần; mỗi sổ tính chỉ tạo một biểu của mỗi mẫu.`,
  unknownTables: (keys, known) =>
    `Khi nêu nhiều mẫu, tham số được ghi theo mã mẫu. Mục không thuộc mẫu nào: ${keys.join(', ')}. Các mục được dùng: ${known.join(', ')} (common là tham số chung của mọi biểu), ví dụ ${exampleFor(known.slice(1))}.`,
  tableNotAnObject: (key) =>
    `Mục “${key}” của tệp tham số phải là một đối tượng JSON, ví dụ {"${key}": {"year": 2026}}.`,
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
    'Name templates by their ids (one or several), or a file that defines one by --template-file, and not both.',
  unknownTemplate: (id, known) => `There is no template “${id}”. Templates: ${known.join(', ')}.`,
  noSample: (id) => `The template “${id}” has no sample figures; leave out --sample.`,
  badParameters: 'The parameters are not right; no file was written:',
  howToGiveParameters: (ids) =>
    `Put parameters into a JSON file, such as ${exampleFor(ids)}, and add --params FILE.`,
  repeatedTemplate: (id) =>
    `The template “${id}” is named twice; a new workbook gets one table of each template.`,
  unknownTables: (keys, known) =>
    `Parameters of several templates stand under their ids. These belong to none: ${keys.join(', ')}. What can stand there: ${known.join(', ')} (common is for all tables), such as ${exampleFor(known.slice(1))}.`,
  tableNotAnObject: (key) =>
    `“${key}” in the file of parameters must be a JSON object, such as {"${key}": {"year": 2026}}.`,
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
