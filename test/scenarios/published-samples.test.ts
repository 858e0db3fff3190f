import { planWorkbook } from '../../src/app/plan-workbook';
import { findSample } from '../../src/templates';
import { findingsOfSample } from '../templates/support/checked';

/** Inserted from the gallery, filled in as published, calculated, written to a file and checked. */
const EXPECTED: readonly (readonly [sample: string, findings: readonly string[]])[] = [
  ['thua-thien-hue-2024', ['info household-growth-implied']],
  ['thua-thien-hue-headlines-2024', []],
  ['thua-thien-hue-services-2024', []],
  ['thua-thien-hue-assignments-2024', []],
  ['hai-hoa-2024', []],
  ['hai-hoa-services-2024', ['error impossible-bound']],
  ['hai-hoa-assignments-2024', []],
  ['vinh-yen-2022', []],
  ['vinh-yen-headlines-2022', []],
  ['vinh-yen-services-2022', []],
  ['vinh-yen-assignments-2022', []],
  ['ha-quang-2023', []],
  ['ha-quang-2022', []],
  [
    'ha-quang-headlines-2023',
    ['error cross-table-conflict', 'error count-not-whole', 'info household-growth-implied'],
  ],
  ['ha-quang-services-2022', []],
  ['ha-quang-services-2023', []],
  ['ha-quang-policies-2022', []],
  ['ha-quang-assignments-2023', []],
  ['tu-mo-rong-2021-2025', []],
  ['tu-mo-rong-headlines-2021-2025', ['info mixed-separators']],
  ['reports-every-year', []],
];

describe('a published plan drafted from its template', () => {
  it.each(EXPECTED)('%s', (id, expected) => {
    const found = findingsOfSample(findSample(id)!);
    expect(found.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(expected);
  });

  it('grows by 1,20–1,29% where its rates imply that', () => {
    const [growth] = findingsOfSample(findSample('thua-thien-hue-2024')!);
    expect(growth!.expected).toEqual({ low: '1.20', high: '1.29' });
  });
});

/**
 * By plan: its samples, and every figure of a target, a result or an amount of money that it prints, in
 * triệu đồng where it is money, but for those that docs/published-plans.md gives the reason of.
 */
const PRINTED: Readonly<
  Record<
    string,
    { readonly samples: readonly string[]; readonly figures: readonly (number | string)[] }
  >
> = {
  'Thừa Thiên Huế, 2024': {
    samples: [
      'thua-thien-hue-2024',
      'thua-thien-hue-headlines-2024',
      'thua-thien-hue-services-2024',
      'thua-thien-hue-assignments-2024',
    ],
    figures: [
      ...[7540, 2.27, 1595, 5945, 1.76],
      ...[859, 0.65, 103, 756, 0.56],
      ...[166, 0.64, 16, 150, 0.57],
      ...[277, 1.5, 28, 249, 1.33],
      ...[615, 2.05, 54, 561, 1.85],
      ...[445, 1.7, 33, 412, 1.56],
      ...[692, 1.66, 67, 625, 1.48],
      ...[811, 2.27, 67, 744, 2.05],
      ...[190, 2.62, 31, 159, 2.16],
      ...[3485, 24.4, 1196, 2289, 15.83],
      ...[3, 4, 100, 1000, 72.5, 2050, 5, 70, 95, 80, 90],
      ...['Trước ngày 30/11/2024', 'Trước ngày 05/12/2024'],
    ],
  },
  'Hải Hòa, 2024': {
    samples: ['hai-hoa-2024', 'hai-hoa-services-2024', 'hai-hoa-assignments-2024'],
    figures: ['từ 0,5% trở lên', 100, 50, 95, 70],
  },
  'Vĩnh Yên, 2022': {
    samples: ['vinh-yen-2022', 'vinh-yen-headlines-2022', 'vinh-yen-services-2022'],
    figures: [85, '0,2-0,25', '65-70', 100],
  },
  'Hà Quảng, results of 2022': {
    samples: [
      'ha-quang-headlines-2023',
      'ha-quang-services-2022',
      'ha-quang-policies-2022',
      'ha-quang-2022',
    ],
    figures: [
      ...[5546, 39.59, 7, 4564, 32.59, 1000, 47.6, 1.2, 28.8, 95],
      ...[91_123, 1933, 1005, '52% kế hoạch', 22_106, 236, 17_174, 63, 176, 1144],
      ...[1, 3, 603, 387.36, 158, 220, 14_392, 7515.7, 40, 286.2, 9, 1.22],
      ...[2, 6296, 2350, 3946, 1101],
      ...[84_249, 71_283, 12_966, 73_359, 2076, 4855, 1000, 3855, 2100, 1607, 329, 303],
      ...[1028, 941, 87, 668, 605, 63, 100, 90],
    ],
  },
  'Hà Quảng, plan of 2023': {
    samples: ['ha-quang-headlines-2023', 'ha-quang-services-2023', 'ha-quang-2023'],
    figures: [
      ...[100, 1, 1000, 48.8, 1.2, 29.5, 7, 25.59],
      ...[73_863, 73_488, 375, 10_279, 14_000, 6150, 2080, 3060, 1070, 1325, 425, 900],
      ...[20_000, 330, 420, 800, 84, 59_173],
    ],
  },
  'Tu Mơ Rông, 2021-2025': {
    samples: ['tu-mo-rong-2021-2025', 'tu-mo-rong-headlines-2021-2025', 'reports-every-year'],
    figures: [
      ...[24.55, 8.14, 58.08, 49.03, 9.05, 37.13, 11.9, 26.2, 10.94, 16.07, 10.13],
      ...['32.69', '11,90', '26,20', '6-8', 'Tối thiểu 1 lần/năm'],
      ...['6 tháng: trước ngày 14/6; năm: trước ngày 09/12'],
      ...['6 tháng: trước ngày 30/6; năm: trước ngày 15/12'],
    ],
  },
};

/** What stands in the cells of a sample, typed or calculated. */
function valuesOf(sampleId: string): ReadonlySet<unknown> {
  const { templateId } = findSample(sampleId)!;
  const order = { template: templateId, raw: {}, sampleId };
  const result = planWorkbook([order], { year: 2024, withSample: true });
  if (result.kind !== 'planned') throw new Error(JSON.stringify(result));
  const { sheets, results } = result.workbook;
  return new Set([
    ...sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ content }) =>
        content.flat().map((cell) => (cell && 'value' in cell ? cell.value : null)),
      ),
    ),
    ...[...results.values()].flatMap((figures) => [...figures.values()]),
  ]);
}

it.each(Object.entries(PRINTED))('%s: every printed figure stands in a table', (_, plan) => {
  const values = plan.samples.map(valuesOf);
  expect(plan.figures.filter((figure) => !values.some((known) => known.has(figure)))).toEqual([]);
});
