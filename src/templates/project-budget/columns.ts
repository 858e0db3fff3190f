import type { TemplateColumn } from '../schema';

type Money = Extract<TemplateColumn['dimensions'], { readonly measure: 'money' }>;

const requested = (capital: Money['capital'], source: Money['source']): Money => ({
  measure: 'money',
  aspect: 'amount',
  subset: 'all',
  capital,
  source,
  cumulative: false,
  period: { yearOffset: 0, point: 'flow' },
  status: 'requested',
});

/** One kind of capital with the sources that it comes from. */
function capitalColumns(
  capital: 'investment' | 'recurrent',
  { group, short, long }: { readonly group: string; readonly short: string; readonly long: string },
): TemplateColumn[] {
  const key = (source: string) => `${capital}${source}`;
  const fromState = key('State');
  const mobilised = key('Mobilised');
  const outside = [key('Integrated'), key('Credit')];
  const levels = [key('Central'), key('Local')];
  const part = (
    name: string,
    header: string,
    option: TemplateColumn['option'],
    source: Money['source'],
  ): TemplateColumn => ({
    key: key(name),
    header: `${short} từ ${header}`,
    group,
    option,
    width: 72,
    dimensions: requested(capital, source),
  });
  return [
    {
      key: capital,
      header: long,
      group,
      width: 72,
      dimensions: requested(capital, 'all'),
      derive: [
        { relation: 'sum', terms: [fromState, ...outside, mobilised] },
        { relation: 'sum', terms: [fromState, mobilised] },
        { relation: 'sum', terms: levels },
      ],
    },
    {
      ...part('State', 'NSNN', 'sources', 'state'),
      derive: { relation: 'sum', terms: levels },
    },
    part('Central', 'NSTW', 'levels', 'central'),
    part('Local', 'NSĐP', 'levels', 'local'),
    part('Integrated', 'nguồn lồng ghép', ['sources', 'outside'], 'integrated'),
    part('Credit', 'tín dụng', ['sources', 'outside'], 'credit'),
    part('Mobilised', 'huy động khác', 'sources', 'mobilised'),
  ];
}

export const columns: TemplateColumn[] = [
  {
    key: 'amount',
    header: 'Tổng nhu cầu vốn năm {year}',
    width: 72,
    dimensions: requested('all', 'all'),
    derive: { relation: 'sum', terms: ['investment', 'recurrent'] },
  },
  ...capitalColumns('investment', {
    group: 'investmentGroup',
    short: 'ĐTPT',
    long: 'Vốn đầu tư phát triển (ĐTPT)',
  }),
  ...capitalColumns('recurrent', {
    group: 'recurrentGroup',
    short: 'SN',
    long: 'Vốn sự nghiệp (SN)',
  }),
];
