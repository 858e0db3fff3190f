import { recogniseTables } from '../../src/recognition/recognise-tables';
import { meaningText } from './meaning-text';
import { simpleSheet } from './simple-sheet';

/** What is read of the column of minorities, by those beside them. */
function minoritiesBeside(head: string, others: readonly number[]): string {
  const minorities = [38, 51, 46, 18];
  const { tables } = recogniseTables(
    simpleSheet([
      ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
      ['TT', 'Thôn', 'Tổng số hộ', 'Tổng số hộ nghèo (hộ)', head, '<'],
      ['^', '^', '^', '^', 'Kinh', 'DTTS'],
      ...[40, 54, 49, 25].map((poor, row) => [
        row + 1,
        `Bản ${'ABCD'[row]!}`,
        170 + 10 * row,
        poor,
        others[row]!,
        minorities[row]!,
      ]),
    ]),
  );
  return meaningText(tables[0]!.columns.find(({ column }) => column === 5)!.dimensions);
}

test.each(['Chia theo dân tộc', 'Chia ra', 'Phân theo dân tộc'])(
  'parts under %s are of the count before them, which they make up',
  (head) =>
    expect(minoritiesBeside(head, [2, 3, 3, 7])).toBe('end 2025 poor count actual ethnicMinority'),
);

test('parts that make up something else are not', () => {
  expect(minoritiesBeside('Chia theo dân tộc', [132, 129, 144, 182])).toBe(
    'end 2025 households count actual ethnicMinority',
  );
});
