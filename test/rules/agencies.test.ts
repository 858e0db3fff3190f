import { agenciesIn, isSameAgency } from '../../src/rules/agencies';

it.each([
  ['Phòng Lao động - Thương binh và Xã hội', 1],
  ['Phòng Nông nghiệp và Phát triển nông thôn', 1],
  ['Các sở, ban, ngành', 0],
  ['UBND các xã, thị trấn', 1],
  ['Sở Y tế, Sở Giáo dục và Đào tạo', 2],
  ['Ban Dân tộc và Phòng Tài chính - Kế hoạch', 2],
  ['Sở Y tế\nSở Xây dựng', 2],
  ['Hội Nông dân; Hội Phụ nữ; Đoàn Thanh niên', 3],
  ['Văn phòng HĐND và UBND huyện', 1],
  ['Văn phòng HĐND - UBND thành phố', 1],
  ['Văn phòng HĐND và UBND huyện, Phòng Y tế', 2],
])('%s: %i', (words, count) => {
  expect(agenciesIn(words)).toHaveLength(count);
});

it.each([
  ['Phòng LĐTBXH', 'Phòng Lao động - Thương binh và Xã hội', true],
  ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội', true],
  ['Phòng Y tế', 'Phòng Y tế huyện', true],
  ['phòng y  tế', 'Phòng Y tế', true],
  ['Phòng Y tế', 'Phòng Tư pháp', false],
  ['Phòng KTHT', 'Phòng Lao động - Thương binh và Xã hội', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isSameAgency(one, other)).toBe(expected);
  expect(isSameAgency(other, one)).toBe(expected);
});
