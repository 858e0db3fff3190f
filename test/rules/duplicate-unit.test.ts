import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatRange } from '../../src/domain/address';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { simpleSheet } from '../recognition/simple-sheet';
import { createTable } from '../support/table/create-table';

/** Villages of communes, each commune under a heading of its own where `headings` says so. */
function duplicatesIn(labels: readonly string[], headings: readonly number[] = []): string[] {
  const { snapshot, table } = createTable({
    year: 2024,
    columns: ['poor'],
    rows: labels.map((label) => [label, null]),
  });
  const rows = table.rows.map((row, index) => ({
    ...row,
    row: row.row + headings.filter((heading) => heading <= index).length,
  }));
  return check(snapshot, [{ ...table, rows }], rules)
    .findings.filter(({ ruleId }) => ruleId === 'duplicate-unit')
    .map(({ place, related }) =>
      [place, ...related].map(({ range }) => formatRange(range)).join(' = '),
    );
}

test('a third row of the same name is compared with the first', () => {
  expect(duplicatesIn(['Thôn 1', 'thôn 1', 'Thôn 2', 'THÔN 1'])).toEqual([
    'A8:B8 = A7:B7',
    'A10:B10 = A7:B7',
  ]);
});

test('villages of two communes may have one name', () => {
  expect(duplicatesIn(['Thôn 1', 'Thôn 2', 'Thôn 1', 'Thôn 2'], [2])).toEqual([]);
});

test('within one commune they may not', () => {
  expect(duplicatesIn(['Thôn 1', 'Thôn 2', 'Thôn 1', 'Thôn 1'], [2])).toEqual([
    'A11:B11 = A10:B10',
  ]);
});

test('a place may be named like the total', () => {
  const { snapshot, table } = createTable({
    year: 2024,
    columns: ['poor'],
    rows: [['Xã Hồng Kim', 5]],
    total: ['Xã Hồng Kim', '='],
  });
  expect(check(snapshot, [table], rules).findings).toEqual([]);
});

describe('persons of one name', () => {
  const personsIn = (head: string, told: readonly (string | number)[]): string[] => {
    const sheet = simpleSheet([
      ['KẾT QUẢ HỖ TRỢ HỘ NGHÈO NĂM 2024 (triệu đồng)'],
      ['TT', 'Họ và tên', head, 'Kinh phí được cấp', 'Kinh phí đã giải ngân'],
      ...told.map((one, row) => [row + 1, 'Nông Thị Lan', one, 20 + row, 10 + row]),
    ]);
    return checkSnapshot({ sheets: [sheet], names: [] })
      .findings.filter(({ ruleId }) => ruleId === 'duplicate-unit')
      .map(({ place: { range } }) => formatRange(range));
  };

  test('may share their post', () => {
    expect(personsIn('Chức vụ', ['Kế toán', 'Kế toán'])).toEqual([]);
  });

  test('are one if they live in one village', () => {
    expect(personsIn('Thôn', ['Nà Rại', 'Lũng Pán', 'Nà Rại'])).toEqual(['A5:C5']);
  });
});
