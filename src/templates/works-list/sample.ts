import type { SampleRow, TemplateSample } from '../sample';

/** Made-up works: the plan that the form follows names only how many there are. */
const work = (
  [project, location, capacity, schedule]: readonly [string, string, string, string],
  totalCost: number,
  amounts: SampleRow,
): SampleRow => ({ project, location, capacity, schedule, totalCost, ...amounts });

export const illustratedWorks: TemplateSample = {
  id: 'works-illustration',
  templateId: 'works-list',
  title: { vi: 'Số liệu minh họa, năm 2023', en: 'Illustrative figures, 2023' },
  parameters: {
    sheetName: 'Công trình 2023',
    level: 'district',
    placeName: 'huyện Minh Họa',
    year: 2023,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND huyện',
    moneyUnit: 'millionVnd',
    totalPosition: 'bottom',
    places: [
      'Đường liên xóm Nà Ca - Lũng Pheo',
      'Cầu treo xóm Bản Ngần',
      'Nhà văn hóa xóm Cốc Nhan',
      'Duy tu đường trục xã Thanh Minh',
      'Sửa chữa cơ sở dạy nghề huyện',
    ],
    columns: { sources: true },
  },
  units: {
    'Đường liên xóm Nà Ca - Lũng Pheo': work(
      ['DA1', 'Xã Thanh Minh', '3,2 km, loại B', '2022-2023'],
      5400,
      { investmentState: 2600, investmentMobilised: 150 },
    ),
    'Cầu treo xóm Bản Ngần': work(['DA1', 'Xã Bình Long', '45 m', '2023-2024'], 3800, {
      investmentState: 1900,
    }),
    'Nhà văn hóa xóm Cốc Nhan': work(['DA1', 'Xã Bình Long', '120 m²', '2023'], 950, {
      investmentState: 800,
      investmentMobilised: 75.5,
    }),
    'Duy tu đường trục xã Thanh Minh': work(['DA1', 'Xã Thanh Minh', '4 km', '2023'], 620, {
      recurrentState: 620,
    }),
    'Sửa chữa cơ sở dạy nghề huyện': work(['DA4.1', 'Thị trấn Minh Họa', '6 phòng', '2023'], 430, {
      recurrentState: 430,
    }),
  },
  total: {},
};
