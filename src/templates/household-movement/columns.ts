import type { TemplateColumn } from '../schema';

type Households = Exclude<TemplateColumn['dimensions'], { readonly measure: 'money' | 'quantity' }>;

const level = (measure: 'poor' | 'households', point: 'begin' | 'end'): Households => ({
  measure,
  aspect: 'count',
  subset: 'all',
  period: { yearOffset: 0, point },
  status: 'actual',
});

const flow = (
  key: string,
  header: string,
  measure: 'escaped' | 'relapsed' | 'arising' | 'otherIncrease' | 'otherDecrease',
): TemplateColumn => ({
  key,
  header,
  group: measure === 'escaped' || measure === 'otherDecrease' ? 'outflowGroup' : 'inflowGroup',
  width: 58,
  dimensions: {
    measure,
    of: 'poor',
    aspect: 'count',
    subset: 'all',
    period: { yearOffset: 0, point: 'flow' },
    status: 'actual',
  },
});

/** In the order of the form, whose column-number row reads `9=1-2-3-4+5+6+7+8`. */
export const columns: TemplateColumn[] = [
  {
    key: 'poorAtStart',
    header: 'Số hộ nghèo đầu năm {year}',
    width: 58,
    dimensions: level('poor', 'begin'),
  },
  flow('escapedToNearPoor', 'Hộ thoát nghèo nhưng còn cận nghèo', 'escaped'),
  flow('escapedFully', 'Hộ thoát nghèo vượt mức cận nghèo', 'escaped'),
  flow('otherDecrease', 'Giảm khác (chuyển đi, chết, tách, nhập hộ)', 'otherDecrease'),
  flow('fromNearPoor', 'Hộ cận nghèo trở thành hộ nghèo', 'arising'),
  flow('arising', 'Hộ nghèo phát sinh mới', 'arising'),
  flow('relapsed', 'Hộ tái nghèo', 'relapsed'),
  flow('otherIncrease', 'Tăng khác (chuyển đến, tách, nhập hộ)', 'otherIncrease'),
  {
    key: 'poorAtEnd',
    header: 'Số hộ nghèo cuối năm {year}',
    width: 58,
    dimensions: level('poor', 'end'),
    derive: {
      relation: 'movement',
      begin: 'poorAtStart',
      outflows: ['escapedToNearPoor', 'escapedFully', 'otherDecrease'],
      inflows: ['fromNearPoor', 'arising', 'relapsed', 'otherIncrease'],
    },
  },
  {
    key: 'householdsAtEnd',
    header: 'Tổng số hộ dân cư cuối năm {year}',
    option: 'households',
    width: 62,
    dimensions: level('households', 'end'),
  },
  {
    key: 'poorRateAtEnd',
    header: 'Tỷ lệ hộ nghèo cuối năm {year} (%)',
    option: 'households',
    width: 50,
    dimensions: { ...level('poor', 'end'), aspect: 'rate' },
    derive: { relation: 'rate', count: 'poorAtEnd', households: 'householdsAtEnd' },
  },
];
