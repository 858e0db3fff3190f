import { parseRoster, rosterOf } from '../../src/rollup/roster';
import { submission, unitTable } from './submitted';

test.each([
  ['one name a line', 'Xã A Ngo\nXã Nhâm\n', ['Xã A Ngo', 'Xã Nhâm']],
  [
    'a list saved by Excel',
    '\uFEFFSTT;Đơn vị\r\n1;Xã A Ngo\r\n2;Xã Nhâm\r\n',
    ['Xã A Ngo', 'Xã Nhâm'],
  ],
  [
    'names in quotes, with other cells',
    '"Xã A Ngo","850"\n"Xã Nhâm","431"',
    ['Xã A Ngo', 'Xã Nhâm'],
  ],
  ['numbered names without their kind', '1. A Ngo\n2. Nhâm', ['A Ngo', 'Nhâm']],
  ['repeats and blank lines', 'Xã A Ngo\n\nXã  A Ngo\nXã Nhâm', ['Xã A Ngo', 'Xã Nhâm']],
  ['nothing', ' \n;;\n12\n', []],
])('reads %s', (_, text, expected) => {
  expect(parseRoster(text)).toEqual(expected);
});

test('a workbook lists the units of its longest table, or mere names', () => {
  const short = unitTable({ 'Xã A Ngo': { begin: 1 } });
  const long = unitTable({ 'Xã A Ngo': { begin: 1 }, 'Xã Nhâm': {} });
  expect(rosterOf(submission('a.xlsx', [short, long]))).toEqual(['Xã A Ngo', 'Xã Nhâm']);
  const bare = { ...submission('a.xlsx', []), names: ['Xã Nhâm', 'Xã Nhâm'] };
  expect(rosterOf(bare)).toEqual(['Xã Nhâm']);
});
