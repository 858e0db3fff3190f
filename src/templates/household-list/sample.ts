import type { SampleRow, TemplateSample } from '../sample';

interface Household {
  readonly head: string;
  readonly village: 'Thôn Đông' | 'Thôn Đoài' | 'Thôn Nam' | 'Thôn Bắc';
  readonly class: 'Hộ nghèo' | 'Hộ cận nghèo';
  readonly members: number;
  readonly lacks: readonly string[];
  readonly cause: string;
  readonly need: string;
  readonly solution: string;
  readonly escapeYear: string;
}

const OFFICER = 'Cán bộ thôn';

/** Made-up households: nobody's list belongs into a program. */
const HOUSEHOLDS: readonly Household[] = [
  {
    head: 'Hộ minh họa A',
    village: 'Thôn Đông',
    class: 'Hộ nghèo',
    members: 5,
    lacks: ['employment', 'housing', 'toilet'],
    cause: 'Thiếu vốn sản xuất',
    need: 'Vay vốn, sửa nhà',
    solution: 'Vay vốn ưu đãi',
    escapeYear: '2026',
  },
  {
    head: 'Hộ minh họa B',
    village: 'Thôn Đông',
    class: 'Hộ nghèo',
    members: 3,
    lacks: ['dependants', 'water'],
    cause: 'Có người ốm đau',
    need: 'Nước sinh hoạt',
    solution: 'Hỗ trợ lu chứa nước',
    escapeYear: '2027',
  },
  {
    head: 'Hộ minh họa C',
    village: 'Thôn Đoài',
    class: 'Hộ cận nghèo',
    members: 4,
    lacks: ['information'],
    cause: 'Thiếu việc làm',
    need: 'Học nghề',
    solution: 'Đào tạo nghề',
    escapeYear: '2026',
  },
  {
    head: 'Hộ minh họa D',
    village: 'Thôn Nam',
    class: 'Hộ nghèo',
    members: 6,
    lacks: ['schooling', 'livingSpace', 'telecommunication'],
    cause: 'Đông con',
    need: 'Nhà ở, học phí',
    solution: 'Xây nhà, miễn học phí',
    escapeYear: '2026',
  },
  {
    head: 'Hộ minh họa E',
    village: 'Thôn Bắc',
    class: 'Hộ cận nghèo',
    members: 2,
    lacks: ['insurance'],
    cause: 'Già yếu',
    need: 'Thẻ BHYT',
    solution: 'Cấp thẻ BHYT',
    escapeYear: '2028',
  },
];

const toRow = ({ head: _, lacks, ...others }: Household): SampleRow => ({
  ...others,
  minority: 'x',
  officer: OFFICER,
  ...Object.fromEntries(lacks.map((key) => [key, 'x'])),
});

export const illustratedHouseholds: TemplateSample = {
  id: 'households-illustration',
  templateId: 'household-list',
  title: { vi: 'Số liệu minh họa, năm 2026', en: 'Illustrative figures, 2026' },
  parameters: {
    sheetName: 'Danh sách hộ 2026',
    level: 'commune',
    placeName: 'xã Minh Họa',
    year: 2026,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND xã',
    places: HOUSEHOLDS.map(({ head }) => head),
    totalPosition: 'bottom',
    columns: { deprivations: true, officer: true },
  },
  units: {},
  listed: HOUSEHOLDS.map(toRow),
  total: {},
};
