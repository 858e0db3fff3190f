import type { TemplateSample } from '../sample';

const SOURCES = { sources: true, outside: false, levels: false, lead: true };

const LABOUR = 'Phòng Lao động - Thương binh và Xã hội';
const INFRASTRUCTURE = 'Phòng Kinh tế và Hạ tầng';

const recurrent = (amount: number, lead?: string) => ({
  recurrentState: amount,
  ...(lead !== undefined && { lead }),
});

/**
 * Part B.III of the plan of UBND huyện Hà Quảng (tháng 8/2022), in triệu đồng; leads from part
 * B.V. Money of which the plan names no source is from the state budget, as its total has all of
 * it and leaves out only what is raised otherwise (375 triệu đồng): the plan states 133.086 where
 * its projects add up to 133.461. It names no kind of capital for dự án 5 and for maintenance,
 * and its recurrent capital (59.173) is right only with both.
 */
export const haQuang2023: TemplateSample = {
  id: 'ha-quang-2023',
  templateId: 'project-budget',
  title: { vi: 'Huyện Hà Quảng, nhu cầu năm 2023', en: 'Hà Quảng district, request for 2023' },
  parameters: {
    sheetName: 'Nhu cầu 2023',
    level: 'district',
    placeName: 'huyện Hà Quảng',
    year: 2023,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND huyện',
    moneyUnit: 'millionVnd',
    places: [
      'Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội',
      'Đầu tư xây dựng hoàn thành 20 hạng mục công trình',
      'Duy tu, bảo dưỡng 06 công trình',
      'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
      'Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng',
      'Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
      'Tiểu dự án 2: Cải thiện dinh dưỡng',
      'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững',
      'Tiểu dự án 1: Phát triển giáo dục nghề nghiệp',
      'Tiểu dự án 2: Hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng',
      'Tiểu dự án 3: Hỗ trợ việc làm bền vững',
      'Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo',
      'Dự án 6: Truyền thông và giảm nghèo về thông tin',
      'Tiểu dự án 1: Giảm nghèo về thông tin',
      'Tiểu dự án 2: Truyền thông về giảm nghèo đa chiều',
      'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
      'Tiểu dự án 1: Nâng cao năng lực thực hiện Chương trình',
      'Tiểu dự án 2: Giám sát, đánh giá',
    ],
    columns: SOURCES,
  },
  units: {
    DA1: { lead: INFRASTRUCTURE },
    '- Đầu tư xây dựng hoàn thành 20 hạng mục công trình': {
      investmentState: 73_488,
      investmentMobilised: 375,
    },
    '- Duy tu, bảo dưỡng 06 công trình': recurrent(10_279),
    DA2: recurrent(14_000, LABOUR),
    'DA3.1': recurrent(6_150, 'Phòng Nông nghiệp và Phát triển nông thôn'),
    'DA3.2': recurrent(2_080, 'Trung tâm Y tế huyện'),
    DA4: { lead: LABOUR },
    'DA4.1': recurrent(3_060, 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên'),
    'DA4.2': recurrent(1_070),
    'DA4.3': { investmentState: 425, recurrentState: 900 },
    DA5: recurrent(20_000, INFRASTRUCTURE),
    'DA6.1': recurrent(330, 'Phòng Văn hóa và Thông tin'),
    'DA6.2': recurrent(420, 'Trung tâm Văn hóa và Truyền thông'),
    DA7: { lead: LABOUR },
    'DA7.1': recurrent(800),
    'DA7.2': recurrent(84),
  },
  total: {},
};
