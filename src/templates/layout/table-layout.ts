import type { Derivation, TemplateColumn, TemplateDefinition } from '../schema';

/**
 * Where a table stands on its sheet, 0-based. The compiler makes one from parameters and
 * the reader recovers one from defined names; formulas are built from it, so both agree.
 */
export interface TableLayout {
  readonly definition: TemplateDefinition;
  /** Column of the running numbers; absent where its name is lost, as for `place` and `check`. */
  readonly index?: number;
  readonly place?: number;
  readonly figures: readonly FigureColumn[];
  readonly check?: number;
  /** The column-number row, above everything that holds figures. */
  readonly head: number;
  /** Absent where its name is lost. */
  readonly total?: number;
  /** The last anchor row: the total row at the bottom, or the guard row below the body. */
  readonly end: number;
}

export interface FigureColumn {
  readonly definition: TemplateColumn;
  /** 0-based column of the sheet. */
  readonly column: number;
  /** As printed in the column-number row, from 1. */
  readonly number: number;
  /** Only where every column that it needs is in the table too. */
  readonly derive?: Derivation;
}

export function createFigures(
  columns: readonly { readonly definition: TemplateColumn; readonly column: number }[],
): FigureColumn[] {
  const present = new Set(columns.map(({ definition }) => definition.key));
  return columns.map(({ definition, column }, position) => {
    const { derive } = definition;
    const derivable = derive && operandsOf(derive).every((key) => present.has(key));
    return { definition, column, number: position + 1, ...(derivable && { derive }) };
  });
}

export function operandsOf(derive: Derivation): readonly string[] {
  switch (derive.relation) {
    case 'remaining':
      return [derive.begin, derive.reduction];
    case 'rate':
      return [derive.count, derive.households];
  }
}

export function findFigure(layout: TableLayout, key: string): FigureColumn | undefined {
  return layout.figures.find((figure) => figure.definition.key === key);
}

export function isCount(figure: FigureColumn): boolean {
  return figure.definition.dimensions.aspect === 'count';
}

/** Whether the total row fills this column by formula: counts add up, rates follow where they can. */
export function isTotalDerived(figure: FigureColumn): boolean {
  return isCount(figure) || figure.derive !== undefined;
}

/** First and last columns of figures that stand side by side without another column between. */
export interface ColumnRun {
  readonly left: number;
  readonly right: number;
}

export function columnRuns(figures: readonly FigureColumn[]): ColumnRun[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of figures.map((figure) => figure.column).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.right + 1 === column) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
