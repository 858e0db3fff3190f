import type { WorkbookErrorCode } from '../../ports/workbook-port';
import type { Language } from '../language';

type Words = Readonly<Record<WorkbookErrorCode, (subject: string) => string>>;

const vi: Words = {
  'sheet-exists': (sheet) => `Sổ tính đã có trang “${sheet}”. Hãy đặt tên khác cho trang mới.`,
  'sheet-name-invalid': (sheet) =>
    `Excel không nhận tên trang “${sheet}”. Tên dài không quá 31 ký tự, không có các dấu \\ / ? * [ ] :`,
  'sheet-missing': (sheet) => `Không còn trang “${sheet}” trong sổ tính. Hãy kiểm tra lại.`,
  protected: (sheet) =>
    `Trang “${sheet}” đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ trang (thẻ Xem lại) rồi làm lại. Chưa có gì thay đổi.`,
  'workbook-protected': () =>
    'Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang. Hãy bỏ bảo vệ sổ (thẻ Xem lại) rồi làm lại. Chưa có gì thay đổi.',
  'cell-edit-mode': () =>
    'Excel đang ở chế độ sửa ô. Hãy nhấn Enter để nhập xong ô đang sửa rồi thử lại. Chưa có gì thay đổi.',
  'changed-meanwhile': (place) =>
    place === ''
      ? 'Số liệu đã đổi từ lúc soát. Hãy kiểm tra lại rồi làm tiếp. Chưa có gì thay đổi.'
      : `Ô ${place} đã đổi từ lúc soát. Hãy kiểm tra lại rồi làm tiếp. Chưa có gì thay đổi.`,
  'too-large': () =>
    'Bảng quá lớn để xử lý một lần. Hãy chỉ soát trang đang mở hoặc tách bảng thành nhiều trang.',
  unsupported: (what) => `Bản Excel này chưa hỗ trợ việc vừa yêu cầu${what ? ` (${what})` : ''}.`,
  'read-only': () => 'Sổ tính đang mở ở chế độ chỉ đọc. Hãy lưu một bản khác rồi làm lại.',
  'part-unreadable': () =>
    'Phần ghi nhớ của Soát Biểu trong sổ tính này do bản mới hơn tạo ra hoặc đã hỏng nên không thêm biểu được. Hãy cập nhật Soát Biểu rồi làm lại. Chưa có gì thay đổi.',
  'half-written': (what) =>
    `Việc ghi bị ngắt giữa chừng và chưa đưa lại như trước được${what ? ` (${what})` : ''}. Hãy xem lại trang đó, hoặc đóng sổ tính mà không lưu.`,
  failed: (detail) =>
    `Excel không thực hiện được${detail ? `: ${detail}` : ''}. Sổ tính đã được đưa về như trước.`,
};

const en: Words = {
  'sheet-exists': (sheet) => `The workbook already has a sheet “${sheet}”. Choose another name.`,
  'sheet-name-invalid': (sheet) =>
    `Excel does not accept the sheet name “${sheet}”: at most 31 characters, none of \\ / ? * [ ] :`,
  'sheet-missing': (sheet) => `The sheet “${sheet}” is no longer there. Check again.`,
  protected: (sheet) =>
    `The sheet “${sheet}” is protected. Unprotect it (Review tab) and try again. Nothing was changed.`,
  'workbook-protected': () =>
    'The workbook structure is protected, so no sheet can be added. Unprotect it (Review tab) and try again. Nothing was changed.',
  'cell-edit-mode': () =>
    'Excel is in cell-edit mode. Press Enter to finish the cell, then try again. Nothing was changed.',
  'changed-meanwhile': (place) =>
    place === ''
      ? 'The figures have changed since the check. Check again first. Nothing was changed.'
      : `Cell ${place} has changed since the check. Check again first. Nothing was changed.`,
  'too-large': () =>
    'The table is too large for one request. Check only the open sheet, or split the table.',
  unsupported: (what) => `This Excel does not support that${what ? ` (${what})` : ''}.`,
  'read-only': () => 'The workbook is open read-only. Save a copy and try again.',
  'part-unreadable': () =>
    'What Soát Biểu remembers in this workbook was written by a newer version or is damaged, so no table can be added. Update Soát Biểu and try again. Nothing was changed.',
  'half-written': (what) =>
    `Writing broke off and could not be put back${what ? ` (${what})` : ''}. Look the sheet over, or close the workbook without saving.`,
  failed: (detail) =>
    `Excel could not do that${detail ? `: ${detail}` : ''}. The workbook is as it was before.`,
};

const CATALOGUES: Readonly<Record<Language, Words>> = { vi, en };

/** What went wrong in the workbook, what state it is in now, and what to do. */
export function renderWorkbookError(
  error: { readonly code: WorkbookErrorCode; readonly subject?: string | undefined },
  language: Language,
): string {
  return CATALOGUES[language][error.code](error.subject ?? '');
}
