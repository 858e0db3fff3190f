import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program';

const SECONDS = 420;

/**
 * Opens workbooks in LibreOffice, which calculates whatever stands without a result, and saves
 * each under its name in `into`, all in one run.
 */
export function convertAll(files: readonly string[], to: 'xlsx' | 'pdf', into: string): void {
  const filter = to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf:calc_pdf_Export';
  // A profile of its own, so that neither a running office nor its settings take part
  const profile = pathToFileURL(path.join(into, 'profile')).href;
  runProgram(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      filter,
      '--outdir',
      into,
      ...files,
    ],
    SECONDS,
  );
}
