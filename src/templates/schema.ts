import * as z from 'zod/mini';

/**
 * The shape of a template definition: plain JSON, so that a department can keep its own
 * pack as a file. What the shape cannot say (keys that must exist, names that must differ)
 * is checked in definition/cross-references.ts. Sheet text is Vietnamese; texts that the
 * interface shows come in every language of the interface.
 */
z.config({ jitless: true });

const text = z.string().check(z.minLength(1));
/** Part of a defined name, so letters and digits only. */
const key = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,59}$/));
const localText = z.strictObject({ vi: text, en: text });
/** A column's width in points. */
const width = z.number().check(z.minimum(20), z.maximum(400));

const dimensions = z.strictObject({
  measure: z.enum(['households', 'poor', 'nearPoor', 'multidimensional', 'persons', 'reduction']),
  of: z.optional(z.enum(['poor', 'nearPoor', 'multidimensional'])),
  aspect: z.enum(['count', 'rate']),
  subset: z.enum(['all', 'ethnicMinority', 'urban', 'rural']),
  /** Years are counted from the plan's year. */
  period: z.strictObject({ yearOffset: z.int(), point: z.enum(['begin', 'end', 'flow']) }),
  status: z.enum(['actual', 'planned', 'assigned', 'requested', 'estimated']),
});

/** How a column follows from others; it is typed wherever one of them is not in the table. */
const derivation = z.discriminatedUnion('relation', [
  z.strictObject({ relation: z.literal('remaining'), begin: key, reduction: key }),
  z.strictObject({ relation: z.literal('rate'), count: key, households: key }),
]);

const figureColumn = z.strictObject({
  key,
  /** May hold {year} and {previousYear}. */
  header: text,
  group: z.optional(key),
  /** The switch of the parameters that brings the column; without one it always stands. */
  option: z.optional(key),
  width,
  dimensions,
  derive: z.optional(derivation),
});

const labelColumn = z.strictObject({ header: text, width });

/** In every row the parts together are at most the whole. */
const atMostCheck = z.strictObject({
  kind: z.literal('atMost'),
  parts: z.array(key).check(z.minLength(1)),
  whole: key,
});

/** In every row one number of households fits every pair of count and rate, where no column states it. */
const sameHouseholdsCheck = z.strictObject({
  kind: z.literal('sameHouseholds'),
  pairs: z.array(z.strictObject({ count: key, rate: key })).check(z.minLength(2)),
  households: key,
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
  path: z.string().check(z.regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z0-9]*)?$/)),
  label: localText,
  hint: z.optional(localText),
  required: z.boolean(),
  input: fieldInput,
  /** What the form starts from; text may hold {year}. */
  initial: z.optional(z.union([z.string(), z.boolean()])),
});

export const templateSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z0-9]+)*$/)),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
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
  indexColumn: labelColumn,
  placeColumn: labelColumn,
  groups: z.array(z.strictObject({ key, header: text })),
  columns: z.array(figureColumn).check(z.minLength(1)),
  checkColumn: labelColumn,
  /** {unitKind} is the word for the place itself: tỉnh, thị xã, xã … */
  totalLabel: z.strictObject({ top: text, bottom: text }),
  /** Decimals to which derived rates are rounded. */
  rateDecimals: z.int().check(z.minimum(0), z.maximum(6)),
  /** en-US number format codes. */
  numberFormats: z.strictObject({ count: text, rate: text }),
  checks: z.array(z.discriminatedUnion('kind', [atMostCheck, sameHouseholdsCheck])),
  /** Side by side from left to right. */
  signature: z.array(
    z.strictObject({
      lines: z.array(z.strictObject({ text, style: z.enum(['plain', 'bold', 'italic']) })),
    }),
  ),
});

export type TemplateDefinition = z.infer<typeof templateSchema>;
export type TemplateColumn = z.infer<typeof figureColumn>;
export type Derivation = z.infer<typeof derivation>;
export type TemplateCheck = TemplateDefinition['checks'][number];
