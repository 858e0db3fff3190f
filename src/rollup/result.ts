import type { Decimal } from '../domain/decimal';
import type { Evidence } from './assign-units';
import type { WantedColumn } from './column-fit';
import type { RolledMoney } from './money/rolled-money';
import type { Remark } from './remark';
import type { StatedFigure } from './submission';

export interface RollUp {
  readonly units: readonly RolledUnit[];
  /** Those asked for, and counts besides, of which some unit states a figure. */
  readonly columns: readonly WantedColumn[];
  /** Sums over all units, by key of the column; rates have none. */
  readonly totals: ReadonlyMap<string, Decimal>;
  /** Absent where nobody sent a table of money. */
  readonly money?: RolledMoney;
  readonly remarks: readonly Remark[];
}

export interface RolledUnit {
  readonly name: string;
  readonly sources: readonly UnitSource[];
  /** By key of the column. */
  readonly figures: ReadonlyMap<string, StatedFigure>;
  /** Its submissions state figures differently: those, and what belongs to them, are left out. */
  readonly isDisputed: boolean;
}

export interface UnitSource {
  readonly path: string;
  readonly sheet: string;
  readonly evidence: Evidence;
}
