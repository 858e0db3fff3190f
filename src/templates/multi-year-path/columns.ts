import type { TemplateColumn } from '../schema';

type Households = Exclude<TemplateColumn['dimensions'], { readonly measure: 'money' | 'quantity' }>;

/** Of the longest plan; shorter ones leave the later years out. */
export const YEARS = [0, 1, 2, 3, 4] as const;

export const groupOf = (offset: number) => `yearGroup${offset + 1}`;

const poor = (
  aspect: Households['aspect'],
  period: Households['period'],
  status: Households['status'] = 'planned',
): Households => ({ measure: 'poor', aspect, subset: 'all', period, status });

/** `{year}`, `{year+1}` … */
export const yearOf = (offset: number) => (offset === 0 ? '{year}' : `{year+${offset}}`);

/** All rates are of the households at the beginning, as in the plan that the table comes from. */
const HOUSEHOLDS = 'householdsBegin';

/** Where the years start from, before all of them. */
const start: TemplateColumn[] = [
  {
    key: HOUSEHOLDS,
    header: 'Tổng số hộ dân cư đầu năm {year}',
    option: ['counts', 'households'],
    width: 56,
    dimensions: {
      measure: 'households',
      aspect: 'count',
      subset: 'all',
      period: { yearOffset: 0, point: 'begin' },
      status: 'actual',
    },
  },
  {
    key: 'poorBegin1',
    header: 'Số hộ nghèo đầu năm {year}',
    option: 'counts',
    width: 56,
    dimensions: poor('count', { yearOffset: 0, point: 'begin' }, 'actual'),
  },
  {
    key: 'rateBegin1',
    header: 'Tỷ lệ hộ nghèo đầu năm {year} (%)',
    width: 50,
    dimensions: poor('rate', { yearOffset: 0, point: 'begin' }, 'actual'),
    derive: { relation: 'rate', count: 'poorBegin1', households: HOUSEHOLDS },
  },
];

/** The same poor counted again by the standard that begins in that year. */
function restated(offset: number): TemplateColumn[] {
  if (offset === 0) return [];
  const number = offset + 1;
  const period = { yearOffset: offset, point: 'begin' } as const;
  return [
    {
      key: `poorBegin${number}`,
      header: `Số hộ nghèo đầu năm ${yearOf(offset)} theo chuẩn mới`,
      group: groupOf(offset),
      option: 'counts',
      newStandard: true,
      width: 52,
      dimensions: poor('count', period),
    },
    {
      key: `rateBegin${number}`,
      header: `Tỷ lệ hộ nghèo đầu năm ${yearOf(offset)} theo chuẩn mới (%)`,
      group: groupOf(offset),
      newStandard: true,
      width: 52,
      dimensions: poor('rate', period),
      derive: {
        relation: 'rate',
        count: `poorBegin${number}`,
        households: HOUSEHOLDS,
      },
    },
  ];
}

/** The columns of levels from which a year starts: restated where there is a new standard. */
export function beginningsOf(offset: number, level: 'poor' | 'rate'): string[] {
  const before = offset === 0 ? [] : [`${level}End${offset}`];
  return [`${level}Begin${offset + 1}`, ...before];
}

function columnsOfYear(offset: number): TemplateColumn[] {
  const number = offset + 1;
  const year = yearOf(offset);
  const common = { group: groupOf(offset), width: 50 };
  // Room for the column-number row: "12=11/1*100"
  const share = { ...common, width: 60 };
  const end = { yearOffset: offset, point: 'end' } as const;
  const flow = { yearOffset: offset, point: 'flow' } as const;
  const reduction = { ...poor('count', flow), measure: 'reduction', of: 'poor' } as const;
  const remaining = beginningsOf(offset, 'poor').map((begin) => ({
    relation: 'remaining' as const,
    begin,
    reduction: `reduction${number}`,
  }));
  return [
    ...restated(offset),
    {
      key: `reduction${number}`,
      header: `Số hộ nghèo giảm trong năm ${year}`,
      option: 'counts',
      ...common,
      dimensions: reduction,
    },
    {
      key: `poorEnd${number}`,
      header: `Số hộ nghèo cuối năm ${year}`,
      option: 'counts',
      ...common,
      dimensions: poor('count', end),
      derive: remaining,
    },
    {
      key: `rateEnd${number}`,
      header: `Tỷ lệ hộ nghèo cuối năm ${year} (%)`,
      ...share,
      dimensions: poor('rate', end),
      derive: { relation: 'rate', count: `poorEnd${number}`, households: HOUSEHOLDS },
    },
    {
      key: `points${number}`,
      header: `Tỷ lệ hộ nghèo giảm trong năm ${year} (điểm %)`,
      ...share,
      dimensions: { ...reduction, aspect: 'points' },
      derive: { relation: 'rate', count: `reduction${number}`, households: HOUSEHOLDS },
    },
  ];
}

export const columns: TemplateColumn[] = [...start, ...YEARS.flatMap(columnsOfYear)];
