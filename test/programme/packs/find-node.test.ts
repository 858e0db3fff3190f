import { removeDiacritics } from '../../../src/reading/label';
import { findNode, GNBV_2021_2025, PRESET_2026_2030 } from '../../../src/programme/packs';

/* Labels as they stand in the plans of Thừa Thiên Huế 2024, Hải Hòa 2024 and Hà Quảng 2023. */
const PUBLISHED: readonly (readonly [label: string, code: string])[] = [
  ['Dự án 1', 'DA1'],
  ['2.5.1. Dự án 1: Đầu tư cơ sở hạ tầng phát triển kinh tế - xã hội', 'DA1'],
  ['1. Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội', 'DA1'],
  ['2.1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo', 'DA2'],
  ['2.5.3. Dự án 3. Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng:', 'DA3'],
  ['Tiểu dự án 1 thuộc Dự án 3: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', 'DA3.1'],
  ['Tiểu dự án 1, Dự án 3: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', 'DA3.1'],
  ['Tiểu dự án 1, dự án 3 “Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp”', 'DA3.1'],
  ['Tiểu dự án 2 thuộc Dự án 3', 'DA3.2'],
  ['2.5.4. Dự án 4. Hỗ trợ giáo dục nghề nghiệp, việc làm bền vững:', 'DA4'],
  ['4. Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững', 'DA4'],
  ['Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo', 'DA5'],
  ['Tiểu dự án 2 của Dự án 6', 'DA6.2'],
  ['tiểu dự án 2, Dự án 6: Truyền thông về giảm nghèo đa chiều', 'DA6.2'],
  ['2.5.6. Dự án 07: Nâng cao năng lực và giám sát, đánh giá chương trình:', 'DA7'],
];

/* Below the heading of its project a sub-project gives its own number alone. */
const UNDER_THEIR_PROJECT: readonly (readonly [label: string, under: string, code: string])[] = [
  ['Tiểu Dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', 'DA3', 'DA3.1'],
  ['3.2. Tiểu dự án 2: Cải thiện dinh dưỡng', 'DA3.1', 'DA3.2'],
  ['Tiểu dự án 1: Phát triển giáo dục nghề nghiệp', 'DA4', 'DA4.1'],
  ['4.2. Tiểu dự án 2: Hỗ trợ người lao động đi làm việc ở nước ngoài', 'DA4', 'DA4.2'],
  ['Tiểu dự án 3', 'DA4.2', 'DA4.3'],
  ['7.2. Tiểu dự án 2: Giám sát, đánh giá', 'DA7', 'DA7.2'],
];

test.each(PUBLISHED)('%s is %s', (label, code) => {
  expect(findNode(label)).toEqual({ code, by: 'number' });
});

test.each(UNDER_THEIR_PROJECT)('%s under %s is %s', (label, under, code) => {
  expect(findNode(label, { under })).toEqual({ code, by: 'number' });
});

test.each([...PUBLISHED, ...UNDER_THEIR_PROJECT.map(([label, , code]) => [label, code] as const)])(
  '%s is found again in capitals and without its marks',
  (label, code) => {
    const under = code.split('.')[0]!;
    expect(findNode(label.toUpperCase(), { under })?.code).toBe(code);
    expect(findNode(removeDiacritics(label), { under })?.code).toBe(code);
  },
);

test.each([
  ['TDA1 - DA3', 'DA3.1'],
  ['Dự án 3 – Tiểu dự án 2', 'DA3.2'],
  ['Tiểu dự án 4.3', 'DA4.3'],
  ['Dự án 6.1', 'DA6.1'],
  ['DỰ ÁN IV', 'DA4'],
  ['Dự án số 2', 'DA2'],
  ['Kinh phí thực hiện Dự án 5', 'DA5'],
])('%s is %s, by its number', (label, code) => {
  expect(findNode(label)).toEqual({ code, by: 'number' });
});

test.each([
  ['Truyền thông và giảm nghèo về thông tin', 'DA6'],
  ['Giảm nghèo về thông tin', 'DA6.1'],
  ['- Cải thiện dinh dưỡng', 'DA3.2'],
  ['Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo năm 2023', 'DA5'],
  ['Nâng cao năng lực thực hiện Chương trình', 'DA7.1'],
  ['Đa dạng hoá sinh kế, phát triển mô hình', 'DA2'],
  ['Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025', 'DA'],
  ['Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', 'DA3.1'],
])('%s is %s, by its name', (label, code) => {
  expect(findNode(label)).toEqual({ code, by: 'name' });
});

test.each([
  'Tổng cộng',
  'Tiểu dự án 1',
  'Duy tu, bảo dưỡng các công trình thuộc Dự án 1',
  'Dự án 1, Dự án 2',
  'Dự án 1, 2, 4',
  'Dự án 10',
  'Cải thiện dinh dưỡng cho trẻ em từ 5 đến dưới 16 tuổi',
  'Phát triển giáo dục nghề nghiệp',
  '30 dự án phát triển sản xuất',
  'Dự án 1 thuộc Chương trình MTQG phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
  '',
])('“%s” is no project by itself', (label) => {
  expect(findNode(label)).toBeUndefined();
});

test('every project is found by its own name and by each of its spellings', () => {
  for (const { code, name, spellings } of GNBV_2021_2025.nodes)
    for (const words of [name, ...spellings]) expect(findNode(words)?.code).toBe(code);
});

test('another programme has other projects', () => {
  expect(findNode('Dự án 1', { pack: PRESET_2026_2030 })).toBeUndefined();
  expect(findNode(PRESET_2026_2030.nodes[0]!.name, { pack: PRESET_2026_2030 })?.code).toBe('DA');
});
