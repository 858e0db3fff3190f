import { fillPlaceholders, yearValues } from '../placeholders';
import type { TemplateDefinition } from '../schema';

/** Raw parameters as a form starts from, nested by path; parseParameters reads them back. */
export type RawParameters = {
  [name: string]: string | boolean | { [name: string]: string | boolean };
};

/** `today.year` is the year that plans are made in now; the clock stays with the caller. */
export function defaultParameters(
  definition: TemplateDefinition,
  today: { readonly year: number },
): RawParameters {
  const raw: RawParameters = {};
  for (const { path, input, initial } of definition.parameters.flatMap((group) => group.fields)) {
    const value =
      input.kind === 'year'
        ? String(today.year)
        : input.kind === 'flag'
          ? initial === true
          : fillPlaceholders(String(initial ?? ''), yearValues(today.year));
    const [name, inner] = path.split('.');
    if (inner === undefined) {
      raw[name!] = value;
    } else {
      const outer = raw[name!];
      raw[name!] = { ...(typeof outer === 'object' ? outer : {}), [inner]: value };
    }
  }
  return raw;
}
