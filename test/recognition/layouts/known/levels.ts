import { nested } from '../bodies';
import type { Draw } from '../draw';
import { indexLeaf, placeLeaf, totals } from './rows';
import { end, group, leaf, level, persons, rate, unit, type TableSpec } from '../table-spec';

function multidimensional(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  return {
    family: 'multidimensional',
    sheetName: `Nghèo đa chiều ${year}`,
    title: ['BIỂU TỔNG HỢP NGHÈO ĐA CHIỀU'],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      leaf('Tổng số hộ gia đình', level('households', end(year))),
      leaf('Số khẩu', persons(end(year))),
      leaf('Hộ nghèo', level('poor', end(year))),
      leaf('TLHN (%)', rate('poor', end(year))),
      leaf('Hộ cận nghèo', level('nearPoor', end(year))),
      leaf('Tỷ lệ hộ cận nghèo', rate('nearPoor', end(year))),
      leaf('Tổng hộ nghèo và cận nghèo', level('multidimensional', end(year))),
      leaf('Tỷ lệ nghèo đa chiều', rate('multidimensional', end(year))),
    ],
    body: nested(
      draw.pick([undefined, { text: 'Toàn tỉnh', at: 'top' }] as const),
      draw.chance(0.5),
    )(draw),
  };
}

function abbreviated(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const subset = 'ethnicMinority';
  return {
    family: 'abbreviated',
    sheetName: 'Sheet2',
    title: ['', `Tổng hợp HN, HCN cuối năm ${year}`],
    header: [
      indexLeaf(draw),
      leaf('Thôn', 'label'),
      leaf('Tổng hộ dân', level('households', end(year))),
      leaf('HN', level('poor', end(year))),
      leaf('TLHN', rate('poor', end(year))),
      leaf('HN DTTS', level('poor', end(year), { subset })),
      leaf('HCN', level('nearPoor', end(year))),
      leaf('TLHCN', rate('nearPoor', end(year))),
    ],
    body: totals(draw)(draw),
  };
}

function yearsCompared(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  return {
    family: 'years compared',
    sheetName: 'So sanh',
    title: [`BIỂU SO SÁNH HỘ NGHÈO NĂM ${year - 1} VÀ NĂM ${year}`],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      group(
        `Năm ${year - 1}`,
        leaf('Tổng số hộ', level('households', end(year - 1))),
        leaf('Hộ nghèo', level('poor', end(year - 1))),
        leaf('Tỷ lệ (%)', rate('poor', end(year - 1))),
      ),
      group(
        `Năm ${year}`,
        leaf('Tổng số hộ', level('households', end(year))),
        leaf('Hộ nghèo', level('poor', end(year))),
        leaf('Tỷ lệ (%)', rate('poor', end(year))),
      ),
      group('Tăng (+), giảm (-)', leaf('Số hộ', 'other'), leaf('Tỷ lệ', 'other')),
    ],
    body: totals(draw)(draw),
  };
}

function plainReview(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const places = draw.some(['Xã Cao Chương', 'Xã Đàm Thủy', 'Xã Chí Viễn', 'Xã Ngọc Côn'], 3);
  return {
    family: 'plain review',
    sheetName: 'DS',
    title: [`Kết quả rà soát năm ${year}`],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      leaf('Số hộ nghèo', level('poor', end(year))),
      leaf('Số hộ cận nghèo', level('nearPoor', end(year))),
    ],
    body: [
      {
        index: null,
        label: 'Toàn huyện',
        role: 'total',
        children: places.map((label, position) => unit(position + 1, label)),
      },
    ],
  };
}

function notOurs(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  return {
    family: 'columns without words of ours',
    sheetName: 'Thieu hut',
    title: [`PHÂN TÍCH HỘ NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT NĂM ${year}`],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      leaf('Tổng số hộ nghèo', level('poor', end(year))),
      group(
        'Số hộ nghèo thiếu hụt các chỉ số',
        leaf('Việc làm', 'other'),
        leaf('Bảo hiểm y tế', 'other'),
        leaf('Nguồn nước sinh hoạt', 'other'),
      ),
      leaf('Hộ nghèo thuộc chính sách ưu đãi người có công', 'other'),
      leaf('Diện tích đất sản xuất (ha)', 'other'),
    ],
    body: totals(draw)(draw),
  };
}

export const levelSpecs: readonly ((draw: Draw) => TableSpec)[] = [
  multidimensional,
  abbreviated,
  yearsCompared,
  plainReview,
  notOurs,
];
