import type { Draw } from '../draw';
import type { MatrixSpec } from '../matrix-spec';
import { end, flow, level, rate } from '../table-spec';

function planFigures(draw: Draw): MatrixSpec {
  const year = draw.int(2023, 2025);
  return {
    family: 'result and plan across',
    sheetName: 'Chỉ tiêu',
    title: [`CÁC CHỈ TIÊU GIẢM NGHÈO NĂM ${year}`],
    lead: [
      { text: 'STT', kind: 'index' },
      { text: 'Chỉ tiêu', kind: 'label' },
      { text: 'Đơn vị tính', kind: 'unit' },
    ],
    across: [
      { text: `Thực hiện năm ${year - 1}`, year: year - 1, status: 'actual' },
      { text: `Kế hoạch năm ${year}`, year, status: 'planned' },
    ],
    down: [
      {
        index: 1,
        text: 'Tổng số hộ dân cư',
        unit: 'hộ',
        intent: (at) => level('households', end(at.year), { status: at.status }),
      },
      {
        index: 2,
        text: 'Số hộ nghèo',
        unit: 'hộ',
        intent: (at) => level('poor', end(at.year), { status: at.status }),
      },
      {
        index: 3,
        text: 'Tỷ lệ hộ nghèo',
        unit: '%',
        intent: (at) => rate('poor', end(at.year), { status: at.status }),
      },
      {
        index: 4,
        text: 'Số hộ thoát nghèo',
        unit: 'hộ',
        intent: (at) => flow('escaped', 'poor', at.year, { status: at.status }),
      },
      { index: 5, text: 'Số lao động được đào tạo nghề', unit: 'người', intent: () => 'other' },
    ],
  };
}

function yearsPlain(draw: Draw): MatrixSpec {
  const first = draw.int(2020, 2022);
  return {
    family: 'years across',
    sheetName: 'Qua các năm',
    title: ['TÌNH HÌNH HỘ NGHÈO QUA CÁC NĂM'],
    lead: [
      { text: 'TT', kind: 'index' },
      { text: 'Nội dung', kind: 'label' },
    ],
    across: [0, 1, 2].map((step) => ({
      text: `${first + step}`,
      year: first + step,
      status: 'actual' as const,
    })),
    down: [
      {
        index: 1,
        text: 'Tổng số hộ',
        unit: '',
        intent: ({ year }) => level('households', end(year)),
      },
      { index: 2, text: 'Hộ nghèo', unit: '', intent: ({ year }) => level('poor', end(year)) },
      { index: null, text: 'Tỷ lệ (%)', unit: '', intent: ({ year }) => rate('poor', end(year)) },
      {
        index: 3,
        text: 'Hộ cận nghèo',
        unit: '',
        intent: ({ year }) => level('nearPoor', end(year)),
      },
      {
        index: null,
        text: 'Tỷ lệ (%)',
        unit: '',
        intent: ({ year }) => rate('nearPoor', end(year)),
      },
    ],
  };
}

export const planMatrices: readonly ((draw: Draw) => MatrixSpec)[] = [planFigures, yearsPlain];
