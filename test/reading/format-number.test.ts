import { Decimal, DecimalError } from '../../src/domain/decimal';
import { printNumber, printPercent, printRange } from '../../src/reading/format-number';

describe('printNumber', () => {
  it.each([
    ['7540', '7.540', '7,540'],
    ['2.27', '2,27', '2.27'],
    ['24.40', '24,40', '24.40'],
    ['-1.5', '-1,5', '-1.5'],
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['-1000', '-1.000', '-1,000'],
    ['133086000000.05', '133.086.000.000,05', '133,086,000,000.05'],
    ['9007199254740993', '9.007.199.254.740.993', '9,007,199,254,740,993'],
    ['0.0001', '0,0001', '0.0001'],
    ['1e3', '1.000', '1,000'],
  ])('%s', (value, vietnamese, english) => {
    expect(printNumber(value, 'vi')).toBe(vietnamese);
    expect(printNumber(Decimal.parse(value), 'en')).toBe(english);
  });

  it.each([
    ['1.005', 2, '1,01'],
    ['1.5', 2, '1,50'],
    ['-0.004', 2, '0,00'],
    ['999.995', 2, '1.000,00'],
    ['7540', 0, '7.540'],
    ['7', 2, '7,00'],
    ['1549', -2, '1.500'],
  ])('%s to %d decimals', (value, decimals, expected) => {
    expect(printNumber(value, 'vi', { decimals })).toBe(expected);
  });

  it('prints percents and ranges', () => {
    expect(printPercent('15.83', 'vi')).toBe('15,83%');
    expect(printRange('1.2', '1.29', 'vi', { decimals: 2 })).toBe('1,20–1,29');
    expect(printRange('14007', '14010', 'en')).toBe('14,007–14,010');
    expect(printRange('-0.05', '-0.007', 'vi')).toBe('-0,05 đến -0,007');
    expect(printRange('-1', '1', 'en')).toBe('-1 to 1');
  });

  it('refuses what is no canonical decimal', () => {
    expect(() => printNumber('1,5', 'vi')).toThrow(DecimalError);
  });
});
