/** Parameters as a form or a file gives them. */
export type RawParameters = Readonly<Record<string, unknown>>;

/** Groups of parameters, such as the switches of columns, are laid over each other one by one. */
export function layOver(initial: RawParameters, raw: RawParameters): RawParameters {
  const merged = Object.entries(raw).map(([key, value]): [string, unknown] => {
    const below = initial[key];
    return [key, isGroup(value) && isGroup(below) ? { ...below, ...value } : value];
  });
  return { ...initial, ...Object.fromEntries(merged) };
}

function isGroup(value: unknown): value is RawParameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
