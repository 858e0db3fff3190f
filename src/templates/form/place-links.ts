import type { TemplateLink } from '../schema';

type Take = TemplateLink['columns'][number]['take'];

const POOR = 'Hộ nghèo';
const NEAR_POOR = 'Hộ cận nghèo';

const counted = (words: string, ...others: readonly (readonly [string, string])[]): Take => ({
  kind: 'count',
  where: [['class', words] as const, ...others].map(([column, is]) => ({ column, is })),
});

const MINORITY = ['minority', 'x'] as const;
const ESCAPES = ['escapeYear', '{year}'] as const;

/** Where the target tables have these columns, from whichever table has the figures. */
type Takes = Readonly<Record<string, Take>>;

const columnsOf = (takes: Takes): TemplateLink['columns'] =>
  Object.entries(takes).map(([column, take]) => ({ column, take }));

/** Households of the list by village: those of last year's review, and those that mean to leave poverty this year. */
const fromList = (takes: Takes): TemplateLink => ({
  key: 'households',
  label: { vi: 'Đếm số hộ, từ danh sách hộ', en: 'Counts, from the list of households' },
  hint: {
    vi: 'Số hộ đầu năm và số hộ đăng ký thoát nghèo trong năm được đếm theo thôn, xóm và phân loại.',
    en: 'Households at the start, and those registered to leave poverty, are counted by village and class.',
  },
  partners: ['household-list'],
  yearOffset: 0,
  rows: { by: 'place', match: 'village' },
  columns: columnsOf(takes),
});

/** The end of last year's movement is the beginning of this year. */
const fromMovement = (takes: Takes): TemplateLink => ({
  key: 'movement',
  label: { vi: 'Số hộ đầu năm, từ biểu diễn biến', en: 'Start of the year, from the movement' },
  hint: {
    vi: 'Số hộ nghèo cuối năm trước của từng đơn vị.',
    en: 'Poor households of each place at the end of last year.',
  },
  partners: ['household-movement'],
  yearOffset: -1,
  rows: { by: 'place', match: 'place' },
  columns: columnsOf(takes),
});

const LIST: Takes = {
  poorBegin: counted(POOR),
  poorReduction: counted(POOR, ESCAPES),
  nearPoorBegin: counted(NEAR_POOR),
  nearPoorReduction: counted(NEAR_POOR, ESCAPES),
};

const LIST_WITH_MINORITY: Takes = {
  ...LIST,
  minorityPoorBegin: counted(POOR, MINORITY),
  minorityPoorReduction: counted(POOR, MINORITY, ESCAPES),
};

const MOVEMENT: Takes = {
  householdsBegin: { kind: 'figure', of: 'householdsAtEnd' },
  poorBegin: { kind: 'figure', of: 'poorAtEnd' },
};

/** For tables of targets that ask for ethnic-minority households, too, and for those that do not. */
export const allocationLinks: TemplateLink[] = [
  fromMovement(MOVEMENT),
  fromList(LIST_WITH_MINORITY),
];

export const multidimensionalLinks: TemplateLink[] = [fromMovement(MOVEMENT), fromList(LIST)];
