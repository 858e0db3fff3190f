import { renderWorkbookError } from '../../../src/messages/problems/workbook-errors';
import type { WorkbookErrorCode } from '../../../src/ports/workbook-port';

/** What each error speaks of; empty where it needs nothing. */
const SUBJECTS: Readonly<Record<WorkbookErrorCode, string>> = {
  'sheet-exists': 'Phụ lục II',
  'sheet-name-invalid': 'Phụ lục/II',
  'sheet-missing': 'Phụ lục II',
  protected: 'Phụ lục II',
  'workbook-protected': '',
  'cell-edit-mode': '',
  'changed-meanwhile': "'Phụ lục II'!F16",
  'too-large': '',
  unsupported: 'ExcelApi 1.14',
  'read-only': '',
  'part-unreadable': '',
  'half-written': 'Biểu 1',
  failed: 'GeneralException',
};

const codes = Object.entries(SUBJECTS) as [WorkbookErrorCode, string][];

test.each(codes)('%s names its subject in both languages', (code, subject) => {
  const vi = renderWorkbookError({ code, subject }, 'vi');
  const en = renderWorkbookError({ code, subject }, 'en');
  expect(vi).not.toBe(en);
  for (const text of [vi, en]) expect(text).toContain(subject);
});

test.each(codes)('%s leaves no gap where its subject is not known', (code) => {
  for (const language of ['vi', 'en'] as const) {
    const text = renderWorkbookError({ code }, language);
    expect(text).not.toMatch(/undefined| {2}|\( ?\)| [.,;]/);
  }
});

test('a refused write says that nothing was changed and what to do', () => {
  expect(renderWorkbookError({ code: 'protected', subject: 'Phụ lục II' }, 'vi')).toBe(
    'Trang “Phụ lục II” đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ trang (thẻ Xem lại) rồi làm lại. Chưa có gì thay đổi.',
  );
  expect(renderWorkbookError({ code: 'cell-edit-mode' }, 'vi')).toBe(
    'Excel đang ở chế độ sửa ô. Hãy nhấn Enter để nhập xong ô đang sửa rồi thử lại. Chưa có gì thay đổi.',
  );
});
