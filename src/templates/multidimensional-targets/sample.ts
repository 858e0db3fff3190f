import type { TemplateSample } from '../sample';

/**
 * Part I.2 of the plan of UBND thành phố Vĩnh Yên for 2022: "Giảm 85 hộ nghèo, tỷ lệ giảm trung
 * bình là 0,2- 0,25%; giảm 65-70 hộ cận nghèo, tỷ lệ giảm trung bình là 0,2- 0,25%". It gives its
 * wards and its commune no figures of their own.
 */
export const vinhYen2022: TemplateSample = {
  id: 'vinh-yen-2022',
  templateId: 'multidimensional-targets',
  title: { vi: 'Thành phố Vĩnh Yên, năm 2022', en: 'Vĩnh Yên city, 2022' },
  parameters: {
    sheetName: 'Chỉ tiêu 2022',
    level: 'district',
    placeName: 'thành phố Vĩnh Yên',
    year: 2022,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND thành phố',
    places: [
      ...['Phường Đống Đa', 'Phường Đồng Tâm', 'Phường Hội Hợp', 'Phường Khai Quang'],
      ...['Phường Liên Bảo', 'Phường Ngô Quyền', 'Phường Tích Sơn'],
      ...['Phường Định Trung', 'Xã Thanh Trù'],
    ],
    totalPosition: 'top',
    columns: {},
  },
  units: {},
  total: {
    poorReduction: 85,
    poorPoints: '0,2-0,25',
    nearPoorReduction: '65-70',
    nearPoorPoints: '0,2-0,25',
  },
};

/**
 * Parts II.1 and VI of the plan of UBND xã Hải Hòa for 2024: "Tỷ lệ nghèo đa chiều … giảm từ 0,5%
 * trở lên", four of twelve villages with who is responsible for them, none with figures.
 */
export const haiHoa2024: TemplateSample = {
  id: 'hai-hoa-2024',
  templateId: 'multidimensional-targets',
  title: { vi: 'Xã Hải Hòa, năm 2024', en: 'Hải Hòa commune, 2024' },
  parameters: {
    sheetName: 'Chỉ tiêu 2024',
    level: 'commune',
    placeName: 'xã Hải Hòa',
    year: 2024,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND xã',
    places: ['Xóm Xuân Hà', 'Xóm Xuân Đài Đông', 'Xóm Cồn Tròn Đông', 'Xóm Tân Hùng'],
    totalPosition: 'top',
    columns: { begin: true, officer: true },
  },
  units: {
    'Xóm Xuân Hà': { officer: 'Công chức Địa chính - nông nghiệp - xây dựng và môi trường' },
    'Xóm Xuân Đài Đông': { officer: 'Công chức Văn hóa - xã hội (lao động, thương binh, xã hội)' },
    'Xóm Cồn Tròn Đông': { officer: 'Công chức Tài chính - Kế toán' },
    'Xóm Tân Hùng': { officer: 'Công chức Văn hóa - xã hội (văn hóa, thông tin, thể thao)' },
  },
  total: { multidimensionalPoints: 'từ 0,5% trở lên' },
};
