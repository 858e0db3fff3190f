import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { toBytes, type JudgedWorkbook } from './cases/workbooks';
import { withScratch, type ScratchCell } from './cases/scratch';
import { convertAll } from './programs/libreoffice';
import { readValues, type ReadSheet } from './programs/openpyxl';

/** A workbook with what LibreOffice made of it, sheet by sheet. */
export interface Judged {
  readonly workbook: JudgedWorkbook;
  /** As our own reader finds it, before and after LibreOffice opened and saved it. */
  readonly written: WorkbookSnapshot;
  readonly saved: WorkbookSnapshot;
  readonly values: readonly ReadSheet[];
  /** Conditional formats written out, and their values. */
  readonly scratch: readonly (readonly ScratchCell[])[];
  readonly marks: readonly ReadSheet[];
}

/** Writes every case, lets LibreOffice calculate all of them in one run, and reads the results. */
export function judgeAll(workbooks: readonly JudgedWorkbook[], folder: string): Judged[] {
  const calculated = path.join(folder, 'calculated');
  mkdirSync(calculated);
  const written = workbooks.map((workbook) => {
    const file = path.join(folder, `${workbook.name}.xlsx`);
    const marksFile = path.join(folder, `${workbook.name}-marks.xlsx`);
    const outlined = workbook.sheets.map(({ plan }) => withScratch(plan));
    const plans = new Map(workbook.sheets.map((sheet, at) => [sheet, outlined[at]!.plan]));
    writeFileSync(file, toBytes(workbook));
    writeFileSync(
      marksFile,
      toBytes(workbook, (sheet) => plans.get(sheet)!),
    );
    return { workbook, file, marksFile, scratch: outlined.map(({ scratch }) => scratch) };
  });
  const files = written.flatMap(({ file, marksFile }) => [file, marksFile]);
  convertAll(files, 'xlsx', calculated);
  const resultOf = (file: string) => path.join(calculated, path.basename(file));
  const values = readValues(files.map(resultOf));
  return written.map(({ workbook, file, marksFile, scratch }) => ({
    workbook,
    written: readWorkbook(readFileSync(file)),
    saved: readWorkbook(readFileSync(resultOf(file))),
    scratch,
    values: values.get(resultOf(file))!,
    marks: values.get(resultOf(marksFile))!,
  }));
}
