import type {
  ParameterProblem,
  ParameterProblemId,
} from '../../templates/parameters/template-parameters';
import type { Language } from '../language';

type Words = Readonly<Record<ParameterProblemId, (datum: (name: string) => string) => string>>;

const vi: Words = {
  required: () => 'Mục này phải điền.',
  'wrong-kind': () => 'Giá trị không đúng loại của mục này.',
  'name-unknown': (d) =>
    d('names') === ''
      ? 'Không có tham số nào tên như vậy.'
      : `Không có tham số nào tên như vậy; các tên được dùng: ${d('names')}.`,
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
  'sheet-name-repeated': (d) =>
    `Biểu khác trong sổ tính cũng đặt tên trang là “${d('name')}”; hãy đặt tên khác.`,
  'link-unknown': (d) =>
    d('links') === ''
      ? 'Mẫu biểu này không lấy số từ biểu khác.'
      : `Mẫu biểu này không có liên kết như vậy; các liên kết: ${d('links')}.`,
  'link-other-template': (d) =>
    `“${d('name')}” không phải biểu có số liệu này; hãy ghi một trong: ${d('partners')}, và tạo biểu đó cùng một lần.`,
  'link-circular': () => 'Hai biểu lấy số của nhau; hãy bỏ một trong hai liên kết.',
  'link-table-missing': () =>
    'Biểu để lấy số không còn trong sổ tính; hãy chọn lại, hoặc chọn tự nhập số liệu.',
  'link-year-differs': (d) =>
    `Biểu ở trang “${d('sheet')}” là của năm ${d('year')}; ở đây cần biểu của năm ${d('expected')}.`,
  'link-place-differs': (d) =>
    `Biểu ở trang “${d('sheet')}” là của ${d('place')}, khác tên địa phương ghi ở trên.`,
  'link-without-columns': (d) =>
    `Biểu ở trang “${d('sheet')}” không có cột nào mà biểu này cần; hãy chọn các cột thêm như ở biểu đó.`,
  'link-columns-missing': (d) =>
    `Trang “${d('sheet')}” có cột mà biểu này không có: ${d('columns')}. Hãy chọn thêm các cột đó để không sót vốn.`,
  'link-without-codes': (d) =>
    `Chưa dòng nào ở trang “${d('sheet')}” ghi mã dự án; hãy ghi mã rồi chèn biểu này.`,
  'link-projects-missing': (d) =>
    `Trang “${d('sheet')}” có số liệu của ${d('codes')} mà biểu này không có; hãy thêm các dự án đó vào danh sách.`,
};

const en: Words = {
  required: () => 'This is required.',
  'wrong-kind': () => 'This is not the kind of value that belongs here.',
  'name-unknown': (d) =>
    d('names') === ''
      ? 'There is no parameter of this name.'
      : `There is no parameter of this name; there are: ${d('names')}.`,
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
  'sheet-name-repeated': (d) =>
    `Another table of the workbook has the sheet name “${d('name')}”, too; choose another.`,
  'link-unknown': (d) =>
    d('links') === ''
      ? 'This template takes no figures from other tables.'
      : `This template has no such link; its links: ${d('links')}.`,
  'link-other-template': (d) =>
    `“${d('name')}” is no table with these figures; name one of: ${d('partners')}, and make that table at the same time.`,
  'link-circular': () => 'Two tables take figures from each other; leave out one of the links.',
  'link-table-missing': () =>
    'The table to take figures from is no longer in the workbook; choose again, or type the figures.',
  'link-year-differs': (d) =>
    `The table on “${d('sheet')}” is of ${d('year')}; one of ${d('expected')} is needed here.`,
  'link-place-differs': (d) =>
    `The table on “${d('sheet')}” is of ${d('place')}, not of the place named above.`,
  'link-without-columns': (d) =>
    `The table on “${d('sheet')}” has no column that this one needs; choose the optional columns as it has them.`,
  'link-columns-missing': (d) =>
    `“${d('sheet')}” has columns that this table has not: ${d('columns')}. Choose them, too, or that money is left out.`,
  'link-without-codes': (d) =>
    `No row on “${d('sheet')}” names its project’s code yet; fill in the codes, then insert this table.`,
  'link-projects-missing': (d) =>
    `“${d('sheet')}” has figures of ${d('codes')}, which this table does not have; add them to the list.`,
};

const CATALOGUES: Readonly<Record<Language, Words>> = { vi, en };

/** What is wrong with one parameter and what to write instead. */
export function renderParameterProblem(problem: ParameterProblem, language: Language): string {
  const datum = (name: string): string => String(problem.data?.[name] ?? '');
  return CATALOGUES[language][problem.messageId](datum);
}
