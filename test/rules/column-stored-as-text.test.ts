import { checkSnapshot } from '../../src/app/check-snapshot';
import { simpleSheet } from '../recognition/simple-sheet';

/** What is said of a column of changes in words. */
function severityOf(changes: readonly string[]): string | undefined {
  const sheet = simpleSheet([
    ['SO SÁNH HỘ NGHÈO CUỐI NĂM 2023 VÀ 2024'],
    ['Thôn', 'Hộ nghèo năm 2023', 'Hộ nghèo năm 2024', 'Tăng, giảm'],
    ['Thôn Nà Cáy', 48, 37, changes[0]!],
    ['Thôn Pác Bó', 61, 64, changes[1]!],
    ['Thôn Khuổi Vin', 33, 24, changes[2]!],
  ]);
  return checkSnapshot({ sheets: [sheet], names: [] }).findings.find(
    ({ ruleId }) => ruleId === 'column-stored-as-text',
  )?.severity;
}

test('numbers in words are warned of', () => {
  expect(severityOf(['-11', '3', '-9'])).toBe('warning');
});

test('changes whose plus only words can show are remarked on', () => {
  expect(severityOf(['-11', '+3', '-9'])).toBe('info');
});
