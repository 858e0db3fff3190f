import { read, type WorkBook } from '@e965/xlsx';
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../domain/snapshot';
import { WorkbookFileError } from '../../ports/workbook-file';
import { FILE_LIMITS, type FileLimits } from '../xlsx/package';
import { Allowance } from '../xlsx/read';
import { readOldSheet, type FormulaReading } from './read-old-sheet';
import { wholeLines } from './whole-lines';

/**
 * Reads .xls, .xlsb and .ods files into plain data, by SheetJS. It has no limits of its own, neither
 * of time nor of memory: to be called only in a process that can be ended from outside.
 *
 * What it does not tell: fonts, and what Excel calls the sheets internally.
 * Throws WorkbookFileError.
 */
export function readOldWorkbook(
  bytes: Uint8Array,
  limits: FileLimits = FILE_LIMITS,
): WorkbookSnapshot {
  const workbook = parse(bytes);
  const allowance = new Allowance(limits);
  const readFormula: FormulaReading = isCompoundFile(bytes) ? wholeLines : (text) => text;
  const sheets = workbook.SheetNames.flatMap((name, index): SheetSnapshot[] => {
    const sheet = workbook.Sheets[name];
    // Charts and macros have sheets of their own kinds.
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const names = namesOf(workbook, index);
    return [
      readOldSheet(sheet, { id: String(index + 1), name, hidden, names }, allowance, readFormula),
    ];
  });
  if (sheets.length === 0) throw new WorkbookFileError('no-worksheets');
  return { sheets, names: namesOf(workbook) };
}

/** Excel 97–2003; the two other formats know today's grid. */
function isCompoundFile([first, second]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf;
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      // Brings what is hidden.
      cellStyles: true,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // The only way in which it says so.
    const code = /password|encrypt/i.test(detail) ? 'encrypted' : 'damaged';
    // What else it says is about its own inside, and helps nobody who has the file.
    throw new WorkbookFileError(code, undefined, { cause: error });
  }
}

/** Names of the sheet at this position, or those of the whole workbook. */
function namesOf(workbook: WorkBook, sheetIndex?: number): NameSnapshot[] {
  const sheet = sheetIndex === undefined ? undefined : workbook.SheetNames[sheetIndex];
  return (workbook.Workbook?.Names ?? [])
    .filter(({ Sheet }) => (Sheet ?? undefined) === sheetIndex)
    .map(({ Name, Ref }) => {
      const named = { name: Name.replace(/^_xlnm\./, ''), reference: `=${Ref}` };
      return sheet === undefined ? named : { ...named, sheet };
    });
}
