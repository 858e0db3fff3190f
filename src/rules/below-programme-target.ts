import { Decimal } from '../domain/decimal';
import type { Dimensions } from '../domain/dimensions';
import { factAt, placeOf, type FactTable } from '../domain/fact';
import { subtract } from '../domain/interval';
import type { RuleOptions } from '../domain/rule';
import { defineTableRule } from './define-rule';
import { yearsOf } from './flow-columns';
import { findLevelBefore } from './level-columns';

/**
 * The programme's yearly targets, in percentage points. They are national means, below which
 * most places lie for good reason: off unless a pack or a workbook asks for it.
 */
export const belowProgrammeTarget = defineTableRule({
  id: 'below-programme-target',
  severity: 'info',
  off: true,
  options: {
    yearlyPoints: 1,
    minorityYearlyPoints: 3,
    poorDistrictYearlyPoints: 4,
    /** 0 where the programme states none, here as above. */
    nearPoorYearlyPoints: 0,
    multidimensionalYearlyPoints: 0,
    /** The table is of a poor district or of communes in special difficulty. */
    poorDistrict: false,
  },
  since: '0.1.0',
  messages: ['below'],
  source:
    'Quyết định 90/QĐ-TTg ngày 18/01/2022: tỷ lệ hộ nghèo giảm 1–1,5 điểm %/năm, hộ nghèo DTTS trên 3 điểm %, huyện nghèo 4–5 điểm %',
  examine({ facts, options }, report) {
    const rows = facts.totalIndex >= 0 ? [facts.totalIndex] : [...facts.table.rows.keys()];
    for (const fall of fallsOf(facts)) {
      const target = targetOf(fall.dimensions, options);
      if (!target) continue;
      for (const rowIndex of rows) {
        const { high, shown, index } = fall.read(rowIndex) ?? {};
        if (!high || !high.lessThan(target) || index === undefined || !shown) continue;
        report({
          messageId: 'below',
          place: placeOf(facts, index),
          expected: { low: target.toString() },
          data: {
            unit: { kind: 'text', value: facts.table.rows[rowIndex]!.label },
            fall: { kind: 'number', value: shown.toString(), unit: 'points' },
            target: { kind: 'number', value: target.toString(), unit: 'points' },
            year: { kind: 'text', value: String(fall.dimensions.period.year) },
          },
        });
      }
    }
  },
});

/** By how much a rate is planned to fall within a period. */
interface Fall {
  /** Of the column that states it, or of the rate at its end. */
  readonly dimensions: Dimensions;
  /** The most that the figures allow, what they say, and the cell to point at. */
  read(
    rowIndex: number,
  ): { readonly high: Decimal; readonly shown: Decimal; readonly index: number } | undefined;
}

/** Stated in percentage points, or as the difference of two rates where nothing states it. */
function fallsOf(facts: FactTable): Fall[] {
  const { table } = facts;
  const stated = table.columns.flatMap(({ dimensions }, column): Fall[] =>
    dimensions.measure === 'reduction' &&
    dimensions.aspect === 'points' &&
    dimensions.status === 'planned'
      ? [{ dimensions, read: (rowIndex) => readStated(facts, rowIndex, column) }]
      : [],
  );
  const derived = table.columns.flatMap(({ dimensions: end }, column): Fall[] => {
    const isTarget = isPoverty(end.measure) && end.aspect === 'rate' && end.status === 'planned';
    if (!isTarget || end.period.point !== 'end') return [];
    const isStated = stated.some(
      ({ dimensions }) =>
        measureOf(dimensions) === end.measure &&
        dimensions.subset === end.subset &&
        dimensions.period.year === end.period.year,
    );
    const begin = isStated ? undefined : findLevelBefore(table, end);
    return begin === undefined
      ? []
      : [{ dimensions: end, read: (rowIndex) => readDifference(facts, rowIndex, begin, column) }];
  });
  return [...stated, ...derived];
}

function readStated(facts: FactTable, rowIndex: number, column: number): ReturnType<Fall['read']> {
  const fact = factAt(facts, rowIndex, column);
  const high = fact?.quantity.interval.high;
  return fact && high && { high, shown: fact.quantity.value, index: fact.index };
}

function readDifference(
  facts: FactTable,
  rowIndex: number,
  begin: number,
  end: number,
): ReturnType<Fall['read']> {
  const before = factAt(facts, rowIndex, begin);
  const after = factAt(facts, rowIndex, end);
  if (!before || !after) return undefined;
  const { high } = subtract(before.quantity.interval, after.quantity.interval);
  const shown = before.quantity.value.minus(after.quantity.value);
  return high && { high, shown, index: after.index };
}

/** Whose rate falls. */
function measureOf(dimensions: Dimensions): string | undefined {
  return dimensions.measure === 'reduction' ? dimensions.of : dimensions.measure;
}

function isPoverty(measure: string): boolean {
  return measure === 'poor' || measure === 'nearPoor' || measure === 'multidimensional';
}

/** Of the whole period; undefined for households of which the programme says nothing. */
function targetOf(dimensions: Dimensions, options: RuleOptions): Decimal | undefined {
  const name = optionFor(dimensions, options['poorDistrict'] === true);
  const points = name === undefined ? undefined : options[name];
  return typeof points === 'number' && points > 0
    ? Decimal.fromDouble(points).times(Decimal.integer(yearsOf(dimensions)))
    : undefined;
}

function optionFor(dimensions: Dimensions, poorDistrict: boolean): string | undefined {
  const measure = measureOf(dimensions);
  if (dimensions.subset === 'ethnicMinority')
    return measure === 'poor' ? 'minorityYearlyPoints' : undefined;
  if (dimensions.subset !== 'all') return undefined;
  if (measure === 'poor') return poorDistrict ? 'poorDistrictYearlyPoints' : 'yearlyPoints';
  if (measure === 'nearPoor') return 'nearPoorYearlyPoints';
  return measure === 'multidimensional' ? 'multidimensionalYearlyPoints' : undefined;
}
