import { WorkbookPartError } from './problem';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Throws WorkbookPartError `malformed`, as all of these do. */
export function toObject(json: unknown, where: string): JsonObject {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw malformed(`${where} is no object`);
  return json as JsonObject;
}

export function toObjects(json: unknown, where: string): JsonObject[] {
  if (!Array.isArray(json)) throw malformed(`${where} is no list`);
  return json.map((item, index) => toObject(item, `${where} ${index + 1}`));
}

/** A text that is not empty. */
export function toText(object: JsonObject, key: string, where: string): string {
  const value = object[key];
  if (typeof value !== 'string' || value === '') throw malformed(`${where} has no ${key}`);
  return value;
}

/** A whole number, 0 or more. */
export function toWhole(object: JsonObject, key: string, where: string): number {
  const value = object[key];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw malformed(`${where} has no ${key}`);
  return value;
}

export function toChoice<Value extends string>(
  object: JsonObject,
  key: string,
  choices: readonly Value[],
  where: string,
): Value {
  const found = choices.find((choice) => choice === object[key]);
  if (found === undefined) throw malformed(`${where} has an unknown ${key}`);
  return found;
}

export function malformed(detail: string): WorkbookPartError {
  return new WorkbookPartError('malformed', detail);
}
