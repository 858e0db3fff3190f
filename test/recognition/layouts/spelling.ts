import { removeDiacritics } from '../../../src/reading/label';
import type { Draw } from './draw';

/** How the words of a sheet came to be: typed, typed without marks, or read by a scanner. */
export type Spelling = 'typed' | 'unmarked' | 'scanned';

/** Marks and letters that scanners confuse, as in the published "Phân đầu" for "Phấn đấu". */
const SLIPS: readonly (readonly [string, string])[] = [
  ['Phấn đấu', 'Phân đầu'],
  ['phấn đấu', 'phân đầu'],
  ['nghèo', 'nghéo'],
  ['nghèo', 'ngheo'],
  ['Tỷ lệ', 'Tỷ lê'],
  ['tỷ lệ', 'tỉ lệ'],
  ['Tỷ lệ', 'Tỉ lệ'],
  ['Tổng số', 'Tồng số'],
  ['Số hộ', 'Sô hộ'],
  ['số hộ', 'sổ hộ'],
  ['còn lại', 'còn lai'],
  ['cuối năm', 'cuôi năm'],
  ['đầu năm', 'đâu năm'],
  ['phát triển', 'phát triên'],
  ['sự nghiệp', 'sự nghiêp'],
];

export function spell(text: string, spelling: Spelling, draw: Draw): string {
  if (spelling === 'unmarked') return removeDiacritics(text);
  if (spelling === 'typed') return text;
  const fitting = SLIPS.filter(([right]) => text.includes(right));
  if (fitting.length === 0 || !draw.chance(0.7)) return text;
  const [right, wrong] = draw.pick(fitting);
  return text.replace(right, wrong);
}
