import { recogniseTables } from '../../src/recognition/recognise-tables';
import { meaningText } from './meaning-text';
import { simpleSheet } from './simple-sheet';

/** What is read of two tables beside each other, the second one under a line of its own. */
function readBeside(caption: readonly string[]): readonly (readonly string[])[] {
  const { tables } = recogniseTables(
    simpleSheet([
      ['BIỂU TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024', '<', '<', '<'],
      [],
      ['TT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo', null, null, ...caption],
      ['^', '^', '^', '^', null, null, 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo'],
      [1, 'Thôn Bản Lẫm', 41, 30, null, null, 'Thôn Bản Lẫm', 52, 33],
      [2, 'Thôn Nà Đon', 27, 19, null, null, 'Thôn Nà Đon', 36, 21],
      [3, 'Thôn Khuổi Kỳ', 33, 25, null, null, 'Thôn Khuổi Kỳ', 40, 31],
      ['', 'Cộng', 101, 74, null, null, 'Cộng', 128, 85],
    ]),
  );
  return tables.map(({ columns }) => columns.map(({ dimensions }) => meaningText(dimensions)));
}

const OF_2024 = ['end 2024 poor count actual', 'end 2024 nearPoor count actual'];
const OF_2023 = ['end 2023 poor count actual', 'end 2023 nearPoor count actual'];

test.each(['Năm 2023', 'Cuối năm 2023', 'KẾT QUẢ RÀ SOÁT NĂM 2023'])(
  '%s over the whole of a table is its year, whatever the sheet is called',
  (caption) => expect(readBeside([caption, '<', '<'])).toEqual([OF_2024, OF_2023]),
);

test('a line that names no year leaves that of the sheet', () => {
  expect(readBeside(['Theo thôn', '<', '<'])).toEqual([OF_2024, OF_2024]);
});
