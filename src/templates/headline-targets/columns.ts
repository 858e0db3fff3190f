import type { TemplateTextColumn } from '../schema';
import { OPERATORS, STATEMENT_UNITS } from '../statements/keys';

export const textColumns: TemplateTextColumn[] = [
  { key: 'area', header: 'Địa bàn', width: 90, role: 'note', side: 'left' },
  {
    key: 'period',
    header: 'Thời điểm, thời kỳ',
    width: 84,
    role: 'note',
    side: 'left',
    required: true,
  },
  {
    key: 'operator',
    header: 'Mức so sánh',
    width: 54,
    role: 'note',
    align: 'center',
    values: [...OPERATORS],
  },
  { key: 'value', header: 'Giá trị', width: 64, role: 'note', align: 'center', figures: true },
  {
    key: 'unit',
    header: 'Đơn vị tính',
    width: 54,
    role: 'note',
    align: 'center',
    values: [...STATEMENT_UNITS],
    required: true,
  },
  { key: 'paragraph', header: 'Mục của kế hoạch', width: 70, role: 'note' },
];
