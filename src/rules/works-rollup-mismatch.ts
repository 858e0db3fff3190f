import { isBudget } from '../domain/dimensions';
import { factAt, type FactTable } from '../domain/fact';
import type { Link, LinkTerm } from '../domain/relation';
import { columnKey, shiftBetween } from './column-identity';
import { defineLinkRule } from './define-rule';

/**
 * The works of a project cost no more than the project's budget of the same capital and source.
 * They may cost less: a project also pays for what is no work.
 */
export const worksRollupMismatch = defineLinkRule({
  id: 'works-rollup-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['exceeds'],
  source: 'Tổng vốn các công trình của một dự án không vượt vốn của dự án đó theo từng nguồn',
  link(tables) {
    return tables.flatMap((works, i) =>
      works.table.subject === 'other'
        ? tables.flatMap((budget, j) =>
            budget.table.subject === 'programme' ? rollUps(works, i, budget, j) : [],
          )
        : [],
    );
  },
});

function rollUps(works: FactTable, i: number, budget: FactTable, j: number): Link[] {
  const columns = new Map(
    budget.table.columns.map(({ dimensions }, column) => [columnKey(dimensions), column]),
  );
  return works.table.columns.flatMap(({ dimensions }, column): Link[] => {
    const twin = columns.get(columnKey(dimensions));
    if (twin === undefined || !isBudget(dimensions) || dimensions.aspect !== 'amount') return [];
    const shift = shiftBetween(budget.table.columns[twin]!.dimensions, dimensions);
    return budget.table.rows.flatMap(({ node }, row): Link[] => {
      const filled = works.table.rows.flatMap((work, index) =>
        node !== undefined &&
        work.role === 'unit' &&
        work.node === node &&
        factAt(works, index, column)
          ? [index]
          : [],
      );
      const [first, ...others] = filled;
      if (first === undefined || !factAt(budget, row, twin)) return [];
      // first + others ≤ project, said of the first: first ≤ project − others
      return [
        {
          kind: 'link',
          ruleId: 'works-rollup-mismatch',
          messageId: 'exceeds',
          comparison: '<=',
          subject: { table: i, row: first, column },
          terms: [
            { at: { table: j, row, column: twin }, coefficient: 1, shift, role: 'project' },
            ...others.map((work): LinkTerm => ({
              at: { table: i, row: work, column },
              coefficient: -1,
              shift: 0,
              role: 'works',
            })),
          ],
        },
      ];
    });
  });
}
