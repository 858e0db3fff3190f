import type { TemplateColumn } from '../schema';

type Money = Extract<TemplateColumn['dimensions'], { readonly measure: 'money' }>;

const money = (status: Money['status'], capital: Money['capital']): Money => ({
  measure: 'money',
  aspect: 'amount',
  subset: 'all',
  capital,
  source: 'all',
  cumulative: false,
  period: { yearOffset: 0, point: 'flow' },
  status,
});

/** All capital and its two kinds, in one stage of spending. */
function amounts(
  status: 'allocated' | 'disbursed' | 'estimated',
  words: { readonly total: string; readonly kinds: string },
  option?: string,
): TemplateColumn[] {
  const common = { group: `${status}Group`, width: 72, ...(option !== undefined && { option }) };
  const kinds = [`${status}Investment`, `${status}Recurrent`] as const;
  return [
    {
      key: status,
      header: words.total,
      ...common,
      dimensions: money(status, 'all'),
      derive: { relation: 'sum', terms: [...kinds] },
    },
    {
      key: kinds[0],
      header: `Vốn ĐTPT ${words.kinds}`,
      ...common,
      dimensions: money(status, 'investment'),
    },
    {
      key: kinds[1],
      header: `Vốn SN ${words.kinds}`,
      ...common,
      dimensions: money(status, 'recurrent'),
    },
  ];
}

/** Typed where the plan gives the percentage alone. */
const percentOfAllocated = (status: 'disbursed' | 'estimated', header: string): TemplateColumn => ({
  key: `${status}Percent`,
  header,
  group: `${status}Group`,
  width: 62,
  dimensions: { ...money(status, 'all'), aspect: 'percent', percentOf: 'allocated' },
  derive: { relation: 'percent', part: status, whole: 'allocated' },
});

export const columns: TemplateColumn[] = [
  ...amounts('allocated', { total: 'Tổng vốn được giao năm {year}', kinds: 'được giao' }),
  ...amounts(
    'disbursed',
    { total: 'Tổng vốn đã giải ngân năm {year}', kinds: 'đã giải ngân' },
    'disbursed',
  ),
  {
    ...percentOfAllocated('disbursed', 'Tỷ lệ đã giải ngân so với vốn được giao (%)'),
    option: 'disbursed',
  },
  ...amounts(
    'estimated',
    { total: 'Tổng vốn ước giải ngân cả năm {year}', kinds: 'ước giải ngân' },
    'estimated',
  ),
  percentOfAllocated('estimated', 'Tỷ lệ ước giải ngân cả năm so với vốn được giao (%)'),
];
