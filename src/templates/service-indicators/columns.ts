import type { TemplateTextColumn } from '../schema';
import { OPERATORS } from '../statements/keys';

/** The six dimensions of Nghị định 07/2021/NĐ-CP, Điều 3, and what plans set targets for besides. */
const DIMENSIONS = [
  'Việc làm',
  'Y tế',
  'Giáo dục',
  'Nhà ở',
  'Nước sinh hoạt và vệ sinh',
  'Thông tin',
  'Khác',
];

const UNITS = ['%', 'hộ', 'người', 'công trình', 'triệu đồng'];

const figure = (
  key: string,
  header: string,
  option?: string,
): Pick<TemplateTextColumn, 'key' | 'header' | 'width' | 'role' | 'align' | 'figures'> &
  Pick<TemplateTextColumn, 'option'> => ({
  key,
  header,
  width: 64,
  role: 'note',
  align: 'center',
  figures: true,
  ...(option !== undefined && { option }),
});

export const textColumns: TemplateTextColumn[] = [
  {
    key: 'dimension',
    header: 'Chiều thiếu hụt',
    width: 84,
    role: 'note',
    side: 'left',
    values: DIMENSIONS,
  },
  {
    key: 'partOf',
    header: 'Trong đó của chỉ tiêu',
    option: 'partOf',
    width: 110,
    role: 'note',
    side: 'left',
  },
  {
    key: 'unit',
    header: 'Đơn vị tính',
    width: 60,
    role: 'note',
    align: 'center',
    values: UNITS,
    required: true,
  },
  figure('baseline', 'Hiện trạng năm {previousYear}', 'baseline'),
  figure('change', 'Mức tăng, giảm', 'baseline'),
  {
    key: 'operator',
    header: 'Mức so sánh',
    width: 62,
    role: 'note',
    align: 'center',
    values: [...OPERATORS],
  },
  figure('value', 'Chỉ tiêu năm {year}'),
  figure('numerator', 'Số đạt', 'achieved'),
  figure('denominator', 'Trên tổng số', 'achieved'),
  figure('achieved', 'Kết quả thực hiện', 'achieved'),
  { key: 'lead', header: 'Cơ quan chủ trì', option: 'lead', width: 120, role: 'note' },
];
