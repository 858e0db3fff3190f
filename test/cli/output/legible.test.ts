import { legible } from '../../../src/cli/output/legible';

test('text of a workbook cannot steer the terminal or turn its own direction', () => {
  expect(legible('Xã\u001B]0;đổi tên\u0007\u001B[2J')).toBe('Xã\uFFFD]0;đổi tên\uFFFD\uFFFD[2J');
  expect(legible('a\u202Eb\u2066c')).toBe('a\uFFFDb\uFFFDc');
  expect(legible('dòng một\r\ndòng hai\tcột')).toBe('dòng một dòng hai cột');
  expect(legible('Hộ nghèo: 2.289 – “đủ”')).toBe('Hộ nghèo: 2.289 – “đủ”');
});
