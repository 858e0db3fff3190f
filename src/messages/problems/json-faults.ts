import type {
  JsonFault,
  JsonType,
  ReferenceFault,
  Shape,
  WordForm,
} from '../../json-data/json-fault';
import type { Language } from '../language';

interface Words {
  /** The file as a whole, where no place within it is to blame. */
  readonly wholeFile: string;
  readonly types: Readonly<Record<JsonType, string>>;
  readonly forms: Readonly<Record<WordForm, string>>;
  readonly otherForm: (pattern: string) => string;
  readonly shapes: {
    readonly missing: string;
    readonly unknownKey: (key: string) => string;
    readonly wrongType: (type: string, found: string) => string;
    readonly notAChoice: (choices: string, found: string) => string;
    readonly tooSmall: Readonly<Record<'text' | 'list' | 'number', (limit: string) => string>>;
    readonly tooLarge: Readonly<Record<'text' | 'list' | 'number', (limit: string) => string>>;
    readonly wrongForm: (form: string, found: string) => string;
  };
  readonly references: Readonly<Record<ReferenceFault['code'], (detail: string) => string>>;
}

const vi: Words = {
  wholeFile: '(cả tệp)',
  types: {
    text: 'văn bản trong dấu nháy kép',
    number: 'số',
    whole: 'số nguyên',
    flag: 'true hoặc false',
    list: 'danh sách trong ngoặc vuông []',
    group: 'nhóm trong ngoặc nhọn {}',
  },
  forms: {
    words: 'ít nhất một chữ',
    'hyphenated-id': 'các từ không dấu, viết thường, nối bằng gạch ngang, ví dụ "gnbv-2021-2025"',
    'node-code': 'mã dự án như "DA", "DA3" hoặc "DA3.1"',
    version: 'số phiên bản như "1.0.0"',
    'camel-key': 'chữ và số không dấu, bắt đầu bằng chữ thường, ví dụ "poorBegin"',
    'parameter-path': 'tên tham số như "sheetName" hoặc "columns.households"',
    'rule-id': 'mã quy tắc như "rate-mismatch"',
  },
  otherForm: (pattern) => `dạng ${pattern}`,
  shapes: {
    missing: 'Thiếu mục này; hãy thêm vào.',
    unknownKey: (key) => `Không có mục nào tên “${key}”; hãy sửa tên hoặc bỏ đi.`,
    wrongType: (type, found) => `Đang ghi ${found}; ở đây phải là ${type}.`,
    notAChoice: (choices, found) => `Đang ghi ${found}; phải là một trong: ${choices}.`,
    tooSmall: {
      text: (limit) => `Phải có ít nhất ${limit} ký tự.`,
      list: (limit) => `Phải có ít nhất ${limit} phần tử.`,
      number: (limit) => `Phải từ ${limit} trở lên.`,
    },
    tooLarge: {
      text: (limit) => `Không được quá ${limit} ký tự.`,
      list: (limit) => `Không được quá ${limit} phần tử.`,
      number: (limit) => `Không được lớn hơn ${limit}.`,
    },
    wrongForm: (form, found) => `Đang ghi ${found}; phải là ${form}.`,
  },
  references: {
    'key-twice': (key) => `Mục “${key}” có hai lần trong cùng một nhóm; hãy giữ lại một.`,
    'forbidden-key': (key) => `Tên mục “${key}” không được dùng; hãy bỏ đi.`,
    'too-deep': (limit) => `Lồng nhau quá ${limit} lớp; hãy viết lại cho gọn.`,
    duplicate: (name) => `“${name}” đã có ở trên; hãy đặt mã khác hoặc bỏ bớt.`,
    'unknown-reference': (name) =>
      `“${name}” không có trong tệp; hãy sửa lại mã hoặc khai báo mã này.`,
    'unknown-rule': (id) =>
      `Không có quy tắc “${id}”. Xem danh mục quy tắc bằng lệnh: soat-bieu rules`,
    'unknown-option': (name) => `Quy tắc này không có tùy chọn “${name}”; hãy sửa tên hoặc bỏ đi.`,
    'unknown-placeholder': (name) =>
      `Không có chỗ trống nào tên ${name} ở đây; hãy sửa hoặc bỏ đi.`,
    ambiguous: (words) =>
      `“${words}” trùng với tên hoặc cách viết của một mục khác nên không phân biệt được; hãy sửa một trong hai.`,
    order: (found) => `Số sau nhỏ hơn số trước (${found}); hãy sửa một trong hai.`,
    gap: (found) => `Không nối tiếp mục đứng trước (${found}); hãy sửa năm cho liền nhau.`,
    reserved: (name) => `Mã “${name}” đã dành cho việc khác; hãy đặt mã khác.`,
    cycle: (name) => `Cột “${name}” tính từ chính nó; hãy sửa cách tính.`,
    unused: (name) => `Không cột nào dùng “${name}”; hãy bỏ đi hoặc gắn vào một cột.`,
  },
};

const en: Words = {
  wholeFile: '(whole file)',
  types: {
    text: 'text in double quotes',
    number: 'a number',
    whole: 'a whole number',
    flag: 'true or false',
    list: 'a list in brackets []',
    group: 'a group in braces {}',
  },
  forms: {
    words: 'at least one word',
    'hyphenated-id': 'lower-case words joined by hyphens, such as "gnbv-2021-2025"',
    'node-code': 'the code of a project such as "DA", "DA3" or "DA3.1"',
    version: 'a version such as "1.0.0"',
    'camel-key': 'letters and digits, a lower-case letter first, such as "poorBegin"',
    'parameter-path': 'the name of a parameter such as "sheetName" or "columns.households"',
    'rule-id': 'the id of a rule such as "rate-mismatch"',
  },
  otherForm: (pattern) => `of the form ${pattern}`,
  shapes: {
    missing: 'This is missing; add it.',
    unknownKey: (key) => `There is nothing named “${key}” here; correct the name or remove it.`,
    wrongType: (type, found) => `It says ${found}; it must be ${type}.`,
    notAChoice: (choices, found) => `It says ${found}; it must be one of: ${choices}.`,
    tooSmall: {
      text: (limit) => `It must have at least ${limit} characters.`,
      list: (limit) => `It must have at least ${limit} items.`,
      number: (limit) => `It must be ${limit} or more.`,
    },
    tooLarge: {
      text: (limit) => `It must have at most ${limit} characters.`,
      list: (limit) => `It must have at most ${limit} items.`,
      number: (limit) => `It must be ${limit} or less.`,
    },
    wrongForm: (form, found) => `It says ${found}; it must be ${form}.`,
  },
  references: {
    'key-twice': (key) => `“${key}” stands twice in one group; keep one.`,
    'forbidden-key': (key) => `The name “${key}” must not be used; remove it.`,
    'too-deep': (limit) => `Nested more than ${limit} levels; make it flatter.`,
    duplicate: (name) => `“${name}” stands above already; choose another id or remove one.`,
    'unknown-reference': (name) => `“${name}” is not in the file; correct it or declare it.`,
    'unknown-rule': (id) => `There is no rule “${id}”. List them with: soat-bieu rules`,
    'unknown-option': (name) => `This rule has no option “${name}”; correct the name or remove it.`,
    'unknown-placeholder': (name) => `There is no placeholder ${name} here; correct or remove it.`,
    ambiguous: (words) =>
      `“${words}” is also a name or spelling of another entry, so nobody can tell them apart; change one.`,
    order: (found) => `The end comes before the beginning (${found}); change one of them.`,
    gap: (found) => `It does not follow the one before (${found}); make the years adjoin.`,
    reserved: (name) => `The id “${name}” is taken by something else; choose another.`,
    cycle: (name) => `The column “${name}” follows from itself; change its derivation.`,
    unused: (name) => `No column uses “${name}”; remove it or tie a column to it.`,
  },
};

const CATALOGUES: Readonly<Record<Language, Words>> = { vi, en };

/** `nodes[3].code: …`: where in the file, what is wrong and what to write instead. */
export function renderJsonFault(fault: JsonFault, language: Language): string {
  const words = CATALOGUES[language];
  const text =
    fault.code === 'shape'
      ? renderShape(fault.shape, fault.detail, words)
      : words.references[fault.code](fault.detail);
  return `${formatPath(fault.path) || words.wholeFile}: ${text}`;
}

function renderShape(
  shape: Shape,
  found: string,
  { shapes, types, forms, otherForm }: Words,
): string {
  switch (shape.kind) {
    case 'missing':
      return shapes.missing;
    case 'unknown-key':
      return shapes.unknownKey(found);
    case 'wrong-type':
      return shapes.wrongType(types[shape.type], found);
    case 'not-a-choice':
      return shapes.notAChoice(shape.choices.map((choice) => `"${choice}"`).join(', '), found);
    case 'too-small':
      return shapes.tooSmall[shape.of](String(shape.limit));
    case 'too-large':
      return shapes.tooLarge[shape.of](String(shape.limit));
    case 'wrong-form': {
      const known = Object.entries(forms).find(([form]) => form === shape.form);
      return shapes.wrongForm(known?.[1] ?? otherForm(shape.form), found);
    }
  }
}

/** `nodes.3.code` → `nodes[3].code`, as it is written in programs that open such files. */
function formatPath(path: string): string {
  return path.replace(/(?:^|\.)(\d+)(?=\.|$)/g, '[$1]');
}
