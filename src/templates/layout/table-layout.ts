import type { MoneyUnit } from '../../domain/dimensions';
import type { Table } from '../../domain/table';
import type {
  Derivation,
  TemplateColumn,
  TemplateDefinition,
  TemplateLink,
  TemplateTextColumn,
} from '../schema';

/**
 * Where a table stands on its sheet, 0-based. The compiler makes one from parameters and
 * the reader recovers one from defined names; formulas are built from it, so both agree.
 */
export interface TableLayout {
  readonly definition: TemplateDefinition;
  /** In which the amounts are. */
  readonly moneyUnit: MoneyUnit;
  /**
   * Column of the running numbers, or of the codes of a programme's projects; absent where its
   * name is lost, as for `place` and `check`.
   */
  readonly index?: number;
  readonly place?: number;
  readonly figures: readonly FigureColumn[];
  readonly texts: readonly TextColumnAt[];
  readonly check?: number;
  /** Of a programme: column with the number of activities right below each project. */
  readonly activities?: number;
  /** Columns that take over, one from the other, where the check column's formula would be too long for a cell. */
  readonly more: readonly number[];
  /** The column-number row, above everything that holds figures. */
  readonly head: number;
  /** Absent where its name is lost. */
  readonly total?: number;
  /** The last anchor row: the total row at the bottom, or the guard row below the body. */
  readonly end: number;
  /** Other tables of the workbook from which it takes figures; absent where there are none. */
  readonly links?: readonly ActiveLink[];
}

/** A table of the workbook that others may take figures from, as it stands now. */
export interface PartnerTable {
  readonly table: Table;
  readonly layout: TableLayout;
  /** The plan's year, as of the table's parameters. */
  readonly year: number;
}

/** A link of a definition with the table that was found for it. */
export interface ActiveLink {
  readonly link: TemplateLink;
  readonly partner: PartnerTable;
  /** The plan's year of the table that takes. */
  readonly year: number;
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

export interface TextColumnAt {
  readonly definition: TemplateTextColumn;
  readonly column: number;
}

export function createFigures(
  columns: readonly { readonly definition: TemplateColumn; readonly column: number }[],
): FigureColumn[] {
  const present = new Set(columns.map(({ definition }) => definition.key));
  return columns.map(({ definition, column }, position) => {
    const derive = derivationsOf(definition).find((way) =>
      operandsOf(way).every((key) => present.has(key)),
    );
    return { definition, column, number: position + 1, ...(derive && { derive }) };
  });
}

/** The ways in which a column can follow from others, the preferred one first. */
export function derivationsOf({ derive }: Pick<TemplateColumn, 'derive'>): readonly Derivation[] {
  if (derive === undefined) return [];
  return Array.isArray(derive) ? derive : [derive];
}

export function operandsOf(derive: Derivation): readonly string[] {
  switch (derive.relation) {
    case 'remaining':
      return [derive.begin, derive.reduction];
    case 'rate':
      return [derive.count, derive.households];
    case 'percent':
      return [derive.part, derive.whole];
    case 'sum':
      return derive.terms;
    case 'whole':
      return derive.parts;
    case 'movement':
      return [derive.begin, ...derive.outflows, ...derive.inflows];
  }
}

export function findFigure(layout: TableLayout, key: string): FigureColumn | undefined {
  return layout.figures.find((figure) => figure.definition.key === key);
}

/** Households or persons: whole and not negative. */
export function isCount(figure: FigureColumn): boolean {
  return figure.definition.dimensions.aspect === 'count';
}

/** A share of households, which is at most all of them. */
export function isRate(figure: FigureColumn): boolean {
  return figure.definition.dimensions.aspect === 'rate';
}

/** A difference of two shares of households. */
export function isPoints(figure: FigureColumn): boolean {
  return figure.definition.dimensions.aspect === 'points';
}

/** A share of money, which may be more than all of it. */
export function isPercent(figure: FigureColumn): boolean {
  return figure.definition.dimensions.aspect === 'percent';
}

export function isAmount(figure: FigureColumn): boolean {
  return figure.definition.dimensions.aspect === 'amount';
}

/**
 * Counts and amounts add up down the rows; shares do not, nor do quantities of unlike things and
 * what may stand there as words.
 */
export function isAdded(figure: FigureColumn): boolean {
  const { measure } = figure.definition.dimensions;
  return measure !== 'quantity' && (isCount(figure) || isAmount(figure)) && !mayBeRange(figure);
}

/** Targets that may be ranges or bounds, in words. */
export function mayBeRange({ definition }: FigureColumn): boolean {
  return definition.ranges === true;
}

/** Whether the total row fills this column by formula: what adds up is added, shares follow where they can. */
export function isTotalDerived(figure: FigureColumn): boolean {
  return isAdded(figure) || figure.derive !== undefined;
}

/** For 12 digits with their dots. */
const WIDTH_OF_VND = 96;

/** Points: amounts in đồng have six digits more than those in millions, for which templates are made. */
export function widthOf(
  { moneyUnit }: Pick<TableLayout, 'moneyUnit'>,
  figure: FigureColumn,
): number {
  const { width } = figure.definition;
  return isAmount(figure) && moneyUnit === 'vnd' ? Math.max(width, WIDTH_OF_VND) : width;
}

/** Whether the rows are those of a programme: projects, sub-projects and their activities. */
export function isProgramme({ definition }: Pick<TableLayout, 'definition'>): boolean {
  return definition.programme !== undefined && definition.list === undefined;
}

/** Whether the rows are things of their own, whose names may come back. */
export function isList({ definition }: Pick<TableLayout, 'definition'>): boolean {
  return definition.list !== undefined;
}

/** Whether a row sums the others up: only a list can do without. */
export function hasTotal({ list }: Pick<TemplateDefinition, 'list'>): boolean {
  return list?.total !== false;
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
