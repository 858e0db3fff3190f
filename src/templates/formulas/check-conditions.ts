import { findFigure, isCount, type FigureColumn, type TableLayout } from '../layout/table-layout';
import type { TemplateCheck } from '../schema';
import { cellsOf, inColumn } from './references';
import {
  capitalised,
  columnsText,
  HAIR,
  halfUnit,
  halfUnits,
  type RowCondition,
} from './row-condition';

/** What a definition's check finds wrong, for the columns that are in the table. */
export function checkConditions(layout: TableLayout, check: TemplateCheck): RowCondition[] {
  switch (check.kind) {
    case 'atMost':
      return atMostConditions(layout, check);
    case 'sameHouseholds':
      return sameHouseholdsConditions(layout, check);
    case 'whole':
      return wholeConditions(layout, check);
    case 'fall':
      return fallConditions(layout, check);
  }
}

/** Parts that are not in the table count as nothing: the rest of them must still fit. */
function atMostConditions(
  layout: TableLayout,
  check: Extract<TemplateCheck, { kind: 'atMost' }>,
): RowCondition[] {
  const whole = findFirst(layout, check.whole);
  const parts = check.parts.flatMap((key) => findFigure(layout, key) ?? []);
  if (!whole || parts.length === 0) return [];
  const sum = columnsText(parts, ' cộng ');
  const condition: RowCondition = {
    text: `${capitalised(sum)} lớn hơn cột ${whole.number}`,
    marks: parts,
    counts: [...parts, whole],
    at(row) {
      const limit = inColumn(row, whole.column);
      return `IF(COUNT(${limit})=1,SUM(${cellsOf(row, parts).join(',')})>${limit},FALSE)`;
    },
  };
  return [condition];
}

/**
 * Each pair implies a range of households. Two ranges that do not meet contradict each other;
 * one condition for each order of the two, of which at most one can hold.
 */
function sameHouseholdsConditions(
  layout: TableLayout,
  check: Extract<TemplateCheck, { kind: 'sameHouseholds' }>,
): RowCondition[] {
  if (findFigure(layout, check.households)) return [];
  const pairs = check.pairs.flatMap((pair): RatePair[] => {
    const count = findFigure(layout, pair.count);
    const rate = findFigure(layout, pair.rate);
    return count && rate ? [{ count, rate }] : [];
  });
  return pairs.flatMap((least) =>
    pairs.filter((most) => most !== least).map((most) => contradiction(least, most)),
  );
}

interface RatePair {
  readonly count: FigureColumn;
  readonly rate: FigureColumn;
}

/** The least households of one pair, count/(rate+half), exceed the most of another, count/(rate−half). */
function contradiction(least: RatePair, most: RatePair): RowCondition {
  const name = ({ count, rate }: RatePair) => `cột ${count.number} và ${rate.number}`;
  const [first, second] = least.count.number < most.count.number ? [least, most] : [most, least];
  return {
    text: `${capitalised(name(first))} không cùng tổng số hộ với ${name(second)}`,
    marks: [least.rate, most.rate],
    counts: [least.count, most.count],
    at(row) {
      const [c1, r1] = cellsOf(row, [least.count, least.rate]);
      const [c2, r2] = cellsOf(row, [most.count, most.rate]);
      const exceeds = `${c1}*(${r2}-${halfUnit(r2!)})>${c2}*(${r1}+${halfUnit(r1!)})${HAIR}`;
      return `IF(COUNT(${c1},${r1},${c2},${r2})=4,${exceeds},FALSE)`;
    },
  };
}

/** Counts are exact; rates that are added may each be off by half a unit of their last decimal. */
function wholeConditions(
  layout: TableLayout,
  check: Extract<TemplateCheck, { kind: 'whole' }>,
): RowCondition[] {
  const all = [check.whole, ...check.parts].flatMap((key) => findFigure(layout, key) ?? []);
  const [figure, ...parts] = all;
  if (!figure || parts.length < check.parts.length) return [];
  const condition: RowCondition = {
    text: `Cột ${figure.number} khác ${columnsText(parts, ' cộng ')}`,
    marks: [figure],
    counts: isCount(figure) ? all : [],
    at(row) {
      const cells = cellsOf(row, all);
      const off = `ABS(${cells.join('-')})>${isCount(figure) ? '0' : halfUnits(cells)}`;
      return `IF(COUNT(${cells.join(',')})=${cells.length},${off},FALSE)`;
    },
  };
  return [condition];
}

/** The points are not the difference of the two rates, all of them rounded. */
function fallConditions(
  layout: TableLayout,
  check: Extract<TemplateCheck, { kind: 'fall' }>,
): RowCondition[] {
  const begin = findFirst(layout, check.begin);
  const end = findFigure(layout, check.end);
  const points = findFigure(layout, check.points);
  if (!begin || !end || !points) return [];
  const condition: RowCondition = {
    text: `Cột ${points.number} khác cột ${begin.number} trừ cột ${end.number}`,
    marks: [points],
    counts: [],
    at(row) {
      const cells = cellsOf(row, [begin, end, points]);
      const off = `ABS(${cells.join('-')})>${halfUnits(cells)}`;
      return `IF(COUNT(${cells.join(',')})=3,${off},FALSE)`;
    },
  };
  return [condition];
}

function findFirst(
  layout: TableLayout,
  keys: string | readonly string[],
): FigureColumn | undefined {
  return [keys]
    .flat()
    .flatMap((key) => findFigure(layout, key) ?? [])
    .at(0);
}
