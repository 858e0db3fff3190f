import { checkSnapshot } from '../../../src/app/check-snapshot';
import type { CellValue } from '../../../src/domain/snapshot';
import { renderFinding } from '../../../src/messages/findings/render-finding';
import { withoutEcho } from '../../../src/messages/findings/without-echo';
import { simpleSheet } from '../../recognition/simple-sheet';

const sentencesOf = (lines: readonly (readonly CellValue[])[]): readonly string[] =>
  checkSnapshot({ sheets: [simpleSheet(lines)], names: [] }).findings.map(
    (finding) => renderFinding(finding, 'vi').text,
  );

test('where indicators stand below each other a figure goes by its own line and year', () => {
  const sentences = sentencesOf([
    ['CHỈ TIÊU GIẢM NGHÈO HUYỆN KỲ SƠN CÁC NĂM 2023-2025'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 2023, 2024, 2025],
    [1, 'Tổng số hộ', 'hộ', 20310, 20552, 20704],
    [2, 'Số hộ nghèo', 'hộ', 2704, 2290, 1921],
    [3, 'Tỷ lệ hộ nghèo', '%', 13.31, 12.14, 9.28],
  ]);
  expect(sentences[0]).toMatch(/^Tỷ lệ hộ nghèo \(%\) – 2024: ô E5 ghi 12,14%/);
  expect(sentences.join()).not.toContain('CHỈ TIÊU');
});

const text = (value: string) => ({ kind: 'text', value }) as const;

test.each([
  ['Số hộ – 2024: ô D7 (Số hộ – 2024) ghi 3 hộ.', 'Số hộ – 2024: ô D7 ghi 3 hộ.'],
  // Where the brackets are all that names it, they stay
  ['Nghi sai ở ô D7 (Số hộ – 2024, Số hộ – 2024).', 'Nghi sai ở ô D7 (Số hộ – 2024).'],
])('a name that stands for both row and column is said once: %s', (sentence, said) => {
  const name = text('Số hộ – 2024');
  const data = { unit: name, column: name, culpritUnit: name, culpritColumn: name };
  expect(withoutEcho(sentence, data)).toBe(said);
});

test('a row that is called as its column stays what it is elsewhere', () => {
  const data = { unit: text('Xã A'), column: text('Số hộ') };
  expect(withoutEcho('Xã A: ô D7 (Số hộ) ghi 3 hộ.', data)).toBe('Xã A: ô D7 (Số hộ) ghi 3 hộ.');
});
