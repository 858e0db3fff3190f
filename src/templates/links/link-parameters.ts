import { isInTable } from '../layout/is-in-table';
import { packOf, programmeLines } from '../layout/programme-rows';
import { createFigures, findFigure, operandsOf } from '../layout/table-layout';
import { foldName } from '../parameters/clean-text';
import type { ParameterProblem, TemplateParameters } from '../parameters/template-parameters';
import type { TemplateDefinition, TemplateLink } from '../schema';
import { isActivityOf } from './link-formula';
import type { ActiveLink, PartnerTable } from '../layout/table-layout';
import { withNamedFigures } from '../statements/linked-figures';
import { partnerColumn } from './partner-table';

export type LinkedParameters =
  | {
      readonly ok: true;
      /** With the rows that the links fill. */
      readonly parameters: TemplateParameters;
      readonly links: readonly ActiveLink[];
    }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] };

/** The tables that parameters take figures from, or why they cannot. `parameters` come from parseParameters. */
export function linkParameters(
  definition: TemplateDefinition,
  parameters: TemplateParameters,
  partners: readonly PartnerTable[],
): LinkedParameters {
  const problems: ParameterProblem[] = [];
  const links: ActiveLink[] = [];
  let { places } = parameters;
  for (const link of definition.links ?? []) {
    const tableId = parameters.links?.[link.key];
    if (tableId === undefined) continue;
    const partner = partners.find(
      ({ table }) => table.id === tableId && isPartnerOf(link, table.template?.id),
    );
    const found = partner
      ? problemsOf(link, partner, definition, parameters)
      : [{ path: pathOf(link), messageId: 'link-table-missing' as const }];
    problems.push(...found);
    if (!partner || found.length > 0) continue;
    links.push({ link, partner, year: parameters.year });
    places = withLinkedRows(link, partner, definition, places);
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, parameters: { ...parameters, places }, links };
}

export function isPartnerOf({ partners }: TemplateLink, templateId: string | undefined): boolean {
  return templateId !== undefined && partners.includes(templateId);
}

function pathOf({ key }: TemplateLink): string {
  return `links.${key}`;
}

function problemsOf(
  link: TemplateLink,
  partner: PartnerTable,
  definition: TemplateDefinition,
  parameters: TemplateParameters,
): ParameterProblem[] {
  const path = pathOf(link);
  const { sheet, territory = '' } = partner.table;
  const expected = parameters.year + (link.yearOffset ?? 0);
  if (link.yearOffset !== undefined && partner.year !== expected)
    return [
      { path, messageId: 'link-year-differs', data: { sheet, year: partner.year, expected } },
    ];
  const own = foldName(parameters.placeName);
  if (own !== '' && territory !== '' && own !== territory)
    return [{ path, messageId: 'link-place-differs', data: { sheet, place: territory } }];
  const typed = typedColumns(definition, parameters);
  const taken = link.columns.filter(
    ({ column, take }) =>
      typed.includes(column) &&
      wantedBy(take).every((key) => partnerColumn(partner, key) !== undefined),
  );
  if (taken.length === 0 && link.rows.by !== 'whole')
    return [{ path, messageId: 'link-without-columns', data: { sheet } }];
  if (link.rows.by !== 'activity') return [];
  return [
    ...sourceProblems(
      link,
      taken.flatMap(({ take }) => wantedBy(take)),
      partner,
    ),
    ...codeProblems(link, link.rows.name, partner, definition, parameters),
  ];
}

/** Keys of the columns that follow from no others, in a table with these parameters. */
function typedColumns(definition: TemplateDefinition, parameters: TemplateParameters): string[] {
  const present = definition.columns.filter((column) => isInTable(column, parameters));
  return createFigures(present.map((column, at) => ({ definition: column, column: at })))
    .filter(({ derive }) => derive === undefined)
    .map((figure) => figure.definition.key);
}

function wantedBy(take: TemplateLink['columns'][number]['take']): string[] {
  return take.kind === 'figure' ? [take.of] : take.where.map(({ column }) => column);
}

/** Money of the other table that no column of this one takes, alone or within a sum, would be lost without a word. */
function sourceProblems(
  link: TemplateLink,
  taken: readonly string[],
  { table, layout }: PartnerTable,
): ParameterProblem[] {
  const within = (key: string): readonly string[] => {
    const derive = findFigure(layout, key)?.derive;
    return derive ? [key, ...operandsOf(derive).flatMap(within)] : [key];
  };
  const reached = new Set(taken.flatMap(within));
  const offered = link.columns.flatMap(({ take }) => wantedBy(take));
  const lost = layout.figures.filter(
    ({ definition: { key }, derive }) => !derive && offered.includes(key) && !reached.has(key),
  );
  const labels = lost.map(
    ({ column }) => table.columns.find((one) => one.column === column)!.label,
  );
  return labels.length === 0
    ? []
    : [
        {
          path: pathOf(link),
          messageId: 'link-columns-missing',
          data: { sheet: table.sheet, columns: labels.join('; ') },
        },
      ];
}

/** A table that names no codes yet gives nothing to add rows for; those that are there wait for it. */
function codeProblems(
  link: TemplateLink,
  activity: string,
  partner: PartnerTable,
  definition: TemplateDefinition,
  { places }: TemplateParameters,
): ParameterProblem[] {
  const path = pathOf(link);
  const { sheet } = partner.table;
  const named = codesOf(partner);
  if (named.size === 0)
    return places.some((place) => isActivityOf(place, activity))
      ? []
      : [{ path, messageId: 'link-without-codes', data: { sheet } }];
  const own = new Set(linesOf(definition, places).map(({ node }) => node));
  const missing = [...named].filter((code) => !own.has(code)).sort();
  return missing.length === 0
    ? []
    : [{ path, messageId: 'link-projects-missing', data: { sheet, codes: missing.join(', ') } }];
}

function codesOf({ table }: PartnerTable): ReadonlySet<string> {
  return new Set(table.rows.flatMap(({ role, node }) => (role === 'unit' ? (node ?? []) : [])));
}

function linesOf(definition: TemplateDefinition, places: readonly string[]) {
  const pack = packOf(definition);
  return pack ? programmeLines(places, pack) : [];
}

/** With the rows that take from the other table, where it is for the link to add them. */
function withLinkedRows(
  { rows }: TemplateLink,
  partner: PartnerTable,
  definition: TemplateDefinition,
  places: readonly string[],
): readonly string[] {
  switch (rows.by) {
    case 'place':
      return places;
    case 'activity':
      return withActivities(rows.name, partner, definition, places);
    case 'whole':
      return withNamedFigures(partner, places);
  }
}

/** An activity right below each project of which the other table has rows, unless it stands there. */
function withActivities(
  name: string,
  partner: PartnerTable,
  definition: TemplateDefinition,
  places: readonly string[],
): readonly string[] {
  const lines = linesOf(definition, places);
  const codes = codesOf(partner);
  const has = (from: number): boolean => {
    const line = lines[from];
    if (line === undefined || line.node !== undefined) return false;
    return isActivityOf(line.label, name) || has(from + 1);
  };
  return places.flatMap((place, position) => {
    const { node } = lines[position]!;
    const isMissing = node !== undefined && codes.has(node) && !has(position + 1);
    return isMissing ? [place, name] : [place];
  });
}
