import fc from 'fast-check';
import { readFacts } from '../../src/engine/read-facts';
import type { Figure, SketchRow, TableSketch } from '../../src/rules/rule-examples';
import { createTable } from '../support/table/create-table';

/** Label and what the formula gives, of every cell that shows something else. */
function staleIn(sketch: Omit<TableSketch, 'year' | 'foreign'>): unknown[][] {
  const { snapshot, table } = createTable({ year: 2024, foreign: true, ...sketch });
  return [...readFacts(snapshot.sheets[0]!, table).facts.facts].flatMap((fact) =>
    fact.recomputed
      ? [
          [
            table.rows[Math.floor(fact.index / table.columns.length)]!.label,
            fact.recomputed.toString(),
          ],
        ]
      : [],
  );
}

const is = (value: number, formula: string, format?: string): Figure => ({
  value,
  formula,
  ...(format !== undefined && { format }),
});

const columns = ['households', 'poor', 'rate'] as const;

it.each<[string, number, string | undefined]>([
  ['=D7-C7', 20, '10'],
  ['=D7-C7', 10, undefined],
  ['=SUM(C7:D7)', 50.5, undefined],
  ['=SUM(C7,D7,1)', 50.5, '51.5'],
  ['=-(C7-D7)%', 0.1, undefined],
  ['=ROUND(C7/D7,2)', 0.67, undefined],
  ['=ROUND(C7/D7,2)', 0.66, '0.67'],
  ['=ROUND(C7/D7,0)', 3, '1'],
  ['=IF(D7=0,"",C7/D7)', 0.5, '0.669421487603'],
  // A guard, another function, another place: nothing is concluded.
  ['=IF(D7=0,0,C7/D7)', 0, undefined],
  ['=MAX(C7,D7)', 1, undefined],
  ['=C7+C8', 1, undefined],
  ['=C7+$C$1', 1, undefined],
  ["=C7+'Biểu 1'!C7", 1, undefined],
  ['=C7+hộ', 1, undefined],
  ['=C7/B7', 1, undefined],
  ['=E7+1', 1, undefined],
  ['=C7+', 1, undefined],
])('%s that shows %d', (formula, value, expected) => {
  const row: SketchRow = ['A', 20.25, 30.25, is(value, formula)];
  const stale = staleIn({ columns, rows: [row, ['B', 1, 1, 1]] });
  expect(stale).toEqual(expected === undefined ? [] : [['A', expected]]);
});

it('a figure kept as displayed is as good as the result', () => {
  const at = (value: number, format: string): unknown[][] =>
    staleIn({ columns, rows: [['A', 3, 2, is(value, '=D7/C7', format)]] });
  expect(at(0.67, '0.00')).toEqual([]);
  expect(at(0.6667, '0.00%')).toEqual([]);
  expect(at(0.65, '0.00')).toHaveLength(1);
  expect(at(0.67, 'General')).toHaveLength(1);
});

const counts = fc.array(fc.integer({ min: 0, max: 1e10 }), { minLength: 2, maxLength: 8 });

it('a sum is stale iff a place has changed since', () => {
  fc.assert(
    fc.property(counts, fc.nat(7), fc.integer({ min: 1, max: 9 }), (values, at, change) => {
      const last = 6 + values.length;
      const total: SketchRow = [
        'Tổng',
        is(
          values.reduce((sum, value) => sum + value, 0),
          `=SUM(C7:C${last})`,
        ),
      ];
      const rowsOf = (figures: readonly number[]): SketchRow[] =>
        figures.map((value, i) => [`Xã ${i}`, value]);
      expect(staleIn({ columns: ['poor'], rows: rowsOf(values), total })).toEqual([]);
      const changed = values.map((value, i) => (i === at % values.length ? value + change : value));
      expect(staleIn({ columns: ['poor'], rows: rowsOf(changed), total })).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});

it('rates that Excel worked out are never stale, whatever order the arithmetic has', () => {
  const formulas: readonly ((c: number, d: number) => readonly [string, number])[] = [
    (c, d) => ['=D7/C7*100', (d / c) * 100],
    (c, d) => ['=100*D7/C7', (100 * d) / c],
    (c, d) => ['=D7*100/C7', (d * 100) / c],
    (c, d) => ['=D7/C7%', d / (c / 100)],
    (c, d) => ['=(C7-D7)/C7', (c - d) / c],
    (c, d) => ['=ROUND(D7/C7*100,2)', Math.round((d / c) * 10_000) / 100],
    (c, d) => ['=C7*0.1-D7*0.3+0.1', c * 0.1 - d * 0.3 + 0.1],
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 0, max: 1e6 }),
      fc.constantFrom(...formulas),
      (households, poor, write) => {
        const [formula, value] = write(households, poor);
        const row: SketchRow = ['A', households, poor, is(value, formula)];
        expect(staleIn({ columns, rows: [row] })).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
