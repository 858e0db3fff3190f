import { GNBV_2021_2025 } from '../../programme/packs';
import { columns as budgetColumns } from '../project-budget/columns';
import type { TemplateColumn, TemplateTextColumn } from '../schema';

/** What the works cost in all, then what the year needs, by the columns of the budget that pays for them. */
export const columns: TemplateColumn[] = [
  {
    key: 'totalCost',
    header: 'Tổng mức đầu tư',
    width: 72,
    dimensions: {
      measure: 'money',
      aspect: 'amount',
      subset: 'all',
      capital: 'all',
      source: 'all',
      cumulative: true,
      period: { yearOffset: 0, point: 'flow' },
      status: 'planned',
    },
  },
  ...budgetColumns,
];

export const textColumns: TemplateTextColumn[] = [
  {
    key: 'project',
    header: 'Mã dự án',
    width: 48,
    role: 'node',
    side: 'left',
    align: 'center',
    values: GNBV_2021_2025.nodes.map(({ code }) => code).filter((code) => code !== 'DA'),
    required: true,
  },
  { key: 'location', header: 'Địa điểm xây dựng', width: 90, role: 'note', side: 'left' },
  { key: 'capacity', header: 'Quy mô, năng lực', width: 100, role: 'note', side: 'left' },
  {
    key: 'schedule',
    header: 'Thời gian khởi công - hoàn thành',
    width: 70,
    role: 'note',
    side: 'left',
    align: 'center',
  },
  { key: 'owner', header: 'Chủ đầu tư', option: 'owner', width: 100, role: 'note' },
];
