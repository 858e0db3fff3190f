import { checkSnapshot } from '../../src/app/check-snapshot';
import { formatPlace } from '../../src/domain/address';
import type { CellValue } from '../../src/domain/snapshot';
import { publishedRows, publishedTotal, type PublishedRow } from '../fixtures/thua-thien-hue-2024';
import { simpleSheet } from './simple-sheet';

/** The appendix as the plan of UBND tỉnh Thừa Thiên Huế prints it, its slip "Phân đầu" included. */
function appendix(change: (row: PublishedRow) => PublishedRow = (row) => row) {
  const lineOf = (index: CellValue, row: PublishedRow): CellValue[] => [
    ...[index, row.place, row.poorBegin, row.poorRateBegin],
    ...[row.poorReduction, row.poorEnd, row.poorRateEnd],
  ];
  return simpleSheet([
    ['Phụ lục', ...Array.from({ length: 6 }, () => '<')],
    ['PHÂN ĐẦU CHỈ TIÊU GIẢM NGHÈO CỦA CÁC ĐỊA PHƯƠNG NĂM 2024'],
    ['(Ban hành kèm theo Kế hoạch số: 03/KH-UBND ngày 03/01/2024 của UBND tỉnh)'],
    [],
    [
      ...['STT', 'Đơn vị', 'Tổng số hộ nghèo năm 2023', 'Tỷ lệ nghèo năm 2023'],
      ...['Số hộ nghèo giảm năm 2024 (Phân đầu)', 'Tổng số hộ nghèo còn lại năm 2024 (Phân đầu)'],
      'Tỷ lệ năm 2024 (Phân đầu)',
    ],
    lineOf(null, publishedTotal),
    ...publishedRows.map((row, position) => lineOf(position + 1, change(row))),
  ]);
}

describe('the published appendix, typed into a plain sheet', () => {
  test('has no error, no warning, and one growth of households that explains its rates', () => {
    const { findings } = checkSnapshot({ sheets: [appendix()], names: [] });
    expect(findings.map(({ ruleId, severity, expected }) => [ruleId, severity, expected])).toEqual([
      ['household-growth-implied', 'info', { low: '1.20', high: '1.29' }],
    ]);
  });

  test('with two digits exchanged has one error, at the cell that was changed', () => {
    const sheet = appendix((row) =>
      row.place === 'Huyện A Lưới' ? { ...row, poorEnd: 2298 } : row,
    );
    const { findings } = checkSnapshot({ sheets: [sheet], names: [] });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ culprits }) => culprits.map(({ place }) => formatPlace(place)))).toEqual([
      ['Sheet1!F15'],
    ]);
    expect(errors[0]!.culprits[0]!.candidates).toEqual([{ value: '2289', slip: 'digits-swapped' }]);
  });
});
