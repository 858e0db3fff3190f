import type { TemplateSample } from '../sample';

const HALF_YEAR = '6 tháng đầu năm';
const SEVEN_MONTHS = 'Đến hết tháng 7';
const YEAR = 'Năm 2022';

/**
 * Parts A.III and A.IV of the plan of UBND huyện Hà Quảng (tháng 8/2022), in triệu đồng; what they
 * give in đồng or tỷ đồng (3.000.000đ, 387.360.000đ, 1 tỷ đồng) is put in the unit of the table.
 */
export const haQuangPolicies2022: TemplateSample = {
  id: 'ha-quang-policies-2022',
  templateId: 'policy-results',
  title: {
    vi: 'Huyện Hà Quảng, kết quả chính sách năm 2022',
    en: 'Hà Quảng district, results of policies in 2022',
  },
  parameters: {
    sheetName: 'Chính sách 2022',
    level: 'district',
    placeName: 'huyện Hà Quảng',
    year: 2022,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND huyện',
    moneyUnit: 'millionVnd',
    places: [
      'Cho vay ưu đãi (doanh số cho vay)',
      'Cho vay ưu đãi, riêng hộ nghèo và hộ cận nghèo',
      'Thẻ BHYT cho người thuộc hộ nghèo',
      'Thẻ BHYT cho người thuộc hộ cận nghèo',
      'Thẻ BHYT cho người dân tộc thiểu số',
      'Thẻ BHYT cho người sống ở vùng đặc biệt khó khăn (dân tộc Kinh)',
      'Thẻ BHYT cho người có công',
      'Thẻ BHYT cho người hoạt động kháng chiến',
      'Hỗ trợ hộ kinh doanh',
      'Hỗ trợ tiền ăn cho người cách ly tại nhà',
      'Trợ cấp thường xuyên cho đối tượng bảo trợ xã hội',
      'Trợ cấp mai táng phí',
      'Hỗ trợ tiền điện quý I',
      'Hội nghị tuyên truyền chính sách việc làm tại 04 xã',
      'Lao động đăng ký làm việc qua hội nghị',
      'Tư vấn, tuyển chọn lao động đi học nghề và làm việc ngành than',
      'Trao thiệp mừng thọ cụ tròn 100 tuổi',
      'Người cao tuổi từ 60 tuổi trở lên',
      'Người cao tuổi từ 60 tuổi trở lên, riêng nam',
      'Người cao tuổi từ 60 tuổi trở lên, riêng nữ',
      'Đưa trẻ em vào Trung tâm Bảo trợ xã hội',
      'Đưa người tâm thần đi điều trị',
      'Quyết định hưởng trợ cấp hằng tháng',
      'Huy động, vận động từ các hộ tham gia dự án',
    ],
    columns: { note: true },
  },
  units: {
    'Cho vay ưu đãi (doanh số cho vay)': { turns: 1933, amount: 91_123, span: HALF_YEAR },
    'Cho vay ưu đãi, riêng hộ nghèo và hộ cận nghèo': {
      households: 1005,
      span: HALF_YEAR,
      note: '52% kế hoạch',
    },
    'Thẻ BHYT cho người thuộc hộ nghèo': { people: 22_106, span: SEVEN_MONTHS },
    'Thẻ BHYT cho người thuộc hộ cận nghèo': { people: 236, span: SEVEN_MONTHS },
    'Thẻ BHYT cho người dân tộc thiểu số': { people: 17_174, span: SEVEN_MONTHS },
    'Thẻ BHYT cho người sống ở vùng đặc biệt khó khăn (dân tộc Kinh)': {
      people: 63,
      span: SEVEN_MONTHS,
    },
    'Thẻ BHYT cho người có công': { people: 176, span: SEVEN_MONTHS },
    'Thẻ BHYT cho người hoạt động kháng chiến': { people: 1144, span: SEVEN_MONTHS },
    'Hỗ trợ hộ kinh doanh': { households: 1, amount: 3, span: HALF_YEAR },
    'Hỗ trợ tiền ăn cho người cách ly tại nhà': { people: 603, amount: 387.36, span: HALF_YEAR },
    'Trợ cấp thường xuyên cho đối tượng bảo trợ xã hội': {
      turns: 14_392,
      amount: 7515.7,
      span: SEVEN_MONTHS,
    },
    'Trợ cấp mai táng phí': { people: 40, amount: 286.2, span: SEVEN_MONTHS },
    'Hỗ trợ tiền điện quý I': { households: 9, amount: 1.22, span: 'Quý I' },
    'Hội nghị tuyên truyền chính sách việc làm tại 04 xã': { people: 158, span: YEAR },
    'Lao động đăng ký làm việc qua hội nghị': { people: 3, span: YEAR },
    'Tư vấn, tuyển chọn lao động đi học nghề và làm việc ngành than': { people: 220, span: YEAR },
    'Trao thiệp mừng thọ cụ tròn 100 tuổi': { people: 2, span: YEAR },
    'Người cao tuổi từ 60 tuổi trở lên': { people: 6296, span: YEAR },
    'Người cao tuổi từ 60 tuổi trở lên, riêng nam': { people: 2350, span: YEAR },
    'Người cao tuổi từ 60 tuổi trở lên, riêng nữ': { people: 3946, span: YEAR },
    'Đưa trẻ em vào Trung tâm Bảo trợ xã hội': { people: 2, span: YEAR },
    'Đưa người tâm thần đi điều trị': { people: 1, span: YEAR },
    'Quyết định hưởng trợ cấp hằng tháng': { people: 1101, span: YEAR },
    'Huy động, vận động từ các hộ tham gia dự án': { amount: 1000, span: YEAR, note: 'Khoảng' },
  },
  total: {},
};
