import type { Link } from '../domain/relation';
import { blocksOf, groupsByRow } from './blocks';
import type { Explanation, Located } from './explanation';
import type { RelationAt } from './relation-at';
import { withLinks } from './relations-of-table';
import { searchSets } from './search-sets';
import { explainBySets } from './set-explanations';
import { relationsBehind } from './followers';
import type { Problem } from './solve';
import { Symptoms } from './symptoms';
import { findSuspects } from './suspects';

/** What fails in one table, links to other tables included. */
export interface TableFailing {
  readonly problem: Problem;
  readonly failing: readonly RelationAt[];
}

/**
 * Names the cells whose change makes failing relations hold (Fellegi–Holt: as few
 * cells as possible, the cheapest first). A live formula is no candidate; it follows.
 */
export function localise(tables: readonly TableFailing[]): Explanation[] {
  const blocks = tables.flatMap(({ problem, failing }) =>
    blocksOf(problem, failing).map((relations): Part => ({ problem, relations })),
  );
  return joinedByLinks(blocks).flatMap((parts) =>
    parts.length === 1
      ? explainBlock(parts[0]!.problem, parts[0]!.relations)
      : explainAcross(parts),
  );
}

/** A block of one table: relations that share a constant. */
interface Part {
  readonly problem: Problem;
  readonly relations: readonly RelationAt[];
}

function linksOf({ relations }: Part): Link[] {
  return relations.flatMap(({ pattern }) => (pattern.kind === 'link' ? [pattern.link] : []));
}

/** Blocks of different tables belong together where the same link fails in both. */
function joinedByLinks(blocks: readonly Part[]): Part[][] {
  const joined: { parts: Part[]; links: Set<Link> }[] = [];
  for (const block of blocks) {
    const merged = { parts: [block], links: new Set(linksOf(block)) };
    for (let i = joined.length - 1; i >= 0; i--) {
      const other = joined[i]!;
      if (![...other.links].some((link) => merged.links.has(link))) continue;
      merged.parts.unshift(...other.parts);
      for (const link of other.links) merged.links.add(link);
      joined.splice(i, 1);
    }
    joined.push(merged);
  }
  return joined.map(({ parts }) => parts);
}

/**
 * Figures of several tables disagree. One cell of one table may explain it all; else what fails
 * within tables is explained there, and the links that this leaves open one by one.
 */
function explainAcross(parts: readonly Part[]): Explanation[] {
  const single = explainByOneCell(parts);
  if (single) return [single];
  const within = parts.flatMap((part) => {
    const own = part.relations.filter(({ pattern }) => pattern.kind !== 'link');
    if (own.length === 0) return [];
    const suspects = findSuspects(part.problem, part.relations, 'all-hold');
    if (suspects.length > 0) return [{ relations: locate(part.problem, part.relations), suspects }];
    return explainBlock(withoutLinks(part.problem), own);
  });
  const links = new Set(parts.flatMap(linksOf));
  const told = new Set(
    within
      .flatMap(({ relations, suspects }) => [
        ...relations.map(({ relation }) => relation),
        ...suspects.flatMap(({ problem, index }) => {
          const part = parts.find((one) => one.problem.facts === problem.facts)!;
          return relationsBehind(part.problem, index);
        }),
      ])
      .flatMap(({ pattern }) => (pattern.kind === 'link' ? [pattern.link] : [])),
  );
  const rest = [...links].filter((link) => !told.has(link));
  return [...within, ...explainLinks(parts, rest)];
}

function explainByOneCell(parts: readonly Part[]): Explanation | undefined {
  const all = new Set(parts.flatMap(linksOf));
  const suspects = parts.flatMap((part) => {
    const own = new Set(linksOf(part));
    const reachesAll =
      [...all].every((link) => own.has(link)) &&
      parts.every(
        (other) =>
          other === part || other.relations.every(({ pattern }) => pattern.kind === 'link'),
      );
    return reachesAll ? findSuspects(part.problem, part.relations, 'all-hold') : [];
  });
  if (suspects.length === 0) return undefined;
  const least = Math.min(...suspects.map(({ cost }) => cost));
  return {
    relations: once(parts.flatMap(({ problem, relations }) => locate(problem, relations))),
    suspects: suspects
      .filter(({ cost }) => cost === least)
      .sort((one, other) => one.implausibility - other.implausibility),
  };
}

/** Links that share figures of the same tables are explained together where one cell can do it. */
function explainLinks(parts: readonly Part[], links: readonly Link[]): Explanation[] {
  return links.map((link) => {
    const views = parts.flatMap(({ problem, relations }): Part[] => {
      const view = relations.find(
        ({ pattern }) => pattern.kind === 'link' && pattern.link === link,
      );
      return view ? [{ problem, relations: [view] }] : [];
    });
    const suspects = views
      .flatMap(({ problem, relations }) => findSuspects(problem, relations, 'others-unchanged'))
      .sort((one, other) => one.cost - other.cost || one.implausibility - other.implausibility);
    return {
      relations: once(views.flatMap(({ problem, relations }) => locate(problem, relations))),
      suspects: suspects.filter(({ cost }) => cost === suspects[0]!.cost),
    };
  });
}

/** A link counts once, in the table of its subject where that is among them. */
function once(relations: readonly Located[]): Located[] {
  const homes = new Map<Link, Located>();
  for (const located of relations) {
    const { pattern } = located.relation;
    if (pattern.kind === 'link' && (pattern.ownsSubject || !homes.has(pattern.link)))
      homes.set(pattern.link, located);
  }
  return relations.filter((located) => {
    const { pattern } = located.relation;
    return pattern.kind !== 'link' || homes.get(pattern.link) === located;
  });
}

function locate(problem: Problem, relations: readonly RelationAt[]): Located[] {
  return relations.map((relation) => ({ problem, relation }));
}

function withoutLinks(problem: Problem): Problem {
  const width = problem.facts.table.columns.length;
  return { ...problem, relations: withLinks(problem.relations, width, []) };
}

/** Blocks with more failing relations than this are not searched whole. */
const LARGEST_BLOCK = 24;

/** Evaluations that the search of one block may cost. */
const EFFORT = 12_000;

/** One cell for the whole block if there is one; else the smallest sets; else part by part. */
function explainBlock(problem: Problem, block: readonly RelationAt[]): Explanation[] {
  const suspects = findSuspects(problem, block, 'all-hold');
  if (suspects.length > 0) return [{ relations: locate(problem, block), suspects }];
  // What a link compares with may be wrong beyond the cells: nobody needs to change two here.
  if (block.every(({ pattern }) => pattern.kind === 'link'))
    return [{ relations: locate(problem, block), suspects: [] }];
  if (block.length <= LARGEST_BLOCK) {
    const { sets, exact } = searchSets(problem, block, { left: EFFORT });
    if (sets.length > 0) return explainBySets(problem, block, sets, exact);
  }
  return explainByParts(problem, block);
}

/** Row by row, then relation by relation: not proven to be the fewest cells, and said so. */
function explainByParts(problem: Problem, block: readonly RelationAt[]): Explanation[] {
  const explanations: Explanation[] = [];
  const symptoms = new Symptoms(problem);
  const rest: RelationAt[] = [];
  for (const group of groupsByRow(problem, block)) {
    const open = symptoms.without(group);
    if (open.length === 0) continue;
    const own = findSuspects(problem, open, 'rows-hold');
    if (own.length === 0) {
      rest.push(...open);
      continue;
    }
    const explanation = { relations: locate(problem, open), suspects: own };
    explanations.push(explanation);
    symptoms.add(explanation);
  }
  const left = symptoms.without(rest);
  for (const relation of left) {
    const alone = findSuspects(problem, [relation], 'others-unchanged');
    explanations.push({ relations: locate(problem, [relation]), suspects: alone });
  }
  return left.length === 0
    ? explanations
    : explanations.map((one) => ({ ...one, approximate: true as const }));
}
