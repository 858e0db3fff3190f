import { bareText } from '../words/remembered';
import type { BodyRow } from './body-row';

/** Rows named after indicators of what households lack that say what all rows are. */
const FEWEST = 4;

/** The indicators of Nghị định 07/2021/NĐ-CP, Điều 3, by the words that all offices use. */
const INDICATORS: readonly RegExp[] = [
  /^(?:thieu hut (?:ve )?)?viec lam$/,
  /nguoi phu thuoc/,
  /^(?:thieu hut (?:ve )?)?dinh duong$/,
  /bao hiem y te|^bhyt$/,
  /trinh do giao duc/,
  /tinh trang di hoc/,
  /chat luong nha o/,
  /dien tich nha o/,
  /nguon nuoc sinh hoat|^nuoc sinh hoat/,
  /nha tieu|^ve sinh$/,
  /su dung dich vu vien thong|dich vu vien thong/,
  /phuong tien phuc vu tiep can thong tin|tiep can thong tin/,
];

/** Tells most rows from these at once. */
const ANY = new RegExp(INDICATORS.map(({ source }) => source).join('|'));

/** Whether the rows are what households lack: those counted in one may be counted in others, and are no group of the poor. */
export function areLacks(body: readonly BodyRow[]): boolean {
  const labels = body.map(({ label }) => bareText(label)).filter((label) => ANY.test(label));
  const named = INDICATORS.filter((one) => labels.some((label) => one.test(label)));
  return named.length >= FEWEST;
}
