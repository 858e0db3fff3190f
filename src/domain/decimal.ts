/**
 * Exact decimal numbers: an integer coefficient over a power of ten.
 *
 * Money reaches 10^15 đồng and products of it overflow binary doubles, so nothing
 * here ever rounds unless asked to. Coefficients are plain numbers while they are
 * safe integers (the fast path: nearly every figure of a real plan) and bigints
 * beyond that; the two never mix in one result that fits the former.
 */
import { divideBig, divideSafe, type Rounding } from './division';
import { bigPower, POWERS } from './powers-of-ten';

export type { Rounding };

type Coefficient = number | bigint;

const MAX_SAFE = Number.MAX_SAFE_INTEGER;
const HALF_UNITS: Decimal[] = [];

export class DecimalError extends Error {
  constructor(readonly text: string) {
    super(`Not a decimal number: ${text}`);
    this.name = 'DecimalError';
  }
}

export class Decimal {
  private constructor(
    /** value = coefficient / 10^scale */
    private readonly coefficient: Coefficient,
    /** Number of decimals carried, ≥ 0; not normalised: 1.50 has scale 2. */
    readonly scale: number,
  ) {}

  static readonly ZERO = new Decimal(0, 0);
  static readonly ONE = new Decimal(1, 0);
  static readonly HUNDRED = new Decimal(100, 0);

  /** A whole number. Throws DecimalError for fractions, NaN and unsafe numbers. */
  static integer(value: number | bigint): Decimal {
    if (typeof value === 'bigint') return make(value, 0);
    if (!Number.isSafeInteger(value)) throw new DecimalError(String(value));
    return new Decimal(value === 0 ? 0 : value, 0);
  }

  /** coefficient / 10^scale; a negative scale gives a whole number of tens, hundreds … */
  static of(coefficient: number | bigint, scale: number): Decimal {
    return typeof coefficient === 'bigint' || scale < 0
      ? make(BigInt(coefficient), scale)
      : new Decimal(Decimal.integer(coefficient).coefficient, scale);
  }

  /** Canonical text: `-12.50`, `7`, `1e-7`. Throws DecimalError for anything else. */
  static parse(text: string): Decimal {
    const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
    if (!match) throw new DecimalError(text);
    const fraction = match[3] ?? '';
    const digits = BigInt(match[1]! + match[2]! + fraction);
    return make(digits, fraction.length - Number(match[4] ?? 0));
  }

  /**
   * The shortest decimal that reads back as this double: what the author typed.
   * Throws DecimalError for NaN and infinities.
   */
  static fromDouble(value: number): Decimal {
    if (Number.isSafeInteger(value)) return new Decimal(value === 0 ? 0 : value, 0);
    if (!Number.isFinite(value)) throw new DecimalError(String(value));
    return fromShortDouble(value) ?? Decimal.parse(String(value));
  }

  /** 10^-decimals / 2: half a unit of the last reported place, which may lie before the point. */
  static halfUnit(decimals: number): Decimal {
    return decimals < 0
      ? make(5n, decimals + 1)
      : (HALF_UNITS[decimals] ??= make(5n, decimals + 1));
  }

  plus(other: Decimal): Decimal {
    if (this.scale === other.scale) return sum(this.coefficient, other.coefficient, this.scale);
    const scale = Math.max(this.scale, other.scale);
    return sum(scaled(this, scale), scaled(other, scale), scale);
  }

  minus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return difference(scaled(this, scale), scaled(other, scale), scale);
  }

  times(other: Decimal): Decimal {
    const scale = this.scale + other.scale;
    if (typeof this.coefficient === 'number' && typeof other.coefficient === 'number') {
      const product = this.coefficient * other.coefficient;
      if (product >= -MAX_SAFE && product <= MAX_SAFE)
        return new Decimal(product === 0 ? 0 : product, scale);
    }
    return make(BigInt(this.coefficient) * BigInt(other.coefficient), scale);
  }

  negated(): Decimal {
    const { coefficient } = this;
    return new Decimal(coefficient === 0 ? 0 : -coefficient, this.scale);
  }

  abs(): Decimal {
    return this.coefficient < 0 ? this.negated() : this;
  }

  /** -1, 0 or 1. */
  compare(other: Decimal): number {
    let one = this.coefficient;
    let two = other.coefficient;
    if (this.scale !== other.scale) {
      const scale = Math.max(this.scale, other.scale);
      one = scaled(this, scale);
      two = scaled(other, scale);
    }
    return one < two ? -1 : one > two ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }
  lessThan(other: Decimal): boolean {
    return this.compare(other) < 0;
  }
  atMost(other: Decimal): boolean {
    return this.compare(other) <= 0;
  }

  sign(): number {
    return this.coefficient < 0 ? -1 : this.coefficient > 0 ? 1 : 0;
  }
  isZero(): boolean {
    return this.sign() === 0;
  }
  isInteger(): boolean {
    return this.scale === 0 || this.normalised().scale === 0;
  }

  /** this / divisor to `decimals` places (negative: tens, hundreds …), rounded as asked. Throws RangeError on zero. */
  dividedBy(divisor: Decimal, decimals: number, rounding: Rounding): Decimal {
    if (divisor.isZero()) throw new RangeError('division by zero');
    // this.c/10^s ÷ d.c/10^t, wanted in units of 10^-decimals
    const shift = divisor.scale + decimals - this.scale;
    if (decimals >= 0) {
      const quotient = divideSafe(this.coefficient, divisor.coefficient, shift, rounding);
      if (quotient !== undefined) return new Decimal(quotient, decimals);
    }
    let numerator = BigInt(this.coefficient) * bigPower(Math.max(shift, 0));
    let denominator = BigInt(divisor.coefficient) * bigPower(Math.max(-shift, 0));
    if (denominator < 0n) {
      numerator = -numerator;
      denominator = -denominator;
    }
    return make(divideBig(numerator, denominator, rounding), decimals);
  }

  /** Half-up rounds away from zero on ties, as Excel's ROUND does. */
  round(decimals: number, rounding: Rounding = 'half-up'): Decimal {
    if (this.scale <= decimals) return this;
    if (decimals >= 0) {
      const quotient = divideSafe(this.coefficient, 1, decimals - this.scale, rounding);
      if (quotient !== undefined) return new Decimal(quotient, decimals);
    }
    return make(
      divideBig(BigInt(this.coefficient), bigPower(this.scale - decimals), rounding),
      decimals,
    );
  }

  /** Multiplied by 10^exponent (which may be negative); exact. */
  shifted(exponent: number): Decimal {
    const scale = this.scale - exponent;
    if (scale >= 0) return new Decimal(this.coefficient, scale);
    const whole = Number(this.coefficient) * (POWERS[-scale] ?? NaN);
    return Number.isSafeInteger(whole)
      ? new Decimal(whole, 0)
      : make(BigInt(this.coefficient), scale);
  }

  /** Without trailing zeros: 1.50 → 1.5. */
  normalised(): Decimal {
    let { coefficient, scale } = this;
    if (scale === 0) return this;
    if (typeof coefficient === 'number') {
      while (scale > 0 && coefficient % 10 === 0) {
        coefficient /= 10;
        scale--;
      }
    } else {
      while (scale > 0 && coefficient % 10n === 0n) {
        coefficient /= 10n;
        scale--;
      }
    }
    return scale === this.scale ? this : make(BigInt(coefficient), scale);
  }

  /** The nearest double: for writing to a cell, never for comparing. */
  toDouble(): number {
    // Of two numbers that doubles hold exactly the quotient is the nearest double.
    return typeof this.coefficient === 'number' && this.scale < POWERS.length
      ? this.coefficient / POWERS[this.scale]!
      : Number(this.toString());
  }

  /** Canonical text with `scale` decimals; parse(toString()) is the same value and scale. */
  toString(): string {
    const negative = this.coefficient < 0;
    const digits = String(negative ? -this.coefficient : this.coefficient).padStart(
      this.scale + 1,
      '0',
    );
    const cut = digits.length - this.scale;
    const text = this.scale === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
    return negative ? `-${text}` : text;
  }

  toJSON(): string {
    return this.toString();
  }

  /** @internal aligned coefficient; only for this module. */
  static coefficientOf(value: Decimal): Coefficient {
    return value.coefficient;
  }

  /** @internal */
  static raw(coefficient: Coefficient, scale: number): Decimal {
    return new Decimal(coefficient, scale);
  }
}

/** Adds many numbers up without a new Decimal for each. */
export class DecimalSum {
  private sum = 0;
  private scale = 0;
  /** Instead of the sum, where that is beyond the safe integers. */
  private exact: Decimal | undefined;

  add(value: Decimal): void {
    this.count(value, 1);
  }

  subtract(value: Decimal): void {
    this.count(value, -1);
  }

  toDecimal(): Decimal {
    return this.exact ?? Decimal.raw(this.sum, this.scale);
  }

  copy(): DecimalSum {
    return Object.assign(new DecimalSum(), this);
  }

  private count(value: Decimal, sign: 1 | -1): void {
    if (!this.exact && value.scale <= this.scale) {
      const term = scaled(value, this.scale);
      const next = typeof term === 'number' ? this.sum + sign * term : Infinity;
      if (next >= -MAX_SAFE && next <= MAX_SAFE) {
        this.sum = next;
        return;
      }
    }
    const now = this.toDecimal();
    const next = sign === 1 ? now.plus(value) : now.minus(value);
    const coefficient = Decimal.coefficientOf(next);
    this.exact = typeof coefficient === 'number' ? undefined : next;
    this.sum = typeof coefficient === 'number' ? coefficient : 0;
    this.scale = next.scale;
  }
}

export function minimum(one: Decimal, other: Decimal): Decimal {
  return other.lessThan(one) ? other : one;
}

export function maximum(one: Decimal, other: Decimal): Decimal {
  return one.lessThan(other) ? other : one;
}

function make(coefficient: bigint, scale: number): Decimal {
  if (scale < 0) return make(coefficient * bigPower(-scale), 0);
  return coefficient >= -9007199254740991n && coefficient <= 9007199254740991n
    ? Decimal.raw(Number(coefficient), scale)
    : Decimal.raw(coefficient, scale);
}

function sum(one: Coefficient, other: Coefficient, scale: number): Decimal {
  if (typeof one === 'number' && typeof other === 'number') {
    const total = one + other;
    if (total >= -MAX_SAFE && total <= MAX_SAFE) return Decimal.raw(total, scale);
  }
  return make(BigInt(one) + BigInt(other), scale);
}

function difference(one: Coefficient, other: Coefficient, scale: number): Decimal {
  return sum(one, typeof other === 'number' ? 0 - other : -other, scale);
}

/** Decimals of a double that are looked for by trial; figures that people type have no more. */
const SHORT_DECIMALS = 4;

/** Decimals of so few digits are told apart by their doubles, so the first that fits is the shortest. */
const SHORT_UNITS = 1e15;

function fromShortDouble(value: number): Decimal | undefined {
  for (let scale = 1; scale <= SHORT_DECIMALS; scale++) {
    const power = POWERS[scale]!;
    const units = Math.round(value * power);
    if (units >= SHORT_UNITS || units <= -SHORT_UNITS) return undefined;
    if (units / power === value) return Decimal.raw(units, scale);
  }
  return undefined;
}

function scaled(value: Decimal, scale: number): Coefficient {
  const coefficient = Decimal.coefficientOf(value);
  const shift = scale - value.scale;
  if (shift === 0) return coefficient;
  if (typeof coefficient === 'number' && shift < POWERS.length) {
    const result = coefficient * POWERS[shift]!;
    if (result >= -MAX_SAFE && result <= MAX_SAFE) return result;
  }
  return BigInt(coefficient) * bigPower(shift);
}
