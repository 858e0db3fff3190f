import fc from 'fast-check';

/** What a tired hand makes of a figure. */
export const TYPING_SLIPS = [
  'digits swapped',
  'digit wrong',
  'digit missing',
  'digit extra',
  'times ten',
  'times a thousand',
] as const;

export type TypingSlip = (typeof TYPING_SLIPS)[number];

export interface DrawnSlip {
  readonly slip: TypingSlip;
  readonly position: number;
  readonly digit: number;
}

export const drawnSlips: fc.Arbitrary<DrawnSlip> = fc.record({
  slip: fc.constantFrom(...TYPING_SLIPS),
  position: fc.nat(9),
  digit: fc.integer({ min: 0, max: 9 }),
});

/** The figure after the slip, with as many decimals as before; the same figure where it had no effect. */
export function afterSlip(right: number, decimals: number, drawn: DrawnSlip): number {
  const unit = 10 ** decimals;
  const digits = String(Math.round(right * unit)).padStart(decimals + 1, '0');
  const at = drawn.position % digits.length;
  const head = digits.slice(0, at);
  const tail = digits.slice(at + 1);
  const written: Record<TypingSlip, string> = {
    'digits swapped': head + tail.slice(0, 1) + digits[at]! + tail.slice(1),
    'digit wrong': head + drawn.digit + tail,
    'digit missing': digits.length > 1 ? head + tail : digits,
    'digit extra': head + digits[at]! + drawn.digit + tail,
    'times ten': digits + '0',
    'times a thousand': digits + '000',
  };
  return Number(written[drawn.slip]) / unit;
}
