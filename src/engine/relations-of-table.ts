import type { FactTable } from '../domain/fact';
import type { RelationPattern } from '../domain/relation';
import type { RelationRule } from '../domain/rule';
import type { LinkView } from './links';
import type { RelationAt } from './relation-at';
import { factsOfShare } from './row-share';

/** All relation patterns that the rules state over a table, with an index from column to patterns. */
export interface RelationsOfTable {
  readonly patterns: readonly RelationPattern[];
  /** Row patterns by the columns they use, the subject included. */
  readonly rowPatternsOf: readonly (readonly RelationPattern[])[];
  /** All others (totals, shares of another row) by the columns they use. */
  readonly totalPatternsOf: readonly (readonly RelationPattern[])[];
  readonly links: readonly RelationAt[];
  readonly linksOf: ReadonlyMap<number, readonly RelationAt[]>;
}

export function relationsOfTable(
  facts: FactTable,
  rules: readonly RelationRule[],
): RelationsOfTable {
  const patterns: RelationPattern[] = [];
  for (const rule of rules) patterns.push(...rule.relate(facts.table, rule.options ?? {}));
  const rowPatternsOf: RelationPattern[][] = facts.table.columns.map(() => []);
  const totalPatternsOf: RelationPattern[][] = facts.table.columns.map(() => []);
  for (const pattern of patterns) {
    const index = isRowPattern(pattern) ? rowPatternsOf : totalPatternsOf;
    for (const column of columnsOf(pattern)) index[column]!.push(pattern);
  }
  return { patterns, rowPatternsOf, totalPatternsOf, links: [], linksOf: NO_LINKS };
}

const NO_LINKS: ReadonlyMap<number, readonly RelationAt[]> = new Map();

/** The same with the links that run through the table. */
export function withLinks(
  relations: RelationsOfTable,
  width: number,
  views: readonly LinkView[],
): RelationsOfTable {
  if (views.length === 0 && relations.links.length === 0) return relations;
  const links = views.map((pattern): RelationAt => ({
    pattern,
    row: Math.floor(pattern.own[0]!.index / width),
  }));
  const linksOf = new Map<number, RelationAt[]>();
  for (const link of links)
    for (const index of ownFacts(link.pattern)) {
      const list = linksOf.get(index);
      if (list) list.push(link);
      else linksOf.set(index, [link]);
    }
  return { ...relations, links, linksOf };
}

function ownFacts(pattern: RelationAt['pattern']): number[] {
  return pattern.kind === 'link' ? pattern.own.map(({ index }) => index) : [];
}

/** Of the patterns of a table, not of links. */
export function isRowPattern(pattern: RelationAt['pattern']): boolean {
  return (
    pattern.kind !== 'total' &&
    pattern.kind !== 'implied-total' &&
    pattern.kind !== 'row-share' &&
    pattern.kind !== 'link'
  );
}

const known = new WeakMap<RelationPattern, readonly number[]>();

/** Columns of a pattern, its subject first. */
export function columnsOf(pattern: RelationPattern): readonly number[] {
  let columns = known.get(pattern);
  if (!columns) known.set(pattern, (columns = listColumns(pattern)));
  return columns;
}

function listColumns(pattern: RelationPattern): readonly number[] {
  switch (pattern.kind) {
    case 'linear':
      return [pattern.subject, ...pattern.terms.map((term) => term.column)];
    case 'ratio':
      return [pattern.rate, pattern.numerator, pattern.denominator];
    case 'product':
      return [pattern.subject, ...pattern.factors];
    case 'either':
      return [...new Set(pattern.options.flatMap((option) => [...columnsOf(option)]))];
    case 'implied':
    case 'implied-total':
      return pattern.pairs.flatMap((pair) => [pair.count, pair.rate]);
    case 'total':
      return [pattern.column];
    case 'row-share':
      return [...new Set([pattern.rate, pattern.part, pattern.whole])];
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
      const relation = { pattern, row: totalRowOf(facts, pattern) };
      return isFactOf(facts, relation, index) ? [relation] : [];
    }),
    ...(relations.linksOf.get(index) ?? []),
  ];
}

/** Two relations are the same iff this text is; patterns are unique objects within one table. */
export function relationKey(relations: RelationsOfTable, relation: RelationAt): string {
  const { pattern, row } = relation;
  return pattern.kind === 'link'
    ? `link ${relations.links.findIndex((link) => link.pattern === pattern)}`
    : `${relations.patterns.indexOf(pattern)}@${row}`;
}

/** The fact indexes that a relation uses, its subject first. */
export function factsOfRelation(facts: FactTable, { pattern, row }: RelationAt): number[] {
  const width = facts.table.columns.length;
  if (pattern.kind === 'link') return ownFacts(pattern);
  if (isRowPattern(pattern)) return columnsOf(pattern).map((column) => row * width + column);
  if (pattern.kind === 'row-share') return [...factsOfShare(pattern, width)];
  const { total, terms } = facts.sums[sumOf(pattern)]!;
  const columns = columnsOf(pattern);
  return [total, ...terms].flatMap((at) => columns.map((column) => at * width + column));
}

/** Whether a relation uses a figure: what factsOfRelation lists, without the list. */
export function isFactOf(facts: FactTable, { pattern, row }: RelationAt, index: number): boolean {
  if (pattern.kind === 'link') return pattern.own.some((one) => one.index === index);
  const width = facts.table.columns.length;
  if (pattern.kind === 'row-share') return factsOfShare(pattern, width).includes(index);
  const own = Math.floor(index / width);
  if (!columnsOf(pattern).includes(index % width)) return false;
  if (isRowPattern(pattern)) return own === row;
  const sum = sumOf(pattern);
  return facts.sums[sum]!.total === own || facts.sumsWith[own]!.includes(sum);
}

/** The sum of a pattern down the table. */
function sumOf(pattern: RelationAt['pattern']): number {
  return pattern.kind === 'total' || pattern.kind === 'implied-total' ? pattern.sum : -1;
}

/** Index of the row in which a pattern that does not hold in every row is tested. */
export function totalRowOf(facts: FactTable, pattern: RelationPattern): number {
  if (pattern.kind === 'row-share') return pattern.row;
  return facts.sums[sumOf(pattern)]?.total ?? -1;
}
