import { formatPlace, formatRange } from '../../src/domain/address';
import { placeOf } from '../../src/domain/fact';
import { check } from '../../src/engine/check';
import { readFacts } from '../../src/engine/read-facts';
import { rules } from '../../src/rules';
import type { BudgetSketch, ColumnKey, Figure, TableSketch } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';

const is = (value: Exclude<Figure, object>, formula: string): Figure => ({ value, formula });

/** What the text in the first row of a column is taken for, with its interval. */
function readIn(column: ColumnKey, text: Figure, others: readonly Figure[]): unknown {
  const figures = [text, ...others];
  const { snapshot, table } = createTable({
    year: 2024,
    foreign: true,
    columns: [column],
    rows: figures.map((figure, i) => [`Xã ${i + 1}`, figure]),
  });
  const quantity = readFacts(snapshot.sheets[0]!, table).facts.facts.at(0)?.quantity;
  return quantity && [quantity.interval.low?.toString(), quantity.interval.high?.toString()];
}

describe('a text among numbers stands for', () => {
  it.each<[ColumnKey, string, string | undefined, string | undefined]>([
    ['poor', '2289', '2289', '2289'],
    ['poor', ' 3845 ', '3845', '3845'],
    ['poor', '2\u00a0289', '2289', '2289'],
    ['poor', '2.289', '2289', '2289'],
    ['poor', '3,845', '3845', '3845'],
    ['poor', '2.000', '2000', '2000'],
    ['poor', '200 hộ', '200', '200'],
    ['rate', '15,8', '15.75', '15.85'],
    ['rate', '15.83', '15.825', '15.835'],
    ['rate', '9,02%', '9.015', '9.025'],
    ['rate', '1.234', '1.2335', '1.2345'],
  ])('in the column of %s: %s', (column, text, low, high) => {
    const others = column === 'poor' ? [120, 96, 75] : [2.27, 15.83, 4.5];
    expect(readIn(column, text, others)).toEqual([low, high]);
  });

  it.each<[ColumnKey, string, readonly Figure[]]>([
    ['poor', 'khoảng 200', [120, 96, 75]],
    ['poor', '(200)', [120, 96, 75]],
    ['poor', '- 200', [120, 96, 75]],
    ['poor', '200 người', [120, 96, 75]],
    ['poor', '20%', [120, 96, 75]],
    ['poor', 'tăng 20', [120, 96, 75]],
    ['poor', 'chưa giao', [120, 96, 75]],
    ['rate', '0,0227', [2.27, 15.83, 4.5]],
    [
      'rate',
      '15,8',
      [
        { value: 0.0227, format: '0.00%' },
        { value: 0.1583, format: '0.00%' },
      ],
    ],
  ])('nothing in the column of %s: %s', (column, text, others) => {
    expect(readIn(column, text, others)).toBeUndefined();
  });
});

/** What is complained of in a table of others: where, by which rule, and which results lack the text. */
function complaintsOf(sketch: Omit<TableSketch, 'year' | 'foreign'>): unknown[] {
  const { snapshot, table } = createTable({ year: 2024, foreign: true, ...sketch });
  return check(snapshot, [table], rules)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, place, related }) => [
      ruleId,
      formatRange(place.range),
      ...(ruleId === 'number-stored-as-text' ? related.map(({ range }) => formatRange(range)) : []),
    ]);
}

const TEXT = 'number-stored-as-text';

describe('a total of 100, “2.289” and 50', () => {
  const totalled = (total: Figure): unknown[] =>
    complaintsOf({
      columns: ['poor'],
      rows: [
        ['Xã Hồng Kim', 100],
        ['Xã Hồng Thủy', '2.289'],
        ['Xã A Roàng', 50],
      ],
      total: ['Tổng cộng', total],
    });

  it.each<[string, Figure]>([
    ['typed, counts the text', 2439],
    ['added with signs, as Excel counts a text that is a number', is(2439, '=C7+C8+C9')],
  ])('%s', (_, total) => {
    expect(totalled(total)).toEqual([[TEXT, 'C8']]);
  });

  it.each<[string, Figure]>([
    ['SUM', is(150, '=SUM(C7:C9)')],
    ['SUM of single cells', is(150, '=SUM(C7,C8,C9)')],
    ['SUBTOTAL', is(150, '=SUBTOTAL(9,C7:C9)')],
    ['signs, in a program that counts texts as nothing', is(150, '=C7+C8+C9')],
  ])('%s passes over it', (_, total) => {
    expect(totalled(total)).toEqual([[TEXT, 'C8', 'C10']]);
  });

  it('that is neither sum leaves it open what the formula counted', () => {
    expect(totalled(is(152.289, '=C7+C8+C9'))).toEqual([[TEXT, 'C8']]);
  });

  it('typed wrongly is wrong', () => {
    expect(totalled(2493)).toContainEqual(['total-mismatch', 'C10']);
  });
});

it('follows a text through the results that rest on one another', () => {
  const followed = (rateOfAll: Figure): unknown[] =>
    complaintsOf({
      columns: ['households', 'poor', 'rate'],
      rows: [
        ['Xã Hồng Kim', 1000, 100, 10],
        ['Xã Hồng Thủy', 2000, '300', 15],
        ['Xã A Roàng', 1000, 50, 5],
      ],
      total: ['Tổng cộng', is(4000, '=SUM(C7:C9)'), is(150, '=SUM(D7:D9)'), rateOfAll],
    });
  // 150 of 4000, as long as the text is one; 450 of 4000 afterwards.
  expect(followed(is(3.75, '=ROUND(100*D10/C10,2)'))).toEqual([[TEXT, 'D8', 'D10']]);
  expect(followed(11.25)).toEqual([[TEXT, 'D8', 'D10']]);
  expect(followed(3.75)).toEqual([
    ['rate-mismatch', 'E10'],
    [TEXT, 'D8', 'D10'],
  ]);
});

describe('says nothing of a total', () => {
  const rows: TableSketch['rows'] = [
    ['Xã Hồng Kim', 100],
    ['Xã Hồng Thủy', '2.289'],
    ['Xã A Roàng', 50],
  ];

  it.each<[string, Figure]>([
    ['from another sheet', is(150, "='Biểu 2'!C9")],
    ['by a function that nobody here understands', is(150, '=SUMIF(A7:A9,">0",C7:C9)')],
  ])('%s', (_, total) => {
    const complaints = complaintsOf({ columns: ['poor'], rows, total: ['Tổng cộng', total] });
    expect(complaints).toEqual([[TEXT, 'C8']]);
  });
});

describe('“4.817” among amounts of money', () => {
  const totalled = (total: number, others: readonly [number, number]): unknown[] => {
    const sketch: BudgetSketch = {
      kind: 'budget',
      year: 2024,
      foreign: true,
      columns: [{}],
      rows: [
        ['DA', total],
        ['DA1', '4.817'],
        ['DA2', others[0]],
        ['DA3', others[1]],
      ],
    };
    const { snapshot, table } = createTable(sketch);
    return check(snapshot, [table], rules)
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ ruleId }) => ruleId);
  };

  it('is one of thousands where all others are whole', () => {
    expect(totalled(12_817, [3000, 5000])).toEqual([TEXT]);
    expect(totalled(12_871, [3000, 5000])).toContain('project-mismatch');
  });

  it('is left to people where just its other reading adds up', () => {
    expect(totalled(8_005, [3000, 5000.183])).toEqual([TEXT]);
    expect(totalled(12_871, [3000, 5000.183])).toEqual([TEXT]);
  });
});

it('compares a text with the same figure of another table', () => {
  const table = (poor: Figure): TableSketch => ({
    year: 2024,
    foreign: true,
    columns: ['poor'],
    rows: [
      ['Xã Hồng Kim', 100],
      ['Xã Hồng Thủy', poor],
      ['Xã A Roàng', 50],
    ],
  });
  const conflicts = (poor: number): string[] => {
    const { snapshot, tables } = createTable({ ...table('2.289'), beside: [table(poor)] });
    return check(snapshot, tables, rules)
      .findings.filter(({ ruleId }) => ruleId === 'cross-table-conflict')
      .map(({ place }) => formatPlace(place));
  };
  expect(conflicts(2289)).toEqual([]);
  expect(conflicts(2298)).toHaveLength(1);
});

it('knows the text behind a result that will change', () => {
  const { snapshot, table } = createTable({
    year: 2024,
    foreign: true,
    columns: ['poor'],
    rows: [
      ['Xã Hồng Kim', 100],
      ['Xã Hồng Thủy', '2.289'],
    ],
    total: ['Tổng cộng', is(100, '=SUM(C7:C8)')],
  });
  const { facts } = readFacts(snapshot.sheets[0]!, table);
  expect(facts.facts.at(2)?.quantity.value.toString()).toBe('2389');
  expect(facts.facts.at(2)?.cell.value).toBe(100);
  expect(
    facts.facts.at(1)?.text?.leftOutBy.map((index) => formatPlace(placeOf(facts, index))),
  ).toEqual(["'Phụ lục'!C9"]);
});
