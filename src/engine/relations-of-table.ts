import type { FactTable } from '../domain/fact';
import type { RelationPattern } from '../domain/relation';
import type { RelationRule } from '../domain/rule';
import type { RelationAt } from './evaluate';

/** All relation patterns that the rules state over a table, with an index from column to patterns. */
export interface RelationsOfTable {
  readonly patterns: readonly RelationPattern[];
  /** Row patterns by the columns they use, the subject included. */
  readonly rowPatternsOf: readonly (readonly RelationPattern[])[];
  /** Patterns down the table (totals) by the columns they use. */
  readonly totalPatternsOf: readonly (readonly RelationPattern[])[];
}

export function relationsOfTable(
  facts: FactTable,
  rules: readonly RelationRule[],
): RelationsOfTable {
  const patterns = rules.flatMap((rule) => rule.relate(facts.table, rule.options ?? {}));
  const rowPatternsOf: RelationPattern[][] = facts.table.columns.map(() => []);
  const totalPatternsOf: RelationPattern[][] = facts.table.columns.map(() => []);
  for (const pattern of patterns) {
    const index = isRowPattern(pattern) ? rowPatternsOf : totalPatternsOf;
    for (const column of columnsOf(pattern)) index[column]!.push(pattern);
  }
  return { patterns, rowPatternsOf, totalPatternsOf };
}

export function isRowPattern(pattern: RelationPattern): boolean {
  return pattern.kind !== 'total' && pattern.kind !== 'implied-total';
}

/** Columns of a pattern, its subject first. */
export function columnsOf(pattern: RelationPattern): readonly number[] {
  switch (pattern.kind) {
    case 'linear':
      return [pattern.subject, ...pattern.terms.map((term) => term.column)];
    case 'ratio':
      return [pattern.rate, pattern.numerator, pattern.denominator];
    case 'either':
      return [...new Set(pattern.options.flatMap(columnsOf))];
    case 'implied':
    case 'implied-total':
      return pattern.pairs.flatMap((pair) => [pair.count, pair.rate]);
    case 'total':
      return [pattern.column];
  }
}

/** Every relation in which the fact takes part. */
export function relationsThrough(
  facts: FactTable,
  relations: RelationsOfTable,
  index: number,
): RelationAt[] {
  const width = facts.table.columns.length;
  const row = Math.floor(index / width);
  const column = index % width;
  return [
    ...relations.rowPatternsOf[column]!.map((pattern) => ({ pattern, row })),
    ...relations.totalPatternsOf[column]!.flatMap((pattern) => {
      const at = totalRowOf(facts, pattern);
      return at === row || facts.sumsWith[row]!.includes(sumOf(pattern))
        ? [{ pattern, row: at }]
        : [];
    }),
  ];
}

/** Two relations are the same iff this text is; patterns are unique objects within one table. */
export function relationKey(relations: RelationsOfTable, relation: RelationAt): string {
  return `${relations.patterns.indexOf(relation.pattern)}@${relation.row}`;
}

/** The fact indexes that a relation uses, its subject first. */
export function factsOfRelation(facts: FactTable, { pattern, row }: RelationAt): number[] {
  const width = facts.table.columns.length;
  if (isRowPattern(pattern)) return columnsOf(pattern).map((column) => row * width + column);
  const { total, terms } = facts.sums[sumOf(pattern)]!;
  const columns = columnsOf(pattern);
  return [total, ...terms].flatMap((at) => columns.map((column) => at * width + column));
}

/** The sum of a pattern down the table. */
function sumOf(pattern: RelationPattern): number {
  return pattern.kind === 'total' || pattern.kind === 'implied-total' ? pattern.sum : -1;
}

/** Index of the row in which a pattern down the table is tested. */
export function totalRowOf(facts: FactTable, pattern: RelationPattern): number {
  return facts.sums[sumOf(pattern)]?.total ?? -1;
}
