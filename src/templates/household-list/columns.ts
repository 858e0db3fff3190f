import type { TemplateColumn, TemplateTextColumn } from '../schema';

/**
 * The twelve indicators of deprivation in basic social services, in the order of the decree.
 * Source: NĐ 07/2021/NĐ-CP ngày 27/01/2021, Điều 3 and Phụ lục.
 */
const DEPRIVATIONS: readonly (readonly [key: string, name: string])[] = [
  ['employment', 'Việc làm'],
  ['dependants', 'Người phụ thuộc'],
  ['nutrition', 'Dinh dưỡng'],
  ['insurance', 'Bảo hiểm y tế'],
  ['adultEducation', 'Trình độ giáo dục của người lớn'],
  ['schooling', 'Tình trạng đi học của trẻ em'],
  ['housing', 'Chất lượng nhà ở'],
  ['livingSpace', 'Diện tích nhà ở'],
  ['water', 'Nước sinh hoạt'],
  ['toilet', 'Nhà tiêu hợp vệ sinh'],
  ['telecommunication', 'Dịch vụ viễn thông'],
  ['information', 'Phương tiện tiếp cận thông tin'],
];

export const deprivationHeader = `Thiếu hụt dịch vụ xã hội cơ bản, đánh dấu x: ${DEPRIVATIONS.map(
  ([, name], position) => `${position + 1} ${name}`,
).join('; ')}`;

export const columns: TemplateColumn[] = [
  {
    key: 'members',
    header: 'Số nhân khẩu',
    width: 44,
    dimensions: {
      measure: 'persons',
      aspect: 'count',
      subset: 'all',
      period: { yearOffset: 0, point: 'begin' },
      status: 'actual',
    },
  },
];

const words = (
  key: string,
  header: string,
  width: number,
  others: Partial<TemplateTextColumn> = {},
): TemplateTextColumn => ({ key, header, width, role: 'note', ...others });

export const textColumns: TemplateTextColumn[] = [
  words('village', 'Thôn, xóm', 80, { side: 'left', required: true }),
  words('class', 'Phân loại', 62, {
    side: 'left',
    role: 'class',
    values: ['Hộ nghèo', 'Hộ cận nghèo'],
    required: true,
  }),
  words('minority', 'Hộ DTTS (x)', 40, { side: 'left', align: 'center', marks: true }),
  ...DEPRIVATIONS.map(([key], position) =>
    words(key, String(position + 1), 22, {
      group: 'deprivationGroup',
      option: 'deprivations',
      align: 'center',
      marks: true,
    }),
  ),
  words('cause', 'Nguyên nhân nghèo', 90),
  words('need', 'Nhu cầu hỗ trợ', 90),
  words('solution', 'Giải pháp hỗ trợ', 90),
  words('officer', 'Cán bộ phụ trách', 84, { option: 'officer' }),
  words('escapeYear', 'Năm đăng ký thoát nghèo', 52, { align: 'center' }),
];
