import { share, sumOf, type Line } from './submission';

const VILLAGES = ['Thôn Nà Lại', 'Khuổi Luông', 'Bản Cuôn', 'Thôn 4', 'Khu 5', 'Xóm Mới'];
export const HOUSEHOLDS = [112, 87, 143, 205, 64, 99];
export const PERSONS = [430, 340, 552, 790, 260, 401];
export const BEFORE = [30, 38, 17, 25, 21, 33];
export const GONE = [10, 9, 6, 7, 6, 9];
export const COME = [1, 3, 0, 2, 4, 1];
/** 30 − 10 + 1 = 21, 38 − 9 + 3 = 32, 17 − 6 = 11, 25 − 7 + 2 = 20, 21 − 6 + 4 = 19, 33 − 9 + 1 = 25. */
export const AFTER = [21, 32, 11, 20, 19, 25];
export const NEAR_BEFORE = [14, 9, 22, 11, 7, 12];
export const NEAR_AFTER = [11, 10, 18, 9, 6, 12];

export type Of = (figures: readonly number[]) => number;

/** One line a village and one of their sums. */
export const villages = (
  line: (name: string, of: Of, index: number | '') => Line,
  label: string,
): Line[] => [
  ...VILLAGES.map((name, row) => line(name, (figures) => figures[row]!, row + 1)),
  line(label, sumOf, ''),
];

export const rateBefore = (of: Of): number => share(of(BEFORE), of(HOUSEHOLDS));
export const rateAfter = (of: Of): number => share(of(AFTER), of(HOUSEHOLDS));
