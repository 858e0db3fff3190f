import { nested } from '../bodies';
import type { Draw } from '../draw';
import {
  begin,
  difference,
  end,
  group,
  leaf,
  level,
  money,
  rate,
  type TableSpec,
} from '../table-spec';
import { anyTotal, numbering } from './households';

function nearPoorChange(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const [before, after] = [level('nearPoor', begin(year)), level('nearPoor', end(year))];
  return {
    family: 'change of the near-poor',
    sheetName: 'HCN',
    title: [`Phụ lục 3: Tình hình hộ cận nghèo trong năm ${year}`],
    header: [
      numbering(draw),
      leaf(draw.pick(['Tên thôn', 'Xã']), 'label'),
      leaf(`Hộ cận nghèo đầu năm ${year}`, before),
      leaf(`Hộ cận nghèo cuối năm ${year}`, after),
      leaf(
        draw.pick(['Mức tăng, giảm (hộ)', 'Số hộ tăng (+), giảm (-) so với đầu năm']),
        difference(after, before),
      ),
    ],
    body: anyTotal(draw)(draw),
  };
}

function ratesCompared(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  const of = (measure: 'poor' | 'nearPoor', at: number) => rate(measure, end(at));
  const both = (at: number) => [of('poor', at), of('nearPoor', at)] as const;
  const [last, now] = [both(year - 1), both(year)];
  return {
    family: 'rates of two years',
    sheetName: 'Ty le',
    title: [`BIỂU SO SÁNH TỶ LỆ NGHÈO ${year - 1} - ${year} (%)`],
    header: [
      numbering(draw),
      leaf('Đơn vị', 'label'),
      group('Tỷ lệ hộ nghèo', leaf(`${year - 1}`, last[0]), leaf(`${year}`, now[0])),
      group('Tỷ lệ hộ cận nghèo', leaf(`${year - 1}`, last[1]), leaf(`${year}`, now[1])),
      group(
        draw.pick(['Tăng giảm', 'Thay đổi so với năm trước']),
        leaf('Hộ nghèo', difference(now[0], last[0])),
        leaf('Hộ cận nghèo', difference(now[1], last[1])),
      ),
    ],
    body: anyTotal(draw)(draw),
  };
}

function unspentByKind(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const kinds = ['all', 'investment', 'recurrent'] as const;
  const given = kinds.map((capital) => money({ year, status: 'allocated', capital }));
  const spent = kinds.map((capital) => money({ year, status: 'disbursed', capital }));
  const names = ['Tổng số', 'Vốn ĐT', 'Vốn SN'];
  return {
    family: 'unspent money by kind',
    sheetName: 'Con lai',
    title: [`KẾT QUẢ GIẢI NGÂN VÀ SỐ VỐN CÒN LẠI NĂM ${year}`],
    unitLine: '(ĐVT: triệu đồng)',
    header: [
      numbering(draw),
      leaf('Địa phương', 'label'),
      group('Vốn giao', ...given.map((one, at) => leaf(names[at]!, one))),
      group('Giải ngân', ...spent.map((one, at) => leaf(names[at]!, one))),
      group(
        draw.pick(['Vốn còn lại', 'Còn phải giải ngân']),
        ...given.map((one, at) => leaf(names[at]!, difference(one, spent[at]!))),
      ),
    ],
    body: nested({ text: 'Tổng chung', at: 'top' }, draw.chance(0.5))(draw),
  };
}

export const unknownDifferences: readonly ((draw: Draw) => TableSpec)[] = [
  nearPoorChange,
  ratesCompared,
  unspentByKind,
];
