import type { Language } from '../language';

/** What `rollup` says, apart from its remarks. */
export interface RollUpCommandWords {
  readonly help: Readonly<
    Record<
      | 'description'
      | 'paths'
      | 'output'
      | 'units'
      | 'lastYear'
      | 'assigned'
      | 'against'
      | 'year'
      | 'place'
      | 'format'
      | 'pack'
      | 'jobs'
      | 'timeout'
      | 'force'
      | 'promise'
      | 'exitCodes',
      string
    >
  >;
  readonly notXlsx: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly written: (file: string) => string;
  readonly notWritten: (file: string, detail: string) => string;
  readonly unreadable: (file: string, detail: string) => string;
  readonly emptyRoster: (file: string) => string;
  readonly refused: (file: string, reason: string) => string;
  readonly nothing: string;
  readonly noYear: string;
  readonly badUnits: string;
  readonly rolled: (counts: {
    readonly year: string;
    readonly units: string;
    readonly sent: string;
    readonly files: string;
  }) => string;
  readonly missing: (count: string, names: string) => string;
}

const vi: RollUpCommandWords = {
  help: {
    description: 'tổng hợp biểu của các đơn vị cấp dưới thành bảng của cấp trên và đối chiếu',
    paths: 'thư mục chứa các biểu đã gửi (cả thư mục con), tệp hoặc mẫu tên',
    output: 'sổ tính .xlsx sẽ ghi ra',
    units: 'danh sách đơn vị phải gửi: tệp chữ mỗi dòng một tên, .csv hoặc sổ tính',
    lastYear: 'sổ tính của cấp trên cuối năm trước, mỗi đơn vị một dòng',
    assigned: 'sổ tính giao chỉ tiêu (mỗi đơn vị một dòng) hoặc giao vốn theo dự án',
    against: 'bảng của cấp trên để so với số tổng hợp; không có --units thì lấy danh sách từ đây',
    year: 'năm kế hoạch; không ghi thì lấy năm của đa số biểu',
    place: 'tên của cấp trên, ví dụ "huyện A Lưới"',
    format: 'cách trình bày nội dung cần lưu ý: text hoặc json',
    pack: 'mã gói chương trình có sẵn hoặc tệp JSON chứa gói riêng, thay cho gói ghi trong sổ tính',
    jobs: 'số tiến trình đọc cùng lúc',
    timeout: 'số giây tối đa cho mỗi tệp',
    force: 'ghi đè tệp đã có',
    promise:
      'Không đoán: tên đơn vị chưa rõ, số liệu gửi nhiều lần mà khác nhau đều được nêu ra và để trống.',
    exitCodes:
      'Mã thoát: 0 không có gì sai; 1 có nội dung phải xử lý; 2 có tệp không đọc được hoặc dùng lệnh sai.',
  },
  notXlsx: (file) => `Tên tệp ghi ra phải có đuôi .xlsx, không phải “${file}”.`,
  exists: (file) => `Đã có tệp ${file}. Hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
  written: (file) => `Đã ghi ${file}`,
  notWritten: (file, detail) => `Không ghi được ${file}: ${detail}`,
  unreadable: (file, detail) => `Không đọc được ${file}: ${detail} Chưa ghi tệp nào.`,
  emptyRoster: (file) => `Không có tên đơn vị nào trong ${file}. Chưa ghi tệp nào.`,
  refused: (file, reason) => `Không đọc được ${file}: ${reason} Chưa cộng tệp này.`,
  nothing: 'Không cộng được số liệu nào; chưa ghi tệp nào.',
  noYear:
    'Không có biểu số hộ nào theo địa bàn trong các tệp đã cho; chưa ghi tệp nào. Hãy xem lại đường dẫn, hoặc soát từng tệp bằng lệnh check.',
  badUnits: 'Danh sách đơn vị chưa dùng được; chưa ghi tệp nào:',
  rolled: ({ year, units, sent, files }) =>
    `Kế hoạch năm ${year}: ${sent}/${units} đơn vị có biểu, từ ${files} tệp.`,
  missing: (count, names) => `Chưa có biểu của ${count} đơn vị: ${names}.`,
};

const en: RollUpCommandWords = {
  help: {
    description: "add up what lower units sent into the upper unit's table, and compare",
    paths: 'folder with what was sent (with those below), files or patterns',
    output: 'the .xlsx workbook to write',
    units: 'list of the units that should have sent: text with a name a line, .csv or a workbook',
    lastYear: "the upper unit's workbook of last year's end, with a row for each unit",
    assigned: 'workbook of assigned targets (a row for each unit) or of assigned money by project',
    against: "the upper unit's own table to compare with; without --units its rows are the list",
    year: "year of the plan; by default most tables' year",
    place: 'name of the upper unit, such as "huyện A Lưới"',
    format: 'how remarks are given: text or json',
    pack: 'id of a programme pack, or a JSON file with one, in place of those in the workbooks',
    jobs: 'number of processes that read side by side',
    timeout: 'the most seconds for one file',
    force: 'replace a file that is there',
    promise:
      'Nothing is guessed: unclear names, and figures that were sent differently, are said and left blank.',
    exitCodes: 'Exit codes: 0 all well; 1 something to settle; 2 a file was not read, or misuse.',
  },
  notXlsx: (file) => `The name of the file to write must end in .xlsx, unlike “${file}”.`,
  exists: (file) => `${file} already exists. Choose another name, or add --force to replace it.`,
  written: (file) => `Wrote ${file}`,
  notWritten: (file, detail) => `Cannot write ${file}: ${detail}`,
  unreadable: (file, detail) => `Cannot read ${file}: ${detail} No file was written.`,
  emptyRoster: (file) => `There is no name of a unit in ${file}. No file was written.`,
  refused: (file, reason) => `Not read: ${file}. ${reason} It was not added.`,
  nothing: 'No figure could be added up; no file was written.',
  noYear:
    'There is no table of households by place in these files; no file was written. Look at the paths again, or check the files one by one.',
  badUnits: 'The list of units cannot be used; no file was written:',
  rolled: ({ year, units, sent, files }) =>
    `Plan of ${year}: tables of ${sent} of ${units} units, from files: ${files}.`,
  missing: (count, names) => `Nothing has come from ${count} units: ${names}.`,
};

const CATALOGUES: Readonly<Record<Language, RollUpCommandWords>> = { vi, en };

export function rollUpCommandWords(language: Language): RollUpCommandWords {
  return CATALOGUES[language];
}
