/**
 * `3/1/2024`, `03-01-2024` or `2024-01-03` → `03/01/2024`, as NĐ 30/2020 writes dates below
 * the heading; undefined for anything that is not a day of the calendar.
 */
export function findPlanDate(text: string): string | undefined {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [day, month, year] = local
    ? [Number(local[1]), Number(local[2]), Number(local[3])]
    : iso
      ? [Number(iso[3]), Number(iso[2]), Number(iso[1])]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year > 0 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists
    ? `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
    : undefined;
}
