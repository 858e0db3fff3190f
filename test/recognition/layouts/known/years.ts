import type { Draw } from '../draw';
import type { MatrixSpec } from '../matrix-spec';
import { end, level, rate } from '../table-spec';

function indicatorsByYear(draw: Draw): MatrixSpec {
  const years = [2021, 2022, 2023, 2024].slice(draw.int(0, 1));
  return {
    family: 'indicators down, years across',
    sheetName: 'Chi tieu',
    title: ['MỘT SỐ CHỈ TIÊU VỀ GIẢM NGHÈO QUA CÁC NĂM'],
    lead: [
      { text: 'TT', kind: 'index' },
      { text: draw.pick(['Tên chỉ tiêu', 'Nội dung chỉ tiêu']), kind: 'label' },
      { text: draw.pick(['ĐVT', 'Đơn vị tính']), kind: 'unit' },
    ],
    across: years.map((year) => ({
      text: draw.pick([`Năm ${year}`, `${year}`]),
      year,
      status: 'actual',
    })),
    down: [
      {
        index: 1,
        text: 'Tổng số hộ dân trên địa bàn',
        unit: 'Hộ',
        intent: ({ year }) => level('households', end(year)),
      },
      { index: 2, text: 'Số hộ nghèo', unit: 'Hộ', intent: ({ year }) => level('poor', end(year)) },
      {
        index: 3,
        text: 'Tỷ lệ hộ nghèo',
        unit: '%',
        intent: ({ year }) => rate('poor', end(year)),
      },
      {
        index: 4,
        text: draw.pick(['Hộ cận nghèo', 'Số hộ cận nghèo']),
        unit: 'Hộ',
        intent: ({ year }) => level('nearPoor', end(year)),
      },
      {
        index: 5,
        text: 'Thu nhập bình quân đầu người',
        unit: 'Triệu đồng',
        intent: () => 'other',
      },
    ],
  };
}

function indicatorsByPlace(draw: Draw): MatrixSpec {
  const year = draw.int(2022, 2025);
  const places = draw.some(['Thôn Đoài', 'Thôn Đông', 'Xóm Mới', 'Thôn Thượng', 'Bản Lác'], 4);
  return {
    family: 'indicators down, places across',
    sheetName: `Nam ${year}`,
    title: [`TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`],
    lead: [
      { text: 'STT', kind: 'index' },
      { text: 'Chỉ tiêu', kind: 'label' },
    ],
    across: [
      { text: 'Toàn xã', year, status: 'actual', place: { label: 'Toàn xã', role: 'total' } },
      ...places.map((label) => ({
        text: label,
        year,
        status: 'actual' as const,
        place: { label, role: 'unit' as const },
      })),
    ],
    down: [
      { index: 1, text: 'Tổng số hộ', unit: 'hộ', intent: () => level('households', end(year)) },
      { index: 2, text: 'Hộ nghèo', unit: 'hộ', intent: () => level('poor', end(year)) },
      { index: null, text: 'Tỷ lệ hộ nghèo (%)', unit: '%', intent: () => rate('poor', end(year)) },
      { index: 3, text: 'Hộ cận nghèo', unit: 'hộ', intent: () => level('nearPoor', end(year)) },
    ],
  };
}

export const yearMatrices: readonly ((draw: Draw) => MatrixSpec)[] = [
  indicatorsByYear,
  indicatorsByPlace,
];
