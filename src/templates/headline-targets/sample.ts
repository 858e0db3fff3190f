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
