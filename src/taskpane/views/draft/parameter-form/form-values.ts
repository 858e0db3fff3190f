import type { RawParameters } from '../../../application';
import type { FormDefinition, FormField } from '../../../form-definition';

/**
 * What stands in the form, by field path: text exactly as typed, flags as booleans.
 * Reading the text is the template's business.
 */
export type FormValues = Readonly<Record<string, string | boolean>>;

export function toFormValues(definition: FormDefinition, raw: RawParameters): FormValues {
  return Object.fromEntries(
    fieldsOf(definition).map((field) => [field.path, toFormValue(field, valueAt(raw, field.path))]),
  );
}

/** The values nested by their dotted paths. */
export function toRawParameters(values: FormValues): RawParameters {
  const raw: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) setAt(raw, path.split('.'), value);
  return raw;
}

function fieldsOf(definition: FormDefinition): readonly FormField[] {
  return definition.parameters.flatMap(({ fields }) => fields);
}

function toFormValue({ input }: FormField, value: unknown): string | boolean {
  if (input.kind === 'flag') return value === true;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function valueAt(raw: RawParameters, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), raw);
}

function setAt(target: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key, ...rest] = keys;
  if (key === undefined) return;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = target[key];
  const next = isRecord(inner) ? inner : {};
  target[key] = next;
  setAt(next, rest, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
