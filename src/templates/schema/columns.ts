import * as z from 'zod/mini';
import { key, text, width } from './words';

/** Years are counted from the plan's year; `years` as in the domain. */
const period = z.strictObject({
  yearOffset: z.int(),
  point: z.enum(['begin', 'end', 'flow']),
  years: z.optional(z.int().check(z.minimum(1))),
});

const status = z.enum([
  'actual',
  'planned',
  'assigned',
  'requested',
  'allocated',
  'disbursed',
  'estimated',
]);

const householdDimensions = z.strictObject({
  measure: z.enum([
    'households',
    'poor',
    'nearPoor',
    'multidimensional',
    'persons',
    'reduction',
    'escaped',
    'relapsed',
    'arising',
    'otherIncrease',
    'otherDecrease',
  ]),
  of: z.optional(z.enum(['poor', 'nearPoor', 'multidimensional'])),
  aspect: z.enum(['count', 'rate', 'points']),
  subset: z.enum(['all', 'ethnicMinority', 'urban', 'rural']),
  period,
  status,
});

/** The unit of amounts is a parameter. */
const moneyDimensions = z.strictObject({
  measure: z.literal('money'),
  aspect: z.enum(['amount', 'percent']),
  subset: z.literal('all'),
  capital: z.enum(['all', 'investment', 'recurrent']),
  source: z.enum([
    'all',
    'state',
    'central',
    'local',
    'province',
    'district',
    'commune',
    'integrated',
    'credit',
    'mobilised',
  ]),
  cumulative: z.boolean(),
  /** Of a percentage: the share of what. */
  percentOf: z.optional(status),
  period,
  status,
});

/** Of a list: how many persons, households or turns a row speaks of. They do not add up. */
const quantityDimensions = z.strictObject({
  measure: z.literal('quantity'),
  aspect: z.literal('count'),
  subset: z.literal('all'),
  capital: z.literal('all'),
  source: z.literal('all'),
  cumulative: z.literal(false),
  period,
  status,
});

/**
 * How a column follows from others. `remaining`: begin − reduction. `rate`: percent of households.
 * `percent`: percent of another amount. `sum`: of its terms, blanks being nothing. `whole`: the sum
 * of parts of which none may be blank. `movement`: begin − outflows + inflows, of which blanks are
 * nothing, too.
 */
const derivation = z.discriminatedUnion('relation', [
  z.strictObject({ relation: z.literal('remaining'), begin: key, reduction: key }),
  z.strictObject({ relation: z.literal('rate'), count: key, households: key }),
  z.strictObject({ relation: z.literal('percent'), part: key, whole: key }),
  z.strictObject({ relation: z.literal('sum'), terms: z.array(key).check(z.minLength(2)) }),
  z.strictObject({ relation: z.literal('whole'), parts: z.array(key).check(z.minLength(2)) }),
  z.strictObject({
    relation: z.literal('movement'),
    begin: key,
    outflows: z.array(key).check(z.minLength(1)),
    inflows: z.array(key).check(z.minLength(1)),
  }),
]);

/** The switch of the parameters that brings the column, or all that must be on; without one it always stands. */
const option = z.optional(z.union([key, z.array(key).check(z.minLength(2))]));

export const figureColumn = z.strictObject({
  key,
  /** May hold {year}, {previousYear} and the years after the plan's: {year+1} … */
  header: text,
  group: z.optional(key),
  option,
  /** It stands only where a new poverty standard begins in the year of its period. */
  newStandard: z.optional(z.literal(true)),
  /** Ranges and bounds may stand in it as words ("65-70", "từ 0,5% trở lên"), so nothing adds it up. */
  ranges: z.optional(z.literal(true)),
  width,
  dimensions: z.discriminatedUnion('measure', [
    householdDimensions,
    moneyDimensions,
    quantityDimensions,
  ]),
  /**
   * It is typed wherever something that it needs is not in the table; of several ways the first
   * that has all it needs.
   */
  derive: z.optional(z.union([derivation, z.array(derivation).check(z.minLength(1))])),
});

/** A column of words, to the right of the figures unless it says otherwise. */
export const textColumn = z.strictObject({
  key,
  /** May hold {year} and {previousYear}. */
  header: text,
  group: z.optional(key),
  option,
  width,
  /** `node`: codes of the programme's nodes; `class`: whether a household is poor or near-poor. */
  role: z.enum(['lead', 'partners', 'deadline', 'node', 'class', 'note']),
  side: z.optional(z.literal('left')),
  align: z.optional(z.literal('center')),
  /** Figures may stand among the words, and stay figures. */
  figures: z.optional(z.literal(true)),
  /** Offered for choice; other words are asked about. */
  values: z.optional(z.array(text).check(z.minLength(1))),
  /** The check column misses it in a row that has a name. */
  required: z.optional(z.literal(true)),
  /** Rows are marked with an x, and the total row counts them. */
  marks: z.optional(z.literal(true)),
});

export const labelColumn = z.strictObject({ header: text, width });

/** The switches that bring a column. */
export function optionsOf({
  option: named,
}: {
  readonly option?: z.infer<typeof option>;
}): readonly string[] {
  if (named === undefined) return [];
  return Array.isArray(named) ? named : [named];
}

export type TemplateColumn = z.infer<typeof figureColumn>;
export type TemplateTextColumn = z.infer<typeof textColumn>;
export type Derivation = z.infer<typeof derivation>;
