import fc from 'fast-check';
import { RowNumbers } from '../../src/engine/row-numbers';

const number = fc.oneof(fc.double({ noNaN: false }), fc.constantFrom(0, NaN, Infinity));
const edits = fc.array(fc.array(fc.tuple(fc.nat({ max: 199 }), number), { maxLength: 9 }), {
  maxLength: 40,
});

test('edits one upon the other read like a list that was changed, and leave what was before alone', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 200, maxLength: 200 }), edits, (first, all) => {
      let numbers = new RowNumbers(Float64Array.from(first));
      let plain = [...first];
      for (const changes of all) {
        const before = numbers;
        const was = plain;
        numbers = before.with(changes);
        plain = [...was];
        for (const [row, value] of changes) plain[row] = value;
        expect(was.map((_, row) => before.at(row))).toEqual(was);
        expect(plain.map((_, row) => numbers.at(row))).toEqual(plain);
      }
      expect(numbers.length).toBe(200);
    }),
    { numRuns: 30 },
  );
});
