import { checkSnapshot } from '../../../src/app/check-snapshot';
import { formatPlace, parseCell, type CellAddress } from '../../../src/domain/address';
import { isBudget } from '../../../src/domain/dimensions';
import type { Finding } from '../../../src/domain/finding';
import { cellAt, type Table, type TableColumn } from '../../../src/domain/table';
import { meaningText } from '../meaning-text';
import { placeOfColumn, sheetsOf, type Mistake, type Submission } from './submission';

/** What is made of each column of which the author said what it is. */
export function readColumns(submission: Submission): Record<string, string> {
  return ofColumns(submission, Object.keys(submission.columns), meaningOf);
}

/** Of which project the columns are of which the author said so. */
export function readNodes(submission: Submission): Record<string, string | undefined> {
  return ofColumns(
    submission,
    Object.keys(submission.nodes ?? {}),
    (found) => found && nodeOf(found),
  );
}

function ofColumns<Said>(
  submission: Submission,
  keys: readonly string[],
  say: (found: TableColumn | undefined) => Said,
): Record<string, Said> {
  const { tables } = checkSnapshot({ sheets: sheetsOf(submission), names: [] });
  return Object.fromEntries(
    keys.map((key) => {
      const { sheet, column } = placeOfColumn(submission, key);
      const found = tables
        .filter((table) => table.sheet === sheet)
        .flatMap(({ columns }) => columns)
        .find((one) => one.column === column);
      return [key, say(found)];
    }),
  );
}

function nodeOf({ dimensions }: TableColumn): string | undefined {
  return isBudget(dimensions) ? dimensions.node : undefined;
}

/** The same for single cells, of tables in which a column has no meaning of its own. */
export function readCells(submission: Submission): Record<string, string> {
  const { tables } = checkSnapshot({ sheets: sheetsOf(submission), names: [] });
  return Object.fromEntries(
    Object.keys(submission.cells ?? {}).map((key) => {
      const [at, sheet = submission.sheets[0]!.name] = key.split('!').reverse();
      const found = tables
        .filter((table) => table.sheet === sheet)
        .flatMap((table) => columnAt(table, parseCell(at!)) ?? [])[0];
      return [key, meaningOf(found)];
    }),
  );
}

function columnAt(table: Table, { row, column }: CellAddress): TableColumn | undefined {
  return table.columns.find((_, position) =>
    table.rows.some((_row, index) => {
      const cell = cellAt(table, index, position);
      return cell?.row === row && cell.column === column;
    }),
  );
}

function meaningOf(found: TableColumn | undefined): string {
  if (!found) return '-';
  return found.dimensions.measure === 'indicator' ? 'indicator' : meaningText(found.dimensions);
}

const ABOUT_TEXT: readonly string[] = ['number-stored-as-text', 'column-stored-as-text'];

/** Errors and warnings, but for those about figures that were typed as text. */
function alarms(submission: Submission, mistake?: Mistake): readonly Finding[] {
  return checkSnapshot({ sheets: sheetsOf(submission, mistake), names: [] }).findings.filter(
    ({ severity, ruleId }) => severity !== 'info' && !ABOUT_TEXT.includes(ruleId),
  );
}

/** `rate-mismatch at 'Biểu 1'!D9`, for honest workbooks. */
export function falseAlarms(submission: Submission): string[] {
  return alarms(submission).map(({ ruleId, place }) => `${ruleId} at ${formatPlace(place)}`);
}

/** Whether the mistake's cell is named, alone or among those that may be wrong. */
export function isFound(submission: Submission, mistake: Mistake): boolean {
  const cells = alarms(submission, mistake).flatMap(({ place, culprits }) =>
    [place, ...culprits.map((one) => one.place)].map(formatPlace),
  );
  return cells.some((cell) => cell.endsWith(`!${mistake.at}`));
}
