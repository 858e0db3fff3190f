import { formatCellValue, formatCount, formatFigure } from '../../src/messages/figures';

test.each([
  ['7540', 'plain', '7.540', '7,540'],
  ['2.27', 'percent', '2,27%', '2.27%'],
  ['24.40', 'percent', '24,40%', '24.40%'],
  ['-1234567.5', 'plain', '-1.234.567,5', '-1,234,567.5'],
  // Beyond what a double holds.
  ['123456789012345678.25', 'plain', '123.456.789.012.345.678,25', '123,456,789,012,345,678.25'],
] as const)('%s', (canonical, unit, vi, en) => {
  expect(formatFigure(canonical, unit, 'vi')).toBe(vi);
  expect(formatFigure(canonical, unit, 'en')).toBe(en);
});

test('a count', () => {
  expect(formatCount(10000, 'vi')).toBe('10.000');
  expect(formatCount(10000, 'en')).toBe('10,000');
});

test.each([
  [null, ''],
  ['chưa giao', 'chưa giao'],
  [true, 'ĐÚNG'],
  [{ error: '#DIV/0!' }, '#DIV/0!'],
  [0.1, '0,1'],
])('a cell that holds %j', (value, shown) => {
  expect(formatCellValue(value, 'vi')).toBe(shown);
});
