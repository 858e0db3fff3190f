import type { Place } from '../domain/address';
import { columnOf, placeOf, rowOf, type Fact, type FactTable, type SumFault } from '../domain/fact';
import type { FindingArgument } from '../domain/finding';
import { defineTableRule } from './define-rule';
import { restoreFormulas } from './suggestions';

/**
 * A total's formula that does not add the rows which belong to it: the reason why the total is
 * wrong, or will be once those rows change. All columns of a total that leave out the same rows
 * are one mistake: mostly a row was inserted at the edge.
 */
export const sumRangeShort = defineTableRule({
  id: 'sum-range-short',
  severity: 'warning',
  explains: true,
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
        explains: cells.map(({ index }) => index),
        // A wrong total is an error whatever made it wrong.
        ...(cells.some((cell) => isOff(facts, cell)) && { severity: 'error' as const }),
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
    const fact = facts.facts.at(index)!;
    // Where a template has the formula, the total's mismatch offers it with the figure that it gives.
    if (!fact.sumFault || (columnOf(facts, index).formulaFor && isOff(facts, fact))) continue;
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

/** Whether the rows that are missing, or too many, make a difference to the figure. */
function isOff(facts: FactTable, { index, sumFault }: Fact): boolean {
  const width = facts.table.columns.length;
  const { missing, repeated, strange } = sumFault!;
  return (
    strange.length > 0 ||
    [...missing, ...repeated].some((row) => {
      const figure = facts.facts.at(row * width + (index % width));
      return figure !== undefined && !figure.quantity.value.isZero();
    })
  );
}

/** `=SUM(I13:I16)+I17` adds I17 again, which is the sum of the others: that is what people see in the formula. */
function throughSums({ sums }: FactTable, repeated: readonly number[]): readonly number[] {
  const rows = new Set(repeated);
  for (const { total, terms, comparison } of sums) {
    if (comparison !== '=' || terms.length < 2 || !terms.every((term) => rows.has(term))) continue;
    for (const term of terms) rows.delete(term);
    rows.add(total);
  }
  return [...rows].sort((one, other) => one - other);
}

/** The rows concerned, as cells of the total's column. */
function rowsIn(facts: FactTable, { sheet, range }: Place, fault: SumFault): FindingArgument {
  const { rows } = facts.table;
  const inTable = fault.missing.length > 0 ? fault.missing : throughSums(facts, fault.repeated);
  const concerned = inTable.length > 0 ? inTable.map((row) => rows[row]!.row) : fault.strange;
  return {
    kind: 'places',
    places: concerned.map((row) => ({ sheet, range: { ...range, top: row, bottom: row } })),
  };
}
