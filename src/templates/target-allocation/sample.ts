import type { TemplateSample } from '../sample';

/**
 * Phụ lục of Kế hoạch 03/KH-UBND ngày 03/01/2024 of UBND tỉnh Thừa Thiên Huế: the figures
 * that its authors gave. It states no household totals, so the rates are typed; what the
 * template computes (remaining households, totals of counts) is left out.
 */
export const thuaThienHue2024: TemplateSample = {
  id: 'thua-thien-hue-2024',
  templateId: 'target-allocation',
  title: { vi: 'Tỉnh Thừa Thiên Huế, năm 2024', en: 'Thừa Thiên Huế province, 2024' },
  parameters: {
    sheetName: 'Phụ lục',
    level: 'province',
    placeName: 'tỉnh Thừa Thiên Huế',
    year: 2024,
    appendixNumber: '',
    planNumber: '03/KH-UBND',
    planDate: '03/01/2024',
    issuingBody: 'UBND tỉnh',
    places: [
      'Thành phố Huế',
      'Thị xã Hương Thủy',
      'Thị xã Hương Trà',
      'Huyện Phong Điền',
      'Huyện Quảng Điền',
      'Huyện Phú Lộc',
      'Huyện Phú Vang',
      'Huyện Nam Đông',
      'Huyện A Lưới',
    ],
    totalPosition: 'top',
    columns: {
      households: false,
      plannedHouseholds: false,
      assigned: false,
      nearPoor: false,
      ethnicMinority: false,
    },
  },
  units: {
    'Thành phố Huế': { poorBegin: 859, poorRateBegin: 0.65, poorReduction: 103, poorRateEnd: 0.56 },
    'Thị xã Hương Thủy': {
      poorBegin: 166,
      poorRateBegin: 0.64,
      poorReduction: 16,
      poorRateEnd: 0.57,
    },
    'Thị xã Hương Trà': {
      poorBegin: 277,
      poorRateBegin: 1.5,
      poorReduction: 28,
      poorRateEnd: 1.33,
    },
    'Huyện Phong Điền': {
      poorBegin: 615,
      poorRateBegin: 2.05,
      poorReduction: 54,
      poorRateEnd: 1.85,
    },
    'Huyện Quảng Điền': {
      poorBegin: 445,
      poorRateBegin: 1.7,
      poorReduction: 33,
      poorRateEnd: 1.56,
    },
    'Huyện Phú Lộc': { poorBegin: 692, poorRateBegin: 1.66, poorReduction: 67, poorRateEnd: 1.48 },
    'Huyện Phú Vang': { poorBegin: 811, poorRateBegin: 2.27, poorReduction: 67, poorRateEnd: 2.05 },
    'Huyện Nam Đông': { poorBegin: 190, poorRateBegin: 2.62, poorReduction: 31, poorRateEnd: 2.16 },
    'Huyện A Lưới': {
      poorBegin: 3485,
      poorRateBegin: 24.4,
      poorReduction: 1196,
      poorRateEnd: 15.83,
    },
  },
  total: { poorRateBegin: 2.27, poorRateEnd: 1.76 },
};
