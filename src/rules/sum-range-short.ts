import type { Place } from '../domain/address';
import { placeOf, rowOf, type Fact, type FactTable, type SumFault } from '../domain/fact';
import type { FindingArgument } from '../domain/finding';
import { defineTableRule } from './define-rule';
import { restoreFormulas } from './suggestions';

/**
 * A total's formula that does not add the rows which belong to it. Where the figures show it, the
 * mismatch of the total is said instead and the formula is offered there. All columns of a total
 * that leave out the same rows are one mistake: mostly a row was inserted at the edge.
 */
export const sumRangeShort = defineTableRule({
  id: 'sum-range-short',
  severity: 'warning',
  since: '0.1.0',
  messages: ['missing', 'repeated', 'strange'],
  source: 'Công thức của dòng tổng phải cộng đủ và chỉ cộng các dòng thuộc tổng đó',
  examine({ facts }, report) {
    for (const cells of faultsOf(facts)) {
      const [first] = cells;
      const fault = first!.sumFault!;
      const places = cells.map(({ index }) => placeOf(facts, index));
      const [place] = places;
      report({
        messageId: messageOf(fault),
        place: place!,
        actual: first!.cell.formula!,
        related: places.slice(1),
        data: {
          unit: { kind: 'text', value: rowOf(facts, first!.index).label },
          formula: { kind: 'text', value: first!.cell.formula! },
          cells: { kind: 'places', places },
          rows: rowsIn(facts, place!, fault),
        },
        suggestions: restoreFormulas(cells.map((fact, i) => [places[i]!, fact])),
      });
    }
  },
});

/** Cells of one total with the same fault, together. */
function faultsOf(facts: FactTable): Fact[][] {
  const width = facts.table.columns.length;
  const found = new Map<string, Fact[]>();
  for (const index of facts.offFormula) {
    const fact = facts.facts[index]!;
    if (!fact.sumFault) continue;
    const key = `${Math.floor(index / width)} ${JSON.stringify(fact.sumFault)}`;
    const known = found.get(key);
    if (known) known.push(fact);
    else found.set(key, [fact]);
  }
  return [...found.values()];
}

function messageOf({ missing, repeated }: SumFault): 'missing' | 'repeated' | 'strange' {
  if (missing.length > 0) return 'missing';
  return repeated.length > 0 ? 'repeated' : 'strange';
}

/** The rows concerned, as cells of the total's column. */
function rowsIn(facts: FactTable, { sheet, range }: Place, fault: SumFault): FindingArgument {
  const { rows } = facts.table;
  const inTable = fault.missing.length > 0 ? fault.missing : fault.repeated;
  const concerned = inTable.length > 0 ? inTable.map((row) => rows[row]!.row) : fault.strange;
  return {
    kind: 'places',
    places: concerned.map((row) => ({ sheet, range: { ...range, top: row, bottom: row } })),
  };
}
