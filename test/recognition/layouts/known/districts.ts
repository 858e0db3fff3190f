import { nested, sectioned } from '../bodies';
import type { Draw } from '../draw';
import { begin, end, flow, group, leaf, level, persons, rate, type TableSpec } from '../table-spec';
import { indexLeaf, totals } from './district-rows';

function assignedReduction(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  const status = 'assigned';
  return {
    family: 'assigned reduction',
    sheetName: draw.pick(['PL 01', 'Giao chi tieu', 'Phu luc']),
    title: [
      `GIAO CHỈ TIÊU GIẢM HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`,
      `(Kèm theo Quyết định số 145/QĐ-UBND ngày 10/02/${year} của UBND huyện)`,
    ],
    header: [
      indexLeaf(draw),
      leaf(draw.pick(['Tên xã', 'Xã, phường, thị trấn', 'Địa phương']), 'label'),
      group(
        draw.pick([`Hiện trạng cuối năm ${year - 1}`, `Thời điểm 31/12/${year - 1}`]),
        leaf('Tổng số hộ toàn xã', level('households', end(year - 1))),
        leaf('Hộ nghèo', level('poor', end(year - 1))),
        leaf('Hộ cận nghèo', level('nearPoor', end(year - 1))),
      ),
      group(
        draw.pick([`Chỉ tiêu giao giảm năm ${year}`, `Chỉ tiêu giảm trong năm ${year}`]),
        leaf('Hộ nghèo', flow('reduction', 'poor', year, { status })),
        leaf('Hộ cận nghèo', flow('reduction', 'nearPoor', year, { status })),
      ),
      leaf('Ghi chú', 'words'),
    ],
    body: totals(draw)(draw),
  };
}

function targetWithRates(draw: Draw): TableSpec {
  const year = draw.int(2023, 2026);
  const status = 'planned';
  return {
    family: 'targets with rates',
    sheetName: draw.pick([`KH ${year}`, 'Sheet1', 'Biểu số 2']),
    title: ['Biểu số 02', `MỤC TIÊU GIẢM NGHÈO NĂM ${year} CỦA CÁC XÃ, THỊ TRẤN`],
    header: [
      indexLeaf(draw),
      leaf('Xã, thị trấn', 'label'),
      leaf(
        draw.pick([`Dân số (hộ) năm ${year - 1}`, `Tổng hộ dân cuối năm ${year - 1}`]),
        level('households', end(year - 1)),
      ),
      group(
        `Hộ nghèo tại thời điểm cuối năm ${year - 1}`,
        leaf('Tổng số hộ', level('poor', end(year - 1))),
        leaf('Chiếm tỷ lệ (%)', rate('poor', end(year - 1))),
      ),
      group(
        draw.pick([`Mục tiêu giảm năm ${year}`, `Phấn đấu năm ${year} giảm`]),
        leaf('Số hộ nghèo', flow('reduction', 'poor', year, { status })),
        leaf('Mức giảm (điểm %)', flow('reduction', 'poor', year, { status, aspect: 'points' })),
      ),
      group(
        `Ước hộ nghèo đến cuối năm ${year}`,
        leaf('Số lượng', level('poor', end(year), { status: 'estimated' })),
        leaf('%', rate('poor', end(year), { status: 'estimated' })),
      ),
    ],
    body: totals(draw, 'TỔNG CỘNG TOÀN HUYỆN')(draw),
    after: ['Nơi nhận:', '- Thường trực Huyện ủy;', '- Lưu: VT.'],
  };
}

function reviewWithPersons(draw: Draw): TableSpec {
  const year = draw.int(2021, 2024);
  return {
    family: 'review with persons',
    sheetName: 'Tong hop',
    title: [
      'UBND XÃ PHÚ MỸ',
      `BIỂU TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO KẾT QUẢ RÀ SOÁT ĐỊNH KỲ NĂM ${year}`,
    ],
    header: [
      indexLeaf(draw),
      leaf(draw.pick(['Thôn/bản', 'Tên thôn, TDP', 'Khu dân cư']), 'label'),
      group(
        draw.pick(['Dân cư trên địa bàn', 'Tổng dân số']),
        leaf('Số hộ', level('households', end(year))),
        leaf(draw.pick(['Số khẩu', 'Nhân khẩu']), persons(end(year))),
      ),
      group(
        'Hộ nghèo',
        leaf('Hộ', level('poor', end(year))),
        leaf('Khẩu', persons(end(year), 'poor')),
        leaf('TL (%)', rate('poor', end(year))),
      ),
      group(
        'Hộ cận nghèo',
        leaf('Hộ', level('nearPoor', end(year))),
        leaf('Khẩu', persons(end(year), 'nearPoor')),
        leaf('TL (%)', rate('nearPoor', end(year))),
      ),
    ],
    body: totals(draw, 'Tổng số toàn xã')(draw),
  };
}

function reviewByArea(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  return {
    family: 'review by area',
    sheetName: `RS${year}`,
    title: [`KẾT QUẢ RÀ SOÁT HỘ NGHÈO, CẬN NGHÈO NĂM ${year} THEO CHUẨN NGHÈO ĐA CHIỀU`],
    header: [
      indexLeaf(draw),
      leaf('Khu vực/Đơn vị', 'label'),
      leaf('Tổng số hộ dân cư', level('households', end(year))),
      group(
        'Nghèo đa chiều',
        leaf('Tổng số hộ', level('multidimensional', end(year))),
        leaf('Tỷ lệ nghèo đa chiều', rate('multidimensional', end(year))),
      ),
      group(
        'Trong đó',
        group(
          'Hộ nghèo',
          leaf('Số hộ', level('poor', end(year))),
          leaf('Tỷ lệ', rate('poor', end(year))),
        ),
        group(
          'Hộ cận nghèo',
          leaf('Số hộ', level('nearPoor', end(year))),
          leaf('Tỷ lệ', rate('nearPoor', end(year))),
        ),
      ),
    ],
    body: sectioned(
      { text: 'Toàn thành phố', at: 'top' },
      [
        { index: 'A', label: 'Khối phường' },
        { index: 'B', label: 'Khối xã' },
      ],
      { figures: draw.chance(0.6), restart: draw.chance(0.5) },
    )(draw),
  };
}

function minorities(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const subset = 'ethnicMinority';
  return {
    family: 'minorities',
    sheetName: 'DTTS',
    title: [`Thực trạng hộ nghèo người dân tộc thiểu số cuối năm ${year}`],
    header: [
      indexLeaf(draw),
      leaf('Đơn vị hành chính', 'label'),
      leaf('Tổng số hộ', level('households', end(year))),
      leaf(
        draw.pick(['Tổng số hộ đồng bào DTTS', 'Hộ người dân tộc thiểu số']),
        level('households', end(year), { subset }),
      ),
      group(
        'Số hộ nghèo',
        leaf('Tổng số', level('poor', end(year))),
        leaf(
          draw.pick(['Trong đó: hộ DTTS', 'Tr.đó: Hộ nghèo dân tộc thiểu số']),
          level('poor', end(year), { subset }),
        ),
      ),
      leaf('Tỷ lệ hộ nghèo so với tổng số hộ (%)', rate('poor', end(year))),
      leaf('Hộ nghèo không có khả năng lao động', 'other'),
    ],
    body: totals(draw)(draw),
  };
}

function movementShort(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const status = 'actual';
  return {
    family: 'movement',
    sheetName: 'Bien dong',
    title: [`BÁO CÁO BIẾN ĐỘNG HỘ NGHÈO NĂM ${year}`],
    header: [
      indexLeaf(draw),
      leaf('Đơn vị (thôn, xóm)', 'label'),
      leaf(draw.pick(['Hộ nghèo đầu năm', 'Số HN đầu kỳ']), level('poor', begin(year))),
      group(
        'Giảm trong năm',
        leaf(
          draw.pick(['Thoát nghèo', 'Hộ thoát nghèo']),
          flow('escaped', 'poor', year, { status }),
        ),
        leaf(
          draw.pick(['Giảm do nguyên nhân khác', 'Giảm khác (chuyển đi, chết…)']),
          flow('otherDecrease', 'poor', year, { status }),
        ),
      ),
      group(
        'Tăng trong năm',
        leaf('Phát sinh mới', flow('arising', 'poor', year, { status })),
        leaf('Tái nghèo', flow('relapsed', 'poor', year, { status })),
        leaf(
          draw.pick(['Tăng do nguyên nhân khác', 'Tăng khác']),
          flow('otherIncrease', 'poor', year, { status }),
        ),
      ),
      leaf(draw.pick(['Hộ nghèo cuối năm', 'Số HN còn lại cuối kỳ']), level('poor', end(year))),
    ],
    body: totals(draw)(draw),
  };
}

function yearsAcross(draw: Draw): TableSpec {
  const first = 2022;
  const years = [first, first + 1, first + 2];
  const status = 'planned';
  return {
    family: 'years as groups',
    sheetName: 'Lo trinh',
    title: [`LỘ TRÌNH GIẢM NGHÈO GIAI ĐOẠN ${first} - ${first + 2}`],
    header: [
      indexLeaf(draw),
      leaf('Tên đơn vị', 'label'),
      group(
        `Hộ nghèo đầu năm ${first}`,
        leaf('Số hộ', level('poor', begin(first))),
        leaf('Tỷ lệ %', rate('poor', begin(first))),
      ),
      ...years.map((year) =>
        group(
          draw.pick([`Năm ${year}`, `Kế hoạch ${year}`]),
          leaf('Số hộ nghèo giảm', flow('reduction', 'poor', year, { status })),
          leaf('Số hộ nghèo còn lại', level('poor', end(year), { status })),
          leaf('Tỷ lệ hộ nghèo còn lại (%)', rate('poor', end(year), { status })),
        ),
      ),
    ],
    body: nested(draw.chance(0.5) ? { text: 'Toàn tỉnh', at: 'top' } : undefined, true)(draw),
  };
}

function resultAndPlan(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  return {
    family: 'result and plan',
    sheetName: 'Bieu 1',
    title: [`Kết quả giảm nghèo năm ${year - 1}, kế hoạch năm ${year}`],
    header: [
      indexLeaf(draw),
      leaf('Xã/phường', 'label'),
      group(
        draw.pick([`Thực hiện năm ${year - 1}`, `Kết quả thực hiện năm ${year - 1}`]),
        leaf('Số hộ nghèo', level('poor', end(year - 1))),
        leaf('Tỷ lệ hộ nghèo (%)', rate('poor', end(year - 1))),
      ),
      group(
        draw.pick([`Kế hoạch năm ${year}`, `Dự kiến năm ${year}`]),
        leaf('Số hộ nghèo', level('poor', end(year), { status: 'planned' })),
        leaf('Tỷ lệ hộ nghèo (%)', rate('poor', end(year), { status: 'planned' })),
      ),
      leaf('So sánh tăng (+), giảm (-)', 'other'),
    ],
    body: totals(draw)(draw),
  };
}

export const districtSpecs: readonly ((draw: Draw) => TableSpec)[] = [
  assignedReduction,
  targetWithRates,
  reviewWithPersons,
  reviewByArea,
  minorities,
  movementShort,
  yearsAcross,
  resultAndPlan,
];
