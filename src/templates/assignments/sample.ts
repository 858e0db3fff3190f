import type { SampleRow, TemplateSample } from '../sample';

const LABOUR = 'Phòng Lao động - Thương binh và Xã hội';
const INFRASTRUCTURE = 'Phòng Kinh tế và Hạ tầng';
const HEALTH = 'Trung tâm Y tế huyện';

const led = (lead: string, partners?: string): SampleRow => ({
  lead,
  ...(partners !== undefined && { partners }),
});

/**
 * Part B.V of the plan of UBND huyện Hà Quảng for 2023: who leads which project. It names nobody
 * for tiểu dự án 2 and 3 of dự án 4, which the agency that leads dự án 4 answers for.
 */
export const haQuangAssignments2023: TemplateSample = {
  id: 'ha-quang-assignments-2023',
  templateId: 'assignments',
  title: {
    vi: 'Huyện Hà Quảng, phân công năm 2023',
    en: 'Hà Quảng district, tasks of 2023',
  },
  parameters: {
    sheetName: 'Phân công 2023',
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
      'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
      'Tiểu dự án 1, Dự án 3: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
      'Tiểu dự án 2, Dự án 3: Cải thiện dinh dưỡng',
      'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững',
      'Tiểu dự án 1, Dự án 4: Phát triển giáo dục nghề nghiệp',
      'Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo',
      'Tiểu dự án 1, Dự án 6: Giảm nghèo về thông tin',
      'Tiểu dự án 2, Dự án 6: Truyền thông về giảm nghèo đa chiều',
      'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
      'Thẩm định, phân bổ, hướng dẫn sử dụng, quản lý, thanh quyết toán kinh phí',
    ],
    columns: {},
  },
  units: {
    DA1: led(INFRASTRUCTURE),
    DA2: led(LABOUR),
    'DA3.1': led('Phòng Nông nghiệp và Phát triển nông thôn'),
    'DA3.2': led(HEALTH, 'Phòng Giáo dục và Đào tạo huyện'),
    DA4: led(LABOUR),
    'DA4.1': led('Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên'),
    DA5: led(INFRASTRUCTURE),
    'DA6.1': led('Phòng Văn hóa và Thông tin'),
    'DA6.2': led('Trung tâm Văn hóa và Truyền thông'),
    DA7: led(LABOUR),
    'Thẩm định, phân bổ, hướng dẫn sử dụng, quản lý, thanh quyết toán kinh phí': led(
      'Phòng Tài chính - Kế hoạch',
    ),
  },
  total: {},
};

/**
 * What the plan of huyện Tu Mơ Rông for 2021–2025 asks to be reported every year, and the plan of
 * tỉnh Thừa Thiên Huế for 2024 by a day of that year.
 */
export const reportsEveryYear: TemplateSample = {
  id: 'reports-every-year',
  templateId: 'assignments',
  title: {
    vi: 'Chế độ báo cáo của huyện Tu Mơ Rông',
    en: 'Reports of Tu Mơ Rông district',
  },
  parameters: {
    sheetName: 'Chế độ báo cáo',
    level: 'district',
    placeName: 'huyện Tu Mơ Rông',
    year: 2022,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND huyện',
    moneyUnit: 'millionVnd',
    places: [
      'Báo cáo kết quả triển khai thực hiện về UBND huyện',
      'Tổng hợp, tham mưu UBND huyện báo cáo UBND tỉnh',
    ],
    columns: { reporting: true },
  },
  units: {
    'Báo cáo kết quả triển khai thực hiện về UBND huyện': {
      lead: 'Các cơ quan, đơn vị liên quan và UBND các xã',
      deadline: '6 tháng: trước ngày 14/6; năm: trước ngày 09/12',
      reporting: 'Định kỳ 6 tháng, năm và đột xuất',
    },
    'Tổng hợp, tham mưu UBND huyện báo cáo UBND tỉnh': {
      lead: 'Phòng Lao động - Thương binh và Xã hội',
      deadline: '6 tháng: trước ngày 30/6; năm: trước ngày 15/12',
      reporting: 'Định kỳ 6 tháng, năm và đột xuất',
    },
  },
  total: {},
};
