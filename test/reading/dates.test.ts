import fc from 'fast-check';
import { compareDates, dateOfSerial, parseDeadlines, type PlanDate } from '../../src/reading/dates';

/** `15/6`, `10/11/2023`, `20/5 → 10/4`, `every quarter` */
function read(text: string): string[] {
  return parseDeadlines(text).map((one) => {
    switch (one.kind) {
      case 'date':
        return show(one.date);
      case 'range':
        return `${show(one.from)} → ${show(one.to)}`;
      case 'recurring':
        return `every ${one.every}`;
    }
  });
}

function show({ day, month, year }: PlanDate): string {
  return [day, month, year].filter((part) => part !== undefined).join('/');
}

it.each<[string, string[]]>([
  ['15/6', ['15/6']],
  ['Trước ngày 10/11/2023', ['10/11/2023']],
  ['trước 15-6-2023', ['15/6/2023']],
  ['15.12.2023', ['15/12/2023']],
  ['ngày 10 tháng 11 năm 2023', ['10/11/2023']],
  ['tháng 6/2023', ['6/2023']],
  ['Tháng 6 năm 2023', ['6/2023']],
  ['tháng 9', ['9']],
  ['Quý II/2023', ['6/2023']],
  ['quý 4 năm 2023', ['12/2023']],
  ['trước ngày 15/6 và ngày 15/11', ['15/6', '15/11']],
  ['20/5–10/4', ['20/5 → 10/4']],
  ['từ 01/3 đến 30/6/2023', ['1/3/2023 → 30/6/2023']],
  ['từ ngày 20 đến ngày 25/6', ['20/6 → 25/6']],
  ['20-25/6/2023', ['20/6/2023 → 25/6/2023']],
  ['từ 15/12 đến 15/01/2024', ['15/12 → 15/1/2024']],
  ['tháng 3 - tháng 6', ['3 → 6']],
  ['Hằng quý', ['every quarter']],
  ['hàng tháng, trước ngày 25', ['every month']],
  ['Định kỳ 6 tháng', ['every half-year']],
  ['Thường xuyên', ['every always']],
  ['hằng năm trước 15/12', ['every year', '15/12']],
  ['Kế hoạch số 15/KH-UBND ngày 10/10/2023', []],
  ['theo Nghị quyết 88/2019/QH14', []],
  ['năm 2023', []],
  ['31/2', []],
  ['15/13', []],
  ['tăng 1,5/2,5', []],
  ['đạt 12.5%', []],
  ['tiêu chí 3.2, 1-2 hộ', []],
  ['', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('reads words put together another way', () => {
  expect(read('Hằng quý, tháng 6'.normalize('NFD'))).toEqual(['every quarter', '6']);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(Array.isArray(parseDeadlines(text))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('counts days as a calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 32_874, max: 73_415 }), (serial) => {
      // Excel's day 25569 is 1 January 1970.
      const date = new Date((serial - 25_569) * 86_400_000);
      expect(dateOfSerial(serial)).toEqual({
        day: date.getUTCDate(),
        month: date.getUTCMonth() + 1,
        year: date.getUTCFullYear(),
      });
    }),
    { numRuns: 500 },
  );
  expect(dateOfSerial(133_461)).toBeUndefined();
  expect(dateOfSerial(45_000.5)).toBeUndefined();
});

it('compares only what can be compared', () => {
  expect(compareDates({ day: 15, month: 6 }, { day: 15, month: 11 })).toBeLessThan(0);
  expect(compareDates({ month: 6 }, { day: 15, month: 6 })).toBeGreaterThan(0);
  expect(compareDates({ month: 6, year: 2023 }, { month: 1, year: 2024 })).toBeLessThan(0);
  expect(compareDates({ month: 6, year: 2023 }, { month: 6 })).toBeUndefined();
});
