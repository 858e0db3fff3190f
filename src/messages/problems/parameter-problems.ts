import type {
  ParameterProblem,
  ParameterProblemId,
} from '../../templates/parameters/template-parameters';
import type { Language } from '../language';

type Words = Readonly<Record<ParameterProblemId, (datum: (name: string) => string) => string>>;

const vi: Words = {
  required: () => 'Mục này phải điền.',
  'wrong-kind': () => 'Giá trị không đúng loại của mục này.',
  'text-too-long': (d) => `Dài quá ${d('maximum')} ký tự; hãy viết gọn lại.`,
  'not-a-choice': (d) => `Phải là một trong: ${d('choices')}.`,
  'year-out-of-range': (d) => `Năm phải từ ${d('minimum')} đến ${d('maximum')}.`,
  'date-invalid': () => 'Ngày không đúng; viết theo dạng ngày/tháng/năm, ví dụ 03/01/2024.',
  'sheet-name-too-long': (d) => `Tên trang dài quá ${d('maximum')} ký tự.`,
  'sheet-name-characters': () =>
    'Tên trang không được có các dấu \\ / ? * [ ] : và không được bắt đầu hay kết thúc bằng dấu nháy.',
  'sheet-name-reserved': () => 'Excel dành riêng tên trang này; hãy chọn tên khác.',
  'places-missing': () => 'Chưa có đơn vị nào. Hãy nhập hoặc dán danh sách, mỗi đơn vị một dòng.',
  'places-too-many': (d) => `Có ${d('count')} đơn vị, nhiều hơn mức ${d('maximum')} của một biểu.`,
  'place-blank': () => 'Có dòng trống tên đơn vị.',
  'place-duplicate': (d) =>
    `“${d('name')}” có hai lần, ở dòng ${d('first')} và dòng ${d('second')}.`,
  'place-is-total': (d) =>
    `“${d('name')}” là tên của dòng tổng; biểu tự thêm dòng này, hãy bỏ khỏi danh sách.`,
  'activity-without-project': (d) =>
    `“${d('name')}” không nằm dưới dự án nào; hãy ghi dự án (“Dự án 1: …”) ở dòng trên.`,
};

const en: Words = {
  required: () => 'This is required.',
  'wrong-kind': () => 'This is not the kind of value that belongs here.',
  'text-too-long': (d) => `More than ${d('maximum')} characters; shorten it.`,
  'not-a-choice': (d) => `Must be one of: ${d('choices')}.`,
  'year-out-of-range': (d) => `The year must be from ${d('minimum')} to ${d('maximum')}.`,
  'date-invalid': () => 'Not a date; write day/month/year, such as 03/01/2024.',
  'sheet-name-too-long': (d) => `The sheet name is longer than ${d('maximum')} characters.`,
  'sheet-name-characters': () =>
    'A sheet name has none of \\ / ? * [ ] : and neither begins nor ends with an apostrophe.',
  'sheet-name-reserved': () => 'Excel reserves this sheet name; choose another.',
  'places-missing': () => 'There are no places yet. Type or paste them, one per line.',
  'places-too-many': (d) => `${d('count')} places are more than the ${d('maximum')} of one table.`,
  'place-blank': () => 'A place has no name.',
  'place-duplicate': (d) =>
    `“${d('name')}” stands twice, in lines ${d('first')} and ${d('second')}.`,
  'place-is-total': (d) =>
    `“${d('name')}” is the name of the total row, which the table adds itself; remove it.`,
  'activity-without-project': (d) =>
    `“${d('name')}” stands below no project; write the project (“Dự án 1: …”) in a line above.`,
};

const CATALOGUES: Readonly<Record<Language, Words>> = { vi, en };

/** What is wrong with one parameter and what to write instead. */
export function renderParameterProblem(problem: ParameterProblem, language: Language): string {
  const datum = (name: string): string => String(problem.data?.[name] ?? '');
  return CATALOGUES[language][problem.messageId](datum);
}
