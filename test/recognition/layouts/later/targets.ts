import { flat, sectioned } from '../bodies';
import type { Draw } from '../draw';
import { begin, end, flow, group, leaf, level, rate, type TableSpec } from '../table-spec';

const numbers = (draw: Draw) => leaf(draw.pick(['TT', 'STT', 'Số TT']), 'index');
const total = (draw: Draw, places: string) =>
  flat(
    draw.pick([
      { text: `Toàn ${places}`, at: 'top' },
      { text: 'Tổng cộng', at: 'bottom' },
      { text: 'Cộng', at: 'bottom' },
    ] as const),
  )(draw);

/** What a district hands down, with the households expected at the year's end. */
function handedDown(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  const status = 'assigned';
  return {
    family: 'handed down with households expected',
    sheetName: `PL1 giao ${year}`,
    title: [
      'Phụ lục I',
      `GIAO CHỈ TIÊU GIẢM NGHÈO CHO CÁC XÃ, THỊ TRẤN NĂM ${year}`,
      `(Kèm theo Quyết định số 812/QĐ-UBND ngày 15/01/${year} của UBND huyện)`,
    ],
    header: [
      numbers(draw),
      leaf('Xã, thị trấn', 'label'),
      group(
        `Kết quả rà soát cuối năm ${year - 1}`,
        leaf('Tổng số hộ dân', level('households', end(year - 1))),
        group(
          'Hộ nghèo',
          leaf('Số hộ', level('poor', end(year - 1))),
          leaf('Tỷ lệ (%)', rate('poor', end(year - 1))),
        ),
        group(
          'Hộ cận nghèo',
          leaf('Số hộ', level('nearPoor', end(year - 1))),
          leaf('Tỷ lệ (%)', rate('nearPoor', end(year - 1))),
        ),
      ),
      group(
        `Chỉ tiêu năm ${year}`,
        leaf('Số hộ nghèo giảm trong năm', flow('reduction', 'poor', year, { status })),
        leaf('Số hộ nghèo còn lại cuối năm', level('poor', end(year), { status })),
        leaf('Tổng số hộ dân dự kiến', level('households', end(year), { status: 'planned' })),
        leaf('Tỷ lệ hộ nghèo cuối năm (%)', rate('poor', end(year), { status })),
        leaf('Số hộ cận nghèo giảm', flow('reduction', 'nearPoor', year, { status })),
      ),
      leaf('Ghi chú', 'words'),
    ],
    body: total(draw, 'huyện'),
  };
}

/** Every year with its households, the first of them done. */
function path(draw: Draw): TableSpec {
  const first = draw.int(2021, 2023);
  const inWords = draw.chance(0.5);
  return {
    family: 'a path of four years',
    sheetName: 'Lo trinh',
    title: [
      `LỘ TRÌNH GIẢM NGHÈO GIAI ĐOẠN ${first}-${first + 3}`,
      `(Kèm theo Kế hoạch số 57/KH-UBND ngày 20/3/${first + 1} của UBND huyện)`,
    ],
    header: [
      numbers(draw),
      leaf('Đơn vị', 'label'),
      ...[0, 1, 2, 3].map((step) => {
        const year = first + step;
        const status = step === 0 ? 'actual' : 'planned';
        const words = step === 0 ? ['thực hiện', 'Thực hiện'] : ['kế hoạch', 'KH'];
        return group(
          inWords ? `Năm ${year} (${words[0]})` : `${words[1]} ${year}`,
          leaf('Tổng số hộ', level('households', end(year), { status })),
          leaf('Hộ nghèo', level('poor', end(year), { status })),
          leaf('Tỷ lệ (%)', rate('poor', end(year), { status })),
        );
      }),
    ],
    body: total(draw, 'huyện'),
  };
}

/** What was planned, what was reached, and what the plan was met by. */
function assessed(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const status = 'assigned';
  return {
    family: 'results against what was handed down',
    sheetName: 'Danh gia',
    title: [`ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM ${year}`],
    header: [
      numbers(draw),
      leaf('Xã/thị trấn', 'label'),
      leaf(`Hộ nghèo đầu năm ${year}`, level('poor', begin(year))),
      group(
        `Kế hoạch huyện giao năm ${year}`,
        leaf('Số hộ nghèo giảm', flow('reduction', 'poor', year, { status })),
        leaf('Số hộ nghèo cuối năm', level('poor', end(year), { status })),
      ),
      group(
        `Kết quả thực hiện năm ${year}`,
        leaf('Tổng số hộ', level('households', end(year))),
        leaf('Số hộ nghèo giảm', flow('reduction', 'poor', year, { status: 'actual' })),
        leaf('Số hộ nghèo cuối năm', level('poor', end(year))),
        leaf('Tỷ lệ hộ nghèo cuối năm (%)', rate('poor', end(year))),
      ),
      leaf('Ghi chú', 'words'),
    ],
    body: total(draw, 'huyện'),
  };
}

/** A new province's communes: what was found, and what is expected of the next year. */
function newProvince(draw: Draw): TableSpec {
  const year = draw.int(2024, 2026);
  const status = 'planned';
  return {
    family: 'found and expected, by former provinces',
    sheetName: `Xa-phuong ${year + 1}`,
    title: [
      `BIỂU TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO CUỐI NĂM ${year} VÀ DỰ KIẾN CHỈ TIÊU GIẢM NGHÈO NĂM ${year + 1}`,
    ],
    header: [
      numbers(draw),
      leaf('Xã, phường', 'label'),
      group(
        `Kết quả rà soát đến 31/12/${year}`,
        leaf('Tổng số hộ', level('households', end(year))),
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
        leaf('Tỷ lệ nghèo đa chiều', rate('multidimensional', end(year))),
      ),
      group(
        `Dự kiến năm ${year + 1}`,
        leaf('Tổng số hộ', level('households', end(year + 1), { status })),
        leaf('Số hộ nghèo giảm', flow('reduction', 'poor', year + 1, { status })),
        group(
          'Hộ nghèo cuối năm',
          leaf('Số hộ', level('poor', end(year + 1), { status })),
          leaf('Tỷ lệ', rate('poor', end(year + 1), { status })),
        ),
      ),
    ],
    body: sectioned(
      { text: 'TỔNG SỐ', at: 'top' },
      [
        { index: 'I', label: 'Địa bàn tỉnh Hà Giang (cũ)' },
        { index: 'II', label: 'Địa bàn tỉnh Tuyên Quang (cũ)' },
      ],
      { figures: true, restart: draw.chance(0.5) },
    )(draw),
  };
}

export const laterTargets = [handedDown, path, assessed, newProvince];
