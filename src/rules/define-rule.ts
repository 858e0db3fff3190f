import type { CellRule, RelationRule, TableRule } from '../domain/rule';

/** Keeps a rule's id and message ids as literal types, so that a message without words does not compile. */
type Named<Base, Id extends string, Messages extends string> = Omit<Base, 'id' | 'messages'> & {
  readonly id: Id;
  readonly messages: readonly Messages[];
};

export function defineCellRule<Id extends string, Messages extends string>(
  rule: Omit<Named<CellRule, Id, Messages>, 'kind'>,
): Named<CellRule, Id, Messages> {
  return { kind: 'cell', ...rule };
}

export function defineRelationRule<Id extends string, Messages extends string>(
  rule: Omit<Named<RelationRule, Id, Messages>, 'kind'>,
): Named<RelationRule, Id, Messages> {
  return { kind: 'relation', ...rule };
}

export function defineTableRule<Id extends string, Messages extends string>(
  rule: Omit<Named<TableRule, Id, Messages>, 'kind'>,
): Named<TableRule, Id, Messages> {
  return { kind: 'table', ...rule };
}
