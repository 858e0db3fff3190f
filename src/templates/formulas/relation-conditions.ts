import type { TemplateCheck } from '../schema';
import { findFigure, type FigureColumn, type TableLayout } from '../layout/table-layout';
import { cellsOf, fixed, inColumn } from './references';

/** Widens a limit against binary rounding of the products compared with it. */
const HAIR = '*1.000001';

/**
 * What can be wrong within one row, as Excel conditions on that row (without `=`), so that
 * the check column and the conditional formats say the same. Columns are fixed by `$`.
 *
 * A condition is never stricter than the engine: where Excel cannot tell how many decimals
 * an author typed (it drops trailing zeros), the wider interval is taken.
 */
export interface RowCondition {
  /** Sheet text for the check column. */
  readonly text: string;
  /** The figures to mark. */
  readonly marks: readonly FigureColumn[];
  /** The counts that it compares; none where blanks count as nothing, so that any row can be compared. */
  readonly counts: readonly FigureColumn[];
  at(row: number): string;
}

/**
 * The condition on the total row, which means something only once every place has all of its
 * counts: while they are being typed, totals of half-filled columns do not belong together.
 */
export function conditionOnTotal(
  layout: TableLayout & { readonly place: number },
  condition: RowCondition,
  total: number,
): string {
  if (condition.counts.length === 0) return condition.at(total);
  const down = (column: number) => `${fixed(layout.head, column)}:${fixed(layout.end, column)}`;
  const filled = condition.counts.map(({ column }) => `ISNUMBER(${down(column)})`).join('*');
  // the column-number row has a letter for a place and no numbers: it is the one gap
  const complete = `SUMPRODUCT(ISTEXT(${down(layout.place)})*(1-${filled}))=1`;
  return `IF(${complete},${condition.at(total)},FALSE)`;
}

export function relationConditions(layout: TableLayout): RowCondition[] {
  return [
    ...layout.figures.flatMap((figure) => derivationCondition(layout, figure) ?? []),
    ...layout.definition.checks.flatMap((check) => checkConditions(layout, check)),
  ];
}

function derivationCondition(layout: TableLayout, figure: FigureColumn): RowCondition | undefined {
  const { derive } = figure;
  const of = (key: string) => findFigure(layout, key)!;
  switch (derive?.relation) {
    case undefined:
      return undefined;
    case 'remaining': {
      const operands = [of(derive.begin), of(derive.reduction)] as const;
      const [begin, reduction] = operands;
      return {
        text: `Cột ${figure.number} khác cột ${begin.number} trừ cột ${reduction.number}`,
        marks: [figure],
        counts: [...operands, figure],
        at(row) {
          const [b, r, e] = cellsOf(row, [...operands, figure]);
          return `IF(COUNT(${b},${r},${e})=3,${e}<>${b}-${r},FALSE)`;
        },
      };
    }
    case 'rate': {
      const operands = [of(derive.count), of(derive.households)] as const;
      return { ...shareCondition(figure, ...operands), counts: operands };
    }
    case 'percent':
      return shareCondition(figure, of(derive.part), of(derive.whole));
    case 'sum':
      return sumCondition(figure, derive.terms.map(of));
    case 'movement':
      return movementCondition(
        figure,
        of(derive.begin),
        derive.outflows.map(of),
        derive.inflows.map(of),
      );
  }
}

function shareCondition(
  figure: FigureColumn,
  part: FigureColumn,
  whole: FigureColumn,
): RowCondition {
  return {
    text: `Cột ${figure.number} khác cột ${part.number} chia cột ${whole.number} nhân 100`,
    marks: [figure],
    counts: [],
    at(row) {
      const [p, w, r] = cellsOf(row, [part, whole, figure]);
      const exceeds = `ABS(${r}*${w}-100*${p})>${halfUnit(r!)}*ABS(${w})${HAIR}`;
      return `IF(COUNT(${p},${w},${r})=3,${exceeds},FALSE)`;
    },
  };
}

/** A blank term is nothing; amounts may have decimals, whose binary sums are off by a hair. */
function sumCondition(figure: FigureColumn, terms: readonly FigureColumn[]): RowCondition {
  return {
    text: `Cột ${figure.number} khác ${columnsText(terms, ' cộng ')}`,
    marks: [figure],
    counts: [],
    at(row) {
      const sum = inColumn(row, figure.column);
      const cells = cellsOf(row, terms);
      const off = `ROUND(${sum}-${cells.map((cell) => `N(${cell})`).join('-')},6)<>0`;
      return `IF(COUNT(${sum})*COUNT(${cells.join(',')})>0,${off},FALSE)`;
    },
  };
}

function movementCondition(
  figure: FigureColumn,
  begin: FigureColumn,
  outflows: readonly FigureColumn[],
  inflows: readonly FigureColumn[],
): RowCondition {
  const operands = [begin, ...outflows, ...inflows];
  const less = columnsText([begin, ...outflows], ' trừ ');
  return {
    text: `Cột ${figure.number} khác ${less} cộng ${columnsText(inflows, ' cộng ')}`,
    marks: [figure],
    counts: [...operands, figure],
    at(row) {
      const [end, start] = cellsOf(row, [figure, begin]);
      const out = cellsOf(row, outflows).map((cell) => `-${cell}`);
      const into = cellsOf(row, inflows).map((cell) => `+${cell}`);
      const all = cellsOf(row, [figure, ...operands]);
      const off = `${end}<>${start}${[...out, ...into].join('')}`;
      return `IF(COUNT(${all.join(',')})=${all.length},${off},FALSE)`;
    },
  };
}

function columnsText(figures: readonly FigureColumn[], between: string): string {
  return figures.map(({ number }) => `cột ${number}`).join(between);
}

function checkConditions(layout: TableLayout, check: TemplateCheck): RowCondition[] {
  switch (check.kind) {
    case 'atMost':
      return atMostConditions(layout, check);
    case 'sameHouseholds':
      return sameHouseholdsConditions(layout, check);
  }
}

/** Parts that are not in the table count as nothing: the rest of them must still fit. */
function atMostConditions(
  layout: TableLayout,
  check: Extract<TemplateCheck, { kind: 'atMost' }>,
): RowCondition[] {
  const whole = findFigure(layout, check.whole);
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

/** Half a unit of the last decimal that the cell's own value needs, up to two. */
function halfUnit(cell: string): string {
  return `0.5/10^((ROUND(${cell},0)<>${cell})+(ROUND(${cell},1)<>${cell}))`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
