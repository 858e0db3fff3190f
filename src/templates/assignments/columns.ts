import { GNBV_2021_2025 } from '../../programme/packs';
import type { TemplateColumn, TemplateTextColumn } from '../schema';

export const columns: TemplateColumn[] = [
  {
    key: 'amount',
    header: 'Kinh phí năm {year}',
    option: 'budget',
    width: 72,
    dimensions: {
      measure: 'money',
      aspect: 'amount',
      subset: 'all',
      capital: 'all',
      source: 'all',
      cumulative: false,
      period: { yearOffset: 0, point: 'flow' },
      status: 'requested',
    },
  },
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
  },
  { key: 'lead', header: 'Cơ quan chủ trì', width: 120, role: 'lead', required: true },
  { key: 'partners', header: 'Cơ quan phối hợp', width: 120, role: 'partners' },
  { key: 'deadline', header: 'Thời hạn', width: 110, role: 'deadline' },
  {
    key: 'reporting',
    header: 'Chế độ báo cáo',
    option: 'reporting',
    width: 120,
    role: 'note',
  },
];
