import type { SampleRow, TemplateSample } from '../../../src/templates/sample';
import { haQuangServices } from '../../../src/templates/service-indicators/sample';
import { inShort } from '../../support/findings';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();

const HOLDING: readonly (readonly [indicator: string, row: SampleRow])[] = [
  // 287 / 301 = 95,35 %
  [
    'Dùng nước sạch',
    { baseline: 94, change: 1, value: 95, numerator: 287, denominator: 301, achieved: 95.3 },
  ],
  // A fall without its sign, one with it, and a plan that was more than fulfilled
  ['Thiếu nhà tiêu', { baseline: 12.5, change: 2.3, value: 10.2 }],
  ['Thiếu việc làm', { baseline: 12.5, change: -2.3, value: 10.2 }],
  ['Hoàn thành kế hoạch đào tạo', { value: 100, numerator: 63, denominator: 60, achieved: 105 }],
  // Counted one by one; a result that says nothing of a share
  [
    'Nhà ở',
    {
      unit: 'hộ',
      baseline: 120,
      change: 30,
      value: 150,
      numerator: 140,
      denominator: 150,
      achieved: 140,
    },
  ],
  // Of a bound nothing follows
  ['Bảo hiểm y tế', { operator: 'ít nhất', baseline: 90, change: 2, value: 95 }],
];

function sampleOf(rows: typeof HOLDING): TemplateSample {
  return {
    ...haQuangServices,
    parameters: {
      ...haQuangServices.parameters,
      columns: { baseline: true, achieved: true },
      places: rows.map(([indicator]) => indicator),
    },
    listed: rows.map(([, row]) => ({ dimension: 'Khác', unit: '%', operator: '=', ...row })),
  };
}

async function judge(
  rows: typeof HOLDING,
): Promise<{ findings: string[]; checks: Record<string, string>; marked: string[] }> {
  const sample = sampleOf(rows);
  const compiled = compileSample(sample);
  const result = await calculate(store(), compiled, typedFigures(sample, compiled));
  return {
    findings: findingsOfSample(sample).map(inShort),
    checks: result.checks(),
    marked: result.marked(),
  };
}

it('has nothing to say of figures that follow from each other', async () => {
  expect(await judge(HOLDING)).toEqual({ findings: [], checks: {}, marked: [] });
});

const SHARE = 'Kết quả khác số đạt chia tổng số nhân 100.';
const COURSE = 'Chỉ tiêu khác hiện trạng cộng (trừ) mức tăng, giảm.';

it.each([
  ['two digits of the part swapped', 0, { numerator: 278 }, 'percent-mismatch', SHARE],
  ['a result typed without its comma', 0, { achieved: 953 }, 'percent-mismatch', SHARE],
  ['a target that is not reached by the rise', 0, { value: 97 }, 'balance-mismatch', COURSE],
  ['a fall of another size', 1, { change: 3.2 }, 'balance-mismatch', COURSE],
  ['a fall with its sign, of another size', 2, { baseline: 15.2 }, 'balance-mismatch', COURSE],
  ['one household too many', 4, { value: 151 }, 'balance-mismatch', COURSE],
])(
  '%s: said once, and marked in that row without the add-in',
  async (_, at, slip, ruleId, text) => {
    const rows = HOLDING.map(
      ([indicator, row], index) => [indicator, index === at ? { ...row, ...slip } : row] as const,
    );
    const { findings, checks, marked } = await judge(rows);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`error ${ruleId}`);
    expect(checks).toEqual({ [at]: text });
    expect(marked).toEqual([String(at)]);
  },
);
