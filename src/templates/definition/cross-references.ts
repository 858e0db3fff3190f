import type { JsonFault, ReferenceFault } from '../../json-data/json-fault';
import { findShippedPack, type ProgrammePack } from '../../programme/packs';
import { derivationsOf, operandsOf } from '../layout/table-layout';
import { isReservedKey } from '../names';
import {
  HEADING_PLACEHOLDERS,
  placeholdersIn,
  TOTAL_PLACEHOLDERS,
  YEAR_PLACEHOLDERS,
} from '../placeholders';
import { optionsOf, type Derivation, type TemplateCheck } from '../schema';
import { soundPartsOf, type SoundPart, type SoundParts } from './sound-parts';

/** Where the switches of optional columns stand among the parameters. */
const SWITCH_PREFIX = 'columns.';

/** @param pack of the programme that the definition may name besides ours */
export function findReferenceFaults(raw: unknown, pack?: ProgrammePack): JsonFault[] {
  const parts = soundPartsOf(raw);
  return [
    ...programmeFaults(parts, pack),
    ...emptyFaults(parts),
    ...duplicateFaults(parts),
    ...groupFaults(parts),
    ...columnReferenceFaults(parts),
    ...cycleFaults(parts),
    ...switchFaults(parts),
    ...placeholderFaults(parts),
  ];
}

function programmeFaults({ programme }: SoundParts, pack?: ProgrammePack): JsonFault[] {
  return programme === undefined || programme === pack?.id || findShippedPack(programme)
    ? []
    : [fault('programme', 'unknown-reference', programme)];
}

/** A table without figures has nothing to find it by, unless it is a list of words. */
function emptyFaults({ list, hasNoFigures, textColumns }: SoundParts): JsonFault[] {
  const isWords = list !== undefined && textColumns.length > 0;
  return hasNoFigures && !isWords
    ? [
        {
          code: 'shape',
          path: 'columns',
          detail: '[]',
          shape: { kind: 'too-small', of: 'list', limit: 1 },
        },
      ]
    : [];
}

function duplicateFaults({ named: { columns, groups, fields, links } }: SoundParts): JsonFault[] {
  return [
    ...columns
      .filter(({ value }) => isReservedKey(value))
      .map(({ path, value }) => fault(path, 'reserved', value)),
    // Excel's names ignore case
    ...repeated(columns, (key) => key.toLowerCase()),
    ...repeated(groups, (key) => key.toLowerCase()),
    ...repeated(fields, (path) => path),
    ...repeated(links, (key) => key),
  ];
}

function repeated(
  parts: readonly SoundPart<string>[],
  toName: (text: string) => string,
): JsonFault[] {
  const seen = new Set<string>();
  return parts.flatMap(({ path, value }) => {
    const name = toName(value);
    if (seen.has(name)) return [fault(path, 'duplicate', value)];
    seen.add(name);
    return [];
  });
}

/** A group's header is merged over its columns, so they must stand together. */
function groupFaults({ columns, textColumns, stated }: SoundParts): JsonFault[] {
  const ofSide = (wanted: 'left' | undefined) =>
    textColumns.filter(({ value: { side } }) => side === wanted);
  const inOrder = [...ofSide('left'), ...columns, ...ofSide(undefined)];
  const closed = new Set<string>();
  const faults: JsonFault[] = [];
  inOrder.forEach(({ path, value: { group } }, position) => {
    const before = inOrder[position - 1]?.value.group;
    if (before !== undefined && before !== group) closed.add(before);
    if (group === undefined) return;
    if (!stated.groups.has(group)) faults.push(fault(`${path}.group`, 'unknown-reference', group));
    else if (closed.has(group)) faults.push(fault(`${path}.group`, 'duplicate', group));
  });
  return faults;
}

function columnReferenceFaults({ columns, checks, links, stated }: SoundParts): JsonFault[] {
  const references = [
    ...columns.flatMap(({ path, value: { derive } }) =>
      Array.isArray(derive)
        ? derive.flatMap((way, position) => derivationReferences(way, `${path}.derive.${position}`))
        : derive
          ? derivationReferences(derive, `${path}.derive`)
          : [],
    ),
    ...checks.flatMap(({ path, value }) => checkReferences(value, path)),
    ...links.flatMap(({ path, value }) =>
      value.columns.map(({ column }, position) => ({
        path: `${path}.columns.${position}.column`,
        key: column,
      })),
    ),
  ];
  return references
    .filter(({ key }) => !stated.columns.has(key))
    .map(({ path, key }) => fault(path, 'unknown-reference', key));
}

/** A column that follows from itself, at whatever remove, would be a circular formula. */
function cycleFaults({ columns }: SoundParts): JsonFault[] {
  const operands = new Map(
    columns.map(({ value }) => [value.key, derivationsOf(value).flatMap(operandsOf)]),
  );
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (operands.get(from) ?? []).some((operand) => {
      if (operand === target) return true;
      if (seen.has(operand)) return false;
      return reaches(operand, target, seen.add(operand));
    });
  return columns
    .filter(({ value: { key } }) => reaches(key, key, new Set()))
    .map(({ path, value }) => fault(`${path}.derive`, 'cycle', value.key));
}

interface Reference {
  readonly path: string;
  readonly key: string;
}

function derivationReferences(derive: Derivation, path: string): Reference[] {
  const { relation: _, ...operands } = derive;
  return Object.entries(operands).flatMap(([role, named]: [string, string | string[]]) =>
    Array.isArray(named)
      ? named.map((key, position) => ({ path: `${path}.${role}.${position}`, key }))
      : [{ path: `${path}.${role}`, key: named }],
  );
}

function checkReferences(check: TemplateCheck, path: string): Reference[] {
  switch (check.kind) {
    case 'atMost':
    case 'whole':
      return [
        ...check.parts.map((key, position) => ({ path: `${path}.parts.${position}`, key })),
        ...alternatives(check.whole, `${path}.whole`),
      ];
    case 'sameHouseholds':
      return [
        ...check.pairs.flatMap((pair, position) => [
          { path: `${path}.pairs.${position}.count`, key: pair.count },
          { path: `${path}.pairs.${position}.rate`, key: pair.rate },
        ]),
        { path: `${path}.households`, key: check.households },
      ];
    case 'fall':
      return [
        ...alternatives(check.begin, `${path}.begin`),
        { path: `${path}.end`, key: check.end },
        { path: `${path}.points`, key: check.points },
      ];
  }
}

/** One key, or several of which the first in the table counts. */
function alternatives(named: string | readonly string[], path: string): Reference[] {
  return typeof named === 'string'
    ? [{ path, key: named }]
    : named.map((key, position) => ({ path: `${path}.${position}`, key }));
}

function switchFaults({ columns, textColumns, fields, stated }: SoundParts): JsonFault[] {
  const switches = fields.filter(({ value }) => value.path.startsWith(SWITCH_PREFIX));
  return [
    ...[...columns, ...textColumns].flatMap(({ path, value }) =>
      optionsOf(value)
        .filter((option) => !stated.fields.has(SWITCH_PREFIX + option))
        .map((option) => fault(`${path}.option`, 'unknown-reference', option)),
    ),
    ...switches
      .filter(({ value }) => !stated.options.has(value.path.slice(SWITCH_PREFIX.length)))
      .map(({ path, value }) => fault(`${path}.path`, 'unused', value.path)),
    ...switches
      .filter(({ value }) => value.input.kind !== 'flag')
      .map(({ path, value }): JsonFault => ({
        code: 'shape',
        path: `${path}.input`,
        detail: value.input.kind,
        shape: { kind: 'not-a-choice', choices: ['flag'] },
      })),
  ];
}

function placeholderFaults({
  columns,
  textColumns,
  groups,
  fields,
  links,
  heading,
  totalLabel,
}: SoundParts): JsonFault[] {
  const texts: { path: string; text: string; allowed: readonly string[] }[] = [
    ...[...columns, ...textColumns, ...groups].map(({ path, value }) => ({
      path: `${path}.header`,
      text: value.header,
      allowed: YEAR_PLACEHOLDERS,
    })),
    ...fields.flatMap(({ path, value: { initial } }) =>
      typeof initial === 'string'
        ? [{ path: `${path}.initial`, text: initial, allowed: YEAR_PLACEHOLDERS }]
        : [],
    ),
    ...links.flatMap(({ path, value: { columns: taken } }) =>
      taken.flatMap(({ take }, column) =>
        take.kind === 'count'
          ? take.where.map(({ is }, position) => ({
              path: `${path}.columns.${column}.take.where.${position}.is`,
              text: is,
              allowed: YEAR_PLACEHOLDERS,
            }))
          : [],
      ),
    ),
    ...Object.entries(heading ?? {}).map(([line, text]) => ({
      path: `heading.${line}`,
      text,
      allowed: HEADING_PLACEHOLDERS,
    })),
    ...Object.entries(totalLabel ?? {}).map(([position, text]) => ({
      path: `totalLabel.${position}`,
      text,
      allowed: TOTAL_PLACEHOLDERS,
    })),
  ];
  return texts.flatMap(({ path, text, allowed }) =>
    placeholdersIn(text)
      .filter((name) => !allowed.includes(name))
      .map((name) => fault(path, 'unknown-placeholder', `{${name}}`)),
  );
}

function fault(path: string, code: ReferenceFault['code'], detail: string): JsonFault {
  return { path, code, detail };
}
