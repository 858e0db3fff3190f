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

const PROVINCE = 'Sở Lao động - Thương binh và Xã hội';
const REPORT = 'Báo cáo UBND tỉnh kết quả thực hiện';
const SUMMARY = 'Tổng hợp, báo cáo UBND tỉnh, Bộ Lao động - Thương binh và Xã hội';

/** The last parts of the plan of UBND tỉnh Thừa Thiên Huế for 2024: who leads, and until when is reported. */
export const thuaThienHueAssignments2024: TemplateSample = {
  id: 'thua-thien-hue-assignments-2024',
  templateId: 'assignments',
  title: {
    vi: 'Tỉnh Thừa Thiên Huế, phân công năm 2024',
    en: 'Thừa Thiên Huế province, tasks of 2024',
  },
  parameters: {
    sheetName: 'Phân công 2024',
    level: 'province',
    placeName: 'tỉnh Thừa Thiên Huế',
    year: 2024,
    appendixNumber: '',
    planNumber: '03',
    planDate: '03/01/2024',
    issuingBody: 'UBND tỉnh',
    moneyUnit: 'millionVnd',
    places: [
      'Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội',
      'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
      'Tiểu dự án 1, Dự án 3: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
      'Tiểu dự án 2, Dự án 3: Cải thiện dinh dưỡng',
      'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững',
      'Tiểu dự án 2, Dự án 6: Truyền thông về giảm nghèo đa chiều',
      'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
      'Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn huyện A Lưới',
      'Các nhiệm vụ, giải pháp giảm nghèo về thông tin',
      REPORT,
      SUMMARY,
    ],
    columns: {},
  },
  units: {
    DA1: led(PROVINCE),
    DA2: led(PROVINCE),
    'DA3.1': led('Sở Nông nghiệp và Phát triển nông thôn'),
    'DA3.2': led('Sở Y tế'),
    DA4: led(PROVINCE),
    'DA6.2': led(PROVINCE),
    DA7: led(PROVINCE),
    'Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn huyện A Lưới': led('Sở Xây dựng'),
    'Các nhiệm vụ, giải pháp giảm nghèo về thông tin': led(
      'Sở Thông tin và Truyền thông',
      PROVINCE,
    ),
    [REPORT]: {
      ...led('Các sở, ngành, đoàn thể cấp tỉnh, UBND thành phố Huế, thị xã và các huyện'),
      deadline: 'Trước ngày 30/11/2024',
    },
    [SUMMARY]: { ...led(PROVINCE), deadline: 'Trước ngày 05/12/2024' },
  },
  total: {},
};

/** Parts IV.2 and VI of the plan of UBND xã Hải Hòa for 2024. */
export const haiHoaAssignments2024: TemplateSample = {
  id: 'hai-hoa-assignments-2024',
  templateId: 'assignments',
  title: { vi: 'Xã Hải Hòa, phân công năm 2024', en: 'Hải Hòa commune, tasks of 2024' },
  parameters: {
    sheetName: 'Phân công 2024',
    level: 'commune',
    placeName: 'xã Hải Hòa',
    year: 2024,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND xã',
    moneyUnit: 'millionVnd',
    places: [
      'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
      'Tiểu dự án 1, Dự án 3: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
      'Quản lý, sử dụng và quyết toán kinh phí thực hiện Chương trình',
    ],
    columns: {},
  },
  units: {
    DA2: led('Phó Chủ tịch UBND xã', 'Công chức Văn hóa - xã hội (lao động, thương binh, xã hội)'),
    'DA3.1': led(
      'Phó Chủ tịch UBND xã',
      'Công chức Địa chính - nông nghiệp - xây dựng và môi trường',
    ),
    'Quản lý, sử dụng và quyết toán kinh phí thực hiện Chương trình': led(
      'Công chức Tài chính - Kế toán',
    ),
  },
  total: {},
};

const LEGAL_AID = 'Trợ giúp pháp lý cho người nghèo, cận nghèo, dân tộc thiểu số';
const SCHOOLING = 'Hỗ trợ giáo dục cho trẻ em thuộc hộ nghèo, hộ cận nghèo';
const FUNDING = 'Cân đối, bố trí kinh phí thực hiện kế hoạch giảm nghèo';
const RESULTS = 'Báo cáo kết quả triển khai về UBND thành phố';

/** The last part of the plan of UBND thành phố Vĩnh Yên for 2022; it names the projects by the points of its part II. */
export const vinhYenAssignments2022: TemplateSample = {
  id: 'vinh-yen-assignments-2022',
  templateId: 'assignments',
  title: { vi: 'Thành phố Vĩnh Yên, phân công năm 2022', en: 'Vĩnh Yên city, tasks of 2022' },
  parameters: {
    sheetName: 'Phân công 2022',
    level: 'district',
    placeName: 'thành phố Vĩnh Yên',
    year: 2022,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND thành phố',
    moneyUnit: 'millionVnd',
    places: [
      'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
      'Tiểu dự án 1, Dự án 3: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
      'Tiểu dự án 2, Dự án 3: Cải thiện dinh dưỡng',
      'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững',
      'Tiểu dự án 1, Dự án 6: Giảm nghèo về thông tin',
      'Tiểu dự án 2, Dự án 6: Truyền thông về giảm nghèo đa chiều',
      'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
      ...[SCHOOLING, LEGAL_AID, FUNDING, RESULTS],
    ],
    columns: { reporting: true },
  },
  units: {
    DA2: led(LABOUR),
    'DA3.1': led('Phòng Kinh tế thành phố'),
    'DA3.2': led('Văn phòng HĐND - UBND thành phố'),
    DA4: led(LABOUR),
    'DA6.1': led('Phòng Văn hóa - TTTT thành phố'),
    'DA6.2': led(LABOUR),
    DA7: led(LABOUR),
    [SCHOOLING]: led('Phòng Giáo dục và Đào tạo thành phố'),
    [LEGAL_AID]: led('Phòng Tư pháp thành phố'),
    [FUNDING]: led('Phòng Tài chính - Kế hoạch thành phố'),
    [RESULTS]: { ...led('Các thành viên Ban chỉ đạo'), reporting: 'Định kỳ 6 tháng, một năm' },
  },
  total: {},
};

/** What the plan of huyện Tu Mơ Rông for 2021–2025 asks to be reported every year, and how often people are trained. */
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
      'Tập huấn nâng cao năng lực, truyền thông về giảm nghèo cho cán bộ cơ sở',
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
    'Tập huấn nâng cao năng lực, truyền thông về giảm nghèo cho cán bộ cơ sở': {
      lead: 'Phòng Lao động - Thương binh và Xã hội',
      deadline: 'Tối thiểu 1 lần/năm',
    },
  },
  total: {},
};
