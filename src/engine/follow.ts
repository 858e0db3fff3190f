import type { FactTable } from '../domain/fact';
import type { Definition, Definitions } from './definitions';
import { columnsOf, type RelationsOfTable } from './relations-of-table';

/** What computes a cell, or would if its inputs were there. */
export function definitionAt(definitions: Definitions, index: number): Definition | undefined {
  return definitions.of(index) ?? definitions.ofBlank(index);
}

const known = new WeakMap<Definitions, Map<number, ReadonlySet<number>>>();

/** A cell with all that is computed from it, whatever the values. */
export function followersOf(
  facts: FactTable,
  relations: RelationsOfTable,
  definitions: Definitions,
  index: number,
): ReadonlySet<number> {
  let followers = known.get(definitions);
  if (!followers) known.set(definitions, (followers = new Map<number, ReadonlySet<number>>()));
  let found = followers.get(index);
  if (!found) {
    found = findFollowers(facts, relations, definitions, index);
    followers.set(index, found);
  }
  return found;
}

function findFollowers(
  facts: FactTable,
  relations: RelationsOfTable,
  definitions: Definitions,
  start: number,
): Set<number> {
  const width = facts.table.columns.length;
  const found = new Set([start]);
  // A set is walked through while it grows.
  for (const index of found) {
    const row = Math.floor(index / width);
    const column = index % width;
    for (const pattern of relations.rowPatternsOf[column]!)
      for (const member of columnsOf(pattern)) {
        const other = row * width + member;
        if (found.has(other)) continue;
        const definition = definitionAt(definitions, other);
        if (definition?.kind === 'pattern' && definition.pattern === pattern) found.add(other);
      }
    for (const sum of facts.sumsWith[row]!) {
      const total = facts.sums[sum]!.total * width + column;
      const definition = found.has(total) ? undefined : definitionAt(definitions, total);
      if (definition?.kind !== 'pattern' || definition.pattern.kind !== 'total') continue;
      if (definition.pattern.sum === sum) found.add(total);
    }
    for (const user of definitions.dependents(index)) found.add(user);
  }
  return found;
}
