import { columnOf, placeOf, rowOf, type FactTable } from '../domain/fact';
import { defineTableRule } from './define-rule';
import { restoreFormula } from './suggestions';

/**
 * A typed number where the table has a formula: right today, silently stale tomorrow. In tables
 * made by others a typed total among computed ones is a way of working, as is what is typed above
 * or below the rows that are computed, and only remarked on.
 */
export const formulaOverwritten = defineTableRule({
  id: 'formula-overwritten',
  severity: 'warning',
  since: '0.1.0',
  messages: ['overwritten', 'deviating', 'typed'],
  source: 'Ô có công thức của biểu mẫu không được gõ đè',
  examine({ facts }, report) {
    for (const index of facts.offFormula) {
      const fact = facts.facts.at(index)!;
      // Other formulas than the column's, and sums of other rows, have rules of their own.
      if (fact.standing === 'deviating' && (fact.sumFault || !columnOf(facts, index).formulaFor))
        continue;
      const row = rowOf(facts, fact.index);
      const column = columnOf(facts, fact.index);
      const place = placeOf(facts, index);
      // Of tables made by others nobody knows what a cell held
      const typed = column.formulaFor ? 'overwritten' : 'typed';
      report({
        messageId: fact.standing === 'deviating' ? 'deviating' : typed,
        place,
        actual: fact.cell.formula ?? fact.quantity.value.toString(),
        data: {
          unit: { kind: 'text', value: row.label },
          column: { kind: 'text', value: column.label },
        },
        // Of a quoted figure the words beside it belong to what was read: it is no cell's own content
        suggestions: facts.table.says?.[index] === undefined ? restoreFormula(place, fact) : [],
        ...(!column.formulaFor && !isAmongFormulas(facts, index) && { severity: 'info' }),
      });
    }
  },
});

/** Whether units above and below it have formulas; totals, a row that others are shares of and rows added below may differ. */
function isAmongFormulas({ facts, table }: FactTable, index: number): boolean {
  const width = table.columns.length;
  const at = Math.floor(index / width);
  const hasFormula = (row: number): boolean =>
    table.rows[row]!.role === 'unit' &&
    facts.at(row * width + (index % width))?.cell.formula !== undefined;
  const rows = [...table.rows.keys()];
  return (
    table.rows[at]!.role === 'unit' &&
    rows.slice(0, at).some(hasFormula) &&
    rows.slice(at + 1).some(hasFormula)
  );
}
