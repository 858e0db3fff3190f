import type { FactTable } from '../domain/fact';
import type { GrowthBand, GrowthFinding, HouseholdGrowth } from '../domain/rule';
import { decimalsOfChange, toPercentOfChange, type Fraction } from './fraction';
import {
  commonGrowth,
  growthOfRow,
  growthsMeet,
  growthSteps,
  type Growth,
  type GrowthStep,
} from './household-growth';
import type { RelationsOfTable } from './relations-of-table';
import { USUAL, UsualGrowth } from './usual-growth';
import type { FigureSource } from './figure';

/**
 * The growth of households in every row of a table, as the reported figures allow it.
 * Growth is no relation that must hold: rules speak of it with care, and of two repairs
 * that satisfy every relation the one is likelier after which a place grows like others.
 */
export class GrowthOfTable {
  /** By step, when first asked for. */
  private readonly usual: UsualGrowth[] = [];

  private constructor(
    private readonly facts: FactTable,
    private readonly steps: readonly GrowthStep[],
    /** By step, then by row. */
    private readonly growths: readonly (readonly (Growth | undefined)[])[],
  ) {}

  static read(
    facts: FactTable,
    relations: RelationsOfTable,
    reported: FigureSource,
  ): GrowthOfTable {
    const steps = growthSteps(facts, relations);
    return new GrowthOfTable(
      facts,
      steps,
      steps.map((step) =>
        facts.table.rows.map((_, row) => growthOfRow(facts, step, row, reported)),
      ),
    );
  }

  /** The same over other facts of the same shape, of which only these rows differ. */
  after(facts: FactTable, reported: FigureSource, rows: Iterable<number>): GrowthOfTable {
    const growths = this.growths.map((growth) => [...growth]);
    for (const row of rows)
      this.steps.forEach((step, i) => {
        growths[i]![row] = growthOfRow(facts, step, row, reported);
      });
    return new GrowthOfTable(facts, this.steps, growths);
  }

  /**
   * How a row would grow with other figures: 0 like the other places, 1 within what places
   * do, 2 beyond; plus 2 for each other place that stays beyond.
   */
  implausibility(row: number, supposed: FigureSource): number {
    let score = 0;
    this.steps.forEach((step, i) => {
      const { unusual, common } = this.usualOf(i).without(row);
      score += 2 * unusual;
      const own = growthOfRow(this.facts, step, row, supposed);
      if (!own) return;
      if (common && growthsMeet(own, common)) return;
      score += growthsMeet(own, USUAL) ? 1 : 2;
    });
    return score;
  }

  private usualOf(step: number): UsualGrowth {
    const { totalIndex } = this.facts;
    return (this.usual[step] ??= new UsualGrowth(this.growths[step]!, totalIndex));
  }

  /** What rules may say; rows in doubt are left out. */
  view(doubtfulRows: ReadonlySet<number>): HouseholdGrowth {
    return {
      complete: doubtfulRows.size === 0,
      steps: this.steps
        .map((step, i) => ({ step, growth: this.growths[i]! }))
        .filter(({ step }) => step.earlier.column === undefined || step.later.column === undefined)
        .map(({ step, growth }) => {
          const rows =
            doubtfulRows.size === 0
              ? growth
              : growth.map((one, row) => (doubtfulRows.has(row) ? undefined : one));
          const common = commonGrowth(rows);
          return {
            earlier: step.earlier.moment,
            later: step.later.moment,
            rows: rows.reduce((count, one) => (one ? count + 1 : count), 0),
            ...(common?.low && common.high && { common: toPercents(common.low, common.high) }),
            outside: (band) => rowsOutside(rows, band, step.later.moment - step.earlier.moment),
          };
        }),
    };
  }
}

/** Both ends with as many decimals as the smaller change needs. */
function toPercents(low: Fraction, high: Fraction): { low: string; high: string } {
  const decimals = decimalsOfChange([low, high]);
  return { low: toPercentOfChange(low, decimals), high: toPercentOfChange(high, decimals) };
}

function rowsOutside(
  rows: readonly (Growth | undefined)[],
  { lowPercent, highPercent }: GrowthBand,
  years: number,
): GrowthFinding[] {
  const band: Growth = { low: factor(lowPercent, years), high: factor(highPercent, years) };
  const found: GrowthFinding[] = [];
  rows.forEach((growth, rowIndex) => {
    if (!growth || growthsMeet(growth, band)) return;
    found.push({
      rowIndex,
      ...(growth.low && { low: toPercentOfChange(growth.low) }),
      ...(growth.high && { high: toPercentOfChange(growth.high) }),
    });
  });
  return found;
}

/** (1 + percent/100)^years; a gap of several years compounds. */
function factor(percent: number, years: number): Fraction {
  return { numerator: (100 + percent) ** years, denominator: 100 ** years };
}
