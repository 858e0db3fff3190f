import {
  CAPITALS,
  FLOW_MEASURES,
  FLOW_OWNERS,
  FUNDING_SOURCES,
  HOUSEHOLD_ASPECTS,
  LEVEL_MEASURES,
  MONEY_ASPECTS,
  MONEY_UNITS,
  POINTS,
  STATUSES,
  SUBSETS,
} from '../../domain/dimension-values';
import type { BudgetDimensions, HouseholdDimensions, Period } from '../../domain/dimensions';
import type { ColumnCorrection, ColumnMeaning } from '../../domain/workbook-part';
import { malformed, toChoice, toObject, toText, toWhole, type JsonObject } from './json';

/** Throws WorkbookPartError `malformed`. */
export function parseColumns(json: unknown): readonly ColumnCorrection[] {
  if (!Array.isArray(json)) throw malformed('columns is no list');
  return json.map((column, index) => toCorrection(column, `column ${index + 1}`));
}

function toCorrection(json: unknown, where: string): ColumnCorrection {
  const column = toObject(json, where);
  if (typeof column.header !== 'string') throw malformed(`${where} has no header`);
  return {
    ...column,
    sheet: toText(column, 'sheet', where),
    header: column.header,
    occurrence: toWhole(column, 'occurrence', where),
    meaning: column.meaning === null ? null : toMeaning(toObject(column.meaning, where), where),
  };
}

function toMeaning(meaning: JsonObject, where: string): ColumnMeaning {
  return meaning.measure === 'money' ? toMoney(meaning, where) : toHouseholds(meaning, where);
}

function toHouseholds(meaning: JsonObject, where: string): HouseholdDimensions {
  return {
    measure: toChoice(meaning, 'measure', [...LEVEL_MEASURES, ...FLOW_MEASURES], where),
    aspect: toChoice(meaning, 'aspect', HOUSEHOLD_ASPECTS, where),
    subset: toChoice(meaning, 'subset', SUBSETS, where),
    status: toChoice(meaning, 'status', STATUSES, where),
    period: toPeriod(toObject(meaning.period, where), where),
    ...(meaning.of !== undefined && { of: toChoice(meaning, 'of', FLOW_OWNERS, where) }),
  };
}

function toMoney(meaning: JsonObject, where: string): BudgetDimensions {
  const { percentOf, node, cumulative } = meaning;
  if (typeof cumulative !== 'boolean') throw malformed(`${where} has no cumulative`);
  return {
    measure: 'money',
    aspect: toChoice(meaning, 'aspect', MONEY_ASPECTS, where),
    subset: 'all',
    status: toChoice(meaning, 'status', STATUSES, where),
    period: toPeriod(toObject(meaning.period, where), where),
    capital: toChoice(meaning, 'capital', CAPITALS, where),
    source: toChoice(meaning, 'source', FUNDING_SOURCES, where),
    unit: toChoice(meaning, 'unit', MONEY_UNITS, where),
    cumulative,
    ...(percentOf !== undefined && { percentOf: toChoice(meaning, 'percentOf', STATUSES, where) }),
    ...(node !== undefined && { node: toText(meaning, 'node', where) }),
  };
}

function toPeriod(period: JsonObject, where: string): Period {
  return {
    year: toWhole(period, 'year', where),
    point: toChoice(period, 'point', POINTS, where),
    ...(period.years !== undefined && { years: toWhole(period, 'years', where) }),
  };
}
