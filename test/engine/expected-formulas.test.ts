import { formatCell } from '../../src/domain/address';
import { readFacts } from '../../src/engine/read-facts';
import type { Figure, TableSketch } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';

/** Cell, how its number stands, and the formula that belongs there, of every cell off its pattern. */
function offPattern(sketch: Omit<TableSketch, 'year' | 'foreign'>): unknown[][] {
  const { snapshot, table } = createTable({ year: 2024, foreign: true, ...sketch });
  return [...readFacts(snapshot.sheets[0]!, table).facts.facts].flatMap((fact) => {
    if (fact.standing === 'typed' || fact.standing === 'live') return [];
    const row = table.rows[Math.floor(fact.index / table.columns.length)]!.row;
    const { column } = table.columns[fact.index % table.columns.length]!;
    const { missing, repeated, strange } = fact.sumFault ?? {};
    return [
      [
        formatCell({ row, column }),
        fact.standing,
        fact.expectedFormula,
        ...(missing ? [[missing, repeated, strange]] : []),
      ],
    ];
  });
}

const is = (value: number, formula: string): Figure => ({ value, formula });

describe('a column of formulas', () => {
  const columns = ['poor', 'reduction', 'remaining'] as const;
  const below: TableSketch['rows'] = [
    ['Xã B', 45, 15, is(30, '=C8-D8')],
    ['Xã C', 60, 20, is(40, '=C9-D9')],
    ['Xã D', 70, 20, is(50, '=C10-D10')],
  ];

  it.each<[string, Figure, unknown[][]]>([
    ['the same formula', is(150, '=C7-D7'), []],
    ['the same, written another way', is(150, '=-D7+$C7'), []],
    ['a number', 150, [['E7', 'overwritten', '=C7-D7']]],
    ['another formula', is(150, '=C7-50'), [['E7', 'deviating', '=C7-D7']]],
    ['the formula of the row below', is(150, '=C8-D8'), [['E7', 'deviating', '=C7-D7']]],
    ['nothing', null, []],
  ])('and %s', (_, figure, expected) => {
    expect(offPattern({ columns, rows: [['Xã A', 200, 50, figure], ...below] })).toEqual(expected);
  });

  it('in which two of five are typed still is one', () => {
    const rows: TableSketch['rows'] = [['X', 9, 1, 8], ['Y', 9, 2, 7], ...below].map(
      ([label, poor, reduction, remaining], i) =>
        i < 2
          ? [label as string, poor!, reduction!, remaining!]
          : [label as string, poor!, reduction!, is(30, `=C${7 + i}-D${7 + i}`)],
    );
    expect(offPattern({ columns, rows }).map(([cell]) => cell)).toEqual(['E7', 'E8']);
    expect(offPattern({ columns, rows: [...rows, ['Z', 9, 1, 8]] })).toEqual([]);
  });

  it('may be typed where the formula would have nothing to work with', () => {
    expect(offPattern({ columns, rows: [['Xã A', null, 50, 150], ...below] })).toEqual([]);
  });

  it('that looks at the row above says nothing: its first row is another for good reason', () => {
    expect(
      offPattern({
        columns: ['poor', 'reduction'],
        rows: [
          ['A', 5, is(5, '=C7')],
          ['B', 5, is(10, '=D7+C8')],
          ['C', 5, is(15, '=D8+C9')],
          ['D', 5, is(20, '=D9+C10')],
        ],
      }),
    ).toEqual([]);
  });

  it('that brings figures from another sheet says nothing: rows may go apart', () => {
    const link = (row: number): Figure => is(5, `='Biểu 1'!C${row}`);
    expect(
      offPattern({
        columns: ['poor'],
        rows: [
          ['A', link(9)],
          ['B', link(10)],
          ['C', link(11)],
          ['D', link(13)],
          ['E', 5],
        ],
      }),
    ).toEqual([]);
  });

  it('with all but one half of the formulas in another spelling is one all the same', () => {
    expect(
      offPattern({
        columns,
        rows: [
          ['A', 9, 1, is(8, '=C7-D7')],
          ['B', 9, 1, is(8, '=SUM(C8,-D8)')],
          ['C', 9, 1, is(8, '=C9-D9')],
          ['D', 9, 1, is(8, '=IF(C10="","",C10-D10)')],
          ['E', 9, 1, 8],
        ],
      }),
    ).toEqual([['E11', 'overwritten', '=C11-D11']]);
  });
});

describe('a total row', () => {
  const columns = ['households', 'poor', 'nearPoor', 'reduction'] as const;
  const rows: TableSketch['rows'] = [
    ['Xã A', 100, 10, 5, 2],
    ['Xã B', 200, 20, 6, 3],
    ['Xã C', 300, 30, 7, 4],
  ];
  const sums = (last: number): Figure[] =>
    ['C', 'D', 'E', 'F'].map((name) => is(600, `=SUM(${name}7:${name}${last})`));

  it('of sums over all rows is sound, whatever way they are written', () => {
    expect(
      offPattern({
        columns,
        rows,
        total: [
          'Tổng',
          is(600, '=SUM(C7:C9)'),
          is(60, '=D7+D8+D9'),
          is(18, '=SUM(E7,E8:E9)'),
          is(9, '=SUBTOTAL(9,F6:F9)'),
        ],
      }),
    ).toEqual([]);
  });

  it('with a number among its sums', () => {
    const [, ...others] = sums(9);
    expect(offPattern({ columns, rows, total: ['Tổng', 600, ...others] })).toEqual([
      ['C10', 'overwritten', '=SUM(C7:C9)'],
    ]);
  });

  it('may state a number where the places have none', () => {
    const [, ...others] = sums(9);
    const blank = rows.map(([label, , ...figures]) => [label, null, ...figures] as const);
    expect(offPattern({ columns, rows: blank, total: ['Tổng', 600, ...others] })).toEqual([]);
  });

  it('whose sums all leave out the last place', () => {
    expect(offPattern({ columns, rows, total: ['Tổng', ...sums(8)] })).toEqual(
      ['C', 'D', 'E', 'F'].map((name) => [
        `${name}10`,
        'deviating',
        `=SUM(${name}7:${name}9)`,
        [[2], [], []],
      ]),
    );
  });

  it('may leave out a place without figures', () => {
    expect(
      offPattern({
        columns,
        rows: [...rows, ['Xã D', null, null, null, null]],
        total: ['Tổng', ...sums(9)],
      }),
    ).toEqual([]);
  });

  it('that adds a place twice, or itself', () => {
    expect(
      offPattern({
        columns: ['poor', 'nearPoor'],
        rows: rows.map(([label, , poor, nearPoor]) => [label, poor!, nearPoor!] as const),
        total: ['Tổng', is(70, '=SUM(C7:C9)+C7'), is(18, '=SUM(D7:D10)')],
      }),
    ).toEqual([
      ['C10', 'deviating', '=SUM(C7:C9)', [[], [0], []]],
      ['D10', 'deviating', '=SUM(D7:D9)', [[], [], [9]]],
    ]);
  });

  it('that adds another column, or a number besides', () => {
    const [first, second, third] = sums(9);
    expect(
      offPattern({ columns, rows, total: ['Tổng', first!, second!, third!, is(9, '=SUM(E7:E9)')] }),
    ).toEqual([['F10', 'deviating', '=SUM(F7:F9)']]);
    expect(
      offPattern({
        columns,
        rows,
        total: ['Tổng', first!, second!, third!, is(9, '=SUM(F7:F9)+1')],
      }),
    ).toEqual([['F10', 'deviating', '=SUM(F7:F9)']]);
  });

  it('may be worked out along the row', () => {
    const [first, second, third] = sums(9);
    expect(
      offPattern({ columns, rows, total: ['Tổng', first!, second!, third!, is(9, '=D10-E10')] }),
    ).toEqual([]);
  });
});

describe('a table of sections', () => {
  const columns = ['poor'] as const;
  const rows = (total1: Figure, total2: Figure): TableSketch['rows'] => [
    ['I. Thành thị', total1],
    ['Phường A', 10],
    ['Phường B', 20],
    ['II. Nông thôn', total2],
    ['Xã C', 30],
    ['Xã D', 40],
  ];
  const sound = rows(is(30, '=SUM(C8:C9)'), is(70, '=SUM(C11:C12)'));
  const subtotals = [0, 3];

  it.each<[string, string, unknown[][]]>([
    ['of its sections', '=C7+C10', []],
    ['of its places', '=SUM(C8:C9,C11:C12)', []],
    ['of everything', '=SUM(C7:C12)', [['C13', 'deviating', '=C7+C10', [[], [1, 2, 4, 5], []]]]],
    ['of one section', '=C7', [['C13', 'deviating', '=C7+C10', [[3], [], []]]]],
    ['of a section and a place', '=C7+C11', [['C13', 'deviating', '=C7+C10', [[5], [], []]]]],
  ])('with the sum %s', (_, formula, expected) => {
    expect(
      offPattern({ columns, rows: sound, subtotals, total: ['Tổng', is(100, formula)] }),
    ).toEqual(expected);
  });

  it('that adds another section names its row, and not the places that are added there', () => {
    const off = rows(is(30, '=SUM(C8:C9)'), is(100, '=SUM(C11:C12)+C7'));
    expect(
      offPattern({ columns, rows: off, subtotals, total: ['Tổng', is(130, '=C7+C10')] }),
    ).toEqual([['C10', 'deviating', '=SUM(C11:C12)', [[], [], [6]]]]);
  });

  it('with SUBTOTAL, which passes over its like', () => {
    expect(
      offPattern({
        columns,
        subtotals,
        rows: rows(is(30, '=SUBTOTAL(9,C8:C9)'), is(70, '=SUBTOTAL(9,C11:C12)')),
        total: ['Tổng', is(100, '=SUBTOTAL(9,C7:C12)')],
      }),
    ).toEqual([]);
  });

  it('with SUBTOTAL of visible rows, one of which is hidden', () => {
    expect(
      offPattern({
        columns,
        hidden: [1],
        rows: [
          ['A', 1],
          ['B', 2],
          ['C', 3],
        ],
        total: ['Tổng', is(4, '=SUBTOTAL(109,C7:C9)')],
      }),
    ).toEqual([['C10', 'deviating', '=SUM(C7:C9)', [[1], [], []]]]);
  });
});
