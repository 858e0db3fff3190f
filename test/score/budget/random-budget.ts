import type { FundingSource } from '../../../src/domain/dimensions';
import type {
  BudgetColumn,
  BudgetSketch,
  Figure,
  SketchRow,
} from '../../../src/rules/rule-examples';
import type { Random } from '../../../src/training';
import { randomRows, type PlanRow } from './random-rows';
import { randomShape, type Shape } from './shapes';

/** A consistent budget table and how it is made. */
export interface BudgetPlan {
  readonly sketch: BudgetSketch;
  readonly shape: Shape;
  readonly rows: readonly PlanRow[];
  /** Decimals of typed amounts and of typed shares. */
  readonly decimals: number;
  readonly shareDecimals: number;
}

/** Money of a row by year, status, kind of capital and source, in units of the last decimal. */
type Purse = ReadonlyMap<string, number>;

const YEAR = 2023;

/** Draws a plan of any shape whose figures agree throughout. */
export function randomBudget(random: Random): BudgetPlan {
  const chance = (percent: number): boolean => random.below(100) < percent;
  const shape = randomShape(random);
  const counted = shape.laws.some(({ kind }) => kind === 'product');
  const rows = randomRows(random, counted);
  const template = chance(50);
  // Nobody types totals below formulas.
  const totals = template || chance(50);
  const live = { totals, across: template || (totals && chance(60)) };
  const decimals = chance(70) ? 0 : 1 + random.below(3);
  const shareDecimals = template || live.across ? 2 : random.pick([0, 1, 2]);
  const drawn = drawRows(random, shape, rows, counted);
  const blankZero = chance(70);
  const cell = (row: number, column: number): Figure => {
    const plan = rows[row]!;
    const held = shape.columns[column]!;
    const value = figureOf(drawn[row]!, held, shareDecimals);
    if (plan.below.length > 0 && plan.whole && isAmount(held))
      return live.totals ? '=' : typed(value, decimals);
    // An empty row holds no formulas either.
    if (isEmpty(drawn[row]!)) return null;
    if (isComputed(held, plan) && live.across && value !== undefined) return '=';
    if (value === 0 && blankZero) return null;
    return 'percent' in (held.computed ?? {})
      ? typed(value, shareDecimals)
      : typed(value, held.measure === 'quantity' ? 0 : decimals);
  };
  return {
    shape,
    rows,
    decimals,
    shareDecimals,
    sketch: {
      kind: 'budget',
      year: YEAR,
      columns: shape.columns,
      rows: rows.map(({ label }, row): SketchRow => [
        label,
        ...shape.columns.map((_, column) => cell(row, column)),
      ]),
      ...(!template && { foreign: true }),
    },
  };
}

interface DrawnRow {
  readonly purse: Purse;
  readonly quantity?: number;
  readonly unitCost?: number;
}

/** Leaves first, then what they add up to; an "of which" leaves a rest. */
function drawRows(
  random: Random,
  shape: Shape,
  rows: readonly PlanRow[],
  counted: boolean,
): DrawnRow[] {
  const size = random.pick([200, 5_000, 90_000, 3_000_000]);
  const round = random.below(4) === 0 ? 10 : 1;
  const drawn: DrawnRow[] = [];
  const draw = (index: number): DrawnRow => {
    const { below, whole } = rows[index]!;
    if (drawn[index]) return drawn[index];
    const parts = below.map(draw);
    const rest = below.length === 0 || (!whole && random.below(2) === 0);
    const leaf = rest ? [drawLeaf(random, shape, size, round, counted && below.length === 0)] : [];
    const purse = added([...parts, ...leaf].map((part) => part.purse));
    drawn[index] = below.length === 0 ? leaf[0]! : { purse };
    return drawn[index];
  };
  rows.forEach((_, index) => draw(index));
  return drawn;
}

function drawLeaf(
  random: Random,
  { capitals, sources, years, statuses }: Shape,
  size: number,
  round: number,
  counted: boolean,
): DrawnRow {
  const purse = new Map<string, number>();
  if (random.below(100) < 4) return { purse };
  if (counted) {
    const quantity = 1 + random.below(40);
    const unitCost = 1 + random.below(size);
    const investment = random.below(3) === 0 ? quantity * unitCost : 0;
    purse.set(keyOf(years[0]!, 'planned', 'investment', 'central'), investment);
    purse.set(
      keyOf(years[0]!, 'planned', 'recurrent', 'central'),
      quantity * unitCost - investment,
    );
    return { purse, quantity, unitCost };
  }
  for (const year of years)
    for (const capital of capitals)
      for (const source of capital === 'outside' ? (['mobilised'] as const) : sources) {
        let most = random.below(3) === 0 ? 0 : rounded(1 + random.below(size), round);
        for (const status of statuses) {
          purse.set(keyOf(year, status, capital, source), most);
          // What is disbursed follows what is allocated and is no more.
          most = random.below(3) === 0 ? most : random.below(most + 1);
        }
      }
  return { purse };
}

function rounded(value: number, to: number): number {
  return Math.max(to, Math.floor(value / to) * to);
}

function added(purses: readonly Purse[]): Purse {
  const sum = new Map<string, number>();
  for (const purse of purses)
    for (const [key, value] of purse) sum.set(key, (sum.get(key) ?? 0) + value);
  return sum;
}

function keyOf(year: number, status: string, capital: string, source: string): string {
  return `${year} ${status} ${capital} ${source}`;
}

/** What money of a column comes from. */
const LEAVES: Readonly<Record<FundingSource, readonly FundingSource[]>> = {
  all: ['central', 'province', 'district', 'commune', 'integrated', 'credit', 'mobilised'],
  state: ['central', 'province', 'district', 'commune'],
  central: ['central'],
  local: ['province', 'district', 'commune'],
  province: ['province'],
  district: ['district'],
  commune: ['commune'],
  integrated: ['integrated'],
  credit: ['credit'],
  mobilised: ['mobilised'],
};

/** In units of the last decimal, shares in those of theirs; undefined where there is no such figure. */
function figureOf(row: DrawnRow, column: BudgetColumn, shareDecimals: number): number | undefined {
  if (column.measure === 'quantity') return row.quantity;
  if (column.measure === 'unitCost') return row.unitCost;
  const { status = 'planned' } = column;
  if (column.aspect !== 'percent') return moneyOf(row.purse, column, status);
  const part = moneyOf(row.purse, column, status);
  const whole = moneyOf(row.purse, column, column.percentOf ?? status);
  const unit = 10 ** shareDecimals;
  return whole === 0 ? undefined : Math.floor((200 * unit * part + whole) / (2 * whole));
}

function moneyOf(
  purse: Purse,
  { capital = 'all', source = 'all', year = YEAR }: BudgetColumn,
  status: string,
): number {
  const capitals = capital === 'all' ? ['investment', 'recurrent', 'outside'] : [capital];
  let sum = 0;
  for (const kind of capitals)
    for (const leaf of LEAVES[source]) sum += purse.get(keyOf(year, status, kind, leaf)) ?? 0;
  return sum;
}

function isAmount({ measure = 'money', aspect = 'amount' }: BudgetColumn): boolean {
  return measure === 'money' && aspect === 'amount';
}

/** What is counted are activities, not what they add up to. */
function isComputed({ computed }: BudgetColumn, { below }: PlanRow): boolean {
  return computed !== undefined && !('product' in computed && below.length > 0);
}

function isEmpty({ purse }: DrawnRow): boolean {
  return [...purse.values()].every((value) => value === 0);
}

function typed(value: number | undefined, decimals: number): number | null {
  return value === undefined ? null : Number((value / 10 ** decimals).toFixed(decimals));
}
