import type { FactTable } from '../domain/fact';
import type { GrowthBand, GrowthFinding, HouseholdGrowth } from '../domain/rule';
import type { FigureSource } from './figure';
import { decimalsOfChange, toPercentOfChange, type Fraction } from './fraction';
import { growthAt } from './growth-of-rows';
import { growthOfRow, growthsMeet, growthSteps, type GrowthStep } from './household-growth';
import { momentRows, momentRowsAfter } from './moment-rows';
import type { RelationsOfTable } from './relations-of-table';
import { StepGrowth } from './step-growth';
import { USUAL, UsualGrowth } from './usual-growth';
import type { ReportedValuation } from './valuation';

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
    /** By step. */
    private readonly growths: readonly StepGrowth[],
  ) {}

  static read(
    facts: FactTable,
    relations: RelationsOfTable,
    reported: ReportedValuation,
  ): GrowthOfTable {
    const steps = growthSteps(facts, relations);
    const growths = steps.map(
      ({ earlier, later }) =>
        new StepGrowth({
          before: momentRows(facts, earlier, reported),
          after: momentRows(facts, later, reported),
        }),
    );
    return new GrowthOfTable(facts, steps, growths);
  }

  /** The same over other facts of the same shape, of which only these rows differ. */
  after(
    facts: FactTable,
    reported: ReportedValuation,
    changed: ReadonlySet<number>,
  ): GrowthOfTable {
    const growths = this.steps.map(({ earlier, later }, i) => {
      const { rows } = this.growths[i]!;
      const before = momentRowsAfter(rows.before, facts, earlier, reported, changed);
      const after = momentRowsAfter(rows.after, facts, later, reported, changed);
      return this.growths[i]!.after({ before, after }, changed);
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
          const { count, common } = growth.common(doubtfulRows);
          return {
            earlier: step.earlier.moment,
            later: step.later.moment,
            rows: count,
            ...(common?.low && common.high && { common: toPercents(common.low, common.high) }),
            outside: (band) =>
              rowsOutside(growth, doubtfulRows, band, step.later.moment - step.earlier.moment),
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
  growth: StepGrowth,
  doubtful: ReadonlySet<number>,
  { lowPercent, highPercent }: GrowthBand,
  years: number,
): GrowthFinding[] {
  const band = { low: factor(lowPercent, years), high: factor(highPercent, years) };
  return growth
    .rowsBeyond(band)
    .filter((rowIndex) => !doubtful.has(rowIndex))
    .map((rowIndex) => {
      const { low, high } = growthAt(growth.rows, rowIndex)!;
      return {
        rowIndex,
        ...(low && { low: toPercentOfChange(low) }),
        ...(high && { high: toPercentOfChange(high) }),
      };
    });
}

/** (1 + percent/100)^years; a gap of several years compounds. */
function factor(percent: number, years: number): Fraction {
  return { numerator: (100 + percent) ** years, denominator: 100 ** years };
}
