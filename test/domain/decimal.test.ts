import fc from 'fast-check';
import { Decimal, DecimalError, maximum, minimum } from '../../src/domain/decimal';
import type { Rounding } from '../../src/domain/decimal';

/** A judge of its own: a fraction of two bigints that is never reduced to decimals. */
interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const coefficients = fc.oneof(
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  fc.bigInt({ min: -10_000n, max: 10_000n }),
  fc.constantFrom(0n, 9007199254740991n, 9007199254740992n, -9007199254740991n, -9007199254740993n),
);
const figures = fc
  .tuple(coefficients, fc.integer({ min: 0, max: 25 }))
  .map(([coefficient, scale]) => ({
    decimal: Decimal.of(coefficient, scale),
    rational: { numerator: coefficient, denominator: 10n ** BigInt(scale) },
  }));
const places = fc.integer({ min: -6, max: 12 });
const roundings = fc.constantFrom<Rounding>('half-up', 'floor', 'ceil', 'truncate');

function compareRationals(one: Rational, other: Rational): number {
  const left = one.numerator * other.denominator;
  const right = other.numerator * one.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Reads the canonical text digit by digit, so that nothing of Decimal is trusted. */
function rationalOf(decimal: Decimal): Rational {
  const text = decimal.toString();
  const point = text.indexOf('.');
  return {
    numerator: BigInt(text.replace('.', '')),
    denominator: 10n ** BigInt(point < 0 ? 0 : text.length - point - 1),
  };
}

function expectEqual(decimal: Decimal, rational: Rational): void {
  expect(compareRationals(rationalOf(decimal), rational)).toBe(0);
}

/** Rounds by walking: the multiples of 10^-places on either side, and the distance to each. */
function roundRational(value: Rational, decimals: number, rounding: Rounding): Rational {
  const unit: Rational =
    decimals >= 0
      ? { numerator: 1n, denominator: 10n ** BigInt(decimals) }
      : { numerator: 10n ** BigInt(-decimals), denominator: 1n };
  const top = value.numerator * unit.denominator;
  const bottom = value.denominator * unit.numerator;
  let below = top / bottom;
  if (below * bottom > top) below -= 1n;
  const isExact = below * bottom === top;
  const above = isExact ? below : below + 1n;
  const multiple = (count: bigint) => ({
    numerator: count * unit.numerator,
    denominator: unit.denominator,
  });
  const towardsZero = top < 0n ? above : below;
  const awayFromZero = top < 0n ? below : above;
  switch (rounding) {
    case 'floor':
      return multiple(below);
    case 'ceil':
      return multiple(above);
    case 'truncate':
      return multiple(towardsZero);
    case 'half-up': {
      const toBelow = top - below * bottom;
      const toAbove = above * bottom - top;
      if (toBelow === toAbove) return multiple(awayFromZero);
      return multiple(toBelow < toAbove ? below : above);
    }
  }
}

describe('arithmetic agrees with fractions of bigints', () => {
  it('adds, subtracts, multiplies and compares', () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const a = one.rational;
        const b = other.rational;
        const denominator = a.denominator * b.denominator;
        const left = a.numerator * b.denominator;
        const right = b.numerator * a.denominator;
        expectEqual(one.decimal.plus(other.decimal), { numerator: left + right, denominator });
        expectEqual(one.decimal.minus(other.decimal), { numerator: left - right, denominator });
        expectEqual(one.decimal.times(other.decimal), {
          numerator: a.numerator * b.numerator,
          denominator,
        });
        expect(one.decimal.compare(other.decimal)).toBe(compareRationals(a, b));
        expect(one.decimal.equals(other.decimal)).toBe(compareRationals(a, b) === 0);
        expect(one.decimal.lessThan(other.decimal)).toBe(compareRationals(a, b) < 0);
        expect(one.decimal.atMost(other.decimal)).toBe(compareRationals(a, b) <= 0);
        expectEqual(minimum(one.decimal, other.decimal), compareRationals(a, b) < 0 ? a : b);
        expectEqual(maximum(one.decimal, other.decimal), compareRationals(a, b) < 0 ? b : a);
      }),
    );
  });

  it('rounds to any place, before or behind the point', () => {
    fc.assert(
      fc.property(figures, places, roundings, ({ decimal, rational }, decimals, rounding) => {
        expectEqual(decimal.round(decimals, rounding), roundRational(rational, decimals, rounding));
      }),
    );
  });

  it('divides to any place', () => {
    fc.assert(
      fc.property(figures, figures, places, roundings, (one, other, decimals, rounding) => {
        fc.pre(!other.decimal.isZero());
        const sign = other.rational.numerator < 0n ? -1n : 1n;
        const quotient = {
          numerator: one.rational.numerator * other.rational.denominator * sign,
          denominator: one.rational.denominator * other.rational.numerator * sign,
        };
        expectEqual(
          one.decimal.dividedBy(other.decimal, decimals, rounding),
          roundRational(quotient, decimals, rounding),
        );
      }),
    );
  });

  it('shifts, negates, takes absolute values and signs', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -30, max: 30 }), ({ decimal, rational }, exponent) => {
        const { numerator, denominator } = rational;
        const power = 10n ** BigInt(Math.abs(exponent));
        expectEqual(
          decimal.shifted(exponent),
          exponent < 0
            ? { numerator, denominator: denominator * power }
            : { numerator: numerator * power, denominator },
        );
        expectEqual(decimal.negated(), { numerator: -numerator, denominator });
        const absolute = numerator < 0n ? -numerator : numerator;
        expectEqual(decimal.abs(), { numerator: absolute, denominator });
        expect(decimal.sign()).toBe(numerator < 0n ? -1 : numerator > 0n ? 1 : 0);
        expect(decimal.isZero()).toBe(numerator === 0n);
        expect(decimal.isInteger()).toBe(numerator % denominator === 0n);
      }),
    );
  });
});

describe('text and doubles', () => {
  it('prints what it parses, with all of its decimals', () => {
    fc.assert(
      fc.property(figures, ({ decimal }) => {
        const again = Decimal.parse(decimal.toString());
        expect(again.toString()).toBe(decimal.toString());
        expect(again.scale).toBe(decimal.scale);
        expect(JSON.stringify({ decimal })).toBe(`{"decimal":"${decimal.toString()}"}`);
      }),
    );
  });

  it('reads a double as its shortest decimal, which reads back as the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
        const decimal = Decimal.fromDouble(double);
        expect(decimal.toDouble()).toBe(double === 0 ? 0 : double);
        expect(Number(decimal.toString())).toBe(double === 0 ? 0 : double);
      }),
    );
  });

  it('drops trailing zeros and nothing else', () => {
    fc.assert(
      fc.property(figures, ({ decimal, rational }) => {
        const normal = decimal.normalised();
        expectEqual(normal, rational);
        expect(normal.toString()).not.toMatch(/\.\d*0$/);
      }),
    );
  });

  it.each([
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['-2.5', 0, '-3'],
    ['133086000000', -6, '133086000000'],
    ['133461', -3, '133000'],
    ['133500', -3, '134000'],
    ['0.004', 2, '0.00'],
  ])('rounds %s to %d places as %s', (text, decimals, expected) => {
    expect(Decimal.parse(text).round(decimals).toString()).toBe(expected);
  });

  it('reads a double as the shortest decimal that comes back as it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(8), (units, scale) => {
        const text = `${units}e-${scale}`;
        const read = Decimal.fromDouble(Number(text));
        expect(read.equals(Decimal.parse(text))).toBe(true);
        expect(read.scale).toBe(read.normalised().scale);
      }),
    );
  });

  it('adds 0.1 and 0.2 as people do', () => {
    const sum = Decimal.fromDouble(0.1).plus(Decimal.fromDouble(0.2));
    expect(sum.equals(Decimal.fromDouble(0.3))).toBe(true);
  });

  it.each([
    [2, '0.005'],
    [0, '0.5'],
    [-1, '5'],
    [-3, '500'],
  ])('half a unit of %d decimals is %s', (decimals, expected) => {
    expect(Decimal.halfUnit(decimals).toString()).toBe(expected);
  });

  it('takes a negative scale as tens, hundreds …', () => {
    expect(Decimal.of(5, -2).toString()).toBe('500');
    expect(Decimal.of(-5n, -2).toString()).toBe('-500');
  });

  it.each(['', '-', '1,5', '1.', '.5', '0x1', '1e', ' 1', '١', 'NaN', '1e99999'])(
    'refuses %j',
    (text) => {
      expect(() => Decimal.parse(text)).toThrow(DecimalError);
    },
  );

  it('refuses doubles that are no numbers, fractions as integers, and division by zero', () => {
    expect(() => Decimal.fromDouble(NaN)).toThrow(DecimalError);
    expect(() => Decimal.fromDouble(-Infinity)).toThrow(DecimalError);
    expect(() => Decimal.integer(1.5)).toThrow(DecimalError);
    expect(() => Decimal.integer(2 ** 53)).toThrow(DecimalError);
    expect(() => Decimal.ONE.dividedBy(Decimal.ZERO, 2, 'floor')).toThrow(RangeError);
  });

  it('has one zero', () => {
    expect(Decimal.fromDouble(-0).toString()).toBe('0');
    expect(Object.is(Decimal.integer(-0).toDouble(), 0)).toBe(true);
    expect(Object.is(Decimal.integer(0).times(Decimal.integer(-5)).toDouble(), 0)).toBe(true);
  });
});
