import { LEVELS, UNIT_KINDS } from '../../programme/administrative-units';
import { packOf, programmeLines } from '../layout/programme-rows';
import { hasTotal, isProgramme } from '../layout/table-layout';
import { fillPlaceholders } from '../placeholders';
import type { TemplateDefinition } from '../schema';
import { foldName } from './clean-text';
import { PLACES_MAXIMUM, TEXT_MAXIMUM, type ParameterProblem } from './template-parameters';

/** `names` are clean text. */
export function findPlaceProblems(
  definition: TemplateDefinition,
  names: readonly string[],
): ParameterProblem[] {
  if (names.length === 0) return [{ path: 'places', messageId: 'places-missing' }];
  if (names.length > PLACES_MAXIMUM) {
    const data = { maximum: PLACES_MAXIMUM, count: names.length };
    return [{ path: 'places', messageId: 'places-too-many', data }];
  }
  if (isProgramme({ definition })) return programmeProblems(definition, names);
  const totals = totalLabelsOf(definition);
  const firstByName = new Map<string, number>();
  return names.flatMap((name, position): ParameterProblem[] => {
    const path = `places.${position}`;
    if (name === '') return [{ path, messageId: 'place-blank' }];
    if (name.length > TEXT_MAXIMUM)
      return [{ path, messageId: 'text-too-long', data: { maximum: TEXT_MAXIMUM } }];
    const folded = foldName(name);
    if (hasTotal(definition) && totals.has(folded))
      return [{ path, messageId: 'place-is-total', data: { name } }];
    // Things of a list may be called alike
    const first = definition.list ? undefined : firstByName.get(folded);
    if (first === undefined) {
      firstByName.set(folded, position);
      return [];
    }
    const data = { name, first: first + 1, second: position + 1 };
    return [{ path, messageId: 'place-duplicate', data }];
  });
}

/** Every line is a project, a sub-project or an activity of the one above; activities may share names. */
function programmeProblems(
  definition: TemplateDefinition,
  names: readonly string[],
): ParameterProblem[] {
  const pack = packOf(definition);
  if (!pack) throw new RangeError(`no such programme pack: ${definition.programme}`);
  const firstByCode = new Map<string, number>();
  return programmeLines(names, pack).flatMap(({ label, node }, position): ParameterProblem[] => {
    const name = names[position]!;
    const path = `places.${position}`;
    if (name === '') return [{ path, messageId: 'place-blank' }];
    if (label.length > TEXT_MAXIMUM)
      return [{ path, messageId: 'text-too-long', data: { maximum: TEXT_MAXIMUM } }];
    if (node === undefined)
      return firstByCode.size > 0
        ? []
        : [{ path, messageId: 'activity-without-project', data: { name } }];
    const first = firstByCode.get(node);
    firstByCode.set(node, first ?? position);
    if (first === undefined) return [];
    const data = { name, first: first + 1, second: position + 1 };
    return [{ path, messageId: 'place-duplicate', data }];
  });
}

/** What the total row may be called, folded: a pasted list often brings it along. */
export function totalLabelsOf(definition: TemplateDefinition): ReadonlySet<string> {
  const { top, bottom } = definition.totalLabel;
  const kinds = LEVELS.flatMap((level) => UNIT_KINDS[level]);
  return new Set(
    [bottom, ...kinds.map((unitKind) => fillPlaceholders(top, { unitKind }))].map(foldName),
  );
}
