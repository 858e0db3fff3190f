import type { Draw } from '../draw';
import type { Across, MatrixSpec } from '../matrix-spec';
import { end, flow, level, rate } from '../table-spec';

const LEAD = [
  { text: 'TT', kind: 'index' },
  { text: 'Chỉ tiêu', kind: 'label' },
  { text: 'Đơn vị tính', kind: 'unit' },
] as const;
const subset = 'ethnicMinority';

/** Years across that are done, expected and planned. */
function mainTargets(draw: Draw): MatrixSpec {
  const first = draw.int(2021, 2023);
  const heads = ['TH', 'TH', 'ƯTH', 'KH'];
  const states = ['actual', 'actual', 'estimated', 'planned'] as const;
  return {
    family: 'main targets of four years',
    sheetName: 'Chi tieu chu yeu',
    title: ['CÁC CHỈ TIÊU CHỦ YẾU VỀ GIẢM NGHÈO BỀN VỮNG', `(Giai đoạn ${first} - ${first + 3})`],
    lead: LEAD,
    across: states.map((status, step) => ({
      text: `${heads[step]} năm ${first + step}`,
      year: first + step,
      status,
    })),
    down: [
      {
        ...{ index: 1, text: 'Tổng số hộ dân cư trên địa bàn', unit: 'hộ' },
        intent: ({ year, status }) => level('households', end(year), { status }),
      },
      {
        ...{ index: '-', text: 'Trong đó: Hộ DTTS', unit: 'hộ' },
        intent: ({ year, status }) => level('households', end(year), { status, subset }),
      },
      {
        ...{ index: 2, text: 'Tổng số hộ nghèo', unit: 'hộ' },
        intent: ({ year, status }) => level('poor', end(year), { status }),
      },
      {
        ...{ index: '-', text: 'Trong đó: Hộ nghèo DTTS', unit: 'hộ' },
        intent: ({ year, status }) => level('poor', end(year), { status, subset }),
      },
      {
        ...{ index: 3, text: 'Tỷ lệ hộ nghèo', unit: '%' },
        intent: ({ year, status }) => rate('poor', end(year), { status }),
      },
      {
        ...{ index: 4, text: 'Tỷ lệ hộ nghèo DTTS (so với tổng số hộ DTTS)', unit: '%' },
        intent: ({ year, status }) => rate('poor', end(year), { status, subset }),
      },
      {
        ...{ index: 5, text: 'Số hộ cận nghèo', unit: 'hộ' },
        intent: ({ year, status }) => level('nearPoor', end(year), { status }),
      },
      {
        ...{ index: 6, text: 'Số hộ nghèo giảm so với năm trước', unit: 'hộ' },
        intent: ({ year, status }) => flow('reduction', 'poor', year, { status }),
      },
      {
        ...{ index: 7, text: 'Mức giảm tỷ lệ hộ nghèo so với năm trước', unit: '%/năm' },
        intent: ({ year, status }) => flow('reduction', 'poor', year, { status, aspect: 'points' }),
      },
    ],
  };
}

const DISTRICTS = ['TP. Lai Châu', 'H. Tam Đường', 'H. Phong Thổ', 'H. Sìn Hồ', 'H. Nậm Nhùn'];

/** Districts across, the whole province first. */
function districtsAcross(draw: Draw): MatrixSpec {
  const year = draw.int(2022, 2024);
  const of = (label: string, role: 'unit' | 'total'): Across => ({
    ...{ text: label, year, status: 'actual' },
    place: { label, role },
  });
  return {
    family: 'districts across, the province first',
    sheetName: 'Phu luc 3',
    title: [`KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year} CHIA THEO ĐƠN VỊ HÀNH CHÍNH`],
    lead: LEAD,
    across: [of('Toàn tỉnh', 'total'), ...DISTRICTS.map((name) => of(name, 'unit'))],
    down: [
      {
        ...{ index: 1, text: 'Tổng số hộ dân cư', unit: 'Hộ' },
        intent: () => level('households', end(year)),
      },
      {
        ...{ index: 2, text: 'Tổng số hộ nghèo', unit: 'Hộ' },
        intent: () => level('poor', end(year)),
      },
      {
        ...{ index: '', text: 'Trong đó: hộ nghèo là người DTTS', unit: 'Hộ' },
        intent: () => level('poor', end(year), { subset }),
      },
      {
        ...{ index: 3, text: 'Tỷ lệ hộ nghèo', unit: '%' },
        intent: () => rate('poor', end(year)),
      },
      {
        ...{ index: 4, text: 'Tổng số hộ cận nghèo', unit: 'Hộ' },
        intent: () => level('nearPoor', end(year)),
      },
      {
        ...{ index: 5, text: 'Tổng số hộ nghèo và hộ cận nghèo', unit: 'Hộ' },
        intent: () => level('multidimensional', end(year)),
      },
    ],
  };
}

export const laterMatrices: readonly ((draw: Draw) => MatrixSpec)[] = [
  mainTargets,
  districtsAcross,
];
