import type { WorkbookFileErrorCode } from '../../ports/workbook-file';
import type { Language } from '../language';

type Words = Readonly<Record<WorkbookFileErrorCode, (subject: string) => string>>;

const vi: Words = {
  'not-found': () => 'Không có tệp này. Hãy xem lại đường dẫn.',
  'not-permitted': () =>
    'Không được phép đọc tệp này. Hãy đóng tệp ở chương trình khác hoặc xin quyền đọc.',
  'empty-file': () => 'Tệp rỗng. Hãy xin gửi lại.',
  'not-a-workbook': () => 'Đây không phải sổ tính Excel. Hãy mở bằng Excel rồi lưu thành .xlsx.',
  'old-format': () => 'Đây là sổ tính kiểu cũ (.xls). Hãy mở bằng Excel rồi lưu thành .xlsx.',
  'binary-format': () =>
    'Đây là sổ tính kiểu nhị phân (.xlsb). Hãy mở bằng Excel rồi lưu thành .xlsx.',
  'open-document': () => 'Đây là bảng tính OpenDocument (.ods). Hãy mở rồi lưu thành .xlsx.',
  encrypted: () => 'Sổ tính có mật khẩu nên không đọc được. Hãy bỏ mật khẩu mở tệp rồi lưu lại.',
  damaged: (where) =>
    `Tệp bị hỏng hoặc chưa tải hết${where ? ` (${where})` : ''}. Hãy mở bằng Excel để sửa rồi lưu lại, hoặc xin gửi lại.`,
  'document-type': (part) =>
    `Tệp chứa khai báo DTD${part ? ` (${part})` : ''}, điều không sổ tính nào cần và thường dùng để tấn công. Đừng mở; hãy hỏi lại người gửi.`,
  'no-worksheets': () =>
    'Sổ tính không có trang tính nào, chỉ có biểu đồ hoặc macro. Hãy kiểm tra lại tệp.',
  'file-too-large': (megabytes) =>
    `Tệp lớn hơn ${megabytes} MB. Hãy tách sổ tính, hoặc bỏ hình ảnh rồi lưu lại.`,
  'too-many-parts': (parts) =>
    `Tệp có hơn ${parts} thành phần, khác thường với một sổ tính. Hãy mở bằng Excel rồi lưu lại, hoặc hỏi người gửi.`,
  'unpacks-too-large': (part) =>
    `Tệp nén bung ra quá lớn${part ? ` (${part})` : ''}, có thể là tệp phá hoại. Đừng mở; hãy hỏi lại người gửi.`,
  'too-many-cells': (cells) =>
    `Sổ tính có hơn ${cells} ô. Hãy xóa các dòng, cột thừa hoặc tách thành nhiều sổ.`,
  'took-too-long': (seconds) =>
    `Đọc và soát quá ${seconds} giây nên đã dừng. Hãy tách sổ tính, hoặc cho thêm thời gian bằng --timeout.`,
  'out-of-memory': () => 'Sổ tính cần quá nhiều bộ nhớ nên đã dừng. Hãy tách thành nhiều sổ.',
  failed: (detail) =>
    `Soát Biểu gặp lỗi khi đọc tệp này${detail ? ` (${detail})` : ''}. Các tệp khác không bị ảnh hưởng. Hãy báo cho người phát triển.`,
};

const en: Words = {
  'not-found': () => 'There is no such file. Check the path.',
  'not-permitted': () =>
    'This file may not be read. Close it in other programs, or ask for permission.',
  'empty-file': () => 'The file is empty. Ask for it again.',
  'not-a-workbook': () => 'This is no Excel workbook. Open it in Excel and save it as .xlsx.',
  'old-format': () =>
    'This is a workbook of the old kind (.xls). Open it in Excel and save it as .xlsx.',
  'binary-format': () =>
    'This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  'open-document': () =>
    'This is an OpenDocument spreadsheet (.ods). Open it and save it as .xlsx.',
  encrypted: () =>
    'The workbook has a password. Remove the password for opening and save it again.',
  damaged: (where) =>
    `The file is damaged or incomplete${where ? ` (${where})` : ''}. Let Excel repair it and save it, or ask for it again.`,
  'document-type': (part) =>
    `The file holds a DTD${part ? ` (${part})` : ''}, which no workbook needs and attacks use. Do not open it; ask the sender.`,
  'no-worksheets': () => 'The workbook has no worksheet, only charts or macros. Check the file.',
  'file-too-large': (megabytes) =>
    `The file is larger than ${megabytes} MB. Split the workbook, or remove pictures and save it again.`,
  'too-many-parts': (parts) =>
    `The file has more than ${parts} parts, which is odd for a workbook. Open and save it in Excel, or ask the sender.`,
  'unpacks-too-large': (part) =>
    `The file unpacks to too much${part ? ` (${part})` : ''} and may be meant to do harm. Do not open it; ask the sender.`,
  'too-many-cells': (cells) =>
    `The workbook has more than ${cells} cells. Delete unused rows and columns, or split it.`,
  'took-too-long': (seconds) =>
    `Reading and checking took more than ${seconds} seconds and was stopped. Split the workbook, or allow more with --timeout.`,
  'out-of-memory': () => 'The workbook needs too much memory and was stopped. Split it.',
  failed: (detail) =>
    `Soát Biểu failed on this file${detail ? ` (${detail})` : ''}. Other files are not affected. Please report it.`,
};

const CATALOGUES: Readonly<Record<Language, Words>> = { vi, en };

/** Why a file was not read as a workbook, and what to do. */
export function renderWorkbookFileError(
  error: { readonly code: WorkbookFileErrorCode; readonly subject?: string | undefined },
  language: Language,
): string {
  return CATALOGUES[language][error.code](error.subject ?? '');
}
