import { thuaThienHue2024 } from '../../../src/templates/target-allocation/sample';
import { publishedRows, publishedTotal } from '../../fixtures/thua-thien-hue-2024';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate, type Calculation, type TypedFigure } from '../support/calculated';
import { compile } from '../support/compiled';

const store = useUniverStore();

/** The published plan with some figures typed differently. */
async function published(
  change: readonly TypedFigure[] = [],
  totalPosition = 'top',
): Promise<Calculation> {
  const compiled = compile({ ...thuaThienHue2024.parameters, totalPosition });
  const typed = publishedRows.flatMap(({ place, poorEnd: _, ...figures }, at) =>
    Object.entries(figures).map(([key, value]) => ({ at, key, value })),
  );
  const totals = [
    { at: 'total', key: 'poorRateBegin', value: publishedTotal.poorRateBegin },
    { at: 'total', key: 'poorRateEnd', value: publishedTotal.poorRateEnd },
  ] as const;
  return calculate(store(), compiled, [...typed, ...totals, ...change]);
}

/** Three places with every column, all figures in agreement. */
async function everyColumn(change: readonly TypedFigure[] = []): Promise<Calculation> {
  const columns = {
    households: true,
    plannedHouseholds: true,
    nearPoor: true,
    ethnicMinority: true,
  };
  const typed = [0, 1, 2].flatMap((at) =>
    Object.entries({
      householdsBegin: 1000 * (at + 1),
      householdsEnd: 1010 * (at + 1),
      poorBegin: 201,
      poorReduction: 40,
      nearPoorBegin: 90,
      nearPoorReduction: 10,
      minorityPoorBegin: 120,
      minorityPoorReduction: 30,
    }).map(([key, value]) => ({ at, key, value })),
  );
  return calculate(store(), compile({ columns }), [...typed, ...change]);
}

describe.each(['top', 'bottom'])('the published plan, total at the %s', (totalPosition) => {
  it('comes out as published, and nothing is marked', async () => {
    const result = await published([], totalPosition);
    expect(publishedRows.map((_, at) => result.value(at, 'poorEnd'))).toEqual(
      publishedRows.map(({ poorEnd }) => poorEnd),
    );
    for (const key of ['poorBegin', 'poorReduction', 'poorEnd'] as const)
      expect(result.value('total', key)).toBe(publishedTotal[key]);
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
  });
});

it('shows nothing while nothing is typed', async () => {
  const result = await calculate(store(), compile({ columns: { households: true } }), []);
  for (const key of ['poorBegin', 'poorEnd', 'poorRateBegin'])
    expect(result.value('total', key)).toBe('');
  expect(result.value(0, 'poorEnd')).toBe('');
  expect(result.checks()).toEqual({});
  expect(result.marked()).toEqual([]);
});

it('computes rates rounded half up', async () => {
  // 100·201/20000 = 1,005, which binary fractions cannot hold
  const result = await everyColumn([{ at: 0, key: 'householdsBegin', value: 20000 }]);
  expect(result.value(0, 'poorRateBegin')).toBe(1.01);
  // 603 of 25.000 and 483 of 6.060
  expect(result.value('total', 'poorRateBegin')).toBe(2.41);
  expect(result.value('total', 'poorRateEnd')).toBe(7.97);
  expect(result.checks()).toEqual({});
});

it('does not compare totals while places are still being filled in', async () => {
  const result = await published([{ at: 8, key: 'poorReduction', value: null }]);
  expect(result.value(8, 'poorEnd')).toBe('');
  expect(result.checks()).toEqual({});
  expect(result.marked()).toEqual([]);
});

describe('a row of the published plan is marked, and its check says why, where', () => {
  it.each<[string, TypedFigure[], Record<string, string>]>([
    [
      'what remains is typed over',
      [{ at: 8, key: 'poorEnd', value: 2298 }],
      { '8': 'Cột 4 khác cột 1 trừ cột 3.', total: 'Cột 4 khác cột 1 trừ cột 3.' },
    ],
    [
      'a count is not whole',
      [{ at: 3, key: 'poorReduction', value: 5.4 }],
      { '3': 'Số hộ phải là số nguyên, không âm.', total: 'Số hộ phải là số nguyên, không âm.' },
    ],
    [
      'more are lifted out than there are',
      [{ at: 3, key: 'poorReduction', value: 616 }],
      { '3': 'Số hộ phải là số nguyên, không âm. Cột 3 lớn hơn cột 1.' },
    ],
    [
      'a rate is above 100',
      [{ at: 3, key: 'poorRateBegin', value: 205 }],
      {
        '3': 'Tỷ lệ phải từ 0 đến 100.',
        total: 'Cột 1 và 2 không khớp tổng số hộ của các dòng.',
      },
    ],
    [
      'a rate is below 0',
      [{ at: 3, key: 'poorRateBegin', value: -1 }],
      { '3': 'Tỷ lệ phải từ 0 đến 100.' },
    ],
    [
      'a number is text',
      [{ at: 3, key: 'poorBegin', value: '615' }],
      { '3': 'Có ô số đang là chữ.' },
    ],
    [
      'a place stands twice',
      [{ at: 3, key: 'place', value: 'Huyện Phú Lộc' }],
      { '3': 'Trùng tên đơn vị.', '5': 'Trùng tên đơn vị.' },
    ],
    [
      'a total is typed over',
      [{ at: 'total', key: 'poorBegin', value: 7541 }],
      { total: 'Cột 1 khác tổng các dòng. Cột 4 khác cột 1 trừ cột 3.' },
    ],
  ])('%s', async (_, change, checks) => {
    const result = await published(change);
    expect(result.checks()).toEqual(checks);
    expect(result.marked().sort()).toEqual(Object.keys(checks).sort());
  });

  it.each<[string, TypedFigure[]]>([
    ['nil is written as a dash', [{ at: 3, key: 'poorReduction', value: '-' }]],
    ['a figure is missing', [{ at: 3, key: 'poorBegin', value: '…' }]],
  ])('but not where %s', async (_, change) => {
    const result = await published(change);
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
  });
});

describe('a row with every column is marked where', () => {
  it.each<[string, TypedFigure[], Record<string, string>]>([
    [
      'a rate is typed over',
      [{ at: 1, key: 'poorRateBegin', value: 10.15 }],
      { '1': 'Cột 4 khác cột 3 chia cột 1 nhân 100.' },
    ],
    [
      'the poor and the near-poor are more than all',
      [{ at: 1, key: 'nearPoorBegin', value: 1850 }],
      { '1': 'Cột 3 cộng cột 8 lớn hơn cột 1.' },
    ],
    [
      'a part is more than its whole',
      [{ at: 1, key: 'minorityPoorBegin', value: 202 }],
      { '1': 'Cột 13 lớn hơn cột 3. Cột 15 lớn hơn cột 6.' },
    ],
  ])('%s', async (_, change, checks) => {
    const result = await everyColumn(change);
    expect(result.checks()).toEqual(checks);
    expect(result.marked()).toEqual(Object.keys(checks));
  });

  it('but not for a rate typed with fewer decimals', async () => {
    // 201 of 2.000 is 10,05
    const result = await everyColumn([{ at: 1, key: 'poorRateBegin', value: 10.1 }]);
    expect(result.checks()).toEqual({});
    expect(result.marked()).toEqual([]);
  });
});

it('says on the row and on the total row that a formula is gone', async () => {
  const result = await published([{ at: 2, key: 'poorEnd', value: null }]);
  expect(result.checks()).toEqual({
    '2': 'Thiếu công thức: bấm Tính lại.',
    total: 'Có dòng thiếu công thức: bấm Tính lại.',
  });
  expect(result.marked()).toEqual(['2']);
});

describe.each(['top', 'bottom'])('with the total at the %s', (totalPosition) => {
  it.each(['first', 'last'])(
    'a place inserted at the %s edge is summed, and its formulas missed',
    async (edge) => {
      await published([], totalPosition);
      const { table } = compile({ ...thuaThienHue2024.parameters, totalPosition });
      const units = table.rows.filter(({ role }) => role === 'unit').map(({ row }) => row);
      const at = edge === 'first' ? units[0]! : units.at(-1)! + 1;
      const { context, store: cells } = store();
      context.facade.getActiveSheet().insertRowsBefore(at, 1);
      const row = { top: at, left: 1, bottom: at, right: 2 };
      const typed = ['Xã Mới', 1000].map((value) => ({ value }));
      cells.writeCells(cells.activeSheet(), row, [typed]);
      await cells.settle();

      const total = totalPosition === 'top' ? units[0]! - 1 : units.at(-1)! + 2;
      const line = cells.readCells(cells.activeSheet(), {
        top: total,
        left: 1,
        bottom: total,
        right: 7,
      })[0]!;
      expect(line.map(({ value }) => value)).toEqual([
        ...[totalPosition === 'top' ? 'Toàn tỉnh' : 'Tổng cộng', 8540, 2.27, 1595, 5945, 1.76],
        'Có dòng thiếu công thức: bấm Tính lại. ',
      ]);
    },
  );

  it.each(['first', 'last'])('the %s place can be deleted', async (edge) => {
    await published([], totalPosition);
    const { table } = compile({ ...thuaThienHue2024.parameters, totalPosition });
    const units = table.rows.filter(({ role }) => role === 'unit').map(({ row }) => row);
    const { context, store: cells } = store();
    const sheet = context.facade.getActiveSheet();
    sheet.deleteRows(edge === 'first' ? units[0]! : units.at(-1)!, 1);
    await cells.settle();

    const total = totalPosition === 'top' ? units[0]! - 1 : units.at(-1)!;
    const line = cells.readCells(cells.activeSheet(), {
      top: total,
      left: 2,
      bottom: total,
      right: 7,
    })[0]!;
    const gone = publishedRows.at(edge === 'first' ? 0 : -1)!;
    expect(line.map(({ value }) => value ?? '')).toEqual([
      publishedTotal.poorBegin - gone.poorBegin,
      publishedTotal.poorRateBegin,
      publishedTotal.poorReduction - gone.poorReduction,
      publishedTotal.poorEnd - gone.poorEnd,
      publishedTotal.poorRateEnd,
      // The rates of the whole are typed, and still those with the place
      'Cột 1 và 2 không khớp tổng số hộ của các dòng. ' +
        'Cột 4 và 5 không khớp tổng số hộ của các dòng. ',
    ]);
  });
});

it('marks two typed rates that no number of households can give', async () => {
  const figures = {
    poorBegin: 85,
    poorRateBegin: 0.25,
    nearPoorBegin: 65,
    nearPoorRateBegin: 0.25,
  };
  const typed = Object.entries(figures).map(([key, value]) => ({ at: 0, key, value }));
  const compiled = compile({ columns: { nearPoor: true } });
  const result = await calculate(store(), compiled, typed);
  const text = 'Cột 1 và 2 không cùng tổng số hộ với cột 6 và 7.';
  expect(result.checks()).toEqual({ '0': text });
  expect(result.marked()).toEqual(['0']);
});
