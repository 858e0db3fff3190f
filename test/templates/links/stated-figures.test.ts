import { checkSnapshot } from '../../../src/app/check-snapshot';
import { fillPlan } from '../../../src/app/fill-plan';
import { planWorkbook } from '../../../src/app/plan-workbook';
import type { TableOrder } from '../../../src/app/prepare-order';
import { formatCell, parseCell } from '../../../src/domain/address';
import { findCell } from '../../../src/domain/snapshot';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';
import { findSample, type SampleInput } from '../../../src/templates';

const HEADLINES = 'Chỉ tiêu chủ yếu';

const ordered = (sampleId: string, raw: TableOrder['raw'] = {}): TableOrder => ({
  template: findSample(sampleId)!.templateId,
  raw,
  sampleId,
});

const HA_QUANG = { placeName: 'huyện Hà Quảng', year: 2023 };

const SERVICES = ordered('ha-quang-services-2023');
const BUDGET = ordered('ha-quang-2023');
const EXECUTION = ordered('ha-quang-2022');

const headlines = (
  places: readonly string[],
  links: Readonly<Record<string, string>>,
): TableOrder => ({
  template: 'headline-targets',
  raw: { ...HA_QUANG, sheetName: HEADLINES, places, links },
});

/** The list after the tables that it takes from, and what a check says of it. */
function read(others: readonly TableOrder[], list: TableOrder, typed: readonly SampleInput[] = []) {
  const result = planWorkbook([...others, list], { year: 2023, withSample: true });
  if (result.kind !== 'planned') throw new Error(JSON.stringify(result));
  const { sheets, ...rest } = result.workbook;
  const last = sheets.length - 1;
  const filled = sheets.map((plan, at) => (at === last ? fillPlan(plan, typed) : plan));
  const snapshot = readWorkbook(writeWorkbook({ ...rest, sheets: filled }));
  const sheet = snapshot.sheets[last]!;
  return {
    column: (letter: string, count: number) => {
      const { row, column } = parseCell(`${letter}8`);
      return Array.from({ length: count }, (_, line) => findCell(sheet, row + line, column));
    },
    said: checkSnapshot(snapshot)
      .findings.filter(({ place, severity }) => place.sheet === HEADLINES || severity === 'error')
      // No spreadsheet program has calculated what is blank
      .filter(({ ruleId }) => ruleId !== 'stale-value')
      .map(({ ruleId, place: { range } }) => [
        ruleId,
        formatCell({ row: range.top, column: range.left }),
      ]),
  };
}

const valuesOf = (cells: ReturnType<ReturnType<typeof read>['column']>) =>
  cells.map((cell) => cell?.value ?? null);

test('a list that asks for none of them gets what is aimed at and what it costs, all of it', () => {
  const links = {
    services: 'service-indicators',
    budget: 'project-budget',
    execution: 'budget-execution',
  };
  const { column, said } = read([SERVICES, BUDGET, EXECUTION], headlines(['Số hộ nghèo'], links));
  expect(valuesOf(column('B', 17))).toEqual([
    'Số hộ nghèo',
    'Người nghèo, cận nghèo, dân tộc thiểu số được cấp thẻ bảo hiểm y tế',
    'Học sinh, sinh viên được miễn giảm học phí và hỗ trợ chi phí học tập',
    'Hộ nghèo, người nghèo có nhu cầu được trợ giúp pháp lý miễn phí',
    'Cán bộ làm công tác giảm nghèo được tập huấn',
    'Lao động được tạo việc làm mới',
    'Lao động qua đào tạo',
    'Đào tạo nghề',
    'Hội nghị truyền thông về giảm nghèo của mỗi xã, thị trấn',
    'Giải ngân vốn các công trình cơ sở hạ tầng',
    'Tổng nhu cầu vốn',
    'Nhu cầu vốn đầu tư phát triển',
    'Nhu cầu vốn sự nghiệp',
    'Tổng vốn được giao',
    'Vốn đầu tư phát triển được giao',
    'Vốn sự nghiệp được giao',
    'Tỷ lệ ước giải ngân',
  ]);
  // Part B.III of the plan for 2023 and part A.III for 2022, in triệu đồng
  expect(valuesOf(column('F', 16))).toEqual([
    ...[null, 100, 100, 100, 100, 1000, 48.8, 29.5, 1, 100],
    ...[133_461, 74_288, 59_173, 84_249, 71_283, 12_966],
  ]);
  const money = Array.from({ length: 6 }, () => 'triệu đồng');
  expect(valuesOf(column('G', 17))).toEqual([
    ...[null, '%', '%', '%', '%', 'người', '%', '%', 'hội nghị', '%'],
    ...[...money, '%'],
  ]);
  expect(valuesOf(column('D', 17))).toEqual([
    null,
    ...Array.from({ length: 12 }, () => 'Năm 2023'),
    ...Array.from({ length: 4 }, () => 'Năm 2022'),
  ]);
  expect(said).toEqual([]);
});

test('a list that asks for one gets no others', () => {
  const list = headlines(['tổng  nhu cầu vốn', 'Số hộ nghèo'], { budget: 'project-budget' });
  const { column } = read([BUDGET], list);
  expect(valuesOf(column('B', 2))).toEqual(['tổng nhu cầu vốn', 'Số hộ nghèo']);
  expect(valuesOf(column('F', 2))).toEqual([133_461, null]);
});

test('an indicator that stands twice is taken twice, in the order of the table', () => {
  const indicator = 'Trong đó thuộc hộ nghèo';
  const services: TableOrder = {
    template: 'service-indicators',
    raw: { ...HA_QUANG, sheetName: 'Dịch vụ', places: ['Học nghề', indicator, indicator] },
  };
  const list = headlines([indicator, indicator], { services: 'service-indicators' });
  const { column, said } = read([services], list);
  const formulasOf = (letter: string) => column(letter, 2).map((cell) => cell?.formula);
  const from = (letter: string) =>
    [9, 10].map((row) => {
      const cell = `'Dịch vụ'!$${letter}$${row}`;
      return `=IF(${cell}="","",${cell})`;
    });
  expect(formulasOf('F')).toEqual(from('F'));
  // Whoever fills in that table fills in these words, too
  expect(formulasOf('E')).toEqual(from('E'));
  expect(formulasOf('G')).toEqual(from('D'));
  expect(said).toEqual([]);
});

test.each<[string, number, string, string]>([
  ['differs', 84_294, 'triệu đồng', 'cross-table-conflict'],
  ['is rounded', 84.25, 'tỷ đồng', 'formula-overwritten'],
  ['is rounded to something else', 84.3, 'tỷ đồng', 'cross-table-conflict'],
])('a figure typed over that %s is found', (_, value, unit, rule) => {
  const list = headlines(['Tổng vốn được giao'], { execution: 'budget-execution' });
  const { said } = read([EXECUTION], list, [
    { cell: parseCell('F8'), content: { value } },
    { cell: parseCell('G8'), content: { value: unit } },
  ]);
  expect(said).toEqual([[rule, 'F8']]);
});

describe('what stands in the total row of', () => {
  const ofWhole = (sampleId: string, raw: TableOrder['raw']) => {
    const order = ordered(sampleId);
    const count = (raw.places as readonly string[]).length;
    const { column, said } = read([order], {
      template: 'headline-targets',
      raw: { sheetName: HEADLINES, links: { targets: order.template }, ...raw },
    });
    expect(said).toEqual([]);
    const [values, periods, units] = ['F', 'D', 'G'].map((letter) =>
      valuesOf(column(letter, count)),
    );
    return values!.map((value, at) => [periods![at], value, units![at]]);
  };

  test('a path of several years is the headlines’ year by year', () => {
    // Part II.1 of the plan of Tu Mơ Rông
    const rates = ofWhole('tu-mo-rong-2021-2025', {
      placeName: 'huyện Tu Mơ Rông',
      year: 2021,
      places: Array.from({ length: 4 }, () => 'Tỷ lệ hộ nghèo'),
    });
    expect(rates).toEqual([
      ['Đầu năm 2021', 32.69, '%'],
      ['Cuối năm 2021', 24.55, '%'],
      ['Đầu năm 2022', 58.08, '%'],
      ['Cuối năm 2022', 49.03, '%'],
    ]);
  });

  test('a path starts anew where a poverty standard begins, and is compared so', () => {
    const { said } = read(
      [ordered('tu-mo-rong-2021-2025')],
      {
        template: 'headline-targets',
        raw: {
          placeName: 'huyện Tu Mơ Rông',
          year: 2021,
          sheetName: HEADLINES,
          places: Array.from({ length: 3 }, () => 'Tỷ lệ hộ nghèo'),
          links: { targets: 'multi-year-path' },
        },
      },
      [{ cell: parseCell('F10'), content: { value: 58.8 } }],
    );
    expect(said).toEqual([['cross-table-conflict', 'F10']]);
  });

  test('a movement is theirs at both ends of the year and within it', () => {
    const figures = ofWhole('movement-illustration', {
      placeName: 'xã Minh Họa',
      year: 2025,
      places: ['Số hộ nghèo', 'Số hộ nghèo', 'Tổng số hộ dân cư', 'Tỷ lệ hộ nghèo'],
    });
    // 162 less 41 and 13 more, of 1.191 households
    expect(figures).toEqual([
      ['Đầu năm 2025', 162, 'hộ'],
      ['Cuối năm 2025', 134, 'hộ'],
      ['Cuối năm 2025', 1191, 'hộ'],
      ['Cuối năm 2025', 11.25, '%'],
    ]);
  });

  test('targets by village is theirs, as ranges where they are', () => {
    const figures = ofWhole('vinh-yen-2022', {
      placeName: 'thành phố Vĩnh Yên',
      year: 2022,
      places: ['Giảm số hộ nghèo', 'Giảm tỷ lệ hộ nghèo', 'Giảm số hộ cận nghèo'],
    });
    // Words are there once a spreadsheet program has opened the file
    expect(figures).toEqual([
      ['Năm 2022', 85, 'hộ'],
      ['Năm 2022', null, 'điểm %'],
      ['Năm 2022', null, 'hộ'],
    ]);
  });
});
