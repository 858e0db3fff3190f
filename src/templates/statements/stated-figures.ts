import { isBudget, isHousehold, momentOf, type Dimensions } from '../../domain/dimensions';
import { cellAt } from '../../domain/table';
import type { PartnerTable } from '../layout/table-layout';
import { cellOn } from '../links/partner-table';
import { foldName } from '../parameters/clean-text';
import { wordsOf } from './indicators';
import { moneyIndicatorOf } from './money-indicators';

/** A figure that a table states of its whole. */
export interface StatedFigure {
  readonly dimensions: Dimensions;
  /** Reference to its cell. */
  readonly cell: string;
  /** References to the words beside it, where the table has such words. */
  readonly words?: Readonly<Partial<Record<'operator' | 'unit', string>>>;
  /** The name by which a list of statements asks for it; of households there are several lists of names. */
  readonly name?: string;
}

/** What a table says of its whole: in its total row, or statement by statement. */
export function statedFigures(partner: PartnerTable): StatedFigure[] {
  const { table, layout } = partner;
  if (table.options.statements) return ofStatements(partner);
  const { total } = layout;
  if (total === undefined) return [];
  return table.columns.map(({ column, dimensions }) => {
    const name = isBudget(dimensions) ? moneyIndicatorOf(dimensions) : undefined;
    return {
      dimensions,
      cell: cellOn(partner, total, column),
      ...(name !== undefined && { name }),
    };
  });
}

/** Of an indicator what it aims at: where it starts from and what came of it are said beside it. */
function ofStatements(partner: PartnerTable): StatedFigure[] {
  const { table, layout } = partner;
  const whole = table.rows.findIndex(({ label }) => foldName(label) === (table.territory ?? ''));
  if (whole < 0) return [];
  const wordsAt = (row: number) =>
    Object.fromEntries(
      layout.texts.flatMap(({ column, definition: { key } }) =>
        key === 'operator' || key === 'unit' ? [[key, cellOn(partner, row, column)]] : [],
      ),
    );
  return table.columns.flatMap(({ dimensions, label }, index): StatedFigure[] => {
    const at = cellAt(table, whole, index);
    const isAim = !('role' in dimensions) || dimensions.role === 'target';
    if (!at || !isAim) return [];
    const isName = 'indicator' in dimensions && wordsOf(label) === dimensions.indicator;
    return [
      {
        dimensions,
        cell: cellOn(partner, at.row, at.column),
        words: wordsAt(at.row),
        ...(isName && { name: label }),
      },
    ];
  });
}

/** Whether two tables speak of one and the same figure of their whole, in whatever unit of money. */
export function isSameFigure(one: Dimensions, other: Dimensions): boolean {
  const isSameKind =
    one.measure === other.measure &&
    one.aspect === other.aspect &&
    one.subset === other.subset &&
    one.status === other.status &&
    isSameTime(one, other);
  if (!isSameKind) return false;
  if (isBudget(one) && isBudget(other))
    return (
      one.capital === other.capital &&
      one.source === other.source &&
      one.cumulative === other.cumulative &&
      one.percentOf === other.percentOf
    );
  if (isHousehold(one) && isHousehold(other)) return one.of === other.of;
  if (!('indicator' in one) || !('indicator' in other)) return false;
  return (
    one.indicator === other.indicator &&
    one.role === other.role &&
    wordsOf(one.unit) === wordsOf(other.unit)
  );
}

function isSameTime({ period: one }: Dimensions, { period: other }: Dimensions): boolean {
  return (
    momentOf(one) === momentOf(other) &&
    (one.point !== 'flow' || (one.year === other.year && (one.years ?? 1) === (other.years ?? 1)))
  );
}
