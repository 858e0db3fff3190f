import * as z from 'zod/mini';
import type { WordForm } from '../../json-data/json-fault';
import { povertyStandard } from '../poverty-standards';

z.config({ jitless: true });

const words = z.string().check(z.regex(/\S/, 'words' satisfies WordForm));

/**
 * Where a fact was seen, and how sure it is: `stated` by a published plan or the law itself,
 * `found` on public pages, or `unverified` general knowledge, on which nothing may rest but
 * the reading of names.
 */
const evidence = z.strictObject({
  sureness: z.enum(['stated', 'found', 'unverified']),
  source: words,
});

const nodeCode = z.string().check(z.regex(/^DA(\d+(\.\d+)*)?$/, 'node-code' satisfies WordForm));

/** A project or sub-project; `DA` is the programme as a whole, and codes tell what belongs to what. */
const node = z.strictObject({
  code: nodeCode,
  name: words,
  /** Other wordings that plans use for it. */
  spellings: z.array(words),
  evidence,
  /** The kinds of capital that it is paid from, where that is known. */
  capital: z.optional(
    z.strictObject({ kinds: z.array(z.enum(['investment', 'recurrent'])), evidence }),
  ),
});

/** The words for a source of money; what sources are made of is said in the domain. */
const source = z.strictObject({
  id: z.enum([
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
  name: words,
  spellings: z.array(words),
  evidence,
});

/** Who leads a project at one level of administration; offices were renamed and merged in 2025. */
const lead = z.strictObject({
  node: nodeCode,
  level: z.enum(['province', 'district', 'commune']),
  agency: words,
  evidence,
});

/** By how many percentage points a year the programme wants a rate to fall, as a national average. */
const yearlyFall = z.strictObject({
  of: z.enum(['poor', 'nearPoor', 'multidimensional']),
  subset: z.enum(['all', 'ethnicMinority']),
  /** For which places; absent for the whole country. */
  places: z.optional(words),
  atLeast: z.number(),
  atMost: z.optional(z.number()),
  evidence,
});

const ruleId = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, 'rule-id' satisfies WordForm));

export function isRuleId(id: string): boolean {
  return ruleId.safeParse(id).success;
}

/** What a programme, or a workbook of its own, changes about rules. */
export const ruleSettingsSchema = z.strictObject({
  severities: z.optional(z.record(ruleId, z.enum(['error', 'warning', 'info', 'off']))),
  options: z.optional(
    z.record(ruleId, z.record(z.string(), z.union([z.number(), z.boolean(), z.string()]))),
  ),
});

export const packSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z0-9]+)+$/, 'hyphenated-id' satisfies WordForm)),
  name: words,
  evidence,
  firstYear: z.int(),
  lastYear: z.int(),
  nodes: z.array(node).check(z.minLength(1)),
  /** Words by which a project of another programme is told from one of this. */
  otherProgrammes: z.array(words),
  sources: z.array(source),
  leads: z.array(lead),
  yearlyFalls: z.array(yearlyFall),
  /** The standards that count its households, one after the other: where one follows another, series break. */
  povertyStandards: z.array(povertyStandard),
  ruleSettings: ruleSettingsSchema,
});

/** A national target programme: its projects, money, standards and thresholds, each with its evidence. */
export type ProgrammePack = z.infer<typeof packSchema>;
export type Evidence = ProgrammePack['evidence'];
export type ProgrammeNode = ProgrammePack['nodes'][number];
