import fc from 'fast-check';
import { loadTemplate } from '../../src/app/definition-files';
import { planTemplateWorkbook } from '../support/plan-template-workbook';
import { templates } from '../../src/templates';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Paths of everything in a value, deepest first. */
function pathsIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]));
  return [...below, path];
}

/** The value with another one at a path, or with nothing there. */
function replaced(value: Json, path: readonly string[], other: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return other ?? null;
  if (Array.isArray(value))
    return value.flatMap((part, position) => {
      if (position !== Number(step)) return [part];
      return rest.length === 0 && other === undefined ? [] : [replaced(part, rest, other)];
    });
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      if (key !== step) return [[key, part]];
      return rest.length === 0 && other === undefined ? [] : [[key, replaced(part, rest, other)]];
    }),
  );
}

const PARAMETERS = {
  sheetName: 'Biểu',
  placeName: 'huyện A',
  level: 'district',
  year: 2026,
  places: ['Xã B', 'Xã C'],
};

/** Last steps of what a template may lack: entries of lists, and keys that need not be there. */
const OPTIONAL =
  /^\d+$|^(derive|group|option|programme|list|textColumns|hint|initial|ranges|newStandard)$/;

test('a template that is accepted can be used, whatever was taken out of it or written into it', () => {
  const sound = templates.map((template) => {
    const data = JSON.parse(JSON.stringify({ ...template, id: `${template.id}-so` })) as Json;
    return { data, paths: pathsIn(data).filter((path) => OPTIONAL.test(path.at(-1) ?? '')) };
  });
  let accepted = 0;
  let planned = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...sound),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      fc.constantFrom<Json | undefined>(undefined, undefined, undefined, undefined, 'poorBegin', 2),
      ({ data, paths }, chosen, other) => {
        const spoiled = chosen.reduce<Json>(
          (whole, at) => replaced(whole, paths[at % paths.length]!, other),
          data,
        );
        const loading = loadTemplate(new TextEncoder().encode(JSON.stringify(spoiled)));
        if (!loading.ok) return;
        accepted += 1;
        const plan = planTemplateWorkbook(loading.definition, PARAMETERS, {
          year: 2026,
          withSample: false,
        });
        if (plan.kind === 'planned') planned += 1;
        else expect(plan.kind).toBe('problems');
      },
    ),
    { numRuns: 120 },
  );
  expect(accepted).toBeGreaterThan(10);
  expect(planned).toBeGreaterThan(10);
});
