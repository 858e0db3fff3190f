import { factAt, placeOf, type Fact, type FactTable } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import type { FigureUnit, FindingArgument } from '../domain/finding';
import { meet, type Interval } from '../domain/interval';
import { isRangeOrBound } from './bounds';
import { defineCellRule } from './define-rule';
import { findFarHouseholds } from './said-households';
import { isSameFigure } from './same-figure';
import { shownText } from './shown-text';

/**
 * A stated range that nothing else of the same row can meet. Two statements of one figure must
 * share a number. A reduction in households and in percentage points together say roughly of
 * how many households, and all that a row says of a year must at least come near each other.
 */
export const rangeConflict = defineCellRule({
  id: 'range-conflict',
  severity: 'error',
  since: '0.1.0',
  messages: ['statements', 'households'],
  source: 'Khoảng số liệu và ngưỡng nêu trong kế hoạch phải có số thỏa mãn cùng các số liên quan',
  concerns: ({ fact }) => !!fact && isRangeOrBound(fact),
  inspect({ facts, fact, row, rowIndex, column, columnIndex, place }, report) {
    if (!fact) return;
    const text = shownText(fact.cell.value);
    const base = {
      place,
      actual: text,
      data: {
        text: { kind: 'text' as const, value: text },
        unit: { kind: 'text' as const, value: row.label },
        column: { kind: 'text' as const, value: column.label },
      },
    };
    const twin = findContrary(facts, rowIndex, columnIndex, fact);
    if (twin) {
      const other = placeOf(facts, twin.index);
      report({
        ...base,
        messageId: 'statements',
        related: [other],
        data: {
          ...base.data,
          otherCell: { kind: 'place', place: other },
          other: toRange(twin.quantity.interval, unitOf(column.dimensions)),
        },
      });
      return;
    }
    const households = findFarHouseholds(facts, rowIndex, columnIndex);
    if (!households) return;
    const [own, other] = households;
    report({
      ...base,
      messageId: 'households',
      severity: 'warning',
      related: other.cells.map((index) => placeOf(facts, index)),
      data: {
        ...base.data,
        own: toRange(own, 'households'),
        other: toRange(other.households, 'households'),
        otherCells: {
          kind: 'places',
          places: other.cells.map((index) => placeOf(facts, index)),
        },
      },
    });
  },
});

/** Another statement of the same figure that shares no number with this one; of two ranges the later reports. */
function findContrary(
  facts: FactTable,
  rowIndex: number,
  columnIndex: number,
  fact: Fact,
): Fact | undefined {
  const { table } = facts;
  const { dimensions } = table.columns[columnIndex]!;
  for (const [other, column] of table.columns.entries()) {
    if (other === columnIndex || !isSameFigure(table, dimensions, column.dimensions)) continue;
    const twin = factAt(facts, rowIndex, other);
    if (!twin || meet(twin.quantity.interval, fact.quantity.interval)) continue;
    if (other < columnIndex || !isRangeOrBound(twin)) return twin;
  }
  return undefined;
}

function toRange({ low, high }: Interval, unit: FigureUnit): FindingArgument {
  return {
    kind: 'range',
    ...(low && { low: low.toString() }),
    ...(high && { high: high.toString() }),
    unit,
  };
}
