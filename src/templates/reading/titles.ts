import type { SheetSnapshot } from '../../domain/snapshot';
import type { TableRecord } from '../../domain/workbook-part';
import { cleanText, foldName } from '../parameters/clean-text';
import type { TemplateDefinition } from '../schema';
import type { Written } from './recover-year';

/** Lines above the table that begin as its title does. */
export function titlesAbove(
  sheet: SheetSnapshot,
  head: number,
  { heading: { title } }: TemplateDefinition,
): Written[] {
  const beginning = beginningOf(title);
  return textsAbove(sheet, head)
    .filter((text) => beginning !== '' && foldName(text).startsWith(beginning))
    .map((label) => ({ definition: { header: title }, label }));
}

/**
 * The place for whose whole the table stands, folded: as the line below the title names it, for
 * that is what readers see, else as the record has it.
 */
export function recoverTerritory(
  sheet: SheetSnapshot,
  head: number,
  { heading: { placeLine } }: TemplateDefinition,
  record: TableRecord | undefined,
): string {
  const beginning = beginningOf(placeLine);
  const line = textsAbove(sheet, head)
    .map(foldName)
    .find((text) => beginning !== '' && text.startsWith(beginning));
  if (line !== undefined) return line.slice(beginning.length).trim();
  const recorded = record?.parameters.placeName;
  return typeof recorded === 'string' ? foldName(recorded) : '';
}

/** What precedes the first placeholder, folded. */
function beginningOf(template: string): string {
  return foldName(template.slice(0, template.indexOf('{')));
}

function textsAbove(sheet: SheetSnapshot, head: number): string[] {
  return sheet.rows
    .filter(({ index }) => index < head)
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (typeof cell?.value === 'string' ? [cleanText(cell.value)] : []));
}
