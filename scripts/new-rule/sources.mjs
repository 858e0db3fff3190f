/** @param {string} _id @param {string} name @param {string} head */
export const cellRule = (_id, name, head) => `import type { Quantity } from '../domain/quantity';
import { defineCellRule } from './define-rule';
import { unitOf } from '../domain/figure-unit';

/** Say what is wrong with the cell, and when the rule stays silent. */
export const ${name} = defineCellRule({
  ${head}
  concerns: ({ fact }) => fact !== undefined && isWrong(fact.quantity),
  // Which plain numbers of a column are worth that test: say it by column and value.
  mayConcern: () => () => true,
  inspect({ fact, row, column, place }, report) {
    if (!fact) return;
    const actual = fact.quantity.value.toString();
    report({
      messageId: 'found',
      place,
      actual,
      data: {
        actual: { kind: 'number', value: actual, unit: unitOf(column.dimensions) },
        unit: { kind: 'text', value: row.label },
        column: { kind: 'text', value: column.label },
      },
    });
  },
});

/** Say here what makes a figure wrong; as it stands, none is. */
function isWrong(_quantity: Quantity): boolean {
  return false;
}
`;

/** @param {string} id @param {string} name @param {string} head */
export const relationRule = (
  id,
  name,
  head,
) => `import type { Dimensions } from '../domain/dimensions';
import { findColumn } from '../domain/table';
import { defineRelationRule } from './define-rule';

/** Say which figures must agree, and where nothing certain follows. */
export const ${name} = defineRelationRule({
  ${head}
  relate(table) {
    return table.columns.flatMap(({ dimensions }, subject) => {
      const bound = findColumn(table, (other) => isBoundOf(dimensions, other));
      return bound === undefined
        ? []
        : [
            {
              kind: 'linear' as const,
              ruleId: '${id}',
              messageId: 'found',
              comparison: '<=' as const,
              subject,
              terms: [{ column: bound, coefficient: 1 as const, role: 'bound' }],
            },
          ];
    });
  },
});

/** Say here which column bounds which, or state another pattern; as it stands, none does. */
function isBoundOf(_dimensions: Dimensions, _other: Dimensions): boolean {
  return false;
}
`;

/** @param {string} _id @param {string} name @param {string} head */
export const tableRule = (
  _id,
  name,
  head,
) => `import { columnOf, placeOf, rowOf, type Fact } from '../domain/fact';
import { defineTableRule } from './define-rule';

/** Say what is wrong with the table, and when the rule stays silent. */
export const ${name} = defineTableRule({
  ${head}
  examine({ facts }, report) {
    for (const fact of facts.facts) {
      if (!fact || !isWrong(fact)) continue;
      const row = rowOf(facts, fact.index);
      const column = columnOf(facts, fact.index);
      report({
        messageId: 'found',
        place: placeOf(facts, fact.index),
        actual: fact.quantity.value.toString(),
        data: {
          unit: { kind: 'text', value: row.label },
          column: { kind: 'text', value: column.label },
        },
      });
    }
  },
});

/** Say here what makes a figure wrong; as it stands, none is. */
function isWrong(_fact: Fact): boolean {
  return false;
}
`;

/** @param {string} id @param {string} name @param {string} head */
export const linkRule = (id, name, head) => `import type { FactTable } from '../domain/fact';
import type { Link } from '../domain/relation';
import { defineLinkRule } from './define-rule';

/** Say which figures of which tables must agree, and where nothing certain follows. */
export const ${name} = defineLinkRule({
  ${head}
  link(tables) {
    return tables.flatMap((one, table) =>
      isConcerned(one)
        ? [
            {
              kind: 'link' as const,
              ruleId: '${id}',
              messageId: 'found',
              comparison: '=' as const,
              subject: { table, row: 0, column: 0 },
              terms: [],
            } satisfies Link,
          ]
        : [],
    );
  },
});

/** Say here which tables are tied, and to what; as it stands, none is. */
function isConcerned(_table: FactTable): boolean {
  return false;
}
`;

/** @param {string} _id @param {string} name @param {string} head */
export const workbookRule = (_id, name, head) => `import type { FactTable } from '../domain/fact';
import { defineWorkbookRule } from './define-rule';

/** Say what is wrong with the tables together, and when the rule stays silent. */
export const ${name} = defineWorkbookRule({
  ${head}
  examine({ tables }, report) {
    for (const facts of tables) {
      const { table } = facts;
      if (!isWrong(facts)) continue;
      report({
        messageId: 'found',
        place: { sheet: table.sheet, range: table.range },
        data: { sheet: { kind: 'text', value: table.sheet } },
      });
    }
  },
});

/** Say here what makes a table wrong beside the others; as it stands, none is. */
function isWrong(_facts: FactTable): boolean {
  return false;
}
`;
