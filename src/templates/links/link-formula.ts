import type { TableRow } from '../../domain/table';
import { fixed, inColumn } from '../formulas/references';
import { CODE_PREFIX } from '../layout/programme-rows';
import { isAmount, type FigureColumn, type TableLayout } from '../layout/table-layout';
import { foldName } from '../parameters/clean-text';
import { fillPlaceholders, yearValues } from '../placeholders';
import type { TemplateLink } from '../schema';
import type { ActiveLink } from '../layout/table-layout';
import { inOtherUnit } from './money-shift';
import { columnRange, partnerColumn } from './partner-table';

type Take = TemplateLink['columns'][number]['take'];

interface LinkedColumn {
  readonly active: ActiveLink;
  readonly take: Take;
}

/**
 * The link that fills a column, if its table has all that it needs. A column that follows from
 * others of its row is never linked.
 */
export function linkOf(layout: TableLayout, figure: FigureColumn): LinkedColumn | undefined {
  if (figure.derive) return undefined;
  return (layout.links ?? [])
    .flatMap((active) =>
      active.link.columns
        .filter(({ column }) => column === figure.definition.key)
        .map(({ take }): LinkedColumn => ({ active, take })),
    )
    .find(({ active, take }) => hasColumns(active, take));
}

/** The columns of the other table that the formulas of a linked column name. */
export function takenFrom({ active: { link, partner }, take }: LinkedColumn): string {
  return columnsFor(link, take)
    .map((key) => columnRange(partner, partnerColumn(partner, key)!))
    .join(' ');
}

/** Whether the row is one of those that the link fills. */
function isLinkedRow(
  { rows }: TemplateLink,
  { role, node, label }: Pick<TableRow, 'role' | 'node' | 'label'>,
): boolean {
  if (role !== 'unit') return false;
  if (rows.by === 'activity') return node === undefined && isActivityOf(label, rows.name);
  return rows.by === 'place';
}

/** Whether an activity is called so, with or without dashes before it. */
export function isActivityOf(label: string, name: string): boolean {
  return foldName(label.replace(/^[\s\-–]+/, '')) === foldName(name);
}

/**
 * The formula by which a cell takes its figure from another table; undefined where it is typed.
 * Conditions are products in SUMPRODUCT, which trims and compares without regard to case, knows
 * no wildcards and passes over words among the figures. Errors are let through: a table that is gone
 * must not look like nothing.
 */
export function linkFormula(
  layout: TableLayout,
  figure: FigureColumn,
  row: TableRow,
): string | undefined {
  const linked = linkOf(layout, figure);
  if (!linked || !isLinkedRow(linked.active.link, row)) return undefined;
  const own = ownName(layout, linked.active.link, row.row);
  const match = matchRange(linked.active);
  if (own === undefined || match === undefined) return undefined;
  const { isBlank, name } = own;
  const taken = takenFigure(layout, figure, linked, [`(TRIM(${match})=TRIM(${name}))`]);
  return `=IF(${isBlank},"",${taken})`;
}

/** Whether every place of the table gets a number counted for it, so that the whole is their sum whatever else may stand there. */
export function isCountedByPlace(layout: TableLayout, figure: FigureColumn): boolean {
  const linked = linkOf(layout, figure);
  return linked?.active.link.rows.by === 'place' && linked.take.kind === 'count';
}

function hasColumns({ link, partner }: ActiveLink, take: Take): boolean {
  return columnsFor(link, take).every((key) => partnerColumn(partner, key) !== undefined);
}

/** Keys of the columns that the other table must have. */
function columnsFor({ rows }: TemplateLink, take: Take): string[] {
  const wanted = take.kind === 'figure' ? [take.of] : take.where.map(({ column }) => column);
  return rows.by === 'whole' ? wanted : [...wanted, rows.match];
}

function matchRange({ link, partner }: ActiveLink): string | undefined {
  if (link.rows.by === 'whole') return undefined;
  return columnRange(partner, partnerColumn(partner, link.rows.match)!);
}

/** What the rows of the other table are found by, and whether there is nothing to find. */
function ownName(
  { place, index, head }: TableLayout,
  { rows }: TemplateLink,
  row: number,
): { readonly name: string; readonly isBlank: string } | undefined {
  if (rows.by === 'place' && place !== undefined) {
    const name = inColumn(row, place);
    return { name, isBlank: `TRIM(${name})=""` };
  }
  if (rows.by === 'activity' && index !== undefined) {
    // The last code above, wherever the row is moved or others are inserted; not by INDEX, after
    // which some programs lose the order in which they calculate
    const above = `${fixed(head, index)}:${inColumn(row, index)}`;
    const isCode = `LEFT(${above},${CODE_PREFIX.length})="${CODE_PREFIX}"`;
    return {
      name: `LOOKUP(2,1/(${isCode}),${above})`,
      isBlank: `COUNTIF(${above},"${CODE_PREFIX}*")=0`,
    };
  }
  return undefined;
}

function takenFigure(
  layout: TableLayout,
  figure: FigureColumn,
  { active, take }: LinkedColumn,
  conditions: readonly string[],
): string {
  const { partner, year } = active;
  const rangeOf = (key: string) => columnRange(partner, partnerColumn(partner, key)!);
  if (take.kind === 'count') {
    const words = take.where.map(({ column, is }) => {
      const word = fillPlaceholders(is, yearValues(year)).replaceAll('"', '""');
      return `(TRIM(${rangeOf(column)})="${word}")`;
    });
    return `SUMPRODUCT(${[...conditions, ...words].join('*')}*1)`;
  }
  const figures = rangeOf(take.of);
  const found = conditions.join('*');
  const sum = `SUMPRODUCT(${found}*1,${figures})`;
  const there = `SUMPRODUCT(${found}*ISNUMBER(${figures}))`;
  return `IF(${there}=0,"",${sum}${inOwnUnit(layout, figure, active)})`;
}

/** `*1000` or `/1000` from the other table's unit of money to this one's. */
function inOwnUnit(layout: TableLayout, figure: FigureColumn, { partner }: ActiveLink): string {
  return isAmount(figure) ? inOtherUnit(partner.layout.moneyUnit, layout.moneyUnit) : '';
}
