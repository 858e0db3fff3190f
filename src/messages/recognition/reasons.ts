import type { ColumnReason, UnrecognisedReason } from '../../recognition/columns/draft';
import type { Language } from '../language';

interface Words {
  /** How a column of a template is known. */
  readonly byTemplate: string;
  /** How the meaning of a column made by others was found, its weakest link. */
  readonly columns: Readonly<Record<ColumnReason, string>>;
  /** Why figures are left alone. */
  readonly unrecognised: Readonly<Record<UnrecognisedReason, string>>;
}

const vi: Words = {
  byTemplate: 'theo tên cột của mẫu biểu',
  columns: {
    'said-by-header': 'tiêu đề cột ghi rõ',
    'mistyped-words': 'tiêu đề cột có chữ gõ sai hoặc thiếu dấu',
    'from-neighbour': 'suy từ cột bên cạnh',
    'from-column-numbers': 'suy từ dòng số cột',
    'share-of-columns': 'số liệu cho thấy là tỷ lệ giữa hai cột của biểu',
    'balance-of-columns': 'số liệu cho thấy là chênh lệch giữa hai cột của biểu',
    'movement-of-columns': 'số liệu cho thấy là một phần tăng, giảm giữa đầu kỳ và cuối kỳ',
    'product-of-columns': 'số liệu cho thấy nhân với đơn giá thì được thành tiền',
    'sum-of-rows': 'không rõ là số liệu gì, nhưng các dòng cộng lại bằng dòng tổng',
    'sum-of-columns': 'số liệu cho thấy là tổng của các cột trước',
    'year-from-title': 'năm lấy từ tên biểu',
    'year-from-sheet-name': 'năm lấy từ tên trang',
    'year-from-remark': 'năm lấy từ ghi chú',
    'year-from-columns': 'năm lấy từ các cột khác',
    'year-from-workbook': 'năm lấy từ các trang khác',
    'year-assumed': 'không thấy năm nào: coi cả biểu là của một năm',
    'moment-assumed': 'đầu kỳ hay cuối kỳ là phỏng đoán',
    'moment-fits-figures': 'đầu kỳ hay cuối kỳ chọn theo số liệu',
    'status-assumed': 'thực hiện hay kế hoạch là phỏng đoán',
    'unit-assumed': 'đơn vị tính là phỏng đoán',
    'owner-assumed': 'tiêu đề không nói của nhóm hộ nào',
    'points-assumed': 'số giảm được hiểu là điểm %',
    corrected: 'do người dùng chỉ định',
  },
  unrecognised: {
    'no-header': 'không có tiêu đề cột',
    'header-not-understood': 'không hiểu tiêu đề cột',
    'unknown-words': 'tiêu đề có từ chưa biết',
    'several-meanings': 'tiêu đề có nhiều cách hiểu',
    comparison: 'cột so sánh hai kỳ, hai nhóm',
    'part-of-a-year': 'số liệu của một phần năm',
    'no-year': 'không rõ năm nào',
    'share-of-unknown': 'tỷ lệ không rõ so với tổng nào',
    'share-of-other': 'tỷ lệ so với tổng khác số hộ',
    'relative-change': 'mức tăng, giảm tương đối',
    'does-not-follow': 'số liệu không khớp với các cột liên quan',
    'same-as-other-column': 'trùng nghĩa với cột khác',
    'not-a-figure': 'không phải số liệu',
    'too-uncertain': 'chưa đủ chắc chắn',
    'set-aside': 'người dùng đã loại khỏi số liệu kế hoạch',
  },
};

const en: Words = {
  byTemplate: 'named so by its template',
  columns: {
    'said-by-header': 'the header says so',
    'mistyped-words': 'the header has mistyped words or lacks diacritics',
    'from-neighbour': 'taken from the column beside it',
    'from-column-numbers': 'taken from the row of column numbers',
    'share-of-columns': 'the figures show of which two columns it is the share',
    'balance-of-columns': 'the figures show of which two columns it is the difference',
    'movement-of-columns': 'the figures show that it leads from the beginning to the end',
    'product-of-columns': 'the figures show that with the unit cost it makes the amount',
    'sum-of-rows': 'what it counts is not known, but its rows add up to the total',
    'sum-of-columns': 'the figures show that it is the sum of columns before it',
    'year-from-title': 'year from the title',
    'year-from-sheet-name': 'year from the sheet’s name',
    'year-from-remark': 'year from a remark',
    'year-from-columns': 'year from other columns',
    'year-from-workbook': 'year from other sheets',
    'year-assumed': 'no year found: the whole table is taken for one year',
    'moment-assumed': 'begin or end of the year is assumed',
    'moment-fits-figures': 'begin or end of the year fits the figures',
    'status-assumed': 'actual or planned is assumed',
    'unit-assumed': 'the unit is assumed',
    'owner-assumed': 'the header does not say whose households',
    'points-assumed': 'the reduction is taken for percentage points',
    corrected: 'a person has said so',
  },
  unrecognised: {
    'no-header': 'there is no header',
    'header-not-understood': 'the header is not understood',
    'unknown-words': 'the header has unknown words',
    'several-meanings': 'the header has several meanings',
    comparison: 'it compares two periods or groups',
    'part-of-a-year': 'figures of a part of a year',
    'no-year': 'no year is stated',
    'share-of-unknown': 'a share of it is not clear what',
    'share-of-other': 'a share of something other than households',
    'relative-change': 'a relative change',
    'does-not-follow': 'its figures do not fit the columns that it should follow from',
    'same-as-other-column': 'it means the same as another column',
    'not-a-figure': 'it is no figure',
    'too-uncertain': 'too uncertain',
    'set-aside': 'a person has said that it is no figure of the plan',
  },
};

const CATALOGUES: Readonly<Record<Language, Words>> = { vi, en };

/** How it is known what a column holds; without a reason, its template says so. */
export function renderColumnReason(reason: string | undefined, language: Language): string {
  const { byTemplate, columns } = CATALOGUES[language];
  if (reason === undefined) return byTemplate;
  return (columns as Readonly<Record<string, string>>)[reason] ?? reason;
}

/** Why figures are left alone. */
export function renderUnrecognisedReason(reason: UnrecognisedReason, language: Language): string {
  return CATALOGUES[language].unrecognised[reason];
}
