import { cellRange } from '../domain/address';
import { momentOf } from '../domain/dimensions';
import { defineTableRule } from './define-rule';
import { compareFractions, growthSteps, toPercent, type Fraction } from './growth';

/** Households of a place rarely shrink by more than 5 % or grow by more than 10 % within a year. */
const PLAUSIBLE: { low: Fraction; high: Fraction } = {
  low: { numerator: 95n, denominator: 100n },
  high: { numerator: 110n, denominator: 100n },
};

/**
 * Raised only where every household number that fits the row lies outside the
 * plausible band: honest differences between places stay silent.
 */
export const householdGrowthOutlier = defineTableRule({
  id: 'household-growth-outlier',
  severity: 'warning',
  since: '0.1.0',
  messages: ['outside'],
  source: 'Biến động số hộ dân cư hằng năm của một địa bàn',
  examine(facts, implied, report) {
    for (const step of growthSteps(facts, implied)) {
      const years = BigInt(step.later - step.earlier);
      for (const row of step.rows) {
        const tooHigh = compareFractions(compounded(PLAUSIBLE.high, years), row.low) < 0;
        const tooLow =
          row.high !== undefined &&
          compareFractions(row.high, compounded(PLAUSIBLE.low, years)) < 0;
        if (!tooHigh && !tooLow) continue;
        const { table } = facts;
        const column = table.columns.find(
          ({ dimensions }) =>
            dimensions.aspect === 'rate' && momentOf(dimensions.period) === step.later,
        );
        const low = toPercent(row.low);
        const high = row.high && toPercent(row.high);
        report({
          messageId: 'outside',
          place: {
            sheet: table.sheet,
            range: cellRange(
              table.rows[row.rowIndex]!.row,
              column?.column ?? table.columns[0]!.column,
            ),
          },
          data: {
            unit: { kind: 'text', value: table.rows[row.rowIndex]!.label },
            growth: { kind: 'range', low, ...(high && { high }), unit: 'percent' },
            earlier: { kind: 'text', value: String(step.earlier) },
            later: { kind: 'text', value: String(step.later) },
          },
        });
      }
    }
  },
});

function compounded({ numerator, denominator }: Fraction, years: bigint): Fraction {
  return { numerator: numerator ** years, denominator: denominator ** years };
}
