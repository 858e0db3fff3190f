import type { CellRule, LinkRule, RelationRule, Rule, TableRule } from '../domain/rule';

/** Rules by what they look at, each kind in the order of all. */
export interface SortedRules {
  readonly cell: readonly CellRule[];
  readonly relation: readonly RelationRule[];
  readonly link: readonly LinkRule[];
  /** Of a table's names alone: they say the same whatever the figures are. */
  readonly ofNames: readonly TableRule[];
  /** That silence relations through what they explain. */
  readonly explaining: readonly TableRule[];
  readonly ofFigures: readonly TableRule[];
  /** Ids of rules about a table's structure. */
  readonly structural: ReadonlySet<string>;
}

const known = new WeakMap<readonly Rule[], SortedRules>();

/** Sorted once: the same rules check every table. */
export function sortedRules(rules: readonly Rule[]): SortedRules {
  let sorted = known.get(rules);
  if (!sorted) known.set(rules, (sorted = sort(rules)));
  return sorted;
}

function sort(rules: readonly Rule[]): SortedRules {
  const ofTables = rules.filter((rule) => rule.kind === 'table');
  const isExplaining = ({ explains }: TableRule): boolean => explains === true;
  const isOfNames = ({ namesOnly }: TableRule): boolean => namesOnly === true;
  return {
    cell: rules.filter((rule) => rule.kind === 'cell'),
    relation: rules.filter((rule) => rule.kind === 'relation'),
    link: rules.filter((rule) => rule.kind === 'link'),
    ofNames: ofTables.filter(isOfNames),
    explaining: ofTables.filter(isExplaining),
    ofFigures: ofTables.filter((rule) => !isOfNames(rule) && !isExplaining(rule)),
    structural: new Set(ofTables.filter(({ structural }) => structural).map(({ id }) => id)),
  };
}
