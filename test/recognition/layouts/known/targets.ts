import { sectioned } from '../bodies';
import type { Draw } from '../draw';
import { indexLeaf, placeLeaf, totals } from './rows';
import { begin, end, flow, group, leaf, level, rate, type TableSpec } from '../table-spec';

/** Phụ lục of Kế hoạch 03/KH-UBND ngày 03/01/2024 of UBND tỉnh Thừa Thiên Huế. */
function targetAppendix(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const status = 'planned';
  const goal = draw.pick(['(Phấn đấu)', '(phấn đấu)', '(Phân đầu)', '(kế hoạch)', '(dự kiến)']);
  return {
    family: 'target appendix',
    sheetName: 'Phụ lục',
    title: [
      'Phụ lục',
      `PHẤN ĐẤU CHỈ TIÊU GIẢM NGHÈO CỦA CÁC ĐỊA PHƯƠNG NĂM ${year}`,
      `(Ban hành kèm theo Kế hoạch số: 03/KH-UBND ngày 03/01/${year} của UBND tỉnh)`,
    ],
    header: [
      indexLeaf(draw),
      leaf('Đơn vị', 'label'),
      leaf(`Tổng số hộ nghèo năm ${year - 1}`, level('poor', end(year - 1))),
      leaf(`Tỷ lệ nghèo năm ${year - 1}`, rate('poor', end(year - 1))),
      leaf(`Số hộ nghèo giảm năm ${year} ${goal}`, flow('reduction', 'poor', year, { status })),
      leaf(`Tổng số hộ nghèo còn lại năm ${year} ${goal}`, level('poor', end(year), { status })),
      leaf(`Tỷ lệ năm ${year} ${goal}`, rate('poor', end(year), { status })),
    ],
    body: totals(draw)(draw),
  };
}

function targetGroups(draw: Draw): TableSpec {
  const year = draw.int(2022, 2026);
  const status = 'planned';
  return {
    family: 'target groups',
    sheetName: draw.pick(['Biểu 1', `KH${year}`]),
    title: [
      `KẾ HOẠCH GIẢM NGHÈO NĂM ${year}`,
      'Chương trình MTQG giảm nghèo bền vững giai đoạn 2021-2025',
    ],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      leaf('Tổng số hộ dân', level('households', begin(year))),
      group(
        draw.pick(['Hộ nghèo đầu năm', `Hộ nghèo đầu năm ${year}`, 'Hộ nghèo đầu kỳ']),
        leaf(draw.pick(['Số hộ', 'SL', 'Hộ']), level('poor', begin(year))),
        leaf(draw.pick(['Tỷ lệ (%)', 'TL %', '%']), rate('poor', begin(year))),
      ),
      group(
        draw.pick([
          'Kế hoạch giảm trong năm',
          `Chỉ tiêu giảm năm ${year}`,
          'Dự kiến giảm trong năm',
        ]),
        leaf('Số hộ', flow('reduction', 'poor', year, { status })),
        leaf(
          draw.pick(['Tỷ lệ (%)', 'Điểm %']),
          flow('reduction', 'poor', year, { status, aspect: 'points' }),
        ),
      ),
      group(
        draw.pick(['Hộ nghèo còn lại cuối năm', `Hộ nghèo cuối năm ${year}`, 'Còn lại cuối kỳ']),
        leaf('Số hộ', level('poor', end(year), { status })),
        leaf('Tỷ lệ (%)', rate('poor', end(year), { status })),
      ),
    ],
    body: totals(draw)(draw),
  };
}

/** Form of TT 07/2021/TT-BLĐTBXH: results of a review. */
function reviewForm(draw: Draw): TableSpec {
  const year = draw.int(2021, 2025);
  return {
    family: 'review form',
    sheetName: 'Mau 7.1',
    title: [
      `TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`,
      `(Kèm theo Báo cáo số 12/BC-UBND ngày 15/12/${year} của UBND huyện)`,
    ],
    header: [
      indexLeaf(draw),
      placeLeaf(draw),
      leaf(
        draw.pick([
          'Tổng số hộ dân cư',
          'Tổng số hộ chung (Hộ dân cư trên địa bàn)',
          'Tổng số hộ dân',
        ]),
        level('households', end(year)),
      ),
      group(
        'Hộ nghèo',
        leaf('Số hộ', level('poor', end(year))),
        leaf('Tỷ lệ %', rate('poor', end(year))),
      ),
      group(
        'Hộ cận nghèo',
        leaf('Số hộ', level('nearPoor', end(year))),
        leaf('Tỷ lệ %', rate('nearPoor', end(year))),
      ),
      leaf('Ghi chú', 'words'),
    ],
    body: sectioned(
      { text: draw.pick(['Tổng cộng', 'Chung', 'Toàn huyện']), at: draw.pick(['top', 'bottom']) },
      [
        { index: 'I', label: 'Khu vực thành thị' },
        { index: 'II', label: 'Khu vực nông thôn' },
      ],
      draw.pick([
        { figures: true, restart: true },
        { figures: true, restart: false },
        { figures: false, restart: false },
        { figures: false, restart: true, below: ({ index }) => `Cộng ${index}` },
      ]),
    )(draw),
  };
}

/** Form of TT 07/2021/TT-BLĐTBXH: movement of the near-poor, whose shares are of those at the beginning. */
function movementForm(draw: Draw): TableSpec {
  const year = draw.int(2021, 2024);
  const status = 'actual';
  const of = draw.pick(['poor', 'nearPoor'] as const);
  const who = of === 'poor' ? 'nghèo' : 'cận nghèo';
  return {
    family: 'movement form',
    sheetName: 'Dien bien',
    title: [`TỔNG HỢP DIỄN BIẾN HỘ ${who.toUpperCase()} NĂM ${year}`],
    header: [
      indexLeaf(draw),
      leaf('Thành phố/ Thị xã/ huyện/', 'label'),
      leaf('Tổng số hộ dân cư', level('households', end(year))),
      leaf(
        draw.pick([
          `Số hộ ${who} đầu năm (Theo Quyết định đã phê duyệt của UBND tỉnh)`,
          `Tổng số hộ ${who} đầu kỳ`,
        ]),
        level(of, begin(year)),
      ),
      group(
        `Diễn biến hộ ${who} trong năm`,
        leaf(`Số hộ thoát ${who}`, flow('escaped', of, year, { status })),
        leaf(`Số hộ tái ${who}`, flow('relapsed', of, year, { status })),
        leaf(`Số hộ ${who} phát sinh`, flow('arising', of, year, { status })),
        leaf('Số hộ khác giảm', flow('otherDecrease', of, year, { status })),
        leaf('Số hộ khác tăng', flow('otherIncrease', of, year, { status })),
      ),
      group(
        `Số hộ ${who} cuối năm`,
        leaf('Số hộ', level(of, end(year))),
        leaf('Tỷ lệ %', rate(of, end(year))),
      ),
    ],
    body: totals(draw)(draw),
  };
}

/** Kế hoạch giảm nghèo 2021-2025 of UBND huyện Tu Mơ Rông: years beside each other. */
function multiYear(draw: Draw): TableSpec {
  const first = draw.pick([2022, 2023]);
  const years = Array.from({ length: draw.int(2, 3) }, (_, step) => first + step);
  const last = years[years.length - 1]!;
  const status = 'planned';
  return {
    family: 'multi-year',
    sheetName: 'PL02',
    title: ['Phụ lục 02', `CHỈ TIÊU GIẢM NGHÈO GIAI ĐOẠN ${first}-${last}`],
    header: [
      indexLeaf(draw),
      leaf('Xã', 'label'),
      ...years.map((year) =>
        group(
          `Năm ${year}`,
          leaf(
            'Hộ nghèo đầu năm',
            // What a later year begins with is what the plan leaves of the year before
            level('poor', begin(year), { status: year === first ? 'actual' : 'planned' }),
          ),
          leaf('Số hộ giảm', flow('reduction', 'poor', year, { status })),
          leaf('Hộ nghèo cuối năm', level('poor', end(year), { status })),
          leaf('Tỷ lệ hộ nghèo cuối năm (%)', rate('poor', end(year), { status })),
        ),
      ),
    ],
    body: totals(draw)(draw),
  };
}

export const targetSpecs: readonly ((draw: Draw) => TableSpec)[] = [
  targetAppendix,
  targetGroups,
  reviewForm,
  movementForm,
  multiYear,
];
