import { createTextReporter } from '../../../src/cli/output/text';
import { checkedFile, finding, HOSTILE, refusedFile } from './sample-reports';

const text = createTextReporter('vi');

test('words of a workbook cannot steer the terminal or forge a line', () => {
  const forged = `${HOSTILE}\nb.xlsx: 1 biểu, không có gì phải sửa`;
  const hostile = finding({ sheet: forged, message: forged });
  const said = text.file(checkedFile(forged, [hostile])) + text.file(refusedFile(forged, forged));
  expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  expect(said.split('\n').filter((line) => line.startsWith('b.xlsx'))).toEqual([]);
});

test('what was changed about a check stands below the name of the file', () => {
  const settings = { severities: { 'rate-mismatch': 'off' as const }, options: {}, unusable: [] };
  const [, second] = text.file({ ...checkedFile('a.xlsx', []), settings }).split('\n');
  expect(second).toBe('  Đã tắt quy tắc: rate-mismatch.');
});
