import type { SampleRow, TemplateSample } from '../sample';

interface Quoted {
  readonly indicator: string;
  readonly period: string;
  readonly operator?: string;
  readonly value: number | string;
  readonly unit: string;
  readonly paragraph: string;
}

function sampleOf(
  area: string,
  quoted: readonly Quoted[],
  sample: Omit<TemplateSample, 'templateId' | 'units' | 'listed' | 'total'>,
): TemplateSample {
  return {
    ...sample,
    templateId: 'headline-targets',
    parameters: {
      appendixNumber: '',
      planNumber: '',
      planDate: '',
      columns: {},
      ...sample.parameters,
      places: quoted.map(({ indicator }) => indicator),
    },
    units: {},
    listed: quoted.map(({ indicator: _, operator = '=', ...others }): SampleRow => ({
      area,
      operator,
      ...others,
    })),
    total: {},
  };
}

const RESULTS = { paragraph: 'A.II' } as const;
const TARGETS = { paragraph: 'B.II' } as const;

/**
 * What the plan of UBND huyện Hà Quảng for 2023 states in its text, its slips among it: the end of
 * 2022 is called the end of 2023, and 25,59% is called so many households.
 */
export const haQuangHeadlines: TemplateSample = sampleOf(
  'Huyện Hà Quảng',
  [
    { indicator: 'Số hộ nghèo', period: 'Đầu năm 2022', value: 5546, unit: 'hộ', ...RESULTS },
    { indicator: 'Tỷ lệ hộ nghèo', period: 'Đầu năm 2022', value: 39.59, unit: '%', ...RESULTS },
    {
      indicator: 'Giảm tỷ lệ hộ nghèo',
      period: 'Năm 2022',
      operator: 'trên',
      value: 7,
      unit: '%',
      ...RESULTS,
    },
    { indicator: 'Số hộ nghèo', period: 'Cuối năm 2023', value: 4564, unit: 'hộ', ...RESULTS },
    { indicator: 'Tỷ lệ hộ nghèo', period: 'Cuối năm 2023', value: 32.59, unit: '%', ...RESULTS },
    { indicator: 'Giảm tỷ lệ hộ nghèo', period: 'Năm 2023', value: 7, unit: '%', ...TARGETS },
    { indicator: 'Số hộ nghèo', period: 'Cuối năm 2023', value: 25.59, unit: 'hộ', ...TARGETS },
  ],
  {
    id: 'ha-quang-headlines-2023',
    title: {
      vi: 'Huyện Hà Quảng, chỉ tiêu nêu trong kế hoạch năm 2023',
      en: 'Hà Quảng district, targets in the text of the plan for 2023',
    },
    parameters: {
      sheetName: 'Chỉ tiêu chủ yếu 2023',
      level: 'district',
      placeName: 'huyện Hà Quảng',
      year: 2023,
      issuingBody: 'UBND huyện',
    },
  },
);

/** Part I.2 of the plan of UBND thành phố Vĩnh Yên for 2022, its ranges as they are written. */
export const vinhYenHeadlines: TemplateSample = sampleOf(
  'Thành phố Vĩnh Yên',
  [
    { indicator: 'Giảm số hộ nghèo', period: 'Năm 2022', value: 85, unit: 'hộ', paragraph: 'I.2' },
    {
      indicator: 'Giảm tỷ lệ hộ nghèo',
      period: 'Năm 2022',
      value: '0,2-0,25',
      unit: '%',
      paragraph: 'I.2',
    },
    {
      indicator: 'Giảm số hộ cận nghèo',
      period: 'Năm 2022',
      value: '65-70',
      unit: 'hộ',
      paragraph: 'I.2',
    },
    {
      indicator: 'Giảm tỷ lệ hộ cận nghèo',
      period: 'Năm 2022',
      value: '0,2-0,25',
      unit: '%',
      paragraph: 'I.2',
    },
  ],
  {
    id: 'vinh-yen-headlines-2022',
    title: {
      vi: 'Thành phố Vĩnh Yên, chỉ tiêu nêu trong kế hoạch năm 2022',
      en: 'Vĩnh Yên city, targets in the text of the plan for 2022',
    },
    parameters: {
      sheetName: 'Chỉ tiêu chủ yếu 2022',
      level: 'district',
      placeName: 'thành phố Vĩnh Yên',
      year: 2022,
      issuingBody: 'UBND thành phố',
    },
  },
);

/** Part I.2.1 of the plan of UBND tỉnh Thừa Thiên Huế for 2024. */
export const thuaThienHueHeadlines: TemplateSample = sampleOf(
  'Tỉnh Thừa Thiên Huế',
  [
    {
      indicator: 'Tỷ lệ hộ nghèo',
      period: 'Cuối năm 2024',
      value: 1.76,
      unit: '%',
      paragraph: 'I.2.1',
    },
    {
      indicator: 'Giảm tỷ lệ hộ nghèo dân tộc thiểu số',
      period: 'Năm 2024',
      operator: 'ít nhất',
      value: 3,
      unit: '%',
      paragraph: 'I.2.1',
    },
    {
      indicator: 'Giảm tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo trên 25%',
      period: 'Năm 2024',
      operator: 'ít nhất',
      value: 4,
      unit: '%',
      paragraph: 'I.2.1',
    },
  ],
  {
    id: 'thua-thien-hue-headlines-2024',
    title: {
      vi: 'Tỉnh Thừa Thiên Huế, chỉ tiêu nêu trong kế hoạch năm 2024',
      en: 'Thừa Thiên Huế province, targets in the text of the plan for 2024',
    },
    parameters: {
      sheetName: 'Chỉ tiêu chủ yếu 2024',
      level: 'province',
      placeName: 'tỉnh Thừa Thiên Huế',
      year: 2024,
      issuingBody: 'UBND tỉnh',
    },
  },
);

/** A year of a path, as it is written: "giảm từ 37,13% xuống còn 26,20% (giảm 10,94%)". */
const yearOfPath = (year: number, [from, to, fall]: readonly [string, string, string]): Quoted[] =>
  [
    ['Tỷ lệ hộ nghèo', `Đầu năm ${year}`, from],
    ['Tỷ lệ hộ nghèo', `Cuối năm ${year}`, to],
    ['Giảm tỷ lệ hộ nghèo', `Năm ${year}`, fall],
  ].map(([indicator, period, value]) => ({
    indicator: indicator!,
    period: period!,
    value: value!,
    unit: '%',
    paragraph: 'II.1',
  }));

/**
 * Parts I.2 and II.1 of the plan of UBND huyện Tu Mơ Rông for 2021–2025, figures as they are printed:
 * one of them with a dot.
 */
export const tuMoRongHeadlines: TemplateSample = sampleOf(
  'Huyện Tu Mơ Rông',
  [
    {
      indicator: 'Giảm tỷ lệ hộ nghèo bình quân hằng năm',
      period: 'Giai đoạn 2021-2025',
      value: '6-8',
      unit: '%',
      paragraph: 'I.2',
    },
    ...yearOfPath(2021, ['32.69', '24,55', '8,14']),
    ...yearOfPath(2022, ['58,08', '49,03', '9,05']),
    ...yearOfPath(2023, ['49,03', '37,13', '11,90']),
    ...yearOfPath(2024, ['37,13', '26,20', '10,94']),
    ...yearOfPath(2025, ['26,20', '16,07', '10,13']),
  ],
  {
    id: 'tu-mo-rong-headlines-2021-2025',
    title: {
      vi: 'Huyện Tu Mơ Rông, chỉ tiêu nêu trong kế hoạch 2021-2025',
      en: 'Tu Mơ Rông district, targets in the text of the plan for 2021–2025',
    },
    parameters: {
      sheetName: 'Chỉ tiêu chủ yếu 2021-2025',
      level: 'district',
      placeName: 'huyện Tu Mơ Rông',
      year: 2021,
      issuingBody: 'UBND huyện',
    },
  },
);
