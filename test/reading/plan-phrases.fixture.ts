import type { UnitKind } from '../../src/reading/number-words';

/**
 * Figures as five published plans write them, with what a person reads in them.
 * Numbers are canonical decimals; trailing zeros count as written decimals.
 */
export interface PlanPhrase {
  readonly plan:
    'Thừa Thiên Huế 2024' | 'Hải Hòa 2024' | 'Vĩnh Yên 2022' | 'Hà Quảng 2023' | 'Tu Mơ Rông';
  readonly text: string;
  readonly read: ReadPhrase | 'not-number';
}

interface ReadPhrase {
  /** `7540`; `65..70`; `>25` and `<16` leave the number out, `>=3` does not; `5..<16`. */
  readonly number: string;
  /** What the other punctuation would read, where it reads something else. */
  readonly english?: string;
  /** Which punctuation it can only be, where it is not both. */
  readonly only?: 'vi-VN' | 'en-US';
  readonly unit?: UnitKind;
  readonly per?: string;
  readonly approximate?: true;
  readonly change?: 'increase' | 'decrease';
  readonly bracketed?: true;
}

const hue = (text: string, read: PlanPhrase['read']): PlanPhrase => ({
  plan: 'Thừa Thiên Huế 2024',
  text,
  read,
});
const haiHoa = (text: string, read: PlanPhrase['read']): PlanPhrase => ({
  plan: 'Hải Hòa 2024',
  text,
  read,
});
const vinhYen = (text: string, read: PlanPhrase['read']): PlanPhrase => ({
  plan: 'Vĩnh Yên 2022',
  text,
  read,
});
const haQuang = (text: string, read: PlanPhrase['read']): PlanPhrase => ({
  plan: 'Hà Quảng 2023',
  text,
  read,
});
const tuMoRong = (text: string, read: PlanPhrase['read']): PlanPhrase => ({
  plan: 'Tu Mơ Rông',
  text,
  read,
});

export const planPhrases: readonly PlanPhrase[] = [
  hue('7.540', { number: '7540', english: '7.540' }),
  hue('2,27', { number: '2.27', only: 'vi-VN' }),
  hue('24,40', { number: '24.40', only: 'vi-VN' }),
  hue('0,65', { number: '0.65', only: 'vi-VN' }),
  hue('1.196', { number: '1196', english: '1.196' }),
  hue('859', { number: '859' }),
  hue('16', { number: '16' }),
  hue('giảm còn 1,76%', { number: '1.76', only: 'vi-VN', unit: 'percent' }),
  hue('giảm từ 3% trở lên', { number: '>=3', unit: 'percent', change: 'decrease' }),
  hue('trên 25%', { number: '>25', unit: 'percent' }),
  hue('tối thiểu 1.000 hộ nghèo', { number: '>=1000', english: '>=1.000', unit: 'households' }),
  hue('đạt 72,5%', { number: '72.5', only: 'vi-VN', unit: 'percent' }),
  hue('khoảng 2.050 lao động', {
    number: '2050',
    english: '2.050',
    unit: 'persons',
    approximate: true,
  }),
  hue('ít nhất 80%', { number: '>=80', unit: 'percent' }),
  hue('dưới 5 tuổi', { number: '<5', unit: 'other' }),
  hue('từ 5 đến dưới 16 tuổi', { number: '5..<16', unit: 'other' }),
  hue('21/8/2023', 'not-number'),
  hue('2021-2025', 'not-number'),
  hue('Dự án 1', 'not-number'),
  hue('số 353/QĐ-TTg', 'not-number'),
  hue('Thành phố Huế', 'not-number'),
  hue('2.1. Các kết quả chủ yếu', 'not-number'),

  haiHoa('Trên 100%', { number: '>100', unit: 'percent' }),
  haiHoa('giảm từ 0,5% trở lên.', {
    number: '>=0.5',
    only: 'vi-VN',
    unit: 'percent',
    change: 'decrease',
  }),
  haiHoa('Ít nhất 70%', { number: '>=70', unit: 'percent' }),
  haiHoa('50%', { number: '50', unit: 'percent' }),
  haiHoa('12 xóm', { number: '12', unit: 'other' }),
  haiHoa('trong vòng 36 tháng', 'not-number'),
  haiHoa('48/KH-UBND', 'not-number'),

  vinhYen('Giảm 85 hộ nghèo', { number: '85', unit: 'households', change: 'decrease' }),
  vinhYen('0,2- 0,25%', { number: '0.2..0.25', only: 'vi-VN', unit: 'percent' }),
  vinhYen('giảm 65-70 hộ cận nghèo', {
    number: '65..70',
    unit: 'households',
    change: 'decrease',
  }),
  vinhYen('từ 5-10 tuổi', { number: '5..10', unit: 'other' }),
  vinhYen('2021 -2025', 'not-number'),
  vinhYen('từ đủ 70 đến dưới 80', 'not-number'),
  vinhYen('28/9/2015', 'not-number'),

  haQuang('5.546 hộ', { number: '5546', english: '5.546', unit: 'households' }),
  haQuang('chiếm tỷ lệ 39,59%', { number: '39.59', only: 'vi-VN', unit: 'percent' }),
  haQuang('trên 7%', { number: '>7', unit: 'percent' }),
  haQuang('còn 25,59 hộ', { number: '25.59', only: 'vi-VN', unit: 'households' }),
  haQuang('trên 1000 lao động', { number: '>1000', unit: 'persons' }),
  haQuang('1.000 lao động trở lên', { number: '>=1000', english: '>=1.000', unit: 'persons' }),
  haQuang('tăng 1,2%', { number: '1.2', only: 'vi-VN', unit: 'percent', change: 'increase' }),
  haQuang('1.933 lượt đối tượng', { number: '1933', english: '1.933', unit: 'turns' }),
  haQuang('22.106 người', { number: '22106', english: '22.106', unit: 'persons' }),
  haQuang('3.000.000đ', { number: '3000000', only: 'vi-VN', unit: 'vnd' }),
  haQuang('387.360.000đ.', { number: '387360000', only: 'vi-VN', unit: 'vnd' }),
  haQuang('7.515,7 triệu đồng', { number: '7515.7', only: 'vi-VN', unit: 'millionVnd' }),
  haQuang('286,2 triệu đồng.', { number: '286.2', only: 'vi-VN', unit: 'millionVnd' }),
  haQuang('12.966 triệu', { number: '12966', english: '12.966', unit: 'millionVnd' }),
  haQuang('2 triệu đồng/xã', { number: '2', unit: 'millionVnd', per: 'xã' }),
  haQuang('01 tỷ đồng', { number: '1', unit: 'billionVnd' }),
  haQuang('Khoảng 1 tỷ đồng.', { number: '1', unit: 'billionVnd', approximate: true }),
  haQuang('khoảng 6,15 tỷ đồng', {
    number: '6.15',
    only: 'vi-VN',
    unit: 'billionVnd',
    approximate: true,
  }),
  haQuang('khoảng 10.279 triệu đồng', {
    number: '10279',
    english: '10.279',
    unit: 'millionVnd',
    approximate: true,
  }),
  haQuang('Dự kiến 133.086 triệu đồng', {
    number: '133086',
    english: '133.086',
    unit: 'millionVnd',
  }),
  haQuang('tối thiểu 30m² trở lên', { number: '>=30', unit: 'other' }),
  haQuang('22 huyện nghèo', { number: '22', unit: 'other' }),
  haQuang('08 mô hình', { number: '8', unit: 'other' }),
  haQuang('(2.350 nam và 3.946 nữ)', 'not-number'),
  haQuang('Dự án 07', 'not-number'),
  haQuang('603 công dân (F1)', 'not-number'),
  haQuang('quý I,II, III/2022', 'not-number'),

  tuMoRong('32.69%', { number: '32.69', only: 'en-US', unit: 'percent' }),
  tuMoRong('xuống còn 24,55%', { number: '24.55', only: 'vi-VN', unit: 'percent' }),
  tuMoRong('(giảm 8,14%)', {
    number: '8.14',
    only: 'vi-VN',
    unit: 'percent',
    change: 'decrease',
    bracketed: true,
  }),
  tuMoRong('giảm 11,90%', { number: '11.90', only: 'vi-VN', unit: 'percent', change: 'decrease' }),
  tuMoRong('từ 6-8%', { number: '6..8', unit: 'percent' }),
  tuMoRong('tối thiểu 1 lần/năm', { number: '>=1', unit: 'other', per: 'năm' }),
  tuMoRong('từ 32.69% xuống còn 24,55%', 'not-number'),
  tuMoRong('Qúy I/2021', 'not-number'),
  tuMoRong('lần thức XVII', 'not-number'),
];
