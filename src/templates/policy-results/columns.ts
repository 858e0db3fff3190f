import type { TemplateColumn, TemplateTextColumn } from '../schema';

const period = { yearOffset: 0, point: 'flow' } as const;

const beneficiaries = (key: string, header: string): TemplateColumn => ({
  key,
  header,
  group: 'beneficiaryGroup',
  width: 60,
  dimensions: {
    measure: 'quantity',
    aspect: 'count',
    subset: 'all',
    capital: 'all',
    source: 'all',
    cumulative: false,
    period,
    status: 'actual',
  },
});

export const columns: TemplateColumn[] = [
  beneficiaries('households', 'Số hộ'),
  beneficiaries('people', 'Số người'),
  beneficiaries('turns', 'Số lượt'),
  {
    key: 'amount',
    header: 'Số tiền',
    width: 76,
    dimensions: {
      measure: 'money',
      aspect: 'amount',
      subset: 'all',
      capital: 'all',
      source: 'all',
      cumulative: false,
      period,
      status: 'disbursed',
    },
  },
];

export const textColumns: TemplateTextColumn[] = [
  { key: 'span', header: 'Thời gian thực hiện', width: 90, role: 'note', required: true },
  { key: 'note', header: 'Ghi chú', option: 'note', width: 110, role: 'note' },
];
