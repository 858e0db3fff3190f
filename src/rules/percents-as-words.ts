import { placeOf, type Fact, type FactTable } from '../domain/fact';

/** So many in one column of the sheet are how it was typed, and no slip. */
const HABIT = 3;

/**
 * Percentages typed as words (`111,0%`) in all cells of a column of the sheet, where each cell is a figure
 * of its own and nobody adds them up: by that column.
 */
export function percentsAsWords(facts: FactTable): ReadonlyMap<number, readonly Fact[]> {
  const { table } = facts;
  const found = new Map<number, Fact[]>();
  if (!table.cells) return found;
  table.columns.forEach((_, column) => {
    for (const fact of facts.facts.ofColumn(column)) {
      const { left } = placeOf(facts, fact.index).range;
      found.set(left, [...(found.get(left) ?? []), fact]);
    }
  });
  for (const [left, column] of found)
    if (column.length < HABIT || !column.every(isPercentInWords)) found.delete(left);
  return found;
}

function isPercentInWords({ text, written }: Fact): boolean {
  return text !== undefined && text.leftOutBy.length === 0 && written?.unit === 'percent';
}
