import type { CellRule, RelationRule, TableRule } from '../domain/rule';

/** Fixes the kind, so that a rule file states only what is its own. */
export function defineCellRule(rule: Omit<CellRule, 'kind'>): CellRule {
  return { kind: 'cell', ...rule };
}

export function defineRelationRule(rule: Omit<RelationRule, 'kind'>): RelationRule {
  return { kind: 'relation', ...rule };
}

export function defineTableRule(rule: Omit<TableRule, 'kind'>): TableRule {
  return { kind: 'table', ...rule };
}
