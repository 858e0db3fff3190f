import { renderWorkbookFileError } from '../../../src/messages/problems/workbook-file-errors';
import type { WorkbookFileErrorCode } from '../../../src/ports/workbook-file';

/** What each error speaks of; empty where it needs nothing. */
const SUBJECTS: Readonly<Record<WorkbookFileErrorCode, string>> = {
  'not-found': '',
  'not-permitted': '',
  'empty-file': '',
  'not-a-workbook': '',
  'old-format': '',
  'binary-format': '',
  'open-document': '',
  encrypted: '',
  damaged: 'xl/worksheets/sheet1.xml, row 0',
  'document-type': 'xl/sharedStrings.xml',
  'no-worksheets': '',
  'file-too-large': '50',
  'too-many-parts': '5000',
  'unpacks-too-large': 'xl/worksheets/sheet1.xml',
  'too-many-cells': '2000000',
  'took-too-long': '60',
  'out-of-memory': '',
  failed: 'TypeError',
};

const codes = Object.entries(SUBJECTS) as [WorkbookFileErrorCode, string][];

test.each(codes)('%s names its subject and says what to do, in both languages', (code, subject) => {
  const vi = renderWorkbookFileError({ code, subject }, 'vi');
  const en = renderWorkbookFileError({ code, subject }, 'en');
  expect(vi).not.toBe(en);
  for (const text of [vi, en]) expect(text).toContain(subject);
  expect(vi).toMatch(/(?:Hãy|hãy) \S+/);
  expect(en.split(/[.;] /).length).toBeGreaterThan(1);
});

test('a password is said to be the reason, and how to get rid of it', () => {
  expect(renderWorkbookFileError({ code: 'encrypted' }, 'vi')).toBe(
    'Sổ tính có mật khẩu nên không đọc được. Hãy bỏ mật khẩu mở tệp rồi lưu lại.',
  );
});

test.each(codes.filter(([, subject]) => subject !== '' && !/^\d+$/.test(subject)))(
  '%s leaves no gap where its subject is not known',
  (code) => {
    for (const language of ['vi', 'en'] as const)
      expect(renderWorkbookFileError({ code }, language)).not.toMatch(
        /undefined| {2}|\( ?\)| [.,;]/,
      );
  },
);
