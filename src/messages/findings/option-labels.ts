import type { Language } from '../language';

/** What the options of rules mean, by their names: the same name means the same in every rule. */
const LABELS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  rateBase: {
    vi: 'Mẫu số của tỷ lệ: ghi own nếu là số hộ cùng thời điểm, begin nếu là số hộ đầu kỳ',
    en: 'Households of a rate: own for those of the same day, begin for those of the beginning',
  },
  roster: {
    vi: 'Danh sách đơn vị phải có trong biểu, cách nhau bằng dấu chấm phẩy',
    en: 'Units that a table must have, separated by semicolons',
  },
  yearlyPoints: {
    vi: 'Tỷ lệ hộ nghèo phải giảm mỗi năm (điểm %)',
    en: 'Yearly fall of the poverty rate (points)',
  },
  minorityYearlyPoints: {
    vi: 'Tỷ lệ hộ nghèo DTTS phải giảm mỗi năm (điểm %)',
    en: 'Yearly fall of the ethnic-minority poverty rate (points)',
  },
  poorDistrictYearlyPoints: {
    vi: 'Tỷ lệ hộ nghèo ở huyện nghèo, xã đặc biệt khó khăn phải giảm mỗi năm (điểm %)',
    en: 'Yearly fall of the poverty rate in poor districts (points)',
  },
  nearPoorYearlyPoints: {
    vi: 'Tỷ lệ hộ cận nghèo phải giảm mỗi năm (điểm %; 0 là không quy định)',
    en: 'Yearly fall of the near-poor rate (points; 0 for none)',
  },
  multidimensionalYearlyPoints: {
    vi: 'Tỷ lệ nghèo đa chiều phải giảm mỗi năm (điểm %; 0 là không quy định)',
    en: 'Yearly fall of the multidimensional rate (points; 0 for none)',
  },
  poorDistrict: {
    vi: 'Biểu của huyện nghèo hoặc các xã đặc biệt khó khăn',
    en: 'The table is of a poor district or communes in special difficulty',
  },
  lowPercent: {
    vi: 'Tổng số hộ mỗi năm giảm nhiều nhất (%, số âm là giảm)',
    en: 'Least growth of households in a year (%)',
  },
  highPercent: {
    vi: 'Tổng số hộ mỗi năm tăng nhiều nhất (%)',
    en: 'Most growth of households in a year (%)',
  },
};

/** The option's name where nothing is said of it. */
export function findOptionLabel(name: string, language: Language): string {
  return LABELS[name]?.[language] ?? name;
}
