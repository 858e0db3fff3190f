import type { SampleRow, TemplateSample } from '../sample';

const recurrent = (amount: number, estimatedPercent: number, note?: string): SampleRow => ({
  allocatedRecurrent: amount,
  estimatedPercent,
  ...(note !== undefined && { note }),
});

/**
 * Part A.III.2.5 of the plan of UBND huyện Hà Quảng (tháng 8/2022), in triệu đồng. It gives the
 * expected disbursement as a percentage alone; what has been disbursed is not stated.
 */
export const haQuang2022: TemplateSample = {
  id: 'ha-quang-2022',
  templateId: 'budget-execution',
  title: { vi: 'Huyện Hà Quảng, thực hiện năm 2022', en: 'Hà Quảng district, execution of 2022' },
  parameters: {
    sheetName: 'Thực hiện vốn 2022',
    level: 'district',
    placeName: 'huyện Hà Quảng',
    year: 2022,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND huyện',
    moneyUnit: 'millionVnd',
    places: [
      'Dự án 1: Đầu tư cơ sở hạ tầng phát triển kinh tế - xã hội',
      'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
      '02 mô hình đa dạng hóa sinh kế gắn với dịch vụ, du lịch',
      '08 mô hình phát triển sản xuất',
      'Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng',
      'Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
      'Dự án 4: Hỗ trợ giáo dục nghề nghiệp, việc làm bền vững',
      'Tiểu dự án 1: Phát triển giáo dục nghề nghiệp',
      'Tiểu dự án 2: Hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng',
      'Tiểu dự án 3: Hỗ trợ việc làm bền vững',
      'Dự án 6: Truyền thông và giảm nghèo về thông tin',
      'Tiểu dự án 1: Giảm nghèo về thông tin',
      'Tiểu dự án 2: Truyền thông về giảm nghèo đa chiều',
      'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
      'Tiểu dự án 1: Nâng cao năng lực thực hiện Chương trình',
      'Tiểu dự án 2: Giám sát, đánh giá',
    ],
    columns: { disbursed: false, estimated: false, note: true },
  },
  units: {
    DA1: {
      allocatedInvestment: 71_283,
      allocatedRecurrent: 2_076,
      estimatedPercent: 95,
      note: '55 hạng mục; vốn SN: 03 công trình',
    },
    DA2: { estimatedPercent: 100 },
    '- 02 mô hình đa dạng hóa sinh kế gắn với dịch vụ, du lịch': { allocatedRecurrent: 1_000 },
    '- 08 mô hình phát triển sản xuất': { allocatedRecurrent: 3_855 },
    'DA3.1': recurrent(2_100, 100, '04 dự án tại 04 xã, thị trấn'),
    'DA4.1': recurrent(1_607, 90),
    'DA4.2': recurrent(329, 100, 'Khoảng 21 lớp, trên 1000 lao động'),
    'DA4.3': recurrent(303, 100),
    'DA6.1': recurrent(941, 100, '01 thiết bị trung tâm, 16 cụm loa'),
    'DA6.2': recurrent(87, 100),
    'DA7.1': recurrent(605, 100),
    'DA7.2': recurrent(63, 100, 'Cấp huyện 21, mỗi xã 2 triệu đồng'),
  },
  total: {},
};
