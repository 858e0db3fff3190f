import { assignUnits, type Evidence } from '../assign-units';
import type { Remark } from '../remark';
import type { SubmittedAmount, SubmittedMoneyTable } from '../submission';
import type { UnitNames } from '../unit-names';
import { amountsOfYear } from './money-fit';

/** A table of money and the unit that it is of. */
export interface MoneyTableOfUnit {
  readonly unit: number;
  readonly path: string;
  readonly sheet: string;
  readonly evidence: Evidence;
  readonly amounts: readonly SubmittedAmount[];
}

/** Whose a table of money is: it stands for a whole unit, and says so as tables of households do. */
export function assignMoney(
  path: string,
  table: SubmittedMoneyTable,
  names: UnitNames,
  year: number,
): { readonly tables: readonly MoneyTableOfUnit[]; readonly remarks: readonly Remark[] } {
  const { sheet, territory, headings } = table;
  const whole = { sheet, headings, columns: [], rows: [], ...(territory && { territory }) };
  const submission = { path, tables: [whole], names: [], errors: 0 };
  const { tables, remarks } = assignUnits(submission, names, 'listed');
  const amounts = amountsOfYear(table, year);
  return {
    tables: tables.map(({ unit, evidence }) => ({ unit, path, sheet, evidence, amounts })),
    remarks,
  };
}
