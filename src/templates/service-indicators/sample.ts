import type { SampleRow, TemplateSample } from '../sample';

/** An indicator as a plan states it; words of other columns by their keys. */
type Stated = readonly [indicator: string, dimension: string, target: number, others?: SampleRow];

function sampleOf(
  stated: readonly Stated[],
  sample: Omit<TemplateSample, 'templateId' | 'units' | 'listed' | 'total'>,
): TemplateSample {
  return {
    ...sample,
    templateId: 'service-indicators',
    parameters: {
      appendixNumber: '',
      planNumber: '',
      planDate: '',
      columns: {},
      ...sample.parameters,
      places: stated.map(([indicator]) => indicator),
    },
    units: {},
    listed: stated.map(([, dimension, value, others]) => ({
      dimension,
      unit: '%',
      operator: '=',
      value,
      ...others,
    })),
    total: {},
  };
}

const AT_LEAST = { operator: 'ít nhất' } as const;

/** Part I.2.2 of the plan of UBND tỉnh Thừa Thiên Huế for 2024. */
export const thuaThienHueServices: TemplateSample = sampleOf(
  [
    ['Người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế', 'Y tế', 100],
    [
      'Hộ nghèo, hộ cận nghèo được hỗ trợ nhà ở',
      'Nhà ở',
      1000,
      { unit: 'hộ', operator: 'ít nhất' },
    ],
    ['Người lao động có nhu cầu được hỗ trợ kết nối, tìm việc làm', 'Việc làm', 100],
    ['Người lao động có nhu cầu học nghề được đào tạo nghề phù hợp', 'Việc làm', 100],
    ['Lao động qua đào tạo', 'Việc làm', 72.5],
    [
      'Lao động đi làm việc ở nước ngoài theo hợp đồng',
      'Việc làm',
      2050,
      { unit: 'người', operator: 'khoảng' },
    ],
    ['Trong đó thuộc hộ nghèo, hộ cận nghèo', 'Việc làm', 5],
    ['Hộ có nhu cầu vay vốn được tiếp cận tín dụng ưu đãi', 'Khác', 100],
    ['Lao động thuộc hộ nghèo, hộ cận nghèo, vùng khó khăn qua đào tạo', 'Giáo dục', 70],
    ['Người lao động có nhu cầu được hỗ trợ đào tạo kỹ năng nghề', 'Giáo dục', 100],
    ['Hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh', 'Nước sinh hoạt và vệ sinh', 95],
    [
      'Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh',
      'Nước sinh hoạt và vệ sinh',
      80,
      AT_LEAST,
    ],
    ['Hộ có nhu cầu được tiếp cận dịch vụ viễn thông, internet', 'Thông tin', 90],
    ['Hộ vùng khó khăn được tiếp cận thông tin về giảm nghèo bền vững', 'Thông tin', 90],
  ],
  {
    id: 'thua-thien-hue-services-2024',
    title: { vi: 'Tỉnh Thừa Thiên Huế, năm 2024', en: 'Thừa Thiên Huế province, 2024' },
    parameters: {
      sheetName: 'Chỉ tiêu dịch vụ 2024',
      level: 'province',
      placeName: 'tỉnh Thừa Thiên Huế',
      year: 2024,
      issuingBody: 'UBND tỉnh',
    },
  },
);

/** Part II.2 of the plan of UBND xã Hải Hòa for 2024, its impossible "Trên 100%" among it. */
export const haiHoaServices: TemplateSample = sampleOf(
  [
    ['Hộ nghèo, hộ cận nghèo được tiếp cận các dịch vụ xã hội cơ bản', 'Khác', 100],
    ['Hộ có nhu cầu được vay vốn tín dụng ưu đãi', 'Khác', 100],
    ['Người lao động có nhu cầu được hỗ trợ kết nối việc làm', 'Việc làm', 100],
    ['Người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế', 'Y tế', 100],
    ['Mức hỗ trợ phí bảo hiểm y tế cho hộ có mức sống trung bình', 'Y tế', 50],
    ['Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', 'Giáo dục', 100],
    ['Người lao động có nhu cầu được hỗ trợ đào tạo kỹ năng nghề', 'Giáo dục', 100],
    [
      'Hộ sử dụng nước sinh hoạt hợp vệ sinh',
      'Nước sinh hoạt và vệ sinh',
      100,
      { operator: 'trên' },
    ],
    ['Hộ sử dụng nhà tiêu hợp vệ sinh', 'Nước sinh hoạt và vệ sinh', 95, AT_LEAST],
    ['Hộ có nhu cầu được tiếp cận dịch vụ viễn thông, internet', 'Thông tin', 70, AT_LEAST],
  ],
  {
    id: 'hai-hoa-services-2024',
    title: { vi: 'Xã Hải Hòa, năm 2024', en: 'Hải Hòa commune, 2024' },
    parameters: {
      sheetName: 'Chỉ tiêu dịch vụ 2024',
      level: 'commune',
      placeName: 'xã Hải Hòa',
      year: 2024,
      issuingBody: 'UBND xã',
    },
  },
);

/** Part I.2 of the plan of UBND thành phố Vĩnh Yên for 2022. */
export const vinhYenServices: TemplateSample = sampleOf(
  [
    ['Hộ có nhu cầu được ưu tiên vay vốn tín dụng ưu đãi', 'Khác', 100],
    ['Người thuộc hộ nghèo, hộ cận nghèo được cấp thẻ bảo hiểm y tế', 'Y tế', 100],
    ['Học sinh, sinh viên được miễn giảm học phí và hỗ trợ chi phí học tập', 'Giáo dục', 100],
    ['Cán bộ làm công tác giảm nghèo các cấp được tập huấn', 'Khác', 100],
    ['Cán bộ cấp xã sử dụng thành thạo phần mềm quản lý hộ nghèo', 'Khác', 100],
  ],
  {
    id: 'vinh-yen-services-2022',
    title: { vi: 'Thành phố Vĩnh Yên, năm 2022', en: 'Vĩnh Yên city, 2022' },
    parameters: {
      sheetName: 'Chỉ tiêu dịch vụ 2022',
      level: 'district',
      placeName: 'thành phố Vĩnh Yên',
      year: 2022,
      issuingBody: 'UBND thành phố',
    },
  },
);

const TRAINED = 'Lao động qua đào tạo';

/** Part B.II of the plan of UBND huyện Hà Quảng for 2023: 48,8%, 1,2% more than the 47,6% of 2022. */
export const haQuangServices: TemplateSample = sampleOf(
  [
    ['Người nghèo, cận nghèo, dân tộc thiểu số được cấp thẻ bảo hiểm y tế', 'Y tế', 100],
    ['Học sinh, sinh viên được miễn giảm học phí và hỗ trợ chi phí học tập', 'Giáo dục', 100],
    ['Hộ nghèo, người nghèo có nhu cầu được trợ giúp pháp lý miễn phí', 'Khác', 100],
    ['Cán bộ làm công tác giảm nghèo được tập huấn', 'Khác', 100],
    ['Lao động được tạo việc làm mới', 'Việc làm', 1000, { unit: 'người', operator: 'ít nhất' }],
    [TRAINED, 'Việc làm', 48.8, { baseline: 47.6, change: 1.2 }],
    ['Đào tạo nghề', 'Việc làm', 29.5, { baseline: 28.8, partOf: TRAINED }],
    [
      'Hội nghị truyền thông về giảm nghèo của mỗi xã, thị trấn',
      'Thông tin',
      1,
      { unit: 'hội nghị', operator: 'ít nhất' },
    ],
    ['Giải ngân vốn các công trình cơ sở hạ tầng', 'Khác', 100],
  ],
  {
    id: 'ha-quang-services-2023',
    title: { vi: 'Huyện Hà Quảng, năm 2023', en: 'Hà Quảng district, 2023' },
    parameters: {
      sheetName: 'Chỉ tiêu dịch vụ 2023',
      level: 'district',
      placeName: 'huyện Hà Quảng',
      year: 2023,
      issuingBody: 'UBND huyện',
      columns: { baseline: true, partOf: true },
    },
  },
);

/** Part A.II of the same plan: what 2022 is expected to bring. It does not say from what 47,6% has risen. */
export const haQuangServices2022: TemplateSample = sampleOf(
  [
    ['Lao động được tạo việc làm mới', 'Việc làm', 1000, { unit: 'người', operator: 'trên' }],
    [TRAINED, 'Việc làm', 47.6, { change: 1.2 }],
    ['Đào tạo nghề', 'Việc làm', 28.8, { partOf: TRAINED }],
    ['Giải ngân vốn các công trình cơ sở hạ tầng', 'Khác', 95, { operator: 'trên' }],
  ],
  {
    id: 'ha-quang-services-2022',
    title: { vi: 'Huyện Hà Quảng, năm 2022', en: 'Hà Quảng district, 2022' },
    parameters: {
      sheetName: 'Chỉ tiêu dịch vụ 2022',
      level: 'district',
      placeName: 'huyện Hà Quảng',
      year: 2022,
      issuingBody: 'UBND huyện',
      columns: { baseline: true, partOf: true },
    },
  },
);
