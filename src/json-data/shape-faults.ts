import type * as z from 'zod/mini';
import type { JsonFault, JsonType, Shape } from './json-fault';

type Issue = z.core.$ZodIssue;

/** What a schema says against `raw` → faults, each at its place and with what stands there. */
export function shapeFaults(issues: readonly Issue[], raw: unknown): JsonFault[] {
  return issues.flatMap((issue) => faultsOf(issue, [], raw));
}

function faultsOf(issue: Issue, base: readonly PropertyKey[], raw: unknown): JsonFault[] {
  const path = [...base, ...issue.path];
  const value = valueAt(raw, path);
  const fault = (shape: Shape, at = path, detail = written(value)): JsonFault => ({
    code: 'shape',
    path: at.map(String).join('.'),
    detail,
    shape,
  });
  if (value === undefined) return [fault({ kind: 'missing' })];
  switch (issue.code) {
    case 'invalid_type':
      return [fault({ kind: 'wrong-type', type: JSON_TYPES[issue.expected] ?? 'group' })];
    case 'invalid_value':
      return [fault({ kind: 'not-a-choice', choices: issue.values.map(String) })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault({ kind: 'unknown-key' }, [...path, key], key));
    case 'too_small':
      return [
        fault({ kind: 'too-small', of: countedIn(issue.origin), limit: Number(issue.minimum) }),
      ];
    case 'too_big':
      return [
        fault({ kind: 'too-large', of: countedIn(issue.origin), limit: Number(issue.maximum) }),
      ];
    case 'invalid_key':
      return issue.issues.map((inner) =>
        fault({ kind: 'wrong-form', form: formOf(inner) }, path, String(path.at(-1))),
      );
    case 'invalid_union':
      return ofUnion(issue, path, raw, fault);
    default:
      return [fault({ kind: 'wrong-form', form: formOf(issue) })];
  }
}

/** Of several shapes that something may have, the one that its author came nearest to. */
function ofUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  raw: unknown,
  fault: (shape: Shape) => JsonFault,
): JsonFault[] {
  const { options } = issue as { options?: readonly unknown[] };
  if (options) return [fault({ kind: 'not-a-choice', choices: options.map(String) })];
  const right = issue.errors.filter((branch) => !branch.some(isOfOtherType));
  const [nearest] = [...(right.length > 0 ? right : issue.errors)].sort(
    (one, other) => one.length - other.length,
  );
  return (nearest ?? []).flatMap((inner) => faultsOf(inner, path, raw));
}

function isOfOtherType({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

const JSON_TYPES: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'flag',
  array: 'list',
};

function countedIn(origin: string): 'text' | 'list' | 'number' {
  return origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'number';
}

/** A schema names the form of words that it asks for in place of a message. */
function formOf(issue: Issue): string {
  if (issue.message !== '' && issue.message !== 'Invalid input') return issue.message;
  return issue.code === 'invalid_format' ? (issue.pattern ?? issue.format) : issue.code;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    raw,
  );
}

/** Enough to find it again; the whole could be the whole file. */
const SHOWN = 40;

function written(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
