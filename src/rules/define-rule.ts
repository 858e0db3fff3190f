import type { CellRule, LinkRule, RelationRule, TableRule, WorkbookRule } from '../domain/rule';

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

export function defineLinkRule<Id extends string, Messages extends string>(
  rule: Omit<Named<LinkRule, Id, Messages>, 'kind'>,
): Named<LinkRule, Id, Messages> {
  return { kind: 'link', ...rule };
}

export function defineWorkbookRule<Id extends string, Messages extends string>(
  rule: Omit<Named<WorkbookRule, Id, Messages>, 'kind'>,
): Named<WorkbookRule, Id, Messages> {
  return { kind: 'workbook', ...rule };
}
