import { formatSheetName } from '../../domain/address';
import type { SheetSnapshot } from '../../domain/snapshot';
import type { TableRecord } from '../../domain/workbook-part';
import type { TemplateDefinition, TemplateLink } from '../schema';
import { isPartnerOf } from './link-parameters';
import type { ActiveLink, PartnerTable } from '../layout/table-layout';

/**
 * The links of a table that stands in a workbook, as its record has them. Of copies of the other
 * table it is the one that the formulas name. Where it was deleted, the only other table of
 * that kind, year and place takes its part, so that formulas can be restored; else there is no link,
 * and nothing is known of what belongs in the cells.
 *
 * @param plan year and folded place of the table that takes
 */
export function findLinks(
  sheet: SheetSnapshot,
  { links = [] }: TemplateDefinition,
  record: TableRecord | undefined,
  partners: readonly PartnerTable[],
  { year, territory }: { readonly year: number; readonly territory: string },
): ActiveLink[] {
  const chosen = record?.parameters.links;
  if (typeof chosen !== 'object' || chosen === null) return [];
  return links.flatMap((link): ActiveLink[] => {
    const tableId: unknown = Reflect.get(chosen, link.key);
    if (typeof tableId !== 'string') return [];
    const fitting = partners.filter(
      ({ table }) => isPartnerOf(link, table.template?.id) && table.sheet !== sheet.name,
    );
    const named = fitting.filter(({ table }) => table.id === tableId);
    const partner =
      named.length > 1
        ? (named.find(({ table }) => isNamedOn(sheet, table.sheet)) ?? named[0])
        : (named[0] ?? successor(link, fitting, { year, territory }));
    return partner ? [{ link, partner, year }] : [];
  });
}

function successor(
  { yearOffset }: TemplateLink,
  fitting: readonly PartnerTable[],
  { year, territory }: { readonly year: number; readonly territory: string },
): PartnerTable | undefined {
  const [one, ...others] = fitting.filter(
    (partner) =>
      (yearOffset === undefined || partner.year === year + yearOffset) &&
      (partner.table.territory ?? '') === territory,
  );
  return others.length === 0 ? one : undefined;
}

function isNamedOn({ rows }: SheetSnapshot, other: string): boolean {
  const reference = `${formatSheetName(other)}!`;
  return rows.some(({ cells }) =>
    cells.some((cell) => cell?.formula !== undefined && cell.formula.includes(reference)),
  );
}
