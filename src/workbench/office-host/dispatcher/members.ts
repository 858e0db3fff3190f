import { notImplemented } from '../errors';
import type { Argument, ObjectDefinition, PropertyDefinition } from '../object-model/definition';
import type { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import { definitions } from '../objects';
import { toMemberName } from './wire';

/** The definition of an object's class; it fits the object's own target by construction. */
export function definitionOf(object: OfficeObject): ObjectDefinition<unknown> {
  return definitions[object.type] as ObjectDefinition<unknown>;
}

/** Null is the null object. Throws NotImplemented. */
export function readChild(
  object: OfficeObject,
  name: string,
  host: HostSession,
): OfficeObject | null {
  const child = own(definitionOf(object).children, name);
  if (!child) throw notImplemented(toMemberName(object.type, name));
  return child(object.target, host);
}

/** @param args null where the add-in gave nothing */
export function callMethod(
  object: OfficeObject,
  name: string,
  args: readonly Argument[],
  host: HostSession,
): unknown {
  const method = own(definitionOf(object).methods, name);
  if (!method) throw notImplemented(`${toMemberName(object.type, name)}()`);
  return method(object.target, host, ...args.map((argument) => argument ?? undefined));
}

export function writeProperty(
  object: OfficeObject,
  name: string,
  value: Argument,
  host: HostSession,
): void {
  const property = own(definitionOf(object).properties, name);
  if (!property?.set) throw notImplemented(`setting ${toMemberName(object.type, name)}`);
  property.set(object.target, host, value);
}

export function findProperty(
  object: OfficeObject,
  name: string,
): PropertyDefinition<unknown> | undefined {
  return own(definitionOf(object).properties, name);
}

/** Names come from the wire: `constructor` and its like must not be found. */
export function own<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
