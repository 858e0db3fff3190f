import type { TemplateColumn } from '../schema';

type Households = Exclude<TemplateColumn['dimensions'], { readonly measure: 'money' | 'quantity' }>;
type Measure = 'poor' | 'nearPoor' | 'multidimensional';
type Point = 'begin' | 'end';

const WORDS: Readonly<Record<Measure, string>> = {
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  multidimensional: 'hộ nghèo đa chiều',
};
const MEASURES: readonly Measure[] = ['poor', 'nearPoor', 'multidimensional'];

/** The end of the year before and the beginning of the year are one moment. */
const MOMENTS = {
  begin: { suffix: 'Begin', group: 'beginGroup', words: 'đầu năm {year}', option: 'begin' },
  end: { suffix: 'End', group: 'endGroup', words: 'cuối năm {year}', option: 'end' },
} as const;

export const householdsKey = (point: Point) => `households${MOMENTS[point].suffix}`;
export const countKey = (measure: Measure, point: Point) => measure + MOMENTS[point].suffix;
export const rateKey = (measure: Measure, point: Point) => `${measure}Rate${MOMENTS[point].suffix}`;
export const reductionKey = (measure: Measure) => `${measure}Reduction`;
export const pointsKey = (measure: Measure) => `${measure}Points`;

const level = (measure: Households['measure'], point: Point): Households => ({
  measure,
  aspect: 'count',
  subset: 'all',
  period: { yearOffset: 0, point },
  status: point === 'begin' ? 'actual' : 'planned',
});

/** Households, their poor, and the shares of these, at one moment. */
function levelColumns(point: Point): TemplateColumn[] {
  const { group, words, option } = MOMENTS[point];
  const parts = MEASURES.filter((measure) => measure !== 'multidimensional');
  return [
    {
      key: householdsKey(point),
      header: `Tổng số hộ dân cư ${words}`,
      group,
      option: [option, 'households'],
      width: 56,
      dimensions: level('households', point),
    },
    ...MEASURES.map((measure): TemplateColumn => ({
      key: countKey(measure, point),
      header: `Số ${WORDS[measure]} ${words}`,
      group,
      option,
      width: 50,
      dimensions: level(measure, point),
      ...countDerivation(measure, point, parts),
    })),
    ...MEASURES.map((measure): TemplateColumn => ({
      key: rateKey(measure, point),
      header: `Tỷ lệ ${WORDS[measure]} ${words} (%)`,
      group,
      option,
      width: 50,
      dimensions: { ...level(measure, point), aspect: 'rate' },
      derive: {
        relation: 'rate',
        count: countKey(measure, point),
        households: householdsKey(point),
      },
    })),
  ];
}

function countDerivation(
  measure: Measure,
  point: Point,
  parts: readonly Measure[],
): Pick<TemplateColumn, 'derive'> {
  if (measure === 'multidimensional')
    return { derive: { relation: 'whole', parts: parts.map((part) => countKey(part, point)) } };
  if (point === 'begin') return {};
  const begin = countKey(measure, 'begin');
  return { derive: { relation: 'remaining', begin, reduction: reductionKey(measure) } };
}

/** What the plan is to achieve; plans of communes often say no more than "65-70 hộ" of it. */
function targetColumns(measure: Measure): TemplateColumn[] {
  const common = { group: 'targetGroup', ranges: true } as const;
  const flow: Households = {
    measure: 'reduction',
    of: measure,
    aspect: 'count',
    subset: 'all',
    period: { yearOffset: 0, point: 'flow' },
    status: 'planned',
  };
  const count: TemplateColumn = {
    key: reductionKey(measure),
    header: `Số ${WORDS[measure]} giảm trong năm {year}`,
    ...common,
    width: 62,
    dimensions: flow,
  };
  const points: TemplateColumn = {
    key: pointsKey(measure),
    header: `Tỷ lệ ${WORDS[measure]} giảm trong năm {year} (điểm %)`,
    ...common,
    // Room for "từ 0,5% trở lên"
    width: measure === 'multidimensional' ? 94 : 68,
    dimensions: { ...flow, aspect: 'points' },
  };
  return measure === 'multidimensional' ? [points] : [count, points];
}

export const columns: TemplateColumn[] = [
  ...levelColumns('begin'),
  ...MEASURES.flatMap(targetColumns),
  ...levelColumns('end'),
];
