import * as z from 'zod/mini';
import type { WordForm } from '../../json-data/json-fault';
import type { ProgrammePack } from '../../programme/packs';
import { figureColumn, labelColumn, textColumn } from './columns';
import { templateLink } from './links';
import { key, localText, text } from './words';

/**
 * The shape of a template definition: plain JSON, so that a department can keep its own
 * pack as a file. What the shape cannot say (keys that must exist, names that must differ)
 * is checked in definition/cross-references.ts. Sheet text is Vietnamese; texts that the
 * interface shows come in every language of the interface.
 */
z.config({ jitless: true });

/** A column, or the first of several that is in the table. */
const oneOf = z.union([key, z.array(key).check(z.minLength(1))]);

/** In every row the parts together are at most the whole. */
const atMostCheck = z.strictObject({
  kind: z.literal('atMost'),
  parts: z.array(key).check(z.minLength(1)),
  whole: oneOf,
});

/**
 * In every row one number of households fits every pair of count and rate, and in the total row
 * the households of all others together, where no column states them.
 */
const sameHouseholdsCheck = z.strictObject({
  kind: z.literal('sameHouseholds'),
  pairs: z.array(z.strictObject({ count: key, rate: key })).check(z.minLength(1)),
  households: key,
});

/** In every row the whole is its parts together, within the rounding of rates. */
const wholeCheck = z.strictObject({
  kind: z.literal('whole'),
  parts: z.array(key).check(z.minLength(2)),
  whole: key,
});

/** In every row the points are the rate at the beginning less that at the end. */
const fallCheck = z.strictObject({
  kind: z.literal('fall'),
  begin: oneOf,
  end: key,
  points: key,
});

const fieldInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('year') }),
  z.strictObject({ kind: z.literal('names') }),
  z.strictObject({ kind: z.literal('flag') }),
  z.strictObject({
    kind: z.literal('choice'),
    options: z.array(z.strictObject({ value: text, label: localText })).check(z.minLength(1)),
  }),
]);

const parameterField = z.strictObject({
  /** `sheetName`, or `columns.<option>` for a switch of columns. */
  path: z
    .string()
    .check(z.regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z0-9]*)?$/, 'parameter-path' satisfies WordForm)),
  label: localText,
  hint: z.optional(localText),
  required: z.boolean(),
  input: fieldInput,
  /** What the form starts from; text may hold {year}. */
  initial: z.optional(z.union([z.string(), z.boolean()])),
});

export const templateSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z0-9]+)*$/, 'hyphenated-id' satisfies WordForm)),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'version' satisfies WordForm)),
  title: localText,
  description: localText,
  parameters: z.array(
    z.strictObject({ id: key, title: localText, fields: z.array(parameterField) }),
  ),
  heading: z.strictObject({
    appendix: text,
    title: text,
    /** Second line of the title, left out where the place has no name. */
    placeLine: text,
    attachment: text,
  }),
  /**
   * What the rows are: places where nothing is said, or the projects of a programme, by the id of
   * its pack, with activities below them. Then the first column holds the projects' codes.
   */
  programme: z.optional(text),
  /**
   * The rows are things of their own: works, households, tasks, statements. Their names may come
   * back, a column of words may name the node of the programme that each belongs to, and a total
   * row stands only where it is asked for.
   */
  list: z.optional(
    z.strictObject({
      subject: z.enum(['programme', 'other']),
      total: z.boolean(),
      /** At the end of which year the things stood, counted from the plan's year. */
      momentOffset: z.optional(z.int()),
      /** Its names are of people: rows are known by their numbers wherever findings go. */
      personal: z.optional(z.literal(true)),
      /**
       * Each row states one figure: its name is the indicator, its words are STATEMENT_KEYS, and
       * COMPANION_KEYS are further figures of it.
       */
      statements: z.optional(z.literal(true)),
    }),
  ),
  indexColumn: labelColumn,
  placeColumn: labelColumn,
  groups: z.array(z.strictObject({ key, header: text })),
  /** Only a list can do without. */
  columns: z.array(figureColumn),
  textColumns: z.optional(z.array(textColumn)),
  checkColumn: labelColumn,
  links: z.optional(z.array(templateLink)),
  /** {unitKind} is the word for the place itself: tỉnh, thị xã, xã … */
  totalLabel: z.strictObject({ top: text, bottom: text }),
  /** Decimals to which derived rates are rounded. */
  rateDecimals: z.int().check(z.minimum(0), z.maximum(6)),
  /** All rates, and points of a reduction, are of the households of the first moment that the table states. */
  rateBase: z.optional(z.literal('start')),
  /** en-US number format codes; `rate` is that of every share. */
  numberFormats: z.strictObject({ count: text, rate: text, amount: z.optional(text) }),
  checks: z.array(
    z.discriminatedUnion('kind', [atMostCheck, sameHouseholdsCheck, wholeCheck, fallCheck]),
  ),
  /** Side by side from left to right. */
  signature: z.array(
    z.strictObject({
      lines: z.array(z.strictObject({ text, style: z.enum(['plain', 'bold', 'italic']) })),
    }),
  ),
});

/** `pack` is the programme itself where it is not one of ours; files name it by its id alone. */
export type TemplateDefinition = z.infer<typeof templateSchema> & {
  readonly pack?: ProgrammePack;
};
export { optionsOf } from './columns';
export type { Derivation, TemplateColumn, TemplateTextColumn } from './columns';
export type { TemplateLink } from './links';
export type TemplateCheck = TemplateDefinition['checks'][number];
