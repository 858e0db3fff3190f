import { nested } from '../bodies';
import type { Draw } from '../draw';
import { indexLeaf, placeLeaf, totals } from './rows';
import {
  begin,
  difference,
  end,
  flow,
  group,
  leaf,
  level,
  money,
  rate,
  type TableSpec,
} from '../table-spec';

function upAndDown(draw: Draw): TableSpec {
  const year = draw.int(2021, 2025);
  const [before, after] = [level('poor', begin(year)), level('poor', end(year))];
  const rates = [rate('poor', begin(year)), rate('poor', end(year))] as const;
  return {
    family: 'up and down',
    sheetName: 'Biểu 1',
    title: [`BIỂU TỔNG HỢP BIẾN ĐỘNG HỘ NGHÈO NĂM ${year}`],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      leaf('Số hộ dân', level('households', end(year))),
      group('Hộ nghèo đầu năm', leaf('Số hộ', before), leaf('Tỷ lệ %', rates[0])),
      group('Hộ nghèo cuối năm', leaf('Số hộ', after), leaf('Tỷ lệ %', rates[1])),
      group(
        draw.pick(['Tăng (+), giảm (-)', 'So sánh tăng/giảm', 'Chênh lệch']),
        leaf('Số hộ', difference(after, before)),
        leaf('Tỷ lệ %', difference(rates[1], rates[0])),
      ),
    ],
    body: totals(draw)(draw),
  };
}

function againstLastYear(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const of = (measure: 'poor' | 'nearPoor') =>
    [level(measure, end(year - 1)), level(measure, end(year))] as const;
  const [poor, near] = [of('poor'), of('nearPoor')];
  return {
    family: 'against last year',
    sheetName: 'So sánh',
    title: [`SO SÁNH KẾT QUẢ RÀ SOÁT NĂM ${year} VỚI NĂM ${year - 1}`],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      group(`Năm ${year - 1}`, leaf('Hộ nghèo', poor[0]), leaf('Hộ cận nghèo', near[0])),
      group(`Năm ${year}`, leaf('Hộ nghèo', poor[1]), leaf('Hộ cận nghèo', near[1])),
      group(
        draw.pick([`So với năm ${year - 1}`, 'Tăng, giảm']),
        leaf('Hộ nghèo', difference(poor[1], poor[0])),
        leaf('Hộ cận nghèo', difference(near[1], near[0])),
      ),
    ],
    body: totals(draw)(draw),
  };
}

function moneyLeft(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const given = money({ year, status: 'allocated' });
  const spent = money({ year, status: 'disbursed' });
  return {
    family: 'money left',
    sheetName: 'Giải ngân',
    title: [`TÌNH HÌNH GIẢI NGÂN VỐN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM ${year}`],
    unitLine: 'Đơn vị tính: Triệu đồng',
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      leaf(draw.pick(['Kế hoạch vốn giao', 'Kinh phí được giao']), given),
      leaf('Đã giải ngân', spent),
      leaf('Tỷ lệ giải ngân (%)', money({ year, status: 'disbursed', percentOf: 'allocated' })),
      leaf(draw.pick(['Kinh phí còn lại', 'Vốn chưa giải ngân']), difference(given, spent)),
    ],
    body: nested({ text: 'Tổng cộng', at: 'top' }, draw.chance(0.5))(draw),
  };
}

function yearsAlone(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  const years = [year - 2, year - 1, year];
  return {
    family: 'years alone',
    sheetName: 'Bảng 2',
    title: ['Bảng 2. Số hộ nghèo các xã qua các năm'],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      ...years.map((one) => leaf(`Năm ${one}`, level('poor', end(one)))),
      leaf(
        `Tăng/giảm ${year} so với ${year - 1}`,
        difference(level('poor', end(year)), level('poor', end(year - 1))),
      ),
    ],
    body: totals(draw)(draw),
  };
}

function planAndResult(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const base = level('poor', begin(year));
  return {
    family: 'plan and estimate without a name',
    sheetName: 'TH KH',
    title: [`CHỈ TIÊU GIẢM NGHÈO NĂM ${year}`],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      leaf('Hộ nghèo đầu kỳ', base),
      leaf('KH giảm trong năm (hộ)', flow('reduction', 'poor', year)),
      leaf('Ước TH (hộ)', flow('reduction', 'poor', year, { status: 'estimated' })),
    ],
    body: totals(draw)(draw),
  };
}

export const differenceSpecs: readonly ((draw: Draw) => TableSpec)[] = [
  upAndDown,
  againstLastYear,
  moneyLeft,
  yearsAlone,
  planAndResult,
];
