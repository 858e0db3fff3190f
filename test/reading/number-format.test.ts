import { parseNumberFormat } from '../../src/reading/number-format';
import type { NumberFormat } from '../../src/reading/number-format';

const number = (decimals: number, more: Partial<NumberFormat> = {}): NumberFormat => ({
  kind: 'number',
  percent: false,
  thousands: false,
  decimals,
  ...more,
});
const plain = (kind: NumberFormat['kind']): NumberFormat => ({
  kind,
  percent: false,
  thousands: false,
});

describe('parseNumberFormat', () => {
  it.each<[string | undefined, NumberFormat]>([
    [undefined, plain('general')],
    ['General', plain('general')],
    ['GENERAL', plain('general')],
    ['[Red]General', plain('general')],
    ['0', number(0)],
    ['0.00', number(2)],
    ['#,##0', number(0, { thousands: true })],
    ['#,##0.0#?', number(3, { thousands: true })],
    ['0.00%', number(2, { percent: true })],
    ['0%;[Red]-0.0%', number(0, { percent: true })],
    ['0.00E+00', number(2)],
    ['#,##0,', number(0, { thousands: true })],
    ['0,', number(0)],
    ['_-* #,##0.00\\ "₫"_-;\\-* #,##0.00\\ "₫"_-;_-* "-"??\\ _-', number(2, { thousands: true })],
    ['#,##0\\ "đồng/tháng"', number(0, { thousands: true })],
    ['0.0"%"', number(1)],
    ['0.0\\%', number(1)],
    ['[$-42A]#,##0.00', number(2, { thousands: true })],
    ['[>=1000]#,##0;0.0', number(0, { thousands: true })],
    ['@', plain('text')],
    ['dd/mm/yyyy', plain('date')],
    ['[$-42A]dd mmmm yyyy;@', plain('date')],
    ['h:mm AM/PM', plain('date')],
    ['[h]:mm:ss', plain('date')],
    ['[mm]:ss', plain('date')],
    ['"ngày" d', plain('date')],
    ['"ngày" 0', number(0)],
    ['0.00"unclosed', number(2)],
    ['0.00[unclosed', number(2)],
    ['', number(0)],
  ])('%s', (code, expected) => {
    expect(parseNumberFormat(code)).toEqual(expected);
    expect(parseNumberFormat(code)).toEqual(expected);
  });

  it('keeps answering right however many formats a workbook invents', () => {
    for (let decimals = 1; decimals < 1200; decimals++)
      expect(parseNumberFormat(`0.${'0'.repeat(decimals % 30)}"${decimals}"`).decimals).toBe(
        decimals % 30,
      );
  });
});
