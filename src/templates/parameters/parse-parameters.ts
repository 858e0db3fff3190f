import * as z from 'zod/mini';
import { LEVELS } from '../../programme/administrative-units';
import { optionsOf, type TemplateDefinition } from '../schema';
import { cleanText } from './clean-text';
import { findPlaceProblems } from './place-problems';
import { findPlanDate } from './plan-date';
import { parsePlaces } from './parse-places';
import { findSheetNameFault, SHEET_NAME_MAXIMUM } from './sheet-name';
import {
  FIRST_YEAR,
  LAST_YEAR,
  MONEY_UNITS,
  TEXT_MAXIMUM,
  TOTAL_POSITIONS,
  type ParameterProblem,
  type ParameterProblemId,
  type TemplateParameters,
} from './template-parameters';

export type ParametersResult =
  | { readonly ok: true; readonly parameters: TemplateParameters }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

z.config({ jitless: true });

const text = z._default(z.pipe(z.string(), z.transform(cleanText)), '');
/** Forms give years, and how many there are, as text. */
const year = z.union([z.number(), z.pipe(z.string(), z.transform(yearFromText))]);
/** A form gives one text, a stored record the list. */
const places = z.union([
  z.pipe(z.string(), z.transform(parsePlaces)),
  z.pipe(
    z.array(z.string()),
    z.transform((names) => names.map(cleanText)),
  ),
]);

const rawParameters = z.object({
  sheetName: text,
  level: text,
  placeName: text,
  year: z._default(year, Number.NaN),
  years: z._default(year, Number.NaN),
  appendixNumber: text,
  planNumber: text,
  planDate: text,
  issuingBody: text,
  places: z._default(places, []),
  totalPosition: text,
  moneyUnit: text,
  columns: z._default(z.record(z.string(), z.boolean()), {}),
  links: z._default(z.record(z.string(), z.string()), {}),
});

type RawParameters = z.infer<typeof rawParameters>;

/** What parameters may hold, by name. */
export const PARAMETER_NAMES: readonly string[] = Object.keys(rawParameters.shape);

/**
 * What a form or a stored record holds → parameters to compile with, or everything that is
 * wrong with them. Unknown properties are ignored: a later version may have written them.
 */
export function parseParameters(definition: TemplateDefinition, raw: unknown): ParametersResult {
  const shaped = rawParameters.safeParse(raw);
  if (!shaped.success) {
    const problems = shaped.error.issues.map(({ path }): ParameterProblem => ({
      path: path.join('.'),
      messageId: 'wrong-kind',
    }));
    return { ok: false, problems };
  }
  const values = shaped.data;
  const level = LEVELS.find((known) => known === values.level);
  const totalPosition = TOTAL_POSITIONS.find(
    (known) => known === totalPositionIn(definition, values.totalPosition),
  );
  const moneyUnit = MONEY_UNITS.find((known) => known === values.moneyUnit);
  const hasUnit = asksFor(definition, 'moneyUnit');
  const hasYears = asksFor(definition, 'years');
  const planDate = values.planDate === '' ? '' : findPlanDate(values.planDate);
  const problems = [
    ...sheetNameProblems(values.sheetName),
    ...(level ? [] : [choiceProblem('level', values.level, LEVELS)]),
    ...yearProblems(values.year),
    ...numberOfYearsProblems(definition, values.years),
    ...(planDate === undefined ? [problem('planDate', 'date-invalid')] : []),
    ...lengthProblems(values),
    ...findPlaceProblems(definition, values.places),
    ...(totalPosition
      ? []
      : [choiceProblem('totalPosition', values.totalPosition, TOTAL_POSITIONS)]),
    ...(hasUnit && !moneyUnit ? [choiceProblem('moneyUnit', values.moneyUnit, MONEY_UNITS)] : []),
  ];
  if (problems.length > 0 || !level || !totalPosition || planDate === undefined)
    return { ok: false, problems };
  const columns = switchesOf(definition, values.columns);
  const links = linksOf(definition, values.links);
  const { moneyUnit: _, links: __, years, ...others } = values;
  return {
    ok: true,
    parameters: {
      ...others,
      level,
      totalPosition,
      planDate,
      columns,
      ...(hasYears && { years }),
      ...(hasUnit && moneyUnit && { moneyUnit }),
      ...(links && { links }),
    },
  };
}

function fieldsOf({ parameters }: TemplateDefinition) {
  return parameters.flatMap(({ fields }) => fields);
}

function asksFor(definition: TemplateDefinition, path: string): boolean {
  return fieldsOf(definition).some((field) => field.path === path);
}

/** A template that does not ask has its total on top. */
function totalPositionIn(definition: TemplateDefinition, asked: string): string {
  return asksFor(definition, 'totalPosition') ? asked : 'top';
}

/** Every switch of the definition, off where nothing is said of it. */
function switchesOf(
  definition: TemplateDefinition,
  chosen: Readonly<Record<string, boolean>>,
): Record<string, boolean> {
  const all = [...definition.columns, ...(definition.textColumns ?? [])];
  const options = all.flatMap(optionsOf);
  return Object.fromEntries(options.map((option) => [option, chosen[option] ?? false]));
}

/** Links of the definition for which a table is named; undefined where there are none. */
function linksOf(
  { links = [] }: TemplateDefinition,
  chosen: Readonly<Record<string, string>>,
): Record<string, string> | undefined {
  const named = links.flatMap(({ key }): [string, string][] => {
    const table = cleanText(chosen[key] ?? '');
    return table === '' ? [] : [[key, table]];
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function yearFromText(value: string): number {
  const clean = cleanText(value);
  return /^\d+$/.test(clean) ? Number(clean) : Number.NaN;
}

function yearProblems(value: number): ParameterProblem[] {
  const known = Number.isInteger(value) && FIRST_YEAR <= value && value <= LAST_YEAR;
  return known
    ? []
    : [problem('year', 'year-out-of-range', { minimum: FIRST_YEAR, maximum: LAST_YEAR })];
}

/** A template that asks how many years its plan covers has columns for each of the numbers that it offers. */
function numberOfYearsProblems(definition: TemplateDefinition, value: number): ParameterProblem[] {
  const choices = fieldsOf(definition)
    .filter(({ path }) => path === 'years')
    .flatMap(({ input }) => (input.kind === 'choice' ? input.options : []))
    .map((option) => option.value);
  return choices.length === 0 || choices.includes(String(value))
    ? []
    : [choiceProblem('years', Number.isNaN(value) ? '' : String(value), choices)];
}

function sheetNameProblems(name: string): ParameterProblem[] {
  if (name === '') return [problem('sheetName', 'required')];
  const fault = findSheetNameFault(name);
  return fault ? [problem('sheetName', fault, { maximum: SHEET_NAME_MAXIMUM })] : [];
}

function lengthProblems(values: RawParameters): ParameterProblem[] {
  const paths = ['placeName', 'appendixNumber', 'planNumber', 'issuingBody'] as const;
  return paths
    .filter((path) => values[path].length > TEXT_MAXIMUM)
    .map((path) => problem(path, 'text-too-long', { maximum: TEXT_MAXIMUM }));
}

function choiceProblem(path: string, value: string, choices: readonly string[]): ParameterProblem {
  return value === ''
    ? problem(path, 'required')
    : problem(path, 'not-a-choice', { choices: choices.join(', ') });
}

function problem(
  path: string,
  messageId: ParameterProblemId,
  data?: ParameterProblem['data'],
): ParameterProblem {
  return { path, messageId, ...(data && { data }) };
}
