import { version } from '../../../package.json';
import { totalInUnit, type Remark, type RollUp } from '../../app/rollup/roll-up-submissions';
import type { MoneyUnit } from '../../domain/dimensions';
import { countSeverities } from '../../domain/severity';
import type { Language } from '../../messages/language';
import { renderRemark } from '../../messages/rollup/remarks';
import type { Refusal } from './read-files';

/** What `rollup --format json` prints: plain data, figures as canonical decimals. */
export interface RollUpReport {
  readonly version: string;
  readonly year: number;
  readonly output: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly units: readonly {
    readonly name: string;
    readonly sources: RollUp['units'][number]['sources'];
    readonly figures: Readonly<Record<string, string>>;
  }[];
  readonly totals: Readonly<Record<string, string>>;
  /** Absent where nobody sent a table of money; amounts in `unit`. */
  readonly money?: {
    readonly unit: MoneyUnit;
    readonly columns: Readonly<Record<string, string>>;
    readonly totals: readonly {
      readonly node: string;
      readonly label: string;
      readonly amounts: Readonly<Record<string, string>>;
    }[];
  };
  readonly remarks: readonly (Pick<Remark, 'id' | 'severity' | 'places'> & {
    readonly message: string;
  })[];
  readonly refused: readonly Refusal[];
  readonly summary: {
    readonly units: number;
    readonly sent: number;
    readonly refused: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

export function toRollUpReport(
  rolled: RollUp,
  refused: readonly Refusal[],
  { year, output, language }: { year: number; output: string; language: Language },
): RollUpReport {
  const counts = countSeverities(rolled.remarks);
  return {
    version,
    year,
    output,
    columns: Object.fromEntries(rolled.columns.map(({ key, label }) => [key, label])),
    units: rolled.units.map(({ name, sources, figures }) => ({
      name,
      sources,
      figures: Object.fromEntries([...figures].map(([key, { value }]) => [key, value])),
    })),
    totals: Object.fromEntries([...rolled.totals].map(([key, sum]) => [key, sum.toString()])),
    ...(rolled.money && { money: toMoneyReport(rolled.money) }),
    remarks: rolled.remarks.map((remark) => ({
      id: remark.id,
      severity: remark.severity,
      message: renderRemark(remark, language),
      places: remark.places,
    })),
    refused,
    summary: {
      units: rolled.units.length,
      sent: rolled.units.filter(({ sources }) => sources.length > 0).length,
      refused: refused.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
    },
  };
}

function toMoneyReport(money: NonNullable<RollUp['money']>): NonNullable<RollUpReport['money']> {
  const { unit, columns, nodes } = money;
  return {
    unit,
    columns: Object.fromEntries(columns.map(({ key, label }) => [key, label])),
    totals: nodes.map(({ code, label }) => ({
      node: code,
      label,
      amounts: Object.fromEntries(
        columns.flatMap(({ key }) => {
          const total = totalInUnit(money, code, key);
          return total === undefined ? [] : [[key, total]];
        }),
      ),
    })),
  };
}
