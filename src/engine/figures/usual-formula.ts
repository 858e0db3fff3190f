import type { TableRow } from '../../domain/table';
import { findFormulaPrecision, type FormulaPrecision } from '../../reading/formula-precision';
import { createMatcher } from '../../reading/formula-shape';
import { tokenizeFormula } from '../../reading/formula-tokens';

/** The formula that the rows of a column have, each its own: what is known of one holds for all. */
export interface UsualFormula {
  readonly formula: string;
  /** Row of the sheet in which it reads like that. */
  readonly row: number;
  readonly precision: FormulaPrecision;
  readonly isFar: boolean;
  /** Whether a formula in some row of the sheet is this one, filled into it. */
  matches(formula: string, row: number): boolean;
}

export function createUsualFormula(formula: string, { row }: TableRow): UsualFormula {
  return {
    formula,
    row,
    precision: findFormulaPrecision(formula),
    isFar: isFarFormula(formula),
    matches: createMatcher(formula, row),
  };
}

/** Whether a formula names another file, or a cell that is lost. */
export function isFarFormula(formula: string): boolean {
  if (!formula.includes('[') && !formula.includes('#REF!')) return false;
  return tokenizeFormula(formula).some((token) =>
    token.kind === 'reference'
      ? token.reference.workbook !== undefined
      : token.kind === 'error' && token.text.endsWith('#REF!'),
  );
}
