import { changeInWords } from '../../../src/messages/findings/change-in-words';

const change = (low: string | undefined, high: string | undefined) => ({
  kind: 'range' as const,
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  unit: 'percent' as const,
});

test.each([
  ['1.20', '1.29', 'tăng 1,20–1,29%', 'grew by 1.20–1.29%'],
  ['5.00', '5.00', 'tăng 5,00%', 'grew by 5.00%'],
  // The smaller size comes first, as one says it.
  ['-20.00', '-15.50', 'giảm 15,50–20,00%', 'fell by 15.50–20.00%'],
  [
    '-2.05',
    '3.48',
    'thay đổi trong khoảng từ giảm 2,05% đến tăng 3,48%',
    'changed by anything from a fall of 2.05% to a rise of 3.48%',
  ],
  ['0.00', '0.00', 'không thay đổi', 'did not change'],
  [
    '0.00',
    '0.03',
    'không thay đổi hoặc tăng không quá 0,03%',
    'did not change or grew by no more than 0.03%',
  ],
  [
    '-0.04',
    '0.00',
    'không thay đổi hoặc giảm không quá 0,04%',
    'did not change or fell by no more than 0.04%',
  ],
  ['12.00', undefined, 'tăng ít nhất 12,00%', 'grew by at least 12.00%'],
  [undefined, '-7.00', 'giảm ít nhất 7,00%', 'fell by at least 7.00%'],
])('%s to %s is “%s”', (low, high, vi, en) => {
  expect(changeInWords(change(low, high), 'vi')).toBe(vi);
  expect(changeInWords(change(low, high), 'en')).toBe(en);
});

test('what is no range says nothing', () => {
  expect(changeInWords(undefined, 'vi')).toBe('');
  expect(changeInWords({ kind: 'text', value: '5' }, 'vi')).toBe('');
  expect(changeInWords(change('-1.00', undefined), 'vi')).toBe('');
});
