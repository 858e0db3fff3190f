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

describe('percentages in words where every row is an indicator', () => {
  const findingsOf = (percents: readonly (string | number)[]): readonly string[] => {
    const sheet = simpleSheet([
      ['KẾT QUẢ GIẢM NGHÈO NĂM 2024 XÃ PHÚC SEN'],
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2024', '<', '<'],
      ['^', '^', '^', 'Kế hoạch', 'Thực hiện', 'TH/KH (%)'],
      [1, 'Số hộ nghèo giảm trong năm', 'Hộ', 40, 50, percents[0]!],
      [2, 'Số hộ nghèo cuối năm', 'Hộ', 200, 190, percents[1]!],
      [3, 'Số hộ cận nghèo cuối năm', 'Hộ', 120, 150, percents[2]!],
      [4, 'Số hộ cận nghèo giảm trong năm', 'Hộ', 80, 60, percents[3]!],
    ]);
    return checkSnapshot({ sheets: [sheet], names: [] })
      .findings.filter(({ ruleId }) => ruleId.endsWith('-stored-as-text'))
      .map(({ ruleId, severity, place }) => `${ruleId} ${severity} ${JSON.stringify(place.range)}`);
  };

  test('are remarked on once', () => {
    expect(findingsOf(['125,0%', '95,0%', '125,0%', '75,0%'])).toEqual([
      'column-stored-as-text info {"top":3,"left":5,"bottom":6,"right":5}',
    ]);
  });

  test('are warned of one by one beside numbers', () => {
    expect(findingsOf([125, 95, 125, '75,0%'])).toEqual([
      'number-stored-as-text warning {"top":6,"left":5,"bottom":6,"right":5}',
    ]);
  });
});
