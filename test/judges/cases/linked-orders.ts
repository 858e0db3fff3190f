import type { SampleRow } from '../../../src/templates/sample';
import type { TableOrder } from '../../templates/support/linked-workbook';

/* Tables of which later ones take figures from earlier ones, which they call T1, T2 … */

const PLACE = { level: 'district', placeName: 'huyện Minh Họa', year: 2023 };

/** Amounts in triệu đồng, one of them a word, one code with a blank behind it. */
export const WORKS: TableOrder = {
  templateId: 'works-list',
  raw: {
    ...PLACE,
    sheetName: "Công trình 'A' 2023",
    moneyUnit: 'millionVnd',
    totalPosition: 'bottom',
    places: ['Đường A', 'Cầu B', 'Trường C', 'Trạm D'],
    columns: { sources: true },
  },
  typed: [
    { project: 'DA1', investmentState: 2600, investmentMobilised: 150 },
    { project: 'DA1 ', investmentState: 1900.5, recurrentState: 40 },
    { project: 'DA4.1', recurrentState: 430 },
    { project: 'DA1', investmentState: 'chưa giao' },
  ],
};

export const BUDGET: TableOrder = {
  templateId: 'project-budget',
  raw: {
    ...PLACE,
    sheetName: 'Kinh phí',
    moneyUnit: 'vnd',
    places: [
      'Dự án 1: Hạ tầng',
      'Hoạt động khác',
      'Dự án 4: Việc làm',
      'Tiểu dự án 1: Giáo dục nghề nghiệp',
    ],
    columns: { sources: true },
    links: { works: 'T1' },
  },
  typed: { '- Hoạt động khác': { recurrentState: 1_000_000 } },
};

const COMMUNE = { level: 'commune', placeName: 'xã Minh Họa', totalPosition: 'top' };
const household = (
  village: string,
  kind: string,
  minority: string,
  escapeYear: string | number,
) => ({
  village,
  class: kind,
  minority,
  escapeYear,
});

export const LIST: TableOrder = {
  templateId: 'household-list',
  raw: {
    ...COMMUNE,
    year: 2026,
    sheetName: 'Danh sách',
    places: ['A', 'B', 'C', 'D', 'E', 'F'],
  },
  typed: [
    household('Thôn Đông', 'Hộ nghèo', 'x', '2026'),
    household('thôn đông ', 'Hộ nghèo', '', 2026),
    household('Thôn Đông', 'Hộ nghèo', 'X', '2027'),
    household('Thôn Đoài', 'Hộ cận nghèo', 'x', '2026'),
    household('Thôn Đoài', 'hộ nghèo', '', ''),
    household('Thôn  Đoài', 'Hộ cận nghèo', '', '2028'),
  ],
};

export const MOVEMENT: TableOrder = {
  templateId: 'household-movement',
  raw: {
    ...COMMUNE,
    year: 2025,
    sheetName: 'Diễn biến',
    places: ['Thôn Đoài', 'Thôn Đông', 'Thôn Nam'],
    columns: { households: true },
  },
  typed: {
    'Thôn Đông': { poorAtStart: 5, escapedFully: 2, householdsAtEnd: 120 },
    'Thôn Đoài': { poorAtStart: 3, escapedToNearPoor: 3, relapsed: 1, householdsAtEnd: 90 },
  },
};

export const TARGETS: TableOrder = {
  templateId: 'target-allocation',
  raw: {
    ...COMMUNE,
    year: 2026,
    sheetName: 'Chỉ tiêu',
    places: ['Thôn Đông', 'Thôn Đoài', 'Thôn Nam'],
    columns: { nearPoor: true, ethnicMinority: true, households: true },
    links: { households: 'T1', movement: 'T2' },
  },
};

export const HEADLINES: TableOrder = {
  templateId: 'headline-targets',
  raw: {
    ...COMMUNE,
    year: 2026,
    sheetName: 'Chủ yếu',
    places: ['Số hộ nghèo', 'Tỷ lệ hộ nghèo', 'Giảm số hộ nghèo', 'Số hộ nghèo', 'Số việc làm mới'],
    links: { targets: 'T3' },
  },
};

export const VILLAGES: TableOrder = {
  templateId: 'multidimensional-targets',
  raw: {
    ...COMMUNE,
    year: 2026,
    sheetName: 'Đa chiều',
    places: ['Thôn Đông', 'Thôn Đoài'],
    columns: { begin: true, end: true },
    links: { households: 'T1' },
  },
};

/** A list with a household of a village that the targets do not know. */
export const STRAY_LIST: TableOrder = {
  ...LIST,
  raw: { ...LIST.raw, places: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] },
  typed: [...(LIST.typed as readonly SampleRow[]), household('Thôn Tây', 'Hộ nghèo', '', '2026')],
};

/** Targets that count from that list alone. */
export const COUNTED_TARGETS: TableOrder = {
  ...TARGETS,
  raw: { ...TARGETS.raw, links: { households: 'T1' } },
};
