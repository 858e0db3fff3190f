import { unitOf } from '../domain/figure-unit';
import { columnOf, factAt, placeOf, rowOf, type FactTable } from '../domain/fact';
import { defineTableRule } from './define-rule';
import { findOmissions, type Omission } from './omitted-source';

/**
 * Plans leave money from outside the state budget out of their totals, mostly without saying so.
 * A total that is right but for that is no wrong figure: it is told once for all totals that
 * leave out the same source, and explains why their sums fail.
 */
export const totalExcludesSource = defineTableRule({
  id: 'total-excludes-source',
  severity: 'info',
  explains: true,
  since: '0.1.0',
  messages: ['left-out'],
  source:
    'Luật Ngân sách nhà nước 2015: vốn huy động ngoài ngân sách không thuộc dự toán ngân sách, nên tổng cần ghi rõ gồm những nguồn nào',
  examine({ facts }, report) {
    for (const omissions of bySource(findOmissions(facts))) {
      const told = omissions.filter(
        (omission) => omission.down || isHabit(facts, omission, omissions),
      );
      const [first, ...others] = told;
      if (!first) continue;
      const place = placeOf(facts, first.index);
      const column = columnOf(facts, first.index);
      const actual = facts.facts.at(first.index)!.quantity.value.toString();
      const full = first.full.toString();
      const unit = unitOf(column.dimensions);
      report({
        messageId: 'left-out',
        place,
        actual,
        expected: { low: full, high: full },
        related: others.map(({ index }) => placeOf(facts, index)),
        explains: told.map(({ index }) => index),
        data: {
          actual: { kind: 'number', value: actual, unit },
          full: { kind: 'number', value: full, unit },
          omitted: { kind: 'number', value: first.omitted.toString(), unit },
          unit: { kind: 'text', value: rowOf(facts, first.index).label },
          column: { kind: 'text', value: column.label },
          source: {
            kind: 'text',
            value: first.columns.map((part) => facts.table.columns[part]!.label).join(' + '),
          },
          ...(others.length > 0 && {
            others: { kind: 'places', places: others.map(({ index }) => placeOf(facts, index)) },
          }),
        },
      });
    }
  },
});

function bySource(omissions: readonly Omission[]): Omission[][] {
  const groups = new Map<string, Omission[]>();
  for (const omission of omissions) {
    const key = `${omission.funding} ${omission.source}`;
    groups.set(key, [...(groups.get(key) ?? []), omission]);
  }
  return [...groups.values()];
}

/**
 * Across a row only the columns tell, and one figure copied from its neighbour would look the
 * same. It is a habit where every row with such money leaves it out, and there are several.
 */
function isHabit(
  facts: FactTable,
  { columns, index }: Omission,
  omissions: readonly Omission[],
): boolean {
  const width = facts.table.columns.length;
  const total = index % width;
  const leftOutIn = new Set(
    omissions.flatMap((other) => (other.index % width === total ? [other.rowIndex] : [])),
  );
  const having = [...facts.table.rows.keys()].filter(
    (row) =>
      factAt(facts, row, total) &&
      columns.some((column) => factAt(facts, row, column)?.quantity.value.isZero() === false),
  );
  return having.length > 1 && having.every((row) => leftOutIn.has(row));
}
