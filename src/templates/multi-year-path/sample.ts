import type { SampleRow, TemplateSample } from '../sample';

const PLAN = { appendixNumber: '02', planNumber: '', planDate: '', issuingBody: 'UBND huyện' };

/**
 * Part II.1 of the plan of UBND huyện Tu Mơ Rông for 2021–2025: "từ 32.69% xuống còn 24,55% (giảm
 * 8,14%)" and so on, year by year; 2022 starts again from 58,08%, by the standard of Nghị định
 * 07/2021/NĐ-CP. What Phụ lục 02 gives to each commune has not been published.
 */
export const tuMoRong2021: TemplateSample = {
  id: 'tu-mo-rong-2021-2025',
  templateId: 'multi-year-path',
  title: { vi: 'Huyện Tu Mơ Rông, 2021-2025', en: 'Tu Mơ Rông district, 2021–2025' },
  parameters: {
    ...PLAN,
    sheetName: 'Lộ trình 2021-2025',
    level: 'district',
    placeName: 'huyện Tu Mơ Rông',
    year: 2021,
    years: 5,
    places: [
      ...['Xã Đăk Hà', 'Xã Đăk Na', 'Xã Đăk Rơ Ông', 'Xã Đăk Sao', 'Xã Đăk Tờ Kan', 'Xã Măng Ri'],
      ...['Xã Ngọk Lây', 'Xã Ngọk Yêu', 'Xã Tê Xăng', 'Xã Tu Mơ Rông', 'Xã Văn Xuôi'],
    ],
    totalPosition: 'top',
    columns: {},
  },
  units: {},
  total: {
    ...{ rateBegin1: 32.69, rateEnd1: 24.55, points1: 8.14 },
    ...{ rateBegin2: 58.08, rateEnd2: 49.03, points2: 9.05 },
    ...{ rateEnd3: 37.13, points3: 11.9 },
    ...{ rateEnd4: 26.2, points4: 10.94 },
    ...{ rateEnd5: 16.07, points5: 10.13 },
  },
};

const place = (
  [householdsBegin, poorBegin1, poorBegin2]: readonly [number, number, number],
  reductions: readonly number[],
): SampleRow => ({
  ...{ householdsBegin, poorBegin1, poorBegin2 },
  ...Object.fromEntries(reductions.map((number, i) => [`reduction${i + 1}`, number])),
});

export const illustratedPath: TemplateSample = {
  id: 'path-illustration',
  templateId: 'multi-year-path',
  title: { vi: 'Số liệu minh họa, 2021-2025', en: 'Illustrative figures, 2021–2025' },
  parameters: {
    ...PLAN,
    sheetName: 'Lộ trình 2021-2025',
    level: 'district',
    placeName: 'huyện Minh Họa',
    year: 2021,
    years: 5,
    places: ['Xã Đông', 'Xã Đoài', 'Xã Nam', 'Xã Bắc'],
    totalPosition: 'top',
    columns: { counts: true, households: true },
  },
  units: {
    'Xã Đông': place([1204, 361, 602], [70, 95, 88, 90, 101]),
    'Xã Đoài': place([980, 255, 431], [48, 66, 71, 60, 64]),
    'Xã Nam': place([1533, 402, 710], [85, 112, 109, 120, 96]),
    'Xã Bắc': place([745, 268, 455], [52, 60, 74, 58, 70]),
  },
  total: {},
};
