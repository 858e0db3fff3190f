import type * as z from 'zod/mini';
import type { JsonFault, ReferenceFault } from '../../json-data/json-fault';
import { wordsOf } from './label-words';
import { parentCode } from './node-code';
import type { PovertyStandard } from '../poverty-standards';
import { packSchema } from './schema';

/**
 * What the shape of a pack cannot say: codes that must exist and names that must differ. Looks
 * at the parts whose shape is right, whatever is wrong with the others.
 */
export function findReferenceFaults(raw: unknown): JsonFault[] {
  const { nodes, sources, leads, yearlyFalls, povertyStandards } = packSchema.shape;
  const parts = {
    nodes: soundItems(nodes.def.element, 'nodes', raw),
    sources: soundItems(sources.def.element, 'sources', raw),
    leads: soundItems(leads.def.element, 'leads', raw),
    yearlyFalls: soundItems(yearlyFalls.def.element, 'yearlyFalls', raw),
    standards: soundItems(povertyStandards.def.element, 'povertyStandards', raw),
  };
  const stated = new Set(items(property(raw, 'nodes')).map((node) => property(node, 'code')));
  return [
    ...repeated(parts.nodes.map(({ path, value }) => [`${path}.code`, value.code])),
    ...parts.nodes.flatMap(({ path, value }) => {
      const parent = parentCode(value.code);
      return parent === undefined || stated.has(parent)
        ? []
        : [fault(`${path}.code`, 'unknown-reference', parent)];
    }),
    ...sharedNames(parts.nodes),
    ...repeated(parts.sources.map(({ path, value }) => [`${path}.id`, value.id])),
    ...sharedNames(parts.sources),
    ...parts.leads.flatMap(({ path, value }) =>
      stated.has(value.node) ? [] : [fault(`${path}.node`, 'unknown-reference', value.node)],
    ),
    ...repeated(
      parts.leads.map(({ path, value }) => [`${path}.node`, `${value.node} (${value.level})`]),
    ),
    ...parts.yearlyFalls.flatMap(({ path, value: { atLeast, atMost } }) =>
      atMost !== undefined && atMost < atLeast
        ? [fault(`${path}.atMost`, 'order', `${atMost} < ${atLeast}`)]
        : [],
    ),
    ...yearFaults(raw),
    ...repeated(parts.standards.map(({ path, value }) => [`${path}.id`, value.id])),
    ...standardFaults(parts.standards),
  ];
}

function yearFaults(raw: unknown): JsonFault[] {
  const first = property(raw, 'firstYear');
  const last = property(raw, 'lastYear');
  return typeof first === 'number' && typeof last === 'number' && last < first
    ? [fault('lastYear', 'order', `${last} < ${first}`)]
    : [];
}

/** Standards follow one another year by year. */
function standardFaults(standards: readonly SoundItem<PovertyStandard>[]): JsonFault[] {
  return standards.flatMap(({ path, value: { firstYear, lastYear } }, position) => {
    if (lastYear < firstYear)
      return [fault(`${path}.lastYear`, 'order', `${lastYear} < ${firstYear}`)];
    const before = standards[position - 1]?.value;
    return !before || firstYear === before.lastYear + 1
      ? []
      : [fault(`${path}.firstYear`, 'gap', `${firstYear} ≠ ${before.lastYear} + 1`)];
  });
}

interface SoundItem<T> {
  readonly path: string;
  readonly value: T;
}

function soundItems<T>(schema: z.ZodMiniType<T>, list: string, raw: unknown): SoundItem<T>[] {
  return items(property(raw, list)).flatMap((item, position) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [{ path: `${list}.${position}`, value: parsed.data }] : [];
  });
}

/** Names and spellings by which two parts could be taken for each other. */
function sharedNames(
  parts: readonly SoundItem<{ readonly name: string; readonly spellings: readonly string[] }>[],
): JsonFault[] {
  const owners = new Map<string, string>();
  return parts.flatMap(({ path, value: { name, spellings } }) =>
    [
      { at: `${path}.name`, words: name },
      ...spellings.map((words, i) => ({ at: `${path}.spellings.${i}`, words })),
    ].flatMap(({ at, words }) => {
      const key = wordsOf(words).join(' ');
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, path);
      return owner === undefined || owner === path ? [] : [fault(at, 'ambiguous', words)];
    }),
  );
}

function repeated(named: readonly (readonly [path: string, name: string])[]): JsonFault[] {
  const seen = new Set<string>();
  return named.flatMap(([path, name]) => {
    if (seen.has(name)) return [fault(path, 'duplicate', name)];
    seen.add(name);
    return [];
  });
}

function items(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

function property(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null
    ? (raw as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function fault(path: string, code: ReferenceFault['code'], detail: string): JsonFault {
  return { path, code, detail };
}
