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

describe('rows named after where or what they are', () => {
  /** Each line: words of three columns, in one of which the names stand. */
  const rulesIn = (head: readonly string[], lines: readonly (readonly string[])[]): string[] => {
    const learners = (row: number): number => 20 + ((row * 7) % 13);
    const sheet = simpleSheet([
      ['DANH SÁCH LỚP DẠY NGHỀ CHO HỘ NGHÈO NĂM 2024 (triệu đồng)'],
      ['TT', ...head, 'Kinh phí được cấp', 'Kinh phí đã giải ngân'],
      ...lines.map((words, row) => [row + 1, ...words, 3 * learners(row), 2 * learners(row)]),
    ]);
    return checkSnapshot({ sheets: [sheet], names: [] })
      .findings.filter(({ ruleId }) => /duplicate/.test(ruleId))
      .map(({ ruleId, place: { range } }) => `${ruleId} ${formatRange(range)}`);
  };
  const COMMUNES = ['Xã Hồng Vân', 'Xã Hồng Thủy', 'Xã Sơn Thủy'];

  test('are classes where communes come back throughout, one trade in one commune twice', () => {
    const trades = ['May', 'Nề', 'Thú y', 'Mộc', 'May', 'Nề', 'May', 'Thêu', 'Mộc'];
    const classes = trades.map((trade, row) => [trade, COMMUNES[row % 3]!]);
    expect(rulesIn(['Nghề đào tạo', 'Xã'], classes)).toEqual([]);
  });

  test('are models, each with a host of its own', () => {
    const kinds = ['Chăn nuôi bò sinh sản', 'Trồng quế xen sắn', 'Nuôi ong lấy mật'];
    const models = Array.from({ length: 9 }, (_, row) => [
      kinds[row % 3]!,
      COMMUNES[(row + Math.floor(row / 3)) % 3]!,
      ['Hội Nông dân', 'Hội Phụ nữ'][row % 2]!,
    ]);
    expect(rulesIn(['Tên mô hình', 'Địa điểm', 'Cơ quan chủ trì'], models)).toEqual([]);
  });

  test('are villages where the words beside them are the communes in which they lie', () => {
    const villages = Array.from({ length: 9 }, (_, row) => [
      COMMUNES[Math.floor(row / 3)]!,
      `Thôn ${(row % 3) + 1}`,
    ]);
    villages[8] = [COMMUNES[2]!, 'Thôn 1'];
    expect(rulesIn(['Xã', 'Thôn'], villages)).toEqual(['duplicate-unit A11:C11']);
  });

  test('are places where the words beside them are the same again', () => {
    const officials = ['Lò Văn Inh', 'Hồ Thị Lan', 'Pả Vân'];
    const places = Array.from({ length: 6 }, (_, row) => [COMMUNES[row % 3]!, officials[row % 3]!]);
    expect(rulesIn(['Xã', 'Cán bộ'], places)).toEqual([
      'duplicate-unit A6:C6',
      'duplicate-unit A7:C7',
      'duplicate-unit A8:C8',
    ]);
  });
});
