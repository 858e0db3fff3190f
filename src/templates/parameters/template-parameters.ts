import type { MoneyUnit } from '../../domain/dimensions';
import type { Level } from '../../programme/administrative-units';

export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2035;
export const PLACES_MAXIMUM = 500;
export const TEXT_MAXIMUM = 200;

export const TOTAL_POSITIONS = ['top', 'bottom'] as const;
export const MONEY_UNITS = [
  'vnd',
  'millionVnd',
  'billionVnd',
] as const satisfies readonly MoneyUnit[];
/** Of tables of money that do not say theirs. */
export const DEFAULT_MONEY_UNIT: MoneyUnit = 'millionVnd';

export type TotalPosition = (typeof TOTAL_POSITIONS)[number];

/** What a template is compiled with; plain JSON, kept in the workbook to recognise the table again. */
export interface TemplateParameters {
  readonly sheetName: string;
  /** The level that makes the plan. */
  readonly level: Level;
  /** `tỉnh Thừa Thiên Huế`; may be empty. */
  readonly placeName: string;
  /** The plan's year; the first one of a plan for several. */
  readonly year: number;
  /** How many years the plan covers; absent for templates of one year. */
  readonly years?: number;
  /** `II`; may be empty. */
  readonly appendixNumber: string;
  /** `03` or `03/KH-UBND`; may be empty. */
  readonly planNumber: string;
  /** `dd/mm/yyyy`; may be empty. */
  readonly planDate: string;
  readonly issuingBody: string;
  /** Names of places, or the projects of a programme, each followed by its activities. */
  readonly places: readonly string[];
  readonly totalPosition: TotalPosition;
  /** By option of the definition: whether its columns stand in the table. */
  readonly columns: Readonly<Record<string, boolean>>;
  /** Of the amounts; absent for templates without money. */
  readonly moneyUnit?: MoneyUnit;
  /** By link of the definition: id of the table that it takes figures from; absent where none does. */
  readonly links?: Readonly<Record<string, string>>;
}

/** One thing wrong with raw parameters; `data` holds the figures and names that its message needs. */
export interface ParameterProblem {
  /** `year`, `places.3`, `columns.nearPoor` */
  readonly path: string;
  readonly messageId: ParameterProblemId;
  readonly data?: Readonly<Record<string, string | number>>;
}

export type ParameterProblemId =
  /** Nothing was given. */
  | 'required'
  /** Not the kind of value that belongs there. */
  | 'wrong-kind'
  /** No parameter has this name. data: names */
  | 'name-unknown'
  /** data: maximum */
  | 'text-too-long'
  /** data: choices */
  | 'not-a-choice'
  /** data: minimum, maximum */
  | 'year-out-of-range'
  | 'date-invalid'
  /** data: maximum */
  | 'sheet-name-too-long'
  | 'sheet-name-characters'
  | 'sheet-name-reserved'
  | 'places-missing'
  /** data: maximum, count */
  | 'places-too-many'
  | 'place-blank'
  /** data: name, first, second (positions counted from 1) */
  | 'place-duplicate'
  /** data: name */
  | 'place-is-total'
  /** data: name */
  | 'activity-without-project'
  /** Another table of the same workbook has that sheet. data: name */
  | 'sheet-name-repeated'
  /** The template takes no such figures. data: links */
  | 'link-unknown'
  /** Not a table of the same workbook from which these figures can be taken. data: name, partners */
  | 'link-other-template'
  /** The other table takes figures from this one. */
  | 'link-circular'
  /** The table to take figures from is not in the workbook. */
  | 'link-table-missing'
  /** data: sheet, year, expected */
  | 'link-year-differs'
  /** data: sheet, place */
  | 'link-place-differs'
  /** No column of this table is in the other one. data: sheet */
  | 'link-without-columns'
  /** Columns of the other table that no column of this one takes. data: sheet, columns */
  | 'link-columns-missing'
  /** No row of the other table says which project it belongs to. data: sheet */
  | 'link-without-codes'
  /** data: sheet, codes */
  | 'link-projects-missing';
