import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program';

const SECONDS = 600;

/**
 * Times New Roman is not free. Tinos has the widths of its letters and the letters of Vietnamese;
 * Liberation Serif, which LibreOffice prefers, has only the former.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont>
    <rejectfont>
      <pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern>
    </rejectfont>
  </selectfont>
</fontconfig>
`;

const FILTERS = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  pdf: 'pdf:calc_pdf_Export',
  html: 'html:HTML (StarCalc)',
} as const;

/**
 * Opens workbooks in LibreOffice, which calculates whatever stands without a result, and saves
 * each under its name in `into`, all in one run.
 */
export function convertAll(files: readonly string[], to: keyof typeof FILTERS, into: string): void {
  const fonts = path.join(into, 'fonts.conf');
  writeFileSync(fonts, FONTS);
  // A profile of its own, so that neither a running office nor its settings take part
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(into, 'profile')).href}`;
  const args = ['--headless', profile, '--convert-to', FILTERS[to], '--outdir', into, ...files];
  runProgram('soffice', args, SECONDS, { FONTCONFIG_FILE: fonts });
}
