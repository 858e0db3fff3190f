import * as z from 'zod/mini';
import { templateSchema, type TemplateDefinition } from '../schema';

/** A part of a definition whose shape is right, with its path in the JSON. */
export interface SoundPart<T> {
  readonly path: string;
  readonly value: T;
}

/** What can be checked of a definition even where other parts of it have the wrong shape. */
export interface SoundParts {
  readonly columns: readonly SoundPart<TemplateDefinition['columns'][number]>[];
  readonly groups: readonly SoundPart<TemplateDefinition['groups'][number]>[];
  readonly checks: readonly SoundPart<TemplateDefinition['checks'][number]>[];
  readonly fields: readonly SoundPart<TemplateDefinition['parameters'][number]['fields'][number]>[];
  readonly heading?: TemplateDefinition['heading'];
  readonly totalLabel?: TemplateDefinition['totalLabel'];
}

const { columns, groups, checks, parameters, heading, totalLabel } = templateSchema.shape;
const fields = parameters.def.element.shape.fields;

export function soundPartsOf(raw: unknown): SoundParts {
  return {
    columns: soundItems(columns.def.element, 'columns', property(raw, 'columns')),
    groups: soundItems(groups.def.element, 'groups', property(raw, 'groups')),
    checks: soundItems(checks.def.element, 'checks', property(raw, 'checks')),
    fields: items(property(raw, 'parameters')).flatMap((group, position) =>
      soundItems(fields.def.element, `parameters.${position}.fields`, property(group, 'fields')),
    ),
    heading: heading.safeParse(property(raw, 'heading')).data,
    totalLabel: totalLabel.safeParse(property(raw, 'totalLabel')).data,
  };
}

function soundItems<T>(schema: z.ZodMiniType<T>, path: string, raw: unknown): SoundPart<T>[] {
  return items(raw).flatMap((item, position) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [{ path: `${path}.${position}`, value: parsed.data }] : [];
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
