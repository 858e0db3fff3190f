import { dimensionMismatch, invalidArgument } from '../errors';
import type { Argument } from './definition';
import { isOfficeObject } from './office-object';
import type { OfficeObject } from './office-object';
import type { ObjectType } from './targets';

export function asText(value: Argument): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asOptionalText(value: Argument): string | undefined {
  return value === undefined ? undefined : asText(value);
}

export function asInteger(value: Argument): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function asPositive(value: Argument): number {
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
  return value;
}

export function asBoolean(value: Argument): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function asRecord(value: Argument): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** One of Excel's enumeration members. */
export function asMember<const Member extends string>(
  value: Argument,
  members: readonly Member[],
): Member {
  const found = members.find((member) => member === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** `#RRGGBB` in capitals; Excel takes the number sign or leaves it. */
export function asColor(value: Argument): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(asText(value));
  if (!match) throw invalidArgument(`This is not a colour of the form #RRGGBB: ${String(value)}`);
  return `#${match[1]!.toUpperCase()}`;
}

export function isObject<Type extends ObjectType>(
  value: Argument,
  type: Type,
): value is OfficeObject<Type> {
  return isOfficeObject(value) && value.is(type);
}

/**
 * A value for every cell: a single one for all, or a two-dimensional array of the range's
 * own shape. Throws InvalidArgument for any other shape.
 */
export function asGrid(
  value: Argument,
  rows: number,
  columns: number,
): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const row = new Array<unknown>(columns).fill(value);
    return new Array<readonly unknown[]>(rows).fill(row);
  }
  const fits =
    value.length === rows &&
    value.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!fits) throw dimensionMismatch();
  return value as readonly (readonly unknown[])[];
}
