import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { checkSnapshot } from '../../app/check-snapshot';
import type { ProgrammePack } from '../../app/definition-files';
import type { Severity } from '../../domain/severity';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import { readWorkbook } from '../../hosts/xlsx/read';
import { FILE_LIMITS } from '../../hosts/xlsx/package';
import type { Language } from '../../messages/language';
import { WorkbookFileError, type WorkbookFileErrorCode } from '../../ports/workbook-file';
import type { FileReport } from './check-report';
import { refuseFile } from './refuse-file';
import { toFindingReport } from './to-finding-report';
import { toSettingsReport } from './to-settings-report';
import { toTableReports } from './to-table-report';

/** Which findings are reported, and in which language. */
export interface ReportOptions {
  readonly language: Language;
  readonly severities: readonly Severity[];
  /** Absent for all. */
  readonly rules?: readonly string[];
  /** In place of the one that a workbook may hold. */
  readonly pack?: ProgrammePack;
}

/** Reads and checks one file. Never throws: what stands in the way is the report. */
export async function checkFile(path: string, options: ReportOptions): Promise<FileReport> {
  try {
    const snapshot = await readAnyWorkbook(readBytes(path));
    const checked = checkSnapshot(snapshot, options.pack);
    const wanted = checked.findings.filter(
      ({ ruleId, severity }) =>
        options.severities.includes(severity) && (options.rules?.includes(ruleId) ?? true),
    );
    return {
      path,
      status: 'checked',
      tables: toTableReports(checked, options.language),
      findings: wanted.map((finding) => toFindingReport(finding, options.language)),
      ...toSettingsReport(checked.profile, options.language),
    };
  } catch (error) {
    return refuseFile(path, toFileError(error), options.language);
  }
}

/** What only the reader of old formats reads; it is large, so it is loaded when it is needed. */
const OLD_FORMATS: ReadonlySet<WorkbookFileErrorCode> = new Set([
  'old-format',
  'binary-format',
  'open-document',
]);

/** Of whatever format; what stands in the way is thrown as a WorkbookFileError. */
export async function readAnyWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError) || !OLD_FORMATS.has(error.code)) throw error;
    const { readOldWorkbook } = await import('../../hosts/old-formats');
    return readOldWorkbook(bytes);
  }
}

/**
 * A file beyond the limit is not even loaded. Without promises: the process has nothing else to do
 * meanwhile, and they would take a third of the time of a small file.
 */
export function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > FILE_LIMITS.fileBytes)
      throw new WorkbookFileError('file-too-large', String(FILE_LIMITS.fileBytes / 1024 / 1024));
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** What stands in a file's way, by kind, whatever was thrown. */
export function toFileError(error: unknown): WorkbookFileError {
  if (error instanceof WorkbookFileError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new WorkbookFileError('not-found');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY')
    return new WorkbookFileError('not-permitted');
  return new WorkbookFileError('failed', error instanceof Error ? error.message : String(error));
}
