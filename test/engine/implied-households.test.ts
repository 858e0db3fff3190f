import fc from 'fast-check';
import { Decimal } from '../../src/domain/decimal';
import { around, exactly } from '../../src/domain/interval';
import { householdsOfPair } from '../../src/engine/implied-households';

test('the households of a count and a rate are exactly the whole numbers that round to the rate', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 1000 }),
      (count, tenths) => {
        const rate = Decimal.of(tenths, 1);
        const figures = [
          { value: Decimal.integer(count), interval: exactly(Decimal.integer(count)) },
          { value: rate, interval: around(rate, Decimal.halfUnit(1)) },
        ];
        const range = householdsOfPair(
          0,
          { count: 0, rate: 1 },
          { figure: (index) => figures[index] },
        );
        for (let households = 1; households <= 2000; households++) {
          // rate within half a tenth of 100·count/households, in integers: |20·100·c − 2·t·h| ≤ h
          const fits = Math.abs(2000 * count - 2 * tenths * households) <= households;
          const inside =
            typeof range === 'object' &&
            range.low.atMost(Decimal.integer(households)) &&
            (!range.high || Decimal.integer(households).atMost(range.high));
          expect({ households, inside }).toEqual({ households, inside: fits });
        }
      },
    ),
    { numRuns: 40 },
  );
});
