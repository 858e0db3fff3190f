import { flat, nested, sectioned, type Body } from '../bodies';
import type { Draw } from '../draw';
import { begin, end, flow, group, leaf, level, persons, rate, type TableSpec } from '../table-spec';

export const numbering = (draw: Draw) => leaf(draw.pick(['TT', 'STT', 'Số\nTT']), 'index');

export const anyTotal = (draw: Draw): Body =>
  flat(
    draw.pick([
      { text: 'Tổng cộng toàn huyện', at: 'bottom' },
      { text: 'TOÀN XÃ', at: 'top' },
      { text: 'Tổng chung', at: 'bottom' },
      { text: 'Tổng số toàn huyện', at: 'top' },
    ] as const),
  );

/** A resolution of a people's council, as many communes copy it. */
function councilTargets(draw: Draw): TableSpec {
  const year = draw.int(2023, 2026);
  return {
    family: 'council targets',
    sheetName: 'Bieu so 01',
    title: [
      `BIỂU CHỈ TIÊU KẾ HOẠCH GIẢM NGHÈO NĂM ${year}`,
      `(Ban hành kèm theo Nghị quyết số 25/NQ-HĐND ngày 15/12/${year - 1})`,
    ],
    header: [
      numbering(draw),
      leaf(draw.pick(['Tên bản', 'Xã, thị trấn', 'Đơn vị']), 'label'),
      leaf(`Tổng số hộ đến 31/12/${year - 1}`, level('households', end(year - 1))),
      group(
        draw.pick([`Số hộ nghèo đến 31/12/${year - 1}`, `Hộ nghèo cuối năm ${year - 1}`]),
        leaf(draw.pick(['Tổng số', 'Số hộ']), level('poor', end(year - 1))),
        leaf(draw.pick(['Tỷ lệ', 'Tỷ lệ %']), rate('poor', end(year - 1))),
      ),
      leaf(
        draw.pick([
          `Kế hoạch giảm hộ nghèo năm ${year}`,
          `Số hộ nghèo dự kiến giảm trong năm ${year}`,
          `Số hộ đăng ký thoát nghèo năm ${year}`,
        ]),
        'other',
      ),
      group(
        draw.pick([`Số hộ nghèo còn lại đến 31/12/${year}`, `Dự kiến hộ nghèo cuối năm ${year}`]),
        leaf('Số hộ', level('poor', end(year), { status: 'planned' })),
        leaf('Tỷ lệ %', rate('poor', end(year), { status: 'planned' })),
      ),
    ].map((node) =>
      'intent' in node && node.intent === 'other'
        ? leaf(
            node.text,
            flow(node.text.includes('thoát') ? 'escaped' : 'reduction', 'poor', year, {
              status: 'planned',
            }),
          )
        : node,
    ),
    body: anyTotal(draw)(draw),
  };
}

function nearPoorPlan(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  const status = 'planned';
  return {
    family: 'near-poor plan',
    sheetName: 'HCN',
    title: [`Phụ lục 2: Kế hoạch giảm hộ cận nghèo năm ${year}`],
    header: [
      numbering(draw),
      leaf('Địa phương', 'label'),
      leaf('Số hộ cận nghèo đầu năm', level('nearPoor', begin(year))),
      leaf('Tỷ lệ hộ cận nghèo đầu năm (%)', rate('nearPoor', begin(year))),
      leaf(
        draw.pick(['Phấn đấu giảm trong năm (hộ)', 'Số hộ cận nghèo giảm']),
        flow('reduction', 'nearPoor', year, { status }),
      ),
      leaf('Số hộ cận nghèo cuối năm', level('nearPoor', end(year), { status })),
      leaf('Tỷ lệ hộ cận nghèo cuối năm (%)', rate('nearPoor', end(year), { status })),
    ],
    body: anyTotal(draw)(draw),
  };
}

function reviewOfBoth(draw: Draw): TableSpec {
  const year = draw.int(2021, 2025);
  return {
    family: 'review of both',
    sheetName: `KQRS ${year}`,
    title: [
      'ỦY BAN NHÂN DÂN',
      `PHỤ LỤC KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM ${year}`,
      `(Kèm theo Quyết định số 1234/QĐ-UBND ngày 31/12/${year})`,
    ],
    header: [
      numbering(draw),
      leaf(draw.pick(['Tên xã, phường', 'Thôn, bản, tổ dân phố']), 'label'),
      group(
        'Tổng số',
        leaf('Hộ', level('households', end(year))),
        leaf('Khẩu', persons(end(year))),
      ),
      group(
        'Số hộ nghèo',
        leaf('Hộ', level('poor', end(year))),
        leaf('Khẩu', persons(end(year), 'poor')),
        leaf('Tỷ lệ hộ nghèo (%)', rate('poor', end(year))),
      ),
      group(
        'Số hộ cận nghèo',
        leaf('Hộ', level('nearPoor', end(year))),
        leaf('Khẩu', persons(end(year), 'nearPoor')),
        leaf('Tỷ lệ hộ cận nghèo (%)', rate('nearPoor', end(year))),
      ),
      leaf('Ghi chú', 'words'),
    ],
    body: sectioned(
      { text: 'TỔNG CỘNG', at: 'bottom' },
      [
        { index: 'I', label: 'Các phường' },
        { index: 'II', label: 'Các xã' },
      ],
      { figures: draw.chance(0.7), restart: draw.chance(0.7) },
    )(draw),
  };
}

function beginAndEnd(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  return {
    family: 'begin and end',
    sheetName: 'Dau nam - cuoi nam',
    title: [`SO SÁNH HỘ NGHÈO ĐẦU NĂM VÀ CUỐI NĂM ${year}`],
    header: [
      numbering(draw),
      leaf('Đơn vị', 'label'),
      group(
        draw.pick(['Đầu năm', `Đầu năm ${year}`]),
        leaf('Tổng số hộ dân', level('households', begin(year))),
        leaf('Số hộ nghèo', level('poor', begin(year))),
        leaf('Tỷ lệ (%)', rate('poor', begin(year))),
      ),
      group(
        draw.pick(['Cuối năm', `Cuối năm ${year}`]),
        leaf('Tổng số hộ dân', level('households', end(year))),
        leaf('Số hộ nghèo', level('poor', end(year))),
        leaf('Tỷ lệ (%)', rate('poor', end(year))),
      ),
      leaf('Chênh lệch số hộ', 'other'),
    ],
    body: nested({ text: 'Toàn tỉnh', at: 'top' }, true)(draw),
  };
}

function countsByYear(draw: Draw): TableSpec {
  const first = draw.pick([2020, 2021, 2022]);
  const years = [first, first + 1, first + 2];
  return {
    family: 'counts by year',
    sheetName: 'Nhieu nam',
    title: [`Thực trạng nghèo giai đoạn ${first}-${first + 2}`],
    header: [
      numbering(draw),
      leaf('Xã', 'label'),
      group('Số hộ nghèo', ...years.map((year) => leaf(`Năm ${year}`, level('poor', end(year))))),
      group(
        'Tỷ lệ hộ nghèo (%)',
        ...years.map((year) => leaf(`Năm ${year}`, rate('poor', end(year)))),
      ),
    ],
    body: anyTotal(draw)(draw),
  };
}

function movementWide(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const status = 'actual';
  return {
    family: 'movement of the near-poor',
    sheetName: 'Biểu 3',
    title: [`BIỂU TỔNG HỢP DIỄN BIẾN HỘ CẬN NGHÈO TRONG NĂM ${year}`],
    header: [
      numbering(draw),
      leaf('Đơn vị', 'label'),
      leaf('Tổng số hộ cận nghèo đầu kỳ', level('nearPoor', begin(year))),
      leaf('Số hộ thoát cận nghèo', flow('escaped', 'nearPoor', year, { status })),
      leaf('Số hộ tái cận nghèo', flow('relapsed', 'nearPoor', year, { status })),
      leaf('Số hộ cận nghèo phát sinh', flow('arising', 'nearPoor', year, { status })),
      leaf('Giảm khác', flow('otherDecrease', 'nearPoor', year, { status })),
      leaf('Tăng khác', flow('otherIncrease', 'nearPoor', year, { status })),
      leaf('Tổng số hộ cận nghèo cuối kỳ', level('nearPoor', end(year))),
    ],
    body: anyTotal(draw)(draw),
  };
}

function deprivations(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  return {
    family: 'deprivations',
    sheetName: 'Thieu hut DVXHCB',
    title: [`TỔNG HỢP MỨC ĐỘ THIẾU HỤT CÁC DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO NĂM ${year}`],
    header: [
      numbering(draw),
      leaf('Đơn vị', 'label'),
      leaf('Tổng số hộ nghèo', level('poor', end(year))),
      group(
        'Trong đó số hộ nghèo thiếu hụt các chỉ số về',
        leaf('Dinh dưỡng', 'other'),
        leaf('Nhà tiêu hợp vệ sinh', 'other'),
        leaf('Dịch vụ viễn thông', 'other'),
      ),
      group('Tỷ lệ thiếu hụt (%)', leaf('Dinh dưỡng', 'other'), leaf('Nhà tiêu', 'other')),
      leaf('Hộ nghèo có đối tượng bảo trợ xã hội', 'other'),
    ],
    body: anyTotal(draw)(draw),
  };
}

export const unknownHouseholds: readonly ((draw: Draw) => TableSpec)[] = [
  councilTargets,
  nearPoorPlan,
  reviewOfBoth,
  beginAndEnd,
  countsByYear,
  movementWide,
  deprivations,
];
