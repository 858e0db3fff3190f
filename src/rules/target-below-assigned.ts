import { Decimal } from '../domain/decimal';
import type { Dimensions } from '../domain/dimensions';
import { factAt, placeOf, type Fact, type FactTable } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import type { FindingArgument } from '../domain/finding';
import type { Report } from '../domain/rule';
import { defineTableRule } from './define-rule';
import { yearsOf } from './flow-columns';
import { rowsAbove } from './rows-above';

/**
 * A place plans at least the reduction that the upper level has assigned to it. What is
 * assigned for several years, or as their yearly mean, is a floor for what the plan states
 * year by year; doing more is no fault.
 */
export const targetBelowAssigned = defineTableRule({
  id: 'target-below-assigned',
  severity: 'warning',
  since: '0.1.0',
  messages: ['below', 'below-over-years'],
  source: 'Chỉ tiêu giảm nghèo của địa phương không thấp hơn chỉ tiêu cấp trên giao',
  examine({ facts }, report) {
    facts.table.columns.forEach(({ dimensions }, assigned) => {
      if (dimensions.measure !== 'reduction' || dimensions.status !== 'assigned') return;
      const planned = findPlanned(facts, dimensions, dimensions.period.year, yearsOf(dimensions));
      if (planned !== undefined) {
        for (const row of rowsAbove(facts, assigned, planned))
          reportYear(facts, row, { assigned, planned }, report);
        return;
      }
      const single = plannedYears(facts, dimensions);
      if (single)
        for (const row of facts.table.rows.keys())
          reportYears(facts, row, { assigned, planned: single }, report);
    });
  },
});

function findPlanned(
  { table }: FactTable,
  assigned: Dimensions,
  year: number,
  years: number,
): number | undefined {
  const found = table.columns.findIndex(
    ({ dimensions: other }) =>
      other.measure === 'reduction' &&
      other.status === 'planned' &&
      other.of === assigned.of &&
      other.aspect === assigned.aspect &&
      other.subset === assigned.subset &&
      other.period.year === year &&
      yearsOf(other) === years,
  );
  return found < 0 ? undefined : found;
}

/** The single years of an assignment over several; undefined where the plan leaves one out. */
function plannedYears(facts: FactTable, assigned: Dimensions): readonly number[] | undefined {
  const years = yearsOf(assigned);
  if (years === 1) return undefined;
  const found = Array.from({ length: years }, (_, i) =>
    findPlanned(facts, assigned, assigned.period.year - years + 1 + i, 1),
  );
  return found.every((column) => column !== undefined) ? found : undefined;
}

function reportYear(
  facts: FactTable,
  rowIndex: number,
  { assigned, planned }: { readonly assigned: number; readonly planned: number },
  report: Report,
): void {
  const { table } = facts;
  const wanted = factAt(facts, rowIndex, assigned)!;
  const actual = factAt(facts, rowIndex, planned)!;
  const value = actual.quantity.value.toString();
  report({
    messageId: 'below',
    place: placeOf(facts, actual.index),
    actual: value,
    expected: { low: floorOf(wanted).toString() },
    related: [placeOf(facts, wanted.index)],
    data: {
      actual: { kind: 'number', value, unit: unitOf(table.columns[planned]!.dimensions) },
      ...assignedArguments(facts, wanted, assigned),
      unit: { kind: 'text', value: table.rows[rowIndex]!.label },
      column: { kind: 'text', value: table.columns[planned]!.label },
    },
  });
}

function reportYears(
  facts: FactTable,
  rowIndex: number,
  { assigned, planned }: { readonly assigned: number; readonly planned: readonly number[] },
  report: Report,
): void {
  const { table } = facts;
  const wanted = factAt(facts, rowIndex, assigned);
  const parts = planned.map((column) => factAt(facts, rowIndex, column));
  if (!wanted) return;
  const perYear = wanted.written?.per !== undefined;
  const years = planned.length;
  const floor = perYear ? floorOf(wanted).times(Decimal.integer(years)) : floorOf(wanted);
  let sum = Decimal.ZERO;
  let most = Decimal.ZERO;
  for (const part of parts) {
    const high = part?.quantity.interval.high;
    if (!part || !high) return;
    sum = sum.plus(part.quantity.value);
    most = most.plus(high);
  }
  if (floor.atMost(most)) return;
  const { dimensions } = table.columns[assigned]!;
  const shown = perYear ? sum.dividedBy(Decimal.integer(years), 2, 'half-up') : sum;
  report({
    messageId: 'below-over-years',
    place: placeOf(facts, wanted.index),
    related: parts.flatMap((part) => (part ? [placeOf(facts, part.index)] : [])),
    data: {
      actual: { kind: 'number', value: shown.toString(), unit: unitOf(dimensions) },
      ...assignedArguments(facts, wanted, assigned),
      years: { kind: 'number', value: String(years), unit: 'plain' },
      ...(perYear && { perYear: { kind: 'term' as const, id: 'year' } }),
      unit: { kind: 'text', value: table.rows[rowIndex]!.label },
    },
  });
}

function assignedArguments(
  facts: FactTable,
  wanted: Fact,
  column: number,
): Readonly<Record<'assigned' | 'assignedCell', FindingArgument>> {
  return {
    assigned: {
      kind: 'number',
      value: floorOf(wanted).toString(),
      unit: unitOf(facts.table.columns[column]!.dimensions),
    },
    assignedCell: { kind: 'place', place: placeOf(facts, wanted.index) },
  };
}

/** The least that is asked for: the lower end of a range or a bound. */
function floorOf({ quantity, written }: Fact): Decimal {
  const { value, interval } = quantity;
  return written && written.shape !== 'value' ? (interval.low ?? value) : value;
}
