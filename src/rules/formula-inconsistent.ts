import type { Place } from '../domain/address';
import { columnOf, placeOf, rowOf, type Fact, type FactTable } from '../domain/fact';
import { translateFormula } from '../reading/formula-shape';
import { defineTableRule } from './define-rule';
import { restoreFormulas } from './suggestions';

/**
 * A formula unlike that of its column, in a table made by others: nothing says which is right, but
 * where nearly all rows are worked out one way, the others were mostly forgotten. Cells below each
 * other with one formula, filled down, are one finding.
 */
export const formulaInconsistent = defineTableRule({
  id: 'formula-inconsistent',
  severity: 'warning',
  since: '0.1.0',
  messages: ['cell', 'cells'],
  source: 'Các dòng của một cột được tính theo cùng một công thức',
  examine({ facts }, report) {
    for (const run of runsOf(facts)) {
      const [first] = run;
      const places = run.map(({ index }) => placeOf(facts, index));
      const place = spanOf(places);
      const formula = first!.cell.formula!;
      report({
        messageId: run.length === 1 ? 'cell' : 'cells',
        place,
        actual: formula,
        related: places.length > 1 ? places : [],
        data: {
          unit: { kind: 'text', value: rowOf(facts, first!.index).label },
          column: { kind: 'text', value: columnOf(facts, first!.index).label },
          formula: { kind: 'text', value: formula },
          expected: { kind: 'text', value: first!.expectedFormula! },
        },
        suggestions: restoreFormulas(run.map((fact, i) => [places[i]!, fact])),
      });
    }
  },
});

/** Deviating formulas, those filled down from one another together. */
function runsOf(facts: FactTable): Fact[][] {
  const width = facts.table.columns.length;
  const runs: Fact[][] = [];
  const open = new Map<number, Fact[]>();
  for (const index of facts.offFormula) {
    const fact = facts.facts.at(index)!;
    if (fact.standing !== 'deviating' || fact.sumFault || columnOf(facts, index).formulaFor)
      continue;
    const run = open.get(index % width);
    const last = run?.[run.length - 1];
    if (run && last && last.index + width === index && isFilledDown(facts, last, fact)) {
      run.push(fact);
      continue;
    }
    const started = [fact];
    open.set(index % width, started);
    runs.push(started);
  }
  return runs;
}

function isFilledDown(facts: FactTable, above: Fact, below: Fact): boolean {
  const distance = rowOf(facts, below.index).row - rowOf(facts, above.index).row;
  return translateFormula(above.cell.formula!, distance, 0) === below.cell.formula;
}

function spanOf(places: readonly Place[]): Place {
  const [first] = places;
  const last = places[places.length - 1]!;
  return { ...first!, range: { ...first!.range, bottom: last.range.bottom } };
}
