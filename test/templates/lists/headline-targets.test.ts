import { headlineTargets } from '../../../src/templates/headline-targets/definition';
import { haQuangHeadlines, vinhYenHeadlines } from '../../../src/templates/headline-targets/sample';
import { sampleInputs, type SampleInput, type TemplateSample } from '../../../src/templates';
import { parseDefinition } from '../../../src/templates/definition/parse-definition';
import { readTemplateTables } from '../../../src/templates/read-names';
import { headlines } from '../../fixtures/ha-quang-2023-headlines';
import { headlines as vinhYen } from '../../fixtures/vinh-yen-2022';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { compile } from '../support/compiled';
import { snapshotOf } from '../support/snapshot';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();

function readSample(sample: TemplateSample) {
  const { plan, table } = compileSample(sample);
  const typed = sampleInputs(sample, table).map(({ cell, content }) => ({
    ...cell,
    value: 'value' in content ? content.value : null,
  }));
  return readTemplateTables(snapshotOf(plan, typed), undefined)[0]!;
}

/** Somebody writes something else into a row, counted from 0. */
function writing(sample: TemplateSample, position: number, words: Record<string, string | number>) {
  const { table } = compileSample(sample);
  return Object.entries(words).map(([key, value]): SampleInput => ({
    cell: {
      row: table.rows[position]!.row,
      column: table.texts!.find((one) => one.key === key)!.column,
    },
    content: { value },
  }));
}

it('is a sound definition', () => {
  expect(parseDefinition(headlineTargets)).toMatchObject({ ok: true });
});

it.each([
  ['Hà Quảng', haQuangHeadlines, headlines],
  ['Vĩnh Yên', vinhYenHeadlines, vinhYen],
])('says of %s what the plan says, whoever writes it down', (_, sample, published) => {
  const table = readSample(sample);
  expect(table.rows).toHaveLength(1);
  expect(table.columns.map(({ dimensions }) => dimensions)).toEqual(
    published.statements.map(({ dimensions }) => dimensions),
  );
});

it('reads figure, operator and unit as one phrase', () => {
  expect(readSample(haQuangHeadlines).says).toEqual([
    ...['5546 hộ', '39,59 %', 'trên 7 %', '4564 hộ', '32,59 %', '7 %', '25,59 hộ'],
  ]);
});

it('gives each place a row, and what is said twice a column more', () => {
  const places = ['Số hộ nghèo', 'Số hộ nghèo', 'Số hộ nghèo', 'Thu nhập bình quân'];
  const { plan, table } = compile({ places, placeName: 'xã Minh Họa' }, headlineTargets);
  const words = (key: string) => table.texts!.find((one) => one.key === key)!.column;
  const typed = [
    ['Thôn A', 'Cuối năm 2024', 12, 'hộ'],
    ['Thôn B', 'Cuối năm 2024', 15, 'hộ'],
    ['Thôn A', 'Cuối năm 2024', 13, 'hộ'],
    ['', 'Giai đoạn 2022-2025', 42.5, 'triệu đồng'],
  ].flatMap(([area, period, value, unit], position) =>
    Object.entries({ area, period, value, unit }).map(([key, written]) => ({
      row: table.rows[position]!.row,
      column: words(key),
      value: written!,
    })),
  );
  const [read] = readTemplateTables(snapshotOf(plan, typed), undefined);
  expect(read!.rows.map(({ label }) => label)).toEqual(['Thôn A', 'Thôn B', 'xã minh họa']);
  expect(
    read!.columns.map(({ dimensions: { measure, aspect, period } }) => [
      measure,
      aspect,
      period.year,
    ]),
  ).toEqual([
    ['poor', 'count', 2024],
    ['poor', 'count', 2024],
    ['indicator', 'amount', 2025],
  ]);
});

it('marks a figure that cannot be, one by one', async () => {
  const compiled = compileSample(haQuangHeadlines);
  const result = await calculate(store(), compiled, typedFigures(haQuangHeadlines, compiled));
  expect(result.checks()).toEqual({ '6': 'Số hộ, số người phải là số nguyên, không âm.' });
  expect(result.marked()).toEqual(['6']);
});

describe('a check of the text of Hà Quảng', () => {
  it('finds a percentage called households, a wrong year and one growth of households', () => {
    const findings = findingsOfSample(haQuangHeadlines);
    expect(findings.map(({ ruleId, severity }) => [severity, ruleId])).toEqual([
      ['error', 'cross-table-conflict'],
      ['error', 'count-not-whole'],
      ['info', 'household-growth-implied'],
    ]);
    const [conflict, unit, growth] = findings;
    expect(conflict!.culprits[0]!.candidates).toEqual([{ value: '32.59', slip: 'year-label' }]);
    expect(unit!.culprits[0]!.candidates).toEqual([{ value: '25.59', slip: 'unit-word' }]);
    expect(growth!.expected).toEqual({ low: '-0.050', high: '-0.007' });
    // Words stand in several cells: nothing is offered that would write them into one
    expect(findings.flatMap(({ suggestions }) => suggestions)).toEqual([]);
  });

  it('is content once year and unit are right', () => {
    const right = [
      ...writing(haQuangHeadlines, 3, { period: 'Cuối năm 2022' }),
      ...writing(haQuangHeadlines, 4, { period: 'Cuối năm 2022' }),
      ...writing(haQuangHeadlines, 6, { unit: '%', value: 25.59 }),
    ];
    const findings = findingsOfSample(haQuangHeadlines, right);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a check of the text of Vĩnh Yên', () => {
  it('finds its ranges to agree', () => {
    expect(findingsOfSample(vinhYenHeadlines)).toEqual([]);
  });

  it('misses what lies outside of them, and a bound that nothing meets', () => {
    const rulesOf = (change: readonly SampleInput[]) =>
      findingsOfSample(vinhYenHeadlines, change).map(({ ruleId }) => ruleId);
    expect(rulesOf(writing(vinhYenHeadlines, 0, { value: 850 }))).not.toEqual([]);
    expect(rulesOf(writing(vinhYenHeadlines, 1, { operator: 'trên', value: 100 }))).toContain(
      'impossible-bound',
    );
  });
});
