import type { Draw } from '../draw';
import type { MatrixSpec } from '../matrix-spec';
import { end, flow, level, rate } from '../table-spec';

function annualReport(draw: Draw): MatrixSpec {
  const first = draw.int(2020, 2022);
  return {
    family: 'annual report',
    sheetName: 'Kết quả',
    title: ['KẾT QUẢ THỰC HIỆN MỤC TIÊU GIẢM NGHÈO'],
    lead: [
      { text: 'STT', kind: 'index' },
      { text: 'Chỉ tiêu', kind: 'label' },
      { text: 'ĐVT', kind: 'unit' },
    ],
    across: [0, 1, 2, 3].map((step) => ({
      text: `Kết quả năm ${first + step}`,
      year: first + step,
      status: 'actual' as const,
    })),
    down: [
      {
        index: 1,
        text: 'Tổng số hộ dân toàn huyện',
        unit: 'Hộ',
        intent: ({ year }) => level('households', end(year)),
      },
      {
        index: 2,
        text: 'Số hộ nghèo cuối năm',
        unit: 'Hộ',
        intent: ({ year }) => level('poor', end(year)),
      },
      {
        index: 3,
        text: 'Tỷ lệ hộ nghèo cuối năm',
        unit: '%',
        intent: ({ year }) => rate('poor', end(year)),
      },
      {
        index: 4,
        text: 'Số hộ thoát nghèo trong năm',
        unit: 'Hộ',
        intent: ({ year }) => flow('escaped', 'poor', year, { status: 'actual' }),
      },
      { index: 5, text: 'Số xã đặc biệt khó khăn', unit: 'Xã', intent: () => 'other' },
    ],
  };
}

export const unknownMatrices: readonly ((draw: Draw) => MatrixSpec)[] = [annualReport];
