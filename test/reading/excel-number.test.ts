import { formatInterval } from '../../src/domain/interval';
import type { Interval } from '../../src/domain/interval';
import { Decimal } from '../../src/domain/decimal';
import type { CellSnapshot } from '../../src/domain/snapshot';
import { toQuantity } from '../../src/reading/cell-quantity';
import type { QuantityContext } from '../../src/reading/cell-quantity';
import { findColumnDecimals } from '../../src/reading/column-decimals';
import { readCell } from '../../src/reading/excel-number';
import type { Aspect } from '../../src/domain/dimensions';
import type { CellNumber } from '../../src/reading/excel-number';

function numberIn(cell: CellSnapshot, wanted: Aspect): CellNumber {
  const reading = readCell(cell, wanted);
  if (reading.kind !== 'number') throw new Error(`read as ${reading.kind}`);
  return reading;
}

function intervalOf(
  cell: CellSnapshot,
  aspect: Aspect,
  context: Omit<QuantityContext, 'aspect'> = {},
): string {
  return formatInterval(toQuantity(numberIn(cell, aspect), { aspect, ...context }).interval);
}

const between = (low: string, high: string): Interval => ({
  low: Decimal.parse(low),
  high: Decimal.parse(high),
});

describe('readCell', () => {
  it.each<[string, CellSnapshot | null, object]>([
    ['nothing', null, { kind: 'blank' }],
    ['an empty cell', { value: null }, { kind: 'blank' }],
    ['the empty text of a formula', { value: '', formula: '=""' }, { kind: 'blank' }],
    ['dots', { value: '…' }, { kind: 'missing' }],
    ['a cross', { value: 'x' }, { kind: 'not-applicable' }],
    ['a label', { value: 'Toàn tỉnh' }, { kind: 'label', text: 'Toàn tỉnh', digits: false }],
    ['a code', { value: 'DA1' }, { kind: 'label', text: 'DA1', digits: true }],
    ['a truth value', { value: true }, { kind: 'boolean' }],
    ['an error', { value: { error: '#DIV/0!' } }, { kind: 'error', error: '#DIV/0!' }],
    ['an impossible number', { value: Infinity }, { kind: 'error', error: '#NUM!' }],
    ['a date', { value: 45292, numberFormat: 'dd/mm/yyyy' }, { kind: 'date' }],
  ])('%s', (_, cell, expected) => {
    expect(readCell(cell, 'rate')).toEqual(expected);
  });

  it('reads typed numbers with the decimals that were typed', () => {
    expect(numberIn({ value: 2.27 }, 'rate')).toMatchObject({ origin: 'constant', decimals: 2 });
    expect(numberIn({ value: 1.5, numberFormat: '0.00' }, 'rate').decimals).toBe(1);
    expect(numberIn({ value: 7540 }, 'count').decimals).toBe(0);
    expect(numberIn({ value: 0.1 + 0.2 }, 'rate').value.toString()).toBe('0.30000000000000004');
  });

  it('brings rates of percent cells to percent, and leaves counts alone', () => {
    const cell = { value: 0.0227, numberFormat: '0.00%' };
    const rate = numberIn(cell, 'rate');
    expect(rate.value.toString()).toBe('2.27');
    expect(rate).toMatchObject({ decimals: 2, percentFormat: true });
    expect(numberIn({ ...cell, value: 0.5 }, 'points').value.toString()).toBe('50');
    expect(numberIn(cell, 'count').value.toString()).toBe('0.0227');
    expect(numberIn({ value: 2.27 }, 'rate').percentFormat).toBe(false);
  });

  it('reads numbers stored as text, in the locale of their column', () => {
    expect(numberIn({ value: '7.540' }, 'count')).toMatchObject({ origin: 'text', decimals: 0 });
    const english = readCell({ value: '7.540' }, 'rate', 'en-US');
    expect(english.kind === 'number' && english.value.toString()).toBe('7.540');
    expect(numberIn({ value: '-' }, 'count').value.toString()).toBe('0');
    expect(numberIn({ value: '12,5%' }, 'rate').value.toString()).toBe('12.5');
    expect(numberIn({ value: '1.234,5', formula: '=TEXT(B1,"0")' }, 'rate').origin).toBe('formula');
  });

  it.each([
    [15.833333333333334, true],
    [0.0227048618127, true],
    [0.022704861812, false],
    [24.40123456789, false],
    [133086000000, false],
    [1234567890123.5, false],
  ])('%d was computed elsewhere: %s', (value, expected) => {
    expect(numberIn({ value }, 'rate').computedElsewhere).toBe(expected);
  });
});

describe('findColumnDecimals', () => {
  const decimalsOf = (...values: (number | string | null)[]) =>
    findColumnDecimals(values.map((value) => readCell({ value }, 'rate')));

  it('takes the most that any constant shows', () => {
    expect(decimalsOf(2.5, 1.33, 24.4, 2)).toBe(2);
    expect(decimalsOf(2, '1,330')).toBe(3);
  });

  it('passes over one that is typed more finely than all others', () => {
    expect(decimalsOf(78.7, 74.6, 69.11, 73.7, 77.4, 75.5, 75)).toBe(1);
    expect(decimalsOf(12, 7, 31, 45.25, 18, 9, 22)).toBe(0);
    expect(decimalsOf(78.7, 74.6, 69.11, 73.71, 77.4, 75.5, 75)).toBe(2);
  });

  it('ignores what was computed, ranges and what is no number', () => {
    expect(decimalsOf(15.833333333333334, 2.5, '1,25-1,5', 'Tổng', null)).toBe(1);
    expect(findColumnDecimals([readCell({ value: 1.25, formula: '=A1' }, 'rate'), undefined])).toBe(
      undefined,
    );
  });
});

describe('toQuantity', () => {
  it('gives typed rates half a unit of their last place, or of their column', () => {
    expect(intervalOf({ value: 7 }, 'rate')).toBe('[6.5; 7.5]');
    expect(intervalOf({ value: 2.5 }, 'rate', { columnDecimals: 2 })).toBe('[2.495; 2.505]');
    expect(intervalOf({ value: 2.555 }, 'rate', { columnDecimals: 2 })).toBe('[2.5545; 2.5555]');
    expect(intervalOf({ value: -1.5 }, 'points')).toBe('[-1.55; -1.45]');
  });

  it('leaves a text the decimals it was written with', () => {
    expect(intervalOf({ value: '1,50' }, 'rate')).toBe('[1.495; 1.505]');
    expect(intervalOf({ value: '1,5' }, 'rate', { columnDecimals: 2 })).toBe('[1.45; 1.55]');
  });

  it('takes counts, money and nil as exact', () => {
    expect(intervalOf({ value: 25.59 }, 'count', { columnDecimals: 4 })).toBe('[25.59; 25.59]');
    expect(intervalOf({ value: 133086000000 }, 'amount')).toBe('[133086000000; 133086000000]');
    expect(intervalOf({ value: '-' }, 'rate', { columnDecimals: 2 })).toBe('[0; 0]');
    expect(toQuantity(numberIn({ value: 7540 }, 'count'), { aspect: 'count' }).decimals).toBe(
      undefined,
    );
  });

  it('takes the ends of stated ranges and bounds as exact', () => {
    expect(intervalOf({ value: '0,2- 0,25%' }, 'rate')).toBe('[0.2; 0.25]');
    expect(intervalOf({ value: 'trên 7%' }, 'rate')).toBe('[7; …)');
    expect(intervalOf({ value: 'tối đa 5' }, 'count')).toBe('(…; 5]');
    const range = toQuantity(numberIn({ value: '65-70' }, 'count'), { aspect: 'count' });
    expect(range.value.toString()).toBe('67.5');
  });

  it('leaves what was computed elsewhere a relative width of 10⁻¹²', () => {
    expect(intervalOf({ value: 1.000000000001 }, 'rate', { columnDecimals: 2 })).toBe(
      '[1.0000000000004999999999995; 1.0000000000015000000000005]',
    );
  });

  it('gives rounded formulas half a unit of what they round to', () => {
    const formula = '=IF(B7="","",ROUND(100*C7/B7,2))';
    expect(intervalOf({ value: 2.27, formula }, 'rate')).toBe('[2.265; 2.275]');
    const inPercent = { value: 0.0227, formula: '=ROUND(C7/B7,4)', numberFormat: '0.00%' };
    expect(intervalOf(inPercent, 'rate')).toBe('[2.265; 2.275]');
    const quantity = toQuantity(numberIn(inPercent, 'rate'), { aspect: 'rate' });
    expect(quantity).toMatchObject({ decimals: 2, origin: 'formula' });
    const added = { value: 0.03, formula: '=C7+ROUND(D7,3)', numberFormat: '0%' };
    expect(intervalOf(added, 'rate', { operands: [between('0.5', '1.5')] })).toBe(
      '[2.4499999999985; 3.5500000000015]',
    );
    const ratio = { value: 0.5, formula: '=C7/B7', numberFormat: '0%' };
    expect(intervalOf(ratio, 'rate')).toBe('[49.9999999999750; 50.0000000000250]');
    expect(intervalOf({ value: 74000, formula: '=ROUND(B7,-3)' }, 'amount')).toBe('[73500; 74500]');
    expect(intervalOf({ value: 171, formula: '=ROUND(B7*C7,0)' }, 'count')).toBe('[171; 171]');
  });

  it('adds the half-units of what a formula adds', () => {
    const operands = [between('37.125', '37.135'), between('26.195', '26.205')];
    const cell = { value: 11, formula: '=C7-D7' };
    expect(intervalOf(cell, 'points', { operands })).toBe(
      '[10.9899999999814325; 11.0100000000185675]',
    );
    const counts = [between('3485', '3485'), between('1196', '1196')];
    expect(intervalOf({ value: 2289, formula: '=C16-E16' }, 'count', { operands: counts })).toBe(
      '[2289; 2289]',
    );
  });

  it('forgives binary arithmetic in sums of exact fractions', () => {
    const operands = ['0.1', '0.2'].map((end) => between(end, end));
    const cell = { value: 0.1 + 0.2, formula: '=B7+C7' };
    const { interval } = toQuantity(numberIn(cell, 'amount'), { aspect: 'amount', operands });
    expect(interval.low?.atMost(Decimal.parse('0.3'))).toBe(true);
    expect(interval.high?.lessThan(Decimal.parse('0.300000000001'))).toBe(true);
    const cancelled = { value: 0.3 - 0.1 - 0.2, formula: '=B7-C7-D7' };
    const rest = toQuantity(numberIn(cancelled, 'amount'), { aspect: 'amount', operands });
    expect(rest.interval.low?.sign()).toBe(-1);
    expect(rest.interval.high?.sign()).toBe(1);
  });

  it('trusts every other formula but for binary arithmetic', () => {
    expect(intervalOf({ value: 2.5, formula: '=100*C7/B7', numberFormat: '0' }, 'rate')).toBe(
      '[2.49999999999875; 2.50000000000125]',
    );
  });
});
