import type * as z from 'zod/mini';
import {
  templateSchema,
  type TemplateDefinition,
  type TemplateLink,
  type TemplateTextColumn,
} from '../schema';
import { textColumn } from '../schema/columns';
import { templateLink } from '../schema/links';

/** A part of a definition whose shape is right, with its path in the JSON. */
export interface SoundPart<T> {
  readonly path: string;
  readonly value: T;
}

/** What can be checked of a definition even where other parts of it have the wrong shape. */
export interface SoundParts {
  readonly columns: readonly SoundPart<TemplateDefinition['columns'][number]>[];
  readonly textColumns: readonly SoundPart<TemplateTextColumn>[];
  readonly groups: readonly SoundPart<TemplateDefinition['groups'][number]>[];
  readonly checks: readonly SoundPart<TemplateDefinition['checks'][number]>[];
  readonly fields: readonly SoundPart<TemplateDefinition['parameters'][number]['fields'][number]>[];
  readonly links: readonly SoundPart<TemplateLink>[];
  /**
   * Names that are stated at all, by parts of the right shape or not, so that one misshapen
   * column is not reported again by everything that refers to it.
   */
  readonly stated: {
    readonly columns: ReadonlySet<unknown>;
    readonly groups: ReadonlySet<unknown>;
    readonly options: ReadonlySet<unknown>;
    readonly fields: ReadonlySet<unknown>;
  };
  /** It says that there are none. */
  readonly hasNoFigures: boolean;
  /** Names of parts at their paths, whatever else is wrong with them. */
  readonly named: {
    readonly columns: readonly SoundPart<string>[];
    readonly groups: readonly SoundPart<string>[];
    readonly fields: readonly SoundPart<string>[];
    readonly links: readonly SoundPart<string>[];
  };
  readonly programme?: string | undefined;
  readonly list?: TemplateDefinition['list'];
  readonly heading?: TemplateDefinition['heading'];
  readonly totalLabel?: TemplateDefinition['totalLabel'];
}

const { columns, groups, checks, parameters, programme, list, heading, totalLabel } =
  templateSchema.shape;
const fields = parameters.def.element.shape.fields;

export function soundPartsOf(raw: unknown): SoundParts {
  const rawFields = items(property(raw, 'parameters')).flatMap((group) =>
    items(property(group, 'fields')),
  );
  return {
    stated: {
      columns: stated(items(property(raw, 'columns')), 'key'),
      groups: stated(items(property(raw, 'groups')), 'key'),
      options: new Set(
        ['columns', 'textColumns'].flatMap((list) =>
          items(property(raw, list)).flatMap((column) => property(column, 'option')),
        ),
      ),
      fields: stated(rawFields, 'path'),
    },
    hasNoFigures: isEmptyList(property(raw, 'columns')),
    named: {
      columns: ['columns', 'textColumns'].flatMap((list) =>
        namedItems(list, property(raw, list), 'key'),
      ),
      groups: namedItems('groups', property(raw, 'groups'), 'key'),
      links: namedItems('links', property(raw, 'links'), 'key'),
      fields: items(property(raw, 'parameters')).flatMap((group, position) =>
        namedItems(`parameters.${position}.fields`, property(group, 'fields'), 'path'),
      ),
    },
    columns: soundItems(columns.def.element, 'columns', property(raw, 'columns')),
    textColumns: soundItems(textColumn, 'textColumns', property(raw, 'textColumns')),
    groups: soundItems(groups.def.element, 'groups', property(raw, 'groups')),
    checks: soundItems(checks.def.element, 'checks', property(raw, 'checks')),
    fields: items(property(raw, 'parameters')).flatMap((group, position) =>
      soundItems(fields.def.element, `parameters.${position}.fields`, property(group, 'fields')),
    ),
    links: soundItems(templateLink, 'links', property(raw, 'links')),
    programme: programme.safeParse(property(raw, 'programme')).data,
    list: list.safeParse(property(raw, 'list')).data,
    heading: heading.safeParse(property(raw, 'heading')).data,
    totalLabel: totalLabel.safeParse(property(raw, 'totalLabel')).data,
  };
}

function isEmptyList(raw: unknown): boolean {
  return Array.isArray(raw) && raw.length === 0;
}

function soundItems<T>(schema: z.ZodMiniType<T>, path: string, raw: unknown): SoundPart<T>[] {
  return items(raw).flatMap((item, position) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [{ path: `${path}.${position}`, value: parsed.data }] : [];
  });
}

function namedItems(path: string, raw: unknown, name: string): SoundPart<string>[] {
  return items(raw).flatMap((item, position) => {
    const value = property(item, name);
    return typeof value === 'string' ? [{ path: `${path}.${position}.${name}`, value }] : [];
  });
}

function stated(parts: readonly unknown[], name: string): ReadonlySet<unknown> {
  return new Set(parts.map((part) => property(part, name)));
}

function items(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

function property(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null
    ? (raw as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
