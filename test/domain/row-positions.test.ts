import fc from 'fast-check';
import { rowPositions } from '../../src/domain/row-positions';

test('every row of a table is found where it stands, and no other', () => {
  const places = fc.uniqueArray(fc.nat(60), { maxLength: 20 });
  fc.assert(
    fc.property(places, (rows) => {
      const positions = rowPositions(rows.map((row) => ({ row, role: 'unit', label: 'Xã' })));
      for (let row = -1; row <= 62; row++) {
        const index = rows.indexOf(row);
        expect(positions.of(row)).toBe(index < 0 ? undefined : index);
      }
    }),
  );
});
