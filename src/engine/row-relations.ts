import { Decimal } from '../domain/decimal';
import {
  add,
  between,
  EVERYTHING,
  exactly,
  multiply,
  negate,
  scale,
  type Interval,
} from '../domain/interval';
import type {
  EitherPattern,
  LinearPattern,
  ProductPattern,
  RatioPattern,
} from '../domain/relation';
import type { FigureSource } from './figure';
import type { LinkView } from './links';
import { sideOf, type Side } from './side';

/** Whether a linear pattern holds in the row that starts at a fact index. */
export function evaluateLinear(
  pattern: LinearPattern,
  start: number,
  valuation: FigureSource,
): Side {
  const subject = valuation.figure(start + pattern.subject);
  if (!subject) return undefined;
  const expected = expectedOfLinear(pattern, start, valuation);
  if (!expected) return undefined;
  const side = sideOf(subject.interval, expected);
  return pattern.comparison === '<=' && side === -1 ? 0 : side;
}

/** Σ coefficient·term as an interval; undefined where a term is blank, or all are where blanks count as nothing. */
export function expectedOfLinear(
  pattern: LinearPattern,
  start: number,
  valuation: FigureSource,
): Interval | undefined {
  let sum: Interval | undefined;
  for (const term of pattern.terms) {
    const figure = valuation.figure(start + term.column);
    if (!figure && pattern.blanks === 'zero') continue;
    if (!figure) return undefined;
    const part = term.coefficient === 1 ? figure.interval : negate(figure.interval);
    sum = sum ? add(sum, part) : part;
  }
  return sum;
}

export function evaluateRatio(pattern: RatioPattern, start: number, valuation: FigureSource): Side {
  const rate = valuation.figure(start + pattern.rate);
  const numerator = valuation.figure(start + pattern.numerator);
  const denominator = valuation.figure(start + pattern.denominator);
  if (!rate || !numerator || !denominator) return undefined;
  // Multiplied out, so that nothing is ever divided and a zero denominator needs no case.
  return sideOf(
    productOf(rate.interval, denominator.interval),
    pattern.factor === 1 ? numerator.interval : scale(numerator.interval, Decimal.HUNDRED),
  );
}

/** The product of two intervals; of half-open ones that hold nothing negative the end that is known. */
function productOf(one: Interval, other: Interval): Interval {
  if (one.low && one.high && other.low && other.high) return multiply(one, other);
  const isPositive = (one.low?.sign() ?? -1) >= 0 && (other.low?.sign() ?? -1) >= 0;
  if (!isPositive) return EVERYTHING;
  return between(
    one.low && other.low && one.low.times(other.low),
    one.high && other.high && one.high.times(other.high),
  );
}

export function expectedOfRatio(
  pattern: RatioPattern,
  start: number,
  valuation: FigureSource,
): Interval | undefined {
  const numerator = valuation.figure(start + pattern.numerator)?.value;
  const denominator = valuation.figure(start + pattern.denominator)?.value;
  if (!numerator || !denominator || denominator.isZero()) return undefined;
  const dividend = numerator.times(Decimal.integer(pattern.factor));
  return {
    low: dividend.dividedBy(denominator, 6, 'floor'),
    high: dividend.dividedBy(denominator, 6, 'ceil'),
  };
}

export function evaluateProduct(
  pattern: ProductPattern,
  start: number,
  valuation: FigureSource,
): Side {
  const subject = valuation.figure(start + pattern.subject);
  const expected = expectedOfProduct(pattern, start, valuation);
  if (!subject || !expected) return undefined;
  // The product of what is written exactly was rounded to the decimals of the amount.
  const half = Decimal.halfUnit(Math.max(0, subject.value.scale));
  return sideOf(add(subject.interval, { low: half.negated(), high: half }), expected);
}

export function expectedOfProduct(
  { factors: [one, other] }: ProductPattern,
  start: number,
  valuation: FigureSource,
): Interval | undefined {
  const first = valuation.figure(start + one);
  const second = valuation.figure(start + other);
  return first && second && productOf(first.interval, second.interval);
}

/** Holds if any option does, and where one cannot be tested nothing is said; else the first option's side. */
export function evaluateEither(
  { options }: EitherPattern,
  start: number,
  valuation: FigureSource,
): Side {
  const sides = options.map((option) =>
    option.kind === 'ratio'
      ? evaluateRatio(option, start, valuation)
      : evaluateLinear(option, start, valuation),
  );
  if (sides.includes(0)) return 0;
  return sides.includes(undefined) ? undefined : sides[0];
}

/** The side of a link's subject, wherever that stands. */
export function evaluateLink(view: LinkView, valuation: FigureSource): Side {
  const sum = sumOfLink(view, valuation);
  const side = sum && sideOf(sum, exactly(Decimal.ZERO));
  return view.comparison === '<=' && side === -1 ? 0 : side;
}

function sumOfLink(
  { own, rest, blanks, ownsSubject }: LinkView,
  valuation: FigureSource,
): Interval | undefined {
  let sum = rest;
  for (const [position, { index, factor }] of own.entries()) {
    const figure = valuation.figure(index);
    const mayBeBlank = blanks === 'zero' && !(ownsSubject && position === 0);
    if (!figure && !mayBeBlank) return undefined;
    if (figure) sum = add(sum, scale(figure.interval, factor));
  }
  return sum;
}

/** What the subject of a link should meet; the table's first figure where the subject is elsewhere. */
export function expectedOfLink(
  { own, rest }: LinkView,
  valuation: FigureSource,
): Interval | undefined {
  const [first, ...others] = own;
  let sum = rest;
  for (const { index, factor } of others) {
    const figure = valuation.figure(index);
    if (figure) sum = add(sum, scale(figure.interval, factor));
  }
  return first && scale(negate(sum), reciprocal(first.factor));
}

/** Of ±10^n. */
function reciprocal(factor: Decimal): Decimal {
  const unit = Decimal.integer(factor.sign());
  return factor.abs().equals(Decimal.ONE) ? unit : unit.shifted(exponentOf(factor));
}

function exponentOf(factor: Decimal): number {
  let exponent = 0;
  let at = factor.abs();
  while (Decimal.ONE.lessThan(at)) {
    at = at.shifted(-1);
    exponent--;
  }
  while (at.lessThan(Decimal.ONE)) {
    at = at.shifted(1);
    exponent++;
  }
  return exponent;
}
