import type { Rule } from '../../domain/rule';
import type { Language } from '../language';

/** Help and complaints of the command line itself. */
export interface ProgramWords {
  readonly description: string;
  readonly help: string;
  readonly version: string;
  readonly lang: string;
  /** Headings of help: commander's own, by their English. */
  readonly headings: Readonly<Record<string, string>>;
  /** Words of commander within lines. */
  readonly terms: Readonly<Record<'options' | 'command' | 'choices' | 'default', string>>;
  readonly examples: string;
  readonly check: {
    readonly description: string;
    readonly paths: string;
    readonly format: string;
    readonly output: string;
    readonly force: string;
    readonly severity: string;
    readonly rule: string;
    readonly pack: string;
    readonly jobs: string;
    readonly timeout: string;
    readonly schema: string;
    readonly exitCodes: string;
  };
  readonly template: {
    readonly description: string;
    readonly id: string;
    readonly output: string;
    readonly templateFile: string;
    /** How the parameters of several templates are given, and links between them. */
    readonly several: string;
    /** Heading of the list of templates. */
    readonly list: string;
    readonly pack: string;
    readonly params: string;
    readonly sample: string;
    readonly force: string;
  };
  readonly rules: {
    readonly description: string;
    readonly explain: string;
    readonly id: string;
    readonly kinds: Readonly<Record<Rule['kind'], string>>;
    readonly severity: string;
    readonly looksAt: string;
    readonly since: string;
    readonly source: string;
    readonly off: string;
    readonly more: string;
  };
  readonly misused: Readonly<
    Record<'option' | 'argument' | 'command' | 'value' | 'other', (name: string) => string>
  >;
  readonly seeHelp: (command: string) => string;
}

/** The same in every language: names of places and works are examples, not words. */
const PARAMETERS_OF_SEVERAL = [
  '  {',
  '    "common": {"placeName": "huyện A", "year": 2026},',
  '    "works-list": {"places": ["Đường B", "Cầu C"]},',
  '    "project-budget": {',
  '      "places": ["Dự án 1: Hạ tầng", "Công trình theo danh mục"],',
  '      "links": {"works": "works-list"}',
  '    }',
  '  }',
];

const vi: ProgramWords = {
  description: 'Soát Biểu: soát số liệu kế hoạch giảm nghèo trong sổ tính Excel.',
  help: 'hiện trợ giúp này',
  version: 'hiện số phiên bản',
  lang: 'ngôn ngữ',
  headings: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Lệnh:',
  },
  terms: { options: 'tùy chọn', command: 'lệnh', choices: 'chọn:', default: 'mặc định:' },
  examples: 'Ví dụ:',
  check: {
    description: 'soát các sổ tính: tệp, thư mục hoặc mẫu tên như "nộp/**/*.xlsx"',
    paths:
      'tệp .xlsx, .xlsm, .xls, .xlsb, .ods; thư mục (cả thư mục con); mẫu tên. Bỏ qua tệp khóa ~$',
    format: 'text để đọc, html để gửi và in, còn lại cho máy đọc',
    output: 'ghi kết quả vào tệp này thay vì ra màn hình',
    force: 'ghi đè tệp đã có',
    severity: 'mức thấp nhất được báo: lỗi, cảnh báo hoặc lưu ý',
    rule: 'chỉ báo theo các quy tắc này',
    pack: 'mã gói chương trình có sẵn hoặc tệp JSON chứa gói riêng, thay cho gói ghi trong sổ tính',
    jobs: 'số tiến trình soát cùng lúc',
    timeout: 'số giây tối đa cho mỗi tệp',
    schema: 'in lược đồ JSON Schema của kết quả dạng json rồi thôi',
    exitCodes: 'Mã thoát: 0 không có lỗi; 1 có lỗi; 2 có tệp không đọc được hoặc dùng lệnh sai.',
  },
  template: {
    description: 'ghi một hay nhiều mẫu biểu ra một sổ tính mới',
    id: 'mã mẫu biểu; nhiều mẫu thì mỗi mẫu một trang tính',
    output: 'sổ tính .xlsx sẽ ghi ra',
    list: 'Mẫu biểu:',
    templateFile: 'tệp JSON định nghĩa mẫu biểu riêng, thay cho mã mẫu biểu',
    several: [
      'Tham số của nhiều mẫu ghi theo mã mẫu, common là phần chung; links để biểu này lấy số từ biểu kia:',
      ...PARAMETERS_OF_SEVERAL,
    ].join('\n'),
    pack: 'mã gói chương trình có sẵn hoặc tệp JSON chứa gói riêng; sổ tính sẽ ghi nhớ gói này',
    params: 'tệp JSON chứa tham số của biểu; nhiều mẫu thì theo mã mẫu',
    sample: 'điền số liệu mẫu',
    force: 'ghi đè tệp đã có',
  },
  rules: {
    description: 'liệt kê các quy tắc soát',
    explain: 'giải thích một quy tắc',
    id: 'mã quy tắc',
    kinds: {
      cell: 'từng ô',
      relation: 'quan hệ giữa các số',
      table: 'cả bảng',
      link: 'quan hệ giữa các bảng',
      workbook: 'cả sổ tính',
    },
    severity: 'Mức độ',
    looksAt: 'Xem xét',
    since: 'Có từ phiên bản',
    source: 'Căn cứ',
    off: 'mặc định tắt',
    more: 'Ví dụ và lời báo',
  },
  misused: {
    option: (name) => `Không có tùy chọn ${name}.`,
    argument: (name) => `Thiếu ${name}.`,
    command: (name) => `Không có lệnh ${name}.`,
    value: (name) => `Giá trị không hợp lệ: ${name}.`,
    other: (name) => `Dùng lệnh chưa đúng: ${name}.`,
  },
  seeHelp: (command) => `Xem cách dùng: ${command} --help`,
};

const en: ProgramWords = {
  description: 'Soát Biểu: checks figures of poverty-reduction plans in Excel workbooks.',
  help: 'show this help',
  version: 'show the version',
  lang: 'language',
  headings: {},
  terms: { options: 'options', command: 'command', choices: 'choices:', default: 'default:' },
  examples: 'Examples:',
  check: {
    description: 'check workbooks: files, folders or patterns such as "in/**/*.xlsx"',
    paths:
      'files .xlsx, .xlsm, .xls, .xlsb, .ods; folders (with those below); patterns. Lock files ~$ are left out',
    format: 'text to read, html to mail and print, the others for programs',
    output: 'write the results to this file instead of the screen',
    force: 'replace a file that is there',
    severity: 'the lowest that is reported',
    rule: 'report only these rules',
    pack: 'id of a programme pack, or a JSON file with one, in place of those in the workbooks',
    jobs: 'number of processes that check side by side',
    timeout: 'the most seconds for one file',
    schema: 'print the JSON Schema of the json format, and nothing else',
    exitCodes: 'Exit codes: 0 no error; 1 some error; 2 a file was not read, or misuse.',
  },
  template: {
    description: 'write one or several templates into a new workbook',
    id: 'ids of templates; each of several gets a sheet',
    output: 'the .xlsx workbook to write',
    list: 'Templates:',
    templateFile: 'JSON file that defines another template, in place of an id',
    several: [
      'Parameters of several templates stand under their ids, those of all under common; links let one table take figures from another:',
      ...PARAMETERS_OF_SEVERAL,
    ].join('\n'),
    pack: 'id of a programme pack, or a JSON file with one; the workbook will remember it',
    params: 'JSON file with parameters of the table; of several by their ids',
    sample: 'fill in sample figures',
    force: 'replace a file that is there',
  },
  rules: {
    description: 'list the rules',
    explain: 'explain a rule',
    id: 'id of the rule',
    kinds: {
      cell: 'single cells',
      relation: 'relations between figures',
      table: 'the whole table',
      link: 'relations between tables',
      workbook: 'the whole workbook',
    },
    severity: 'Severity',
    looksAt: 'Looks at',
    since: 'Since version',
    source: 'Source',
    off: 'off by default',
    more: 'Examples and messages',
  },
  misused: {
    option: (name) => `There is no option ${name}.`,
    argument: (name) => `Missing: ${name}.`,
    command: (name) => `There is no command ${name}.`,
    value: (name) => `Not a valid value: ${name}.`,
    other: (name) => `Misused: ${name}.`,
  },
  seeHelp: (command) => `For help: ${command} --help`,
};

const CATALOGUES: Readonly<Record<Language, ProgramWords>> = { vi, en };

export function programWords(language: Language): ProgramWords {
  return CATALOGUES[language];
}
